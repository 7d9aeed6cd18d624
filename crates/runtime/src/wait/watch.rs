//! Looks again and again until the work is done, has failed, or the time is up. It knows nothing
//! of answer types.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use crate::client::Answer;
use crate::deadline::shown;
use crate::engine::Engine;
use crate::error::body::Report;
use crate::error::{Error, ErrorKind};
use crate::retry::RetryPolicy;
use crate::retry::jitter::part;
use crate::transport::BoxFuture;
use crate::wait::progress::{Look, Outcome, Progress};

/// How often in a row an answer may make no sense, or work that was there may be gone.
const MOST_IN_A_ROW: u32 = 3;

/// The least time between two looks.
const LEAST_PAUSE: Duration = Duration::from_millis(100);

/// What of the time is kept for the last look's call, where there is ten times as much.
const RESERVE: Duration = Duration::from_secs(10);

/// Where looks come from.
pub(crate) trait Source: Send {
    /// Looks once.
    fn look(&mut self, allowance: Allowance) -> BoxFuture<'_, Result<Seen, Error>>;

    /// Takes none of the records with these ids for the one.
    fn leave_out(&mut self, ids: HashSet<String>) -> Result<(), Error> {
        let _ = ids;
        Err(Error::invalid(
            "not_among(..) is for a wait that takes the newest record of a list: here the \
             caller judges the answers",
        ))
    }

    /// Whether a state is one that the service is known to have.
    fn knows(&self, state: &str) -> bool {
        let _ = state;
        true
    }
}

/// A source whose last answer is what is waited for.
pub(crate) trait Poller<T>: Source {
    /// Reads the answer that showed the work done.
    fn output(&mut self, last: Answer) -> Result<T, Error>;
}

/// What the calls of a look may take, where it isn't the client's or the call's own.
#[derive(Debug, Clone)]
pub(crate) struct Allowance {
    /// The time for all of them.
    pub(crate) time: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
}

/// A look, and the answer that it was read from.
pub(crate) struct Seen {
    pub(crate) look: Look,
    pub(crate) answer: Answer,
}

/// When to look.
#[derive(Debug, Clone)]
pub(crate) struct Timing {
    pub(crate) delay: Duration,
    pub(crate) interval: Duration,
    pub(crate) timeout: Duration,
    pub(crate) grace: Duration,
    pub(crate) successes: u32,
}

/// One wait, as far as it has come.
pub(crate) struct Watch {
    engine: Arc<Engine>,
    operation: Cow<'static, str>,
    pub(crate) timing: Timing,
    pub(crate) allowance: Allowance,
    pub(crate) progress: Progress,
    /// What is wrong with the wait itself.
    pub(crate) problem: Option<Error>,
    begun: Option<Duration>,
    /// Whether there is no time for another look.
    over: bool,
    pause: Duration,
    /// How often in a row it was seen done, came no sense, was it gone, was there trouble.
    successes: u32,
    senseless: u32,
    gone: u32,
    troubles: u32,
    trouble: Option<Error>,
    last: Option<Answer>,
}

impl Watch {
    pub(crate) fn new(
        engine: Arc<Engine>,
        operation: Cow<'static, str>,
        name: &'static str,
        timing: Timing,
    ) -> Self {
        let progress = Progress {
            name,
            record: None,
            state: None,
            percentage: None,
            elapsed: Duration::ZERO,
            looks: 0,
            trouble: None,
            done: false,
        };
        Self {
            engine,
            operation,
            timing,
            allowance: Allowance {
                time: Duration::ZERO,
                attempt_timeout: None,
                retry: None,
            },
            progress,
            problem: None,
            begun: None,
            over: false,
            pause: Duration::ZERO,
            successes: 0,
            senseless: 0,
            gone: 0,
            troubles: 0,
            trouble: None,
            last: None,
        }
    }

    /// Waits for the next look and takes it; the answer comes with the last one.
    pub(crate) async fn step(
        &mut self,
        source: &mut dyn Source,
    ) -> Result<Option<Answer>, Error> {
        if let Some(problem) = self.problem.take() {
            return Err(problem.of_operation(self.operation.clone()));
        }
        let clock = self.engine.settings.clock.clone();
        let now = clock.monotonic();
        if self.begun.is_none() {
            self.pause = self.timing.delay;
        }
        let begun = *self.begun.get_or_insert(now);
        let deadline = begun.saturating_add(self.timing.timeout);
        if self.over {
            return Err(self.not_finished(source));
        }
        // The last look's call ends in time, too.
        let left = deadline.saturating_sub(now);
        let latest = left.saturating_sub(RESERVE.min(self.timing.timeout / 10));
        self.over = self.pause >= latest;
        let pause = self.pause.min(latest);
        if !pause.is_zero() {
            clock.sleep(pause).await;
        }
        self.progress.looks += 1;
        let time = deadline.saturating_sub(clock.monotonic());
        let seen = source.look(Allowance { time, ..self.allowance.clone() }).await;
        self.progress.elapsed = clock.monotonic().saturating_sub(begun);
        let outcome = self.judge(seen);
        self.pause = self.next_pause();
        outcome
    }

