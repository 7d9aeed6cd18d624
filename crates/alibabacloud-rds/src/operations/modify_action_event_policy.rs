// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyActionEventPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify action event policy.
    pub struct ModifyActionEventPolicy {
        new {
            enable_event_log: String = query "EnableEventLog",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_action_event_policy -> ModifyActionEventPolicyResponse;
    "ModifyActionEventPolicy" is Unsafe
        Rpc { method: "POST", action: "ModifyActionEventPolicy" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyActionEventPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyActionEventPolicy::new("enable-event-log");
    }
}

backstay::answer! {
    /// What `ModifyActionEventPolicy` answers.
    pub struct ModifyActionEventPolicyResponse {
        enable_event_log: String = "EnableEventLog",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
    }
}
