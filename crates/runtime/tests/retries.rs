//! When a call is sent again: how many requests go out, and how long that takes by the clock.
#![cfg(all(feature = "alibabacloud", feature = "huaweicloud"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use backstay::generated::{Endpoint, Service, Value};
use backstay::testing::{CannedTransport, FixedJitter, ManualClock};
use backstay::{
    BoxFuture, Client, CredentialsProvider, Error, ErrorKind, Idempotency, NonceSource,
    ProviderContext, RetryPolicy, TransportError, TransportErrorKind, UntypedCall,
    alibabacloud, huaweicloud,
};

/// Nothing here really waits, so that no executor is needed.
fn now<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("the clock skips every wait"),
    }
}

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

static SERVICE: Service = Service {
    id: "rds",
    product: "rds",
    title: "RDS",
    version: "2014-08-15",
    crate_version: "0.1.0",
    endpoints: &[Endpoint { url: "https://rds.example.com", regions: &[] }],
};

/// 2026-01-02T03:04:05Z
const NOW: u64 = 1_767_323_045;

/// A different one each time, as they have to be.
#[derive(Debug, Default)]
struct Counting(AtomicU32);

impl NonceSource for Counting {
    fn nonce(&self) -> Result<String, Error> {
        Ok(format!("n{}", self.0.fetch_add(1, Ordering::Relaxed)))
    }
}

struct Bench {
    transport: Arc<CannedTransport>,
    clock: Arc<ManualClock>,
}

impl Bench {
    fn new() -> Self {
        Self {
            transport: Arc::new(CannedTransport::new()),
            clock: Arc::new(ManualClock::at_unix(NOW).auto_advance()),
        }
    }

    fn huawei_config(&self) -> huaweicloud::ConfigBuilder {
        huaweicloud::Config::builder()
            .project_id("p")
            .credentials(huaweicloud::Credentials::new("AK", "SK"))
            .transport(self.transport.clone())
            .clock(self.clock.clone())
            .jitter(Arc::new(FixedJitter(1.0)))
    }

    fn huawei(&self) -> Client {
        self.huawei_config().build().unwrap().connect(&SERVICE).unwrap()
    }

    fn alibaba_config(&self) -> alibabacloud::ConfigBuilder {
        alibabacloud::Config::builder()
            .credentials(alibabacloud::Credentials::new("id", "secret"))
            .transport(self.transport.clone())
            .clock(self.clock.clone())
            .jitter(Arc::new(FixedJitter(1.0)))
            .nonces(Arc::new(Counting::default()))
    }

    fn alibaba(&self) -> Client {
        self.alibaba_config().build().unwrap().connect(&SERVICE).unwrap()
    }

    fn sent(&self) -> usize {
        self.transport.requests().len()
    }

    /// A header of every request.
    fn headers(&self, name: &str) -> Vec<String> {
        let text = |request: &http::Request<bytes::Bytes>| {
            request.headers().get(name).unwrap().to_str().unwrap().to_owned()
        };
        self.transport.requests().iter().map(text).collect()
    }
}

fn read(client: &Client) -> UntypedCall {
    client.untyped("GET", "/instances")
}

fn restore(client: &Client) -> UntypedCall {
    client.untyped("POST", "/restores")
}

