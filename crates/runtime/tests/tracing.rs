//! What a call tells `tracing`.
#![cfg(all(feature = "huaweicloud", feature = "tracing"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::{self, Write};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use backstay::generated::{Endpoint, Service};
use backstay::huaweicloud::{Config, Credentials};
use backstay::testing::{CannedTransport, FixedJitter, ManualClock};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber, subscriber};

static SERVICE: Service = Service {
    id: "huaweicloud-rds",
    product: "rds",
    title: "RDS",
    version: "v3",
    crate_version: "0.1.0",
    endpoints: &[Endpoint { url: "https://rds.example.com", regions: &[] }],
};

/// Writes down everything, at every level.
#[derive(Default)]
struct Everything {
    lines: Arc<Mutex<Vec<String>>>,
    spans: AtomicU64,
}

impl Everything {
    fn write(&self, start: String, record: impl FnOnce(&mut Line)) {
        let mut line = Line(start);
        record(&mut line);
        self.lines.lock().unwrap().push(line.0);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _metadata: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.spans.fetch_add(1, Ordering::Relaxed) + 1;
        let parent = span.parent().map_or(0, Id::into_u64);
        let name = span.metadata().name();
        self.write(format!("{id} {name} in {parent}:"), |line| span.record(line));
        Id::from_u64(id)
    }
    fn record(&self, span: &Id, values: &Record<'_>) {
        self.write(format!("{}:", span.into_u64()), |line| values.record(line));
    }
    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}
    fn event(&self, event: &Event<'_>) {
        self.write("event:".to_owned(), |line| event.record(line));
    }
    fn enter(&self, _span: &Id) {}
    fn exit(&self, _span: &Id) {}
}

#[test]
fn one_span_per_call_and_one_per_attempt() {
    let transport = Arc::new(CannedTransport::new());
    let clock = Arc::new(ManualClock::at_unix(1_767_323_045).auto_advance());
    transport
        .answer_with(
            429,
            &[("X-Request-Id", "r1")],
            r#"{"error_code":"APIGW.0308","error_msg":"too many by marked-token"}"#,
        )
        .late(&clock, Duration::from_millis(30))
        .answer_with(200, &[("X-Request-Id", "r2")], r#"{"password":"marked-answer"}"#)
        .late(&clock, Duration::from_millis(20));
    let client = Config::builder()
        .project_id("p")
        .credentials(
            Credentials::new("marked-ak", "marked-sk")
                .with_security_token("marked-token"),
        )
        .header("X-Mine", "marked-header")
        .transport(transport)
        .clock(clock)
        .jitter(Arc::new(FixedJitter(1.0)))
        .build()
        .unwrap()
        .connect(&SERVICE)
        .unwrap();
    let call = client
        .untyped("POST", "/x")
        .query("q", "marked-query")
        .json(serde_json::json!({"password": "marked-body"}));

    let everything = Everything::default();
    let lines = everything.lines.clone();
    subscriber::with_default(everything, || {
        let mut call = pin!(call.into_future());
        let mut context = Context::from_waker(Waker::noop());
        assert!(matches!(call.as_mut().poll(&mut context), Poll::Ready(Ok(_))));
    });

    let lines = lines.lock().unwrap().join("\n");
    assert_eq!(
        lines,
        r#"1 call in 0: service="huaweicloud-rds" operation="POST /x"
2 attempt in 1: operation="POST /x" attempt=1
2: status=429
2: request_id="r1"
2: error=throttled
2: code="APIGW.0308"
2: duration_ms=30
event: message=sending again error=throttled wait_ms=250
3 attempt in 1: operation="POST /x" attempt=2
3: status=200
3: request_id="r2"
3: duration_ms=20
1: status=200
1: request_id="r2"
1: attempts=2
1: duration_ms=300"#
    );
}
