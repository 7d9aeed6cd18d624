//! Examples: the structure of a page's samples with values of our own.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::operation::{Kind, Operation, Schema};

mod patterns;

/// Gives the samples of a request values of our own. Only what all documents say together tells
/// which values may be sent.
pub(crate) fn make_up(operation: &mut Operation) {
    let Some(body) = &mut operation.body else { return };
    for sample in &mut body.samples {
        *sample = remake(sample, &body.schema, &operation.components, "value");
    }
}

fn remake(
    value: &Value,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
    name: &str,
) -> Value {
    let open = Schema::default();
    let schema = resolve(schema, components);
    match value {
        Value::Null | Value::Bool(_)
            if !is_scalar(&schema.kind)
                || schema.facts.nullable
                || (value.is_boolean() && schema.kind == Kind::Boolean) =>
        {
            value.clone()
        }
        Value::Null | Value::Bool(_) => scalar(&"".into(), schema, name),
        Value::String(text)
            if text.is_empty()
                && matches!(schema.kind, Kind::String(_) | Kind::Any)
                && schema.facts.values.is_empty()
                && schema.facts.min_length.is_none_or(|least| least == 0) =>
        {
            value.clone()
        }
        Value::String(_) | Value::Number(_) => scalar(value, schema, name),
        Value::Array(array) => {
            let items = match &schema.kind {
                Kind::Array(items) => items,
                _ => &open,
            };
            let inside =
                array.iter().map(|value| remake(value, items, components, name));
            Value::Array(inside.collect())
        }
        Value::Object(object) => {
            let mut keys: Vec<&String> = object.keys().collect();
            keys.sort();
            let mut made = Map::new();
            for (index, key) in keys.into_iter().enumerate() {
                let Some(inside) = object.get(key) else { continue };
                let (key, schema, name) = match &schema.kind {
                    Kind::Map(values) => (format!("key-{}", index + 1), &**values, name),
                    Kind::Object(fields) => {
                        let field = fields.iter().find(|field| field.name == *key);
                        (
                            key.clone(),
                            field.map_or(&open, |field| &field.schema),
                            key.as_str(),
                        )
                    }
                    _ if is_data(key) => (format!("key-{}", index + 1), &open, name),
                    _ => (key.clone(), &open, key.as_str()),
                };
                made.insert(key, remake(inside, schema, components, name));
            }
            Value::Object(made)
        }
    }
}

/// Whether a text could be a value of an enumeration.
fn is_word(text: &str) -> bool {
    text.len() <= 32
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
}

fn scalar(value: &Value, schema: &Schema, name: &str) -> Value {
    let facts = &schema.facts;
    if facts.values.contains(value) {
        return value.clone();
    }
    if let Some(first) = facts.values.first() {
        return first.clone();
    }
    // The table says of what type it is, whatever the sample has.
    let typed: Value = match (&schema.kind, value) {
        (Kind::Boolean, _) => return true.into(),
        (Kind::String(_), Value::Number(_)) => "".into(),
        (Kind::Integer(_) | Kind::Number(_), Value::String(_)) => 1.into(),
        (Kind::Integer(_), Value::Number(number)) if number.is_f64() => 1.into(),
        _ => value.clone(),
    };
    let value = &typed;
    match value {
        // One word where the page announces words: a name of the interface, as in the lost list.
        Value::String(word) if facts.values_lost && is_word(word) => value.clone(),
        Value::Number(_) if facts.unit == Some("unix-ms") => {
            1_700_000_000_000_i64.into()
        }
        Value::Number(number) => {
            let most = facts.maximum.unwrap_or(i64::MAX);
            let made = 1.max(facts.minimum.unwrap_or(1)).min(most);
            if number.is_f64() && made == 1 {
                return Number::from_f64(1.0).map_or(Value::Null, Value::Number);
            }
            made.into()
        }
        _ => {
            let made = match schema.kind {
                Kind::String(Some("date-time")) => "2024-01-01T00:00:00Z".to_owned(),
                Kind::String(Some("uuid")) => {
                    "00000000-0000-4000-8000-000000000000".to_owned()
                }
                _ => format!("example-{}", name.replace('_', "-")),
            };
            let count =
                |length: Option<u64>| length.and_then(|it| usize::try_from(it).ok());
            let most = count(facts.max_length).unwrap_or(usize::MAX);
            // A value as long as a kilobyte shows no more than a shorter one.
            let least = count(facts.min_length).unwrap_or(0).min(1_024);
            let filled = made.chars().chain(std::iter::repeat('x'));
            let made: String =
                filled.take(made.chars().count().max(least).min(most)).collect();
            let pattern = facts.pattern.as_deref();
            let other = pattern.filter(|pattern| !patterns::fits(&made, pattern));
            Value::String(other.and_then(patterns::text).unwrap_or(made))
        }
    }
}

/// Whether a key is data rather than a field's name: an id, an address, a number.
pub(crate) fn is_data(key: &str) -> bool {
    let name = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'));
    let id = key.len() >= 32 && key.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    !name || id
}

pub(crate) fn is_scalar(kind: &Kind) -> bool {
    matches!(kind, Kind::Boolean | Kind::Integer(_) | Kind::Number(_) | Kind::String(_))
}

/// What a reference stands for.
pub(crate) fn resolve<'s>(
    schema: &'s Schema,
    components: &'s BTreeMap<String, Schema>,
) -> &'s Schema {
    match &schema.kind {
        Kind::Reference(name) => components.get(name).unwrap_or(schema),
        _ => schema,
    }
}
