//! Sends a call until it succeeds, or until another attempt would do harm or no good.

mod failure;
mod repeating;

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderValue, Uri};

use self::failure::Failure;
use self::repeating::{Next, Progress, finish};
use crate::client::Answer;
use crate::clock::Clock;
use crate::deadline::{shown, within};
use crate::endpoint::Base;
use crate::error::{Error, ErrorKind};
use crate::operation::Service;
use crate::request::{Prepared, Repeat};
use crate::retry::RetryPolicy;
use crate::retry::budget::Budget;
use crate::settings::{Settings, TIMEOUT};
use crate::skew::ServerClock;
use crate::trace::Span;
use crate::transport::{TransportError, TransportErrorKind};
use crate::vendor::{Attempt, ProviderContext, Signed, Signing, Vendor};

/// The most time for an attempt that another one may follow.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

/// What all the calls of a client share.
pub(crate) struct Engine {
    pub(crate) service: &'static Service,
    pub(crate) vendor: std::sync::Arc<dyn Vendor>,
    pub(crate) base: Base,
    agent: HeaderValue,
    host: HeaderValue,
    pub(crate) settings: Settings,
    clock: ServerClock,
    budget: Budget,
}

/// The limits of one call.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    pub(crate) timeout: Duration,
    /// Whether the waits that servers ask for count into the time: somebody has set it.
    pub(crate) strict: bool,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
}

impl Limits {
    /// The time that somebody wants the whole call to take at most.
    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        (self.timeout, self.strict) = (timeout, true);
    }
}

/// Status, request id, headers and body of a good answer.
type Good = (u16, Option<String>, HeaderMap, Bytes);

impl Engine {
    pub(crate) fn new(
        service: &'static Service,
        vendor: std::sync::Arc<dyn Vendor>,
        base: Base,
        agent: HeaderValue,
        settings: Settings,
    ) -> Result<Self, Error> {
        let host = HeaderValue::from_str(&base.host)
            .map_err(|_| Error::config("the endpoint's host can't be sent"))?;
        let clock = ServerClock::new(settings.clock.clone());
        let budget = Budget::new(settings.retry.budget);
        Ok(Self { service, vendor, base, agent, host, settings, clock, budget })
    }

    /// The time of day, set right.
    pub(crate) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// The client's own limits.
    pub(crate) fn limits(&self) -> Limits {
        Limits {
            timeout: self.settings.timeout.unwrap_or(TIMEOUT),
            strict: self.settings.timeout.is_some(),
            attempt_timeout: self.settings.attempt_timeout,
            retry: self.settings.retry.clone(),
        }
    }

    /// Makes the call.
    pub(crate) async fn run(
        &self,
        name: &mut Cow<'static, str>,
        prepared: &mut Prepared,
        limits: &Limits,
    ) -> Result<Answer, Error> {
        let span = Span::call(self.service.id, name, &self.clock);
        let start = self.clock.monotonic();
        let mut progress = Progress::new(start, limits);
        let work = self.attempts(name, prepared, limits, &mut progress, &span);
        let result = span.around(work).await;
        match &result {
            Ok((status, request_id, ..)) => {
                span.answered(*status, request_id.as_deref())
            }
            Err(error) => span.failed(error),
        }
        span.counted(progress.attempts);
        span.ended(&self.clock);
        let attempts = progress.attempts;
        let name = std::mem::take(name);
        match result {
            Ok((status, request_id, headers, body)) => {
                let secrets = std::mem::take(&mut prepared.secrets);
                let repeat = std::mem::replace(&mut prepared.repeat, Repeat::Safe);
                let vendor = self.vendor.clone();
                let (lost, at) = (progress.lost, self.now());
                Ok(Answer {
                    name,
                    status,
                    request_id,
                    attempts,
                    headers,
                    body,
                    secrets,
                    repeat,
                    lost,
                    at,
                    vendor,
                })
            }
            Err(error) => Err(error.of_operation(name).after(attempts)),
        }
    }

    async fn attempts(
        &self,
        name: &str,
        prepared: &mut Prepared,
        limits: &Limits,
        progress: &mut Progress,
        span: &Span,
    ) -> Result<Good, Error> {
        loop {
            let number = progress.attempts + 1;
            let attempt_span = span.attempt(name, number, &self.clock);
            let attempt = self.attempt(prepared, limits, progress);
            let result = attempt_span.around(attempt).await;
            match &result {
                Ok((status, request_id, ..)) => {
                    attempt_span.answered(*status, request_id.as_deref());
                }
                Err(failure) => attempt_span.failed(&failure.error),
            }
            attempt_span.ended(&self.clock);
            let failure = match result {
                Ok(answer) => {
                    self.budget.succeeded(progress.failures > 0);
                    return Ok(answer);
                }
                Err(failure) => failure,
            };
            match self.next(&failure, prepared, &limits.retry, progress) {
                Next::Again(wait) => {
                    span.repeating(&failure.error, wait);
                    if !wait.is_zero() {
                        self.clock.sleep(wait).await;
                    }
                }
                Next::Stop(note) => {
                    return Err(finish(failure, note, prepared, progress));
                }
            }
        }
    }

