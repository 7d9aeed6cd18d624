//! Schemas become Rust types.

use super::{
    Constant, Enumeration, Field, Payload, Place, Struct, Type, TypeRef, Union,
    UnionField, Usage, Variant, docs, names,
};
use crate::Diagnostics;
use crate::spec::{Kind, Schema, Spec};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Gathers the types of one operation.
pub(super) struct Types<'a> {
    pub(super) file: &'a str,
    pub(super) spec: &'a Spec,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The operation's name: untitled types begin with it.
    pub(super) operation: String,
    /// In the order in which they are met.
    pub(super) types: Vec<Type>,
    names: BTreeSet<String>,
    /// Components that stand for a type, with the type's name; `None` while it is being made.
    components: BTreeMap<(String, Direction), Option<String>>,
    /// Objects that were met before, by place: a member of several variants is one type.
    objects: BTreeMap<(String, Direction), String>,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Answer,
}

impl Direction {
    pub(super) fn usage(self) -> Usage {
        Usage { written: self == Self::Request, read: self == Self::Answer }
    }
}

impl<'a> Types<'a> {
    pub(super) fn new(
        file: &'a str,
        spec: &'a Spec,
        diagnostics: &'a mut Diagnostics,
        operation: &str,
    ) -> Self {
        Self {
            file,
            spec,
            diagnostics,
            operation: operation.to_owned(),
            types: Vec::new(),
            // The request's own name is taken.
            names: BTreeSet::from([operation.to_owned()]),
            components: BTreeMap::new(),
            objects: BTreeMap::new(),
        }
    }

    /// The type of a value. `suggested` is what an untitled type is called.
    pub(super) fn type_ref(
        &mut self,
        schema: &Schema,
        suggested: &str,
        direction: Direction,
    ) -> TypeRef {
        if let Some(component) = &schema.reference {
            return self.component(component, direction);
        }
        match schema.kind {
            Kind::Any => TypeRef::Any,
            Kind::Boolean => TypeRef::Boolean,
            Kind::Number => TypeRef::Number,
            Kind::Integer if schema.format.as_deref() == Some("int64") => {
                TypeRef::Integer64
            }
            Kind::Integer => TypeRef::Integer32,
            Kind::String if schema.format.as_deref() == Some("password") => {
                TypeRef::Secret
            }
            Kind::String if !schema.values.is_empty() => {
                TypeRef::Named(self.enumeration(schema, suggested, direction))
            }
            Kind::String if schema.format.as_deref() == Some("date-time") => {
                TypeRef::DateTime
            }
            Kind::String => TypeRef::Text,
            Kind::Array => match &schema.items {
                Some(items) => {
                    let item = self.type_ref(items, suggested, direction);
                    TypeRef::List(Box::new(unboxed(item)))
                }
                None => TypeRef::List(Box::new(TypeRef::Any)),
            },
            Kind::Object if schema.properties.is_empty() => match &schema.additional {
                Some(values) => {
                    let value = self.type_ref(values, suggested, direction);
                    TypeRef::Map(Box::new(unboxed(value)))
                }
                None => TypeRef::Any,
            },
            Kind::Object => {
                TypeRef::Named(self.named_object(schema, suggested, direction))
            }
        }
    }

    fn named_object(
        &mut self,
        schema: &Schema,
        suggested: &str,
        direction: Direction,
    ) -> String {
        let place = (schema.pointer.clone(), direction);
        if let Some(name) = self.objects.get(&place) {
            return name.clone();
        }
        let name = self.name(schema, suggested);
        let built = self.object(schema, name.clone(), direction);
        // The same members under the same title are the same type.
        let title = schema.title.as_deref().map(names::type_name);
        let same = self.types.iter().find_map(|ty| match ty {
            Type::Struct(other)
                if title
                    .as_deref()
                    .is_some_and(|title| other.name.starts_with(title)) =>
            {
                let alike =
                    Struct { name: other.name.clone(), ..built.clone() } == *other;
                alike.then(|| other.name.clone())
            }
            _ => None,
        });
        let name = match same {
            Some(same) => {
                self.names.remove(&name);
                same
            }
            None => {
                self.types.push(Type::Struct(built));
                name
            }
        };
        self.objects.insert(place, name.clone());
        name
    }

