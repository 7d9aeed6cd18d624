//! Lists of values that no line introduces.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::super::super::operation::Kind;
use super::super::super::vocabulary::pattern;
use super::typed;

/// The values of the only list in a text, if all of its items are a value and what it means,
/// whatever else is given, and no words say that there are more.
pub(super) fn values(text: &str, kind: &Kind) -> Option<Vec<Value>> {
    static MORE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)等[。，；.,;）)]|等$|\betc\b|…|\.\.\.|例如|示例|\be\.g\.|\bexamples?\b|\bsuch as\b",
        )
    });
    if MORE.is_match(text) {
        return None;
    }
    let lines: Vec<&str> = text.lines().collect();
    let marked = lines.iter().any(|line| line.starts_with("- "));
    let is_item = |line: &str| match marked {
        true => line.starts_with("- "),
        false => read(line).is_some(),
    };
    let start = lines.iter().position(|line| is_item(line))?;
    let rest = lines.get(start..)?;
    let end = rest.iter().position(|line| !is_item(line)).unwrap_or(rest.len());
    let (items, after) = rest.split_at_checked(end)?;
    // A second list, or what belongs to an item.
    if after.iter().any(|line| is_item(line) || line.starts_with("  ")) {
        return None;
    }
    let items: Vec<&str> = match items {
        [line] if !marked => line
            .split(['。', '；'])
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect(),
        items => {
            items.iter().map(|line| line.strip_prefix("- ").unwrap_or(line)).collect()
        }
    };
    if items.len() < 2 {
        return None;
    }
    items.into_iter().map(|item| typed(read(item)?, kind)).collect()
}

/// The value of an item that holds without a condition.
fn read(item: &str) -> Option<&str> {
    static ITEM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"^["“`]?([A-Za-z0-9][A-Za-z0-9_.\-]*)["”`]?\s*(?:：\s*|:\s+)([^\s\d\[{"'“/].*)$"#,
        )
    });
    static CONDITION: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:if|when|for|unless|where|only|while|must|should|cannot|can be|range|ranges|default|contains?|characters?)\b|如果|若|时[，,]|仅|必须|不能|范围|默认|长度|字符|取值|不支持",
        )
    });
    // Labels and engines: what follows is about the whole value, or about a case.
    const NO_VALUE: &[&str] = &[
        "note",
        "notes",
        "notice",
        "caution",
        "warning",
        "example",
        "default",
        "range",
        "minimum",
        "maximum",
        "min",
        "max",
        "constraint",
        "constraints",
        "value",
        "values",
        "format",
        "type",
        "definition",
        "description",
        "options",
        "remarks",
        "unit",
        "mysql",
        "postgresql",
        "sqlserver",
        "mariadb",
        "redis",
        "memcached",
        "http",
        "https",
    ];
    let found = ITEM.captures(item.trim())?;
    let value = found.get(1)?.as_str();
    let meaning = found.get(2)?.as_str();
    let sound = !NO_VALUE.contains(&value.to_ascii_lowercase().as_str())
        && !CONDITION.is_match(meaning);
    sound.then_some(value)
}
