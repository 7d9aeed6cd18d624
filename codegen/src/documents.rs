//! Reads a vendor's reference pages and writes down their facts as an OpenAPI spec.
//!
//! A reader per form turns a page into blocks (headings, labels, captions, tables, code, text),
//! and one extractor reads those. What differs between layouts is vocabulary, not code.
//! Nothing of a page's prose comes out: names, types, flags, values and codes only.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostics::Diagnostics;

mod block;
mod extract;
mod form;
mod html;
mod markdown;
mod openapi;
mod operation;
mod report;
mod scraped;
mod service;
mod sources;
mod vocabulary;

pub use service::{ServiceProfile, Vendor, services};

/// One document as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The file's name without its extension; unique among the documents of a service.
    pub id: String,
    /// The file's content.
    pub bytes: Vec<u8>,
}

/// What the documents of one service say.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The OpenAPI 3.1 document.
    pub openapi: Value,
    /// Where each operation came from: documents with id, title, language, layout and hash.
    pub sources: Value,
}

/// Reads `documents` into the spec of `service`.
///
/// `existing` is the service's present spec and sources: operations of other documents stay,
/// those of the given documents are replaced. The diagnostics beside the import are warnings.
///
/// # Errors
///
/// Everything that is wrong with the documents, all at once: text that is no UTF-8, a page in no
/// known layout, unknown type words, tables that nothing refers to, path parameters in no
/// table, two operations on one path.
pub fn import(
    documents: &[Document],
    service: &ServiceProfile,
    existing: Option<(&Value, &Value)>,
) -> Result<(Import, Diagnostics), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut pages = BTreeMap::new();
    for document in documents {
        let mut report = report::Report::new(&document.id);
        let page = read(document, service, &mut report);
        if pages.contains_key(&document.id) {
            report.error("", "two documents have this id", "one document per id");
        }
        diagnostics.append(report.into_diagnostics());
        if let Some(page) = page {
            pages.insert(document.id.clone(), page);
        }
    }
    let sources = sources::write(&pages, existing.map(|(_, sources)| sources));
    let openapi = openapi::write(
        &pages,
        service,
        existing.map(|(openapi, _)| openapi),
        &mut diagnostics,
    );
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok((Import { openapi, sources }, diagnostics))
}

/// One document's facts; nothing if it could not be read.
fn read(
    document: &Document,
    service: &ServiceProfile,
    report: &mut report::Report,
) -> Option<operation::Page> {
    let text = form::decode(&document.bytes, report)?;
    let form = form::detect(&text, report)?;
    let blocks = match form {
        form::Form::Markdown => markdown::read(&text, report),
        form::Form::Scraped => scraped::read(&text, report),
    };
    let (operation, family) = extract::operation(&blocks, service, report)?;
    let title = extract::title(&blocks, &operation);
    Some(operation::Page {
        title,
        language: form::language(&text),
        layout: form.layout(family),
        sha256: sources::sha256(&document.bytes),
        operation,
    })
}
