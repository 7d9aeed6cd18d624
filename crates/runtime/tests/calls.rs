//! Calls as generated code makes them, through a canned transport.
#![cfg(all(feature = "alibabacloud", feature = "huaweicloud"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use backstay::generated::{
    Descriptor, Endpoint, Enumeration, FromJson, Idempotency, JsonWriter, Operation,
    Place, RequestWriter, Service, ToJson, UnknownValue, Unread, Value, Wire, boxed,
    required,
};
use backstay::testing::{CannedTransport, FixedClock, FixedNonces};
use backstay::{
    BoxFuture, Client, CredentialsProvider, Error, ErrorKind, ProviderContext,
    RetryPolicy, Secret, TransportErrorKind, alibabacloud, huaweicloud,
};

/// Canned answers are there at once, so that no executor is needed.
fn now<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("a canned answer is there at once"),
    }
}

static HUAWEI: Service = Service {
    id: "huaweicloud-rds",
    product: "rds",
    title: "Huawei Cloud RDS",
    version: "v3",
    crate_version: "0.1.0",
    endpoints: &[Endpoint {
        url: "https://rds.{region}.myhuaweicloud.com",
        regions: &[],
    }],
};

static ALIBABA: Service = Service {
    id: "alibabacloud-rds",
    product: "rds",
    title: "Alibaba Cloud RDS",
    version: "2014-08-15",
    crate_version: "0.1.0",
    endpoints: &[
        Endpoint { url: "https://rds.{region}.aliyuncs.com", regions: &[] },
        Endpoint { url: "https://rds.aliyuncs.com", regions: &["cn-hangzhou"] },
    ],
};

#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
enum Mode {
    Backup,
    Unknown(UnknownValue),
}

impl Enumeration for Mode {
    fn as_str(&self) -> &str {
        match self {
            Self::Backup => "backup",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn read(text: Unread<'_>) -> Self {
        match text.as_str() {
            "backup" => Self::Backup,
            _ => Self::Unknown(text.keep()),
        }
    }
}

#[derive(Clone, Debug)]
struct Restore {
    instance_id: String,
    mode: Mode,
    password: Secret,
    language: Option<String>,
    children: Option<Box<Tree>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Tree {
    name: Option<String>,
    child: Option<Box<Tree>>,
}

impl ToJson for Tree {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        object.field("name", &self.name);
        object.field("child", &self.child);
    }
}

impl FromJson for Tree {
    const EXPECTED: &'static str = "an object";
    fn object() -> Option<Self> {
        Some(Self::default())
    }
    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        match name {
            "name" => Some(&mut self.name),
            "child" => Some(&mut self.child),
            _ => None,
        }
    }
}

boxed!(ToJson for Tree);
boxed!(FromJson for Tree);

#[derive(Clone, Debug, Default, PartialEq)]
struct Restored {
    job_id: Option<String>,
    mode: Option<Mode>,
    tree: Option<Tree>,
    message: Option<String>,
}

impl FromJson for Restored {
    const EXPECTED: &'static str = "an object";
    fn object() -> Option<Self> {
        Some(Self::default())
    }
    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        match name {
            "job_id" => Some(&mut self.job_id),
            "mode" => Some(&mut self.mode),
            "tree" => Some(&mut self.tree),
            "Message" => Some(&mut self.message),
            _ => None,
        }
    }
}

impl Operation for Restore {
    type Output = Restored;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "RestoreInstance",
        wire: Wire::Rest {
            method: "POST",
            path: "/v3/{project_id}/instances/{instance_id}/restores",
        },
        idempotency: Idempotency::Unsafe,
        documentation: "",
    };
    fn write(&self, request: &mut RequestWriter) {
        request.path("instance_id", &self.instance_id);
        request.header("X-Language", &self.language);
        let mut object = request.body();
        object.field("type", &"backup");
        object.field("mode", &self.mode);
        object.field("password", &self.password);
        object.field("tree", &self.children);
    }
}

struct Describe {
    region: Option<String>,
    token: Option<String>,
    ids: Vec<String>,
}

