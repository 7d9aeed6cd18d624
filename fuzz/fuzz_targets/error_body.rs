//! The body of a failed answer: the first byte chooses the status, the rest is the body.
#![no_main]

#[path = "../../crates/runtime/tests/support/answer.rs"]
mod answer;

use std::sync::Arc;

use answer::{ShowInstance, client, now};
use backstay::ErrorKind;
use backstay::testing::CannedTransport;
use libfuzzer_sys::fuzz_target;

const STATUSES: [u16; 12] = [302, 400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 504];

fuzz_target!(|data: &[u8]| {
    let Some((first, body)) = data.split_first() else { return };
    let transport = Arc::new(CannedTransport::new());
    let client = client(&transport);
    let status = STATUSES[usize::from(*first) % STATUSES.len()];
    transport.answer_with(status, &[("X-Request-Id", "1a2b")], body.to_vec());
    let Err(error) = now(client.call(&ShowInstance)) else {
        unreachable!("a failed answer is an error")
    };
    let shown = error.to_string();
    assert_eq!((error.status(), error.request_id()), (Some(status), Some("1a2b")));
    assert_eq!((error.operation(), error.body()), (Some("ShowInstance"), body));
    assert_ne!(error.kind(), ErrorKind::Decode);
    assert!(
        !shown.contains(char::is_control) && shown.chars().count() < 1000,
        "{shown:?}"
    );
});
