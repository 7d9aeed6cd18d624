//! Reads a merged OpenAPI document into types, and checks all of it on the way.

use super::extensions as x;
use super::nesting;
use super::pagination::Pagination;
use super::pointer::child;
use super::schema::{self, Schema};
use super::waits::{Link, Wait};
use crate::Diagnostics;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spec {
    /// The service's name for people.
    pub title: String,
    /// What the service is, in our words.
    pub description: Option<String>,
    /// The version of the API.
    pub version: String,
    /// Where the service is.
    pub servers: Vec<Server>,
    /// The page where the vendor describes the service.
    pub documentation: Option<String>,
    /// The modules of the crate that people write.
    pub hand_written: Vec<String>,
    /// Schemas by name.
    pub schemas: BTreeMap<String, Schema>,
    /// The operations, by name.
    pub operations: Vec<Operation>,
    /// The errors that any operation may have.
    pub errors: Vec<ErrorCode>,
}

/// A server.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Its URL, `{region}` standing for the region.
    pub url: String,
    /// The regions that it serves; none: all that no other server names.
    pub regions: Vec<String>,
}

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

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// Its type.
    pub schema: Schema,
    /// Our words on it.
    pub description: Option<String>,
    /// What the client fills in.
    pub client_setting: Option<ClientSetting>,
    /// Whether the items of a list are one text, with commas between them.
    pub joined: bool,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// Into the path.
    Path,
    /// Behind the question mark.
    Query,
    /// Into a header.
    Header,
}

/// A parameter that the client's configuration fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientSetting {
    /// The project's id, always.
    ProjectId,
    /// The region, where the caller leaves it out.
    Region,
    /// The IAM token, where the client has one instead of keys.
    Token,
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

/// An error that a document lists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ErrorCode {
    /// The vendor's code.
    pub code: String,
    /// The HTTP status that comes with it, where the document says so.
    pub status: Option<u16>,
    /// What it means, in our words.
    pub description: Option<String>,
}

/// Reads a merged spec. `file` is what diagnostics call it.
///
/// # Errors
///
/// Everything in it that the generator doesn't know or that contradicts itself, all at once.
pub fn read(file: &str, value: &Value) -> Result<Spec, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut reader = Reader { file, diagnostics: &mut diagnostics };
    let spec = reader.spec(value);
    reader.check(&spec);
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(spec) }
}

pub(super) struct Reader<'a> {
    file: &'a str,
    diagnostics: &'a mut Diagnostics,
}

/// Where a body that is a form has its content.
const FORM: &str = "/content/application~1x-www-form-urlencoded";

/// The modules that every crate may have, and what can't be a module's name there.
const OUR_MODULES: [&str; 9] = [
    "arguments",
    "client",
    "config",
    "credentials",
    "error_codes",
    "lib",
    "main",
    "operations",
    "types",
];

const METHODS: [&str; 6] = ["delete", "get", "head", "patch", "post", "put"];