    /// Signs, sends, and tells a good answer from a bad one.
    async fn attempt(
        &self,
        prepared: &mut Prepared,
        limits: &Limits,
        progress: &mut Progress,
    ) -> Result<Good, Failure> {
        let context = self.context(progress.deadline);
        while let Some(gap) = prepared.gap() {
            let value = within(context.clock, context.deadline, async {
                self.vendor.setting(gap, &context).await
            });
            let value = value.await.unwrap_or_else(|| {
                Err(Error::new(
                    ErrorKind::Timeout,
                    format!("the time was up while {gap} was looked up"),
                ))
            });
            value
                .and_then(|value| prepared.fill(value))
                .map_err(Failure::before_sending)?;
        }
        let mut headers = self.headers(prepared);
        let attempt = Attempt {
            context,
            request: prepared,
            headers: &mut headers,
            host: &self.base.host,
            version: self.service.version,
            nonces: &*self.settings.nonces,
        };
        let signed = match self.vendor.sign(attempt) {
            Signing::Done(signed) => signed,
            Signing::Later(signing) => {
                let signed = within(context.clock, context.deadline, signing).await;
                signed.unwrap_or_else(|| {
                    Err(Error::new(
                        ErrorKind::Timeout,
                        "the time was up while the credentials were fetched",
                    ))
                })
            }
        };
        let Signed { query, secret, canonical, used } =
            signed.map_err(Failure::before_sending)?;
        let request =
            self.assemble(prepared, headers, query).map_err(Failure::before_sending)?;

        let limit = match limits.attempt_timeout {
            Some(own) => own,
            None if prepared.repeat.is_harmless() => ATTEMPT_TIMEOUT,
            None => limits.timeout,
        };
        let now = self.clock.monotonic();
        let left =
            progress.deadline.map_or(Duration::MAX, |end| end.saturating_sub(now));
        let limit = limit.min(left);
        if limit.is_zero() {
            return Err(Failure::before_sending(Error::new(
                ErrorKind::Timeout,
                "the time was up before the request was sent",
            )));
        }
        progress.attempts += 1;
        let moment = now.checked_add(limit);
        let sending = self.settings.transport.send(request, transports_share(limit));
        let answer = match within(context.clock, moment, sending).await {
            Some(answer) => answer,
            None => Err(TransportError::new(
                TransportErrorKind::Timeout,
                format!("nothing within {}", shown(limit)),
            )),
        };
        let most = self.settings.max_answer_bytes;
        let answer = answer.and_then(|answer| {
            if answer.body().len() <= most {
                return Ok(answer);
            }
            let (head, _) = answer.into_parts();
            Err(TransportError::too_large(most).with_head(head.status, head.headers))
        });
        let failure = match answer {
            Ok(answer) if answer.status().is_success() => {
                let (head, body) = answer.into_parts();
                let request_id = self.request_id(&head.headers);
                // A body that can't be read is shown in part.
                prepared.secrets.extend(secret);
                return Ok((head.status.as_u16(), request_id, head.headers, body));
            }
            Ok(answer) => self.refused(answer, secret.is_some(), &canonical),
            Err(error) => self.unanswered(error),
        };
        let secrets = secret.iter().chain(&prepared.secrets);
        let error = secrets.fold(failure.error, Error::hiding);
        Err(Failure { error, used, ..failure })
    }

    fn context(&self, deadline: Option<Duration>) -> ProviderContext<'_> {
        let settings = &self.settings;
        ProviderContext {
            transport: &*settings.transport,
            clock: &self.clock,
            skew: &self.clock,
            nonces: &*settings.nonces,
            jitter: &*settings.jitter,
            environment: &*settings.environment,
            region: settings.region.as_deref(),
            deadline,
        }
    }

    /// The headers that every request has.
    fn headers(&self, prepared: &Prepared) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(HOST, self.host.clone());
        headers.insert(USER_AGENT, self.agent.clone());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if prepared.body.is_some() {
            let content_type = prepared.content_type(self.vendor.content_type());
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        headers
    }

    /// The request with the headers that signing left, and its query if it gave one.
    fn assemble(
        &self,
        prepared: &Prepared,
        mut headers: HeaderMap,
        query: Option<String>,
    ) -> Result<http::Request<Bytes>, Error> {
        let query = query.as_deref().unwrap_or(&prepared.canonical_query);
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
        for (name, value) in &prepared.headers {
            // A second one would say something else than what was signed.
            if headers.contains_key(name) {
                return Err(Error::invalid(format!("the header {name} is set twice")));
            }
            headers.insert(name.clone(), value.clone());
        }
        for (name, value) in &self.settings.headers {
            if !headers.contains_key(name) {
                headers.insert(name.clone(), value.clone());
            }
        }
        let mut request = http::Request::new(prepared.body.clone().unwrap_or_default());
        *request.method_mut() = prepared.method.clone();
        *request.uri_mut() = url;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        let value = headers.get(self.vendor.request_id_header())?;
        let text = String::from_utf8_lossy(value.as_bytes()).trim().to_owned();
        (!text.is_empty()).then_some(text)
    }
}

/// The transport gets a little less than all the time: it knows how far it came, and should be
/// the one to say that it was too slow.
fn transports_share(limit: Duration) -> Duration {
    limit - (limit / 10).min(Duration::from_millis(50))
}
