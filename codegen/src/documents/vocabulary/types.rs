//! The words for types, in all their spellings.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::super::operation::Kind;
use super::pattern;

/// Type words.
const SCALARS: &[(&str, Kind)] = &[
    ("string", Kind::String(None)),
    ("str", Kind::String(None)),
    ("text", Kind::String(None)),
    ("char", Kind::String(None)),
    ("enum", Kind::String(None)),
    ("字符串", Kind::String(None)),
    ("字符型", Kind::String(None)),
    ("枚举", Kind::String(None)),
    ("uuid", Kind::String(Some("uuid"))),
    ("uri", Kind::String(Some("uri"))),
    ("date", Kind::String(None)),
    ("datetime", Kind::String(None)),
    ("date-time", Kind::String(None)),
    ("timestamp", Kind::String(None)),
    ("binary", Kind::String(Some("binary"))),
    ("file", Kind::String(Some("binary"))),
    ("integer", Kind::Integer(Some("int32"))),
    ("int", Kind::Integer(Some("int32"))),
    ("int32", Kind::Integer(Some("int32"))),
    ("short", Kind::Integer(Some("int32"))),
    ("整数", Kind::Integer(Some("int32"))),
    ("整型", Kind::Integer(Some("int32"))),
    ("整形", Kind::Integer(Some("int32"))),
    ("long", Kind::Integer(Some("int64"))),
    ("int64", Kind::Integer(Some("int64"))),
    ("bigint", Kind::Integer(Some("int64"))),
    ("biginteger", Kind::Integer(Some("int64"))),
    ("长整型", Kind::Integer(Some("int64"))),
    ("integer/long", Kind::Integer(Some("int64"))),
    ("int/long", Kind::Integer(Some("int64"))),
    ("float", Kind::Number(Some("float"))),
    ("double", Kind::Number(Some("double"))),
    ("浮点型", Kind::Number(Some("double"))),
    ("浮点数", Kind::Number(Some("double"))),
    ("number", Kind::Number(None)),
    ("decimal", Kind::Number(None)),
    ("bigdecimal", Kind::Number(None)),
    ("boolean", Kind::Boolean),
    ("bool", Kind::Boolean),
    ("布尔", Kind::Boolean),
    ("布尔型", Kind::Boolean),
    ("布尔值", Kind::Boolean),
    ("null", Kind::Null),
    ("无", Kind::Null),
    ("none", Kind::Null),
    ("any", Kind::Any),
    ("anytype", Kind::Any),
    ("any type", Kind::Any),
    ("character string", Kind::String(None)),
    ("varchar", Kind::String(None)),
    ("url", Kind::String(None)),
    ("bytes", Kind::String(None)),
    ("uint", Kind::Integer(Some("int64"))),
    ("uint32", Kind::Integer(Some("int64"))),
    ("int16", Kind::Integer(Some("int32"))),
    ("integer(int64)", Kind::Integer(Some("int64"))),
    ("long integer", Kind::Integer(Some("int64"))),
];

/// Slips of the pages in type words. A word that is not here is unknown, and never guessed.
const SLIPS: &[(&str, &str)] = &[
    ("arrary", "array"),
    ("arry", "array"),
    ("aray", "array"),
    ("sting", "string"),
    ("stirng", "string"),
    ("strng", "string"),
    ("srting", "string"),
    ("stings", "strings"),
    ("interger", "integer"),
    ("intger", "integer"),
    ("interge", "integer"),
    ("integar", "integer"),
    ("doubule", "double"),
    ("booleab", "boolean"),
    ("boolen", "boolean"),
    ("bolean", "boolean"),
    ("booelan", "boolean"),
    ("objcet", "object"),
    ("obejct", "object"),
    ("ojbect", "object"),
    ("objet", "object"),
    ("objcets", "objects"),
    ("obejcts", "objects"),
];

/// A type as its writer meant it: known slips are put right, all else stays.
pub(crate) fn spelled(text: &str) -> Cow<'_, str> {
    let right = |word: &str| {
        let slip = SLIPS.iter().find(|(slip, _)| word.eq_ignore_ascii_case(slip));
        slip.map(|(_, right)| *right)
    };
    let is_letter = |c: char| c.is_ascii_alphabetic();
    if !text.split(|c| !is_letter(c)).any(|word| right(word).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(right(word).unwrap_or(word));
        let letters = after.find(is_letter).unwrap_or(after.len());
        let (between, next) = after.split_at(letters);
        out.push_str(between);
        rest = next;
    }
    Cow::Owned(out)
}

/// The type that a word in lower case names, plural forms too.
pub(crate) fn scalar(word: &str) -> Option<Kind> {
    let known = |word: &str| {
        SCALARS.iter().find(|(known, _)| *known == word).map(|(_, kind)| kind.clone())
    };
    known(word).or_else(|| word.strip_suffix('s').and_then(known))
}

pub(crate) const OBJECT_WORDS: &[&str] =
    &["object", "objects", "对象", "json", "jsonobject", "struct", "结构体"];
pub(crate) const MAP_WORDS: &[&str] =
    &["map", "maps", "hashmap", "dict", "dicts", "dictionary", "字典", "键值对"];
pub(crate) const ARRAY_WORDS: &[&str] =
    &["array", "arrays", "list", "lists", "列表", "数组", "jsonarray", "repeatlist"];

/// Whether a parameter without a type is a number by its name.
pub(crate) fn is_count(name: &str) -> bool {
    ["limit", "offset", "page", "page_size", "page_no", "page_num"].contains(&name)
}

/// Whether a text is a type by its first or last word, in any of the spellings.
pub(crate) fn begins_type(text: &str) -> bool {
    if text.len() > 80 || text.contains(['\n', '。', '，']) {
        return false;
    }
    let text = spelled(text).to_lowercase();
    let is_break = |c: char| c.is_whitespace() || "<>[](),/".contains(c);
    let mut words = text.split(is_break).filter(|word| !word.is_empty());
    let known = |word: &str| {
        let word = word.trim_end_matches('.');
        scalar(word).is_some()
            || [OBJECT_WORDS, MAP_WORDS, ARRAY_WORDS]
                .iter()
                .any(|all| all.contains(&word))
    };
    let first = words.next();
    first.is_some_and(known) || words.next_back().is_some_and(known)
}

/// What the one row of a table stands for that has no name of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nameless {
    /// The items of a list.
    Items,
    /// The values of a map.
    Values,
}

/// What a row stands for whose name is that of no field: `[数组]`, `网络的名称`, `{vpc_id}`.
pub(crate) fn nameless(text: &str) -> Option<Nameless> {
    let text = text.trim();
    let bare = text.trim_matches(['[', ']', '(', ')', '（', '）', '【', '】', ' ']);
    let word = bare.to_lowercase();
    let nothing = ["", "-", "无", "不涉及", "none", "n/a", "na"];
    if nothing.contains(&word.as_str()) || text.len() > 120 {
        return None;
    }
    Some(match ARRAY_WORDS.contains(&word.as_str()) {
        true => Nameless::Items,
        false => Nameless::Values,
    })
}

/// Whether the prose of an object says what its keys and its values are.
pub(crate) fn is_map(text: &str) -> bool {
    static PAIR: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\bkeys? (?:indicates?|is|are|specif(?:y|ies)|means)\b[^\n]{1,120}\bvalues? (?:indicates?|is|are|specif(?:y|ies)|means)\b|\b(?:key-value pairs?|map of)\b|(?:key|键)(?:为|是|表示)[^\n]{1,60}(?:value|值)(?:为|是|表示)",
        )
    });
    PAIR.is_match(text)
}
