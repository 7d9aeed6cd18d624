// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateBigkeyAutoscanConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update bigkey autoscan config.
    pub struct UpdateBigkeyAutoscanConfig {
        new {
            instance_id: String = path "instance_id",
            enable_auto_scan: bool = member "enable_auto_scan",
            schedule_at: [String] = member "schedule_at",
        }
    }
    Client.update_bigkey_autoscan_config -> UpdateBigkeyAutoscanConfigResponse;
    "UpdateBigkeyAutoscanConfig" is Unsafe
        Rest { method: "PUT", path: "/v2/{project_id}/instances/{instance_id}/bigkey/autoscan" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/configuring_automatic_big_key_analysis.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = UpdateBigkeyAutoscanConfig::new(
        ///     "instance-id",
        ///     true,
        ///     ["schedule-at"],
        /// );
    }
}

backstay::answer! {
    /// What `UpdateBigkeyAutoscanConfig` answers.
    pub struct UpdateBigkeyAutoscanConfigResponse {
        enable_auto_scan: bool = "enable_auto_scan",
        instance_id: String = "instance_id",
        updated_at: String = "updated_at",
    }
    lists {
        schedule_at: [String] = "schedule_at",
    }
}
