//! All that came of one document: what it says, and what was found while reading it.

use super::document::Document;
use super::page::Page;
use super::reading::Reading;
use super::report::Finding;

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
