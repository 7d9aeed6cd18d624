//! What programs can name of a crate, read from its source: the data that generated files state,
//! and the public items of the files that people write.

use std::collections::BTreeMap;

/// The public names of a crate, each under what it stands for.
#[derive(Debug, Default)]
pub(super) struct Interface {
    /// Types by name.
    pub(super) types: BTreeMap<String, Type>,
    /// All else by what it stands for: an operation's method, a wait, an error code, the name of
    /// an argument, an item that people wrote. The value is what programs write.
    pub(super) items: BTreeMap<(Kind, String), String>,
}

/// A type of generated code.
#[derive(Debug, Default)]
pub(super) struct Type {
    /// The file that states it.
    pub(super) file: String,
    /// Members and values: the way they are reached and their name on the wire, and what programs
    /// write.
    pub(super) members: BTreeMap<(String, String), Member>,
}

/// A member of a type, or a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    /// Its Rust name.
    pub(super) name: String,
    /// Its type as the generated code has it; empty for a value.
    pub(super) ty: String,
}

/// What an item stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Operation,
    Wait,
    Pages,
    ErrorCode,
    Argument,
    HandWritten,
}

impl Interface {
    /// Reads files by path below the crate's folder.
    pub(super) fn new<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut interface = Self::default();
        for (path, text) in files {
            if !text.starts_with("// Generated from ") {
                interface.hand_written(path, text);
            } else if path.ends_with("src/error_codes.rs") {
                interface.error_codes(text);
            } else {
                let mut reader = Reader { interface: &mut interface, file: path };
                reader.read(&tokens(text));
            }
        }
        interface
    }

    fn add(&mut self, kind: Kind, what: &str, written: impl Into<String>) {
        self.items.insert((kind, what.to_owned()), written.into());
    }

    fn error_codes(&mut self, text: &str) {
        for words in tokens(text).windows(8) {
            // `pub const NAME : & str = "code"`
            if let [_, keyword, name, _, _, _, _, code] = words
                && keyword == "const"
            {
                self.add(Kind::ErrorCode, unquoted(code), name);
            }
        }
    }

    /// The first lines of public items, up to their bodies.
    fn hand_written(&mut self, path: &str, text: &str) {
        let module = path.rsplit("src/").next().unwrap_or(path);
        let module = module.trim_end_matches(".rs").replace('/', "::");
        // Tests stand at the end and say nothing to users.
        let text = text.split("\n#[cfg(test)]").next().unwrap_or(text);
        let mut lines = text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            if !line.starts_with("pub ") || line.starts_with("pub use") {
                continue;
            }
            let mut item = line.to_owned();
            while !item.ends_with(['{', ';']) {
                let Some(line) = lines.next() else { break };
                item = format!("{item} {line}");
            }
            let item = item.trim_end_matches(['{', ';', ' ']).to_owned();
            let mut words = item.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            let keywords = [
                "pub", "fn", "async", "const", "struct", "enum", "trait", "type", "mod",
            ];
            let name = words.find(|word| !word.is_empty() && !keywords.contains(word));
            let name = format!("{module}::{}", name.unwrap_or_default());
            self.add(Kind::HandWritten, &name, item);
        }
    }
}

/// A word, a text with its quotes, or a sign.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for line in text.lines().map(str::trim) {
        // Neither documentation nor an attribute.
        let mut rest =
            if line.starts_with("//") || line.starts_with('#') { "" } else { line };
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '"' => text_length(rest),
                c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
                c => c.len_utf8(),
            };
            let (token, after) = rest.split_at(length);
            tokens.push(token.to_owned());
            rest = after.trim_start();
        }
    }
    tokens
}

/// The raw mark belongs to the word.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '#')
}

fn text_length(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// Reads the tokens of a generated file.
struct Reader<'i> {
    interface: &'i mut Interface,
    file: &'i str,
}

