//! Answers: what the service says when it did what it was asked.

use super::extensions as x;
use super::parameter::{Location, Parameter};
use super::pointer::child;
use super::reader::Reader;
use super::schema::Schema;
use super::waits::Link;
use serde_json::Value;
use std::collections::BTreeMap;

impl Reader<'_> {
    /// The schema of what the service answers when all went well.
    pub(super) fn answer(&mut self, place: &str, value: &Value) -> Option<Schema> {
        let responses = self.object(place, value)?;
        let mut answers = Vec::new();
        for (status, response) in responses {
            let place = child(place, status);
            let known = status == "default"
                || status.len() == 3 && status.starts_with(['1', '2', '3', '4', '5']);
            if !known {
                self.error(
                    &place,
                    format!("unknown status {status}"),
                    "a status such as 200 or 2XX",
                );
            }
            if let Some(object) = self.object(&place, response) {
                let known = ["description", "content", "headers", "links", x::SOURCE];
                self.known_keys(&place, object, &known);
            }
            let schema = self.content(&place, response);
            if status.starts_with('2') {
                answers.push((status, schema));
            }
        }
        if answers.is_empty() {
            self.error(place, "has no answer for success", "a 2xx status");
        }
        let mut schemas = answers.into_iter().filter_map(|(_, schema)| schema);
        let first = schemas.next();
        if let Some(another) = schemas.next() {
            let expected = "one schema for success";
            self.error(&another.pointer, "is a second schema for success", expected);
        }
        first
    }

    /// The headers of the answer for success.
    pub(super) fn answer_headers(
        &mut self,
        place: &str,
        value: &Value,
    ) -> Vec<Parameter> {
        let responses = value.as_object().into_iter().flatten();
        let mut found: BTreeMap<String, Parameter> = BTreeMap::new();
        for (status, response) in responses.filter(|(status, _)| status.starts_with('2'))
        {
            let place = child(&child(place, status), "headers");
            let headers = response.get("headers").and_then(Value::as_object);
            for (name, header) in headers.into_iter().flatten() {
                let place = child(&place, name);
                let Some(header) = self.object(&place, header) else { continue };
                self.known_keys(&place, header, &["description", "required", "schema"]);
                let schema = header.get("schema");
                let parameter = Parameter {
                    name: name.clone(),
                    location: Location::Header,
                    required: header.get("required") == Some(&Value::Bool(true)),
                    schema: schema
                        .map(|schema| self.schema(&child(&place, "schema"), schema))
                        .unwrap_or_default(),
                    description: self.optional_text(&place, header, "description"),
                    client_setting: None,
                    joined: false,
                };
                found.insert(name.clone(), parameter);
            }
        }
        found.into_values().collect()
    }

    pub(super) fn links_of_answers(&mut self, place: &str, value: &Value) -> Vec<Link> {
        let responses = value.as_object().into_iter().flatten();
        let good = responses.filter(|(status, _)| status.starts_with('2'));
        good.filter_map(|(status, response)| Some((status, response.get("links")?)))
            .flat_map(|(status, links)| {
                self.links(&child(&child(place, status), "links"), links)
            })
            .collect()
    }
}
