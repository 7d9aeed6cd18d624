//! New names for types, wherever they stand.

use super::{Operation, Struct, Type, TypeRef};
use std::collections::BTreeMap;

/// New names by old ones.
pub(super) type Renamed = BTreeMap<String, String>;

/// Gives the types of an operation new names, wherever they stand.
pub(super) fn rename(operation: &mut Operation, names: &Renamed) {
    rename_struct(&mut operation.request, names);
    rename_text(&mut operation.output, names);
    for ty in &mut operation.types {
        rename_type(ty, names);
    }
}

/// Gives a type and those that it names new names.
fn rename_type(ty: &mut Type, names: &Renamed) {
    match ty {
        Type::Struct(found) => rename_struct(found, names),
        Type::Enumeration(found) => rename_text(&mut found.name, names),
        Type::Union(found) => {
            rename_text(&mut found.name, names);
            for variant in &mut found.variants {
                variant
                    .fields
                    .iter_mut()
                    .for_each(|field| rename_ref(&mut field.ty, names));
                if let Some(payload) = &mut variant.payload {
                    rename_text(payload, names);
                }
            }
        }
        Type::Payload(found) => {
            rename_struct(&mut found.members, names);
            rename_text(&mut found.union_name, names);
        }
    }
}

fn rename_struct(found: &mut Struct, names: &Renamed) {
    rename_text(&mut found.name, names);
    for field in &mut found.fields {
        rename_ref(&mut field.ty, names);
    }
    for union in &mut found.unions {
        rename_text(&mut union.type_name, names);
    }
}

fn rename_text(text: &mut String, names: &Renamed) {
    if let Some(name) = names.get(text) {
        text.clone_from(name);
    }
}

fn rename_ref(ty: &mut TypeRef, names: &Renamed) {
    match ty {
        TypeRef::Named(name) | TypeRef::Boxed(name) => rename_text(name, names),
        TypeRef::List(inner) | TypeRef::Map(inner) => rename_ref(inner, names),
        _ => {}
    }
}
