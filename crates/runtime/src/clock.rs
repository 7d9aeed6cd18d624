//! The time of day and the vendors' two ways of writing it.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// Where the date of a request comes from. Tests stop it.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The time now.
    fn now(&self) -> SystemTime;
}

/// The computer's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A date in UTC, to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Utc {
    year: u64,
    month: u64,
    day: u64,
    seconds: u64,
}

impl Utc {
    /// A time before 1970 counts as its first second: no request was ever signed then.
    pub(crate) fn of(time: SystemTime) -> Self {
        let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        // Years that begin in March put the leap day last (Howard Hinnant's civil_from_days).
        let days = seconds / 86_400 + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524
            - day_of_era / 146_096)
            / 365;
        let day_of_year =
            day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        Self {
            year: year_of_era + era * 400 + u64::from(month <= 2),
            month,
            day: day_of_year - (153 * shifted + 2) / 5 + 1,
            seconds: seconds % 86_400,
        }
    }

    /// `20260102T030405Z`.
    #[cfg(feature = "huaweicloud")]
    pub(crate) fn compact(self) -> String {
        let Self { year, month, day, seconds } = self;
        let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        format!("{year:04}{month:02}{day:02}T{h:02}{m:02}{s:02}Z")
    }

    /// `2026-01-02T03:04:05Z`.
    #[cfg(feature = "alibabacloud")]
    pub(crate) fn extended(self) -> String {
        let Self { year, month, day, seconds } = self;
        let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        format!("{year:04}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}Z")
    }
}

#[cfg(all(test, feature = "huaweicloud", feature = "alibabacloud"))]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn writes_both_forms() {
        for (seconds, compact, extended) in [
            (0, "19700101T000000Z", "1970-01-01T00:00:00Z"),
            (951_782_399, "20000228T235959Z", "2000-02-28T23:59:59Z"),
            (951_868_800, "20000301T000000Z", "2000-03-01T00:00:00Z"),
            (1_709_164_800, "20240229T000000Z", "2024-02-29T00:00:00Z"),
            (1_767_323_045, "20260102T030405Z", "2026-01-02T03:04:05Z"),
            (4_107_542_400, "21000301T000000Z", "2100-03-01T00:00:00Z"),
        ] {
            let utc = Utc::of(UNIX_EPOCH + Duration::from_secs(seconds));
            assert_eq!(utc.compact(), compact);
            assert_eq!(utc.extended(), extended);
        }
        assert_eq!(
            Utc::of(UNIX_EPOCH - Duration::from_secs(9)).compact(),
            "19700101T000000Z"
        );
    }
}
