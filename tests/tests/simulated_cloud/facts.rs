//! Every answer has the members that the collected facts tell of it, and no others: where the
//! collected facts lie beside the checkout. Without them there is nothing to compare with.

use crate::client::*;
use serde_json::{Map, Value, json};
use simulated_cloud::{SimulatedCloud, defaults};
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

const FIRST_JOB: &str = "0b000000-0000-4000-8000-000000000001";
/// 2026-01-01T00:00:00Z, in milliseconds: it can be restored.
const MOMENT: i64 = 1_767_225_600_000;

fn facts(service: &str) -> Option<Value> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/facts");
    let text = std::fs::read_to_string(folder.join(format!("{service}.json"))).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

/// What stands for a parameter of a path or a query, whichever operation has it.
fn value(service: &str, name: &str) -> String {
    let instance = match service {
        RDS => defaults::RDS_MYSQL_SOURCE_INSTANCE,
        GAUSSDB => defaults::GAUSSDB_TARGET_INSTANCE,
        DCS => defaults::DCS_INSTANCE,
        _ => defaults::ALIBABA_RDS_TARGET_INSTANCE,
    };
    let backup =
        if service == DCS { defaults::DCS_BACKUP } else { defaults::CBR_SERVER_BACKUP };
    match name {
        "project_id" => defaults::PROJECT_ID,
        "instance_id" | "DBInstanceId" => instance,
        "backup_id" => backup,
        "vault_id" => defaults::CBR_VAULT,
        "id" | "job_id" | "operation_log_id" => FIRST_JOB,
        "job_name" => "RestoreGaussDBforMySQLOldInstance",
        "restore_time" => return MOMENT.to_string(),
        "last_table_info" => "false",
        "RegionId" => "cn-hangzhou",
        "CrossBackupId" | "BackupSetId" | "BackupId" => defaults::ALIBABA_RDS_BACKUP,
        "FromStartTime" | "StartTime" => "2026-01-01T00:00:00Z",
        "ToStartTime" | "EndTime" => "2026-01-03T00:00:00Z",
        "TableMeta" => TABLE_META,
        "RestoreType" => "0",
        "Engine" => "MySQL",
        "EngineVersion" => "8.0",
        "DBInstanceClass" => "rds.simulated.large",
        "DBInstanceStorage" => "20",
        "DBInstanceNetType" => "Intranet",
        "PayType" => "Postpaid",
        "SecurityIPList" => "127.0.0.1",
        other => panic!("{service}: no value for {other}"),
    }
    .to_owned()
}

/// Parameters that an operation needs beyond those that it has to have, or others for them.
fn parameters(operation: &str) -> &'static [(&'static str, &'static str)] {
    match operation {
        "restore_ddr_table" => &[("BackupId", defaults::ALIBABA_RDS_BACKUP)],
        "restore_table" => &[("BackupId", defaults::ALIBABA_RDS_LOCAL_BACKUP)],
        "describe_db_instances" => &[("MaxResults", "1")],
        "describe_cross_region_backups" => {
            &[("DBInstanceId", defaults::ALIBABA_RDS_SOURCE_INSTANCE)]
        }
        "describe_cross_region_backup_db_instance" => &[("RegionId", "cn-shanghai")],
        "check_create_ddr_db_instance" => {
            &[("BackupSetId", defaults::ALIBABA_RDS_BACKUP)]
        }
        "create_ddr_instance" => &[
            ("RestoreType", "BackupSet"),
            ("BackupSetId", defaults::ALIBABA_RDS_BACKUP),
        ],
        _ => &[],
    }
}

