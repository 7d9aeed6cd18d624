//! Waits: how often they look, how long they take by the clock, and how they end.
#![cfg(feature = "huaweicloud")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use backstay::generated::{
    Descriptor, Endpoint, FromJson, Idempotency, Operation, PageLimit, Paging, Place,
    Record, RequestWriter, Service, Value, Waiting, Wire,
};
use backstay::testing::{CannedTransport, FixedJitter, ManualClock};
use backstay::wait::{Event, Look, until};
use backstay::{
    Client, Error, ErrorKind, RetryPolicy, TransportErrorKind, Wait, huaweicloud,
};
use futures_core::Stream;
use serde_json::json;

/// Nothing here really waits, so that no executor is needed.
fn now<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("the clock skips every wait"),
    }
}

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

static SERVICE: Service = Service {
    id: "rds",
    product: "rds",
    title: "RDS",
    version: "v3",
    crate_version: "0.1.0",
    endpoints: &[Endpoint { url: "https://rds.example.com", regions: &[] }],
};

#[derive(Clone, Debug, Default, PartialEq)]
struct Job {
    job: Option<Value>,
}

impl FromJson for Job {
    const EXPECTED: &'static str = "an object";
    fn object() -> Option<Self> {
        Some(Self::default())
    }
    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        (name == "job").then_some(&mut self.job)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct RestoreRecord {
    id: Option<String>,
    status: Option<String>,
}

impl FromJson for RestoreRecord {
    const EXPECTED: &'static str = "an object";
    fn object() -> Option<Self> {
        Some(Self::default())
    }
    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        match name {
            "id" => Some(&mut self.id),
            "status" => Some(&mut self.status),
            _ => None,
        }
    }
}

macro_rules! operation {
    ($name:ident, $output:ty, $path:literal) => {
        struct $name;
        impl Operation for $name {
            type Output = $output;
            const DESCRIPTOR: &'static Descriptor = &Descriptor {
                name: stringify!($name),
                wire: Wire::Rest { method: "GET", path: $path },
                idempotency: Idempotency::Safe,
                documentation: "",
            };
            fn write(&self, request: &mut RequestWriter) {
                request.query("kind", &"restore");
            }
        }
    };
}

operation!(ShowJob, Job, "/v3/{project_id}/jobs");
operation!(ShowJobByPath, Job, "/v3/{project_id}/jobs/{job_id}");
operation!(ListRecords, Value, "/v3/{project_id}/records");

static PAGING: Paging = Paging {
    limit: Some(PageLimit { maximum: Some(2), ..PageLimit::NONE }),
    items: "/records",
    total: Some("/total"),
    ..Paging::NONE
};

static JOB: Waiting = Waiting {
    name: "job",
    parameter: Some("id"),
    state: "/job/status",
    running: &["Pending", "Running"],
    success: &["Completed"],
    failure: &["Failed"],
    reason: Some("/job/fail_reason"),
    code: Some("/job/code"),
    progress: Some("/job/process"),
    delay: 5,
    interval: 10,
    timeout: 3600,
    ..Waiting::NONE
};

static JOB_BY_PATH: Waiting = Waiting {
    parameter: Some("job_id"),
    state: "/job/status",
    success: &["Completed"],
    ..Waiting::NONE
};

static INSTANCE: Waiting = Waiting { successes: 2, delay: 0, ..JOB };

const RECORDS: Record =
    Record { items: "/records", paging: Some(&PAGING), ..Record::NONE };

static RECORD: Waiting = Waiting {
    name: "restore",
    record: Some(Record { id: Some("/id"), ..RECORDS }),
    state: "/status",
    running: &["restoring"],
    success: &["succeed"],
    failure: &["failed"],
    reason: Some("/error"),
    ..Waiting::NONE
};

static NEWEST: Waiting =
    Waiting { record: Some(Record { newest: Some("/time"), ..RECORDS }), ..RECORD };

struct Bench {
    transport: Arc<CannedTransport>,
    clock: Arc<ManualClock>,
    client: Client,
    progress: Arc<Mutex<Vec<String>>>,
}

