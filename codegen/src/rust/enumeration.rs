//! Enumerations: open, so that a value of tomorrow is kept and written back.

use super::layout::{Text, WIDTH};
use crate::model::Enumeration;

pub(super) fn definition(text: &mut Text, found: &Enumeration) {
    text.line(0, "backstay::enumeration! {");
    text.docs(1, &found.docs);
    let values: Vec<String> = found
        .values
        .iter()
        .map(|(name, wire, _)| format!("{name} = {wire:?}"))
        .collect();
    let line = format!("pub enum {} {{ {} }}", found.name, values.join(", "));
    let bare = found.values.iter().all(|(_, _, docs)| docs.is_empty());
    if bare && 4 + line.len() <= WIDTH {
        text.line(1, &line);
    } else {
        text.line(1, &format!("pub enum {} {{", found.name));
        for ((_, _, docs), value) in found.values.iter().zip(&values) {
            text.docs(2, docs);
            text.line(2, &format!("{value},"));
        }
        text.line(1, "}");
    }
    text.line(0, "}");
}
