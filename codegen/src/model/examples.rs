//! A first call of each operation, for its documentation: it compiles, and shows what is needed.

use super::{
    Example, Field, Idempotency, Operation, Struct, Type, TypeRef, Union, names,
};
use std::collections::{BTreeMap, BTreeSet};

/// The request of an operation with made-up values of the right shape.
pub(super) fn example(operation: &Operation, shared: &[Type]) -> Example {
    let types: BTreeMap<&str, &Type> =
        shared.iter().chain(&operation.types).map(|ty| (ty.name(), ty)).collect();
    let mut draft = Writer::new(&types, BTreeSet::new());
    draft.new_struct(&operation.request);
    // What two members have in common is no name for either of them: an example must not show
    // the exchange that the types guard against.
    let twice = draft.texts.into_iter().filter(|(_, count)| *count > 1);
    let mut writer = Writer::new(&types, twice.map(|(text, _)| text).collect());
    let request = writer.new_struct(&operation.request).unwrap_or_default();
    let (shared, own) = writer
        .named
        .into_iter()
        .partition(|name| shared.iter().any(|ty| ty.name() == name));
    Example {
        types: own,
        shared,
        arguments: writer.arguments.into_iter().collect(),
        request,
    }
}

/// What a crate's first page shows where nobody chose: a call that changes nothing and needs least.
pub(super) fn first_program(operations: &[Operation]) -> Option<String> {
    let effort = |operation: &&Operation| {
        let request = &operation.request;
        let required = request.fields.iter().filter(|field| field.required).count();
        let changes = operation.idempotency != Idempotency::Safe;
        (operation.deprecated, changes, required + request.unions.len())
    };
    operations.iter().min_by_key(effort).map(|operation| operation.id.clone())
}

struct Writer<'a> {
    types: &'a BTreeMap<&'a str, &'a Type>,
    /// Texts that need the names of their owners.
    ambiguous: BTreeSet<String>,
    /// The texts that were used, and how often.
    texts: BTreeMap<String, usize>,
    named: BTreeSet<String>,
    arguments: BTreeSet<String>,
    /// The members on the way to the one that is written.
    owners: Vec<String>,
    /// The types on the way: one that needs itself has no example.
    open: Vec<String>,
}

impl<'a> Writer<'a> {
    fn new(types: &'a BTreeMap<&'a str, &'a Type>, ambiguous: BTreeSet<String>) -> Self {
        Self {
            types,
            ambiguous,
            texts: BTreeMap::new(),
            named: BTreeSet::new(),
            arguments: BTreeSet::new(),
            owners: Vec::new(),
            open: Vec::new(),
        }
    }

    /// `None` where a value can't be without another of its type.
    fn new_struct(&mut self, found: &Struct) -> Option<String> {
        self.enter(&found.name)?;
        let arguments = self.arguments_of(found);
        self.open.pop();
        Some(format!("{}::new({})", found.name, arguments?.join(", ")))
    }

    fn arguments_of(&mut self, found: &Struct) -> Option<Vec<String>> {
        let mut arguments = self.required(&found.fields)?;
        for union in &found.unions {
            if let Some(Type::Union(union)) = self.types.get(union.type_name.as_str()) {
                arguments.push(self.new_union(union)?);
            }
        }
        Some(arguments)
    }

    /// The first variant that has an example.
    fn new_union(&mut self, found: &Union) -> Option<String> {
        self.enter(&found.name)?;
        let mut made = None;
        for variant in &found.variants {
            let payload =
                variant.payload.as_deref().and_then(|name| self.types.get(name));
            let fields = match payload {
                Some(Type::Payload(payload)) => &payload.members.fields,
                _ => &variant.fields,
            };
            if let Some(arguments) = self.attempt(|writer| writer.required(fields)) {
                let constructor = &variant.constructor;
                made = Some((constructor, arguments.join(", ")));
                break;
            }
        }
        self.open.pop();
        let (constructor, arguments) = made?;
        Some(format!("{}::{constructor}({arguments})", found.name))
    }

    /// What a value that can't be would have named is not named.
    fn attempt<T>(&mut self, make: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = (self.named.clone(), self.arguments.clone());
        let made = make(self);
        if made.is_none() {
            (self.named, self.arguments) = before;
        }
        made
    }

    fn enter(&mut self, name: &str) -> Option<()> {
        if self.open.iter().any(|open| open == name) {
            return None;
        }
        self.named.insert(name.to_owned());
        self.open.push(name.to_owned());
        Some(())
    }

    fn required(&mut self, fields: &[Field]) -> Option<Vec<String>> {
        fields
            .iter()
            .filter(|field| field.required)
            .map(|field| self.argument(field))
            .collect()
    }

    fn argument(&mut self, field: &Field) -> Option<String> {
        self.owners.push(words(&field.name));
        let value = self.value(&field.ty, field);
        self.owners.pop();
        let value = value?;
        Some(match &field.argument {
            Some(name) => {
                self.arguments.insert(name.clone());
                format!("{name}({value})")
            }
            None => value,
        })
    }

    fn value(&mut self, ty: &TypeRef, field: &Field) -> Option<String> {
        Some(match ty {
            TypeRef::Text | TypeRef::Secret => self.text(field),
            TypeRef::DateTime => "\"2026-01-02T03:04:05Z\"".to_owned(),
            TypeRef::Integer if field.unit.as_deref() == Some("unix-ms") => {
                "1_700_000_000_000".to_owned()
            }
            TypeRef::Integer => "1".to_owned(),
            TypeRef::Number => "1.0".to_owned(),
            TypeRef::Boolean => "true".to_owned(),
            TypeRef::Any => "Default::default()".to_owned(),
            TypeRef::Boxed(name) => format!("Box::new({})", self.of_type(name)?),
            TypeRef::Named(name) => self.of_type(name)?,
            // A list needs no item, so one that can't have any has none.
            TypeRef::List(item) => {
                match self.attempt(|writer| writer.value(item, field)) {
                    Some(item) => format!("[{item}]"),
                    None => "[]".to_owned(),
                }
            }
            TypeRef::Map(value) => {
                match self.attempt(|writer| writer.value(value, field)) {
                    Some(value) => format!("[(\"key\", {value})]"),
                    None => "Vec::<(String, _)>::new()".to_owned(),
                }
            }
        })
    }

    fn of_type(&mut self, name: &str) -> Option<String> {
        match self.types.get(name) {
            Some(Type::Struct(found)) => self.new_struct(found),
            Some(Type::Union(found)) => self.new_union(found),
            Some(Type::Enumeration(found)) => {
                self.named.insert(name.to_owned());
                let value = found.values.first().map_or("", |(name, ..)| name);
                Some(format!("{name}::{value}"))
            }
            Some(Type::Payload(_)) | None => None,
        }
    }

    /// `backup_id` → `"backup-id"`, or with the names of its owners: `"source-instance-id"`.
    fn text(&mut self, field: &Field) -> String {
        let mut text = words(&field.name);
        *self.texts.entry(text.clone()).or_default() += 1;
        if self.ambiguous.contains(&text) {
            text = self.owners.join("-");
        }
        format!("\"{text}\"")
    }
}

fn words(name: &str) -> String {
    names::plain(name).trim_matches('_').replace('_', "-")
}
