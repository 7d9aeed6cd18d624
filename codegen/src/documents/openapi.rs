//! Writes the facts of all pages of a service as one OpenAPI 3.1 document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::operation::{Kind, Operation, Page, Schema};
use super::service::{ServiceProfile, Vendor};
use crate::diagnostics::Diagnostics;

const METHODS: &[&str] =
    &["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The document, with the operations that other documents gave to `existing`.
pub(crate) fn write(
    pages: &BTreeMap<String, Page>,
    service: &ServiceProfile,
    existing: Option<&Value>,
    diagnostics: &mut Diagnostics,
) -> Value {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut schemas: BTreeMap<String, Value> = BTreeMap::new();
    // By path shape and method: a placeholder's name doesn't make another path.
    let mut taken: BTreeMap<(String, String), String> = BTreeMap::new();
    if let Some(existing) = existing {
        keep(existing, pages, &mut paths, &mut schemas, &mut taken);
    }
    for (id, page) in pages {
        let operation = &page.operation;
        let key = (shape(&operation.path), operation.method.clone());
        if let Some(other) = taken.get(&key) {
            let message =
                format!("{} is an operation of {other} already", operation.name());
            diagnostics.error(id, "", message, "one document per method and path");
            continue;
        }
        taken.insert(key, id.clone());
        let renamed = components(operation, &mut schemas);
        let item = paths.entry(operation.path.clone()).or_default();
        item.insert(operation.method.clone(), self::operation(id, operation, &renamed));
    }
    let version = match &service.api_version {
        Some(version) => version.clone(),
        None => versions(paths.keys()),
    };
    let mut components = json!({ "securitySchemes": security_schemes(service.vendor) });
    if !schemas.is_empty() {
        components["schemas"] = json!(schemas);
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": service.title, "version": version },
        "servers": [server(service)],
        "security": security(service.vendor),
        "components": components,
        "paths": paths,
    })
}

/// Takes over what the given documents don't replace.
fn keep(
    existing: &Value,
    pages: &BTreeMap<String, Page>,
    paths: &mut BTreeMap<String, Map<String, Value>>,
    schemas: &mut BTreeMap<String, Value>,
    taken: &mut BTreeMap<(String, String), String>,
) {
    let items = existing.get("paths").and_then(Value::as_object);
    for (path, item) in items.into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let source =
                operation.get("x-source").and_then(Value::as_str).unwrap_or_default();
            if !METHODS.contains(&method.as_str()) || pages.contains_key(source) {
                continue;
            }
            taken.insert((shape(path), method.clone()), source.to_owned());
            paths
                .entry(path.clone())
                .or_default()
                .insert(method.clone(), operation.clone());
        }
    }
    let known = existing.pointer("/components/schemas").and_then(Value::as_object);
    let mut wanted = Vec::new();
    for item in paths.values().flat_map(|item| item.values()) {
        references(item, &mut wanted);
    }
    let mut seen = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        let Some(schema) = known.and_then(|known| known.get(&name)) else { continue };
        if seen.insert(name.clone()) {
            references(schema, &mut wanted);
            schemas.insert(name, schema.clone());
        }
    }
}

/// The names of the schemas that a value refers to.
fn references(value: &Value, names: &mut Vec<String>) {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(array) => open.extend(array),
            Value::Object(object) => {
                let target = object.get("$ref").and_then(Value::as_str);
                names.extend(
                    target
                        .and_then(|target| target.strip_prefix("#/components/schemas/"))
                        .map(str::to_owned),
                );
                open.extend(object.values());
            }
            _ => {}
        }
    }
}

/// Adds an operation's own schemas, under other names where theirs are taken.
fn components(
    operation: &Operation,
    schemas: &mut BTreeMap<String, Value>,
) -> BTreeMap<String, String> {
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for (name, component) in &operation.components {
        // Compared under its own name: the same type of two pages is one schema.
        let same = BTreeMap::from([(name.clone(), name.clone())]);
        let value = schema(component, &same);
        let mut free = name.clone();
        let mut number = 2;
        while schemas.get(&free).is_some_and(|other| *other != value || free != *name) {
            free = format!("{name}{number}");
            number += 1;
        }
        renamed.insert(name.clone(), free);
    }
    for (name, component) in &operation.components {
        if let Some(free) = renamed.get(name) {
            schemas.insert(free.clone(), schema(component, &renamed));
        }
    }
    renamed
}

/// The path with its placeholders unnamed.
fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut inside = false;
    for character in path.chars() {
        match character {
            '{' => inside = true,
            '}' => {
                inside = false;
                shape.push_str("{}");
            }
            _ if inside => {}
            _ => shape.push(character),
        }
    }
    shape
}

/// The version segments of all paths.
fn versions<'p>(paths: impl Iterator<Item = &'p String>) -> String {
    let mut versions = BTreeSet::new();
    for path in paths {
        let version = path.split('/').find(|part| {
            part.strip_prefix('v').is_some_and(|digits| {
                digits.starts_with(|c: char| c.is_ascii_digit())
                    && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
            })
        });
        versions.extend(version.map(str::to_owned));
    }
    if versions.is_empty() {
        return "unversioned".to_owned();
    }
    versions.into_iter().collect::<Vec<_>>().join(", ")
}

fn server(service: &ServiceProfile) -> Value {
    let (domain, region) = match service.vendor {
        Vendor::HuaweiCloud => ("myhuaweicloud.com", "cn-north-4"),
        Vendor::AlibabaCloud => ("aliyuncs.com", "cn-hangzhou"),
    };
    json!({
        "url": format!("https://{}.{{region}}.{domain}", service.product),
        "variables": { "region": { "default": region } },
    })
}

