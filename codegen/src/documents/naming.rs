//! Names for the operations that no document names.

use std::collections::BTreeSet;

use super::operation::Operation;
use super::path::is_version;
use super::words::{capitalised, sentence, words};

/// Gives every operation a name that no other has. A vendor's own names are kept; where two
/// operations have one, the second is named as if it had none. `taken` has the names that are in
/// use elsewhere; `title` the title of an operation's page, where there is one.
pub(crate) fn assign(
    operations: &mut [(Operation, String)],
    taken: impl IntoIterator<Item = String>,
) {
    let mut taken: BTreeSet<String> =
        taken.into_iter().map(|name| name.to_ascii_lowercase()).collect();
    // A name that two have goes to the newer version of the call, which the vendor's tools mean.
    let mut order: Vec<usize> = (0..operations.len()).collect();
    order.sort_by_key(|index| {
        let path = operations.get(*index).map(|(operation, _)| operation.path.as_str());
        std::cmp::Reverse(number(path.unwrap_or_default()))
    });
    let mut unnamed: Vec<(usize, Option<String>)> = Vec::new();
    for index in order {
        let Some((operation, _)) = operations.get_mut(index) else { continue };
        let name = operation.id.take().or_else(|| operation.action.clone());
        let name = name.filter(|name| sound(name));
        match name {
            Some(name) if taken.insert(name.to_ascii_lowercase()) => {
                operation.id = Some(name)
            }
            name => unnamed.push((index, name)),
        }
    }
    unnamed.sort();
    for (index, wanted) in unnamed {
        let Some((operation, title)) = operations.get_mut(index) else { continue };
        let versioned = wanted.map(|name| format!("{name}{}", version(&operation.path)));
        let name = versioned
            .into_iter()
            .chain(candidates(operation, title))
            .find(|name| taken.insert(name.to_ascii_lowercase()));
        operation.id = name;
    }
    for (operation, _) in operations {
        if operation.summary.is_none() {
            operation.summary = operation.id.as_deref().map(sentence);
        }
    }
}

/// What a path is about, as a type's name: `/v3/{project_id}/instances/{id}/action` is
/// `InstanceAction`.
pub(crate) fn resource(path: &str) -> String {
    let segments = segments(path);
    let start = segments.len().saturating_sub(2);
    segments.get(start..).unwrap_or_default().concat()
}

/// The version of a path, for comparing.
fn number(path: &str) -> Vec<u32> {
    let version = path.split('/').find(|part| is_version(part)).unwrap_or_default();
    let digits = version.trim_start_matches('v').split('.');
    digits.filter_map(|digits| digits.parse().ok()).collect()
}

fn sound(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Names from the best to the longest; the last ones are numbered, so that there is no end.
fn candidates(operation: &Operation, title: &str) -> impl Iterator<Item = String> {
    let titled = from_title(&operation.method, title);
    let (verb, segments) = from_path(&operation.method, &operation.path);
    // The last segment says most; then with those before it.
    let by_path: Vec<String> = (1..=segments.len().max(1))
        .map(|count| {
            let start = segments.len().saturating_sub(count);
            let rest = segments.get(start..).unwrap_or_default().concat();
            format!("{verb}{rest}")
        })
        .collect();
    let longest = by_path.last().cloned().unwrap_or_else(|| verb.clone());
    let version = version(&operation.path);
    let versioned = (!version.is_empty()).then(|| format!("{longest}{version}"));
    let base = versioned.clone().unwrap_or_else(|| longest.clone());
    titled
        .into_iter()
        .chain(by_path)
        .chain(versioned)
        .chain((2..).map(move |number| format!("{base}{number}")))
        .filter(|name| sound(name))
}

/// `Deleting a Manual Backup`: `DeleteManualBackup`.
fn from_title(method: &str, title: &str) -> Option<String> {
    // What stands in brackets, and after a dash, says for which engines or versions it is.
    let title = title.split(['(', '（', '[', '—']).next().unwrap_or_default();
    let mut words =
        title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty());
    let (_, verb) = VERBS.iter().copied().find(|(gerund, _)| {
        title
            .split_whitespace()
            .next()
            .is_some_and(|word| word.eq_ignore_ascii_case(gerund))
    })?;
    words.next();
    const SMALL: &[&str] = &[
        "a",
        "an",
        "the",
        "of",
        "for",
        "to",
        "in",
        "on",
        "from",
        "with",
        "about",
        "all",
        "and",
        "or",
        "by",
        "at",
        "details",
        "information",
        "your",
    ];
    let rest: Vec<String> = words
        .filter(|word| !SMALL.contains(&word.to_ascii_lowercase().as_str()))
        .map(capitalised)
        .collect();
    let verb = match verb {
        // Of the words up to the first `of`, the last says whether it is one or several.
        "Show" if told_of_several(title) => "List",
        // What is sent for is made: a token, a link.
        "Show" if method == "post" && title.starts_with("Obtaining") => "Create",
        verb => verb,
    };
    // Longer ones are sentences.
    ((1..=5).contains(&rest.len())).then(|| format!("{verb}{}", rest.concat()))
}

