// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceHaConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance HA config.
    pub struct DescribeDbInstanceHaConfig {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.describe_db_instance_ha_config -> DescribeDbInstanceHaConfigResponse;
    "DescribeDBInstanceHAConfig" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceHAConfig" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceHAConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceHaConfig::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceHaConfigNodeInfo {
        data_sync_time: String = "DataSyncTime",
        log_sync_time: String = "LogSyncTime",
        node_id: String = "NodeId",
        node_type: String = "NodeType",
        region_id: String = "RegionId",
        sync_status: String = "SyncStatus",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceHaConfigHostInstanceInfos {
    }
    lists {
        node_info: [DescribeDbInstanceHaConfigNodeInfo] = "NodeInfo",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceHAConfig` answers.
    pub struct DescribeDbInstanceHaConfigResponse {
        db_instance_id: String = "DBInstanceId",
        ha_mode: String = "HAMode",
        host_instance_infos: DescribeDbInstanceHaConfigHostInstanceInfos
            = "HostInstanceInfos",
        request_id: String = "RequestId",
        sync_mode: String = "SyncMode",
    }
}
