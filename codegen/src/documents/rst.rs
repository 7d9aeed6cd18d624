//! Pages in reStructuredText: the part of it that references are written in.
//!
//! Written here because no crate reads grid tables with merged cells. What is left out (math,
//! footnotes, substitutions) has nothing that a spec needs.

use std::collections::HashSet;

use super::block::{Block, BlockKind, Caption, Cell};
use super::report::Report;
use super::vocabulary;

mod inline;
mod tables;

/// Lists and quotes nest no deeper than this on any page; what is deeper is not read.
const DEEPEST: usize = 24;

/// Reads a page into blocks.
pub(crate) fn read(text: &str, report: &mut Report) -> Vec<Block> {
    let text = text.replace('\t', "        ");
    let lines: Vec<Line<'_>> = text
        .lines()
        .enumerate()
        .map(|(index, text)| Line::new(index + 1, text.trim_end()))
        .collect();
    let targets = lines.iter().filter_map(|line| {
        let text = line.text.trim_start();
        // An anchor may be the first thing in a list item.
        let inside = marker(text).and_then(|width| text.get(width..));
        target(inside.filter(|inside| inside.starts_with(".. _")).unwrap_or(text))
    });
    let mut reader = Reader {
        targets: targets.collect(),
        report,
        anchors: Vec::new(),
        labels: Vec::new(),
        blocks: Vec::new(),
    };
    reader.body(&lines, 0, false);
    reader.blocks
}

/// Whether a line can only be reStructuredText: a directive, an anchor, a border of a grid table.
pub(crate) fn is_mark(line: &str) -> bool {
    let line = line.trim_end();
    let explicit = line.starts_with(".. ");
    (explicit && (target(line).is_some() || directive(line).is_some()))
        || tables::is_grid_border(line.trim_start())
}

/// Whether a line makes a heading of the line before it.
pub(crate) fn is_underline(line: &str, before: &str) -> bool {
    let line = line.trim_end();
    let mark = line.chars().next();
    matches!(mark, Some('=' | '-' | '~' | '^'))
        && is_rule(line)
        && before.starts_with(char::is_alphanumeric)
        && line.chars().count() >= before.trim_end().chars().count()
}

/// A line without the indentation of what it stands in.
#[derive(Clone, Copy, Debug)]
struct Line<'t> {
    number: usize,
    text: &'t str,
    /// How many spaces it begins with.
    indent: usize,
}

impl<'t> Line<'t> {
    fn new(number: usize, text: &'t str) -> Self {
        let indent = text.len() - text.trim_start_matches(' ').len();
        Line { number, text, indent }
    }

    fn is_blank(self) -> bool {
        self.text.is_empty()
    }

    /// The line without `indent` columns of white space.
    fn dedent(self, indent: usize) -> Line<'t> {
        let spaces = self.indent.min(indent);
        let text = self.text.get(spaces..).unwrap_or_default();
        Line { number: self.number, text, indent: self.indent - spaces }
    }
}

struct Reader<'r> {
    /// The anchors that the page defines.
    targets: HashSet<String>,
    report: &'r mut Report,
    /// Anchors that wait for their block.
    anchors: Vec<String>,
    /// What the list items around the current line are about, the outermost first.
    labels: Vec<String>,
    blocks: Vec<Block>,
}

