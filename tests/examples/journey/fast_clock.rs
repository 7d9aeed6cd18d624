//! A clock by which waits pass faster than they do.

use backstay::{BoxFuture, Clock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The clock of a simulated cloud, which stands still while the program works, and goes on by each
/// wait of the program.
#[derive(Clone, Debug)]
pub(crate) struct FastClock {
    /// The cloud's.
    pub(crate) cloud: simulated_cloud::Clock,
    /// How many seconds of a wait pass in one; `None` lets nobody wait at all.
    pub(crate) speed: Option<u32>,
}

impl Clock for FastClock {
    fn now(&self) -> SystemTime {
        self.cloud.now()
    }

    fn monotonic(&self) -> Duration {
        self.cloud.now().duration_since(UNIX_EPOCH).unwrap_or_default()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            if let Some(speed) = self.speed {
                tokio::time::sleep(duration / speed.max(1)).await;
            }
            self.cloud.advance(duration);
        })
    }
}
