//! Provenance: which document gave which operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::merging::Joined;
use super::operation::Operation;
use super::outcome::Outcome;
use super::path::{self, Key};
use crate::diagnostics::Diagnostics;

/// What an import leaves of an earlier one, and what it puts beside it.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    /// The earlier spec without the operations that go.
    pub(crate) openapi: Option<Value>,
    /// The operations that come.
    /// With the titles of their pages.
    pub(crate) operations: Vec<(Operation, String)>,
    /// `sources.json`.
    pub(crate) sources: Value,
}

/// Decides which operations of an earlier import stay.
///
/// An operation stays if none of the documents that it was made of is given, or if those that are
/// given have not changed. One that changes can only be made anew of all its documents: where
/// some of them are not given, that is refused.
pub(crate) fn keep(
    existing: Option<(&Value, &Value)>,
    outcomes: &BTreeMap<&str, Outcome<'_>>,
    joined: &[Joined],
    refusals: &mut Diagnostics,
) -> Kept {
    let earlier = Earlier::new(existing);
    let mut new: BTreeMap<Key, &Joined> = joined
        .iter()
        .map(|joined| {
            (path::key(&joined.operation.method, &joined.operation.path), joined)
        })
        .collect();
    let mut openapi = existing.map(|(openapi, _)| openapi.clone());
    let mut sources: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (key, (name, documents)) in &earlier.operations {
        let coming = new.get(key).map_or(&[][..], |joined| &joined.documents);
        let concerned: BTreeSet<&str> = documents
            .iter()
            .copied()
            .chain(coming.iter().map(String::as_str))
            .filter(|id| outcomes.contains_key(id))
            .collect();
        let missing: Vec<&str> =
            documents.iter().copied().filter(|id| !outcomes.contains_key(id)).collect();
        let unchanged = |id: &&str| {
            let now = outcomes.get(id).map(|outcome| outcome.sha256.as_str());
            documents.contains(id) && earlier.hashes.get(id).copied() == now
        };
        let stays = concerned.is_empty() || !missing.is_empty();
        if stays && !concerned.iter().all(unchanged) {
            let message = format!("{name} was also read from {}", missing.join(", "));
            let file = concerned.iter().find(|id| !unchanged(id)).copied();
            let expected = "all documents of an operation that changes";
            refusals.error(file.unwrap_or_default(), "", message, expected);
        }
        if stays {
            new.remove(key);
            for id in documents {
                sources.entry(id).or_default().insert(name.clone());
            }
        } else if let Some(openapi) = &mut openapi {
            remove(openapi, name);
        }
    }
    for joined in new.values() {
        for id in &joined.documents {
            sources.entry(id).or_default().insert(joined.operation.name());
        }
    }
    let documents: Vec<Value> = sources
        .iter()
        .filter_map(|(id, operations)| {
            let mut document = match outcomes.get(id) {
                Some(outcome) => describe(outcome),
                None => (*earlier.documents.get(id)?).clone(),
            };
            document.insert("operations".to_owned(), json!(operations));
            Some(Value::Object(document))
        })
        .collect();
    // Nothing of an empty spec is worth keeping, its version neither.
    let empty = |openapi: &Value| {
        openapi.get("paths").and_then(Value::as_object).is_none_or(Map::is_empty)
    };
    Kept {
        openapi: openapi.filter(|openapi| !empty(openapi)),
        operations: new
            .into_values()
            .map(|joined| (joined.operation.clone(), joined.title.clone()))
            .collect(),
        sources: json!({ "documents": documents }),
    }
}

/// What an earlier import wrote.
#[derive(Default)]
struct Earlier<'e> {
    documents: BTreeMap<&'e str, &'e Map<String, Value>>,
    hashes: BTreeMap<&'e str, &'e str>,
    /// The operations of the spec by name, with the documents that they were made of.
    operations: BTreeMap<Key, (String, Vec<&'e str>)>,
}

impl<'e> Earlier<'e> {
    fn new(existing: Option<(&'e Value, &'e Value)>) -> Self {
        let mut earlier = Earlier::default();
        let Some((openapi, sources)) = existing else { return earlier };
        let items = openapi.get("paths").and_then(Value::as_object);
        for (path, item) in items.into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let name = format!("{} {path}", method.to_ascii_uppercase());
                let source = operation.get("x-source").and_then(Value::as_str);
                let documents = source.into_iter().collect();
                earlier.operations.insert(path::key(method, path), (name, documents));
            }
        }
        let documents = sources.get("documents").and_then(Value::as_array);
        for document in documents.into_iter().flatten().filter_map(Value::as_object) {
            let text = |key: &str| document.get(key).and_then(Value::as_str);
            let Some(id) = text("id") else { continue };
            earlier.documents.insert(id, document);
            earlier.hashes.extend(text("sha256").map(|hash| (id, hash)));
            let operations = document.get("operations").and_then(Value::as_array);
            for name in operations.into_iter().flatten().filter_map(Value::as_str) {
                let Some((method, path)) = name.split_once(' ') else { continue };
                let key = path::key(method, path);
                if let Some((_, documents)) = earlier.operations.get_mut(&key)
                    && !documents.contains(&id)
                {
                    documents.push(id);
                }
            }
        }
        earlier
    }
}

/// Takes an operation out of a spec.
fn remove(openapi: &mut Value, name: &str) {
    let Some((method, path)) = name.split_once(' ') else { return };
    let paths = openapi.get_mut("paths").and_then(Value::as_object_mut);
    let Some(paths) = paths else { return };
    if let Some(item) = paths.get_mut(path).and_then(Value::as_object_mut) {
        item.remove(&method.to_ascii_lowercase());
        if item.is_empty() {
            paths.remove(path);
        }
    }
}

fn describe(outcome: &Outcome<'_>) -> Map<String, Value> {
    let reading = outcome.reading.as_ref();
    let mut document = Map::new();
    let mut put = |key: &str, value: &str| {
        document.insert(key.to_owned(), value.into());
    };
    put("id", &outcome.document.id);
    put("title", reading.map_or("", |reading| &reading.title));
    put("language", reading.map_or("", |reading| reading.language));
    put("layout", reading.map_or("", |reading| reading.layout));
    put("sha256", &outcome.sha256);
    document
}
