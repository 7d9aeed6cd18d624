//! Values into JSON text.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::enumeration::Enumeration;
use crate::secret::{HIDDEN, Secret};

/// A value that can be written as JSON.
pub trait ToJson {
    /// Whether there is nothing to write, so that a field of an object is left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Writes the value.
    fn to_json(&self, out: &mut JsonWriter);
}

/// Compact JSON text in the making.
#[derive(Default)]
pub struct JsonWriter {
    text: Vec<u8>,
    /// The secrets among what was written: should the server repeat one, it must not be shown.
    pub(crate) secrets: Vec<Secret>,
    /// Whether it is written for people, who must not see a secret.
    pub(crate) shown: bool,
}

impl fmt::Debug for JsonWriter {
    /// The length only: any part of the text may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonWriter").field("bytes", &self.text.len()).finish()
    }
}

impl JsonWriter {
    /// A writer that holds nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A writer for people, or not.
    pub(crate) fn for_people(shown: bool) -> Self {
        Self { shown, ..Self::default() }
    }

    /// Opens an object, which closes when the returned writer is dropped.
    pub fn object(&mut self) -> ObjectWriter<'_> {
        self.begin(b'{');
        ObjectWriter { out: self, first: true }
    }

    /// Opens the object again that was written last, or a new one where there is none.
    pub(crate) fn reopened(&mut self) -> ObjectWriter<'_> {
        if self.text.pop().is_none() {
            return self.object();
        }
        let first = self.text.len() == 1;
        ObjectWriter { out: self, first }
    }

    /// Opens a list, which closes when the returned writer is dropped.
    pub fn list(&mut self) -> ListWriter<'_> {
        self.begin(b'[');
        ListWriter { out: self, first: true }
    }

    fn begin(&mut self, bracket: u8) {
        if self.text.is_empty() {
            // Most requests fit, which otherwise grow six times on their way.
            self.text.reserve(256);
        }
        self.text.push(bracket);
    }

    /// Writes a text, escaped.
    pub fn text(&mut self, value: &str) {
        self.serialize(value);
    }

    /// Writes a whole number.
    pub fn integer(&mut self, value: i64) {
        self.serialize(&value);
    }

    /// Writes a number; one that JSON doesn't have (infinite or not a number) as `null`.
    pub fn number(&mut self, value: f64) {
        self.serialize(&value);
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.serialize(&value);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.text.extend_from_slice(b"null");
    }

    /// Writes a number whose digits came in an answer.
    pub(crate) fn digits(&mut self, number: &str) {
        self.text.extend_from_slice(number.as_bytes());
    }

    /// Writes any JSON value.
    pub fn value(&mut self, value: &Value) {
        // Not by its own `Serialize`, which brings a writer of its own for each kind of value.
        match value {
            Value::Null => self.null(),
            Value::Bool(value) => self.boolean(*value),
            Value::Number(number) => self.digits(&number.to_string()),
            Value::String(text) => self.text(text),
            Value::Array(elements) => {
                let mut list = self.list();
                for element in elements {
                    list.element(element);
                }
            }
            Value::Object(fields) => {
                let mut object = self.object();
                for (name, field) in fields {
                    object.field(name, field);
                }
            }
        }
    }

    /// The JSON text.
    pub fn finish(self) -> Vec<u8> {
        self.text
    }

    fn serialize<T: Serialize + ?Sized>(&mut self, value: &T) {
        let written = serde_json::to_writer(&mut self.text, value);
        // A `Vec` takes every byte, and text, numbers and `Value` can all be written.
        debug_assert!(written.is_ok());
    }
}

/// An open JSON object.
#[derive(Debug)]
pub struct ObjectWriter<'a> {
    out: &'a mut JsonWriter,
    first: bool,
}

impl ObjectWriter<'_> {
    /// Writes a field; nothing when the value is absent.
    pub fn field(&mut self, name: &str, value: &dyn ToJson) -> &mut Self {
        if !value.is_absent() {
            if !self.first {
                self.out.text.push(b',');
            }
            self.first = false;
            self.out.text(name);
            self.out.text.push(b':');
            value.to_json(self.out);
        }
        self
    }
}

