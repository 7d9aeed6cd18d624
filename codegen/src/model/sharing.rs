//! Who owns a type and what it is called: the operation that alone uses it, or the crate where
//! several do.

use super::operations::Built;
use super::renaming::rename;
use super::signatures::signatures;
use super::{Operation, Type, names};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Makes one of identical types, moves those of several operations to the crate, and gives each
/// its name.
pub(super) fn share(built: Built) -> (Vec<Operation>, Vec<Type>) {
    let Built { mut operations, wanted, reserved } = built;
    let mut groups: Vec<Group> = Vec::new();
    let mut known: BTreeMap<(String, String), usize> = BTreeMap::new();
    // For each operation: the group of each type.
    let mut members: Vec<BTreeMap<String, usize>> = Vec::new();
    for (operation, wanted) in operations.iter().zip(&wanted) {
        let signatures = signatures(&operation.types, wanted);
        let mut own = BTreeMap::new();
        for ty in &operation.types {
            // The answer has its name already.
            let Some(wish) = wanted.get(ty.name()) else { continue };
            let Some(signature) = signatures.get(ty.name()) else { continue };
            let key = (wish.name.clone(), signature.clone());
            let index = *known.entry(key).or_insert_with(|| {
                groups.push(Group {
                    wanted: wish.name.clone(),
                    titled: false,
                    first: operation.request.name.clone(),
                    operations: 0,
                    name: String::new(),
                });
                groups.len() - 1
            });
            groups[index].titled |= wish.titled;
            own.insert(ty.name().to_owned(), index);
        }
        for index in own.values().copied().collect::<BTreeSet<usize>>() {
            groups[index].operations += 1;
        }
        members.push(own);
    }
    name(&mut groups, reserved);
    let mut shared: BTreeMap<String, Type> = BTreeMap::new();
    for (operation, own) in operations.iter_mut().zip(&members) {
        let names =
            own.iter().map(|(old, index)| (old.clone(), groups[*index].name.clone()));
        rename(operation, &names.collect());
        let common: BTreeSet<&str> = own
            .values()
            .map(|index| &groups[*index])
            .filter(|group| group.operations > 1)
            .map(|group| group.name.as_str())
            .collect();
        let mut kept: Vec<Type> = Vec::new();
        for ty in operation.types.drain(..) {
            if common.contains(ty.name()) {
                match shared.get_mut(ty.name()) {
                    Some(existing) => existing.widen(ty.usage()),
                    None => {
                        shared.insert(ty.name().to_owned(), ty);
                    }
                }
            } else {
                match kept.iter_mut().find(|other| other.name() == ty.name()) {
                    Some(existing) => existing.widen(ty.usage()),
                    None => kept.push(ty),
                }
            }
        }
        operation.types = kept;
    }
    (operations, shared.into_values().collect())
}

/// Types that are one.
struct Group {
    /// What it would be called if nothing else were.
    wanted: String,
    /// Whether the spec gives it that name.
    titled: bool,
    /// The first operation that uses it.
    first: String,
    /// How many operations use it.
    operations: usize,
    name: String,
}

/// Gives each group a name that nothing else has. Of several that want the same one, the one that
/// most operations use gets it, of a draw the one whose operation begins alike, and the others begin with the name of their first operation: one
/// more operation so renames no type but, at most, the one whose name it takes.
fn name(groups: &mut [Group], mut taken: BTreeSet<String>) {
    let mut order: Vec<usize> = (0..groups.len()).collect();
    let plain = |group: &Group| group.titled || group.operations > 1;
    order.sort_by_key(|index| {
        let group = &groups[*index];
        // `RestorePoint` is of a restore before it is of what else can restore.
        let akin = first_word(&group.first) == first_word(&group.wanted);
        (!plain(group), Reverse(group.operations), !akin, *index)
    });
    let mut take = |name: String| {
        let free = !names::is_taken(&name) && taken.insert(name.clone());
        free.then_some(name)
    };
    for index in &order {
        let group = &mut groups[*index];
        if plain(group) {
            group.name = take(group.wanted.clone()).unwrap_or_default();
        }
    }
    for index in order {
        let group = &mut groups[index];
        if group.name.is_empty() {
            let long = names::type_name(&format!("{} {}", group.first, group.wanted));
            let numbered = (2..).map(|number| format!("{long}{number}"));
            let mut candidates = std::iter::once(long.clone()).chain(numbered);
            group.name = candidates.find_map(&mut take).unwrap_or_default();
        }
    }
}

