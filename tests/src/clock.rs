//! The cloud's own clock.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The clock of a simulated cloud: signatures are dated and jobs completed by it.
///
/// Clones show the same time, so a test keeps one and sets it while the cloud runs.
#[derive(Clone, Debug)]
pub struct Clock {
    face: Arc<Mutex<Face>>,
}

#[derive(Debug)]
enum Face {
    Frozen(SystemTime),
    Running { ahead: Duration },
}

impl Clock {
    /// A clock that stands at `time` until it is set or advanced.
    #[must_use]
    pub fn frozen(time: SystemTime) -> Self {
        Self { face: Arc::new(Mutex::new(Face::Frozen(time))) }
    }

    /// A clock that stands at a Unix time, in seconds.
    #[must_use]
    pub fn frozen_at(unix_seconds: u64) -> Self {
        Self::frozen(UNIX_EPOCH + Duration::from_secs(unix_seconds))
    }

    /// A clock that goes with the system's.
    #[must_use]
    pub fn running() -> Self {
        Self { face: Arc::new(Mutex::new(Face::Running { ahead: Duration::ZERO })) }
    }

    /// The time it shows.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        match *self.face.lock().unwrap_or_else(PoisonError::into_inner) {
            Face::Frozen(time) => time,
            Face::Running { ahead } => SystemTime::now() + ahead,
        }
    }

    /// Moves the clock forward; a running one goes on from there.
    pub fn advance(&self, by: Duration) {
        match &mut *self.face.lock().unwrap_or_else(PoisonError::into_inner) {
            Face::Frozen(time) => *time += by,
            Face::Running { ahead } => *ahead += by,
        }
    }

    /// Sets the clock, forward or back; it stands still from then on.
    pub fn set(&self, time: SystemTime) {
        *self.face.lock().unwrap_or_else(PoisonError::into_inner) = Face::Frozen(time);
    }
}
