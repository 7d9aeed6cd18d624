//! Schemas become Rust types.

use super::composition::{alias, has_members, kind};
use super::members::Members;
use super::{Enumeration, Struct, Type, TypeRef, Usage, docs, names};
use crate::Diagnostics;
use crate::spec::{Kind, Schema, Spec};
use std::collections::{BTreeMap, BTreeSet};

/// Gathers the types of one operation.
pub(super) struct Types<'a> {
    pub(super) spec: &'a Spec,
    /// In the order in which they are met.
    pub(super) types: Vec<Type>,
    file: &'a str,
    diagnostics: &'a mut Diagnostics,
    /// The operation's name: provisional names of untitled types begin with it.
    operation: String,
    /// The names of all requests and answers.
    reserved: &'a BTreeSet<String>,
    /// Objects by place: a member of several variants is one type.
    objects: BTreeMap<(String, Direction), Made>,
    /// What each type would be called if nothing else were.
    pub(super) wanted: BTreeMap<String, Wanted>,
    /// Components that are no type of their own, on the way to what is being made.
    aliases: Vec<String>,
    /// The titled types on the way to what is being made, and the members below each.
    trail: Trail,
}

/// The way from an operation to a type.
#[derive(Default)]
struct Trail {
    /// The titled type that everything here is in, by the name that it has for now.
    owner: Option<String>,
    /// The members that lead from it, or from the operation, to here.
    members: Vec<String>,
}

/// An object that has its name.
struct Made {
    name: String,
    /// Whether its members are still being made: what names it then is in it.
    open: bool,
}

/// What a type would be called if nothing else were.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// The title's name or the member's.
    pub(super) name: String,
    /// Whether the spec gives it that name. The others begin with their owner's.
    pub(super) titled: bool,
    /// The titled type that it is in, by the name that it had when it was made; none: it is the
    /// operation's.
    pub(super) owner: Option<String>,
    /// The members that lead to it from its owner, its own the last.
    pub(super) path: Vec<String>,
    /// What it is to its member, where it is no value of it but in one: an item.
    pub(super) part: Option<&'static str>,
    /// Whether it was met in the answer.
    pub(super) answered: bool,
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

/// What a type is called.
#[derive(Clone, Copy)]
pub(super) struct Naming<'n> {
    /// The component's name, which comes before its title.
    component: Option<&'n str>,
    /// What an untitled type is called, behind its owner's name.
    suggested: &'n str,
    /// What it is to its member, where it is no value of it but in one.
    part: Option<&'static str>,
}

impl<'n> Naming<'n> {
    /// The type of a member.
    pub(super) fn member(wire: &'n str) -> Self {
        Self { component: None, suggested: wire, part: None }
    }

    fn title<'t>(&self, schema: &'t Schema) -> Option<&'t str>
    where
        'n: 't,
    {
        self.component.or(schema.title.as_deref())
    }
}

impl<'a> Types<'a> {
    /// For an operation; `reserved` are the names that no type of a member may take.
    pub(super) fn new(
        file: &'a str,
        spec: &'a Spec,
        diagnostics: &'a mut Diagnostics,
        operation: &str,
        reserved: &'a BTreeSet<String>,
    ) -> Self {
        Self {
            spec,
            types: Vec::new(),
            file,
            diagnostics,
            operation: operation.to_owned(),
            reserved,
            objects: BTreeMap::new(),
            wanted: BTreeMap::new(),
            aliases: Vec::new(),
            trail: Trail::default(),
        }
    }

    /// The type of a member's value.
    pub(super) fn member_type(
        &mut self,
        schema: &Schema,
        wire: &str,
        direction: Direction,
    ) -> TypeRef {
        self.trail.members.push(wire.to_owned());
        let ty = self.type_ref(schema, Naming::member(wire), direction);
        self.trail.members.pop();
        ty
    }

    /// Notes what is wrong with the spec, once for all the types that meet it.
    pub(super) fn error(
        &mut self,
        pointer: &str,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        let message = message.into();
        let mut known = self.diagnostics.findings().iter();
        if !known.any(|known| known.place == pointer && known.message == message) {
            self.diagnostics.error(self.file, pointer, message, expected);
        }
    }

    /// The type of a value.
    pub(super) fn type_ref(
        &mut self,
        schema: &Schema,
        naming: Naming<'_>,
        direction: Direction,
    ) -> TypeRef {
        if let Some(component) = alias(schema) {
            return self.component(component, &schema.pointer, direction);
        }
        if has_members(schema) {
            return self.object(schema, naming, direction);
        }
        if !schema.one_of.is_empty() || !schema.all_of.is_empty() {
            let expected = "oneOf and allOf for objects only";
            self.error(&schema.pointer, "is a choice of values", expected);
        }
        let format = schema.format.as_deref();
        match kind(schema) {
            Kind::Any => TypeRef::Any,
            Kind::Boolean => TypeRef::Boolean,
            Kind::Number => TypeRef::Number,
            Kind::Integer => TypeRef::Integer,
            Kind::String if format == Some("password") => TypeRef::Secret,
            Kind::String if !schema.values.is_empty() => {
                TypeRef::Named(self.enumeration(schema, naming, direction))
            }
            Kind::String if format == Some("date-time") => TypeRef::DateTime,
            Kind::String => TypeRef::Text,
            Kind::Array => {
                let items = schema.items.as_deref();
                TypeRef::List(self.inner(items, naming, "Item", direction))
            }
            Kind::Object => match &schema.additional {
                Some(values) => {
                    TypeRef::Map(self.inner(Some(values), naming, "Value", direction))
                }
                None => TypeRef::Any,
            },
        }
    }

