//! Texts that fit a pattern: for the patterns that documents have, which are rows of characters
//! and counts.

use regex::Regex;

/// What is tried where a pattern allows many characters.
const USUAL: [char; 5] = ['0', 'a', 'A', '-', '_'];

/// No example needs a longer text.
const LONGEST: usize = 1_024;

/// Whether a text fits; a pattern that can't be read says nothing.
pub(super) fn fits(text: &str, pattern: &str) -> bool {
    Regex::new(pattern).map_or(true, |pattern| pattern.is_match(text))
}

/// The shortest text of usual characters that a pattern takes; nothing where it is more than a row
/// of characters.
pub(super) fn text(pattern: &str) -> Option<String> {
    let mut made = String::new();
    let mut rest = pattern.strip_prefix('^').unwrap_or(pattern);
    while !rest.is_empty() && rest != "$" {
        let (atom, after) = rest.split_at_checked(atom(rest)?)?;
        let (count, after) = count(after)?;
        if made.len() + count > LONGEST {
            return None;
        }
        if count > 0 {
            let character = character(atom)?;
            made.extend(std::iter::repeat_n(character, count));
        }
        rest = after;
    }
    fits(&made, pattern).then_some(made)
}

/// The length of the first character, escape or class.
fn atom(pattern: &str) -> Option<usize> {
    let mut characters = pattern.char_indices();
    match characters.next()?.1 {
        '(' | ')' | '|' | '*' | '+' | '?' | '{' | '$' | '^' => None,
        '\\' => characters.next().map(|(at, next)| at + next.len_utf8()),
        '[' => {
            let mut escaped = false;
            for (at, next) in characters {
                match next {
                    ']' if !escaped && at > 1 => return Some(at + 1),
                    '\\' => escaped = !escaped,
                    _ => escaped = false,
                }
            }
            None
        }
        first => Some(first.len_utf8()),
    }
}

/// How often at least what stands before must be there, and what comes behind.
fn count(pattern: &str) -> Option<(usize, &str)> {
    let Some(first) = pattern.chars().next() else { return Some((1, pattern)) };
    let (count, behind) = match first {
        '*' | '?' => (0, pattern.get(1..)?),
        '+' => (1, pattern.get(1..)?),
        '{' => {
            let (counts, behind) = pattern.get(1..)?.split_once('}')?;
            let least = counts.split(',').next()?;
            (least.parse().ok()?, behind)
        }
        _ => (1, pattern),
    };
    Some((count, behind))
}

/// A character that one part of a pattern takes.
fn character(atom: &str) -> Option<char> {
    let mut own = atom.chars();
    if let (Some(only), None) = (own.next(), own.next()) {
        return (only != '.').then_some(only).or(Some('a'));
    }
    let one = Regex::new(&format!("^{atom}$")).ok()?;
    let within = atom.chars().filter(|c| !r"[]^\".contains(*c));
    let mut known = USUAL.into_iter().chain(within);
    known.find(|known| one.is_match(known.encode_utf8(&mut [0; 4])))
}

#[cfg(test)]
mod tests {
    use super::{fits, text};

    #[test]
    fn a_row_of_characters_and_counts_has_a_text() {
        for (pattern, made) in [
            ("^[A-Za-z0-9]{3}br07$", Some("000br07")),
            ("^[0-9]{14}$", Some("00000000000000")),
            (r"^\d{2}:\d{2}$", Some("00:00")),
            (r"^[a-z][a-z0-9_\-]{3,}$", Some("a000")),
            (r"^[\u4E00-\u9FA5\]x]+y?$", Some("x")),
            ("^[^<>]*$", Some("")),
            ("a.c", Some("aac")),
            ("^(a|b)$", None),
            ("^[a-z]{9999}$", None),
            ("^[a-z", None),
            ("^a{", None),
        ] {
            assert_eq!(text(pattern).as_deref(), made, "{pattern}");
        }
    }

    #[test]
    fn a_pattern_that_cannot_be_read_refuses_nothing() {
        assert!(fits("a", "("));
        assert!(fits("a", "^a$"));
        assert!(!fits("b", "^a$"));
    }
}
