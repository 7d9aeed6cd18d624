// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListOpLogs`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List tasks; filter by operation\_type=restore, resource\_id and start\_time to find a restore.
    ///
    /// Permission: `cbr:tasks:list`.
    ///
    /// The list comes in pages:
    /// [`client.list_op_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListOpLogs: Default {
        set {
            /// Number of rows to return.
            /// At least 1.
            limit: i64 = query "limit",
            /// How many to skip. It starts at 0 by the vendor's definitions, at 1 by
            /// another document: leave it out for the first ones.
            /// At least 0.
            offset: i64 = query "offset",
            /// Kind of task.
            operation_type: OperationType = query "operation_type",
            /// Kind of backup provider.
            provider_id: ProviderId = query "provider_id",
            /// Only tasks in this state.
            status: OperationStatus = query "status",
        }
        into {
            /// Target project.
            destination_project_id: String = query "destination_project_id",
            /// Target region.
            /// 0 to 255 characters; pattern `^[a-zA-Z0-9._\-]*$`.
            destination_region: String = query "destination_region",
            /// Tasks started before this time.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            end_time: Timestamp = query "end_time",
            /// Enterprise project, or all\_granted\_eps for all allowed ones.
            enterprise_project_id: String = query "enterprise_project_id",
            /// Only tasks of this resource.
            resource_id: String = query "resource_id",
            /// Name of the resource.
            resource_name: String = query "resource_name",
            /// Tasks started after this time.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            start_time: Timestamp = query "start_time",
            /// Vault id.
            vault_id: String = query "vault_id",
            /// Vault name.
            vault_name: String = query "vault_name",
        }
    }
    Client.list_op_logs -> ListOpLogsResponse;
    "ListOpLogs" is Safe Rest { method: "GET", path: "/v3/{project_id}/operation-logs" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tasks/querying_the_task_list.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ListOpLogs::new();
    }
}

backstay::pages! {
    ListOpLogsResponse of OperationLog by Offset "offset" from 0;
    limit "limit" { minimum: 1 };
    items "/operation_logs";
    total "/count";
    id "/id";
}

backstay::wait! {
    /// Waits for a task whose id is not known: the newest that the request
    /// finds, which names the type, the resource and a time before the call.
    ///
    /// It calls [`ListOpLogs`] until the state is `success`.
    /// What was there before the call is left out with [`not_among`](backstay::Wait::not_among).
    Client.wait_for_restore(request) -> OperationLog by ListOpLogs;
    name "restore";
    record "/operation_logs" { newest: "/created_at", pages: ListOpLogsResponse, };
    state "/status";
    running ["waiting", "running"];
    success ["success"];
    failure ["failed", "timeout", "skipped"];
    reason "/error_info/message";
    code "/error_info/code";
    progress "/extra_info/common/progress";
    times { delay: 10, interval: 10, timeout: 1800, grace: 1800 };
}

backstay::answer! {
    /// What `ListOpLogs` answers.
    pub struct ListOpLogsResponse {
        /// Number of rows that match.
        count: i64 = "count",
        /// Number of rows to return.
        /// 1 to 1000; left out: `1000`.
        limit: i64 = "limit",
        /// How many were skipped.
        /// At least 0; left out: `0`.
        offset: i64 = "offset",
    }
    lists {
        /// Tasks.
        operation_logs: [OperationLog] = "operation_logs",
    }
}
