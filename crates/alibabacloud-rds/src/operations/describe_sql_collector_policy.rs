// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSqlCollectorPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe SQL collector policy.
    pub struct DescribeSqlCollectorPolicy {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_sql_collector_policy -> DescribeSqlCollectorPolicyResponse;
    "DescribeSQLCollectorPolicy" is Safe
        Rpc { method: "POST", action: "DescribeSQLCollectorPolicy" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLCollectorPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeSqlCollectorPolicy::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeSQLCollectorPolicy` answers.
    pub struct DescribeSqlCollectorPolicyResponse {
        request_id: String = "RequestId",
        sql_collector_status: String = "SQLCollectorStatus",
        storage_period: i64 = "StoragePeriod",
    }
}
