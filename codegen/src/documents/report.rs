//! The findings about one document, gathered while reading on.

use crate::diagnostics::Diagnostics;

/// Notes findings under one document's id.
#[derive(Debug)]
pub(crate) struct Report {
    id: String,
    diagnostics: Diagnostics,
}

impl Report {
    pub(crate) fn new(id: &str) -> Self {
        Report { id: id.to_owned(), diagnostics: Diagnostics::default() }
    }

    pub(crate) fn error(
        &mut self,
        place: impl Into<String>,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.diagnostics.error(&self.id, place, message, expected);
    }

    pub(crate) fn warning(
        &mut self,
        place: impl Into<String>,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.diagnostics.warning(&self.id, place, message, expected);
    }

    pub(crate) fn into_diagnostics(self) -> Diagnostics {
        self.diagnostics
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
