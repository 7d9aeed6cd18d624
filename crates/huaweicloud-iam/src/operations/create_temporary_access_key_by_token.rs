// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateTemporaryAccessKeyByToken`] and the types that only it uses.

use crate::Client;
use backstay::generated::{Secret, Timestamp};

backstay::operation! {
    /// Gets a temporary access key for a token.
    ///
    /// Each call makes another key, of 15 minutes to 24 hours.
    pub struct CreateTemporaryAccessKeyByToken {
        new {
            /// Envelope of the request.
            auth: TokenAuth = member "auth",
        }
    }
    Client.create_temporary_access_key_by_token -> CreateTemporaryAccessKeyByTokenResponse;
    "CreateTemporaryAccessKeyByToken" is Unsafe
        Rest { method: "POST", path: "/v3.0/OS-CREDENTIAL/securitytokens" };
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = CreateTemporaryAccessKeyByToken::new(
        ///     TokenAuth::new(TokenAuthIdentity::new([TokenAuthIdentityMethods::Token])),
        /// );
    }
}

backstay::enumeration! {
    pub enum TokenAuthIdentityMethods {
        /// Exchange the token in X-Auth-Token or identity.token.id for a temporary
        /// key.
        Token = "token",
    }
}

backstay::enumeration! {
    /// Allow or deny; deny wins.
    pub enum ServiceStatementEffect {
        /// Permit.
        Allow = "Allow",
        /// Refuse (wins over allow).
        Deny = "Deny",
    }
}

backstay::request! {
    pub struct ServiceStatement {
        new {
            /// Actions, service:resource:operation.
            action: [String] = "Action",
            /// Allow or deny; deny wins.
            effect: ServiceStatementEffect = "Effect",
        }
        list {
            /// Conditions of the statement.
            condition: {{[String]}} = "Condition",
            /// Resources the statement covers.
            resource: [String] = "Resource",
        }
    }
}

backstay::request! {
    /// Optional policy that narrows what the temporary key may do.
    pub struct ServicePolicy {
        new {
            /// Policy statements.
            statement: [ServiceStatement] = "Statement",
            /// Policy version; "1.1" for custom policies.
            /// Left out: `1.1`.
            version: String = "Version",
        }
    }
}

backstay::request! {
    /// The token that the key is made from, and how long the key lasts.
    pub struct IdentityToken: Default {
        set {
            /// Life time of the temporary key in seconds.
            /// 900 to 86400; left out: `900`.
            duration_seconds: i64 = "duration_seconds",
        }
        into {
            /// The token; left out, the one that the request is sent with.
            id: Secret = "id",
        }
    }
}

backstay::request! {
    /// How the caller proves who it is.
    pub struct TokenAuthIdentity {
        new {
            /// Names of the authentication methods used.
            /// 1 items.
            methods: [TokenAuthIdentityMethods] = "methods",
        }
        set {
            /// Optional policy that narrows what the temporary key may do.
            policy: ServicePolicy = "policy",
            /// The token that the key is made from, and how long the key lasts.
            token: IdentityToken = "token",
        }
    }
}

backstay::request! {
    /// Envelope of the request.
    pub struct TokenAuth {
        new {
            /// How the caller proves who it is.
            identity: TokenAuthIdentity = "identity",
        }
    }
}

backstay::answer! {
    /// The temporary key.
    pub struct Credential {
        /// Access key id.
        access: String = "access",
        /// Time of expiry, UTC, with microseconds and Z.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        expires_at: Timestamp = "expires_at",
        /// Secret access key.
        secret: Secret = "secret",
        /// Security token; it goes with every signature made with the key.
        securitytoken: Secret = "securitytoken",
    }
}

backstay::answer! {
    /// What `CreateTemporaryAccessKeyByToken` answers.
    pub struct CreateTemporaryAccessKeyByTokenResponse {
        /// The temporary key.
        credential: Credential = "credential",
    }
}
