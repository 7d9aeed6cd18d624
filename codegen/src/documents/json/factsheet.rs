//! A factsheet: what is known of a service's operations, written down in our own words with the
//! source of each fact. Unlike a vendor's page its descriptions may be used.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::super::operation::{
    Body, ErrorCode, Field, Idempotency, Kind, Location, Operation, PageStyle,
    Pagination, Parameter, Response, Schema,
};
use super::super::report::Report;
use super::super::vocabulary;
use super::actions::optional;
use super::{flag, is_wire_name, list, place, rpc, text};

mod moments;
mod unions;
mod words;

use moments::Rules;
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

    fn fields(
        &self,
        rows: &'v [Value],
        around: &mut Around<'v>,
        place: &str,
        report: &mut Report,
    ) -> Vec<Field> {
        self.rows(rows.iter().collect(), around, &[], place, report)
    }

    fn rows(
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

    fn name<'f>(
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
    fn schema(
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

    /// The codes of the operation, and those of the service that name it.
    fn errors(&self, entry: &Value) -> Vec<ErrorCode> {
        let id = text(entry, "id").unwrap_or_default();
        let named = self.codes.iter().filter(|code| {
            list(code, "ops").iter().filter_map(Value::as_str).any(|op| op == id)
        });
        codes(list(entry, "errors").iter().chain(named), &self.words)
    }
}

/// The codes of the service that are of no operation alone.
pub(super) fn errors(document: &Value) -> Vec<ErrorCode> {
    let words = Words::new(list(document, "operations"));
    let stated = list(document.get("errors").unwrap_or(&Value::Null), "codes");
    codes(stated.iter().filter(|code| list(code, "ops").is_empty()), &words)
}

/// Codes by all the names that they have.
fn codes<'v>(
    stated: impl Iterator<Item = &'v Value>,
    words: &Words<'_>,
) -> Vec<ErrorCode> {
    let mut errors: Vec<ErrorCode> = Vec::new();
    for code in stated {
        let status = code.get("http").and_then(Value::as_u64);
        let status = status.and_then(|status| u16::try_from(status).ok());
        let meaning = text(code, "meaning").and_then(|meaning| words.meaning(meaning));
        let written = text(code, "code").unwrap_or_default();
        let names = written.split(" / ").chain(text(code, "alias"));
        for name in names.filter(|name| is_wire_name(name)) {
            let code = name.to_owned();
            errors.push(ErrorCode { status, code, meaning: meaning.clone() });
        }
    }
    errors.sort();
    errors.dedup_by(|next, kept| {
        let same = (next.status, &next.code) == (kept.status, &kept.code);
        if same && kept.meaning.is_none() {
            kept.meaning = next.meaning.take();
        }
        same
    });
    errors
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
fn require(fields: &mut [Field], path: &str) {
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

fn pagination(entry: &Value) -> Option<Pagination> {
    let stated = entry.get("pagination").filter(|stated| stated.is_object())?;
    let style = text(stated, "style").unwrap_or_default();
    // Where a call has two styles, the first is the one that all lists of the service have.
    let (style, prefix, size) = match style {
        _ if style.starts_with("offset") => (PageStyle::Offset, "offset", "limit"),
        _ if style.starts_with("page") => (PageStyle::Page, "page", "size"),
        _ if style.starts_with("marker") => (PageStyle::Marker, "marker", "limit"),
        _ if style.starts_with("token") => (PageStyle::Token, "token", "token_size"),
        _ => return None,
    };
    let whole = |key: String| stated.get(&key).and_then(Value::as_i64);
    let pointer =
        |key: &str| text(stated, key).map(|path| format!("/{}", path.replace('.', "/")));
    let mut pagination = Pagination {
        style,
        parameter: text(stated, &format!("{prefix}_param"))?.to_owned(),
        first: whole(format!("{prefix}_first")),
        limit: text(stated, &format!("{size}_param")).map(str::to_owned),
        items: pointer("items_field"),
        total: pointer("total_field"),
        next: match style {
            PageStyle::Token => pointer("token_field"),
            _ => pointer("next_link_field"),
        },
        ..Pagination::default()
    };
    if style == PageStyle::Marker {
        // `id of the last row`
        let member = text(stated, "marker_from").and_then(|it| it.split(' ').next());
        pagination.marker = member.map(|member| format!("/{member}"));
    }
    pagination.limits.default = whole(format!("{size}_default")).map(Value::from);
    pagination.limits.minimum = whole(format!("{size}_min"));
    pagination.limits.maximum = whole(format!("{size}_max"));
    pagination.limits.values = list(stated, &format!("{size}_values")).to_vec();
    Some(pagination)
}

/// A name such as `restore_time` or `volume.size`.
static NAME: LazyLock<Regex> =
    LazyLock::new(|| vocabulary::pattern(r"^[A-Za-z_][A-Za-z0-9_.\-]*$"));
