// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowIpWhitelist`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show ip whitelist.
    pub struct ShowIpWhitelist {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_ip_whitelist -> ShowIpWhitelistResponse;
    "ShowIpWhitelist" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instance/{instance_id}/whitelist" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/network_security/querying_the_ip_whitelist_of_a_dcs_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowIpWhitelist::new("instance-id");
    }
}

backstay::answer! {
    pub struct Whitelist {
        group_name: String = "group_name",
    }
    lists {
        ip_list: [String] = "ip_list",
    }
}

backstay::answer! {
    /// What `ShowIpWhitelist` answers.
    pub struct ShowIpWhitelistResponse {
        enable_whitelist: bool = "enable_whitelist",
        instance_id: String = "instance_id",
        whitelist_ip_limit_num: String = "whitelist_ip_limit_num",
    }
    lists {
        whitelist: [Whitelist] = "whitelist",
    }
}