fn new_instance(service: &str) -> Value {
    let rds = service == RDS;
    let volume = if rds {
        json!({ "type": "CLOUDSSD", "size": 100 })
    } else {
        json!({ "size": "100" })
    };
    let (source, backup) = if rds {
        (defaults::RDS_MYSQL_SOURCE_INSTANCE, defaults::RDS_MYSQL_BACKUP)
    } else {
        (defaults::GAUSSDB_SOURCE_INSTANCE, defaults::GAUSSDB_BACKUP)
    };
    let mut body = json!({
        "name": "restored",
        "availability_zone": "cn-north-4a",
        "flavor_ref": "rds.simulated.2xlarge",
        "volume": volume,
        "vpc_id": "v",
        "subnet_id": "s",
        "security_group_id": "g",
        "restore_point": { "type": "backup", "backup_id": backup },
    });
    if !rds {
        body["availability_zone_mode"] = json!("single");
        body["backup_strategy"] = json!({ "start_time": "08:00-09:00" });
        body["charge_info"] = json!({ "charge_mode": "postPaid" });
        body["datastore"] = json!({ "type": "gaussdb-mysql", "version": "8.0" });
        body["mode"] = json!("Cluster");
        body["slave_count"] = json!(1);
        body["region"] = json!("cn-north-4");
        body["password"] = json!("Simulated-1");
    }
    body["restore_point"][if rds { "instance_id" } else { "source_instance_id" }] =
        source.into();
    body
}

fn body(service: &str, operation: &str) -> Value {
    let tables = |time: Value| {
        json!({
            "restore_time": time,
            "restore_tables": [{
                "database": "shop",
                "tables": [{ "old_name": "orders", "new_name": "orders_old" }],
            }],
        })
    };
    let mysql = defaults::RDS_MYSQL_SOURCE_INSTANCE;
    match (service, operation) {
        (RDS, "restore_to_existing_instance" | "restore_to_existing_instance_v31") => {
            json!({
                "source": { "instance_id": mysql, "backup_id": defaults::RDS_MYSQL_BACKUP },
                "target": { "instance_id": defaults::RDS_MYSQL_TARGET_INSTANCE },
            })
        }
        (GAUSSDB, "restore_to_existing_instance") => json!({
            "type": "backup",
            "backup_id": defaults::GAUSSDB_BACKUP,
            "source_instance_id": defaults::GAUSSDB_SOURCE_INSTANCE,
            "target_instance_id": defaults::GAUSSDB_TARGET_INSTANCE,
        }),
        (_, "restore_to_new_instance") => new_instance(service),
        (RDS, "restore_tables_v3") => json!({
            "restoreTime": MOMENT,
            "restoreTables": [{
                "database": "shop",
                "tables": [{ "oldName": "orders", "newName": "orders_old" }],
            }],
        }),
        (RDS, "restore_tables") => tables(MOMENT.into()),
        (GAUSSDB, "restore_tables") => tables(MOMENT.to_string().into()),
        (RDS, "batch_restore_databases") => json!({ "instances": [{
            "instance_id": mysql,
            "restore_time": MOMENT,
            "databases": [{ "old_name": "shop", "new_name": "shop_old" }],
        }] }),
        (RDS, "batch_restore_tables_postgresql") => json!({ "instances": [{
            "instance_id": mysql,
            "restore_time": MOMENT,
            "databases": [{
                "database": "shop",
                "schemas": [{
                    "schema": "public",
                    "tables": [{ "old_name": "orders", "new_name": "orders_old" }],
                }],
            }],
        }] }),
        (RDS, "check_fast_restore") => {
            json!({ "instance_ids": [mysql], "restore_time": MOMENT.to_string() })
        }
        (RDS, "show_task_detail" | "show_restored_tables") => {
            json!({ "workflow_id": "", "workflow_name": "RestoreTableMysql" })
        }
        (RDS | GAUSSDB, "create_backup") => {
            json!({ "name": "before", "description": "d", "instance_id": value(service, "instance_id") })
        }
        (DCS, "restore_instance" | "restore_instance_v2") => {
            json!({ "backup_id": defaults::DCS_BACKUP, "remark": "r" })
        }
        (DCS, _) => json!({ "remark": "r" }),
        (CBR, "restore_backup") => json!({ "restore": cbr_server_restore() }),
        (CBR, "create_backup") => json!({ "checkpoint": {
            "vault_id": defaults::CBR_VAULT,
            "parameters": { "name": "before", "resources": [defaults::CBR_SERVER] },
        } }),
        (IAM, _) => token_body(operation),
        (_, operation) => panic!("{service}: no body for {operation}"),
    }
}

