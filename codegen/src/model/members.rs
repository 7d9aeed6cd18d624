//! Members: of a struct, a request or a variant.

use super::composition::{Object, has_members, kind};
use super::types::{Direction, Types};
use super::{Constant, Field, Place, Struct, TypeRef, docs, names};
use crate::spec::{Kind, Schema};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What is known of a member before its type.
pub(super) struct Member<'m> {
    /// Its name on the wire.
    pub(super) wire: &'m str,
    pub(super) schema: &'m Schema,
    /// What is said of it beside its schema.
    pub(super) words: Option<&'m str>,
    pub(super) required: bool,
    pub(super) place: Place,
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

impl Types<'_> {
    /// Adds the members of a JSON object to a struct. `needed`: whether the object itself must
    /// be there.
    pub(super) fn members(
        &mut self,
        object: &Object,
        needed: bool,
        direction: Direction,
        members: &mut Members,
        built: &mut Struct,
    ) {
        // Answers are read leniently: the members side by side, as the table has them.
        let in_unions = match direction {
            Direction::Request => self.unions(object, members, built, Place::Member),
            Direction::Answer => BTreeSet::new(),
        };
        for (wire, property) in &self.side_by_side(object, direction) {
            if in_unions.contains(wire) {
                continue;
            }
            let place = Place::Member;
            if direction == Direction::Request
                && let Some(value) = self.constant(property)
            {
                built.constants.push(Constant { wire: wire.clone(), value, place });
                continue;
            }
            let required = object.required.contains(wire) && needed;
            let member = Member { wire, schema: property, words: None, required, place };
            let mut field = self.field(&member, direction);
            // A parameter of the same name keeps it.
            let parameter =
                |other: &Field| other.place != place && other.name == field.name;
            if built.fields.iter().any(parameter) {
                field.name = names::snake(&format!("body {wire}"));
            }
            built.fields.push(members.named(field));
        }
        finish(&mut built.fields);
    }

    /// The members of an object: for an answer those that only its variants name among them.
    fn side_by_side(
        &mut self,
        object: &Object,
        direction: Direction,
    ) -> Vec<(String, Schema)> {
        let mut all = object.properties.clone();
        if direction == Direction::Answer {
            let typed = object.groups.iter().filter(|group| group.typed);
            for option in typed.flat_map(|group| &group.schema.one_of) {
                let name = option.reference.as_deref().unwrap_or("Other");
                let resolved = self.resolved(option);
                for (wire, property) in self.compose(resolved, name).properties {
                    let own = kind(self.resolved(&property));
                    let known = all.entry(wire).or_insert(property);
                    // What differs from variant to variant can be anything.
                    if kind(self.resolved(known)) != own {
                        *known = Schema { kind: Kind::Any, ..Schema::default() };
                    }
                }
            }
        }
        all.into_iter().collect()
    }

    /// One member.
    pub(super) fn field(&mut self, member: &Member<'_>, direction: Direction) -> Field {
        let Member { wire, schema, words, required, place } = *member;
        let described = self.resolved(schema);
        let place = self.place(place, schema, described);
        let in_text = matches!(place, Place::QueryJson | Place::FormJson);
        let content = described.content.as_deref().filter(|_| in_text);
        let ty = self.member_type(content.unwrap_or(schema), wire, direction);
        // What is said beside a reference is about this member, and comes first.
        let words = words.or(schema.description.as_deref());
        Field {
            name: names::snake(wire),
            wire: wire.to_owned(),
            docs: docs::member(wire, words, &of_its_kind(described, place)),
            ty: if is_text(place) { as_text(ty) } else { ty },
            required,
            place,
            argument: None,
            deprecated: schema.deprecated || described.deprecated,
            unit: described.unit.clone(),
        }
    }

    /// How a member goes where its object goes; `resolved` is what its schema stands for.
    fn place(&mut self, place: Place, schema: &Schema, resolved: &Schema) -> Place {
        if !is_text(place) {
            return place;
        }
        match place {
            Place::Query if resolved.content.is_some() => return Place::QueryJson,
            Place::Form if resolved.content.is_some() => return Place::FormJson,
            _ => {}
        }
        let items = resolved.items.as_deref().map(|items| self.resolved(items));
        if matches!(place, Place::Query | Place::QueryJoined)
            && resolved.kind == Kind::Array
        {
            if items.is_none_or(is_scalar) {
                return if place == Place::Query { Place::QueryList } else { place };
            }
        } else if is_scalar(resolved) {
            return place;
        }
        let what = match resolved.kind {
            Kind::Array if items.is_some_and(|items| items.kind == Kind::Array) => {
                "is a list of lists"
            }
            Kind::Array if items.is_some_and(|items| !is_scalar(items)) => {
                "is a list of objects"
            }
            Kind::Array => "is a list",
            _ => "is an object",
        };
        let (place_name, expected) = match place {
            Place::Path => ("path", "a scalar"),
            Place::Header => ("header", "a scalar"),
            Place::Form => ("form", "a scalar, or JSON text with a contentSchema"),
            _ => (
                "query",
                "a scalar, a list of scalars, or JSON text with a contentSchema",
            ),
        };
        self.error(&schema.pointer, format!("{what} in the {place_name}"), expected);
        place
    }

    /// The only value of a member.
    pub(super) fn constant(&mut self, schema: &Schema) -> Option<Value> {
        let value = constant(schema);
        if value.is_none() && schema.constant.is_some() {
            let message = "has a constant that is no scalar";
            self.error(&schema.pointer, message, "text, true, false or a whole number");
        }
        value
    }
}

/// The only value of a member, where it is a scalar that code can write.
pub(super) fn constant(schema: &Schema) -> Option<Value> {
    let value = schema.constant.clone()?;
    (value.is_string() || value.is_boolean() || value.is_i64()).then_some(value)
}

/// The schema with the kind that it has by all that it says, and by where it stands.
fn of_its_kind(schema: &Schema, place: Place) -> Cow<'_, Schema> {
    let kind = match kind(schema) {
        Kind::Any if is_text(place) => Kind::String,
        kind => kind,
    };
    if kind == schema.kind {
        return Cow::Borrowed(schema);
    }
    Cow::Owned(Schema { kind, ..schema.clone() })
}

/// Sorts members, the required first.
pub(super) fn finish(fields: &mut [Field]) {
    fields.sort_by(|a, b| {
        b.required
            .cmp(&a.required)
            .then_with(|| a.place.cmp(&b.place))
            .then_with(|| a.wire.cmp(&b.wire))
    });
}

/// Whether a value goes there as text.
fn is_text(place: Place) -> bool {
    let json = [Place::QueryJson, Place::QueryFlat, Place::FormJson];
    !matches!(place, Place::Member | Place::Body) && !json.contains(&place)
}

fn is_scalar(schema: &Schema) -> bool {
    !matches!(schema.kind, Kind::Array | Kind::Object) && !has_members(schema)
}

/// Where only text goes, a value of any type is text.
fn as_text(ty: TypeRef) -> TypeRef {
    match ty {
        TypeRef::Any => TypeRef::Text,
        TypeRef::List(item) => TypeRef::List(Box::new(as_text(*item))),
        other => other,
    }
}
