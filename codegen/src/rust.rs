//! The model becomes files. No decision is made here.
//!
//! Each type is stated once, as data for the macros of the runtime: there is little to print,
//! and rustfmt leaves it as it is.

mod client;
mod enumeration;
mod layout;
mod licences;
mod manifest;
mod operation;
mod paging;
mod readme;
mod structure;
mod union;
mod waits;

use crate::model::{Crate, Type};
use layout::{Text, header};
use std::collections::{BTreeMap, BTreeSet};

/// The files of a crate: path below the crate's folder, and text.
pub type Files = BTreeMap<String, String>;

/// Writes every file of a crate, whose spec has the state `revision`.
pub fn files(model: &Crate, revision: &str) -> Files {
    let mut files = Files::new();
    for (name, text) in licences::LICENCES {
        // A checkout may have other line ends.
        files.insert(name.to_owned(), text.replace("\r\n", "\n"));
    }
    files.insert("Cargo.toml".to_owned(), manifest::manifest(model));
    files.insert("README.md".to_owned(), readme::readme(model));
    files.insert("src/lib.rs".to_owned(), client::library(model, revision));
    files.insert("src/client.rs".to_owned(), client::client(model));
    files.insert("src/operations.rs".to_owned(), client::operations(model));
    if !model.types.is_empty() {
        files.insert("src/types.rs".to_owned(), types(model));
    }
    if !model.arguments.is_empty() {
        files.insert("src/arguments.rs".to_owned(), client::arguments(model));
    }
    if !model.error_codes.is_empty() {
        files.insert("src/error_codes.rs".to_owned(), client::error_codes(model));
    }
    let shared: BTreeSet<&str> = model.types.iter().map(Type::name).collect();
    for found in &model.operations {
        let path = format!("src/operations/{}.rs", layout::plain(&found.method_name));
        files.insert(path, operation::operation(model, &shared, found));
    }
    files
}

/// Whether a file of a crate is of a module that people write: one that the library declares and
/// that is not among the generated files.
pub fn is_hand_written(files: &Files, path: &str) -> bool {
    let library = files.get("src/lib.rs").map(String::as_str).unwrap_or_default();
    let module =
        path.strip_prefix("src/").and_then(|path| path.split(['.', '/']).next());
    module.is_some_and(|module| {
        library.lines().any(|line| line == format!("pub mod {module};"))
            && !files.contains_key(&format!("src/{module}.rs"))
    })
}

/// The types that several operations use.
fn types(model: &Crate) -> String {
    let mut text = Text::default();
    text.code(&header("//", &model.name));
    text.line(0, "//! Types that several operations use.");
    let names = model.types.iter().any(Type::takes_names);
    let imports: BTreeSet<&str> = model.types.iter().flat_map(imports).collect();
    if names || !imports.is_empty() {
        text.blank();
    }
    if names {
        text.line(0, "use crate::arguments::*;");
    }
    layout::imports(&mut text, &imports);
    for ty in &model.types {
        text.blank();
        definition(&mut text, ty, &model.types);
    }
    text.finish()
}

/// What a type imports of the runtime.
fn imports(ty: &Type) -> Vec<&'static str> {
    match ty {
        Type::Struct(found) => structure::imports(found).collect(),
        Type::Payload(found) => structure::imports(&found.members).collect(),
        Type::Enumeration(_) | Type::Union(_) => Vec::new(),
    }
}

/// One type. `types` are those of the same file: a union stands beside the members of its variants.
fn definition(text: &mut Text, ty: &Type, types: &[Type]) {
    match ty {
        Type::Struct(found) => structure::definition(text, found),
        Type::Enumeration(found) => enumeration::definition(text, found),
        Type::Union(found) => union::definition(text, found, types),
        Type::Payload(found) => union::payload(text, found),
    }
}
