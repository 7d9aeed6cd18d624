// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceConnectivity`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe DB instance connectivity.
    pub struct DescribeDbInstanceConnectivity {
        new {
            db_instance_name: String as DbInstanceName = query "DbInstanceName",
            source_ip_address: String as SourceIpAddress = query "SourceIpAddress",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_db_instance_connectivity -> DescribeDbInstanceConnectivityResponse;
    "DescribeDBInstanceConnectivity" is Safe
        Rpc { method: "GET", action: "DescribeDBInstanceConnectivity" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceConnectivity";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeDbInstanceConnectivity::new(
        ///     DbInstanceName("db-instance-name"),
        ///     SourceIpAddress("source-ip-address"),
        /// );
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceConnectivity` answers.
    pub struct DescribeDbInstanceConnectivityResponse {
        conn_check_error_code: String = "ConnCheckErrorCode",
        conn_check_error_message: String = "ConnCheckErrorMessage",
        conn_check_result: String = "ConnCheckResult",
        db_instance_name: String = "DbInstanceName",
        request_id: String = "RequestId",
    }
}
