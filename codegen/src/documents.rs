//! Reads a vendor's documents and writes down their facts as an OpenAPI spec.
//!
//! A reader per form turns a page into blocks (headings, labels, captions, tables, code, text),
//! and one extractor reads those. What differs between layouts is vocabulary, not code. Nothing
//! of a page's prose comes out: names, types, flags, values and codes only. Documents that are
//! JSON have readers of their own. What several documents say of one operation is merged.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostics::Diagnostics;
use crate::digest;

mod block;
mod document;
mod examples;
mod extract;
mod form;
mod html;
mod json;
mod markdown;
mod merging;
mod naming;
mod openapi;
mod operation;
mod outcome;
mod page;
mod pagination;
mod path;
mod reading;
mod report;
mod rst;
mod scraped;
mod secrets;
mod service;
mod settings;
mod sources;
mod summary;
mod variants;
mod vocabulary;
mod words;

pub use document::Document;
pub use service::{DocumentRule, ServiceProfile, Vendor, services};
pub use summary::{Summary, Totals};

use outcome::Outcome;
use reading::{Content, Reading};

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
/// A document that gives no operation, and an operation that can't be read, are left out and told
/// in the summary, which has all findings.
///
/// `existing` is the service's present spec and sources: operations of other documents stay,
/// those of the given documents are replaced. An operation that other documents helped to make
/// stays as it is, if the given ones among its documents have not changed.
///
/// # Errors
///
/// Two documents with one id; an operation that changes, but not all documents of which are
/// given; and where not one operation comes out, all that is wrong with the documents.
pub fn import(
    documents: &[Document],
    service: &ServiceProfile,
    existing: Option<(&Value, &Value)>,
) -> Result<(Import, Summary), Diagnostics> {
    let mut refusals = Diagnostics::default();
    let mut outcomes: BTreeMap<&str, Outcome<'_>> = BTreeMap::new();
    for document in documents {
        let mut report = report::Report::new(&document.id);
        let reading = read(document, service, &mut report);
        let sha256 = digest::sha256(&document.bytes);
        let findings = report.into_findings();
        let page = page::read(document, reading.as_ref(), service);
        let outcome = Outcome { document, sha256, reading, page, findings };
        if outcomes.insert(&document.id, outcome).is_some() {
            let message = "two documents have this id";
            refusals.error(&document.id, "", message, "one document per id");
        }
    }
    if refusals.has_errors() {
        return Err(refusals);
    }
    let merged = merging::merge(&outcomes);
    let mut kept = sources::keep(existing, &outcomes, &merged.operations, &mut refusals);
    if refusals.has_errors() {
        return Err(refusals);
    }
    naming::assign(&mut kept.operations, openapi::names(kept.openapi.as_ref()));
    let operations: Vec<_> =
        kept.operations.into_iter().map(|(operation, _)| operation).collect();
    let summary = Summary::new(&outcomes, &merged, &operations);
    if operations.is_empty() && kept.openapi.is_none() {
        return Err(summary.diagnostics());
    }
    let readings = outcomes.values().filter_map(|outcome| outcome.reading.as_ref());
    let errors = operation::distinct(readings.flat_map(|reading| &reading.errors));
    let openapi = openapi::write(&operations, errors, service, kept.openapi.as_ref());
    Ok((Import { openapi, sources: kept.sources }, summary))
}

/// What a document says; nothing if it could not be read.
fn read(
    document: &Document,
    service: &ServiceProfile,
    report: &mut report::Report,
) -> Option<Reading> {
    let text = form::decode(&document.bytes, report)?;
    if text.trim_start().starts_with(['{', '[']) {
        return read_json(&text, service, report);
    }
    let form = form::detect(&text, report)?;
    let Some(language) = form::language(&text) else {
        let layout = form.layout(form::Family::Generated);
        let reason = "a translation: only Chinese and English pages are read";
        let content = Content::Nothing(reason.into());
        return Some(Reading {
            title: String::new(),
            language: "other",
            layout,
            content,
            errors: Vec::new(),
        });
    };
    let blocks = match form {
        form::Form::Markdown => markdown::read(&text, report),
        form::Form::Restructured => rst::read(&text, report),
        form::Form::Scraped => scraped::read(&text, report),
    };
    let extract::Extract { content, family, errors } =
        extract::read(&blocks, service, report)?;
    let title = extract::title(&blocks, &content);
    Some(Reading { title, language, layout: form.layout(family), content, errors })
}

/// What a document in JSON says.
fn read_json(
    text: &str,
    service: &ServiceProfile,
    report: &mut report::Report,
) -> Option<Reading> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            report.error(report::at_line(error.line()), error.to_string(), "JSON");
            return None;
        }
    };
    json::read(&value, service, report)
}
