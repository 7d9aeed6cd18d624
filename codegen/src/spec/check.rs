//! What must hold between the parts of a spec.

use super::extensions as x;
use super::nesting;
use super::pointer::child;
use super::reader::Reader;
use super::schema::{self, Schema};
use super::service::Spec;
use std::collections::BTreeSet;

impl Reader<'_> {
    pub(super) fn check(&mut self, spec: &Spec) {
        for pair in spec.operations.windows(2) {
            if pair[0].id == pair[1].id && !pair[0].id.is_empty() {
                let message = format!("is the second operation named {}", pair[1].id);
                self.error(&pair[1].pointer, message, "a name of its own");
            }
        }
        if let Some(first) = &spec.first_program
            && !spec.operations.iter().any(|operation| operation.id == *first)
        {
            let place = child("/info", x::FIRST_PROGRAM);
            self.error(&place, format!("is {first:?}"), "the name of an operation");
        }
        if let Some((place, expected)) = nesting::too_deep(&spec.schemas) {
            self.error(&place, "reaches too deep", expected);
        }
        let mut sound = BTreeSet::new();
        for (name, schema) in &spec.schemas {
            self.check_circle(spec, name, schema, &mut Vec::new(), &mut sound);
            self.check_references(spec, schema);
        }
        for operation in &spec.operations {
            let parameters =
                operation.parameters.iter().map(|parameter| &parameter.schema);
            let others =
                [&operation.parameter_schema, &operation.body, &operation.answer];
            for schema in parameters.chain(others.into_iter().flatten()) {
                self.check_references(spec, schema);
            }
            if let Some(pagination) = &operation.pagination {
                let place = child(&operation.pointer, x::PAGINATION);
                self.check_pagination(spec, operation, &place, pagination);
            }
            self.check_waits(spec, operation);
        }
        self.check_wait_names(spec);
    }

    /// A wait becomes a method of the client, which has each name once.
    fn check_wait_names(&mut self, spec: &Spec) {
        let mut names = BTreeSet::new();
        for wait in spec.operations.iter().flat_map(|operation| &operation.waits) {
            if !names.insert(&wait.name) {
                let message = format!("is the second wait named {}", wait.name);
                self.error(&wait.pointer, message, "a name of its own");
            }
        }
    }

    fn check_references(&mut self, spec: &Spec, schema: &Schema) {
        let mapped =
            schema.discriminator.iter().flat_map(|found| found.mapping.values());
        for name in schema.reference.iter().chain(mapped) {
            if !spec.schemas.contains_key(name) {
                let message = format!("$ref to {name} leads nowhere");
                self.error(&schema.pointer, message, "a name of components/schemas");
            }
        }
        for part in schema.parts() {
            self.check_references(spec, part);
        }
    }

    /// A type that contains itself without end: by references alone, or by members that must be
    /// there. `trail` is the way to it, `sound` what has been followed to its ends.
    fn check_circle<'s>(
        &mut self,
        spec: &'s Spec,
        name: &'s str,
        schema: &'s Schema,
        trail: &mut Vec<&'s str>,
        sound: &mut BTreeSet<&'s str>,
    ) {
        if let Some(start) = trail.iter().position(|seen| *seen == name) {
            let circle = format!("{} → {name}", trail[start..].join(" → "));
            let expected = "a way out: an optional member or a list";
            let place = child("/components/schemas", trail[trail.len() - 1]);
            self.error(&place, format!("$ref in a circle: {circle}"), expected);
            return;
        }
        if !sound.contains(name) && trail.len() <= schema::DEEPEST {
            trail.push(name);
            for needed in needed(schema) {
                if let Some(target) = spec.schemas.get(needed) {
                    self.check_circle(spec, needed, target, trail, sound);
                }
            }
            trail.pop();
            sound.insert(name);
        }
    }
}

/// The components that a value of the schema cannot do without.
fn needed(schema: &Schema) -> Vec<&str> {
    let mut found: Vec<&str> = schema.reference.iter().map(String::as_str).collect();
    for (name, property) in &schema.properties {
        if schema.required.contains(name) {
            found.extend(needed(property));
        }
    }
    found
}
