//! Parts for tests without a network: canned answers, clocks that a test moves, a fixed nonce.

mod fake_environment;
mod manual_clock;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response, StatusCode};

use crate::clock::Clock;
use crate::error::Error;
use crate::json::{JsonWriter, ToJson};
use crate::nonce::NonceSource;
use crate::retry::Jitter;
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
pub use fake_environment::FakeEnvironment;
pub use manual_clock::ManualClock;

/// A transport that gives prepared answers in order and keeps what was sent.
///
/// ```
/// use std::sync::Arc;
/// use backstay::testing::CannedTransport;
///
/// let transport = Arc::new(CannedTransport::new());
/// transport.answer(200, r#"{"job_id":"1"}"#);
/// // Config::builder().transport(transport.clone()) …
/// assert_eq!(transport.requests().len(), 0);
/// ```
#[derive(Default)]
pub struct CannedTransport {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    answers: VecDeque<Canned>,
    requests: Vec<Request<Bytes>>,
    timeouts: Vec<Duration>,
}

enum Canned {
    Done(Result<Response<Bytes>, TransportError>),
    Never,
    Late(Arc<ManualClock>, Duration, Box<Canned>),
}

impl CannedTransport {
    /// A transport without answers; each call then fails as if there were no connection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an answer with a status and a body. A status that HTTP doesn't have counts as 500.
    pub fn answer(&self, status: u16, body: impl Into<Bytes>) -> &Self {
        self.answer_with(status, &[], body)
    }

    /// Adds an answer whose body is a value: a [`Value`](serde_json::Value), or a type of a
    /// service crate that its requests have too.
    pub fn answer_json(&self, status: u16, body: &dyn ToJson) -> &Self {
        let mut json = JsonWriter::new();
        body.to_json(&mut json);
        self.answer_with(status, &[("Content-Type", "application/json")], json.finish())
    }

    /// Adds an answer with headers; those that HTTP can't carry are left out.
    pub fn answer_with(
        &self,
        status: u16,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> &Self {
        let mut answer = Response::new(body.into());
        *answer.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in headers {
            if let (Ok(name), Ok(value)) = (
                HeaderName::from_bytes(name.as_bytes()),
                HeaderValue::from_bytes(value.as_bytes()),
            ) {
                answer.headers_mut().append(name, value);
            }
        }
        self.state().answers.push_back(Canned::Done(Ok(answer)));
        self
    }

    /// Adds a failure of the connection.
    pub fn fail(&self, kind: TransportErrorKind) -> &Self {
        self.fail_with(TransportError::new(kind, "canned"))
    }

    /// Adds a failure of the connection.
    pub fn fail_with(&self, error: TransportError) -> &Self {
        self.state().answers.push_back(Canned::Done(Err(error)));
        self
    }

    /// Adds an answer that never comes. Only a deadline, or dropping the call, ends it.
    pub fn stall(&self) -> &Self {
        self.state().answers.push_back(Canned::Never);
        self
    }

    /// Lets the answer that was added last take its time, by a clock; if that is more than the
    /// client gives, it comes to a timeout.
    pub fn late(&self, clock: &Arc<ManualClock>, by: Duration) -> &Self {
        let mut state = self.state();
        if let Some(last) = state.answers.pop_back() {
            state.answers.push_back(Canned::Late(clock.clone(), by, Box::new(last)));
        }
        drop(state);
        self
    }

    /// All that was sent, in order.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.state().requests.clone()
    }

    /// The time that was given to each request.
    pub fn timeouts(&self) -> Vec<Duration> {
        self.state().timeouts.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic of another test's thread can't leave a queue half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for CannedTransport {
    /// Counts only: what was sent may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("CannedTransport")
            .field("answers", &state.answers.len())
            .field("requests", &state.requests.len())
            .finish()
    }
}

async fn give(
    mut canned: Canned,
    timeout: Duration,
) -> Result<Response<Bytes>, TransportError> {
    loop {
        canned = match canned {
            Canned::Done(answer) => return answer,
            Canned::Never => std::future::pending().await,
            Canned::Late(clock, by, _) if by >= timeout => {
                clock.advance(timeout);
                Canned::Done(Err(TransportError::new(
                    TransportErrorKind::Timeout,
                    "canned",
                )))
            }
            Canned::Late(clock, by, later) => {
                clock.advance(by);
                *later
            }
        }
    }
}

impl Transport for CannedTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let mut state = self.state();
        state.requests.push(request);
        state.timeouts.push(timeout);
        let canned = state.answers.pop_front().unwrap_or_else(|| {
            Canned::Done(Err(TransportError::new(
                TransportErrorKind::Connect,
                "no canned answer is left",
            )))
        });
        drop(state);
        Box::pin(give(canned, timeout))
    }
}

/// A clock whose time of day stands still. Waits and deadlines are real; see [`ManualClock`].
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub SystemTime);

impl FixedClock {
    /// A clock at a number of seconds after 1970-01-01T00:00:00Z.
    pub fn at_unix(seconds: u64) -> Self {
        Self(UNIX_EPOCH + Duration::from_secs(seconds))
    }
}

impl Clock for FixedClock {
    fn now(&self) -> SystemTime {
        self.0
    }
}

/// The same part of every wait.
#[derive(Debug, Clone, Copy)]
pub struct FixedJitter(pub f64);

impl Jitter for FixedJitter {
    fn fraction(&self) -> f64 {
        self.0
    }
}

/// The same nonce each time.
#[derive(Debug, Clone)]
pub struct FixedNonces(pub String);

impl NonceSource for FixedNonces {
    fn nonce(&self) -> Result<String, Error> {
        Ok(self.0.clone())
    }
}