impl Bench {
    fn new() -> Self {
        let transport = Arc::new(CannedTransport::new());
        let clock = Arc::new(ManualClock::at_unix(1_767_323_045).auto_advance());
        let client = huaweicloud::Config::builder()
            .project_id("p")
            .credentials(huaweicloud::Credentials::token("t"))
            .transport(transport.clone())
            .clock(clock.clone())
            // The middle: no more and no less than the time itself.
            .jitter(Arc::new(FixedJitter(0.5)))
            .retry(RetryPolicy::none())
            .build()
            .and_then(|config| config.connect(&SERVICE))
            .unwrap();
        Self { transport, clock, client, progress: Arc::default() }
    }

    fn job(&self) -> Wait<Job> {
        let progress = self.progress.clone();
        self.client
            .wait::<ShowJob, Job>(&JOB, "j1".into())
            .on_progress(move |now| progress.lock().unwrap().push(now.to_string()))
    }

    fn status(&self, status: &str) -> &Self {
        self.transport.answer_json(200, &json!({"job": {"status": status}}));
        self
    }

    fn statuses(&self, status: &str, times: usize) -> &Self {
        for _ in 0..times {
            self.status(status);
        }
        self
    }

    fn records(&self, records: Value, total: usize) -> &Self {
        self.transport.answer_json(200, &json!({"records": records, "total": total}));
        self
    }

    fn requests(&self) -> Vec<String> {
        let requests = self.transport.requests();
        requests
            .iter()
            .map(|request| request.uri().path_and_query().unwrap().to_string())
            .collect()
    }

    fn sent(&self) -> usize {
        self.requests().len()
    }
}

fn status_of(job: &Job) -> &str {
    job.job.as_ref().unwrap()["status"].as_str().unwrap()
}

#[test]
fn a_job_is_waited_for_until_it_has_completed() {
    let bench = Bench::new();
    for (status, process) in
        [("Pending", json!(null)), ("Running", json!("45%")), ("Completed", json!(100))]
    {
        let job = json!({"job": {"status": status, "process": process}});
        bench.transport.answer_json(200, &job);
    }
    let job = now(bench.job()).unwrap();
    assert_eq!(status_of(&job), "Completed");
    assert_eq!(bench.requests(), ["/v3/p/jobs?id=j1"; 3]);
    assert_eq!(bench.clock.slept(), [secs(5), secs(10), secs(10)]);
    assert_eq!(
        *bench.progress.lock().unwrap(),
        ["job: Pending, 5 s", "job: Running, 45 %, 15 s", "job: Completed, 100 %, 25 s"]
    );
}

#[test]
fn an_id_goes_where_the_path_has_it() {
    let bench = Bench::new();
    bench.status("Completed");
    now(bench.client.wait::<ShowJobByPath, Job>(&JOB_BY_PATH, "j/1".into())).unwrap();
    assert_eq!(bench.requests(), ["/v3/p/jobs/j%2F1"]);
    assert!(bench.clock.slept().is_empty());
}

#[test]
fn a_job_that_fails_says_why() {
    let bench = Bench::new();
    let job =
        json!({"job": {"status": "Failed", "fail_reason": "no space", "code": "DBS.1"}});
    bench.status("Running").transport.answer_with(
        200,
        &[("X-Request-Id", "r2")],
        job.to_string(),
    );
    let error = now(bench.job()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ShowJob: DBS.1 job: ended in Failed: no space (200 OK, failed, request id r2)"
    );
    assert_eq!((error.kind(), error.code()), (ErrorKind::Failed, Some("DBS.1")));
    assert!(!error.body().is_empty() && !error.is_retryable());
    assert_eq!(bench.sent(), 2);

    let bench = Bench::new();
    bench.status("Failed");
    let error = now(bench.job()).unwrap_err();
    assert_eq!(
        error.message(),
        Some("job: ended in Failed: the service gives no reason")
    );
}

