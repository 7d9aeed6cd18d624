//! HTML tables, read from the tokens of html5ever.
//!
//! No tree is built: a table needs none, tokens carry source lines, and a tree of hostile nesting
//! costs quadratic time.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer,
    TokenizerOpts,
};

use super::block::{Block, BlockKind, Caption, Cell, Link, Row, Table};
use super::vocabulary;

/// No page has wider tables; a `colspan` of a billion must not be believed.
const WIDEST: usize = 64;
/// Nor longer cells that span rows.
const TALLEST: usize = 1_000;
/// Longer tags are text: html5ever compares each attribute of a tag with all others.
const LONGEST_TAG: usize = 2_048;

/// Reads the text of one `<table>` that starts at `line`: a caption, if it has one, and the table.
pub(crate) fn read(html: &str, line: usize) -> Vec<Block> {
    let builder = Builder { first_line: line, budget: html.len(), ..Builder::default() };
    let sink = Sink(RefCell::new(builder));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(defuse(html).as_ref()));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

/// Turns the `<` of tags that are too long into text.
fn defuse(html: &str) -> Cow<'_, str> {
    let bytes = html.as_bytes();
    let mut long = Vec::new();
    let mut at = 0;
    while let Some(offset) = html.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + offset;
        at = start + 1;
        if !bytes.get(at).is_some_and(|b| b.is_ascii_alphabetic() || *b == b'/') {
            continue;
        }
        let window = bytes.get(at..).unwrap_or_default();
        match tag_end(window.get(..LONGEST_TAG).unwrap_or(window)) {
            Some(length) => at += length,
            None => long.push(start),
        }
    }
    if long.is_empty() {
        return Cow::Borrowed(html);
    }
    let mut text = String::with_capacity(html.len() + 3 * long.len());
    let mut from = 0;
    for start in long {
        text.push_str(html.get(from..start).unwrap_or_default());
        text.push_str("&lt;");
        from = start + 1;
    }
    text.push_str(html.get(from..).unwrap_or_default());
    Cow::Owned(text)
}

/// The length of a tag up to its `>`, quoted values skipped.
fn tag_end(window: &[u8]) -> Option<usize> {
    let mut quote = None;
    for (index, byte) in window.iter().enumerate() {
        match (quote, *byte) {
            (None, b'>') => return Some(index + 1),
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if byte == open => quote = None,
            _ => {}
        }
    }
    None
}

struct Sink(RefCell<Builder>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut builder = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                builder.tag(&tag, usize::try_from(line).unwrap_or(1))
            }
            Token::CharacterTokens(text) => builder.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Default)]
struct OpenCell {
    text: CellText,
    links: Vec<Link>,
    /// Where in `text` the open link starts.
    link: Option<usize>,
    is_head: bool,
    columns: usize,
    rows: usize,
}

#[derive(Default)]
struct RawRow {
    line: usize,
    cells: Vec<(Cell, usize, usize)>,
    is_head: bool,
}

#[derive(Default)]
struct Builder {
    first_line: usize,
    /// How much merged cells may be repeated, so that no table grows beyond its source.
    budget: usize,
    depth: usize,
    in_head: bool,
    anchors: Vec<String>,
    caption: Option<CellText>,
    cell: Option<OpenCell>,
    row: Option<RawRow>,
    rows: Vec<RawRow>,
}

impl Builder {
    fn tag(&mut self, tag: &Tag, line: usize) {
        let name: &str = &tag.name;
        let open = tag.kind == TagKind::StartTag;
        let attribute = |name: &str| {
            let found =
                tag.attrs.iter().find(|attribute| &*attribute.name.local == name);
            found.map(|attribute| attribute.value.to_string())
        };
        if name == "table" {
            if open {
                self.depth += 1;
                if self.depth == 1 {
                    self.anchors.extend(attribute("id"));
                    self.anchors.extend(attribute("name"));
                }
            } else {
                self.depth = self.depth.saturating_sub(1);
            }
            return;
        }
        // What a nested table says is text of the cell around it.
        if self.depth > 1
            && matches!(name, "tr" | "td" | "th" | "thead" | "tbody" | "caption")
        {
            self.text(" ");
            return;
        }
        match name {
            "thead" => self.in_head = open,
            "tbody" => self.in_head = false,
            "caption" if open => self.caption = Some(CellText::default()),
            "caption" => {}
            "tr" => {
                self.end_row();
                if open {
                    let line = self.first_line + line.saturating_sub(1);
                    self.row =
                        Some(RawRow { line, cells: Vec::new(), is_head: self.in_head });
                }
            }
            "td" | "th" => {
                self.end_cell();
                if open {
                    let span = |name: &str, most: usize| {
                        let value =
                            attribute(name).and_then(|text| text.trim().parse().ok());
                        value.unwrap_or(1_usize).clamp(1, most)
                    };
                    self.cell = Some(OpenCell {
                        is_head: name == "th",
                        columns: span("colspan", WIDEST),
                        rows: span("rowspan", TALLEST),
                        ..OpenCell::default()
                    });
                }
            }
            "a" => {
                let Some(cell) = &mut self.cell else { return };
                cell.end_link();
                if open && let Some(target) = attribute("href") {
                    cell.links.push(Link { target, text: String::new() });
                    cell.link = Some(cell.text.text.len());
                }
            }
            "li" => {
                self.with_text(|text| if open { text.item() } else { text.end_item() })
            }
            "ul" | "ol" => self.with_text(|text| text.list(open)),
            "pre" => self.with_text(|text| text.preformatted(open)),
            "br" | "p" | "div" | "dd" | "dt" | "dl" => self.with_text(CellText::line),
            _ => {}
        }
    }

