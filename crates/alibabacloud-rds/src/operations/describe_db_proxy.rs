// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbProxy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB proxy.
    pub struct DescribeDbProxy {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            #[deprecated = "the vendor has a newer one: see its page"]
            db_proxy_engine_type: String = query "DBProxyEngineType",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_proxy -> DescribeDbProxyResponse;
    "DescribeDBProxy" is Safe Rpc { method: "POST", action: "DescribeDBProxy" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxy";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbProxy::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyAvZones {
    }
    lists {
        db_proxy_av_zones: [String] = "DBProxyAVZones",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyConnectStringItemsItem {
        db_proxy_connect_string: String = "DBProxyConnectString",
        db_proxy_connect_string_net_type: String = "DBProxyConnectStringNetType",
        db_proxy_connect_string_net_work_type: String
            = "DBProxyConnectStringNetWorkType",
        db_proxy_connect_string_port: String = "DBProxyConnectStringPort",
        db_proxy_endpoint_id: String = "DBProxyEndpointId",
        db_proxy_endpoint_name: String = "DBProxyEndpointName",
        db_proxy_vpc_id: String = "DBProxyVpcId",
        db_proxy_vpc_instance_id: String = "DBProxyVpcInstanceId",
        db_proxy_vswitch_id: String = "DBProxyVswitchId",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyConnectStringItems {
    }
    lists {
        db_proxy_connect_string_items: [DescribeDbProxyDbProxyConnectStringItemsItem]
            = "DBProxyConnectStringItems",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyInstanceMinorVersions {
    }
    lists {
        db_proxy_instance_minor_versions: [String] = "DBProxyInstanceMinorVersions",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyNodesItem {
        cpu_cores: String = "cpuCores",
        node_id: String = "nodeId",
        zone_id: String = "zoneId",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyNodes {
    }
    lists {
        db_proxy_nodes: [DescribeDbProxyDbProxyNodesItem] = "DBProxyNodes",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyEndpointItemsItem {
        db_proxy_endpoint_aliases: String = "DbProxyEndpointAliases",
        db_proxy_endpoint_name: String = "DbProxyEndpointName",
        db_proxy_endpoint_type: String = "DbProxyEndpointType",
        db_proxy_read_write_mode: String = "DbProxyReadWriteMode",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyEndpointItems {
    }
    lists {
        db_proxy_endpoint_items: [DescribeDbProxyDbProxyEndpointItemsItem]
            = "DbProxyEndpointItems",
    }
}

backstay::answer! {
    /// What `DescribeDBProxy` answers.
    pub struct DescribeDbProxyResponse {
        db_proxy_av_zones: DescribeDbProxyDbProxyAvZones = "DBProxyAVZones",
        db_proxy_connect_string_items: DescribeDbProxyDbProxyConnectStringItems
            = "DBProxyConnectStringItems",
        db_proxy_engine_type: String = "DBProxyEngineType",
        db_proxy_instance_current_minor_version: String
            = "DBProxyInstanceCurrentMinorVersion",
        db_proxy_instance_latest_minor_version: String
            = "DBProxyInstanceLatestMinorVersion",
        db_proxy_instance_minor_versions: DescribeDbProxyDbProxyInstanceMinorVersions
            = "DBProxyInstanceMinorVersions",
        db_proxy_instance_name: String = "DBProxyInstanceName",
        db_proxy_instance_num: i64 = "DBProxyInstanceNum",
        db_proxy_instance_size: String = "DBProxyInstanceSize",
        db_proxy_instance_status: String = "DBProxyInstanceStatus",
        db_proxy_instance_type: String = "DBProxyInstanceType",
        db_proxy_kind_code: String = "DBProxyKindCode",
        db_proxy_nodes: DescribeDbProxyDbProxyNodes = "DBProxyNodes",
        db_proxy_persistent_connection_status: String
            = "DBProxyPersistentConnectionStatus",
        db_proxy_service_status: String = "DBProxyServiceStatus",
        db_proxy_endpoint_items: DescribeDbProxyDbProxyEndpointItems
            = "DbProxyEndpointItems",
        request_id: String = "RequestId",
        resource_group_id: String = "ResourceGroupId",
    }
}
