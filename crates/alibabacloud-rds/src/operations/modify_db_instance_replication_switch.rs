// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceReplicationSwitch`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance replication switch.
    pub struct ModifyDbInstanceReplicationSwitch {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            external_replication: String as ExternalReplication
                = query "ExternalReplication",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_db_instance_replication_switch -> ModifyDbInstanceReplicationSwitchResponse;
    "ModifyDBInstanceReplicationSwitch" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceReplicationSwitch" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceReplicationSwitch";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceReplicationSwitch::new(
        ///     DbInstanceId("db-instance-id"),
        ///     ExternalReplication("external-replication"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceReplicationSwitch` answers.
    pub struct ModifyDbInstanceReplicationSwitchResponse {
        request_id: String = "RequestId",
    }
}
