//! Requests for credentials, outside of any service's client.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};
use zeroize::Zeroize;

use super::Document;
use crate::deadline;
use crate::error::{Error, ErrorKind, body};
use crate::secret::Secret;
use crate::vendor::ProviderContext;

/// One request, and how long it may take.
pub(crate) struct Exchange {
    method: Method,
    url: String,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
    limit: Duration,
}

impl Exchange {
    pub(crate) fn new(method: Method, url: impl Into<String>, limit: Duration) -> Self {
        Self { method, url: url.into(), headers: Vec::new(), body: Bytes::new(), limit }
    }

    /// A header; `what` names it where its value can't be sent.
    pub(crate) fn header(
        mut self,
        name: &'static str,
        value: &str,
        what: &str,
    ) -> Result<Self, Error> {
        let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
            Error::config(format!(
                "{what} has a line break or another control character, which can't be sent"
            ))
        })?;
        value.set_sensitive(true);
        self.headers.push((HeaderName::from_static(name), value));
        Ok(self)
    }

    pub(crate) fn body(
        mut self,
        content_type: &'static str,
        body: impl Into<Bytes>,
    ) -> Self {
        self.headers.push((CONTENT_TYPE, HeaderValue::from_static(content_type)));
        self.body = body.into();
        self
    }

    /// A body of JSON, which only Huawei Cloud's exchanges have.
    #[cfg(feature = "huaweicloud")]
    pub(crate) fn json(
        self,
        content_type: &'static str,
        value: &serde_json::Value,
    ) -> Self {
        let mut body = crate::json::JsonWriter::new();
        body.value(value);
        self.body(content_type, body.finish())
    }

    /// Sends it.
    ///
    /// # Errors
    /// When there is no answer; one that refuses is an answer.
    pub(crate) async fn send(
        self,
        context: &ProviderContext<'_>,
    ) -> Result<Answer, Error> {
        let Self { method, url, headers, body, limit } = self;
        let uri = Uri::try_from(&url)
            .ok()
            .filter(|uri| matches!(uri.scheme_str(), Some("http" | "https")));
        let Some((uri, host)) = uri.and_then(|uri| {
            let authority = uri.authority()?;
            let (host, own) = (authority.as_str().to_owned(), authority.host().len());
            // A password with a slash in it is no port.
            let port = host.get(own..).filter(|_| !host.contains('@'))?;
            let fits = port.is_empty()
                || port
                    .strip_prefix(':')
                    .is_some_and(|port| port.parse::<u16>().is_ok());
            fits.then_some((uri, host))
        }) else {
            // Not shown: it may hold a secret.
            return Err(Error::config("the URL to ask for credentials isn't one"));
        };
        let origin = format!("{}://{host}", uri.scheme_str().unwrap_or_default());
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        let own = request.headers_mut();
        if let Ok(host) = HeaderValue::from_str(&host) {
            own.insert(HOST, host);
        }
        own.insert(
            USER_AGENT,
            HeaderValue::from_static(concat!("backstay/", env!("CARGO_PKG_VERSION"))),
        );
        own.insert(ACCEPT, HeaderValue::from_static("application/json"));
        own.extend(headers);
        let limit = limit.min(context.left());
        let moment = context.clock.monotonic().checked_add(limit);
        let sending = context.transport.send(request, limit);
        let answer = match deadline::within(context.clock, moment, sending).await {
            Some(answer) => answer.map_err(Error::from),
            None => Err(Error::new(
                ErrorKind::Timeout,
                format!("no answer in {}", deadline::shown(limit)),
            )),
        };
        let answer = answer.map_err(|error| error.about(&origin))?;
        let (head, body) = answer.into_parts();
        Ok(Answer { origin, status: head.status.as_u16(), headers: head.headers, body })
    }
}

/// What came back. Its body is wiped, as far as nobody else has it.
pub(crate) struct Answer {
    pub(crate) origin: String,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body as text, without the space around it.
    pub(crate) fn text(&self) -> Result<&str, Error> {
        std::str::from_utf8(&self.body).map(str::trim).map_err(|_| {
            Error::new(ErrorKind::Decode, format!("{}: expected UTF-8", self.origin))
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok().filter(|value| !value.is_empty())
    }

    pub(crate) fn document(&self) -> Result<Document, Error> {
        Document::read(&self.body, &self.origin)
    }

    /// What an answer that refuses says.
    pub(crate) fn report(&self) -> body::Report {
        body::read(&self.body)
    }

    /// The error that an answer reports. `kind` is the vendor's reading of status, code and
    /// message; `sent` are secrets that the server may repeat.
    pub(crate) fn refusal(
        &self,
        kind: fn(u16, &str, &str) -> ErrorKind,
        sent: &[&Secret],
    ) -> Error {
        let mut report = self.report();
        let kind = kind(
            self.status,
            report.code.as_deref().unwrap_or_default(),
            report.message.as_deref().unwrap_or_default(),
        );
        // What isn't found or allowed here is not what the caller asked for.
        let kind = match kind {
            ErrorKind::Throttled | ErrorKind::Server | ErrorKind::Signature => kind,
            _ => ErrorKind::Auth,
        };
        let said = report.message.take().unwrap_or_else(|| "no reason given".to_owned());
        report.message = Some(format!("{} refused: {said}", self.origin));
        if let Some(id) = self.trace_id() {
            report.request_id = Some(id.to_owned());
        }
        // Without the body, in which the server may repeat what was sent.
        let error =
            Error::answer(kind, report, self.status, Bytes::new()).explained(None);
        sent.iter().fold(error, |error, secret| error.hiding(secret))
    }

    /// The id of the request on the server.
    pub(crate) fn trace_id(&self) -> Option<&str> {
        ["x-iam-trace-id", "x-request-id", "x-acs-request-id"]
            .iter()
            .find_map(|name| self.header(name))
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        if let Ok(mut body) = std::mem::take(&mut self.body).try_into_mut() {
            body.zeroize();
        }
    }
}
