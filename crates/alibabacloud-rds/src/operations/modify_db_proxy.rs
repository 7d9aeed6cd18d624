// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbProxy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB proxy.
    pub struct ModifyDbProxy {
        new {
            config_db_proxy_service: String as ConfigDbProxyService
                = query "ConfigDBProxyService",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            #[deprecated = "the vendor has a newer one: see its page"]
            db_proxy_engine_type: String = query "DBProxyEngineType",
            db_proxy_instance_num: String = query "DBProxyInstanceNum",
            db_proxy_instance_type: String = query "DBProxyInstanceType",
            instance_network_type: String = query "InstanceNetworkType",
            persistent_connection_status: String = query "PersistentConnectionStatus",
            resource_group_id: String = query "ResourceGroupId",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            db_proxy_nodes: [ModifyDbProxyDbProxyNodes] = query_json "DBProxyNodes",
        }
    }
    Client.modify_db_proxy -> ModifyDbProxyResponse;
    "ModifyDBProxy" is Unsafe Rpc { method: "POST", action: "ModifyDBProxy" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxy";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbProxy::new(
        ///     ConfigDbProxyService("config-db-proxy-service"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::request! {
    pub struct ModifyDbProxyDbProxyNodes: Default {
        into {
            cpu_cores: String = "cpuCores",
            node_counts: String = "nodeCounts",
            zone_id: String = "zoneId",
        }
    }
}

backstay::answer! {
    /// What `ModifyDBProxy` answers.
    pub struct ModifyDbProxyResponse {
        request_id: String = "RequestId",
    }
}