#[derive(Clone, Copy)]
enum Fault {
    Answer(u16, &'static str),
    Transport(TransportErrorKind),
}

#[test]
fn what_may_be_repeated_is_repeated() {
    use Fault::{Answer, Transport};
    const BUSY: &str = r#"{"error_code":"DBS.200019","error_msg":"busy"}"#;
    const BUSY_AND_FAILED: &str = r#"{"error_code":"DBS.280036","error_msg":"busy"}"#;
    const THROTTLED: &str = r#"{"error_code":"APIGW.0308","error_msg":"slow down"}"#;
    const JOB: &str = r#"{"error_code":"DBS.111205","error_msg":"timed out"}"#;
    // The fault, requests of a safe call, requests of an unsafe one, whether that one's outcome
    // is then unknown.
    let table = [
        (Transport(TransportErrorKind::Connect), 4, 4, false),
        (Transport(TransportErrorKind::Certificate), 1, 1, false),
        (Transport(TransportErrorKind::Invalid), 1, 1, false),
        (Transport(TransportErrorKind::Timeout), 4, 1, true),
        (Transport(TransportErrorKind::Interrupted), 4, 1, true),
        (Transport(TransportErrorKind::TooLarge), 1, 1, true),
        (Answer(429, ""), 4, 4, false),
        (Answer(429, THROTTLED), 4, 4, false),
        (Answer(400, THROTTLED), 4, 4, false),
        (Answer(409, BUSY), 1, 1, false),
        (Answer(408, ""), 4, 1, true),
        (Answer(500, ""), 4, 1, true),
        (Answer(500, JOB), 4, 1, true),
        // A server that failed may have begun, whatever it says.
        (Answer(500, BUSY_AND_FAILED), 1, 1, true),
        (Answer(501, ""), 1, 1, false),
        (Answer(502, ""), 4, 1, true),
        (Answer(503, ""), 4, 1, true),
        (Answer(504, ""), 4, 1, true),
        (Answer(302, ""), 1, 1, false),
        (Answer(400, ""), 1, 1, false),
        (Answer(401, ""), 1, 1, false),
        (Answer(403, ""), 1, 1, false),
        (Answer(404, ""), 1, 1, false),
        (Answer(409, ""), 1, 1, false),
        (
            Answer(
                401,
                r#"{"error_code":"APIGW.0301","error_msg":"verify aksk signature fail"}"#,
            ),
            1,
            1,
            false,
        ),
    ];
    for (at, (fault, safe, harmful, unknown)) in table.into_iter().enumerate() {
        for (is_safe, requests) in [(true, safe), (false, harmful)] {
            let bench = Bench::new();
            for _ in 0..9 {
                match fault {
                    Answer(status, body) => bench.transport.answer(status, body),
                    Transport(kind) => bench.transport.fail(kind),
                };
            }
            let client = bench.huawei();
            let call = if is_safe { read(&client) } else { restore(&client) };
            let error = now(call).unwrap_err();
            assert_eq!(bench.sent(), requests, "row {at}, safe {is_safe}: {error}");
            assert_eq!(error.attempts() as usize, requests, "row {at}: {error}");
            assert_eq!(
                error.outcome_unknown(),
                unknown && !is_safe,
                "row {at}: {error}"
            );
            assert_eq!(
                error.to_string().contains("the outcome is unknown: check"),
                error.outcome_unknown()
            );
            let lasting = match fault {
                Transport(kind) => !matches!(
                    kind,
                    TransportErrorKind::Connect
                        | TransportErrorKind::Timeout
                        | TransportErrorKind::Interrupted
                ),
                Answer(..) => false,
            };
            // A busy resource is worth asking again, but only when asked to.
            let busy = error.kind() == ErrorKind::Busy && !error.outcome_unknown();
            assert_eq!(
                error.is_retryable(),
                !lasting && requests == 4 || busy,
                "row {at}: {error}"
            );
            let waited = if requests == 4 { ms(250 + 500 + 1000) } else { ms(0) };
            assert_eq!(bench.clock.elapsed(), waited, "row {at}: {error}");
        }
    }
}

#[test]
fn a_second_attempt_may_succeed() {
    let bench = Bench::new();
    bench.transport.fail(TransportErrorKind::Connect).answer(429, "").answer(200, "[1]");
    let client = bench.huawei();
    assert_eq!(now(restore(&client)).unwrap(), Value::from(vec![1]));
    assert_eq!(bench.clock.slept(), [ms(250), ms(500)]);
    assert_eq!(
        bench.headers("x-sdk-date"),
        ["20260102T030405Z", "20260102T030405Z", "20260102T030405Z"]
    );

    bench.transport.answer(200, "no");
    let error = now(restore(&client)).unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Decode, true));
}

#[test]
fn after_a_lost_answer_an_unsafe_call_is_not_sent_again() {
    let bench = Bench::new();
    bench
        .transport
        .answer(429, "")
        .fail(TransportErrorKind::Interrupted)
        .answer(200, "");
    let error = now(restore(&bench.huawei())).unwrap_err();
    assert_eq!((bench.sent(), error.attempts()), (2, 2));
    assert!(error.outcome_unknown() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        "POST /restores: the connection ended before the answer: canned (interrupted, \
         2 attempts); the outcome is unknown: check the resource and its jobs before repeating \
         the call"
    );
}

