// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceEndpoints`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance endpoints.
    pub struct DescribeDbInstanceEndpoints {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_endpoint_id: String = query "DBInstanceEndpointId",
        }
    }
    Client.describe_db_instance_endpoints -> DescribeDbInstanceEndpointsResponse;
    "DescribeDBInstanceEndpoints" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceEndpoints" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceEndpoints";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceEndpoints::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceEndpointsAddressItem {
        connection_string: String = "ConnectionString",
        ip_address: String = "IpAddress",
        ip_type: String = "IpType",
        port: String = "Port",
        v_switch_id: String = "VSwitchId",
        vpc_id: String = "VpcId",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceEndpointsAddressItems {
    }
    lists {
        address_item: [DescribeDbInstanceEndpointsAddressItem] = "AddressItem",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceEndpointsNodeItem {
        db_instance_id: String = "DBInstanceId",
        node_id: String = "NodeId",
        weight: i64 = "Weight",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceEndpointsNodeItems {
    }
    lists {
        node_item: [DescribeDbInstanceEndpointsNodeItem] = "NodeItem",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceEndpointsDbInstanceEndpoint {
        address_items: DescribeDbInstanceEndpointsAddressItems = "AddressItems",
        endpoint_description: String = "EndpointDescription",
        endpoint_id: String = "EndpointId",
        endpoint_type: String = "EndpointType",
        node_items: DescribeDbInstanceEndpointsNodeItems = "NodeItems",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceEndpointsDbInstanceEndpoints {
    }
    lists {
        db_instance_endpoint: [DescribeDbInstanceEndpointsDbInstanceEndpoint]
            = "DBInstanceEndpoint",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceEndpointsData {
        db_instance_endpoints: DescribeDbInstanceEndpointsDbInstanceEndpoints
            = "DBInstanceEndpoints",
        db_instance_name: String = "DBInstanceName",
        ip_version: String = "IpVersion",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceEndpoints` answers.
    pub struct DescribeDbInstanceEndpointsResponse {
        data: DescribeDbInstanceEndpointsData = "Data",
        request_id: String = "RequestId",
    }
}
