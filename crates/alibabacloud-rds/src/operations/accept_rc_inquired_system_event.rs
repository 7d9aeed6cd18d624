// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AcceptRcInquiredSystemEvent`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Accept RC inquired system event.
    pub struct AcceptRcInquiredSystemEvent {
        new {
            event_id: String = query "EventId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.accept_rc_inquired_system_event -> AcceptRcInquiredSystemEventResponse;
    "AcceptRCInquiredSystemEvent" is Unsafe
        Rpc { method: "POST", action: "AcceptRCInquiredSystemEvent" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AcceptRCInquiredSystemEvent";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AcceptRcInquiredSystemEvent::new("event-id");
    }
}

backstay::answer! {
    /// What `AcceptRCInquiredSystemEvent` answers.
    pub struct AcceptRcInquiredSystemEventResponse {
        request_id: String = "RequestId",
    }
}
