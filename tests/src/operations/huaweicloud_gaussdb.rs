//! Huawei Cloud GaussDB(for MySQL), now TaurusDB.

mod backups;
mod instances;
mod jobs;
mod restores;

use super::{Operation, databases};

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post(
        "RestoreOldInstance",
        "/v3/{project_id}/instances/restore",
        restores::to_old_instance,
    ),
    Operation::post(
        "CreateGaussMySqlInstance",
        "/v3/{project_id}/instances",
        restores::to_new_instance,
    )
    .answers(201),
    Operation::post(
        "CreateRestoreTables",
        "/v3/{project_id}/instances/{instance_id}/backups/restore/tables",
        restores::tables,
    ),
    Operation::get(
        "ShowRestoreTables",
        "/v3/{project_id}/instances/{instance_id}/backups/restore/tables",
        restores::list_tables,
    ),
    Operation::get(
        "ShowRestoreAvailableTables",
        "/v3.1/{project_id}/instances/{instance_id}/backups/restore/tables",
        restores::list_tables_v31,
    ),
    Operation::get(
        "ListGaussMySqlInstances",
        "/v3/{project_id}/instances",
        instances::list,
    ),
    Operation::get(
        "ListGaussMySqlInstancesUnifyStatus",
        "/v3.1/{project_id}/instances",
        instances::list_v31,
    ),
    Operation::get(
        "ShowGaussMySqlInstanceInfo",
        "/v3/{project_id}/instances/{instance_id}",
        instances::show,
    ),
    Operation::get(
        "ShowGaussMySqlBackupList",
        "/v3/{project_id}/backups",
        backups::list,
    ),
    Operation::get(
        "ShowInstanceBackups",
        "/v3/{project_id}/instances/{instance_id}/backups",
        backups::list_of_instance,
    ),
    Operation::get(
        "ShowGaussMySqlIncrementalBackupList",
        "/v3/{project_id}/instances/{instance_id}/incremental-backups",
        backups::list_incremental,
    ),
    Operation::post(
        "CreateGaussMySqlBackup",
        "/v3/{project_id}/backups/create",
        backups::create,
    )
    .answers(201),
    Operation::get(
        "ShowBackupRestoreTime",
        "/v3/{project_id}/instances/{instance_id}/restore-time",
        backups::list_restore_times,
    ),
    Operation::get(
        "ShowGaussMySqlJobInfo",
        "/v3/{project_id}/jobs",
        databases::show_job,
    ),
    Operation::get("ListImmediateJobs", "/v3/{project_id}/immediate-jobs", jobs::list),
    Operation::get(
        "ShowTaskDetails",
        "/v3/{project_id}/instances/{instance_id}/task-center-detail",
        jobs::show_detail,
    ),
];
