// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeActiveOperationTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe active operation tasks.
    ///
    /// The list comes in pages:
    /// [`client.describe_active_operation_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeActiveOperationTasks: Default {
        set {
            allow_cancel: i64 = query "AllowCancel",
            allow_change: i64 = query "AllowChange",
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
            status: i64 = query "Status",
        }
        into {
            change_level: String = query "ChangeLevel",
            db_type: String = query "DbType",
            ins_name: String = query "InsName",
            product_id: String = query "ProductId",
            region: String = query "Region",
            task_type: String = query "TaskType",
        }
    }
    Client.describe_active_operation_tasks -> DescribeActiveOperationTasksResponse;
    "DescribeActiveOperationTasks" is Safe
        Rpc { method: "POST", action: "DescribeActiveOperationTasks" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeActiveOperationTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeActiveOperationTasks::new();
    }
}

backstay::pages! {
    DescribeActiveOperationTasksResponse of DescribeActiveOperationTasksItems by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeActiveOperationTasksItems {
        allow_cancel: String = "AllowCancel",
        allow_change: String = "AllowChange",
        change_level: String = "ChangeLevel",
        change_level_en: String = "ChangeLevelEn",
        change_level_zh: String = "ChangeLevelZh",
        created_time: String = "CreatedTime",
        current_avz: String = "CurrentAVZ",
        db_type: String = "DbType",
        db_version: String = "DbVersion",
        deadline: String = "Deadline",
        id: i64 = "Id",
        impact: String = "Impact",
        impact_en: String = "ImpactEn",
        impact_zh: String = "ImpactZh",
        ins_comment: String = "InsComment",
        ins_name: String = "InsName",
        modified_time: String = "ModifiedTime",
        prepare_interval: String = "PrepareInterval",
        region: String = "Region",
        result_info: String = "ResultInfo",
        start_time: String = "StartTime",
        status: i64 = "Status",
        switch_time: String = "SwitchTime",
        task_params: String = "TaskParams",
        task_type: String = "TaskType",
        task_type_en: String = "TaskTypeEn",
        task_type_zh: String = "TaskTypeZh",
    }
    lists {
        sub_ins_names: [String] = "SubInsNames",
    }
}

backstay::answer! {
    /// What `DescribeActiveOperationTasks` answers.
    pub struct DescribeActiveOperationTasksResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
    lists {
        items: [DescribeActiveOperationTasksItems] = "Items",
    }
}
