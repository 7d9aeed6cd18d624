//! Waits: the client's methods for them, and what documentation says of them.

use super::paging::{at, by_name};
use super::{Operation, Type, TypeRef, docs, names};
use crate::Diagnostics;
use crate::spec::{self, Link, Spec};
use std::collections::BTreeSet;

/// A wait, which is a method of the client.
#[derive(Clone, Debug, PartialEq)]
pub struct Wait {
    /// The id of the operation that is called again and again.
    pub operation: String,
    /// What the spec declares.
    pub declared: spec::Wait,
    /// The method.
    pub method_name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The operation's request.
    pub request_name: String,
    /// Whether it takes the operation's request.
    pub takes_request: bool,
    /// Whether it takes an id.
    pub takes_id: bool,
    /// The parameter that it puts the id into.
    pub parameter: Option<String>,
    /// What it ends with.
    pub output: TypeRef,
}

/// The waits in the order of their operations; the documentation of those that start the work then
/// says how to wait.
pub(super) fn all(
    file: &str,
    spec: &Spec,
    operations: &mut [Operation],
    shared: &[Type],
    diagnostics: &mut Diagnostics,
) -> Vec<Wait> {
    let mut waits = Vec::new();
    let mut taken: BTreeSet<String> =
        operations.iter().map(|operation| operation.method_name.clone()).collect();
    for declaring in &spec.operations {
        let found = operations.iter().find(|other| other.id == declaring.id);
        let Some(operation) = found else { continue };
        for declared in &declaring.waits {
            let method_name = format!("wait_for_{}", declared.name);
            if !taken.insert(method_name.clone()) {
                let message =
                    format!("becomes the method {method_name}, which is taken");
                let expected = "another name for the wait";
                diagnostics.error(file, &declared.pointer, message, expected);
            }
            match wait(operation, declared, method_name, shared) {
                Some(wait) => waits.push(wait),
                None => {
                    let expected = "a list among the answer's members";
                    let message = "its records are no list in Rust";
                    diagnostics.error(file, &declared.pointer, message, expected);
                }
            }
        }
    }
    for starting in &spec.operations {
        let words = how_to_wait(&starting.links, &waits);
        let found = operations.iter_mut().find(|other| other.id == starting.id);
        if let (Some(operation), false) = (found, words.is_empty()) {
            operation.docs.extend((!operation.docs.is_empty()).then(String::new));
            operation.docs.extend(words);
        }
    }
    waits
}

fn wait(
    operation: &Operation,
    declared: &spec::Wait,
    method_name: String,
    shared: &[Type],
) -> Option<Wait> {
    let answer = TypeRef::Named(operation.output.clone());
    let output = match &declared.record {
        Some(record) => {
            let types = by_name(operation, shared);
            match at(&types, &answer, &record.items)? {
                TypeRef::List(item) => *item,
                _ => return None,
            }
        }
        None => answer,
    };
    let request = &operation.request;
    let is_parameter = |wire: &str| declared.parameter.as_deref() == Some(wire);
    let mut needed = request.fields.iter().filter(|field| field.required);
    let by_id = declared.record.as_ref().is_some_and(|record| record.id.is_some());
    let takes_request = !request.unions.is_empty()
        || needed.clone().any(|field| !is_parameter(&field.wire))
        || !by_id && declared.parameter.is_none();
    // In the request it stands already.
    let given = takes_request && needed.any(|field| is_parameter(&field.wire));
    let parameter = declared.parameter.clone().filter(|_| !given);
    let takes_id = by_id || parameter.is_some();
    let what = match &declared.description {
        Some(words) => words.clone(),
        None => declared.name.replace('_', " "),
    };
    let mut lines = docs::words(&format!("Waits for {}.", what.trim_end_matches('.')));
    lines.extend([
        String::new(),
        format!(
            "It calls [`{}`] until the state is {}.",
            request.name,
            listed(declared)
        ),
    ]);
    if declared.record.as_ref().is_some_and(|record| record.newest.is_some()) {
        lines.push(
            "What was there before the call is left out with \
             [`not_among`](backstay::Wait::not_among)."
                .to_owned(),
        );
    }
    Some(Wait {
        operation: operation.id.clone(),
        declared: declared.clone(),
        method_name,
        docs: lines,
        request_name: request.name.clone(),
        takes_request,
        takes_id,
        parameter,
        output,
    })
}

