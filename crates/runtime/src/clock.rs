//! The time of day and the vendors' two ways of writing it.

use std::fmt;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

use crate::calendar;
#[cfg(any(feature = "huaweicloud", feature = "alibabacloud"))]
use crate::encoding::Ascii;
use crate::transport::BoxFuture;

/// Where dates come from, and what every wait and every deadline is measured by. Tests stop it,
/// or move it on themselves.
///
/// The default methods wait by tokio's timer, so that they need its runtime; they touch it only
/// when there is something to wait for.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The time of day, which may be wrong and may jump.
    fn now(&self) -> SystemTime;

    /// The time since some fixed start, which never jumps.
    fn monotonic(&self) -> Duration {
        since_start()
    }

    /// Waits, as between two attempts.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { tokio::time::sleep(duration).await })
    }

    /// Ends when [`monotonic`](Self::monotonic) has come to `moment`, as a deadline does.
    ///
    /// Unlike a [`sleep`](Self::sleep) it is watched beside the work that it limits: a clock
    /// that skips waits doesn't skip it.
    fn until(&self, moment: Duration) -> BoxFuture<'_, ()> {
        let left = moment.saturating_sub(self.monotonic());
        Box::pin(async move { tokio::time::sleep(left).await })
    }
}

/// Real time, but tokio's, whose tests may pause it.
fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    let now = Instant::now();
    now.saturating_duration_since(*START.get_or_init(|| now))
}

/// The computer's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// Reads the date of an HTTP header, as in `Fri, 02 Jan 2026 03:04:05 GMT`.
pub(crate) fn http_date(text: &str) -> Option<SystemTime> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec",
    ];
    let (_, date) = text.trim().split_once(", ")?;
    let mut parts = date.strip_suffix(" GMT")?.split(' ');
    let day = number(parts.next()?)?;
    let month = parts.next()?;
    let month = MONTHS.iter().position(|name| *name == month)?;
    let year = number(parts.next()?)?;
    let mut time = parts.next()?.split(':');
    let time = [number(time.next()?)?, number(time.next()?)?, number(time.next()?)?];
    moment([year, i64::try_from(month).ok()? + 1, day], time)
}

/// Reads a date such as `20260102T030405Z`, which may be followed by something else.
pub(crate) fn compact_date(text: &str) -> Option<SystemTime> {
    let digits = |range: std::ops::Range<usize>| text.get(range).and_then(number);
    if text.get(8..9)? != "T" || text.get(15..16)? != "Z" {
        return None;
    }
    moment(
        [digits(0..4)?, digits(4..6)?, digits(6..8)?],
        [digits(9..11)?, digits(11..13)?, digits(13..15)?],
    )
}

fn number(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

fn moment([year, month, day]: [i64; 3], [h, m, s]: [i64; 3]) -> Option<SystemTime> {
    // A second of 60 is one that was put in.
    if h > 23 || m > 59 || s > 60 {
        return None;
    }
    let seconds = calendar::day_of(year, month, day)? * 86_400 + h * 3600 + m * 60 + s;
    let since = Duration::from_secs(u64::try_from(seconds).ok()?);
    UNIX_EPOCH.checked_add(since)
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
        let (year, month, day) = calendar::date_of((seconds / 86_400).cast_signed());
        Self {
            year: year.unsigned_abs(),
            month: month.unsigned_abs(),
            day: day.unsigned_abs(),
            seconds: seconds % 86_400,
        }
    }

    /// `20260102T030405Z`.
    #[cfg(feature = "huaweicloud")]
    pub(crate) fn compact(self) -> Ascii<16> {
        let ([y1, y2, y3, y4], [m1, m2, d1, d2], [h1, h2, n1, n2, s1, s2]) =
            self.digits();
        Ascii([y1, y2, y3, y4, m1, m2, d1, d2, b'T', h1, h2, n1, n2, s1, s2, b'Z'])
    }

    /// `2026-01-02T03:04:05Z`.
    #[cfg(feature = "alibabacloud")]
    pub(crate) fn extended(self) -> Ascii<20> {
        let ([y1, y2, y3, y4], [m1, m2, d1, d2], [h1, h2, n1, n2, s1, s2]) =
            self.digits();
        Ascii([
            y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2,
            b':', s1, s2, b'Z',
        ])
    }

    #[cfg(any(feature = "huaweicloud", feature = "alibabacloud"))]
    /// The digits of the year, of month and day, and of the time.
    fn digits(self) -> ([u8; 4], [u8; 4], [u8; 6]) {
        // What `% 10` leaves is a digit.
        let digit = |number: u64, unit: u64| b'0' + (number / unit % 10) as u8;
        let Self { year, month, day, seconds } = self;
        let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let two = |number| [digit(number, 10), digit(number, 1)];
        let ([m1, m2], [d1, d2]) = (two(month), two(day));
        let ([h1, h2], [n1, n2], [s1, s2]) = (two(h), two(m), two(s));
        (
            [digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1)],
            [m1, m2, d1, d2],
            [h1, h2, n1, n2, s1, s2],
        )
    }
}

#[cfg(all(test, feature = "huaweicloud", feature = "alibabacloud"))]
mod tests {
    use super::*;

    #[test]
    fn reads_the_servers_dates() {
        let moment = |seconds| Some(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(http_date("Sun, 06 Nov 1994 08:49:37 GMT"), moment(784_111_777));
        assert_eq!(http_date(" Fri, 02 Jan 2026 03:04:05 GMT "), moment(1_767_323_045));
        assert_eq!(compact_date("20260102T030405Z."), moment(1_767_323_045));
        for text in [
            "",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 Nov 1994 +8:49:37 GMT",
            "Sun, 06 Nov 1900 08:49:37 GMT",
        ] {
            assert_eq!(http_date(text), None, "{text}");
        }
        for text in ["", "20260102T030405", "20261302T030405Z", "2026010é030405Z12345"]
        {
            assert_eq!(compact_date(text), None, "{text}");
        }
    }

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
            assert_eq!(utc.compact().as_str(), compact);
            assert_eq!(utc.extended().as_str(), extended);
        }
        assert_eq!(
            Utc::of(UNIX_EPOCH - Duration::from_secs(9)).compact().as_str(),
            "19700101T000000Z"
        );
    }
}
