//! The table of a whole body: its variants, and envelopes that only samples tell of.

use std::collections::HashSet;

use serde_json::Value;

use super::super::super::operation::{Field, Kind, Schema};
use super::super::super::vocabulary::Nameless;
use super::super::tables::{Role, Side, Table};
use super::{Linker, elements};

impl Linker<'_, '_> {
    /// The body of one message; nothing if no table describes it.
    pub(crate) fn root(&mut self, side: &Side, samples: &[&Value]) -> Option<Schema> {
        let in_body = |table: &Table| {
            table.side == *side
                && table.role == Role::Body
                && table.rows.iter().any(|row| row.location.is_none())
        };
        let index = self.tables.iter().position(in_body)?;
        if self.tables.get(index)?.nameless == Some(Nameless::Items) {
            if let Some(claimed) = self.claimed.get_mut(index) {
                *claimed = true;
            }
            let schema = self.field(index, 0, samples);
            let is_list = matches!(schema.kind, Kind::Array(_));
            let list =
                if is_list { schema } else { Kind::Array(Box::new(schema)).into() };
            return Some(list);
        }
        let listed = elements(samples);
        if samples.iter().all(|sample| sample.is_array())
            && self.covers(index, &listed) == Some(true)
        {
            // The table is of the items, and all samples are lists of them.
            let items = self.structure(&[index], None, "body", &listed);
            return Some(Kind::Array(Box::new(items)).into());
        }
        let wrappers = self.wrappers(index, samples);
        let Some(innermost) = wrappers.last() else {
            let variants = self.bodies(index);
            return Some(self.structure(&variants, None, "body", samples));
        };
        // The samples are in an envelope that the page forgot to tell of.
        if let Some(table) = self.tables.get(index) {
            let message =
                format!("all samples have the fields inside `{}`", wrappers.join("."));
            self.report.warning(table.place(None), message, "");
        }
        let mut inside = samples.to_vec();
        for key in &wrappers {
            inside = inside.iter().filter_map(|value| value.get(key)).collect();
        }
        let mut schema = self.structure(&[index], None, innermost, &inside);
        for name in wrappers.iter().rev() {
            let field = Field { name: name.clone(), required: false, schema };
            schema = Schema { inferred: true, ..Kind::Object(vec![field]).into() };
        }
        Some(schema)
    }

    /// Whether a field has a link to a table.
    fn is_linked(&self, index: usize) -> bool {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        rows.flat_map(|row| &row.links).any(|link| {
            let anchor = link.target.strip_prefix('#');
            anchor.and_then(|anchor| self.anchors.get(anchor)) == Some(&index)
        })
    }

    /// The table of a body, and the others of the same caption that are variants of it.
    fn bodies(&self, index: usize) -> Vec<usize> {
        let mut found = vec![index];
        let Some(first) = self.tables.get(index) else { return found };
        let names: HashSet<&str> =
            first.rows.iter().map(|row| row.name.as_str()).collect();
        for (other, table) in self.tables.iter().enumerate().skip(index + 1) {
            let body = table.structure.is_none()
                && matches!(table.role, Role::Body | Role::Structure { expected: true });
            if !body || table.side != first.side {
                continue;
            }
            let captioned =
                first.variant_of.is_some() && table.variant_of == first.variant_of;
            // Most of the names are the same, and no field leads there.
            let common =
                table.rows.iter().filter(|row| names.contains(row.name.as_str()));
            let common = common.count();
            let alike = common >= 3 && common * 2 >= table.rows.len().min(names.len());
            if captioned || (alike && !self.is_linked(other)) {
                found.push(other);
            }
        }
        found
    }

    /// The only keys of all samples, the outermost first, if the table's fields are inside of
    /// them.
    fn wrappers(&self, index: usize, samples: &[&Value]) -> Vec<String> {
        const DEEPEST: usize = 4;
        let Some(table) = self.tables.get(index) else { return Vec::new() };
        let has = |key: &str| table.rows.iter().any(|row| row.name == key);
        let mut wrappers = Vec::new();
        let mut samples = samples.to_vec();
        while wrappers.len() < DEEPEST {
            let mut only: Option<&String> = None;
            let mut inner = Vec::new();
            for sample in &samples {
                let object = sample.as_object().filter(|object| object.len() == 1);
                let Some((key, inside)) = object.and_then(|object| object.iter().next())
                else {
                    return Vec::new();
                };
                let known = only.is_none_or(|other| other == key);
                if has(key) || !known || !inside.is_object() {
                    return Vec::new();
                }
                only = Some(key);
                inner.push(inside);
            }
            let Some(key) = only else { return Vec::new() };
            wrappers.push(key.clone());
            let covered = |sample: &&Value| {
                let object = sample.as_object();
                object.is_some_and(|object| {
                    let known = object.keys().filter(|key| has(key)).count();
                    known * 2 >= object.len()
                })
            };
            if inner.iter().all(covered) {
                return wrappers;
            }
            samples = inner;
        }
        Vec::new()
    }
}
