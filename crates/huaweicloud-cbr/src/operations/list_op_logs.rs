// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListOpLogs`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List tasks; filter by operation\_type=restore, resource\_id and start\_time to find a restore.
    ///
    /// Permission: `cbr:tasks:list`.
    ///
    /// The list comes in pages:
    /// [`client.list_op_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListOpLogs: Default {
        set {
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
            /// Number of rows to return.
            /// At least 1.
            limit: i64 = query "limit",
            /// How many to skip. It starts at 0 by the vendor's definitions, at 1 by
            /// another document: leave it out for the first ones.
            /// At least 0.
            offset: i64 = query "offset",
            /// Kind of task.
            operation_type: ListOpLogsOperationType = query "operation_type",
            /// Kind of backup provider.
            provider_id: ListOpLogsProviderId = query "provider_id",
            /// Only tasks of this resource.
            resource_id: String = query "resource_id",
            /// Name of the resource.
            resource_name: String = query "resource_name",
            /// Tasks started after this time.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            start_time: Timestamp = query "start_time",
            /// Only tasks in this state.
            status: ListOpLogsStatus = query "status",
            /// Vault id.
            vault_id: String = query "vault_id",
            /// Vault name.
            vault_name: String = query "vault_name",
        }
    }
    Client.list_op_logs -> ListOpLogsResponse;
    "ListOpLogs" is Rest { method: "GET", path: "/v3/{project_id}/operation-logs" };
    repeat Safe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ListOpLogs::new();
    }
}

backstay::pages! {
    ListOpLogsResponse of ListOpLogsOperationLog by Offset "offset" from 0;
    limit "limit" { minimum: 1 };
    items "/operation_logs";
    total "/count";
    id "/id";
}

