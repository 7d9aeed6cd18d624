//! Reads the values that a spec is made of, and notes what is wrong with them.

use super::pointer::child;
use crate::Diagnostics;
use serde_json::{Map, Value};

/// Reads a spec, and gathers what is wrong with it.
pub(super) struct Reader<'a> {
    pub(super) file: &'a str,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    pub(super) fn object<'v>(
        &mut self,
        place: &str,
        value: &'v Value,
    ) -> Option<&'v Map<String, Value>> {
        let object = value.as_object();
        if object.is_none() {
            self.error(place, "is not an object", "an object");
        }
        object
    }

    pub(super) fn list<'v>(&mut self, place: &str, value: &'v Value) -> &'v [Value] {
        value.as_array().unwrap_or_else(|| {
            self.error(place, format!("is {value}"), "a list");
            const { &Vec::new() }
        })
    }

    pub(super) fn known_keys(
        &mut self,
        place: &str,
        object: &Map<String, Value>,
        known: &[&str],
    ) {
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            self.unknown(&child(place, key), key);
        }
    }

    /// Text for places that have one line only.
    pub(super) fn one_line(
        &mut self,
        place: &str,
        object: &Map<String, Value>,
        key: &str,
    ) -> String {
        let text = self.required_text(place, object, key);
        if text.chars().any(char::is_control) || text.len() > 200 {
            self.error(
                &child(place, key),
                format!("is {text:?}"),
                "one line of at most 200 bytes",
            );
        }
        text
    }

    pub(super) fn text(&mut self, place: &str, value: &Value) -> String {
        let text = value.as_str();
        if text.is_none() {
            self.error(place, format!("is {value}"), "text");
        }
        text.unwrap_or_default().to_owned()
    }

    pub(super) fn required_text(
        &mut self,
        place: &str,
        object: &Map<String, Value>,
        key: &str,
    ) -> String {
        let text = self.optional_text(place, object, key).unwrap_or_default();
        if text.is_empty() {
            self.error(&child(place, key), "is missing or empty", "text");
        }
        text
    }

    pub(super) fn optional_text(
        &mut self,
        place: &str,
        object: &Map<String, Value>,
        key: &str,
    ) -> Option<String> {
        object.get(key).map(|value| self.text(&child(place, key), value))
    }

    pub(super) fn unknown(&mut self, place: &str, key: &str) {
        let expected = "a key of OpenAPI 3.1 or of specs/README.md";
        self.error(place, format!("unknown key {key}"), expected);
    }

    pub(super) fn error(
        &mut self,
        place: &str,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.diagnostics.error(self.file, place, message, expected);
    }
}
