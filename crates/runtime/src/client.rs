//! One client for one service: from a prepared request to an answer.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use crate::call::Call;
use crate::endpoint::Base;
use crate::error::{Error, body};
use crate::operation::{Idempotency, Operation, Service};
use crate::request::{Prepared, RequestWriter, Route, Target, header};
use crate::settings::Settings;
use crate::transport::BoxFuture;
use crate::untyped::UntypedCall;
use crate::vendor::{Attempt, Signed, Vendor};

/// A client for one service, which the client of a generated crate wraps. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    service: &'static Service,
    vendor: Arc<dyn Vendor>,
    base: Base,
    agent: HeaderValue,
    host: HeaderValue,
    settings: Settings,
}

impl Client {
    pub(crate) fn new(
        service: &'static Service,
        vendor: Arc<dyn Vendor>,
        base: Base,
        agent: HeaderValue,
        settings: Settings,
    ) -> Result<Self, Error> {
        let host = HeaderValue::from_str(&base.host)
            .map_err(|_| Error::config("the endpoint's host can't be sent"))?;
        Ok(Self {
            inner: Arc::new(Inner { service, vendor, base, agent, host, settings }),
        })
    }

    /// A call of an operation, which is sent when it is awaited.
    pub fn call<O: Operation>(&self, operation: &O) -> Call<O::Output> {
        let mut request = self.writer();
        operation.write(&mut request);
        Call::new(self.pend(Target::from(O::DESCRIPTOR), request))
    }

    /// A call by method and path, for what has no operation of its own.
    ///
    /// The path may have parameters in braces; the client's own (`{project_id}`) are filled.
    pub fn untyped(
        &self,
        method: impl Into<String>,
        path: impl Into<String>,
    ) -> UntypedCall {
        let (method, path) = (method.into(), path.into());
        let safe = ["GET", "HEAD"].contains(&method.as_str());
        UntypedCall::new(
            self.clone(),
            Target {
                name: format!("{method} {path}").into(),
                method: method.into(),
                route: Route::Path(path.into()),
                idempotency: if safe { Idempotency::Safe } else { Idempotency::Unsafe },
            },
        )
    }

    /// A call by the name of its action, for what has no operation of its own. Its parameters
    /// go into the query.
    pub fn untyped_action(&self, action: impl Into<String>) -> UntypedCall {
        let action = action.into();
        UntypedCall::new(
            self.clone(),
            Target {
                name: action.clone().into(),
                method: "POST".into(),
                route: Route::Action(action.into()),
                idempotency: Idempotency::Unsafe,
            },
        )
    }

    /// The endpoint's URL, without a slash at its end.
    pub fn endpoint(&self) -> &str {
        &self.inner.base.url
    }

    /// The client's region, if it has one.
    pub fn region(&self) -> Option<&str> {
        self.inner.settings.region.as_deref()
    }

    /// The service, as its crate describes it.
    pub fn service(&self) -> &'static Service {
        self.inner.service
    }

    pub(crate) fn writer(&self) -> RequestWriter {
        RequestWriter::new(self.inner.vendor.lists(), self.inner.settings.region.clone())
    }

    pub(crate) fn pend(&self, target: Target, request: RequestWriter) -> Pending {
        let vendor = &*self.inner.vendor;
        let prepared = Prepared::new(&target, &self.inner.base.path, request, &|name| {
            vendor.setting(name)
        });
        Pending {
            client: self.clone(),
            timeout: self.inner.settings.timeout,
            prepared: prepared.map_err(|error| error.of_operation(target.name.clone())),
            name: target.name,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.inner.service.id)
            .field("endpoint", &self.inner.base.url)
            .field("region", &self.inner.settings.region)
            .field("vendor", &self.inner.vendor)
            .finish_non_exhaustive()
    }
}

/// A call that wasn't sent yet.
pub(crate) struct Pending {
    client: Client,
    name: std::borrow::Cow<'static, str>,
    prepared: Result<Prepared, Error>,
    timeout: Duration,
}

impl fmt::Debug for Pending {
    /// The request is not shown: any part of it may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.name)
            .field("timeout", &self.timeout)
            .field("problem", &self.prepared.as_ref().err())
            .finish_non_exhaustive()
    }
}

/// A good answer, not yet read.
pub(crate) struct Answer {
    pub(crate) name: std::borrow::Cow<'static, str>,
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) body: Bytes,
}

impl Answer {
    /// The error of an answer that isn't what was promised.
    pub(crate) fn unreadable(self, message: String) -> Error {
        Error::decode(message, self.status, self.request_id, self.body)
            .of_operation(self.name)
            .after(self.attempts)
    }
}