impl Reader<'_> {
    /// Reads what stands at one level of indentation. The first paragraph of a list item is a
    /// label.
    fn body(&mut self, lines: &[Line<'_>], depth: usize, mut in_item: bool) {
        if depth > DEEPEST {
            return;
        }
        let mut at = 0;
        while let Some(line) = lines.get(at).copied() {
            if line.is_blank() {
                at += 1;
                continue;
            }
            let rest = lines.get(at..).unwrap_or_default();
            let first = std::mem::take(&mut in_item);
            if line.indent > 0 {
                let (content, taken) = indented(rest);
                self.body(&content, depth + 1, first);
                at += taken;
            } else if is_explicit(line.text) {
                in_item = first;
                at += self.explicit(rest, depth);
            } else if tables::is_grid_border(line.text) {
                let taken = rest
                    .iter()
                    .take_while(|line| line.text.starts_with(['+', '|']))
                    .count();
                let grid = rest.get(..taken).unwrap_or_default();
                let table = tables::grid(grid, &self.targets, self.report);
                self.push(line.number, BlockKind::Table(table));
                at += taken.max(1);
            } else if let Some((title, taken)) = heading(rest) {
                let (text, _) = inline::read(title, &self.targets);
                self.push(line.number, BlockKind::Heading(text.trim().to_owned()));
                at += taken;
            } else if let Some(taken) = tables::simple_extent(rest) {
                let simple = rest.get(..taken).unwrap_or_default();
                let table = tables::simple(simple, &self.targets);
                self.push(line.number, BlockKind::Table(table));
                at += taken.max(1);
            } else if is_rule(line.text) {
                at += 1;
            } else if let Some(width) = marker(line.text) {
                let (content, taken) = hanging(rest, width);
                self.labels.push(String::new());
                self.body(&content, depth + 1, true);
                self.labels.pop();
                at += taken;
            } else if let Some((name, width)) = field(line.text) {
                let (content, taken) = hanging(rest, width);
                if name != "original_name" {
                    self.push(line.number, BlockKind::Paragraph(name.to_owned()));
                    self.body(&content, depth + 1, false);
                }
                at += taken;
            } else {
                at += self.paragraph(rest, first);
            }
        }
    }

    fn push(&mut self, line: usize, kind: BlockKind) {
        let anchors = std::mem::take(&mut self.anchors);
        self.blocks.push(Block { line, anchors, kind });
    }

    /// Reads what begins with `..`, and says how many lines it has.
    fn explicit(&mut self, lines: &[Line<'_>], depth: usize) -> usize {
        let Some(line) = lines.first().copied() else { return 0 };
        let (content, taken) = indented(lines.get(1..).unwrap_or_default());
        let taken = taken + 1;
        if let Some(target) = target(line.text) {
            self.anchors.push(target);
            return taken;
        }
        let Some((name, argument)) = directive(line.text) else { return taken };
        match name {
            "table" | "list-table" | "csv-table" => {
                let (text, _) = inline::read(argument, &self.targets);
                if !text.trim().is_empty() {
                    let (number, text) = match vocabulary::caption(&text) {
                        Some((number, text)) => (Some(number), text),
                        None => (None, text.trim().to_owned()),
                    };
                    let kind = BlockKind::Caption(Caption { number, text });
                    self.push(line.number, kind);
                }
                let content = without_options(&content);
                if name == "list-table" {
                    let table = tables::listed(content, &self.targets);
                    self.push(line.number, BlockKind::Table(table));
                } else {
                    self.body(content, depth + 1, false);
                }
            }
            "code-block" | "code" | "sourcecode" | "parsed-literal"
            | "literalinclude" => {
                let content = without_options(&content);
                let start = content.first().map_or(line.number, |line| line.number);
                // The line of a code block is that of its fence.
                self.push(start.saturating_sub(1), BlockKind::Code(joined(content)));
            }
            "toctree" | "figure" | "image" | "contents" | "raw" | "math" | "index"
            | "meta" | "highlight" => {}
            _ => {
                if !argument.is_empty() {
                    let (text, _) = inline::read(argument, &self.targets);
                    self.push(line.number, BlockKind::Paragraph(text));
                }
                self.body(without_options(&content), depth + 1, false);
            }
        }
        taken
    }

    /// The first line of a list item. Within an item that says where its tables' parameters go, it
    /// names one of several variants.
    fn item(&mut self, text: String) -> BlockKind {
        let around = self.labels.iter().rev().nth(1);
        let place = around.filter(|label| vocabulary::location(label).is_some());
        let means_more = vocabulary::section(&text).is_some()
            || vocabulary::status(&text).is_some()
            || vocabulary::location(&text).is_some()
            || vocabulary::structure(&text).is_some()
            || vocabulary::is_neutral(&text);
        let kind = match place {
            Some(label) if !means_more => {
                let text = format!("{label}（{}）", text.replace('\n', " "));
                BlockKind::Caption(Caption { number: None, text })
            }
            _ => BlockKind::Label(text.clone()),
        };
        if let Some(label) = self.labels.last_mut() {
            *label = if text.chars().count() > 60 { String::new() } else { text };
        }
        kind
    }

    /// Reads the lines up to the next blank or indented one, and says how many they are.
    fn paragraph(&mut self, lines: &[Line<'_>], in_item: bool) -> usize {
        let Some(first) = lines.first().copied() else { return 0 };
        let mut taken = lines
            .iter()
            .take_while(|line| !line.is_blank() && line.indent == 0)
            .count()
            .max(1);
        let source = joined(lines.get(..taken).unwrap_or_default());
        let literal = source.ends_with("::");
        let source = match source.strip_suffix("::") {
            Some(rest) if rest.is_empty() || rest.ends_with(char::is_whitespace) => rest,
            Some(_) => source.get(..source.len() - 1).unwrap_or_default(),
            None => &source,
        };
        let (text, marks) = inline::read(source, &self.targets);
        let text: Vec<&str> = text.lines().map(unbarred).collect();
        let text = text.join("\n").trim().to_owned();
        if !text.is_empty() {
            let caption = vocabulary::caption(&text).filter(|_| marks.starts_bold);
            let kind = if let Some((number, text)) = caption {
                BlockKind::Caption(Caption { number: Some(number), text })
            } else if in_item {
                self.item(text)
            } else if marks.only_bold {
                BlockKind::Label(text)
            } else {
                BlockKind::Paragraph(text)
            };
            self.push(first.number, kind);
        }
        if literal {
            let (code, more) = indented(lines.get(taken..).unwrap_or_default());
            if let Some(start) = code.first() {
                let line = start.number.saturating_sub(1);
                self.push(line, BlockKind::Code(joined(&code)));
                taken += more;
            }
        }
        taken
    }
}

/// A line of a line block without its bar.
fn unbarred(line: &str) -> &str {
    line.strip_prefix("| ").unwrap_or(line)
}

fn joined(lines: &[Line<'_>]) -> String {
    let lines: Vec<&str> = lines.iter().map(|line| line.text).collect();
    lines.join("\n")
}

/// The indented lines at the start, without their common indentation, and how many lines they
/// take with the blank ones around them.
fn indented<'t>(lines: &[Line<'t>]) -> (Vec<Line<'t>>, usize) {
    let taken =
        lines.iter().take_while(|line| line.is_blank() || line.indent > 0).count();
    let region = lines.get(..taken).unwrap_or_default();
    (dedented(region), taken)
}

/// The lines without blank ones at both ends and without their common indentation.
fn dedented<'t>(region: &[Line<'t>]) -> Vec<Line<'t>> {
    let indents = region.iter().filter(|line| !line.is_blank()).map(|line| line.indent);
    let least = indents.min().unwrap_or(0);
    let start = region.iter().take_while(|line| line.is_blank()).count();
    let end =
        region.len() - region.iter().rev().take_while(|line| line.is_blank()).count();
    let content = region.get(start..end).unwrap_or_default();
    content.iter().map(|line| line.dedent(least)).collect()
}

