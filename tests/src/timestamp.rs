//! The forms of time that the vendors write and read.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Reads `YYYYMMDDTHHMMSSZ`: Huawei Cloud's signatures.
pub(crate) fn parse_basic(text: &str) -> Option<SystemTime> {
    parse(text, b"ddddddddTddddddZ")
}

/// Reads `YYYY-MM-DDTHH:MM:SSZ`: Alibaba Cloud, and CBR's queries.
pub(crate) fn parse_extended(text: &str) -> Option<SystemTime> {
    parse(text, b"dddd-dd-ddTdd:dd:ddZ")
}

/// Reads `YYYY-MM-DDTHH:MMZ`: some of Alibaba Cloud's queries.
pub(crate) fn parse_minutes(text: &str) -> Option<SystemTime> {
    parse(text, b"dddd-dd-ddTdd:ddZ")
}

/// Reads `YYYYMMDDHHMMSS`: DCS's queries, UTC.
pub(crate) fn parse_compact(text: &str) -> Option<SystemTime> {
    parse(text, b"dddddddddddddd")
}

/// Reads `YYYY-MM-DD`, UTC.
pub(crate) fn parse_date(text: &str) -> Option<SystemTime> {
    parse(text, b"dddd-dd-dd")
}

/// Reads `YYYY-MM-DDTHH:MM:SS+HHMM`, or `Z` in place of the offset: RDS and GaussDB.
pub(crate) fn parse_offset(text: &str) -> Option<SystemTime> {
    if text.ends_with('Z') {
        return parse_extended(text);
    }
    let (local, offset) = text.split_at_checked(text.len().checked_sub(5)?)?;
    let local = parse(local, b"dddd-dd-ddTdd:dd:dd")?;
    let (sign, digits) = offset.split_at_checked(1)?;
    let digits: u64 = digits.parse().ok()?;
    let offset = Duration::from_secs((digits / 100 * 60 + digits % 100) * 60);
    match sign {
        "+" => local.checked_sub(offset),
        "-" => local.checked_add(offset),
        _ => None,
    }
}

/// Unix time in milliseconds.
pub(crate) fn unix_milliseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// The time of Unix milliseconds; absent where there is none.
pub(crate) fn of_unix_milliseconds(milliseconds: i64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_millis(u64::try_from(milliseconds).ok()?))
}

/// `pattern`: `d` is a digit, anything else is itself. Digits that it lacks are zeros.
fn parse(text: &str, pattern: &[u8]) -> Option<SystemTime> {
    if text.len() != pattern.len() {
        return None;
    }
    let mut digits = [0_u64; 14];
    let mut seen = 0;
    for (byte, expected) in text.bytes().zip(pattern) {
        match expected {
            b'd' if byte.is_ascii_digit() => {
                *digits.get_mut(seen)? = u64::from(byte - b'0');
                seen += 1;
            }
            b'd' => return None,
            _ if byte == *expected => {}
            _ => return None,
        }
    }
    let number = |from: usize, to: usize| {
        digits[from..to].iter().fold(0, |sum, digit| sum * 10 + digit)
    };
    let (year, month, day) = (number(0, 4), number(4, 6), number(6, 8));
    let (hour, minute, second) = (number(8, 10), number(10, 12), number(12, 14));
    if year < 1970
        || !(1..=12).contains(&month)
        || !(1..=days_of_month(year, month)).contains(&day)
        || hour > 23
        || minute > 59
        || second > 59
    {
        return None;
    }
    let days =
        (1970..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum::<u64>()
            + (1..month).map(|month| days_of_month(year, month)).sum::<u64>()
            + day
            - 1;
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
    Some(UNIX_EPOCH + Duration::from_secs(seconds))
}

/// A moment in the calendar, UTC; a time before 1970 counts as its first second.
struct Moment {
    weekday: u64,
    year: u64,
    month: u64,
    day: u64,
    hour: u64,
    minute: u64,
    second: u64,
    microsecond: u32,
}

impl Moment {
    fn of(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        let seconds = since.as_secs();
        let mut days = seconds / 86_400;
        let weekday = days % 7;
        let mut year = 1970;
        while days >= if is_leap(year) { 366 } else { 365 } {
            days -= if is_leap(year) { 366 } else { 365 };
            year += 1;
        }
        let mut month = 1;
        while days >= days_of_month(year, month) {
            days -= days_of_month(year, month);
            month += 1;
        }
        Self {
            weekday,
            year,
            month,
            day: days + 1,
            hour: seconds / 3600 % 24,
            minute: seconds / 60 % 60,
            second: seconds % 60,
            microsecond: since.subsec_micros(),
        }
    }
}

/// Writes `Fri, 02 Jan 2026 03:04:05 GMT`.
pub(crate) fn http_date(time: SystemTime) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec",
    ];
    let Moment { weekday, year, month, day, hour, minute, second, .. } =
        Moment::of(time);
    let (weekday, month) = (DAYS[weekday as usize], MONTHS[(month - 1) as usize]);
    format!("{weekday}, {day:02} {month} {year} {hour:02}:{minute:02}:{second:02} GMT")
}

