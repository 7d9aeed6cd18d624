// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcCloudAssistantStatus`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC cloud assistant status.
    pub struct DescribeRcCloudAssistantStatus: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_cloud_assistant_status -> DescribeRcCloudAssistantStatusResponse;
    "DescribeRCCloudAssistantStatus" is Safe
        Rpc { method: "POST", action: "DescribeRCCloudAssistantStatus" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCCloudAssistantStatus";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcCloudAssistantStatus::new();
    }
}

backstay::answer! {
    pub struct DescribeRcCloudAssistantStatusInstanceCloudAssistantStatusSet {
        active_task_count: i64 = "ActiveTaskCount",
        cloud_assistant_status: String = "CloudAssistantStatus",
        cloud_assistant_version: String = "CloudAssistantVersion",
        instance_id: String = "InstanceId",
        invocation_count: i64 = "InvocationCount",
        last_heartbeat_time: String = "LastHeartbeatTime",
        last_invoked_time: String = "LastInvokedTime",
        os_type: String = "OSType",
        support_session_manager: bool = "SupportSessionManager",
    }
}

backstay::answer! {
    /// What `DescribeRCCloudAssistantStatus` answers.
    pub struct DescribeRcCloudAssistantStatusResponse {
        next_token: String = "NextToken",
        page_number: String = "PageNumber",
        page_size: String = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        instance_cloud_assistant_status_set: [DescribeRcCloudAssistantStatusInstanceCloudAssistantStatusSet]
            = "InstanceCloudAssistantStatusSet",
    }
}