#[test]
fn a_job_that_never_ends_is_named_when_the_time_is_up() {
    let bench = Bench::new();
    for _ in 0..200 {
        let job = json!({"job": {"status": "HIBERNATING"}}).to_string();
        bench.transport.answer_with(200, &[("X-Request-Id", "r7")], job);
    }
    let error = now(bench.job()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ShowJob: job: not finished within 60 minutes: still HIBERNATING, a state that this \
         version doesn't know (200 OK, not finished, request id r7)"
    );
    assert_eq!(error.kind(), ErrorKind::NotFinished);
    // The last look is ten seconds before the end, for its call to end in time.
    assert_eq!(bench.clock.elapsed(), secs(3590));
    assert_eq!(bench.sent(), 98);
    // At first each interval, then a twentieth of the time, then six intervals.
    let slept = bench.clock.slept();
    assert_eq!(slept[1..20], [secs(10); 19]);
    assert!(slept.windows(2).skip(1).take(90).all(|pair| pair[0] <= pair[1]));
    assert_eq!(slept[80], secs(60));
}

#[test]
fn a_wait_has_its_own_times() {
    let bench = Bench::new();
    bench.statuses("Running", 9);
    let wait =
        bench.job().with_delay(secs(1)).with_interval(secs(2)).with_timeout(secs(7));
    let error = now(wait.with_name("restore")).unwrap_err();
    assert_eq!(error.message(), Some("restore: not finished within 7 s: still Running"));
    assert_eq!(
        bench.clock.slept(),
        [secs(1), secs(2), secs(2), Duration::from_millis(1300)]
    );
    assert!(bench.transport.timeouts().iter().all(|timeout| *timeout <= secs(6)));
    assert_eq!(bench.sent(), 4);

    // No time at all is one look's worth of nothing.
    let bench = Bench::new();
    let error = now(bench.job().with_timeout(Duration::ZERO)).unwrap_err();
    assert_eq!((error.kind(), bench.sent()), (ErrorKind::NotFinished, 0));
}

#[test]
fn what_passes_does_not_end_a_wait() {
    let bench = Bench::new();
    bench.status("Running");
    bench.transport.answer_with(
        429,
        &[("Retry-After", "90")],
        r#"{"error_code":"APIGW.0308","error_msg":"slow down"}"#,
    );
    bench.transport.answer(502, "").fail(TransportErrorKind::Connect);
    bench
        .transport
        .fail(TransportErrorKind::Interrupted)
        .fail(TransportErrorKind::Timeout);
    bench.status("Completed");
    now(bench.job()).unwrap();
    assert_eq!(bench.sent(), 7);
    assert_eq!(
        bench.clock.slept(),
        [5, 10, 90, 40, 60, 60, 60].map(secs),
        "trouble makes it look less often, and the server may ask for more"
    );
    let progress = bench.progress.lock().unwrap();
    assert!(
        progress[1].starts_with("job: Running, 15 s (ShowJob: APIGW.0308 slow down"),
        "{progress:?}"
    );
    assert_eq!(progress[6], "job: Completed, 325 s");
}

#[test]
fn trouble_to_the_end_is_told() {
    let bench = Bench::new();
    bench.status("Running");
    // No further answer is there: no connection.
    let error = now(bench.job().with_timeout(secs(100))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFinished);
    assert_eq!(
        error.to_string(),
        "ShowJob: job: not finished within 100 s: still Running (200 OK, not finished); the last \
         look failed: ShowJob: no connection: no canned answer is left (connect)"
    );
    assert!(std::error::Error::source(&error).is_some());

    let bench = Bench::new();
    let error = now(bench.job().with_timeout(secs(100))).unwrap_err();
    assert!(
        error.to_string().starts_with(
            "ShowJob: job: not finished within 100 s: never seen (not finished);"
        ),
        "{error}"
    );
}

