// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcMetricList`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC metric list.
    pub struct DescribeRcMetricList {
        new {
            metric_name: String = query "MetricName",
        }
        into {
            dimensions: String = query "Dimensions",
            end_time: String = query "EndTime",
            express: String = query "Express",
            instance_id: String = query "InstanceId",
            length: String = query "Length",
            next_token: String = query "NextToken",
            period: String = query "Period",
            start_time: String = query "StartTime",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_metric_list -> DescribeRcMetricListResponse;
    "DescribeRCMetricList" is Safe Rpc { method: "GET", action: "DescribeRCMetricList" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCMetricList";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcMetricList::new("metric-name");
    }
}

backstay::answer! {
    /// What `DescribeRCMetricList` answers.
    pub struct DescribeRcMetricListResponse {
        code: String = "Code",
        datapoints: String = "Datapoints",
        message: String = "Message",
        next_token: String = "NextToken",
        period: String = "Period",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
