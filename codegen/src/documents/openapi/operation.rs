//! Writes the facts of one operation.

use serde_json::{Map, Value, json};

use super::super::operation::{
    Body, Encoding, ErrorCode, Facts, Idempotency, Kind, Operation, Pagination,
    Parameter, Response, Union,
};
use super::super::{pagination, settings};
use super::schema::Writer;

pub(super) fn operation(operation: &Operation, writer: &mut Writer<'_>) -> Value {
    let mut out = Map::new();
    let mut put = |key: &str, value: Value| {
        out.insert(key.to_owned(), value);
    };
    let summary = operation.summary.as_ref().or(operation.action.as_ref());
    put("summary", summary.cloned().unwrap_or_else(|| operation.name()).into());
    if let Some(id) = operation.id.as_ref().or(operation.action.as_ref()) {
        put("operationId", id.clone().into());
    }
    put("x-source", operation.source.clone().into());
    if let Some(words) = &operation.description {
        put("description", words.clone().into());
    }
    if let Some(url) = &operation.documentation {
        put("externalDocs", json!({ "url": url }));
    }
    if operation.deprecated {
        put("deprecated", true.into());
    }
    if operation.anonymous {
        put("security", json!([]));
    }
    if !operation.parameters.is_empty() {
        let parameters = operation.parameters.iter();
        let written = parameters.map(|it| {
            let mut out = parameter(it, writer);
            if let Some(setting) = settings::client_setting(operation, it) {
                out["x-client-setting"] = setting.into();
            }
            out
        });
        put("parameters", written.collect());
    }
    if !operation.unions.is_empty() {
        let types = operation.parameters.iter().map(|it| (it.name.as_str(), &it.schema));
        let unions = writer.unions(&operation.unions, &types.collect());
        put("x-parameter-schema", json!({ "type": "object", "allOf": unions }));
    }
    if let Some(found) = &operation.body {
        put("requestBody", body(found, writer));
    }
    let responses = operation
        .responses
        .iter()
        .map(|(status, found)| (status.clone(), response(status, found, writer)));
    put("responses", Value::Object(responses.collect()));
    match &operation.idempotency {
        Some(Idempotency::Safe) => put("x-idempotency", "safe".into()),
        Some(Idempotency::Unsafe) => put("x-idempotency", "unsafe".into()),
        Some(Idempotency::Token(name)) => put("x-idempotency", json!({ "token": name })),
        None => {}
    }
    if let Some(pages) = pagination::of(operation) {
        put("x-pagination", pages_of(&pages));
    }
    if !operation.errors.is_empty() {
        put("x-errors", operation.errors.iter().map(error).collect());
    }
    Value::Object(out)
}

fn parameter(parameter: &Parameter, writer: &mut Writer<'_>) -> Value {
    // What is said of a parameter stands beside its schema.
    let mut schema = parameter.schema.clone();
    let description = schema.description.take();
    let mut out = json!({
        "name": parameter.name,
        "in": parameter.location.name(),
        "required": parameter.required,
        "schema": writer.schema(&schema),
    });
    if let Some(words) = description {
        out["description"] = words.into();
    }
    if schema.joined {
        out["style"] = "form".into();
        out["explode"] = false.into();
    }
    if let Some(source) = &parameter.source {
        out["x-source"] = source.clone().into();
    }
    out
}

fn body(body: &Body, writer: &mut Writer<'_>) -> Value {
    let mut content = json!({ "schema": writer.schema(&body.schema) });
    if !body.samples.is_empty() {
        let samples = body.samples.iter().enumerate();
        let examples: Map<String, Value> = samples
            .map(|(index, value)| {
                (format!("sample-{}", index + 1), json!({ "value": value }))
            })
            .collect();
        content["examples"] = Value::Object(examples);
    }
    let required = body.required.unwrap_or_else(|| match &body.schema.kind {
        Kind::Object(fields) => {
            let chosen = |union: &Union| {
                union.variants.iter().all(|variant| !variant.required.is_empty())
            };
            fields.iter().any(|field| field.required)
                || body.schema.unions.iter().any(chosen)
        }
        _ => true,
    });
    let media_type = match body.encoding {
        Encoding::Json => "application/json",
        Encoding::Form => "application/x-www-form-urlencoded",
    };
    json!({ "required": required, "content": { media_type: content } })
}

