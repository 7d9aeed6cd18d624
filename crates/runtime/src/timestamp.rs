//! A moment as the services write it.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::calendar;
use crate::error::{Error, ErrorKind};
use crate::json::mismatch::shorten;
use crate::json::{FromJson, JsonWriter, Scalar, ToJson};
use crate::text::ToText;

/// A moment as a service writes it, kept as it came and read when asked.
///
/// The services have many forms, and one answer may mix them. These are read:
///
/// | form | seen in |
/// |---|---|
/// | `2026-01-02T03:04:05Z`, `2026-01-02T03:04:05.678Z` | most answers |
/// | `2026-01-02T03:04:05+0800`, `…+08:00`, `…+08` | databases of Huawei Cloud |
/// | `2026-01-02T03:04Z` | Alibaba Cloud's backups and their policies |
/// | `2026-01-02 03:04:05`, `2026-01-02T03:04:05.678901` | no zone: read as UTC |
/// | `2026-01-02` | its first second, UTC |
/// | `1767323045`, `1767323045678` | Unix time of 10 digits (seconds) or 13 (milliseconds), as number or text; `0` too |
///
/// Equality is that of the text: the same moment in two forms is two timestamps. Compare
/// [`unix_ms`](Self::unix_ms) for the moment.
///
/// ```
/// use backstay::Timestamp;
///
/// let begun = Timestamp::from("2026-01-02T11:04:05+0800");
/// assert_eq!(begun.unix_ms()?, 1_767_323_045_000);
/// assert_eq!(begun.to_string(), "2026-01-02T11:04:05+0800");
/// assert_eq!(Timestamp::from(begun.to_system_time()?).as_str(), "2026-01-02T03:04:05Z");
/// # Ok::<(), backstay::Error>(())
/// ```
#[derive(Clone)]
pub struct Timestamp(Form);

#[derive(Clone)]
enum Form {
    Text(String),
    /// The digits of a JSON number, which is what goes back.
    Number(Box<str>),
}

impl Timestamp {
    /// The text that it came as, or that it is sent as.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Form::Text(text) => text,
            Form::Number(digits) => digits,
        }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z; what is finer is cut off.
    ///
    /// # Errors
    /// [`Decode`](ErrorKind::Decode) when the text has none of the forms above.
    pub fn unix_ms(&self) -> Result<i64, Error> {
        let Moment { seconds, nanoseconds } = self.read()?;
        Ok(seconds * 1000 + i64::from(nanoseconds / 1_000_000))
    }

    /// The moment, to the nanosecond.
    ///
    /// # Errors
    /// [`Decode`](ErrorKind::Decode) when the text has none of the forms above, or the platform
    /// can't hold the moment.
    pub fn to_system_time(&self) -> Result<SystemTime, Error> {
        let Moment { seconds, nanoseconds } = self.read()?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 {
            UNIX_EPOCH.checked_sub(whole)
        } else {
            UNIX_EPOCH.checked_add(whole)
        };
        time.and_then(|time| time.checked_add(Duration::from_nanos(nanoseconds.into())))
            .ok_or_else(|| self.unreadable())
    }

    /// The same moment in UTC, as `2026-01-02T03:04:05Z`; what is finer than a second is cut off.
    ///
    /// Unlike [`unix_ms`](Self::unix_ms) it takes no text for UTC that doesn't say so: a time to
    /// send to a service is a person's, whose clock may show another one.
    ///
    /// # Errors
    /// [`Decode`](ErrorKind::Decode) when the text has none of the forms above,
    /// [`Invalid`](ErrorKind::Invalid) when it names no zone.
    pub fn to_utc(&self) -> Result<Self, Error> {
        let Moment { seconds, .. } = self.zoned()?;
        Ok(Self::from(format!("{}Z", Self::to_second(seconds))))
    }

    /// The same moment in UTC without seconds, as `2026-01-02T03:04Z`, which some operations of
    /// Alibaba Cloud want; what is finer than a minute is cut off.
    ///
    /// # Errors
    /// As [`to_utc`](Self::to_utc).
    pub fn to_utc_minute(&self) -> Result<Self, Error> {
        let Moment { seconds, .. } = self.zoned()?;
        let text = Self::to_second(seconds);
        let minute = text.rsplit_once(':').map_or(&*text, |(minute, _)| minute);
        Ok(Self::from(format!("{minute}Z")))
    }

    fn read(&self) -> Result<Moment, Error> {
        Moment::read(self.as_str().trim()).ok_or_else(|| self.unreadable())
    }

    /// The moment, if there is only one that is meant.
    fn zoned(&self) -> Result<Moment, Error> {
        let moment = self.read()?;
        // A date has hyphens, too; a time's zone stands behind its colons.
        let text = self.as_str().trim();
        let unix = text.bytes().all(|byte| byte.is_ascii_digit());
        let time = text.split_once(':').map_or("", |(_, behind)| behind);
        if unix || time.contains(['Z', 'z', '+', '-']) {
            return Ok(moment);
        }
        Err(Error::new(
            ErrorKind::Invalid,
            format!(
                "{:?} names no zone: write it as 2026-01-02T03:04:05Z or 2026-01-02T11:04:05+0800",
                shorten(text)
            ),
        ))
    }

    /// A number of seconds after 1970 as `2026-01-02T03:04:05`, in UTC.
    fn to_second(seconds: i64) -> String {
        let (year, month, day) = calendar::date_of(seconds.div_euclid(DAY));
        let second = seconds.rem_euclid(DAY);
        let (h, m, s) = (second / 3600, second / 60 % 60, second % 60);
        format!("{year:04}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}")
    }

    fn unreadable(&self) -> Error {
        Error::new(
            ErrorKind::Decode,
            format!(
                "{:?} is no time: expected one like 2026-01-02T03:04:05Z or 2026-01-02T11:04:05+0800",
                shorten(self.as_str())
            ),
        )
    }
}

