//! Backup sets, here and in other regions, and the moments that they reach.

use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};

use super::{instance, refuse_busy};
use crate::backups::{Backup, BackupMode, BackupStatus};
use crate::jobs::JobKind;
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::resources::Resource;
use crate::state::State;
use crate::timestamp::{extended, parse_extended, parse_minutes};

const SIZES: Sizes = Sizes::OneOf(&[30, 50, 100]);

fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

fn mode_word(mode: BackupMode) -> &'static str {
    match mode {
        BackupMode::Manual => "Manual",
        _ => "Automated",
    }
}

fn type_word(mode: BackupMode) -> &'static str {
    match mode {
        BackupMode::Incremental => "IncrementalBackup",
        _ => "FullBackup",
    }
}

/// The sets of an instance in one place that are made, the newest first. Those that are being
/// made are no sets yet.
fn made<'a>(
    call: &Call<'_>,
    state: &'a State,
    instance_id: &str,
    is_remote: bool,
) -> Vec<&'a Backup> {
    let mut backups: Vec<&Backup> = state
        .backups(call.service)
        .filter(|own| {
            own.resource_id == instance_id
                && own.is_remote == is_remote
                && state.backup_status(own, call.now) != BackupStatus::Building
        })
        .collect();
    backups.sort_by_key(|own| std::cmp::Reverse(state.backup_times(own).0));
    backups
}

/// All counts are text in this action.
pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.required_query("DBInstanceId")?;
    let own = instance(call, state, id)?;
    let window = Window::by_number(call, "PageNumber", "PageSize", 30, SIZES)?;
    let start = call.time("StartTime", parse_minutes)?;
    let end = call.time("EndTime", parse_minutes)?;
    let mut backups = made(call, state, id, false);
    backups.retain(|backup| {
        let (begun, _) = state.backup_times(backup);
        call.lets_through("BackupId", &backup.id)
            && call.lets_through("BackupMode", mode_word(backup.mode))
            && call.lets_through("BackupType", type_word(backup.mode))
            && call.lets_through("BackupStatus", status_word(call, state, backup))
            && start.is_none_or(|start| begun >= start)
            && end.is_none_or(|end| begun <= end)
    });
    let page = call.page(&backups, window);
    let rows: Vec<Value> = page
        .rows
        .iter()
        .map(|backup| {
            let (begun, done) = state.backup_times(backup);
            let is_ready = state.backup_status(backup, call.now) == BackupStatus::Ready;
            json!({
                "BackupId": backup.id,
                "DBInstanceId": backup.resource_id,
                "BackupStatus": status_word(call, state, backup),
                "BackupStartTime": extended(begun),
                "BackupEndTime": extended(done),
                "BackupInitiator": initiator(backup.mode),
                "BackupMethod": "Physical",
                "BackupMode": mode_word(backup.mode),
                "BackupType": type_word(backup.mode),
                "BackupSize": backup.size_bytes,
                "BackupDownloadLinkByDB": { "BackupDownloadLinkByDB": [] },
                "Checksum": "1835830439****",
                "ConsistentTime": unix_seconds(done),
                "CopyOnlyBackup": "0",
                "Encryption": "{}",
                "Engine": state.backup_engine(backup).unwrap_or("MySQL"),
                "EngineVersion": own.version(),
                "HostInstanceID": "5882781",
                "IsAvail": u8::from(is_ready),
                "MetaStatus": "OK",
                "StorageClass": "0",
                "StoreStatus": "Disabled",
            })
        })
        .collect();
    Ok(json!({
        "PageRecordCount": rows.len().to_string(),
        "Items": { "Backup": rows },
        "PageNumber": (window.offset / window.limit + 1).to_string(),
        "TotalRecordCount": page.total.to_string(),
        "TotalEcsSnapshotSize": 0,
    })
    .into())
}

