//! The captions of tables: their numbers, and which structure they are about.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern;

/// The structure that a caption names: `source字段数据结构说明`, `BackupRestore`.
pub(crate) fn structure(caption: &str) -> Option<&str> {
    // ASCII classes: `\w` would take the Chinese word after the name too.
    static NAMED: LazyLock<[Regex; 3]> = LazyLock::new(|| {
        [
            pattern(
                r"(?i)^[“”\x22']?([A-Za-z_][A-Za-z0-9_.\-:]*)[“”\x22']?\s*(?:(?:字段|参数|对象|属性|元素|要素|数据|结构体|结构|列表|数组|信息|详情|定义|类型|模型|的|说明|描述)+|(?:(?:field|parameter|object|attribute|element|array|list|data|structure)s? )*(?:descriptions?|details|definition|parameters?|fields?|objects?|attributes?|elements?|structure|array|list))?\s*(?:[（(].*)?$",
            ),
            pattern(
                r"(?i)^(?:(?:data structure|structure|description|details|parameter|field|attribute|element|object)s? )+(?:(?:of|in|for|about|on|under) )(?:the )?(?:(?:data structure|structure|description|parameter|field|attribute|element)s? )*(?:(?:of|in|for|under) )?(?:the )?[“”\x22']?([A-Za-z_][A-Za-z0-9_.\-:]*)[“”\x22']?(?: (?:field|parameter|object|structure|attribute|element|array|list|data structure|data)s?)*\s*(?:[（(].*)?$",
            ),
            pattern(
                r"^(?:字段|参数|对象)?\s*[“”\x22']([A-Za-z_][A-Za-z0-9_.\-]*)[“”\x22'](?:字段|参数|对象)?(?:数据)?(?:结构)?(?:说明|描述)?$",
            ),
        ]
    });
    let name =
        NAMED.iter().find_map(|named| named.captures(caption.trim())?.get(1))?.as_str();
    let words = [
        "parameter",
        "parameters",
        "request",
        "response",
        "uri",
        "url",
        "body",
        "header",
        "http",
        "description",
        "query",
        "path",
        "field",
        "fields",
        "element",
        "elements",
        "attribute",
        "attributes",
        "input",
        "output",
        "common",
        "other",
        "optional",
        "mandatory",
        "returned",
        "return",
        "structure",
        "object",
        "objects",
        "api",
        "normal",
        "abnormal",
        "none",
        "note",
        "notes",
        "example",
        "examples",
        "restrictions",
        "constraints",
        "table",
    ];
    (!words.contains(&name.to_ascii_lowercase().as_str())).then_some(name)
}

/// The names in a caption that is about no single structure: `a和b中的参数说明`, `Wick Holder对象`.
pub(crate) fn mentioned(caption: &str) -> Vec<String> {
    static WORDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^([A-Za-z_][A-Za-z0-9_.\-: ]*(?:(?:和|与|或|及|以及|、|/|，|,)\s*[A-Za-z_][A-Za-z0-9_.\-: ]*)*)",
        )
    });
    static INNER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[A-Za-z_][A-Za-z0-9_.\-]{2,}"));
    let caption = caption.trim();
    if caption.len() > 200 || structure(caption).is_some() {
        return Vec::new();
    }
    let names: Vec<&str> = match WORDS.captures(caption).and_then(|found| found.get(1)) {
        Some(found) => found
            .as_str()
            .split(['和', '与', '或', '及', '以', '、', '/', '，', ','])
            .collect(),
        // Amid other words, one name is what it is about; of several, nobody knows which.
        None => {
            let all: Vec<&str> =
                INNER.find_iter(caption).map(|name| name.as_str()).collect();
            if all.len() == 1 { all } else { Vec::new() }
        }
    };
    let names = names.into_iter().map(str::trim).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

/// What variants have in common: `参数说明` of `参数说明（只读实例）`.
pub(crate) fn variant_of(caption: &str) -> Option<&str> {
    let caption = caption.trim();
    let (stem, rest) = caption.split_once(['（', '('])?;
    let closed = rest.ends_with(['）', ')']) && !stem.trim().is_empty();
    closed.then(|| stem.trim())
}

/// The number and text of a caption such as `表 4  source字段数据结构说明`.
pub(crate) fn caption(text: &str) -> Option<(String, String)> {
    static CAPTION: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^\s*(?:表|table)\s*(\d{1,4})\s*[:：.]?\s*([^\n]*)$")
    });
    if text.len() > 400 {
        return None;
    }
    let found = CAPTION.captures(text.trim())?;
    Some((found.get(1)?.as_str().to_owned(), found.get(2)?.as_str().trim().to_owned()))
}

/// The tables that prose points to on its own page: `请参见表4`.
pub(crate) fn table_numbers(text: &str) -> Vec<String> {
    static NUMBER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)(?:表|\btable)\s*(\d{1,4})"));
    NUMBER
        .captures_iter(text)
        .filter_map(|found| Some(found.get(1)?.as_str().to_owned()))
        .collect()
}
