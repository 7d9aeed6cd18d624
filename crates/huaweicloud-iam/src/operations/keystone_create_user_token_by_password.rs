// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneCreateUserTokenByPassword`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Get an IAM user token with account name, user name and password.
    ///
    /// * auth.identity.password.user needs name, password and domain.name, all
    ///   three.
    /// * A token made at the global IAM endpoint works in every region; one made
    ///   at a regional endpoint works only in that region.
    /// * Accounts upgraded to a HUAWEI ID cannot get a token for the account
    ///   itself; make an IAM user and use that.
    /// * The token becomes void when the user is deleted or disabled, its password
    ///   or access keys change, or its permissions change.
    /// * Several wrong passwords lock the user for a while (account policy); do
    ///   not retry 401 blindly.
    /// * Getting a new token leaves older ones valid until they expire.
    ///
    /// Each call just makes another token; nothing else changes.
    pub struct KeystoneCreateUserTokenByPassword {
        new {
            /// Envelope of the request.
            auth: PwdAuth = member "auth",
        }
        set {
            /// Any non-empty string leaves the service catalog out of the answer.
            nocatalog: String = query "nocatalog",
        }
    }
    Client.keystone_create_user_token_by_password -> KeystoneCreateUserTokenByPasswordResponse;
    "KeystoneCreateUserTokenByPassword" is
        Rest { method: "POST", path: "/v3/auth/tokens" };
    repeat Safe;
    example {
        /// use huaweicloud_iam::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = KeystoneCreateUserTokenByPassword::new(
        ///     PwdAuth::new(
        ///         PwdIdentity::new(
        ///             [KeystoneCreateUserTokenByPasswordMethods::Password],
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
    /// The values of `methods`.
    pub enum KeystoneCreateUserTokenByPasswordMethods {
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
            methods: [KeystoneCreateUserTokenByPasswordMethods] = "methods",
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
            /// What the token is valid for: one project or one account.
            /// Left out means account-wide (global) scope.
            /// The document marks it optional; the generated SDK and Swagger mark it
            /// required.
            scope: AuthScope = "scope",
        }
    }
}

backstay::answer! {
    /// What `KeystoneCreateUserTokenByPassword` answers.
    pub struct KeystoneCreateUserTokenByPasswordResponse {
        /// The token data (the token string itself is in the X-Subject-Token
        /// response header).
        token: TokenResult = "token",
    }
}