impl Operation for Describe {
    type Output = Restored;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "DescribeDBInstances",
        wire: Wire::Rpc { method: "POST", action: "DescribeDBInstances" },
        idempotency: Idempotency::Token("ClientToken"),
        documentation: "",
    };
    fn write(&self, request: &mut RequestWriter) {
        request.query_or_region("RegionId", &self.region);
        request.query("ClientToken", &self.token);
        request.query_list("Id", &self.ids);
        request.query_json("Meta", &Value::from(vec![1, 2]));
    }
}

fn restore() -> Restore {
    Restore {
        instance_id: "a/b".into(),
        mode: Mode::Backup,
        password: Secret::from("pass word"),
        language: None,
        children: None,
    }
}

fn describe(token: Option<&str>) -> Describe {
    let ids = vec!["x".into(), "y z".into()];
    Describe { region: None, token: token.map(Into::into), ids }
}

fn huawei_config(transport: &Arc<CannedTransport>) -> huaweicloud::ConfigBuilder {
    huaweicloud::Config::builder()
        .region("cn-north-4")
        .project_id("p1")
        .credentials(huaweicloud::Credentials::new("AK", "SK"))
        .transport(transport.clone())
        .retry(RetryPolicy::none())
        .clock(Arc::new(FixedClock::at_unix(1_767_323_045)))
}

fn huawei(transport: &Arc<CannedTransport>) -> Client {
    huawei_config(transport).build().unwrap().connect(&HUAWEI).unwrap()
}

fn alibaba_config(transport: &Arc<CannedTransport>) -> alibabacloud::ConfigBuilder {
    alibabacloud::Config::builder()
        .region("cn-hangzhou")
        .credentials(alibabacloud::Credentials::new("id", "secret"))
        .transport(transport.clone())
        .retry(RetryPolicy::none())
        .clock(Arc::new(FixedClock::at_unix(1_767_323_045)))
        .nonces(Arc::new(FixedNonces("5ca1ab1e".into())))
}

fn alibaba(transport: &Arc<CannedTransport>) -> Client {
    alibaba_config(transport).build().unwrap().connect(&ALIBABA).unwrap()
}

fn header<'a>(request: &'a http::Request<bytes::Bytes>, name: &str) -> Option<&'a str> {
    request
        .headers()
        .get(name)
        .map(|value| std::str::from_utf8(value.as_bytes()).unwrap())
}

fn canned() -> Arc<CannedTransport> {
    Arc::new(CannedTransport::new())
}

#[test]
fn a_huawei_call_is_signed_as_it_is_sent() {
    let transport = canned();
    transport.answer(202, r#"{"job_id":7,"mode":"new","tree":{"child":{"name":"t"}}}"#);
    let mut request = restore();
    request.children =
        Some(Box::new(Tree { name: Some("r".into()), child: Some(Box::default()) }));
    request.language = Some("zh-cn".into());
    let answer = now(huawei(&transport).call(&request)).unwrap();

    assert_eq!(answer.job_id.as_deref(), Some("7"));
    let mode = answer.mode.unwrap();
    assert_eq!((mode.as_str(), mode == Mode::Backup), ("new", false));
    assert_eq!(answer.tree.unwrap().child.unwrap().name.as_deref(), Some("t"));

    let sent = &transport.requests()[0];
    assert_eq!(
        sent.uri(),
        "https://rds.cn-north-4.myhuaweicloud.com/v3/p1/instances/a%2Fb/restores"
    );
    assert_eq!(
        sent.body(),
        r#"{"type":"backup","mode":"backup","password":"pass word","tree":{"name":"r","child":{}}}"#
    );
    let mut names: Vec<&str> = sent.headers().keys().map(|name| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "accept",
            "authorization",
            "content-type",
            "host",
            "user-agent",
            "x-language",
            "x-project-id",
            "x-sdk-date"
        ]
    );
    assert_eq!(
        header(sent, "user-agent"),
        Some(concat!("backstay/", env!("CARGO_PKG_VERSION"), " huaweicloud-rds/0.1.0"))
    );
    let signed = ["host", "x-sdk-date", "x-project-id", "content-type"]
        .map(|name| (name, header(sent, name).unwrap()));
    let signature = huaweicloud::signing::sign(
        &huaweicloud::signing::Request {
            method: "POST",
            path: sent.uri().path(),
            query: "",
            headers: &signed,
            body: sent.body(),
        },
        "AK",
        "SK",
    );
    assert_eq!(header(sent, "authorization"), Some(signature.authorization()));
    assert!(
        signature
            .canonical_request()
            .starts_with("POST\n/v3/p1/instances/a/b/restores/\n")
    );
}

