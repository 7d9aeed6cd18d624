// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneCreateUserTokenByPassword`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Gets a token with the names of an account and an IAM user and the user's password.
    ///
    /// A token of the global host is good in all regions, one of a region's host
    /// in that region. Older tokens stay valid until they expire; all end when
    /// the user is deleted or disabled, or its password, keys or permissions
    /// change.
    ///
    /// After several wrong passwords the user is locked for a while:
    /// a 401 is no reason to try again. An account that was upgraded to a HUAWEI
    /// ID gets no token of its own: make an IAM user.
    ///
    /// The definitions of the vendor's SDKs want a scope; its document, which is
    /// believed, does not.
    ///
    /// There is one call for each way to say who you are:
    /// `KeystoneCreateUserTokenByPassword`,
    /// `KeystoneCreateUserTokenByPasswordAndMfa`, `KeystoneCreateAgencyToken`
    /// and `CreateTokenAksk`.
    ///
    /// The token itself is not in the answer's body but in its header
    /// `X-Subject-Token`.
    pub struct KeystoneCreateUserTokenByPassword {
        new {
            /// Envelope of the request.
            auth: PwdAuth = member "auth",
        }
        into {
            /// Any non-empty string leaves the service catalog out of the answer.
            nocatalog: String = query "nocatalog",
        }
    }
    Client.keystone_create_user_token_by_password -> KeystoneCreateUserTokenByPasswordResponse;
    "KeystoneCreateUserTokenByPassword" is Unsafe
        Rest { method: "POST", path: "/v3/auth/tokens" };
    example {
        /// use huaweicloud_iam::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = KeystoneCreateUserTokenByPassword::new(
        ///     PwdAuth::new(
        ///         PwdIdentity::new(
        ///             [PwdIdentityMethods::Password],
        ///             PwdPassword::new(
        ///                 PwdPasswordUser::new(
        ///                     PwdPasswordUserDomain::new(
        ///                         "auth-identity-password-user-domain-name",
        ///                     ),
        ///                     Name("auth-identity-password-user-name"),
        ///                     Password("password"),
        ///                 ),
        ///             ),
        ///         ),
        ///     ),
        /// );
    }
}

backstay::enumeration! {
    pub enum PwdIdentityMethods {
        /// IAM user name and password.
        Password = "password",
    }
}

backstay::request! {
    /// How the caller proves who it is.
    pub struct PwdIdentity {
        new {
            /// Names of the authentication methods used.
            /// 1 items.
            methods: [PwdIdentityMethods] = "methods",
            /// Name and password of an IAM user.
            password: PwdPassword = "password",
        }
    }
}

backstay::request! {
    /// Envelope of the request.
    pub struct PwdAuth {
        new {
            /// How the caller proves who it is.
            identity: PwdIdentity = "identity",
        }
        set {
            /// What the token is good for; where it may be left out, the account.
            scope: AuthScope = "scope",
        }
    }
}

backstay::answer! {
    /// What `KeystoneCreateUserTokenByPassword` answers.
    pub struct KeystoneCreateUserTokenByPasswordResponse {
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
