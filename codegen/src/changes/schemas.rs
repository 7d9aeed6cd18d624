//! Schemas: fields, their types, values and unions.

use super::operations::{listed, members};
use super::{Changes, Step};
use crate::spec::extensions as x;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Who writes the value. What the crate's users write and what they read breaks differently.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Answer,
}

/// With its article, as in "a field of the request".
impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Request => "a request",
            Self::Answer => "an answer",
        })
    }
}

impl Side {
    fn of(self) -> &'static str {
        match self {
            Self::Request => "in the request",
            Self::Answer => "in the answer",
        }
    }
}

/// How deep `allOf` may lead: one that contains itself has no end.
const DEEPEST: usize = 24;

/// Compares two schemas of documents, at the place that `place` names.
pub(super) fn compare_schemas(
    place: &str,
    documents: (&Value, &Value),
    (was, is): (&Value, &Value),
    side: Side,
    changes: &mut Changes,
) {
    // A type that contains itself is compared once on the way down.
    let component = is["$ref"].as_str().map(str::to_owned);
    if component.as_ref().is_some_and(|name| changes.entered.contains(name)) {
        return;
    }
    let depth = changes.entered.len();
    changes.entered.extend(component);
    compare_resolved(
        place,
        documents,
        (resolved(documents.0, was), resolved(documents.1, is)),
        side,
        changes,
    );
    changes.entered.truncate(depth);
}

fn compare_resolved(
    place: &str,
    documents: (&Value, &Value),
    (was, is): (&Value, &Value),
    side: Side,
    changes: &mut Changes,
) {
    let shown =
        if place.is_empty() { "the body".to_owned() } else { format!("`{place}`") };
    let (kind_was, kind_is) = (kind(was), kind(is));
    if kind_was != kind_is {
        let text = format!("{shown} {} is {kind_is}, was {kind_was}", side.of());
        let same = rust_kind(was) == rust_kind(is);
        changes.add(if same { Step::Fix } else { Step::Breaking }, text);
        if !same {
            return;
        }
    }
    match (was["deprecated"] == true, is["deprecated"] == true) {
        (false, true) => {
            changes.add(Step::Addition, format!("{shown} {} is deprecated", side.of()));
        }
        (true, false) => {
            let text = format!("{shown} {} is no longer deprecated", side.of());
            changes.add(Step::Addition, text);
        }
        _ => {}
    }
    let (values_were, values_are) = (values(was), values(is));
    // Values of text are a type, those of numbers a line of documentation. Text and numbers of
    // listed values that were not listed are of another kind.
    let step = |step| if is["type"] == "string" { step } else { Step::Fix };
    listed(
        step(Step::Addition),
        &format!("{shown} takes values"),
        &values_are,
        &values_were,
        changes,
    );
    listed(
        step(Step::Breaking),
        &format!("{shown} has lost values"),
        &values_were,
        &values_are,
        changes,
    );
    let words = [
        "description",
        "default",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        x::ENUM_DESCRIPTIONS,
    ];
    if words.iter().any(|key| was[key] != is[key]) && !place.is_empty() {
        changes.reworded.insert(shown.clone());
    }
    let inner = |key: &str, suffix: &str, changes: &mut Changes| {
        if was[key].is_object() && is[key].is_object() {
            let place = format!("{place}{suffix}");
            compare_schemas(&place, documents, (&was[key], &is[key]), side, changes);
        }
    };
    inner("items", "[]", changes);
    inner("additionalProperties", "{}", changes);
    inner("contentSchema", "", changes);
    compare_objects(place, documents, (was, is), side, changes);
}

/// Compares fields and unions of two objects.
pub(super) fn compare_objects(
    place: &str,
    documents: (&Value, &Value),
    (was, is): (&Value, &Value),
    side: Side,
    changes: &mut Changes,
) {
    let (were, are) = (Object::new(documents.0, was), Object::new(documents.1, is));
    let dot = if place.is_empty() { "" } else { "." };
    for (name, is) in &are.fields {
        let place = format!("{place}{dot}{name}");
        let required = are.required.contains(name);
        let Some(was) = were.fields.get(name) else {
            let (step, how) = match side {
                Side::Request if required => (Step::Breaking, "new and required"),
                _ => (Step::Addition, "new"),
            };
            changes.add(step, format!("`{place}` {} is {how}", side.of()));
            continue;
        };
        match (were.required.contains(name), required, side) {
            (false, true, Side::Request) => {
                changes.add(Step::Breaking, format!("`{place}` is now required"));
            }
            // It is no argument of `new` any more, or no accessor.
            (true, false, _) => changes.add(
                Step::Breaking,
                format!("`{place}` {} is no longer required", side.of()),
            ),
            (false, true, Side::Answer) => {
                changes
                    .add(Step::Addition, format!("`{place}` is always in the answer"));
            }
            _ => {}
        }
        compare_schemas(&place, documents, (was, is), side, changes);
    }
    for name in were.fields.keys().filter(|name| !are.fields.contains_key(*name)) {
        let text = format!("`{place}{dot}{name}` {} was removed", side.of());
        changes.add(Step::Breaking, text);
    }
    compare_unions(place, documents, (&were, &are), side, changes);
}

