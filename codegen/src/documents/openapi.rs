//! Writes the facts of all operations of a service as one OpenAPI 3.1 document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::operation::{ErrorCode, Operation};
use super::path::is_version;
use super::service::{ServiceProfile, Vendor};

mod operation;
mod schema;

use schema::Writer;

const METHODS: &[&str] =
    &["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The document, with the operations of `existing`: what the given ones replace is gone from it.
pub(crate) fn write(
    operations: &[Operation],
    errors: BTreeSet<ErrorCode>,
    service: &ServiceProfile,
    existing: Option<&Value>,
) -> Value {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut schemas: BTreeMap<String, Value> = BTreeMap::new();
    if let Some(existing) = existing {
        keep(existing, &mut paths, &mut schemas);
    }
    for operation in operations {
        let renamed = components(operation, &mut schemas);
        let mut writer = Writer { renamed: &renamed, schemas: &mut schemas };
        let written = self::operation::operation(operation, &mut writer);
        let item = paths.entry(operation.path.clone()).or_default();
        item.insert(operation.method.clone(), written);
    }
    let version = match &service.api_version {
        Some(version) => version.clone(),
        None => versions(paths.keys()),
    };
    let mut components = json!({ "securitySchemes": security_schemes(service.vendor) });
    if !schemas.is_empty() {
        components["schemas"] = json!(schemas);
    }
    let mut document = json!({
        "openapi": "3.1.0",
        "info": { "title": service.title, "version": version },
        "servers": [server(service)],
        "security": security(service.vendor),
        "components": components,
        "paths": paths,
    });
    let known = existing.and_then(|existing| existing.get("x-errors"));
    if !errors.is_empty() {
        document["x-errors"] = errors.iter().map(operation::error).collect();
    } else if let Some(known) = known {
        document["x-errors"] = known.clone();
    }
    document
}

/// Takes over the operations of an earlier import, and the schemas that they need.
fn keep(
    existing: &Value,
    paths: &mut BTreeMap<String, Map<String, Value>>,
    schemas: &mut BTreeMap<String, Value>,
) {
    let items = existing.get("paths").and_then(Value::as_object);
    for (path, item) in items.into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                let item = paths.entry(path.clone()).or_default();
                item.insert(method.clone(), operation.clone());
            }
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

/// The names of a spec's operations.
pub(crate) fn names(openapi: Option<&Value>) -> Vec<String> {
    let paths =
        openapi.and_then(|openapi| openapi.get("paths")).and_then(Value::as_object);
    let items = paths.into_iter().flat_map(Map::values).filter_map(Value::as_object);
    items
        .flat_map(Map::values)
        .filter_map(|operation| operation.get("operationId").and_then(Value::as_str))
        .map(str::to_owned)
        .collect()
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
        let mut aside = BTreeMap::new();
        let value = Writer { renamed: &same, schemas: &mut aside }.schema(component);
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
            let value = Writer { renamed: &renamed, schemas }.schema(component);
            schemas.insert(free.clone(), value);
        }
    }
    renamed
}

/// The version segments of all paths.
fn versions<'p>(paths: impl Iterator<Item = &'p String>) -> String {
    let mut versions = BTreeSet::new();
    for path in paths {
        let version = path.split('/').find(|part| is_version(part));
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
