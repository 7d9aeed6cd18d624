// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAnalyticdbByPrimaryDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe analyticdb by primary DB instance.
    pub struct DescribeAnalyticdbByPrimaryDbInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_analyticdb_by_primary_db_instance -> DescribeAnalyticdbByPrimaryDbInstanceResponse;
    "DescribeAnalyticdbByPrimaryDBInstance" is Safe
        Rpc { method: "POST", action: "DescribeAnalyticdbByPrimaryDBInstance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAnalyticdbByPrimaryDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAnalyticdbByPrimaryDbInstance::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeAnalyticdbByPrimaryDBInstance` answers.
    pub struct DescribeAnalyticdbByPrimaryDbInstanceResponse {
        analytic_db_count: i64 = "AnalyticDBCount",
        request_id: String = "RequestId",
    }
}
