//! What several documents say of one operation, as one.
//!
//! Documents have ranks. Of two that state a fact differently, the higher is believed, and the
//! difference is noted; a fact that the higher does not state is taken from the lower.

use std::collections::BTreeMap;

use super::operation::{Location, Operation};
use super::outcome::Outcome;
use super::path::{self, Key, begins};
use super::reading::Content;
use super::{examples, secrets, settings};

mod disagreements;
mod operations;
mod schemas;
mod variants;
mod wording;

pub(crate) use disagreements::Disagreement;
use schemas::fill;

/// What all documents say together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Merged {
    pub(crate) operations: Vec<Joined>,
    pub(crate) left_out: Vec<LeftOut>,
    pub(crate) disagreements: Vec<Disagreement>,
}

/// An operation and the documents that it is made of, the highest first.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Joined {
    pub(crate) operation: Operation,
    pub(crate) documents: Vec<String>,
    /// The title of its page, for want of a better name.
    pub(crate) title: String,
}

/// An operation of a document that the spec does not take, and why.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LeftOut {
    pub(crate) document: String,
    pub(crate) operation: String,
    pub(crate) reason: String,
}

/// Joins the operations of all documents.
pub(crate) fn merge(outcomes: &BTreeMap<&str, Outcome<'_>>) -> Merged {
    let mut ranked: Vec<&Outcome<'_>> = outcomes.values().collect();
    // The ids break ties: the map has them sorted, and the sort is stable.
    ranked.sort_by_key(|outcome| outcome.document.rank);
    let mut names = Vec::new();
    let mut statements: BTreeMap<Key, Vec<(&Outcome<'_>, &Operation)>> = BTreeMap::new();
    for outcome in ranked {
        let content = outcome.reading.as_ref().map(|reading| &reading.content);
        match content {
            Some(Content::Operations(operations)) => {
                for operation in operations {
                    let key = path::key(&operation.method, &operation.path);
                    statements.entry(key).or_default().push((outcome, operation));
                }
            }
            Some(Content::Names(operations)) => names.push((outcome, operations)),
            Some(Content::Nothing(_)) | None => {}
        }
    }
    let mut merged = Merged::default();
    for statements in statements.values() {
        let refusals: Vec<Option<String>> = statements
            .iter()
            .map(|(outcome, operation)| refusal(outcome, operation))
            .collect();
        if refusals.iter().all(Option::is_some) {
            let told = statements.iter().zip(refusals);
            merged.left_out.extend(told.map(|((outcome, operation), reason)| LeftOut {
                document: outcome.document.id.clone(),
                operation: operation.name(),
                reason: reason.unwrap_or_default(),
            }));
            continue;
        }
        merged.operations.push(join(statements, &mut merged.disagreements));
    }
    for (outcome, operations) in names {
        name(&mut merged.operations, outcome, operations);
    }
    for joined in &mut merged.operations {
        let pages = joined.documents.iter().filter_map(|id| outcomes.get(id.as_str()));
        for page in pages.map(|outcome| &outcome.page) {
            let operation = &mut joined.operation;
            fill(&mut operation.documentation, page.documentation.as_ref());
            fill(&mut operation.id, page.name.as_ref());
            operation.deprecated |= page.deprecated;
        }
    }
    merged
}

/// Gives operations that have no name yet the names of a list.
fn name(joined: &mut [Joined], outcome: &Outcome<'_>, names: &[Operation]) {
    let names: BTreeMap<Key, &Operation> = names
        .iter()
        .map(|operation| (path::key(&operation.method, &operation.path), operation))
        .collect();
    for joined in joined {
        let key = path::key(&joined.operation.method, &joined.operation.path);
        let Some(named) = names.get(&key) else { continue };
        fill(&mut joined.operation.id, named.id.as_ref());
        joined.documents.push(outcome.document.id.clone());
    }
}

/// Why a document can't give an operation that no other gives.
fn refusal(outcome: &Outcome<'_>, operation: &Operation) -> Option<String> {
    let document = outcome.document;
    if document.supplement {
        return Some("only a document that supplements others has it".to_owned());
    }
    let taken = document.versions.is_empty()
        || document.versions.iter().any(|version| begins(&operation.path, version));
    (!taken).then(|| format!("its path is not under {}", document.versions.join(" or ")))
}

fn join(
    statements: &[(&Outcome<'_>, &Operation)],
    disagreements: &mut Vec<Disagreement>,
) -> Joined {
    let mut documents: Vec<String> = Vec::new();
    let mut joined: Option<Operation> = None;
    let mut title = String::new();
    for equals in statements
        .chunk_by(|(one, _), (other, _)| one.document.rank == other.document.rank)
    {
        // First those of one rank, which are about variants; then one rank with the other.
        let union = variants::union(equals.iter().map(|(_, operation)| *operation));
        let mut variant: Option<Operation> = None;
        for (outcome, operation) in equals {
            let id = &outcome.document.id;
            match &mut variant {
                None => {
                    let mut first = (*operation).clone();
                    first.source.clone_from(id);
                    variant = Some(first);
                }
                Some(known) => {
                    operations::merge(known, operation, id, true, disagreements);
                }
            }
            if !documents.contains(id) {
                documents.push(id.clone());
            }
            if title.is_empty()
                && let Some(reading) = &outcome.reading
                && reading.single()
                && reading.language == "en"
            {
                title.clone_from(&reading.title);
            }
        }
        if let (Some(union), Some(variant)) = (union, &mut variant)
            && let Some(body) = &mut variant.body
            && body.schema.unions.is_empty()
        {
            body.schema.unions.push(union);
        }
        joined = match (joined, variant) {
            (Some(mut joined), Some(lower)) => {
                let id = lower.source.clone();
                operations::merge(&mut joined, &lower, &id, false, disagreements);
                Some(joined)
            }
            (joined, variant) => joined.or(variant),
        };
    }
    let mut operation = joined.unwrap_or_default();
    // It is how a call is authenticated, which the security schemes say for all of them.
    operation.parameters.retain(|parameter| {
        parameter.location != Location::Header
            || !parameter.name.eq_ignore_ascii_case("X-Auth-Token")
    });
    settings::name_project(&mut operation);
    secrets::mark(&mut operation);
    examples::make_up(&mut operation);
    Joined { operation, documents, title }
}
