//! What a caller gets for each fault, how many requests go out, how long it takes by a fake clock,
//! and how often a restore is carried out. The same table is `docs/faults.md`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod stage;

use backstay::{Error, ErrorKind, RetryPolicy};
use simulated_cloud::{
    AccessKey, Afterwards, FalseAnswer, Fault, RawServer, Service, SimulatedCloud,
};
use stage::calls::Setup;
use stage::tls::TlsServer;
use stage::{Attempt, CountedNonces, NOW, Stage, Watched};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

const HUAWEI: Service = Service::HuaweiCloudRds;
const ALIBABA: Service = Service::AlibabaCloudRds;

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// What came of a call.
#[derive(Debug)]
struct Seen {
    result: Result<(), Error>,
    requests: usize,
    waited: Duration,
    restores: usize,
}

impl Seen {
    /// The cells of the table.
    fn cells(&self) -> String {
        let outcome = match &self.result {
            Ok(()) => "success".to_owned(),
            Err(error) => format!("`{}`", readable(&error.to_string())),
        };
        let waited = waited(self.waited);
        format!("{outcome} | {} | {waited} s | {}", self.requests, self.restores)
    }

    fn kind(&self) -> Option<ErrorKind> {
        self.result.as_ref().err().map(Error::kind)
    }
}