#[test]
fn an_alibaba_call_is_signed_as_it_is_sent() {
    let transport = canned();
    transport.answer(200, "{}").answer(200, "{}");
    now(alibaba(&transport).call(&describe(None))).unwrap();
    let keys = alibabacloud::Credentials::new("id", "secret").with_security_token("sts");
    let config = alibaba_config(&transport).credentials(keys).region("cn-chengdu");
    let client = config.build().unwrap().connect(&ALIBABA).unwrap();
    now(client.call(&describe(Some("t")))).unwrap();

    let requests = transport.requests();
    assert_eq!(
        requests[0].uri(),
        "https://rds.aliyuncs.com/?ClientToken=5ca1ab1e&Id.1=x&Id.2=y%20z&Meta=%5B1%2C2%5D&RegionId=cn-hangzhou"
    );
    assert_eq!(header(&requests[0], "x-acs-accesskey-id"), None);
    assert_eq!(header(&requests[0], "content-type"), None);
    assert_eq!(requests[1].uri().host(), Some("rds.cn-chengdu.aliyuncs.com"));
    assert_eq!(header(&requests[1], "x-acs-security-token"), Some("sts"));
    assert_eq!(header(&requests[1], "x-acs-accesskey-id"), Some("id"));
    for sent in &requests {
        let signed: Vec<(&str, &str)> = sent
            .headers()
            .keys()
            .map(|name| name.as_str())
            .filter(|name| name.starts_with("x-acs-") || *name == "host")
            .map(|name| (name, header(sent, name).unwrap()))
            .collect();
        let signature = alibabacloud::signing::sign(
            &alibabacloud::signing::Request {
                method: "POST",
                path: "/",
                query: sent.uri().query().unwrap(),
                headers: &signed,
                body: sent.body(),
            },
            "id",
            "secret",
        );
        assert_eq!(header(sent, "authorization"), Some(signature.authorization()));
        assert_eq!(header(sent, "x-acs-date"), Some("2026-01-02T03:04:05Z"));
    }
}

#[test]
fn the_older_signature_is_in_the_query() {
    let transport = canned();
    transport.answer(200, "{}");
    let config = alibaba_config(&transport).signature(alibabacloud::Signature::RpcV1);
    let client = config.build().unwrap().connect(&ALIBABA).unwrap();
    now(client.call(&describe(None))).unwrap();
    let error = now(client.untyped("GET", "/path")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);

    let requests = transport.requests();
    assert_eq!(requests.len(), 1);
    let query = requests[0].uri().query().unwrap();
    let (signed, signature) = query.split_once("&Signature=").unwrap();
    assert!(signed.contains("SignatureNonce=5ca1ab1e") && signed.contains("Id.2=y%20z"));
    let expected = alibabacloud::signing::sign_rpc_v1("POST", signed, "secret");
    assert_eq!(
        signature,
        expected.signature().replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
    );
    assert_eq!(header(&requests[0], "authorization"), None);
}

#[test]
fn tokens_replace_the_signature_and_are_hidden() {
    let transport = canned();
    transport.answer(
        401,
        r#"{"error_code":"APIGW.0301","error_msg":"bad token wire-token\n"}"#,
    );
    let config = huawei_config(&transport)
        .credentials(huaweicloud::Credentials::token("wire-token"));
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    let error = now(client.call(&restore())).unwrap_err();

    let sent = &transport.requests()[0];
    assert_eq!(header(sent, "x-auth-token"), Some("wire-token"));
    assert_eq!(header(sent, "authorization"), None);
    let shown = format!("{error} {error:?} {client:?} {sent:?}");
    assert!(!shown.contains("wire-token"), "{shown}");
    assert_eq!(
        error.to_string(),
        "RestoreInstance: APIGW.0301 bad token [hidden] (401 Unauthorized, signature)"
    );
}

