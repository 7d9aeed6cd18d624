// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateTokenAksk`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Gets a token with an access key and a secret key in the body.
    ///
    /// In no document of the vendor, only in public code of others, and its
    /// answer is taken to be the password call's.
    /// A signature does the same and is documented, so prefer that.
    ///
    /// The token itself is not in the answer's body but in its header
    /// `X-Subject-Token`.
    pub struct CreateTokenAksk {
        new {
            /// Envelope of the request.
            auth: CreateTokenAkskAuth = member "auth",
        }
        into {
            /// Any non-empty string leaves the service catalog out of the answer.
            nocatalog: String = query "nocatalog",
        }
    }
    Client.create_token_aksk -> CreateTokenAkskResponse;
    "CreateTokenAksk" is Unsafe Rest { method: "POST", path: "/v3/auth/tokens" };
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = CreateTokenAksk::new(
        ///     CreateTokenAkskAuth::new(
        ///         CreateTokenAkskIdentity::new(
        ///             CreateTokenAkskHwAkSk::new(
        ///                 CreateTokenAkskAccess::new("auth-identity-hw-ak-sk-access-key"),
        ///                 CreateTokenAkskSecretType::new(
        ///                     "auth-identity-hw-ak-sk-secret-key",
        ///                 ),
        ///             ),
        ///             [CreateTokenAkskMethods::HwAkSk],
        ///         ),
        ///     ),
        /// );
    }
}

backstay::request! {
    /// Access key holder.
    pub struct CreateTokenAkskAccess {
        new {
            /// Access key id.
            key: String = "key",
        }
    }
}

backstay::request! {
    /// Secret key holder.
    pub struct CreateTokenAkskSecretType {
        new {
            /// Secret access key.
            key: Secret = "key",
        }
    }
}

backstay::request! {
    /// The key pair.
    pub struct CreateTokenAkskHwAkSk {
        new {
            /// Access key holder.
            access: CreateTokenAkskAccess = "access",
            /// Secret key holder.
            secret: CreateTokenAkskSecretType = "secret",
        }
    }
}

backstay::enumeration! {
    pub enum CreateTokenAkskMethods {
        /// Access key and secret key in the body.
        HwAkSk = "hw_ak_sk",
    }
}

backstay::request! {
    /// Proof of identity.
    pub struct CreateTokenAkskIdentity {
        new {
            /// The key pair.
            hw_ak_sk: CreateTokenAkskHwAkSk = "hw_ak_sk",
            /// Exactly one entry.
            methods: [CreateTokenAkskMethods] = "methods",
        }
    }
}

backstay::request! {
    /// Envelope of the request.
    pub struct CreateTokenAkskAuth {
        new {
            /// Proof of identity.
            identity: CreateTokenAkskIdentity = "identity",
        }
        set {
            /// What the token is good for; where it may be left out, the account.
            scope: AuthScope = "scope",
        }
    }
}

backstay::answer! {
    /// What `CreateTokenAksk` answers.
    pub struct CreateTokenAkskResponse {
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
