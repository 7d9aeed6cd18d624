//! The two UTC timestamp formats of the signatures, and HTTP's.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Reads `YYYYMMDDTHHMMSSZ`.
pub(crate) fn parse_basic(text: &str) -> Option<SystemTime> {
    parse(text, *b"ddddddddTdddddd")
}

/// Reads `YYYY-MM-DDTHH:MM:SSZ`.
pub(crate) fn parse_extended(text: &str) -> Option<SystemTime> {
    parse(text, *b"dddd-dd-ddTdd:dd:dd")
}

/// `pattern`: `d` is a digit, anything else is itself; a `Z` follows.
fn parse<const LENGTH: usize>(text: &str, pattern: [u8; LENGTH]) -> Option<SystemTime> {
    let bytes = text.as_bytes().strip_suffix(b"Z")?;
    if bytes.len() != LENGTH {
        return None;
    }
    let mut digits = [0_u64; 14];
    let mut seen = 0;
    for (byte, expected) in bytes.iter().zip(pattern) {
        match expected {
            b'd' if byte.is_ascii_digit() => {
                *digits.get_mut(seen)? = u64::from(byte - b'0');
                seen += 1;
            }
            b'd' => return None,
            _ if *byte == expected => {}
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

/// Writes `Fri, 02 Jan 2026 03:04:05 GMT`; a time before 1970 counts as its first second.
pub(crate) fn http_date(time: SystemTime) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec",
    ];
    let seconds = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let mut days = seconds / 86_400;
    let weekday = DAYS[(days % 7) as usize];
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
    let name = MONTHS[(month - 1) as usize];
    let (h, m, s) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{weekday}, {:02} {name} {year} {h:02}:{m:02}:{s:02} GMT", days + 1)
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
    use super::{http_date, parse_basic, parse_extended};
    use std::time::{Duration, UNIX_EPOCH};

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
    }
}
