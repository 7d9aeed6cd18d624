// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateGadInstanceMember`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create gad instance member.
    pub struct CreateGadInstanceMember {
        new {
            central_db_instance_id: String as CentralDbInstanceId
                = query "CentralDBInstanceId",
            central_rds_dts_admin_account: String as CentralRdsDtsAdminAccount
                = query "CentralRdsDtsAdminAccount",
            central_rds_dts_admin_password: Secret as CentralRdsDtsAdminPassword
                = query "CentralRdsDtsAdminPassword",
            central_region_id: String as CentralRegionId = query "CentralRegionId",
            db_list: String as DbList = query "DBList",
            gad_instance_id: String as GadInstanceId = query "GadInstanceId",
            unit_node: [CreateGadInstanceMemberUnitNode] = query_flat "UnitNode",
        }
    }
    Client.create_gad_instance_member -> CreateGadInstanceMemberResponse;
    "CreateGadInstanceMember" is Unsafe
        Rpc { method: "POST", action: "CreateGadInstanceMember" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateGadInstanceMember";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateGadInstanceMember::new(
        ///     CentralDbInstanceId("central-db-instance-id"),
        ///     CentralRdsDtsAdminAccount("central-rds-dts-admin-account"),
        ///     CentralRdsDtsAdminPassword("central-rds-dts-admin-password"),
        ///     CentralRegionId("central-region-id"),
        ///     DbList("db-list"),
        ///     GadInstanceId("gad-instance-id"),
        ///     [
        ///         CreateGadInstanceMemberUnitNode::new(
        ///             DtsConflict("dts-conflict"),
        ///             DtsInstanceClass("dts-instance-class"),
        ///             RegionId("region-id"),
        ///             VSwitchId("v-switch-id"),
        ///             VpcId("vpc-id"),
        ///         ),
        ///     ],
        /// );
    }
}

backstay::request! {
    pub struct CreateGadInstanceMemberUnitNode {
        new {
            dts_conflict: String as DtsConflict = "DtsConflict",
            dts_instance_class: String as DtsInstanceClass = "DtsInstanceClass",
            region_id: String as RegionId = "RegionID",
            v_switch_id: String as VSwitchId = "VSwitchID",
            vpc_id: String as VpcId = "VpcID",
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
            security_ip_list: String = "SecurityIPList",
            zone_id: String = "ZoneID",
            zone_id_slave1: String = "ZoneIDSlave1",
            zone_id_slave2: String = "ZoneIDSlave2",
        }
    }
}

backstay::answer! {
    pub struct CreateGadInstanceMemberResultType {
        create_count: String = "CreateCount",
        gad_instance_name: String = "GadInstanceName",
    }
}

backstay::answer! {
    /// What `CreateGadInstanceMember` answers.
    pub struct CreateGadInstanceMemberResponse {
        request_id: String = "RequestId",
        result: CreateGadInstanceMemberResultType = "Result",
    }
}
