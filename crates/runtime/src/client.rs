//! One client for one service: from a request to an answer.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

use crate::call::Call;
use crate::endpoint::Base;
use crate::engine::{Engine, Limits};
use crate::error::body::Report;
use crate::error::{Error, ErrorKind};
use crate::json::FromJson;
use crate::operation::{Idempotency, Operation, Service, Wire};
use crate::request::{self, Prepared, Repeat, RequestWriter, Route, Target, header};
use crate::retry::hint;
use crate::secret::Secret;
use crate::settings::Settings;
use crate::transport::BoxFuture;
use crate::untyped::UntypedCall;
use crate::vendor::Vendor;
use crate::wait::{Allowance, Wait, Waiting};

/// A client for one service, which the client of a generated crate wraps. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    engine: Arc<Engine>,
}

impl Client {
    pub(crate) fn new(
        service: &'static Service,
        vendor: Arc<dyn Vendor>,
        base: Base,
        agent: HeaderValue,
        settings: Settings,
    ) -> Result<Self, Error> {
        let engine = Engine::new(service, vendor, base, agent, settings)?;
        Ok(Self { engine: Arc::new(engine) })
    }

    /// A call of an operation, which is sent when it is awaited.
    pub fn call<O: Operation>(&self, operation: &O) -> Call<O::Output> {
        let mut request = self.writer();
        operation.write(&mut request);
        Call::new(self.pend(Target::from(O::DESCRIPTOR), request))
    }

    /// Waits with calls of an operation whose parameter is an id, as of a job.
    pub fn wait<O: Operation, T: FromJson + Send>(
        &self,
        waiting: &'static Waiting,
        id: String,
    ) -> Wait<T> {
        let mut request = self.writer();
        if let Some(parameter) = waiting.parameter {
            match O::DESCRIPTOR.wire {
                Wire::Rest { path, .. }
                    if path.contains(&format!("{{{parameter}}}")) =>
                {
                    request.path(parameter, &id);
                }
                _ => request.query(parameter, &id),
            }
        }
        let pending = self.pend(Target::from(O::DESCRIPTOR), request);
        Wait::declared(pending, waiting, Some(id))
    }

    /// Waits with calls of an operation that needs more than an id; there is none where the
    /// newest of the records is the one.
    pub fn wait_among<O: Operation, T: FromJson + Send>(
        &self,
        request: &O,
        waiting: &'static Waiting,
        id: Option<String>,
    ) -> Wait<T> {
        let mut writer = self.writer();
        request.write(&mut writer);
        let mut pending = self.pend(Target::from(O::DESCRIPTOR), writer);
        if let (Some(parameter), Some(id)) = (waiting.parameter, &id) {
            pending.set_query(parameter, id);
        }
        Wait::declared(pending, waiting, id)
    }

    /// A call by method and path, for what has no operation of its own.
    ///
    /// The path may have parameters in braces; the client's own (`{project_id}`) are filled.
    pub fn untyped(
        &self,
        method: impl Into<String>,
        path: impl Into<String>,
    ) -> UntypedCall {
        // Methods are told apart by their case, and none of these is in lower case.
        let (method, path) = (method.into().to_ascii_uppercase(), path.into());
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

    /// The time of day as requests are dated: the computer's, set right by the server's date
    /// once the server has refused a request for its own. Windows of time that a service is
    /// asked for are best made of this.
    pub fn now(&self) -> SystemTime {
        self.engine.now()
    }

    /// The endpoint's URL, without a slash at its end.
    pub fn endpoint(&self) -> &str {
        &self.engine.base.url
    }

    /// The client's region, if it has one.
    pub fn region(&self) -> Option<&str> {
        self.engine.settings.region.as_deref()
    }

    /// The service, as its crate describes it.
    pub fn service(&self) -> &'static Service {
        self.engine.service
    }

    pub(crate) fn limits(&self) -> Limits {
        self.engine.limits()
    }

    pub(crate) fn writer(&self) -> RequestWriter {
        RequestWriter::new(
            self.engine.vendor.lists(),
            self.engine.settings.region.clone(),
        )
    }

    pub(crate) fn pend(&self, target: Target, request: RequestWriter) -> Pending {
        let Engine { vendor, base, settings, .. } = &*self.engine;
        let prepared = if settings.read_only && target.idempotency != Idempotency::Safe {
            Err(Error::invalid(
                "the client is read-only, and this call may change something: use a client \
                 without Config::builder().read_only(true)",
            ))
        } else {
            Prepared::new(&target, &base.path, request, &*settings.nonces, &|name| {
                vendor.known_setting(name)
            })
        };
        Pending {
            engine: self.engine.clone(),
            limits: self.limits(),
            prepared: prepared.map_err(|error| error.of_operation(target.name.clone())),
            name: target.name,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.engine.service.id)
            .field("endpoint", &self.engine.base.url)
            .field("region", &self.engine.settings.region)
            .field("vendor", &self.engine.vendor)
            .finish_non_exhaustive()
    }
}

