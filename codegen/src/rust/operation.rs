//! An operation: the request, what it is on the wire, the client's method, and its own types.

use super::layout::{self, Text, call, header};
use super::structure::{self, DEPRECATED};
use super::{paging, waits};
use crate::model::{Crate, Idempotency, Operation, Place, Type};
use std::collections::BTreeSet;

/// The file of an operation.
pub(super) fn operation(
    model: &Crate,
    shared: &BTreeSet<&str>,
    found: &Operation,
) -> String {
    let mut text = Text::default();
    text.code(&header("//", &model.name));
    let request = &found.request;
    let about = format!("//! [`{}`] and the types that only it uses.", request.name);
    text.line(0, &about);
    text.blank();
    text.line(0, "use crate::Client;");
    if request.takes_names() || found.types.iter().any(Type::takes_names) {
        text.line(0, "use crate::arguments::*;");
    }
    let is_shared = |name: &str| shared.contains(name);
    if request.type_names().any(is_shared)
        || found.types.iter().any(|ty| structure::names(ty, &is_shared))
    {
        text.line(0, "use crate::types::*;");
    }
    let mut imports: BTreeSet<&str> =
        found.types.iter().flat_map(super::imports).collect();
    imports.extend(structure::imports(request));
    layout::imports(&mut text, &imports);
    text.blank();
    declaration(&mut text, model, found);
    if let Some(pages) = model.pages.get(&found.id) {
        paging::pages(&mut text, found, pages);
    }
    for wait in model.waits.iter().filter(|wait| wait.operation == found.id) {
        waits::wait(&mut text, model, found, wait);
    }
    for ty in &found.types {
        text.blank();
        super::definition(&mut text, ty, &found.types);
    }
    text.finish()
}

fn declaration(text: &mut Text, model: &Crate, found: &Operation) {
    text.line(0, "backstay::operation! {");
    text.docs(1, std::slice::from_ref(&found.summary));
    if !found.docs.is_empty() {
        text.line(1, "///");
        text.docs(1, &found.docs);
    }
    text.line(1, &structure::opening(&found.request));
    structure::members(text, &found.request, place);
    text.line(1, "}");
    if found.deprecated {
        text.line(1, DEPRECATED);
    }
    text.line(1, &format!("Client.{} -> {};", found.method_name, found.output));
    let repeat = match &found.idempotency {
        Idempotency::Safe => "Safe".to_owned(),
        Idempotency::Unsafe => "Unsafe".to_owned(),
        Idempotency::Token(parameter) => format!("Token({parameter:?})"),
    };
    let method = &found.http_method;
    let wire = match &found.action {
        Some(action) => format!("Rpc {{ method: {method:?}, action: {action:?} }};"),
        None => format!("Rest {{ method: {method:?}, path: {:?} }};", found.path),
    };
    text.parts(1, &format!("{:?} is {repeat}", found.id), &wire);
    if let Some(page) = &found.documentation {
        text.parts(1, "page", &format!("{page:?};"));
    }
    text.line(1, "example {");
    text.docs(2, &[imports(model, found)]);
    text.docs(2, &call(0, "let request = ", &found.example.request, ";"));
    text.line(1, "}");
    text.line(0, "}");
}

/// What an example imports.
fn imports(model: &Crate, found: &Operation) -> String {
    let module = model.name.replace('-', "_");
    let mut names = vec!["Client", "Error"];
    if !found.example.arguments.is_empty() {
        names.push("arguments::*");
    }
    names.push("operations::*");
    if !found.example.shared.is_empty() {
        names.push("types::*");
    }
    format!("use {module}::{{{}}};", names.join(", "))
}

/// The method of the runtime's `RequestWriter` that writes what goes there.
fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::QueryList => "query_list",
        Place::QueryJson => "query_json",
        Place::QueryJoined => "query_joined",
        Place::QueryFlat => "query_flat",
        Place::QueryOrRegion => "query_or_region",
        Place::Header => "header",
        Place::Form => "form",
        Place::FormJson => "form_json",
        Place::Member => "member",
        Place::Body => "body_value",
    }
}