fn waited(time: Duration) -> String {
    let text = format!("{:.3}", time.as_secs_f64());
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What differs from machine to machine is left out, and what would end a cell.
fn readable(line: &str) -> String {
    let mut line = line.replace('|', "¦").replace('`', "'");
    if let Some((before, rest)) = line.split_once(" (os error ") {
        let after = rest.split_once(')').unwrap().1;
        line = format!("{before}{after}");
    }
    line
}

/// Restores once, on a stage of its own.
async fn restore(
    service: Service,
    attempts: &[Attempt],
    then: &Attempt,
    change: impl FnOnce(&Stage, &mut Setup),
) -> Seen {
    let stage = Stage::new().await;
    let transport = stage.transport(service);
    transport.set_plan(attempts.to_vec(), then.clone());
    restore_on(&stage, service, transport, change).await
}

async fn restore_on(
    stage: &Stage,
    service: Service,
    transport: Arc<Watched>,
    change: impl FnOnce(&Stage, &mut Setup),
) -> Seen {
    let mut setup = Setup::new(&stage.cloud, service, stage.clock());
    setup.transport = Some(transport);
    setup.nonces = Some(Arc::new(CountedNonces::default()));
    change(stage, &mut setup);
    let client = setup.client(service);
    let result = stage.run(client.restore()).await;
    if let Err(error) = &result {
        assert_eq!(error.operation(), Some(client.operation()), "{error}");
        assert_eq!(error.attempts() as usize, stage.flights.sent(), "{error}");
        assert!(error.to_string().starts_with(client.operation()), "{error}");
        assert!(!error.to_string().contains('\n'), "{error}");
    }
    Seen {
        result,
        requests: stage.flights.sent(),
        waited: stage.elapsed(),
        restores: stage.cloud.restores().len(),
    }
}

/// A fault in the table.
struct Row {
    fault: &'static str,
    service: Service,
    attempt: Attempt,
    /// The policy, where it isn't the default one.
    policy: Option<(&'static str, RetryPolicy)>,
}

fn row(fault: &'static str, service: Service, attempt: impl Into<Attempt>) -> Row {
    Row { fault, service, attempt: attempt.into(), policy: None }
}

fn both(fault: &'static str, attempt: impl Into<Attempt>) -> [Row; 2] {
    let attempt = attempt.into();
    [row(fault, HUAWEI, attempt.clone()), row(fault, ALIBABA, attempt)]
}

fn with_policy(mut row: Row, name: &'static str, policy: RetryPolicy) -> Row {
    row.policy = Some((name, policy));
    row
}

const THROTTLED: &str = "APIGW.0308";

fn huawei_throttled(message: &str) -> FalseAnswer {
    FalseAnswer::refusal(429, THROTTLED, message)
}

fn alibaba_throttled(status: u16) -> FalseAnswer {
    FalseAnswer::refusal(status, "Throttling.User", "Too many requests of the user.")
}

/// A section of the table.
struct Section {
    title: &'static str,
    rows: Vec<Row>,
}

fn sections() -> Vec<Section> {
    let mut connection = Vec::new();
    connection.extend(both("the port is closed", Attempt::Refused));
    for (name, fault) in [
        ("reset before the request is read", Fault::ResetBeforeReading),
        ("reset while the request is read", Fault::ResetWhileReading),
        ("reset when the request was read", Fault::ResetBeforeHandling),
        ("reset when the restore was started", Fault::ResetAfterHandling),
        ("closed when the restore was started", Fault::CloseAfterHandling),
        ("half of the answer, then the end", Fault::HalfAnswer),
    ] {
        connection.extend(both(name, fault));
    }
    let mut time = Vec::new();
    for (name, fault) in [
        ("the answer's head comes after 10 seconds", Fault::SlowHead(seconds(10))),
        ("the answer's body takes 10 seconds", Fault::SlowBody(seconds(10))),
        ("the answer's head comes after 10 minutes", Fault::SlowHead(seconds(600))),
        ("no answer, and nothing was started", Fault::StallBeforeHandling),
        ("no answer, but the restore was started", Fault::StallAfterHandling),
        ("half of the answer, then nothing", Fault::StallInBody),
    ] {
        time.extend(both(name, fault));
    }
    let limit = |text| huawei_throttled(&format!("policy user over ratelimit,{text}"));
    let throttled = vec![
        row("429 that says nothing", HUAWEI, FalseAnswer::new(429, "")),
        row(
            "429, `Retry-After: 7`",
            HUAWEI,
            huawei_throttled("too many").header("Retry-After", "7"),
        ),
        row(
            "429, `Retry-After` as a date in 9 seconds",
            HUAWEI,
            huawei_throttled("too many")
                .header("Retry-After", "Fri, 02 Jan 2026 03:04:14 GMT"),
        ),
        row("429, `limit:5,time:1 second`", HUAWEI, limit("limit:5,time:1 second")),
        row("429, `limit:200,time:1 minute`", HUAWEI, limit("limit:200,time:1 minute")),
        row(
            "429, `Retry-After: 7`",
            ALIBABA,
            alibaba_throttled(429).header("Retry-After", "7"),
        ),
        row(
            "429, `x-acs-retry-after: 1500`",
            ALIBABA,
            alibaba_throttled(429).header("x-acs-retry-after", "1500"),
        ),
        row(
            "429, `x-ratelimit-user` and `x-ratelimit-user-api`",
            ALIBABA,
            alibaba_throttled(429)
                .header("x-ratelimit-user", "Limit:100,Remain:0,Reset:5,TimeLeft:900")
                .header(
                    "x-ratelimit-user-api",
                    "Limit:9,Remain:0,Reset:5,TimeLeft:2500",
                ),
        ),
        row("400 with a throttling code", ALIBABA, alibaba_throttled(400)),
        row("503 with a throttling code", ALIBABA, alibaba_throttled(503)),
        with_policy(
            row(
                "429, `Retry-After: 7`",
                HUAWEI,
                huawei_throttled("too many").header("Retry-After", "7"),
            ),
            "`RetryPolicy::none()`",
            RetryPolicy::none(),
        ),
    ];
    let busy = |service| match service {
        ALIBABA => FalseAnswer::refusal(
            403,
            "OperationDenied.DBInstanceStatus",
            "The instance is in another state.",
        ),
        _ => FalseAnswer::refusal(409, "DBS.200019", "Another operation runs."),
    };
    let mut busy_rows = Vec::new();
    for service in [HUAWEI, ALIBABA] {
        busy_rows.push(row(
            "something else runs on the instance",
            service,
            busy(service),
        ));
        busy_rows.push(with_policy(
            row("something else runs on the instance", service, busy(service)),
            "`retry_busy(60 s)`",
            RetryPolicy::new().retry_busy(seconds(60)),
        ));
    }
    busy_rows.push(with_policy(
        row(
            "500 with a busy code",
            HUAWEI,
            FalseAnswer::refusal(500, "DBS.280036", "Another operation runs."),
        ),
        "`retry_busy(60 s)`",
        RetryPolicy::new().retry_busy(seconds(60)),
    ));
    let mut server = Vec::new();
    for (name, status) in [
        ("500, nothing was started", 500),
        ("502 of a proxy, without a request id", 502),
        ("503, nothing was started", 503),
        ("504, nothing was started", 504),
    ] {
        let answer = match status {
            502 => FalseAnswer::new(502, "<html><title>502</title></html>")
                .header("Content-Type", "text/html")
                .without_request_id(),
            _ => FalseAnswer::refusal(status, "InternalError", "Something failed."),
        };
        server.extend(both(name, answer));
    }
    server.extend(both(
        "500, but the restore was started",
        FalseAnswer::refusal(500, "InternalError", "Something failed.").after_handling(),
    ));
    server.extend(both("503, `Retry-After: 4`", {
        let answer = FalseAnswer::refusal(503, "ServiceUnavailable", "Come back later.");
        answer.header("Retry-After", "4")
    }));
    let mut answers = Vec::new();
    answers.extend(both(
        "the right answer as `text/html`",
        FalseAnswer::right(200).header("Content-Type", "text/html"),
    ));
    for (name, body) in [
        ("JSON that is cut", &br#"{"job_id": "0b0"#[..]),
        ("a page in place of JSON", b"<html><body>Welcome</body></html>"),
        ("an object where text should be", br#"{"job_id": {}, "DBInstanceId": {}}"#),
        ("an array in place of the object", br#"[{"job_id": "0b0"}]"#),
        (
            "text that isn't UTF-8",
            b"{\"job_id\": \"\xff\xfe\", \"DBInstanceId\": \"\xff\"}",
        ),
        ("an empty body", b""),
    ] {
        answers.extend(both(name, FalseAnswer::new(200, body).after_handling()));
    }
    for (name, code) in [
        ("200 with a throttling code, nothing was started", None),
        ("200 with an unknown code, nothing was started", Some("X.1")),
    ] {
        for (service, throttling) in [(HUAWEI, "APIGW.0308"), (ALIBABA, "Throttling")] {
            let code = code.unwrap_or(throttling);
            answers.push(row(name, service, FalseAnswer::refusal(200, code, "No.")));
        }
    }
    answers.extend(both(
        "100 MB, announced",
        Fault::LargeBody { bytes: 100_000_000, announced: true },
    ));
    answers.extend(both(
        "100 MB, not announced",
        Fault::LargeBody { bytes: 100_000_000, announced: false },
    ));
    vec![
        Section { title: "The connection", rows: connection },
        Section { title: "Time", rows: time },
        Section { title: "Too many calls", rows: throttled },
        Section { title: "Busy", rows: busy_rows },
        Section { title: "The server", rows: server },
        Section { title: "The answer", rows: answers },
    ]
}

/// What must hold for every fault, whatever the table says.
fn check(row: &Row, once: &Seen, always: &Seen) {
    for seen in [once, always] {
        let name = row.fault;
        assert!(seen.restores <= 1, "{name}: restored {} times", seen.restores);
        assert!(
            seen.result.is_err() || seen.restores == 1,
            "{name}: nothing was restored"
        );
        let busy = if row.policy.as_ref().is_some_and(|(n, _)| n.contains("busy")) {
            60
        } else {
            0
        };
        // What the server asks for comes on top, up to five minutes.
        let asked = if row.fault.contains("1 minute") { 300 } else { 0 };
        assert!(seen.waited <= seconds(60 + busy + asked), "{name}: {:?}", seen.waited);
        if let Err(error) = &seen.result
            && row.service == HUAWEI
        {
            assert!(
                !(error.is_retryable() && seen.restores > 0),
                "{name}: to repeat would restore again: {error}"
            );
        }
    }
}

#[tokio::test]
async fn every_fault_is_what_the_docs_say() {
    let mut docs = String::from(INTRODUCTION);
    for section in sections() {
        begin(&mut docs, section.title);
        for row in section.rows {
            let policy = row.policy.as_ref().map(|(_, policy)| policy.clone());
            let change = |_: &Stage, setup: &mut Setup| setup.retry.clone_from(&policy);
            let once = std::slice::from_ref(&row.attempt);
            let once = restore(row.service, once, &Attempt::Fine, change).await;
            let always = restore(row.service, &[], &row.attempt, change).await;
            check(&row, &once, &always);
            let fault = match &row.policy {
                Some((name, _)) => format!("{}, with {name}", row.fault),
                None => row.fault.to_owned(),
            };
            let seen = [once.cells(), always.cells()];
            let seen = match &seen {
                [once, always] if once == always => vec![("once or always", once)],
                [once, always] => vec![("once", once), ("always", always)],
            };
            for (often, cells) in seen {
                write_row(&mut docs, &fault, row.service, often, cells);
            }
        }
    }
    for (title, rows) in [
        ("Who calls, and when", identity().await),
        ("Somewhere else", elsewhere().await),
        ("Not quite HTTP", raw().await),
    ] {
        begin(&mut docs, title);
        for (fault, service, seen) in rows {
            assert!(seen.restores <= 1, "{fault}");
            write_row(&mut docs, fault, service, "always", &seen.cells());
        }
    }
    compare_docs(&docs);
}

fn begin(docs: &mut String, title: &str) {
    write!(
        docs,
        "\n## {title}\n\n\
         | fault | cloud | how often | the caller gets | requests | waited | restores |\n\
         |---|---|---|---|---|---|---|\n"
    )
    .unwrap();
}

fn write_row(
    docs: &mut String,
    fault: &str,
    service: Service,
    often: &str,
    cells: &str,
) {
    let cloud = if service == ALIBABA { "Alibaba" } else { "Huawei" };
    writeln!(docs, "| {fault} | {cloud} | {often} | {cells} |").unwrap();
}

type Rows = Vec<(&'static str, Service, Seen)>;

async fn fine(service: Service, change: impl FnOnce(&Stage, &mut Setup)) -> Seen {
    restore(service, &[], &Attempt::Fine, change).await
}

/// What is wrong with credentials, signatures and dates.
async fn identity() -> Rows {
    let mut rows = Rows::new();
    for service in [HUAWEI, ALIBABA] {
        let seen = fine(service, |stage, setup| setup.clock = stage.skewed_clock(3600));
        rows.push(("the computer's clock is an hour ahead", service, seen.await));
        let seen =
            fine(service, |stage, setup| setup.clock = stage.skewed_clock(-86_400));
        rows.push(("the computer's clock is a day behind", service, seen.await));
        let seen = fine(service, |stage, setup| {
            let cloud = stage.cloud.credentials();
            let key = cloud.access_key(service.vendor()).unwrap();
            set_credentials(setup, key.id(), "another secret", None);
        });
        rows.push(("the secret key is wrong", service, seen.await));
        let seen = fine(service, |_, setup| set_credentials(setup, "NOBODY", "s", None));
        rows.push(("the access key is unknown", service, seen.await));
        let seen = expired(service, false).await;
        rows.push(("the security token has expired", service, seen));
        let seen = expired(service, true).await;
        let name = "the security token has expired, and the provider has another one";
        assert_eq!((seen.kind(), seen.requests, seen.restores), (None, 2, 1));
        rows.push((name, service, seen));
    }
    let date = |service, code: &str, message: &str, status| {
        let answer = FalseAnswer::refusal(status, code, message);
        let answer = answer.header("Date", "Sat, 03 Jan 2026 03:04:05 GMT");
        async move { restore(service, &[], &answer.into(), |_, _| {}).await }
    };
    let seen = date(
        HUAWEI,
        "APIGW.0301",
        "Incorrect IAM authentication information: signature expired",
        401,
    )
    .await;
    rows.push(("the date is refused, whatever it is", HUAWEI, seen));
    let seen = date(
        ALIBABA,
        "InvalidTimeStamp.Expired",
        "Specified time stamp is expired.",
        400,
    )
    .await;
    rows.push(("the date is refused, whatever it is", ALIBABA, seen));
    for (service, status, body) in [
        (
            HUAWEI,
            403,
            r#"{"error_code": "PAP5.0011", "error_msg": "Access denied.", "encoded_authorization_message": "ENCODED"}"#,
        ),
        (
            ALIBABA,
            403,
            r#"{"Code": "Forbidden.RAM", "Message": "User not authorized.", "RequestId": "r", "AccessDeniedDetail": {"AuthAction": "rds:RestoreDdrTable", "NoPermissionType": "ImplicitDeny", "EncodedDiagnosticMessage": "ENCODED"}}"#,
        ),
    ] {
        let answer = FalseAnswer::new(status, body).into();
        let seen = restore(service, &[], &answer, |_, _| {}).await;
        let error = seen.result.as_ref().unwrap_err();
        assert!(error.authorization_detail().unwrap().contains("ENCODED"));
        rows.push(("the user may not do this", service, seen));
    }
    rows
}

fn set_credentials(setup: &mut Setup, id: &str, secret: &str, token: Option<&str>) {
    let mut huaweicloud = backstay::huaweicloud::Credentials::new(id, secret);
    let mut alibabacloud = backstay::alibabacloud::Credentials::new(id, secret);
    if let Some(token) = token {
        huaweicloud = huaweicloud.with_security_token(token);
        alibabacloud = alibabacloud.with_security_token(token);
    }
    setup.huaweicloud = Arc::new(huaweicloud);
    setup.alibabacloud = Arc::new(alibabacloud);
}

async fn expired(service: Service, has_another: bool) -> Seen {
    let (id, secret, token) = ("EXPIRED", "expired-secret", "expired-security-token");
    let old = AccessKey::new(id, secret).with_security_token(token);
    let old = old.expires_at(UNIX_EPOCH + seconds(NOW));
    let builder = SimulatedCloud::builder().seeded_defaults();
    let stage = Stage::of(builder.access_key(service.vendor(), old)).await;
    let transport = stage.transport(service);
    restore_on(&stage, service, transport, |stage, setup| {
        if has_another {
            *setup = setup.clone().rotating(&stage.cloud, (id, secret, token));
        } else {
            set_credentials(setup, id, secret, Some(token));
        }
    })
    .await
}

/// Redirects and TLS.
async fn elsewhere() -> Rows {
    let mut rows = Rows::new();
    for (name, status) in [("301 to another host", 301), ("307 to another host", 307)] {
        let elsewhere = RawServer::start().await.unwrap();
        let answer = FalseAnswer::new(status, "");
        let answer = answer.header("Location", format!("{}/v3", elsewhere.endpoint()));
        for service in [HUAWEI, ALIBABA] {
            let seen = restore(service, &[], &answer.clone().into(), |_, _| {}).await;
            rows.push((name, service, seen));
        }
        assert_eq!(elsewhere.connections(), 0, "nothing may follow a redirect");
    }
    let server = TlsServer::start("localhost");
    let seen = fine(HUAWEI, |_, setup| setup.endpoint = server.endpoint()).await;
    assert_eq!((seen.kind(), server.requests()), (Some(ErrorKind::Connect), 0));
    rows.push(("a certificate of an unknown issuer", HUAWEI, seen));
    rows
}

/// Servers that speak HTTP badly, or not at all.
async fn raw() -> Rows {
    let mut rows = Rows::new();
    let head = "HTTP/1.1 200 OK\r\nX-Request-Id: 51a7ed00\r\n";
    for (name, bytes, afterwards) in [
        ("another protocol", "SSH-2.0-OpenSSH_9.9\r\n".to_owned(), Afterwards::Close),
        ("nothing but the end", String::new(), Afterwards::Close),
        ("half of a head, then the end", head.to_owned(), Afterwards::Close),
        ("half of a head, then a reset", head.to_owned(), Afterwards::Reset),
        ("half of a head, then nothing", head.to_owned(), Afterwards::Silence),
        (
            "a body shorter than announced, then the end",
            format!("{head}Content-Length: 99\r\n\r\n{{\"job_id\": \"1\"}}"),
            Afterwards::Close,
        ),
        (
            "a body without length that ends with the connection",
            format!("{head}\r\n{{\"job_id\": \"1\"}}"),
            Afterwards::Close,
        ),
        (
            "chunks that end too early",
            format!("{head}Transfer-Encoding: chunked\r\n\r\n9\r\n{{\"job_id\"\r\n"),
            Afterwards::Close,
        ),
        (
            "chunks of no size",
            format!("{head}Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
            Afterwards::Close,
        ),
        (
            "a head without end",
            format!("{head}X-Long: {}\r\n\r\n", "x".repeat(1_000_000)),
            Afterwards::Close,
        ),
        (
            "a status that there isn't",
            "HTTP/1.1 999 Strange\r\nContent-Length: 0\r\n\r\n".to_owned(),
            Afterwards::NextRequest,
        ),
        (
            "204 in place of an answer",
            "HTTP/1.1 204 No Content\r\n\r\n".to_owned(),
            Afterwards::NextRequest,
        ),
    ] {
        let server = RawServer::start().await.unwrap();
        server.answer(bytes, afterwards);
        let stage = Stage::new().await;
        let transport = stage.transport(HUAWEI);
        let call = restore_on(&stage, HUAWEI, transport, |_, setup| {
            setup.endpoint = server.endpoint();
        });
        let seen = if afterwards == Afterwards::Silence {
            let silence = async {
                server.written(1).await;
                stage.flights.hold();
            };
            tokio::join!(call, silence).0
        } else {
            call.await
        };
        assert_eq!(server.received().len(), 1, "{name}: a restore is sent once");
        rows.push((name, HUAWEI, seen));
    }
    rows
}

#[tokio::test]
async fn a_certificate_that_is_given_is_trusted() {
    let server = TlsServer::start("localhost");
    let stage = Stage::new().await;
    let options =
        backstay::HttpOptions::new().without_proxy().ca_pem(server.certificate());
    let mut setup = Setup::new(&stage.cloud, HUAWEI, stage.clock());
    setup.endpoint = server.endpoint();
    setup.transport = Some(options.transport(seconds(10), 1_000_000).unwrap());
    setup.client(HUAWEI).restore().await.unwrap();
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn a_trusted_certificate_for_another_host_is_refused() {
    let server = TlsServer::start("rds.example.com");
    let stage = Stage::new().await;
    let options =
        backstay::HttpOptions::new().without_proxy().ca_pem(server.certificate());
    let mut setup = Setup::new(&stage.cloud, HUAWEI, stage.clock());
    setup.endpoint = server.endpoint();
    setup.transport = Some(options.transport(seconds(10), 1_000_000).unwrap());
    let error = setup.client(HUAWEI).restore().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error}");
    assert!(error.to_string().contains("not valid for name"), "{error}");
    assert_eq!(server.requests(), 0);
}

const INTRODUCTION: &str = "\
# Faults

What a caller gets when something goes wrong on the way, how many requests go out, how long that
takes, and how often a restore is carried out in the end. The table is made by `tests/tests/faults.rs`, which runs each
fault against the simulated cloud: with the clients' default settings (four attempts, 60 seconds for a call and what
the server asks it to wait) unless the row says otherwise, random waits at their longest, and the request ids and job
ids of that cloud.

On Huawei Cloud the call is `RestoreToExistingInstance`, which must not be sent twice: it is repeated only when the
failure proves that it never ran. On Alibaba Cloud it is `RestoreDdrTable`, which carries a `ClientToken`: the service
itself sees to it that it runs once.
";

/// `UPDATE_DOCS=1` writes the file anew.
fn compare_docs(text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/faults.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        return;
    }
    let present = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let differs = present.lines().zip(text.lines()).find(|(old, new)| old != new);
    assert!(
        present == text,
        "docs/faults.md isn't current: look at the change, then run the test with UPDATE_DOCS=1\n\
         {differs:#?}"
    );
}