fn compare_unions(
    place: &str,
    documents: (&Value, &Value),
    (were, are): (&Object<'_>, &Object<'_>),
    side: Side,
    changes: &mut Changes,
) {
    for (name, variants) in &are.unions {
        let Some(before) = were.unions.get(name) else {
            changes.add(
                Step::Breaking,
                format!("fields go together as the union `{name}`"),
            );
            continue;
        };
        for (variant, is) in variants {
            match before.get(variant) {
                Some(was) => {
                    compare_objects(place, documents, (*was, *is), side, changes);
                }
                None => changes
                    .add(Step::Addition, format!("the union `{name}` has `{variant}`")),
            }
        }
        for variant in before.keys().filter(|variant| !variants.contains_key(*variant)) {
            changes
                .add(Step::Breaking, format!("the union `{name}` has lost `{variant}`"));
        }
    }
    for name in were.unions.keys().filter(|name| !are.unions.contains_key(*name)) {
        changes.add(Step::Breaking, format!("the union `{name}` was removed"));
    }
}

/// What an object consists of, with all that it must satisfy as well.
#[derive(Default)]
struct Object<'a> {
    fields: BTreeMap<String, &'a Value>,
    required: BTreeSet<String>,
    /// The variants by name, by the union's name.
    unions: BTreeMap<String, BTreeMap<String, &'a Value>>,
}

impl<'a> Object<'a> {
    fn new(document: &'a Value, schema: &'a Value) -> Self {
        let mut object = Self::default();
        object.add(document, schema, 0);
        object
    }

    fn add(&mut self, document: &'a Value, schema: &'a Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for (name, field) in members(&schema["properties"]) {
            self.fields.insert(name.clone(), field);
        }
        let required = schema["required"].as_array().into_iter().flatten();
        self.required
            .extend(required.filter_map(|name| Some(name.as_str()?.to_owned())));
        if let Some(variants) = schema["oneOf"].as_array() {
            let name = schema["title"].as_str().unwrap_or("it").to_owned();
            let variants = variants.iter().enumerate().map(|(index, variant)| {
                let reference = variant["$ref"].as_str();
                let name = reference.and_then(|text| text.rsplit('/').next());
                let title = variant["title"].as_str();
                let name =
                    name.or(title).map_or_else(|| index.to_string(), str::to_owned);
                (name, resolved(document, variant))
            });
            self.unions.insert(name, variants.collect());
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.add(document, resolved(document, part), depth + 1);
        }
    }
}

/// What a reference stands for, or the schema itself.
fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let pointer = schema["$ref"].as_str().and_then(|text| text.strip_prefix('#'));
    match pointer.and_then(|pointer| document.pointer(pointer)) {
        Some(target) => target,
        None => schema,
    }
}

/// The kind of value as far as it makes another Rust type: all numbers of a kind are as wide, and
/// only text has types for its values.
fn rust_kind(schema: &Value) -> String {
    let mut schema = schema.clone();
    let text = schema["type"] == "string";
    let typed = matches!(schema["format"].as_str(), Some("date-time" | "password"));
    if let Some(members) = schema.as_object_mut() {
        if !(text && typed) {
            members.remove("format");
        }
        if !text {
            members.remove("enum");
        }
    }
    kind(&schema)
}

/// The kind of value, in words.
fn kind(schema: &Value) -> String {
    if let Some(constant) = schema.get("const") {
        return format!("always {constant}");
    }
    let mut kind = match &schema["type"] {
        Value::String(kind) => kind.clone(),
        Value::Null => "any value".to_owned(),
        other => other.to_string(),
    };
    for key in ["format", x::UNIT, "contentMediaType"] {
        if let Some(word) = schema[key].as_str() {
            kind = format!("{kind} ({word})");
        }
    }
    if schema["enum"].is_array() {
        kind = format!("{kind} of listed values");
    }
    if schema["additionalProperties"].is_object() {
        kind = format!("{kind} with free keys");
    }
    kind
}

fn values(schema: &Value) -> BTreeSet<String> {
    let values = schema["enum"].as_array().into_iter().flatten();
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    values.map(text).collect()
}
