//! Documents that are JSON: facts in our own words, what a vendor publishes of its actions, and
//! the names that its SDK gives to operations.

use serde_json::{Map, Value};

use super::reading::{Content, Reading};
use super::report::Report;
use super::service::ServiceProfile;

mod actions;
mod factsheet;
mod metadata;
mod names;
mod rpc;

/// Reads a document by what its members say that it is.
pub(crate) fn read(
    value: &Value,
    service: &ServiceProfile,
    report: &mut Report,
) -> Option<Reading> {
    if names::is_list(value) {
        return Some(names::read(value, service, report));
    }
    let has = |keys: &[&str]| keys.iter().all(|key| value.get(key).is_some());
    let mut errors = Vec::new();
    let (layout, title, content) = if has(&["schema_version", "service", "operations"]) {
        let (title, operations) = factsheet::read(value, report);
        errors = factsheet::errors(value);
        ("factsheet", title, Content::Operations(operations))
    } else if has(&["service", "version", "operations", "models"]) {
        let (title, operations) = actions::read(value, report);
        ("rpc-actions", title, Content::Operations(operations))
    } else if has(&["name", "pathPattern", "parameters"]) {
        let (title, operations) = metadata::read(value, report);
        ("rpc-metadata", title, Content::Operations(operations))
    } else if has(&["products"]) {
        let nothing = Content::Nothing("a list of products".into());
        ("products", "Products".to_owned(), nothing)
    } else {
        let expected = "a factsheet, metadata of an action, or a list of actions";
        report.error("", "the JSON document is of no known kind", expected);
        return None;
    };
    Some(Reading { title, language: "en", layout, content, errors })
}

/// The member as text; empty text is none.
fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty())
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn object<'v>(value: &'v Value, key: &str) -> Option<&'v Map<String, Value>> {
    value.get(key).and_then(Value::as_object)
}

/// Whether a text can be a name on the wire.
fn is_wire_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 200
        && name.chars().all(|c| !c.is_control() && !c.is_whitespace())
}

/// The place of an item, for findings.
fn place(key: &str, index: usize, name: &str) -> String {
    if name.is_empty() {
        format!("/{key}/{index}")
    } else {
        format!("/{key}/{index} {name}")
    }
}
