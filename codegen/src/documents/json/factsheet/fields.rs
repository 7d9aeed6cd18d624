//! Fields, and the values that they may have.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::super::operation::{Field, Kind, Location, Schema};
use super::super::super::report::Report;
use super::super::{flag, is_wire_name, list, text};
use super::{Around, Sheet, moments, words};

impl<'v> Sheet<'v> {
    pub(super) fn fields(
        &self,
        rows: &'v [Value],
        around: &mut Around<'v>,
        place: &str,
        report: &mut Report,
    ) -> Vec<Field> {
        self.rows(rows.iter().collect(), around, &[], place, report)
    }

    pub(super) fn rows(
        &self,
        rows: Vec<&'v Value>,
        around: &mut Around<'v>,
        outer: &[&str],
        place: &str,
        report: &mut Report,
    ) -> Vec<Field> {
        let mut seen = BTreeSet::new();
        let mut fields = Vec::new();
        for row in rows {
            let Some(name) = self.name(row, place, report) else { continue };
            if !seen.insert(name) {
                report.warning(place, format!("{name} stands there twice"), "");
                continue;
            }
            let trail: Vec<&str> = outer.iter().copied().chain([name]).collect();
            let schema = self.schema(row, around, None, &trail, place, report);
            let required = flag(row, "required");
            fields.push(Field { name: name.to_owned(), required, schema });
        }
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        fields
    }

    pub(super) fn name<'f>(
        &self,
        entry: &'f Value,
        place: &str,
        report: &mut Report,
    ) -> Option<&'f str> {
        let name = text(entry, "name").filter(|name| is_wire_name(name));
        if name.is_none() {
            report.gap(place, "a field has no name", "a name on the wire");
        }
        name
    }

    /// A field, or an item. `trail` are the names on the way to it.
    pub(super) fn schema(
        &self,
        entry: &'v Value,
        around: &mut Around<'v>,
        location: Option<Location>,
        trail: &[&str],
        place: &str,
        report: &mut Report,
    ) -> Schema {
        let format = |known: &[&'static str]| {
            let stated = text(entry, "format")?;
            known.iter().copied().find(|known| *known == stated)
        };
        let items = entry.get("items").filter(|items| items.is_object());
        let item = |around: &mut Around<'v>, report: &mut Report| match items {
            Some(items) => self.schema(items, around, None, trail, place, report),
            None => Kind::Any.into(),
        };
        let kind = match text(entry, "type").unwrap_or("any") {
            "string" => Kind::String(format(TEXT_FORMATS)),
            "integer" => Kind::Integer(format(&["int32", "int64"])),
            "number" => Kind::Number(format(&["float", "double"])),
            "boolean" => Kind::Boolean,
            "array" => Kind::Array(Box::new(item(around, report))),
            "map" => Kind::Map(Box::new(item(around, report))),
            "any" => Kind::Any,
            "object" => match text(entry, "ref") {
                Some(model) => Kind::Reference(model.to_owned()),
                None => {
                    let rows = list(entry, "fields").iter().collect();
                    Kind::Object(self.rows(rows, around, trail, place, report))
                }
            },
            unknown => {
                let expected =
                    "string, integer, number, boolean, object, array, map or any";
                let message =
                    format!("{} is of the unknown type {unknown:?}", trail.join("."));
                report.gap(place, message, expected);
                Kind::Any
            }
        };
        let mut schema: Schema = kind.into();
        schema.description = self.words.field(entry);
        schema.content = entry
            .get("json_schema")
            .filter(|it| it.is_object())
            .map(|json| Box::new(self.schema(json, around, None, trail, place, report)));
        facts(entry, &mut schema, trail, place, report);
        let note = text(entry, "note").unwrap_or_default();
        if let Some(unit) = moments::unit(note).filter(|unit| *unit == note) {
            schema.facts.unit = Some(unit);
        }
        self.rules.apply(around.entry, location, trail, &mut schema);
        let Some(model) = text(entry, "model") else { return schema };
        if around.recursive.contains(model) && matches!(schema.kind, Kind::Object(_)) {
            around.components.insert(model.to_owned(), schema);
            return Kind::Reference(model.to_owned()).into();
        }
        // Models of whole bodies are called after their operation: no name for a type.
        let whole = ["RequestBody", "ResponseBody"].iter().any(|it| model.contains(it));
        schema.title = (!whole).then(|| model.to_owned());
        schema
    }
}

