//! The error codes of a service, each once.

use super::{ErrorConstant, Operation, docs, names};
use crate::spec;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of an error code.
#[derive(Default)]
struct Known<'a> {
    statuses: BTreeSet<u16>,
    words: Option<&'a str>,
    operations: BTreeSet<&'a str>,
}

/// The error codes of the service and of all operations, each once.
pub(super) fn constants(
    operations: &[Operation],
    service: &[spec::ErrorCode],
) -> Vec<ErrorConstant> {
    let mut codes: BTreeMap<&str, Known<'_>> = BTreeMap::new();
    let of_operations = operations.iter().flat_map(|operation| {
        let name = Some(operation.request.name.as_str());
        operation.errors.iter().map(move |error| (error, name))
    });
    for (error, user) in of_operations.chain(service.iter().map(|error| (error, None))) {
        let known = codes.entry(&error.code).or_default();
        known.statuses.extend(error.status);
        known.operations.extend(user);
        known.words = known.words.or(error.description.as_deref());
    }
    let mut unique = names::Unique::default();
    let constants = codes.into_iter().map(|(code, known)| ErrorConstant {
        name: unique.take(names::shouty(code)),
        code: code.to_owned(),
        statuses: known.statuses.into_iter().collect(),
        docs: known.words.map(docs::words).unwrap_or_default(),
        operations: known.operations.into_iter().map(str::to_owned).collect(),
    });
    constants.collect()
}
