//! Schemas read from samples, where the page has no table.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::super::super::examples::{is_data, is_scalar};
use super::super::super::operation::{Field, Kind, Schema};

/// Objects with more keys than this have data for keys.
const MOST_NAMES: usize = 1_000;

/// A schema from samples alone, marked as such.
pub(crate) fn infer(values: &[&Value]) -> Schema {
    Schema { inferred: true, ..shape(values) }
}

/// The type that all values share; open if they don't.
pub(crate) fn agreed(values: &[&Value]) -> Schema {
    shape(values)
}

fn shape(values: &[&Value]) -> Schema {
    let values: Vec<&Value> =
        values.iter().copied().filter(|value| !value.is_null()).collect();
    let all =
        |test: fn(&Value) -> bool| !values.is_empty() && values.iter().all(|v| test(v));
    if all(Value::is_string) {
        return Kind::String(None).into();
    }
    if all(Value::is_boolean) {
        return Kind::Boolean.into();
    }
    if all(|value| value.is_i64() || value.is_u64()) {
        return Kind::Integer(None).into();
    }
    if all(Value::is_number) {
        return Kind::Number(None).into();
    }
    if all(Value::is_array) {
        let inside: Vec<&Value> =
            values.iter().filter_map(|value| value.as_array()).flatten().collect();
        return Kind::Array(Box::new(shape(&inside))).into();
    }
    if !all(Value::is_object) {
        return Schema::default();
    }
    let objects: Vec<&Map<String, Value>> =
        values.iter().filter_map(|value| value.as_object()).collect();
    let names: BTreeSet<&String> =
        objects.iter().flat_map(|object| object.keys()).collect();
    let data = names.len() > MOST_NAMES || names.iter().all(|name| is_data(name));
    if !names.is_empty() && data {
        let inside: Vec<&Value> =
            objects.iter().flat_map(|object| object.values()).collect();
        return Kind::Map(Box::new(shape(&inside))).into();
    }
    let field = |name: &String| {
        let inside: Vec<&Value> = objects.iter().filter_map(|o| o.get(name)).collect();
        Field { name: name.clone(), required: false, schema: shape(&inside) }
    };
    let mut fields: Vec<Field> = names.into_iter().map(field).collect();
    type_nulls(&mut fields, &objects);
    Kind::Object(fields).into()
}

/// A field of which all samples are `null` has the type of its namesake one level up.
fn type_nulls(fields: &mut [Field], objects: &[&Map<String, Value>]) {
    let outer: BTreeMap<String, Kind> = fields
        .iter()
        .filter(|field| is_scalar(&field.schema.kind))
        .map(|field| (field.name.clone(), field.schema.kind.clone()))
        .collect();
    for field in fields {
        let values = objects.iter().filter_map(|object| object.get(&field.name));
        let inside: Vec<&Value> = values
            .flat_map(|value| match value {
                Value::Array(items) => items.iter().collect(),
                value => vec![value],
            })
            .collect();
        let inner = match &mut field.schema.kind {
            Kind::Array(items) => &mut items.kind,
            kind => kind,
        };
        let Kind::Object(inner) = inner else { continue };
        for field in inner.iter_mut().filter(|field| field.schema.kind == Kind::Any) {
            let null = inside.iter().filter_map(|value| value.get(&field.name));
            if let Some(kind) = outer.get(&field.name)
                && null.clone().next().is_some()
                && null.clone().all(Value::is_null)
            {
                field.schema.kind = kind.clone();
            }
        }
    }
}
