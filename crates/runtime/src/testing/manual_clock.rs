//! A clock that a test moves.

use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::clock::Clock;
use crate::transport::BoxFuture;

/// A clock that stands still until [`advance`](Self::advance) moves it, or that skips every wait.
///
/// ```
/// use std::time::Duration;
/// use backstay::Clock;
/// use backstay::testing::ManualClock;
///
/// let clock = ManualClock::at_unix(1_767_323_045);
/// clock.advance(Duration::from_secs(5));
/// assert_eq!(clock.elapsed(), Duration::from_secs(5));
/// assert_eq!(clock.now(), std::time::UNIX_EPOCH + Duration::from_secs(1_767_323_050));
/// ```
#[derive(Debug)]
pub struct ManualClock {
    start: SystemTime,
    skips_waits: bool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    elapsed: Duration,
    slept: Vec<Duration>,
    waiting: Vec<(Duration, Waker)>,
}

impl ManualClock {
    /// A clock at a time of day.
    pub fn new(start: SystemTime) -> Self {
        Self { start, skips_waits: false, state: Mutex::default() }
    }

    /// A clock at a number of seconds after 1970-01-01T00:00:00Z.
    pub fn at_unix(seconds: u64) -> Self {
        Self::new(UNIX_EPOCH + Duration::from_secs(seconds))
    }

    /// The same clock, moving forward at every [`sleep`](Clock::sleep), which is over at once.
    ///
    /// What a call waits so counts, but nobody does wait. Deadlines still only come by
    /// [`advance`](Self::advance) and by such waits.
    #[must_use]
    pub fn auto_advance(mut self) -> Self {
        self.skips_waits = true;
        self
    }

    /// Moves the clock forward and wakes who waited for that.
    pub fn advance(&self, by: Duration) {
        let mut state = self.state();
        state.elapsed = state.elapsed.saturating_add(by);
        let now = state.elapsed;
        let (due, waiting) = std::mem::take(&mut state.waiting)
            .into_iter()
            .partition(|(at, _)| *at <= now);
        state.waiting = waiting;
        drop(state);
        let due: Vec<(Duration, Waker)> = due;
        for (_, waker) in due {
            waker.wake();
        }
    }

    /// How far the clock went since it was made.
    pub fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    /// Every wait that was asked for, in order.
    pub fn slept(&self) -> Vec<Duration> {
        self.state().slept.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic of another test's thread can't leave these half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        self.start + self.elapsed()
    }

    fn monotonic(&self) -> Duration {
        self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let end = {
            let mut state = self.state();
            state.slept.push(duration);
            state.elapsed.saturating_add(duration)
        };
        if self.skips_waits {
            return Box::pin(async move { self.advance(duration) });
        }
        Box::pin(Until { clock: self, end })
    }

    fn until(&self, moment: Duration) -> BoxFuture<'_, ()> {
        Box::pin(Until { clock: self, end: moment })
    }
}

struct Until<'a> {
    clock: &'a ManualClock,
    end: Duration,
}

impl Future for Until<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        if state.elapsed >= self.end {
            return Poll::Ready(());
        }
        state.waiting.push((self.end, context.waker().clone()));
        Poll::Pending
    }
}
