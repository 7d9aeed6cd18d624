//! Specs: OpenAPI 3.1 with a few `x-` keys, the overlay that people write on top, and what both
//! are checked for.

mod answer;
mod body;
pub mod canonical;
mod check;
pub mod extensions;
mod nesting;
mod operation;
mod overlay;
mod pagination;
mod parameter;
mod path;
pub(crate) mod pointer;
mod reader;
mod schema;
mod service;
mod waits;

pub use operation::{Idempotency, Operation};
pub use pagination::{PageLimit, PageStyle, Pagination};
pub use parameter::{ClientSetting, Location, Parameter};
pub use schema::{Discriminator, Kind, Schema};
pub use service::{ErrorCode, Server, Spec, read};
pub use waits::{Link, Record, Wait};

use crate::{Diagnostics, digest};
use serde_json::Value;

/// The spec with its overlay applied, as an OpenAPI document of its own.
///
/// # Errors
///
/// Text that is not JSON, and overlay actions that have nothing to do.
pub fn merge(openapi: &str, overlay: &str) -> Result<Value, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let spec = parse("openapi.json", openapi, &mut diagnostics);
    let overlay = parse("overlay.json", overlay, &mut diagnostics);
    let (Some(mut spec), Some(overlay)) = (spec, overlay) else {
        return Err(diagnostics);
    };
    overlay::apply(&mut spec, &overlay, &mut diagnostics);
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(spec) }
}

/// What tells one state of a merged spec from another: a hash of it. The order of its keys, the
/// layout of its text and the reasons in its overlay are no part of it.
pub fn revision(merged: &Value) -> String {
    // The keys of a `Value` are sorted.
    digest::sha256(merged.to_string().as_bytes())
}

fn parse(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Value> {
    if text.trim().is_empty() {
        diagnostics.error(file, "", "is empty", "a JSON document");
        return None;
    }
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let place = format!("line {}, column {}", error.line(), error.column());
            diagnostics.error(
                file,
                place,
                format!("is not JSON: {error}"),
                "a JSON document",
            );
            None
        }
    }
}
