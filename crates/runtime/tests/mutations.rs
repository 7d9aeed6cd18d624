//! Thousands of broken bodies, seeded: nothing panics, and every error says what it must.
#![cfg(feature = "huaweicloud")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "support/answer.rs"]
mod answer;
#[path = "support/mutation.rs"]
mod mutation;

use std::sync::Arc;

use answer::{ShowInstance, client, now};
use backstay::testing::CannedTransport;
use backstay::{Error, ErrorKind};
use mutation::Mutations;
use serde::de::IgnoredAny;

const ROUNDS: usize = 10_000;

const ERRORS: [&str; 12] = [
    r#"{"error_code":"DBS.200019","error_msg":"The instance is busy."}"#,
    r#"{"errCode":"DBS.280001","externalMessage":"参数错误"}"#,
    r#"{"error":{"code":401,"title":"Unauthorized","message":"The token expired."}}"#,
    r#"{"Code":"Throttling.User","Message":"Too many.","RequestId":"B6A1-44","HostId":"h","Recommend":"u"}"#,
    r#"{"code":"Forbidden.RAM","accessDeniedDetail":{"AuthAction":"rds:X","PolicyType":"p"},"message":"m"}"#,
    r#"{"error_msg":"over ratelimit,limit:5,time:1 minute","error_code":"APIGW.0308","request_id":"r"}"#,
    r#"{"details":[{"error_code":"C1","error_msg":"m1"},{"error_code":"C2"}],"encoded_authorization_message":"YQ=="}"#,
    r#"[{"code":"C","errMsg":"M"},[1,2.5e3,true,null]]"#,
    "<?xml version='1.0'?><Error><Code>C</Code><Message>a &amp; b</Message><RequestId>R</RequestId></Error>",
    "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502</h1><script>a<b</script></body>",
    r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:GET|/v3/|a=b|host:h||host|e3b0"}"#,
    "upstream connect error or disconnect/reset before headers",
];

const ANSWERS: [&str; 6] = [
    r#"{"id":"a","size":40,"total":9007199254740993,"ratio":0.5,"on":true,"status":"ACTIVE","created":"2026-01-02T11:04:05+0800"}"#,
    r#"{"id":5.10,"size":"40","total":"-1","ratio":"1e-3","on":"True","status":7,"created":1767323045678,"password":"pa55"}"#,
    r#"{"nodes":[{"id":"n\u00e9\ud83d\ude00","grid":[[1,2],[],[3]],"parent":{"parent":{"tags":["x",1,null]}}},{}]}"#,
    r#"{"labels":{"a":"b","c":1.50},"any":{"deep":[[{"x":null}],"y",1e10]},"times":["2026-01-02T03:04Z","2026-01-02"]}"#,
    r#"{"unknown":[{"a":[1,[2,{"b":3}]]}],"id":null,"tags":"","nodes":null,"size":""}"#,
    "\u{feff} {\"id\" : \"中文\",\r\n\t\"tags\":[\"a\\n\\\"b\\\\\"]}\n",
];

fn check(error: &Error, body: &[u8]) {
    let shown = error.to_string();
    assert!(shown.starts_with("ShowInstance: "), "{shown:?}");
    assert!(shown.contains("request id 1a2b"), "{shown:?}");
    assert!(shown.chars().count() < 700, "{shown:?}");
    assert!(!shown.contains(char::is_control), "{shown:?}");
    assert_eq!((error.operation(), error.attempts()), (Some("ShowInstance"), 1));
    assert_eq!(error.body(), body);
}

#[test]
fn broken_error_bodies_are_errors_that_say_what_is_known() {
    let transport = Arc::new(CannedTransport::new());
    let client = client(&transport);
    let mut mutations = Mutations::of(0x5eed_0001, &ERRORS);
    for round in 0..ROUNDS {
        let body = mutations.next_body();
        let status = [400, 401, 403, 404, 409, 429, 500, 503, 302][round % 9];
        transport.answer_with(status, &[("X-Request-Id", "1a2b")], body.clone());
        let error = now(client.call(&ShowInstance)).unwrap_err();
        check(&error, &body);
        assert_eq!(error.status(), Some(status), "round {round}");
        assert_ne!(error.kind(), ErrorKind::Decode, "round {round}");
        if !body.trim_ascii().is_empty() {
            assert!(error.code().is_some() || error.message().is_some(), "{body:?}");
        }
    }
}

#[test]
fn broken_answers_are_read_or_refused() {
    let transport = Arc::new(CannedTransport::new());
    let client = client(&transport);
    let mut mutations = Mutations::of(0x5eed_0002, &ANSWERS);
    let (mut taken, mut refused) = (0, 0);
    for round in 0..ROUNDS {
        let body = mutations.next_body();
        transport.answer_with(200, &[("X-Request-Id", "1a2b")], body.clone());
        let text = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&body);
        let is_json = serde_json::from_slice::<IgnoredAny>(text).is_ok();
        match now(client.call(&ShowInstance)) {
            Ok(_) => {
                assert!(
                    is_json || body.trim_ascii().is_empty(),
                    "round {round}: {body:?}"
                );
                taken += 1;
            }
            Err(error) => {
                check(&error, &body);
                assert_eq!(error.kind(), ErrorKind::Decode, "round {round}");
                let message = error.message().unwrap();
                let says_all = message.starts_with('`')
                    && message.contains("`: expected ")
                    && message.contains(", came ");
                assert!(says_all, "round {round}: {message}");
                refused += 1;
            }
        }
    }
    // Both ways are taken often, or the mutations would be too mild or too wild.
    assert!(taken > ROUNDS / 20 && refused > ROUNDS / 20, "{taken} {refused}");
}
