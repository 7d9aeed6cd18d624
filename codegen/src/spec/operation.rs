//! Operations.

use super::body::FORM;
use super::extensions as x;
use super::pagination::Pagination;
use super::parameter::{Location, Parameter};
use super::path::{is_name, placeholders};
use super::pointer::child;
use super::reader::Reader;
use super::schema::Schema;
use super::service::ErrorCode;
use super::waits::{Link, Wait};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where it stands in the spec, as a JSON pointer.
    pub pointer: String,
    /// The vendor's name for it.
    pub id: String,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path with its placeholders; of an RPC action: `/`.
    pub path: String,
    /// The action, where the service is called by action and not by path.
    pub action: Option<String>,
    /// What it does, in one line.
    pub summary: String,
    /// What else there is to know.
    pub description: Option<String>,
    /// The vendor's page.
    pub documentation: Option<String>,
    /// The document that it was read from.
    pub source: Option<String>,
    /// Whether new programs should leave it.
    pub deprecated: bool,
    /// Whether it is called without a signature and without a token.
    pub anonymous: bool,
    /// Path, query and header parameters.
    pub parameters: Vec<Parameter>,
    /// What the parameters must satisfy together.
    pub parameter_schema: Option<Schema>,
    /// The JSON body.
    pub body: Option<Schema>,
    /// Whether there must be a body.
    pub body_required: bool,
    /// Whether the body is a form (`a=1&b=2`) and not JSON.
    pub form: bool,
    /// What the service answers when it did what it was asked; `None`: nothing.
    pub answer: Option<Schema>,
    /// The headers of that answer that say something, sorted by name.
    pub answer_headers: Vec<Parameter>,
    /// Whether it may be sent again.
    pub idempotency: Idempotency,
    /// The errors that the document lists.
    pub errors: Vec<ErrorCode>,
    /// How its pages are asked for, where it lists something in pages.
    pub pagination: Option<Pagination>,
    /// How to wait for work with it.
    pub waits: Vec<Wait>,
    /// The calls that its answer leads to.
    pub links: Vec<Link>,
}

/// Whether an operation may be sent again when its answer was lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// It changes nothing, or ends in the same state.
    Safe,
    /// It may happen twice.
    Unsafe,
    /// It happens once for each value of this parameter.
    Token(String),
}

impl Reader<'_> {
    pub(super) fn operation(
        &mut self,
        place: &str,
        path: &str,
        method: &str,
        value: &Map<String, Value>,
    ) -> Operation {
        let action = path.strip_prefix("/#").map(str::to_owned);
        let mut operation = Operation {
            pointer: place.to_owned(),
            id: String::new(),
            method: method.to_uppercase(),
            path: match (&action, path.split_once('#')) {
                (Some(_), _) => "/".to_owned(),
                // What is behind it tells operations of one path apart.
                (None, Some((path, _))) => path.to_owned(),
                (None, None) => path.to_owned(),
            },
            action,
            summary: String::new(),
            description: None,
            documentation: None,
            source: None,
            deprecated: false,
            anonymous: false,
            parameters: Vec::new(),
            parameter_schema: None,
            body: None,
            body_required: false,
            form: false,
            answer: None,
            answer_headers: Vec::new(),
            idempotency: if ["get", "head"].contains(&method) {
                Idempotency::Safe
            } else {
                Idempotency::Unsafe
            },
            errors: Vec::new(),
            pagination: None,
            waits: Vec::new(),
            links: Vec::new(),
        };
        for (key, value) in value {
            let place = child(place, key);
            match key.as_str() {
                "operationId" => operation.id = self.text(&place, value),
                "summary" => operation.summary = self.text(&place, value),
                "description" => operation.description = Some(self.text(&place, value)),
                "externalDocs" => {
                    operation.documentation = self.documentation(&place, value)
                }
                "deprecated" => {
                    operation.deprecated = value.as_bool().unwrap_or_default()
                }
                "parameters" => operation.parameters = self.parameters(&place, value),
                "requestBody" => {
                    let Some(object) = self.object(&place, value) else { continue };
                    self.known_keys(
                        &place,
                        object,
                        &["required", "content", "description"],
                    );
                    let required = value.get("required").and_then(Value::as_bool);
                    operation.body_required = required.unwrap_or_default();
                    operation.form = value.pointer(FORM).is_some();
                    operation.body = self.content(&place, value);
                }
                "responses" => {
                    operation.answer = self.answer(&place, value);
                    operation.answer_headers = self.answer_headers(&place, value);
                    operation.links = self.links_of_answers(&place, value);
                }
                "security" => {
                    operation.anonymous = value.as_array().is_some_and(Vec::is_empty);
                }
                "tags" => {}
                x::SOURCE => operation.source = Some(self.text(&place, value)),
                x::IDEMPOTENCY => {
                    operation.idempotency = self.idempotency(&place, value)
                }
                x::PAGINATION => operation.pagination = self.pagination(&place, value),
                x::WAIT => operation.waits = self.waits(&place, value),
                x::ERRORS => operation.errors = self.errors(&place, value),
                x::PARAMETER_SCHEMA => {
                    operation.parameter_schema = Some(self.schema(&place, value))
                }
                _ => self.unknown(&place, key),
            }
        }
        self.check_operation(&operation);
        operation
    }

    fn check_operation(&mut self, operation: &Operation) {
        let place = &operation.pointer;
        if operation.id.is_empty() {
            self.error(
                place,
                "has no operationId",
                "the vendor's name for it, from the overlay",
            );
        } else if !is_name(&operation.id) {
            let message = format!("operationId {:?}", operation.id);
            self.error(
                place,
                message,
                "1 to 100 letters, digits, . _ and -, a letter first",
            );
        }
        let placeholders: BTreeSet<&str> = placeholders(&operation.path).collect();
        for name in &placeholders {
            let known = operation.parameters.iter().any(|parameter| {
                parameter.location == Location::Path && parameter.name == *name
            });
            if !known {
                let expected = "a path parameter of that name";
                self.error(place, format!("the path names {{{name}}}"), expected);
            }
        }
        let mut seen = BTreeSet::new();
        for parameter in &operation.parameters {
            if !seen.insert((parameter.location, &parameter.name)) {
                let message = format!("lists the parameter {} twice", parameter.name);
                self.error(place, message, "each parameter once");
            }
            let name = parameter.name.as_str();
            if parameter.location == Location::Path && !placeholders.contains(name) {
                let message = format!("the path parameter {name} is not in the path");
                self.error(place, message, format!("{{{name}}} in {}", operation.path));
            }
        }
        if let Idempotency::Token(name) = &operation.idempotency
            && !operation.parameters.iter().any(|parameter| parameter.name == *name)
        {
            let place = child(place, x::IDEMPOTENCY);
            self.error(
                &place,
                format!("names the parameter {name}"),
                "one that the operation has",
            );
        }
        if operation.body.is_some() && operation.method == "GET" {
            self.error(place, "is a GET with a body", "no body");
        }
    }
    fn idempotency(&mut self, place: &str, value: &Value) -> Idempotency {
        match value {
            Value::String(text) if text == "safe" => Idempotency::Safe,
            Value::String(text) if text == "unsafe" => Idempotency::Unsafe,
            Value::Object(object)
                if object.len() == 1 && object.contains_key("token") =>
            {
                Idempotency::Token(self.required_text(place, object, "token"))
            }
            _ => {
                let expected = "\"safe\", \"unsafe\" or {\"token\": <parameter>}";
                self.error(place, format!("is {value}"), expected);
                Idempotency::Unsafe
            }
        }
    }
}
