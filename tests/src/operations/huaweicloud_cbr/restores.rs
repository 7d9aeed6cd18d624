//! Restores: a server with its disks, a disk, a desktop.

use serde_json::Value;

use crate::backups::{Backup, BackupStatus};
use crate::jobs::JobKind;
use crate::operations::{Call, Reply};
use crate::refusal::Refusal;
use crate::resources::{Resource, ResourceKind};
use crate::restores::RestoredFrom;
use crate::state::State;

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let backup_id = call.path_parameter("backup_id")?;
    let backup = state.backup(call.service, backup_id).ok_or_else(|| {
        Refusal::new(404, "BackupService.6200", "The backup is unknown.")
    })?;
    let source = state.resource(call.service, &backup.resource_id).ok_or_else(|| {
        Refusal::new(400, "BackupService.2007", "What was backed up is gone.")
    })?;
    if state.backup_status(backup, call.now) != BackupStatus::Ready {
        let why = "The state of the backup does not allow it.";
        return Err(Refusal::new(400, "BackupService.2005", why));
    }

    let target_id = target(call, source)?;
    let target = state.resource(call.service, target_id).ok_or_else(|| {
        let (code, what) = match source.kind {
            ResourceKind::Server => ("BackupService.7100", "server"),
            ResourceKind::Volume => ("BackupService.7000", "disk"),
            _ => ("BackupService.6302", "resource"),
        };
        Refusal::new(404, code, format!("The {what} is unknown."))
    })?;
    if target.kind != source.kind {
        return Err(call.invalid("restore", "the target is not of the backup's kind"));
    }
    if target.id != source.id && target.kind == ResourceKind::Server {
        let why = "A backup of one server is not restored onto another.";
        return Err(Refusal::new(400, "BackupService.2003", why));
    }
    // For a disk's backup the mappings are read over.
    let disks = match source.kind {
        ResourceKind::Server => mapped_disks(call, backup, target)?,
        _ => Vec::new(),
    };
    let busy = target.volumes.clone();
    let is_busy = |id: &str| state.is_busy(call.service, id, call.now);
    if is_busy(target_id) || busy.iter().any(|id| is_busy(id)) {
        return Err(busy_refusal(call, state, target_id));
    }
    let from = RestoredFrom::Backup(backup_id.to_owned());
    let mut restore = call.restore(JobKind::Restore, &source.id, &target.id, from);
    restore.disks = disks;
    let power_on = call.body.pointer("/restore/power_on").and_then(Value::as_bool);
    restore.power_on =
        (source.kind != ResourceKind::Volume).then(|| power_on.unwrap_or(true));
    call.start_restore(state, "restore", restore, busy);
    // Accepted, and nothing said: the task is found in the operation logs.
    Ok(Reply::empty())
}

/// Each kind of work has its own code.
pub(super) fn busy_refusal(call: &Call<'_>, state: &State, id: &str) -> Refusal {
    let (code, why) = match state.running_job(call.service, id, call.now) {
        Some(job) if job.kind == JobKind::Backup => {
            ("BackupService.2002", "The resource is being backed up.")
        }
        _ if !state.resource(call.service, id).is_some_and(Resource::is_ready) => {
            ("BackupService.2008", "The state of the resource does not allow it.")
        }
        _ => ("BackupService.2010", "The resource is being restored."),
    };
    Refusal::new(400, code, why)
}

/// The id of what is written onto, in the field for the kind of backup.
fn target<'a>(call: &'a Call<'_>, source: &Resource) -> Result<&'a str, Refusal> {
    let field = match source.kind {
        ResourceKind::Server => "server_id",
        ResourceKind::Volume => "volume_id",
        _ => "resource_id",
    };
    let sent = |name: &str| call.text(&format!("/restore/{name}"));
    let others = ["server_id", "volume_id", "resource_id"];
    if let Some(other) =
        others.into_iter().find(|other| *other != field && sent(other).is_some())
    {
        let why = format!("this backup goes to a {field}");
        return Err(call.invalid(&format!("restore.{other}"), why));
    }
    sent(field).ok_or_else(|| {
        call.invalid(
            &format!("restore.{field}"),
            "it is needed for this backup, but missing",
        )
    })
}

/// Which disk backup goes to which disk; each has to be known.
fn mapped_disks(
    call: &Call<'_>,
    backup: &Backup,
    server: &Resource,
) -> Result<Vec<(String, String)>, Refusal> {
    let mappings = call.body.pointer("/restore/mappings").and_then(Value::as_array);
    let Some(mappings) = mappings.filter(|mappings| !mappings.is_empty()) else {
        return Err(call.invalid("restore.mappings", "a server needs them"));
    };
    let mut disks = Vec::new();
    for mapping in mappings {
        let text =
            |name: &str| mapping.get(name).and_then(Value::as_str).unwrap_or_default();
        let (child_id, volume_id) = (text("backup_id"), text("volume_id"));
        if !backup.children.iter().any(|(id, _)| id == child_id) {
            let why = "The server's backup has no such disk backup.";
            return Err(Refusal::new(404, "BackupService.6200", why));
        }
        if !server.volumes.iter().any(|id| id == volume_id) {
            let why = "The server has no such disk.";
            return Err(Refusal::new(404, "BackupService.7000", why));
        }
        disks.push((child_id.to_owned(), volume_id.to_owned()));
    }
    Ok(disks)
}
