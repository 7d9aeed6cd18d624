//! What English prose states plainly, a sentence at a time.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::super::super::vocabulary::pattern;

/// The text without the sentences that hold under some condition only.
pub(super) fn unconditional(text: &str) -> Cow<'_, str> {
    // What holds if nothing was given is the default.
    static ABSENT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(- )?(?:if|when) (?:this|the|it|no)\b[^,.]{0,40}\b(?:not|blank|empty|omitted|no value)\b[^,.]{0,30},\s*",
        )
    });
    static CONDITION: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)\b(?:if|when|for|unless|where|only|while|in case)\b")
    });
    // One value of a list, and what it means.
    static VALUE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"(?i)^(?:- )?if (?:the|its) value is ["“]?([A-Za-z0-9_.\-]+)["”]?, \S"#,
        )
    });
    if !CONDITION.is_match(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        if !out.is_empty() {
            out.push('\n');
        }
        if let Some(value) = VALUE.captures(line).and_then(|found| found.get(1)) {
            out.push_str("- ");
            out.push_str(value.as_str());
            continue;
        }
        let mark = if line.starts_with("- ") { "- " } else { "" };
        let mut kept = false;
        for sentence in sentences(line.strip_prefix(mark).unwrap_or(line)) {
            let plain = ABSENT.replace(sentence, "");
            // The meaning of a listed value may say when it applies.
            let meaning =
                !mark.is_empty() && !kept && super::item_value(sentence).is_some();
            if meaning || !CONDITION.is_match(before_example(&plain)) {
                out.push_str(if kept { " " } else { mark });
                out.push_str(&plain);
                kept = true;
            }
        }
        // Without one of its items a list is not whole.
        if !kept && !mark.is_empty() {
            out.push_str("- …");
        }
    }
    Cow::Owned(out)
}

/// `for example` is no condition.
fn before_example(sentence: &str) -> &str {
    sentence.split(", for example").next().unwrap_or(sentence)
}

fn sentences(line: &str) -> impl Iterator<Item = &str> {
    line.split_inclusive(". ").map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// Whether a line ends with words that announce a list of all values.
pub(super) fn announces_values(line: &str) -> bool {
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:^|[.;]\s*|\band )(?:(?:the |its |their )?(?:(?:valid|possible|available|supported|allowed|parameter|enumeration|enumerated) )?(?:values?|options?)(?: range| options?)?(?: (?:are|is|can be|may be|must be|include|includes))?|it can be|enumerations?)(?: (?:any|one|either) of)?(?: the following)?(?: values?| options?)?(?: as follows)?(?: and is case-(?:in)?sensitive)?\s*:\s*$",
        )
    });
    line.ends_with(':') && LIST.is_match(line)
}

/// Lower and upper bound of a number.
pub(super) fn range(text: &str) -> (Option<i64>, Option<i64>) {
    static BOTH: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:values? (?:range )?(?:is |are )?(?:ranges? |ranging )?from|value range is|value ranges|rang(?:es|ing) from|range:?(?: is)?(?: from)?|value range:|must be between|is between)\s*\[?(-?\d{1,18})(?: \(inclusive\))?\s*(?:to|and|-|–|~|,)\s*(-?\d{1,18})\]?(?: \(inclusive\))?\s*(?:[.;,\n]|, and|$)",
        )
    });
    static LEAST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\bminimum value(?: of this parameter)? is (-?\d{1,18})\s*(?:[.;,\n]| and|$)",
        )
    });
    static MOST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\bmaximum value(?: of this parameter)? is (-?\d{1,18})\s*(?:[.;,\n]| and|$)",
        )
    });
    let bound = |found: &regex::Captures<'_>, index| {
        found
            .get(index)
            .and_then(|number: regex::Match<'_>| number.as_str().parse().ok())
    };
    let mut all = BOTH.captures_iter(text);
    if let Some(found) = all.next() {
        let (least, most) = (bound(&found, 1), bound(&found, 2));
        let sound = matches!((least, most), (Some(least), Some(most)) if least <= most);
        // Two ranges: it depends.
        return if sound && all.next().is_none() { (least, most) } else { (None, None) };
    }
    let one = |pattern: &Regex| {
        let mut all = pattern.captures_iter(text);
        let found = all.next()?;
        if all.next().is_none() { bound(&found, 1) } else { None }
    };
    let (least, most): (Option<i64>, Option<i64>) = (one(&LEAST), one(&MOST));
    match (least, most) {
        (Some(least), Some(most)) if least > most => (None, None),
        bounds => bounds,
    }
}

/// The least and the greatest number of characters.
pub(super) fn lengths(text: &str) -> (Option<u64>, Option<u64>) {
    static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:must be|must contain|can contain|contains|consists of|contain|is|range:)\s+(\d{1,6})\s*(?:to|-|–)\s*(\d{1,6})\s+(?:unicode )?characters\b",
        )
    });
    static AT_MOST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:a maximum of|up to|cannot exceed|must not exceed|not exceeding|no more than|at most|maximum length(?: is| of|:)?)\s+(\d{1,6})\s+(?:unicode )?characters\b",
        )
    });
    let numbers = |pattern: &Regex| -> Vec<Vec<u64>> {
        let number = |part: Option<regex::Match<'_>>| part?.as_str().parse().ok();
        let all = pattern.captures_iter(text);
        all.map(|found| found.iter().skip(1).filter_map(number).collect()).collect()
    };
    match (numbers(&BETWEEN).as_slice(), numbers(&AT_MOST).as_slice()) {
        ([both], []) => match both.as_slice() {
            [least, most] if least <= most => (Some(*least), Some(*most)),
            _ => (None, None),
        },
        ([], [most]) => (None, most.first().copied()),
        _ => (None, None),
    }
}
