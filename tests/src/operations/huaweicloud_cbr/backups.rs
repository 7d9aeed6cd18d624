//! Backups, with those of a server's disks inside, and checkpoints, which make them.

use serde_json::{Value, json};
use std::time::SystemTime;

use super::restores::busy_refusal;
use super::vaults::unknown_vault;
use super::{PROVIDER_ID, type_word};
use crate::backups::{Backup, BackupMode, BackupStatus};
use crate::defaults::CBR_VAULT;
use crate::jobs::JobKind;
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::resources::ResourceKind;
use crate::state::State;
use crate::timestamp::{parse_extended, with_microseconds};

fn unknown_backup() -> Refusal {
    Refusal::new(404, "BackupService.6200", "The backup is unknown.")
}

/// While a restore of it runs, a backup shows that.
fn status_word(call: &Call<'_>, state: &State, backup: &Backup) -> &'static str {
    let is_restored = state.job_records(call.service).rev().any(|job| {
        job.kind == JobKind::Restore
            && !job.is_over(call.now)
            && job.backup_id.as_deref() == Some(&backup.id)
    });
    match state.backup_status(backup, call.now) {
        BackupStatus::Building => "protecting",
        BackupStatus::Failed => "error",
        BackupStatus::Ready if is_restored => "restoring",
        BackupStatus::Ready => "available",
    }
}

fn kind_of(call: &Call<'_>, state: &State, backup: &Backup) -> ResourceKind {
    let source = state.resource(call.service, &backup.resource_id);
    source.map_or(ResourceKind::Server, |own| own.kind)
}

/// The checkpoint that a backup belongs to: one for each.
fn checkpoint_id(backup: &Backup) -> String {
    match &backup.job_id {
        Some(job_id) => job_id.clone(),
        None => format!("c{}", backup.id.get(1..).unwrap_or_default()),
    }
}

/// `name` or `name:asc` or `name:desc`; without a direction the last comes first.
fn sort(call: &Call<'_>, state: &State, backups: &mut [&Backup]) -> Result<(), Refusal> {
    let order = call.query("sort").unwrap_or("created_at");
    let first = order.split(',').next().unwrap_or_default();
    let (key, direction) = first.split_once(':').unwrap_or((first, "desc"));
    match key {
        "id" => backups.sort_by(|one, other| one.id.cmp(&other.id)),
        "name" => backups.sort_by(|one, other| one.name.cmp(&other.name)),
        "status" => backups.sort_by_key(|own| status_word(call, state, own)),
        "created_at" | "updated_at" | "protected_at" => {
            backups.sort_by_key(|own| state.backup_times(own).0);
        }
        _ => return Err(call.invalid("sort", "there is no such key")),
    }
    match direction {
        "asc" => {}
        "desc" => backups.reverse(),
        _ => return Err(call.invalid("sort", "it is asc or desc")),
    }
    Ok(())
}

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let mut window =
        Window::by_offset(call, ("offset", 0), "limit", 1000, Sizes::UpTo(1000))?;
    let start = call.time("start_time", parse_extended)?;
    let end = call.time("end_time", parse_extended)?;
    // The parameter may be repeated.
    let wanted: Vec<&str> = call
        .parameters
        .iter()
        .filter(|(name, _)| name == "status")
        .map(|(_, value)| value.as_str())
        .collect();
    let mut backups: Vec<&Backup> = state
        .backups(call.service)
        .filter(|own| {
            let (begun, _) = state.backup_times(own);
            call.lets_through("resource_id", &own.resource_id)
                && call.lets_through("name", &own.name)
                && call.lets_through("vault_id", CBR_VAULT)
                && call.lets_through("checkpoint_id", &checkpoint_id(own))
                && call
                    .lets_through("resource_type", type_word(kind_of(call, state, own)))
                && call.lets_through("image_type", "backup")
                && start.is_none_or(|start| begun >= start)
                && end.is_none_or(|end| begun <= end)
                && (wanted.is_empty() || wanted.contains(&status_word(call, state, own)))
        })
        .collect();
    sort(call, state, &mut backups)?;
    if let Some(marker) = call.query("marker").filter(|marker| !marker.is_empty()) {
        let place = backups.iter().position(|own| own.id == marker);
        let place = place.ok_or_else(|| call.invalid("marker", "it is no backup"))?;
        window.offset += place + 1;
    }
    let page = call.page(&backups, window);
    let backups: Vec<Value> =
        page.rows.iter().map(|own| shown(call, state, own)).collect();
    Ok(json!({
        "backups": backups,
        "count": page.total,
        "limit": window.limit,
        "offset": window.offset,
    })
    .into())
}

pub(super) fn show(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.path_parameter("backup_id")?;
    let backup = state.backup(call.service, id).ok_or_else(unknown_backup)?;
    Ok(json!({ "backup": shown(call, state, backup) }).into())
}

fn shown(call: &Call<'_>, state: &State, backup: &Backup) -> Value {
    let kind = kind_of(call, state, backup);
    let name = |id: &str| state.resource(call.service, id).map(|own| own.name.clone());
    let own = Part {
        id: &backup.id,
        parent_id: "",
        resource_id: &backup.resource_id,
        resource_name: name(&backup.resource_id).unwrap_or_default(),
        kind,
    };
    let mut shown = part(call, state, backup, &own);
    let children: Vec<Value> = backup
        .children
        .iter()
        .map(|(id, volume_id)| {
            let child = Part {
                id,
                parent_id: &backup.id,
                resource_id: volume_id,
                resource_name: name(volume_id).unwrap_or_default(),
                kind: ResourceKind::Volume,
            };
            part(call, state, backup, &child)
        })
        .collect();
    shown["children"] = children.into();
    shown
}

