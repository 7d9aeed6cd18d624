//! JSON that may hold secrets.

use serde_json::{Map, Value};
use zeroize::Zeroize;

use crate::error::{Error, ErrorKind};

/// A JSON object whose texts are wiped when it is dropped, and that no error shows.
pub(crate) struct Document(Map<String, Value>);

impl Document {
    /// Reads an object; `origin` names where it comes from.
    pub(crate) fn read(bytes: &[u8], origin: &str) -> Result<Self, Error> {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let wrong = |what: String| Err(Error::new(ErrorKind::Decode, what));
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(mut other) => {
                wipe(&mut other);
                wrong(format!("{origin}: expected a JSON object"))
            }
            // Only its place: the reason may quote what stands there.
            Err(error) if error.line() > 0 => wrong(format!(
                "{origin}, line {}, column {}: expected JSON",
                error.line(),
                error.column()
            )),
            Err(_) => wrong(format!("{origin}: expected JSON")),
        }
    }

    /// Takes the first filled text of these names.
    pub(crate) fn text(&mut self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| match self.0.get_mut(*name) {
            Some(Value::String(text)) if !text.trim().is_empty() => {
                Some(std::mem::take(text))
            }
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        })
    }

    /// A switch, which some write as text.
    #[cfg(feature = "alibabacloud")]
    pub(crate) fn flag(&self, name: &str) -> bool {
        match self.0.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        }
    }

    /// Takes the first object of these names.
    pub(crate) fn object(&mut self, names: &[&str]) -> Option<Self> {
        names.iter().find_map(|name| match self.0.get_mut(*name) {
            Some(Value::Object(fields)) => Some(Self(std::mem::take(fields))),
            _ => None,
        })
    }

    /// Takes the objects of a list.
    pub(crate) fn objects(&mut self, name: &str) -> Option<Vec<Self>> {
        let Some(Value::Array(elements)) = self.0.get_mut(name) else { return None };
        let objects = elements.iter_mut().filter_map(|element| match element {
            Value::Object(fields) => Some(Self(std::mem::take(fields))),
            _ => None,
        });
        Some(objects.collect())
    }
}

impl Drop for Document {
    fn drop(&mut self) {
        self.0.values_mut().for_each(wipe);
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(elements) => elements.iter_mut().for_each(wipe),
        Value::Object(fields) => fields.values_mut().for_each(wipe),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_name_the_place_and_show_nothing() {
        for (text, expected) in [
            ("{\"sk\": \"word\",}", "f, line 1, column 15: expected JSON (decode)"),
            ("\"word\"", "f: expected a JSON object (decode)"),
            ("{\"sk\": word}", "f, line 1, column 8: expected JSON (decode)"),
            ("", "f, line 1, column 0: expected JSON (decode)"),
        ] {
            let error = Document::read(text.as_bytes(), "f").err().unwrap();
            assert_eq!(error.to_string(), expected);
        }
    }

    #[test]
    fn finds_by_any_of_the_names() {
        let mut document =
            Document::read(br#"{"a": "", "b": "x", "n": 5, "o": {}}"#, "f").unwrap();
        assert_eq!(document.text(&["a", "b"]).as_deref(), Some("x"));
        assert_eq!(document.text(&["n"]).as_deref(), Some("5"));
        assert!(document.object(&["a", "o"]).is_some());
        assert!(document.objects("o").is_none());
    }
}
