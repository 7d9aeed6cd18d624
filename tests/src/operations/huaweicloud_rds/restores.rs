//! Restores: onto an instance, to a new one, of single databases and tables.

use serde_json::{Map, Value, json};

use crate::jobs::JobKind;
use crate::operations::databases::{
    from_backup, from_time, instance, refuse_busy, refuse_quota, restore_point,
    source_and_target, tables,
};
use crate::operations::{Call, Reply};
use crate::refusal::Refusal;
use crate::resources::Resource;
use crate::restores::{RestoredFrom, RestoredTable};
use crate::state::State;

pub(super) fn to_existing_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let source_id = call.required("/source/instance_id")?;
    let target_id = call.required("/target/instance_id")?;
    let (source, target) = source_and_target(call, state, (source_id, target_id))?;
    let is_sql_server = target.engine.as_deref() == Some("SQLServer");
    if source_id == target_id && !is_sql_server {
        let why = "Only SQL Server is restored onto its source.";
        return Err(Refusal::new(409, "DBS.280406", why));
    }
    let from = match call.text("/source/type") {
        Some("timestamp") => {
            let time = call.required_number("/source/restore_time")?;
            from_time(call, state, source, ("source.restore_time", time))?
        }
        // Left out, it is a backup.
        _ => from_backup(call, state, source, call.required("/source/backup_id")?)?,
    };
    let databases = renamed_databases(call)?;
    if !databases.is_empty() && !is_sql_server {
        return Err(call.invalid("source.database_name", "it is for SQL Server only"));
    }
    refuse_busy(call, state, &[source_id, target_id])?;
    let name = if is_sql_server {
        "RestoreSqlserverInInstance"
    } else {
        "RestoreMysqlInInstance"
    };
    let mut restore = call.restore(JobKind::Restore, source_id, target_id, from);
    restore.databases = databases;
    let busy = [source_id.to_owned()];
    let job_id = call.start_restore(state, name, restore, busy);
    Ok(json!({ "job_id": job_id }).into())
}

/// An empty new name keeps the old one; several are joined by commas.
fn renamed_databases(call: &Call<'_>) -> Result<Vec<(String, String)>, Refusal> {
    let names = call.body.pointer("/source/database_name").and_then(Value::as_object);
    let mut databases: Vec<(String, String)> = Vec::new();
    for (old, new) in names.into_iter().flatten() {
        let new = new.as_str().filter(|new| !new.is_empty()).unwrap_or(old);
        for new in new.split(',') {
            if databases.iter().any(|(_, other)| other == new) {
                let why = format!("Two databases would be named {new}.");
                return Err(Refusal::new(400, "DBS.201035", why));
            }
            databases.push((old.clone(), new.to_owned()));
        }
    }
    Ok(databases)
}

/// Members of the request that the answer repeats.
const REPEATED: [&str; 14] = [
    "availability_zone",
    "backup_strategy",
    "charge_info",
    "collation",
    "configuration_id",
    "disk_encryption_id",
    "enterprise_project_id",
    "flavor_ref",
    "ha",
    "port",
    "restore_point",
    "security_group_id",
    "subnet_id",
    "vpc_id",
];

pub(super) fn to_new_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let name = call.required("/name")?;
    let Some((source, from)) = restore_point(call, state, "instance_id")? else {
        return Err(call.invalid("restore_point", "only restores are simulated"));
    };
    refuse_quota(call, state)?;
    let id = format!("{:032x}in01", 0xb_0000_0000_u64 + state.next_made());
    let mut instance = Resource::instance(call.service, id.clone())
        .name(name)
        .engine(source.engine_name())
        .engine_version(source.version());
    instance.made_at = Some(call.now);
    state.add_resource(instance);
    let restore = call.restore(JobKind::RestoreToNew, &source.id, &id, from);
    let job_id = call.start_restore(state, "RestoreNewInstance", restore, []);
    let mut shown = Map::new();
    for member in REPEATED {
        if let Some(value) = call.body.get(member) {
            shown.insert(member.to_owned(), value.clone());
        }
    }
    for member in ["security_group_id", "subnet_id", "vpc_id"] {
        shown.entry(member).or_insert_with(|| "".into());
    }
    let datastore = json!({ "type": source.engine_name(), "version": source.version() });
    shown.insert("datastore".to_owned(), datastore);
    shown.insert("id".to_owned(), id.into());
    shown.insert("name".to_owned(), name.into());
    shown.insert("region".to_owned(), call.region.into());
    shown.insert("status".to_owned(), "BUILD".into());
    shown.insert("volume".to_owned(), call.body["volume"].clone());
    Ok(json!({ "instance": shown, "job_id": job_id }).into())
}

pub(super) fn tables_v3(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let names = ("oldName", "newName");
    let job_id = of_tables(call, state, ("restoreTime", "restoreTables"), names)?;
    Ok(json!({ "jobId": job_id }).into())
}

