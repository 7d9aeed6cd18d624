// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeHistoryEventsStat`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe history events stat.
    pub struct DescribeHistoryEventsStat {
        new {
            archive_status: String as ArchiveStatus = query "ArchiveStatus",
            to_start_time: String as ToStartTime = query "ToStartTime",
        }
        into {
            from_start_time: String = query "FromStartTime",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_history_events_stat -> DescribeHistoryEventsStatResponse;
    "DescribeHistoryEventsStat" is Safe
        Rpc { method: "POST", action: "DescribeHistoryEventsStat" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryEventsStat";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeHistoryEventsStat::new(
        ///     ArchiveStatus("archive-status"),
        ///     ToStartTime("to-start-time"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeHistoryEventsStatItems {
        event_category: String = "EventCategory",
        total_count: i64 = "TotalCount",
    }
}

backstay::answer! {
    /// What `DescribeHistoryEventsStat` answers.
    pub struct DescribeHistoryEventsStatResponse {
        request_id: String = "RequestId",
    }
    lists {
        items: [DescribeHistoryEventsStatItems] = "Items",
    }
}
