//! The error codes of operations, and those of the whole service.

use serde_json::Value;

use super::super::super::operation::ErrorCode;
use super::super::{is_wire_name, list, text};
use super::Sheet;
use super::words::Words;

impl Sheet<'_> {
    /// The codes of the operation, and those of the service that name it.
    pub(super) fn errors(&self, entry: &Value) -> Vec<ErrorCode> {
        let id = text(entry, "id").unwrap_or_default();
        let named = self.codes.iter().filter(|code| {
            list(code, "ops").iter().filter_map(Value::as_str).any(|op| op == id)
        });
        codes(list(entry, "errors").iter().chain(named), &self.words)
    }
}

/// The codes of the service that are of no operation alone.
pub(in super::super) fn errors(document: &Value) -> Vec<ErrorCode> {
    let words = Words::new(list(document, "operations"));
    let stated = list(document.get("errors").unwrap_or(&Value::Null), "codes");
    codes(stated.iter().filter(|code| list(code, "ops").is_empty()), &words)
}

/// Codes by all the names that they have.
fn codes<'v>(
    stated: impl Iterator<Item = &'v Value>,
    words: &Words<'_>,
) -> Vec<ErrorCode> {
    let mut errors: Vec<ErrorCode> = Vec::new();
    for code in stated {
        let status = code.get("http").and_then(Value::as_u64);
        let status = status.and_then(|status| u16::try_from(status).ok());
        let meaning = text(code, "meaning").and_then(|meaning| words.meaning(meaning));
        let written = text(code, "code").unwrap_or_default();
        let names = written.split(" / ").chain(text(code, "alias"));
        for name in names.filter(|name| is_wire_name(name)) {
            let code = name.to_owned();
            errors.push(ErrorCode { status, code, meaning: meaning.clone() });
        }
    }
    errors.sort();
    errors.dedup_by(|next, kept| {
        let same = (next.status, &next.code) == (kept.status, &kept.code);
        if same && kept.meaning.is_none() {
            kept.meaning = next.meaning.take();
        }
        same
    });
    errors
}
