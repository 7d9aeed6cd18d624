//! A request in the making: what an operation writes, and what is ready to be signed.

mod parameters;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};

use crate::encoding::{joined, percent_encode};
use crate::error::Error;
use crate::json::{JsonWriter, ObjectWriter, ToJson};
use crate::nonce::NonceSource;
use crate::operation::{Idempotency, Wire};
use crate::secret::{HIDDEN, Secret};
use crate::text::{TextList, ToText};
pub(crate) use parameters::Parameters;

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
    secrets: Vec<Secret>,
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

/// What is known about a call before its parameters.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) name: Cow<'static, str>,
    pub(crate) method: Cow<'static, str>,
    pub(crate) route: Route,
    pub(crate) idempotency: Idempotency,
}

/// Where a call goes at the endpoint.
#[derive(Debug, Clone)]
pub(crate) enum Route {
    Path(Cow<'static, str>),
    Action(Cow<'static, str>),
}

impl From<&'static crate::operation::Descriptor> for Target {
    fn from(descriptor: &'static crate::operation::Descriptor) -> Self {
        let (method, route) = match descriptor.wire {
            Wire::Rest { method, path } => (method, Route::Path(Cow::Borrowed(path))),
            Wire::Rpc { method, action } => {
                (method, Route::Action(Cow::Borrowed(action)))
            }
        };
        Self {
            name: Cow::Borrowed(descriptor.name),
            method: Cow::Borrowed(method),
            route,
            idempotency: descriptor.idempotency,
        }
    }
}

/// A request that is complete but for what each attempt adds: date, nonce, signature.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) method: Method,
    /// The action of an RPC call.
    pub(crate) action: Option<Cow<'static, str>>,
    /// Percent-encoded, the endpoint's own path included.
    pub(crate) path: String,
    /// Parameters of the path that are still to be looked up, in order.
    gaps: Vec<Gap>,
    /// The project or account that the path names: parameter and value, not encoded.
    #[cfg_attr(
        not(feature = "huaweicloud"),
        allow(dead_code, reason = "Huawei's headers repeat it")
    )]
    pub(crate) scope: Option<(&'static str, String)>,
    /// As given, so that a signature over parameters can add its own.
    #[cfg_attr(
        not(feature = "alibabacloud"),
        allow(dead_code, reason = "Alibaba's RPC V1")
    )]
    pub(crate) query: Parameters,
    /// `query` as it is signed and sent.
    pub(crate) canonical_query: String,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The fields that the body is made of, where it is a form.
    pub(crate) form: Parameters,
    pub(crate) body: Option<Bytes>,
    pub(crate) repeat: Repeat,
    /// What goes out as it is and must not be shown, should the server repeat it.
    pub(crate) secrets: Vec<Secret>,
}

/// What sending the same request twice does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Nothing, as it changes nothing.
    Safe,
    /// It may happen twice.
    Harmful,
    /// It happens once, by this token.
    Token(String),
}

impl Repeat {
    pub(crate) fn is_harmless(&self) -> bool {
        *self != Self::Harmful
    }
}

/// A place in a path whose value isn't known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Gap {
    at: usize,
    name: String,
}

