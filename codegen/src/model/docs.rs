//! Words and facts become lines of documentation.

use crate::spec::{Kind, Schema};
use serde_json::Value;

/// Our words on something, as lines that rustdoc reads as they are meant: no links, tags or code
/// blocks that nobody asked for.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let line = printable(line);
        let trimmed = line.trim();
        let marker =
            ["```", "~~~"].into_iter().find(|marker| trimmed.starts_with(marker));
        match (fence, marker) {
            (Some(open), Some(marker)) if open == marker => {
                lines.push(marker.to_owned());
                fence = None;
            }
            (Some(_), _) => lines.push(line.trim_end().to_owned()),
            // A code block without a language would be compiled as Rust.
            (None, Some(marker)) => {
                lines.push(format!("{marker}text"));
                fence = Some(marker);
            }
            (None, None) => {
                match ["* ", "- "].iter().find_map(|item| trimmed.strip_prefix(item)) {
                    Some(item) => lines.extend(list_item(item)),
                    None => lines.extend(wrapped(&escape(trimmed))),
                }
            }
        }
    }
    lines.extend(fence.map(str::to_owned));
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// An item of a list, its further lines indented.
fn list_item(text: &str) -> Vec<String> {
    let lines = wrapped(&escape(text.trim()));
    let first = |index: usize| if index == 0 { "* " } else { "  " };
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| format!("{}{line}", first(index)))
        .collect()
}

/// As wide as a line of documentation goes.
const WIDTH: usize = 73;

/// A sentence begins on a line of its own, so that a change of one moves no other.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let ended = line.ends_with(['.', '!', '?', ':']) && !line.ends_with("..");
        let full = line.len() + 1 + word.len() > WIDTH;
        if !line.is_empty() && (full || ended && line.len() > 40) {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    // What begins like a list or a heading would become one.
    let marked = |line: &str| {
        line.starts_with(['#', '-', '+', '>', '=', '|', '~'])
            || line.starts_with("```")
            || line.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(". ")
    };
    for line in lines.iter_mut().filter(|line| marked(line)) {
        line.insert(0, '\\');
    }
    lines
}

/// Without characters that a reader can't see but that change what he sees.
fn printable(line: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    line.chars().filter(|c| !hidden(*c)).collect()
}

/// Brackets and angles outside of code spans are text, not links or tags; a bare address is a link.
fn escape(line: &str) -> String {
    // An odd backquote would open a span that nothing closes.
    let spans = line.matches('`').count().is_multiple_of(2);
    let mut out = String::with_capacity(line.len());
    let mut code = false;
    for word in line.split_inclusive(' ') {
        let bare = word.trim_end();
        let address = bare.trim_end_matches(['.', ',', ';', ')']);
        if !code && (address.starts_with("https://") || address.starts_with("http://")) {
            out.push_str(&format!("<{address}>{}", &word[address.len()..]));
            continue;
        }
        for c in word.chars() {
            match c {
                '`' if spans => code = !code,
                '`' => out.push('\\'),
                '[' | ']' | '<' | '>' | '\\' | '*' | '_' if !code => out.push('\\'),
                _ => {}
            }
            out.push(c);
        }
    }
    out
}

/// What the spec says of a value and the words don't, as one line: unit, limits, default.
fn facts(schema: &Schema, said: &str) -> Option<String> {
    let mut facts = Vec::new();
    match schema.unit.as_deref() {
        Some("unix-ms") if said.contains("millisecond") => {}
        Some(unit) if said.contains(unit) => {}
        Some("unix-ms") => facts.push("Unix time in milliseconds, UTC".to_owned()),
        Some(unit) => facts.push(format!("in {}", escape(&printable(unit)))),
        None => {}
    }
    if schema.format.as_deref() == Some("date-time") {
        facts.push("UTC time such as `2026-01-02T03:04:05Z`".to_owned());
    }
    facts.extend(schema.limits.iter().cloned());
    if schema.values.iter().any(|value| !value.is_string()) {
        let values: Vec<String> =
            schema.values.iter().map(|value| inline_text(&value.to_string())).collect();
        facts.push(format!("one of {}", values.join(", ")));
    }
    if let Some(default) = &schema.default {
        facts.push(format!("left out: {}", inline(default)));
    }
    if facts.is_empty() {
        return None;
    }
    Some(sentence(&facts.join("; ")))
}

/// With a capital letter and a full stop.
fn sentence(words: &str) -> String {
    let mut line = words.to_owned();
    if let Some(first) = line.get(..1) {
        let first = first.to_uppercase();
        line.replace_range(..1, &first);
    }
    line.push('.');
    line
}

/// What is said of a value that nobody has described.
pub(super) fn literal(wire: &str) -> String {
    if printable(wire).trim().is_empty() {
        "The empty text.".to_owned()
    } else {
        format!("{}.", inline_text(wire))
    }
}

/// Text from the wire in a line of documentation.
fn inline_text(text: &str) -> String {
    format!("`{}`", printable(&text.replace('`', "'")))
}

/// A value in a line of text.
fn inline(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "the empty text".to_owned(),
        Value::String(text) => inline_text(text),
        other => inline_text(&other.to_string()),
    }
}

/// The documentation of a member: our words and the facts. One of which nothing is known but its
/// name has none; the runtime's macros then say what the API calls it.
pub(super) fn member(
    wire: &str,
    words_on_it: Option<&str>,
    schema: &Schema,
) -> Vec<String> {
    let words_on_it = words_on_it.or(schema.description.as_deref());
    let facts = facts(schema, words_on_it.unwrap_or_default());
    let mut lines = match words_on_it {
        Some(text) if !text.trim().is_empty() => words(text),
        _ if !is_plain(wire) => {
            vec![format!("{}: {}.", inline_text(wire), kind(schema))]
        }
        _ if facts.is_none() => Vec::new(),
        _ => vec![sentence(kind(schema))],
    };
    lines.extend(facts);
    lines
}

/// The documentation of a value: our words. One of which nothing is known but its text has none.
pub(super) fn value(wire: &str, words_on_it: Option<&str>) -> Vec<String> {
    let lines = words_on_it.map(words).unwrap_or_default();
    if lines.is_empty() && !is_plain(wire) { words(&literal(wire)) } else { lines }
}

/// Whether a text from the wire can stand between backquotes as it is.
fn is_plain(wire: &str) -> bool {
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '`' | '"' | '\\');
    !wire.is_empty() && wire.chars().all(plain)
}

/// What a value is, for members that nobody has described yet.
fn kind(schema: &Schema) -> &'static str {
    if !schema.values.is_empty() {
        return "one of the values of its type";
    }
    match schema.kind {
        Kind::Any => "any JSON value",
        Kind::String if schema.content.is_some() => "JSON text",
        Kind::String => "text",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::Boolean => "true or false",
        Kind::Object => "an object",
        Kind::Array => "a list",
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn text_stays_text_in_rustdoc() {
        assert_eq!(
            words("see [x] <b> \"q\" *a_b*"),
            [r#"see \[x\] \<b\> "q" \*a\_b\*"#]
        );
        assert_eq!(words("keep `a[0] <T>`"), ["keep `a[0] <T>`"]);
        assert_eq!(words("odd ` quote"), ["odd \\` quote"]);
        assert_eq!(
            words("at https://example.com/a_b."),
            ["at <https://example.com/a_b>."]
        );
        assert_eq!(words("x\n```\nlet x\n"), ["x", "```text", "let x", "```"]);
        assert_eq!(words("a\u{202e}b"), ["ab"]);
    }
}
