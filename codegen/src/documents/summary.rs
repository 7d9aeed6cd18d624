//! The account of an import: what was read, what was not, and why.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value, json};

use super::merging::{Disagreement, LeftOut, Merged};
use super::operation::Operation;
use super::outcome::Outcome;
use super::path::{self, Key};
use super::reading::{Content, Reading};
use super::report::Finding;
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};

mod measure;
mod tally;
mod totals;

use measure::measure;
use tally::Tally;
pub use totals::Totals;

/// The account of an import.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// By corpus.
    corpora: BTreeMap<String, Tally>,
    findings: Vec<Finding>,
    without_operation: Vec<(String, String)>,
    left_out: Vec<LeftOut>,
    disagreements: Vec<Disagreement>,
    operations: Vec<Account>,
}

/// The account of one operation.
#[derive(Clone, Debug, PartialEq)]
struct Account {
    name: String,
    id: String,
    documents: Vec<String>,
    fields: usize,
    /// Items that no document gives a type.
    untyped: Vec<String>,
    /// A fact of it is known to be missing.
    gap: bool,
}

impl Summary {
    /// `operations` are those that came, with their names.
    pub(crate) fn new(
        outcomes: &BTreeMap<&str, Outcome<'_>>,
        merged: &Merged,
        operations: &[Operation],
    ) -> Self {
        let mut summary = Summary {
            corpora: BTreeMap::new(),
            findings: Vec::new(),
            without_operation: Vec::new(),
            left_out: merged.left_out.clone(),
            disagreements: merged.disagreements.clone(),
            operations: Vec::new(),
        };
        // The operations that each document reads with a gap.
        let mut gaps: BTreeSet<(&str, Key)> = BTreeSet::new();
        for (id, outcome) in outcomes {
            let tally =
                summary.corpora.entry(outcome.document.corpus.clone()).or_default();
            let open = tally.count(outcome);
            gaps.extend(open.into_iter().map(|key| (*id, key)));
            if let Some(Reading { content: Content::Nothing(reason), .. }) =
                &outcome.reading
            {
                summary.without_operation.push(((*id).to_owned(), reason.to_string()));
            }
            summary.findings.extend(outcome.findings.iter().cloned());
        }
        for left_out in &merged.left_out {
            let outcome = outcomes.get(left_out.document.as_str());
            let Some(outcome) = outcome else { continue };
            let tally = summary.corpora.entry(outcome.document.corpus.clone());
            *tally.or_default().left_out.entry(left_out.reason.clone()).or_default() +=
                1;
        }
        let ids: BTreeMap<Key, &str> = operations
            .iter()
            .map(|operation| {
                let key = path::key(&operation.method, &operation.path);
                (key, operation.id.as_deref().unwrap_or_default())
            })
            .collect();
        let described = |id: &String| {
            let outcome = outcomes.get(id.as_str());
            let content = outcome.and_then(|outcome| outcome.reading.as_ref());
            content.is_some_and(|reading| !matches!(reading.content, Content::Names(_)))
        };
        for joined in &merged.operations {
            let operation = &joined.operation;
            let key = path::key(&operation.method, &operation.path);
            let open = |id: &String| gaps.contains(&(id.as_str(), key.clone()));
            let mut documents = joined.documents.iter().filter(|id| described(id));
            let (fields, untyped) = measure(operation);
            // What one document leaves open another may close.
            let gap = if untyped.is_empty() {
                documents.all(open)
            } else {
                documents.any(open)
            };
            summary.operations.push(Account {
                name: operation.name(),
                id: ids.get(&key).copied().unwrap_or_default().to_owned(),
                documents: joined.documents.clone(),
                fields,
                untyped,
                gap,
            });
        }
        summary
    }

