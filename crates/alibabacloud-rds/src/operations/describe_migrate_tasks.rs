// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeMigrateTasks`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe migrate tasks.
    ///
    /// The list comes in pages:
    /// [`client.describe_migrate_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeMigrateTasks {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            start_time: String as StartTime = query "StartTime",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_migrate_tasks -> DescribeMigrateTasksResponse;
    "DescribeMigrateTasks" is Safe
        Rpc { method: "POST", action: "DescribeMigrateTasks" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMigrateTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeMigrateTasks::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeMigrateTasksResponse of DescribeMigrateTasksMigrateTask by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/MigrateTask";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeMigrateTasksMigrateTask {
        backup_mode: String = "BackupMode",
        create_time: String = "CreateTime",
        db_name: String = "DBName",
        description: String = "Description",
        end_time: String = "EndTime",
        is_db_replaced: String = "IsDBReplaced",
        migrate_task_id: String = "MigrateTaskId",
        status: String = "Status",
    }
}

backstay::answer! {
    pub struct DescribeMigrateTasksItems {
    }
    lists {
        migrate_task: [DescribeMigrateTasksMigrateTask] = "MigrateTask",
    }
}

backstay::answer! {
    /// What `DescribeMigrateTasks` answers.
    pub struct DescribeMigrateTasksResponse {
        db_instance_id: String = "DBInstanceId",
        items: DescribeMigrateTasksItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
