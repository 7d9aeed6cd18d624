// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeReplicationLinkLogs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe replication link logs.
    ///
    /// The list comes in pages:
    /// [`client.describe_replication_link_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeReplicationLinkLogs {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            task_type: String as TaskType = query "TaskType",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
            task_id: i64 = query "TaskId",
        }
        into {
            task_name: String = query "TaskName",
        }
    }
    Client.describe_replication_link_logs -> DescribeReplicationLinkLogsResponse;
    "DescribeReplicationLinkLogs" is Safe
        Rpc { method: "POST", action: "DescribeReplicationLinkLogs" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeReplicationLinkLogs";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeReplicationLinkLogs::new(
        ///     DbInstanceId("db-instance-id"),
        ///     TaskType("task-type"),
        /// );
    }
}

backstay::pages! {
    DescribeReplicationLinkLogsResponse of DescribeReplicationLinkLogsItems by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items";
}

backstay::answer! {
    pub struct DescribeReplicationLinkLogsItems {
        detail: String = "Detail",
        gmt_created: String = "GmtCreated",
        gmt_modified: String = "GmtModified",
        replication_info: String = "ReplicationInfo",
        replication_state: String = "ReplicationState",
        replicator_account: String = "ReplicatorAccount",
        replicator_password: Secret = "ReplicatorPassword",
        source_address: String = "SourceAddress",
        source_category: String = "SourceCategory",
        source_port: i64 = "SourcePort",
        target_instance_id: String = "TargetInstanceId",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
        task_stage: String = "TaskStage",
        task_status: String = "TaskStatus",
        task_type: String = "TaskType",
    }
}

backstay::answer! {
    /// What `DescribeReplicationLinkLogs` answers.
    pub struct DescribeReplicationLinkLogsResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        total_size: i64 = "TotalSize",
    }
    lists {
        items: [DescribeReplicationLinkLogsItems] = "Items",
    }
}
