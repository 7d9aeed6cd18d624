// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbProxyInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB proxy instance.
    pub struct ModifyDbProxyInstance {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_proxy_instance_num: String as DbProxyInstanceNum
                = query "DBProxyInstanceNum",
            db_proxy_instance_type: String as DbProxyInstanceType
                = query "DBProxyInstanceType",
        }
        into {
            #[deprecated = "the vendor has a newer one: see its page"]
            db_proxy_engine_type: String = query "DBProxyEngineType",
            effective_specific_time: String = query "EffectiveSpecificTime",
            effective_time: String = query "EffectiveTime",
            #[deprecated = "the vendor has a newer one: see its page"]
            v_switch_ids: String = query "VSwitchIds",
            region_id: String = query_or_region "RegionId",
        }
        list {
            db_proxy_nodes: [ModifyDbProxyInstanceDbProxyNodes]
                = query_json "DBProxyNodes",
            migrate_az: [ModifyDbProxyInstanceMigrateAz] = query_json "MigrateAZ",
        }
    }
    Client.modify_db_proxy_instance -> ModifyDbProxyInstanceResponse;
    "ModifyDBProxyInstance" is Unsafe
        Rpc { method: "POST", action: "ModifyDBProxyInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbProxyInstance::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbProxyInstanceNum("db-proxy-instance-num"),
        ///     DbProxyInstanceType("db-proxy-instance-type"),
        /// );
    }
}

backstay::request! {
    pub struct ModifyDbProxyInstanceDbProxyNodes: Default {
        into {
            cpu_cores: String = "cpuCores",
            node_counts: String = "nodeCounts",
            zone_id: String = "zoneId",
        }
    }
}

backstay::request! {
    pub struct ModifyDbProxyInstanceMigrateAz: Default {
        into {
            db_proxy_endpoint_id: String = "dbProxyEndpointId",
            dest_v_switch_id: String = "destVSwitchId",
            dest_vpc_id: String = "destVpcId",
        }
    }
}

backstay::answer! {
    /// What `ModifyDBProxyInstance` answers.
    pub struct ModifyDbProxyInstanceResponse {
        request_id: String = "RequestId",
    }
}