#[test]
fn errors_say_all_of_it() {
    let transport = canned();
    transport.answer_with(
        409,
        &[("X-Request-Id", "1a2b")],
        r#"{"error_code":"DBS.200019","error_msg":"The instance is busy."}"#,
    );
    transport.answer(302, "").answer(502, "<html><title>Bad</title></html>");
    transport.fail(TransportErrorKind::Connect).fail(TransportErrorKind::Interrupted);
    transport.fail(TransportErrorKind::Timeout);
    let client = huawei(&transport);
    let next = || now(client.call(&restore())).unwrap_err();

    let busy = next();
    assert_eq!(
        busy.to_string(),
        "RestoreInstance: DBS.200019 The instance is busy. (409 Conflict, busy, request id 1a2b)"
    );
    assert_eq!((busy.attempts(), busy.is_retryable()), (1, true));
    assert_eq!(next().kind(), ErrorKind::Other, "redirects are not followed");
    assert_eq!(
        next().to_string(),
        "RestoreInstance: the server gave no reason but HTML \"Bad\" (502 Bad Gateway, server); the outcome is unknown: check the resource and its jobs before repeating the call"
    );
    let kinds =
        [next(), next(), next()].map(|error| (error.kind(), error.is_retryable()));
    assert_eq!(
        kinds,
        [
            (ErrorKind::Connect, true),
            (ErrorKind::Interrupted, false),
            (ErrorKind::Timeout, false)
        ]
    );
}

#[test]
fn a_lost_answer_may_be_asked_for_again_with_a_token() {
    let transport = canned();
    for _ in 0..3 {
        transport.fail(TransportErrorKind::Interrupted);
    }
    let client = alibaba(&transport);
    for (given, sent) in [(Some("t"), "t"), (None, "5ca1ab1e"), (Some(""), "5ca1ab1e")] {
        let error = now(client.call(&describe(given))).unwrap_err();
        // Another call would have another token: only with this one may it be made again.
        assert!(!error.is_retryable() && error.outcome_unknown());
        assert_eq!(error.idempotency_token(), Some(sent));
    }
}

#[test]
fn answers_that_cannot_be_read_are_decode_errors() {
    let transport = canned();
    transport.answer_with(
        200,
        &[("X-Request-Id", "r")],
        r#"{"tree":{"child":{"name":{"a":1}}}}"#,
    );
    transport.answer(200, "<html>").answer(204, "").answer(200, " \n");
    let client = huawei(&transport);
    let error = now(client.call(&restore())).unwrap_err();
    assert_eq!(
        error.to_string(),
        "RestoreInstance: `tree.child.name`: expected text, came an object (200 OK, decode, \
         request id r); the outcome is unknown: check the resource and its jobs before repeating \
         the call"
    );
    assert!(error.outcome_unknown() && error.idempotency_token().is_none());
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Decode, false));
    assert!(error.body().starts_with(b"{\"tree\""));
    assert_eq!(now(client.call(&restore())).unwrap_err().kind(), ErrorKind::Decode);
    for _ in 0..2 {
        let answer = now(client.call(&restore())).unwrap();
        let error = required(answer.job_id, "Restored", "job_id").unwrap_err();
        assert_eq!(error.to_string(), "Restored: the answer has no job_id (decode)");
    }
}

#[test]
fn an_answer_that_cannot_be_read_leaves_the_token() {
    let transport = canned();
    transport.answer(200, "<html>").answer(200, "<html>");
    let error = now(alibaba(&transport).call(&describe(None))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.outcome_unknown() && !error.is_retryable());
    assert_eq!(error.idempotency_token(), Some("5ca1ab1e"));
    // What changes nothing leaves nothing open.
    let error = now(huawei(&transport).untyped("GET", "/x")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!error.outcome_unknown());
}

