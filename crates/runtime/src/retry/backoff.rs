//! How long to wait before the next attempt.

use std::time::Duration;

use super::jitter::part;
use super::{Jitter, RetryPolicy};

/// The longest waits for a busy resource: jobs on instances take minutes.
const FIRST_BUSY: Duration = Duration::from_secs(5);
const LONGEST_BUSY: Duration = Duration::from_secs(30);

/// Any part of a time that doubles with each attempt; `number` counts the failures from 1.
pub(crate) fn full_jitter(
    policy: &RetryPolicy,
    number: u32,
    jitter: &dyn Jitter,
) -> Duration {
    part(doubled(policy.first, policy.longest, number), jitter)
}

/// At least half of a time that doubles with each answer.
pub(crate) fn busy(number: u32, jitter: &dyn Jitter) -> Duration {
    let half = doubled(FIRST_BUSY, LONGEST_BUSY, number) / 2;
    half + part(half, jitter)
}

/// What the server asks for, and up to a tenth more (a second at most): all the others were
/// told the same.
pub(crate) fn asked(wait: Duration, jitter: &dyn Jitter) -> Duration {
    wait.saturating_add(part((wait / 10).min(Duration::from_secs(1)), jitter))
}

fn doubled(first: Duration, longest: Duration, number: u32) -> Duration {
    let doublings = number.saturating_sub(1).min(31);
    first.saturating_mul(1 << doublings).min(longest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::FixedJitter;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn waits_double_up_to_the_longest() {
        let policy = RetryPolicy::new().backoff(ms(100), ms(1500));
        let waits = |fraction| {
            [1, 2, 3, 4, 5, 6, u32::MAX]
                .map(|number| full_jitter(&policy, number, &FixedJitter(fraction)))
        };
        assert_eq!(waits(1.0), [100, 200, 400, 800, 1500, 1500, 1500].map(ms));
        assert_eq!(waits(0.5), [50, 100, 200, 400, 750, 750, 750].map(ms));
        assert_eq!(waits(0.0), [ms(0); 7]);
        assert_eq!(waits(f64::NAN)[0], ms(100));
        assert_eq!(waits(-1.0)[0], ms(0));
        assert_eq!(waits(7.0)[0], ms(100));
        let endless = RetryPolicy::new().backoff(Duration::MAX, Duration::MAX);
        assert_eq!(full_jitter(&endless, 9, &FixedJitter(1.0)), Duration::MAX);
    }

    #[test]
    fn a_busy_resource_gets_at_least_half_the_time() {
        let waits = |fraction| {
            [1, 2, 3, 4, 99]
                .map(|number| busy(number, &FixedJitter(fraction)).as_millis())
        };
        assert_eq!(waits(1.0), [5000, 10_000, 20_000, 30_000, 30_000]);
        assert_eq!(waits(0.0), [2500, 5000, 10_000, 15_000, 15_000]);
    }

    #[test]
    fn what_the_server_asks_for_is_the_least() {
        assert_eq!(asked(ms(2000), &FixedJitter(0.0)), ms(2000));
        assert_eq!(asked(ms(2000), &FixedJitter(1.0)), ms(2200));
        assert_eq!(asked(ms(60_000), &FixedJitter(1.0)), ms(61_000));
    }
}
