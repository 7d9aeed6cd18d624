//! Huawei Cloud RDS.

mod backups;
mod instances;
mod jobs;
mod restores;

use super::{Operation, databases};

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post(
        "RestoreToExistingInstance",
        "/v3/{project_id}/instances/recovery",
        restores::to_existing_instance,
    ),
    Operation::post(
        "RestoreExistInstance",
        "/v3.1/{project_id}/instances/recovery",
        restores::to_existing_instance,
    )
    .answers(202),
    Operation::post(
        "CreateRestoreInstance",
        "/v3/{project_id}/instances",
        restores::to_new_instance,
    )
    .answers(202),
    Operation::post(
        "RestoreTables",
        "/v3/{project_id}/instances/{instance_id}/restore/tables",
        restores::tables_v3,
    ),
    Operation::post(
        "RestoreTablesNew",
        "/v3.1/{project_id}/instances/{instance_id}/restore/tables",
        restores::tables_v31,
    ),
    Operation::post(
        "BatchRestoreDatabase",
        "/v3/{project_id}/instances/batch/restore/databases",
        restores::batch_of_databases,
    ),
    Operation::post(
        "BatchRestorePostgreSqlTables",
        "/v3/{project_id}/instances/batch/restore/tables",
        restores::batch_of_tables,
    ),
    Operation::post(
        "ListInstancesSupportFastRestore",
        "/v3/{project_id}/instances/fast-restore",
        restores::check_fast_restore,
    ),
    Operation::post(
        "ShowRestoreTables",
        "/v3/{project_id}/instances/{instance_id}/get-restore-tables",
        restores::show_restored_tables,
    ),
    Operation::get("ListInstances", "/v3/{project_id}/instances", instances::list),
    Operation::get("ListBackups", "/v3/{project_id}/backups", backups::list),
    Operation::post("CreateManualBackup", "/v3/{project_id}/backups", backups::create),
    Operation::get(
        "ListRestoreTimes",
        "/v3/{project_id}/instances/{instance_id}/restore-time",
        backups::list_restore_times,
    ),
    Operation::get(
        "ShowRecoveryTimeWindow",
        "/v3/{project_id}/instances/{instance_id}/recovery-time",
        backups::show_recovery_time,
    ),
    Operation::get(
        "ListOffSiteInstances",
        "/v3/backups/offsite-backup-instance",
        backups::list_offsite_instances,
    ),
    Operation::get(
        "ListOffSiteBackups",
        "/v3/{project_id}/offsite-backups",
        backups::list_offsite,
    ),
    Operation::get(
        "ListOffSiteRestoreTimes",
        "/v3/{project_id}/instances/{instance_id}/offsite-restore-time",
        backups::list_restore_times,
    ),
    Operation::get("ListJobInfo", "/v3/{project_id}/jobs", databases::show_job),
    Operation::get("ListTasks", "/v3/{project_id}/tasklist", jobs::list),
    Operation::post(
        "ShowTaskDetail",
        "/v3/{project_id}/instances/{instance_id}/task-center-detail",
        jobs::show_detail,
    ),
];