fn status_word(call: &Call<'_>, state: &State, backup: &Backup) -> &'static str {
    match state.backup_status(backup, call.now) {
        BackupStatus::Ready => "Success",
        _ => "Failed",
    }
}

fn initiator(mode: BackupMode) -> &'static str {
    if mode == BackupMode::Manual { "User" } else { "System" }
}

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.required_query("DBInstanceId")?;
    instance(call, state, id)?;
    let running = state.running_job(call.service, id, call.now);
    if running.is_some_and(|job| job.kind == JobKind::Backup) {
        let why = "A backup runs on the instance.";
        return Err(Refusal::new(403, "BackupJobExists", why));
    }
    refuse_busy(call, state, id)?;
    let number = 7_000_000 + state.next_made();
    let mut job = call.job(JobKind::Backup, "CreateBackup", id);
    job.backup_id = Some(number.to_string());
    let job_id = state.start(job);
    let mut backup = Backup::new(call.service, number.to_string(), id)
        .local()
        .mode(BackupMode::Manual)
        .made_at(call.now);
    backup.job_id = Some(job_id);
    state.add_backup(backup);
    // The job's number is not the set's.
    Ok(json!({ "BackupJobId": (number + 1_000_000).to_string() }).into())
}

/// The jobs that make backup sets, the newest first.
pub(super) fn list_tasks(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.required_query("DBInstanceId")?;
    instance(call, state, id)?;
    let jobs = state.job_records(call.service).rev();
    let mut rows = Vec::new();
    for job in jobs.filter(|job| job.kind == JobKind::Backup && job.subject == id) {
        let set = job.backup_id.as_deref().and_then(|id| id.parse::<u64>().ok());
        let Some(set) = set.filter(|_| job.is_known(call.now)) else { continue };
        let status = match job.status(call.now) {
            crate::jobs::JobStatus::Waiting => "NoStart",
            crate::jobs::JobStatus::Running => "Uploading",
            crate::jobs::JobStatus::Completed => "Finished",
            crate::jobs::JobStatus::Failed => "Failed",
        };
        let number = (set + 1_000_000).to_string();
        if !call.lets_through("BackupJobId", &number) {
            continue;
        }
        let is_done = job.is_over(call.now) && job.failure(call.now).is_none();
        rows.push(json!({
            "BackupId": if is_done { set.to_string() } else { String::new() },
            "BackupJobId": number,
            "BackupStatus": job.shown(call.now).unwrap_or(status),
            "BackupProgressStatus": job.shown(call.now).unwrap_or(status),
            "JobMode": "Manual",
            "Process": job.progress(call.now).to_string(),
            "TaskAction": "RDSBackup",
        }));
    }
    Ok(json!({ "Items": { "BackupJob": rows } }).into())
}

/// Wants the id of a set, or both ends of a span.
pub(super) fn list_cross_region(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let region = call.required_query("RegionId")?;
    let id = call.required_query("DBInstanceId")?;
    let own = instance(call, state, id)?;
    let start = call.time("StartTime", parse_extended)?;
    let end = call.time("EndTime", parse_extended)?;
    if call.query("CrossBackupId").is_none_or(str::is_empty) {
        start.ok_or_else(|| call.missing("StartTime"))?;
        end.ok_or_else(|| call.missing("EndTime"))?;
    }
    let window = Window::by_number(call, "PageNumber", "PageSize", 30, SIZES)?;
    let mut backups = made(call, state, id, true);
    backups.retain(|backup| {
        let (begun, _) = state.backup_times(backup);
        call.lets_through("CrossBackupId", &backup.id)
            && call.lets_through("CrossBackupRegion", KEPT_IN)
            && start.is_none_or(|start| begun >= start)
            && end.is_none_or(|end| begun <= end)
    });
    let page = call.page(&backups, window);
    let rows: Vec<Value> =
        page.rows.iter().map(|backup| cross_region(call, state, own, backup)).collect();
    Ok(json!({
        "PageRecordCount": rows.len(),
        "Items": { "Item": rows },
        "PageNumber": window.offset / window.limit + 1,
        "TotalRecordCount": page.total,
        "RegionId": region,
        "StartTime": start.map(extended).unwrap_or_default(),
        "EndTime": end.map(extended).unwrap_or_default(),
    })
    .into())
}

/// Where cross-region backups are kept.
const KEPT_IN: &str = "cn-hangzhou";

