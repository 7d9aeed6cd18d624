//! A request in the making: what an operation writes, and what is ready to be signed.

mod parameters;
mod path;
mod writer;

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};

use self::path::{Filled, Gap, Scope};
use crate::encoding::joined;
use crate::error::Error;
use crate::nonce::NonceSource;
use crate::operation::{Idempotency, Wire};
use crate::secret::Secret;
pub(crate) use parameters::Parameters;
pub(crate) use writer::ListStyle;
pub use writer::RequestWriter;

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
    pub(crate) scope: Option<Scope>,
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

    /// The error of a call of which nobody knows whether it ran.
    ///
    /// Another call would have another token, and so might do again what was done.
    pub(crate) fn unknown(&self, error: Error) -> Error {
        match self {
            Self::Safe => error.repeatable(true),
            Self::Harmful => error.with_unknown_outcome(None),
            Self::Token(token) => error.with_unknown_outcome(Some(token.clone())),
        }
    }
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
        let value = value.ok_or_else(|| path::missing(&gap.name))?;
        let mut encoded = String::with_capacity(value.len());
        path::push_value(&gap.name, &value, &mut encoded)?;
        self.path.insert_str(gap.at, &encoded);
        path::note_scope(&mut self.scope, &gap.name, Cow::Owned(value));
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
                (path::fill(prefix, path, &request.path, setting)?, None)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::testing::FixedNonces;

    fn writer() -> RequestWriter {
        RequestWriter::new(ListStyle::Repeated, Some("cn-north-4".into()))
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