impl Reader<'_> {
    fn spec(&mut self, value: &Value) -> Spec {
        let mut spec = Spec::default();
        let Some(root) = self.object("", value) else { return spec };
        for key in ["info", "paths", "servers"] {
            if !root.contains_key(key) {
                self.error(
                    &child("", key),
                    "is missing",
                    "a spec with info, servers and paths",
                );
            }
        }
        if !root
            .get("openapi")
            .and_then(Value::as_str)
            .is_some_and(|v| v.starts_with("3.1."))
        {
            self.error("/openapi", "unknown OpenAPI version", "3.1.0 (or another 3.1)");
        }
        for (key, value) in root {
            let place = child("", key);
            match key.as_str() {
                "openapi" | "security" | "tags" => {}
                "info" => {
                    let Some(info) = self.object(&place, value) else { continue };
                    let known = [
                        "title",
                        "version",
                        "description",
                        "license",
                        "contact",
                        "summary",
                        x::HAND_WRITTEN,
                    ];
                    self.known_keys(&place, info, &known);
                    spec.title = self.one_line(&place, info, "title");
                    spec.version = self.one_line(&place, info, "version");
                    spec.description = self.optional_text(&place, info, "description");
                    if let Some(modules) = info.get(x::HAND_WRITTEN) {
                        let place = child(&place, x::HAND_WRITTEN);
                        spec.hand_written = self.modules(&place, modules);
                    }
                }
                "servers" => spec.servers = self.servers(&place, value),
                "externalDocs" => spec.documentation = self.documentation(&place, value),
                x::ERRORS => spec.errors = self.errors(&place, value),
                "components" => {
                    let Some(components) = self.object(&place, value) else { continue };
                    self.known_keys(&place, components, &["schemas", "securitySchemes"]);
                    let place = child(&place, "schemas");
                    let Some(schemas) = components.get("schemas") else { continue };
                    let Some(schemas) = self.object(&place, schemas) else { continue };
                    for (name, value) in schemas {
                        let schema = self.schema(&child(&place, name), value);
                        spec.schemas.insert(name.clone(), schema);
                    }
                }
                "paths" => {
                    let Some(paths) = self.object(&place, value) else { continue };
                    if paths.is_empty() {
                        self.error(
                            &place,
                            "has no operation",
                            "a path with an operation",
                        );
                    }
                    for (path, item) in paths {
                        self.path(
                            &child(&place, path),
                            path,
                            item,
                            &mut spec.operations,
                        );
                    }
                }
                _ => self.unknown(&place, key),
            }
        }
        spec.operations
            .sort_by(|a, b| a.id.cmp(&b.id).then_with(|| a.pointer.cmp(&b.pointer)));
        spec
    }

    fn modules(&mut self, place: &str, value: &Value) -> Vec<String> {
        let mut modules = Vec::new();
        for (index, value) in self.list(place, value).iter().enumerate() {
            let place = child(place, index.to_string());
            let name = self.text(&place, value);
            let plain = |c: char| c.is_ascii_lowercase() || c == '_';
            if !name.starts_with(|c: char| c.is_ascii_lowercase())
                || !name.chars().all(plain)
                || OUR_MODULES.contains(&name.as_str())
                || modules.contains(&name)
            {
                let expected = "a name of its own in lowercase letters and _";
                self.error(&place, format!("is the module {name:?}"), expected);
            }
            modules.push(name);
        }
        modules.sort();
        modules
    }

    fn servers(&mut self, place: &str, value: &Value) -> Vec<Server> {
        let mut servers = Vec::new();
        for (index, value) in self.list(place, value).iter().enumerate() {
            let place = child(place, index.to_string());
            let Some(server) = self.object(&place, value) else { continue };
            self.known_keys(
                &place,
                server,
                &["url", "description", "variables", x::REGIONS],
            );
            let url = self.required_text(&place, server, "url");
            let known = |c: char| c.is_ascii_alphanumeric() || ":/.-_".contains(c);
            let plain = url.replace("{region}", "region");
            if !plain.starts_with("https://") || !plain.chars().all(known) {
                let expected =
                    "an https URL, in which {region} may stand for the region";
                self.error(&child(&place, "url"), format!("is {url:?}"), expected);
            }
            // The regions of a server are the values of its variable; one without it says them aside.
            let variable =
                server.get("variables").and_then(|variables| variables.get("region"));
            let listed = variable.and_then(|variable| variable.get("enum"));
            let regions =
                listed.or_else(|| server.get(x::REGIONS)).and_then(Value::as_array);
            let regions = regions.into_iter().flatten().filter_map(Value::as_str);
            servers.push(Server { url, regions: regions.map(str::to_owned).collect() });
        }
        if servers.is_empty() {
            self.error(place, "names no server", "a list of servers");
        }
        servers
    }

    fn path(
        &mut self,
        place: &str,
        path: &str,
        item: &Value,
        operations: &mut Vec<Operation>,
    ) {
        let Some(item) = self.object(place, item) else { return };
        if !is_path(path) {
            let expected = "/ and segments of letters, digits, . _ - ~ : and {parameters}, or /#Action";
            self.error(place, format!("{path:?} is no path"), expected);
        }
        for (method, value) in item {
            let place = child(place, method);
            if !METHODS.contains(&method.as_str()) {
                self.error(&place, format!("unknown key {method}"), METHODS.join(", "));
                continue;
            }
            if let Some(value) = self.object(&place, value) {
                let operation = self.operation(&place, path, method, value);
                operations.push(operation);
            }
        }
    }

    fn operation(
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

    fn parameters(&mut self, place: &str, value: &Value) -> Vec<Parameter> {
        let mut parameters = Vec::new();
        for (index, value) in self.list(place, value).iter().enumerate() {
            let place = child(place, index.to_string());
            let Some(value) = self.object(&place, value) else { continue };
            let location = match value.get("in").and_then(Value::as_str) {
                Some("path") => Location::Path,
                Some("query") => Location::Query,
                Some("header") => Location::Header,
                _ => {
                    self.error(
                        &child(&place, "in"),
                        "unknown place",
                        "path, query or header",
                    );
                    continue;
                }
            };
            let mut parameter = Parameter {
                name: self.required_text(&place, value, "name"),
                location,
                required: location == Location::Path,
                schema: Schema::default(),
                description: None,
                client_setting: None,
                joined: false,
            };
            for (key, value) in value {
                let place = child(&place, key);
                match key.as_str() {
                    "name" | "in" | "style" | x::SOURCE => {}
                    "explode" => parameter.joined = value.as_bool() == Some(false),
                    "required" => {
                        parameter.required |= value.as_bool().unwrap_or_default()
                    }
                    "description" => {
                        parameter.description = Some(self.text(&place, value))
                    }
                    "schema" => parameter.schema = self.schema(&place, value),
                    x::CLIENT_SETTING => {
                        parameter.client_setting = match value.as_str() {
                            Some("project_id") => Some(ClientSetting::ProjectId),
                            Some("region") => Some(ClientSetting::Region),
                            Some("token") => Some(ClientSetting::Token),
                            _ => {
                                let message = format!("unknown setting {value}");
                                self.error(
                                    &place,
                                    message,
                                    "project_id, region or token",
                                );
                                None
                            }
                        };
                    }
                    _ => self.unknown(&place, key),
                }
            }
            parameters.push(parameter);
        }
        parameters.sort_by(|a, b| {
            a.location.cmp(&b.location).then_with(|| a.name.cmp(&b.name))
        });
        parameters
    }

    /// The schema of what the service answers when all went well.
    fn answer(&mut self, place: &str, value: &Value) -> Option<Schema> {
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
    fn answer_headers(&mut self, place: &str, value: &Value) -> Vec<Parameter> {
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

    fn links_of_answers(&mut self, place: &str, value: &Value) -> Vec<Link> {
        let responses = value.as_object().into_iter().flatten();
        let good = responses.filter(|(status, _)| status.starts_with('2'));
        good.filter_map(|(status, response)| Some((status, response.get("links")?)))
            .flat_map(|(status, links)| {
                self.links(&child(&child(place, status), "links"), links)
            })
            .collect()
    }

    /// The schema of a body: JSON, or of a request a form.
    fn content(&mut self, place: &str, value: &Value) -> Option<Schema> {
        let form = place.ends_with("/requestBody") && value.pointer(FORM).is_some();
        let known =
            if form { "application/x-www-form-urlencoded" } else { "application/json" };
        let content = value.get("content")?;
        let place = child(place, "content");
        let content = self.object(&place, content)?;
        for media_type in content.keys().filter(|name| name.as_str() != known) {
            let message = format!("media type {media_type}");
            let expected = "application/json, or of a request a form";
            self.error(&child(&place, media_type), message, expected);
        }
        let schema = content.get(known)?.get("schema")?;
        Some(self.schema(&child(&child(&place, known), "schema"), schema))
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

    fn errors(&mut self, place: &str, value: &Value) -> Vec<ErrorCode> {
        let mut errors = Vec::new();
        for (index, value) in self.list(place, value).iter().enumerate() {
            let place = child(place, index.to_string());
            let Some(error) = self.object(&place, value) else { continue };
            let code = self.required_text(&place, error, "code");
            self.known_keys(&place, error, &["code", "status", "description"]);
            let description = self.optional_text(&place, error, "description");
            let status = error.get("status").map(|status| status.as_u64());
            let status =
                status.map(|status| status.and_then(|it| u16::try_from(it).ok()));
            match status {
                Some(Some(status @ 400..=599)) => {
                    errors.push(ErrorCode { code, status: Some(status), description });
                }
                None => errors.push(ErrorCode { code, status: None, description }),
                _ => {
                    let expected = "\"status\": 400 to 599, or none";
                    self.error(&place, "has an odd HTTP status", expected);
                }
            }
        }
        errors.sort();
        errors
    }

    fn documentation(&mut self, place: &str, value: &Value) -> Option<String> {
        let value = self.object(place, value)?;
        let url = self.required_text(place, value, "url");
        // Nothing that would end the link that it becomes.
        let plain = |c: char| c.is_ascii_graphic() && !"<>\"'`\\{}|^".contains(c);
        if !url.starts_with("https://") || !url.chars().all(plain) {
            self.error(&child(place, "url"), format!("is {url:?}"), "an https URL");
        }
        Some(url)
    }

    fn schema(&mut self, place: &str, value: &Value) -> Schema {
        schema::read(self.file, place, value, self.diagnostics)
    }

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
    fn one_line(
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

    fn unknown(&mut self, place: &str, key: &str) {
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

    fn check(&mut self, spec: &Spec) {
        for pair in spec.operations.windows(2) {
            if pair[0].id == pair[1].id && !pair[0].id.is_empty() {
                let message = format!("is the second operation named {}", pair[1].id);
                self.error(&pair[1].pointer, message, "a name of its own");
            }
        }
        if let Some((place, expected)) = nesting::too_deep(&spec.schemas) {
            self.error(&place, "reaches too deep", expected);
        }
        let mut sound = BTreeSet::new();
        for (name, schema) in &spec.schemas {
            self.check_circle(spec, name, schema, &mut Vec::new(), &mut sound);
            self.check_references(spec, schema);
        }
        for operation in &spec.operations {
            let parameters =
                operation.parameters.iter().map(|parameter| &parameter.schema);
            let others =
                [&operation.parameter_schema, &operation.body, &operation.answer];
            for schema in parameters.chain(others.into_iter().flatten()) {
                self.check_references(spec, schema);
            }
            if let Some(pagination) = &operation.pagination {
                let place = child(&operation.pointer, x::PAGINATION);
                self.check_pagination(spec, operation, &place, pagination);
            }
            self.check_waits(spec, operation);
        }
        self.check_wait_names(spec);
    }

    /// A wait becomes a method of the client, which has each name once.
    fn check_wait_names(&mut self, spec: &Spec) {
        let mut names = BTreeSet::new();
        for wait in spec.operations.iter().flat_map(|operation| &operation.waits) {
            if !names.insert(&wait.name) {
                let message = format!("is the second wait named {}", wait.name);
                self.error(&wait.pointer, message, "a name of its own");
            }
        }
    }

    fn check_references(&mut self, spec: &Spec, schema: &Schema) {
        let mapped =
            schema.discriminator.iter().flat_map(|found| found.mapping.values());
        for name in schema.reference.iter().chain(mapped) {
            if !spec.schemas.contains_key(name) {
                let message = format!("$ref to {name} leads nowhere");
                self.error(&schema.pointer, message, "a name of components/schemas");
            }
        }
        for part in schema.parts() {
            self.check_references(spec, part);
        }
    }

    /// A type that contains itself without end: by references alone, or by members that must be
    /// there. `trail` is the way to it, `sound` what has been followed to its ends.
    fn check_circle<'s>(
        &mut self,
        spec: &'s Spec,
        name: &'s str,
        schema: &'s Schema,
        trail: &mut Vec<&'s str>,
        sound: &mut BTreeSet<&'s str>,
    ) {
        if let Some(start) = trail.iter().position(|seen| *seen == name) {
            let circle = format!("{} → {name}", trail[start..].join(" → "));
            let expected = "a way out: an optional member or a list";
            let place = child("/components/schemas", trail[trail.len() - 1]);
            self.error(&place, format!("$ref in a circle: {circle}"), expected);
            return;
        }
        if !sound.contains(name) && trail.len() <= schema::DEEPEST {
            trail.push(name);
            for needed in needed(schema) {
                if let Some(target) = spec.schemas.get(needed) {
                    self.check_circle(spec, needed, target, trail, sound);
                }
            }
            trail.pop();
            sound.insert(name);
        }
    }
}

/// The components that a value of the schema cannot do without.
fn needed(schema: &Schema) -> Vec<&str> {
    let mut found: Vec<&str> = schema.reference.iter().map(String::as_str).collect();
    for (name, property) in &schema.properties {
        if schema.required.contains(name) {
            found.extend(needed(property));
        }
    }
    found
}

/// Whether a name can become a type, a method and a file.
fn is_name(name: &str) -> bool {
    name.len() <= 100
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
}

/// Whether a path key is a path of the wire, `/#Action`, or a path with the name of one of the
/// operations that it has (`/tokens#CreateTokenByPassword`).
fn is_path(path: &str) -> bool {
    if let Some(action) = path.strip_prefix("/#") {
        return is_name(action);
    }
    let path = match path.split_once('#') {
        Some((_, name)) if !is_name(name) => return false,
        Some((path, _)) => path,
        None => path,
    };
    let mut outside = String::new();
    let mut rest = path;
    while let Some((before, parameter)) = rest.split_once('{') {
        let Some((name, after)) = parameter.split_once('}') else { return false };
        if name.is_empty() || name.contains(['{', '/']) {
            return false;
        }
        outside.push_str(before);
        rest = after;
    }
    outside.push_str(rest);
    let known = |c: char| c.is_ascii_alphanumeric() || "/._-~:".contains(c);
    path.starts_with('/') && path.len() <= 500 && outside.chars().all(known)
}

/// The names between braces in a path.
pub(crate) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

impl Schema {
    /// The schemas directly in it.
    pub fn parts(&self) -> impl Iterator<Item = &Schema> {
        let single = [&self.additional, &self.items, &self.content];
        self.properties
            .values()
            .chain(self.one_of.iter())
            .chain(self.all_of.iter())
            .chain(single.into_iter().flatten().map(Box::as_ref))
    }
}
