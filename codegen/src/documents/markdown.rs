//! Markdown pages: CommonMark with HTML or pipe tables.

use std::collections::HashMap;
use std::sync::LazyLock;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use regex::Regex;

use super::block::{Block, BlockKind, Caption, Cell, Link, Row, Table};
use super::report::{Report, at_line};
use super::{html, vocabulary};

/// Reads a page into blocks.
pub(crate) fn read(text: &str, report: &mut Report) -> Vec<Block> {
    let mut source = Source::isolate(text, report);
    let markdown = std::mem::take(&mut source.markdown);
    let mut collector = Collector { source, ..Collector::default() };
    for (event, range) in
        Parser::new_ext(&markdown, Options::ENABLE_TABLES).into_offset_iter()
    {
        let line = collector.source.line(range.start);
        collector.event(event, line);
    }
    collector.flush();
    collector.blocks
}

/// The page with its HTML tables taken out: CommonMark ends HTML at a blank line, and cells have
/// blank lines in their samples.
#[derive(Default)]
struct Source {
    markdown: String,
    /// For each line of `markdown`, where it starts there and its line in the document.
    lines: Vec<(usize, usize)>,
    tables: Vec<Option<(usize, String)>>,
}

impl Source {
    fn isolate(text: &str, report: &mut Report) -> Source {
        let lower = text.to_ascii_lowercase();
        let ends = table_ends(&lower);
        let mut source = Source::default();
        let mut fence: Option<(char, usize, usize)> = None;
        let mut position = 0;
        let mut line = 1;
        while position < text.len() {
            let rest = text.get(position..).unwrap_or_default();
            let content = rest.split('\n').next().unwrap_or_default();
            let next = position + content.len() + 1;
            if let Some((mark, length, opened)) = fence {
                let run = fence_run(content, mark);
                let only = content.trim().chars().all(|c| c == mark);
                if run >= length && only {
                    fence = None;
                } else if closes_open_fence(content) {
                    // A fence that was never closed would swallow the sections after it.
                    report.warning(at_line(opened), "the code fence is not closed", "");
                    let mut close = String::new();
                    close.extend(std::iter::repeat_n(mark, length));
                    source.push(&close, line);
                    fence = None;
                }
                source.push(content, line);
                (position, line) = (next, line + 1);
                continue;
            }
            if let Some(mark) =
                ['`', '~'].into_iter().find(|mark| fence_run(content, *mark) >= 3)
            {
                let run = fence_run(content, mark);
                // Backticks after the opening ones make it inline code.
                if mark == '~'
                    || !content.trim_start().trim_start_matches('`').contains('`')
                {
                    fence = Some((mark, run, line));
                }
            } else if let Some(offset) = lower
                .get(position..position + content.len())
                .and_then(|l| l.find("<table"))
            {
                let open = position + offset;
                let end = ends.get(&open).copied().unwrap_or_else(|| {
                    report.warning(
                        at_line(line),
                        "the table is not closed",
                        "`</table>`",
                    );
                    heading_after(text, open)
                });
                let before = text.get(position..open).unwrap_or_default();
                let indent: String = content.chars().take_while(|c| *c == ' ').collect();
                if !before.trim().is_empty() {
                    source.push(before, line);
                }
                let html = text.get(open..end).unwrap_or_default();
                source.push("", line);
                let placeholder =
                    format!("{indent}\u{e000}{}\u{e001}", source.tables.len());
                source.push(&placeholder, line);
                source.push("", line);
                source.tables.push(Some((line, html.to_owned())));
                line += html.matches('\n').count();
                position = end;
                if text.get(position..).is_some_and(|rest| rest.starts_with('\n')) {
                    (position, line) = (position + 1, line + 1);
                }
                continue;
            }
            source.push(content, line);
            (position, line) = (next, line + 1);
        }
        if let Some((_, _, opened)) = fence {
            report.warning(at_line(opened), "the code fence is not closed", "");
        }
        source
    }

    fn push(&mut self, content: &str, line: usize) {
        self.lines.push((self.markdown.len(), line));
        self.markdown.push_str(content);
        self.markdown.push('\n');
    }

