//! Structs: what requests write has `new` and setters, what answers read has public members.

use super::layout::{Text, member, type_word};
use crate::model::{Constant, Field, Place, Struct, Type, TypeRef, Usage};
use serde_json::Value;

pub(super) fn definition(text: &mut Text, found: &Struct) {
    match (found.usage.written, found.usage.read) {
        (true, true) => record(text, found),
        (true, false) => request(text, found),
        (false, _) => answer(text, found),
    }
    if found.boxed {
        boxes(text, found);
    }
}

/// What lets a type that contains itself be in a box.
fn boxes(text: &mut Text, found: &Struct) {
    let uses = [("FromJson", found.usage.read), ("ToJson", found.usage.written)];
    for (name, _) in uses.into_iter().filter(|(_, used)| *used) {
        text.blank();
        text.line(0, &format!("backstay::boxed! {{ {name} for {} }}", found.name));
    }
}

/// An object that requests write.
fn request(text: &mut Text, found: &Struct) {
    text.line(0, "backstay::request! {");
    text.docs(1, &found.docs);
    text.line(1, &opening(found));
    members(text, found, |_| "");
    text.line(1, "}");
    text.line(0, "}");
}

/// The first line of a struct that people make.
pub(super) fn opening(found: &Struct) -> String {
    let required = found.fields.iter().any(|field| field.required);
    let default = if required || !found.unions.is_empty() { "" } else { ": Default" };
    format!("pub struct {}{default} {{", found.name)
}

/// The members of a request, in sections; `place` names where one goes.
pub(super) fn members(
    text: &mut Text,
    found: &Struct,
    place: impl Fn(Place) -> &'static str,
) {
    constants(text, 2, &found.constants, &place);
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        found.fields.iter().partition(|field| field.required);
    section(text, "new", &required, &place);
    if found.usage.read {
        return section(text, "set", &optional, &place);
    }
    if !found.unions.is_empty() {
        text.line(2, "one_of {");
        for union in &found.unions {
            text.docs(3, &union.docs);
            let place = match place(union.place) {
                "" => String::new(),
                name => format!(" = {name}"),
            };
            text.line(3, &format!("{}: {}{place},", union.name, union.type_name));
        }
        text.line(2, "}");
    }
    for (name, kind) in
        [("set", Kind::Value), ("into", Kind::Into), ("list", Kind::List)]
    {
        let fields: Vec<&Field> = optional
            .iter()
            .copied()
            .filter(|field| kind_of(&field.ty) == kind)
            .collect();
        section(text, name, &fields, &place);
    }
}

/// How a member is set.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// By a value of its type.
    Value,
    /// By what becomes one.
    Into,
    /// By many, or in another way that its type tells.
    List,
}

fn kind_of(ty: &TypeRef) -> Kind {
    match ty {
        TypeRef::Text | TypeRef::DateTime | TypeRef::Secret => Kind::Into,
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Boxed(_) => Kind::List,
        _ => Kind::Value,
    }
}

/// The types of the runtime that the members of a struct are stated with, and not looked up by
/// its macro.
pub(super) fn imports(found: &Struct) -> impl Iterator<Item = &'static str> {
    let Usage { written, read } = found.usage;
    let whole = found.fields.iter().any(|field| field.place == Place::Body);
    let stated = found
        .fields
        .iter()
        .filter(move |field| written != read && !(written && field.required))
        .filter(move |_| written || !whole);
    stated.filter_map(|field| match field.ty {
        TypeRef::DateTime => Some("Timestamp"),
        TypeRef::Secret => Some("Secret"),
        TypeRef::Any => Some("Value"),
        _ => None,
    })
}

