//! Checks requests against the schemas of a spec.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

use crate::request::Request;

/// How a field is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Problem {
    Missing,
    Invalid,
}

/// The first thing that is wrong with a request.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Violation {
    /// The parameter's name, or the field's path in the body.
    pub(crate) field: String,
    pub(crate) problem: Problem,
    pub(crate) message: String,
}

impl Violation {
    pub(crate) fn missing(field: impl Into<String>) -> Self {
        let field = field.into();
        let message = format!("{field} is missing");
        Self { field, problem: Problem::Missing, message }
    }

    pub(crate) fn invalid(
        field: impl Into<String>,
        why: impl std::fmt::Display,
    ) -> Self {
        let field = field.into();
        let message = format!("{field}: {why}");
        Self { field, problem: Problem::Invalid, message }
    }
}

/// What the requests of an operation have to look like.
pub(super) struct Requirements {
    parameters: Vec<Parameter>,
    /// The schema of all query parameters together, for rules that span them.
    parameter_set: Option<Validator>,
    body: Option<Body>,
}

struct Parameter {
    name: String,
    place: Place,
    required: bool,
    text_type: TextType,
    schema: Validator,
    /// The schema of the JSON in the text.
    content: Option<Validator>,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Place {
    Path,
    Query,
    Header,
}

/// What a parameter's text stands for.
#[derive(Clone, Copy)]
enum TextType {
    String,
    Integer,
    Number,
    Boolean,
    Array,
}

struct Body {
    required: bool,
    schema: Validator,
}

/// Answered by signing in both of the vendor's ways, so checked with the credentials.
const CREDENTIAL_HEADERS: [&str; 2] = ["authorization", "x-auth-token"];

impl Requirements {
    pub(super) fn read(
        item: &Value,
        operation: &Value,
        components: &Value,
    ) -> Result<Self, String> {
        let lists = [item.get("parameters"), operation.get("parameters")];
        let mut parameters = Vec::new();
        for parameter in
            lists.into_iter().flatten().filter_map(Value::as_array).flatten()
        {
            if let Some(parameter) =
                Parameter::read(resolve(parameter, components), components)?
            {
                parameters.push(parameter);
            }
        }
        let parameter_set = match operation.get("x-parameter-schema") {
            Some(schema) => Some(compile(schema, components)?),
            None => None,
        };
        let body = match operation.get("requestBody") {
            Some(body) => Body::read(resolve(body, components), components)?,
            None => None,
        };
        Ok(Self { parameters, parameter_set, body })
    }

    /// The body as JSON, null without one.
    pub(super) fn check(
        &self,
        request: &Request,
        path_parameters: &[(String, String)],
    ) -> Result<Value, Violation> {
        let query = request.text_parameters();
        let mut set = Map::new();
        for parameter in &self.parameters {
            let texts: Vec<&str> = match parameter.place {
                Place::Path => values(path_parameters, &parameter.name),
                Place::Query => parameter.query_values(&query),
                Place::Header => request.header(&parameter.name).into_iter().collect(),
            };
            if let Some(value) = parameter.check(&texts)?
                && parameter.place == Place::Query
            {
                set.insert(parameter.name.clone(), value);
            }
        }
        if let Some(schema) = &self.parameter_set {
            check(schema, &Value::Object(set), "")?;
        }
        match &self.body {
            Some(body) => body.check(request),
            None => Ok(Value::Null),
        }
    }
}

impl Parameter {
    fn read(parameter: &Value, components: &Value) -> Result<Option<Self>, String> {
        let text =
            |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = text("name").to_owned();
        let place = match text("in") {
            "path" => Place::Path,
            "query" => Place::Query,
            "header"
                if CREDENTIAL_HEADERS.contains(&name.to_ascii_lowercase().as_str()) =>
            {
                return Ok(None);
            }
            "header" => Place::Header,
            other => return Err(format!("parameter {name}: no such place: {other}")),
        };
        let schema = parameter.get("schema").unwrap_or(&Value::Bool(true));
        let resolved = resolve(schema, components);
        let content = match resolved.get("contentSchema") {
            Some(schema) => Some(compile(schema, components)?),
            None => None,
        };
        Ok(Some(Self {
            place,
            required: parameter
                .get("required")
                .and_then(Value::as_bool)
                .unwrap_or(false),
            text_type: TextType::of(resolved),
            schema: compile(schema, components)?,
            content,
            name,
        }))
    }

