//! The computer's clock, set right by what the servers say.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use crate::clock::Clock;
use crate::transport::BoxFuture;

/// A clock that remembers by how much the time of day is off.
#[derive(Debug)]
pub(crate) struct ServerClock {
    clock: Arc<dyn Clock>,
    /// Milliseconds to add.
    offset: AtomicI64,
}

impl ServerClock {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, offset: AtomicI64::new(0) }
    }

    /// Takes over the server's time.
    pub(crate) fn set(&self, server: SystemTime) {
        let own = self.clock.now();
        let offset = match server.duration_since(own) {
            Ok(ahead) => milliseconds(ahead),
            Err(behind) => -milliseconds(behind.duration()),
        };
        self.offset.store(offset, Ordering::Relaxed);
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

impl Clock for ServerClock {
    fn now(&self) -> SystemTime {
        let own = self.clock.now();
        let offset = self.offset.load(Ordering::Relaxed);
        let by = Duration::from_millis(offset.unsigned_abs());
        let right = if offset < 0 { own.checked_sub(by) } else { own.checked_add(by) };
        right.unwrap_or(own)
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.clock.sleep(duration)
    }

    fn until(&self, moment: Duration) -> BoxFuture<'_, ()> {
        self.clock.until(moment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ManualClock;

    #[test]
    fn goes_on_from_the_servers_time() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let manual = Arc::new(ManualClock::at_unix(1_000_000));
        let clock = ServerClock::new(manual.clone());
        assert_eq!(clock.now(), at(1_000_000));
        for server in [1_003_600, 996_400] {
            clock.set(at(server));
            assert_eq!(clock.now(), at(server));
        }
        manual.advance(Duration::from_secs(5));
        assert_eq!(clock.now(), at(996_405));
    }
}
