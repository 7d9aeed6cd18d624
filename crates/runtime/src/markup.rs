//! Markup where JSON should be: the vendors' XML errors, and pages of whatever stands between.

use std::borrow::Cow;

/// How far into a page its title or first text is looked for.
const LOOKED_AT: usize = 65_536;

/// The most characters of a page that are shown.
const SHOWN: usize = 100;

/// Whether a text is markup rather than JSON.
pub(crate) fn is_markup(text: &str) -> bool {
    text.starts_with('<')
}

/// What a page is, in words: its language, and its title or first text.
pub(crate) fn describe(text: &str) -> String {
    let text = head(text);
    let lower = text.to_ascii_lowercase();
    let language = if lower.contains("<html") || lower.contains("<!doctype html") {
        "HTML"
    } else {
        "XML"
    };
    // Lower case by ASCII keeps every byte's place.
    let title = between(&lower, "<title", "</title")
        .and_then(|(start, end)| words(&text[start..end]))
        .or_else(|| first_text(text, &lower));
    match title {
        Some(title) => format!("{language} {title:?}"),
        None => language.to_owned(),
    }
}

/// The text of the first element of this name; the vendors' errors have no attributes.
pub(crate) fn element(text: &str, name: &str) -> Option<String> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (inner, _) = rest.split_once(&format!("</{name}>"))?;
    let inner = unescape(inner);
    let inner = inner.trim();
    (!inner.is_empty()).then(|| inner.to_owned())
}

fn head(text: &str) -> &str {
    let end =
        (0..=text.len().min(LOOKED_AT)).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// Where the content of the first such element lies.
fn between(lower: &str, open: &str, close: &str) -> Option<(usize, usize)> {
    let tag = lower.find(open)?;
    let start = tag + lower[tag..].find('>')? + 1;
    let end = start + lower[start..].find(close)?;
    Some((start, end))
}

/// The first words outside of tags, comments, scripts and styles.
fn first_text(text: &str, lower: &str) -> Option<String> {
    let mut at = 0;
    while let Some(open) = lower[at..].find('<') {
        if let Some(found) = words(&text[at..at + open]) {
            return Some(found);
        }
        let tag = at + open;
        let hidden = [("<!--", "-->"), ("<script", "</script"), ("<style", "</style")]
            .into_iter()
            .find(|(open, _)| lower[tag..].starts_with(open));
        let from = match hidden {
            Some((open, close)) => {
                let inside = tag + open.len();
                inside + lower[inside..].find(close)?
            }
            None => tag,
        };
        at = from + lower[from..].find('>')? + 1;
    }
    words(&text[at..])
}

/// A text in one line, cut; `None` when there is nothing in it.
fn words(text: &str) -> Option<String> {
    let text = unescape(text);
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if let Some((end, _)) = line.char_indices().nth(SHOWN) {
            line.truncate(end);
            line.push('…');
            break;
        }
    }
    (!line.is_empty()).then_some(line)
}

fn unescape(text: &str) -> Cow<'_, str> {
    let text = match text.trim().strip_prefix("<![CDATA[") {
        Some(data) => return Cow::Borrowed(data.trim_end_matches("]]>")),
        None => text,
    };
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    // `&amp;` last, or `&amp;lt;` would be read twice.
    Cow::Owned(
        text.replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_described_by_title_or_first_text() {
        let long = format!("<html><title>{}</title>", "é ".repeat(200));
        let shown = format!("HTML \"{}…\"", "é ".repeat(50));
        for (page, expected) in [
            (
                "<html><head><title>502 Bad\n Gateway</title></head></html>",
                "HTML \"502 Bad Gateway\"",
            ),
            ("<!DOCTYPE HTML><TITLE lang=en>A &amp; B</TITLE>", "HTML \"A & B\""),
            ("<html><title> </title><body><h1>Down</h1>for now", "HTML \"Down\""),
            (
                "<html><!-- <b>no</b> --><style>p{}</style><SCRIPT>if (a<b) {}</SCRIPT><p>\nyes &quot;we&quot;</p>",
                "HTML \"yes \\\"we\\\"\"",
            ),
            ("<html>text", "HTML \"text\""),
            ("<html></html>", "HTML"),
            ("<html><script>a<b", "HTML"),
            ("<?xml version='1.0'?><a><b>c</b></a>", "XML \"c\""),
            ("<", "XML"),
            ("<<<>>", "XML \">\""),
            (&long, &shown),
        ] {
            assert_eq!(describe(page), expected, "{page}");
        }
    }

    #[test]
    fn long_junk_is_cut_before_it_is_looked_at() {
        for junk in ["<", "<script", "<title", "<é", "<!--", "< >"] {
            assert!(describe(&junk.repeat(200_000)).len() < 500, "{junk}");
        }
    }
}
