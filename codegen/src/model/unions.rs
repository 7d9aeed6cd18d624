//! Unions: which members of an object go together.

use super::composition::{Group, Object};
use super::members::{Member, Members, constant, finish};
use super::types::{Direction, Types};
use super::{
    Constant, Payload, Place, Struct, Type, Union, UnionField, Variant, docs, names,
};
use crate::spec::Schema;
use serde_json::Value;
use std::collections::BTreeSet;

/// The names by which the variants of a union are made and told apart.
#[derive(Default)]
struct VariantNames {
    variants: names::Unique,
    constructors: names::Unique,
}

/// A variant, and the members of the object that belong to it.
struct OwnedVariant {
    variant: Variant,
    wires: Vec<String>,
}

impl Types<'_> {
    /// The unions of an object that is asked for; returns the names of the members that belong
    /// to them.
    pub(super) fn unions(
        &mut self,
        object: &Object,
        members: &mut Members,
        built: &mut Struct,
        place: Place,
    ) -> BTreeSet<String> {
        let mut owned = BTreeSet::new();
        for group in &object.groups {
            let Some(title) = &group.title else {
                let expected = "a \"title\": the union's name";
                self.error(&group.pointer, "has no name", expected);
                continue;
            };
            let union = self.union(object, group, title, place, &mut owned);
            built.unions.push(UnionField {
                name: members.name(names::snake(title)),
                type_name: union.name.clone(),
                docs: union.docs.clone(),
                place,
            });
            self.types.push(Type::Union(union));
        }
        owned
    }

    fn union(
        &mut self,
        object: &Object,
        group: &Group,
        title: &str,
        place: Place,
        owned: &mut BTreeSet<String>,
    ) -> Union {
        let wanted = self.titled(names::type_name(title), Direction::Request);
        let name = self.name(wanted);
        owned.extend(group.schema.discriminator.iter().map(|tag| tag.property.clone()));
        let mut taken = VariantNames::default();
        let mut variants = Vec::new();
        for option in &group.schema.one_of {
            let variant = self.variant(object, group, option, &name, place, &mut taken);
            owned.extend(variant.wires);
            variants.push(variant.variant);
        }
        let description = match (&group.schema.description, group.typed) {
            (Some(words), false) => words,
            (None, false) => title,
            // Its description is the object's.
            (_, true) => "Which of its members go together.",
        };
        Union { name, docs: docs::words(description), place, variants }
    }

    /// One set of members: those that the variant requires or names, with the types that the
    /// object gives them.
    fn variant(
        &mut self,
        object: &Object,
        group: &Group,
        option: &Schema,
        union_name: &str,
        place: Place,
        taken: &mut VariantNames,
    ) -> OwnedVariant {
        let component = option.reference.as_deref();
        let resolved = self.resolved(option);
        let title = component.or(resolved.title.as_deref()).unwrap_or("Other");
        let own = resolved.title.as_deref().unwrap_or(title);
        let set = self.compose(resolved, title);
        let constants = self.tag(group, component, title, place);
        let mut variant = Variant {
            name: taken.variants.take_type(names::pascal(own)),
            constructor: taken.constructors.take(names::constructor(own)),
            docs: docs::words(resolved.description.as_deref().unwrap_or(own)),
            constants,
            fields: Vec::new(),
            payload: None,
        };
        self.variant_members(object, group, &set, title, place, &mut variant);
        let fields = variant.fields.iter().map(|field| &field.wire);
        let constants = variant.constants.iter().map(|constant| &constant.wire);
        let wires = fields.chain(constants).cloned().collect();
        if variant.fields.iter().any(|field| !field.required) {
            self.payload(&mut variant, title, union_name, place);
        }
        OwnedVariant { variant, wires }
    }

    /// What tells that it is this variant, where the group has a member for that.
    fn tag(
        &mut self,
        group: &Group,
        component: Option<&str>,
        title: &str,
        place: Place,
    ) -> Vec<Constant> {
        let Some(discriminator) = &group.schema.discriminator else { return Vec::new() };
        let mut mapping = discriminator.mapping.iter();
        let found = mapping.find(|(_, target)| Some(target.as_str()) == component);
        let Some((value, _)) = found else {
            let expected = "a value of the discriminator's mapping for each variant";
            let message = format!("the variant {title} has no tag");
            self.error(&group.pointer, message, expected);
            return Vec::new();
        };
        let value = Value::String(value.clone());
        vec![Constant { wire: discriminator.property.clone(), value, place }]
    }

    fn variant_members(
        &mut self,
        object: &Object,
        group: &Group,
        set: &Object,
        title: &str,
        place: Place,
        variant: &mut Variant,
    ) {
        let mut wires: BTreeSet<&String> = set.required.iter().collect();
        wires.extend(set.properties.keys());
        let mut members = Members::default();
        for wire in wires {
            if variant.constants.iter().any(|constant| constant.wire == *wire) {
                continue;
            }
            let own = set.properties.get(wire);
            let typed = own.filter(|_| group.typed);
            let Some(property) = object.properties.get(wire).or(typed) else {
                let message = format!("the variant {title} names {wire}");
                self.error(&set.pointer, message, "a member of the object");
                continue;
            };
            if let Some(value) = own.and_then(constant) {
                variant.constants.push(Constant { wire: wire.clone(), value, place });
                continue;
            }
            let required = set.required.contains(wire) || object.required.contains(wire);
            let member = Member { wire, schema: property, words: None, required, place };
            let field = self.field(&member, Direction::Request);
            variant.fields.push(members.named(field));
        }
        finish(&mut variant.fields);
    }

    /// Puts the members of a variant into a struct of their own: some are optional.
    fn payload(
        &mut self,
        variant: &mut Variant,
        title: &str,
        union_name: &str,
        place: Place,
    ) {
        let wanted = self.titled(names::type_name(title), Direction::Request);
        let members = Struct {
            name: self.name(wanted),
            docs: variant.docs.clone(),
            usage: Direction::Request.usage(),
            fields: std::mem::take(&mut variant.fields),
            constants: Vec::new(),
            unions: Vec::new(),
            boxed: false,
        };
        variant.payload = Some(members.name.clone());
        self.types.push(Type::Payload(Payload {
            members,
            union_name: union_name.to_owned(),
            variant: variant.name.clone(),
            place,
        }));
    }
}