    fn line(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|(start, _)| *start <= offset);
        after
            .checked_sub(1)
            .and_then(|index| self.lines.get(index))
            .map_or(1, |(_, line)| *line)
    }

    /// The table that a placeholder stands for.
    fn table(&mut self, placeholder: &str) -> Option<(usize, String)> {
        let index =
            placeholder.trim().strip_prefix('\u{e000}')?.strip_suffix('\u{e001}')?;
        self.tables.get_mut(index.parse::<usize>().ok()?)?.take()
    }
}

/// Where each `<table` ends, in one pass.
fn table_ends(lower: &str) -> HashMap<usize, usize> {
    let mut open = Vec::new();
    let mut ends = HashMap::new();
    for (at, _) in lower.match_indices("table") {
        let before = lower.get(..at).unwrap_or_default();
        if before.ends_with("</") {
            if let Some(start) = open.pop() {
                let rest = lower.get(at..).unwrap_or_default();
                // `</table` may have spaces before its `>`, but no page has more than a few.
                let close =
                    rest.bytes().take(16).position(|b| b == b'>').map_or(5, |p| p + 1);
                ends.insert(start, at + close);
            }
        } else if before.ends_with('<') {
            open.push(at - 1);
        }
    }
    ends
}

/// The next heading, where a table that is never closed ends at the latest.
fn heading_after(text: &str, from: usize) -> usize {
    let mut position = from;
    for line in text.get(from..).unwrap_or_default().split_inclusive('\n') {
        if position > from && is_atx_heading(line) {
            return position;
        }
        position += line.len();
    }
    text.len()
}

fn fence_run(line: &str, mark: char) -> usize {
    line.trim_start().chars().take_while(|c| *c == mark).count()
}

/// Whether a line inside a fence is a heading of the page: it has an anchor or a section word.
fn closes_open_fence(line: &str) -> bool {
    is_atx_heading(line)
        && (line.contains("<a name=") || vocabulary::section(line).is_some())
}

#[derive(Default)]
struct Inline {
    line: usize,
    text: String,
    links: Vec<Link>,
    link_start: Option<usize>,
    /// Whether the text began in bold, and whether all of it was.
    starts_bold: Option<bool>,
    only_bold: bool,
    in_item: bool,
}

#[derive(Default)]
struct Collector {
    source: Source,
    blocks: Vec<Block>,
    anchors: Vec<String>,
    inline: Option<Inline>,
    heading: bool,
    bold: usize,
    image: usize,
    item: bool,
    code: Option<(usize, String)>,
    table: Option<(usize, Table)>,
    row: Option<Row>,
}