/// The content of an item whose mark is `width` columns wide, and how many lines it takes.
fn hanging<'t>(lines: &[Line<'t>], width: usize) -> (Vec<Line<'t>>, usize) {
    let Some(first) = lines.first() else { return (Vec::new(), 0) };
    let after = lines.get(1..).unwrap_or_default();
    let more =
        after.iter().take_while(|line| line.is_blank() || line.indent > 0).count();
    let text = first.text.get(width..).unwrap_or_default().trim_start_matches(' ');
    let mut content = vec![Line::new(first.number, text)];
    let rest = after.get(..more).unwrap_or_default();
    content.extend(rest.iter().map(|line| line.dedent(width)));
    (content, more + 1)
}

/// What stands below a directive's options.
fn without_options<'l, 't>(lines: &'l [Line<'t>]) -> &'l [Line<'t>] {
    let options = lines.iter().take_while(|line| field(line.text).is_some()).count();
    let blank = lines.iter().skip(options).take_while(|line| line.is_blank()).count();
    lines.get(options + blank..).unwrap_or_default()
}

fn is_explicit(line: &str) -> bool {
    line == ".." || line.starts_with(".. ") || line.starts_with("__ ")
}

/// The anchor in `.. _name:`, as links are compared: in lower case.
fn target(line: &str) -> Option<String> {
    let name = line.strip_prefix(".. _")?;
    // With text after the colon it is a link to elsewhere.
    let name = name.trim_end().strip_suffix(':')?.trim_matches('`');
    (!name.is_empty()).then(|| inline::anchor(name))
}

/// Name and argument in `.. name:: argument`.
fn directive(line: &str) -> Option<(&str, &str)> {
    let (name, argument) = line.strip_prefix(".. ")?.split_once("::")?;
    let name = name.trim();
    let sound =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '+' | '.');
    (!name.is_empty() && name.chars().all(sound)).then_some((name, argument.trim()))
}

/// The width of a list mark: `-  `, `#. `, `(2) `.
fn marker(line: &str) -> Option<usize> {
    let mark = match line.chars().next()? {
        bullet @ ('-' | '*' | '+' | '•') => bullet.len_utf8(),
        _ => {
            let inner = line.strip_prefix('(').unwrap_or(line);
            let digits = inner.chars().take_while(char::is_ascii_digit).count();
            let name = match inner.chars().next()? {
                '#' => 1,
                letter if letter.is_ascii_alphabetic() => 1,
                _ if (1..=3).contains(&digits) => digits,
                _ => return None,
            };
            let end = inner.get(name..)?.chars().next()?;
            if !matches!(end, '.' | ')') {
                return None;
            }
            line.len() - inner.len() + name + 1
        }
    };
    let rest = line.get(mark..)?;
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    (spaces > 0 && spaces < rest.len()).then_some(mark + spaces)
}

