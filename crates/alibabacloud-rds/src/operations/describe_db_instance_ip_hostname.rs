// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceIpHostname`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance ip hostname.
    pub struct DescribeDbInstanceIpHostname {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instance_ip_hostname -> DescribeDbInstanceIpHostnameResponse;
    "DescribeDBInstanceIpHostname" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceIpHostname" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceIpHostname";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceIpHostname::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceIpHostname` answers.
    pub struct DescribeDbInstanceIpHostnameResponse {
        db_instance_id: String = "DBInstanceId",
        ip_hostname_infos: String = "IpHostnameInfos",
        request_id: String = "RequestId",
    }
}