/// Formats of text that mean something; what else generated definitions put there does not.
const TEXT_FORMATS: &[&str] = &["byte", "date", "date-time", "password"];

/// Defaults, values and limits.
fn facts(
    entry: &Value,
    schema: &mut Schema,
    trail: &[&str],
    place: &str,
    report: &mut Report,
) {
    let whole = |key: &str| entry.get(key).and_then(Value::as_u64);
    let facts = &mut schema.facts;
    facts.nullable = flag(entry, "nullable");
    facts.pattern = text(entry, "pattern").map(|pattern| pattern.to_owned().into());
    match schema.kind {
        Kind::Integer(_) | Kind::Number(_) => {
            facts.minimum = entry.get("min").and_then(Value::as_i64);
            facts.maximum = entry.get("max").and_then(Value::as_i64);
        }
        Kind::String(_) => {
            facts.min_length = whole("min_length");
            facts.max_length = whole("max_length");
        }
        Kind::Array(_) => {
            facts.min_items = whole("min_items").filter(|least| *least > 0);
            facts.max_items = whole("max_items");
        }
        _ => {}
    }
    if let Some(default) = entry.get("default").filter(|default| !default.is_null()) {
        match fitting(default, &schema.kind) {
            Some(default) => schema.facts.default = Some(default),
            None => {
                let message = format!("{} has the default {default}", trail.join("."));
                report.warning(place, message, "a value of its type");
            }
        }
    }
    let described = list(entry, "enum").iter().map(|value| match value {
        Value::Object(_) => {
            (value.get("value").unwrap_or(&Value::Null), text(value, "meaning"))
        }
        plain => (plain, None),
    });
    let plain = list(entry, "enum_values").iter().chain(list(entry, "value_list"));
    for (value, meaning) in described.chain(plain.map(|value| (value, None))) {
        let Some(value) = fitting(value, &schema.kind) else {
            let message = format!("{} has the value {value}", trail.join("."));
            report.warning(place, message, "a value of its type");
            continue;
        };
        if schema.facts.values.contains(&value) {
            continue;
        }
        if let Some(meaning) = meaning {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let meaning = words::ended(&words::capitalized(meaning));
            schema.facts.meanings.insert(text, meaning);
        }
        schema.facts.values.push(value);
    }
}

/// The value in the type that it belongs to.
fn fitting(value: &Value, kind: &Kind) -> Option<Value> {
    match (kind, value) {
        (Kind::String(_), Value::String(_))
        | (Kind::Boolean, Value::Bool(_))
        | (Kind::Number(_), Value::Number(_)) => Some(value.clone()),
        (Kind::Integer(_), Value::Number(number)) => {
            (number.is_i64() || number.is_u64()).then(|| value.clone())
        }
        (Kind::String(_), Value::Number(_) | Value::Bool(_)) => {
            Some(Value::String(value.to_string()))
        }
        (Kind::Integer(_), Value::String(text)) => {
            text.parse::<i64>().ok().map(Value::from)
        }
        (Kind::Boolean, Value::String(text)) => {
            text.parse::<bool>().ok().map(Value::from)
        }
        _ => None,
    }
}

/// Marks what an operation is called for, such as the id of the job that it starts.
pub(super) fn require(fields: &mut [Field], path: &str) {
    let mut fields = fields;
    // What is in a list may be missing with its list.
    if path.contains('[') {
        return;
    }
    for name in path.split('.') {
        let Some(field) = fields.iter_mut().find(|field| field.name == name) else {
            return;
        };
        field.required = true;
        match &mut field.schema.kind {
            Kind::Object(inner) => fields = inner,
            _ => return,
        }
    }
}
