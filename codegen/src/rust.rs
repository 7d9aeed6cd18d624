//! The model becomes files: `quote!` for the code, prettyplease for its layout. No decision is
//! made here.

mod client;
mod enumeration;
mod format;
mod manifest;
mod operation;
mod pieces;
mod readme;
mod structure;
mod union;

use crate::model::{Crate, Type};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// The files of a crate: path below the crate's folder, and text.
pub type Files = BTreeMap<String, String>;

/// Writes every file of a crate.
///
/// # Errors
///
/// Code that is not Rust: a mistake of the generator, named with its file.
pub fn files(model: &Crate) -> Result<Files, String> {
    let mut files = Files::new();
    files.insert("Cargo.toml".to_owned(), manifest::manifest(model));
    files.insert("README.md".to_owned(), readme::readme(model));
    let mut code = |path: String, docs: &str, tokens: TokenStream| {
        let text = format::file(&model.name, docs, tokens)
            .map_err(|error| format!("{path} of {} is not Rust: {error}", model.name))?;
        files.insert(path, text);
        Ok::<(), String>(())
    };
    code("src/lib.rs".to_owned(), "", client::library(model))?;
    code(
        "src/client.rs".to_owned(),
        "The client of the service.",
        client::client(model),
    )?;
    code(
        "src/operations.rs".to_owned(),
        client::OPERATIONS_DOCS,
        client::operations(model),
    )?;
    if !model.types.is_empty() {
        code("src/types.rs".to_owned(), client::TYPES_DOCS, types(model))?;
    }
    if !model.arguments.is_empty() {
        code(
            "src/arguments.rs".to_owned(),
            client::ARGUMENTS_DOCS,
            client::arguments(model),
        )?;
    }
    if !model.error_codes.is_empty() {
        code(
            "src/error_codes.rs".to_owned(),
            client::CODES_DOCS,
            client::error_codes(model),
        )?;
    }
    for operation in &model.operations {
        let path =
            format!("src/operations/{}.rs", pieces::plain(&operation.method_name));
        let docs =
            format!("[`{}`] and the types that only it uses.", operation.request.name);
        code(path, &docs, operation::operation(model, operation))?;
    }
    Ok(files)
}

/// The types that several operations use, with what they import.
fn types(model: &Crate) -> TokenStream {
    let types = &model.types;
    let mut body: TokenStream = types.iter().map(|ty| definition(ty, types)).collect();
    body.extend(structure::boxes(types));
    let arguments = operation::argument_imports(model, &body);
    let imports = pieces::imports(&body, &[]);
    quote!(#arguments #imports #body)
}

/// One type. `types` are those of the same file: a union stands beside the members of its variants.
fn definition(ty: &Type, types: &[Type]) -> TokenStream {
    match ty {
        Type::Struct(found) => structure::definition(found),
        Type::Enumeration(found) => enumeration::definition(found),
        Type::Union(found) => union::definition(found, types),
        Type::Payload(found) => union::payload(found),
    }
}
