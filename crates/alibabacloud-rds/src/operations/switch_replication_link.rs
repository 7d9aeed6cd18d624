// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SwitchReplicationLink`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Switch replication link.
    pub struct SwitchReplicationLink {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            target_instance_name: String as TargetInstanceName
                = query "TargetInstanceName",
            target_instance_region_id: String as TargetInstanceRegionId
                = query "TargetInstanceRegionId",
        }
    }
    Client.switch_replication_link -> SwitchReplicationLinkResponse;
    "SwitchReplicationLink" is Unsafe
        Rpc { method: "POST", action: "SwitchReplicationLink" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchReplicationLink";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = SwitchReplicationLink::new(
        ///     DbInstanceId("db-instance-id"),
        ///     TargetInstanceName("target-instance-name"),
        ///     TargetInstanceRegionId("target-instance-region-id"),
        /// );
    }
}

backstay::answer! {
    /// What `SwitchReplicationLink` answers.
    pub struct SwitchReplicationLinkResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
    }
}