/// `Querying Backups of a Vault`, and not `Querying the Status of Backups`, `Querying Backup Details`.
fn told_of_several(title: &str) -> bool {
    const ENDS: &[&str] = &[
        "of", "for", "in", "on", "from", "with", "about", "by", "at", "to", "and", "or",
        "under",
    ];
    const NOT_SEVERAL: &[&str] = &[
        "details",
        "status",
        "progress",
        "statistics",
        "settings",
        "parameters",
        "is",
        "whether",
        "access",
        "process",
        "dns",
        "tls",
        "https",
        "address",
        "quotas",
        "configurations",
    ];
    let words = title.split_whitespace().skip(1).map(str::to_ascii_lowercase);
    let object: Vec<String> =
        words.take_while(|word| !ENDS.contains(&word.as_str())).collect();
    let one = object.first().is_some_and(|word| matches!(word.as_str(), "a" | "an"));
    object.last().is_some_and(|word| {
        !one && word.ends_with('s')
            && !word.ends_with("ss")
            && !NOT_SEVERAL.contains(&word.as_str())
    })
}

const VERBS: &[(&str, &str)] = &[
    ("Adding", "Add"),
    ("Applying", "Apply"),
    ("Associating", "Associate"),
    ("Attaching", "Attach"),
    ("Binding", "Bind"),
    ("Canceling", "Cancel"),
    ("Cancelling", "Cancel"),
    ("Changing", "Change"),
    ("Checking", "Check"),
    ("Clearing", "Clear"),
    ("Comparing", "Compare"),
    ("Configuring", "Configure"),
    ("Copying", "Copy"),
    ("Creating", "Create"),
    ("Deleting", "Delete"),
    ("Detaching", "Detach"),
    ("Disabling", "Disable"),
    ("Disassociating", "Disassociate"),
    ("Downloading", "Download"),
    ("Enabling", "Enable"),
    ("Exporting", "Export"),
    ("Importing", "Import"),
    ("Listing", "List"),
    ("Migrating", "Migrate"),
    ("Modifying", "Update"),
    ("Obtaining", "Show"),
    ("Performing", "Perform"),
    ("Querying", "Show"),
    ("Rebooting", "Reboot"),
    ("Removing", "Remove"),
    ("Replicating", "Replicate"),
    ("Resetting", "Reset"),
    ("Resizing", "Resize"),
    ("Restarting", "Restart"),
    ("Restoring", "Restore"),
    ("Scaling", "Scale"),
    ("Setting", "Set"),
    ("Starting", "Start"),
    ("Stopping", "Stop"),
    ("Switching", "Switch"),
    ("Synchronizing", "Synchronize"),
    ("Unbinding", "Unbind"),
    ("Updating", "Update"),
    ("Upgrading", "Upgrade"),
    ("Validating", "Validate"),
    ("Viewing", "Show"),
];

/// The verb of a call, and the words of its path: `GET /v3/{project_id}/backups/{backup_id}` is
/// `Show` and `Backup`.
fn from_path(method: &str, path: &str) -> (String, Vec<String>) {
    let one = path.trim_end_matches('/').ends_with('}');
    let mut segments = segments(path);
    let verb = match (method, one) {
        ("get", true) => "Show",
        ("get", false) if plural(segments.last()) => "List",
        ("get", false) => "Show",
        ("head", _) => "Check",
        ("put" | "patch", _) => "Update",
        ("delete", _) => "Delete",
        // What is done stands at the end: `/lamps/{id}/light`, `/lamps/batch-delete`.
        (_, false) if segments.len() > 1 && !plural(segments.last()) => {
            let done = segments.pop().unwrap_or_default();
            if done != "Action" {
                return (done, segments);
            }
            if let Some(last) = segments.last_mut() {
                last.push_str(&done);
            }
            "Run"
        }
        _ => "Create",
    };
    (verb.to_owned(), segments)
}

