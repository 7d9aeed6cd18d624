//! An answer with what came beside it.

use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;

use crate::call::output;
use crate::client::{Answer, Pending};
use crate::error::Error;
use crate::json::FromJson;
use crate::transport::BoxFuture;

/// What a call answered, and what is known of the answer.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answered<T> {
    /// The answer itself.
    pub value: T,
    /// Its HTTP status.
    pub status: u16,
    /// The id that the vendor's support asks for, if there was one.
    pub request_id: Option<String>,
    /// How many times the request was sent.
    pub attempts: u32,
    /// All its headers.
    pub headers: HeaderMap,
}

impl<T: fmt::Debug> fmt::Debug for Answered<T> {
    /// Without the values of the headers: one may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answered")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}

/// A call that gives an [`Answered`]: await it.
#[must_use = "a call is sent when it is awaited"]
pub struct CallWithMetadata<T> {
    pending: Pending,
    output: PhantomData<fn() -> T>,
}

impl<T> CallWithMetadata<T> {
    pub(super) fn new(pending: Pending) -> Self {
        Self { pending, output: PhantomData }
    }
}

impl<T> fmt::Debug for CallWithMetadata<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pending.fmt(f)
    }
}

impl<T: FromJson + Send> IntoFuture for CallWithMetadata<T> {
    type Output = Result<Answered<T>, Error>;
    type IntoFuture = BoxFuture<'static, Result<Answered<T>, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        let answer = self.pending.send();
        Box::pin(async move {
            let (answer, value) = output(answer.await?)?;
            let Answer { status, request_id, attempts, mut headers, .. } = answer;
            // What the answer takes from a header may be a token.
            for name in T::HEADERS {
                if let Some(value) = headers.get_mut(*name) {
                    value.set_sensitive(true);
                }
            }
            Ok(Answered { value, status, request_id, attempts, headers })
        })
    }
}
