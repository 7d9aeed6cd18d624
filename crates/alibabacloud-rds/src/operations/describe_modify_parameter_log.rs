// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeModifyParameterLog`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe modify parameter log.
    ///
    /// The list comes in pages:
    /// [`client.describe_modify_parameter_log(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeModifyParameterLog {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            start_time: String as StartTime = query "StartTime",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
    }
    Client.describe_modify_parameter_log -> DescribeModifyParameterLogResponse;
    "DescribeModifyParameterLog" is Safe
        Rpc { method: "POST", action: "DescribeModifyParameterLog" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeModifyParameterLog";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeModifyParameterLog::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeModifyParameterLogResponse of DescribeModifyParameterLogParameterChangeLog by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/ParameterChangeLog";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeModifyParameterLogParameterChangeLog {
        modify_time: String = "ModifyTime",
        new_parameter_value: String = "NewParameterValue",
        old_parameter_value: String = "OldParameterValue",
        parameter_name: String = "ParameterName",
        status: String = "Status",
    }
}

backstay::answer! {
    pub struct DescribeModifyParameterLogItems {
    }
    lists {
        parameter_change_log: [DescribeModifyParameterLogParameterChangeLog]
            = "ParameterChangeLog",
    }
}

backstay::answer! {
    /// What `DescribeModifyParameterLog` answers.
    pub struct DescribeModifyParameterLogResponse {
        db_instance_id: String = "DBInstanceId",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        items: DescribeModifyParameterLogItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
