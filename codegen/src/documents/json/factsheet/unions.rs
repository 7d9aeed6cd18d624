//! Which members go together, where a factsheet says it in names alone.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::super::super::operation::{Kind, Operation, Schema, Union, Variant};
use super::super::super::report::Report;
use super::super::{flag, list, text};
use super::NAME;
use super::words::Words;

/// Adds an operation's unions to the object, or to the parameters, that they are about.
pub(super) fn apply(
    entry: &Value,
    words: &Words<'_>,
    operation: &mut Operation,
    place: &str,
    report: &mut Report,
) {
    // Those of the operations that a service was begun with are written by hand, in the overlay.
    if flag(entry, "seed") {
        return;
    }
    for stated in list(entry, "unions") {
        let name = text(stated, "name").unwrap_or_default();
        let trail: Vec<&str> = match text(stated, "tag") {
            Some(tag) if NAME.is_match(tag) => tag.split('.').collect(),
            _ => Vec::new(),
        };
        let Some(target) = Target::find(operation, &trail) else { continue };
        match union(stated, trail.last().copied(), &target.members(), words) {
            Some(union) => target.add(union),
            None => {
                let message = format!("the union {name} is told in words");
                let expected = "names of members; else the overlay says it";
                report.warning(place, message, expected);
            }
        }
    }
}

/// What has the members.
enum Target<'o> {
    Object(&'o mut Schema),
    Parameters(&'o mut Operation),
}

impl<'o> Target<'o> {
    fn find(operation: &'o mut Operation, trail: &[&str]) -> Option<Self> {
        if operation.body.is_none() {
            return Some(Target::Parameters(operation));
        }
        let mut schema = &mut operation.body.as_mut()?.schema;
        let outer = trail.split_last().map(|(_, outer)| outer).unwrap_or_default();
        for name in outer {
            let Kind::Object(fields) = &mut schema.kind else { return None };
            schema = &mut fields.iter_mut().find(|field| field.name == *name)?.schema;
        }
        Some(Target::Object(schema))
    }

    /// The members, and whether they must be there.
    fn members(&self) -> Vec<(String, bool)> {
        match self {
            Target::Object(Schema { kind: Kind::Object(fields), .. }) => {
                fields.iter().map(|field| (field.name.clone(), field.required)).collect()
            }
            Target::Object(_) => Vec::new(),
            Target::Parameters(operation) => operation
                .parameters
                .iter()
                .map(|parameter| (parameter.name.clone(), parameter.required))
                .collect(),
        }
    }

    fn add(self, mut union: Union) {
        match self {
            Target::Object(schema) => {
                // The type of the object has the name already.
                if schema.title.as_ref() == Some(&union.title) {
                    union.title.push_str("Kind");
                }
                schema.unions.push(union);
            }
            Target::Parameters(operation) => operation.unions.push(union),
        }
    }
}

/// A union whose variants are names of members, and nothing else.
fn union(
    stated: &Value,
    tag: Option<&str>,
    members: &[(String, bool)],
    words: &Words<'_>,
) -> Option<Union> {
    let title = text(stated, "name").filter(|name| NAME.is_match(name))?;
    let mut variants = Vec::new();
    for case in list(stated, "cases") {
        let names = |key: &str| -> Option<BTreeSet<String>> {
            let names = list(case, key).iter().map(|name| {
                // `database_name (SQL Server)`
                let name = name.as_str()?.split(" (").next()?;
                members.iter().any(|(known, _)| known == name).then(|| name.to_owned())
            });
            names.collect()
        };
        variants.push((case, names("required")?, names("optional")?));
    }
    if variants.len() < 2 {
        return None;
    }
    // What all variants have is the object's own.
    let all = |name: &String| {
        variants.iter().all(|(_, required, optional)| {
            required.contains(name) || optional.contains(name)
        })
    };
    let common: BTreeSet<String> =
        members.iter().map(|(name, _)| name.clone()).filter(all).collect();
    let default = text(stated, "default_tag");
    let always = members.iter().any(|(name, required)| tag == Some(name) && *required);
    let made: Option<Vec<Variant>> = variants
        .iter()
        .map(|(case, required, optional)| {
            let value = text(case, "value")?;
            let own = |name: &&String| {
                !common.contains(name.as_str()) && tag != Some(name.as_str())
            };
            let mut needed: Vec<String> = required.iter().filter(own).cloned().collect();
            let title = variant_title(value, needed.first()?);
            if let Some(tag) = tag.filter(|_| always || default != Some(value)) {
                needed.push(tag.to_owned());
            }
            needed.sort();
            Some(Variant {
                title,
                description: text(case, "meaning").and_then(|it| words.sentence(it)),
                value: tag.map(|_| Value::String(value.to_owned())),
                required: needed,
                optional: optional.iter().filter(own).cloned().collect(),
            })
        })
        .collect();
    let (title, tag) = (title.to_owned(), tag.map(str::to_owned));
    Some(Union { title, tag, variants: made? })
}

/// A name for a variant: its tag, or its first member where that is a number.
fn variant_title(value: &str, member: &str) -> String {
    if value.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return value.to_upper_camel_case();
    }
    let member = member.to_upper_camel_case();
    member.strip_suffix("Id").unwrap_or(&member).to_owned()
}