#[test]
fn a_refusal_does_not_speak_for_an_attempt_before_it() {
    let bench = Bench::new();
    let refusal = r#"{"Code":"Throttling","RequestId":"r","Message":"M"}"#;
    bench.transport.fail(TransportErrorKind::Interrupted).answer_with(
        200,
        &[("Retry-After", "7")],
        refusal,
    );
    let client = bench.alibaba();
    let create =
        client.untyped_action("Create").idempotency(Idempotency::Token("ClientToken"));
    let error = now(create).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 2));
    assert!(!error.is_retryable() && error.outcome_unknown());
    assert_eq!(error.idempotency_token(), Some("n0"));
    assert_eq!(error.retry_after(), Some(secs(7)));
}

#[test]
fn a_policy_sets_attempts_and_waits() {
    let bench = Bench::new();
    let config = bench
        .huawei_config()
        .jitter(Arc::new(FixedJitter(0.5)))
        .retry(RetryPolicy::new().attempts(6).backoff(secs(1), secs(3)));
    let client = config.build().unwrap().connect(&SERVICE).unwrap();
    assert_eq!(now(read(&client)).unwrap_err().attempts(), 6);
    assert_eq!(bench.clock.slept(), [500, 1000, 1500, 1500, 1500].map(ms));
    let once = now(read(&client).with_retry(RetryPolicy::none())).unwrap_err();
    assert_eq!((once.attempts(), once.is_retryable()), (1, true));
    assert_eq!(
        now(read(&client).with_retry(RetryPolicy::new())).unwrap_err().attempts(),
        4
    );
}

#[test]
fn the_servers_wish_is_honoured() {
    let text = r#"{"error_code":"APIGW.0308","error_msg":"over ratelimit,limit:5,time:1 second"}"#;
    for (headers, body, waited) in [
        (&[("Retry-After", "3")][..], "", ms(3300)),
        (&[("Retry-After", "Fri, 02 Jan 2026 03:04:25 GMT")], "", ms(21_000)),
        // The server's date counts, and not the computer's.
        (
            &[
                ("Retry-After", "Thu, 01 Jan 2026 00:00:05 GMT"),
                ("Date", "Thu, 01 Jan 2026 00:00:00 GMT"),
            ],
            "",
            ms(5500),
        ),
        (&[("x-acs-retry-after", "400")], "", ms(440)),
        (&[("x-ratelimit-user", "Limit:1,Remain:0,Reset:1,TimeLeft:700")], "", ms(770)),
        (&[], text, ms(1100)),
        (&[], "", ms(250)),
    ] {
        let bench = Bench::new();
        bench.transport.answer_with(429, headers, body).answer(200, "1");
        now(restore(&bench.huawei())).unwrap();
        assert_eq!(bench.clock.elapsed(), waited, "{headers:?} {body}");
    }
    let bench = Bench::new();
    bench.transport.answer_with(503, &[("Retry-After", "2")], "").answer(200, "1");
    now(read(&bench.huawei())).unwrap();
    assert_eq!(bench.clock.elapsed(), ms(2200));
}

#[test]
fn a_minute_is_waited_out_unless_a_time_was_set() {
    const MINUTE: &str = r#"{"error_code":"APIGW.0308","error_msg":"over ratelimit,limit:5,time:1 minute"}"#;
    let throttled = |times: usize| {
        let bench = Bench::new();
        for _ in 0..times {
            bench.transport.answer(429, MINUTE);
        }
        bench.transport.answer(200, "1");
        bench
    };
    for call in [read, restore] {
        let bench = throttled(3);
        now(call(&bench.huawei())).unwrap();
        assert_eq!((bench.sent(), bench.clock.elapsed()), (4, secs(3 * 61)));
        // Set for the client, or for the call.
        let bench = throttled(2);
        let config = bench.huawei_config().timeout(secs(60));
        let client = config.build().and_then(|config| config.connect(&SERVICE)).unwrap();
        assert_eq!(now(call(&client)).unwrap_err().attempts(), 1);
        let call = call(&bench.huawei()).with_timeout(secs(60));
        assert_eq!(now(call).unwrap_err().attempts(), 1);
        assert_eq!((bench.sent(), bench.clock.elapsed()), (2, secs(0)));
    }
    // Five minutes together, by the policy: the sixth finds no time left.
    let bench = throttled(9);
    let patient = RetryPolicy::new().attempts(20);
    let error = now(restore(&bench.huawei()).with_retry(patient)).unwrap_err();
    assert_eq!((bench.sent(), bench.clock.elapsed()), (6, secs(5 * 61)), "{error}");
    assert!(error.to_string().contains("are too short"), "{error}");
    let bench = throttled(2);
    let strict = RetryPolicy::new().longest_asked_wait(secs(59));
    now(read(&bench.huawei()).with_retry(strict)).unwrap_err();
    assert_eq!(bench.sent(), 1);
}

