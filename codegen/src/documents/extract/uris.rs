//! Method and path, or the RPC action.

use std::sync::LazyLock;

use regex::Regex;

use super::super::block::BlockKind;
use super::super::path::placeholders;
use super::super::report::{Report, at_line};
use super::super::vocabulary::{Section, pattern};
use super::sections::Placed;
use super::text_of;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Uri {
    pub(crate) line: usize,
    /// In lower case.
    pub(crate) method: String,
    pub(crate) path: String,
}

/// More URIs than this in one section say no more than that the page is wrong.
const MOST_URIS: usize = 64;
const METHODS: &str = r"GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS";

/// The methods and paths of the page's URI sections, in page order.
pub(crate) fn find(placed: &[Placed<'_>]) -> Vec<Uri> {
    let mut found: Vec<Uri> = Vec::new();
    for here in placed.iter().filter(|here| here.section == Section::Uri) {
        let Some(text) = text_of(here) else { continue };
        for uri in uris(text, here.block.line) {
            let same =
                |other: &Uri| other.method == uri.method && other.path == uri.path;
            // One too many is as wrong as a thousand.
            if found.len() < MOST_URIS && !found.iter().any(same) {
                found.push(uri);
            }
        }
    }
    if found.is_empty() {
        // Path and method may stand in two paragraphs.
        let section = placed.iter().filter(|here| here.section == Section::Uri);
        let line = section.clone().map(|here| here.block.line).next().unwrap_or(1);
        let text = section.filter_map(text_of).collect::<Vec<_>>().join("\n");
        found.extend(uris(&text, line).into_iter().take(MOST_URIS));
    }
    if found.is_empty() {
        found.extend(outside(placed));
    }
    // A sample with concrete ids beside the template says nothing new.
    let all = found.clone();
    found.retain(|uri| {
        !all.iter().any(|other| {
            uri.method == other.method && is_instance(&uri.path, &other.path)
        })
    });
    found
}

/// Tells of a page whose operations can't be told apart.
pub(crate) fn refuse(first: &Uri, second: &Uri, report: &mut Report) {
    let message = format!(
        "the page has a second URI, `{} {}`, beside `{} {}`",
        second.method.to_ascii_uppercase(),
        second.path,
        first.method.to_ascii_uppercase(),
        first.path
    );
    let expected = "one operation, or a request and a response for each";
    report.error(at_line(second.line), message, expected);
}

/// The only URI of a page whose URI section has no name that is known, but which describes a
/// request or an answer.
fn outside(placed: &[Placed<'_>]) -> Option<Uri> {
    let described = |here: &&Placed<'_>| {
        matches!(here.section, Section::Request | Section::Response)
    };
    let is_table = |here: &&Placed<'_>| matches!(here.block.kind, BlockKind::Table(_));
    if placed.iter().any(|here| here.section == Section::Uri)
        || !placed.iter().filter(is_table).any(|here| described(&here))
    {
        return None;
    }
    let before = placed.iter().take_while(|here| here.section != Section::Response);
    let mut found: Vec<Uri> = Vec::new();
    for here in
        before.filter(|here| matches!(here.section, Section::Other | Section::Request))
    {
        let Some(text) = text_of(here) else { continue };
        for uri in uris(text, here.block.line) {
            let same =
                |other: &Uri| other.method == uri.method && other.path == uri.path;
            if !found.iter().any(same) {
                found.push(uri);
            }
            if found.len() > 1 {
                return None;
            }
        }
    }
    found.pop()
}

/// Whether a text names a method and a path.
pub(crate) fn quotes_uri(text: &str) -> bool {
    !uris(text, 1).is_empty()
}

fn uris(text: &str, line: usize) -> Vec<Uri> {
    static LINE: LazyLock<Regex> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "a literal; tests compile it")]
        Regex::new(&format!(r"(?:^|\s|：)({METHODS})\s+(\S[^\n]*)")).expect("valid")
    });
    static APART: LazyLock<Regex> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "a literal; tests compile it")]
        Regex::new(&format!(
            r"(?is)(?:path|ur[il]|路径)\s*[:：]\s*(/[^\s]*).{{0,40}}?(?:method|方法)\s*[:：]\s*({METHODS})\b"
        ))
        .expect("valid")
    });
    if let Some(found) = APART.captures(text)
        && let (Some(path), Some(method)) = (found.get(1), found.get(2))
        && let Some(path) = template(path.as_str())
    {
        return vec![Uri { line, method: method.as_str().to_ascii_lowercase(), path }];
    }
    LINE.captures_iter(text)
        .filter_map(|found| {
            let method = found.get(1)?.as_str().to_ascii_lowercase();
            let line = line + text.get(..found.get(2)?.start())?.matches('\n').count();
            Some(Uri { line, method, path: template(found.get(2)?.as_str())? })
        })
        .collect()
}

