//! The text of a web page as a scraper leaves it: headings have lost their marks, tables their
//! captions and links, and cells end with a bar, each on a line of its own or a row to a line; or
//! they keep their captions, and blank lines set the cells apart.

use super::block::{Block, BlockKind, Cell, Row, Table};
use super::report::{Report, at_line};
use super::vocabulary;

mod apart;

/// Reads a page into blocks.
pub(crate) fn read(text: &str, report: &mut Report) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().collect();
    let heads = heads(&lines);
    if heads.is_empty() {
        return apart::read(&lines);
    }
    let mut blocks = Vec::new();
    let mut at = 0;
    for (index, head) in heads.iter().enumerate() {
        while at < head.start {
            blocks.extend(lines.get(at).and_then(|line| prose(line, at)));
            at += 1;
        }
        let limit = heads.get(index + 1).map_or(lines.len(), |next| next.start);
        let (table, end) = table(&lines, head, limit, report);
        let kind = BlockKind::Table(table);
        blocks.push(Block { line: head.start + 1, anchors: Vec::new(), kind });
        at = end;
    }
    while at < lines.len() {
        blocks.extend(lines.get(at).and_then(|line| prose(line, at)));
        at += 1;
    }
    blocks
}

/// A line outside tables.
fn prose(line: &str, index: usize) -> Option<Block> {
    let text = line.trim();
    if text.is_empty() {
        return None;
    }
    let kind = if let Some(item) = text.strip_prefix("- ") {
        BlockKind::Label(item.trim().to_owned())
    } else if vocabulary::section(text).is_some() {
        BlockKind::Heading(text.to_owned())
    } else if let Some((number, text)) = vocabulary::caption(text) {
        BlockKind::Caption(super::block::Caption { number: Some(number), text })
    } else {
        BlockKind::Paragraph(text.to_owned())
    };
    Some(Block { line: index + 1, anchors: Vec::new(), kind })
}

/// The head of a table.
struct Head {
    /// The first line of the head and the first after the separator.
    start: usize,
    body: usize,
    words: Vec<String>,
    /// A row begins with a bar.
    leading: bool,
    /// A row ends with a bar.
    trailing: bool,
    /// Each cell has its own lines, so a bar counts at a line's end only.
    by_line: bool,
}

/// All heads: the lines before a separator that hold as many cells as it has columns.
fn heads(lines: &[&str]) -> Vec<Head> {
    let mut heads: Vec<Head> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if !is_separator(line) {
            continue;
        }
        let columns = line.split('|').filter(|part| part.contains("---")).count();
        let floor = heads.last().map_or(0, |head| head.body);
        let mut start = index;
        let mut bars = 0;
        while start > floor && bars < columns && index - start < 2 * columns + 2 {
            let Some(above) = lines.get(start - 1) else { break };
            let parts = cells(above);
            let count = parts.len() - 1;
            let words = parts.iter().filter(|part| !part.trim().is_empty()).count();
            // A head of one line may leave out its outer bars.
            if bars == 0 && count > 0 && (count >= columns || words >= columns) {
                start -= 1;
                bars = columns;
            } else if above.trim().is_empty() || (count == 0 && bars == 0) {
                break;
            } else {
                start -= 1;
                bars += count;
            }
        }
        if bars < columns || columns == 0 {
            continue;
        }
        let by_line = index - start > 1;
        let first = lines.get(start).map_or("", |line| line.trim());
        let last = lines.get(index - 1).map_or("", |line| line.trim());
        let leading = !by_line && first.starts_with('|');
        let text = lines.get(start..index).unwrap_or_default().join("\n");
        let mut words = split(&text, leading, columns);
        words.truncate(columns);
        let trailing = by_line || last.ends_with('|');
        heads.push(Head { start, body: index + 1, words, leading, trailing, by_line });
    }
    heads
}

