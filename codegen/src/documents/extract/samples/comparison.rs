//! Samples held against the tables.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::super::super::examples::resolve;
use super::super::super::operation::{Kind, Schema};
use super::super::super::report::{Report, at_line};
use super::Sample;

/// Notes the keys of a sample that no table has, and values of other types than the tables say.
pub(crate) fn check(
    sample: &Sample,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
    report: &mut Report,
) {
    let mut found = BTreeSet::new();
    compare(&sample.value, schema, components, "", &mut found);
    for message in found {
        report.warning(at_line(sample.line), message, "");
    }
}

/// The keys of a body that its table doesn't have.
pub(crate) fn strangers<'v>(
    value: &'v Value,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
) -> Vec<&'v String> {
    let schema = resolve(schema, components);
    match &schema.kind {
        Kind::Object(fields) if !schema.inferred && !fields.is_empty() => {
            let keys = value.as_object().into_iter().flat_map(Map::keys);
            keys.filter(|key| !fields.iter().any(|field| field.name == **key)).collect()
        }
        _ => Vec::new(),
    }
}

fn compare(
    value: &Value,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
    path: &str,
    found: &mut BTreeSet<String>,
) {
    let schema = resolve(schema, components);
    if schema.inferred {
        return;
    }
    let fits = match (&schema.kind, value) {
        (Kind::Any | Kind::Reference(_), _) | (_, Value::Null) => true,
        (Kind::Object(fields), Value::Object(object)) => {
            if !fields.is_empty() {
                for (key, inside) in object {
                    let path = format!("{path}.{key}");
                    match fields.iter().find(|field| field.name == *key) {
                        Some(field) => {
                            compare(inside, &field.schema, components, &path, found)
                        }
                        None => {
                            let path = path.trim_start_matches('.');
                            found.insert(format!(
                                "`{path}` of the sample is in no table"
                            ));
                        }
                    }
                }
            }
            true
        }
        (Kind::Map(values), Value::Object(object)) => {
            for inside in object.values() {
                compare(inside, values, components, &format!("{path}.*"), found);
            }
            true
        }
        (Kind::Array(items), Value::Array(array)) => {
            for inside in array {
                compare(inside, items, components, &format!("{path}[]"), found);
            }
            true
        }
        (Kind::String(_), Value::String(_)) | (Kind::Boolean, Value::Bool(_)) => true,
        (Kind::Integer(_), Value::Number(number)) => !number.is_f64(),
        (Kind::Number(_), Value::Number(_)) => true,
        _ => false,
    };
    if !fits {
        let path = path.trim_start_matches('.');
        found.insert(format!(
            "`{path}` of the sample has another type than its table says"
        ));
    }
}