#[test]
fn what_does_not_pass_ends_it_at_once() {
    for (status, kind) in
        [(401, ErrorKind::Auth), (403, ErrorKind::Auth), (400, ErrorKind::Invalid)]
    {
        let bench = Bench::new();
        bench.status("Running").transport.answer(status, "{}");
        assert_eq!(now(bench.job()).unwrap_err().kind(), kind);
        assert_eq!(bench.sent(), 2);
    }
    let bench = Bench::new();
    let error =
        now(bench.client.wait::<ShowJobByPath, Job>(&JOB, "j1".into())).unwrap_err();
    assert_eq!((error.kind(), bench.sent()), (ErrorKind::Invalid, 0), "{error}");
}

#[test]
fn garbage_once_or_twice_passes_but_not_three_times() {
    let garbage = ["<html>", r#"{"job":{}}"#, "{", r#"{"job":"#];
    let bench = Bench::new();
    for body in &garbage[..2] {
        bench.transport.answer(200, *body);
    }
    bench.status("Running").transport.answer(200, "7").answer(200, "8").answer(502, "");
    bench.transport.answer(200, "9");
    bench.status("Completed");
    now(bench.job()).unwrap();
    assert_eq!(bench.sent(), 8);

    let bench = Bench::new();
    for body in garbage {
        bench.transport.answer(200, body);
    }
    let error = now(bench.job()).unwrap_err();
    assert_eq!((error.kind(), bench.sent()), (ErrorKind::Decode, 3), "{error}");

    // Done is done, even if the rest can't be read.
    let bench = Bench::new();
    bench.transport.answer_json(
        200,
        &json!({"records": [{"id": "a", "status": "succeed"}], "total": 1}),
    );
    let wait: Wait<Job> =
        bench.client.wait_among(&ListRecords, &RECORD, Some("a".into()));
    assert_eq!(now(wait).unwrap(), Job::default());
}

#[test]
fn a_job_may_not_be_known_yet() {
    let missing = r#"{"error_code":"DBS.280001","error_msg":"no such job"}"#;
    let bench = Bench::new();
    bench.transport.answer(404, missing).answer(404, missing);
    bench.status("Completed");
    now(bench.job()).unwrap();
    assert_eq!(bench.sent(), 3);
    assert_eq!(bench.progress.lock().unwrap()[0], "job: not there yet, 5 s");

    let bench = Bench::new();
    for _ in 0..99 {
        bench.transport.answer(404, missing);
    }
    let error = now(bench.job()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ShowJob: DBS.280001 no such job (404 Not Found, not found); not known after 65 s"
    );
    assert_eq!((bench.sent(), bench.clock.elapsed()), (7, secs(65)));
}

#[test]
fn a_job_that_vanishes_is_an_error_when_it_is_sure() {
    const GONE: &str = r#"{"error_code":"DBS.1","error_msg":"gone"}"#;
    let bench = Bench::new();
    bench.status("Running");
    for _ in 0..2 {
        bench.transport.answer(404, GONE);
    }
    bench.status("Running");
    for _ in 0..3 {
        bench.transport.answer(404, GONE);
    }
    let error = now(bench.job()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ShowJob: DBS.1 gone (404 Not Found, not found); it is gone; its last state was Running"
    );
    assert_eq!(bench.sent(), 7);
}

#[test]
fn an_instance_that_flaps_is_not_taken_for_ready() {
    let bench = Bench::new();
    for status in ["Completed", "Running", "Completed"] {
        bench.status(status);
    }
    bench.transport.answer(500, "{}");
    bench.statuses("Completed", 2);
    now(bench.client.wait::<ShowJob, Job>(&INSTANCE, "i1".into())).unwrap();
    assert_eq!(bench.sent(), 6);

    let bench = Bench::new();
    bench.statuses("Running", 9).status("Completed");
    let wait =
        bench.client.wait::<ShowJob, Job>(&INSTANCE, "i1".into()).with_timeout(secs(90));
    assert_eq!(
        now(wait).unwrap_err().message(),
        Some("job: not finished within 90 s: Completed 1 of 2 times in a row")
    );
}

#[test]
fn a_record_is_found_on_any_page() {
    let bench = Bench::new();
    // Not listed yet, then on the second page, which the id is looked for on.
    bench.records(json!([]), 0);
    bench.records(
        json!([{"id": "a", "status": "failed"}, {"id": "b", "status": "failed"}]),
        3,
    );
    bench.records(json!([null, {"id": "c", "status": "restoring"}]), 3);
    bench.records(
        json!([{"id": "a", "status": "failed"}, {"id": "c", "status": "succeed"}]),
        2,
    );
    let wait: Wait<RestoreRecord> =
        bench.client.wait_among(&ListRecords, &RECORD, Some("c".into()));
    let record = now(wait).unwrap();
    assert_eq!(
        (record.id.as_deref(), record.status.as_deref()),
        (Some("c"), Some("succeed"))
    );
    let path = "/v3/p/records?kind=restore&limit=2&offset=";
    assert_eq!(bench.requests(), [0, 0, 2, 0].map(|offset| format!("{path}{offset}")));
    assert_eq!(bench.clock.slept(), [secs(10); 2]);
}

#[test]
fn a_record_that_vanishes_or_fails() {
    let bench = Bench::new();
    bench.records(json!([{"id": "a", "status": "restoring"}]), 1);
    for _ in 0..3 {
        bench.records(json!([]), 0);
    }
    let wait: Wait<RestoreRecord> =
        bench.client.wait_among(&ListRecords, &RECORD, Some("a".into()));
    let error = now(wait).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListRecords: restore: not there (200 OK, not found); it is gone; its last state was restoring"
    );
    let bench = Bench::new();
    bench.records(json!([{"id": "a", "status": "failed", "error": "DCS.4097"}]), 1);
    let wait: Wait<RestoreRecord> =
        bench.client.wait_among(&ListRecords, &RECORD, Some("a".into()));
    assert_eq!(
        now(wait).unwrap_err().message(),
        Some("restore: ended in failed: DCS.4097")
    );
}

