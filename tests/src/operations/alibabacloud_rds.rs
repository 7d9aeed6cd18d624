//! Alibaba Cloud RDS.

use serde_json::{Value, json};

use super::Call;
use crate::jobs::{RestoredFrom, RestoredTable};
use crate::refusal::Refusal;
use crate::state::{Remembered, State};
use crate::timestamp::parse_extended;

/// The code for a value that is wrong; the field may be a path into a parameter's JSON.
pub(super) fn invalid_code(field: &str) -> &'static str {
    let end = field.find(['.', '[']).unwrap_or(field.len());
    match &field[..end] {
        "TableMeta" => "InvalidParamTableMeta",
        "RestoreType" => "InvalidRestoreType.Format",
        "RestoreTime" => "InvalidRestoreTime.Format",
        "SourceRegion" => "InvalidRegion.Format",
        _ => "InvalidParameter",
    }
}

/// Parameters of the protocol: they differ from try to try and are not the call's own.
const PROTOCOL_PARAMETERS: [&str; 10] = [
    "AccessKeyId",
    "Action",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

pub(super) fn restore_ddr_table(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Option<Value>, Refusal> {
    let mut parameters = call.request.text_parameters();
    parameters.retain(|(name, _)| !PROTOCOL_PARAMETERS.contains(&name.as_str()));
    parameters.sort();
    let token = parameter(&parameters, "ClientToken").filter(|token| !token.is_empty());
    let remembered = token.and_then(|token| state.remembered(call.service, token));
    if let Some(remembered) = remembered {
        if remembered.parameters != parameters {
            let why = "ClientToken was used with other parameters.";
            return Err(Refusal::new(400, "IdempotentParameterMismatch", why));
        }
        return Ok(Some(remembered.answer.clone()));
    }
    let answer = restore(call, state, &parameters)?;
    if let Some(token) = token {
        let token = token.to_owned();
        let call_made = Remembered { parameters, answer: answer.clone() };
        state.remember(call.service, token, call_made);
    }
    Ok(Some(answer))
}

fn parameter<'a>(parameters: &'a [(String, String)], name: &str) -> Option<&'a str> {
    parameters.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}

fn restore(
    call: &Call<'_>,
    state: &mut State,
    parameters: &[(String, String)],
) -> Result<Value, Refusal> {
    let required = |name: &str| {
        parameter(parameters, name).filter(|value| !value.is_empty()).ok_or_else(|| {
            Refusal::new(
                400,
                "MissingParameter",
                format!("Parameter error: {name} is missing"),
            )
        })
    };
    let target_id = required("DBInstanceId")?;
    if state.resource(call.service, target_id).is_none() {
        let why = "The DBInstanceId is unknown.";
        return Err(Refusal::new(400, "InvalidDBInstanceId.NotFound", why));
    }
    let (source_id, from) = match required("RestoreType")? {
        "0" => {
            let backup_id = required("BackupId")?;
            let backup = state.backup(call.service, backup_id).ok_or_else(|| {
                Refusal::new(
                    404,
                    "InvalidBackupSetID.NotFound",
                    "The BackupId is unknown.",
                )
            })?;
            (backup.resource_id.clone(), RestoredFrom::Backup(backup_id.to_owned()))
        }
        "1" => {
            let time = required("RestoreTime")?;
            let region = required("SourceRegion")?;
            let source_id = required("SourceDBInstanceName")?;
            if parse_extended(time).is_none_or(|time| time >= call.now) {
                return Err(call.invalid("RestoreTime", "it is no time in the past"));
            }
            state
                .resource(call.service, source_id)
                .filter(|source| source.region.as_deref() == Some(region))
                .ok_or_else(|| {
                    let why = "The region has no instance SourceDBInstanceName.";
                    Refusal::new(404, "InvalidDBInstance.NotFound", why)
                })?;
            (source_id.to_owned(), RestoredFrom::Time(time.to_owned()))
        }
        _ => return Err(call.invalid("RestoreType", "it has to be 0 or 1")),
    };
    let (databases, tables) = read_table_meta(call, required("TableMeta")?)?;
    let is_same_name = |(old, new): &(String, String)| old == new;
    if source_id == target_id && databases.iter().any(is_same_name) {
        let why = "Onto the source itself databases are restored under new names.";
        return Err(Refusal::new(400, "InvalidParamTableMetaForRestore.Content", why));
    }
    if state.is_busy(call.service, target_id, call.now) {
        let why = "The state of the instance does not allow this.";
        return Err(Refusal::new(403, "IncorrectDBInstanceState", why));
    }
    let mut restore = call.restore(&source_id, target_id, from);
    restore.databases = databases;
    restore.tables = tables;
    state.start(restore, vec![target_id.to_owned()], call.now);
    Ok(json!({ "DBInstanceId": target_id }))
}

type Names = (Vec<(String, String)>, Vec<RestoredTable>);

/// The databases and tables of a `TableMeta`, with their new names.
fn read_table_meta(call: &Call<'_>, text: &str) -> Result<Names, Refusal> {
    let document: Value =
        serde_json::from_str(text).map_err(|error| call.invalid("TableMeta", error))?;
    let entries =
        document.as_array().ok_or_else(|| call.invalid("TableMeta", "no list"))?;
    let mut databases = Vec::new();
    let mut tables = Vec::new();
    for entry in entries {
        let (database, new_name) = names(entry)?;
        for table in entry.get("tables").and_then(Value::as_array).into_iter().flatten()
        {
            let (name, new_name) = names(table)?;
            tables.push(RestoredTable { database: database.clone(), name, new_name });
        }
        if databases.iter().any(|(_, other)| *other == new_name) {
            let why = format!("TableMeta names the database {new_name} twice.");
            return Err(Refusal::new(400, "InvalidParamTableMeta.Duplicate", why));
        }
        databases.push((database, new_name));
    }
    Ok((databases, tables))
}

fn names(entry: &Value) -> Result<(String, String), Refusal> {
    let text = |key: &str| {
        entry
            .get(key)
            .and_then(Value::as_str)
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
    };
    text("name").zip(text("newname")).ok_or_else(|| {
        let why = "An entry of TableMeta lacks its old or its new name.";
        Refusal::new(400, "InvalidParamTableMeta.Content", why)
    })
}