    fn component(&mut self, component: &str, direction: Direction) -> TypeRef {
        let key = (component.to_owned(), direction);
        match self.components.get(&key) {
            Some(Some(name)) => return TypeRef::Named(name.clone()),
            // Being made further out: it contains itself.
            Some(None) => return TypeRef::Boxed(names::type_name(component)),
            None => {}
        }
        // `spec::read` has checked that the reference leads somewhere.
        let Some(schema) = self.spec.schemas.get(component) else { return TypeRef::Any };
        self.components.insert(key.clone(), None);
        let titled = Schema { title: Some(component.to_owned()), ..schema.clone() };
        let made = self.type_ref(&titled, component, direction);
        match &made {
            TypeRef::Named(name) => self.components.insert(key, Some(name.clone())),
            _ => self.components.remove(&key),
        };
        made
    }

    /// A name for a type: its title, or what is suggested behind the operation's name.
    fn name(&mut self, schema: &Schema, suggested: &str) -> String {
        let name = match &schema.title {
            Some(title) => names::type_name(title),
            None => names::type_name(&format!("{} {suggested}", self.operation)),
        };
        let mut candidate = name.clone();
        let mut number = 2;
        while !self.names.insert(candidate.clone()) {
            candidate = format!("{name}{number}");
            number += 1;
        }
        candidate
    }

    fn enumeration(
        &mut self,
        schema: &Schema,
        suggested: &str,
        direction: Direction,
    ) -> String {
        // The same values under the same title are the same type.
        let name = match &schema.title {
            Some(title) => names::type_name(title),
            None => names::type_name(&format!("{} {suggested}", self.operation)),
        };
        let mut variants = names::Unique::default();
        variants.take_type("Unknown".to_owned());
        let mut values = Vec::new();
        for value in &schema.values {
            let Some(wire) = value.as_str() else {
                let place = &schema.pointer;
                let message = format!("the text has the value {value}");
                self.diagnostics.error(self.file, place, message, "text");
                continue;
            };
            let words =
                schema.value_descriptions.get(wire).map(|words| docs::words(words));
            let docs = words.filter(|words| !words.is_empty());
            let docs = docs.unwrap_or_else(|| docs::words(&docs::literal(wire)));
            let name = match names::pascal(wire) {
                name if name == "Unknown" => "LiteralUnknown".to_owned(),
                name => name,
            };
            values.push((variants.take_type(name), wire.to_owned(), docs));
        }
        let built = Enumeration {
            name: name.clone(),
            docs: match &schema.description {
                Some(text) => docs::words(text),
                None => docs::words(&format!("The values of `{suggested}`.")),
            },
            usage: direction.usage(),
            values,
        };
        for existing in &mut self.types {
            if let Type::Enumeration(existing) = existing
                && existing.name == name
                && existing.values == built.values
            {
                existing.usage.written |= built.usage.written;
                existing.usage.read |= built.usage.read;
                return name;
            }
        }
        let name = self.name(schema, suggested);
        self.types.push(Type::Enumeration(Enumeration { name: name.clone(), ..built }));
        name
    }

    /// A struct of an object's members.
    fn object(&mut self, schema: &Schema, name: String, direction: Direction) -> Struct {
        let docs = match &schema.description {
            Some(text) => docs::words(text),
            None => docs::words(&format!("The members of `{name}`.")),
        };
        let mut built = Struct {
            name,
            docs,
            usage: direction.usage(),
            fields: Vec::new(),
            constants: Vec::new(),
            unions: Vec::new(),
        };
        let mut members = Members::default();
        let in_unions =
            self.unions(schema, &mut members, &mut built, Place::Member, direction);
        for (wire, property) in &schema.properties {
            if in_unions.contains(wire) {
                continue;
            }
            if direction == Direction::Request
                && let Some(constant) = constant(property)
            {
                built.constants.push(Constant { wire: wire.clone(), value: constant });
                continue;
            }
            let required = schema.required.contains(wire);
            let field =
                self.field(wire, property, None, required, Place::Member, direction);
            built.fields.push(members.named(field));
        }
        finish(&mut built.fields);
        built
    }

