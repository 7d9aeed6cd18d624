//! Instances.

use serde_json::{Value, json};

use crate::operations::databases::condition_word;
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::resources::{Condition, Resource};
use crate::state::State;
use crate::timestamp::with_offset;

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("offset", 0), "limit", 100, Sizes::UpTo(100))?;
    let matching: Vec<Resource> = state
        .resources(call.service)
        .filter(|own| {
            call.lets_like_through("id", &own.id)
                && call.lets_like_through("name", &own.name)
                && call.lets_through("datastore_type", own.engine_name())
                && call.lets_through("type", "Single")
        })
        .cloned()
        .collect();
    let page = call.page(&matching, window);
    let instances: Vec<Value> = page
        .rows
        .iter()
        .map(|own| {
            let condition = state.look(call.service, &own.id, call.now);
            shown(call, state, own, condition)
        })
        .collect();
    Ok(json!({ "instances": instances, "total_count": page.total }).into())
}

fn shown(
    call: &Call<'_>,
    state: &State,
    instance: &Resource,
    condition: Condition,
) -> Value {
    let port = match instance.engine_name() {
        "SQLServer" => 1433,
        "PostgreSQL" => 5432,
        _ => 3306,
    };
    let version = instance.version();
    json!({
        "id": instance.id,
        "name": instance.name,
        "status": condition_word(condition),
        "created": with_offset(state.made_at(instance)),
        "updated": with_offset(call.now),
        "type": "Single",
        "region": call.region,
        "datastore": { "type": instance.engine_name(), "version": version },
        "db_user_name": "root",
        "port": port,
        "private_ips": ["192.0.2.10"],
        "public_ips": [],
        "nodes": [{
            "availability_zone": format!("{}a", call.region),
            "id": format!("{}no01", instance.id.get(..32).unwrap_or(&instance.id)),
            "name": format!("{}_node0", instance.name),
            "role": "master",
            "status": condition_word(condition),
        }],
        "backup_strategy": { "keep_days": 7, "start_time": "19:00-20:00" },
        "maintenance_window": "18:00-22:00",
        "charge_info": { "charge_mode": "postPaid" },
        "volume": { "type": "CLOUDSSD", "size": 100 },
        "flavor_ref": "rds.simulated.2xlarge",
        "switch_strategy": "reliability",
        "enable_ssl": false,
        "disk_encryption_id": "",
        "enterprise_project_id": "0",
        "vpc_id": "490a4a08-ef4b-44c5-94be-3051ef9e4fce",
        "subnet_id": "0e2eda62-1d42-4d64-a9d1-4e9aa9cd994f",
        "security_group_id": "fc577f1a-f202-424a-977f-24faec3fdd55",
        "related_instance": [],
        "tags": [],
        "time_zone": "UTC",
    })
}