    fn judge(&mut self, seen: Result<Seen, Error>) -> Result<Option<Answer>, Error> {
        let error = match seen {
            Ok(Seen { look, answer }) => {
                (self.senseless, self.troubles) = (0, 0);
                (self.trouble, self.progress.trouble) = (None, None);
                if look.outcome == Outcome::Absent {
                    let error =
                        self.about(ErrorKind::NotFound, "not there", None, &answer);
                    self.last = Some(answer);
                    return self.absent(error);
                }
                self.gone = 0;
                self.progress.percentage = look.percentage;
                self.progress.state.clone_from(&look.state);
                self.progress.record.clone_from(&look.record);
                return match look.outcome {
                    Outcome::Failed => Err(self.failed(look, &answer)),
                    Outcome::Succeeded => {
                        self.successes += 1;
                        if self.successes < self.timing.successes {
                            self.last = Some(answer);
                            return Ok(None);
                        }
                        self.progress.done = true;
                        Ok(Some(answer))
                    }
                    Outcome::Running | Outcome::Absent => {
                        self.successes = 0;
                        self.last = Some(answer);
                        Ok(None)
                    }
                };
            }
            Err(error) => error,
        };
        self.successes = 0;
        match error.kind() {
            ErrorKind::NotFound => {
                self.senseless = 0;
                return self.absent(error);
            }
            ErrorKind::Decode => {
                (self.senseless, self.gone) = (self.senseless + 1, 0);
                if self.senseless >= MOST_IN_A_ROW {
                    return Err(error);
                }
            }
            ErrorKind::Throttled
            | ErrorKind::Busy
            | ErrorKind::Server
            | ErrorKind::Timeout
            | ErrorKind::Connect
            | ErrorKind::Interrupted => (self.senseless, self.gone) = (0, 0),
            _ => return Err(error),
        }
        self.troubles += 1;
        self.progress.trouble = Some(error.to_string());
        self.trouble = Some(error);
        Ok(None)
    }

    /// The service doesn't know of the work: not yet, which passes, or not any more.
    fn absent(&mut self, error: Error) -> Result<Option<Answer>, Error> {
        self.successes = 0;
        let Some(state) = &self.progress.state else {
            if self.progress.elapsed >= self.timing.grace {
                let note = format!("not known after {}", shown(self.progress.elapsed));
                return Err(error.with_note(note));
            }
            self.troubles = 0;
            (self.trouble, self.progress.trouble) = (None, None);
            return Ok(None);
        };
        self.gone += 1;
        if self.gone >= MOST_IN_A_ROW {
            let note = format!("it is gone; its last state was {state}");
            return Err(error.with_note(note));
        }
        self.progress.trouble = Some(error.to_string());
        self.trouble = Some(error);
        Ok(None)
    }

    fn failed(&self, look: Look, answer: &Answer) -> Error {
        let state = look.state.as_deref().unwrap_or("failed");
        let reason = look.reason.as_deref().unwrap_or("the service gives no reason");
        let message = format!("ended in {state}: {reason}");
        self.about(ErrorKind::Failed, &message, look.code, answer)
    }

    fn not_finished(&mut self, source: &dyn Source) -> Error {
        let Progress { state, .. } = &self.progress;
        let mut message = format!("not finished within {}", shown(self.timing.timeout));
        match state {
            Some(state) if self.successes > 0 => message.push_str(&format!(
                ": {state} {} of {} times in a row",
                self.successes, self.timing.successes
            )),
            Some(state) if source.knows(state) => {
                message.push_str(&format!(": still {state}"));
            }
            Some(state) => message.push_str(&format!(
                ": still {state}, a state that this version doesn't know"
            )),
            None => message.push_str(": never seen"),
        }
        let error = match &self.last {
            Some(answer) => self.about(ErrorKind::NotFinished, &message, None, answer),
            None => {
                let message = format!("{}: {message}", self.progress.name);
                Error::new(ErrorKind::NotFinished, message)
                    .of_operation(self.operation.clone())
            }
        };
        match self.trouble.take() {
            Some(trouble) => error
                .with_note(format!("the last look failed: {trouble}"))
                .with_source(trouble),
            None => error,
        }
    }

    /// An error of the wait, with what is known of an answer.
    fn about(
        &self,
        kind: ErrorKind,
        message: &str,
        code: Option<String>,
        answer: &Answer,
    ) -> Error {
        let message = format!("{}: {message}", self.progress.name);
        let report = Report {
            code,
            message: Some(message),
            request_id: answer.request_id.clone(),
        };
        let error = Error::answer(kind, report, answer.status, answer.body.clone());
        let secrets = answer.secrets.iter();
        secrets
            .fold(error, Error::hiding)
            .of_operation(self.operation.clone())
            .after(answer.attempts)
    }

    /// The time to the next look: it grows with the time that the work takes, and with trouble.
    fn next_pause(&self) -> Duration {
        let interval = self.timing.interval.max(LEAST_PAUSE);
        let longest = interval.saturating_mul(6);
        let pause = match (self.troubles, self.successes) {
            (0, 0) => interval.max(self.progress.elapsed / 20),
            (0, _) => interval,
            (troubles, _) => interval.saturating_mul(1 << troubles.min(8)),
        }
        .min(longest);
        // Between nine and eleven tenths, so that many waits don't look at once.
        let jitter = part(pause / 5, &*self.engine.settings.jitter);
        let pause = (pause - pause / 10).saturating_add(jitter);
        let asked = self.trouble.as_ref().and_then(Error::retry_after);
        pause.max(asked.unwrap_or_default())
    }
}
