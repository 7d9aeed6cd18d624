//! The body of a good answer, read into a generated type and into one with fields of all types.
#![no_main]

#[path = "../../crates/runtime/tests/support/answer.rs"]
mod answer;

use std::fmt::Debug;
use std::sync::Arc;

use answer::{Instance, ShowInstance, client, now};
use backstay::generated::Timestamp;
use backstay::testing::CannedTransport;
use backstay::{Error, ErrorKind};
use huaweicloud_rds::operations::{
    RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
};
use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;

fuzz_target!(|data: &[u8]| {
    let transport = Arc::new(CannedTransport::new());
    let client = client(&transport);
    let id = [("X-Request-Id", "1a2b")];
    transport.answer_with(200, &id, data.to_vec()).answer_with(200, &id, data.to_vec());
    let restore = RestoreToExistingInstance::new(
        RestoreSource::new("a", RestorePoint::backup("b")),
        RestoreTarget::new("c"),
    );
    check(data, "RestoreToExistingInstance", now(client.call(&restore)));
    if let Some(instance) = check(data, "ShowInstance", now(client.call(&ShowInstance)))
    {
        read_times(&instance);
    }
});

fn check<T: Debug>(data: &[u8], name: &str, outcome: Result<T, Error>) -> Option<T> {
    match outcome {
        Ok(answer) => {
            let text = data.strip_prefix("\u{feff}".as_bytes()).unwrap_or(data);
            let is_json = serde_json::from_slice::<IgnoredAny>(text).is_ok();
            assert!(is_json || data.trim_ascii().is_empty());
            assert!(!format!("{answer:?}").is_empty());
            Some(answer)
        }
        Err(error) => {
            let shown = error.to_string();
            assert_eq!(
                (error.kind(), error.operation()),
                (ErrorKind::Decode, Some(name))
            );
            assert!(shown.contains(": expected ") && shown.contains("request id 1a2b"));
            assert!(!shown.contains(char::is_control) && shown.chars().count() < 1000);
            assert_eq!(error.body(), data);
            None
        }
    }
}

fn read_times(instance: &Instance) {
    for time in instance.created.iter().chain(&instance.times) {
        let read = (time.unix_ms(), time.to_system_time());
        if let (Ok(ms), Ok(moment)) = read {
            let again = Timestamp::from(moment).unix_ms();
            assert_eq!(again.ok(), Some(ms.div_euclid(1000) * 1000), "{time:?}");
        }
    }
    instance.nodes.iter().for_each(read_times);
}
