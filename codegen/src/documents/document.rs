//! A document, before it is read.

/// One document as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its name, unique among the documents of a service: the file's, without its extension.
    pub id: String,
    /// The file's content.
    pub bytes: Vec<u8>,
    /// The group that it is counted under in the report: the folder it came from.
    pub corpus: String,
    /// Its place in the order of precedence: of two documents, the one with the lower number is
    /// believed.
    pub rank: usize,
    /// It only adds to operations that other documents have, and gives none of its own.
    pub supplement: bool,
    /// The paths whose operations it may give, with all below them; any, where there are none.
    /// Other operations it only adds to.
    pub versions: Vec<String>,
}

impl Document {
    /// A document that is believed first, in no group.
    pub fn new(id: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Document {
            id: id.into(),
            bytes: bytes.into(),
            corpus: String::new(),
            rank: 0,
            supplement: false,
            versions: Vec::new(),
        }
    }
}