    /// One member.
    pub(super) fn field(
        &mut self,
        wire: &str,
        schema: &Schema,
        words: Option<&str>,
        required: bool,
        place: Place,
        direction: Direction,
    ) -> Field {
        let content =
            if place == Place::QueryJson { schema.content.as_deref() } else { None };
        let ty = self.type_ref(content.unwrap_or(schema), wire, direction);
        let described =
            schema.reference.as_ref().and_then(|name| self.spec.schemas.get(name));
        Field {
            name: names::snake(wire),
            wire: wire.to_owned(),
            docs: docs::member(wire, words, described.unwrap_or(schema)),
            ty,
            required,
            place,
            argument: None,
            deprecated: schema.deprecated,
        }
    }

    /// The unions of an object; returns the names of the members that belong to them.
    pub(super) fn unions(
        &mut self,
        schema: &Schema,
        members: &mut Members,
        built: &mut Struct,
        place: Place,
        direction: Direction,
    ) -> BTreeSet<String> {
        let mut owned = BTreeSet::new();
        let groups = schema.all_of.iter().filter(|group| !group.one_of.is_empty());
        // Answers are read leniently: the members side by side, as the table has them.
        for group in groups.filter(|_| direction == Direction::Request) {
            let Some(title) = &group.title else {
                let expected = "a \"title\": the union's name";
                self.diagnostics.error(
                    self.file,
                    &group.pointer,
                    "has no name",
                    expected,
                );
                continue;
            };
            let name = self.name(group, title);
            let tag = group.discriminator.as_ref().map(|found| found.property.clone());
            owned.extend(tag.clone());
            let mut variants = Vec::new();
            for option in &group.one_of {
                let variant =
                    self.variant(schema, group, option, &name, place, direction);
                owned.extend(variant.wires);
                variants.push(variant.variant);
            }
            let docs = docs::words(group.description.as_deref().unwrap_or(title));
            let field = members.name(names::snake(title));
            let type_name = name.clone();
            built.unions.push(UnionField {
                name: field,
                type_name,
                docs: docs.clone(),
                place,
            });
            self.types.push(Type::Union(Union { name, docs, tag, place, variants }));
        }
        owned
    }

