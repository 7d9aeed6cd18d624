//! The words of the type column.

use std::sync::LazyLock;

use regex::Regex;

use super::super::operation::Kind;
use super::super::vocabulary::{self, pattern};

/// A type as a page writes it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Scalar(Kind),
    /// An object, with the name that the page gives to its type.
    Object(Option<String>),
    Array(Box<Type>),
    /// A list; the page doesn't say of what.
    List,
    Map(Option<Box<Type>>),
    /// A word that is a type only if a table has that name.
    Name(String),
}

/// Types nest no deeper than this on any page.
const DEEPEST: usize = 8;

/// Reads a cell of the type column.
pub(crate) fn parse(text: &str) -> Option<Type> {
    static REMARK: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\s*(?:。.+|[，,；;.（(]?\s*(?:(?:具体|详情|详细)?(?:请)?(?:参见|参考|见表|详见)|see\s|for details).*|\[\d{1,2}\]|[(（]\s*(?:\d{1,6}|int32|optional|mandatory)\s*[)）])\s*$",
        )
    });
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.len() > 2_000 {
        return None;
    }
    let line = vocabulary::spelled(&line);
    let mut line: &str = &line;
    while let Some(found) = REMARK.find(line) {
        line = line.get(..found.start())?;
    }
    if line.len() > 200 {
        return None;
    }
    nested(line.trim_end_matches(['。', '，', ',', '；', ';', '.', '：']), DEEPEST)
}

fn nested(text: &str, depth: usize) -> Option<Type> {
    static BRACKETED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^(?:array|list|set|列表|数组)\s*[<\[(（]\s*(.+?)\s*[>\])）]$")
    });
    static MAPPED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:hash)?(?:map|dict)\s*(?:[<(（]\s*[a-z]+\s*,\s*(.+?)\s*[>)）]|\[\s*string\s*\]\s*(.+))$",
        )
    });
    static PREFIXED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^(?:(?:array|list)s?\s+of\s+|\[\]\s*\*?\s*)(.+)$")
    });
    static SUFFIXED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^(.+?)(?:\s*\[\]|\s+(?:array|list)|\s*(?:类型)?(?:数组|列表))$")
    });
    static SQUARE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\[\s*(.+?)\s*\]$"));
    static OBJECT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^([A-Za-z_][A-Za-z0-9_.\-]*)(?:\s+(?:objects?|structures?|data structures?)|\s*(?:对象|结构体?))$",
        )
    });
    // A link to the table that describes it.
    static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^(?:table|表)\s*\d{1,3}(?:\s*(?:objects?|对象))?$")
    });
    let depth = depth.checked_sub(1)?;
    let text = text.trim();
    let text = text.strip_suffix("数据结构").unwrap_or(text).trim();
    let text =
        text.strip_suffix("类型").filter(|rest| !rest.is_empty()).unwrap_or(text).trim();
    let word = text.to_lowercase();
    if let Some(kind) = vocabulary::scalar(&word) {
        return Some(Type::Scalar(kind));
    }
    if vocabulary::OBJECT_WORDS.contains(&word.as_str()) {
        return Some(Type::Object(None));
    }
    if NUMBERED.is_match(text) {
        return Some(Type::Object(None));
    }
    if vocabulary::MAP_WORDS.contains(&word.as_str()) {
        return Some(Type::Map(None));
    }
    if vocabulary::ARRAY_WORDS.contains(&word.as_str()) {
        return Some(Type::List);
    }
    for items in [&*BRACKETED, &*PREFIXED, &*SUFFIXED, &*SQUARE] {
        if let Some(found) = items.captures(text).and_then(|found| found.get(1)) {
            return Some(Type::Array(Box::new(nested(found.as_str(), depth)?)));
        }
    }
    // A word with a remark in brackets, `String(64)`.
    if let Some((word, _)) =
        text.split_once(['(', '（']).filter(|_| text.ends_with([')', '）']))
        && let Some(kind) = vocabulary::scalar(&word.trim().to_lowercase())
    {
        return Some(Type::Scalar(kind));
    }
    if let Some(found) = MAPPED.captures(text) {
        let value = found.get(1).or(found.get(2))?;
        return Some(Type::Map(Some(Box::new(nested(value.as_str(), depth)?))));
    }
    if let Some(found) = OBJECT.captures(text).and_then(|found| found.get(1)) {
        let name = found.as_str();
        return Some(if is_any_word(name, vocabulary::OBJECT_WORDS) {
            Type::Object(None)
        } else if is_any_word(name, vocabulary::ARRAY_WORDS) {
            Type::List
        } else if is_any_word(name, vocabulary::MAP_WORDS) {
            Type::Map(None)
        } else if is_any_word(name, vocabulary::ARRAY_WORDS) {
            Type::List
        } else {
            Type::Object(Some(name.to_owned()))
        });
    }
    let is_name = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
    is_name.then(|| Type::Name(text.to_owned()))
}

fn is_any_word(name: &str, words: &[&str]) -> bool {
    words.iter().any(|word| name.eq_ignore_ascii_case(word))
}

/// Whether a type needs the fields of an object.
pub(crate) fn is_composite(text: &str) -> bool {
    fn composite(parsed: &Type) -> bool {
        match parsed {
            Type::Object(_) | Type::Name(_) => true,
            Type::Array(items) => composite(items),
            Type::Map(Some(values)) => composite(values),
            Type::Scalar(_) | Type::List | Type::Map(None) => false,
        }
    }
    parse(text).is_some_and(|parsed| composite(&parsed))
}