impl Drop for ObjectWriter<'_> {
    fn drop(&mut self) {
        self.out.text.push(b'}');
    }
}

/// An open JSON list.
#[derive(Debug)]
pub struct ListWriter<'a> {
    out: &'a mut JsonWriter,
    first: bool,
}

impl ListWriter<'_> {
    /// Writes an element; an absent one as `null`, so that the others keep their places.
    pub fn element(&mut self, value: &dyn ToJson) -> &mut Self {
        if !self.first {
            self.out.text.push(b',');
        }
        self.first = false;
        value.to_json(self.out);
        self
    }
}

impl Drop for ListWriter<'_> {
    fn drop(&mut self) {
        self.out.text.push(b']');
    }
}

impl ToJson for str {
    fn to_json(&self, out: &mut JsonWriter) {
        out.text(self);
    }
}

impl ToJson for &str {
    fn to_json(&self, out: &mut JsonWriter) {
        out.text(self);
    }
}

impl ToJson for String {
    fn to_json(&self, out: &mut JsonWriter) {
        out.text(self);
    }
}

impl ToJson for Secret {
    fn to_json(&self, out: &mut JsonWriter) {
        if out.shown {
            return out.text(HIDDEN);
        }
        out.text(self.expose());
        out.secrets.push(self.clone());
    }
}

impl ToJson for i32 {
    fn to_json(&self, out: &mut JsonWriter) {
        out.integer(i64::from(*self));
    }
}

impl ToJson for i64 {
    fn to_json(&self, out: &mut JsonWriter) {
        out.integer(*self);
    }
}

impl ToJson for f64 {
    fn to_json(&self, out: &mut JsonWriter) {
        out.number(*self);
    }
}

impl ToJson for bool {
    fn to_json(&self, out: &mut JsonWriter) {
        out.boolean(*self);
    }
}

impl ToJson for Value {
    fn to_json(&self, out: &mut JsonWriter) {
        out.value(self);
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(T::is_absent)
    }

    fn to_json(&self, out: &mut JsonWriter) {
        match self {
            Some(value) => value.to_json(out),
            None => out.null(),
        }
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut list = out.list();
        for value in self {
            list.element(value);
        }
    }
}

impl<T: ToJson> ToJson for BTreeMap<String, T> {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        for (name, value) in self {
            object.field(name, value);
        }
    }
}

impl<T: Enumeration> ToJson for T {
    fn to_json(&self, out: &mut JsonWriter) {
        out.text(self.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &dyn ToJson) -> String {
        let mut out = JsonWriter::new();
        value.to_json(&mut out);
        String::from_utf8_lossy(&out.finish()).into_owned()
    }

    struct Node {
        name: &'static str,
        size: Option<i64>,
        children: Vec<Node>,
    }

    impl ToJson for Node {
        fn to_json(&self, out: &mut JsonWriter) {
            out.object()
                .field("na\"me", &self.name)
                .field("size", &self.size)
                .field("children", &self.children);
        }
    }

    #[test]
    fn objects_leave_out_what_is_absent() {
        let leaf = |name| Node { name, size: None, children: vec![] };
        let node =
            Node { name: "é\n", size: Some(-7), children: vec![leaf("a"), leaf("b")] };
        assert_eq!(
            written(&node),
            r#"{"na\"me":"é\n","size":-7,"children":[{"na\"me":"a","children":[]},{"na\"me":"b","children":[]}]}"#
        );
    }

    #[test]
    fn scalars_lists_and_maps() {
        let map = BTreeMap::from([("b".to_owned(), Some(1.5)), ("a".to_owned(), None)]);
        assert_eq!(written(&map), r#"{"b":1.5}"#);
        assert_eq!(written(&vec![Some(true), None]), "[true,null]");
        assert_eq!(written(&f64::NAN), "null");
        assert_eq!(written(&Secret::from("s")), r#""s""#);
        assert_eq!(written(&serde_json::json!({"a": [1, null]})), r#"{"a":[1,null]}"#);
    }
}
