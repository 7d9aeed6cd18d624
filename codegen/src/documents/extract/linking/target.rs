//! Which table has the fields of an object: by links, captions, numbers, and order.

use std::collections::HashSet;

use serde_json::Value;

use super::super::super::vocabulary;
use super::super::tables::{Role, Side, Table};
use super::Linker;

/// How far a link may be guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guess {
    /// Only what links and names say.
    Never,
    /// By the order of the tables, if samples agree.
    Proven,
    /// By the order of the tables, unless samples disagree.
    Open,
}

impl Linker<'_, '_> {
    /// The table of an object's fields: a link on the page, then a caption with the name of the
    /// type or field, then a table's number in the prose, then the order of the tables.
    /// More than one if they are variants of the same structure.
    pub(super) fn target(
        &mut self,
        table: usize,
        row: usize,
        type_name: Option<&str>,
        samples: &[&Value],
        guess: Guess,
    ) -> Option<Vec<usize>> {
        let tables = self.tables;
        let here = tables.get(table)?;
        let entry = here.rows.get(row)?;
        let linked = entry.links.iter().filter_map(|link| {
            let anchor = link.target.strip_prefix('#')?;
            self.anchors.get(anchor).copied()
        });
        if let Some(found) = self.variants(linked.collect()) {
            return Some(found);
        }
        let named = type_name
            .and_then(|name| self.captioned(&here.side, name, None))
            .or_else(|| self.captioned(&here.side, &entry.name, Some(table)));
        if let Some(found) = named.and_then(|named| self.variants(named)) {
            return Some(found);
        }
        let leaves = entry.links.iter().any(|link| !link.target.starts_with('#'));
        if !leaves {
            // Beside a link to another page, a number is a number over there.
            let types = entry.type_text.as_deref().unwrap_or_default();
            let text = format!("{types}\n{}", entry.description);
            let numbered =
                vocabulary::table_numbers(&text).into_iter().filter_map(|number| {
                    let same =
                        |other: &Table| other.number.as_deref() == Some(number.as_str());
                    tables.iter().position(same).filter(|index| *index != table)
                });
            if let Some(found) = self.variants(numbered.collect()) {
                return Some(found);
            }
        }
        if guess == Guess::Never {
            return None;
        }
        let known = type_name.map(|name| (here.side.clone(), name.to_owned()));
        if let Some(index) = known.as_ref().and_then(|key| self.named.get(key)) {
            return Some(vec![*index]);
        }
        let next = self.next_in_order(&here.side).filter(|index| {
            self.agrees(*index, samples).unwrap_or(guess == Guess::Open)
        });
        let index = next.or_else(|| self.stranger(&here.side, samples, guess))?;
        if let Some(key) = known {
            self.named.insert(key, index);
        }
        Some(vec![index])
    }

    /// The first table found, and those of the others that are captioned alike.
    pub(super) fn variants(&self, found: Vec<usize>) -> Option<Vec<usize>> {
        let name = |index: usize| {
            let structure = self.tables.get(index)?.structure.as_deref();
            structure.map(plain)
        };
        let first = *found.first()?;
        let mut variants = vec![first];
        for index in found {
            if !variants.contains(&index)
                && name(index).is_some()
                && name(index) == name(first)
            {
                variants.push(index);
            }
        }
        Some(variants)
    }

    /// The tables whose caption names a structure; on the same side first.
    pub(super) fn captioned(
        &self,
        side: &Side,
        name: &str,
        except: Option<usize>,
    ) -> Option<Vec<usize>> {
        let wanted = plain(name);
        if wanted.is_empty() {
            return None;
        }
        let matching = |exact: bool, same_side: bool| {
            let tables = self.tables.iter().zip(&self.names).enumerate();
            let found: Vec<usize> = tables
                .filter(|(index, (table, found))| {
                    let Some(found) = found else { return false };
                    let equal = if exact {
                        *found == wanted
                    } else {
                        singular(found) == singular(&wanted)
                    };
                    equal
                        && (!same_side || table.side == *side)
                        && Some(*index) != except
                })
                .map(|(index, _)| index)
                .collect();
            (!found.is_empty()).then_some(found)
        };
        let mentions = || {
            let found: Vec<usize> = self
                .tables
                .iter()
                .enumerate()
                .filter(|(index, table)| {
                    table.side == *side
                        && Some(*index) != except
                        && matches!(table.role, Role::Structure { .. })
                        && table.mentioned.iter().any(|name| plain(name) == wanted)
                })
                .map(|(index, _)| index)
                .collect();
            (!found.is_empty()).then_some(found)
        };
        let own = matching(true, true).or_else(|| matching(false, true));
        own.or_else(mentions).or_else(|| {
            // Another message's table: which of several, nobody knows.
            let found = matching(true, false).or_else(|| matching(false, false))?;
            found.first().map(|first| vec![*first])
        })
    }

