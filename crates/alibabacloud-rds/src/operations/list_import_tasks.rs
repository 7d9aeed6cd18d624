// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListImportTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List import tasks.
    ///
    /// The list comes in pages:
    /// [`client.list_import_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListImportTasks {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            max_results: i64 = query "MaxResults",
        }
        into {
            next_token: String = query "NextToken",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.list_import_tasks -> ListImportTasksResponse;
    "ListImportTasks" is Safe Rpc { method: "POST", action: "ListImportTasks" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ListImportTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ListImportTasks::new("db-instance-id");
    }
}

backstay::pages! {
    ListImportTasksResponse of ListImportTasksItems by Token "NextToken" from 0;
    limit "MaxResults" {};
    items "/Items";
    next "/NextToken";
}

backstay::answer! {
    pub struct ListImportTasksItems {
        created_time: String = "CreatedTime",
        db_version: String = "DbVersion",
        status: String = "Status",
        target_instance_name: String = "TargetInstanceName",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
        task_type: String = "TaskType",
    }
}

backstay::answer! {
    /// What `ListImportTasks` answers.
    pub struct ListImportTasksResponse {
        max_results: i64 = "MaxResults",
        next_token: String = "NextToken",
        request_id: String = "RequestId",
    }
    lists {
        items: [ListImportTasksItems] = "Items",
    }
}