fn security(vendor: Vendor) -> Value {
    match vendor {
        Vendor::HuaweiCloud => json!([{ "aksk": [] }, { "token": [] }]),
        Vendor::AlibabaCloud => json!([{ "acs3": [] }]),
    }
}

fn security_schemes(vendor: Vendor) -> Value {
    match vendor {
        Vendor::HuaweiCloud => json!({
            "aksk": {
                "type": "apiKey",
                "in": "header",
                "name": "Authorization",
                "description":
                    "A signature made with an access key and a secret key: SDK-HMAC-SHA256.",
            },
            "token": {
                "type": "apiKey",
                "in": "header",
                "name": "X-Auth-Token",
                "description": "A user token from IAM.",
            },
        }),
        Vendor::AlibabaCloud => json!({
            "acs3": {
                "type": "apiKey",
                "in": "header",
                "name": "Authorization",
                "description":
                    "A signature made with an access key and a secret: ACS3-HMAC-SHA256.",
            },
        }),
    }
}

fn operation(
    id: &str,
    operation: &Operation,
    renamed: &BTreeMap<String, String>,
) -> Value {
    let mut out = Map::new();
    let summary = operation.action.clone().unwrap_or_else(|| operation.name());
    out.insert("summary".to_owned(), summary.into());
    if let Some(action) = &operation.action {
        out.insert("operationId".to_owned(), action.clone().into());
    }
    out.insert("x-source".to_owned(), id.into());
    if !operation.parameters.is_empty() {
        let parameters = operation.parameters.iter().map(|parameter| {
            json!({
                "name": parameter.name,
                "in": parameter.location.name(),
                "required": parameter.required,
                "schema": schema(&parameter.schema, renamed),
            })
        });
        out.insert("parameters".to_owned(), parameters.collect());
    }
    if let Some(body) = &operation.body {
        let mut content = json!({ "schema": schema(&body.schema, renamed) });
        if !body.samples.is_empty() {
            let samples = body.samples.iter().enumerate();
            let examples: Map<String, Value> = samples
                .map(|(index, value)| {
                    (format!("sample-{}", index + 1), json!({ "value": value }))
                })
                .collect();
            content["examples"] = Value::Object(examples);
        }
        let required = match &body.schema.kind {
            Kind::Object(fields) => fields.iter().any(|field| field.required),
            _ => true,
        };
        out.insert(
            "requestBody".to_owned(),
            json!({ "required": required, "content": { "application/json": content } }),
        );
    }
    let mut responses = Map::new();
    for (status, body) in &operation.responses {
        let mut response = json!({ "description": reason(status) });
        if let Some(body) = body {
            response["content"] =
                json!({ "application/json": { "schema": schema(body, renamed) } });
        }
        responses.insert(status.clone(), response);
    }
    out.insert("responses".to_owned(), Value::Object(responses));
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(|error| match error.status {
            Some(status) => json!({ "code": error.code, "status": status }),
            None => json!({ "code": error.code }),
        });
        out.insert("x-errors".to_owned(), errors.collect());
    }
    Value::Object(out)
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

fn schema(from: &Schema, renamed: &BTreeMap<String, String>) -> Value {
    let mut out = Map::new();
    let mut put = |key: &str, value: Value| {
        out.insert(key.to_owned(), value);
    };
    let (kind, format) = match &from.kind {
        Kind::Any => (None, None),
        Kind::Null => (Some("null"), None),
        Kind::Boolean => (Some("boolean"), None),
        Kind::Integer(format) => (Some("integer"), *format),
        Kind::Number(format) => (Some("number"), *format),
        Kind::String(format) => (Some("string"), *format),
        Kind::Array(items) => {
            put("items", schema(items, renamed));
            (Some("array"), None)
        }
        Kind::Map(values) => {
            put("additionalProperties", schema(values, renamed));
            (Some("object"), None)
        }
        Kind::Object(fields) => {
            let mut required: Vec<&str> = fields
                .iter()
                .filter(|field| field.required)
                .map(|field| field.name.as_str())
                .collect();
            required.sort_unstable();
            if !required.is_empty() {
                put("required", json!(required));
            }
            if !fields.is_empty() {
                let properties: Map<String, Value> = fields
                    .iter()
                    .map(|field| (field.name.clone(), schema(&field.schema, renamed)))
                    .collect();
                put("properties", Value::Object(properties));
            }
            (Some("object"), None)
        }
        Kind::Reference(name) => {
            let name = renamed.get(name).unwrap_or(name);
            put("$ref", format!("#/components/schemas/{name}").into());
            (None, None)
        }
    };
    let facts = &from.facts;
    let entries = [
        ("type", kind.map(Value::from)),
        ("format", format.map(Value::from)),
        ("title", from.title.clone().map(Value::from)),
        ("default", facts.default.clone()),
        ("enum", (!facts.values.is_empty()).then(|| facts.values.clone().into())),
        ("minimum", facts.minimum.map(Value::from)),
        ("maximum", facts.maximum.map(Value::from)),
        ("minLength", facts.min_length.map(Value::from)),
        ("maxLength", facts.max_length.map(Value::from)),
        ("pattern", facts.pattern.map(Value::from)),
        ("x-unit", facts.unit.map(Value::from)),
        ("x-inferred", from.inferred.then(|| "sample".into())),
    ];
    for (key, value) in entries {
        if let Some(value) = value {
            put(key, value);
        }
    }
    Value::Object(out)
}