fn token_body(operation: &str) -> Value {
    let user = |name: &str, password: &str| {
        let domain = json!({ "name": defaults::ACCOUNT_NAME });
        json!({ "user": { "domain": domain, "name": name, "password": password } })
    };
    let (id, secret) =
        ("SIMULATEDAK000000001", "simulatedHuaweiSecretKey/00000000000+01");
    let identity = match operation {
        "create_token_password" => json!({
            "methods": ["password"],
            "password": user(defaults::USER_NAME, defaults::USER_PASSWORD),
        }),
        "create_token_password_mfa" => json!({
            "methods": ["password", "totp"],
            "password": user(defaults::MFA_USER_NAME, defaults::MFA_USER_PASSWORD),
            "totp": { "user": { "id": "u", "passcode": defaults::MFA_PASSCODE } },
        }),
        "create_token_aksk" => json!({
            "methods": ["hw_ak_sk"],
            "hw_ak_sk": { "access": { "key": id }, "secret": { "key": secret } },
        }),
        "create_token_agency" => json!({
            "methods": ["assume_role"],
            "assume_role": {
                "agency_name": defaults::AGENCY_NAME,
                "domain_id": defaults::ACCOUNT_ID,
            },
        }),
        _ => json!({ "methods": ["token"], "token": {} }),
    };
    json!({ "auth": { "identity": identity } })
}

async fn ask(
    cloud: &SimulatedCloud,
    service: &'static str,
    operation: &Value,
) -> Answer {
    let id = operation["id"].as_str().unwrap();
    let mut query: Vec<(String, String)> = parameters(id)
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let mut path = operation["request"]["path"].as_str().unwrap_or("/").to_owned();
    for parameter in operation["parameters"].as_array().unwrap() {
        let name = parameter["name"].as_str().unwrap();
        match parameter["in"].as_str().unwrap() {
            "path" => path = path.replace(&format!("{{{name}}}"), &value(service, name)),
            "query" => {
                // Needed when another isn't there counts as needed.
                let is_needed = parameter["required"] == true
                    || (id == "describe_cross_region_backups" && name.ends_with("Time"));
                if is_needed && query.iter().all(|(own, _)| own != name) {
                    query.push((name.to_owned(), value(service, name)));
                }
            }
            _ => {}
        }
    }
    if service == ALIBABA {
        let action_name = operation["request"]["rpc"]["action"].as_str().unwrap();
        let query: Vec<(&str, &str)> =
            query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        return action(cloud, action_name, &query).await;
    }
    let query: Vec<String> =
        query.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let target =
        if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) };
    if service == IAM {
        let method = if operation["body"].is_array() { "POST" } else { "GET" };
        let body = (method == "POST").then(|| body(service, id));
        let token = cloud.credentials().auth_tokens()[0].value();
        return request(cloud, IAM, method, &target, body.as_ref())
            .header("x-auth-token", token)
            .header("x-subject-token", token)
            .host(cloud)
            .send(cloud)
            .await;
    }
    match operation["request"]["method"].as_str().unwrap() {
        "POST" => {
            let mut body = body(service, id);
            if body.get("workflow_id").is_some() {
                let restores = cloud.restores();
                let job = restores.iter().find(|own| !own.tables.is_empty());
                body["workflow_id"] = job.unwrap().job_id.clone().into();
            }
            post(cloud, service, &target, &body).await
        }
        "GET" => get(cloud, service, &target).await,
        method => {
            let method = if method == "DELETE" { "DELETE" } else { "PUT" };
            request(cloud, service, method, &target, None)
                .signed(cloud)
                .send(cloud)
                .await
        }
    }
}