#[test]
fn the_clients_time_is_set_right_by_the_server() {
    let bench = Bench::new();
    let client = bench.huawei();
    let own = client.now();
    assert_eq!(own, backstay::Clock::now(&*bench.clock));
    let body = r#"{"error_code":"APIGW.0301","error_msg":"signature expired"}"#;
    let date = [("Date", "Fri, 02 Jan 2026 04:04:05 GMT")];
    bench.transport.answer_with(401, &date, body).answer(200, "1");
    now(read(&client)).unwrap();
    assert_eq!(client.now(), own + secs(3600));
    assert_eq!(client.clone().now(), own + secs(3600));
}

#[test]
fn busy_from_a_server_that_failed_is_waited_for_only_without_harm() {
    const BUSY: &str = r#"{"error_code":"DBS.280036","error_msg":"busy"}"#;
    let bench = Bench::new();
    bench.transport.answer(500, BUSY).answer(200, "1");
    now(read(&bench.huawei()).retry_busy(secs(60))).unwrap();
    assert_eq!(bench.sent(), 2);
    let bench = Bench::new();
    bench.transport.answer(500, BUSY).answer(200, "1");
    let error = now(restore(&bench.huawei()).retry_busy(secs(60))).unwrap_err();
    assert_eq!(bench.sent(), 1);
    assert!(error.outcome_unknown() && !error.is_retryable(), "{error}");
}

#[test]
fn a_wish_that_is_too_long_fails_at_once() {
    let bench = Bench::new();
    let client = bench.huawei();
    for (asked, timeout, note) in [
        ("48", 60, None),
        // There must be time for the answer, too.
        (
            "51",
            60,
            Some(
                "; the server asks to wait 51 s, for which the 60 s left of the call's time are too short",
            ),
        ),
        (
            "301",
            900,
            Some(
                "; the server asks to wait 301 s, which is longer than the policy allows",
            ),
        ),
        ("240", 900, None),
    ] {
        let (before, sent) = (bench.clock.elapsed(), bench.sent());
        bench.transport.answer_with(429, &[("Retry-After", asked)], "").answer(200, "1");
        let result = now(restore(&client).with_timeout(secs(timeout)));
        match note {
            None => {
                result.unwrap();
                assert_eq!(bench.sent() - sent, 2);
            }
            Some(note) => {
                let error = result.unwrap_err();
                assert!(error.to_string().ends_with(note), "{error}");
                assert_eq!(error.retry_after(), Some(secs(asked.parse().unwrap())));
                assert_eq!((bench.sent() - sent, bench.clock.elapsed()), (1, before));
                assert!(error.is_retryable());
                now(read(&client)).unwrap();
            }
        }
    }
}

#[test]
fn nothing_outlives_the_deadline() {
    let bench = Bench::new();
    for _ in 0..9 {
        bench.transport.fail(TransportErrorKind::Connect).late(&bench.clock, secs(4));
    }
    let error = now(restore(&bench.huawei()).with_timeout(secs(10))).unwrap_err();
    // 4 s, 0.25 s, 4 s, and too little for a third that might be cut off.
    assert_eq!((bench.sent(), bench.clock.elapsed()), (2, ms(8250)));
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.outcome_unknown(), "nothing was sent: {error}");

    let bench = Bench::new();
    bench.transport.fail(TransportErrorKind::Connect).late(&bench.clock, ms(9900));
    let error = now(restore(&bench.huawei()).with_timeout(secs(10))).unwrap_err();
    assert_eq!((bench.sent(), error.kind()), (1, ErrorKind::Connect));
    let note = "(connect); not sent again: too little of the call's time is left";
    assert!(error.to_string().ends_with(note), "{error}");
    let error = now(restore(&bench.huawei()).with_timeout(secs(0))).unwrap_err();
    assert_eq!((bench.sent(), error.attempts()), (1, 0));
    assert!(!error.outcome_unknown() && error.kind() == ErrorKind::Timeout);
}

