// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAvailableMetrics`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe available metrics.
    pub struct DescribeAvailableMetrics {
        new {
            db_instance_name: String = query "DBInstanceName",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_available_metrics -> DescribeAvailableMetricsResponse;
    "DescribeAvailableMetrics" is Safe
        Rpc { method: "POST", action: "DescribeAvailableMetrics" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableMetrics";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAvailableMetrics::new("db-instance-name");
    }
}

backstay::answer! {
    pub struct DescribeAvailableMetricsItems {
        description: String = "Description",
        dimension: String = "Dimension",
        group_key: String = "GroupKey",
        group_key_type: String = "GroupKeyType",
        method: String = "Method",
        metrics_key: String = "MetricsKey",
        metrics_key_alias: String = "MetricsKeyAlias",
        sort_rule: i64 = "SortRule",
        unit: String = "Unit",
    }
}

backstay::answer! {
    /// What `DescribeAvailableMetrics` answers.
    pub struct DescribeAvailableMetricsResponse {
        db_instance_name: String = "DBInstanceName",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
    lists {
        items: [DescribeAvailableMetricsItems] = "Items",
    }
}
