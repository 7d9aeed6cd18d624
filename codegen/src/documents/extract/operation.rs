//! One operation: its parameters, its body, its answers.

use std::collections::BTreeMap;

use super::super::block::Block;
use super::super::form::Family;
use super::super::operation::{
    Body, Field, Kind, Location, Operation, Parameter, Response, Schema,
};
use super::super::path::placeholders;
use super::super::report::{Report, at_line};
use super::super::service::{ServiceProfile, Vendor};
use super::super::vocabulary;
use super::linking::Linker;
use super::sections::Placed;
use super::tables::{self, Role, Side};
use super::{errors, family, samples, uris};

pub(super) fn operation(
    blocks: &[Block],
    placed: &[Placed<'_>],
    uri: Option<uris::Uri>,
    service: &ServiceProfile,
    report: &mut Report,
) -> Option<(Operation, Family)> {
    let action = match (&uri, service.vendor) {
        (None, Vendor::AlibabaCloud) => uris::action(placed),
        _ => None,
    };
    let (line, method, path) = match (uri, &action) {
        (Some(uri), _) => (uri.line, uri.method, uri.path),
        (None, Some(action)) => (1, "post".to_owned(), format!("/#{action}")),
        (None, None) => {
            let expected = match service.vendor {
                Vendor::HuaweiCloud => {
                    "a line such as `POST /v3/{project_id}/instances`"
                }
                Vendor::AlibabaCloud => {
                    "an action in the authorization table, such as `rds:CreateBackup`"
                }
            };
            report.error("", "the page has no URI", expected);
            return None;
        }
    };
    report.enter(format!("{} {path}", method.to_ascii_uppercase()));
    let rpc = action.is_some();
    let tables = tables::read(placed, &path, &method, rpc, report);
    let status = errors::statuses(placed);
    let samples = samples::find(placed, report);
    let mut linker = Linker::new(&tables, report);

    let parameters = parameters(&mut linker, &path, line, rpc);
    let body = if rpc { None } else { body(&mut linker, &samples.request, &method) };
    let responses = responses(&mut linker, &samples, &status);
    let components = linker.finish();
    let errors = errors::codes(placed, report);
    let operation = Operation {
        method,
        path,
        action,
        parameters,
        body,
        responses,
        errors,
        components,
        ..Operation::default()
    };
    Some((operation, family(blocks, rpc)))
}

/// The parameters outside the body, one per place and name, sorted.
fn parameters(
    linker: &mut Linker<'_, '_>,
    path: &str,
    line: usize,
    rpc: bool,
) -> Vec<Parameter> {
    let mut found: BTreeMap<(Location, String), Parameter> = BTreeMap::new();
    let placeholders = placeholders(path);
    let tables = linker.tables;
    for (index, table) in tables.iter().enumerate() {
        if matches!(table.side, Side::Response(_)) {
            continue;
        }
        for (number, row) in table.rows.iter().enumerate() {
            let Some(location) = row.location.or(match table.role {
                Role::Parameters(location) => Some(location),
                _ => None,
            }) else {
                continue;
            };
            let place = table.place(Some(number));
            let skip = match location {
                Location::Header => vocabulary::is_transport_header(&row.name),
                Location::Query => rpc && row.name == "Action",
                Location::Path => {
                    let known = placeholders.contains(&row.name);
                    if !known {
                        let message =
                            format!("`{}` is not in the path {path}", row.name);
                        linker.report.warning(&place, message, "");
                    }
                    !known
                }
            };
            if skip {
                continue;
            }
            let mut schema = linker.field(index, number, &[]);
            let untyped = row.type_text.is_none();
            if untyped && location != Location::Query {
                schema.kind = Kind::String(None);
            }
            if let Some(what) = unsendable(location, &schema, &linker.components) {
                let message = format!(
                    "`{}` is {what} in the {}: taken as text",
                    row.name,
                    location.name()
                );
                linker.report.gap(&place, message, "a scalar");
                schema.kind = Kind::String(None);
                schema.unions.clear();
                schema.title = None;
            }
            let parameter = Parameter {
                location,
                name: row.name.clone(),
                required: location == Location::Path || row.required,
                schema,
                source: None,
            };
            let key = (location, row.name.clone());
            if let Some(first) = found.get(&key) {
                if *first != parameter {
                    let message =
                        format!("`{}` stands in two tables, differently", row.name);
                    linker.report.warning(&place, message, "");
                }
                continue;
            }
            found.insert(key, parameter);
        }
    }
    for name in placeholders {
        if !found.contains_key(&(Location::Path, name.clone())) {
            let message =
                format!("the path parameter `{name}` of {path} is in no table");
            let expected = "a row with this name in a table of parameters";
            linker.report.warning(at_line(line), message, expected);
            let parameter = Parameter {
                location: Location::Path,
                name: name.clone(),
                required: true,
                schema: Kind::String(None).into(),
                source: None,
            };
            found.insert((Location::Path, name), parameter);
        }
    }
    found.into_values().collect()
}

/// What a parameter is, where no value of it can be written where it goes.
fn unsendable(
    location: Location,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
) -> Option<&'static str> {
    let kind = |schema: &'_ Schema| match &schema.kind {
        Kind::Reference(name) => {
            components.get(name).map_or(Kind::Any, |it| it.kind.clone())
        }
        kind => kind.clone(),
    };
    match kind(schema) {
        Kind::Object(_) | Kind::Map(_) => Some("an object"),
        Kind::Array(_) if location != Location::Query => Some("a list"),
        Kind::Array(items) => match kind(&items) {
            Kind::Object(_) | Kind::Map(_) => Some("a list of objects"),
            Kind::Array(_) => Some("a list of lists"),
            _ => None,
        },
        _ => None,
    }
}