#[test]
fn a_refusal_under_a_status_of_success_is_an_error() {
    // Whether a code is known decides whether the call may have run.
    for (body, kind, unknown, retryable) in [
        (r#"{"error_code":"DBS.200019","error_msg":"M"}"#, ErrorKind::Busy, false, true),
        (
            r#"{"error_code":"APIGW.0308","error_msg":"M"}"#,
            ErrorKind::Throttled,
            false,
            true,
        ),
        (r#"{"error":{"code":"DBS.1","message":"M"}}"#, ErrorKind::Other, true, false),
        (
            r#"{"errCode":"DBS.111205","externalMessage":"M"}"#,
            ErrorKind::Timeout,
            true,
            false,
        ),
    ] {
        let transport = canned();
        transport.answer_with(200, &[("X-Request-Id", "r")], body);
        let error = now(huawei(&transport).call(&restore())).unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, Some(200)), "{body}");
        assert_eq!(error.request_id(), Some("r"));
        assert_eq!(error.outcome_unknown(), unknown, "{body}");
        assert_eq!(error.is_retryable(), retryable, "{body}");
        assert_eq!(transport.requests().len(), 1);
    }
    // A member of the answer, a code of success, no message: these are answers.
    for body in [
        r#"{"job_id":"j","code":"DBS.1","message":"M"}"#,
        r#"{"code":"200","message":"M"}"#,
        r#"{"code":"DBS.1"}"#,
    ] {
        let transport = canned();
        transport.answer(200, body);
        now(huawei(&transport).call(&restore())).unwrap();
    }
    // A message that an answer may have speaks for it only where no code stands beside.
    let transport = canned();
    transport
        .answer(200, r#"{"Message":"M","RequestId":"r"}"#)
        .answer(200, r#"{"Code":"OperationDenied.X","Message":"M","RequestId":"r"}"#);
    let client = alibaba(&transport);
    let answer = now(client.call(&describe(None))).unwrap();
    assert_eq!(answer.message.as_deref(), Some("M"));
    let error = now(client.call(&describe(None))).unwrap_err();
    assert_eq!(error.code(), Some("OperationDenied.X"));
    // Without a description of the answer, nothing else may stand beside.
    let (alone, beside) = (
        r#"{"Code":"Throttling","Message":"M","RequestId":"r","HostId":"h"}"#,
        r#"{"Code":"Throttling","Message":"M","RequestId":"r","Items":[]}"#,
    );
    let transport = canned();
    transport.answer(200, alone).answer(200, beside);
    let client = alibaba(&transport);
    let error = now(client.untyped_action("X")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert_eq!(now(client.untyped_action("X")).unwrap()["Code"], "Throttling");
}

#[test]
fn an_answer_may_come_with_what_is_known_of_it() {
    let transport = canned();
    let headers = [("X-Request-Id", "r"), ("X-Secret", "pa55")];
    transport.answer_with(202, &headers, r#"{"job_id":"j"}"#).answer(400, "");
    let call = huawei(&transport).call(&restore());
    let answered = now(call.with_metadata()).unwrap();
    assert_eq!(answered.value.job_id.as_deref(), Some("j"));
    assert_eq!((answered.status, answered.attempts), (202, 1));
    assert_eq!(answered.request_id.as_deref(), Some("r"));
    assert_eq!(answered.headers["x-secret"], "pa55");
    let shown = format!("{answered:?}");
    assert!(shown.contains("x-secret") && !shown.contains("pa55"), "{shown}");
    let call = huawei(&transport).call(&restore());
    assert_eq!(now(call.with_metadata()).unwrap_err().kind(), ErrorKind::Invalid);
}

#[test]
fn nothing_goes_out_when_something_is_missing() {
    let transport = canned();
    let builder = huaweicloud::Config::builder;
    let keys = || huaweicloud::Credentials::new("AK", "SK");
    let with = |config: huaweicloud::ConfigBuilder| config.transport(transport.clone());
    for (config, advice) in [
        (
            with(builder().credentials(huaweicloud::Credentials::new("", "SK"))),
            "access key",
        ),
        (
            with(builder().credentials(huaweicloud::Credentials::new("AK", ""))),
            "secret key",
        ),
        (with(builder().credentials(huaweicloud::Credentials::token(""))), "the token"),
        (with(builder().credentials(keys()).region("a/b")), "region(..)"),
        (with(builder().credentials(keys()).endpoint("ftp://h")), "endpoint"),
        (
            with(builder().credentials(keys()).user_agent_suffix("a\nb")),
            "user_agent_suffix(..)",
        ),
    ] {
        let error = config.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(advice), "{error}");
    }
    let homeless = with(builder().credentials(keys())).build().unwrap();
    let error = homeless.connect(&HUAWEI).unwrap_err().to_string();
    assert!(error.contains("no region") && error.contains("region(..)"), "{error}");

    let client = with(builder().credentials(keys()).endpoint("h"))
        .build()
        .unwrap()
        .connect(&HUAWEI);
    let error = now(client.unwrap().call(&restore())).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0));
    assert_eq!(error.operation(), Some("RestoreInstance"));
    assert!(error.to_string().contains("project_id(..)"), "{error}");

    let client = huawei(&transport);
    let empty = Restore { instance_id: String::new(), ..restore() };
    let bad = Restore { language: Some("a\nb".into()), ..restore() };
    for (call, named) in [
        (client.call(&empty), "instance_id"),
        (client.call(&bad), "X-Language"),
        (client.call(&restore()).with_header("X-Trace", "a\r\nb"), "X-Trace"),
        (client.call(&restore()).with_header("Authorization", "mine"), "Authorization"),
        (client.call(&restore()).with_header("X-Project-Id", "mine"), "x-project-id"),
    ] {
        let error = now(call).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid);
        assert_eq!(error.operation(), Some("RestoreInstance"));
        assert!(error.to_string().contains(named), "{error}");
    }
    for keys in [
        huaweicloud::Credentials::new("wire\nAK", "SK"),
        huaweicloud::Credentials::new("AK", "SK").with_security_token("wire\nToken"),
        huaweicloud::Credentials::token("wire\nToken"),
    ] {
        let config = huawei_config(&transport).credentials(keys).build().unwrap();
        let error = now(config.connect(&HUAWEI).unwrap().call(&restore())).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0));
        assert!(!format!("{error}{error:?}").contains("wire"), "{error:?}");
    }
    assert!(transport.requests().is_empty());
}

