//! A list of all actions of a product: parameters, answers and the models that both name.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::operation::{Field, Kind, Operation, Schema};
use super::super::report::Report;
use super::rpc::{self, Input};
use super::{flag, is_wire_name, list, object, place, text};

/// Deeper models than this are a mistake or an attack.
const DEEPEST: usize = 40;

/// The members that one action may have, those of its models counted wherever they stand.
const MOST: usize = 5_000;

pub(super) fn read(document: &Value, report: &mut Report) -> (String, Vec<Operation>) {
    let product = text(document, "service").unwrap_or_default();
    let version = text(document, "version").unwrap_or_default();
    let empty = serde_json::Map::new();
    let models = Models {
        models: object(document, "models").unwrap_or(&empty),
        left: Cell::new(MOST),
    };
    let mut operations: BTreeMap<String, Operation> = BTreeMap::new();
    for (index, action) in list(document, "operations").iter().enumerate() {
        let name = text(action, "name").unwrap_or_default();
        let place = place("operations", index, name);
        if !rpc::is_action(name) || operations.contains_key(name) {
            report.enter(name);
            let message = format!("{name:?} is no action, or stands there twice");
            report.error(place, message, "a name of its own: letters and digits");
            report.leave();
            continue;
        }
        let method = text(action, "method").and_then(rpc::method).unwrap_or("post");
        let mut operation = rpc::action(name, method);
        report.enter(operation.name());
        models.left.set(MOST);
        let plain = |text: &str| {
            !text.is_empty()
                && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        if plain(product) && plain(version) {
            operation.documentation = Some(format!(
                "https://api.alibabacloud.com/document/{product}/{version}/{name}"
            ));
        }
        let inputs = inputs(action, &models, &place, report);
        let fields =
            models.fields(list(action, "answer"), &place, &mut Vec::new(), report);
        let answer: Schema = Kind::Object(optional(fields)).into();
        operation.responses.insert("200".to_owned(), Some(answer).into());
        let operation = rpc::finish(operation, inputs);
        if report.leave() {
            operations.insert(name.to_owned(), operation);
        }
    }
    (format!("Actions of {product} {version}"), operations.into_values().collect())
}

/// The parameters that the vendor describes.
fn inputs(
    action: &Value,
    models: &Models<'_>,
    place: &str,
    report: &mut Report,
) -> Vec<Input> {
    let mut inputs = Vec::new();
    for parameter in list(action, "params") {
        if flag(parameter, "undocumented") {
            continue;
        }
        let Some(name) = text(parameter, "name").filter(|name| is_wire_name(name))
        else {
            report.gap(place, "a parameter has no name", "a name on the wire");
            continue;
        };
        let mut schema = models.schema(parameter, place, &mut Vec::new(), report);
        match text(parameter, "wire_collection") {
            Some("json") => {
                let deprecated = std::mem::take(&mut schema.deprecated);
                schema = Schema { deprecated, ..rpc::json_text(schema) };
            }
            Some("simple") => schema.joined = true,
            // `Tag.1.Key`: how actions write lists and objects by themselves.
            Some("flat") | None => {}
            Some(other) => {
                let message = format!("{name} is written as {other:?}");
                report.gap(place, message, "flat, json or simple");
            }
        }
        let in_body = text(parameter, "in") == Some("body");
        let required = flag(parameter, "required");
        inputs.push(Input { in_body, name: name.to_owned(), required, schema });
    }
    inputs
}

struct Models<'v> {
    models: &'v serde_json::Map<String, Value>,
    /// How many members the action may still get.
    left: Cell<usize>,
}

impl<'v> Models<'v> {
    fn fields(
        &self,
        rows: &'v [Value],
        place: &str,
        trail: &mut Vec<&'v str>,
        report: &mut Report,
    ) -> Vec<Field> {
        let mut seen = BTreeSet::new();
        let mut fields = Vec::new();
        for row in rows {
            let Some(name) = text(row, "name").filter(|name| is_wire_name(name)) else {
                report.gap(place, "a member has no name", "a name on the wire");
                continue;
            };
            if seen.insert(name) {
                let schema = self.schema(row, place, trail, report);
                let required = flag(row, "required");
                fields.push(Field { name: name.to_owned(), required, schema });
            }
        }
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        fields
    }

    fn schema(
        &self,
        row: &'v Value,
        place: &str,
        trail: &mut Vec<&'v str>,
        report: &mut Report,
    ) -> Schema {
        let ty = text(row, "type").unwrap_or_default();
        let kind = self.kind(ty, place, trail, report);
        Schema { deprecated: flag(row, "deprecated"), ..kind.into() }
    }

    /// `string`, `ref:Model`, `array<…>`, `map<string,…>`.
    fn kind(
        &self,
        ty: &'v str,
        place: &str,
        trail: &mut Vec<&'v str>,
        report: &mut Report,
    ) -> Kind {
        let inside = |start: &str| {
            ty.strip_prefix(start).and_then(|rest| rest.strip_suffix('>')).map(str::trim)
        };
        if let Some(items) = inside("array<") {
            return Kind::Array(Box::new(self.kind(items, place, trail, report).into()));
        }
        if let Some((_, values)) = inside("map<").and_then(|map| map.split_once(',')) {
            return match self.kind(values.trim(), place, trail, report) {
                // An object whose keys nobody names.
                Kind::Any => Kind::Object(Vec::new()),
                values => Kind::Map(Box::new(values.into())),
            };
        }
        if let Some(model) = ty.strip_prefix("ref:") {
            let Some(rows) = self.models.get(model).and_then(Value::as_array) else {
                report.gap(place, format!("{model} is no model"), "a name of /models");
                return Kind::Any;
            };
            let left = self.left.get().checked_sub(rows.len());
            self.left.set(left.unwrap_or_default());
            if left.is_none() {
                let message = format!("the action has more than {MOST} members");
                report.error(place, message, "fewer");
                return Kind::Any;
            }
            if trail.contains(&model) || trail.len() > DEEPEST {
                let message = format!("{model} contains itself");
                report.gap(place, message, "models that end");
                return Kind::Any;
            }
            trail.push(model);
            let fields = self.fields(rows, place, trail, report);
            trail.pop();
            return Kind::Object(fields);
        }
        match ty {
            // What the metadata calls bytes is text on the wire.
            "string" | "bytes" => Kind::String(None),
            "integer" => Kind::Integer(None),
            "number" => Kind::Number(None),
            "boolean" => Kind::Boolean,
            "any" | "object" => Kind::Any,
            unknown => {
                let expected = "string, integer, number, boolean, any, array<…>, map<…> \
                                or ref:<model>";
                report.gap(place, format!("unknown type {unknown:?}"), expected);
                Kind::Any
            }
        }
    }
}

/// Members of answers may be missing, whatever the definitions say.
pub(super) fn optional(mut fields: Vec<Field>) -> Vec<Field> {
    fields.iter_mut().for_each(relax);
    fields
}

fn relax(field: &mut Field) {
    field.required = false;
    let mut open = vec![&mut field.schema];
    while let Some(schema) = open.pop() {
        match &mut schema.kind {
            Kind::Array(inner) | Kind::Map(inner) => open.push(inner),
            Kind::Object(fields) => {
                for field in fields {
                    field.required = false;
                    open.push(&mut field.schema);
                }
            }
            _ => {}
        }
    }
}
