//! Rows that are not simply members: paths, and the entries of a map.

use serde_json::Value;

use super::super::super::operation::{Field, Kind, Schema};

/// Fields that a page names with a path, `code.file`, put into the objects that they are of.
pub(super) fn nested(fields: Vec<Field>, samples: &[&Value]) -> Vec<Field> {
    let is_path = |name: &str| {
        let sound = |part: &str| part.starts_with(|c: char| c.is_ascii_alphabetic());
        name.contains('.')
            && name.split('.').all(sound)
            && !samples.iter().any(|value| value.get(name).is_some())
    };
    if !fields.iter().any(|field| is_path(&field.name)) {
        return fields;
    }
    let (paths, mut fields): (Vec<Field>, Vec<Field>) =
        fields.into_iter().partition(|field| is_path(&field.name));
    for field in paths {
        put(&mut fields, field);
    }
    fields
}

/// Puts a field where its path leads; its name has few parts, so that this ends.
fn put(fields: &mut Vec<Field>, field: Field) {
    let Some((head, rest)) = field.name.split_once('.') else {
        fields.retain(|other| other.name != field.name);
        return fields.push(field);
    };
    let (head, rest) = (head.to_owned(), rest.to_owned());
    let at = fields.iter().position(|other| other.name == head).unwrap_or(fields.len());
    if at == fields.len() {
        let schema = Kind::Object(Vec::new()).into();
        fields.push(Field { name: head, required: field.required, schema });
    }
    let Some(outer) = fields.get_mut(at) else { return };
    let kind = match &mut outer.schema.kind {
        Kind::Array(items) => &mut items.kind,
        kind => kind,
    };
    match kind {
        Kind::Object(inside) => put(inside, Field { name: rest, ..field }),
        Kind::Any => {
            let mut inside = Vec::new();
            put(&mut inside, Field { name: rest, ..field });
            *kind = Kind::Object(inside);
        }
        // Then the point is a part of the name.
        _ => fields.push(field),
    }
}

/// The values of a map whose page has its entries as rows `key` and `value`, if samples show so.
pub(super) fn pair_of_a_map(fields: &[Field], samples: &[&Value]) -> Option<Schema> {
    let [first, second] = fields else { return None };
    if first.name != "key" || second.name != "value" {
        return None;
    }
    let keys =
        samples.iter().filter_map(|value| value.as_object()).flat_map(|o| o.keys());
    let (any, named) = keys.fold((false, false), |(_, named), key| {
        (true, named || key == "key" || key == "value")
    });
    (any && !named).then(|| second.schema.clone())
}
