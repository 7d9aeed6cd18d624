//! The labels that divide a description: each on a line of its own, or all run together.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::super::super::vocabulary::pattern;

/// The text with each label at the start of a line, and what it labels behind it; lists stay
/// below theirs.
pub(super) fn labelled(text: &str) -> Cow<'_, str> {
    static RUN_TOGETHER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:功能说明|取值范围|约束限制|约束|默认取值|默认值|缺省值|格式)\s*：")
    });
    static LABEL: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:(value range|range|取值范围)|(default(?: value)?|默认取值|默认值|缺省值)|definition|constraints?|参数解释|功能说明|约束限制|约束)\s*[:：]?$",
        )
    });
    let crowded = |line: &str| RUN_TOGETHER.find_iter(line).count() > 1;
    // A bare word may be a sentence's end; a pair of labels is a layout.
    let alone = |line: &str| LABEL.is_match(line.trim());
    let divided = text.lines().filter(|line| alone(line)).count() > 1;
    if !divided && !text.lines().any(crowded) {
        return Cow::Borrowed(text);
    }
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        if crowded(line) {
            let broken = RUN_TOGETHER.replace_all(line, "\n$0");
            let parts = broken.lines().filter(|line| !line.is_empty());
            lines.extend(parts.map(str::to_owned));
        } else {
            lines.push(line.to_owned());
        }
    }
    let mut out: Vec<String> = Vec::new();
    let mut label = None;
    for line in lines {
        let trimmed = line.trim();
        if let Some(found) = LABEL.captures(trimmed) {
            label = match (found.get(1), found.get(2)) {
                (Some(_), _) => Some("Value range"),
                (_, Some(_)) => Some("Default value"),
                _ => None,
            };
            continue;
        }
        match label.take() {
            Some(name) if line.starts_with("- ") => {
                out.push(format!("{name}:"));
                out.push(line);
            }
            Some(name) => out.push(format!("{name}: {trimmed}")),
            None => out.push(line),
        }
    }
    Cow::Owned(out.join("\n"))
}