#[test]
fn an_attempt_has_its_own_time_where_another_may_follow() {
    let bench = Bench::new();
    let client = bench.huawei();
    for call in [
        read(&client),
        restore(&client),
        restore(&client).with_attempt_timeout(secs(5)),
        read(&client).with_attempt_timeout(secs(5)),
        read(&client).with_timeout(secs(20)),
    ] {
        bench.transport.answer(200, "1");
        now(call).unwrap();
    }
    // The transport gets 50 ms less than the engine waits.
    assert_eq!(
        bench.transport.timeouts(),
        [29_950, 59_950, 4_950, 4_950, 19_950].map(ms)
    );

    // A stalled answer is a timeout after that time, and the next attempt may succeed.
    bench.transport.answer(200, "1").late(&bench.clock, secs(100)).answer(200, "2");
    assert_eq!(now(read(&client)).unwrap(), 2);
    assert_eq!(bench.clock.elapsed(), ms(29_950 + 250));
}

#[test]
fn a_transport_without_a_watch_is_cut_off() {
    let bench = Bench::new();
    bench.transport.stall();
    let client = bench.huawei();
    let mut call = pin!(restore(&client).with_timeout(secs(7)).into_future());
    let mut context = Context::from_waker(Waker::noop());
    assert!(call.as_mut().poll(&mut context).is_pending());
    bench.clock.advance(ms(6999));
    assert!(call.as_mut().poll(&mut context).is_pending());
    bench.clock.advance(ms(1));
    let Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        unreachable!("the deadline has come")
    };
    assert_eq!(
        error.to_string(),
        "POST /restores: no answer in time: nothing within 7 s (timeout); the outcome is \
         unknown: check the resource and its jobs before repeating the call"
    );
}

#[test]
fn the_budget_of_a_client_limits_all_its_calls() {
    let bench = Bench::new();
    let config = bench.huawei_config().retry(RetryPolicy::new().budget(5));
    let client = config.build().unwrap().connect(&SERVICE).unwrap();
    let attempts: Vec<u32> =
        (0..4).map(|_| now(read(&client)).unwrap_err().attempts()).collect();
    assert_eq!(attempts, [4, 3, 1, 1]);
    let error = now(read(&client)).unwrap_err();
    assert!(
        error.to_string().ends_with("the client's retry budget is used up"),
        "{error}"
    );
    for _ in 0..5 {
        bench.transport.answer(200, "1");
        now(read(&client)).unwrap();
    }
    assert_eq!(
        now(read(&client)).unwrap_err().attempts(),
        2,
        "five successes pay for one"
    );
}

#[test]
fn busy_resources_are_waited_for_only_when_asked() {
    let busy = r#"{"error_code":"DBS.200019","error_msg":"The instance is busy."}"#;
    let bench = Bench::new();
    for _ in 0..8 {
        bench.transport.answer(409, busy);
    }
    bench.transport.answer(200, "1");
    let client = bench.huawei();
    // More answers than attempts, and longer than the call's minute.
    now(restore(&client).retry_busy(secs(600))).unwrap();
    assert_eq!(bench.sent(), 9);
    assert_eq!(bench.clock.elapsed(), secs(5 + 10 + 20 + 5 * 30));

    let bench = Bench::new();
    for _ in 0..99 {
        bench.transport.answer(409, busy);
    }
    let policy = RetryPolicy::new().retry_busy(secs(60));
    let config = bench.huawei_config().retry(policy).build().unwrap();
    let error = now(restore(&config.connect(&SERVICE).unwrap())).unwrap_err();
    assert_eq!(bench.clock.slept(), [5, 10, 20, 25].map(secs));
    assert_eq!(
        error.to_string(),
        "POST /restores: DBS.200019 The instance is busy. (409 Conflict, busy, 5 attempts); \
         still busy after 60 s"
    );
    assert!(error.is_retryable() && !error.outcome_unknown());
}