/// The rows under a head, and the first line after them.
fn table(
    lines: &[&str],
    head: &Head,
    limit: usize,
    report: &mut Report,
) -> (Table, usize) {
    let columns = head.words.len();
    let mut rows = Vec::new();
    let mut at = head.body;
    while at < limit {
        let start = at;
        if !begins_row(lines, at, limit, head) {
            break;
        }
        let mut text = String::new();
        let mut bars = 0;
        let wanted = columns + usize::from(head.leading);
        while at < limit {
            let Some(line) = lines.get(at) else { break };
            text.push_str(line);
            text.push('\n');
            at += 1;
            if !head.trailing {
                break;
            }
            let ends =
                line.trim_end().ends_with('|') && !line.trim_end().ends_with("\\|");
            bars += if head.by_line { usize::from(ends) } else { cells(line).len() - 1 };
            if ends && bars >= wanted {
                break;
            }
        }
        let texts = if head.by_line {
            split_by_line(&text)
        } else {
            split(&text, head.leading, columns)
        };
        if texts.len() < columns {
            let message = format!("the row has {} of {columns} cells", texts.len());
            report.warning(at_line(start + 1), message, "");
        }
        let cells =
            texts.into_iter().map(|text| Cell { text, links: Vec::new() }).collect();
        rows.push(Row { line: start + 1, cells });
    }
    (Table { head: head.words.clone(), rows }, at)
}

/// Whether a row begins here, or the text after the table.
fn begins_row(lines: &[&str], at: usize, limit: usize, head: &Head) -> bool {
    let line = lines.get(at).copied().unwrap_or_default();
    if cells(line).len() > 1 {
        return true;
    }
    if line.trim().is_empty() || vocabulary::section(line).is_some() || !head.trailing {
        return false;
    }
    // The first cell may break over a line or two.
    let next = lines.get(at + 1..limit.min(at + 3)).unwrap_or_default();
    vocabulary::status(line).is_none()
        && head.by_line
        && next
            .iter()
            .take_while(|line| vocabulary::section(line).is_none())
            .any(|line| line.trim_end().ends_with('|'))
}

/// The parts of a line between bars; `\|` is no bar.
fn cells(line: &str) -> Vec<&str> {
    let bytes = line.as_bytes();
    let mut parts = Vec::new();
    let mut from = 0;
    for (index, _) in line.match_indices('|') {
        if index == 0 || bytes.get(index - 1) != Some(&b'\\') {
            parts.extend(line.get(from..index));
            from = index + 1;
        }
    }
    parts.extend(line.get(from..));
    parts
}

fn tidy(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n").replace("\\|", "|")
}

/// The cells of a row in which every bar counts; what is too much belongs to the last one.
fn split(text: &str, leading: bool, columns: usize) -> Vec<String> {
    let text = text.trim();
    let text = if leading { text.strip_prefix('|').unwrap_or(text) } else { text };
    let mut parts = cells(text);
    if text.ends_with('|') && parts.len() > 1 {
        parts.pop();
    }
    let extra = parts.split_off(parts.len().min(columns));
    let mut texts: Vec<String> = parts.into_iter().map(tidy).collect();
    if let Some(last) = texts.last_mut() {
        for part in extra {
            last.push('|');
            last.push_str(&tidy(part));
        }
    }
    texts
}

/// The cells of a row in which a bar counts at a line's end.
fn split_by_line(text: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut cell = String::new();
    for line in text.lines() {
        match line.trim_end().strip_suffix('|').filter(|rest| !rest.ends_with('\\')) {
            Some(rest) => {
                cell.push_str(rest);
                texts.push(tidy(&cell));
                cell.clear();
            }
            None => {
                cell.push_str(line);
                cell.push('\n');
            }
        }
    }
    if !cell.trim().is_empty() {
        texts.push(tidy(&cell));
    }
    texts
}

/// A line that closes a table's head in plain text: `---|---|`.
pub(crate) fn is_separator(line: &str) -> bool {
    line.contains('|')
        && line.contains("---")
        && line.chars().all(|c| matches!(c, '-' | '|' | ':' | ' ' | '\t'))
}
