//! Sends a call until it succeeds, or until another attempt would do harm or no good.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, DATE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderValue, Response, StatusCode, Uri};

use crate::client::Answer;
use crate::clock::{Clock, compact_date, http_date};
use crate::deadline::{shown, within};
use crate::endpoint::Base;
use crate::error::{Error, ErrorKind, body};
use crate::operation::Service;
use crate::request::{Prepared, Repeat};
use crate::retry::budget::Budget;
use crate::retry::{RetryPolicy, backoff, hint};
use crate::settings::Settings;
use crate::skew::ServerClock;
use crate::trace::Span;
use crate::transport::{TransportError, TransportErrorKind};
use crate::vendor::{Attempt, ProviderContext, Repair, Signed, Signing, Used, Vendor};

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
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
}

/// An attempt without a good answer.
struct Failure {
    error: Error,
    /// Whether the request may have left the computer.
    sent: bool,
    /// Whether the same will happen again.
    lasting: bool,
    repair: Option<Repair>,
    /// The date of the answer.
    date: Option<SystemTime>,
    /// What the attempt was signed with.
    used: Option<Used>,
}

impl Failure {
    /// A failure before anything was sent.
    fn before_sending(error: Error) -> Self {
        Self { error, sent: false, lasting: false, repair: None, date: None, used: None }
    }
}

/// The least time for an attempt that must not be lost, where the call has more than four times that.
const LEAST: Duration = Duration::from_secs(10);

/// How a call stands after some attempts.
struct Progress {
    deadline: Option<Duration>,
    /// Requests sent, or tried to be.
    attempts: u32,
    /// Failures that count as attempts of the policy.
    failures: u32,
    busy_answers: u32,
    /// When it is no use to wait for a busy resource any longer.
    busy_until: Option<Duration>,
    clock_set: bool,
    credentials_renewed: bool,
    /// Whether an answer is lost, so that the call may have run.
    lost: bool,
    /// The least time that is left for an answer that must not be lost.
    least: Duration,
}