impl From<SystemTime> for Timestamp {
    /// As `2026-01-02T03:04:05Z`; what is finer than a second is cut off.
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let whole = before.as_secs() + u64::from(before.subsec_nanos() > 0);
                i64::try_from(whole).map_or(i64::MIN, |whole| -whole)
            }
        };
        Self::from(format!("{}Z", Self::to_second(seconds)))
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(Form::Text(text))
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl ToText for Timestamp {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self.as_str()))
    }
}

impl ToJson for Timestamp {
    fn to_json(&self, out: &mut JsonWriter) {
        match &self.0 {
            Form::Text(text) => out.text(text),
            Form::Number(digits) => out.digits(digits),
        }
    }
}

impl FromJson for Timestamp {
    const EXPECTED: &'static str = "a time";

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        let digits = match value {
            // No time is written so.
            Scalar::Text("") | Scalar::Boolean(_) | Scalar::Null => return None,
            Scalar::Text(text) => return Some(text.into()),
            Scalar::Integer(number) => number.to_string(),
            Scalar::Large(number) => number.to_string(),
            Scalar::Number(number) => number.to_string(),
        };
        Some(Self(Form::Number(digits.into())))
    }
}

const DAY: i64 = 86_400;

/// A moment after (or before) 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Moment {
    seconds: i64,
    /// Counted forward, before 1970 too.
    nanoseconds: u32,
}

impl Moment {
    fn read(text: &str) -> Option<Self> {
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::of_unix(text);
        }
        let mut rest = Rest(text.as_bytes());
        let year = rest.number(4)?;
        rest.one_of(b"-")?;
        let month = rest.number(2)?;
        rest.one_of(b"-")?;
        let day = calendar::day_of(year, month, rest.number(2)?)?;
        if rest.0.is_empty() {
            return Some(Self { seconds: day * DAY, nanoseconds: 0 });
        }
        rest.one_of(b"Tt ")?;
        let hour = rest.number(2)?;
        rest.one_of(b":")?;
        let minute = rest.number(2)?;
        let (mut second, mut nanoseconds) = (0, 0);
        if rest.one_of(b":").is_some() {
            second = rest.number(2)?;
            if rest.one_of(b".,").is_some() {
                nanoseconds = rest.fraction()?;
            }
        }
        // 60 is a leap second.
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let offset = rest.offset()?;
        let seconds = day * DAY + hour * 3600 + minute * 60 + second - offset;
        // The offset may lead into a year that can't be written.
        let writable =
            (0..=9999).contains(&calendar::date_of(seconds.div_euclid(DAY)).0);
        (writable && rest.0.is_empty()).then_some(Self { seconds, nanoseconds })
    }

    /// Other lengths would be moments long before there were clouds, or dates without hyphens.
    fn of_unix(digits: &str) -> Option<Self> {
        match digits.len() {
            10 => Some(Self { seconds: digits.parse().ok()?, nanoseconds: 0 }),
            13 => {
                let (seconds, milliseconds) = digits.split_at(10);
                Some(Self {
                    seconds: seconds.parse().ok()?,
                    nanoseconds: milliseconds.parse::<u32>().ok()? * 1_000_000,
                })
            }
            _ => (digits == "0").then_some(Self { seconds: 0, nanoseconds: 0 }),
        }
    }
}

