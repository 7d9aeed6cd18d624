// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceIpArrayList`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance IP array list.
    pub struct DescribeDbInstanceIpArrayList {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            whitelist_network_type: String = query "WhitelistNetworkType",
        }
    }
    Client.describe_db_instance_ip_array_list -> DescribeDbInstanceIpArrayListResponse;
    "DescribeDBInstanceIPArrayList" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceIPArrayList" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceIPArrayList";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceIpArrayList::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceIpArrayListDbInstanceIpArray {
        db_instance_ip_array_attribute: String = "DBInstanceIPArrayAttribute",
        db_instance_ip_array_name: String = "DBInstanceIPArrayName",
        security_ip_list: String = "SecurityIPList",
        security_ip_type: String = "SecurityIPType",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceIpArrayListItems {
    }
    lists {
        db_instance_ip_array: [DescribeDbInstanceIpArrayListDbInstanceIpArray]
            = "DBInstanceIPArray",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceIPArrayList` answers.
    pub struct DescribeDbInstanceIpArrayListResponse {
        items: DescribeDbInstanceIpArrayListItems = "Items",
        request_id: String = "RequestId",
    }
}
