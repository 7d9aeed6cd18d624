// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneListAuthDomains`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Lists the accounts that the user may use.
    pub struct KeystoneListAuthDomains: Default {
    }
    Client.keystone_list_auth_domains -> KeystoneListAuthDomainsResponse;
    "KeystoneListAuthDomains" is Safe Rest { method: "GET", path: "/v3/auth/domains" };
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = KeystoneListAuthDomains::new();
    }
}

backstay::answer! {
    pub struct Domains {
        /// Free text.
        description: String = "description",
        /// Whether the object is enabled.
        enabled: bool = "enabled",
        /// Id.
        id: String = "id",
        /// Links of the object or of the page.
        links: LinksSelf = "links",
        /// Name.
        name: String = "name",
    }
}

backstay::answer! {
    /// What `KeystoneListAuthDomains` answers.
    pub struct KeystoneListAuthDomainsResponse {
        /// Links of the object or of the page.
        links: LinksSelf = "links",
    }
    lists {
        /// The accounts.
        domains: [Domains] = "domains",
    }
}
