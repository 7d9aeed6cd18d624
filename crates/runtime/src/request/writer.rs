//! Takes what an operation writes.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::Parameters;
use crate::json::{JsonWriter, ObjectWriter, ToJson};
use crate::secret::{HIDDEN, Secret};
use crate::text::{TextList, ToText};

/// How several values of one query parameter are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListStyle {
    /// `id=a&id=b`
    #[cfg_attr(
        not(feature = "huaweicloud"),
        allow(dead_code, reason = "Huawei's style")
    )]
    Repeated,
    /// `id.1=a&id.2=b`
    #[cfg_attr(
        not(feature = "alibabacloud"),
        allow(dead_code, reason = "Alibaba's style")
    )]
    Numbered,
}

/// Takes the parameters and the body of a request. A value that is `None` writes nothing.
pub struct RequestWriter {
    pub(crate) lists: ListStyle,
    pub(crate) region: Option<Arc<str>>,
    pub(crate) path: Parameters,
    pub(crate) query: Parameters,
    pub(crate) headers: Parameters,
    pub(crate) form: Parameters,
    pub(crate) body: Option<JsonWriter>,
    /// The secrets among the parameters.
    pub(super) secrets: Vec<Secret>,
    /// Whether it is written for people, who must not see a secret.
    shown: bool,
}

impl RequestWriter {
    pub(crate) fn new(lists: ListStyle, region: Option<Arc<str>>) -> Self {
        Self {
            lists,
            region,
            path: Parameters::default(),
            query: Parameters::default(),
            headers: Parameters::default(),
            form: Parameters::default(),
            body: None,
            secrets: Vec::new(),
            shown: false,
        }
    }

    /// A request that is written to be shown, or compared with another.
    pub(crate) fn apart(shown: bool) -> Self {
        Self { shown, ..Self::new(ListStyle::Repeated, None) }
    }

    /// All parameters.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = [&self.path, &self.query, &self.headers, &self.form];
        all.into_iter().flat_map(Parameters::iter)
    }

    /// A value as text.
    fn text<'v>(&mut self, value: &'v dyn ToText) -> Option<Cow<'v, str>> {
        let text = value.to_text()?;
        Some(self.noted(text, value.is_secret()))
    }

    /// A text that may be a secret: kept in mind, or not shown.
    fn noted<'v>(&mut self, text: Cow<'v, str>, secret: bool) -> Cow<'v, str> {
        if secret && self.shown {
            return Cow::Borrowed(HIDDEN);
        }
        if secret {
            self.secrets.push(Secret::from(&*text));
        }
        text
    }

    /// Writes a parameter of the path.
    pub fn path(&mut self, name: &'static str, value: &dyn ToText) {
        if let Some(text) = self.text(value) {
            self.path.push(name, &text);
        }
    }

    /// Writes a query parameter.
    pub fn query(&mut self, name: &'static str, value: &dyn ToText) {
        self.add_query(Cow::Borrowed(name), value);
    }

    /// Writes a query parameter with several values, the way the vendor has it.
    pub fn query_list(&mut self, name: &'static str, values: &dyn TextList) {
        let mut number = 0;
        let secret = values.is_secret();
        values.each(&mut |value| {
            number += 1;
            let Some(value) = value else { return };
            let name = match self.lists {
                ListStyle::Repeated => Cow::Borrowed(name),
                ListStyle::Numbered => Cow::Owned(format!("{name}.{number}")),
            };
            let value = self.noted(value, secret);
            self.query.push(name, &value);
        });
    }

    /// Writes a query parameter whose text is compact JSON.
    pub fn query_json(&mut self, name: &'static str, value: &dyn ToJson) {
        if let Some(text) = self.json_text(value) {
            self.query.push(name, &text);
        }
    }

    /// Writes a query parameter whose text has several values, with commas between them.
    pub fn query_joined(&mut self, name: &'static str, values: &dyn TextList) {
        let mut joined = String::new();
        let mut first = true;
        let secret = values.is_secret();
        values.each(&mut |value| {
            let Some(value) = value else { return };
            let value = self.noted(value, secret);
            if !std::mem::take(&mut first) {
                joined.push(',');
            }
            joined.push_str(&value);
        });
        if !first {
            self.query.push(name, &joined);
        }
    }

    /// Writes a list or an object into the query, each value under a name of its own:
    /// `Tag.1.Key=a&Tag.1.Value=b`.
    pub fn query_flat(&mut self, name: &'static str, value: &dyn ToJson) {
        let Some(text) = self.json_text(value) else { return };
        // What was just written is JSON.
        let value = serde_json::from_str(&text).unwrap_or_default();
        flatten(name.to_owned(), &value, &mut self.query);
    }

    /// Writes a field of a form, which is the body then.
    pub fn form(&mut self, name: &'static str, value: &dyn ToText) {
        if let Some(text) = self.text(value) {
            self.form.push(name, &text);
        }
    }

    /// Writes a field of a form whose text is compact JSON.
    pub fn form_json(&mut self, name: &'static str, value: &dyn ToJson) {
        if let Some(text) = self.json_text(value) {
            self.form.push(name, &text);
        }
    }

    fn json(&self) -> JsonWriter {
        JsonWriter::for_people(self.shown)
    }

    fn json_text(&mut self, value: &dyn ToJson) -> Option<String> {
        if value.is_absent() {
            return None;
        }
        let mut json = self.json();
        value.to_json(&mut json);
        self.secrets.append(&mut json.secrets);
        // The writer only ever appends text, so nothing is lost here.
        String::from_utf8(json.finish()).ok()
    }

    /// Writes a query parameter, the client's region if the value is `None`.
    pub fn query_or_region(&mut self, name: &'static str, value: &dyn ToText) {
        match (value.to_text(), &self.region) {
            (Some(text), _) => self.query.push(name, &text),
            (None, Some(region)) => {
                self.query.push(name, region);
            }
            (None, None) => {}
        }
    }

    /// Writes a header.
    pub fn header(&mut self, name: &'static str, value: &dyn ToText) {
        if let Some(text) = self.text(value) {
            self.headers.push(name, &text);
        }
    }

    /// Opens a JSON object as the body.
    pub fn body(&mut self) -> ObjectWriter<'_> {
        let json = self.json();
        self.body.insert(json).object()
    }

    /// Opens the JSON object again that the body is, or a new one.
    pub fn members(&mut self) -> ObjectWriter<'_> {
        let json = self.json();
        self.body.get_or_insert(json).reopened()
    }

    /// Writes a field of the JSON object that the body is.
    pub fn member(&mut self, name: &'static str, value: &dyn ToJson) {
        self.members().field(name, value);
    }

    /// Writes any JSON value as the body; nothing when it is absent.
    /// It has no name on the wire.
    pub fn body_value(&mut self, _: &'static str, value: &dyn ToJson) {
        if !value.is_absent() {
            let json = self.json();
            value.to_json(self.body.insert(json));
        }
    }

    pub(crate) fn add_query(&mut self, name: Cow<'static, str>, value: &dyn ToText) {
        if let Some(text) = self.text(value) {
            self.query.push(name, &text);
        }
    }
}