/// The words of a path without its version and placeholders; before a placeholder one of several.
fn segments(path: &str) -> Vec<String> {
    let parts: Vec<&str> =
        path.split('/').filter(|part| !part.is_empty() && !is_version(part)).collect();
    let named = parts.iter().enumerate().filter(|(_, part)| !part.starts_with('{'));
    let segment = |(index, part): (usize, &&str)| {
        let name: String = words(part).iter().map(|word| capitalised(word)).collect();
        let followed = parts.get(index + 1).is_some_and(|next| next.starts_with('{'));
        if followed { singular(&name) } else { name }
    };
    named.map(segment).collect()
}

fn version(path: &str) -> String {
    let version = path.split('/').find(|part| is_version(part)).unwrap_or_default();
    let version = version.strip_suffix(".0").unwrap_or(version);
    capitalised(&version.replace('.', "_"))
}

fn plural(name: Option<&String>) -> bool {
    name.is_some_and(|name| name.ends_with('s'))
}

fn singular(name: &str) -> String {
    match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if name.ends_with("ss") => name.to_owned(),
        None => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Operation, assign};

    fn operation(method: &str, path: &str, id: Option<&str>) -> Operation {
        Operation {
            method: method.to_owned(),
            path: path.to_owned(),
            id: id.map(str::to_owned),
            ..Operation::default()
        }
    }

    #[test]
    fn names_come_from_titles_and_paths_and_are_unique() {
        let cases = [
            ("get", "/v2/lamps", Some("ListLamps"), "", "ListLamps"),
            ("get", "/v2/lamps/{lamp_id}", None, "", "ShowLamp"),
            ("get", "/v3/lamps/{lamp_id}", None, "", "ShowLampV3"),
            (
                "delete",
                "/v2/lamps/{lamp_id}",
                None,
                "Deleting a Lamp (Oil)",
                "DeleteLamp",
            ),
            ("post", "/v2/lamps/{lamp_id}/wicks", None, "A Guide", "CreateWicks"),
            ("post", "/v2/lamps/{lamp_id}/oil", Some("ListLamps"), "", "ListLampsV2"),
            ("post", "/v2/lamps/{lamp_id}/wicks/{id}", None, "", "CreateWick"),
            ("post", "/v2/houses/{id}/wicks/{id}", None, "", "CreateHouseWick"),
            ("put", "/v2/lamp-entries/{id}", Some("no name"), "", "UpdateLampEntry"),
            ("post", "/v2/lamps/{lamp_id}/light", None, "", "LightLamp"),
            ("post", "/v2/lamps/batch-delete", None, "", "BatchDeleteLamps"),
            ("post", "/v2/lamps/{lamp_id}/action", None, "", "RunLampAction"),
            ("get", "/", None, "", "Show"),
            ("get", "/v2/oils", None, "Querying Oils of a Lamp", "ListOilsLamp"),
            ("get", "/v2/oils/{id}", None, "Querying an Oil", "ShowOil"),
            ("get", "/v2/oils/{id}/burn", None, "Querying Oil Details", "ShowBurn"),
            ("post", "/v2/oil-tokens", None, "Obtaining a Token", "CreateToken"),
            ("get", "/v1.0/lamps", Some("ListLamps"), "", "ListLampsV1"),
        ];
        let mut named: Vec<(Operation, String)> = cases
            .iter()
            .map(|(method, path, id, title, _)| {
                (operation(method, path, *id), (*title).to_owned())
            })
            .collect();
        assign(&mut named, []);
        for ((operation, _), (_, path, _, _, name)) in named.iter().zip(cases) {
            assert_eq!(operation.id.as_deref(), Some(name), "{path}");
        }
    }

    #[test]
    fn a_name_in_use_is_not_given_again() {
        let mut named = vec![(operation("get", "/v2/lamps/{id}", None), String::new())];
        assign(&mut named, ["showlamp".to_owned()]);
        assert_eq!(named[0].0.id.as_deref(), Some("ShowLampV2"));
    }
}