/// A call that wasn't sent yet.
pub(crate) struct Pending {
    engine: Arc<Engine>,
    name: Cow<'static, str>,
    prepared: Result<Prepared, Error>,
    pub(crate) limits: Limits,
}

impl fmt::Debug for Pending {
    /// The request is not shown: any part of it may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.name)
            .field("limits", &self.limits)
            .field("problem", &self.prepared.as_ref().err())
            .finish_non_exhaustive()
    }
}

/// A good answer, not yet read.
pub(crate) struct Answer {
    pub(crate) name: Cow<'static, str>,
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) secrets: Vec<Secret>,
    pub(crate) repeat: Repeat,
    /// Whether an earlier attempt may have run, of which no answer came.
    pub(crate) lost: bool,
    /// When it came, by the server's time.
    pub(crate) at: SystemTime,
    pub(crate) vendor: Arc<dyn Vendor>,
}

impl Answer {
    /// The error of an answer that isn't what was promised.
    ///
    /// Where it would tell whether the call ran, nothing does now.
    pub(crate) fn unreadable(self, message: String) -> Error {
        let (body, request_id) = (self.body.clone(), self.request_id.clone());
        let error = Error::decode(message, self.status, request_id, body);
        self.complete(error, false)
    }

    /// The error of an answer that refuses the call though its status says success.
    pub(crate) fn refused(self, mut report: Report) -> Error {
        let (code, message) = (report.code.as_deref(), report.message.as_deref());
        let kind = self.vendor.kind(self.status, code, message);
        report.request_id = self.request_id.clone().or(report.request_id);
        let throttled = kind == ErrorKind::Throttled;
        let wait = hint::wait_asked(&self.headers, message, throttled, self.at);
        // The first of two that are one was taken.
        let replayed = code.is_some_and(|code| self.vendor.is_replay(code));
        let error = Error::answer(kind, report, self.status, self.body.clone());
        let error = error.with_retry_after(wait);
        let refused = match kind {
            _ if self.lost || replayed => false,
            ErrorKind::Auth
            | ErrorKind::Signature
            | ErrorKind::Throttled
            | ErrorKind::Busy
            | ErrorKind::NotFound
            | ErrorKind::NotInRegion
            | ErrorKind::Conflict
            | ErrorKind::Invalid
            | ErrorKind::Quota => true,
            // A code that nobody knows proves nothing.
            _ => false,
        };
        self.complete(error, refused)
    }

    /// An error with what is known of the call; `refused` says that it never ran.
    fn complete(self, error: Error, refused: bool) -> Error {
        let error = self.secrets.iter().fold(error, Error::hiding);
        let error = error.of_operation(self.name).after(self.attempts);
        match refused {
            true => error.repeatable(self.repeat.is_harmless()),
            false => self.repeat.unknown(error),
        }
    }
}

impl Pending {
    /// The same call once more. What can't be sent says so the first time.
    pub(crate) fn again(&mut self) -> Self {
        let prepared = match &mut self.prepared {
            Ok(prepared) => Ok(prepared.clone()),
            Err(error) => {
                Err(std::mem::replace(error, Error::invalid("the call can't be sent")))
            }
        };
        Self {
            engine: self.engine.clone(),
            name: self.name.clone(),
            prepared,
            limits: self.limits.clone(),
        }
    }

    /// The value of a query parameter, if it has one.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.prepared.as_ref().ok()?.query.get(name)
    }

    /// Sets a query parameter, whatever it was.
    pub(crate) fn set_query(&mut self, name: &'static str, value: &str) {
        if let Ok(Prepared { query, canonical_query, .. }) = &mut self.prepared {
            if !query.replace(|other| other == name, value) {
                query.push(name, value);
            }
            *canonical_query = request::canonical_query(query);
        }
    }

    /// Fails instead of being sent.
    pub(crate) fn refuse(&mut self, error: Error) {
        if self.prepared.is_ok() {
            self.prepared = Err(error.of_operation(self.name.clone()));
        }
    }

    /// The same call, with no more than this.
    pub(crate) fn within(mut self, allowance: &Allowance) -> Self {
        let Allowance { time, attempt_timeout, retry } = allowance;
        self.limits.set_timeout(self.limits.timeout.min(*time));
        self.limits.attempt_timeout = attempt_timeout.or(self.limits.attempt_timeout);
        if let Some(retry) = retry {
            self.limits.retry = retry.clone();
        }
        self
    }

    /// The operation, as errors name it.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        self.name.clone()
    }

    pub(crate) fn engine(&self) -> &Arc<Engine> {
        &self.engine
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
        let Self { engine, name, prepared, limits } = self;
        match prepared {
            // By reference: a future keeps space for a value in each function that owns it.
            Ok(mut prepared) => Box::pin(async move {
                let mut name = name;
                engine.run(&mut name, &mut prepared, &limits).await
            }),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}