/// A backup, or what one holds of a disk.
struct Part<'a> {
    id: &'a str,
    parent_id: &'a str,
    resource_id: &'a str,
    resource_name: String,
    kind: ResourceKind,
}

fn part(call: &Call<'_>, state: &State, backup: &Backup, own: &Part<'_>) -> Value {
    let (begun, done) = state.backup_times(backup);
    let time = |time: SystemTime| with_microseconds(time);
    let is_disk = own.kind == ResourceKind::Volume;
    json!({
        "id": own.id,
        "name": backup.name,
        "description": backup.description,
        "checkpoint_id": checkpoint_id(backup),
        "children": [],
        "created_at": time(begun),
        "updated_at": time(done.min(call.now)),
        "protected_at": time(begun),
        "expired_at": null,
        "image_type": "backup",
        "incremental": backup.mode != BackupMode::Manual,
        "parent_id": own.parent_id,
        "project_id": call.project_id,
        "provider_id": PROVIDER_ID,
        "resource_az": format!("{}a", call.region),
        "resource_id": own.resource_id,
        "resource_name": own.resource_name,
        "resource_size": 40,
        "resource_type": type_word(own.kind),
        "status": status_word(call, state, backup),
        "vault_id": CBR_VAULT,
        "enterprise_project_id": "0",
        "replication_records": [],
        "extend_info": {
            "auto_trigger": backup.mode == BackupMode::Automatic,
            "bootable": is_disk,
            "contain_system_disk": !is_disk,
            "supported_restore_mode": "backup",
            "support_lld": false,
            "system_disk": is_disk,
        },
    })
}

pub(super) fn show_metadata(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let id = call.path_parameter("backup_id")?;
    let backup = state.backup(call.service, id).ok_or_else(unknown_backup)?;
    let volumes: Vec<&str> =
        backup.children.iter().map(|(_, volume)| volume.as_str()).collect();
    Ok(json!({
        "backup_id": id,
        "backups": "[]",
        "flavor": "{}",
        "floatingips": [],
        "interface": "",
        "ports": [],
        "server": json!({ "id": backup.resource_id }).to_string(),
        "volumes": volumes,
    })
    .into())
}

/// Backs up the resources that are named, or else all of the vault.
pub(super) fn create_checkpoint(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    if call.required("/checkpoint/vault_id")? != CBR_VAULT {
        return Err(unknown_vault());
    }
    let parameters = "/checkpoint/parameters";
    let mut wanted: Vec<String> = call
        .list(&format!("{parameters}/resources"))
        .iter()
        .chain(
            call.list(&format!("{parameters}/resource_details"))
                .iter()
                .filter_map(|detail| detail.get("id")),
        )
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if wanted.is_empty() {
        let own = state.resources(call.service);
        wanted = own
            .filter(|own| own.kind != ResourceKind::Volume)
            .map(|own| own.id.clone())
            .collect();
    }
    let mut sources = Vec::new();
    for id in &wanted {
        let source = state.resource(call.service, id).cloned().ok_or_else(|| {
            Refusal::new(404, "BackupService.6302", "The resource is unknown.")
        })?;
        if state.is_busy(call.service, id, call.now) {
            return Err(busy_refusal(call, state, id));
        }
        sources.push(source);
    }
    let mut job = call.job(JobKind::Backup, "backup", &wanted[0]);
    job.busy = wanted;
    let job_id = state.start(job);
    let name = call.text(&format!("{parameters}/name"));
    let mut resources = Vec::new();
    for source in sources {
        let number = state.next_made();
        let id = format!("0b0c0000-0000-4000-8000-{number:012x}");
        let mut backup = Backup::new(call.service, id, &source.id)
            .mode(BackupMode::Manual)
            .made_at(call.now);
        if let Some(name) = name {
            backup = backup.name(name);
        }
        for volume in &source.volumes {
            let number = state.next_made();
            backup =
                backup.child(format!("0b0c0000-0000-4000-8000-{number:012x}"), volume);
        }
        let text = call.text(&format!("{parameters}/description"));
        text.unwrap_or_default().clone_into(&mut backup.description);
        backup.job_id = Some(job_id.clone());
        state.add_backup(backup);
        resources.push(json!({
            "id": source.id,
            "name": source.name,
            "type": type_word(source.kind),
            "protect_status": "protecting",
            "backup_count": "1",
            "backup_size": "0",
            "resource_size": "40",
        }));
    }
    let mut extra = json!({ "name": name.unwrap_or_default() });
    let days = format!("{parameters}/retention_duration_days");
    if let Some(days) = call.body.pointer(&days) {
        extra["retention_duration"] = days.clone();
    }
    Ok(json!({
        "checkpoint": {
            "id": job_id,
            "created_at": with_microseconds(call.now),
            "project_id": call.project_id,
            "status": "protecting",
            "extra_info": extra,
            "vault": {
                "id": CBR_VAULT,
                "name": "vault-simulated",
                "resources": resources,
                "skipped_resources": [],
            },
        },
    })
    .into())
}