impl Collector {
    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(tag) => self.start(tag, line),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some((_, code)) => code.push_str(&text),
                None => self.text(&text, line),
            },
            Event::Code(text) => self.text(&text, line),
            Event::SoftBreak | Event::HardBreak => self.text("\n", line),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html, line),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, line: usize) {
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Image { .. } => self.image += 1,
            Tag::Link { dest_url, .. } => {
                let inline = self.inline(line);
                inline
                    .links
                    .push(Link { target: dest_url.to_string(), text: String::new() });
                inline.link_start = Some(inline.text.len());
            }
            Tag::Emphasis | Tag::Strikethrough | Tag::Superscript | Tag::Subscript => {}
            Tag::Table(_) => {
                self.flush();
                self.table = Some((line, Table::default()));
            }
            Tag::TableHead | Tag::TableRow => {
                self.row = Some(Row { line, cells: Vec::new() });
            }
            Tag::TableCell => {
                self.inline = Some(Inline { line, ..Inline::default() });
            }
            other => {
                self.flush();
                match other {
                    Tag::Heading { .. } => self.heading = true,
                    Tag::Item => self.item = true,
                    Tag::CodeBlock(_) => self.code = Some((line, String::new())),
                    _ => {}
                }
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Image => self.image = self.image.saturating_sub(1),
            TagEnd::Link => {
                if let Some(inline) = &mut self.inline
                    && let Some(start) = inline.link_start.take()
                    && let Some(link) = inline.links.last_mut()
                {
                    link.text = inline.text.get(start..).unwrap_or_default().to_owned();
                }
            }
            TagEnd::Emphasis
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
            TagEnd::TableCell => {
                let inline = self.inline.take().unwrap_or_default();
                if let Some(row) = &mut self.row {
                    let text = inline.text.trim().to_owned();
                    row.cells.push(Cell { text, links: inline.links });
                }
            }
            TagEnd::TableHead => {
                if let Some((_, table)) = &mut self.table {
                    let cells = self.row.take().unwrap_or_default().cells;
                    table.head = cells.into_iter().map(|cell| cell.text).collect();
                }
            }
            TagEnd::TableRow => {
                if let (Some((_, table)), Some(row)) = (&mut self.table, self.row.take())
                {
                    table.rows.push(row);
                }
            }
            TagEnd::Table => {
                if let Some((line, table)) = self.table.take() {
                    self.push(line, BlockKind::Table(table));
                }
            }
            TagEnd::CodeBlock => {
                let Some((line, code)) = self.code.take() else { return };
                // An indented placeholder is a table all the same.
                match self.source.table(&code) {
                    Some((line, html)) => self.push_table(line, &html),
                    None => self.push(line, BlockKind::Code(code)),
                }
            }
            _ => {
                self.flush();
                self.item = false;
            }
        }
    }

    fn inline(&mut self, line: usize) -> &mut Inline {
        let item = std::mem::take(&mut self.item);
        self.inline.get_or_insert_with(|| Inline {
            line,
            only_bold: true,
            in_item: item,
            ..Inline::default()
        })
    }

    fn text(&mut self, text: &str, line: usize) {
        if self.image > 0 {
            return;
        }
        let bold = self.bold > 0;
        let inline = self.inline(line);
        if !text.trim().is_empty() {
            inline.starts_bold.get_or_insert(bold);
            inline.only_bold &= bold;
        }
        inline.text.push_str(text);
    }

    fn html(&mut self, html: &str, line: usize) {
        static ANCHOR: LazyLock<Regex> = LazyLock::new(|| {
            vocabulary::pattern(r#"(?i)<a\s+(?:name|id)\s*=\s*["']([^"'>]*)["']"#)
        });
        if self.code.is_some() {
            return;
        }
        for found in ANCHOR.captures_iter(html) {
            self.anchors.extend(found.get(1).map(|name| name.as_str().to_owned()));
        }
        if html.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br")) {
            self.text("\n", line);
        }
    }

    fn push_table(&mut self, line: usize, html: &str) {
        let mut anchors = std::mem::take(&mut self.anchors);
        for mut block in html::read(html, line) {
            block.anchors.append(&mut anchors);
            self.blocks.push(block);
        }
    }

    fn push(&mut self, line: usize, kind: BlockKind) {
        let anchors = std::mem::take(&mut self.anchors);
        self.blocks.push(Block { line, anchors, kind });
    }

    /// Ends the text that is open.
    fn flush(&mut self) {
        let heading = std::mem::take(&mut self.heading);
        let Some(inline) = self.inline.take() else { return };
        let text = inline.text.trim().to_owned();
        if text.is_empty() {
            return;
        }
        if let Some((line, html)) = self.source.table(&text) {
            return self.push_table(line, &html);
        }
        let starts_bold = inline.starts_bold == Some(true);
        let kind = if heading {
            BlockKind::Heading(text)
        } else if let Some((number, text)) =
            vocabulary::caption(&text).filter(|_| starts_bold)
        {
            BlockKind::Caption(Caption { number: Some(number), text })
        } else if inline.in_item || inline.only_bold {
            BlockKind::Label(text)
        } else {
            BlockKind::Paragraph(text)
        };
        self.push(inline.line, kind);
    }
}

/// A Markdown heading, `## 请求参数`.
pub(crate) fn is_atx_heading(line: &str) -> bool {
    let marks = line.chars().take_while(|c| *c == '#').count();
    (1..=6).contains(&marks)
        && line.chars().nth(marks).is_some_and(|c| c == ' ' || c == '\t')
}
