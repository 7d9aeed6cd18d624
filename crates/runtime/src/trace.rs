//! What a call does, for `tracing`: one span per call, one per attempt, and nothing that could
//! be a secret. Without the feature `tracing` there is nothing of it.

use std::time::Duration;

use crate::clock::Clock;
use crate::error::Error;

/// The span of a call or of one attempt at it.
pub(crate) struct Span {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
    #[cfg(feature = "tracing")]
    begun: Duration,
}

#[cfg(not(feature = "tracing"))]
#[expect(clippy::unused_self, reason = "the other implementation needs it")]
impl Span {
    pub(crate) fn call(_service: &str, _operation: &str, _clock: &dyn Clock) -> Self {
        Self {}
    }

    pub(crate) fn attempt(
        &self,
        _operation: &str,
        _number: u32,
        _clock: &dyn Clock,
    ) -> Self {
        Self {}
    }

    pub(crate) fn around<F: Future>(&self, work: F) -> F {
        work
    }

    pub(crate) fn answered(&self, _status: u16, _request_id: Option<&str>) {}

    pub(crate) fn failed(&self, _error: &Error) {}

    pub(crate) fn ended(&self, _clock: &dyn Clock) {}

    pub(crate) fn counted(&self, _attempts: u32) {}

    pub(crate) fn repeating(&self, _error: &Error, _wait: Duration) {}
}

#[cfg(feature = "tracing")]
impl Span {
    pub(crate) fn call(service: &str, operation: &str, clock: &dyn Clock) -> Self {
        Self {
            span: tracing::info_span!(
                "call",
                service,
                operation,
                attempts = tracing::field::Empty,
                status = tracing::field::Empty,
                request_id = tracing::field::Empty,
                error = tracing::field::Empty,
                code = tracing::field::Empty,
                duration_ms = tracing::field::Empty,
            ),
            begun: clock.monotonic(),
        }
    }

    pub(crate) fn attempt(
        &self,
        operation: &str,
        number: u32,
        clock: &dyn Clock,
    ) -> Self {
        Self {
            span: tracing::debug_span!(
                parent: &self.span,
                "attempt",
                operation,
                attempt = number,
                status = tracing::field::Empty,
                request_id = tracing::field::Empty,
                error = tracing::field::Empty,
                code = tracing::field::Empty,
                duration_ms = tracing::field::Empty,
            ),
            begun: clock.monotonic(),
        }
    }

    pub(crate) fn around<F: Future>(
        &self,
        work: F,
    ) -> tracing::instrument::Instrumented<F> {
        tracing::Instrument::instrument(work, self.span.clone())
    }

    pub(crate) fn answered(&self, status: u16, request_id: Option<&str>) {
        self.span.record("status", status);
        if let Some(id) = request_id {
            self.span.record("request_id", id);
        }
    }

    /// The kind and the code, and not the message: the server may repeat anything in it.
    pub(crate) fn failed(&self, error: &Error) {
        if let Some(status) = error.status() {
            self.answered(status, error.request_id());
        }
        self.span.record("error", tracing::field::display(error.kind()));
        if let Some(code) = error.code() {
            self.span.record("code", code);
        }
    }

    pub(crate) fn counted(&self, attempts: u32) {
        self.span.record("attempts", attempts);
    }

    pub(crate) fn ended(&self, clock: &dyn Clock) {
        let duration = clock.monotonic().saturating_sub(self.begun);
        self.span.record("duration_ms", milliseconds(duration));
    }

    pub(crate) fn repeating(&self, error: &Error, wait: Duration) {
        tracing::debug!(
            parent: &self.span,
            error = %error.kind(),
            wait_ms = milliseconds(wait),
            "sending again"
        );
    }
}

#[cfg(feature = "tracing")]
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
