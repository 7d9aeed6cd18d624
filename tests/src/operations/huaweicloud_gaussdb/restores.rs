//! Restores: onto an instance, to a new one, of single tables.

use serde_json::{Map, Value, json};

use crate::jobs::JobKind;
use crate::operations::databases::{
    from_backup, from_time, instance, refuse_busy, refuse_quota, restore_point,
    source_and_target, tables as named_tables,
};
use crate::operations::{Call, Reply};
use crate::refusal::Refusal;
use crate::resources::Resource;
use crate::state::State;
use crate::timestamp::of_unix_milliseconds;

pub(super) fn to_old_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let source_id = call.required("/source_instance_id")?;
    let target_id = call.required("/target_instance_id")?;
    let (source, _) = source_and_target(call, state, (source_id, target_id))?;
    let from = match call.required("/type")? {
        "backup" => from_backup(call, state, source, call.required("/backup_id")?)?,
        "timestamp" => {
            let time = call.required_number("/restore_time")?;
            from_time(call, state, source, ("restore_time", time))?
        }
        _ => return Err(call.invalid("type", "it has to be backup or timestamp")),
    };
    refuse_busy(call, state, &[source_id, target_id])?;
    let restore = call.restore(JobKind::Restore, source_id, target_id, from);
    let name = "RestoreGaussDBforMySQLOldInstance";
    let busy = [source_id.to_owned()];
    let job_id = call.start_restore(state, name, restore, busy);
    Ok(json!({ "job_id": job_id }).into())
}

/// Members of the request that the answer repeats.
const REPEATED: [&str; 10] = [
    "availability_zone_mode",
    "backup_strategy",
    "charge_info",
    "configuration_id",
    "enterprise_project_id",
    "flavor_ref",
    "mode",
    "security_group_id",
    "subnet_id",
    "vpc_id",
];

pub(super) fn to_new_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let name = call.required("/name")?;
    let point = restore_point(call, state, "source_instance_id")?;
    let Some((source, from)) = point else {
        return Err(call.invalid("restore_point", "only restores are simulated"));
    };
    refuse_quota(call, state)?;
    let id = format!("{:032x}in07", 0xb_0000_0000_u64 + state.next_made());
    let mut instance = Resource::instance(call.service, id.clone())
        .name(name)
        .engine(source.engine_name())
        .engine_version(source.version());
    instance.made_at = Some(call.now);
    state.add_resource(instance);
    let restore = call.restore(JobKind::RestoreToNew, &source.id, &id, from);
    let job_name = "RestoreGaussDBforMySQLNewInstance";
    let job_id = call.start_restore(state, job_name, restore, []);
    let mut shown = Map::new();
    for member in REPEATED {
        if let Some(value) = call.body.get(member) {
            shown.insert(member.to_owned(), value.clone());
        }
    }
    let datastore = json!({ "type": source.engine_name(), "version": source.version() });
    shown.insert("datastore".to_owned(), datastore);
    shown.insert("id".to_owned(), id.into());
    shown.insert("name".to_owned(), name.into());
    shown.insert("port".to_owned(), "3306".into());
    shown.insert("region".to_owned(), call.region.into());
    shown.insert("status".to_owned(), "BUILD".into());
    Ok(json!({ "instance": shown, "job_id": job_id }).into())
}

pub(super) fn tables(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.path_parameter("instance_id")?;
    let own = instance(call, state, id)?;
    let milliseconds = call.required("/restore_time")?.parse();
    let milliseconds =
        milliseconds.map_err(|_| call.invalid("restore_time", "it is no number"))?;
    let from = from_time(call, state, own, ("restore_time", milliseconds))?;
    let list = call.list("/restore_tables");
    let tables = named_tables(call, list, ("old_name", "new_name"))?;
    refuse_busy(call, state, &[id])?;
    let mut restore = call.restore(JobKind::RestoreTables, id, id, from);
    restore.tables = tables;
    let name = "RestoreGaussDBforMySQLTables";
    let job_id = call.start_restore(state, name, restore, []);
    Ok(json!({ "job_id": job_id }).into())
}

/// What every instance holds.
const DATABASES: [(&str, &[&str]); 2] =
    [("shop", &["customers", "orders"]), ("stock", &["items"])];

fn databases(call: &Call<'_>, state: &State) -> Result<Vec<Value>, Refusal> {
    let own = instance(call, state, call.path_parameter("instance_id")?)?;
    call.required_query("last_table_info")?;
    let moment = |text: &str| of_unix_milliseconds(text.parse().ok()?);
    let time = call.time("restore_time", moment)?;
    let time = time.ok_or_else(|| call.missing("restore_time"))?;
    if !state.is_restorable(own, time, call.now) {
        let why = "it lies in no window that can be restored";
        return Err(call.invalid("restore_time", why));
    }
    let part = |name: &str| call.query(name).unwrap_or_default();
    let listed =
        DATABASES.iter().filter(|(name, _)| name.contains(part("database_name")));
    Ok(listed
        .filter_map(|(name, tables)| {
            let tables: Vec<Value> = tables
                .iter()
                .filter(|table| table.contains(part("table_name")))
                .map(|table| json!({ "name": table }))
                .collect();
            let count = tables.len();
            (count > 0).then(
                || json!({ "name": name, "tables": tables, "total_tables": count }),
            )
        })
        .collect())
}

pub(super) fn list_tables(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let databases = databases(call, state)?;
    let count = databases.len();
    Ok(json!({ "databases": databases, "total_databases": count }).into())
}

pub(super) fn list_tables_v31(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let databases = databases(call, state)?;
    let count: u64 =
        databases.iter().filter_map(|own| own["total_tables"].as_u64()).sum();
    Ok(json!({ "databases": databases, "total_tables": count }).into())
}
