// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstancePerformance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe DB instance performance.
    pub struct DescribeDbInstancePerformance {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            key: String as Key = query "Key",
            start_time: String as StartTime = query "StartTime",
        }
        into {
            node_id: String = query "NodeId",
        }
    }
    Client.describe_db_instance_performance -> DescribeDbInstancePerformanceResponse;
    "DescribeDBInstancePerformance" is Safe
        Rpc { method: "POST", action: "DescribeDBInstancePerformance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancePerformance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeDbInstancePerformance::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     Key("key"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeDbInstancePerformancePerformanceValue {
        date: String = "Date",
        value: String = "Value",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancePerformanceValues {
    }
    lists {
        performance_value: [DescribeDbInstancePerformancePerformanceValue]
            = "PerformanceValue",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancePerformancePerformanceKey {
        key: String = "Key",
        unit: String = "Unit",
        value_format: String = "ValueFormat",
        values: DescribeDbInstancePerformanceValues = "Values",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancePerformancePerformanceKeys {
    }
    lists {
        performance_key: [DescribeDbInstancePerformancePerformanceKey]
            = "PerformanceKey",
    }
}

backstay::answer! {
    /// What `DescribeDBInstancePerformance` answers.
    pub struct DescribeDbInstancePerformanceResponse {
        db_instance_id: String = "DBInstanceId",
        end_time: String = "EndTime",
        engine: String = "Engine",
        performance_keys: DescribeDbInstancePerformancePerformanceKeys
            = "PerformanceKeys",
        request_id: String = "RequestId",
        start_time: String = "StartTime",
    }
}
