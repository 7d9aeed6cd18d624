// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowBigkeyScanTaskDetails`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Show bigkey scan task details.
    pub struct ShowBigkeyScanTaskDetails {
        new {
            bigkey_id: String as BigkeyId = path "bigkey_id",
            instance_id: String as InstanceId = path "instance_id",
        }
    }
    Client.show_bigkey_scan_task_details -> ShowBigkeyScanTaskDetailsResponse;
    "ShowBigkeyScanTaskDetails" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/querying_big_key_analysis_details.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = ShowBigkeyScanTaskDetails::new(
        ///     BigkeyId("bigkey-id"),
        ///     InstanceId("instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ShowBigkeyScanTaskDetails` answers.
    pub struct ShowBigkeyScanTaskDetailsResponse {
        created_at: String = "created_at",
        finished_at: String = "finished_at",
        id: String = "id",
        instance_id: String = "instance_id",
        num: i64 = "num",
        scan_type: ScanType = "scan_type",
        started_at: String = "started_at",
        status: ScanStatus = "status",
    }
    lists {
        keys: [BigkeysBody] = "keys",
    }
}