    fn with_text(&mut self, change: impl FnOnce(&mut CellText)) {
        if let Some(cell) = &mut self.cell {
            change(&mut cell.text);
        } else if let Some(caption) = &mut self.caption {
            change(caption);
        }
    }

    fn text(&mut self, text: &str) {
        self.with_text(|lines| lines.push(text));
    }

    fn end_cell(&mut self) {
        let Some(mut cell) = self.cell.take() else { return };
        cell.end_link();
        let row = self.row.get_or_insert_with(|| RawRow {
            line: self.first_line,
            ..RawRow::default()
        });
        row.is_head |= cell.is_head && row.cells.is_empty() && self.rows.is_empty();
        if row.cells.len() < WIDEST {
            let done = Cell { text: cell.text.finish(), links: cell.links };
            row.cells.push((done, cell.columns, cell.rows));
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        if let Some(row) = self.row.take()
            && !row.cells.is_empty()
        {
            self.rows.push(row);
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_row();
        let mut blocks = Vec::new();
        if let Some(caption) = self.caption.take().map(CellText::finish)
            && !caption.is_empty()
        {
            let (number, text) = match vocabulary::caption(&caption) {
                Some((number, text)) => (Some(number), text),
                None => (None, caption),
            };
            let kind = BlockKind::Caption(Caption { number, text });
            blocks.push(Block { line: self.first_line, anchors: Vec::new(), kind });
        }
        let mut rows = unspan(self.rows, self.budget).into_iter();
        let head: Vec<String> = rows
            .next()
            .map(|row| row.cells.into_iter().map(|c| c.text).collect())
            .unwrap_or_default();
        let table = Table { head, rows: rows.collect() };
        blocks.push(Block {
            line: self.first_line,
            anchors: self.anchors,
            kind: BlockKind::Table(table),
        });
        blocks
    }
}

impl OpenCell {
    fn end_link(&mut self) {
        if let Some(start) = self.link.take()
            && let Some(link) = self.links.last_mut()
        {
            link.text =
                self.text.text.get(start..).unwrap_or_default().trim().to_owned();
        }
    }
}

/// Repeats merged cells in every place that they cover.
fn unspan(rows: Vec<RawRow>, mut budget: usize) -> Vec<Row> {
    let mut afford = |cell: &Cell| {
        let cost = 8 + cell.text.len() + cell.links.len() * 64;
        let affordable = cost <= budget;
        budget -= if affordable { cost } else { 0 };
        affordable
    };
    let mut carried: Vec<Option<(Cell, usize)>> = Vec::new();
    let mut out = Vec::with_capacity(rows.len());
    for row in rows {
        let mut cells: Vec<Cell> = Vec::new();
        let mut own = row.cells.into_iter();
        while cells.len() < WIDEST {
            let column = cells.len();
            if let Some(slot) = carried.get_mut(column)
                && let Some((cell, left)) = slot.take()
            {
                if left > 1 && afford(&cell) {
                    *slot = Some((cell.clone(), left - 1));
                }
                cells.push(cell);
                continue;
            }
            let Some((cell, columns, rows)) = own.next() else { break };
            for copy in 0..columns {
                if copy > 0 && !afford(&cell) {
                    break;
                }
                if rows > 1 && afford(&cell) {
                    if carried.len() <= cells.len() {
                        carried.resize(cells.len() + 1, None);
                    }
                    if let Some(slot) = carried.get_mut(cells.len()) {
                        *slot = Some((cell.clone(), rows - 1));
                    }
                }
                cells.push(cell.clone());
            }
        }
        out.push(Row { line: row.line, cells });
    }
    out
}

/// Text in lines, with white space as a browser shows it.
#[derive(Default)]
struct CellText {
    text: String,
    lists: usize,
    /// Whether the current line belongs to a list item that has text already.
    in_item: bool,
    preformatted: bool,
    space: bool,
}

impl CellText {
    fn push(&mut self, text: &str) {
        if self.preformatted {
            self.text.push_str(text);
            return;
        }
        for character in text.chars() {
            if character.is_whitespace() && character != '\u{a0}' {
                self.space = true;
                continue;
            }
            if self.text.ends_with('\n') && self.in_item {
                self.text.push_str("  ");
            } else if self.space
                && !self.text.is_empty()
                && !self.text.ends_with(['\n', ' '])
            {
                self.text.push(' ');
            }
            self.space = false;
            self.text.push(character);
        }
    }

    fn line(&mut self) {
        self.space = false;
        let marked =
            self.text.rsplit('\n').next().is_some_and(|last| last.trim() == "-");
        if !self.text.is_empty() && !self.text.ends_with('\n') && !marked {
            self.text.push('\n');
        }
    }

    fn item(&mut self) {
        self.line();
        for _ in 1..self.lists.min(8) {
            self.text.push_str("  ");
        }
        self.text.push_str("- ");
        self.in_item = true;
    }

    fn end_item(&mut self) {
        self.line();
        self.in_item = self.lists > 1;
    }

    fn list(&mut self, open: bool) {
        self.line();
        self.lists = if open { self.lists + 1 } else { self.lists.saturating_sub(1) };
        self.in_item = self.lists > 0 && self.in_item;
    }

    fn preformatted(&mut self, open: bool) {
        self.line();
        self.preformatted = open;
    }

    fn finish(self) -> String {
        let lines = self.text.lines().map(str::trim_end).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    }
}
