// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeActionEventPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe action event policy.
    pub struct DescribeActionEventPolicy: Default {
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_action_event_policy -> DescribeActionEventPolicyResponse;
    "DescribeActionEventPolicy" is Safe
        Rpc { method: "POST", action: "DescribeActionEventPolicy" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeActionEventPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeActionEventPolicy::new();
    }
}

backstay::answer! {
    /// What `DescribeActionEventPolicy` answers.
    pub struct DescribeActionEventPolicyResponse {
        enable_event_log: String = "EnableEventLog",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
    }
}