#[test]
fn the_newest_record_is_looked_for_on_all_pages() {
    let bench = Bench::new();
    let record = |id: &str, time: &str, status: &str| json!({"id": id, "time": time, "status": status});
    bench.records(
        json!([record("a", "T1", "failed"), record("b", "T3", "restoring")]),
        3,
    );
    bench.records(json!([record("c", "T2", "failed")]), 3);
    bench.records(json!([record("a", "T1", "failed"), record("c", "T2", "failed")]), 4);
    bench.records(json!([record("b", "T3", "succeed"), record("d", "T3", "failed")]), 4);
    let wait: Wait<RestoreRecord> = bench.client.wait_among(&ListRecords, &NEWEST, None);
    assert_eq!(now(wait).unwrap().id.unwrap(), "b");
    assert_eq!(bench.sent(), 4);
}

#[test]
fn a_record_that_waits_for_its_turn_is_the_newest() {
    let bench = Bench::new();
    // Somebody else's task is done before the restore has begun.
    let other = json!({"id": "a", "time": "T1", "status": "succeed"});
    for (time, status) in
        [(json!(""), "queued"), (json!(null), "queued"), (json!("T2"), "succeed")]
    {
        let own = json!({"id": "b", "time": time, "status": status});
        bench.records(json!([other, own]), 2);
    }
    let wait: Wait<RestoreRecord> = bench.client.wait_among(&ListRecords, &NEWEST, None);
    assert_eq!(now(wait).unwrap().id.unwrap(), "b");
    assert_eq!(bench.sent(), 3);
}

#[test]
fn a_record_that_ended_before_it_began_is_not_the_newest() {
    let bench = Bench::new();
    let cancelled = json!({"id": "a", "time": "", "status": "failed"});
    for status in ["restoring", "succeed"] {
        let own = json!({"id": "b", "time": "T1", "status": status});
        bench.records(json!([cancelled, own]), 2);
    }
    let wait: Wait<RestoreRecord> = bench.client.wait_among(&ListRecords, &NEWEST, None);
    assert_eq!(now(wait).unwrap().id.unwrap(), "b");
    assert_eq!(bench.sent(), 2);
}

