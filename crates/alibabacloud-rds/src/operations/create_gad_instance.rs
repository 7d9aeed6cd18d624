// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateGadInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Create GAD instance.
    pub struct CreateGadInstance {
        new {
            central_db_instance_id: String as CentralDbInstanceId
                = query "CentralDBInstanceId",
            central_rds_dts_admin_account: String as CentralRdsDtsAdminAccount
                = query "CentralRdsDtsAdminAccount",
            central_rds_dts_admin_password: Secret as CentralRdsDtsAdminPassword
                = query "CentralRdsDtsAdminPassword",
            central_region_id: String as CentralRegionId = query "CentralRegionId",
            db_list: String as DbList = query "DBList",
            unit_node: [CreateGadInstanceUnitNode] = query_flat "UnitNode",
        }
        into {
            description: String = query "Description",
            resource_group_id: String = query "ResourceGroupId",
        }
        list {
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.create_gad_instance -> CreateGadInstanceResponse;
    "CreateGADInstance" is Unsafe Rpc { method: "POST", action: "CreateGADInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateGADInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateGadInstance::new(
        ///     CentralDbInstanceId("central-db-instance-id"),
        ///     CentralRdsDtsAdminAccount("central-rds-dts-admin-account"),
        ///     CentralRdsDtsAdminPassword("central-rds-dts-admin-password"),
        ///     CentralRegionId("central-region-id"),
        ///     DbList("db-list"),
        ///     [
        ///         CreateGadInstanceUnitNode::new(
        ///             DtsConflict("dts-conflict"),
        ///             DtsInstanceClass("dts-instance-class"),
        ///             RegionId("region-id"),
        ///         ),
        ///     ],
        /// );
    }
}

backstay::request! {
    pub struct CreateGadInstanceUnitNode {
        new {
            dts_conflict: String as DtsConflict = "DtsConflict",
            dts_instance_class: String as DtsInstanceClass = "DtsInstanceClass",
            region_id: String as RegionId = "RegionID",
        }
        set {
            db_instance_storage: i64 = "DBInstanceStorage",
        }
        into {
            db_instance_description: String = "DBInstanceDescription",
            db_instance_storage_type: String = "DBInstanceStorageType",
            db_instance_class: String = "DbInstanceClass",
            engine: String = "Engine",
            engine_version: String = "EngineVersion",
            pay_type: String = "PayType",
            security_ip_list: String = "SecurityIPList",
            v_switch_id: String = "VSwitchID",
            vpc_id: String = "VpcID",
            zone_id: String = "ZoneID",
            zone_id_slave1: String = "ZoneIDSlave1",
            zone_id_slave2: String = "ZoneIDSlave2",
        }
    }
}

backstay::answer! {
    pub struct CreateGadInstanceResultType {
        create_member_count: String = "CreateMemberCount",
        gad_instance_name: String = "GadInstanceName",
        task_id: String = "TaskID",
    }
}

backstay::answer! {
    /// What `CreateGADInstance` answers.
    pub struct CreateGadInstanceResponse {
        request_id: String = "RequestId",
        result: CreateGadInstanceResultType = "Result",
    }
}
