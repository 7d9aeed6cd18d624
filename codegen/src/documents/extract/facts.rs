//! What the prose of a description states plainly: defaults, values, ranges, lengths, formats.
//!
//! Nothing is guessed here: a sentence that fits no pattern to its end gives no fact.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Number, Value};

use super::super::operation::{Facts, Kind, Schema};
use super::super::report::Report;
use super::super::vocabulary::pattern;

mod english;
mod layout;
mod listed;

/// In bytes: the longest known description has a tenth of it.
const LONGEST: usize = 100_000;

/// `String(64)`: the greatest length, where the description states none.
pub(crate) fn type_length(type_text: &str, schema: &mut Schema) {
    static LENGTH: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^\s*(?:string|varchar|char|字符串)\s*[(（]\s*(\d{1,6})\s*[)）]\s*$",
        )
    });
    if !matches!(schema.kind, Kind::String(_)) || schema.facts.max_length.is_some() {
        return;
    }
    schema.facts.max_length = number(type_text, &LENGTH)
        .and_then(|most| u64::try_from(most).ok())
        .filter(|most| *most > 0);
}

/// Reads the facts of a description into the schema that it describes.
pub(crate) fn read(text: &str, schema: &mut Schema, place: &str, report: &mut Report) {
    match schema.kind {
        Kind::String(_) => {}
        Kind::Integer(_) | Kind::Number(_) | Kind::Boolean => {}
        _ => return,
    }
    // No description is that long; one that is has something else in it.
    if text.len() > LONGEST {
        return;
    }
    let whole = layout::labelled(text);
    let text = &*english::unconditional(&whole);
    let mut facts = Facts::default();
    if !matches!(schema.kind, Kind::Boolean) {
        values(text, &schema.kind, &mut facts);
        if facts.values.is_empty() && !facts.values_lost {
            let listed = listed::values(&whole, &schema.kind);
            facts.values = listed.map(distinct).unwrap_or_default();
        }
        if let [one] = facts.values.as_slice()
            && is_placeholder(one)
        {
            facts.values.clear();
        }
    }
    match &mut schema.kind {
        Kind::Integer(format) => {
            if is_unix_milliseconds(text) {
                *format = Some("int64");
                facts.unit = Some("unix-ms");
            }
            range(text, &mut facts);
            facts.counts_pages = counts_pages(text);
        }
        Kind::Number(_) => range(text, &mut facts),
        Kind::String(format) => {
            if format.is_none() && is_date_time(text) {
                *format = Some("date-time");
            }
            lengths(text, &mut facts);
        }
        _ => {}
    }
    let bounded = facts.minimum.is_some()
        || facts.maximum.is_some()
        || facts.min_length.is_some()
        || facts.max_length.is_some();
    facts.values_lost &= facts.values.is_empty() && !bounded;
    if facts.values_lost {
        report.warning(place, "the list of values is missing", "");
    }
    facts.default = default(text, &schema.kind).or_else(|| {
        facts.values.iter().find(|value| marked_default(text, value)).cloned()
    });
    if let Some(default) = &facts.default
        && !facts.values.is_empty()
        && !facts.values.contains(default)
    {
        let message = format!("the default {default} is not among the values");
        report.warning(place, message, "");
        facts.default = None;
    }
    if let Some(default) = &facts.default
        && !facts.in_range(default)
    {
        let message = format!("the default {default} is outside of the range");
        report.warning(place, message, "");
        (facts.minimum, facts.maximum) = (None, None);
    }
    schema.facts = facts;
}

/// `CTS.XXX` stands for values that the page does not name.
fn is_placeholder(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.to_ascii_lowercase().contains("xxx"))
}

const DEFAULT_MARKS: [&str; 3] = ["(default)", "（默认）", "（默认值）"];

/// `fast (default)`, among the values.
fn marked_default(text: &str, value: &Value) -> bool {
    let Some(value) = value.as_str() else { return false };
    text.match_indices(value).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + value.len()..).unwrap_or_default();
        let after = after.trim_start_matches(['"', '”', '’', '`', ' ']);
        before.is_none_or(|c| !c.is_ascii_alphanumeric() && !"_-.".contains(c))
            && DEFAULT_MARKS.iter().any(|mark| after.starts_with(mark))
    })
}

