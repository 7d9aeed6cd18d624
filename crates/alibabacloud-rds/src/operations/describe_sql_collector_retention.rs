// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSqlCollectorRetention`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe SQL collector retention.
    pub struct DescribeSqlCollectorRetention {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_sql_collector_retention -> DescribeSqlCollectorRetentionResponse;
    "DescribeSQLCollectorRetention" is Safe
        Rpc { method: "POST", action: "DescribeSQLCollectorRetention" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLCollectorRetention";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeSqlCollectorRetention::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeSQLCollectorRetention` answers.
    pub struct DescribeSqlCollectorRetentionResponse {
        config_value: String = "ConfigValue",
        request_id: String = "RequestId",
    }
}
