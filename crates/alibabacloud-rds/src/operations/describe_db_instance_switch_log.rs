// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceSwitchLog`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe DB instance switch log.
    ///
    /// The list comes in pages:
    /// [`client.describe_db_instance_switch_log(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeDbInstanceSwitchLog {
        new {
            end_time: String as EndTime = query "EndTime",
            start_time: String as StartTime = query "StartTime",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            db_instance_id: String = query "DBInstanceId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instance_switch_log -> DescribeDbInstanceSwitchLogResponse;
    "DescribeDBInstanceSwitchLog" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceSwitchLog" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSwitchLog";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeDbInstanceSwitchLog::new(
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeDbInstanceSwitchLogResponse of DescribeDbInstanceSwitchLogItem by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/Item";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeDbInstanceSwitchLogItem {
        affected_sessions: String = "AffectedSessions",
        ha_status: String = "HAStatus",
        switch_cause_code: String = "SwitchCauseCode",
        switch_cause_detail: String = "SwitchCauseDetail",
        switch_finish_time: String = "SwitchFinishTime",
        switch_id: String = "SwitchId",
        switch_start_time: String = "SwitchStartTime",
        total_sessions: String = "TotalSessions",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceSwitchLogItems {
    }
    lists {
        item: [DescribeDbInstanceSwitchLogItem] = "Item",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceSwitchLog` answers.
    pub struct DescribeDbInstanceSwitchLogResponse {
        db_instance_name: String = "DBInstanceName",
        items: DescribeDbInstanceSwitchLogItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
