//! Which databases and tables a backup set holds, and which of them are restored.

use serde_json::{Value, json};

use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::restores::RestoredTable;
use crate::state::State;

/// What every backup set holds.
const DATABASES: [(&str, &str); 2] = [("shop", "customers,orders"), ("stock", "items")];

/// Page number and size are text, and go together; without them everything comes.
pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.required_query("BackupSetId")?;
    let backup = state.backup(call.service, id).filter(|own| own.is_remote);
    let backup = backup.ok_or_else(|| {
        Refusal::new(404, "InvalidBackupSetID.NotFound", "The BackupSetId is unknown.")
    })?;
    let sent = (call.query("PageIndex").is_some(), call.query("PageSize").is_some());
    if sent.0 != sent.1 {
        return Err(call.missing(if sent.0 { "PageSize" } else { "PageIndex" }));
    }
    let part = call.query("Pattern").unwrap_or_default();
    let own: Vec<(&str, &str)> = DATABASES
        .into_iter()
        .filter(|(name, _)| call.lets_through("GetDbName", name) && name.contains(part))
        .collect();
    let all = own.len().max(1);
    let window =
        Window::by_number(call, "PageIndex", "PageSize", all, Sizes::UpTo(1000))?;
    let page = call.page(&own, window);
    let rows: Vec<Value> = page
        .rows
        .iter()
        .map(|(name, tables)| {
            let sizes: Vec<&str> = tables.split(',').map(|_| "16").collect();
            json!({ "Database": name, "Tables": tables, "Size": sizes.join(",") })
        })
        .collect();
    Ok(json!({
        "DBInstanceName": backup.resource_id,
        "PageRecordCount": rows.len(),
        "Items": { "Meta": rows },
        "PageNumber": window.offset / window.limit + 1,
        "TotalPageCount": page.total.div_ceil(window.limit),
        "TotalRecordCount": page.total,
    })
    .into())
}

pub(super) type Names = (Vec<(String, String)>, Vec<RestoredTable>);

/// The databases and tables of a `TableMeta`, with their new names.
pub(super) fn read(call: &Call<'_>, text: &str) -> Result<Names, Refusal> {
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
