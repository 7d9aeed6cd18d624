// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowBigkeyAutoscanConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show bigkey autoscan config.
    pub struct ShowBigkeyAutoscanConfig {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_bigkey_autoscan_config -> ShowBigkeyAutoscanConfigResponse;
    "ShowBigkeyAutoscanConfig" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/bigkey/autoscan" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/querying_the_configurations_of_automatic_big_key_analysis.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowBigkeyAutoscanConfig::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowBigkeyAutoscanConfig` answers.
    pub struct ShowBigkeyAutoscanConfigResponse {
        enable_auto_scan: bool = "enable_auto_scan",
        instance_id: String = "instance_id",
        updated_at: String = "updated_at",
    }
    lists {
        schedule_at: [String] = "schedule_at",
    }
}
