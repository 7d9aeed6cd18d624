// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RebuildDbInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Rebuild DB instance.
    pub struct RebuildDbInstance {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            dedicated_host_group_id: String as DedicatedHostGroupId
                = query "DedicatedHostGroupId",
        }
        into {
            dedicated_host_id: String = query "DedicatedHostId",
            rebuild_node_type: String = query "RebuildNodeType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.rebuild_db_instance -> RebuildDbInstanceResponse;
    "RebuildDBInstance" is Unsafe Rpc { method: "POST", action: "RebuildDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RebuildDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RebuildDbInstance::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DedicatedHostGroupId("dedicated-host-group-id"),
        /// );
    }
}

backstay::answer! {
    /// What `RebuildDBInstance` answers.
    pub struct RebuildDbInstanceResponse {
        migration_id: i64 = "MigrationId",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
    }
}