#[test]
fn records_that_were_there_before_are_not_the_one() {
    let bench = Bench::new();
    let record = |id: &str, time: &str, status: &str| json!({"id": id, "time": time, "status": status});
    // "a" begins again, or its time is off: it is another one all the same.
    let before = record("a", "T9", "succeed");
    bench.records(json!([before]), 1);
    bench.records(json!([before, record("b", "T2", "restoring")]), 2);
    bench.records(json!([before, record("b", "T2", "succeed")]), 2);
    let client = declared::Client { inner: bench.client.clone() };
    let progress = bench.progress.clone();
    let wait = client
        .wait_for_newest_of_pages(ListRecords)
        .not_among(["a", "z"])
        .on_progress(move |now| progress.lock().unwrap().push(now.to_string()));
    assert_eq!(now(wait).unwrap().id.unwrap(), "b");
    assert_eq!(bench.sent(), 3);
    assert_eq!(
        *bench.progress.lock().unwrap(),
        [
            "newest: not there yet, 0 ms",
            "newest b: restoring, 10 s",
            "newest b: succeed, 20 s"
        ]
    );
}

#[test]
fn only_the_newest_can_leave_others_out() {
    let bench = Bench::new();
    let client = declared::Client { inner: bench.client.clone() };
    let refused = |error: Error| {
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
        error.to_string()
    };
    let text = refused(now(bench.job().not_among(["a"])).unwrap_err());
    assert!(
        text.starts_with("ShowJob: not_among(..) is for a wait that takes the newest")
    );
    refused(
        now(client.wait_for_restore(ListRecords, "c").not_among(["a"])).unwrap_err(),
    );
    // Its records have no id that is known.
    refused(now(client.wait_for_newest(ListRecords).not_among(["a"])).unwrap_err());
    let own = bench.client.clone();
    let wait = until(move || own.call(&ShowJob), |_: &Job| Look::succeeded("done"));
    refused(now(wait.not_among(["a"])).unwrap_err());
    assert_eq!(bench.sent(), 0);
}

#[test]
fn three_times_in_a_row_is_in_a_row() {
    const GONE: &str = r#"{"error_code":"DBS.1","error_msg":"gone"}"#;
    let bench = Bench::new();
    bench.status("Running");
    for fault in [GONE, GONE, "", GONE, GONE, "{}", GONE, GONE] {
        let status = match fault {
            "" => 502,
            "{}" => 200,
            _ => 404,
        };
        bench.transport.answer(status, fault);
    }
    bench.status("Completed");
    now(bench.job()).unwrap();
    assert_eq!(bench.sent(), 10);

    let bench = Bench::new();
    bench.status("Running");
    for fault in ["{}", "{}", GONE, "{}", "{}"] {
        bench.transport.answer(if fault == GONE { 404 } else { 200 }, fault);
    }
    bench.status("Completed");
    now(bench.job()).unwrap();
}

#[test]
fn no_interval_is_too_long() {
    let bench = Bench::new();
    bench.status("Running").status("Completed");
    now(bench.job().with_interval(Duration::MAX)).unwrap();
    assert_eq!(bench.sent(), 2);
}

#[test]
fn the_calls_of_a_wait_have_options() {
    let bench = Bench::new();
    bench.transport.answer(502, "");
    bench.status("Running").status("Completed");
    let patient = RetryPolicy::new().attempts(2);
    let wait = bench.job().with_attempt_timeout(secs(3)).with_retry(patient);
    now(wait).unwrap();
    assert!(bench.transport.timeouts().iter().all(|timeout| *timeout <= secs(3)));
    assert_eq!(bench.sent(), 3);
    let progress = bench.progress.lock().unwrap();
    assert_eq!(progress.len(), 2, "the first look was taken twice: {progress:?}");

    let bench = Bench::new();
    bench.transport.answer(502, "");
    bench.status("Completed");
    let client = bench.client.clone();
    let wait = until(move || client.call(&ShowJob), |_: &Job| Look::succeeded("done"));
    now(wait.with_retry(RetryPolicy::new().attempts(2))).unwrap();
}