/// Name and width of a field's mark, `:name: `.
fn field(line: &str) -> Option<(&str, usize)> {
    let rest = line.strip_prefix(':')?;
    let (name, after) = rest.split_once(':')?;
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
    let named = !name.is_empty() && name.len() <= 64 && name.chars().all(sound);
    // A role has its text right behind it.
    let apart = after.is_empty() || after.starts_with(' ');
    (named && apart).then(|| (name, line.len() - after.trim_start().len()))
}

/// A line of one punctuation mark, as it stands under headings.
fn is_rule(line: &str) -> bool {
    let mut marks = line.chars();
    let Some(mark) = marks.next() else { return false };
    mark.is_ascii_punctuation() && line.len() >= 3 && marks.all(|other| other == mark)
}

/// A heading with the line under it, maybe with one above: its text and how many lines it takes.
fn heading<'t>(lines: &[Line<'t>]) -> Option<(&'t str, usize)> {
    let first = lines.first()?.text;
    let second = lines.get(1)?.text;
    if is_rule(first) {
        let below = lines.get(2)?.text;
        let title = second.trim();
        return (first == below && !title.is_empty() && !is_rule(second))
            .then_some((title, 3));
    }
    // Short rules under long text are dashes in a text.
    let enough = second.chars().count() >= first.chars().count().min(4);
    (is_rule(second) && enough && marker(first).is_none()).then_some((first, 2))
}

/// A cell of a table: paragraphs on lines of their own, list items marked.
fn cell(lines: &[&str], targets: &HashSet<String>) -> Cell {
    struct Paragraph {
        level: usize,
        item: bool,
        source: String,
    }
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    // Where the text of the open items begins.
    let mut items: Vec<usize> = Vec::new();
    let mut code: Option<usize> = None;
    let mut open = false;
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let least =
        lines.iter().filter(|line| !line.trim().is_empty()).map(|l| indent(l)).min();
    for line in lines {
        let text = line.trim();
        if text.is_empty() {
            open = false;
            continue;
        }
        let column = indent(line) - least.unwrap_or(0).min(indent(line));
        if code.is_some_and(|outside| column <= outside) {
            code = None;
        }
        while items.last().is_some_and(|start| *start > column) {
            items.pop();
        }
        let marked = marker(text).filter(|_| code.is_none());
        // Within a paragraph a dash is a dash.
        let item = marked
            .filter(|_| !open || paragraphs.last().is_some_and(|last| last.item))
            .filter(|_| items.len() < DEEPEST);
        if code.is_none() && is_explicit(text) {
            open = false;
            match directive(text) {
                Some(("code-block" | "code" | "sourcecode", _)) => code = Some(column),
                Some((_, argument)) if !argument.is_empty() => {
                    let source = argument.to_owned();
                    paragraphs.push(Paragraph {
                        level: items.len(),
                        item: false,
                        source,
                    });
                }
                _ => {}
            }
        } else if let Some(width) = item {
            items.push(column + width);
            let source = text.get(width..).unwrap_or_default().to_owned();
            paragraphs.push(Paragraph { level: items.len(), item: true, source });
            open = true;
        } else if let Some(last) =
            paragraphs.last_mut().filter(|_| open && code.is_none())
        {
            // A line block keeps its lines.
            last.source.push(if text.starts_with("| ") { '\n' } else { ' ' });
            last.source.push_str(unbarred(text));
        } else if !text.chars().all(|c| matches!(c, '+' | '-' | '=' | '|')) {
            let source = unbarred(text).to_owned();
            paragraphs.push(Paragraph { level: items.len(), item: false, source });
            open = true;
        }
    }
    let mut cell = Cell::default();
    for paragraph in paragraphs {
        let (text, marks) = inline::read(&paragraph.source, targets);
        if text.trim().is_empty() {
            continue;
        }
        if !cell.text.is_empty() {
            cell.text.push('\n');
        }
        let indent = if paragraph.item { paragraph.level - 1 } else { paragraph.level };
        cell.text.push_str(&"  ".repeat(indent.min(8)));
        if paragraph.item {
            cell.text.push_str("- ");
        }
        cell.text.push_str(text.trim());
        cell.links.extend(marks.links);
    }
    cell
}
