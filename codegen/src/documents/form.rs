//! From bytes to text, and what kind of text it is.

use super::report::Report;
use super::{markdown, rst, scraped, vocabulary};

/// Beyond this a file is no reference page: the largest known has under half a megabyte.
const LARGEST: usize = 16 << 20;

/// How a page was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Markdown, with HTML or pipe tables.
    Markdown,
    /// reStructuredText, with grid or simple tables.
    Restructured,
    /// The text of a web page: headings without marks, cells set apart by bars.
    Scraped,
}

/// Which family of layouts a page belongs to, by its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Written by the vendor's generator.
    Generated,
    /// Written by hand.
    Handwritten,
    /// An RPC action.
    Rpc,
}

impl Form {
    /// The layout's name in `sources.json`.
    pub(crate) fn layout(self, family: Family) -> &'static str {
        match (self, family) {
            (Form::Markdown, Family::Generated) => "markdown-generated",
            (Form::Markdown, Family::Handwritten) => "markdown-handwritten",
            (Form::Markdown, Family::Rpc) => "markdown-rpc",
            (Form::Restructured, Family::Generated) => "rst-generated",
            (Form::Restructured, Family::Handwritten) => "rst-handwritten",
            (Form::Restructured, Family::Rpc) => "rst-rpc",
            (Form::Scraped, Family::Generated) => "scraped-generated",
            (Form::Scraped, Family::Handwritten) => "scraped-handwritten",
            (Form::Scraped, Family::Rpc) => "scraped-rpc",
        }
    }
}

/// The document's text, with line feeds only.
pub(crate) fn decode(bytes: &[u8], report: &mut Report) -> Option<String> {
    if bytes.len() > LARGEST {
        let message = format!("the document has {} bytes", bytes.len());
        report.error("", message, format!("at most {LARGEST}"));
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let line = 1 + bytes
                .iter()
                .take(error.valid_up_to())
                .filter(|b| **b == b'\n')
                .count();
            let message = format!("byte {} is not UTF-8", error.valid_up_to());
            report.error(super::report::at_line(line), message, "text in UTF-8");
            return None;
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        report.error("", "the document is empty", "a reference page");
        return None;
    }
    if text.contains('\0') {
        report.error("", "the document has NUL characters", "text, not a binary file");
        return None;
    }
    Some(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The form that the text shows by its marks.
pub(crate) fn detect(text: &str, report: &mut Report) -> Option<Form> {
    let mut scraped = false;
    let mut underlined = false;
    let mut before = "";
    for line in text.lines() {
        if markdown::is_atx_heading(line) {
            return Some(Form::Markdown);
        }
        if rst::is_mark(line) {
            return Some(Form::Restructured);
        }
        underlined |= rst::is_underline(line, before);
        before = line;
        scraped |= scraped::is_separator(line) || vocabulary::section(line).is_some();
    }
    if underlined {
        return Some(Form::Restructured);
    }
    if scraped {
        return Some(Form::Scraped);
    }
    report.error(
        "",
        "the page is in no known layout",
        "Markdown or reStructuredText headings, or scraped text with known section words or tables",
    );
    None
}

/// `zh` or `en`; nothing for a translation into another language. Translating machines change
/// names and lose flags, so that those pages can't be believed.
pub(crate) fn language(text: &str) -> Option<&'static str> {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let chinese = text.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count();
    // Names and samples are Latin on Chinese pages too.
    if chinese * 50 > letters {
        return Some("zh");
    }
    let kana = text.chars().filter(|c| ('\u{3040}'..='\u{30ff}').contains(c)).count();
    (kana == 0 && !vocabulary::is_translation(text)).then_some("en")
}
