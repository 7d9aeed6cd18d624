//! How long the server asks to wait.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

use crate::clock::http_date;

/// What headers and message ask for; `now` is what a date in them is compared with.
///
/// `throttled` says that the answer is about too many calls, and not about a server that is down:
/// only then the rate limits that stand beside it are its reason.
pub(crate) fn wait_asked(
    headers: &HeaderMap,
    message: Option<&str>,
    throttled: bool,
    now: SystemTime,
) -> Option<Duration> {
    let header = |name: &str| headers.get(name)?.to_str().ok();
    let after = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let explicit = [
        after.and_then(|text| seconds_or_date(text, now)),
        header("x-acs-retry-after").and_then(milliseconds),
    ];
    if let Some(wait) = explicit.into_iter().flatten().max() {
        return Some(wait);
    }
    if !throttled {
        return None;
    }
    let limits = ["x-ratelimit-user-api", "x-ratelimit-user"]
        .map(|name| header(name).and_then(time_left));
    limits.into_iter().flatten().max().or_else(|| message.and_then(window))
}

fn seconds_or_date(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    // A date that is over asks for no wait.
    Some(http_date(text)?.duration_since(now).unwrap_or_default())
}

fn milliseconds(text: &str) -> Option<Duration> {
    text.trim().parse().ok().map(Duration::from_millis)
}

/// The time of `Limit:..,Remain:..,Reset:..,TimeLeft:<ms>`.
fn time_left(text: &str) -> Option<Duration> {
    let mut fields = text.split(',').filter_map(|field| field.split_once(':'));
    let (_, value) =
        fields.find(|(name, _)| name.trim().eq_ignore_ascii_case("timeleft"))?;
    milliseconds(value)
}

/// The time of `limit:200,time:5 minute`, in which so many calls are let through.
fn window(message: &str) -> Option<Duration> {
    let (_, rest) = message.split_once("limit:")?;
    let (_, rest) = rest.split_once("time:")?;
    let rest = rest.trim_start();
    let digits = rest.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = rest.split_at(digits);
    let unit = unit.trim_start().to_ascii_lowercase();
    let seconds = ["second", "minute", "hour", "day"]
        .iter()
        .zip([1, 60, 3600, 86_400])
        .find_map(|(name, seconds)| unit.starts_with(name).then_some(seconds))?;
    Some(Duration::from_secs(number.parse::<u64>().ok()?.checked_mul(seconds)?))
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn asked(headers: &[(&'static str, &str)], message: &str) -> Option<u64> {
        let map: HeaderMap = headers
            .iter()
            .map(|(name, value)| {
                (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
            })
            .collect();
        let now = http_date("Fri, 02 Jan 2026 03:04:05 GMT").unwrap();
        wait_asked(&map, Some(message), true, now)
            .map(|wait| u64::try_from(wait.as_millis()).unwrap())
    }

    #[test]
    fn every_form_is_understood() {
        for (headers, message, expected) in [
            (&[("retry-after", " 7 ")][..], "", Some(7000)),
            (&[("retry-after", "Fri, 02 Jan 2026 03:05:05 GMT")], "", Some(60_000)),
            (&[("retry-after", "Fri, 02 Jan 2026 03:00:00 GMT")], "", Some(0)),
            (&[("retry-after", "soon")], "", None),
            (&[("x-acs-retry-after", "1500")], "", Some(1500)),
            (&[("retry-after", "1"), ("x-acs-retry-after", "1500")], "", Some(1500)),
            (
                &[("x-ratelimit-user-api", "Limit:10,Remain:0,Reset:1,TimeLeft:800")],
                "",
                Some(800),
            ),
            (
                &[
                    ("x-ratelimit-user-api", "Limit:10,Remain:0,Reset:1,TimeLeft:800"),
                    ("x-ratelimit-user", "Limit:10, Remain:0, TimeLeft: 900"),
                ],
                "",
                Some(900),
            ),
            (&[("x-ratelimit-user", "Limit:10")], "", None),
            (&[], "policy user over ratelimit,limit:200,time:5 minute", Some(300_000)),
            (&[], "over ratelimit,limit:5,time:1 second.", Some(1000)),
            (&[], "limit:5,time:2hours", Some(7_200_000)),
            (&[], "limit:5,time:1 fortnight", None),
            (&[], "limit:5,time:99999999999999999999 second", None),
            (&[], "limit:5,time:", None),
            (&[], "time:5 minute", None),
            (&[("retry-after", "2")], "limit:5,time:1 minute", Some(2000)),
            (&[], "", None),
        ] {
            assert_eq!(asked(headers, message), expected, "{headers:?} {message}");
        }
    }

    #[test]
    fn rate_limits_are_no_reason_for_other_failures() {
        let now = SystemTime::UNIX_EPOCH;
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-user", HeaderValue::from_static("TimeLeft:800"));
        let message = Some("limit:5,time:1 second");
        assert_eq!(wait_asked(&headers, message, false, now), None);
        headers.insert(RETRY_AFTER, HeaderValue::from_static("3"));
        let wait = wait_asked(&headers, message, false, now);
        assert_eq!(wait, Some(Duration::from_secs(3)));
    }
}