pub(super) fn tables_v31(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let names = ("old_name", "new_name");
    let job_id = of_tables(call, state, ("restore_time", "restore_tables"), names)?;
    Ok(json!({ "job_id": job_id }).into())
}

fn of_tables(
    call: &Call<'_>,
    state: &mut State,
    (time, list): (&str, &str),
    names: (&str, &str),
) -> Result<String, Refusal> {
    let id = call.path_parameter("instance_id")?;
    let instance = instance(call, state, id)?;
    let milliseconds = call.required_number(&format!("/{time}"))?;
    let from = from_time(call, state, instance, (time, milliseconds))?;
    let tables = tables(call, call.list(&format!("/{list}")), names)?;
    start_parts(call, state, id, (from, Vec::new(), tables))
}

type Parts = (RestoredFrom, Vec<(String, String)>, Vec<RestoredTable>);

fn start_parts(
    call: &Call<'_>,
    state: &mut State,
    id: &str,
    (from, databases, tables): Parts,
) -> Result<String, Refusal> {
    refuse_busy(call, state, &[id])?;
    let name =
        if tables.is_empty() { "RestoreDatabaseMysql" } else { "RestoreTableMysql" };
    let mut restore = call.restore(JobKind::RestoreTables, id, id, from);
    restore.databases = databases;
    restore.tables = tables;
    Ok(call.start_restore(state, name, restore, []))
}

pub(super) fn batch_of_databases(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    batch(call, state, |entry| {
        let pair = |database: &Value| {
            let text = |name: &str| database[name].as_str().map(str::to_owned);
            text("old_name").zip(text("new_name"))
        };
        let databases = entry["databases"].as_array().into_iter().flatten();
        Some((databases.map(pair).collect::<Option<Vec<_>>>()?, Vec::new()))
    })
}

pub(super) fn batch_of_tables(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    batch(call, state, |entry| {
        let mut tables = Vec::new();
        for database in entry["databases"].as_array().into_iter().flatten() {
            let own = database["database"].as_str()?;
            for schema in database["schemas"].as_array().into_iter().flatten() {
                let path = format!("{own}.{}", schema["schema"].as_str()?);
                for table in schema["tables"].as_array().into_iter().flatten() {
                    tables.push(RestoredTable {
                        database: path.clone(),
                        name: table["old_name"].as_str()?.to_owned(),
                        new_name: table["new_name"].as_str()?.to_owned(),
                    });
                }
            }
        }
        Some((Vec::new(), tables))
    })
}

type Picked = (Vec<(String, String)>, Vec<RestoredTable>);

/// All instances are looked at before the first one is touched.
fn batch(
    call: &Call<'_>,
    state: &mut State,
    pick: fn(&Value) -> Option<Picked>,
) -> Result<Reply, Refusal> {
    let mut checked = Vec::new();
    for entry in call.list("/instances") {
        let id = entry["instance_id"].as_str().unwrap_or_default();
        let instance = instance(call, state, id)?;
        refuse_busy(call, state, &[id])?;
        let time = entry["restore_time"].as_i64();
        let time = time.ok_or_else(|| call.missing("instances.restore_time"))?;
        let from = from_time(call, state, instance, ("instances.restore_time", time))?;
        let picked = pick(entry)
            .filter(|(databases, tables)| !databases.is_empty() || !tables.is_empty());
        let (databases, tables) = picked
            .ok_or_else(|| call.invalid("instances.databases", "names are missing"))?;
        checked.push((id.to_owned(), (from, databases, tables)));
    }
    if checked.is_empty() {
        return Err(call.missing("instances"));
    }
    let mut results = Vec::new();
    for (id, parts) in checked {
        let job_id = start_parts(call, state, &id, parts)?;
        results.push(json!({ "instance_id": id, "job_id": job_id }));
    }
    Ok(json!({ "restore_result": results }).into())
}

pub(super) fn check_fast_restore(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    call.required("/restore_time")?;
    let mut list = Vec::new();
    for id in call.list("/instance_ids").iter().filter_map(Value::as_str) {
        let is_mysql = instance(call, state, id)?.engine_name() == "MySQL";
        list.push(json!({
            "instance_id": id,
            "is_support_fast_database_restore": is_mysql,
            "is_support_fast_table_restore": is_mysql,
        }));
    }
    Ok(json!({ "support_fast_restore_list": list }).into())
}

pub(super) fn show_restored_tables(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let instance_id = call.path_parameter("instance_id")?;
    let id = call.required("/workflow_id")?;
    call.required("/workflow_name")?;
    let restore =
        state
            .restore_of(id)
            .filter(|restore| restore.target == instance_id)
            .ok_or_else(|| Refusal::new(400, "DBS.200543", "The task is unknown."))?;
    let tables = restore.tables.iter().map(
        |table| json!({ "database_name": table.database, "table_name": table.new_name }),
    );
    let databases = restore
        .databases
        .iter()
        .map(|(_, new)| json!({ "database_name": new, "table_name": "" }));
    Ok(json!({ "data_list": tables.chain(databases).collect::<Vec<_>>() }).into())
}
