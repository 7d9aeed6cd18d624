// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbProxyPerformance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe DB proxy performance.
    pub struct DescribeDbProxyPerformance {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            metrics_name: String as MetricsName = query "MetricsName",
            start_time: String as StartTime = query "StartTime",
        }
        into {
            db_proxy_engine_type: String = query "DBProxyEngineType",
            db_proxy_instance_type: String = query "DBProxyInstanceType",
            dimension: String = query "Dimension",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_proxy_performance -> DescribeDbProxyPerformanceResponse;
    "DescribeDBProxyPerformance" is Safe
        Rpc { method: "POST", action: "DescribeDBProxyPerformance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxyPerformance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeDbProxyPerformance::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     MetricsName("metrics-name"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeDbProxyPerformancePerformanceValue {
        date: String = "Date",
        value: String = "Value",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyPerformanceValues {
    }
    lists {
        performance_value: [DescribeDbProxyPerformancePerformanceValue]
            = "PerformanceValue",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyPerformancePerformanceKey {
        key: String = "Key",
        node: String = "Node",
        server: String = "Server",
        service: String = "Service",
        value_format: String = "ValueFormat",
        values: DescribeDbProxyPerformanceValues = "Values",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyPerformancePerformanceKeys {
    }
    lists {
        performance_key: [DescribeDbProxyPerformancePerformanceKey] = "PerformanceKey",
    }
}

backstay::answer! {
    /// What `DescribeDBProxyPerformance` answers.
    pub struct DescribeDbProxyPerformanceResponse {
        db_instance_id: String = "DBInstanceId",
        db_proxy_engine_type: String = "DBProxyEngineType",
        end_time: String = "EndTime",
        performance_keys: DescribeDbProxyPerformancePerformanceKeys = "PerformanceKeys",
        request_id: String = "RequestId",
        start_time: String = "StartTime",
    }
}
