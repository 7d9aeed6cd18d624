//! Operations and what belongs to them as a whole.

use super::schemas::{Side, compare_objects, compare_schemas};
use super::{Changes, Step};
use crate::spec::extensions as x;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// An operation with its method and path.
struct Found<'a> {
    wire: String,
    operation: &'a Value,
}

pub(super) fn compare(before: &Value, after: &Value, changes: &mut Changes) {
    let documents = (before, after);
    if before["servers"] != after["servers"] {
        changes.add(Step::Fix, "endpoints or their regions changed");
    }
    if before["info"]["version"] != after["info"]["version"] {
        let version = |document: &Value| document["info"]["version"].to_string();
        let text = format!("API version {}, was {}", version(after), version(before));
        changes.add(Step::Fix, text);
    }
    let (before, after) = (operations(before), operations(after));
    let renamed = renamed(&before, &after);
    for (name, is) in &after {
        changes.operation.clone_from(name);
        let former = renamed.get(name.as_str()).copied().unwrap_or(name);
        let Some(was) = before.get(former) else {
            // An action is its own name.
            let text = match is.wire == *name {
                true => "new".to_owned(),
                false => format!("new, `{}`", is.wire),
            };
            changes.add(Step::Addition, text);
            continue;
        };
        if former != name {
            changes.add(Step::Breaking, format!("was called `{former}`"));
        }
        if was.wire != is.wire {
            changes
                .add(Step::Fix, format!("is sent to `{}`, was `{}`", is.wire, was.wire));
        }
        compare_operations(documents, (was.operation, is.operation), changes);
        changes.tell_reworded();
    }
    let taken: BTreeSet<&str> = renamed.values().copied().collect();
    for (name, was) in &before {
        if !after.contains_key(name) && !taken.contains(name.as_str()) {
            changes.operation.clone_from(name);
            changes.add(Step::Breaking, format!("removed, was `{}`", was.wire));
        }
    }
    changes.operation.clear();
}

/// The operations by their names; by what goes over the wire where a spec has no name yet.
fn operations(document: &Value) -> BTreeMap<String, Found<'_>> {
    let mut operations = BTreeMap::new();
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in members(item) {
            let wire = match path.split_once('#') {
                Some((_, action)) => action.to_owned(),
                None => format!("{} {path}", method.to_uppercase()),
            };
            let name = operation["operationId"].as_str().unwrap_or(&wire).to_owned();
            operations.insert(name, Found { wire, operation });
        }
    }
    operations
}

/// The names of operations that are where one of another name was, which is gone: new to old.
fn renamed<'a>(
    before: &'a BTreeMap<String, Found<'_>>,
    after: &'a BTreeMap<String, Found<'_>>,
) -> BTreeMap<&'a str, &'a str> {
    let gone = before.iter().filter(|(name, _)| !after.contains_key(*name));
    let gone: BTreeMap<&str, &str> =
        gone.map(|(name, was)| (was.wire.as_str(), name.as_str())).collect();
    let new = after.iter().filter(|(name, _)| !before.contains_key(*name));
    new.filter_map(|(name, is)| Some((name.as_str(), *gone.get(is.wire.as_str())?)))
        .collect()
}

fn compare_operations(
    documents: (&Value, &Value),
    (was, is): (&Value, &Value),
    changes: &mut Changes,
) {
    let parameters = (parameters(was), parameters(is));
    compare_objects(
        "",
        documents,
        (&parameters.0, &parameters.1),
        Side::Request,
        changes,
    );
    for side in [Side::Request, Side::Answer] {
        let (was, is) = (content(was, side), content(is, side));
        match (was, is) {
            (Some(was), Some(is)) => {
                compare_schemas("", documents, (was, is), side, changes);
            }
            (None, Some(_)) => {
                let step = match side {
                    Side::Request => Step::Breaking,
                    Side::Answer => Step::Addition,
                };
                changes.add(step, format!("now has {side} body"));
            }
            (Some(_), None) => {
                changes.add(Step::Breaking, format!("no longer has {side} body"));
            }
            (None, None) => {}
        }
    }
    let (headers_were, headers_are) = (answer_headers(was), answer_headers(is));
    compare_objects("", documents, (&headers_were, &headers_are), Side::Answer, changes);
    compare_places(was, is, changes);
    let codes = |operation: &Value| -> BTreeSet<String> {
        let list = operation[x::ERRORS].as_array().into_iter().flatten();
        list.filter_map(|error| Some(error["code"].as_str()?.to_owned())).collect()
    };
    let (codes_were, codes_are) = (codes(was), codes(is));
    listed(Step::Addition, "error codes added", &codes_are, &codes_were, changes);
    listed(Step::Breaking, "error codes removed", &codes_were, &codes_are, changes);
    if was[x::IDEMPOTENCY] != is[x::IDEMPOTENCY] {
        let text = |value: &Value| match value {
            Value::Null => "by its method".to_owned(),
            Value::String(text) => format!("`{text}`"),
            other => format!("`{other}`"),
        };
        let (is, was) = (text(&is[x::IDEMPOTENCY]), text(&was[x::IDEMPOTENCY]));
        changes.add(Step::Fix, format!("repeating: {is}, was {was}"));
    }
    let paging = (&was[x::PAGINATION], &is[x::PAGINATION]);
    compare_whole("paging", paging, changes);
    let waits = |operation: &Value| -> BTreeSet<String> {
        members(&operation[x::WAIT]).map(|(name, _)| name.clone()).collect()
    };
    for name in waits(was).union(&waits(is)) {
        let waits = (&was[x::WAIT][name], &is[x::WAIT][name]);
        compare_whole(&format!("`wait_for_{name}`"), waits, changes);
    }
    if is["deprecated"] != was["deprecated"] {
        let text = match is["deprecated"].as_bool() {
            Some(true) => "deprecated",
            _ => "no longer deprecated",
        };
        changes.add(Step::Addition, text);
    }
    let words = ["summary", "description", "externalDocs"];
    if words.iter().any(|key| was[key] != is[key]) {
        changes.add(Step::Fix, "documentation");
    }
}

