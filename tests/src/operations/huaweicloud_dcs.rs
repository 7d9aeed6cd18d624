//! Huawei Cloud DCS.

use serde_json::{Value, json};

use super::Call;
use crate::jobs::RestoredFrom;
use crate::refusal::Refusal;
use crate::state::State;

pub(super) fn restore_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Option<Value>, Refusal> {
    let instance_id = call.path_parameter("instance_id")?;
    let backup_id = call.required("/backup_id")?;
    let remark = call.text("/remark");
    if remark.is_some_and(|remark| remark.chars().count() > 128) {
        return Err(call.invalid("remark", "it is longer than 128 characters"));
    }
    let instance = state
        .resource(call.service, instance_id)
        .ok_or_else(|| Refusal::new(404, "DCS.3022", "The instance is unknown."))?;
    // The documents name no code for an unknown backup; this one says it can't be restored.
    let backup = state.backup(call.service, backup_id).ok_or_else(|| {
        Refusal::new(400, "DCS.4087", "There is no such backup to restore.")
    })?;
    let engine_of = |id: &str| state.resource(call.service, id).map(|own| &own.engine);
    if engine_of(&backup.resource_id).is_some_and(|engine| *engine != instance.engine) {
        return Err(Refusal::new(400, "DCS.4087", "The backup is of another engine."));
    }
    if state.is_busy(call.service, instance_id, call.now) {
        return Err(Refusal::new(400, "DCS.4097", "A restore runs on the instance."));
    }
    let mut restore = call.restore(
        &backup.resource_id,
        instance_id,
        RestoredFrom::Backup(backup_id.to_owned()),
    );
    restore.remark = remark.map(str::to_owned);
    let restore_id = state.start(restore, vec![instance_id.to_owned()], call.now);
    Ok(Some(json!({ "restore_id": restore_id })))
}
