// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeModifyPgHbaConfigLog`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe modify PG hba config log.
    pub struct DescribeModifyPgHbaConfigLog {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            end_time: String = query "EndTime",
            resource_group_id: String = query "ResourceGroupId",
            start_time: String = query "StartTime",
        }
    }
    Client.describe_modify_pg_hba_config_log -> DescribeModifyPgHbaConfigLogResponse;
    "DescribeModifyPGHbaConfigLog" is Safe
        Rpc { method: "POST", action: "DescribeModifyPGHbaConfigLog" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeModifyPGHbaConfigLog";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeModifyPgHbaConfigLog::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeModifyPgHbaConfigLogHbaItem {
        address: String = "Address",
        database: String = "Database",
        mask: String = "Mask",
        method: String = "Method",
        option: String = "Option",
        priority_id: i64 = "PriorityId",
        r#type: String = "Type",
        user: String = "User",
    }
}

backstay::answer! {
    pub struct DescribeModifyPgHbaConfigLogAfterHbaItems {
    }
    lists {
        hba_item: [DescribeModifyPgHbaConfigLogHbaItem] = "HbaItem",
    }
}

backstay::answer! {
    pub struct DescribeModifyPgHbaConfigLogBeforeHbaItems {
    }
    lists {
        hba_item: [DescribeModifyPgHbaConfigLogHbaItem] = "HbaItem",
    }
}

backstay::answer! {
    pub struct DescribeModifyPgHbaConfigLogHbaLogItem {
        after_hba_items: DescribeModifyPgHbaConfigLogAfterHbaItems = "AfterHbaItems",
        before_hba_items: DescribeModifyPgHbaConfigLogBeforeHbaItems = "BeforeHbaItems",
        modify_status: String = "ModifyStatus",
        modify_time: String = "ModifyTime",
        status_reason: String = "StatusReason",
    }
}

backstay::answer! {
    pub struct DescribeModifyPgHbaConfigLogHbaLogItems {
    }
    lists {
        hba_log_item: [DescribeModifyPgHbaConfigLogHbaLogItem] = "HbaLogItem",
    }
}

backstay::answer! {
    /// What `DescribeModifyPGHbaConfigLog` answers.
    pub struct DescribeModifyPgHbaConfigLogResponse {
        db_instance_id: String = "DBInstanceId",
        hba_log_items: DescribeModifyPgHbaConfigLogHbaLogItems = "HbaLogItems",
        log_item_count: i64 = "LogItemCount",
        request_id: String = "RequestId",
    }
}
