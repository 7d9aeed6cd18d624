// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyEventInfo`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify event info.
    pub struct ModifyEventInfo {
        new {
            event_id: String = query "EventId",
        }
        into {
            action_params: String = query "ActionParams",
            event_action: String = query "EventAction",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_event_info -> ModifyEventInfoResponse;
    "ModifyEventInfo" is Unsafe Rpc { method: "POST", action: "ModifyEventInfo" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyEventInfo";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyEventInfo::new("event-id");
    }
}

backstay::answer! {
    /// What `ModifyEventInfo` answers.
    pub struct ModifyEventInfoResponse {
        error_code: String = "ErrorCode",
        error_event_id: String = "ErrorEventId",
        request_id: String = "RequestId",
        success_count: i64 = "SuccessCount",
        success_event_id: String = "SuccessEventId",
    }
}
