// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeHistoryEvents`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe history events.
    ///
    /// The list comes in pages:
    /// [`client.describe_history_events(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeHistoryEvents {
        new {
            from_start_time: String as FromStartTime = query "FromStartTime",
            to_start_time: String as ToStartTime = query "ToStartTime",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            archive_status: String = query "ArchiveStatus",
            event_category: String = query "EventCategory",
            event_id: String = query "EventId",
            event_level: String = query "EventLevel",
            event_status: String = query "EventStatus",
            event_type: String = query "EventType",
            instance_id: String = query "InstanceId",
            resource_group_id: String = query "ResourceGroupId",
            resource_type: String = query "ResourceType",
            task_id: String = query "TaskId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_history_events -> DescribeHistoryEventsResponse;
    "DescribeHistoryEvents" is Safe
        Rpc { method: "POST", action: "DescribeHistoryEvents" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryEvents";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeHistoryEvents::new(
        ///     FromStartTime("from-start-time"),
        ///     ToStartTime("to-start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeHistoryEventsResponse of DescribeHistoryEventsItems by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items";
    total "/TotalCount";
}

backstay::answer! {
    pub struct DescribeHistoryEventsData {
        cms_product: String = "CmsProduct",
        db_type: String = "DbType",
        detail_impact: String = "DetailImpact",
        detail_reason: String = "DetailReason",
        end_time: String = "EndTime",
        event_category: String = "EventCategory",
        event_code: String = "EventCode",
        event_detail: String = "EventDetail",
        event_id: String = "EventId",
        event_impact: String = "EventImpact",
        event_level: String = "EventLevel",
        event_reason: String = "EventReason",
        event_status: String = "EventStatus",
        event_type: String = "EventType",
        gmt_created: String = "GmtCreated",
        gmt_modified: String = "GmtModified",
        handle_status: String = "HandleStatus",
        has_life_cycle: i64 = "HasLifeCycle",
        instance_id: String = "InstanceId",
        instance_name: String = "InstanceName",
        is_closed: i64 = "IsClosed",
        product: String = "Product",
        region_id: String = "RegionId",
        resource_type: String = "ResourceType",
        source_type: String = "SourceType",
        start_time: String = "StartTime",
        uid: String = "Uid",
    }
}

backstay::answer! {
    pub struct DescribeHistoryEventsItems {
        data: DescribeHistoryEventsData = "Data",
        id: String = "Id",
        region: String = "Region",
        source: String = "Source",
        specversion: String = "Specversion",
        subject: String = "Subject",
        time: String = "Time",
        r#type: String = "Type",
    }
}

backstay::answer! {
    /// What `DescribeHistoryEvents` answers.
    pub struct DescribeHistoryEventsResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        items: [DescribeHistoryEventsItems] = "Items",
    }
}
