//! What all documents about RPC actions have in common.

use super::super::operation::{
    Body, Encoding, Field, Idempotency, Kind, Location, Operation, Parameter, Schema,
};

/// Verbs of actions that change nothing.
const READING: &[&str] =
    &["Check", "Describe", "Get", "List", "PreCheck", "Precheck", "Query"];

/// An action with nothing but its name and method.
pub(super) fn action(name: &str, method: &str) -> Operation {
    Operation {
        method: method.to_owned(),
        path: format!("/#{name}"),
        action: Some(name.to_owned()),
        id: Some(name.to_owned()),
        ..Operation::default()
    }
}

/// Whether a name is that of an action.
pub(super) fn is_action(name: &str) -> bool {
    name.len() <= 100
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The method to call an action by: `POST` where the vendor takes both.
pub(super) fn method(text: &str) -> Option<&'static str> {
    let methods: Vec<String> =
        text.split('|').map(|m| m.trim().to_lowercase()).collect();
    ["post", "get", "put", "delete", "patch", "head"]
        .into_iter()
        .find(|known| methods.iter().any(|method| method == known))
}

/// One parameter, and whether it goes into a form.
pub(super) struct Input {
    pub(super) in_body: bool,
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) schema: Schema,
}

/// Puts the parameters where they go, sorted by name, and tells whether the action may be
/// repeated.
pub(super) fn finish(mut operation: Operation, mut inputs: Vec<Input>) -> Operation {
    inputs.sort_by(|a, b| a.name.cmp(&b.name));
    inputs.dedup_by(|a, b| a.name == b.name);
    let name = operation.action.clone().unwrap_or_default();
    let token = inputs.iter().any(|input| input.name == "ClientToken" && !input.in_body);
    operation.idempotency = if is_reading(&name) {
        Some(Idempotency::Safe)
    } else if token {
        Some(Idempotency::Token("ClientToken".to_owned()))
    } else {
        None
    };
    let mut form = Vec::new();
    for Input { in_body, name, required, schema } in inputs {
        if in_body {
            form.push(Field { name, required, schema });
        } else {
            let location = Location::Query;
            operation.parameters.push(Parameter {
                location,
                name,
                required,
                schema,
                source: None,
            });
        }
    }
    if !form.is_empty() {
        operation.body = Some(Body {
            schema: Kind::Object(form).into(),
            encoding: Encoding::Form,
            ..Body::default()
        });
    }
    operation
}

/// Whether an action changes nothing, by its verb.
fn is_reading(action: &str) -> bool {
    READING.iter().any(|verb| {
        action
            .strip_prefix(verb)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
    })
}

/// A value as JSON in a text.
pub(super) fn json_text(content: Schema) -> Schema {
    Schema { content: Some(Box::new(content)), ..Kind::String(None).into() }
}