    /// The type of an item or a value by name, which needs no box: the list is one.
    fn inner(
        &mut self,
        schema: Option<&Schema>,
        naming: Naming<'_>,
        part: &'static str,
        direction: Direction,
    ) -> Box<TypeRef> {
        let naming = Naming { part: Some(part), ..Naming::member(naming.suggested) };
        let ty = schema.map(|schema| self.type_ref(schema, naming, direction));
        Box::new(match ty {
            Some(TypeRef::Boxed(name)) => TypeRef::Named(name),
            Some(ty) => ty,
            None => TypeRef::Any,
        })
    }

    fn component(
        &mut self,
        component: &str,
        pointer: &str,
        direction: Direction,
    ) -> TypeRef {
        // `spec::read` has checked that the reference leads somewhere.
        let Some(schema) = self.spec.schemas.get(component) else { return TypeRef::Any };
        if self.aliases.iter().any(|seen| seen == component) {
            let message = format!("{component} holds nothing but itself");
            self.error(pointer, message, "an object with members on the way");
            return TypeRef::Any;
        }
        self.aliases.push(component.to_owned());
        let naming =
            Naming { component: Some(component), suggested: component, part: None };
        let made = self.type_ref(schema, naming, direction);
        self.aliases.pop();
        made
    }

    fn object(
        &mut self,
        schema: &Schema,
        naming: Naming<'_>,
        direction: Direction,
    ) -> TypeRef {
        let place = (schema.pointer.clone(), direction);
        match self.objects.get(&place) {
            // It contains itself.
            Some(made) if made.open => return TypeRef::Boxed(made.name.clone()),
            Some(made) => return TypeRef::Named(made.name.clone()),
            None => {}
        }
        let wanted = self.wanted(schema, naming, direction);
        let titled = wanted.titled;
        let name = self.name(wanted);
        let made = Made { name: name.clone(), open: true };
        self.objects.insert(place.clone(), made);
        let outer = std::mem::take(&mut self.aliases);
        let built = if titled {
            let own = Trail { owner: Some(name.clone()), members: Vec::new() };
            let outer = std::mem::replace(&mut self.trail, own);
            let built = self.structure(schema, name.clone(), direction);
            self.trail = outer;
            built
        } else {
            self.structure(schema, name.clone(), direction)
        };
        self.aliases = outer;
        self.types.push(Type::Struct(built));
        self.objects.insert(place, Made { name: name.clone(), open: false });
        TypeRef::Named(name)
    }

    fn structure(
        &mut self,
        schema: &Schema,
        name: String,
        direction: Direction,
    ) -> Struct {
        let object = self.compose(schema, &name);
        let mut built = Struct {
            name,
            docs: object.description.as_deref().map(docs::words).unwrap_or_default(),
            usage: direction.usage(),
            fields: Vec::new(),
            constants: Vec::new(),
            unions: Vec::new(),
            boxed: false,
        };
        self.members(&object, true, direction, &mut Members::default(), &mut built);
        built
    }

    /// What the type of a value would be called if nothing else were.
    fn wanted(
        &self,
        schema: &Schema,
        naming: Naming<'_>,
        direction: Direction,
    ) -> Wanted {
        let title = naming.title(schema);
        let name = names::type_name(title.unwrap_or(naming.suggested));
        Wanted {
            part: naming.part,
            titled: title.is_some(),
            ..self.titled(name, direction)
        }
    }

    /// What a type is called that the spec gives a name, at this place.
    pub(super) fn titled(&self, name: String, direction: Direction) -> Wanted {
        Wanted {
            name,
            titled: true,
            owner: self.trail.owner.clone(),
            path: self.trail.members.clone(),
            part: None,
            answered: direction == Direction::Answer,
        }
    }

    /// A name for a type among those of its operation, until all are known.
    pub(super) fn name(&mut self, wanted: Wanted) -> String {
        let mut candidate = match wanted.titled {
            true => wanted.name.clone(),
            false => names::type_name(&format!("{} {}", self.operation, wanted.name)),
        };
        let first = candidate.clone();
        let mut number = 2;
        while self.reserved.contains(&candidate) || self.wanted.contains_key(&candidate)
        {
            candidate = format!("{first}{number}");
            number += 1;
        }
        self.wanted.insert(candidate.clone(), wanted);
        candidate
    }

    fn enumeration(
        &mut self,
        schema: &Schema,
        naming: Naming<'_>,
        direction: Direction,
    ) -> String {
        let docs = schema.description.as_deref().map(docs::words).unwrap_or_default();
        let values = self.values(schema);
        let wanted = self.wanted(schema, naming, direction);
        let name = self.name(wanted);
        let usage = direction.usage();
        let built = Enumeration { name: name.clone(), docs, usage, values };
        self.types.push(Type::Enumeration(built));
        name
    }

    /// Rust name, value on the wire and documentation of each value.
    fn values(&mut self, schema: &Schema) -> Vec<(String, String, Vec<String>)> {
        let mut variants = names::Unique::default();
        variants.take_type("Unknown".to_owned());
        let mut values = Vec::new();
        for value in &schema.values {
            let Some(wire) = value.as_str() else {
                let message = format!("the text has the value {value}");
                self.error(&schema.pointer, message, "text");
                continue;
            };
            let words = schema.value_descriptions.get(wire).map(String::as_str);
            let docs = docs::value(wire, words);
            let name = match names::pascal(wire) {
                name if name == "Unknown" => "LiteralUnknown".to_owned(),
                name => name,
            };
            values.push((variants.take_type(name), wire.to_owned(), docs));
        }
        values
    }
}