fn cross_region(
    call: &Call<'_>,
    state: &State,
    own: &Resource,
    backup: &Backup,
) -> Value {
    let (begun, done) = state.backup_times(backup);
    let is_ready = state.backup_status(backup, call.now) == BackupStatus::Ready;
    let kind = if backup.mode == BackupMode::Incremental { "I" } else { "F" };
    json!({
        // A number here, and text where it is used.
        "CrossBackupId": backup.id.parse::<u64>().unwrap_or_default(),
        "CrossBackupRegion": KEPT_IN,
        "CrossBackupSetSize": backup.size_bytes,
        "CrossBackupSetFile": format!("{}.xb", backup.name),
        "CrossBackupSetLocation": "OSS",
        "CrossBackupDownloadLink": "",
        "BackupStartTime": extended(begun),
        "BackupEndTime": extended(done),
        "BackupMethod": "P",
        "BackupType": kind,
        "BackupSetScale": 0,
        "BackupSetStatus": u8::from(!is_ready),
        "Category": "HighAvailability",
        "ConsistentTime": unix_seconds(done).to_string(),
        "DBInstanceStorageType": "cloud_essd",
        "Engine": state.backup_engine(backup).unwrap_or("MySQL"),
        "EngineVersion": own.version(),
        "InstanceId": 5_882_781,
        "RestoreRegions": { "RestoreRegion": [own.region_id(), KEPT_IN] },
    })
}

pub(super) fn list_cross_region_instances(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let region = call.required_query("RegionId")?;
    let window =
        Window::by_number(call, "PageNumber", "PageSize", 30, Sizes::UpTo(100))?;
    let has_any = |id: &str| {
        state.backups(call.service).any(|own| own.is_remote && own.resource_id == id)
    };
    let own: Vec<&Resource> = state
        .resources(call.service)
        .filter(|own| {
            own.region_id() == region
                && call.lets_through("DBInstanceId", &own.id)
                && has_any(&own.id)
        })
        .collect();
    let page = call.page(&own, window);
    let rows: Vec<Value> = page
        .rows
        .iter()
        .map(|own| {
            json!({
                "DBInstanceId": own.id,
                "DBInstanceDescription": own.name,
                "DBInstanceStatus": "Running",
                "BackupEnabled": "Enable",
                "BackupEnabledTime": extended(state.made_at(own)),
                "CrossBackupRegion": KEPT_IN,
                "CrossBackupType": "1",
                "Engine": own.engine_name(),
                "EngineVersion": own.version(),
                "LockMode": "Unlock",
                "LogBackupEnabled": "Enable",
                "LogBackupEnabledTime": extended(state.made_at(own)),
                "RetentType": 1,
                "Retention": 7,
            })
        })
        .collect();
    Ok(json!({
        "ItemsNumbers": rows.len(),
        "Items": { "Item": rows },
        "PageNumber": window.offset / window.limit + 1,
        "PageSize": window.limit,
        "RegionId": region,
        "TotalRecords": page.total,
    })
    .into())
}

/// From the end of the set to the end of the windows.
pub(super) fn show_recovery_time(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let id = call.required_query("CrossBackupId")?;
    let backup = state.backup(call.service, id).filter(|own| own.is_remote);
    let backup = backup.ok_or_else(|| {
        Refusal::new(404, "InvalidBackupSetID.NotFound", "The CrossBackupId is unknown.")
    })?;
    let own = instance(call, state, &backup.resource_id)?;
    let (_, end) = reach(call, state, own);
    let mut body = json!({
        "CrossBackupId": id.parse::<u64>().unwrap_or_default(),
        "RecoveryBeginTime": extended(state.backup_times(backup).1),
        "RecoveryEndTime": extended(end),
    });
    body["RegionId"] = call.query("RegionId").unwrap_or(own.region_id()).into();
    Ok(body.into())
}

pub(super) fn show_local_recovery_time(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let id = call.required_query("DBInstanceId")?;
    let (begin, end) = reach(call, state, instance(call, state, id)?);
    Ok(json!({
        "DBInstanceId": id,
        "RecoveryBeginTime": extended(begin),
        "RecoveryEndTime": extended(end),
    })
    .into())
}

/// This service tells one window only: the newest one.
fn reach(call: &Call<'_>, state: &State, own: &Resource) -> (SystemTime, SystemTime) {
    let windows = state.windows(own, call.now);
    windows.into_iter().max_by_key(|(_, end)| *end).unwrap_or((call.now, call.now))
}

pub(super) fn list_available_regions(
    call: &Call<'_>,
    _: &mut State,
) -> Result<Reply, Refusal> {
    call.required_query("RegionId")?;
    Ok(json!({ "Regions": { "Region": [KEPT_IN] } }).into())
}
