// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneCreateAgencyToken`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::{Secret, Timestamp};

backstay::operation! {
    /// Gets a token of another account through an agency.
    ///
    /// It needs a token of the user who acts; the client sends it, or signs.
    ///
    /// Of the other account either the id or the name is given.
    ///
    /// The token itself is not in the answer's body but in its header
    /// `X-Subject-Token`.
    pub struct KeystoneCreateAgencyToken {
        new {
            /// Envelope of the request.
            auth: AgencyTokenAuth = member "auth",
        }
        into {
            /// Any non-empty string leaves the service catalog out of the answer.
            nocatalog: String = query "nocatalog",
        }
    }
    Client.keystone_create_agency_token -> KeystoneCreateAgencyTokenResponse;
    "KeystoneCreateAgencyToken" is Unsafe
        Rest { method: "POST", path: "/v3/auth/tokens" };
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*, types::*};
        /// let request = KeystoneCreateAgencyToken::new(
        ///     AgencyTokenAuth::new(
        ///         AgencyTokenIdentity::new(
        ///             AgencyTokenAssumerole::new(
        ///                 "agency-name",
        ///                 DelegatingAccount::id("domain-id"),
        ///             ),
        ///             [AgencyTokenIdentityMethods::AssumeRole],
        ///         ),
        ///         AuthScope::new(TokenScope::project(AuthScopeProject::new())),
        ///     ),
        /// );
    }
}

backstay::one_of! {
    /// The account that made the agency.
    pub enum DelegatingAccount in member {
        /// By its id.
        Id = id {
            has {
                /// Id of the account that made the agency.
                domain_id: String = field "domain_id",
            }
        }
        /// By its name.
        Name = name {
            has {
                /// Name of the account that made the agency.
                domain_name: String = field "domain_name",
            }
        }
    }
}

backstay::request! {
    /// Which agency to act through.
    pub struct AgencyTokenAssumerole {
        new {
            /// Name of the agency made by the delegating account.
            agency_name: String = "agency_name",
        }
        one_of {
            /// The account that made the agency.
            delegating_account: DelegatingAccount,
        }
    }
}

backstay::enumeration! {
    pub enum AgencyTokenIdentityMethods {
        /// Act through an agency.
        AssumeRole = "assume_role",
    }
}

backstay::request! {
    /// How the caller proves who it is.
    pub struct AgencyTokenIdentity {
        new {
            /// Which agency to act through.
            assume_role: AgencyTokenAssumerole = "assume_role",
            /// Names of the authentication methods used.
            /// 1 items.
            methods: [AgencyTokenIdentityMethods] = "methods",
        }
    }
}

backstay::request! {
    /// Envelope of the request.
    pub struct AgencyTokenAuth {
        new {
            /// How the caller proves who it is.
            identity: AgencyTokenIdentity = "identity",
            /// What the token is good for; where it may be left out, the account.
            scope: AuthScope = "scope",
        }
    }
}

backstay::answer! {
    /// Account (domain).
    pub struct AgencyAssumedbyUserDomain {
        /// Id of the account.
        id: String = "id",
        /// Name of the account.
        name: String = "name",
    }
}

backstay::answer! {
    /// The IAM user.
    pub struct AgencyAssumedbyUser {
        /// Account (domain).
        domain: AgencyAssumedbyUserDomain = "domain",
        /// Id of the user.
        id: String = "id",
        /// Name of the IAM user.
        name: String = "name",
        /// Expiry of the password (UTC); empty string means it never expires.
        password_expires_at: String = "password_expires_at",
    }
}

backstay::answer! {
    /// The user who acts through the agency.
    pub struct AgencyAssumedby {
        /// The IAM user.
        user: AgencyAssumedbyUser = "user",
    }
}

backstay::answer! {
    /// Account (domain).
    pub struct AgencyTokenDomain {
        /// Id of the account.
        id: String = "id",
        /// Name of the account.
        name: String = "name",
    }
}

backstay::answer! {
    /// Account (domain).
    pub struct AgencyTokenProjectDomain {
        /// Id of the account.
        id: String = "id",
        /// Name of the account.
        name: String = "name",
    }
}

backstay::answer! {
    /// Project the token is scoped to.
    pub struct AgencyTokenProject {
        /// Account (domain).
        domain: AgencyTokenProjectDomain = "domain",
        /// Id of the project.
        id: String = "id",
        /// Name of the project; the built-in project of a region is named like the
        /// region id.
        name: String = "name",
    }
}

backstay::answer! {
    /// Account (domain).
    pub struct AgencyTokenUserDomain {
        /// Id of the account.
        id: String = "id",
        /// Name of the account.
        name: String = "name",
    }
}

backstay::answer! {
    /// The IAM user.
    pub struct AgencyTokenUser {
        /// Account (domain).
        domain: AgencyTokenUserDomain = "domain",
        /// Id of the user.
        id: String = "id",
        /// Name of the IAM user.
        name: String = "name",
    }
}

backstay::answer! {
    /// The token data (the token string itself is in the X-Subject-Token
    /// response header).
    pub struct AgencyTokenResult {
        /// The user who acts through the agency.
        assumed_by: AgencyAssumedby = "assumed_by",
        /// Account (domain).
        domain: AgencyTokenDomain = "domain",
        /// Time of expiry, UTC, with microseconds and Z.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        expires_at: Timestamp = "expires_at",
        /// Time of issue, UTC, with microseconds and Z.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        issued_at: Timestamp = "issued_at",
        /// Project the token is scoped to.
        project: AgencyTokenProject = "project",
        /// The IAM user.
        user: AgencyTokenUser = "user",
    }
    lists {
        /// Services and their endpoints; left out with nocatalog.
        catalog: [TokenCatalog] = "catalog",
        /// Names of the authentication methods used.
        methods: [String] = "methods",
        /// Permissions of the token.
        roles: [TokenRole] = "roles",
    }
}

backstay::answer! {
    /// What `KeystoneCreateAgencyToken` answers.
    pub struct KeystoneCreateAgencyTokenResponse {
        /// The token string. Send it as X-Auth-Token afterwards.
        x_subject_token: Secret = "X-Subject-Token",
        /// The token data (the token string itself is in the X-Subject-Token
        /// response header).
        token: AgencyTokenResult = "token",
    }
    required {
        x_subject_token: Secret = "X-Subject-Token",
    }
    headers { "X-Subject-Token", }
}
