//! What keeps many callers from coming back at the same moment.

use std::fmt;
use std::time::Duration;

/// Where the random part of a wait comes from. Tests fix it.
pub trait Jitter: Send + Sync + fmt::Debug {
    /// A number from 0 to 1, evenly spread.
    fn fraction(&self) -> f64;
}

/// Some part of a time, whatever the source of the fraction gives.
pub(crate) fn part(whole: Duration, jitter: &dyn Jitter) -> Duration {
    // Another implementation may give anything, and `mul_f64` panics below 0.
    let fraction = jitter.fraction();
    if fraction.is_nan() || fraction >= 1.0 {
        return whole;
    }
    whole.mul_f64(fraction.max(0.0))
}

/// The computer's random numbers.
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomJitter;

impl Jitter for RandomJitter {
    fn fraction(&self) -> f64 {
        // Without random numbers everybody waits the full time, which is safe.
        getrandom::u32().map_or(1.0, |number| f64::from(number) / f64::from(u32::MAX))
    }
}