impl Prepared {
    /// The content type of the body; `json` is the vendor's for JSON.
    pub(crate) fn content_type(&self, json: &'static str) -> &'static str {
        if self.form.is_empty() { json } else { "application/x-www-form-urlencoded" }
    }

    /// The name of the last path parameter that is still to be looked up.
    pub(crate) fn gap(&self) -> Option<&str> {
        self.gaps.last().map(|gap| &*gap.name)
    }

    /// Fills the gap that [`gap`](Self::gap) named.
    pub(crate) fn fill(&mut self, value: Option<String>) -> Result<(), Error> {
        // The last one first: the places of those before it stay right.
        let Some(gap) = self.gaps.pop() else { return Ok(()) };
        let value = value.ok_or_else(|| missing(&gap.name))?;
        let mut encoded = String::with_capacity(value.len());
        push_value(&gap.name, &value, &mut encoded)?;
        self.path.insert_str(gap.at, &encoded);
        note_scope(&mut self.scope, &gap.name, Cow::Owned(value));
        Ok(())
    }

    /// Checks and completes what an operation wrote; an idempotency token that the caller left
    /// out is made of a nonce.
    ///
    /// `setting` gives the client's own path parameters (`project_id`) as far as they are known;
    /// the others are left as gaps.
    pub(crate) fn new(
        target: &Target,
        prefix: &str,
        mut request: RequestWriter,
        nonces: &dyn NonceSource,
        setting: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, Error> {
        let repeat = match target.idempotency {
            Idempotency::Safe => Repeat::Safe,
            Idempotency::Unsafe => Repeat::Harmful,
            Idempotency::Token(name) => {
                Repeat::Token(token(name, &mut request, nonces)?)
            }
        };
        let method = Method::from_bytes(target.method.as_bytes()).map_err(|_| {
            Error::invalid(format!("{:?} is no HTTP method", target.method))
        })?;
        let (filled, action) = match &target.route {
            Route::Path(path) => {
                (fill_path(prefix, path, &request.path, setting)?, None)
            }
            Route::Action(action) => {
                let path = format!("{prefix}/");
                (Filled { path, ..Filled::default() }, Some(action.clone()))
            }
        };
        let headers = request
            .headers
            .iter()
            .map(|(name, value)| header(name, value))
            .collect::<Result<Vec<_>, _>>()?;
        let mut secrets = request.secrets;
        let json = request.body.map(|mut json| {
            secrets.append(&mut json.secrets);
            Bytes::from(json.finish())
        });
        let body = match request.form.is_empty() {
            true => json,
            false => Some(Bytes::from(form_text(&request.form))),
        };
        Ok(Self {
            method,
            action,
            path: filled.path,
            gaps: filled.gaps,
            scope: filled.scope,
            canonical_query: canonical_query(&request.query),
            query: request.query,
            headers,
            form: request.form,
            body,
            repeat,
            secrets,
        })
    }
}

/// A query as it is signed and sent.
pub(crate) fn canonical_query(query: &Parameters) -> String {
    joined(query.iter().collect())
}

/// Fields of a form as its text: a space is a plus.
fn form_text(fields: &Parameters) -> String {
    canonical_query(fields).replace("%20", "+")
}

/// The idempotency token of a request, which gets one when it has none.
fn token(
    parameter: &'static str,
    request: &mut RequestWriter,
    nonces: &dyn NonceSource,
) -> Result<String, Error> {
    let RequestWriter { query, headers, .. } = request;
    let fits = |name: &str| name.eq_ignore_ascii_case(parameter);
    let given = query.iter().chain(headers.iter()).find(|(name, _)| fits(name));
    match given {
        Some((_, value)) if !value.is_empty() => Ok(value.to_owned()),
        Some(_) => {
            let value = nonces.nonce()?;
            if !query.replace(fits, &value) {
                headers.replace(fits, &value);
            }
            Ok(value)
        }
        None => {
            let value = nonces.nonce()?;
            let is_header =
                parameter.get(..2).is_some_and(|x| x.eq_ignore_ascii_case("x-"));
            let place = if is_header { headers } else { query };
            place.push(parameter, &value);
            Ok(value)
        }
    }
}

/// A header that an operation or a caller gives.
pub(crate) fn header(
    name: &str,
    value: &str,
) -> Result<(HeaderName, HeaderValue), Error> {
    /// What the client and its transport set themselves: a second one would make the signature,
    /// or the length, a matter of opinion.
    const OWN: [&str; 11] = [
        "accept",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    ];
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::invalid(format!("{name:?} is no header name")))?;
    let lower = parsed.as_str();
    let signing = ["x-sdk-", "x-acs-"].iter().any(|prefix| lower.starts_with(prefix));
    if signing || OWN.contains(&lower) {
        return Err(Error::invalid(format!(
            "the header {name} is set by the client itself"
        )));
    }
    let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
        Error::invalid(format!(
            "the value of the header {name} has a line break or another control character"
        ))
    })?;
    // Who knows what it is.
    value.set_sensitive(true);
    Ok((parsed, value))
}