/// Compares an answer with the fields that it should have; how many there were.
fn compare(
    place: &str,
    answer: &Value,
    fields: &[Value],
    problems: &mut Vec<String>,
) -> usize {
    let empty = Map::new();
    let members = answer.as_object().unwrap_or_else(|| {
        problems.push(format!("{place} is no object: {answer}"));
        &empty
    });
    for name in members.keys() {
        if fields.iter().all(|field| field["name"] != name.as_str()) {
            problems.push(format!("{place}.{name} is unknown"));
        }
    }
    let mut count = 0;
    for field in fields {
        let name = field["name"].as_str().unwrap();
        let place = format!("{place}.{name}");
        let Some(value) = members.get(name) else {
            // The catalog of a token may be left out, and what makes no sense here.
            if field["required"] == true && !name.starts_with("catalog") {
                problems.push(format!("{place} is missing"));
            }
            continue;
        };
        count += 1 + compare_value(&place, value, field, problems);
    }
    count
}

fn compare_value(
    place: &str,
    value: &Value,
    field: &Value,
    problems: &mut Vec<String>,
) -> usize {
    let kind = field["type"].as_str().unwrap_or("any");
    let fits = match kind {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "object" | "map" => value.is_object(),
        "array" => value.is_array(),
        _ => true,
    };
    if value.is_null() {
        return 0;
    }
    if !fits {
        problems.push(format!("{place} is no {kind}: {value}"));
    }
    // A list of what something may be is open, but this cloud keeps to it.
    let values = ["enum", "enum_values", "value_list"]
        .iter()
        .find_map(|key| field[*key].as_array());
    if let Some(values) = values {
        let known = |own: &Value| own.get("value").unwrap_or(own) == value;
        if !values.iter().any(known) {
            problems.push(format!("{place} is none of its values: {value}"));
        }
    }
    if field.get("ref").is_some() {
        return 0;
    }
    let inner = |of: &Value| of["fields"].as_array().cloned();
    match (kind, inner(field), inner(&field["items"])) {
        ("object", Some(fields), _) => compare(place, value, &fields, problems),
        ("array", _, Some(fields)) => {
            let items = value.as_array().into_iter().flatten();
            items
                .enumerate()
                .map(|(index, item)| {
                    compare(&format!("{place}[{index}]"), item, &fields, problems)
                })
                .sum()
        }
        _ => 0,
    }
}

#[tokio::test]
async fn every_answer_has_what_the_facts_tell() {
    let mut problems = Vec::new();
    let (mut operations, mut fields) = (0, 0);
    for service in [IAM, RDS, GAUSSDB, DCS, CBR, ALIBABA] {
        let Some(facts) = facts(service) else {
            // Of a test that passes, what `println!` says isn't shown.
            let _ = writeln!(
                std::io::stderr(),
                "skipped: the collected facts are not beside the checkout"
            );
            return;
        };
        let cloud = SimulatedCloud::builder()
            .clock(simulated_cloud::Clock::frozen_at(NOW))
            .job_duration(Duration::ZERO)
            .seeded_defaults()
            .start()
            .await
            .unwrap();
        let mut all: Vec<&Value> =
            facts["operations"].as_array().unwrap().iter().collect();
        // What a restore of tables brought back is asked for when there was one, and nothing is
        // deleted that others need.
        all.sort_by_key(|own| {
            let id = own["id"].as_str().unwrap();
            let is_of_tables = matches!(id, "show_task_detail" | "show_restored_tables");
            id.starts_with("delete") || (service == RDS && is_of_tables)
        });
        for operation in all {
            let place = format!("{service}:{}", operation["id"].as_str().unwrap());
            let answer = ask(&cloud, service, operation).await;
            let responses = operation["responses"].as_array().unwrap();
            let response =
                responses.iter().find(|own| own["status"] == u64::from(answer.status));
            let Some(response) = response else {
                problems.push(format!("{place}: {} {}", answer.status, answer.body));
                continue;
            };
            operations += 1;
            match response["fields"].as_array() {
                Some(known) if !known.is_empty() => {
                    fields += compare(&place, &answer.body, known, &mut problems);
                }
                _ if answer.body.is_null() => {}
                _ => problems.push(format!("{place} should have no body")),
            }
        }
    }
    println!(
        "{operations} operations answered, {fields} members as the facts have them"
    );
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(operations, 84);
}
