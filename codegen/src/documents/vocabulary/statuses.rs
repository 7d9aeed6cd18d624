//! The words around statuses.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern;

/// The status that a line sets: `状态码： 200`, `状态码为 201 时:`, `Status code: 400`.
pub(crate) fn status(text: &str) -> Option<String> {
    static STATUS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^\s*(?:状态码|status code)\s*(?:为)?\s*[:：]?\s*([1-5]\d\d)\s*(?:时)?\s*[:：]?\s*$",
        )
    });
    if text.len() > 80 {
        return None;
    }
    Some(STATUS.captures(text)?.get(1)?.as_str().to_owned())
}

/// The text after words such as `正常返回值：`, before a status.
pub(crate) fn success(text: &str) -> &str {
    const WORDS: [&str; 8] =
        ["正常", "成功", "返回值", "返回码", "状态码", "响应码", "normal", "successful"];
    let mut text = text.trim();
    while let Some(rest) = WORDS.iter().find_map(|word| {
        let start = text.get(..word.len())?;
        start.eq_ignore_ascii_case(word).then(|| text.get(word.len()..))?
    }) {
        text = rest.trim_start_matches(['：', ':', ' ', '时', '为', '\n']);
    }
    text
}
