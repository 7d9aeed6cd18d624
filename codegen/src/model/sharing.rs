//! Who owns a type: the operation that alone uses it, or the crate where several do.

use super::comparison::{bare, rename};
use super::{Operation, Type, names};
use crate::Diagnostics;
use std::collections::{BTreeMap, BTreeSet};

/// Moves identical types of several operations to the crate, and gives different types of one
/// name the names of their operations.
pub(super) fn share(
    file: &str,
    mut operations: Vec<Operation>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Operation>, Vec<Type>) {
    separate(file, &mut operations, diagnostics);
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
                Some(existing) => existing.widen(ty.usage()),
                None => {
                    shared.insert(ty.name().to_owned(), ty);
                }
            }
        }
    }
    (operations, shared.into_values().collect())
}

/// Gives different types of one name names that nothing else has. Renaming a type changes those
/// that name it, so until nothing is left to rename; as each is renamed once, that comes.
fn separate(file: &str, operations: &mut [Operation], diagnostics: &mut Diagnostics) {
    let mut given = BTreeSet::new();
    loop {
        let conflicts = conflicts(operations);
        if conflicts.is_empty() {
            return;
        }
        if let Some(name) = conflicts.intersection(&given).next() {
            let message = format!("two types are named {name}");
            diagnostics.error(file, "", message, "a \"title\" of its own for each type");
            return;
        }
        let mut taken = all_names(operations);
        for operation in operations.iter_mut() {
            let own: BTreeSet<String> =
                operation.types.iter().map(|ty| ty.name().to_owned()).collect();
            let mut names = BTreeMap::new();
            for name in own.intersection(&conflicts) {
                let fresh = fresh(&format!("{}{name}", operation.request.name), &taken);
                taken.insert(fresh.clone());
                given.insert(fresh.clone());
                names.insert(name.clone(), fresh);
            }
            rename(operation, &names);
        }
    }
}

/// The name, or with the first free number behind it.
fn fresh(name: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut candidates = std::iter::once(name.to_owned()).chain(numbered);
    let free = |name: &String| !taken.contains(name) && !names::is_taken(name);
    candidates.find(free).unwrap_or_default()
}

fn all_names(operations: &[Operation]) -> BTreeSet<String> {
    let types = operations.iter().flat_map(|operation| &operation.types).map(Type::name);
    let requests = operations.iter().map(|operation| operation.request.name.as_str());
    types.chain(requests).map(str::to_owned).collect()
}

/// Names that stand for different types.
fn conflicts(operations: &[Operation]) -> BTreeSet<String> {
    let mut seen: BTreeMap<&str, Type> = BTreeMap::new();
    let mut conflicts = BTreeSet::new();
    for ty in operations.iter().flat_map(|operation| &operation.types) {
        let bare = bare(ty);
        match seen.get(ty.name()) {
            Some(other) if *other != bare => {
                conflicts.insert(ty.name().to_owned());
            }
            Some(_) => {}
            None => {
                seen.insert(ty.name(), bare);
            }
        }
    }
    conflicts
}

#[cfg(test)]
mod tests {
    use super::share;
    use crate::Diagnostics;
    use crate::model::{
        Example, Idempotency, Operation, Place, Struct, Type, TypeRef, Usage,
    };

    fn of(name: &str, docs: &str) -> Struct {
        Struct {
            name: name.to_owned(),
            docs: vec![docs.to_owned()],
            usage: Usage::default(),
            fields: Vec::new(),
            constants: Vec::new(),
            unions: Vec::new(),
            boxed: false,
        }
    }

    /// A struct whose one member has a type.
    fn with(name: &str, ty: TypeRef) -> Type {
        let mut found = of(name, "");
        found.fields.push(crate::model::Field {
            name: "member".to_owned(),
            wire: "member".to_owned(),
            docs: Vec::new(),
            ty,
            required: false,
            place: Place::Member,
            argument: None,
            deprecated: false,
            unit: None,
        });
        Type::Struct(found)
    }

    fn operation(name: &str, types: Vec<Type>) -> Operation {
        Operation {
            id: name.to_owned(),
            method_name: name.to_lowercase(),
            summary: String::new(),
            docs: Vec::new(),
            http_method: "GET".to_owned(),
            path: "/".to_owned(),
            action: None,
            idempotency: Idempotency::Safe,
            documentation: None,
            source: None,
            request: of(name, ""),
            output: String::new(),
            types,
            example: Example::default(),
            errors: Vec::new(),
            deprecated: false,
        }
    }

    fn names(operation: &Operation) -> Vec<&str> {
        operation.types.iter().map(Type::name).collect()
    }

    #[test]
    fn a_new_name_is_one_that_nothing_has() {
        let mut diagnostics = Diagnostics::default();
        let a = vec![with("B", TypeRef::Text), with("AB", TypeRef::Text)];
        let operations =
            vec![operation("A", a), operation("C", vec![with("B", TypeRef::Any)])];
        let (operations, shared) = share("", operations, &mut diagnostics);
        assert_eq!(names(&operations[0]), ["AB2", "AB"]);
        assert_eq!(names(&operations[1]), ["CB"]);
        assert!(shared.is_empty() && !diagnostics.has_errors());
    }

    #[test]
    fn what_is_said_of_a_type_does_not_make_it_another() {
        let mut diagnostics = Diagnostics::default();
        let types = |docs| vec![Type::Struct(of("T", docs))];
        let operations =
            vec![operation("A", types("one")), operation("B", types("two"))];
        let (operations, shared) = share("", operations, &mut diagnostics);
        assert!(operations.iter().all(|operation| operation.types.is_empty()));
        assert_eq!(shared.len(), 1);
    }

    #[test]
    fn two_types_of_one_operation_under_one_name_end() {
        let mut diagnostics = Diagnostics::default();
        let types = vec![with("T", TypeRef::Text), with("T", TypeRef::Any)];
        share("", vec![operation("A", types)], &mut diagnostics);
        assert!(diagnostics.has_errors());
    }
}
