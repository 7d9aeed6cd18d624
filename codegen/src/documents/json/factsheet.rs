//! A factsheet: what is known of a service's operations, written down in our own words with the
//! source of each fact. Unlike a vendor's page its descriptions may be used.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::super::operation::{
    Body, Idempotency, Kind, Location, Operation, Parameter, Response, Schema,
};
use super::super::report::Report;
use super::super::vocabulary;
use super::actions::optional;
use super::{flag, list, place, rpc, text};

mod errors;
mod fields;
mod moments;
mod pagination;
mod unions;
mod words;

pub(super) use errors::errors;
use fields::require;
use moments::Rules;
use pagination::pagination;
use words::Words;

pub(super) fn read(document: &Value, report: &mut Report) -> (String, Vec<Operation>) {
    let service = document.get("service").unwrap_or(&Value::Null);
    let title = text(service, "name").or(text(service, "id")).unwrap_or("Factsheet");
    let entries = list(document, "operations");
    let sheet = Sheet {
        words: Words::new(entries),
        rules: Rules::new(document),
        shared: shared(entries),
        codes: list(document.get("errors").unwrap_or(&Value::Null), "codes"),
    };
    let mut operations = Vec::new();
    let mut seen = BTreeSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let id = text(entry, "id").unwrap_or_default();
        let place = place("operations", index, id);
        let Some(operation) = sheet.operation(entry, &place, report) else { continue };
        if !seen.insert((operation.method.clone(), operation.path.clone())) {
            let message = format!("{} stands there twice", operation.name());
            report.error(place, message, "each operation once");
        }
        if report.leave() {
            operations.push(operation);
        }
    }
    (title.to_owned(), operations)
}

/// Methods and paths that several operations share.
fn shared(entries: &[Value]) -> BTreeSet<(&str, &str)> {
    let mut seen = BTreeSet::new();
    let mut shared = BTreeSet::new();
    for request in entries.iter().filter_map(|entry| entry.get("request")) {
        let key = (
            text(request, "method").unwrap_or_default(),
            text(request, "path").unwrap_or_default(),
        );
        if request.get("rpc").is_none() && !seen.insert(key) {
            shared.insert(key);
        }
    }
    shared
}

struct Sheet<'v> {
    words: Words<'v>,
    rules: Rules,
    shared: BTreeSet<(&'v str, &'v str)>,
    codes: &'v [Value],
}

/// The operation around a field.
struct Around<'v> {
    entry: &'v Value,
    /// The models that contain themselves.
    recursive: BTreeSet<&'v str>,
    components: BTreeMap<String, Schema>,
}

impl<'v> Sheet<'v> {
    fn operation(
        &self,
        entry: &'v Value,
        place: &str,
        report: &mut Report,
    ) -> Option<Operation> {
        let id = text(entry, "id").unwrap_or_default();
        report.enter(id);
        let mut operation = self.request(entry, place, report)?;
        report.enter(operation.name());
        let mut recursive = BTreeSet::new();
        references(entry, &mut recursive);
        let mut around = Around { entry, recursive, components: BTreeMap::new() };

        operation.summary = text(entry, "summary")
            .map(|words| self.words.clean(words.trim_end_matches('.')));
        operation.description = self.words.operation(entry);
        operation.deprecated =
            text(entry, "lifecycle").is_some_and(|words| words.contains("deprecated"));
        operation.anonymous = is_anonymous(entry);
        for parameter in list(entry, "parameters") {
            let parameter = self.parameter(parameter, &mut around, place, report);
            operation.parameters.extend(parameter);
        }
        operation
            .parameters
            .sort_by(|a, b| (a.location, &a.name).cmp(&(b.location, &b.name)));
        if entry.get("body").is_some_and(Value::is_array) {
            let fields = self.fields(list(entry, "body"), &mut around, place, report);
            let required = entry.get("body_required").and_then(Value::as_bool);
            let schema = Kind::Object(fields).into();
            operation.body = Some(Body { schema, required, ..Body::default() });
        }
        for response in list(entry, "responses") {
            self.response(response, &mut operation, &mut around, place, report);
        }
        operation.idempotency = idempotency(entry, &operation.method);
        operation.pagination = pagination(entry);
        operation.errors = self.errors(entry);
        operation.components = around.components;
        unions::apply(entry, &self.words, &mut operation, place, report);
        Some(operation)
    }

