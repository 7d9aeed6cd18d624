// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateTokenAksk`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Get a token with an access key pair in the body (method hw\_ak\_sk).
    ///
    /// Not in the official document mirror, the SDK or the Swagger definitions;
    /// seen only in public client code. Prefer AK/SK request signing, which is
    /// documented. The answer is taken to be the same as for the password
    /// method.
    ///
    /// * Treat as optional feature, off by default:
    ///   no official specification was found.
    ///
    /// Each call just makes another token; nothing else changes.
    pub struct CreateTokenAksk {
        new {
            /// Envelope of the request.
            auth: CreateTokenAkskAuth = member "auth",
        }
        set {
            /// Any non-empty string leaves the service catalog out of the answer.
            nocatalog: String = query "nocatalog",
        }
    }
    Client.create_token_aksk -> CreateTokenAkskResponse;
    "CreateTokenAksk" is Rest { method: "POST", path: "/v3/auth/tokens" };
    repeat Safe;
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = CreateTokenAksk::new(
        ///     CreateTokenAkskAuth::new(
        ///         CreateTokenAkskIdentity::new(
        ///             CreateTokenAkskHwAkSk::new(
        ///                 CreateTokenAkskAccess::new("auth-identity-hw-ak-sk-access-key"),
        ///                 CreateTokenAkskSecret::new("auth-identity-hw-ak-sk-secret-key"),
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
    pub struct CreateTokenAkskSecret {
        new {
            /// Secret access key.
            key: String = "key",
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
            secret: CreateTokenAkskSecret = "secret",
        }
    }
}

backstay::enumeration! {
    /// The values of `methods`.
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
    /// Account scope.
    pub struct CreateTokenAkskDomain: Default {
        set {
            /// Account id.
            id: String = "id",
            /// Account name.
            name: String = "name",
        }
    }
}

backstay::request! {
    /// Project scope.
    pub struct CreateTokenAkskProject: Default {
        set {
            /// Project id.
            id: String = "id",
            /// Project name.
            name: String = "name",
        }
    }
}

backstay::request! {
    /// As for the password method.
    pub struct CreateTokenAkskScope: Default {
        set {
            /// Account scope.
            domain: CreateTokenAkskDomain = "domain",
            /// Project scope.
            project: CreateTokenAkskProject = "project",
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
            /// As for the password method.
            scope: CreateTokenAkskScope = "scope",
        }
    }
}

backstay::answer! {
    /// What `CreateTokenAksk` answers.
    pub struct CreateTokenAkskResponse {
        /// The token data (the token string itself is in the X-Subject-Token
        /// response header).
        token: TokenResult = "token",
    }
}
