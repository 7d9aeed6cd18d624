//! A call that is sent when it is awaited.

mod answered;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::client::{Answer, Pending};
use crate::error::{Error, body};
use crate::json::{FromJson, Met, Place, Scalar, read};
use crate::pages::{Paged, Pages};
use crate::retry::RetryPolicy;
use crate::transport::BoxFuture;
pub use answered::{Answered, CallWithMetadata};

/// A call of an operation: await it, after setting its options.
///
/// Nothing is sent before it is awaited; what is wrong with the request comes out then, too.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T> {
    pub(crate) pending: Pending,
    output: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(pending: Pending) -> Self {
        Self { pending, output: PhantomData }
    }

    /// The most time for the whole call, instead of the client's: with the waits that a server
    /// asks for.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.pending.limits.set_timeout(timeout);
        self
    }

    /// The most time for each attempt, instead of the client's.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.pending.limits.attempt_timeout = Some(timeout);
        self
    }

    /// When a failed attempt is followed by another one, instead of the client's policy.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.pending.limits.retry = policy;
        self
    }

    /// Asks again, for so long, while something else runs on the resource; see
    /// [`RetryPolicy::retry_busy`].
    pub fn retry_busy(mut self, most: Duration) -> Self {
        self.pending.limits.retry.busy = Some(most);
        self
    }

    /// Sends one more header. It isn't signed.
    ///
    /// What the client itself sets (`Host`, `Authorization`, `X-Sdk-*`, `x-acs-*`, …), and a
    /// name or value that can't be sent, make the call fail before anything goes out.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.pending.with_header(name, value);
        self
    }
}

impl<T: FromJson + Send> Call<T> {
    /// Gives what is known of the answer, too: status, request id, attempts and headers.
    pub fn with_metadata(self) -> CallWithMetadata<T> {
        CallWithMetadata::new(self.pending)
    }
}

impl<T: Paged> Call<T> {
    /// All the pages of the list that this call asks for, from its own page on. Each page is a
    /// call with these options.
    pub fn pages(self) -> Pages<T::Item> {
        Pages::new(self.pending, T::PAGING)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pending.fmt(f)
    }
}

impl<T: FromJson + Send> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        CallFuture { answer: self.pending.send(), output: PhantomData }
    }
}

/// A call on its way. Dropping it abandons the call: whether it ran is then unknown, and so is a
/// token that was made for it. Where that matters, set the token of the request yourself.
#[must_use = "a call is sent when it is awaited"]
pub struct CallFuture<T> {
    answer: BoxFuture<'static, Result<Answer, Error>>,
    output: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

impl<T: FromJson + Send> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.answer.as_mut().poll(context))?;
        Poll::Ready(output(answer).map(|(_, output)| output))
    }
}

/// Reads an answer, and gives it back with what it says.
pub(crate) fn output<T: FromJson>(answer: Answer) -> Result<(Answer, T), Error> {
    let mut place: Option<T> = None;
    let answer = decode(answer, &mut place)?;
    // No body is an empty object, an empty list, or no value where there may be none.
    let empty = || T::object().or_else(T::list).or_else(|| T::from_scalar(Scalar::Null));
    match place.or_else(empty) {
        Some(mut output) => {
            for header in T::HEADERS {
                let value =
                    answer.headers.get(*header).and_then(|text| text.to_str().ok());
                if let (Some(text), Some(place)) = (value, output.field(header))
                    && !place.scalar(Scalar::Text(text))
                {
                    let expected = place.expected();
                    let message = format!("expected {expected} in the header {header}");
                    return Err(answer.unreadable(message));
                }
            }
            match output.missing() {
                None => Ok((answer, output)),
                Some(field) => {
                    Err(answer.unreadable(format!("the answer has no {field}")))
                }
            }
        }
        None => {
            Err(answer.unreadable(format!("expected {}, came nothing", T::EXPECTED)))
        }
    }
}

/// Reads a body into its place; an empty one leaves the place as it is. A body that refuses the
/// call and has nothing of the answer is the error that it says.
pub(crate) fn decode(answer: Answer, place: &mut dyn Place) -> Result<Answer, Error> {
    if answer.body.trim_ascii().is_empty() {
        return Ok(answer);
    }
    let mut met = Met::new(place);
    let read = read::read(&answer.body, &mut met);
    if !met.any()
        && let Some(report) = body::refusal(&answer.body)
    {
        return Err(answer.refused(report));
    }
    match read {
        Ok(()) => Ok(answer),
        Err(mismatch) => Err(answer.unreadable(mismatch.to_string())),
    }
}
