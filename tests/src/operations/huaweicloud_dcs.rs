//! Huawei Cloud DCS: v1.0, which the restore's page describes, and v2, which current pages do.

mod backups;
mod instances;
mod restores;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post(
        "RestoreInstance",
        "/v1.0/{project_id}/instances/{instance_id}/restores",
        restores::create,
    ),
    Operation::get(
        "ListRestoreRecords",
        "/v1.0/{project_id}/instances/{instance_id}/restores",
        restores::list_v1,
    ),
    Operation::get(
        "ListBackupRecords",
        "/v1.0/{project_id}/instances/{instance_id}/backups",
        backups::list_v1,
    ),
    Operation::post(
        "CopyInstance",
        "/v1.0/{project_id}/instances/{instance_id}/backups",
        backups::create,
    ),
    Operation::new(
        "DeleteBackupFile",
        "DELETE",
        "/v1.0/{project_id}/instances/{instance_id}/backups/{backup_id}",
        backups::delete_v1,
    ),
    Operation::get("ListInstances", "/v1.0/{project_id}/instances", instances::list_v1),
    Operation::get(
        "ShowInstance",
        "/v1.0/{project_id}/instances/{instance_id}",
        instances::show_v1,
    ),
    Operation::post(
        "RestoreInstance",
        "/v2/{project_id}/instances/{instance_id}/restores",
        restores::create,
    ),
    Operation::get(
        "ListRestoreRecords",
        "/v2/{project_id}/instances/{instance_id}/restores",
        restores::list_v2,
    ),
    Operation::get(
        "ListBackupRecords",
        "/v2/{project_id}/instances/{instance_id}/backups",
        backups::list_v2,
    ),
    Operation::post(
        "CopyInstance",
        "/v2/{project_id}/instances/{instance_id}/backups",
        backups::create,
    ),
    Operation::new(
        "DeleteBackupFile",
        "DELETE",
        "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}",
        backups::delete_v2,
    )
    .answers(204),
    Operation::get("ListInstances", "/v2/{project_id}/instances", instances::list_v2),
    Operation::get(
        "ShowInstance",
        "/v2/{project_id}/instances/{instance_id}",
        instances::show_v2,
    ),
];
