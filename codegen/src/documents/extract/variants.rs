//! Several tables for one object of a request: which of its members go together.

use std::collections::BTreeSet;

use super::super::naming::{capitalised, words};
use super::super::operation::{Union, Variant};
use super::tables::Table;

/// More variants than this are no variants.
const MOST: usize = 8;

/// The union of the variants, where what each requires tells it from all others.
pub(crate) fn union(tables: &[&Table], name: &str) -> Option<Union> {
    if !(2..=MOST).contains(&tables.len()) {
        return None;
    }
    let names = |table: &Table, required: bool| -> BTreeSet<String> {
        let rows = table.rows.iter().filter(|row| row.location.is_none());
        let rows = rows.filter(|row| row.required || !required);
        rows.map(|row| row.name.clone()).collect()
    };
    let all: Vec<BTreeSet<String>> =
        tables.iter().map(|table| names(table, false)).collect();
    let musts: Vec<BTreeSet<String>> =
        tables.iter().map(|table| names(table, true)).collect();
    let mut variants = Vec::new();
    for (index, (has, must)) in all.iter().zip(&musts).enumerate() {
        let others = || all.iter().enumerate().filter(|(at, _)| *at != index);
        let own = |name: &&String| !others().any(|(_, other)| other.contains(*name));
        // What no other variant has, and this one can't do without.
        let telling = must.iter().find(own)?;
        let shared = |name: &&String| musts.iter().all(|other| other.contains(*name));
        let required: Vec<String> =
            must.iter().filter(|name| !shared(name)).cloned().collect();
        let everywhere = |name: &&String| all.iter().all(|other| other.contains(*name));
        let optional: Vec<String> = has
            .iter()
            .filter(|name| !everywhere(name) && !required.contains(name))
            .cloned()
            .collect();
        let title = words(telling).iter().map(|word| capitalised(word)).collect();
        variants.push(Variant {
            title,
            description: None,
            value: None,
            required,
            optional,
        });
    }
    variants.sort_by(|one, two| one.title.cmp(&two.title));
    let title: String = words(name).iter().map(|word| capitalised(word)).collect();
    let title = if title.is_empty() { "Body".to_owned() } else { title };
    Some(Union { title: format!("{title}Kind"), tag: None, variants })
}
