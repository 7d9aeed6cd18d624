//! What every form of page is turned into before it is read.

/// One piece of a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Block {
    /// The line of the document where it starts, from 1.
    pub(crate) line: usize,
    /// The names under which links reach it.
    pub(crate) anchors: Vec<String>,
    pub(crate) kind: BlockKind,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum BlockKind {
    Heading(String),
    /// A line set apart without being a heading: bold on its own, or first in a list item.
    Label(String),
    Caption(Caption),
    Table(Table),
    Code(String),
    Paragraph(String),
}

/// The line above a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caption {
    /// The table's number on the page, as written.
    pub(crate) number: Option<String>,
    pub(crate) text: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<Cell>,
}

/// A cell's text keeps its lines: list items start with `- `, their further lines with two spaces.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) links: Vec<Link>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) target: String,
    pub(crate) text: String,
}