    /// The next table that lost its caption: definitions follow the fields depth first.
    pub(super) fn next_in_order(&self, side: &Side) -> Option<usize> {
        let mut tables = self.tables.iter().zip(&self.claimed);
        tables.position(|(table, claimed)| {
            !claimed
                && table.side == *side
                && table.structure.is_none()
                && table.role == (Role::Structure { expected: true })
        })
    }

    /// A table with a caption of its own words, if samples show that it is the one, or there is
    /// no other.
    pub(super) fn stranger(
        &self,
        side: &Side,
        samples: &[&Value],
        guess: Guess,
    ) -> Option<usize> {
        let free = |index: &&usize| {
            let of_side = self.tables.get(**index).is_some_and(|t| t.side == *side);
            of_side && self.claimed.get(**index) == Some(&false)
        };
        let mut all = self.strangers.iter().filter(free);
        let first = *all.next()?;
        if self.covers(first, samples) == Some(true) {
            return Some(first);
        }
        let proven =
            all.clone().find(|index| self.covers(**index, samples) == Some(true));
        let only = samples.is_empty() && guess == Guess::Open && all.next().is_none();
        proven.copied().or_else(|| only.then_some(first))
    }

    /// Whether a table has most of the fields of samples; nothing if there are none.
    pub(super) fn covers(&self, index: usize, samples: &[&Value]) -> Option<bool> {
        let table = self.tables.get(index)?;
        let keys: HashSet<&String> = samples
            .iter()
            .filter_map(|value| value.as_object())
            .flat_map(|o| o.keys())
            .collect();
        let known = table.rows.iter().filter(|row| keys.contains(&row.name)).count();
        (!keys.is_empty()).then_some(known * 2 >= keys.len())
    }

    /// Whether samples have the fields of a table; nothing if there are no samples.
    pub(super) fn agrees(&self, index: usize, samples: &[&Value]) -> Option<bool> {
        let table = self.tables.get(index)?;
        let mut keys =
            samples.iter().filter_map(|value| value.as_object()).flat_map(|o| o.keys());
        let first = keys.next()?;
        let has = |key: &String| table.rows.iter().any(|row| row.name == *key);
        Some(has(first) || keys.any(has))
    }
}

/// The tables whose caption names a structure that no field and no type on the page is called.
pub(super) fn strangers(tables: &[Table], names: &[Option<String>]) -> Vec<usize> {
    let mut used: HashSet<String> = HashSet::new();
    for row in tables.iter().flat_map(|table| &table.rows) {
        used.insert(singular_of(&row.name));
        let words = row.type_text.as_deref().unwrap_or_default();
        let is_part = |c: char| c.is_ascii_alphanumeric() || "_.-:".contains(c);
        used.extend(words.split(|c| !is_part(c)).map(singular_of));
    }
    let named = tables.iter().zip(names).enumerate();
    named
        .filter(|(_, (table, name))| {
            table.role == (Role::Structure { expected: true })
                && name.as_deref().is_some_and(|name| !used.contains(singular(name)))
        })
        .map(|(index, _)| index)
        .collect()
}

/// A name for comparison: `chargeInfo` and `charge_info` are one.
pub(super) fn plain(name: &str) -> String {
    let last = name.rsplit('.').next().unwrap_or(name);
    last.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

pub(super) fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}

pub(super) fn singular_of(name: &str) -> String {
    let mut name = plain(name);
    if name.ends_with('s') {
        name.pop();
    }
    name
}