#[test]
fn a_call_without_an_operation_can_be_waited_for() {
    let bench = Bench::new();
    bench.status("Running").status("Completed");
    let client = bench.client.clone();
    let job = now(until(
        move || client.untyped("GET", "/v3/{project_id}/jobs").into_call(),
        |job: &Value| match &job["job"]["status"] {
            Value::String(status) if status == "Completed" => Look::succeeded("done"),
            other => Look::running(other.to_string()),
        },
    ))
    .unwrap();
    assert_eq!(job["job"]["status"], "Completed");
    assert_eq!(bench.requests(), ["/v3/p/jobs"; 2]);
}

#[test]
fn a_refusal_under_a_status_of_success_ends_a_wait() {
    let bench = Bench::new();
    let body = json!({"error_code": "DBS.2", "error_msg": "quota is exceeded"});
    bench.status("Running").transport.answer_json(200, &body);
    let error = now(bench.job()).unwrap_err();
    assert_eq!((error.code(), bench.sent()), (Some("DBS.2"), 2), "{error}");
}

#[test]
fn a_wait_is_a_stream_of_its_looks() {
    let bench = Bench::new();
    bench.status("Running").status("Completed");
    let mut looks = pin!(bench.job().looks());
    let mut context = Context::from_waker(Waker::noop());
    let mut next = || match Pin::as_mut(&mut looks).poll_next(&mut context) {
        Poll::Ready(event) => event.map(Result::unwrap),
        Poll::Pending => unreachable!("the clock skips every wait"),
    };
    let Some(Event::Progress(progress)) = next() else { panic!("it goes on") };
    assert_eq!(
        (progress.state.as_deref(), progress.looks, progress.done),
        (Some("Running"), 1, false)
    );
    let Some(Event::Done(job)) = next() else { panic!("it is done") };
    assert_eq!(status_of(&job), "Completed");
    assert_eq!(next(), None);

    let bench = Bench::new();
    bench.status("Failed");
    let mut looks = bench.job().looks();
    assert_eq!(now(looks.try_next()).unwrap_err().kind(), ErrorKind::Failed);
    assert_eq!(now(looks.try_next()).unwrap(), None);
}

#[test]
fn a_condition_of_ones_own() {
    let bench = Bench::new();
    bench.status("Running").status("Completed");
    let client = bench.client.clone();
    let wait = until(
        move || client.call(&ShowJob),
        |job: &Job| match status_of(job) {
            "Completed" => Look::succeeded("Completed").percentage(200),
            other => Look::running(other),
        },
    );
    let job = now(wait.with_interval(secs(3)).with_name("mine")).unwrap();
    assert_eq!(status_of(&job), "Completed");
    assert_eq!(bench.requests(), ["/v3/p/jobs?kind=restore"; 2]);
    assert_eq!(bench.clock.slept(), [secs(3)]);

    let bench = Bench::new();
    bench.status("x").status("x").status("x");
    let client = bench.client.clone();
    let mut looks = 0;
    let wait = until(
        move || client.call(&ShowJob).with_header("X-Own", "1"),
        move |_: &Job| {
            looks += 1;
            match looks {
                1 => Look::absent(),
                2 => Look::running("x"),
                _ => Look::failed("x").reason("it is so"),
            }
        },
    );
    let error = now(wait).unwrap_err();
    assert_eq!(error.message(), Some("work: ended in x: it is so"));
    assert_eq!(bench.transport.requests()[2].headers()["X-Own"], "1");
}

#[test]
fn dropping_a_wait_leaves_nothing_behind() {
    let clock = Arc::new(ManualClock::at_unix(1_767_323_045));
    let transport = Arc::new(CannedTransport::new());
    transport.stall();
    let client = huaweicloud::Config::builder()
        .project_id("p")
        .credentials(huaweicloud::Credentials::token("t"))
        .transport(transport.clone())
        .clock(clock.clone())
        .build()
        .and_then(|config| config.connect(&SERVICE))
        .unwrap();
    let mut wait = client.wait::<ShowJob, Job>(&JOB, "j1".into()).into_future();
    let mut context = Context::from_waker(Waker::noop());
    assert!(wait.as_mut().poll(&mut context).is_pending());
    clock.advance(secs(5));
    assert!(wait.as_mut().poll(&mut context).is_pending());
    assert_eq!(transport.requests().len(), 1);
    drop(wait);
    clock.advance(secs(3600));
    assert_eq!(transport.requests().len(), 1);
    assert_eq!(Arc::strong_count(&transport), 2, "the client and this test have it");
}