    /// A list is sent as one name repeated, or as `Name.1`, `Name.2`.
    fn query_values<'a>(&self, query: &'a [(String, String)]) -> Vec<&'a str> {
        let mut texts = values(query, &self.name);
        if matches!(self.text_type, TextType::Array) {
            let numbered =
                |index: usize| values(query, &format!("{}.{index}", self.name));
            texts.extend(
                (1..).map(numbered).take_while(|found| !found.is_empty()).flatten(),
            );
        }
        texts
    }

    fn check(&self, texts: &[&str]) -> Result<Option<Value>, Violation> {
        let Some(first) = texts.first() else {
            return if self.required {
                Err(Violation::missing(&self.name))
            } else {
                Ok(None)
            };
        };
        let value = match self.text_type {
            TextType::Array => {
                Value::Array(texts.iter().map(|text| Value::from(*text)).collect())
            }
            scalar => scalar.read(first),
        };
        check(&self.schema, &value, &self.name)?;
        if let Some(content) = &self.content {
            let document: Value = serde_json::from_str(first).map_err(|error| {
                Violation::invalid(&self.name, format!("no JSON: {error}"))
            })?;
            check(content, &document, &self.name)?;
        }
        Ok(Some(value))
    }
}

impl TextType {
    fn of(schema: &Value) -> Self {
        match schema.get("type").and_then(Value::as_str) {
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Boolean,
            Some("array") => Self::Array,
            _ => Self::String,
        }
    }

    /// Text that is no such value stays text: the schema then refuses it.
    fn read(self, text: &str) -> Value {
        match self {
            Self::Integer => {
                text.parse::<i64>().map_or_else(|_| text.into(), Value::from)
            }
            Self::Number => {
                text.parse::<f64>().map_or_else(|_| text.into(), Value::from)
            }
            Self::Boolean => match text {
                "true" | "True" => true.into(),
                "false" | "False" => false.into(),
                _ => text.into(),
            },
            Self::String | Self::Array => text.into(),
        }
    }
}

impl Body {
    fn read(body: &Value, components: &Value) -> Result<Option<Self>, String> {
        let content = body.get("content").and_then(Value::as_object);
        let media_type = content.into_iter().flatten().find(|(name, _)| is_json(name));
        let Some((_, media_type)) = media_type else { return Ok(None) };
        let schema = media_type.get("schema").unwrap_or(&Value::Bool(true));
        Ok(Some(Self {
            required: body.get("required").and_then(Value::as_bool).unwrap_or(false),
            schema: compile(schema, components)?,
        }))
    }

    fn check(&self, request: &Request) -> Result<Value, Violation> {
        if request.body.is_empty() {
            return if self.required {
                Err(Violation::missing("body"))
            } else {
                Ok(Value::Null)
            };
        }
        let body = read_body(request)?;
        check(&self.schema, &body, "")?;
        Ok(body)
    }
}

/// The body as JSON, null without one: all that can be said of it without a schema.
pub(crate) fn read_body(request: &Request) -> Result<Value, Violation> {
    let content_type = request.header("content-type");
    if request.body.is_empty() || content_type.is_some_and(is_form) {
        return Ok(Value::Null);
    }
    if !content_type.is_some_and(is_json) {
        return Err(Violation::invalid("Content-Type", "it has to be application/json"));
    }
    serde_json::from_slice(&request.body)
        .map_err(|error| Violation::invalid("body", format!("no JSON: {error}")))
}

fn is_form(media_type: &str) -> bool {
    media_type.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded")
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

fn values<'a>(pairs: &'a [(String, String)], name: &str) -> Vec<&'a str> {
    pairs
        .iter()
        .filter(|(other, _)| other == name)
        .map(|(_, value)| value.as_str())
        .collect()
}

/// Follows a `$ref` into the components, as far as it leads.
fn resolve<'a>(value: &'a Value, components: &'a Value) -> &'a Value {
    let mut value = value;
    // A circle of references has no end; no honest chain is that long.
    for _ in 0..32 {
        let target = value
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix("#/components"))
            .and_then(|pointer| components.pointer(pointer));
        match target {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}

/// References in the schema are relative to the spec, so the components come along that it
/// leads to.
fn compile(schema: &Value, components: &Value) -> Result<Validator, String> {
    let mut needed = BTreeMap::new();
    collect(schema, components, &mut needed);
    let mut schemas = Map::new();
    for (name, schema) in needed {
        schemas.insert(name.to_owned(), schema.clone());
    }
    let mut document =
        json!({ "components": { "schemas": schemas }, "allOf": [schema] });
    // An id of another form is looked up all the same, and not found.
    accept_any_id(&mut document);
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .with_format("date-time", is_time)
        .should_validate_formats(true)
        .build(&document)
        .map_err(|error| error.to_string())
}

/// Whether it is a time as the vendors write them: RFC 3339, or with a zone such as `+0800`.
fn is_time(text: &str) -> bool {
    let digits: String =
        text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let Some(rest) = digits.strip_prefix("0000-00-00T00:00:00") else {
        return false;
    };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches('0'),
        None => rest,
    };
    ["Z", "+00:00", "-00:00", "+0000", "-0000"].contains(&zone)
}