impl Pending {
    pub(crate) fn with_timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    pub(crate) fn with_header(&mut self, name: &str, value: &str) {
        if let Ok(prepared) = &mut self.prepared {
            match header(name, value) {
                Ok(pair) => prepared.headers.push(pair),
                Err(error) => self.prepared = Err(error.of_operation(self.name.clone())),
            }
        }
    }

    pub(crate) fn send(self) -> BoxFuture<'static, Result<Answer, Error>> {
        Box::pin(async move {
            let Self { client, name, prepared, timeout } = self;
            let prepared = prepared?;
            let deadline = Instant::now().checked_add(timeout);
            // The one attempt there is; a policy that repeats goes here.
            let attempts = 1;
            match client.inner.attempt(&prepared, deadline, timeout, attempts).await {
                Ok((status, request_id, body)) => {
                    Ok(Answer { name, status, request_id, attempts, body })
                }
                Err(error) => {
                    Err(error.of_operation(name).repeatable(prepared.harmless))
                }
            }
        })
    }
}

impl Inner {
    /// Signs, sends, and tells a good answer from a bad one. `number` counts from 1.
    async fn attempt(
        &self,
        prepared: &Prepared,
        deadline: Option<Instant>,
        timeout: Duration,
        number: u32,
    ) -> Result<(u16, Option<String>, Bytes), Error> {
        let signed = self
            .vendor
            .sign(Attempt {
                request: prepared,
                host: &self.base.host,
                version: self.service.version,
                now: self.settings.clock.now(),
                nonces: &*self.settings.nonces,
            })
            .await
            .map_err(|error| error.after(number - 1))?;
        let secret = signed.secret.clone();
        let request =
            self.assemble(prepared, signed).map_err(|error| error.after(number - 1))?;
        // A deadline too far off to be computed is none.
        let left = deadline.map_or(timeout, |deadline| {
            deadline.saturating_duration_since(Instant::now())
        });
        let answer = self.settings.transport.send(request, left).await;
        let answer = answer.map_err(|error| Error::from(error).after(number))?;
        let (head, body) = answer.into_parts();
        let status = head.status.as_u16();
        let request_id = self.request_id(&head.headers);
        if head.status.is_success() {
            return Ok((status, request_id, body));
        }
        let mut report = body::read(&body);
        report.request_id = request_id.or(report.request_id);
        let kind =
            self.vendor.kind(status, report.code.as_deref(), report.message.as_deref());
        let error = Error::answer(kind, report, status, body).after(number);
        Err(match &secret {
            Some(secret) => error.hiding(secret),
            None => error,
        })
    }

    fn assemble(
        &self,
        prepared: &Prepared,
        signed: Signed,
    ) -> Result<http::Request<Bytes>, Error> {
        let query = signed.query.as_deref().unwrap_or(&prepared.canonical_query);
        let (origin, path) = (&*self.base.origin, &*prepared.path);
        let url = if query.is_empty() {
            [origin, path].concat()
        } else {
            [origin, path, "?", query].concat()
        };
        let url = Uri::try_from(url).map_err(|error| {
            Error::invalid("the path and query are no URL, or too long for one")
                .with_source(error)
        })?;
        let mut request = http::Request::new(prepared.body.clone().unwrap_or_default());
        *request.method_mut() = prepared.method.clone();
        *request.uri_mut() = url;
        let headers = request.headers_mut();
        headers.reserve(12);
        headers.insert(HOST, self.host.clone());
        headers.insert(USER_AGENT, self.agent.clone());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if prepared.body.is_some() {
            let json = HeaderValue::from_static(self.vendor.content_type());
            headers.insert(CONTENT_TYPE, json);
        }
        insert(headers, signed.headers)?;
        insert(headers, prepared.headers.iter().cloned())?;
        Ok(request)
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        let value = headers.get(self.vendor.request_id_header())?;
        let text = String::from_utf8_lossy(value.as_bytes()).trim().to_owned();
        (!text.is_empty()).then_some(text)
    }
}

/// Each header once: a second one would say something else than what was signed.
fn insert(
    headers: &mut HeaderMap,
    new: impl IntoIterator<Item = (HeaderName, HeaderValue)>,
) -> Result<(), Error> {
    for (name, value) in new {
        if headers.contains_key(&name) {
            return Err(Error::invalid(format!("the header {name} is set twice")));
        }
        headers.insert(name, value);
    }
    Ok(())
}
