// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneCreateUserTokenByPasswordAndMfa`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Gets a token with a password and the code of a virtual MFA device.
    ///
    /// For users whose login is protected so. A code is good for one short step
    /// of time, and for one call.
    ///
    /// The token itself is not in the answer's body but in its header
    /// `X-Subject-Token`.
    pub struct KeystoneCreateUserTokenByPasswordAndMfa {
        new {
            /// Envelope of the request.
            auth: MfaAuth = member "auth",
        }
        into {
            /// Any non-empty string leaves the service catalog out of the answer.
            nocatalog: String = query "nocatalog",
        }
    }
    Client.keystone_create_user_token_by_password_and_mfa -> KeystoneCreateUserTokenByPasswordAndMfaResponse;
    "KeystoneCreateUserTokenByPasswordAndMfa" is Unsafe
        Rest { method: "POST", path: "/v3/auth/tokens" };
    example {
        /// use huaweicloud_iam::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = KeystoneCreateUserTokenByPasswordAndMfa::new(
        ///     MfaAuth::new(
        ///         MfaIdentity::new(
        ///             [MfaIdentityMethods::Password],
        ///             PwdPassword::new(
        ///                 PwdPasswordUser::new(
        ///                     PwdPasswordUserDomain::new(
        ///                         "auth-identity-password-user-domain-name",
        ///                     ),
        ///                     Name("auth-identity-password-user-name"),
        ///                     Password("password"),
        ///                 ),
        ///             ),
        ///             MfaTotp::new(MfaTotpUser::new(Id("id"), Passcode("passcode"))),
        ///         ),
        ///         AuthScope::new(TokenScope::project(AuthScopeProject::new())),
        ///     ),
        /// );
    }
}

backstay::enumeration! {
    pub enum MfaIdentityMethods {
        /// IAM user name and password.
        Password = "password",
        /// Virtual MFA code.
        Totp = "totp",
    }
}

backstay::request! {
    /// The IAM user.
    pub struct MfaTotpUser {
        new {
            /// Id of the user.
            id: String as Id = "id",
            /// The six-digit code shown by the authenticator app.
            passcode: Secret as Passcode = "passcode",
        }
    }
}

backstay::request! {
    /// One-time password data of a user with virtual MFA.
    pub struct MfaTotp {
        new {
            /// The IAM user.
            user: MfaTotpUser = "user",
        }
    }
}

backstay::request! {
    /// How the caller proves who it is.
    pub struct MfaIdentity {
        new {
            /// Names of the authentication methods used.
            /// 2 items.
            methods: [MfaIdentityMethods] = "methods",
            /// Name and password of an IAM user.
            password: PwdPassword = "password",
            /// One-time password data of a user with virtual MFA.
            totp: MfaTotp = "totp",
        }
    }
}

backstay::request! {
    /// Envelope of the request.
    pub struct MfaAuth {
        new {
            /// How the caller proves who it is.
            identity: MfaIdentity = "identity",
            /// What the token is good for; where it may be left out, the account.
            scope: AuthScope = "scope",
        }
    }
}

backstay::answer! {
    /// What `KeystoneCreateUserTokenByPasswordAndMfa` answers.
    pub struct KeystoneCreateUserTokenByPasswordAndMfaResponse {
        /// The token string. Send it as X-Auth-Token afterwards.
        x_subject_token: Secret = "X-Subject-Token",
        /// The token data (the token string itself is in the X-Subject-Token
        /// response header).
        token: TokenResult = "token",
    }
    required {
        x_subject_token: Secret = "X-Subject-Token",
    }
    headers { "X-Subject-Token", }
}
