//! The cloud's own clock.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The clock of a simulated cloud: signatures are dated, jobs completed and slow answers slow by it.
///
/// Clones show the same time, so a test keeps one and sets it while the cloud runs.
#[derive(Clone, Debug)]
pub struct Clock {
    works: Arc<Mutex<Works>>,
}

#[derive(Debug)]
struct Works {
    face: Face,
    sleepers: BTreeMap<u64, Sleeper>,
    /// How many ever slept: the next one's number.
    slept: u64,
}

#[derive(Debug)]
enum Face {
    Frozen(SystemTime),
    Running { ahead: Duration },
}

#[derive(Debug)]
struct Sleeper {
    due: SystemTime,
    waker: Option<Waker>,
}

impl Clock {
    /// A clock that stands at `time` until it is set or advanced.
    #[must_use]
    pub fn frozen(time: SystemTime) -> Self {
        Self::of(Face::Frozen(time))
    }

    /// A clock that stands at a Unix time, in seconds.
    #[must_use]
    pub fn frozen_at(unix_seconds: u64) -> Self {
        Self::frozen(UNIX_EPOCH + Duration::from_secs(unix_seconds))
    }

    /// A clock that goes with the system's.
    #[must_use]
    pub fn running() -> Self {
        Self::of(Face::Running { ahead: Duration::ZERO })
    }

    fn of(face: Face) -> Self {
        let works = Works { face, sleepers: BTreeMap::new(), slept: 0 };
        Self { works: Arc::new(Mutex::new(works)) }
    }

    fn works(&self) -> MutexGuard<'_, Works> {
        self.works.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time it shows.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.works().now()
    }

    /// Moves the clock forward; a running one goes on from there.
    pub fn advance(&self, by: Duration) {
        let mut works = self.works();
        match &mut works.face {
            Face::Frozen(time) => *time += by,
            Face::Running { ahead } => *ahead += by,
        }
        works.wake();
    }

    /// Sets the clock, forward or back; it stands still from then on.
    pub fn set(&self, time: SystemTime) {
        let mut works = self.works();
        works.face = Face::Frozen(time);
        works.wake();
    }

    /// Waits until the clock was moved that far, or goes that far by itself.
    pub async fn sleep(&self, duration: Duration) {
        let (due, left) = {
            let works = self.works();
            // What can't be computed is never.
            let due = works.now().checked_add(duration);
            (due, matches!(works.face, Face::Running { .. }).then_some(duration))
        };
        match (due, left) {
            (_, Some(left)) => tokio::time::sleep(left).await,
            (Some(due), None) => {
                Sleep { clock: self.clone(), number: None, due }.await_due().await
            }
            (None, None) => std::future::pending().await,
        }
    }

    /// When the next one of those who wait has to be woken: where a test moves a frozen clock to
    /// when nothing else goes on.
    #[must_use]
    pub fn next_due(&self) -> Option<SystemTime> {
        self.works().sleepers.values().map(|sleeper| sleeper.due).min()
    }
}

impl Works {
    fn now(&self) -> SystemTime {
        match self.face {
            Face::Frozen(time) => time,
            Face::Running { ahead } => SystemTime::now() + ahead,
        }
    }

    /// Wakes those whose time has come; they are no sleepers any more, polled yet or not.
    fn wake(&mut self) {
        let now = self.now();
        self.sleepers.retain(|_, sleeper| {
            let sleeps = sleeper.due > now;
            if !sleeps && let Some(waker) = sleeper.waker.take() {
                waker.wake();
            }
            sleeps
        });
    }
}

/// One who waits; giving up leaves no trace.
struct Sleep {
    clock: Clock,
    number: Option<u64>,
    due: SystemTime,
}

impl Sleep {
    async fn await_due(mut self) {
        poll_fn(|context| {
            let mut works = self.clock.works();
            if works.now() >= self.due {
                return Poll::Ready(());
            }
            let number = *self.number.get_or_insert_with(|| {
                works.slept += 1;
                works.slept
            });
            let waker = Some(context.waker().clone());
            works.sleepers.insert(number, Sleeper { due: self.due, waker });
            Poll::Pending
        })
        .await;
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.clock.works().sleepers.remove(&number);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[tokio::test]
    async fn sleepers_wake_when_the_clock_is_moved() {
        let clock = Clock::frozen_at(0);
        let second = Duration::from_secs(1);
        let sleeper = |seconds| {
            let clock = clock.clone();
            tokio::spawn(async move { clock.sleep(second * seconds).await })
        };
        let (short, long) = (sleeper(2), sleeper(9));
        while clock.works().sleepers.len() < 2 {
            tokio::task::yield_now().await;
        }
        assert_eq!(clock.next_due(), Some(UNIX_EPOCH + second * 2));
        clock.advance(second);
        tokio::task::yield_now().await;
        assert!(!short.is_finished());
        clock.advance(second);
        short.await.unwrap();
        assert_eq!(clock.next_due(), Some(UNIX_EPOCH + second * 9));
        long.abort();
        assert!(long.await.is_err());
        assert_eq!(clock.next_due(), None, "who gave up isn't waited for");
        clock.sleep(Duration::ZERO).await;
    }
}
