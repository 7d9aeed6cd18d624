// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceMonitor`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance monitor.
    pub struct DescribeDbInstanceMonitor {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.describe_db_instance_monitor -> DescribeDbInstanceMonitorResponse;
    "DescribeDBInstanceMonitor" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceMonitor" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceMonitor";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceMonitor::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceMonitor` answers.
    pub struct DescribeDbInstanceMonitorResponse {
        period: String = "Period",
        request_id: String = "RequestId",
    }
}
