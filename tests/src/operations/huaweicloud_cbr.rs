//! Huawei Cloud CBR.

mod backups;
mod logs;
mod restores;
mod vaults;

use super::Operation;
use crate::resources::ResourceKind;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post(
        "RestoreBackup",
        "/v3/{project_id}/backups/{backup_id}/restore",
        restores::create,
    )
    .answers(202),
    Operation::get("ListBackups", "/v3/{project_id}/backups", backups::list),
    Operation::get("ShowBackup", "/v3/{project_id}/backups/{backup_id}", backups::show),
    Operation::get(
        "ShowMetadata",
        "/v3/{project_id}/backups/{backup_id}/metadata",
        backups::show_metadata,
    ),
    Operation::post(
        "CreateCheckpoint",
        "/v3/{project_id}/checkpoints",
        backups::create_checkpoint,
    ),
    Operation::get("ListVault", "/v3/{project_id}/vaults", vaults::list),
    Operation::get("ShowVault", "/v3/{project_id}/vaults/{vault_id}", vaults::show),
    Operation::get("ListOpLogs", "/v3/{project_id}/operation-logs", logs::list),
    Operation::get(
        "ShowOpLog",
        "/v3/{project_id}/operation-logs/{operation_log_id}",
        logs::show,
    ),
];

/// The provider of server backups; every vault here is of it.
const PROVIDER_ID: &str = "0daac4c5-6707-4851-97ba-169e36266b66";

fn type_word(kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::Server | ResourceKind::Instance => "OS::Nova::Server",
        ResourceKind::Volume => "OS::Cinder::Volume",
        ResourceKind::Desktop => "OS::Workspace::DesktopV2",
    }
}
