// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeEvents`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe events.
    ///
    /// The list comes in pages:
    /// [`client.describe_events(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeEvents: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            end_time: String = query "EndTime",
            start_time: String = query "StartTime",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_events -> DescribeEventsResponse;
    "DescribeEvents" is Safe Rpc { method: "POST", action: "DescribeEvents" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeEvents";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeEvents::new();
    }
}

backstay::pages! {
    DescribeEventsResponse of DescribeEventsEventItemsItem by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/EventItems/EventItems";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeEventsEventItemsItem {
        caller_uid: i64 = "CallerUid",
        event_id: i64 = "EventId",
        event_name: String = "EventName",
        event_payload: String = "EventPayload",
        event_reason: String = "EventReason",
        event_record_time: String = "EventRecordTime",
        event_time: String = "EventTime",
        event_type: String = "EventType",
        event_user_type: String = "EventUserType",
        region_id: String = "RegionId",
        resource_name: String = "ResourceName",
        resource_type: String = "ResourceType",
    }
}

backstay::answer! {
    pub struct DescribeEventsEventItems {
    }
    lists {
        event_items: [DescribeEventsEventItemsItem] = "EventItems",
    }
}

backstay::answer! {
    /// What `DescribeEvents` answers.
    pub struct DescribeEventsResponse {
        event_items: DescribeEventsEventItems = "EventItems",
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