/// `Restore` of `RestorePoint`.
fn first_word(name: &str) -> &str {
    let end = name.char_indices().skip(1).find(|(_, c)| c.is_ascii_uppercase());
    end.map_or(name, |(end, _)| &name[..end])
}

#[cfg(test)]
mod tests {
    use super::super::types::Wanted;
    use super::{Built, share};
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

    /// All types titled.
    fn built(operations: Vec<Operation>) -> Built {
        let wanted = operations.iter().map(|operation| {
            let types = operation.types.iter();
            let wanted = types.map(|ty| {
                let name = ty.name().trim_end_matches(char::is_numeric).to_owned();
                (ty.name().to_owned(), Wanted { name, titled: true })
            });
            wanted.collect()
        });
        let reserved = operations.iter().map(|o| o.request.name.clone()).collect();
        Built { wanted: wanted.collect(), reserved, operations }
    }

    #[test]
    fn a_name_goes_to_the_type_that_most_operations_use() {
        let ab = with("AB", TypeRef::Integer);
        let operations = vec![
            operation("A", vec![with("B", TypeRef::Text), ab]),
            operation("C", vec![with("B", TypeRef::Any)]),
            operation("D", vec![with("B", TypeRef::Any)]),
        ];
        let (operations, shared) = share(built(operations));
        assert_eq!(names(&operations[0]), ["AB2", "AB"]);
        assert!(operations[1..].iter().all(|operation| operation.types.is_empty()));
        let shared: Vec<&str> = shared.iter().map(Type::name).collect();
        assert_eq!(shared, ["B"]);
    }

    #[test]
    fn what_is_said_of_a_type_does_not_make_it_another() {
        let types = |docs| vec![Type::Struct(of("T", docs))];
        let operations =
            vec![operation("A", types("one")), operation("B", types("two"))];
        let (operations, shared) = share(built(operations));
        assert!(operations.iter().all(|operation| operation.types.is_empty()));
        assert_eq!(shared.len(), 1);
    }

    #[test]
    fn two_types_of_one_operation_under_one_name_get_two() {
        let types = vec![with("T", TypeRef::Text), with("T2", TypeRef::Any)];
        let (operations, _) = share(built(vec![operation("A", types)]));
        assert_eq!(names(&operations[0]), ["T", "AT"]);
    }

    #[test]
    fn types_that_contain_themselves_are_told_apart_by_all_that_is_in_them() {
        let node = |leaf: TypeRef| {
            let list = TypeRef::List(Box::new(TypeRef::Named("Pair".to_owned())));
            let mut pair = of("Pair", "");
            let Type::Struct(of_leaf) = with("x", leaf) else { return Vec::new() };
            let Type::Struct(of_node) = with("x", TypeRef::Boxed("Node".to_owned()))
            else {
                return Vec::new();
            };
            pair.fields = [of_leaf.fields, of_node.fields].concat();
            vec![Type::Struct(pair), with("Node", list)]
        };
        let operations = vec![
            operation("A", node(TypeRef::Text)),
            operation("B", node(TypeRef::Any)),
            operation("C", node(TypeRef::Any)),
        ];
        let (operations, shared) = share(built(operations));
        assert_eq!(names(&operations[0]), ["APair", "ANode"]);
        let shared: Vec<&str> = shared.iter().map(Type::name).collect();
        assert_eq!(shared, ["Node", "Pair"]);
    }
}
