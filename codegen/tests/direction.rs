//! Data goes from documents to specs to the model to Rust, and no module reaches back.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// What each part of the library may know of the others. Every part is here.
const KNOWS: [(&str, &[&str]); 7] = [
    ("digest", &[]),
    ("diagnostics", &[]),
    ("documents", &["digest", "diagnostics"]),
    ("spec", &["digest", "diagnostics"]),
    ("changes", &["diagnostics", "spec"]),
    ("model", &["diagnostics", "spec"]),
    ("rust", &["model", "spec"]),
];

/// What every part may take from the root, which is otherwise above all of them.
const OF_THE_ROOT: [&str; 3] = ["Diagnostic", "Diagnostics", "Severity"];

/// What would make a part more than a function of what it is given.
const OUTSIDE: [&str; 6] =
    ["std::env", "std::fs", "std::io", "std::net", "std::process", "std::time"];

/// The sources of the library with their paths below `src`.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(&root).unwrap().to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

/// The modules that a file is in, the outermost first; `None` is the root.
fn modules(path: &Path) -> Option<Vec<String>> {
    let path = path.with_extension("");
    let names: Vec<String> =
        path.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    (names != ["lib"]).then_some(names)
}

/// The names that a file takes from the root of the library, each with its line: what stands
/// behind `crate::`, or behind as many `super::` as lead there.
fn taken(path: &Path, text: &str) -> Vec<(usize, String)> {
    let depth = modules(path).map_or(0, |names| names.len());
    let ways = ["crate::".to_owned(), "super::".repeat(depth)];
    let mut names = Vec::new();
    for way in ways.iter().filter(|way| !way.is_empty()) {
        for (at, _) in text.match_indices(way.as_str()) {
            let before = text.get(..at).unwrap();
            if before.ends_with(|c: char| c.is_alphanumeric() || "_:".contains(c)) {
                continue;
            }
            let line = before.lines().count();
            let rest = text.get(at + way.len()..).unwrap();
            match rest.strip_prefix('{') {
                Some(list) => {
                    let list = list.split(';').next().unwrap();
                    let is_break = |c: char| ",{}".contains(c) || c.is_whitespace();
                    names.extend(list.split(is_break).map(|name| (line, first(name))));
                }
                None => names.push((line, first(rest))),
            }
        }
    }
    names
}

/// The identifier that a path begins with.
fn first(path: &str) -> String {
    path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// What a file takes that its part may not know.
fn backwards(path: &Path, text: &str) -> Vec<String> {
    let Some(part) = modules(path).and_then(|names| names.first().cloned()) else {
        return Vec::new();
    };
    let Some((_, knows)) = KNOWS.iter().find(|(name, _)| *name == part) else {
        return vec![format!("{}: the part {part} is not in this test", path.display())];
    };
    let parts = KNOWS.iter().map(|(name, _)| *name);
    let above = ["check_import", "generate", "Files"];
    let others: Vec<&str> = parts.filter(|name| *name != part).chain(above).collect();
    let allowed = |name: &str| knows.contains(&name) || OF_THE_ROOT.contains(&name);
    let taken = taken(path, text).into_iter();
    taken
        .filter(|(_, name)| others.contains(&name.as_str()) && !allowed(name))
        .map(|(line, name)| format!("{}:{line} reaches to {name}", path.display()))
        .collect()
}

#[test]
fn no_module_reaches_back() {
    let sources = sources();
    assert!(sources.len() > 50, "the sources are not where they were");
    let found: Vec<String> =
        sources.iter().flat_map(|(path, text)| backwards(path, text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_outside_is_read_or_written() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        for (number, line) in text.lines().enumerate() {
            if OUTSIDE.iter().any(|outside| line.contains(outside)) {
                found.push(format!("{}:{} {line}", path.display(), number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_reaches_back_is_found() {
    for (path, text, found) in [
        ("spec/schema.rs", "use crate::model::Type;", true),
        (
            "spec/schema.rs",
            "use crate::{\n    Diagnostics, documents::Import,\n};",
            true,
        ),
        ("documents/json.rs", "    let name = crate::spec::pointer::child(a, b);", true),
        ("documents/json.rs", "use super::super::rust::Files;", true),
        ("model.rs", "use super::rust;", true),
        ("rust.rs", "use crate::documents::Summary;", true),
        ("model/types.rs", "    crate::generate(name, openapi, overlay)", true),
        ("backwards.rs", "", true),
        ("model/types.rs", "use crate::spec::{Kind, Schema};", false),
        ("rust.rs", "use crate::model::Crate;", false),
        ("spec/schema.rs", "use super::model;", false),
        ("documents.rs", "use crate::{Diagnostics, digest};", false),
        ("rust/operation.rs", "\"use crate::types::*;\"", false),
        ("lib.rs", "use crate::rust;", false),
    ] {
        let told = backwards(Path::new(path), text);
        assert_eq!(!told.is_empty(), found, "{path}: {text}: {told:?}");
    }
}
