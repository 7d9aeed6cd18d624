//! As much of YAML as a regions file needs.

use crate::error::Error;

/// How deep values may stand in one another.
const DEEPEST: usize = 16;

/// A value of a file: block lists and mappings, quoted and plain text, and `[..]` and `{..}` on
/// one line. What else YAML has (anchors, tags, texts of several lines) is an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Yaml {
    Text(String),
    List(Vec<Yaml>),
    Map(Vec<(String, Yaml)>),
}

impl Yaml {
    /// Reads a file; `origin` names it.
    pub(crate) fn read(text: &str, origin: &str) -> Result<Self, Error> {
        let wrong = |(line, expected): Wrong| {
            Error::config(format!("{origin}, line {line}: expected {expected}"))
        };
        let lines = lines_of(text).map_err(wrong)?;
        let Some(first) = lines.first() else { return Ok(Self::Map(Vec::new())) };
        let mut block = Block { indent: first.indent, lines, at: 0 };
        let value = block.value(block.indent, 0).map_err(wrong)?;
        match block.lines.get(block.at) {
            Some(line) => Err(wrong((line.number, "the same indentation as above"))),
            None => Ok(value),
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn elements(&self) -> &[Self] {
        if let Self::List(elements) = self { elements } else { &[] }
    }

    pub(crate) fn entries(&self) -> &[(String, Self)] {
        if let Self::Map(entries) = self { entries } else { &[] }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }
}

/// A line's number and what was expected there.
type Wrong = (usize, &'static str);

struct Line<'a> {
    number: usize,
    indent: usize,
    content: &'a str,
}

/// The lines that say something, without comments.
fn lines_of(text: &str) -> Result<Vec<Line<'_>>, Wrong> {
    let mut lines = Vec::new();
    for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let content = without_comment(line).trim_end();
        let start = content.trim_start_matches(' ');
        if start.is_empty() || (start == "---" && lines.is_empty()) {
            continue;
        }
        if start.starts_with('\t') {
            return Err((at + 1, "spaces instead of a tab"));
        }
        let indent = content.len() - start.len();
        lines.push(Line { number: at + 1, indent, content: start });
    }
    Ok(lines)
}

fn without_comment(line: &str) -> &str {
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (None, '#') if before.is_whitespace() => return &line[..at],
            // A quote inside of a plain text is a part of it.
            (None, '"' | '\'') if !before.is_alphanumeric() => quote = Some(c),
            _ => {}
        }
        before = c;
    }
    line
}

struct Block<'a> {
    indent: usize,
    lines: Vec<Line<'a>>,
    at: usize,
}

impl<'a> Block<'a> {
    fn line(&self) -> Option<&Line<'a>> {
        self.lines.get(self.at)
    }

    /// The value that begins at this line.
    fn value(&mut self, indent: usize, depth: usize) -> Result<Yaml, Wrong> {
        let Some(&Line { number, content, .. }) = self.line() else {
            return Ok(Yaml::Text(String::new()));
        };
        if depth > DEEPEST {
            return Err((number, "fewer levels"));
        }
        if element_of(content).is_some() {
            let mut elements = Vec::new();
            while let Some(&Line { indent: own, content, .. }) = self.line()
                && own == indent
                && let Some(rest) = element_of(content)
            {
                elements.push(if rest.is_empty() {
                    self.at += 1;
                    self.nested(indent + 1, depth)?
                } else {
                    // What stands behind the dash is like a line of its own.
                    let inner = indent + content.len() - rest.len();
                    let line = &mut self.lines[self.at];
                    (line.indent, line.content) = (inner, rest);
                    self.value(inner, depth + 1)?
                });
            }
            return Ok(Yaml::List(elements));
        }
        if key_of(content).is_none() {
            self.at += 1;
            return scalar(content).map_err(|expected| (number, expected));
        }
        let mut entries = Vec::new();
        while let Some(&Line { number, indent: own, content }) = self.line()
            && own == indent
            && element_of(content).is_none()
        {
            let Some((key, rest)) = key_of(content) else {
                return Err((number, "key: value"));
            };
            self.at += 1;
            let value = if rest.is_empty() {
                // A list may stand right under its key.
                let is_list = self.line().is_some_and(|line| {
                    line.indent == indent && element_of(line.content).is_some()
                });
                self.nested(if is_list { indent } else { indent + 1 }, depth)?
            } else {
                scalar(rest).map_err(|expected| (number, expected))?
            };
            entries.push((key.to_owned(), value));
        }
        Ok(Yaml::Map(entries))
    }

    /// The value of the lines that are indented at least so far; an empty one without any.
    fn nested(&mut self, least: usize, depth: usize) -> Result<Yaml, Wrong> {
        match self.line() {
            Some(line) if line.indent >= least => {
                let indent = line.indent;
                self.value(indent, depth + 1)
            }
            _ => Ok(Yaml::Text(String::new())),
        }
    }
}

/// What follows the dash of a list's element.
fn element_of(content: &str) -> Option<&str> {
    let rest = content.strip_prefix('-')?;
    (rest.is_empty() || rest.starts_with(' ')).then(|| rest.trim_start())
}

