// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeActiveOperationMaintainConf`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe active operation maintain conf.
    pub struct DescribeActiveOperationMaintainConf: Default {
    }
    Client.describe_active_operation_maintain_conf -> DescribeActiveOperationMaintainConfResponse;
    "DescribeActiveOperationMaintainConf" is Safe
        Rpc { method: "POST", action: "DescribeActiveOperationMaintainConf" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeActiveOperationMaintainConf";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeActiveOperationMaintainConf::new();
    }
}

backstay::answer! {
    pub struct DescribeActiveOperationMaintainConfConfigType {
        created_time: String = "CreatedTime",
        cycle_time: String = "CycleTime",
        cycle_type: String = "CycleType",
        maintain_end_time: String = "MaintainEndTime",
        maintain_start_time: String = "MaintainStartTime",
        modified_time: String = "ModifiedTime",
        status: i64 = "Status",
    }
}

backstay::answer! {
    /// What `DescribeActiveOperationMaintainConf` answers.
    pub struct DescribeActiveOperationMaintainConfResponse {
        config: DescribeActiveOperationMaintainConfConfigType = "Config",
        has_config: i64 = "HasConfig",
        request_id: String = "RequestId",
    }
}
