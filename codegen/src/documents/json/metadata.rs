//! Alibaba Cloud's public metadata: one action and its parameters; what it answers is not in it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::operation::{
    Field, Kind, Location, Operation, Parameter, Response, Schema,
};
use super::super::report::Report;
use super::rpc::{self, Input};
use super::{is_wire_name, list, place, text};

pub(super) fn read(document: &Value, report: &mut Report) -> (String, Vec<Operation>) {
    let name = text(document, "name").unwrap_or_default();
    let pattern = path_of(text(document, "pathPattern").unwrap_or_default());
    let written = text(document, "method").unwrap_or_default();
    let Some(method) = rpc::method(written) else {
        report.error("/method", format!("unknown method {written:?}"), "GET|POST");
        return (name.to_owned(), Vec::new());
    };
    if !rpc::is_action(name) {
        report.error("/name", format!("{name:?} is no action"), "letters and digits");
        return (name.to_owned(), Vec::new());
    }
    let mut operation = rpc::action(name, method);
    if let Some(path) = pattern {
        operation = Operation { path, action: None, ..operation };
    }
    report.enter(operation.name());
    let mut inputs = Vec::new();
    let mut numbered = Numbered::default();
    for (index, parameter) in list(document, "parameters").iter().enumerate() {
        let wire = text(parameter, "name").unwrap_or_default();
        let place = place("parameters", index, wire);
        if !is_wire_name(wire) {
            report.gap(place, format!("{wire:?} is no name"), "a name on the wire");
            continue;
        }
        let schema = schema(parameter, &place, report);
        let required = super::flag(parameter, "required");
        match text(parameter, "position").unwrap_or("Query") {
            "Query" | "Body" | "FormData" if numbered.take(wire, &schema) => {}
            position @ ("Query" | "Body" | "FormData") => {
                let in_body = position != "Query";
                inputs.push(Input { in_body, name: wire.to_owned(), required, schema });
            }
            position @ ("Path" | "Header") => {
                let location =
                    if position == "Path" { Location::Path } else { Location::Header };
                operation.parameters.push(Parameter {
                    location,
                    name: wire.to_owned(),
                    required: required || location == Location::Path,
                    schema,
                    source: None,
                });
            }
            // A part of the host name, which the client's endpoint says.
            "Domain" | "Host" => {}
            position => {
                let message = format!("unknown position {position:?}");
                report.gap(place, message, "Query, Body, Path or Header");
            }
        }
    }
    inputs.extend(numbered.inputs());
    operation.responses.insert("200".to_owned(), Response::default());
    let operation = rpc::finish(operation, inputs);
    let whole = report.leave();
    (name.to_owned(), if whole { vec![operation] } else { Vec::new() })
}

/// The path of an action that has one: `/clusters/[Id]` is `/clusters/{Id}`.
fn path_of(pattern: &str) -> Option<String> {
    let pattern = pattern.replace('[', "{").replace(']', "}");
    pattern.starts_with('/').then_some(pattern).filter(|path| path != "/")
}

fn schema(parameter: &Value, place: &str, report: &mut Report) -> Schema {
    let kind = match text(parameter, "type").unwrap_or_default() {
        "String" => Kind::String(None),
        "Integer" => Kind::Integer(Some("int32")),
        "Long" => Kind::Integer(Some("int64")),
        "Boolean" => Kind::Boolean,
        "Float" => Kind::Number(Some("float")),
        "Double" => Kind::Number(Some("double")),
        // What is in the JSON is not said here.
        "Json" => return rpc::json_text(Kind::Any.into()),
        "RepeatList" => Kind::Array(Box::new(item(parameter, place, report))),
        "Struct" => item(parameter, place, report).kind,
        unknown => {
            let expected = "String, Integer, Long, Boolean, Float, Double, RepeatList, \
                            Json or Struct";
            report.gap(place, format!("unknown type {unknown:?}"), expected);
            Kind::Any
        }
    };
    kind.into()
}

/// What a list repeats: an object of the sub-parameters, else text.
fn item(parameter: &Value, place: &str, report: &mut Report) -> Schema {
    let parts = list(parameter, "sub_parameters");
    if parts.is_empty() {
        return Kind::String(None).into();
    }
    let fields = parts.iter().enumerate().filter_map(|(index, part)| {
        let name = text(part, "name").filter(|name| is_wire_name(name));
        let place = format!("{place}/sub_parameters/{index}");
        let Some(name) = name else {
            report.gap(place, "a sub-parameter has no name", "a name on the wire");
            return None;
        };
        let required = super::flag(part, "required");
        let schema = schema(part, &place, report);
        Some(Field { name: name.to_owned(), required, schema })
    });
    let mut fields: Vec<Field> = fields.collect();
    fields.sort_by(|a, b| a.name.cmp(&b.name));
    Kind::Object(fields).into()
}

/// Lists that are written out item by item: `Tag.1.key`, `Tag.2.key`.
#[derive(Default)]
struct Numbered {
    lists: BTreeMap<String, BTreeMap<String, Schema>>,
}

impl Numbered {
    fn take(&mut self, wire: &str, schema: &Schema) -> bool {
        let mut parts = wire.splitn(3, '.');
        let (Some(name), Some(number), member) =
            (parts.next(), parts.next(), parts.next())
        else {
            return false;
        };
        let counted = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
        if name.is_empty() || !counted {
            return false;
        }
        let members = self.lists.entry(name.to_owned()).or_default();
        members.entry(member.unwrap_or_default().to_owned()).or_insert(schema.clone());
        true
    }

    fn inputs(self) -> impl Iterator<Item = Input> {
        self.lists.into_iter().map(|(name, mut members)| {
            let item = match members.remove("") {
                Some(scalar) if members.is_empty() => scalar,
                _ => {
                    let fields = members.into_iter().map(|(name, schema)| Field {
                        name,
                        required: false,
                        schema,
                    });
                    Kind::Object(fields.collect()).into()
                }
            };
            let schema = Kind::Array(Box::new(item)).into();
            Input { in_body: false, name, required: false, schema }
        })
    }
}
