//! Several tables for one object of a request: which of its members go together.

use std::collections::BTreeMap;

use super::super::operation::Union;
use super::super::variants::{Members, told_apart};
use super::super::words::{capitalised, words};
use super::tables::Table;

/// More variants than this are no variants.
const MOST: usize = 8;

/// The union of the variants, where what each requires tells it from all others.
pub(crate) fn union(tables: &[&Table], name: &str) -> Option<Union> {
    if !(2..=MOST).contains(&tables.len()) {
        return None;
    }
    let members = |table: &&Table| -> Members {
        let rows = table.rows.iter().filter(|row| row.location.is_none());
        let sorted: BTreeMap<String, bool> =
            rows.map(|row| (row.name.clone(), row.required)).collect();
        sorted.into_iter().collect()
    };
    let all: Vec<Members> = tables.iter().map(members).collect();
    let variants = told_apart(&all)?;
    let title: String = words(name).iter().map(|word| capitalised(word)).collect();
    let title = if title.is_empty() { "Body".to_owned() } else { title };
    Some(Union { title: format!("{title}Kind"), tag: None, variants })
}
