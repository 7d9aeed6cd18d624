//! Names for arguments that could be mistaken for each other.

use super::{Argument, Field, Operation, Type, TypeRef, names};
use std::collections::{BTreeMap, BTreeSet};

/// Names the required members that stand beside another of their type, and lists the names.
pub(super) fn assign(operations: &mut [Operation], types: &mut [Type]) -> Vec<Argument> {
    // A type of the same name would hide the argument's.
    let mut taken: BTreeSet<String> =
        types.iter().map(|ty| ty.name().to_owned()).collect();
    for operation in operations.iter() {
        taken.insert(operation.request.name.clone());
        taken.extend(operation.types.iter().map(|ty| ty.name().to_owned()));
    }
    let mut arguments = BTreeMap::new();
    let mut name = |fields: &mut [Field]| name_alike(fields, &taken, &mut arguments);
    for operation in operations {
        name(&mut operation.request.fields);
        for ty in operation.types.iter_mut().filter(|ty| ty.usage().written) {
            ty.lists_mut().into_iter().for_each(|fields| name(fields));
        }
    }
    for ty in types.iter_mut().filter(|ty| ty.usage().written) {
        ty.lists_mut().into_iter().for_each(|fields| name(fields));
    }
    arguments.into_iter().map(|(name, wire)| Argument { name, wire }).collect()
}

/// Names the members of one list; `arguments` gathers each name with its name on the wire.
fn name_alike(
    fields: &mut [Field],
    taken: &BTreeSet<String>,
    arguments: &mut BTreeMap<String, String>,
) {
    let required = fields.iter().filter(|field| field.required);
    let types: Vec<TypeRef> = required.map(|field| in_rust(&field.ty)).collect();
    let mut unique = names::Unique::default();
    for field in fields.iter_mut().filter(|field| field.required) {
        let alike = types.iter().filter(|ty| **ty == in_rust(&field.ty)).count();
        if alike < 2 {
            continue;
        }
        let mut name = names::type_name(names::plain(&field.name));
        if taken.contains(&name) {
            name.push_str("Argument");
        }
        let mut given = unique.take_type(name.clone());
        while taken.contains(&given) {
            given = unique.take_type(name.clone());
        }
        // Two spellings of one name are one argument: the first by the alphabet is shown.
        let wire = arguments.entry(given.clone()).or_insert_with(|| field.wire.clone());
        if field.wire < *wire {
            wire.clone_from(&field.wire);
        }
        field.argument = Some(given);
    }
}

/// Types that take the same literal are one here: a time is text like any other.
fn in_rust(ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::DateTime | TypeRef::Secret => TypeRef::Text,
        TypeRef::List(item) => TypeRef::List(Box::new(in_rust(item))),
        TypeRef::Map(value) => TypeRef::Map(Box::new(in_rust(value))),
        other => other.clone(),
    }
}