/// What an operation has or has not.
fn compare_whole(what: &str, (was, is): (&Value, &Value), changes: &mut Changes) {
    match (was.is_null(), is.is_null()) {
        _ if was == is => {}
        (true, _) => changes.add(Step::Addition, format!("{what} is new")),
        (_, true) => changes.add(Step::Breaking, format!("{what} was removed")),
        _ => changes.add(Step::Fix, format!("{what} changed")),
    }
}

/// Parameters that go elsewhere: into the query, the path, a header.
fn compare_places(was: &Value, is: &Value, changes: &mut Changes) {
    let places = |operation: &Value| -> BTreeMap<String, String> {
        let list = operation["parameters"].as_array().into_iter().flatten();
        let place = |parameter: &Value| {
            let name = parameter["name"].as_str()?.to_owned();
            Some((name, parameter["in"].as_str()?.to_owned()))
        };
        list.filter_map(place).collect()
    };
    let were = places(was);
    for (name, is) in places(is) {
        if let Some(was) = were.get(&name).filter(|was| **was != is) {
            changes.add(Step::Fix, format!("`{name}` goes into the {is}, was {was}"));
        }
    }
}

/// What is in `all` and not in `known`.
pub(super) fn listed(
    step: Step,
    what: &str,
    all: &BTreeSet<String>,
    known: &BTreeSet<String>,
    changes: &mut Changes,
) {
    let new: Vec<String> =
        all.difference(known).map(|code| format!("`{code}`")).collect();
    if !new.is_empty() {
        changes.add(step, format!("{what}: {}", new.join(", ")));
    }
}

/// The parameters as an object, without those that the client fills in by itself.
fn parameters(operation: &Value) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let setting = parameter[x::CLIENT_SETTING].as_str();
        let Some(name) = parameter["name"].as_str() else { continue };
        // The region may be given all the same.
        if setting.is_some_and(|setting| setting != "region") {
            continue;
        }
        let mut schema = parameter["schema"].clone();
        if let (Some(schema), Some(words)) =
            (schema.as_object_mut(), parameter["description"].as_str())
        {
            schema.insert("description".to_owned(), words.into());
        }
        if parameter["required"] == json!(true) && setting.is_none() {
            required.push(Value::from(name));
        }
        properties.insert(name.to_owned(), schema);
    }
    let mut object = json!({
        "type": "object",
        "properties": properties,
        "required": required,
    });
    // What they must satisfy together is a schema of the same object.
    for key in ["allOf", "oneOf"] {
        if let Some(schema) = operation[x::PARAMETER_SCHEMA].get(key) {
            object[key] = schema.clone();
        }
    }
    object
}

/// The headers of the first answer of success, as an object.
fn answer_headers(operation: &Value) -> Value {
    let answers = members(&operation["responses"]);
    let mut successes = answers.filter(|(status, _)| status.starts_with('2'));
    let headers = successes.next().map(|(_, answer)| &answer["headers"]);
    let headers = headers.into_iter().flat_map(members);
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (name, header) in headers {
        properties.insert(name.clone(), header["schema"].clone());
        if header["required"] == json!(true) {
            required.push(Value::from(name.as_str()));
        }
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

/// The schema of the body, of the first answer of success where it is the answer's.
fn content(operation: &Value, side: Side) -> Option<&Value> {
    let content = match side {
        Side::Request => &operation["requestBody"]["content"],
        Side::Answer => {
            let answers = members(&operation["responses"]);
            let mut successes = answers.filter(|(status, _)| status.starts_with('2'));
            &successes.find(|(_, answer)| answer["content"].is_object())?.1["content"]
        }
    };
    members(content).find_map(|(_, media)| media.get("schema"))
}

/// The members of an object, none of anything else.
pub(super) fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