/// A value of the schema's type.
fn typed(text: &str, kind: &Kind) -> Option<Value> {
    match kind {
        Kind::Boolean => match text.to_ascii_lowercase().as_str() {
            "true" => Some(true.into()),
            "false" => Some(false.into()),
            _ => None,
        },
        Kind::Integer(_) => text.parse::<i64>().ok().map(Value::from),
        Kind::Number(_) => text
            .parse::<i64>()
            .ok()
            .map(Value::from)
            .or_else(|| Number::from_f64(text.parse().ok()?).map(Value::Number)),
        Kind::String(_) => Some(text.into()),
        _ => None,
    }
}

/// `缺省值：true`, `默认值:0。`, `The default value is en-us.`
fn default(text: &str, kind: &Kind) -> Option<Value> {
    static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"(?i)(?:(?:缺省|默认)(?:取)?(?:值)?\s*(?:为|是|[:：])\s*[:：]?|\b(?:default(?:\s+value)?\s*(?:is|[:：])|by default(?: is|,)|\bdefault value\s+(?:is|of))|\bdefault value\s*\n)\s*["“”'‘’`]?([A-Za-z0-9_+\-][A-Za-z0-9_.+\-/]*)["“”'’`]?\s*(?:[。，,;；）)\n]|\.\s|$)"#,
        )
    });
    // Words that stand for no value.
    const NOT_A_VALUE: &[&str] =
        &["null", "none", "empty", "nil", "n/a", "na", "blank", "-", "the", "no"];
    let mut found = None;
    for capture in DEFAULT.captures_iter(text) {
        let word = capture.get(1)?.as_str().trim_end_matches('.');
        if NOT_A_VALUE.contains(&word.to_ascii_lowercase().as_str()) {
            continue;
        }
        let value = typed(word, kind)?;
        match &found {
            None => found = Some(value),
            // Two defaults: it depends.
            Some(other) if *other != value => return None,
            Some(_) => {}
        }
    }
    found
}

/// The values that a list or an enumeration names.
fn values(text: &str, kind: &Kind, facts: &mut Facts) {
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:^|[，,。；;、. （(])(?:目前|当前|其|可选)?(枚举值|取值有\d+种|enumerated values?|enumeration values?|enumerations?|取值(?:范围)?(?:为|如下|包括|有|是)?|可选值(?:为)?|有效值(?:为)?|可取值(?:为)?|取值范围如下|(?:the )?(?:value )?options(?: are)?|(?:valid |possible )?values?(?: range)?|(?:the )?values? (?:can|may) be(?: one of)?(?: the following)?)\s*[:：]\s*$",
        )
    });
    // Samples are not all that there is.
    static EXAMPLES: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:\b(?:examples?|samples?|e\.g\.)|示例|例如|样例)[^:：]*[:：]\s*$",
        )
    });
    let lines: Vec<&str> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        if EXAMPLES.is_match(line) {
            continue;
        }
        let marker = LIST.captures(line).and_then(|found| found.get(1));
        let marker = match marker {
            Some(marker) => marker.as_str(),
            None if english::announces_values(line) => "",
            None => continue,
        };
        let rest = lines.get(index + 1..).unwrap_or_default();
        let items: Vec<&str> = rest
            .iter()
            .take_while(|line| line.starts_with("- ") || line.starts_with("  "))
            .filter_map(|line| line.strip_prefix("- "))
            .collect();
        let explained: Vec<&str> =
            rest.iter().copied().take_while(|line| is_explained(line)).collect();
        let items =
            if items.is_empty() && explained.len() > 1 { explained } else { items };
        if items.is_empty() {
            facts.values_lost = true;
            continue;
        }
        let read: Option<Vec<Value>> =
            items.iter().map(|item| typed(item_value(item)?, kind)).collect();
        let plain = marker.starts_with("枚举")
            || marker.to_ascii_lowercase().starts_with("enum");
        if let Some(read) = read.filter(|read| plain || read.len() > 1) {
            facts.values = distinct(read);
            return;
        }
    }
    let inline = inline_values(text, kind).or_else(|| explained_values(text, kind));
    facts.values = inline.map(distinct).unwrap_or_default();
}

/// Whether a line is a value and what it means: `ON：亮着。`, `on: it burns`.
fn is_explained(line: &str) -> bool {
    static EXPLAINED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"^["“]?[A-Za-z0-9][A-Za-z0-9_.+\-]*["”]?\s*(?:：|:\s|，?\s*(?:表示|代表|means\b))\s*\S"#,
        )
    });
    EXPLAINED.is_match(line.trim())
}

/// `取值范围：in 表示入；out 表示出`: all parts of the sentence are values with what they mean.
fn explained_values(text: &str, kind: &Kind) -> Option<Vec<Value>> {
    static EXPLAINED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:枚举值|取值(?:范围)?(?:为|是|包括|有)?|可选值(?:为)?)\s*[:：]?\s*([^\n]{1,400})",
        )
    });
    static PART: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"^["“]?([A-Za-z0-9][A-Za-z0-9_.+\-]*)["”]?\s*(?:[，,]?\s*(?:表示|代表)|[:：(（])\S*"#,
        )
    });
    EXPLAINED.captures_iter(text).find_map(|found| {
        let sentence = found.get(1)?.as_str();
        let parts = sentence.split(['；', ';', '，', '。']).map(str::trim);
        let values: Option<Vec<Value>> = parts
            .filter(|part| !part.is_empty())
            .map(|part| typed(PART.captures(part)?.get(1)?.as_str(), kind))
            .collect();
        values.filter(|values| values.len() > 1)
    })
}

fn distinct(values: Vec<Value>) -> Vec<Value> {
    let mut kept: Vec<Value> = Vec::new();
    for value in values {
        if !kept.contains(&value) && kept.len() < 256 {
            kept.push(value);
        }
    }
    kept
}

/// The value that a list item begins with: `“backup”，表示…`, `backup: …`, `1`.
fn item_value(item: &str) -> Option<&str> {
    static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r#"^["“”'‘`]([\x20-\x7E&&[^"'`]]+?)["”“'’`]\s*(?:$|[^A-Za-z0-9\s]|\s)"#)
    });
    static BARE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^([A-Za-z0-9_+\-][A-Za-z0-9_.+\-/]*?)\s*(?:[.。；;，,]?$|[：:，,；;（(]|\s-\s|—|\s*(?:表示|代表|指|means|indicates))",
        )
    });
    let item = item.trim();
    // The hour of a time of day is no value: `08:15-09:15` is one text, or a part of one.
    static TIME: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d{1,2}[:：]\d{2}"));
    if TIME.is_match(item) {
        return None;
    }
    let found = QUOTED.captures(item).or_else(|| BARE.captures(item))?;
    Some(found.get(1)?.as_str())
}

