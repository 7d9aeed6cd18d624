//! A first call of each operation, for its documentation: it compiles, and shows what is needed.

use super::{Example, Field, Operation, Struct, Type, TypeRef, Union};
use std::collections::{BTreeMap, BTreeSet};

/// The request of an operation with made-up values of the right shape.
pub(super) fn example(operation: &Operation, shared: &[Type]) -> Example {
    let types =
        shared.iter().chain(&operation.types).map(|ty| (ty.name(), ty)).collect();
    let mut writer =
        Writer { types, named: BTreeSet::new(), arguments: BTreeSet::new() };
    let request = writer.new_struct(&operation.request, 0);
    Example {
        types: writer.named.into_iter().collect(),
        arguments: writer.arguments.into_iter().collect(),
        request,
    }
}

struct Writer<'a> {
    types: BTreeMap<&'a str, &'a Type>,
    named: BTreeSet<String>,
    arguments: BTreeSet<String>,
}

/// A type that needs itself has no example; deeper than this is one of those.
const DEEPEST: usize = 12;

impl Writer<'_> {
    fn new_struct(&mut self, found: &Struct, depth: usize) -> String {
        self.named.insert(found.name.clone());
        let required = found.fields.iter().filter(|field| field.required);
        let mut arguments: Vec<String> =
            required.map(|field| self.argument(field, depth)).collect();
        for union in &found.unions {
            let Some(Type::Union(union)) = self.types.get(union.type_name.as_str())
            else {
                continue;
            };
            arguments.push(self.new_union(union, depth));
        }
        format!("{}::new({})", found.name, arguments.join(", "))
    }

    fn new_union(&mut self, found: &Union, depth: usize) -> String {
        self.named.insert(found.name.clone());
        let Some(variant) = found.variants.first() else { return String::new() };
        let payload = variant.payload.as_deref().and_then(|name| self.types.get(name));
        let fields = match payload {
            Some(Type::Payload(payload)) => &payload.members.fields,
            _ => &variant.fields,
        };
        let required = fields.iter().filter(|field| field.required);
        let arguments: Vec<String> =
            required.map(|field| self.argument(field, depth)).collect();
        format!("{}::{}({})", found.name, variant.constructor, arguments.join(", "))
    }

    fn argument(&mut self, field: &Field, depth: usize) -> String {
        let value = self.value(&field.ty, field, depth + 1);
        match &field.argument {
            Some(name) => {
                self.arguments.insert(name.clone());
                format!("{name}({value})")
            }
            None => value,
        }
    }

    fn value(&mut self, ty: &TypeRef, field: &Field, depth: usize) -> String {
        if depth > DEEPEST {
            return "Default::default()".to_owned();
        }
        match ty {
            TypeRef::Text | TypeRef::Secret => text(field),
            TypeRef::DateTime => "\"2026-01-02T03:04:05Z\"".to_owned(),
            TypeRef::Integer32 => "1".to_owned(),
            TypeRef::Integer64 => "1_700_000_000_000".to_owned(),
            TypeRef::Number => "1.0".to_owned(),
            TypeRef::Boolean => "true".to_owned(),
            TypeRef::Any => "Default::default()".to_owned(),
            TypeRef::Boxed(name) => format!("Box::new({})", self.named(name, depth)),
            TypeRef::Named(name) => self.named(name, depth),
            TypeRef::List(item) => format!("[{}]", self.value(item, field, depth + 1)),
            TypeRef::Map(value) => {
                format!("[(\"key\", {})]", self.value(value, field, depth + 1))
            }
        }
    }

    fn named(&mut self, name: &str, depth: usize) -> String {
        match self.types.get(name) {
            Some(Type::Struct(found)) => self.new_struct(found, depth + 1),
            Some(Type::Union(found)) => self.new_union(found, depth + 1),
            Some(Type::Enumeration(found)) => {
                self.named.insert(name.to_owned());
                let value = found.values.first().map_or("", |(name, ..)| name);
                format!("{name}::{value}")
            }
            Some(Type::Payload(_)) | None => "Default::default()".to_owned(),
        }
    }
}

/// `backup_id` → `"backup-id"`.
fn text(field: &Field) -> String {
    let name = field.name.trim_start_matches("r#").trim_matches('_').replace('_', "-");
    format!("\"{name}\"")
}
