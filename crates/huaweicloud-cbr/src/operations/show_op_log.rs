// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowOpLog`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Read one task.
    ///
    /// Permission: `cbr:tasks:get`.
    pub struct ShowOpLog {
        new {
            /// Task id.
            operation_log_id: String = path "operation_log_id",
        }
    }
    Client.show_op_log -> ShowOpLogResponse;
    "ShowOpLog" is
        Rest { method: "GET", path: "/v3/{project_id}/operation-logs/{operation_log_id}" };
    repeat Safe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowOpLog::new("operation-log-id");
    }
}

backstay::wait! {
    /// Waits for a task, by its operation log; a skipped one has failed.
    ///
    /// It calls [`ShowOpLog`] until the state is `success`.
    Client.wait_for_operation_log(id) -> ShowOpLogResponse by ShowOpLog;
    name "operation log";
    parameter "operation_log_id";
    state "/operation_log/status";
    running ["waiting", "running"];
    success ["success"];
    failure ["failed", "timeout", "skipped"];
    reason "/operation_log/error_info/message";
    code "/operation_log/error_info/code";
    progress "/operation_log/extra_info/common/progress";
    times { delay: 10, interval: 10, timeout: 1200 };
}

backstay::enumeration! {
    /// Application consistency.
    pub enum ShowOpLogAppConsistencyStatus {
        /// Not application consistent.
        N0 = "0",
        /// Application consistent.
        N1 = "1",
    }
}

backstay::enumeration! {
    /// Whether the backup is incremental.
    pub enum ShowOpLogIncremental { True = "true", False = "false" }
}

backstay::answer! {
    /// Data of a backup task.
    pub struct ShowOpLogOpExtendInfoBckup {
        /// Error of application consistency.
        app_consistency_error_code: String = "app_consistency_error_code",
        /// Error text of application consistency.
        app_consistency_error_message: String = "app_consistency_error_message",
        /// Application consistency.
        app_consistency_status: ShowOpLogAppConsistencyStatus = "app_consistency_status",
        /// Backup id.
        backup_id: String = "backup_id",
        /// Backup name.
        backup_name: String = "backup_name",
        /// Whether the backup is incremental.
        incremental: ShowOpLogIncremental = "incremental",
    }
}

backstay::enumeration! {
    /// Kind of resource.
    pub enum ShowOpLogType {
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
    /// The members of `ShowOpLogOpResourceResp`.
    pub struct ShowOpLogOpResourceResp {
        /// Extra data.
        extra_info: OpResourceExtraInfoResp = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        /// 0 to 255 characters.
        name: String = "name",
        /// Kind of resource.
        r#type: ShowOpLogType = "type",
    }
}

backstay::answer! {
    /// Data of a remove task.
    pub struct ShowOpLogOpExtendInfoRemoveResources {
        /// Number that failed.
        fail_count: i64 = "fail_count",
        /// Protected resources.
        resources: [ShowOpLogOpResourceResp] = "resources",
        /// Number in all.
        total_count: i64 = "total_count",
    }
}

backstay::answer! {
    /// The resource.
    pub struct ShowOpLogResource {
        /// Extra data.
        extra_info: ResourceExtraInfo = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        /// 0 to 255 characters.
        name: String = "name",
        /// Kind of resource.
        r#type: ShowOpLogType = "type",
    }
}

backstay::answer! {
    /// Extra data.
    pub struct ShowOpLogOpExtraInfo {
        /// Data of a backup task.
        backup: ShowOpLogOpExtendInfoBckup = "backup",
        /// Data every task has.
        common: OpExtendInfoCommon = "common",
        /// Data of a delete task.
        delete: OpExtendInfoDelete = "delete",
        /// Data of a remove task.
        remove_resources: ShowOpLogOpExtendInfoRemoveResources = "remove_resources",
        /// Data of a replication task.
        replication: OpExtendInfoReplication = "replication",
        /// The resource.
        resource: ShowOpLogResource = "resource",
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

backstay::enumeration! {
    /// Kind of task.
    pub enum ShowOpLogOperationType {
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
    /// Kind of backup provider.
    pub enum ShowOpLogProviderId {
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
    /// State of the task.
    pub enum ShowOpLogStatus {
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

backstay::answer! {
    /// The task.
    pub struct ShowOpLogOperationLog {
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
        extra_info: ShowOpLogOpExtraInfo = "extra_info",
        /// Task id.
        id: String = "id",
        /// Kind of task.
        operation_type: ShowOpLogOperationType = "operation_type",
        /// Policy id.
        policy_id: String = "policy_id",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// Kind of backup provider.
        provider_id: ShowOpLogProviderId = "provider_id",
        /// Time of the start.
        started_at: String = "started_at",
        /// State of the task.
        status: ShowOpLogStatus = "status",
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
    /// What `ShowOpLog` answers.
    pub struct ShowOpLogResponse {
        /// The task.
        operation_log: ShowOpLogOperationLog = "operation_log",
    }
}
