//! The findings about one document, gathered while reading on.

use crate::diagnostics::{Diagnostic, Severity};

/// Notes findings under one document's id, and under the operation that they are about.
///
/// * [`error`](Self::error): the operation can't be read and is skipped; outside of an operation,
///   the whole document. The import goes on with the others.
/// * [`gap`](Self::gap): a fact of the operation is missing (an unknown type word, an object whose
///   table is on another page); the operation stays, and does not count as read whole.
/// * [`warning`](Self::warning): all facts are there, but the document contradicts itself.
#[derive(Debug)]
pub(crate) struct Report {
    id: String,
    operation: Option<String>,
    /// How many findings there were when the operation began.
    before: usize,
    findings: Vec<Finding>,
}

/// One finding about a document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Finding {
    /// The operation that it is about, as [`Operation::name`](super::operation::Operation::name)
    /// has it, or as far as it is known; none where it is about the document.
    pub(crate) operation: Option<String>,
    pub(crate) diagnostic: Diagnostic,
}

impl Report {
    pub(crate) fn new(id: &str) -> Self {
        Report { id: id.to_owned(), operation: None, before: 0, findings: Vec::new() }
    }

    /// What follows is about this operation (`POST /v3/{project_id}/backups`).
    pub(crate) fn enter(&mut self, operation: impl Into<String>) {
        self.operation = Some(operation.into());
        self.before = self.findings.len();
    }

    /// Ends what [`enter`](Self::enter) began. Whether the operation may be used: it has no error.
    pub(crate) fn leave(&mut self) -> bool {
        self.operation = None;
        let found = self.findings.get(self.before..).unwrap_or_default();
        !found.iter().any(|finding| finding.diagnostic.severity == Severity::Error)
    }

    /// The operation, or the document, can't be read.
    pub(crate) fn error(
        &mut self,
        place: impl Into<String>,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.push(place.into(), message.into(), expected.into(), Severity::Error);
    }

    /// A fact is missing; the operation stays.
    pub(crate) fn gap(
        &mut self,
        place: impl Into<String>,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.push(place.into(), message.into(), expected.into(), Severity::Gap);
    }

    /// No fact is missing, but something is odd.
    pub(crate) fn warning(
        &mut self,
        place: impl Into<String>,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.push(place.into(), message.into(), expected.into(), Severity::Warning);
    }

    fn push(
        &mut self,
        place: String,
        message: String,
        expected: String,
        severity: Severity,
    ) {
        let file = self.id.clone();
        let diagnostic = Diagnostic { file, place, message, expected, severity };
        self.findings.push(Finding { operation: self.operation.clone(), diagnostic });
    }

    pub(crate) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}

/// The place of a line.
pub(crate) fn at_line(line: usize) -> String {
    format!("line {line}")
}

/// A piece of a page for a message: one line, and not a long one.
pub(crate) fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(60).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}