#[test]
fn a_token_is_made_and_kept_while_nonce_and_date_are_new() {
    let bench = Bench::new();
    bench
        .transport
        .fail(TransportErrorKind::Interrupted)
        .answer(503, "")
        .answer(200, "1");
    let client = bench.alibaba();
    let create = || {
        client.untyped_action("Create").idempotency(Idempotency::Token("ClientToken"))
    };
    now(create()).unwrap();
    let requests = bench.transport.requests();
    assert!(
        requests.iter().all(|request| request.uri().query() == Some("ClientToken=n0"))
    );
    assert_eq!(bench.headers("x-acs-signature-nonce"), ["n1", "n2", "n3"]);
    assert_eq!(
        bench.headers("x-acs-date"),
        ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"]
    );

    bench.transport.answer(200, "1");
    now(create().query("ClientToken", "mine")).unwrap();
    let last = bench.transport.requests().pop().unwrap();
    assert_eq!(last.uri().query(), Some("ClientToken=mine"));

    // A definite refusal after a lost answer doesn't say that the first one didn't run.
    bench.transport.fail(TransportErrorKind::Timeout).answer(400, r#"{"Code":"X"}"#);
    let error = now(create().query("ClientToken", "mine")).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Invalid, 2));
    assert_eq!(error.idempotency_token(), Some("mine"));
    assert!(
        error.to_string().ends_with(
            "; the outcome is unknown: check the resource and its jobs, or repeat the call \
             with the same token mine"
        ),
        "{error}"
    );
}

#[test]
fn a_clock_that_is_off_is_set_right() {
    let expired = r#"{"Code":"InvalidTimeStamp.Expired","Message":"Expired"}"#;
    let bench = Bench::new();
    let date = [("Date", "Fri, 02 Jan 2026 05:04:05 GMT")];
    bench.transport.answer_with(400, &date, expired).answer(200, "1").answer(200, "1");
    let client = bench.alibaba();
    let action = || client.untyped_action("Restore");
    now(action()).unwrap();
    now(action()).unwrap();
    assert_eq!(
        bench.headers("x-acs-date"),
        ["2026-01-02T03:04:05Z", "2026-01-02T05:04:05Z", "2026-01-02T05:04:05Z"]
    );
    assert_eq!(bench.clock.elapsed(), ms(0), "there is nothing to wait for");

    // Once is enough: the second time it is something else.
    bench.transport.answer_with(400, &date, expired).answer_with(400, &date, expired);
    let error = now(action()).unwrap_err();
    assert_eq!((error.attempts(), error.kind()), (2, ErrorKind::Signature));
    // Without a date there is nothing to set it by.
    bench.transport.answer(400, expired);
    assert_eq!(now(action()).unwrap_err().attempts(), 1);

    // Huawei says it in the message.
    let bench = Bench::new();
    let expired = r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication
        information: calc aksk signature fail:signature expired, signature time:20260102T030405Z,
        server time:20260102T010405Z"}"#
        .replace('\n', " ");
    bench.transport.answer(401, expired).answer(200, "1");
    now(restore(&bench.huawei())).unwrap();
    assert_eq!(bench.headers("x-sdk-date"), ["20260102T030405Z", "20260102T010405Z"]);
}

/// Gives a token, and another one after it was told that the first is no longer taken.
#[derive(Debug)]
struct Renewed {
    tokens: Mutex<Vec<&'static str>>,
    waits: Option<Arc<ManualClock>>,
}

impl CredentialsProvider<huaweicloud::Credentials> for Renewed {
    fn credentials<'a>(
        &'a self,
        _context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<huaweicloud::Credentials, Error>> {
        Box::pin(async {
            if let Some(clock) = &self.waits {
                clock.advance(secs(100));
                std::future::pending::<()>().await;
            }
            let token = *self.tokens.lock().unwrap().last().unwrap();
            Ok(huaweicloud::Credentials::token(token))
        })
    }