/// The members that have one value only.
pub(super) fn constants(
    text: &mut Text,
    level: usize,
    constants: &[Constant],
    place: impl Fn(Place) -> &'static str,
) {
    if constants.is_empty() {
        return;
    }
    text.line(level, "const {");
    for constant in constants {
        let place = match place(constant.place) {
            "" => String::new(),
            name => format!(" {name}"),
        };
        let value = value(constant);
        text.line(level + 1, &format!("{:?} ={place} {value},", constant.wire));
    }
    text.line(level, "}");
}

fn section(
    text: &mut Text,
    name: &str,
    fields: &[&Field],
    place: &impl Fn(Place) -> &'static str,
) {
    if fields.is_empty() {
        return;
    }
    text.line(2, &format!("{name} {{"));
    for field in fields {
        text.docs(3, &field.docs);
        if field.deprecated && !field.required {
            text.line(3, DEPRECATED);
        }
        member(text, 3, field, place(field.place));
    }
    text.line(2, "}");
}

/// The mark of what new programs should leave.
pub(super) const DEPRECATED: &str =
    "#[deprecated = \"the vendor has a newer one: see its page\"]";

/// The value of a member that has no other, as a literal.
fn value(constant: &Constant) -> String {
    match &constant.value {
        Value::String(text) => format!("{text:?}"),
        other => other.to_string(),
    }
}

/// An object that requests write and answers read.
fn record(text: &mut Text, found: &Struct) {
    text.line(0, "backstay::record! {");
    text.docs(1, &found.docs);
    text.line(1, &format!("pub struct {} {{", found.name));
    members(text, found, |_| "");
    text.line(1, "}");
    text.line(0, "}");
}

/// An object that answers have.
fn answer(text: &mut Text, found: &Struct) {
    let whole = found.fields.iter().any(|field| field.place == Place::Body);
    let name = if whole { "whole_answer" } else { "answer" };
    text.line(0, &format!("backstay::{name}! {{"));
    text.docs(1, &found.docs);
    if found.fields.is_empty() {
        text.line(1, &format!("pub struct {} {{}}", found.name));
        text.line(0, "}");
        return;
    }
    text.line(1, &format!("pub struct {} {{", found.name));
    for field in found.fields.iter().filter(|field| field.place == Place::Body) {
        text.docs(2, &field.docs);
        text.line(2, &format!("{}: {},", field.name, type_word(&field.ty)));
    }
    let members = found.fields.iter().filter(|field| field.place != Place::Body);
    let (lists, single): (Vec<&Field>, Vec<&Field>) =
        members.partition(|field| !whole && kind_of(&field.ty) == Kind::List);
    for field in single {
        answered(text, field);
    }
    text.line(1, "}");
    if !lists.is_empty() {
        text.line(1, "lists {");
        for field in lists {
            answered(text, field);
        }
        text.line(1, "}");
    }
    let required: Vec<&Field> =
        found.fields.iter().filter(|field| field.required).collect();
    if !required.is_empty() {
        text.line(1, "required {");
        for field in required {
            let first = format!("{}: {}", field.name, type_word(&field.ty));
            text.parts(2, &first, &format!("= {:?},", field.wire));
        }
        text.line(1, "}");
    }
    let headers: Vec<String> = found
        .fields
        .iter()
        .filter(|field| field.place == Place::Header)
        .map(|field| format!("{:?},", field.wire))
        .collect();
    if !headers.is_empty() {
        text.line(1, &format!("headers {{ {} }}", headers.join(" ")));
    }
    text.line(0, "}");
}

fn answered(text: &mut Text, field: &Field) {
    text.docs(2, &field.docs);
    if field.deprecated {
        // In words: with an attribute our own code could not read it without a warning.
        if !field.docs.is_empty() {
            text.line(2, "///");
        }
        text.line(2, "/// Deprecated: the vendor has a newer one, see its page.");
    }
    member(text, 2, field, "");
}

/// Whether it names a type for which `is` is true.
pub(super) fn names(ty: &Type, is: &dyn Fn(&str) -> bool) -> bool {
    ty.type_names().any(is)
}
