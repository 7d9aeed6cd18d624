//! Parts for tests without a network: canned answers, a stopped clock, a fixed nonce.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response, StatusCode};

use crate::clock::Clock;
use crate::error::Error;
use crate::nonce::NonceSource;
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

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
#[derive(Debug, Default)]
pub struct CannedTransport {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    answers: VecDeque<Result<Response<Bytes>, TransportError>>,
    requests: Vec<Request<Bytes>>,
    timeouts: Vec<Duration>,
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
        self.state().answers.push_back(Ok(answer));
        self
    }

    /// Adds a failure of the connection.
    pub fn fail(&self, kind: TransportErrorKind) -> &Self {
        self.state().answers.push_back(Err(TransportError::new(kind, "canned")));
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

impl Transport for CannedTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let mut state = self.state();
        state.requests.push(request);
        state.timeouts.push(timeout);
        let answer = state.answers.pop_front().unwrap_or_else(|| {
            Err(TransportError::new(
                TransportErrorKind::Connect,
                "no canned answer is left",
            ))
        });
        Box::pin(std::future::ready(answer))
    }
}

/// A clock that stands still.
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

/// The same nonce each time.
#[derive(Debug, Clone)]
pub struct FixedNonces(pub String);

impl NonceSource for FixedNonces {
    fn nonce(&self) -> Result<String, Error> {
        Ok(self.0.clone())
    }
}
