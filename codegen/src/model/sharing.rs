//! Who owns a type and what it is called: the operation that alone uses it, or the crate where
//! several do.

use super::operations::Built;
use super::renaming::rename;
use super::signatures::signatures;
use super::types::Wanted;
use super::{Operation, Type, names};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Makes one of identical types, moves those of several operations to the crate, and gives each
/// its name.
pub(super) fn share(built: Built) -> (Vec<Operation>, Vec<Type>) {
    let Built { mut operations, wanted, reserved } = built;
    let mut groups = Groups::default();
    // For each operation: the group of each type.
    let mut members: Vec<BTreeMap<String, usize>> = Vec::new();
    for (index, (operation, wanted)) in operations.iter().zip(&wanted).enumerate() {
        members.push(groups.add(index, operation, wanted));
    }
    let mut groups = groups.all;
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
    wanted: Wanted,
    /// Whose it is, where the spec gives it no name.
    owner: Option<Owner>,
    /// The first operation that uses it.
    first: String,
    /// How many operations use it.
    operations: usize,
    name: String,
}

/// What an untitled type begins with: the titled type that it is in, or else its operation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Type(usize),
    Operation(usize),
}

#[derive(Default)]
struct Groups {
    all: Vec<Group>,
    /// By owner, wanted name and what makes it what it is.
    known: BTreeMap<(Option<Owner>, String, String), usize>,
}

impl Groups {
    /// Adds the types of an operation; returns the group of each.
    fn add(
        &mut self,
        index: usize,
        operation: &Operation,
        wanted: &BTreeMap<String, Wanted>,
    ) -> BTreeMap<String, usize> {
        let signatures = signatures(&operation.types, wanted);
        let mut own: BTreeMap<String, usize> = BTreeMap::new();
        // Owners first: all of them have titles.
        for titled in [true, false] {
            for ty in &operation.types {
                // The answer has its name already.
                let Some(wish) = wanted.get(ty.name()) else { continue };
                let Some(signature) = signatures.get(ty.name()) else { continue };
                if wish.titled != titled {
                    continue;
                }
                let owner = (!titled).then(|| {
                    let found = wish.owner.as_ref().and_then(|owner| own.get(owner));
                    found.map_or(Owner::Operation(index), |group| Owner::Type(*group))
                });
                let key = (owner, wish.name.clone(), signature.clone());
                let group = *self.known.entry(key).or_insert_with(|| {
                    self.all.push(Group {
                        wanted: wish.clone(),
                        owner,
                        first: operation.request.name.clone(),
                        operations: 0,
                        name: String::new(),
                    });
                    self.all.len() - 1
                });
                own.insert(ty.name().to_owned(), group);
            }
        }
        for group in own.values().copied().collect::<BTreeSet<usize>>() {
            self.all[group].operations += 1;
        }
        own
    }
}

/// Gives each group a name that nothing else has.
///
/// Of several titled types that want the same name, the one that most operations use gets it, of a
/// draw the one whose operation begins alike, and the others begin with the name of their first
/// operation: one more operation so renames no type but, at most, the one whose name it takes. An
/// untitled type begins with the name of its owner, whatever other operations there are.
fn name(groups: &mut [Group], mut taken: BTreeSet<String>) {
    let mut take = |name: String| {
        let free = !names::is_taken(&name) && taken.insert(name.clone());
        free.then_some(name)
    };
    let (mut titled, mut untitled): (Vec<usize>, Vec<usize>) =
        (0..groups.len()).partition(|index| groups[*index].wanted.titled);
    titled.sort_by_key(|index| {
        let group = &groups[*index];
        // `RestorePoint` is of a restore before it is of what else can restore.
        let akin = first_word(&group.first) == first_word(&group.wanted.name);
        (Reverse(group.operations), !akin, *index)
    });
    for index in &titled {
        let group = &mut groups[*index];
        group.name = take(group.wanted.name.clone()).unwrap_or_default();
    }
    for index in titled {
        if groups[index].name.is_empty() {
            let base = groups[index].first.clone();
            groups[index].name = free(&base, &groups[index].wanted, &mut take);
        }
    }
    // What stands nearer to its owner has the shorter name; a request comes before its answer.
    untitled.sort_by_key(|index| {
        let (owner, wanted) = (groups[*index].owner, &groups[*index].wanted);
        (owner, wanted.path.len(), wanted.part, wanted.answered, wanted.path.clone())
    });
    for index in untitled {
        let base = match groups[index].owner {
            Some(Owner::Type(owner)) => groups[owner].name.clone(),
            _ => groups[index].first.clone(),
        };
        groups[index].name = free(&base, &groups[index].wanted, &mut take);
    }
}

/// The first free name that begins with `base`: with as little as possible of the way to the type
/// before its own, and a number only where even all of it is another's.
fn free(
    base: &str,
    wanted: &Wanted,
    take: &mut impl FnMut(String) -> Option<String>,
) -> String {
    let (above, own) =
        (wanted.path.split_last().map_or(&[][..], |(_, above)| above), &wanted.name);
    let ways = (0..=above.len()).rev().map(|from| above[from..].join(" "));
    let mut suffixes: Vec<String> = Vec::new();
    for way in ways {
        suffixes.push(format!("{way} {own}"));
        suffixes.extend(wanted.part.map(|part| format!("{way} {own} {part}")));
    }
    if wanted.answered {
        let all = suffixes[suffixes.len() - 1].clone();
        suffixes.push(format!("Response {all}"));
    }
    let long = |suffix: &String| names::type_name(&format!("{base} {suffix}"));
    let numbered = (2..).map(|number| format!("{}{number}", long(&suffixes[0])));
    let mut candidates = suffixes.iter().map(long).chain(numbered);
    candidates.find_map(take).unwrap_or_default()
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
                let wanted = Wanted {
                    name,
                    titled: true,
                    owner: None,
                    path: Vec::new(),
                    part: None,
                    answered: false,
                };
                (ty.name().to_owned(), wanted)
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