    /// One set of members: those that the variant requires or names, with the types that the
    /// object gives them.
    fn variant(
        &mut self,
        object: &Schema,
        group: &Schema,
        option: &Schema,
        union_name: &str,
        place: Place,
        direction: Direction,
    ) -> OwnedVariant {
        let component = option.reference.as_deref();
        let resolved =
            component.and_then(|name| self.spec.schemas.get(name)).unwrap_or(option);
        let title = component.or(resolved.title.as_deref()).unwrap_or("Other");
        let discriminator = group.discriminator.as_ref();
        let tag = discriminator.and_then(|found| {
            let by_mapping = found
                .mapping
                .iter()
                .find(|(_, target)| Some(target.as_str()) == component);
            by_mapping.map(|(value, _)| value.clone())
        });
        if discriminator.is_some() && tag.is_none() {
            let expected = "a value of the discriminator's mapping for each variant";
            let message = format!("the variant {title} has no tag");
            self.diagnostics.error(self.file, &group.pointer, message, expected);
        }
        let own = resolved.title.as_deref().unwrap_or(title);
        let mut wires: BTreeSet<&String> = resolved.required.iter().collect();
        wires.extend(resolved.properties.keys());
        let tag_name = discriminator.map(|found| &found.property);
        let mut fields = Vec::new();
        let mut members = Members::default();
        for wire in wires.into_iter().filter(|wire| Some(*wire) != tag_name) {
            let Some(property) = object.properties.get(wire) else {
                let place = &resolved.pointer;
                let message = format!("the variant {title} names {wire}");
                self.diagnostics.error(
                    self.file,
                    place,
                    message,
                    "a member of the object",
                );
                continue;
            };
            let required = resolved.required.contains(wire);
            let field_place = self.place(place, property);
            let field =
                self.field(wire, property, None, required, field_place, direction);
            fields.push(members.named(field));
        }
        finish(&mut fields);
        let docs = docs::words(resolved.description.as_deref().unwrap_or(own));
        let wires = fields.iter().map(|field| field.wire.clone()).collect();
        let name = names::pascal(own);
        let payload = fields.iter().any(|field| !field.required).then(|| {
            let titled = Schema { title: Some(title.to_owned()), ..Schema::default() };
            let members = Struct {
                name: self.name(&titled, title),
                docs: docs.clone(),
                usage: direction.usage(),
                fields: std::mem::take(&mut fields),
                constants: Vec::new(),
                unions: Vec::new(),
            };
            let payload = members.name.clone();
            let (union_name, variant) = (union_name.to_owned(), name.clone());
            self.types.push(Type::Payload(Payload {
                members,
                union_name,
                variant,
                place,
            }));
            payload
        });
        let constructor = names::snake(own);
        let variant = Variant { name, constructor, docs, tag, fields, payload };
        OwnedVariant { variant, wires }
    }

    /// How a member goes where its object goes.
    pub(super) fn place(&mut self, place: Place, schema: &Schema) -> Place {
        if place != Place::Query {
            return place;
        }
        match schema.kind {
            _ if schema.content.is_some() => Place::QueryJson,
            Kind::Array => Place::QueryList,
            Kind::Object => {
                let expected =
                    "a scalar, a list of scalars, or JSON text with a contentSchema";
                let pointer = &schema.pointer;
                self.diagnostics.error(
                    self.file,
                    pointer,
                    "is an object in the query",
                    expected,
                );
                Place::Query
            }
            _ => Place::Query,
        }
    }
}

/// A variant, and the members of the object that belong to it.
struct OwnedVariant {
    variant: Variant,
    wires: Vec<String>,
}

/// The names of a struct's members.
#[derive(Default)]
pub(super) struct Members {
    names: names::Unique,
}

impl Members {
    pub(super) fn name(&mut self, name: String) -> String {
        self.names.take(name)
    }

    pub(super) fn named(&mut self, mut field: Field) -> Field {
        field.name = self.names.take(field.name);
        field
    }
}

/// Sorts members, the required first, and names those that could be mistaken for each other.
pub(super) fn finish(fields: &mut [Field]) {
    fields.sort_by(|a, b| {
        b.required
            .cmp(&a.required)
            .then_with(|| a.place.cmp(&b.place))
            .then_with(|| a.wire.cmp(&b.wire))
    });
    let required: Vec<TypeRef> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| in_rust(&field.ty))
        .collect();
    for field in fields.iter_mut().filter(|field| field.required) {
        let alike = required.iter().filter(|ty| **ty == in_rust(&field.ty)).count();
        field.argument = (alike > 1).then(|| names::type_name(&field.name));
    }
}

/// Types that are one type to the compiler are one here: a time is text like any other.
fn in_rust(ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::DateTime | TypeRef::Secret => TypeRef::Text,
        other => other.clone(),
    }
}

/// The only value of a member, as JSON.
fn constant(schema: &Schema) -> Option<String> {
    let single = match (&schema.constant, schema.values.as_slice()) {
        (Some(value), _) => value,
        _ => return None,
    };
    match single {
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

fn unboxed(ty: TypeRef) -> TypeRef {
    match ty {
        TypeRef::Boxed(name) => TypeRef::Named(name),
        other => other,
    }
}
