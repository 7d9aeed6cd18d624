//! What is wrong with an input: where, what, and what was expected instead.

use std::borrow::Cow;
use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// What it is about is left out of the output: an operation of a page, or all of a spec.
    Error,
    /// The output lacks a fact that the input has, or seems to have.
    Gap,
    /// The output is whole, but the input is odd.
    Warning,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The document or spec that it is about: a file name or a document id.
    pub file: String,
    /// The place in it: a JSON pointer, `line 12`, or `table 3, row 2`.
    pub place: String,
    /// What was found there.
    pub message: String,
    /// What was expected instead; empty where the message says it all.
    pub expected: String,
    /// Whether it stops the output.
    pub severity: Severity,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Gap => "gap",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}: {}", line(&self.file))?;
        if !self.place.is_empty() {
            write!(f, ", {}", line(&self.place))?;
        }
        write!(f, ": {}", line(&self.message))?;
        if !self.expected.is_empty() {
            write!(f, "; expected {}", line(&self.expected))?;
        }
        Ok(())
    }
}

/// Text of an input in one line of ours: what would break it is escaped.
fn line(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return Cow::Borrowed(text);
    }
    let escape = |c: char| match c {
        c if c.is_control() => c.escape_default().to_string(),
        c => c.to_string(),
    };
    Cow::Owned(text.chars().map(escape).collect())
}

/// All findings about one input, gathered while reading on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    findings: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Notes a finding that stops the output.
    pub fn error(
        &mut self,
        file: &str,
        place: impl Into<String>,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.push(file, place.into(), message.into(), expected.into(), Severity::Error);
    }

    /// Notes a finding that does not stop the output.
    pub fn warning(
        &mut self,
        file: &str,
        place: impl Into<String>,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.push(
            file,
            place.into(),
            message.into(),
            expected.into(),
            Severity::Warning,
        );
    }

    fn push(
        &mut self,
        file: &str,
        place: String,
        message: String,
        expected: String,
        severity: Severity,
    ) {
        let file = file.to_owned();
        self.findings.push(Diagnostic { file, place, message, expected, severity });
    }

    /// Notes a finding as it is.
    pub fn add(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// Takes over the findings of another input.
    pub fn append(&mut self, other: Diagnostics) {
        self.findings.extend(other.findings);
    }

    /// Whether a finding stops the output.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The findings, in the order in which they were made.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.findings.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{finding}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