/// The states of success, in words.
fn listed(declared: &spec::Wait) -> String {
    let states: Vec<String> =
        declared.success.iter().map(|state| spelled(state)).collect();
    let often = match declared.successes {
        Some(times) if times > 1 => format!(", {times} times in a row"),
        _ => String::new(),
    };
    format!("{}{often}", states.join(" or "))
}

/// A state as it is on the wire.
fn spelled(state: &str) -> String {
    docs::literal(state).trim_end_matches('.').to_owned()
}

/// How to wait for the work that a call starts: first for the work itself, which tells how far it
/// is, then for what it was done to; of two ways, the one by what the answer gives.
fn how_to_wait(links: &[Link], waits: &[Wait]) -> Vec<String> {
    let waits_of = links.iter().filter_map(|link| {
        let mut all = waits.iter();
        let wait = all.find(|wait| {
            wait.operation == link.operation && wait.declared.name == link.name
        })?;
        Some((link, wait))
    });
    let is_work = |wait: &Wait| wait.declared.progress.is_some();
    let mut found: Vec<(&Link, &Wait)> = waits_of.collect();
    found.sort_by_key(|(link, wait)| {
        let by_answer =
            link.parameters.values().any(|from| from.starts_with("$response."));
        (!is_work(wait), !by_answer)
    });
    let mut lines = Vec::new();
    for (index, (link, wait)) in found.into_iter().enumerate() {
        let start = match index {
            0 => "To wait for it",
            _ if is_work(wait) => "Or, if that isn't known",
            _ => "Then",
        };
        lines.push(format!(
            "{start}: [`{0}`](crate::Client::{0}) with {1}.",
            wait.method_name,
            arguments(link, wait)
        ));
    }
    lines
}

/// What a wait takes, in words: a request, an id, or both.
fn arguments(link: &Link, wait: &Wait) -> String {
    let is_id = |name: &str| {
        wait.takes_id && (name == ID || wait.parameter.as_deref() == Some(name))
    };
    let (ids, members): (Vec<_>, Vec<_>) =
        link.parameters.iter().partition(|(name, _)| !wait.takes_request || is_id(name));
    let mut parts = Vec::new();
    if wait.takes_request {
        let named: Vec<String> = members
            .iter()
            .map(|(name, from)| {
                let (owner, place) = source(from);
                let name = names::snake(name);
                let renamed =
                    if place == name { String::new() } else { format!(" as `{name}`") };
                format!("{owner} `{place}`{renamed}")
            })
            .collect();
        parts.push(format!(
            "a [`{0}`](super::{0}) request that names {1}",
            wait.request_name,
            named.join(" and ")
        ));
    }
    parts.extend(ids.iter().map(|(_, from)| {
        let (owner, place) = source(from);
        format!("{owner} `{place}`")
    }));
    parts.join(", and ")
}

/// What links call the id of a record that is looked for in a list.
const ID: &str = "id";

/// Where a value comes from: whose it is, and what it is called in Rust.
fn source(expression: &str) -> (&'static str, String) {
    let (owner, place) = match expression.strip_prefix("$response.body#/") {
        Some(pointer) => ("the answer's", pointer),
        None => {
            let place = expression.strip_prefix("$request.body#/");
            let parameter = expression.rsplit('.').next();
            ("the request's", place.or(parameter).unwrap_or_default())
        }
    };
    let names: Vec<String> = place.split('/').map(names::snake).collect();
    (owner, names.join("."))
}
