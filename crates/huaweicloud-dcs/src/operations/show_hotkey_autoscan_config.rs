// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowHotkeyAutoscanConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show hotkey autoscan config.
    pub struct ShowHotkeyAutoscanConfig {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_hotkey_autoscan_config -> ShowHotkeyAutoscanConfigResponse;
    "ShowHotkeyAutoscanConfig" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/hotkey/autoscan" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/querying_the_configurations_of_automatic_hot_key_analysis.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowHotkeyAutoscanConfig::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowHotkeyAutoscanConfig` answers.
    pub struct ShowHotkeyAutoscanConfigResponse {
        enable_auto_scan: bool = "enable_auto_scan",
        instance_id: String = "instance_id",
        updated_at: String = "updated_at",
    }
    lists {
        schedule_at: [String] = "schedule_at",
    }
}
