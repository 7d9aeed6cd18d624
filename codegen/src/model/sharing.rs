//! Who owns a type: the operation that alone uses it, or the crate where several do.

use super::{Operation, Struct, Type, TypeRef, Usage};
use std::collections::{BTreeMap, BTreeSet};

/// Moves identical types of several operations to the crate, and gives different types of one
/// name the names of their operations.
pub(super) fn share(mut operations: Vec<Operation>) -> (Vec<Operation>, Vec<Type>) {
    // Renaming a type changes those that name it, so until nothing is left to rename.
    loop {
        let conflicts = conflicts(&operations);
        if conflicts.is_empty() {
            break;
        }
        for operation in &mut operations {
            let own: BTreeSet<String> =
                operation.types.iter().map(|ty| ty.name().to_owned()).collect();
            let names: BTreeMap<String, String> = own
                .intersection(&conflicts)
                .map(|name| (name.clone(), format!("{}{name}", operation.request.name)))
                .collect();
            if !names.is_empty() {
                rename(operation, &names);
            }
        }
    }
    let mut users: BTreeMap<String, usize> = BTreeMap::new();
    for operation in &operations {
        for ty in &operation.types {
            *users.entry(ty.name().to_owned()).or_default() += 1;
        }
    }
    let mut shared: BTreeMap<String, Type> = BTreeMap::new();
    for operation in &mut operations {
        let (own, common): (Vec<Type>, Vec<Type>) =
            operation.types.drain(..).partition(|ty| users.get(ty.name()) == Some(&1));
        operation.types = own;
        for ty in common {
            match shared.get_mut(ty.name()) {
                Some(existing) => widen(existing, usage(&ty)),
                None => {
                    shared.insert(ty.name().to_owned(), ty);
                }
            }
        }
    }
    (operations, shared.into_values().collect())
}

/// Names that stand for different types.
fn conflicts(operations: &[Operation]) -> BTreeSet<String> {
    let mut seen: BTreeMap<&str, Type> = BTreeMap::new();
    let mut conflicts = BTreeSet::new();
    let requests: BTreeSet<&str> =
        operations.iter().map(|operation| operation.request.name.as_str()).collect();
    for operation in operations {
        for ty in &operation.types {
            let mut plain = ty.clone();
            widen(&mut plain, Usage { written: true, read: true });
            let name = ty.name();
            match seen.get(name) {
                Some(other) if *other != plain => {
                    conflicts.insert(name.to_owned());
                }
                Some(_) => {}
                None => {
                    seen.insert(name, plain);
                }
            }
            if requests.contains(name) && name != operation.request.name {
                conflicts.insert(name.to_owned());
            }
        }
    }
    conflicts
}

fn usage(ty: &Type) -> Usage {
    match ty {
        Type::Struct(found) => found.usage,
        Type::Enumeration(found) => found.usage,
        Type::Union(_) | Type::Payload(_) => Usage { written: true, read: false },
    }
}

fn widen(ty: &mut Type, usage: Usage) {
    let own = match ty {
        Type::Struct(found) => &mut found.usage,
        Type::Enumeration(found) => &mut found.usage,
        Type::Union(_) | Type::Payload(_) => return,
    };
    own.written |= usage.written;
    own.read |= usage.read;
}

fn rename(operation: &mut Operation, names: &BTreeMap<String, String>) {
    rename_struct(&mut operation.request, names);
    if let Some(name) = names.get(&operation.output) {
        operation.output = name.clone();
    }
    for ty in &mut operation.types {
        match ty {
            Type::Struct(found) => rename_struct(found, names),
            Type::Enumeration(found) => rename_text(&mut found.name, names),
            Type::Union(found) => {
                rename_text(&mut found.name, names);
                for variant in &mut found.variants {
                    for field in &mut variant.fields {
                        rename_ref(&mut field.ty, names);
                    }
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
}

fn rename_struct(found: &mut Struct, names: &BTreeMap<String, String>) {
    rename_text(&mut found.name, names);
    for field in &mut found.fields {
        rename_ref(&mut field.ty, names);
    }
    for union in &mut found.unions {
        rename_text(&mut union.type_name, names);
    }
}

fn rename_text(text: &mut String, names: &BTreeMap<String, String>) {
    if let Some(name) = names.get(text) {
        text.clone_from(name);
    }
}

fn rename_ref(ty: &mut TypeRef, names: &BTreeMap<String, String>) {
    match ty {
        TypeRef::Named(name) | TypeRef::Boxed(name) => rename_text(name, names),
        TypeRef::List(inner) | TypeRef::Map(inner) => rename_ref(inner, names),
        _ => {}
    }
}