/// Adds the values of a list or an object, each with its way there as the name.
fn flatten(name: String, value: &serde_json::Value, query: &mut Parameters) {
    use serde_json::Value;

    match value {
        Value::Null => {}
        Value::String(text) => query.push(name, text),
        Value::Bool(_) | Value::Number(_) => query.push(name, &value.to_string()),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                flatten(format!("{name}.{}", index + 1), item, query);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                flatten(format!("{name}.{key}"), member, query);
            }
        }
    }
}

impl fmt::Debug for RequestWriter {
    /// Names only: any value may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestWriter")
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &self.headers)
            .field("form", &self.form)
            .field("body", &self.body.is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::canonical_query;

    fn writer() -> RequestWriter {
        RequestWriter::new(ListStyle::Repeated, Some("cn-north-4".into()))
    }

    /// A tag as generated code writes it.
    struct Tag(&'static str, Option<&'static str>);

    impl ToJson for Tag {
        fn to_json(&self, out: &mut JsonWriter) {
            let mut object = out.object();
            object.field("Key", &self.0);
            object.field("Value", &self.1);
        }
    }

    #[test]
    fn lists_of_objects_are_written_value_by_value() {
        let mut request = writer();
        request.query_flat("Tag", &vec![Tag("a", Some("1")), Tag("b c", None)]);
        request.query_flat("One", &Tag("x", Some("y")));
        request.query_flat("Ids", &vec![7_i64, 8]);
        request.query_flat("None", &None::<Vec<Tag>>);
        request.query_flat("Empty", &Vec::<Tag>::new());
        let query: Vec<(&str, &str)> = request.query.iter().collect();
        let expected = [
            ("Tag.1.Key", "a"),
            ("Tag.1.Value", "1"),
            ("Tag.2.Key", "b c"),
            ("One.Key", "x"),
            ("One.Value", "y"),
            ("Ids.1", "7"),
            ("Ids.2", "8"),
        ];
        assert_eq!(query, expected);
    }

    #[test]
    fn joined_lists_are_one_text() {
        let mut request = writer();
        request.query_joined("Ids", &vec!["a", "b"]);
        request.query_joined("One", &vec!["c"]);
        request.query_joined("Empty", &Vec::<String>::new());
        request.query_joined("None", &None::<Vec<String>>);
        let query: Vec<(&str, &str)> = request.query.iter().collect();
        assert_eq!(query, [("Ids", "a,b"), ("One", "c")]);
    }

    #[test]
    fn lists_follow_the_vendor() {
        let ids = vec![Some("a"), None, Some("c")];
        let mut huawei = writer();
        huawei.query_list("id", &ids);
        assert_eq!(canonical_query(&huawei.query), "id=a&id=c");
        let mut alibaba = RequestWriter::new(ListStyle::Numbered, None);
        alibaba.query_list("id", &ids);
        assert_eq!(canonical_query(&alibaba.query), "id.1=a&id.3=c", "places are kept");
    }

    #[test]
    fn absent_values_write_nothing() {
        let mut request = writer();
        request.query("a", &None::<String>);
        request.header("X-A", &None::<i64>);
        request.query_json("j", &None::<Vec<String>>);
        request.body_value("", &None::<String>);
        request.query_or_region("RegionId", &None::<String>);
        assert!(request.headers.is_empty() && request.body.is_none());
        assert_eq!(canonical_query(&request.query), "RegionId=cn-north-4");
    }
}
