//! Huawei Cloud GaussDB(for MySQL).

use serde_json::{Value, json};

use super::{Call, is_past_millisecond};
use crate::jobs::RestoredFrom;
use crate::refusal::Refusal;
use crate::state::State;

pub(super) fn restore_old_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Option<Value>, Refusal> {
    let source_id = call.required("/source_instance_id")?;
    let target_id = call.required("/target_instance_id")?;
    state.resource(call.service, source_id).ok_or_else(|| {
        Refusal::new(404, "DBS.200013", "The source instance is unknown.")
    })?;
    state.resource(call.service, target_id).ok_or_else(|| {
        Refusal::new(404, "DBS.200002", "The target instance is unknown.")
    })?;
    let from = match call.required("/type")? {
        "backup" => {
            let backup_id = call.required("/backup_id")?;
            state
                .backup(call.service, backup_id)
                .filter(|backup| backup.resource_id == source_id)
                .ok_or_else(|| {
                    Refusal::new(404, "DBS.201010", "The source has no such backup.")
                })?;
            RestoredFrom::Backup(backup_id.to_owned())
        }
        "timestamp" => {
            let time = call.body.pointer("/restore_time").and_then(Value::as_i64);
            let time = time.ok_or_else(|| call.invalid("restore_time", "missing"))?;
            if !is_past_millisecond(time, call.now) {
                return Err(call.invalid("restore_time", "it is not in the past"));
            }
            RestoredFrom::Time(time.to_string())
        }
        _ => return Err(call.invalid("type", "it has to be backup or timestamp")),
    };
    if state.is_busy(call.service, source_id, call.now)
        || state.is_busy(call.service, target_id, call.now)
    {
        return Err(Refusal::new(
            409,
            "DBS.200019",
            "Another operation runs on the instance.",
        ));
    }
    let restore = call.restore(source_id, target_id, from);
    let busy = vec![source_id.to_owned(), target_id.to_owned()];
    let job_id = state.start(restore, busy, call.now);
    Ok(Some(json!({ "job_id": job_id })))
}
