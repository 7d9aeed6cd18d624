// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInvocationResults`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC invocation results.
    pub struct DescribeRcInvocationResults: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_invocation_results -> DescribeRcInvocationResultsResponse;
    "DescribeRCInvocationResults" is Safe
        Rpc { method: "POST", action: "DescribeRCInvocationResults" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInvocationResults";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInvocationResults::new();
    }
}

backstay::answer! {
    pub struct DescribeRcInvocationResultsTags {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcInvocationResultsInvocationResults {
        command_id: String = "CommandId",
        container_id: String = "ContainerId",
        container_name: String = "ContainerName",
        dropped: i64 = "Dropped",
        error_code: String = "ErrorCode",
        error_info: String = "ErrorInfo",
        exit_code: i64 = "ExitCode",
        finished_time: String = "FinishedTime",
        instance_id: String = "InstanceId",
        invocation_status: String = "InvocationStatus",
        invoke_id: String = "InvokeId",
        invoke_record_status: String = "InvokeRecordStatus",
        output: String = "Output",
        repeats: String = "Repeats",
        start_time: String = "StartTime",
        stop_time: String = "StopTime",
        username: String = "Username",
    }
    lists {
        tags: [DescribeRcInvocationResultsTags] = "Tags",
    }
}

backstay::answer! {
    /// What `DescribeRCInvocationResults` answers.
    pub struct DescribeRcInvocationResultsResponse {
        next_token: String = "NextToken",
        page_number: String = "PageNumber",
        page_size: String = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        invocation_results: [DescribeRcInvocationResultsInvocationResults]
            = "InvocationResults",
    }
}
