//! Whether a failed attempt is followed by another one.

use std::borrow::Cow;
use std::time::Duration;

use super::failure::Failure;
use super::{Engine, Limits};
use crate::clock::Clock;
use crate::deadline::shown;
use crate::error::{Error, ErrorKind};
use crate::request::{Prepared, Repeat};
use crate::retry::{RetryPolicy, backoff};
use crate::vendor::Repair;

/// The least time for an attempt that must not be lost, where the call has more than four times that.
const LEAST: Duration = Duration::from_secs(10);

/// How a call stands after some attempts.
pub(super) struct Progress {
    pub(super) deadline: Option<Duration>,
    /// Requests sent, or tried to be.
    pub(super) attempts: u32,
    /// Failures that count as attempts of the policy.
    pub(super) failures: u32,
    busy_answers: u32,
    /// When it is no use to wait for a busy resource any longer.
    busy_until: Option<Duration>,
    /// How long servers may still ask to wait without the call having less time.
    patience: Duration,
    clock_set: bool,
    credentials_renewed: bool,
    /// Whether an answer is lost, so that the call may have run.
    pub(super) lost: bool,
    /// The least time that is left for an answer that must not be lost.
    least: Duration,
}

impl Progress {
    /// No attempt yet.
    pub(super) fn new(start: Duration, limits: &Limits) -> Self {
        Self {
            // A deadline too far off to be computed is none.
            deadline: start.checked_add(limits.timeout),
            attempts: 0,
            failures: 0,
            busy_answers: 0,
            busy_until: None,
            patience: match limits.strict {
                true => Duration::ZERO,
                false => limits.retry.longest_asked,
            },
            clock_set: false,
            credentials_renewed: false,
            lost: false,
            least: LEAST.min(limits.timeout / 4),
        }
    }
}

/// What follows a failed attempt.
pub(super) enum Next {
    Again(Duration),
    Stop(Option<Cow<'static, str>>),
}

impl Engine {
    /// Whether another attempt follows, and after which wait.
    pub(super) fn next(
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
        // A server that failed may have begun, even if it says that something else runs.
        let unproven = kind == ErrorKind::Busy
            && error.status().is_some_and(|status| status >= 500);
        let begun = may_have_run(kind) && !failure.lasting || unproven;
        if failure.sent && (replayed || begun) {
            progress.lost = true;
        }
        if unproven && !harmless {
            return Next::Stop(None);
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
            Some(asked) => {
                let extra = asked.min(progress.patience);
                progress.patience -= extra;
                progress.deadline =
                    progress.deadline.and_then(|deadline| deadline.checked_add(extra));
                self.asked(asked, progress.deadline).max(backoff::full_jitter(
                    policy,
                    progress.failures,
                    jitter,
                ))
            }
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
pub(super) fn finish(
    failure: Failure,
    note: Option<Cow<'static, str>>,
    prepared: &Prepared,
    progress: &Progress,
) -> Error {
    let Failure { mut error, sent, lasting, .. } = failure;
    if let Some(note) = note {
        error = error.with_note(note);
    }
    if progress.lost && prepared.repeat != Repeat::Safe {
        return prepared.repeat.unknown(error);
    }
    match lasting {
        true => error,
        false => error.repeatable(prepared.repeat.is_harmless() || !sent),
    }
}