#[test]
fn secret_keys_are_bytes() {
    let transport = canned();
    transport.answer(200, "{}");
    let keys = huaweicloud::Credentials::new("AK", "line\nbreak é");
    let client = huawei_config(&transport).credentials(keys).build().unwrap();
    now(client.connect(&HUAWEI).unwrap().call(&restore())).unwrap();
    assert_eq!(transport.requests().len(), 1);
}

#[test]
fn a_password_that_the_server_repeats_is_hidden() {
    let transport = canned();
    transport.answer(
        400,
        r#"{"error_code":"DBS.1","error_msg":"pass word is too weak for {pass word}"}"#,
    );
    transport.answer(200, r#"{"mode":{"pass word":1}}"#);
    let client = huawei(&transport);
    let refused = now(client.call(&restore())).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "RestoreInstance: DBS.1 [hidden] is too weak for {[hidden]} (400 Bad Request, invalid)"
    );
    let unreadable = now(client.call(&restore())).unwrap_err();
    assert_eq!(unreadable.kind(), ErrorKind::Decode);
    let shown = format!("{refused:?} {unreadable} {unreadable:?}");
    assert!(!shown.contains("pass word"), "{shown}");
}

#[test]
fn options_of_a_call_are_its_own() {
    let transport = canned();
    transport.answer(200, "{}").answer(200, "{}");
    let config = huawei_config(&transport)
        .timeout(Duration::from_secs(9))
        .endpoint("http://127.0.0.1:1234/pre/")
        .user_agent_suffix("my-tool/1");
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    assert_eq!(client.endpoint(), "http://127.0.0.1:1234/pre");
    now(client
        .call(&restore())
        .with_timeout(Duration::from_secs(2))
        .with_header("X-Trace", "1"))
    .unwrap();
    now(client.call(&restore())).unwrap();
    let timeouts = transport.timeouts();
    assert!(timeouts[0] <= Duration::from_secs(2), "{timeouts:?}");
    assert!(
        timeouts[1] > Duration::from_secs(2) && timeouts[1] <= Duration::from_secs(9)
    );
    let requests = transport.requests();
    assert_eq!(
        requests[0].uri(),
        "http://127.0.0.1:1234/pre/v3/p1/instances/a%2Fb/restores"
    );
    assert_eq!(header(&requests[0], "host"), Some("127.0.0.1:1234"));
    assert_eq!(header(&requests[0], "x-trace"), Some("1"));
    assert!(header(&requests[0], "user-agent").unwrap().ends_with(" my-tool/1"));
}