impl Reader<'_> {
    fn read(&mut self, tokens: &[String]) {
        let word = |at: usize| tokens.get(at).map(String::as_str).unwrap_or_default();
        // `backstay :: answer ! {`
        let mut at = 0;
        while at < tokens.len() {
            if word(at) == "backstay" && word(at + 4) == "!" && word(at + 5) == "{" {
                let end = closing(tokens, at + 5);
                let body = tokens.get(at + 6..end).unwrap_or_default();
                self.statement(word(at + 3), body);
                at = end;
            }
            at += 1;
        }
    }

    fn statement(&mut self, name: &str, body: &[String]) {
        match name {
            "arguments" => {
                // `Name = "wire" ,`
                for words in body.chunks(4) {
                    if let [name, _, wire, ..] = words {
                        self.interface.add(Kind::Argument, unquoted(wire), name);
                    }
                }
            }
            "wait" => {
                // `Client . wait_for_job ( id ) -> Job by ListJobs ;`
                let until = body.iter().position(|token| token == "by");
                let head = body.get(2..until.unwrap_or_default()).unwrap_or_default();
                if let Some(method) = head.first() {
                    self.interface.add(
                        Kind::Wait,
                        method,
                        head.concat().replace("->", " -> "),
                    );
                }
            }
            "pages" => {
                // `Answer of Item by ...`
                let until =
                    body.iter().position(|token| token == "by").unwrap_or_default();
                if let (Some(answer), Some(item)) = (body.first(), body.get(2..until)) {
                    self.interface.add(Kind::Pages, answer, item.concat());
                }
            }
            "client" | "boxed" => {}
            _ => self.types(body),
        }
    }

    /// A type, and the call that sends it.
    fn types(&mut self, body: &[String]) {
        let word = |at: usize| body.get(at).map(String::as_str).unwrap_or_default();
        let Some(start) =
            body.iter().position(|token| token == "struct" || token == "enum")
        else {
            return;
        };
        let name = word(start + 1).to_owned();
        let mut found = Type { file: self.file.to_owned(), ..Type::default() };
        // The sections around the place, from the outside.
        let mut sections: Vec<String> = Vec::new();
        let mut at = start + 2;
        while at < body.len() {
            match word(at) {
                "{" => sections.push(before(body, at)),
                "}" => drop(sections.pop()),
                "Client" if word(at + 1) == "." && sections.is_empty() => {
                    // `Client . method -> Answer ;`
                    self.interface.add(Kind::Operation, &name, word(at + 2));
                }
                // `name : Type as Argument = place "wire" ,` and `Value = "wire" ,`
                "=" => {
                    if let Some((wire, member)) = member(body, at) {
                        let section = reached(&sections);
                        if section != "const" {
                            found.members.insert((section, wire), member);
                        }
                    }
                }
                _ => {}
            }
            at += 1;
        }
        self.interface.types.insert(name, found);
    }
}

/// What stands before an opening brace: the name of a section, or the variant of a union.
fn before(body: &[String], at: usize) -> String {
    let back = |count: usize| {
        at.checked_sub(count)
            .and_then(|at| body.get(at))
            .map(String::as_str)
            .unwrap_or_default()
    };
    match back(2) {
        // `Backup = backup {`
        "=" => format!("{} by {}", back(3), back(1)),
        _ => back(1).to_owned(),
    }
}

/// How a member is reached: what setters and public members are called is one.
fn reached(sections: &[String]) -> String {
    let words: Vec<&str> = sections
        .iter()
        .map(|section| match section.as_str() {
            "set" | "into" | "list" | "lists" => "",
            "new" | "required" | "has" | "const" | "one_of" => section,
            section if section.contains(" by ") => section,
            _ => "",
        })
        .filter(|word| !word.is_empty())
        .collect();
    match words.last() {
        Some(&"const") => "const".to_owned(),
        _ => words.join(" "),
    }
}

/// The member whose `=` is at a place, by its name on the wire.
fn member(body: &[String], at: usize) -> Option<(String, Member)> {
    let after = body.get(at + 1..)?;
    let wire = after.iter().take(2).find(|token| token.starts_with('"'))?;
    let start = body[..at]
        .iter()
        .rposition(|token| matches!(token.as_str(), "," | ";"))
        .into_iter()
        .chain(opening_before(body, at))
        .max()?;
    let written = body.get(start + 1..at)?;
    let name = written.first()?.clone();
    let ty = written.get(2..).unwrap_or_default().join(" ");
    let ty =
        ty.replace("[ ", "[").replace(" ]", "]").replace("{ ", "{").replace(" }", "}");
    Some((unquoted(wire).to_owned(), Member { name, ty }))
}

/// The brace that opens the section of a place; those of a type's `{String}` are closed before it.
fn opening_before(body: &[String], at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, token) in body[..at].iter().enumerate().rev() {
        match token.as_str() {
            "}" => depth += 1,
            "{" if depth == 0 => return Some(index),
            "{" => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The place of the brace that closes the one at a place.
fn closing(tokens: &[String], open: usize) -> usize {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(open) {
        match token.as_str() {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    tokens.len()
}

fn unquoted(text: &str) -> &str {
    text.trim_matches('"')
}
