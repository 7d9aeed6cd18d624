//! Tables whose cells a scraper has set apart by blank lines: the head is a run of known column
//! words, and a row begins where a name is followed by what the next columns may hold.

use super::super::block::{Block, BlockKind, Cell, Row, Table};
use super::super::vocabulary::{self, Column, Section};

/// A run of lines without a blank one.
struct Piece<'a> {
    /// The index of its first line.
    line: usize,
    lines: &'a [&'a str],
}

impl Piece<'_> {
    fn text(&self) -> String {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.trim()).collect();
        lines.join("\n")
    }

    /// Its text, if that is one line.
    fn word(&self) -> Option<&str> {
        match self.lines {
            [line] => Some(line.trim()),
            _ => None,
        }
    }
}

/// Reads a page whose tables have no bars.
pub(super) fn read(lines: &[&str]) -> Vec<Block> {
    let pieces = pieces(lines);
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        let columns = head(&pieces, at);
        if columns.len() < 2 {
            let numbered = piece.lines.iter().enumerate();
            blocks.extend(
                numbered.filter_map(|(n, line)| super::prose(line, piece.line + n)),
            );
            at += 1;
            continue;
        }
        let words = pieces.get(at..at + columns.len()).unwrap_or_default();
        let head: Vec<String> = words.iter().map(Piece::text).collect();
        let line = piece.line + 1;
        let (rows, end) = rows(&pieces, at + columns.len(), &columns);
        let kind = BlockKind::Table(Table { head, rows });
        blocks.push(Block { line, anchors: Vec::new(), kind });
        at = end;
    }
    blocks
}

fn pieces<'a>(lines: &'a [&'a str]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut start = None;
    for (index, line) in lines.iter().enumerate() {
        match (line.trim().is_empty(), start) {
            (false, None) => start = Some(index),
            (true, Some(from)) => {
                let lines = lines.get(from..index).unwrap_or_default();
                pieces.push(Piece { line: from, lines });
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        pieces.push(Piece { line: from, lines: lines.get(from..).unwrap_or_default() });
    }
    pieces
}

/// The columns of the head that begins here; no head has more than eight.
fn head(pieces: &[Piece<'_>], at: usize) -> Vec<Column> {
    let words = pieces.get(at..).unwrap_or_default().iter().take(8);
    let mut columns: Vec<Column> = Vec::new();
    for word in words.map_while(Piece::word) {
        match vocabulary::columns(&[word.to_owned()]).first() {
            Some(Some(column)) if !columns.contains(column) => columns.push(*column),
            _ => break,
        }
    }
    let first = columns.first();
    if matches!(first, Some(Column::Name | Column::Status | Column::Code)) {
        columns
    } else {
        Vec::new()
    }
}

/// The rows under a head, and the first piece after them.
fn rows(pieces: &[Piece<'_>], from: usize, columns: &[Column]) -> (Vec<Row>, usize) {
    let mut rows: Vec<Row> = Vec::new();
    let mut at = from;
    while let Some(piece) = pieces.get(at) {
        if ends(piece) {
            break;
        }
        if begins(pieces, at, columns) {
            let cells = pieces.get(at..at + columns.len()).unwrap_or_default();
            let cells = cells
                .iter()
                .map(|c| Cell { text: c.text(), links: Vec::new() })
                .collect();
            rows.push(Row { line: piece.line + 1, cells });
            at += columns.len();
            continue;
        }
        // What begins no row goes on with the last cell.
        let Some(last) = rows.last_mut().and_then(|row| row.cells.last_mut()) else {
            break;
        };
        last.text.push('\n');
        last.text.push_str(&piece.text());
        at += 1;
    }
    (rows, at)
}

/// Whether a piece is certainly behind a table.
fn ends(piece: &Piece<'_>) -> bool {
    let Some(word) = piece.word() else {
        return piece
            .lines
            .first()
            .is_some_and(|line| line.trim_start().starts_with('{'));
    };
    let section = vocabulary::section(word);
    vocabulary::caption(word).is_some()
        || vocabulary::status(word).is_some()
        || section.is_some_and(|section| section != Section::Other)
        || word.starts_with('{')
}

/// Whether the cells from here on can be a row.
fn begins(pieces: &[Piece<'_>], at: usize, columns: &[Column]) -> bool {
    let Some(cells) = pieces.get(at..at + columns.len()) else { return false };
    if cells.iter().skip(1).any(ends) {
        return false;
    }
    let mut told = false;
    for (cell, column) in cells.iter().zip(columns) {
        let text = cell.text();
        let word = !text.contains(char::is_whitespace) && text.is_ascii();
        let fits = match column {
            Column::Name => word,
            Column::Required => {
                told = true;
                vocabulary::required(&text).is_some_and(|(_, plain)| plain)
            }
            Column::Type => {
                told = true;
                vocabulary::begins_type(&text)
            }
            Column::Status => {
                told = true;
                let digits =
                    text.get(..3).is_some_and(|d| d.bytes().all(|b| b.is_ascii_digit()));
                digits && text.len() <= 60
            }
            Column::Code => {
                told = true;
                word && text.contains(|c: char| c.is_ascii_digit() || c == '.')
            }
            _ => true,
        };
        if !fits {
            return false;
        }
    }
    told
}
