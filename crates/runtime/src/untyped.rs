//! Calls of operations that no crate has.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::client::Client;
use crate::error::Error;
use crate::json::{JsonWriter, ToJson};
use crate::operation::Idempotency;
use crate::request::{RequestWriter, Target};
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
    timeout: Option<Duration>,
}

impl UntypedCall {
    pub(crate) fn new(client: Client, target: Target) -> Self {
        let request = client.writer();
        Self { client, target, request, timeout: None }
    }

    /// Sets a parameter of the path.
    pub fn path(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl ToText,
    ) -> Self {
        if let Some(text) = value.to_text() {
            self.request.path.push((name.into(), text.into_owned()));
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

    /// Adds a header. It isn't signed.
    pub fn header(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl ToText,
    ) -> Self {
        if let Some(text) = value.to_text() {
            self.request.headers.push((name.into(), text.into_owned()));
        }
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

    /// The most time for the whole call, instead of the client's.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
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
        let Self { client, target, request, timeout } = self;
        let mut pending = client.pend(target, request);
        if let Some(timeout) = timeout {
            pending.with_timeout(timeout);
        }
        Box::pin(async move {
            let answer = pending.send().await?;
            if answer.body.trim_ascii().is_empty() {
                return Ok(Value::Null);
            }
            serde_json::from_slice(&answer.body).map_err(|error| {
                answer.unreadable("the answer isn't JSON".to_owned()).with_source(error)
            })
        })
    }
}
