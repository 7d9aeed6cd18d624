// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInstanceHistoryEvents`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC instance history events.
    pub struct DescribeRcInstanceHistoryEvents: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_instance_history_events -> DescribeRcInstanceHistoryEventsResponse;
    "DescribeRCInstanceHistoryEvents" is Safe
        Rpc { method: "POST", action: "DescribeRCInstanceHistoryEvents" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceHistoryEvents";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInstanceHistoryEvents::new();
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceHistoryEventsEventCycleStatus {
        code: String = "Code",
        name: String = "Name",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceHistoryEventsEventType {
        code: String = "Code",
        name: String = "Name",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceHistoryEventsInactiveDisks {
        creation_time: String = "CreationTime",
        device_category: String = "DeviceCategory",
        device_size: String = "DeviceSize",
        device_type: String = "DeviceType",
        release_time: String = "ReleaseTime",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceHistoryEventsExtendedAttribute {
        can_accept: String = "CanAccept",
        code: String = "Code",
        device: String = "Device",
        disk_id: String = "DiskId",
        host_id: String = "HostId",
        host_type: String = "HostType",
        online_repair_policy: String = "OnlineRepairPolicy",
        punish_domain: String = "PunishDomain",
        punish_type: String = "PunishType",
        punish_url: String = "PunishUrl",
        rack: String = "Rack",
        response_result: String = "ResponseResult",
    }
    lists {
        inactive_disks: [DescribeRcInstanceHistoryEventsInactiveDisks] = "InactiveDisks",
        migration_options: [String] = "MigrationOptions",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceHistoryEventsInstanceSystemEventSet {
        event_cycle_status: DescribeRcInstanceHistoryEventsEventCycleStatus
            = "EventCycleStatus",
        event_finish_time: String = "EventFinishTime",
        event_id: String = "EventId",
        event_publish_time: String = "EventPublishTime",
        event_type: DescribeRcInstanceHistoryEventsEventType = "EventType",
        extended_attribute: DescribeRcInstanceHistoryEventsExtendedAttribute
            = "ExtendedAttribute",
        impact_level: String = "ImpactLevel",
        instance_id: String = "InstanceId",
        not_before: String = "NotBefore",
        reason: String = "Reason",
        reason_code: String = "ReasonCode",
        resource_type: String = "ResourceType",
    }
}

backstay::answer! {
    /// What `DescribeRCInstanceHistoryEvents` answers.
    pub struct DescribeRcInstanceHistoryEventsResponse {
        next_token: String = "NextToken",
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        instance_system_event_set: [DescribeRcInstanceHistoryEventsInstanceSystemEventSet]
            = "InstanceSystemEventSet",
    }
}