#[test]
fn a_wait_can_be_moved_to_another_thread() {
    fn is_send<T: Send>(_: &T) {}
    let bench = Bench::new();
    bench.status("Completed");
    let wait = bench.job();
    is_send(&wait);
    is_send(&bench.job().looks());
    let job: Result<Job, Error> = std::thread::spawn(move || now(wait)).join().unwrap();
    job.unwrap();
}

/// Waits as generated code declares them.
mod declared {
    use super::{Job, ListRecords, RestoreRecord, ShowJob, ShowJobByPath};
    use backstay::generated::{FromJson, Place};

    pub(super) struct Client {
        pub(super) inner: backstay::Client,
    }

    #[derive(Default)]
    pub(super) struct Records(Vec<RestoreRecord>);

    impl FromJson for Records {
        const EXPECTED: &'static str = "an object";
        fn object() -> Option<Self> {
            Some(Self::default())
        }
        fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
            (name == "records").then_some(&mut self.0)
        }
    }

    backstay::pages! {
        Records of RestoreRecord by Offset "offset" from 0;
        limit "limit" { maximum: Some(2) };
        items "/records";
        total "/total";
        id "/id";
    }

    backstay::wait! {
        /// Waits for a job.
        Client.wait_for_job(id) -> Job by ShowJob;
        name "job";
        parameter "id";
        state "/job/status";
        running ["Running"];
        success ["Completed"];
        failure ["Failed"];
        reason "/job/fail_reason";
        code "/job/code";
        progress "/job/process";
        times { delay: 5, interval: 10, timeout: 3600 };
    }

    backstay::wait! {
        /// Waits for a job.
        Client.wait_for_job_by_path(id) -> Job by ShowJobByPath;
        name "job";
        parameter "job_id";
        state "/job/status";
        success ["Completed"];
    }

    backstay::wait! {
        /// Waits for a restore.
        Client.wait_for_restore(request, id) -> RestoreRecord by ListRecords;
        name "restore";
        record "/records" { id: "/id", pages: Records, };
        state "/status";
        success ["succeed"];
    }

    backstay::wait! {
        /// Waits for the newest.
        Client.wait_for_newest_of_pages(request) -> RestoreRecord by ListRecords;
        name "newest";
        record "/records" { newest: "/time", pages: Records, };
        state "/status";
        success ["succeed"];
    }

    backstay::wait! {
        /// Waits for the newest.
        Client.wait_for_newest(request) -> RestoreRecord by ListRecords;
        name "newest";
        record "/records" { newest: "/time", };
        state "/status";
        success ["succeed"];
    }
}

#[test]
fn generated_code_declares_waits_in_few_lines() {
    let bench = Bench::new();
    let client = declared::Client { inner: bench.client.clone() };
    let succeed = json!([{"id": "c", "time": "T1", "status": "succeed"}]);
    bench.status("Running").status("Completed").status("Completed");
    bench.records(succeed.clone(), 1).records(succeed, 1);
    now(client.wait_for_job("j1")).unwrap();
    now(client.wait_for_job_by_path("j2".to_owned())).unwrap();
    let record = now(client.wait_for_restore(ListRecords, "c")).unwrap();
    assert_eq!(record.id.as_deref(), Some("c"));
    now(client.wait_for_newest(ListRecords)).unwrap();
    assert_eq!(
        bench.requests(),
        [
            "/v3/p/jobs?id=j1",
            "/v3/p/jobs?id=j1",
            "/v3/p/jobs/j2",
            "/v3/p/records?kind=restore&limit=2&offset=0",
            "/v3/p/records?kind=restore"
        ]
    );
    assert_eq!(bench.clock.slept(), [secs(5), secs(10)]);
}
