//! What the difference between two specs of a service means for the users of its crate.
//!
//! Specs are compared as documents, overlay applied, so that an old one need not satisfy the rules
//! of today's reader. What no spec says is seen in the crates' source, by [`names()`]: names that the
//! generator gives another way, and what people write beside the generated code.

mod interface;
mod names;
mod operations;
mod schemas;
mod version;

pub use names::names;
pub use version::next;

use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// What a change asks of a program that uses the crate; the larger, the more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Nothing: documentation, or what goes over the wire.
    Fix,
    /// Nothing, and there is more to use.
    Addition,
    /// It may not compile any more.
    Breaking,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What it asks of programs.
    pub step: Step,
    /// The operation that it belongs to; empty where it is the service's.
    pub operation: String,
    /// What it is.
    pub text: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.operation.is_empty() {
            return f.write_str(&self.text);
        }
        write!(f, "`{}`: {}", self.operation, self.text)
    }
}

/// The differences between two merged specs: the hardest first, then by operation.
///
/// # Examples
///
/// ```
/// use backstay_codegen::changes::{Step, changes};
/// use serde_json::json;
///
/// let spec = |paths| json!({ "openapi": "3.1.0", "paths": paths });
/// let before = spec(json!({}));
/// let after = spec(json!({ "/things": { "get": { "operationId": "ListThings" } } }));
/// let changes = changes(&before, &after);
/// assert_eq!(changes.len(), 1);
/// assert_eq!(changes[0].step, Step::Addition);
/// assert_eq!(changes[0].to_string(), "`ListThings`: new, `GET /things`");
/// ```
pub fn changes(before: &Value, after: &Value) -> Vec<Change> {
    let mut found = Changes::default();
    operations::compare(before, after, &mut found);
    sorted(found.changes)
}

/// The hardest first, then by operation, each once.
pub fn sorted(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by(|a, b| {
        let key = |change: &Change| {
            (
                std::cmp::Reverse(change.step),
                change.operation.clone(),
                change.text.clone(),
            )
        };
        key(a).cmp(&key(b))
    });
    changes.dedup();
    changes
}

/// The changes as a section of a changelog, under headings; nothing if there are none.
pub fn to_markdown(changes: &[Change]) -> String {
    let headings = [
        (Step::Breaking, "Breaking"),
        (Step::Addition, "Added"),
        (Step::Fix, "Changed"),
    ];
    let mut text = String::new();
    for (step, heading) in headings {
        let mut changes = changes.iter().filter(|change| change.step == step).peekable();
        if changes.peek().is_none() {
            continue;
        }
        let line = |change: &Change| format!("- {change}\n");
        let lines: String = changes.map(line).collect();
        if !text.is_empty() {
            text.push('\n');
        }
        text += &format!("### {heading}\n\n{lines}");
    }
    text
}

/// What was found so far, and where the comparison is.
#[derive(Default)]
struct Changes {
    operation: String,
    /// The components that lead to the place.
    entered: Vec<String>,
    /// The fields of the operation that are only told about in other words.
    reworded: BTreeSet<String>,
    changes: Vec<Change>,
}

impl Changes {
    fn add(&mut self, step: Step, text: impl Into<String>) {
        let operation = self.operation.clone();
        self.changes.push(Change { step, operation, text: text.into() });
    }

    /// One line for all the fields of the operation whose words changed.
    fn tell_reworded(&mut self) {
        const SHOWN: usize = 5;
        let fields = std::mem::take(&mut self.reworded);
        if fields.is_empty() {
            return;
        }
        let more = fields.len().saturating_sub(SHOWN);
        let shown: Vec<String> = fields.into_iter().take(SHOWN).collect();
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        self.add(Step::Fix, format!("documentation of {}{more}", shown.join(", ")));
    }
}

#[cfg(test)]
mod tests;
