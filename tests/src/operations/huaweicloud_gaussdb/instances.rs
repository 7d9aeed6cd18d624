//! Instances.

use serde_json::{Value, json};

use crate::operations::databases::{condition_word, unknown_instance};
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::resources::{Condition, Resource};
use crate::state::State;
use crate::timestamp::with_offset;

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    page_of(call, state, condition_word)
}

pub(super) fn list_v31(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    page_of(call, state, unified_word)
}

/// v3.1 knows but four states.
pub(super) fn unified_word(condition: Condition) -> &'static str {
    match condition {
        Condition::Building => "creating",
        Condition::Failed => "abnormal",
        _ => "normal",
    }
}

fn page_of(
    call: &Call<'_>,
    state: &mut State,
    word: fn(Condition) -> &'static str,
) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("offset", 0), "limit", 100, Sizes::UpTo(100))?;
    let matching: Vec<Resource> = state
        .resources(call.service)
        .filter(|own| {
            call.lets_like_through("id", &own.id)
                && call.lets_like_through("name", &own.name)
                && call.lets_through("datastore_type", "gaussdb-mysql")
                && call.lets_through("type", "Cluster")
        })
        .cloned()
        .collect();
    let page = call.page(&matching, window);
    let instances: Vec<Value> = page
        .rows
        .iter()
        .map(|own| {
            let condition = state.look(call.service, &own.id, call.now);
            let mut shown = common(call, state, own, word(condition));
            shown["private_ips"] = json!(["192.0.2.20"]);
            shown["readonly_private_ips"] = json!(["192.0.2.21"]);
            shown["proxy_ips"] = json!([]);
            shown["public_ips"] = json!([]);
            shown["region"] = call.region.into();
            shown["flavor_ref"] = "gaussdb.simulated.4xlarge".into();
            shown["flavor_info"] = json!({ "vcpus": "16", "ram": "64" });
            shown["volume"] = json!({ "type": "DL6", "size": "100" });
            shown
        })
        .collect();
    Ok(json!({ "instances": instances, "total_count": page.total }).into())
}

/// What a list and a single answer both tell.
fn common(call: &Call<'_>, state: &State, own: &Resource, status: &str) -> Value {
    json!({
        "id": own.id,
        "name": own.name,
        "status": status,
        "type": "Cluster",
        "port": "3306",
        "datastore": {
            "type": "gaussdb-mysql",
            "version": own.version(),
            "kernel_version": "2.0.60.241100",
        },
        "created": with_offset(state.made_at(own)),
        "updated": with_offset(call.now),
        "db_user_name": "root",
        "backup_strategy": { "keep_days": "7", "start_time": "19:00-20:00" },
        "charge_info": { "charge_mode": "postPaid" },
        "vpc_id": "490a4a08-ef4b-44c5-94be-3051ef9e4fce",
        "subnet_id": "0e2eda62-1d42-4d64-a9d1-4e9aa9cd994f",
        "security_group_id": "fc577f1a-f202-424a-977f-24faec3fdd55",
        "enterprise_project_id": "0",
        "dedicated_resource_id": "",
        "time_zone": "UTC",
        "tags": [],
    })
}

pub(super) fn show(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.path_parameter("instance_id")?;
    let own = state.resource(call.service, id).cloned().ok_or_else(unknown_instance)?;
    let condition = state.look(call.service, id, call.now);
    let mut shown = common(call, state, &own, condition_word(condition));
    shown["project_id"] = call.project_id.into();
    shown["alias"] = "".into();
    shown["az_mode"] = "single".into();
    shown["master_az_code"] = format!("{}a", call.region).into();
    shown["maintenance_window"] = "18:00-22:00".into();
    shown["configuration_id"] = "5a3c2d1e0f4b4a6c8d7e9f0a1b2c3d4epr01".into();
    shown["private_write_ips"] = json!(["192.0.2.20"]);
    shown["public_ips"] = "".into();
    shown["node_count"] = 1.into();
    shown["nodes"] = json!([{
        "id": format!("{}no07", own.id.get(..32).unwrap_or(&own.id)),
        "name": format!("{}_node0", own.name),
        "type": "master",
        "status": condition_word(condition),
        "port": 3306,
        "priority": 1,
    }]);
    Ok(json!({ "instance": shown }).into())
}
