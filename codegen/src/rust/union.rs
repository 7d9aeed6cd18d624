//! Unions: which members go together is an enum, so that what does not go together does not
//! compile.

use super::layout::{Text, member, type_word};
use super::structure::{self, constants, opening};
use crate::model::{Payload, Place, Type, Union, Variant};

pub(super) fn definition(text: &mut Text, found: &Union, types: &[Type]) {
    text.line(0, "backstay::one_of! {");
    text.docs(1, &found.docs);
    text.line(1, &format!("pub enum {} in {} {{", found.name, object(found.place)));
    for variant in &found.variants {
        definition_of_variant(text, variant, types);
    }
    text.line(1, "}");
    text.line(0, "}");
}

fn definition_of_variant(text: &mut Text, found: &Variant, types: &[Type]) {
    text.docs(2, &found.docs);
    let payload = types.iter().find_map(|ty| match ty {
        Type::Payload(payload)
            if Some(&payload.members.name) == found.payload.as_ref() =>
        {
            Some(&payload.members)
        }
        _ => None,
    });
    let Some(payload) = payload else {
        text.line(2, &format!("{} = {} {{", found.name, found.constructor));
        constants(text, 3, &found.constants, writer);
        if !found.fields.is_empty() {
            text.line(3, "has {");
            for field in &found.fields {
                text.docs(4, &field.docs);
                member(text, 4, field, writer(field.place));
            }
            text.line(3, "}");
        }
        text.line(2, "}");
        return;
    };
    text.line(2, &format!("{}(members: {} {{", found.name, payload.name));
    for field in payload.fields.iter().filter(|field| field.required) {
        let argument = match &field.argument {
            Some(argument) => format!(" as {argument}"),
            None => String::new(),
        };
        text.line(3, &format!("{}: {}{argument},", field.name, type_word(&field.ty)));
    }
    text.line(2, &format!("}}) = {} {{", found.constructor));
    constants(text, 3, &found.constants, writer);
    text.line(2, "}");
}

/// The struct of a variant with optional members.
pub(super) fn payload(text: &mut Text, found: &Payload) {
    let opening = opening(&found.members);
    let (name, rest) = opening.split_at("pub struct ".len() + found.members.name.len());
    let of = format!("{}::{}", found.union_name, found.variant);
    text.line(0, "backstay::payload! {");
    text.docs(1, &found.members.docs);
    text.line(1, &format!("{name} in {} of {of}{rest}", object(found.place)));
    structure::members(text, &found.members, writer);
    text.line(1, "}");
    text.line(0, "}");
}

/// What the members of a union belong to.
fn object(place: Place) -> &'static str {
    match place {
        Place::Member => "member",
        _ => "query",
    }
}

/// The method that writes a member of a union.
fn writer(place: Place) -> &'static str {
    match place {
        Place::Member => "field",
        Place::QueryJson => "query_json",
        Place::QueryList => "query_list",
        Place::QueryJoined => "query_joined",
        Place::QueryFlat => "query_flat",
        _ => "query",
    }
}