#[test]
fn untyped_calls_go_the_same_way() {
    let transport = canned();
    transport.answer(200, r#"{"a":[1]}"#).answer(204, "").answer(200, "{}");
    transport.answer(404, r#"{"code":"X","message":"M"}"#).answer(200, "no");
    let client = huawei(&transport);
    let call = client
        .untyped("PUT", "/v3/{project_id}/x/{id}")
        .path("id", "1 2")
        .query("b", "é+")
        .query("a", 1_i64)
        .with_header("X-Language", "zh-cn")
        .json(serde_json::json!({"k": null}));
    assert_eq!(now(call).unwrap(), serde_json::json!({"a": [1]}));
    assert_eq!(
        now(client.untyped("DELETE", "/v3/{project_id}/x")).unwrap(),
        Value::Null
    );
    let action =
        alibaba(&transport).untyped_action("RestoreDdrTable").query("BackupId", "14*");
    now(action).unwrap();
    let error = now(client.untyped("GET", "/v3/{project_id}")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v3/{project_id}: X M (404 Not Found, not found)"
    );
    // A method's case is not the caller's to know.
    assert_eq!(now(client.untyped("get", "/x")).unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(transport.requests()[4].method(), "GET");
    let action = now(client.untyped_action("X")).unwrap_err();
    assert_eq!(action.kind(), ErrorKind::Invalid);

    let requests = transport.requests();
    assert_eq!(requests[0].method(), "PUT");
    assert_eq!(
        requests[0].uri().path_and_query().unwrap(),
        "/v3/p1/x/1%202?a=1&b=%C3%A9%2B"
    );
    assert_eq!(requests[0].body(), r#"{"k":null}"#);
    assert_eq!(header(&requests[2], "x-acs-action"), Some("RestoreDdrTable"));
    assert_eq!(header(&requests[2], "x-acs-version"), Some("2014-08-15"));
    assert_eq!(requests[2].uri().query(), Some("BackupId=14%2A"));
}

#[derive(Debug)]
struct Empty;

impl CredentialsProvider<huaweicloud::Credentials> for Empty {
    fn credentials<'a>(
        &'a self,
        _context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<huaweicloud::Credentials, Error>> {
        Box::pin(async {
            Err(Error::new(ErrorKind::Auth, "nobody is logged in")
                .with_source(std::io::Error::other("no file")))
        })
    }
}

#[test]
fn credentials_may_come_from_elsewhere() {
    let transport = canned();
    let config = huawei_config(&transport).credentials_provider(Arc::new(Empty));
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    let error = now(client.call(&restore())).unwrap_err();
    assert_eq!(error.to_string(), "RestoreInstance: nobody is logged in (auth)");
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn calls_and_clients_cross_threads() {
    fn crosses<T: Send + Sync>(_: &T) {}
    fn moves<T: Send>(_: &T) {}
    let client = huawei(&canned());
    crosses(&client);
    moves(&client.call(&restore()).into_future());
    moves(&client.untyped("GET", "/").into_future());
}
