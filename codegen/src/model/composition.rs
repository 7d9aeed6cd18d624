//! Objects put together: their own members, those that `allOf` adds, and which go together.

use super::types::Types;
use crate::spec::{Kind, Schema};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// An object with all that it must satisfy.
pub(super) struct Object {
    pub(super) pointer: String,
    pub(super) description: Option<String>,
    pub(super) properties: BTreeMap<String, Schema>,
    pub(super) required: BTreeSet<String>,
    pub(super) groups: Vec<Group>,
}

/// Members that go together: one of several sets.
pub(super) struct Group {
    pub(super) pointer: String,
    /// The union's name.
    pub(super) title: Option<String>,
    pub(super) schema: Schema,
    /// Whether its variants say of what type their members are, and not the object.
    pub(super) typed: bool,
}

/// What kind of value it is: by its type, or by what else is said of it.
pub(super) fn kind(schema: &Schema) -> Kind {
    match &schema.constant {
        _ if schema.kind != Kind::Any => schema.kind,
        _ if has_members(schema) => Kind::Object,
        Some(Value::String(_)) => Kind::String,
        Some(Value::Bool(_)) => Kind::Boolean,
        Some(Value::Number(number)) if number.is_i64() => Kind::Integer,
        _ => Kind::Any,
    }
}

/// Whether it is an object: by its type, or by what else is said of it.
pub(super) fn is_object(schema: &Schema) -> bool {
    schema.kind == Kind::Object || has_members(schema)
}

/// Whether it is an object with members of its own.
pub(super) fn has_members(schema: &Schema) -> bool {
    let parts = [&schema.one_of, &schema.all_of];
    matches!(schema.kind, Kind::Object | Kind::Any)
        && (!schema.properties.is_empty() || parts.iter().any(|part| !part.is_empty()))
}

impl<'a> Types<'a> {
    /// What a schema stands for: that of its component, also where an `allOf` of one leads to it
    /// so that something can be said beside.
    pub(super) fn resolved<'s>(&self, schema: &'s Schema) -> &'s Schema
    where
        'a: 's,
    {
        let mut current = schema;
        // A circle is told of where its type is made; here it only has to end.
        for _ in 0..self.spec.schemas.len() {
            match alias(current).and_then(|name| self.spec.schemas.get(name)) {
                Some(target) => current = target,
                None => break,
            }
        }
        current
    }

    /// The object that a schema is; `name` is what its type is called.
    pub(super) fn compose(&mut self, schema: &Schema, name: &str) -> Object {
        let mut object = Object {
            pointer: schema.pointer.clone(),
            description: schema.description.clone(),
            properties: BTreeMap::new(),
            required: BTreeSet::new(),
            groups: Vec::new(),
        };
        self.absorb(schema, name, &mut object, &mut Vec::new());
        object
    }

    /// Adds what a schema says of the object. `trail` are the components on the way to it.
    fn absorb(
        &mut self,
        schema: &Schema,
        name: &str,
        object: &mut Object,
        trail: &mut Vec<String>,
    ) {
        if !schema.properties.is_empty() && schema.additional.is_some() {
            let message = "has members and free keys of one type";
            self.error(&schema.pointer, message, "properties or additionalProperties");
        }
        object.required.extend(schema.required.iter().cloned());
        for (wire, property) in &schema.properties {
            self.add_property(wire, property, object);
        }
        if !schema.one_of.is_empty() {
            self.check_variants(schema);
            object.groups.push(Group {
                pointer: schema.pointer.clone(),
                title: Some(format!("{name} kind")),
                schema: schema.clone(),
                typed: true,
            });
        }
        for part in &schema.all_of {
            if part.reference.is_some() {
                self.absorb_component(part, object, trail);
            } else if part.one_of.is_empty() {
                self.absorb_object(part, name, object, trail);
            } else {
                self.check_variants(part);
                object.groups.push(Group {
                    pointer: part.pointer.clone(),
                    title: part.title.clone(),
                    schema: part.clone(),
                    typed: false,
                });
                let rest = Schema { one_of: Vec::new(), ..part.clone() };
                self.absorb(&rest, name, object, trail);
            }
        }
    }

    fn absorb_component(
        &mut self,
        part: &Schema,
        object: &mut Object,
        trail: &mut Vec<String>,
    ) {
        let Some(name) = part.reference.clone() else { return };
        let Some(target) = self.spec.schemas.get(&name) else { return };
        if trail.contains(&name) {
            let message = format!("{name} is made of itself");
            self.error(&part.pointer, message, "an allOf that ends");
            return;
        }
        trail.push(name.clone());
        match target.reference {
            Some(_) => self.absorb_component(target, object, trail),
            None => self.absorb_object(target, &name, object, trail),
        }
        trail.pop();
    }

    fn absorb_object(
        &mut self,
        part: &Schema,
        name: &str,
        object: &mut Object,
        trail: &mut Vec<String>,
    ) {
        if matches!(part.kind, Kind::Object | Kind::Any) {
            self.absorb(part, name, object, trail);
        } else {
            self.error(&part.pointer, "is no object", "an object: it is part of one");
        }
    }

    fn check_variants(&mut self, schema: &Schema) {
        for option in &schema.one_of {
            let resolved = self.resolved(option);
            if !is_object(resolved) && resolved.required.is_empty() {
                let expected = "an object with the variant's members";
                self.error(&option.pointer, "the variant is no object", expected);
            }
            let groups = resolved.all_of.iter().chain([resolved]);
            if groups.into_iter().any(|group| !group.one_of.is_empty()) {
                let expected = "all variants in one oneOf";
                self.error(&option.pointer, "the variant has variants itself", expected);
            }
        }
    }

    /// A member: what the object says of it comes before what its parts say.
    fn add_property(&mut self, wire: &str, property: &Schema, object: &mut Object) {
        let Some(known) = object.properties.get(wire) else {
            object.properties.insert(wire.to_owned(), property.clone());
            return;
        };
        let kinds = [kind(self.resolved(known)), kind(self.resolved(property))];
        if kinds[0] != kinds[1] && !kinds.contains(&Kind::Any) {
            let message = format!("{wire} is of two types");
            self.error(&property.pointer, message, format!("that of {}", known.pointer));
        }
    }
}

/// The component that a schema is nothing else than.
pub(super) fn alias(schema: &Schema) -> Option<&str> {
    if schema.reference.is_some() {
        return schema.reference.as_deref();
    }
    let alone = schema.kind == Kind::Any
        && schema.properties.is_empty()
        && schema.one_of.is_empty();
    match schema.all_of.as_slice() {
        [part] if alone => part.reference.as_deref(),
        _ => None,
    }
}