    fn invalidate(&self, _rejected: &huaweicloud::Credentials) -> bool {
        let mut tokens = self.tokens.lock().unwrap();
        let others = tokens.len() > 1;
        if others {
            tokens.pop();
        }
        others
    }
}

#[test]
fn credentials_that_expired_on_the_way_are_renewed_once() {
    let expired =
        r#"{"error_code":"APIGW.0307","error_msg":"The token must be updated."}"#;
    let bench = Bench::new();
    bench.transport.answer(401, expired).answer(200, "1");
    let provider = Renewed { tokens: Mutex::new(vec!["c", "b", "a"]), waits: None };
    let config = bench.huawei_config().credentials_provider(Arc::new(provider));
    let client = config.build().unwrap().connect(&SERVICE).unwrap();
    now(restore(&client)).unwrap();
    assert_eq!(bench.headers("x-auth-token"), ["a", "b"]);
    assert_eq!(bench.clock.elapsed(), ms(0));

    bench.transport.answer(401, expired).answer(401, expired);
    let error = now(restore(&client)).unwrap_err();
    assert_eq!((error.attempts(), error.kind()), (2, ErrorKind::Auth));
    bench.transport.answer(401, expired);
    assert_eq!(
        now(restore(&client)).unwrap_err().attempts(),
        1,
        "no others are to be had"
    );

    bench.transport.answer(401, expired);
    assert_eq!(
        now(restore(&bench.huawei())).unwrap_err().attempts(),
        1,
        "nor of fixed ones"
    );
}

#[test]
fn fetching_credentials_counts_into_the_time() {
    let bench = Bench::new();
    let provider =
        Renewed { tokens: Mutex::new(vec!["a"]), waits: Some(bench.clock.clone()) };
    let config = bench.huawei_config().credentials_provider(Arc::new(provider));
    let client = config.build().unwrap().connect(&SERVICE).unwrap();
    let error = now(restore(&client)).unwrap_err();
    assert_eq!((bench.sent(), error.attempts()), (0, 0));
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.outcome_unknown() && error.is_retryable());
    assert!(error.to_string().contains("while the credentials were fetched"), "{error}");
}

#[test]
fn a_broken_answer_keeps_status_and_request_id() {
    let bench = Bench::new();
    let mut headers = http::HeaderMap::new();
    headers.insert("x-request-id", http::HeaderValue::from_static("r1"));
    bench.transport.fail_with(
        TransportError::new(TransportErrorKind::Interrupted, "reset")
            .with_head(http::StatusCode::ACCEPTED, headers),
    );
    let error = now(restore(&bench.huawei())).unwrap_err();
    assert_eq!((error.status(), error.request_id()), (Some(202), Some("r1")));
    assert!(error.outcome_unknown());
}

#[test]
fn an_answer_may_be_too_large() {
    let bench = Bench::new();
    let config = bench.huawei_config().max_answer_bytes(3).build().unwrap();
    let client = config.connect(&SERVICE).unwrap();
    bench.transport.answer(200, "[1]");
    now(read(&client)).unwrap();
    bench.transport.answer_with(200, &[("X-Request-Id", "r1")], "[12]");
    assert_eq!(
        now(read(&client)).unwrap_err().to_string(),
        "GET /instances: the answer is too large: more than 3 bytes (200 OK, decode, \
         request id r1)"
    );
}