/// What isn't read yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        if !bytes.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(*first)
    }

    /// A number of exactly this many digits.
    fn number(&mut self, digits: usize) -> Option<i64> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number.iter().try_fold(0, |sum, byte| {
            byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0'))
        })
    }

    /// The digits after the point, as nanoseconds.
    fn fraction(&mut self) -> Option<u32> {
        let end = self.0.iter().position(|byte| !byte.is_ascii_digit());
        let (digits, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        if digits.is_empty() {
            return None;
        }
        // Nine digits, whether there are more or less.
        let nine = digits.iter().chain(std::iter::repeat(&b'0')).take(9);
        Some(nine.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
    }

    /// Seconds east of UTC; none written is UTC.
    fn offset(&mut self) -> Option<i64> {
        let Some(sign) = self.one_of(b"Zz+-") else { return Some(0) };
        if matches!(sign, b'Z' | b'z') {
            return Some(0);
        }
        let hours = self.number(2)?;
        let colon = self.one_of(b":").is_some();
        let minutes = if self.0.is_empty() && !colon { 0 } else { self.number(2)? };
        if hours > 23 || minutes > 59 {
            return None;
        }
        let seconds = hours * 3600 + minutes * 60;
        Some(if sign == b'-' { -seconds } else { seconds })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(text: &str) -> Option<i64> {
        Timestamp::from(text).unix_ms().ok()
    }

    #[test]
    fn every_form_is_read() {
        const AT: i64 = 1_767_323_045_000;
        for (text, expected) in [
            ("2026-01-02T03:04:05Z", AT),
            ("2026-01-02t03:04:05z", AT),
            (" 2026-01-02T03:04:05Z\n", AT),
            ("2026-01-02T03:04:05", AT),
            ("2026-01-02 03:04:05", AT),
            ("2026-01-02T03:04:05.678Z", AT + 678),
            ("2026-01-02T03:04:05,6Z", AT + 600),
            ("2026-01-02T03:04:05.678999999999", AT + 678),
            ("2026-01-02T11:04:05+0800", AT),
            ("2026-01-02T11:04:05+08:00", AT),
            ("2026-01-02T11:04:05+08", AT),
            ("2026-01-02 11:04:05.001+0800", AT + 1),
            ("2026-01-01T21:34:05-0530", AT),
            ("2026-01-02T03:04Z", AT - 5000),
            ("2026-01-02T11:04+0800", AT - 5000),
            ("2026-01-02", 1_767_312_000_000),
            ("2026-01-02T03:04:60Z", AT + 55_000),
            ("2000-02-29T00:00:00Z", 951_782_400_000),
            ("1969-12-31T23:59:59.999Z", -1),
            ("0000-01-01", -62_167_219_200_000),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
            ("1767323045", AT),
            ("1767323045678", AT + 678),
            ("0", 0),
        ] {
            assert_eq!(ms(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_an_error() {
        for text in [
            "",
            "now",
            "é",
            "2026",
            "2026-1-2",
            "2026-02-29",
            "2026-13-01T00:00:00Z",
            "2026-01-02T24:00:00Z",
            "2026-01-02T03:60:00Z",
            "2026-01-02T03:04:61Z",
            "2026-01-02T03",
            "2026-01-02T03:04:05.Z",
            "2026-01-02T03:04:05+8",
            "2026-01-02T03:04:05+08:",
            "2026-01-02T03:04:05+24:00",
            "2026-01-02T03:04:05+0860",
            "2026-01-02T03:04:05Z ago",
            "0000-01-01T00:00:00+0800",
            "9999-12-31T23:59:59-0800",
            "2026-01-02T03:04:05ZZ",
            "+026-01-02",
            "2026-01-02Z",
            "20260102",
            "202601020304",
            "20260102030405",
            "9223372036854775807",
            "-1",
            "1767323045.5",
        ] {
            assert_eq!(ms(text), None, "{text:?}");
            assert!(Timestamp::from(text).to_system_time().is_err(), "{text:?}");
        }
        let error = Timestamp::from("x".repeat(100)).unix_ms().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(
            error.to_string(),
            format!(
                "\"{}…\" is no time: expected one like 2026-01-02T03:04:05Z or 2026-01-02T11:04:05+0800 (decode)",
                "x".repeat(63)
            )
        );
    }

    #[test]
    fn in_utc_it_is_the_same_moment_and_one_without_a_zone_is_none() {
        for (text, second, minute) in [
            ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z", "2026-01-02T03:04Z"),
            ("2026-01-02T11:04:05+0800", "2026-01-02T03:04:05Z", "2026-01-02T03:04Z"),
            ("2026-01-01T21:34-05:30", "2026-01-02T03:04:00Z", "2026-01-02T03:04Z"),
            (" 2026-01-02T03:04:05.9z ", "2026-01-02T03:04:05Z", "2026-01-02T03:04Z"),
            ("1767323045678", "2026-01-02T03:04:05Z", "2026-01-02T03:04Z"),
        ] {
            let time = Timestamp::from(text);
            assert_eq!(time.to_utc().unwrap().as_str(), second, "{text}");
            assert_eq!(time.to_utc_minute().unwrap().as_str(), minute, "{text}");
            assert_eq!(time.unix_ms().unwrap() / 60_000, ms(minute).unwrap() / 60_000);
        }
        for text in ["2026-01-02T03:04:05", "2026-01-02 03:04:05.678", "2026-01-02"] {
            let error = Timestamp::from(text).to_utc().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Invalid, "{text}");
            assert!(Timestamp::from(text).to_utc_minute().is_err());
        }
        let error = Timestamp::from("noon").to_utc().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
    }

    #[test]
    fn a_system_time_goes_there_and_back() {
        for (ms, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (1_767_323_045_678, "2026-01-02T03:04:05Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00Z"),
        ] {
            let time = UNIX_EPOCH + Duration::from_millis(ms);
            assert_eq!(Timestamp::from(time).as_str(), text);
            let whole = UNIX_EPOCH + Duration::from_millis(ms - ms % 1000);
            assert_eq!(Timestamp::from(time).to_system_time().unwrap(), whole);
        }
        let before = UNIX_EPOCH - Duration::from_millis(1);
        assert_eq!(Timestamp::from(before).as_str(), "1969-12-31T23:59:59Z");
        assert_eq!(
            Timestamp::from("1969-12-31T23:59:59.999Z").to_system_time().unwrap(),
            before
        );
        let fine = Timestamp::from("2026-01-02T03:04:05.123456789Z");
        let expected = UNIX_EPOCH + Duration::new(1_767_323_045, 123_456_789);
        assert_eq!(fine.to_system_time().unwrap(), expected);
    }

    #[test]
    fn what_came_goes_back() {
        for json in [
            r#""2026-01-02T11:04:05+0800""#,
            r#""1767323045678""#,
            "1767323045678",
            "1767323045",
            "18446744073709551615",
            "-1",
            "1767323045.5",
            r#""soon""#,
        ] {
            let mut place: Option<Timestamp> = None;
            crate::json::read::read(json.as_bytes(), &mut place).unwrap();
            let time = place.unwrap();
            let mut out = JsonWriter::new();
            time.to_json(&mut out);
            assert_eq!(out.finish(), json.as_bytes());
            assert_eq!(time.to_text().unwrap(), json.trim_matches('"'));
            assert_eq!(format!("{time} {time:?}"), format!("{0} {0:?}", time.as_str()));
            assert_eq!(time, Timestamp::from(json.trim_matches('"')));
        }
    }

    #[test]
    fn absent_and_wrong_times() {
        for json in ["null", r#""""#] {
            let mut place: Option<Timestamp> = None;
            crate::json::read::read(json.as_bytes(), &mut place).unwrap();
            assert_eq!(place, None);
        }
        for (json, came) in [("true", "true"), ("[1]", "a list"), ("{}", "an object")] {
            let mut place: Option<Timestamp> = None;
            let mismatch =
                crate::json::read::read(json.as_bytes(), &mut place).unwrap_err();
            assert_eq!(
                mismatch.to_string(),
                format!("`the answer`: expected a time, came {came}")
            );
        }
    }
}
