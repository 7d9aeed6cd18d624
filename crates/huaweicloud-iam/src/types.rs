// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

use crate::arguments::*;
use backstay::generated::Timestamp;

backstay::request! {
    /// What the token is good for; where it may be left out, the account.
    pub struct AuthScope {
        one_of {
            /// A project or the account; the service takes the project if it gets both.
            token_scope: TokenScope,
        }
    }
}

backstay::request! {
    /// The account: by its id or its name.
    pub struct AuthScopeDomain: Default {
        into {
            /// By its id.
            id: String = "id",
            /// By its name.
            name: String = "name",
        }
    }
}

backstay::request! {
    /// The project: by its id, or by its name, which is the region's id for a
    /// region's own project.
    pub struct AuthScopeProject: Default {
        into {
            /// By its id.
            id: String = "id",
            /// By its name.
            name: String = "name",
        }
    }
}

backstay::answer! {
    /// Links of the object or of the page.
    pub struct LinksSelf {
        /// Link to itself.
        self_: String = "self",
    }
}

backstay::request! {
    /// Name and password of an IAM user.
    pub struct PwdPassword {
        new {
            /// The IAM user.
            user: PwdPasswordUser = "user",
        }
    }
}

backstay::request! {
    /// The IAM user.
    pub struct PwdPasswordUser {
        new {
            /// Account (domain).
            domain: PwdPasswordUserDomain = "domain",
            /// Name of the IAM user.
            name: String as Name = "name",
            /// Password of the IAM user.
            password: Secret as Password = "password",
        }
    }
}

backstay::request! {
    /// Account (domain).
    pub struct PwdPasswordUserDomain {
        new {
            /// Name of the account.
            name: String = "name",
        }
    }
}

backstay::answer! {
    pub struct TokenCatalog {
        /// Service id.
        id: String = "id",
        /// Service name.
        name: String = "name",
        /// Service type of the catalog entry.
        r#type: String = "type",
    }
    lists {
        /// Endpoints of a catalog service.
        endpoints: [TokenCatalogEndpoint] = "endpoints",
    }
}

backstay::answer! {
    pub struct TokenCatalogEndpoint {
        /// Endpoint id.
        id: String = "id",
        /// Visibility of the endpoint; public.
        interface: String = "interface",
        /// Region of the endpoint.
        region: String = "region",
        /// Region id of the endpoint.
        region_id: String = "region_id",
        /// Base URL of the endpoint.
        url: String = "url",
    }
}

backstay::answer! {
    /// Account (domain).
    pub struct TokenDomainResult {
        /// Id of the account.
        id: String = "id",
        /// Name of the account.
        name: String = "name",
    }
}

backstay::answer! {
    /// Account (domain).
    pub struct TokenProjectDomainResult {
        /// Id of the account.
        id: String = "id",
        /// Name of the account.
        name: String = "name",
    }
}

backstay::answer! {
    /// Project the token is scoped to.
    pub struct TokenProjectResult {
        /// Account (domain).
        domain: TokenProjectDomainResult = "domain",
        /// Id of the project.
        id: String = "id",
        /// Name of the project; the built-in project of a region is named like the
        /// region id.
        name: String = "name",
    }
}

backstay::answer! {
    /// The token data (the token string itself is in the X-Subject-Token
    /// response header).
    pub struct TokenResult {
        /// Account (domain).
        domain: TokenDomainResult = "domain",
        /// Time of expiry, UTC, with microseconds and Z.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        expires_at: Timestamp = "expires_at",
        /// Time of issue, UTC, with microseconds and Z.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        issued_at: Timestamp = "issued_at",
        /// Project the token is scoped to.
        project: TokenProjectResult = "project",
        /// The IAM user.
        user: TokenUserResult = "user",
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
    pub struct TokenRole {
        /// Permission id; "0" for many system permissions.
        id: String = "id",
        /// Permission name.
        name: String = "name",
    }
}

backstay::one_of! {
    /// A project or the account; the service takes the project if it gets both.
    pub enum TokenScope in member {
        /// One project, which is what RDS, GaussDB, DCS and CBR need.
        Project = project {
            has {
                /// The project: by its id, or by its name, which is the region's id for a
                /// region's own project.
                project: AuthScopeProject = field "project",
            }
        }
        /// The whole account, for services that are not in regions.
        Domain = domain {
            has {
                /// The account: by its id or its name.
                domain: AuthScopeDomain = field "domain",
            }
        }
    }
}

backstay::answer! {
    /// Account (domain).
    pub struct TokenUserDomainResult {
        /// Id of the account.
        id: String = "id",
        /// Name of the account.
        name: String = "name",
    }
}

backstay::answer! {
    /// The IAM user.
    pub struct TokenUserResult {
        /// Account (domain).
        domain: TokenUserDomainResult = "domain",
        /// Id of the user.
        id: String = "id",
        /// Name of the IAM user.
        name: String = "name",
        /// Expiry of the password (UTC); empty string means it never expires.
        password_expires_at: String = "password_expires_at",
    }
}