    /// All findings, by document in the order of their ids.
    pub fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings.iter().map(|finding| &finding.diagnostic)
    }

    /// The figures that may only get better.
    pub fn totals(&self) -> Totals {
        let count =
            |count: fn(&Tally) -> usize| self.corpora.values().map(count).sum::<usize>();
        Totals {
            operations: self.operations.len(),
            whole: self.operations.iter().filter(|account| !account.gap).count(),
            skipped: count(|tally| tally.skipped),
            unreadable: count(|tally| tally.unreadable),
            gaps: count(|tally| tally.gaps.values().sum()),
            fields: self.operations.iter().map(|account| account.fields).sum(),
        }
    }

    /// The account in a few lines.
    pub fn brief(&self) -> String {
        let totals = self.totals();
        let documents: usize = self.corpora.values().map(|tally| tally.documents).sum();
        let mut lines = vec![format!(
            "{} operations of {documents} documents, {} whole; {} fields; {} skipped, {} documents \
             unreadable, {} gaps, {} disagreements",
            totals.operations,
            totals.whole,
            totals.fields,
            totals.skipped,
            totals.unreadable,
            totals.gaps,
            self.disagreements.len(),
        )];
        for (name, tally) in &self.corpora {
            let none: usize = tally.without_operation.values().sum();
            let left_out: usize = tally.left_out.values().sum();
            let warnings: usize = tally.warnings.values().sum();
            lines.push(format!(
                "  {name}: {} documents, {} operations ({left_out} left out), {} skipped, {none} \
                 documents without operation, {} unreadable, {warnings} warnings",
                tally.documents, tally.operations, tally.skipped, tally.unreadable,
            ));
        }
        lines.join("\n")
    }

    /// The findings that left something out, one a line.
    pub fn losses(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings().filter(|finding| finding.severity == Severity::Error)
    }

    /// The whole account, for machines.
    pub fn to_json(&self) -> Value {
        let disagreements: BTreeMap<&str, usize> = self.disagreements.iter().fold(
            BTreeMap::new(),
            |mut counts, disagreement| {
                *counts.entry(disagreement.topic.name()).or_default() += 1;
                counts
            },
        );
        let by_severity = |severity: Severity| -> Value {
            let findings = self.findings.iter();
            findings
                .filter(|finding| finding.diagnostic.severity == severity)
                .map(finding_json)
                .collect()
        };
        json!({
            "totals": self.totals().to_json(),
            "disagreementsByTopic": disagreements,
            "corpora": self.corpora.iter().map(|(name, tally)| (name.clone(), tally.to_json()))
                .collect::<Map<String, Value>>(),
            "operations": self.operations.iter().map(|account| json!({
                "operation": account.name,
                "operationId": account.id,
                "documents": account.documents,
                "fields": account.fields,
                "whole": !account.gap,
                "untyped": account.untyped,
            })).collect::<Vec<_>>(),
            "withoutOperation": self.without_operation.iter().map(|(document, reason)| {
                json!({ "document": document, "reason": reason })
            }).collect::<Vec<_>>(),
            "leftOut": self.left_out.iter().map(|left_out| json!({
                "document": left_out.document,
                "operation": left_out.operation,
                "reason": left_out.reason,
            })).collect::<Vec<_>>(),
            "skipped": by_severity(Severity::Error),
            "gaps": by_severity(Severity::Gap),
            "warnings": by_severity(Severity::Warning),
            "disagreements": self.disagreements.iter().map(|disagreement| json!({
                "operation": disagreement.operation,
                "place": disagreement.place,
                "topic": disagreement.topic.name(),
                "believed": {
                    "document": disagreement.believed.document,
                    "says": disagreement.believed.says,
                },
                "other": {
                    "document": disagreement.other.document,
                    "says": disagreement.other.says,
                },
                "rule": disagreement.rule.name(),
            })).collect::<Vec<_>>(),
        })
    }

    /// The findings as what stops an import, with the documents that give no operation.
    pub(crate) fn diagnostics(&self) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        for (id, reason) in &self.without_operation {
            let message = format!("the document gives no operation: {reason}");
            diagnostics.error(id, "", message, "");
        }
        for left_out in &self.left_out {
            let message =
                format!("{} is left out: {}", left_out.operation, left_out.reason);
            diagnostics.error(&left_out.document, "", message, "");
        }
        for finding in self.findings() {
            diagnostics.add(finding.clone());
        }
        diagnostics
    }
}

/// The findings, one a line.
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.findings().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{finding}")?;
        }
        Ok(())
    }
}

fn finding_json(finding: &Finding) -> Value {
    let diagnostic = &finding.diagnostic;
    let mut out = Map::new();
    let entries = [
        ("document", Some(&diagnostic.file)),
        ("operation", finding.operation.as_ref()),
        ("place", Some(&diagnostic.place)),
        ("reason", Some(&diagnostic.message)),
        ("expected", Some(&diagnostic.expected)),
    ];
    for (key, value) in entries {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            out.insert(key.to_owned(), value.clone().into());
        }
    }
    Value::Object(out)
}
