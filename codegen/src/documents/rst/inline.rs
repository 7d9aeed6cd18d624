//! Marks inside of a text: emphasis, literals, roles, links.

use std::collections::HashSet;

use super::super::block::Link;

/// What the marks of a text said.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    pub(crate) links: Vec<Link>,
    pub(crate) starts_bold: bool,
    pub(crate) only_bold: bool,
}

/// An anchor as it is compared: in lower case, with one space between words.
pub(crate) fn anchor(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The text without its marks. Links to anchors of the page start with `#`.
pub(crate) fn read(source: &str, targets: &HashSet<String>) -> (String, Marks) {
    let mut out = String::with_capacity(source.len());
    let mut marks = Marks { only_bold: true, ..Marks::default() };
    let mut seen_text = false;
    let mut at = 0;
    let mut dead = Dead::default();
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        let before = source.get(..at).and_then(|text| text.chars().next_back());
        let starts = before.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '\\');
        if let Some(escaped) = rest.strip_prefix('\\') {
            // An escaped space stands for nothing.
            let next = escaped.chars().next();
            if let Some(next) = next.filter(|next| !next.is_whitespace()) {
                out.push(next);
                seen_text = true;
                marks.only_bold = false;
            }
            at += 1 + next.map_or(0, char::len_utf8);
            continue;
        }
        let span = if starts { Span::at(rest, at, &mut dead) } else { None };
        if let Some(span) = span {
            let bold = matches!(span.kind, Kind::Strong);
            let shown = match span.kind {
                Kind::Interpreted => link(span.text, span.role, targets, &mut marks),
                Kind::Substitution => "",
                _ => span.text,
            };
            if !shown.is_empty() {
                if !seen_text {
                    marks.starts_bold = bold;
                }
                marks.only_bold &= bold;
                seen_text = true;
            }
            match span.kind {
                Kind::Literal => out.push_str(shown),
                _ => unescape(shown, &mut out),
            }
            at += span.length;
            continue;
        }
        let Some(next) = rest.chars().next() else { break };
        if !next.is_whitespace() && !matches!(next, ':' | '：') {
            seen_text = true;
            marks.only_bold = false;
        }
        out.push(next);
        at += next.len_utf8();
    }
    marks.only_bold &= seen_text;
    (out, marks)
}

fn unescape(text: &str, out: &mut String) {
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\\' {
            out.extend(characters.next().filter(|next| !next.is_whitespace()));
        } else {
            out.push(character);
        }
    }
}

/// The text that a role or link shows, its target noted.
fn link<'t>(
    text: &'t str,
    role: &str,
    targets: &HashSet<String>,
    marks: &mut Marks,
) -> &'t str {
    let embedded = text.trim_end().strip_suffix('>').and_then(|inside| {
        let open = inside.rfind('<')?;
        Some((inside.get(..open)?.trim_end(), inside.get(open + 1..)?))
    });
    let reference = matches!(role, "ref" | "numref");
    let (shown, target) = match embedded {
        Some((shown, target)) => (shown, target),
        None if reference => (text, text),
        None => return text,
    };
    let name = anchor(target);
    let target = if targets.contains(&name) {
        format!("#{name}")
    } else if reference {
        name
    } else {
        target.to_owned()
    };
    marks.links.push(Link { target, text: shown.to_owned() });
    shown
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Strong,
    Emphasis,
    Literal,
    Interpreted,
    Substitution,
}

struct Span<'t> {
    kind: Kind,
    role: &'t str,
    text: &'t str,
    /// Of the whole mark.
    length: usize,
}

/// Closing marks that are known not to come any more, so that a text of opening ones costs no
/// more than its length: the offset from which each was looked for in vain.
#[derive(Default)]
struct Dead {
    strong: bool,
    emphasis: bool,
    literal: bool,
    interpreted: bool,
    substitution: bool,
}

impl<'t> Span<'t> {
    fn at(rest: &'t str, _at: usize, dead: &mut Dead) -> Option<Span<'t>> {
        let marked = |kind, mark: &'static str, text: &'t str, more| {
            let length = 2 * mark.len() + text.len() + more;
            Some(Span { kind, role: "", text, length })
        };
        if let Some(inside) = rest.strip_prefix("``") {
            if dead.literal {
                return None;
            }
            let Some(end) = inside.find("``") else {
                dead.literal = true;
                return None;
            };
            // A longer run of backticks closes with its last two.
            let run = inside.get(end..)?.bytes().take_while(|b| *b == b'`').count();
            let text = inside.get(..end + run - 2)?;
            return marked(Kind::Literal, "``", text, 0);
        }
        if let Some(inside) = rest.strip_prefix("**") {
            let text = closed(inside, "**", &mut dead.strong)?;
            return marked(Kind::Strong, "**", text, 0);
        }
        if let Some(inside) = rest.strip_prefix('*') {
            let text = closed(inside, "*", &mut dead.emphasis)?;
            return marked(Kind::Emphasis, "*", text, 0);
        }
        if let Some(inside) = rest.strip_prefix('`') {
            let text = closed(inside, "`", &mut dead.interpreted)?;
            let after = inside.get(text.len() + 1..)?;
            let tail = if after.starts_with("__") {
                2
            } else {
                usize::from(after.starts_with('_'))
            };
            return marked(Kind::Interpreted, "`", text, tail);
        }
        if let Some(inside) = rest.strip_prefix(':') {
            let name = inside
                .bytes()
                .take(32)
                .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b':' | b'-'))
                .count();
            let role = inside.get(..name)?.strip_suffix(':')?;
            let quoted = inside.get(name..)?.strip_prefix('`')?;
            let text = closed(quoted, "`", &mut dead.interpreted)?;
            let length = 1 + name + 2 + text.len();
            return Some(Span { kind: Kind::Interpreted, role, text, length });
        }
        if let Some(inside) = rest.strip_prefix('|') {
            let text = closed(inside, "|", &mut dead.substitution)?;
            let apart = inside
                .get(text.len() + 1..)?
                .chars()
                .next()
                .is_none_or(|c| !c.is_alphanumeric());
            if apart && text.len() <= 40 && !text.contains([' ', '\n']) {
                return marked(Kind::Substitution, "|", text, 0);
            }
        }
        None
    }
}

/// The text up to the mark that closes it: not after white space, nor before a letter.
fn closed<'t>(inside: &'t str, mark: &str, dead: &mut bool) -> Option<&'t str> {
    if *dead || inside.starts_with(char::is_whitespace) || inside.is_empty() {
        return None;
    }
    let mut from = 0;
    while let Some(offset) = inside.get(from..).and_then(|rest| rest.find(mark)) {
        let end = from + offset;
        let text = inside.get(..end)?;
        let after = inside.get(end + mark.len()..)?.chars().next();
        let ends = after.is_none_or(|c| !c.is_alphanumeric());
        let tight = !text.is_empty() && !text.ends_with([' ', '\n', '\\']);
        // `*` must not close with the first half of `**`.
        let whole = mark != "*" || after != Some('*');
        if ends && tight && whole {
            return Some(text);
        }
        from = end + mark.len();
    }
    *dead = true;
    None
}
