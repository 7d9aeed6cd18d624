//! The figures of one corpus.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::outcome::Outcome;
use super::super::path::{self, Key};
use super::super::reading::{Content, Reading};
use super::measure::measure;
use crate::diagnostics::Severity;

/// The figures of an import, or of one corpus of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tally {
    pub(super) documents: usize,
    /// Documents that can't be read.
    pub(super) unreadable: usize,
    pub(super) without_operation: BTreeMap<String, usize>,
    /// Operations that were read from the documents.
    pub(super) operations: usize,
    /// Of those, the ones that have no gap.
    pub(super) whole: usize,
    pub(super) skipped: usize,
    pub(super) left_out: BTreeMap<String, usize>,
    pub(super) fields: usize,
    pub(super) gaps: BTreeMap<String, usize>,
    pub(super) warnings: BTreeMap<String, usize>,
}

impl Tally {
    /// Counts a document, and tells which of its operations have a gap.
    pub(super) fn count(&mut self, outcome: &Outcome<'_>) -> Vec<Key> {
        self.documents += 1;
        let mut skipped: BTreeSet<&str> = BTreeSet::new();
        let mut open: BTreeSet<&str> = BTreeSet::new();
        for finding in &outcome.findings {
            let operation = finding.operation.as_deref();
            let kind = kind(&finding.diagnostic.message);
            match finding.diagnostic.severity {
                Severity::Error => skipped.extend(operation),
                Severity::Gap => {
                    open.extend(operation);
                    *self.gaps.entry(kind).or_default() += 1;
                }
                Severity::Warning => *self.warnings.entry(kind).or_default() += 1,
            }
        }
        self.skipped += skipped.len();
        let operations = match &outcome.reading {
            None => {
                // Without an operation to blame it is the document.
                self.unreadable += usize::from(skipped.is_empty());
                return Vec::new();
            }
            Some(Reading { content: Content::Nothing(reason), .. }) => {
                *self.without_operation.entry(reason.to_string()).or_default() += 1;
                return Vec::new();
            }
            Some(Reading { content: Content::Names(_), .. }) => return Vec::new(),
            Some(Reading { content: Content::Operations(operations), .. }) => operations,
        };
        self.operations += operations.len();
        for operation in operations {
            self.fields += measure(operation).0;
            self.whole += usize::from(!open.contains(operation.name().as_str()));
        }
        open.into_iter()
            .filter_map(|name| name.split_once(' '))
            .map(|(method, path)| path::key(method, path))
            .collect()
    }

    pub(super) fn to_json(&self) -> Value {
        json!({
            "documents": self.documents,
            "unreadable": self.unreadable,
            "withoutOperation": self.without_operation,
            "operations": self.operations,
            "whole": self.whole,
            "skipped": self.skipped,
            "leftOut": self.left_out,
            "fields": self.fields,
            "gaps": self.gaps,
            "warnings": self.warnings,
        })
    }
}

/// The kind of a message: the message without what it quotes.
fn kind(message: &str) -> String {
    let mut kind = String::new();
    let mut quoted = false;
    for (index, piece) in message.split('`').enumerate() {
        quoted = index % 2 == 1;
        if quoted {
            kind.push('…');
        } else {
            let digits = |c: char| if c.is_ascii_digit() { '#' } else { c };
            kind.extend(piece.chars().map(digits));
        }
    }
    // A quote that does not end is no quote.
    if quoted { message.chars().take(60).collect() } else { kind.replace("##", "#") }
}
