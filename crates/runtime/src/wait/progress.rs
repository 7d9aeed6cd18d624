//! How far work has come.

use std::fmt;
use std::time::Duration;

use crate::deadline::shown;
use crate::error::{OWN, SHOWN, line};

/// How far some work has come, as its service says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// What is waited for, as in `job`.
    pub name: &'static str,
    /// The id of the record that is followed, where it is the newest of a list that tells its
    /// records apart.
    pub record: Option<String>,
    /// The state in the service's own words; `None` while the service doesn't know of the work.
    pub state: Option<String>,
    /// How much of it is done, 0 to 100, where the service says so.
    pub percentage: Option<u8>,
    /// The time since the wait began.
    pub elapsed: Duration,
    /// How often it was looked at.
    pub looks: u32,
    /// Why the last look saw nothing, if that passes: state and percentage are then those of
    /// the look before.
    pub trouble: Option<String>,
    /// Whether this is the last one.
    pub done: bool,
}

impl fmt::Display for Progress {
    /// One line, whatever the service says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)?;
        if let Some(record) = &self.record {
            write!(f, " {}", line(record, SHOWN))?;
        }
        let state = self.state.as_deref().unwrap_or("not there yet");
        write!(f, ": {}", line(state, SHOWN))?;
        if let Some(percentage) = self.percentage {
            write!(f, ", {percentage} %")?;
        }
        write!(f, ", {}", shown(self.elapsed))?;
        match &self.trouble {
            Some(trouble) => write!(f, " ({})", line(trouble, OWN)),
            None => Ok(()),
        }
    }
}

/// What one look at the work saw.
///
/// It is what the judge of [`until`](super::until) answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    pub(crate) outcome: Outcome,
    pub(crate) state: Option<String>,
    pub(crate) percentage: Option<u8>,
    pub(crate) reason: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) record: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Absent,
    Running,
    Succeeded,
    Failed,
}

impl Look {
    pub(crate) fn new(outcome: Outcome, state: Option<String>) -> Self {
        Self { outcome, state, percentage: None, reason: None, code: None, record: None }
    }

    /// The work goes on.
    pub fn running(state: impl Into<String>) -> Self {
        Self::new(Outcome::Running, Some(state.into()))
    }

    /// The work is done.
    pub fn succeeded(state: impl Into<String>) -> Self {
        Self::new(Outcome::Succeeded, Some(state.into()))
    }

    /// The work failed; the wait ends with an error of the kind
    /// [`Failed`](crate::ErrorKind::Failed).
    pub fn failed(state: impl Into<String>) -> Self {
        Self::new(Outcome::Failed, Some(state.into()))
    }

    /// The service doesn't know of the work: not yet, or not any more.
    pub fn absent() -> Self {
        Self::new(Outcome::Absent, None)
    }

    /// Says how much is done; more than 100 percent count as 100.
    #[must_use]
    pub fn percentage(mut self, percentage: u8) -> Self {
        self.percentage = Some(percentage.min(100));
        self
    }

    /// Says why the work failed.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// What a service means by `45`, `"45"`, `"45%"` or `45.5`.
pub(crate) fn percentage(text: &str) -> Option<u8> {
    let number: f64 = text.trim().trim_end_matches('%').trim_end().parse().ok()?;
    // Saturates, and takes what is no number for 0.
    (number >= 0.0).then_some(number.min(100.0) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_read_in_every_form() {
        for (text, expected) in [
            ("45", Some(45)),
            (" 45 % ", Some(45)),
            ("99.9", Some(99)),
            ("100.0%", Some(100)),
            ("1e9", Some(100)),
            ("-1", None),
            ("NaN", None),
            ("", None),
            ("half", None),
        ] {
            assert_eq!(percentage(text), expected, "{text}");
        }
    }

    #[test]
    fn progress_is_one_line() {
        let mut progress = Progress {
            name: "job",
            record: None,
            state: None,
            percentage: None,
            elapsed: Duration::ZERO,
            looks: 1,
            trouble: None,
            done: false,
        };
        assert_eq!(progress.to_string(), "job: not there yet, 0 ms");
        progress.state = Some("Running".into());
        progress.percentage = Some(45);
        progress.elapsed = Duration::from_secs(30);
        assert_eq!(progress.to_string(), "job: Running, 45 %, 30 s");
        progress.trouble = Some("throttled".into());
        assert_eq!(progress.to_string(), "job: Running, 45 %, 30 s (throttled)");
        progress.record = Some("t\t1".into());
        progress.state = Some("Run\u{1b}[2J\r\nning".into());
        progress.trouble = Some("a\nb".into());
        assert_eq!(progress.to_string(), "job t 1: Run [2J ning, 45 %, 30 s (a b)");
    }
}