backstay::wait! {
    /// Waits for a task whose id is not known: the newest that the request
    /// finds, which names the type, the resource and a time just before the
    /// call.
    ///
    /// It calls [`ListOpLogs`] until the state is `success`.
    Client.wait_for_restore(request) -> ListOpLogsOperationLog by ListOpLogs;
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

backstay::enumeration! {
    /// The values of `operation_type`.
    pub enum ListOpLogsOperationType {
        /// Backup.
        Backup = "backup",
        /// Copy.
        Copy = "copy",
        /// Replication.
        Replication = "replication",
        /// Delete.
        Delete = "delete",
        /// Restore.
        Restore = "restore",
        /// Vault delete.
        VaultDelete = "vault_delete",
        /// Resource removal.
        RemoveResource = "remove_resource",
        /// Sync.
        Sync = "sync",
    }
}

backstay::enumeration! {
    /// The values of `provider_id`.
    pub enum ListOpLogsProviderId {
        /// Server.
        N0daac4c56707485197ba169e36266b66 = "0daac4c5-6707-4851-97ba-169e36266b66",
        /// Disk.
        D1603440187d4516Af25121250c7cc97 = "d1603440-187d-4516-af25-121250c7cc97",
        /// SFS Turbo.
        N3f3c3220245c4805B811758870015881 = "3f3c3220-245c-4805-b811-758870015881",
        /// Workspace.
        N86a8090071bf4961956aD52df944f84a = "86a80900-71bf-4961-956a-d52df944f84a",
        /// VMware.
        A13639de00be4e94Af3026912d75e4a2 = "a13639de-00be-4e94-af30-26912d75e4a2",
    }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum ListOpLogsStatus {
        /// Success.
        Success = "success",
        /// Skipped.
        Skipped = "skipped",
        /// Failure.
        Failed = "failed",
        /// In progress.
        Running = "running",
        /// Failure by time-out.
        Timeout = "timeout",
        /// Queued.
        Waiting = "waiting",
    }
}

backstay::enumeration! {
    /// Application consistency.
    pub enum ListOpLogsAppConsistencyStatus {
        /// Not application consistent.
        N0 = "0",
        /// Application consistent.
        N1 = "1",
    }
}

backstay::enumeration! {
    /// Whether the backup is incremental.
    pub enum ListOpLogsIncremental { True = "true", False = "false" }
}

backstay::answer! {
    /// Data of a backup task.
    pub struct ListOpLogsOpExtendInfoBckup {
        /// Error of application consistency.
        app_consistency_error_code: String = "app_consistency_error_code",
        /// Error text of application consistency.
        app_consistency_error_message: String = "app_consistency_error_message",
        /// Application consistency.
        app_consistency_status: ListOpLogsAppConsistencyStatus
            = "app_consistency_status",
        /// Backup id.
        backup_id: String = "backup_id",
        /// Backup name.
        backup_name: String = "backup_name",
        /// Whether the backup is incremental.
        incremental: ListOpLogsIncremental = "incremental",
    }
}

backstay::enumeration! {
    /// Kind of resource.
    pub enum ListOpLogsType {
        /// Server.
        OsNovaServer = "OS::Nova::Server",
        /// Disk.
        OsCinderVolume = "OS::Cinder::Volume",
        /// Bare-metal server.
        OsIronicBareMetalServer = "OS::Ironic::BareMetalServer",
        /// Other server.
        OsNativeServer = "OS::Native::Server",
        /// SFS Turbo file system.
        OsSfsTurbo = "OS::Sfs::Turbo",
        /// Workspace desktop.
        OsWorkspaceDesktopV2 = "OS::Workspace::DesktopV2",
    }
}

backstay::answer! {
    /// The members of `ListOpLogsOpResourceResp`.
    pub struct ListOpLogsOpResourceResp {
        /// Extra data.
        extra_info: OpResourceExtraInfoResp = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        /// 0 to 255 characters.
        name: String = "name",
        /// Kind of resource.
        r#type: ListOpLogsType = "type",
    }
}

backstay::answer! {
    /// Data of a remove task.
    pub struct ListOpLogsOpExtendInfoRemoveResources {
        /// Number that failed.
        fail_count: i64 = "fail_count",
        /// Protected resources.
        resources: [ListOpLogsOpResourceResp] = "resources",
        /// Number in all.
        total_count: i64 = "total_count",
    }
}

backstay::answer! {
    /// The resource.
    pub struct ListOpLogsResource {
        /// Extra data.
        extra_info: ResourceExtraInfo = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        /// 0 to 255 characters.
        name: String = "name",
        /// Kind of resource.
        r#type: ListOpLogsType = "type",
    }
}

backstay::answer! {
    /// Extra data.
    pub struct ListOpLogsOpExtraInfo {
        /// Data of a backup task.
        backup: ListOpLogsOpExtendInfoBckup = "backup",
        /// Data every task has.
        common: OpExtendInfoCommon = "common",
        /// Data of a delete task.
        delete: OpExtendInfoDelete = "delete",
        /// Data of a remove task.
        remove_resources: ListOpLogsOpExtendInfoRemoveResources = "remove_resources",
        /// Data of a replication task.
        replication: OpExtendInfoReplication = "replication",
        /// The resource.
        resource: ListOpLogsResource = "resource",
        /// Data of a restore task.
        restore: OpExtendInfoRestore = "restore",
        /// Data of a sync task.
        sync: OpExtendInfoSync = "sync",
        /// Data of an expiry change.
        update_expiration_time: OpExtendInfoUpdateExpirationTime
            = "update_expiration_time",
        /// Data of a vault delete.
        vault_delete: OpExtendInfoVaultDelete = "vault_delete",
    }
}

backstay::answer! {
    /// The members of `ListOpLogsOperationLog`.
    pub struct ListOpLogsOperationLog {
        /// Restore point the backup belongs to.
        checkpoint_id: String = "checkpoint_id",
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Time of the end.
        ended_at: String = "ended_at",
        /// Error data; empty texts when all is well.
        error_info: OpErrorInfo = "error_info",
        /// Extra data.
        extra_info: ListOpLogsOpExtraInfo = "extra_info",
        /// Task id.
        id: String = "id",
        /// Kind of task.
        operation_type: ListOpLogsOperationType = "operation_type",
        /// Policy id.
        policy_id: String = "policy_id",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// Kind of backup provider.
        provider_id: ListOpLogsProviderId = "provider_id",
        /// Time of the start.
        started_at: String = "started_at",
        /// State of the task.
        status: ListOpLogsStatus = "status",
        /// Time of the last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
        /// Vault id.
        vault_id: String = "vault_id",
        /// Vault name.
        vault_name: String = "vault_name",
    }
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
        /// Tasks.
        operation_logs: [ListOpLogsOperationLog] = "operation_logs",
    }
}