/// The path in what follows a method: no scheme, host, query or closing mark.
fn template(text: &str) -> Option<String> {
    // Some pages write `{begin _time}`.
    let mut depth = 0_usize;
    let mut joined = String::new();
    for character in text.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if c.is_whitespace() && depth == 0 => break,
            c if c.is_whitespace() => continue,
            _ => {}
        }
        joined.push(character);
    }
    let path = match joined.split_once("://") {
        Some((_, rest)) => rest.get(rest.find('/')?..)?,
        // A host placeholder without a scheme.
        None if joined.starts_with('{') => joined.get(joined.find('/')?..)?,
        None => joined.as_str(),
    };
    let path = path.split("{?").next()?.split('?').next()?.split('#').next()?;
    let path = path.trim_end_matches(['。', '；', ';', ',', '，', '.', '`']);
    let allowed = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '/' | '_' | '-' | '.' | '~' | '{' | '}' | ':' | '$' | '@')
    };
    let sound = path.starts_with('/')
        // `GET /` lists the versions; a slash before something else is none.
        && (path.len() > 1 || matches!(joined.len() - path.len(), 0 | 8..))
        && path.len() <= 512
        && path.chars().all(allowed)
        && braces_match(path);
    sound.then(|| path.to_owned())
}

fn braces_match(path: &str) -> bool {
    let mut open = false;
    let mut empty = false;
    for character in path.chars() {
        match (character, open) {
            ('{', false) => (open, empty) = (true, true),
            ('}', true) if !empty => open = false,
            ('{' | '}', _) | ('/', true) => return false,
            _ => empty = false,
        }
    }
    !open
}

/// Whether `path` is `template` with values in some of its placeholders.
fn is_instance(path: &str, template: &str) -> bool {
    let mut parts = path.split('/');
    let mut names = template.split('/');
    loop {
        match (parts.next(), names.next()) {
            (None, None) => break,
            (Some(value), Some(name)) if value == name || name.contains('{') => {}
            _ => return false,
        }
    }
    placeholders(path).len() < placeholders(template).len()
}

/// The action of an RPC page: in its authorization table, or the value of a parameter `Action`.
pub(crate) fn action(placed: &[Placed<'_>]) -> Option<String> {
    static GRANT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[a-z][a-z0-9-]*:([A-Z][A-Za-z0-9]*)$"));
    static NAME: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\b([A-Z][a-z]+[A-Z][A-Za-z0-9]*)\b"));
    let mut second = None;
    for here in placed {
        let BlockKind::Table(table) = &here.block.kind else { continue };
        for row in &table.rows {
            let mut cells = row.cells.iter().map(|cell| cell.text.trim());
            let Some(first) = cells.next() else { continue };
            if here.section == Section::Authorization
                && let Some(found) = GRANT.captures(first).and_then(|found| found.get(1))
            {
                return Some(found.as_str().to_owned());
            }
            if first == "Action" && second.is_none() {
                second = cells
                    .filter_map(|cell| {
                        Some(NAME.captures(cell)?.get(1)?.as_str().to_owned())
                    })
                    .next();
            }
        }
    }
    second
}