    /// What an operation is on the wire, and what it is called.
    fn request(
        &self,
        entry: &'v Value,
        place: &str,
        report: &mut Report,
    ) -> Option<Operation> {
        let request = entry.get("request").unwrap_or(&Value::Null);
        let written = text(request, "method").unwrap_or_default();
        let path = text(request, "path").unwrap_or_default();
        let Some(method) = rpc::method(written).filter(|_| path.starts_with('/')) else {
            let message = format!("the request is {written:?} {path:?}");
            report.error(place, message, "a method and a path");
            return None;
        };
        let name = self.words.name(entry);
        if let Some(action) = request.get("rpc").and_then(|rpc| text(rpc, "action")) {
            if !rpc::is_action(action) {
                report.error(
                    place,
                    format!("{action:?} is no action"),
                    "letters and digits",
                );
                return None;
            }
            return Some(rpc::action(action, method));
        }
        let mut path = path.to_owned();
        if self.shared.contains(&(written, path.as_str())) {
            path = format!("{path}#{name}");
        }
        Some(Operation {
            method: method.to_owned(),
            path,
            id: Some(name),
            ..Operation::default()
        })
    }

    fn parameter(
        &self,
        entry: &'v Value,
        around: &mut Around<'v>,
        place: &str,
        report: &mut Report,
    ) -> Option<Parameter> {
        let name = self.name(entry, place, report)?;
        let location = match text(entry, "in").unwrap_or("query") {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            other => {
                let message = format!("{name} goes into {other:?}");
                report.gap(place, message, "path, query or header");
                return None;
            }
        };
        // The client sends these, whatever the operation is.
        let own = location == Location::Header
            && (vocabulary::is_transport_header(name)
                || name.eq_ignore_ascii_case("X-Auth-Token"));
        if own {
            return None;
        }
        let mut schema =
            self.schema(entry, around, Some(location), &[name], place, report);
        if flag(entry, "repeatable") && !matches!(schema.kind, Kind::Array(_)) {
            let description = schema.description.take();
            schema = Schema { description, ..Kind::Array(Box::new(schema)).into() };
        }
        let joined = text(entry, "collection_format") == Some("csv");
        schema.joined = joined && matches!(schema.kind, Kind::Array(_));
        let required = location == Location::Path || flag(entry, "required");
        Some(Parameter {
            location,
            name: name.to_owned(),
            required,
            schema,
            source: None,
        })
    }

    fn response(
        &self,
        entry: &'v Value,
        operation: &mut Operation,
        around: &mut Around<'v>,
        place: &str,
        report: &mut Report,
    ) {
        let status = entry.get("status").and_then(Value::as_u64).unwrap_or_default();
        if !(100..600).contains(&status) {
            let message = format!("the answer has the status {status}");
            report.gap(place, message, "a status such as 200");
            return;
        }
        let mut rows: Vec<&Value> = list(entry, "fields").iter().collect();
        rows.extend(list(entry, "optional_fields"));
        let known = entry.get("fields").is_some_and(Value::is_array) || !rows.is_empty();
        let fields = self.rows(rows, around, &[], place, report);
        let mut fields = optional(fields);
        for component in around.components.values_mut() {
            if let Kind::Object(fields) = &mut component.kind {
                *fields = optional(std::mem::take(fields));
            }
        }
        let handle = around.entry.get("async_handle").and_then(|it| text(it, "field"));
        if let Some(handle) = handle.filter(|_| status < 300) {
            require(&mut fields, handle);
        }
        let headers = list(entry, "headers").iter();
        let headers = self.rows(headers.collect(), around, &[], place, report);
        let schema = known.then(|| Kind::Object(fields).into());
        let response = Response { schema, headers, source: None };
        operation.responses.insert(status.to_string(), response);
    }
}

/// The models that fields refer to.
fn references<'v>(value: &'v Value, found: &mut BTreeSet<&'v str>) {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(array) => open.extend(array),
            Value::Object(object) => {
                found.extend(object.get("ref").and_then(Value::as_str));
                open.extend(object.values());
            }
            _ => {}
        }
    }
}

/// Whether a call carries no signature and no token: it is what one comes from.
fn is_anonymous(entry: &Value) -> bool {
    let role = text(entry, "role").unwrap_or_default();
    let token = list(entry, "parameters").iter().any(|parameter| {
        text(parameter, "name").is_some_and(|it| it.eq_ignore_ascii_case("X-Auth-Token"))
    });
    role.starts_with("auth") && !token && entry.pointer("/request/rpc").is_none()
}

fn idempotency(entry: &Value, method: &str) -> Option<Idempotency> {
    let stated = entry.get("idempotency")?;
    if let Some(token) = text(stated, "client_token") {
        return Some(Idempotency::Token(token.to_owned()));
    }
    match (stated.get("safe_to_retry").and_then(Value::as_bool)?, method) {
        // OpenAPI's own meaning of these.
        (true, "get" | "head") => None,
        (true, "post") => Some(Idempotency::Safe),
        // A second delete or change may do no harm, but it is no reading.
        (true, _) => None,
        (false, _) => Some(Idempotency::Unsafe),
    }
}

/// A name such as `restore_time` or `volume.size`.
static NAME: LazyLock<Regex> =
    LazyLock::new(|| vocabulary::pattern(r"^[A-Za-z_][A-Za-z0-9_.\-]*$"));
