//! The words of a factsheet, as the spec has them.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::super::{flag, list, text};
use super::moments;

/// Tools of third parties that factsheets observe.
const TOOLS: &[&str] = &["Terraform", "OpenTofu", "Ansible", "Pulumi"];

/// What a factsheet calls its operations, and what the vendor does.
pub(super) struct Words<'v> {
    names: BTreeMap<&'v str, String>,
}

impl<'v> Words<'v> {
    pub(super) fn new(entries: &'v [Value]) -> Self {
        let names = entries.iter().filter_map(|entry| {
            let id = text(entry, "id")?;
            let action = entry.pointer("/request/rpc/action").and_then(Value::as_str);
            let name = action.or(text(entry, "sdk_name")).map(str::to_owned);
            Some((id, name.unwrap_or_else(|| id.to_upper_camel_case())))
        });
        Words { names: names.collect() }
    }

    /// The vendor's name of an operation, or one made of the factsheet's.
    pub(super) fn name(&self, entry: &Value) -> String {
        let id = text(entry, "id").unwrap_or_default();
        self.names.get(id).cloned().unwrap_or_default()
    }

    /// Text with the names that readers know: `list_jobs` is `ListJobs` to them.
    pub(super) fn clean(&self, words: &str) -> String {
        let mut out = String::with_capacity(words.len());
        let mut rest = words.trim();
        let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        while !rest.is_empty() {
            let end = rest.find(|c: char| !part(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            match self.names.get(word).filter(|_| word.contains('_')) {
                Some(name) => out.push_str(&format!("`{name}`")),
                None if word == "otc" => out.push_str("Open Telekom Cloud"),
                None => out.push_str(word),
            }
            let end = after.find(part).unwrap_or(after.len());
            let (between, after) = after.split_at(end);
            out.push_str(between);
            rest = after;
        }
        // The page that the factsheet started from is the vendor's.
        out.replace("seed page", "vendor's page")
    }

    /// Text as sentences, without those that are about tools; nothing where none is left.
    pub(super) fn sentence(&self, words: &str) -> Option<String> {
        let kept = without_tools(words);
        (!kept.is_empty()).then(|| ended(&capitalized(&self.clean(&kept))))
    }

    /// What an error code means. What a tool makes of it is no meaning, nor is what follows that.
    pub(super) fn meaning(&self, words: &str) -> Option<String> {
        let clauses = words.split_inclusive([';', '.']);
        let kept: String = clauses
            .take_while(|it| !TOOLS.iter().any(|tool| it.contains(tool)))
            .collect();
        let kept = kept.trim().trim_end_matches(';');
        self.sentence(kept)
    }

    /// What a field is, when it must be there, and what else is noted.
    pub(super) fn field(&self, entry: &Value) -> Option<String> {
        let mut sentences = Vec::new();
        sentences
            .extend(text(entry, "description").and_then(|words| self.sentence(words)));
        let needed = text(entry, "required_when").filter(|_| !flag(entry, "required"));
        sentences.extend(
            needed.and_then(|words| self.sentence(&format!("Required when {words}"))),
        );
        // A unit alone has a key of its own.
        let note = text(entry, "note").filter(|note| moments::unit(note) != Some(note));
        sentences.extend(note.and_then(|words| self.sentence(words)));
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    /// What else there is to know of an operation.
    pub(super) fn operation(&self, entry: &Value) -> Option<String> {
        let mut paragraphs = Vec::new();
        let notes = list(entry, "notes").iter().filter_map(Value::as_str);
        paragraphs.extend(notes.filter_map(|words| self.sentence(words)));
        let lifecycle = text(entry, "lifecycle")
            .filter(|it| !it.starts_with("current") && *it != "undocumented");
        paragraphs.extend(lifecycle.and_then(|words| {
            let words = words.split(';').filter(|part| !part.contains("seed"));
            let words = words.map(str::trim).collect::<Vec<_>>().join("; ");
            self.sentence(&format!("In the vendor's documents: {words}"))
        }));
        let rules = list(entry, "constraints").iter().filter_map(|it| text(it, "text"));
        let rules: Vec<String> = rules
            .filter_map(|words| Some(format!("* {}", self.sentence(words)?)))
            .collect();
        if !rules.is_empty() {
            paragraphs.push(rules.join("\n"));
        }
        let how = entry.get("idempotency").and_then(|it| text(it, "how"));
        // What only points to another operation says nothing here.
        let how = how.filter(|how| *how != "Read only." && !how.starts_with("As "));
        let reads =
            entry.pointer("/request/method").and_then(Value::as_str) == Some("GET");
        let how = how.filter(|_| !reads);
        paragraphs.extend(how.and_then(|words| self.sentence(words)));
        paragraphs.extend(permissions(entry));
        (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
    }
}

/// Text without what it says of tools: what they do is no fact of the service.
fn without_tools(words: &str) -> String {
    let named = |words: &str| TOOLS.iter().any(|tool| words.contains(tool));
    if !named(words) {
        return words.trim().to_owned();
    }
    // A tool as the source of a fact: the fact stays.
    let words = TOOLS
        .iter()
        .fold(words.to_owned(), |words, tool| words.replace(&format!(" ({tool})"), ""));
    let sentences = words.trim().split_inclusive(". ");
    let kept = sentences.filter_map(|sentence| {
        let clauses = sentence.trim().trim_end_matches('.').split("; ");
        let kept: Vec<&str> = clauses.filter(|clause| !named(clause)).collect();
        (!kept.is_empty()).then(|| ended(&kept.join("; ")))
    });
    kept.collect::<Vec<_>>().join(" ")
}

/// The permissions that a call takes.
fn permissions(entry: &Value) -> Option<String> {
    let stated = entry.get("permissions")?;
    let names = list(stated, "iam_actions").iter().chain(list(stated, "ram_actions"));
    let names: Vec<String> =
        names.filter_map(Value::as_str).map(|name| format!("`{name}`")).collect();
    (!names.is_empty()).then(|| format!("Permission: {}.", names.join(", ")))
}

pub(super) fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    // A name on the wire stays as it is: `per_page`.
    let first = words.split(' ').next().unwrap_or_default();
    let first = first.trim_end_matches([',', ';', ':', '.']);
    let plain = first.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    match letters.next().filter(|_| plain) {
        Some(letter) => letter.to_ascii_uppercase().to_string() + letters.as_str(),
        None => words.to_owned(),
    }
}

pub(super) fn ended(words: &str) -> String {
    let words = words.trim();
    if words.is_empty() || words.ends_with(['.', '!', '?', ':']) {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}