/// `取值为“a”、“b”或“c”。`: all the words between the mark and the end of the sentence.
fn inline_values(text: &str, kind: &Kind) -> Option<Vec<Value>> {
    static INLINE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:枚举值|取值(?:范围)?(?:为|是|包括|有)?|可选值(?:为)?|enumerated values?|(?:the )?values? (?:can|may) be|(?:the )?(?:values|options) are as follows|options)\s*[:：]?\s*([^\n。；;]{1,400})",
        )
    });
    static WORD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"^\s*(?:["“”'‘`]([A-Za-z0-9_.+\-/ ]+)["”“'’`]|([A-Za-z0-9_+\-][A-Za-z0-9_.+\-]*))\s*"#,
        )
    });
    static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^(?:、|/|\||[，,]\s*(?:or|and|或|和)?|或者|或|和|or\b|and\b)")
    });
    for found in INLINE.captures_iter(text) {
        let mut rest = found.get(1)?.as_str();
        let mut values = Vec::new();
        // Whether a sentence ends with the last word: what comes then is another one.
        let mut ended = false;
        while let Some(word) = WORD.captures(rest) {
            let Some(value) = word.get(1).or(word.get(2)) else { break };
            let value = value.as_str().trim().trim_end_matches('.');
            values.extend(typed(value, kind));
            let all = word.get(0);
            ended = all.is_some_and(|all| all.as_str().trim_end().ends_with('.'));
            rest = rest.get(all.map_or(0, |all| all.end())..).unwrap_or_default();
            for mark in DEFAULT_MARKS {
                rest = rest.strip_prefix(mark).map_or(rest, str::trim_start);
            }
            match BETWEEN.find(rest) {
                Some(between) => rest = rest.get(between.end()..).unwrap_or_default(),
                None => break,
            }
        }
        let open = values.iter().any(|value| value == "etc");
        let whole = matches!(rest.trim(), "" | "." | "）" | ")")
            || (ended && rest.starts_with(|c: char| c.is_ascii_uppercase()));
        if values.len() > 1 && whole && !open {
            return Some(values);
        }
    }
    None
}

fn is_unix_milliseconds(text: &str) -> bool {
    static MILLISECONDS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)毫秒|millisecond|\bms\b"));
    static EPOCH: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)时间戳|timestamp|unix|epoch|1970"));
    MILLISECONDS.is_match(text) && EPOCH.is_match(text)
}

/// What is called an offset counts pages, not items.
fn counts_pages(text: &str) -> bool {
    static PAGES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)\bpage offset\b|页偏移"));
    PAGES.is_match(text)
}

/// RFC 3339 in UTC; where `Z` stands for an offset such as `+0800`, it is another format.
fn is_date_time(text: &str) -> bool {
    static FORMAT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"(?i)(?:格式|format)[^\n]{0,12}?["“”'‘]?yyyy-mm-dd'?t'?hh:mm:ss(?:\.s{1,6})?'?z\b"#,
        )
    });
    static OFFSET: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)偏移|offset|[+]\d{2}:?\d{2}"));
    FORMAT.is_match(text) && !OFFSET.is_match(text)
}

fn number(text: &str, pattern: &Regex) -> Option<i64> {
    let found = pattern.captures(text)?;
    found.iter().skip(1).flatten().next()?.as_str().parse().ok()
}

/// Whether a value stands beside a range: `-1 or 1 to 99999`. The range is not all then.
fn is_joined(text: &str) -> bool {
    static JOINED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:^|[^\d.\-])-?\d{1,18}\s*[,，]?\s*(?:\bor\b|或者?)[^\n.。;；]{0,40}?[\[(（]?-?\d{1,18}[\])）]?\s*(?:~|～|-|—|–|到|至|\bto\b|\band\b)\s*[\[(（]?\d|\d\s*(?:~|～|-|—|–|到|至|\bto\b|\band\b)\s*\d{1,18}\s*[\])）]?\s*[,，]?\s*(?:\bor\b|或者?)\s*(?:equal to\s*|等于\s*)?-?\d",
        )
    });
    JOINED.is_match(text)
}

fn range(text: &str, facts: &mut Facts) {
    static RANGE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:范围(?:为|是)?|value range|\brange|ranges from|\brange is)\s*[:：]?\s*(?:为)?\s*[\[(（“]?\s*(-?\d{1,18})\s*(?:~|～|-|—|–|到|至|,|，|to)\s*(-?\d{1,18})\s*[\])）”]?\s*(?:[。，,;；.\n]|$)",
        )
    });
    static MINIMUM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?im)^\s*(?:最小值|minimum(?: value)?)\s*[:：]\s*(-?\d{1,18})\s*$|(?:^|[，。；])\s*最小值(?:为|是)?(-?\d{1,18})(?:[，。；]|$)",
        )
    });
    static MAXIMUM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?im)^\s*(?:最大值|maximum(?: value)?)\s*[:：]\s*(-?\d{1,18})\s*$|(?:^|[，。；])\s*最大值(?:为|是)?(-?\d{1,18})(?:[，。；]|$)",
        )
    });
    facts.minimum = number(text, &MINIMUM);
    facts.maximum = number(text, &MAXIMUM);
    if let Some(found) = RANGE.captures(text)
        && facts.minimum.is_none()
        && facts.maximum.is_none()
        && facts.values.is_empty()
    {
        let bound =
            |index| found.get(index).and_then(|n| n.as_str().parse::<i64>().ok());
        if let (Some(least), Some(most)) = (bound(1), bound(2))
            && least <= most
        {
            (facts.minimum, facts.maximum) = (Some(least), Some(most));
        }
    }
    if facts.minimum.is_none() && facts.maximum.is_none() && facts.values.is_empty() {
        (facts.minimum, facts.maximum) = english::range(text);
    }
    if is_joined(text) {
        (facts.minimum, facts.maximum) = (None, None);
    }
}

/// `长度为1~64个字符`, `长度不超过64个字符`: one such statement, and characters that count alike.
fn counted(text: &str) -> (Option<u64>, Option<u64>) {
    static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:长度|字符数)(?:范围)?(?:必须)?(?:为|是|在|：|:)?\s*[\[（(]?\s*(\d{1,6})\s*(?:个字符|位)?\s*(?:-|~|～|到|至|—|–)\s*(\d{1,6})\s*[\]）)]?\s*(?:个字符|位|个|字符|之间)",
        )
    });
    static AT_MOST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:长度|字符数)(?:不超过|不能超过|不可超过|不得超过|不应超过|不大于|不能大于|小于等于)\s*(\d{1,6})\s*(?:个字符|位|个|字符)|最大长度(?:为|是)?\s*(\d{1,6})\s*(?:个字符|位|个|字符)|最长(?:为)?\s*(\d{1,6})\s*个字符",
        )
    });
    static RANGE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:取值范围|取值)(?:为|是|：|:)?\s*[\[（(]?\s*(\d{1,6})\s*(?:个字符)?\s*(?:-|~|～|到|至|—|–)\s*(\d{1,6})\s*[\]）)]?\s*个?字符",
        )
    });
    // Where a Chinese character counts for more than one, these are not characters.
    static WEIGHED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:中文|汉字)[^，。；\n]{0,6}(?:等于|占|算|为|按)|字节|若以|如果")
    });
    if WEIGHED.is_match(text) {
        return (None, None);
    }
    let amount = |found: &regex::Captures<'_>, index: usize| {
        found.get(index).and_then(|n| n.as_str().parse::<u64>().ok())
    };
    let between: Vec<_> = BETWEEN.captures_iter(text).collect();
    let between = match between.as_slice() {
        [] => RANGE.captures_iter(text).collect(),
        _ => between,
    };
    let most: Vec<_> = AT_MOST.captures_iter(text).collect();
    match (between.as_slice(), most.as_slice()) {
        ([found], []) => match (amount(found, 1), amount(found, 2)) {
            (Some(least), Some(most)) if least <= most => (Some(least), Some(most)),
            _ => (None, None),
        },
        ([], [found]) => {
            (None, amount(found, 1).or(amount(found, 2)).or(amount(found, 3)))
        }
        _ => (None, None),
    }
}

fn lengths(text: &str, facts: &mut Facts) {
    static LEAST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?im)^\s*(?:最小长度|minimum(?: length)?|最小)\s*[:：]\s*(\d{1,9})\s*$",
        )
    });
    static MOST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?im)^\s*(?:最大长度|maximum(?: length)?|最大)\s*[:：]\s*(\d{1,9})\s*$",
        )
    });
    static ASCII: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:不超过|不能超过|不得超过|最长(?:为)?|最多|up to|no more than|at most|cannot exceed|must not exceed|a maximum of)\s*(\d{1,9})\s*个?\s*ascii\s*(?:字符|characters?)",
        )
    });
    let unsigned =
        |found: Option<i64>| found.and_then(|number| u64::try_from(number).ok());
    facts.min_length = unsigned(number(text, &LEAST));
    facts.max_length = unsigned(number(text, &MOST));
    if facts.min_length.is_none() && facts.max_length.is_none() {
        (facts.min_length, facts.max_length) = counted(text);
    }
    if facts.min_length.is_none() && facts.max_length.is_none() {
        (facts.min_length, facts.max_length) = english::lengths(text);
    }
    if let Some(most) = unsigned(number(text, &ASCII)) {
        facts.max_length = Some(most);
        facts.pattern = Some(r"^[\x00-\x7F]*$".into());
    }
}
