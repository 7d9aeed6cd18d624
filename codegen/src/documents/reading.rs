//! What one document says.

use std::borrow::Cow;

use super::operation::{ErrorCode, Operation};

/// One document that could be read, whatever it turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading {
    pub(crate) title: String,
    /// `zh` or `en`.
    pub(crate) language: &'static str,
    /// The layout's name in `sources.json`.
    pub(crate) layout: &'static str,
    pub(crate) content: Content,
    /// The error codes of the service that are of no operation alone.
    pub(crate) errors: Vec<ErrorCode>,
}

impl Reading {
    /// Whether the document is about one operation, so that its title is the operation's.
    pub(crate) fn single(&self) -> bool {
        matches!(&self.content, Content::Operations(operations) if operations.len() == 1)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// The operations that could be read; what could not is in the report, by operation.
    Operations(Vec<Operation>),
    /// The document describes no operation, and that is no mistake: `an index of pages`,
    /// `a tutorial`. A few words, the same for all documents of the kind: the report counts by
    /// them.
    Nothing(Cow<'static, str>),
    /// Names of operations, and nothing else of them.
    Names(Vec<Operation>),
}
