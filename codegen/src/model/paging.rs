//! Lists in pages: what they are of.

use super::{Operation, Type, TypeRef, docs};
use crate::Diagnostics;
use crate::spec::{Pagination, Spec};
use std::collections::BTreeMap;

/// How an operation's pages are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// What the spec declares.
    pub declared: Pagination,
    /// What the list is of.
    pub item: TypeRef,
    /// What is different for each item, in the item.
    pub id: Option<String>,
}

/// The lists in pages, by the id of their operation, whose documentation then says so.
pub(super) fn all(
    file: &str,
    spec: &Spec,
    operations: &mut [Operation],
    shared: &[Type],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Paging> {
    let mut all = BTreeMap::new();
    for declaring in &spec.operations {
        let Some(declared) = &declaring.pagination else { continue };
        let found = operations.iter_mut().find(|other| other.id == declaring.id);
        let Some(operation) = found else { continue };
        let types = by_name(operation, shared);
        let answer = TypeRef::Named(operation.output.clone());
        let Some(TypeRef::List(item)) = at(&types, &answer, &declared.items) else {
            let message = format!("{:?} is no list in Rust", declared.items);
            let expected = "a list among the answer's members";
            diagnostics.error(file, &declaring.pointer, message, expected);
            continue;
        };
        let usual = at(&types, &item, "/id");
        let usual = usual.filter(|ty| matches!(ty, TypeRef::Text | TypeRef::Integer));
        let usual = declared.marker.clone().or(usual.map(|_| "/id".to_owned()));
        let id = declared.id.clone().or(usual);
        let words = docs::words("The list comes in pages:");
        operation.docs.extend((!operation.docs.is_empty()).then(String::new));
        operation.docs.extend(words);
        operation.docs.push(format!(
            "[`client.{}(request).pages()`](backstay::Call::pages) gives all items.",
            operation.method_name
        ));
        all.insert(
            declaring.id.clone(),
            Paging { declared: declared.clone(), item: *item, id },
        );
    }
    all
}

/// The types that an operation may name.
pub(super) fn by_name<'t>(
    operation: &'t Operation,
    shared: &'t [Type],
) -> BTreeMap<&'t str, &'t Type> {
    shared.iter().chain(&operation.types).map(|ty| (ty.name(), ty)).collect()
}

/// The type of what stands at a JSON pointer in a value.
pub(super) fn at(
    types: &BTreeMap<&str, &Type>,
    from: &TypeRef,
    pointer: &str,
) -> Option<TypeRef> {
    let mut found = from.clone();
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        found = match found {
            TypeRef::Named(name) | TypeRef::Boxed(name) => {
                let Type::Struct(found) = types.get(name.as_str())? else { return None };
                found.fields.iter().find(|field| field.wire == step)?.ty.clone()
            }
            TypeRef::List(item) if step.parse::<usize>().is_ok() => *item,
            TypeRef::Map(value) => *value,
            TypeRef::Any => TypeRef::Any,
            _ => return None,
        };
    }
    Some(found)
}
