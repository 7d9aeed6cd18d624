// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateIpWhitelist`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update ip whitelist.
    pub struct UpdateIpWhitelist {
        new {
            instance_id: String = path "instance_id",
            enable_whitelist: bool = member "enable_whitelist",
            whitelist: [UpdateIpWhitelistWhitelist] = member "whitelist",
        }
        into {
            body_instance_id: String = member "instance_id",
        }
    }
    Client.update_ip_whitelist -> UpdateIpWhitelistResponse;
    "UpdateIpWhitelist" is Unsafe
        Rest { method: "PUT", path: "/v2/{project_id}/instance/{instance_id}/whitelist" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/network_security/configuring_ip_whitelist_groups.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = UpdateIpWhitelist::new(
        ///     "instance-id",
        ///     true,
        ///     [UpdateIpWhitelistWhitelist::new("group-name", ["ip-list"])],
        /// );
    }
}

backstay::request! {
    pub struct UpdateIpWhitelistWhitelist {
        new {
            group_name: String = "group_name",
            ip_list: [String] = "ip_list",
        }
    }
}

backstay::answer! {
    /// What `UpdateIpWhitelist` answers: nothing but that it was accepted.
    pub struct UpdateIpWhitelistResponse {}
}