/// Writes `2026-01-02`.
pub(crate) fn date(time: SystemTime) -> String {
    let Moment { year, month, day, .. } = Moment::of(time);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Writes `2026-01-02T03:04:05`, without a zone.
pub(crate) fn local(time: SystemTime) -> String {
    let Moment { hour, minute, second, .. } = Moment::of(time);
    format!("{}T{hour:02}:{minute:02}:{second:02}", date(time))
}

/// Writes `2026-01-02T03:04:05Z`: Alibaba Cloud.
pub(crate) fn extended(time: SystemTime) -> String {
    format!("{}Z", local(time))
}

/// Writes `2026-01-02T03:04:05+0000`: RDS and GaussDB.
pub(crate) fn with_offset(time: SystemTime) -> String {
    format!("{}+0000", local(time))
}

/// Writes `2026-01-02T03:04:05.000Z`: DCS.
pub(crate) fn with_milliseconds(time: SystemTime) -> String {
    format!("{}.{:03}Z", local(time), Moment::of(time).microsecond / 1000)
}

/// Writes `2026-01-02T03:04:05.000000`: CBR as it is, IAM with a `Z` behind it.
pub(crate) fn with_microseconds(time: SystemTime) -> String {
    format!("{}.{:06}", local(time), Moment::of(time).microsecond)
}

fn is_leap(year: u64) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

fn days_of_month(year: u64, month: u64) -> u64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_name_the_same_second() {
        let expected = Some(UNIX_EPOCH + Duration::from_secs(1_767_323_045));
        assert_eq!(parse_basic("20260102T030405Z"), expected);
        assert_eq!(parse_extended("2026-01-02T03:04:05Z"), expected);
        let leap_day = Some(UNIX_EPOCH + Duration::from_secs(1_709_164_800));
        assert_eq!(parse_basic("20240229T000000Z"), leap_day);
    }

    #[test]
    fn http_dates_name_the_day_too() {
        for (seconds, expected) in [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (1_767_323_045, "Fri, 02 Jan 2026 03:04:05 GMT"),
            (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
            (1_735_689_599, "Tue, 31 Dec 2024 23:59:59 GMT"),
        ] {
            assert_eq!(http_date(UNIX_EPOCH + Duration::from_secs(seconds)), expected);
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let time = UNIX_EPOCH + Duration::from_millis(1_767_323_045_678);
        let second = Some(UNIX_EPOCH + Duration::from_secs(1_767_323_045));
        assert_eq!(parse_extended(&extended(time)), second);
        assert_eq!(parse_offset(&with_offset(time)), second);
        assert_eq!(parse_offset("2026-01-02T11:04:05+0800"), second);
        assert_eq!(parse_offset("2026-01-02T02:34:05-0030"), second);
        assert_eq!(parse_offset("2026-01-02T03:04:05Z"), second);
        assert_eq!(parse_compact("20260102030405"), second);
        assert_eq!(parse_minutes("2026-01-02T03:04Z"), parse_basic("20260102T030400Z"));
        assert_eq!(parse_date(&date(time)), parse_basic("20260102T000000Z"));
        assert_eq!(with_milliseconds(time), "2026-01-02T03:04:05.678Z");
        assert_eq!(with_microseconds(time), "2026-01-02T03:04:05.678000");
        assert_eq!(of_unix_milliseconds(1_767_323_045_678), Some(time));
        assert_eq!(unix_milliseconds(time), 1_767_323_045_678);
        assert_eq!(of_unix_milliseconds(-1), None);
    }

    #[test]
    fn anything_else_is_no_time() {
        for text in [
            "",
            "Z",
            "20260102T030405",
            "20260102 030405Z",
            "20261302T030405Z",
            "20230229T000000Z",
            "2026-01-02T03:04:05Z",
            "20260102T240000Z",
            "２0260102T030405Z",
        ] {
            assert_eq!(parse_basic(text), None, "{text}");
        }
        assert_eq!(parse_extended("2026-01-02T03:04:05+08:00"), None);
        for text in
            ["", "+0800", "2026-01-02T03:04:05*0800", "2026-01-02T03:04:05+08:00"]
        {
            assert_eq!(parse_offset(text), None, "{text}");
        }
    }
}
