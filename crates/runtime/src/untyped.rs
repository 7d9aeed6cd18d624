//! Calls of operations that no crate has.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::call::{Call, decode};
use crate::client::{Client, Pending};
use crate::engine::Limits;
use crate::error::Error;
use crate::json::{JsonWriter, ToJson};
use crate::operation::Idempotency;
use crate::request::{RequestWriter, Target};
use crate::retry::RetryPolicy;
use crate::text::ToText;
use crate::transport::BoxFuture;

/// A call by path or action. Awaiting it gives the answer's JSON, `Null` for an empty body.
///
/// It is signed and its failures are read like those of any other call.
#[must_use = "a call is sent when it is awaited"]
pub struct UntypedCall {
    client: Client,
    target: Target,
    request: RequestWriter,
    limits: Limits,
}

impl UntypedCall {
    pub(crate) fn new(client: Client, target: Target) -> Self {
        let (request, limits) = (client.writer(), client.limits());
        Self { client, target, request, limits }
    }

    /// Sets a parameter of the path.
    pub fn path(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl ToText,
    ) -> Self {
        if let Some(text) = value.to_text() {
            self.request.path.push(name, &text);
        }
        self
    }

    /// Adds a query parameter.
    pub fn query(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl ToText,
    ) -> Self {
        self.request.add_query(name.into(), &value);
        self
    }

    /// Sets the body.
    pub fn json(mut self, body: Value) -> Self {
        body.to_json(self.request.body.insert(JsonWriter::new()));
        self
    }

    /// Says whether the call may be sent twice: only GET and HEAD may unless set.
    pub fn idempotency(mut self, idempotency: Idempotency) -> Self {
        self.target.idempotency = idempotency;
        self
    }

    /// The same as a [`Call`]: for [`wait::until`](crate::wait::until) and
    /// [`Call::with_metadata`]. An empty body is an empty object then.
    pub fn into_call(self) -> Call<Value> {
        Call::new(self.pend())
    }

    /// Sends one more header. It isn't signed.
    pub fn with_header(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl ToText,
    ) -> Self {
        if let Some(text) = value.to_text() {
            self.request.headers.push(name, &text);
        }
        self
    }

    fn pend(self) -> Pending {
        let Self { client, target, request, limits } = self;
        let mut pending = client.pend(target, request);
        pending.limits = limits;
        pending
    }

    /// The most time for the whole call, instead of the client's: with the waits that a server
    /// asks for.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.limits.set_timeout(timeout);
        self
    }

    /// The most time for each attempt, instead of the client's.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt_timeout = Some(timeout);
        self
    }

    /// When a failed attempt is followed by another one, instead of the client's policy.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.limits.retry = policy;
        self
    }

    /// Asks again, for so long, while something else runs on the resource; see
    /// [`RetryPolicy::retry_busy`].
    pub fn retry_busy(mut self, most: Duration) -> Self {
        self.limits.retry.busy = Some(most);
        self
    }
}

impl fmt::Debug for UntypedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedCall")
            .field("target", &self.target)
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}

impl IntoFuture for UntypedCall {
    type Output = Result<Value, Error>;
    type IntoFuture = BoxFuture<'static, Result<Value, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        let pending = self.pend();
        Box::pin(async move {
            let mut place: Option<Value> = None;
            decode(pending.send().await?, &mut place)?;
            Ok(place.unwrap_or_default())
        })
    }
}
