// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDbInstanceForRebuild`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create DB instance for rebuild.
    pub struct CreateDbInstanceForRebuild {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            pay_type: String as PayTypeArgument = query "PayType",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_description: String = query "DBInstanceDescription",
            db_instance_net_type: String = query "DBInstanceNetType",
            instance_network_type: String = query "InstanceNetworkType",
            period: String = query "Period",
            resource_group_id: String = query "ResourceGroupId",
            security_ip_list: String = query "SecurityIPList",
            used_time: String = query "UsedTime",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
            zone_id: String = query "ZoneId",
            zone_id_slave1: String = query "ZoneIdSlave1",
            zone_id_slave2: String = query "ZoneIdSlave2",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_db_instance_for_rebuild -> CreateDbInstanceForRebuildResponse;
    "CreateDBInstanceForRebuild" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateDBInstanceForRebuild" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceForRebuild";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDbInstanceForRebuild::new(
        ///     DbInstanceId("db-instance-id"),
        ///     PayTypeArgument("pay-type"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateDBInstanceForRebuild` answers.
    pub struct CreateDbInstanceForRebuildResponse {
        db_instance_id: String = "DBInstanceId",
        message: String = "Message",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
