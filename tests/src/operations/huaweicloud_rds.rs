//! Huawei Cloud RDS.

use serde_json::{Value, json};

use super::{Call, is_past_millisecond};
use crate::jobs::RestoredFrom;
use crate::refusal::Refusal;
use crate::state::State;

pub(super) fn restore_to_existing_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Option<Value>, Refusal> {
    let source_id = call.required("/source/instance_id")?;
    let target_id = call.required("/target/instance_id")?;
    let source = state.resource(call.service, source_id).ok_or_else(|| {
        Refusal::new(404, "DBS.200013", "The source instance is unknown.")
    })?;
    let target = state.resource(call.service, target_id).ok_or_else(|| {
        Refusal::new(404, "DBS.200002", "The target instance is unknown.")
    })?;
    if source.engine != target.engine {
        let why = "Source and target have to run the same engine.";
        return Err(Refusal::new(400, "DBS.200040", why));
    }
    let is_sql_server = target.engine.as_deref() == Some("SQLServer");
    if source_id == target_id && !is_sql_server {
        let why = "Only SQL Server is restored onto its source.";
        return Err(Refusal::new(409, "DBS.280406", why));
    }

    let from = match call.text("/source/type") {
        Some("timestamp") => {
            let time = call.body.pointer("/source/restore_time").and_then(Value::as_i64);
            let time =
                time.ok_or_else(|| call.invalid("source.restore_time", "missing"))?;
            if !is_past_millisecond(time, call.now) {
                return Err(call.invalid("source.restore_time", "it is not in the past"));
            }
            RestoredFrom::Time(time.to_string())
        }
        // Left out, it is a backup.
        _ => {
            let backup_id = call.required("/source/backup_id")?;
            state
                .backup(call.service, backup_id)
                .filter(|backup| backup.resource_id == source_id)
                .ok_or_else(|| {
                    Refusal::new(404, "DBS.201010", "The source has no such backup.")
                })?;
            RestoredFrom::Backup(backup_id.to_owned())
        }
    };
    let databases = renamed_databases(call)?;
    if !databases.is_empty() && !is_sql_server {
        return Err(call.invalid("source.database_name", "it is for SQL Server only"));
    }
    if state.is_busy(call.service, source_id, call.now)
        || state.is_busy(call.service, target_id, call.now)
    {
        return Err(Refusal::new(
            409,
            "DBS.200019",
            "Another operation runs on the instance.",
        ));
    }
    let mut restore = call.restore(source_id, target_id, from);
    restore.databases = databases;
    let busy = vec![source_id.to_owned(), target_id.to_owned()];
    let job_id = state.start(restore, busy, call.now);
    Ok(Some(json!({ "job_id": job_id })))
}

/// An empty new name keeps the old one.
fn renamed_databases(call: &Call<'_>) -> Result<Vec<(String, String)>, Refusal> {
    let names = call.body.pointer("/source/database_name").and_then(Value::as_object);
    let mut databases: Vec<(String, String)> = Vec::new();
    for (old, new) in names.into_iter().flatten() {
        let new = new.as_str().filter(|new| !new.is_empty()).unwrap_or(old);
        if databases.iter().any(|(_, other)| other == new) {
            let why = format!("Two databases would be named {new}.");
            return Err(Refusal::new(400, "DBS.201035", why));
        }
        databases.push((old.clone(), new.to_owned()));
    }
    Ok(databases)
}
