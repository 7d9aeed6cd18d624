//! The made-up service as a spec of ours: OpenAPI 3.1 with everything in its place.

use crate::operation::{Kind, Object, Operation, VALUES, operation};
use serde_json::{Map, Value, json};

/// The spec of a service with so many operations.
pub fn spec(operations: usize) -> Value {
    let paths: Map<String, Value> = (0..operations)
        .map(operation)
        .map(|operation| {
            (operation.path.clone(), json!({ "post": described(&operation) }))
        })
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Huawei Cloud Synthetic", "version": "v1" },
        "servers": [{
            "url": "https://synthetic.{region}.myhuaweicloud.com",
            "variables": { "region": { "default": "cn-north-4" } },
        }],
        "paths": paths,
    })
}

/// The overlay on it, which changes nothing.
pub fn overlay() -> Value {
    json!({
        "overlay": "1.0.0",
        "info": { "title": "Nothing", "version": "1" },
        "actions": [],
    })
}

fn described(operation: &Operation) -> Value {
    json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "parameters": [{
            "name": "id",
            "in": "path",
            "required": true,
            "schema": { "type": "string" },
        }],
        "requestBody": {
            "required": true,
            "content": { "application/json": { "schema": schema(&operation.request) } },
        },
        "responses": {
            "200": {
                "description": "Success",
                "content": { "application/json": { "schema": schema(&operation.answer) } },
            },
        },
    })
}

/// The schema of an object, with its name as the title.
pub(crate) fn schema(object: &Object) -> Value {
    let properties: Map<String, Value> = object
        .properties
        .iter()
        .map(|property| {
            let schema = match &property.kind {
                Kind::Text => json!({ "type": "string" }),
                Kind::Integer => json!({ "type": "integer" }),
                Kind::Boolean => json!({ "type": "boolean" }),
                Kind::Choice(name) => {
                    json!({ "type": "string", "title": name, "enum": VALUES })
                }
                Kind::Part(part) => schema(part),
                Kind::Parts(part) => json!({ "type": "array", "items": schema(part) }),
            };
            (property.name.clone(), schema)
        })
        .collect();
    let required: Vec<&str> = object
        .properties
        .iter()
        .filter(|property| property.required)
        .map(|property| property.name.as_str())
        .collect();
    let mut schema = json!({
        "type": "object",
        "title": object.name,
        "properties": properties,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}
