//! Why an answer can't be read, in words that show as little of it as helps.

use std::borrow::Cow;
use std::fmt;

use crate::markup::{describe, is_markup};
use crate::secret::HIDDEN;

/// The most characters of an answer that a decode error shows.
const EXCERPT: usize = 64;

/// Why an answer can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// Where, as in `instances[2].volume.size`; empty for the answer itself.
    pub(crate) path: String,
    pub(crate) expected: &'static str,
    pub(crate) came: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "the answer" } else { &self.path };
        write!(f, "`{place}`: expected {}, came {}", self.expected, self.came)
    }
}

/// The way to a value, as a chain through the callers' frames: it costs nothing until it is shown.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Element(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The way in words, of a length that leaves room for the rest of a line.
    pub(crate) fn shown(&self) -> String {
        const MOST: usize = 160;
        let mut path = String::new();
        self.write(&mut path);
        let (mut starts, count) = (path.char_indices(), path.chars().count());
        if count > MOST {
            let head = starts.nth(MOST / 2 - 1).map_or(0, |(at, _)| at);
            let tail = starts.nth(count - MOST).map_or(path.len(), |(at, _)| at);
            path.replace_range(head..tail, "…");
        }
        path
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Root => {}
            Self::Field(parent, name) => {
                parent.write(out);
                if !out.is_empty() {
                    out.push('.');
                }
                // The keys of maps are the server's: any text of any length.
                out.extend(shorten(name).escape_debug());
            }
            Self::Element(parent, index) => {
                parent.write(out);
                out.push_str(&format!("[{index}]"));
            }
        }
    }
}

/// What came where a text stops being JSON.
pub(crate) fn broken(text: &[u8], error: &serde_json::Error, secret: bool) -> String {
    let shown = String::from_utf8_lossy(text);
    let begin = shown.trim_start();
    if is_markup(begin) {
        return describe(begin);
    }
    let shown = if secret {
        HIDDEN.to_owned()
    } else if begin.starts_with(['{', '[']) {
        let end = offset(text, error.line(), error.column());
        last(&String::from_utf8_lossy(&text[..end]))
    } else {
        excerpt(begin)
    };
    if error.is_data() {
        // Its words may be the answer's.
        return format!("{shown} at line {} column {}", error.line(), error.column());
    }
    format!("{shown} ({error})")
}

/// Where the parser stood. Lines count from 1; a column is the bytes of its line so far.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let breaks = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let start = match line {
        0 | 1 => 0,
        line => breaks.map(|(at, _)| at + 1).nth(line - 2).unwrap_or(text.len()),
    };
    start.saturating_add(column).min(text.len())
}

/// The first characters of a text, in a line, quoted.
pub(crate) fn excerpt(text: &str) -> String {
    format!("{:?}", shorten(text))
}

/// The last characters of a text, in a line, quoted; not of one that may hold a secret which
/// the answer's type doesn't know.
fn last(text: &str) -> String {
    const TELLING: [&str; 4] = ["credential", "password", "secret", "token"];
    let start = text.char_indices().rev().nth(EXCERPT - 1).map_or(0, |(at, _)| at);
    let lower = text.to_ascii_lowercase();
    if TELLING.iter().any(|word| lower.contains(word)) {
        return HIDDEN.to_owned();
    }
    if start == 0 {
        format!("{text:?}")
    } else {
        format!("{:?}", format!("…{}", &text[start..]))
    }
}

/// The first characters of a text, at most [`EXCERPT`] with the sign that there are more.
pub(crate) fn shorten(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => {
            let kept = text[..end].char_indices().last().map_or(0, |(last, _)| last);
            Cow::Owned(format!("{}…", &text[..kept]))
        }
        None => Cow::Borrowed(text),
    }
}