fn body(
    linker: &mut Linker<'_, '_>,
    samples: &[samples::Sample],
    method: &str,
) -> Option<Body> {
    let values: Vec<&serde_json::Value> =
        samples.iter().map(|sample| &sample.value).collect();
    let schema = match linker.root(&Side::Request, &values) {
        Some(schema) => schema,
        None if values.is_empty() || matches!(method, "get" | "head") => return None,
        None => {
            let line = samples.first().map_or(1, |sample| sample.line);
            let message = "there is a request sample, but no table of the body";
            linker.report.warning(at_line(line), message, "");
            samples::infer(&values)
        }
    };
    for sample in samples {
        samples::check(sample, &schema, &linker.components, linker.report);
        for key in samples::strangers(&sample.value, &schema, &linker.components) {
            let message = format!("`{key}` of the request's sample is in no table");
            let expected = "a field of the body with this name";
            linker.report.gap(at_line(sample.line), message, expected);
        }
    }
    let samples = samples.iter().map(|sample| sample.value.clone()).collect();
    Some(Body { schema, samples, ..Body::default() })
}

fn responses(
    linker: &mut Linker<'_, '_>,
    samples: &samples::Samples,
    statuses: &[String],
) -> BTreeMap<String, Response> {
    let mut responses: BTreeMap<String, Response> =
        statuses.iter().map(|status| (status.clone(), Response::default())).collect();
    // Where tables and samples stand that name no status.
    let success = statuses.iter().find(|status| status.starts_with('2')).cloned();
    let mut sides: Vec<Option<String>> = linker
        .tables
        .iter()
        .filter_map(|table| match (&table.side, table.role) {
            (Side::Response(status), Role::Body | Role::Parameters(_)) => {
                Some(status.clone())
            }
            _ => None,
        })
        .collect();
    let tabled: Vec<String> = sides.iter().flatten().cloned().collect();
    sides.extend(samples.responses.keys().cloned());
    let labelled =
        sides.iter().flatten().find(|status| status.starts_with('2')).cloned();
    let success = labelled.or(success).unwrap_or_else(|| "2XX".to_owned());
    sides.sort();
    sides.dedup();
    if !sides.contains(&None) {
        sides.push(None);
    }
    for side in sides {
        let status = side.clone().unwrap_or_else(|| success.clone());
        let found = samples.responses.get(&side).map(Vec::as_slice).unwrap_or_default();
        let found = samples::without_failures(found);
        let values: Vec<&serde_json::Value> =
            found.iter().map(|sample| &sample.value).collect();
        let headers = response_headers(linker, &side);
        let root = linker.root(&Side::Response(side), &values);
        if let Some(schema) = &root {
            for sample in &found {
                samples::check(sample, schema, &linker.components, linker.report);
            }
        }
        let slipped = root.is_none()
            && !values.is_empty()
            && tabled.iter().any(|other| other.starts_with('2') && *other != status);
        if slipped && status.starts_with('2') {
            let line = found.first().map_or(1, |sample| sample.line);
            let message =
                format!("the sample is of status {status}, and the table is not");
            linker.report.warning(at_line(line), message, "");
            continue;
        }
        let entry = responses.entry(status).or_default();
        entry.headers.extend(headers);
        if root.is_some() {
            entry.schema = root;
        } else if entry.schema.is_none() && !values.is_empty() {
            entry.schema = Some(samples::infer(&values));
        }
    }
    responses
}

/// The headers of one answer, without those that every answer has.
fn response_headers(linker: &mut Linker<'_, '_>, side: &Option<String>) -> Vec<Field> {
    let tables = linker.tables;
    let mut headers: Vec<Field> = Vec::new();
    for (index, table) in tables.iter().enumerate() {
        let of_side = matches!(&table.side, Side::Response(status) if status == side);
        if !of_side || table.role != Role::Parameters(Location::Header) {
            continue;
        }
        for (number, row) in table.rows.iter().enumerate() {
            let known = headers.iter().any(|header| header.name == row.name);
            if known || vocabulary::is_answer_header(&row.name) {
                continue;
            }
            let schema = linker.field(index, number, &[]);
            headers.push(Field { name: row.name.clone(), required: false, schema });
        }
    }
    headers
}
