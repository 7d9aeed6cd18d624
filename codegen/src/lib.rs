#![doc = include_str!("../README.md")]
//!
//! # Stages
//!
//! Data goes one way: [`documents`] → [`spec`] → [`mod@model`] → [`rust`]. Every stage is a pure
//! function of the one before it: bytes in, files out, nothing read or written below here.

pub mod changes;
pub mod diagnostics;
mod digest;
pub mod documents;
pub mod model;
pub mod rust;
pub mod spec;

pub use diagnostics::{Diagnostic, Diagnostics, Severity};
pub use rust::Files;

/// The files of the crate `name`, made of its spec and the overlay on it.
///
/// # Errors
///
/// Everything that is wrong with the two, all at once.
pub fn generate(name: &str, openapi: &str, overlay: &str) -> Result<Files, Diagnostics> {
    let merged = spec::merge(openapi, overlay)?;
    let model = model_of(name, &merged)?;
    Ok(rust::files(&model, &spec::revision(&merged)))
}

/// Whether what was imported is a spec: everything but the names of the operations, which come from
/// the overlay.
///
/// # Errors
///
/// What the generator would refuse, all of it at once.
pub fn check_import(name: &str, openapi: &serde_json::Value) -> Result<(), Diagnostics> {
    let mut named = openapi.clone();
    let paths = named.get_mut("paths").and_then(serde_json::Value::as_object_mut);
    let items = paths.into_iter().flat_map(|paths| paths.values_mut());
    let operations =
        items.filter_map(|item| item.as_object_mut()).flat_map(|item| item.values_mut());
    for (index, operation) in
        operations.filter_map(|value| value.as_object_mut()).enumerate()
    {
        operation
            .entry("operationId")
            .or_insert_with(|| format!("Operation{index}").into());
    }
    spec::read(&format!("specs/{name}/openapi.json"), &named).map(drop)
}

/// The model of the crate `name`: all that is decided before anything is printed.
///
/// # Errors
///
/// Everything that is wrong with the spec or its overlay, all at once.
pub fn model(
    name: &str,
    openapi: &str,
    overlay: &str,
) -> Result<model::Crate, Diagnostics> {
    model_of(name, &spec::merge(openapi, overlay)?)
}

fn model_of(
    name: &str,
    merged: &serde_json::Value,
) -> Result<model::Crate, Diagnostics> {
    let file = format!("specs/{name}");
    let spec = spec::read(&file, merged)?;
    model::build(name, &file, &spec)
}