/// Takes the form of ids out of a schema and all that is in it.
fn accept_any_id(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if name.to_ascii_lowercase().ends_with("id")
                    && let Some(member) = member.as_object_mut()
                {
                    member.retain(|keyword, _| {
                        !["pattern", "minLength", "maxLength"]
                            .contains(&keyword.as_str())
                    });
                }
                accept_any_id(member);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(accept_any_id),
        _ => {}
    }
}

/// The schemas among the components that a schema leads to.
fn collect<'a>(
    value: &'a Value,
    components: &'a Value,
    needed: &mut BTreeMap<&'a str, &'a Value>,
) {
    match value {
        Value::Object(members) => {
            let name = members
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| reference.strip_prefix("#/components/schemas/"));
            if let Some(name) = name
                && let Some(schema) = components.pointer(&format!("/schemas/{name}"))
                && needed.insert(name, schema).is_none()
            {
                collect(schema, components, needed);
            }
            members.values().for_each(|value| collect(value, components, needed));
        }
        Value::Array(items) => {
            items.iter().for_each(|value| collect(value, components, needed));
        }
        _ => {}
    }
}

fn check(schema: &Validator, value: &Value, root: &str) -> Result<(), Violation> {
    let mut errors: Vec<ValidationError<'_>> = schema.iter_errors(value).collect();
    // The plainest error first: a missing field says more than "fits none of the forms".
    errors.sort_by_key(rank);
    match errors.first() {
        Some(error) => Err(explain(error, root)),
        None => Ok(()),
    }
}

fn rank(error: &ValidationError<'_>) -> u8 {
    match error.kind() {
        ValidationErrorKind::Required { .. } => 0,
        ValidationErrorKind::OneOfNotValid { .. }
        | ValidationErrorKind::OneOfMultipleValid { .. }
        | ValidationErrorKind::AnyOf { .. } => 2,
        _ => 1,
    }
}

fn explain(error: &ValidationError<'_>, root: &str) -> Violation {
    let field = field(root, error.instance_path().as_str());
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let property = property.as_str().unwrap_or_default();
            Violation::missing(join(&field, property))
        }
        ValidationErrorKind::OneOfNotValid { context }
        | ValidationErrorKind::AnyOf { context } => match closest(context) {
            Some(error) => explain(error, root),
            None => {
                Violation::invalid(named(field), "it fits none of the allowed forms")
            }
        },
        ValidationErrorKind::OneOfMultipleValid { .. } => Violation::invalid(
            named(field),
            "it fits more than one of the allowed forms",
        ),
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            let first = unexpected.first().map(String::as_str).unwrap_or_default();
            Violation::invalid(join(&field, first), "there is no such field")
        }
        _ => Violation::invalid(named(field), error.masked()),
    }
}

/// The error of the branch that was meant: the one whose fixed values fit, then the one that
/// lacks least.
fn closest<'a>(
    branches: &'a [Vec<ValidationError<'static>>],
) -> Option<&'a ValidationError<'static>> {
    let is_fixed = |error: &&ValidationError<'static>| {
        matches!(
            error.kind(),
            ValidationErrorKind::Constant { .. } | ValidationErrorKind::Enum { .. }
        )
    };
    branches
        .iter()
        .min_by_key(|errors| (errors.iter().filter(is_fixed).count(), errors.len()))?
        .iter()
        .min_by_key(|error| rank(error))
}

/// `/restore/mappings/0/volume_id` reads `restore.mappings[0].volume_id`.
fn field(root: &str, pointer: &str) -> String {
    let mut field = root.to_owned();
    for step in pointer.split('/').skip(1) {
        if step.parse::<usize>().is_ok() {
            field = format!("{field}[{step}]");
        } else {
            field = join(&field, &step.replace("~1", "/").replace("~0", "~"));
        }
    }
    field
}

fn join(parent: &str, child: &str) -> String {
    if parent.is_empty() { child.to_owned() } else { format!("{parent}.{child}") }
}

fn named(field: String) -> String {
    if field.is_empty() { "body".to_owned() } else { field }
}
