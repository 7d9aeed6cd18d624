//! From blocks to the facts of one operation, whatever form the page had.

use std::collections::BTreeMap;

use super::block::{Block, BlockKind};
use super::form::Family;
use super::operation::{Body, Location, Operation, Parameter, Schema};
use super::report::{Report, at_line, excerpt};
use super::service::{ServiceProfile, Vendor};
use super::vocabulary;

mod errors;
mod facts;
mod linking;
mod paths;
mod samples;
mod sections;
mod tables;
mod types;

use linking::Linker;
use sections::Placed;
use tables::{Role, Side};

/// Reads the operation of a page, and the family of layouts that the page belongs to.
pub(crate) fn operation(
    blocks: &[Block],
    service: &ServiceProfile,
    report: &mut Report,
) -> Option<(Operation, Family)> {
    let placed = sections::place(blocks);
    let uri = paths::find(&placed, report);
    let action = match (&uri, service.vendor) {
        (None, Vendor::AlibabaCloud) => paths::action(&placed),
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
    let rpc = action.is_some();
    let tables = tables::read(&placed, &path, &method, rpc, report);
    let status = errors::statuses(&placed);
    let samples = samples::find(&placed, report);
    let mut linker = Linker::new(&tables, report);

    let parameters = parameters(&mut linker, &path, line, rpc);
    let body = if rpc { None } else { body(&mut linker, &samples.request, &method) };
    let responses = responses(&mut linker, &samples, &status);
    let components = linker.finish();
    let errors = errors::codes(&placed, report);
    let operation = Operation {
        method,
        path,
        action,
        parameters,
        body,
        responses,
        errors,
        components,
    };
    Some((operation, family(blocks, rpc)))
}

/// The page's title; an RPC page without one is called after its action.
pub(crate) fn title(blocks: &[Block], operation: &Operation) -> String {
    let named = blocks.first().and_then(|block| match &block.kind {
        BlockKind::Heading(text) if vocabulary::section(text).is_none() => Some(text),
        // A sentence is prose of the vendor's, and no title.
        BlockKind::Paragraph(text)
            if text.chars().count() <= 120
                && !text.ends_with(['。', '.', '：', ':']) =>
        {
            Some(text)
        }
        _ => None,
    });
    match (named, &operation.action) {
        (Some(title), _) => title.clone(),
        (None, Some(action)) => action.clone(),
        (None, None) => operation.name(),
    }
}

fn family(blocks: &[Block], rpc: bool) -> Family {
    let handwritten = blocks.iter().any(|block| match &block.kind {
        BlockKind::Heading(text) => vocabulary::is_handwritten(text),
        _ => false,
    });
    match (rpc, handwritten) {
        (true, _) => Family::Rpc,
        (false, true) => Family::Handwritten,
        (false, false) => Family::Generated,
    }
}

/// The parameters outside the body, one per place and name, sorted.
fn parameters(
    linker: &mut Linker<'_, '_>,
    path: &str,
    line: usize,
    rpc: bool,
) -> Vec<Parameter> {
    let mut found: BTreeMap<(Location, String), Parameter> = BTreeMap::new();
    let placeholders = paths::placeholders(path);
    let tables = linker.tables;
    for (index, table) in tables.iter().enumerate() {
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
                schema.kind = super::operation::Kind::String(None);
            }
            let parameter = Parameter {
                location,
                name: row.name.clone(),
                required: location == Location::Path || row.required,
                schema,
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
            linker.report.error(at_line(line), message, expected);
        }
    }
    found.into_values().collect()
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
    }
    let samples = samples
        .iter()
        .map(|sample| samples::made_up(&sample.value, &schema, &linker.components))
        .collect();
    Some(Body { schema, samples })
}

fn responses(
    linker: &mut Linker<'_, '_>,
    samples: &samples::Samples,
    statuses: &[String],
) -> BTreeMap<String, Option<Schema>> {
    let mut responses: BTreeMap<String, Option<Schema>> =
        statuses.iter().map(|status| (status.clone(), None)).collect();
    // Where tables and samples stand that name no status.
    let success = statuses.iter().find(|status| status.starts_with('2')).cloned();
    let mut sides: Vec<Option<String>> = linker
        .tables
        .iter()
        .filter_map(|table| match (&table.side, table.role) {
            (Side::Response(status), Role::Body) => Some(status.clone()),
            _ => None,
        })
        .collect();
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
        let values: Vec<&serde_json::Value> =
            found.iter().map(|sample| &sample.value).collect();
        let root = linker.root(&Side::Response(side), &values);
        if let Some(schema) = &root {
            for sample in found {
                samples::check(sample, schema, &linker.components, linker.report);
            }
        }
        let entry = responses.entry(status).or_insert(None);
        if root.is_some() {
            *entry = root;
        } else if entry.is_none() && !values.is_empty() {
            *entry = Some(samples::infer(&values));
        }
    }
    responses
}

/// The text of a block that may hold a URI or a sample.
fn text_of<'a>(placed: &Placed<'a>) -> Option<&'a str> {
    match &placed.block.kind {
        BlockKind::Paragraph(text) | BlockKind::Label(text) | BlockKind::Code(text) => {
            Some(text)
        }
        _ => None,
    }
}

/// A message about a piece of text.
fn quoted(what: &str, text: &str) -> String {
    format!("{what} `{}`", excerpt(text))
}