/// The key before a colon, and what follows it.
fn key_of(content: &str) -> Option<(&str, &str)> {
    if content.starts_with(['[', '{']) {
        return None;
    }
    let end = content
        .match_indices(':')
        .map(|(at, _)| at)
        .find(|at| matches!(content.as_bytes().get(at + 1), None | Some(b' ')))?;
    let key = content[..end].trim();
    let bare = key.trim_matches(['"', '\'']);
    (!bare.is_empty()).then(|| (bare, content[end + 1..].trim()))
}

fn scalar(text: &str) -> Result<Yaml, &'static str> {
    let mut flow = Flow { rest: text };
    let value = flow.value(0, &[])?;
    if flow.rest.trim().is_empty() { Ok(value) } else { Err("nothing after the value") }
}

/// Text in one line, from left to right.
struct Flow<'a> {
    rest: &'a str,
}

impl Flow<'_> {
    /// A value that ends at one of `ends`, or at the end of the line.
    fn value(&mut self, depth: usize, ends: &[char]) -> Result<Yaml, &'static str> {
        if depth > DEEPEST {
            return Err("fewer levels");
        }
        self.rest = self.rest.trim_start();
        match self.rest.chars().next() {
            Some('[') => self.list(depth),
            Some('{') => self.map(depth),
            Some(quote @ ('"' | '\'')) => {
                let inner = &self.rest[1..];
                let end = inner.find(quote).ok_or("a quote at the end of the text")?;
                self.rest = &inner[end + 1..];
                Ok(Yaml::Text(inner[..end].to_owned()))
            }
            Some('&' | '*' | '!' | '|' | '>' | '%' | '@' | '`') => {
                Err("plain or quoted text")
            }
            _ => {
                let end = self.rest.find(ends).unwrap_or(self.rest.len());
                let (text, rest) = self.rest.split_at(end);
                self.rest = rest;
                Ok(Yaml::Text(text.trim().to_owned()))
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Yaml, &'static str> {
        self.rest = &self.rest[1..];
        let mut elements = Vec::new();
        while !self.takes(']') {
            elements.push(self.value(depth + 1, &[',', ']'])?);
            if !self.takes(',') && !self.rest.trim_start().starts_with(']') {
                return Err("a ] at the end of the list, on the same line");
            }
        }
        Ok(Yaml::List(elements))
    }

    fn map(&mut self, depth: usize) -> Result<Yaml, &'static str> {
        self.rest = &self.rest[1..];
        let mut entries = Vec::new();
        while !self.takes('}') {
            let (key, rest) = self
                .rest
                .split_once(':')
                .ok_or("a } at the end of the mapping, on the same line")?;
            self.rest = rest;
            let key = key.trim().trim_matches(['"', '\'']).to_owned();
            entries.push((key, self.value(depth + 1, &[',', '}'])?));
            if !self.takes(',') && !self.rest.trim_start().starts_with('}') {
                return Err("a } at the end of the mapping, on the same line");
            }
        }
        Ok(Yaml::Map(entries))
    }

    fn takes(&mut self, c: char) -> bool {
        let rest = self.rest.trim_start().strip_prefix(c);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Yaml {
        Yaml::Text(text.into())
    }

    #[test]
    fn reads_the_ways_a_regions_file_is_written() {
        let entry = |url: &str| {
            Yaml::Map(vec![("id".into(), text("r-1")), ("endpoint".into(), text(url))])
        };
        let expected = Yaml::Map(vec![(
            "RDS".into(),
            Yaml::List(vec![entry("https://a:8/x#y"), entry("b")]),
        )]);
        for file in [
            "---\n# c\nRDS:\n  - id: r-1 # c\n    endpoint: 'https://a:8/x#y'\n\n  - id: \"r-1\"\n    endpoint: b\n",
            "RDS:\n- id: r-1\n  endpoint: https://a:8/x#y\n-\n  id: r-1\n  endpoint: b",
            "RDS: [{id: r-1, endpoint: https://a:8/x#y}, { id: 'r-1', endpoint: b }]",
            "{RDS: [{id: r-1, endpoint: https://a:8/x#y}, {id: r-1, endpoint: b},]}",
            "'RDS':\n    -   {id: r-1, endpoint: \"https://a:8/x#y\"}\n    -   id: r-1\n        endpoint: b\r\n",
        ] {
            assert_eq!(Yaml::read(file, "f").unwrap(), expected, "{file}");
        }
        assert_eq!(Yaml::read(" # nothing\n", "f").unwrap(), Yaml::Map(Vec::new()));
        let several =
            Yaml::read("A:\n  - endpoints:\n      - x\n      - y", "f").unwrap();
        let list = several.get("A").unwrap().elements()[0].get("endpoints").unwrap();
        assert_eq!(list.elements(), [text("x"), text("y")]);
    }

    #[test]
    fn errors_name_the_line() {
        for (file, line) in [
            ("A:\n\t- x", 2),
            ("A: [x", 1),
            ("A:\n  - {x: y", 2),
            ("A: 'x", 1),
            ("A: &x y", 1),
            ("A: |\n  x", 1),
            ("A: x\n  B: y", 2),
            ("A: x\nnothing", 2),
            ("A: {x}", 1),
            ("A: 'x' y", 1),
            (&"- ".repeat(1000), 1),
            (&"[".repeat(1000), 1),
        ] {
            let shown = Yaml::read(file, "f").unwrap_err().to_string();
            assert!(shown.starts_with(&format!("f, line {line}: expected ")), "{shown}");
        }
    }
}
