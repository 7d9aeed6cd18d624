//! Instances.

use serde_json::{Value, json};

use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::resources::{Condition, Resource};
use crate::state::State;
use crate::timestamp::with_milliseconds;

fn condition_word(condition: Condition) -> &'static str {
    match condition {
        Condition::Building => "CREATING",
        // A backup doesn't show in the state.
        Condition::Ready | Condition::BackingUp => "RUNNING",
        Condition::Restoring => "RESTORING",
        Condition::Failed => "ERROR",
    }
}

pub(super) fn unknown_instance() -> Refusal {
    Refusal::new(404, "DCS.3022", "The instance is unknown.")
}

/// What both versions tell in lists and single answers.
fn shown(call: &Call<'_>, state: &mut State, own: &Resource) -> Value {
    let condition = state.look(call.service, &own.id, call.now);
    json!({
        "instance_id": own.id,
        "name": own.name,
        "engine": own.engine_name(),
        "engine_version": own.version(),
        "status": condition_word(condition),
        "capacity": 2,
        "capacity_minor": "0",
        "ip": "192.0.2.30",
        "port": 6379,
        "max_memory": 1843,
        "used_memory": 27,
        "charging_mode": 0,
        "vpc_id": "490a4a08-ef4b-44c5-94be-3051ef9e4fce",
        "vpc_name": "vpc-simulated",
        "created_at": with_milliseconds(state.made_at(own)),
        "user_id": "7116d09f88fa41908676fdd4b039e95b",
        "user_name": "simulated-user",
        "maintain_begin": "18:00:00",
        "maintain_end": "22:00:00",
        "no_password_access": "false",
        "enable_publicip": false,
        "enable_ssl": false,
        "service_upgrade": false,
        "service_task_id": "",
        "enterprise_project_id": "0",
        "security_group_id": "fc577f1a-f202-424a-977f-24faec3fdd55",
        "tags": [],
    })
}

fn version_1(mut shown: Value) -> Value {
    shown["domainName"] = "redis.simulated.invalid".into();
    shown["resource_spec_code"] = "dcs.master_standby".into();
    shown["internal_version"] = "".into();
    shown
}

fn version_2(mut shown: Value) -> Value {
    shown["domain_name"] = "redis.simulated.invalid".into();
    shown["spec_code"] = "redis.ha.xu1.large.r2.2".into();
    shown["az_codes"] = json!(["cn-north-4a", "cn-north-4b"]);
    shown["cpu_type"] = "x86_64".into();
    shown
}

fn matching(call: &Call<'_>, state: &mut State, id: &str, exact: &str) -> Vec<Resource> {
    let resources: Vec<Resource> = state.resources(call.service).cloned().collect();
    let is_exact = call.query(exact) == Some("true");
    let fits = |own: &Resource| match call.query("name") {
        Some(name) if is_exact => own.name == name,
        Some(name) => own.name.contains(name),
        None => true,
    };
    let status = call.query("status").filter(|status| !status.is_empty());
    resources
        .into_iter()
        .filter(|own| call.lets_through(id, &own.id) && fits(own))
        .filter(|own| {
            status.is_none_or(|wanted| {
                wanted == condition_word(state.look(call.service, &own.id, call.now))
            })
        })
        .collect()
}

pub(super) fn list_v1(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window =
        Window::by_offset(call, ("start", 1), "limit", 1000, Sizes::UpTo(1000))?;
    page_of(call, state, window, ("id", "isExactMatchName"), version_1)
}

pub(super) fn list_v2(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("offset", 0), "limit", 10, Sizes::UpTo(1000))?;
    page_of(call, state, window, ("instance_id", "name_equal"), version_2)
}

fn page_of(
    call: &Call<'_>,
    state: &mut State,
    window: Window,
    (id, exact): (&str, &str),
    version: fn(Value) -> Value,
) -> Result<Reply, Refusal> {
    let matching = matching(call, state, id, exact);
    let page = call.page(&matching, window);
    let instances: Vec<Value> =
        page.rows.iter().map(|own| version(shown(call, state, own))).collect();
    Ok(json!({ "instances": instances, "instance_num": page.total }).into())
}

pub(super) fn show_v1(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let mut shown = version_1(single(call, state)?);
    shown["available_zones"] = json!(["cn-north-4a"]);
    Ok(shown.into())
}

pub(super) fn show_v2(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let mut shown = version_2(single(call, state)?);
    shown["available_zones"] = json!(["cn-north-4a"]);
    shown["cache_mode"] = "ha".into();
    shown["product_type"] = "generic".into();
    shown["replica_count"] = 2.into();
    Ok(shown.into())
}

fn single(call: &Call<'_>, state: &mut State) -> Result<Value, Refusal> {
    let id = call.path_parameter("instance_id")?;
    let own = state.resource(call.service, id).cloned().ok_or_else(unknown_instance)?;
    let mut shown = shown(call, state, &own);
    shown["description"] = "".into();
    shown["subnet_id"] = "0e2eda62-1d42-4d64-a9d1-4e9aa9cd994f".into();
    shown["subnet_name"] = "subnet-simulated".into();
    shown["subnet_cidr"] = "192.0.2.0/24".into();
    shown["security_group_name"] = "default".into();
    Ok(shown)
}
