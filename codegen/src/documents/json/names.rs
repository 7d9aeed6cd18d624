//! Reads a list of the names that a vendor's SDK gives to operations: by service, each with its
//! `name`, `method` and `path`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::operation::Operation;
use super::super::path::{self, Key};
use super::super::reading::{Content, Reading};
use super::super::report::Report;
use super::super::service::ServiceProfile;
use super::super::words::words;

/// Whether the document is such a list.
pub(super) fn is_list(value: &Value) -> bool {
    value.as_object().into_iter().flat_map(|object| object.values()).any(|entries| {
        entries.as_array().and_then(|entries| entries.first()).is_some_and(|entry| {
            entry.as_object().is_some_and(|entry| {
                entry
                    .keys()
                    .all(|key| matches!(key.as_str(), "name" | "method" | "path"))
                    && entry.contains_key("name")
            })
        })
    })
}

/// The names of one service's operations, as operations that nothing else is known of.
pub(super) fn read(
    value: &Value,
    service: &ServiceProfile,
    report: &mut Report,
) -> Reading {
    let title = "Operation names".to_owned();
    let (language, layout) = ("en", "json-names");
    let Some(entries) = value.get(&service.name).and_then(Value::as_array) else {
        let content = Content::Nothing("a list of names of other services".into());
        return Reading { title, language, layout, content, errors: Vec::new() };
    };
    let mut names: BTreeMap<Key, (Operation, Vec<&str>)> = BTreeMap::new();
    for (index, entry) in entries.iter().enumerate() {
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        let (Some(name), Some(method), Some(path)) =
            (text("name"), text("method"), text("path"))
        else {
            let place = format!("/{}/{index}", service.name);
            report.warning(place, "a name without method and path", "all three");
            continue;
        };
        let operation = Operation {
            method: method.to_ascii_lowercase(),
            path: path.to_owned(),
            ..Operation::default()
        };
        let entry = names.entry(path::key(method, path));
        entry.or_insert_with(|| (operation, Vec::new())).1.push(name);
    }
    let operations = names.into_values().map(|(mut operation, names)| {
        operation.id = general(&names);
        operation
    });
    Reading {
        title,
        language,
        layout,
        content: Content::Names(operations.collect()),
        errors: Vec::new(),
    }
}

/// One name for the variants of a call: the one whose words all others have too
/// (`CreateDatabase` of `CreatePostgresqlDatabase`); else the words that they share.
fn general(names: &[&str]) -> Option<String> {
    let several = |name: &&&str| words(name).len() > 1;
    let mut told: Vec<&str> = names.iter().filter(several).copied().collect();
    if told.is_empty() {
        told = names.to_vec();
    }
    told.sort_by_key(|name| (name.len(), *name));
    let first = *told.first()?;
    let singular = |word: &String| word.trim_end_matches('s').to_ascii_lowercase();
    let lists: Vec<Vec<String>> =
        told.iter().map(|name| words(name).iter().map(singular).collect()).collect();
    let everywhere = |word: &String| lists.iter().all(|list| list.contains(word));
    if lists.first()?.iter().all(everywhere) {
        return Some(first.to_owned());
    }
    let mut shared: Vec<String> =
        words(first).into_iter().filter(|word| everywhere(&singular(word))).collect();
    while shared.last().is_some_and(|word| matches!(word.as_str(), "By" | "With" | "Of"))
    {
        shared.pop();
    }
    Some(if shared.len() < 2 { first.to_owned() } else { shared.concat() })
}

#[cfg(test)]
mod tests {
    use super::general;

    #[test]
    fn variants_of_a_call_have_one_name() {
        for (names, name) in [
            (&["ShowQuotas"][..], "ShowQuotas"),
            (&["CreatePostgresqlDatabase", "CreateDatabase"], "CreateDatabase"),
            (&["ListDbUsers", "ListPostgresqlDbUserPaginated"], "ListDbUsers"),
            (&["BatchTagAddAction", "BatchTagDelAction"], "BatchTagAction"),
            (
                &[
                    "RevokePostgresqlDbPrivilege",
                    "Revoke",
                    "RevokeSqlserverDbUserPrivilege",
                ],
                "RevokeDbPrivilege",
            ),
            (&["CreateKeyByAgency", "CreateKeyByToken"], "CreateKey"),
            (&["Start", "Stop"], "Stop"),
        ] {
            assert_eq!(general(names).as_deref(), Some(name), "{names:?}");
        }
    }
}
