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
    "KeystoneListAuthDomains" is Rest { method: "GET", path: "/v3/auth/domains" };
    repeat Safe;
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = KeystoneListAuthDomains::new();
    }
}

backstay::answer! {
    /// The members of `Domains`.
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
        /// The accounts.
        domains: [Domains] = "domains",
        /// Links of the object or of the page.
        links: LinksSelf = "links",
    }
}
