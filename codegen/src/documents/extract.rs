//! From blocks to the facts of one operation, whatever form the page had.

use std::collections::BTreeMap;

use super::block::{Block, BlockKind};
use super::form::Family;
use super::operation::{
    Body, ErrorCode, Field, Kind, Location, Operation, Parameter, Response, Schema,
};
use super::path::placeholders;
use super::reading::Content;
use super::report::{Report, at_line, excerpt};
use super::service::{ServiceProfile, Vendor};
use super::vocabulary::{self, Section};

mod errors;
mod facts;
mod linking;
mod nothing;
mod samples;
mod sections;
mod tables;
mod types;
mod uris;
mod variants;

use linking::Linker;
use sections::Placed;
use tables::{Role, Side};

/// What a page says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Extract {
    pub(crate) content: Content,
    /// The family of layouts that it belongs to.
    pub(crate) family: Family,
    /// The error codes that are of no operation alone.
    pub(crate) errors: Vec<ErrorCode>,
}

/// Reads a page. Nothing where it can't be read, which the report tells.
pub(crate) fn read(
    blocks: &[Block],
    service: &ServiceProfile,
    report: &mut Report,
) -> Option<Extract> {
    let page = |content, family| Extract { content, family, errors: Vec::new() };
    let placed = sections::place(blocks);
    let uris = uris::find(&placed);
    if uris.is_empty()
        && service.vendor == Vendor::HuaweiCloud
        && let Some(reason) = nothing::reason(blocks, &placed)
    {
        let errors = errors::codes(&placed, report);
        let content = Content::Nothing(reason.into());
        return Some(Extract { content, family: family(blocks, false), errors });
    }
    if let [first, second, ..] = uris.as_slice() {
        let Some(parts) = parts(blocks, &placed, &uris) else {
            uris::refuse(first, second, report);
            return None;
        };
        let mut operations = Vec::new();
        for (part, uri) in parts.iter().zip(uris) {
            let placed = sections::place(part);
            let read = operation(part, &placed, Some(uri), service, report);
            let sound = report.leave();
            operations.extend(read.map(|(operation, _)| operation).filter(|_| sound));
        }
        return Some(page(Content::Operations(operations), family(blocks, false)));
    }
    let uri = uris.into_iter().next();
    let (operation, family) = operation(blocks, &placed, uri, service, report)?;
    let operations = if report.leave() { vec![operation] } else { Vec::new() };
    Some(page(Content::Operations(operations), family))
}

/// What belongs to each of several URIs: from its heading to that of the next, if a request or an
/// answer is described there; all of the page, if they differ in the path alone.
fn parts(
    blocks: &[Block],
    placed: &[Placed<'_>],
    uris: &[uris::Uri],
) -> Option<Vec<Vec<Block>>> {
    const MOST: usize = 8;
    if uris.len() > MOST {
        return None;
    }
    let heading_of = |line: usize| {
        let until = blocks.partition_point(|block| block.line <= line);
        let before = blocks.get(..until)?;
        before.iter().rposition(|block| matches!(block.kind, BlockKind::Heading(_)))
    };
    let starts: Vec<usize> =
        uris.iter().map(|uri| heading_of(uri.line)).collect::<Option<_>>()?;
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    let described = |start: usize, end: usize| {
        placed.get(start..end).is_some_and(|part| {
            part.iter().any(|here| {
                matches!(here.section, Section::Request | Section::Response)
                    && !matches!(here.block.kind, BlockKind::Heading(_))
            })
        })
    };
    let ranges: Vec<(usize, usize)> = starts.iter().copied().zip(ends).collect();
    if ranges.iter().all(|(start, end)| start < end && described(*start, *end)) {
        let common = blocks.get(..*starts.first()?)?;
        let part = |(start, end)| Some([common, blocks.get(start..end)?].concat());
        return ranges.into_iter().map(part).collect();
    }
    let first = uris.first()?;
    let alike = uris.iter().all(|uri| uri.method == first.method);
    alike.then(|| vec![blocks.to_vec(); uris.len()])
}

fn operation(
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

/// The page's title; an RPC page without one is called after its action.
pub(crate) fn title(blocks: &[Block], content: &Content) -> String {
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
    if let Some(title) = named {
        return title.clone();
    }
    let first = match content {
        Content::Operations(operations) => operations.first(),
        Content::Nothing(_) | Content::Names(_) => None,
    };
    match first {
        Some(operation) => operation.action.clone().unwrap_or_else(|| operation.name()),
        None => String::new(),
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
    let samples = samples
        .iter()
        .map(|sample| samples::made_up(&sample.value, &schema, &linker.components))
        .collect();
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
