//! What a server says about waiting: the lines of the input are headers, the last one the body.
#![no_main]

#[path = "../../crates/runtime/tests/support/answer.rs"]
mod answer;

use std::sync::Arc;
use std::time::Duration;

use answer::{SERVICE, ShowInstance, now};
use backstay::huaweicloud::{Config, Credentials};
use backstay::testing::{CannedTransport, ManualClock};
use libfuzzer_sys::fuzz_target;

const TIMEOUT: Duration = Duration::from_secs(60);

const HEADERS: [&str; 5] = [
    "Retry-After",
    "x-acs-retry-after",
    "x-ratelimit-user-api",
    "x-ratelimit-user",
    "Date",
];

fuzz_target!(|data: &[u8]| {
    let Some((first, data)) = data.split_first() else { return };
    let mut lines: Vec<&[u8]> = data.split(|byte| *byte == b'\n').take(6).collect();
    let body = lines.pop().unwrap_or_default();
    let texts: Vec<String> =
        lines.iter().map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    let headers: Vec<(&str, &str)> =
        HEADERS.iter().copied().zip(texts.iter().map(String::as_str)).collect();
    let status = [400, 401, 429, 500, 503][usize::from(*first) % 5];
    let transport = Arc::new(CannedTransport::new());
    for _ in 0..20 {
        transport.answer_with(status, &headers, body.to_vec());
    }
    let clock = Arc::new(ManualClock::at_unix(1_767_323_045).auto_advance());
    let client = Config::builder()
        .region("cn-north-4")
        .project_id("p")
        .credentials(Credentials::new("AK", "SK"))
        .transport(transport.clone())
        .clock(clock.clone())
        .timeout(TIMEOUT)
        .build()
        .and_then(|config| config.connect(&SERVICE));
    let Err(error) = client.and_then(|client| now(client.call(&ShowInstance))) else {
        unreachable!("a failed answer is an error")
    };
    let requests = transport.requests().len();
    assert!((1..=6).contains(&requests), "{requests} requests");
    assert!(clock.elapsed() <= TIMEOUT, "waited {:?}", clock.elapsed());
    let attempts = usize::try_from(error.attempts()).unwrap_or_default();
    assert_eq!(attempts, requests, "{error}");
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control), "{shown:?}");
});