fn response(status: &str, response: &Response, writer: &mut Writer<'_>) -> Value {
    let mut out = json!({ "description": reason(status) });
    if let Some(body) = &response.schema {
        out["content"] =
            json!({ "application/json": { "schema": writer.schema(body) } });
    }
    if !response.headers.is_empty() {
        let headers = response.headers.iter().map(|header| {
            let mut schema = header.schema.clone();
            let description = schema.description.take();
            let mut out = json!({ "schema": writer.schema(&schema) });
            if header.required {
                out["required"] = true.into();
            }
            if let Some(words) = description {
                out["description"] = words.into();
            }
            (header.name.clone(), out)
        });
        out["headers"] = Value::Object(headers.collect());
    }
    if let Some(source) = &response.source {
        out["x-source"] = source.clone().into();
    }
    out
}

pub(super) fn error(error: &ErrorCode) -> Value {
    let mut out = json!({ "code": error.code });
    if let Some(status) = error.status {
        out["status"] = status.into();
    }
    if let Some(words) = &error.meaning {
        out["description"] = words.clone().into();
    }
    out
}

fn pages_of(pages: &Pagination) -> Value {
    let entries = [
        ("style", Some(pages.style.name().into())),
        ("parameter", Some(pages.parameter.clone().into())),
        ("first", pages.first.map(Value::from)),
        ("step", pages.in_pages.then(|| "pages".into())),
        ("limit", pages.limit.clone().map(Value::from)),
        ("limits", limits(&pages.limits)),
        ("items", pages.items.clone().map(Value::from)),
        ("total", pages.total.clone().map(Value::from)),
        ("next", pages.next.clone().map(Value::from)),
        ("marker", pages.marker.clone().map(Value::from)),
        ("inferred", pages.inferred.then(|| true.into())),
    ];
    known(entries)
}

fn limits(facts: &Facts) -> Option<Value> {
    let values = (!facts.values.is_empty()).then(|| facts.values.clone().into());
    let limits = known([
        ("default", facts.default.as_ref().and_then(number)),
        ("minimum", facts.minimum.map(Value::from)),
        ("maximum", facts.maximum.map(Value::from)),
        ("values", values),
    ]);
    limits.as_object().is_some_and(|limits| !limits.is_empty()).then_some(limits)
}

/// A number, also where it travels as text.
fn number(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => text.parse::<i64>().ok().map(Value::from),
        Value::Number(_) => Some(value.clone()),
        _ => None,
    }
}

/// The entries that have a value.
fn known<const N: usize>(entries: [(&str, Option<Value>); N]) -> Value {
    let known =
        entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    Value::Object(known.collect())
}

/// The reason phrase of a status (RFC 9110).
fn reason(status: &str) -> &'static str {
    match status {
        "2XX" => "Success",
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "Non-Authoritative Information",
        "204" => "No Content",
        "206" => "Partial Content",
        "300" => "Multiple Choices",
        "301" => "Moved Permanently",
        "302" => "Found",
        "303" => "See Other",
        "304" => "Not Modified",
        "307" => "Temporary Redirect",
        "308" => "Permanent Redirect",
        "400" => "Bad Request",
        "401" => "Unauthorized",
        "402" => "Payment Required",
        "403" => "Forbidden",
        "404" => "Not Found",
        "405" => "Method Not Allowed",
        "406" => "Not Acceptable",
        "407" => "Proxy Authentication Required",
        "408" => "Request Timeout",
        "409" => "Conflict",
        "410" => "Gone",
        "412" => "Precondition Failed",
        "413" => "Content Too Large",
        "415" => "Unsupported Media Type",
        "422" => "Unprocessable Content",
        "429" => "Too Many Requests",
        "500" => "Internal Server Error",
        "501" => "Not Implemented",
        "502" => "Bad Gateway",
        "503" => "Service Unavailable",
        "504" => "Gateway Timeout",
        _ => "Other",
    }
}
