//! Schemas in a few words, for the report.

use super::super::operation::{Kind, Schema};

pub(crate) fn required(required: bool) -> String {
    if required { "required".to_owned() } else { "optional".to_owned() }
}

/// A schema that only one document has, in a few words.
pub(crate) fn described(schema: &Schema, is_required: bool) -> String {
    format!("{}, {}", shown(schema), required(is_required))
}

/// The type, in a few words.
pub(crate) fn shown(schema: &Schema) -> String {
    let format = |word: &str, format: Option<&str>| match format {
        Some(format) => format!("{word} ({format})"),
        None => word.to_owned(),
    };
    match &schema.kind {
        Kind::Any => "no type".to_owned(),
        Kind::Null => "null".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Integer(name) => format("integer", *name),
        Kind::Number(name) => format("number", *name),
        Kind::String(name) => format("string", *name),
        Kind::Array(items) => format!("array of {}", word(&items.kind)),
        Kind::Map(values) => format!("map of {}", word(&values.kind)),
        Kind::Object(fields) => format!("object of {} fields", fields.len()),
        Kind::Reference(name) => format!("object {name}"),
    }
}

fn word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any => "no type",
        Kind::Null => "null",
        Kind::Boolean => "boolean",
        Kind::Integer(_) => "integer",
        Kind::Number(_) => "number",
        Kind::String(_) => "string",
        Kind::Array(_) => "array",
        Kind::Map(_) => "map",
        Kind::Object(_) | Kind::Reference(_) => "object",
    }
}
