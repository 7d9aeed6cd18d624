//! How deep components reach into each other: what is printed of them is built by recursion.

use super::pointer::child;
use super::schema::{DEEPEST, MOST_LISTS, Schema};
use std::collections::BTreeMap;

/// The first component that reaches too deep: its place, and what was expected.
pub(super) fn too_deep(schemas: &BTreeMap<String, Schema>) -> Option<(String, String)> {
    let mut targets = BTreeMap::new();
    for (name, schema) in schemas {
        let mut found = Vec::new();
        references(schema, &mut found);
        found.sort_unstable();
        found.dedup();
        targets.insert(name.as_str(), found);
    }
    let mut walk = Walk { targets, deepest: BTreeMap::new(), trail: Vec::new() };
    for (name, schema) in schemas {
        let place = || child("/components/schemas", name);
        if lists(schema, schemas) > MOST_LISTS {
            let expected = format!("at most {MOST_LISTS} lists or maps in each other");
            return Some((place(), expected));
        }
        if !walk.ends(name) {
            let expected = format!("at most {DEEPEST} components in a row");
            return Some((place(), expected));
        }
    }
    None
}

fn references<'s>(schema: &'s Schema, found: &mut Vec<&'s str>) {
    found.extend(schema.reference.as_deref());
    for part in schema.parts() {
        references(part, found);
    }
}

/// How many lists or maps are in each other, followed over references.
fn lists(schema: &Schema, schemas: &BTreeMap<String, Schema>) -> usize {
    let mut count = 0;
    let mut here = Some(schema);
    // References alone add nothing, so that each step is counted.
    for _ in 0..4 * MOST_LISTS {
        let Some(schema) = here else { break };
        let inner = schema.items.as_deref().or(schema.additional.as_deref());
        count += usize::from(inner.is_some());
        here = inner.or_else(|| schemas.get(schema.reference.as_deref()?));
    }
    count
}

/// The way through the components.
struct Walk<'s> {
    targets: BTreeMap<&'s str, Vec<&'s str>>,
    /// The length of the way with which each was gone through before.
    deepest: BTreeMap<&'s str, usize>,
    trail: Vec<&'s str>,
}

impl<'s> Walk<'s> {
    /// Whether the ways from here end before they are too long; circles end where they close.
    fn ends(&mut self, name: &'s str) -> bool {
        let depth = self.trail.len();
        if self.trail.contains(&name)
            || self.deepest.get(name).is_some_and(|before| *before > depth)
        {
            return true;
        }
        if depth > DEEPEST {
            return false;
        }
        self.deepest.insert(name, depth + 1);
        self.trail.push(name);
        let targets = self.targets.get(name).cloned().unwrap_or_default();
        let ends = targets.into_iter().all(|target| self.ends(target));
        self.trail.pop();
        ends
    }
}
