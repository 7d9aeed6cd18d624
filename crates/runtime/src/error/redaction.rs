//! Takes secrets out of text that came from elsewhere.

use zeroize::Zeroizing;

use crate::encoding::percent_encode;
use crate::secret::HIDDEN;

/// What is shorter than any real secret would only be taken out of other words.
const SHORTEST: usize = 4;

/// So much of a secret's begin or end gives it away: the rest may have been cut off.
const TELLING: usize = 12;

/// Hides a secret wherever it stands in the text: as it is, percent-encoded (twice where what
/// was signed is repeated) or as in JSON, in whole or as much as is left of it.
pub(super) fn hide(text: &mut String, secret: &str) {
    if secret.len() < SHORTEST {
        return;
    }
    let mut forms = vec![(Zeroizing::new(secret.to_owned()), Case::Counts)];
    forms.extend(escaped(secret).into_iter().map(|form| (form, Case::Ignored)));
    let mut encoded = Zeroizing::new(secret.to_owned());
    for _ in 0..2 {
        let mut next = Zeroizing::new(String::with_capacity(encoded.len() * 3));
        percent_encode(&encoded, &mut next);
        if next == encoded {
            break;
        }
        encoded = next;
        forms.push((encoded.clone(), Case::Ignored));
    }
    // Whole ones first: a part of one form may be a part of another.
    for part in [Part::Whole, Part::Some] {
        for (form, case) in &forms {
            replace(text, form, *case, part);
        }
    }
}

/// The secret as it stands in JSON, where that is something else: with what has to be escaped,
/// with the slashes escaped too, and with all that isn't ASCII escaped as well.
fn escaped(secret: &str) -> Vec<Zeroizing<String>> {
    let escape = |slashes: bool, all: bool| {
        let mut out = Zeroizing::new(String::with_capacity(secret.len() * 6));
        for c in secret.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '/' if slashes => out.push_str("\\/"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                c if c.is_control() || (all && !c.is_ascii()) => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        out.push_str(&format!("\\u{unit:04x}"));
                    }
                }
                c => out.push(c),
            }
        }
        out
    };
    let mut forms = Vec::new();
    for (slashes, all) in [(false, false), (true, false), (false, true), (true, true)] {
        let form = escape(slashes, all);
        if form.as_str() != secret && !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// Whether `%2f` is something else than `%2F`: in what was encoded it isn't.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Counts,
    Ignored,
}

/// How much of a secret is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    Some,
}

fn replace(text: &mut String, secret: &str, case: Case, part: Part) {
    // What is looked at, byte by byte as long as the text that is changed.
    let mut seen = Zeroizing::new(text.clone());
    let mut secret = Zeroizing::new(secret.to_owned());
    if case == Case::Ignored {
        seen.make_ascii_lowercase();
        secret.make_ascii_lowercase();
    }
    let mut hidden = |seen: &mut String, from: usize, to: usize| {
        seen.replace_range(from..to, HIDDEN);
        text.replace_range(from..to, HIDDEN);
    };
    let secret = secret.as_str();
    let first = boundary(secret, TELLING.min(secret.len()));
    let last = boundary(secret, secret.len() - first);
    let (begin, end) = (&secret[..first], &secret[last..]);
    let mut from = 0;
    if part == Part::Whole {
        while let Some(at) = seen[from..].find(secret).map(|at| from + at) {
            hidden(&mut seen, at, at + secret.len());
            from = at + HIDDEN.len();
        }
        return;
    }
    // From where it begins, as long as it goes on.
    while let Some(at) = seen[from..].find(begin).map(|at| from + at) {
        let same = seen[at..].chars().zip(secret.chars()).take_while(|(a, b)| a == b);
        let length: usize = same.map(|(c, _)| c.len_utf8()).sum();
        hidden(&mut seen, at, at + length);
        from = at + HIDDEN.len();
    }
    // What is left are ends whose begin was cut off.
    let mut from = 0;
    while let Some(at) = seen[from..].find(end).map(|at| from + at) {
        let to = at + end.len();
        let both = seen[from..to].chars().rev().zip(secret.chars().rev());
        let same = both.take_while(|(a, b)| a == b);
        let start = to - same.map(|(c, _)| c.len_utf8()).sum::<usize>();
        hidden(&mut seen, start, to);
        from = start + HIDDEN.len();
    }
}

/// The next boundary between characters, from a place on.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "token/0123456789+abcdefghijklmnop=é";

    fn hidden(text: &str) -> String {
        let mut text = text.to_owned();
        hide(&mut text, SECRET);
        text
    }

    #[test]
    fn in_every_form_and_as_much_as_is_left() {
        for (text, expected) in [
            ("a token/0123456789+abcdefghijklmnop=é b", "a [hidden] b"),
            (
                "token%2F0123456789%2Babcdefghijklmnop%3D%C3%A9|token%252F0123456789%252Babcdefghijklmnop%253D%25C3%25A9",
                "[hidden]|[hidden]",
            ),
            (
                "token%2f0123456789%2babcdefghijklmnop%3d%c3%a9|token%252f0123456789%252babcdefghijklmnop%253d%25c3%25a9",
                "[hidden]|[hidden]",
            ),
            ("\"token\\/0123456789+abcdefghijklmnop=é\"", "\"[hidden]\""),
            ("token/0123456789+abcdefghijklmnop=\\u00E9.", "[hidden]."),
            ("token\\/0123456789+abcdefghijklmnop=\\u00e9.", "[hidden]."),
            ("\"token\\/0123456789+abcdefghijklmnop=é\" token", "\"[hidden]\" token"),
            ("came \"token/0123456789+abc…\"", "came \"[hidden]…\""),
            ("…ghijklmnop=é and more", "…[hidden] and more"),
            ("the token expired", "the token expired"),
            ("", ""),
        ] {
            assert_eq!(hidden(text), expected);
        }
    }

    #[test]
    fn as_json_has_it() {
        let mut text = r#"{"password": "a\b"c d"}"#.to_owned();
        hide(&mut text, "a\\b\"c d");
        assert_eq!(text, r#"{"password": "[hidden]"}"#);
    }

    #[test]
    fn quotes_and_line_breaks_are_hidden_as_json_has_them() {
        let mut text = r#"{"a": "pass\"word\\\n1", "b": 1}"#.to_owned();
        hide(&mut text, "pass\"word\\\n1");
        assert_eq!(text, r#"{"a": "[hidden]", "b": 1}"#);
    }

    #[test]
    fn short_ones_are_hidden_whole_and_tiny_ones_left() {
        let mut text = "pin 1234, key 123".to_owned();
        hide(&mut text, "1234");
        hide(&mut text, "123");
        assert_eq!(text, "pin [hidden], key 123");
        let mut text = "hidden".to_owned();
        hide(&mut text, "hidden");
        assert!(
            text.contains(HIDDEN),
            "what stands for a secret may look like one: {text}"
        );
        let mut text = "éééé".to_owned();
        hide(&mut text, "éé");
        assert_eq!(text, "[hidden][hidden]");
    }
}
