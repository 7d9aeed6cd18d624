//! Vaults: there is one, and all resources are in it.

use serde_json::{Value, json};

use super::{PROVIDER_ID, type_word};
use crate::defaults::CBR_VAULT;
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::resources::{Condition, Resource, ResourceKind};
use crate::state::State;
use crate::timestamp::with_microseconds;

pub(super) fn unknown_vault() -> Refusal {
    Refusal::new(404, "BackupService.6105", "The vault is unknown.")
}

fn protect_status(condition: Condition) -> &'static str {
    match condition {
        Condition::Ready => "available",
        Condition::Restoring => "restoring",
        Condition::BackingUp | Condition::Building => "protecting",
        Condition::Failed => "error",
    }
}

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window =
        Window::by_offset(call, ("offset", 0), "limit", 1000, Sizes::UpTo(1000))?;
    let mut wanted = call.query("resource_ids").unwrap_or_default().split(',');
    let has_all =
        wanted.all(|id| id.is_empty() || state.resource(call.service, id).is_some());
    let fits = has_all
        && call.lets_through("id", CBR_VAULT)
        && call.lets_through("name", "vault-simulated")
        && call.lets_through("protect_type", "backup")
        && call.lets_through("object_type", "server")
        && call.lets_through("cloud_type", "public")
        && call.lets_through("status", "available");
    let all: &[()] = if fits { &[()] } else { &[] };
    let page = call.page(all, window);
    let vaults: Vec<Value> = page.rows.iter().map(|()| vault(call, state)).collect();
    Ok(json!({
        "vaults": vaults,
        "count": page.total,
        "limit": window.limit,
        "offset": window.offset,
    })
    .into())
}

pub(super) fn show(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    if call.path_parameter("vault_id")? != CBR_VAULT {
        return Err(unknown_vault());
    }
    Ok(json!({ "vault": vault(call, state) }).into())
}

fn vault(call: &Call<'_>, state: &mut State) -> Value {
    let own: Vec<Resource> = state
        .resources(call.service)
        .filter(|own| own.kind != ResourceKind::Volume)
        .cloned()
        .collect();
    let resources: Vec<Value> = own
        .iter()
        .map(|own| {
            let condition = state.look(call.service, &own.id, call.now);
            let backups = state.backups(call.service);
            let count = backups.filter(|backup| backup.resource_id == own.id).count();
            json!({
                "id": own.id,
                "name": own.name,
                "type": type_word(own.kind),
                "protect_status": protect_status(condition),
                "size": 40,
                "backup_count": count,
                "backup_size": count * 3072,
            })
        })
        .collect();
    json!({
        "id": CBR_VAULT,
        "name": "vault-simulated",
        "description": "",
        "project_id": call.project_id,
        "provider_id": PROVIDER_ID,
        "created_at": with_microseconds(state.started_at),
        "enterprise_project_id": "0",
        "auto_bind": false,
        "auto_expand": false,
        "tags": [],
        "threshold": 80,
        "billing": {
            "allocated": 40 * resources.len(),
            "charging_mode": "post_paid",
            "cloud_type": "public",
            "consistent_level": "crash_consistent",
            "object_type": "server",
            "protect_type": "backup",
            "size": 10_240,
            "spec_code": "vault.backup.server.normal",
            "status": "available",
            "used": 3072,
        },
        "resources": resources,
    })
}
