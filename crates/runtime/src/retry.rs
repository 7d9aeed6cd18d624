//! When a failed attempt is followed by another one.

pub(crate) mod backoff;
pub(crate) mod budget;
pub(crate) mod hint;
pub(crate) mod jitter;

use std::time::Duration;

pub use jitter::{Jitter, RandomJitter};

/// How often, and for how long, a call is sent again after a failure.
///
/// What may be sent again at all isn't a matter of policy: a call that isn't safe to repeat is
/// repeated only when the failure proves that it never ran (no connection, throttled, busy, or
/// refused for its date or for credentials that have expired, which are then set right once).
///
/// ```
/// use std::time::Duration;
/// use backstay::RetryPolicy;
///
/// let patient = RetryPolicy::new().attempts(8).retry_busy(Duration::from_secs(1200));
/// assert_ne!(patient, RetryPolicy::none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) attempts: u32,
    pub(crate) first: Duration,
    pub(crate) longest: Duration,
    pub(crate) longest_asked: Duration,
    pub(crate) budget: u32,
    pub(crate) busy: Option<Duration>,
}

impl RetryPolicy {
    /// Four attempts, waits of 0.25, 0.5 and 1 second at most between them (of random length, so
    /// that many callers don't come back at once), five minutes at most when the server asks for a
    /// wait, a budget of 100, and no waiting for a busy resource.
    pub fn new() -> Self {
        Self {
            attempts: 4,
            first: Duration::from_millis(250),
            longest: Duration::from_secs(20),
            longest_asked: Duration::from_secs(300),
            budget: 100,
            busy: None,
        }
    }

    /// One attempt, whatever comes.
    pub fn none() -> Self {
        Self::new().attempts(1)
    }

    /// The most attempts of a call, the first one included; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, most: u32) -> Self {
        self.attempts = most.max(1);
        self
    }

    /// The longest wait after the first attempt, which doubles with each further one, and
    /// the longest that it may become. The wait itself is a random part of it.
    #[must_use]
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        (self.first, self.longest) = (first, longest);
        self
    }

    /// The longest wait that the server may ask for. If it asks for more, the call fails at
    /// once; so it does when the wait doesn't fit into a time that was set for the call. Where
    /// none was set, waits of so long together come on top of the call's usual time.
    #[must_use]
    pub fn longest_asked_wait(mut self, longest: Duration) -> Self {
        self.longest_asked = longest;
        self
    }

    /// How many attempts all the calls of a client may repeat while the service fails; every
    /// fifth success gives one back, and so does a repeated one. It is the client's: that of a
    /// policy for one call does nothing.
    #[must_use]
    pub fn budget(mut self, repeats: u32) -> Self {
        self.budget = repeats;
        self
    }

    /// Asks again, for so long, while something else runs on the resource
    /// ([`ErrorKind::Busy`](crate::ErrorKind::Busy)).
    ///
    /// A busy answer proves that the call never ran, unless its status is that of a server that
    /// failed: a call that isn't safe to repeat then ends. The waits, of 5 to 30 seconds, count
    /// neither as attempts nor into the call's time, which grows by this one.
    #[must_use]
    pub fn retry_busy(mut self, most: Duration) -> Self {
        self.busy = Some(most);
        self
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}