/// Puts values into the braces of a path, as far as they are known.
fn fill_path(
    prefix: &str,
    template: &str,
    values: &Parameters,
    setting: &dyn Fn(&str) -> Option<String>,
) -> Result<Filled, Error> {
    let mut path = String::with_capacity(prefix.len() + template.len() + 64);
    let mut gaps = Vec::new();
    let mut scope = None;
    path.push_str(prefix);
    if !template.starts_with('/') {
        path.push('/');
    }
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        push_literal(literal, &mut path);
        let Some((name, after)) = after.split_once('}') else {
            return Err(Error::invalid(format!(
                "{template:?} has a brace that isn't closed"
            )));
        };
        rest = after;
        let value = match values.get(name) {
            Some(value) => Some(Cow::Borrowed(value)),
            None => setting(name).map(Cow::Owned),
        };
        match value {
            Some(value) => {
                push_value(name, &value, &mut path)?;
                note_scope(&mut scope, name, value);
            }
            None => gaps.push(Gap { at: path.len(), name: name.to_owned() }),
        }
    }
    push_literal(rest, &mut path);
    Ok(Filled { path, gaps, scope })
}

/// A path with its values, as far as they are known.
#[derive(Default)]
struct Filled {
    path: String,
    gaps: Vec<Gap>,
    scope: Option<(&'static str, String)>,
}

/// Remembers the id of a project, else of an account, that a path names.
fn note_scope(
    scope: &mut Option<(&'static str, String)>,
    name: &str,
    value: Cow<'_, str>,
) {
    match name {
        "project_id" => *scope = Some(("project_id", value.into_owned())),
        "domain_id" if scope.is_none() => {
            *scope = Some(("domain_id", value.into_owned()));
        }
        _ => {}
    }
}

fn push_value(name: &str, value: &str, path: &mut String) -> Result<(), Error> {
    match value {
        "" => Err(Error::invalid(format!("the path parameter {name} is empty"))),
        // URLs drop these, and the request would go to another path.
        "." | ".." => {
            Err(Error::invalid(format!("the path parameter {name} can't be {value:?}")))
        }
        value => {
            percent_encode(value, path);
            Ok(())
        }
    }
}

fn missing(name: &str) -> Error {
    match name {
        "project_id" => Error::config(
            "no project id, which the path needs: set one with Config::builder().project_id(..)",
        ),
        "domain_id" => Error::config(
            "no account id, which the path needs: set one with Config::builder().domain_id(..)",
        ),
        _ => Error::invalid(format!("the path parameter {name} is missing")),
    }
}

/// A part of a path template: as it stands, but for what no URL may hold.
fn push_literal(literal: &str, path: &mut String) {
    for c in literal.chars() {
        if c.is_ascii_graphic()
            && !matches!(
                c,
                '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '?' | '#'
            )
        {
            path.push(c);
        } else {
            let mut bytes = [0; 4];
            percent_encode(c.encode_utf8(&mut bytes), path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::testing::FixedNonces;

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
    fn a_form_is_the_body() {
        let mut request = writer();
        // What the vendor's SDK sends for the same values.
        request.form("ConnectionString", &"a b+c~*/\u{4e2d}.mysql.rds.aliyuncs.com");
        request.form("DBInstanceEndpointId", &"ep-****");
        request.form_json("Ids", &vec![1_i64, 2, 3]);
        request.form("Left", &None::<String>);
        let expected = "ConnectionString=a+b%2Bc~%2A%2F%E4%B8%AD.mysql.rds.aliyuncs.com\
                        &DBInstanceEndpointId=ep-%2A%2A%2A%2A&Ids=%5B1%2C2%2C3%5D";
        assert_eq!(form_text(&request.form), expected);
        let target = Target {
            name: "ConfirmThings".into(),
            method: "POST".into(),
            route: Route::Action("ConfirmThings".into()),
            idempotency: Idempotency::Unsafe,
        };
        let nonces = FixedNonces("n".into());
        let prepared = Prepared::new(&target, "", request, &nonces, &|_| None).unwrap();
        assert_eq!(prepared.body.as_deref(), Some(expected.as_bytes()));
        assert_eq!(prepared.content_type("json"), "application/x-www-form-urlencoded");
        assert_eq!(prepared.canonical_query, "");
    }

    fn fill(template: &'static str, value: &str) -> Result<String, Error> {
        let mut request = writer();
        request.path("id", &value);
        let target = Target {
            name: "Get".into(),
            method: "GET".into(),
            route: Route::Path(template.into()),
            idempotency: Idempotency::Safe,
        };
        let nonces = FixedNonces("1".into());
        let known = |name: &str| (name == "project_id").then(|| "p".into());
        let mut prepared = Prepared::new(&target, "/pre", request, &nonces, &known)?;
        while let Some(name) = prepared.gap() {
            let value = (name == "looked_up").then(|| "l/p".into());
            prepared.fill(value)?;
        }
        Ok(prepared.path)
    }

    #[test]
    fn a_token_that_is_left_out_is_made() {
        let target = |name| Target {
            name: "Create".into(),
            method: "POST".into(),
            route: Route::Action("Create".into()),
            idempotency: Idempotency::Token(name),
        };
        let prepare = |name, request| {
            let nonces = FixedNonces("made".into());
            Prepared::new(&target(name), "", request, &nonces, &|_| None).unwrap()
        };
        for (given, expected) in
            [(None, "made"), (Some(""), "made"), (Some("own"), "own")]
        {
            let mut request = writer();
            request.query("ClientToken", &given);
            let prepared = prepare("ClientToken", request);
            assert_eq!(prepared.canonical_query, format!("ClientToken={expected}"));
            assert_eq!(prepared.repeat, Repeat::Token(expected.to_owned()));
        }
        let prepared = prepare("X-Client-Token", writer());
        assert_eq!(prepared.canonical_query, "");
        assert_eq!(prepared.headers[0].0, "x-client-token");
        assert_eq!(prepared.headers[0].1, "made");
    }

    #[test]
    fn paths_are_filled_and_encoded() {
        assert_eq!(
            fill("/v3/{project_id}/x/{id}", "a/b +%").unwrap(),
            "/pre/v3/p/x/a%2Fb%20%2B%25"
        );
        assert_eq!(
            fill("/{looked_up}/{id}/{looked_up}", "a").unwrap(),
            "/pre/l%2Fp/a/l%2Fp"
        );
        assert_eq!(fill("v3/{id}/a b:c", "é").unwrap(), "/pre/v3/%C3%A9/a%20b:c");
        for (template, value, kind) in [
            ("/{id}", "", ErrorKind::Invalid),
            ("/{id}", "..", ErrorKind::Invalid),
            ("/{other}", "a", ErrorKind::Invalid),
            ("/{domain_id}", "a", ErrorKind::Config),
            ("/{id", "a", ErrorKind::Invalid),
        ] {
            assert_eq!(
                fill(template, value).unwrap_err().kind(),
                kind,
                "{template} {value}"
            );
        }
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

    #[test]
    fn the_clients_headers_and_control_characters_are_refused() {
        for (name, value) in [
            ("Host", "a"),
            ("x-acs-date", "a"),
            ("X-A", "a\r\nb: c"),
            ("X A", "a"),
            ("", ""),
        ] {
            assert_eq!(
                header(name, value).unwrap_err().kind(),
                ErrorKind::Invalid,
                "{name:?}"
            );
        }
        let shown = header("X-A", "secret\n").unwrap_err().to_string();
        assert!(!shown.contains("secret"), "{shown}");
        assert_eq!(
            header("X-Language", "中文").unwrap().1.as_bytes(),
            "中文".as_bytes()
        );
    }
}
