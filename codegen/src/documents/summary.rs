//! The account of an import: what was read, what was not, and why.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value, json};

use super::Document;
use super::merging::{self, Disagreement, LeftOut, Merged};
use super::operation::{Kind, Operation, Schema};
use super::page::Page;
use super::reading::{Content, Reading};
use super::report::Finding;
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};

/// What came of one document.
#[derive(Debug)]
pub(crate) struct Outcome<'d> {
    pub(crate) document: &'d Document,
    pub(crate) sha256: String,
    /// None where the document can't be read.
    pub(crate) reading: Option<Reading>,
    /// What it says of itself, where it is a page of operations.
    pub(crate) page: Page,
    pub(crate) findings: Vec<Finding>,
}

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

/// The figures of an import, or of one corpus of it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Tally {
    documents: usize,
    /// Documents that can't be read.
    unreadable: usize,
    without_operation: BTreeMap<String, usize>,
    /// Operations that were read from the documents.
    operations: usize,
    /// Of those, the ones that have no gap.
    whole: usize,
    skipped: usize,
    left_out: BTreeMap<String, usize>,
    fields: usize,
    gaps: BTreeMap<String, usize>,
    warnings: BTreeMap<String, usize>,
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

/// The figures of an import that may only get better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Operations of the spec.
    pub operations: usize,
    /// Of those, the ones of which no fact is known to be missing.
    pub whole: usize,
    /// Operations of documents that can't be read.
    pub skipped: usize,
    /// Documents that can't be read.
    pub unreadable: usize,
    /// Facts that are known to be missing.
    pub gaps: usize,
    /// Parameters and members, over all operations.
    pub fields: usize,
}

impl Totals {
    /// What is worse here than in `before`, each in a few words.
    pub fn worse_than(&self, before: &Totals) -> Vec<String> {
        let pairs = self.entries().into_iter().zip(before.entries());
        pairs
            .filter(|((name, now), (_, then))| match *name {
                "operations" | "whole" | "fields" => now < then,
                _ => now > then,
            })
            .map(|((name, now), (_, then))| format!("{name}: {now}, were {then}"))
            .collect()
    }

    /// As JSON.
    pub fn to_json(&self) -> Value {
        self.entries()
            .into_iter()
            .map(|(name, count)| (name, Value::from(count)))
            .collect()
    }

    /// Reads what [`to_json`](Self::to_json) wrote; what is missing is nothing.
    pub fn from_json(value: &Value) -> Totals {
        let count = |name: &str| {
            let count = value.get(name).and_then(Value::as_u64);
            count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default()
        };
        Totals {
            operations: count("operations"),
            whole: count("whole"),
            skipped: count("skipped"),
            unreadable: count("unreadable"),
            gaps: count("gaps"),
            fields: count("fields"),
        }
    }

    fn entries(&self) -> [(&'static str, usize); 6] {
        [
            ("operations", self.operations),
            ("whole", self.whole),
            ("skipped", self.skipped),
            ("unreadable", self.unreadable),
            ("gaps", self.gaps),
            ("fields", self.fields),
        ]
    }
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
        let mut gaps: BTreeSet<(&str, merging::Key)> = BTreeSet::new();
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
        let ids: BTreeMap<merging::Key, &str> = operations
            .iter()
            .map(|operation| {
                let key = merging::key(&operation.method, &operation.path);
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
            let key = merging::key(&operation.method, &operation.path);
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

impl Tally {
    /// Counts a document, and tells which of its operations have a gap.
    fn count(&mut self, outcome: &Outcome<'_>) -> Vec<merging::Key> {
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
            .map(|(method, path)| merging::key(method, path))
            .collect()
    }

    fn to_json(&self) -> Value {
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

/// How many parameters and members an operation has, and which of them have no type.
fn measure(operation: &Operation) -> (usize, Vec<String>) {
    let mut measure = Measure::default();
    for parameter in &operation.parameters {
        measure.fields += 1;
        let place = format!("{}.{}", parameter.location.name(), parameter.name);
        measure.schema(&parameter.schema, &place);
    }
    if let Some(body) = &operation.body {
        measure.schema(&body.schema, "body");
    }
    for (status, response) in &operation.responses {
        let place = format!("answer {status}");
        response.schema.iter().for_each(|schema| measure.schema(schema, &place));
    }
    for (name, component) in &operation.components {
        measure.schema(component, name);
    }
    (measure.fields, measure.untyped)
}

#[derive(Default)]
struct Measure {
    fields: usize,
    untyped: Vec<String>,
}

impl Measure {
    fn schema(&mut self, schema: &Schema, place: &str) {
        match &schema.kind {
            Kind::Any => self.untyped.push(place.to_owned()),
            Kind::Array(inner) => self.schema(inner, &format!("{place}[]")),
            Kind::Map(inner) => self.schema(inner, &format!("{place}.*")),
            Kind::Object(fields) => {
                for field in fields {
                    self.fields += 1;
                    self.schema(&field.schema, &format!("{place}.{}", field.name));
                }
            }
            _ => {}
        }
        if let Some(content) = &schema.content {
            self.schema(content, &format!("{place}(json)"));
        }
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