#[test]
fn a_signature_mismatch_is_explained() {
    let bench = Bench::new();
    let echo = r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:POST|/v3/restores/||host:rds.example.com|x-project-id:p|x-sdk-date:20260102T030405Z||host;x-project-id;x-sdk-date|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}"#;
    bench.transport.answer(401, echo).answer(401, echo.replace("/v3", ""));
    let client = bench.huawei();
    let error = now(restore(&client)).unwrap_err();
    assert_eq!(
        error.signature_difference(),
        Some("line 2, the path: the server has `/v3/restores/`, ours is `/restores/`")
    );
    assert_eq!(
        error.to_string(),
        "POST /restores: APIGW.0301 Incorrect IAM authentication information: verify aksk \
         signature fail, canonicalRequest:… (401 Unauthorized, signature); line 2, the path: the \
         server has `/v3/restores/`, ours is `/restores/`"
    );
    let same = now(restore(&client)).unwrap_err();
    assert!(same.signature_difference().unwrap().contains("the secret key"), "{same}");
    assert_eq!(bench.sent(), 2, "five wrong signatures lock a key");

    // The older signature's parameters may be passwords.
    let bench = Bench::new();
    let config = bench.alibaba_config().signature(alibabacloud::Signature::RpcV1);
    let client = config.build().unwrap().connect(&SERVICE).unwrap();
    bench.transport.answer(
        400,
        r#"{"Code":"SignatureDoesNotMatch","Message":"Specified signature is not matched with our calculation. server string to sign is:POST&%2F&AccessKeyId%3Did%26Action%3DReset%26Format%3Djson%26Password%3Dwire%2Bpass%26SignatureMethod%3DHMAC-SHA1"}"#,
    );
    let call = client.untyped_action("Reset").query("Password", "wire pass");
    let error = now(call).unwrap_err();
    assert_eq!(
        error.signature_difference(),
        Some("the query parameter Password: the server has `+` where ours has `%20`")
    );
    assert!(!format!("{error} {error:?}").contains("wire"), "{error:?}");
}

#[test]
fn a_refusal_keeps_its_encoded_detail() {
    let bench = Bench::new();
    bench.transport.answer(
        403,
        r#"{"error_code":"RDS.0011","error_msg":"No","encoded_authorization_message":"abc"}"#,
    );
    let error = now(read(&bench.huawei())).unwrap_err();
    assert_eq!(
        (error.kind(), error.authorization_detail()),
        (ErrorKind::Auth, Some("abc"))
    );
}

#[test]
fn a_read_only_client_sends_nothing_that_changes_something() {
    let bench = Bench::new();
    let config = bench.huawei_config().read_only(true).build().unwrap();
    let client = config.connect(&SERVICE).unwrap();
    for call in [
        restore(&client),
        client.untyped_action("DescribeBackups"),
        read(&client).idempotency(Idempotency::Token("ClientToken")),
    ] {
        let error = now(call).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Invalid, 0));
        assert!(error.to_string().contains("read-only"), "{error}");
    }
    assert_eq!(bench.sent(), 0);
    bench.transport.answer(200, "1");
    now(restore(&client).idempotency(Idempotency::Safe)).unwrap();
}

#[test]
fn headers_of_the_client_go_with_every_call() {
    let bench = Bench::new();
    let config =
        bench.huawei_config().header("X-Team", "db").header("X-Language", "en-us");
    let client = config.build().unwrap().connect(&SERVICE).unwrap();
    bench.transport.answer(200, "1").answer(200, "1");
    now(read(&client)).unwrap();
    now(read(&client).with_header("x-language", "zh-cn")).unwrap();
    assert_eq!(bench.headers("x-team"), ["db", "db"]);
    assert_eq!(bench.headers("x-language"), ["en-us", "zh-cn"]);
    for (name, value) in [("Authorization", "x"), ("X-Sdk-Date", "x"), ("X-A", "a\nb")] {
        let error = bench.huawei_config().header(name, value).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
    }
}

#[test]
fn a_server_that_failed_is_not_believed_about_dates() {
    // It may have begun: what it says of an expired signature proves nothing.
    let bench = Bench::new();
    let body =
        r#"{"error_code":"DBS.1","error_msg":"signature expired, restore begun"}"#;
    let date = [("Date", "Fri, 02 Jan 2026 04:04:05 GMT")];
    bench.transport.answer_with(500, &date, body).answer(200, "{}");
    let error = now(restore(&bench.huawei())).unwrap_err();
    assert_eq!(bench.sent(), 1);
    assert!(error.outcome_unknown() && !error.is_retryable(), "{error}");
}

#[test]
fn no_wait_asked_for_is_no_hot_loop() {
    let busy = r#"{"error_code":"DBS.200019","error_msg":"busy"}"#;
    let bench = Bench::new();
    for _ in 0..1000 {
        bench.transport.answer_with(409, &[("Retry-After", "0")], busy);
    }
    let call = restore(&bench.huawei()).retry_busy(secs(600));
    assert_eq!(now(call).unwrap_err().kind(), ErrorKind::Busy);
    assert!(bench.sent() < 100, "{} requests in ten minutes", bench.sent());
}