enum Next {
    Again(Duration),
    Stop(Option<Cow<'static, str>>),
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

    /// The client's own limits.
    pub(crate) fn limits(&self) -> Limits {
        Limits {
            timeout: self.settings.timeout,
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
        let mut progress = Progress {
            // A deadline too far off to be computed is none.
            deadline: start.checked_add(limits.timeout),
            attempts: 0,
            failures: 0,
            busy_answers: 0,
            busy_until: None,
            clock_set: false,
            credentials_renewed: false,
            lost: false,
            least: LEAST.min(limits.timeout / 4),
        };
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
                Ok(Answer { name, status, request_id, attempts, headers, body, secrets })
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

    /// An answer that isn't a success.
    fn refused(
        &self,
        answer: Response<Bytes>,
        temporary: bool,
        canonical: &[u8],
    ) -> Failure {
        let (head, body) = answer.into_parts();
        let status = head.status.as_u16();
        let mut report = body::read(&body);
        report.request_id = self.request_id(&head.headers).or(report.request_id);
        let (code, message) = (report.code.as_deref(), report.message.as_deref());
        let kind = self.vendor.kind(status, code, message);
        let repair = self.vendor.repair(status, code, message, temporary);
        let date = head.headers.get(DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(http_date);
        let now = date.unwrap_or_else(|| self.clock.now());
        let throttled = kind == ErrorKind::Throttled;
        let wait = hint::wait_asked(&head.headers, message, throttled, now);
        let date = date.or_else(|| date_of_message(message?));
        let error = Error::answer(kind, report, status, body).with_retry_after(wait);
        let error = match kind {
            ErrorKind::Signature => {
                let signed = std::str::from_utf8(canonical).ok();
                error.explained(signed.filter(|signed| !signed.is_empty()))
            }
            _ => error,
        };
        Failure {
            error,
            sent: true,
            lasting: head.status == StatusCode::NOT_IMPLEMENTED,
            repair,
            date,
            used: None,
        }
    }

    fn unanswered(&self, mut error: TransportError) -> Failure {
        let head = error.take_head();
        let never = matches!(
            error.kind(),
            TransportErrorKind::Certificate | TransportErrorKind::Invalid
        );
        let sent = !never && error.kind() != TransportErrorKind::Connect;
        let error = match head {
            Some(head) => {
                let (status, headers) = *head;
                let request_id = self.request_id(&headers);
                Error::from(error).with_head(status.as_u16(), request_id)
            }
            None => Error::from(error),
        };
        Failure { sent, lasting: never, ..Failure::before_sending(error) }
    }

    /// Whether another attempt follows, and after which wait.
    fn next(
        &self,
        failure: &Failure,
        prepared: &Prepared,
        policy: &RetryPolicy,
        progress: &mut Progress,
    ) -> Next {
        let (error, kind) = (&failure.error, failure.error.kind());
        let harmless = prepared.repeat.is_harmless() || !failure.sent;
        // What is not implemented never ran; what arrives under a used nonce arrived before.
        let replayed = error.code().is_some_and(|code| self.vendor.is_replay(code));
        if failure.sent && (replayed || may_have_run(kind) && !failure.lasting) {
            progress.lost = true;
        }
        // Only a refusal proves that nothing ran: a server that failed may have begun, whatever
        // it says of dates and tokens.
        let refused =
            !failure.sent || matches!(kind, ErrorKind::Auth | ErrorKind::Signature);
        let repaired = refused && self.repair(failure, progress);
        if kind == ErrorKind::Busy && policy.busy.is_some() {
            return self.next_when_busy(error, policy, progress);
        }
        let worth_it = repaired
            || !failure.lasting
                && match kind {
                    ErrorKind::Connect | ErrorKind::Throttled => true,
                    ErrorKind::Server | ErrorKind::Timeout | ErrorKind::Interrupted => {
                        harmless
                    }
                    _ => false,
                };
        if !worth_it {
            return Next::Stop(None);
        }
        progress.failures += 1;
        if progress.failures >= policy.attempts {
            return Next::Stop(None);
        }
        let jitter = &*self.settings.jitter;
        let wait = match error.retry_after() {
            _ if repaired => Duration::ZERO,
            Some(asked) if asked > policy.longest_asked => {
                return Next::Stop(Some(
                    format!(
                        "the server asks to wait {}, which is longer than the policy allows",
                        shown(asked)
                    )
                    .into(),
                ));
            }
            // A server that asks for no wait doesn't get all attempts at once.
            Some(asked) => self
                .asked(asked, progress.deadline)
                .max(backoff::full_jitter(policy, progress.failures, jitter)),
            None => backoff::full_jitter(policy, progress.failures, jitter),
        };
        // Sent with no time left for the answer, a call ends in an unknown outcome.
        let least =
            if prepared.repeat.is_harmless() { Duration::ZERO } else { progress.least };
        if let Some(note) =
            self.too_late(error, wait.saturating_add(least), progress.deadline)
        {
            return Next::Stop(Some(note));
        }
        // What was set right happens once a call: it is no sign of a failing service.
        if !repaired && !self.budget.take() {
            return Next::Stop(Some(
                "not sent again: the client's retry budget is used up".into(),
            ));
        }
        Next::Again(wait)
    }

    fn next_when_busy(
        &self,
        error: &Error,
        policy: &RetryPolicy,
        progress: &mut Progress,
    ) -> Next {
        let now = self.clock.monotonic();
        let most = policy.busy.unwrap_or_default();
        let until = match progress.busy_until {
            Some(until) => until,
            None => {
                // Waiting for others doesn't count into the call's own time.
                progress.deadline =
                    progress.deadline.and_then(|deadline| deadline.checked_add(most));
                let until = now.saturating_add(most);
                progress.busy_until = Some(until);
                until
            }
        };
        let left = until.saturating_sub(now);
        if left.is_zero() {
            return Next::Stop(Some(format!("still busy after {}", shown(most)).into()));
        }
        progress.busy_answers += 1;
        let jitter = &*self.settings.jitter;
        let own = backoff::busy(progress.busy_answers, jitter);
        let wait = match error.retry_after() {
            Some(asked) if asked > left => {
                let note =
                    format!("still busy, and the server asks to wait {}", shown(asked));
                return Next::Stop(Some(note.into()));
            }
            // A server that asks for no wait is asked no more often for it.
            Some(asked) => self.asked(asked, progress.deadline).max(own),
            None => own,
        };
        let wait = wait.min(left);
        match self.too_late(error, wait, progress.deadline) {
            Some(note) => Next::Stop(Some(note)),
            None => Next::Again(wait),
        }
    }

    /// A wait that the server asks for, with some jitter if there is time for it.
    fn asked(&self, wait: Duration, deadline: Option<Duration>) -> Duration {
        let with_jitter = backoff::asked(wait, &*self.settings.jitter);
        if self.left(deadline).is_some_and(|left| with_jitter >= left) {
            return wait;
        }
        with_jitter
    }

    fn left(&self, deadline: Option<Duration>) -> Option<Duration> {
        Some(deadline?.saturating_sub(self.clock.monotonic()))
    }

    /// Says why there is no time for another attempt, if so.
    fn too_late(
        &self,
        error: &Error,
        wait: Duration,
        deadline: Option<Duration>,
    ) -> Option<Cow<'static, str>> {
        let left = self.left(deadline)?;
        if wait < left {
            return None;
        }
        Some(match error.retry_after() {
            Some(asked) => format!(
                "the server asks to wait {}, for which the {} left of the call's time are too short",
                shown(asked),
                shown(left)
            )
            .into(),
            None => "not sent again: too little of the call's time is left".into(),
        })
    }

    /// Sets right what the server complains about; `true` when that is worth another attempt.
    fn repair(&self, failure: &Failure, progress: &mut Progress) -> bool {
        match failure.repair {
            Some(Repair::Clock) => {
                let Some(date) = failure.date else { return false };
                self.clock.set(date);
                !std::mem::replace(&mut progress.clock_set, true)
            }
            Some(Repair::Credentials) => {
                let used = failure.used.as_ref();
                used.is_some_and(|used| self.vendor.invalidate(used))
                    && !std::mem::replace(&mut progress.credentials_renewed, true)
            }
            None => false,
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

/// Whether a failure of this kind leaves open if the request was carried out. That of an
/// answer that is too large is of the kind `Decode`, before which there was nothing to decode.
fn may_have_run(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::Server
            | ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::Decode
    )
}

/// The error of a call that isn't sent again.
fn finish(
    failure: Failure,
    note: Option<Cow<'static, str>>,
    prepared: &Prepared,
    progress: &Progress,
) -> Error {
    let harmless = prepared.repeat.is_harmless() || !failure.sent;
    // Another call would have another token, and so might do again what was done.
    let uncertain = progress.lost && prepared.repeat != Repeat::Safe;
    let mut error = match failure.lasting || uncertain {
        true => failure.error,
        false => failure.error.repeatable(harmless),
    };
    if let Some(note) = note {
        error = error.with_note(note);
    }
    match &prepared.repeat {
        Repeat::Harmful if progress.lost => error.with_unknown_outcome(None),
        Repeat::Token(token) if progress.lost => {
            error.with_unknown_outcome(Some(token.clone()))
        }
        _ => error,
    }
}

/// The transport gets a little less than all the time: it knows how far it came, and should be
/// the one to say that it was too slow.
fn transports_share(limit: Duration) -> Duration {
    limit - (limit / 10).min(Duration::from_millis(50))
}

/// The server's time in `signature expired, signature time:…,server time:20211217T065804Z`.
fn date_of_message(message: &str) -> Option<SystemTime> {
    let (_, rest) = message.split_once("server time:")?;
    compact_date(rest.trim_start())
}
