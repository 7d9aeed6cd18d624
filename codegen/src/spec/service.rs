//! A service as its spec has it, and how all of the spec is read.

use super::extensions as x;
use super::operation::Operation;
use super::path::is_path;
use super::pointer::child;
use super::reader::Reader;
use super::schema::Schema;
use crate::Diagnostics;
use serde_json::Value;
use std::collections::BTreeMap;

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
    /// The operation that the crate's first page shows, by name.
    pub first_program: Option<String>,
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
                        x::FIRST_PROGRAM,
                    ];
                    self.known_keys(&place, info, &known);
                    spec.title = self.one_line(&place, info, "title");
                    spec.version = self.one_line(&place, info, "version");
                    spec.description = self.optional_text(&place, info, "description");
                    spec.first_program =
                        self.optional_text(&place, info, x::FIRST_PROGRAM);
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

    pub(super) fn errors(&mut self, place: &str, value: &Value) -> Vec<ErrorCode> {
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

    pub(super) fn documentation(
        &mut self,
        place: &str,
        value: &Value,
    ) -> Option<String> {
        let value = self.object(place, value)?;
        let url = self.required_text(place, value, "url");
        // Nothing that would end the link that it becomes.
        let plain = |c: char| c.is_ascii_graphic() && !"<>\"'`\\{}|^".contains(c);
        if !url.starts_with("https://") || !url.chars().all(plain) {
            self.error(&child(place, "url"), format!("is {url:?}"), "an https URL");
        }
        Some(url)
    }
}
