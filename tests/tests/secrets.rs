//! No secret gets out: all that a client shows or logs, at the most talkative level, is searched
//! for secrets that bear a mark.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod stage;

use backstay::generated::{Descriptor, Operation, RequestWriter, Value, Wire};
use backstay::{
    BoxFuture, CredentialsSource, Environment, Error, HttpOptions, Idempotency,
    ProcessOutput, Refreshing, RetryPolicy, Secret, Transport, TransportError,
};
use bytes::Bytes;
use simulated_cloud::{
    AccessKey, AuthToken, FalseAnswer, Fault, Service, SimulatedCloud,
};
use stage::calls::Setup;
use stage::{Attempt, Stage};
use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::io;
use std::panic;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use std::time::Duration;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// What every secret here has in it. Letters alone, so that no encoding changes it.
const MARK: &str = "MARKED";
/// Secrets with what has to be encoded somewhere.
const SECRET_KEY: &str = "MARKED/secret+key=\"1\"&é";
const TOKEN: &str = "MARKED/token+=_-.~&%2F1";
const PASSWORD: &str = "MARKED\"pass\\word+/=&";

/// All that was logged or shown. As it is one for the whole program, there is one test.
static SHOWN: Mutex<String> = Mutex::new(String::new());

fn shown() -> MutexGuard<'static, String> {
    SHOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Records spans and events of every crate and level, whole.
struct Recorder;

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut shown = shown();
        write!(shown, "\nspan {}", span.metadata().name()).unwrap();
        span.record(&mut Fields(&mut shown));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(&mut shown()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut shown = shown();
        write!(shown, "\nevent {}", event.metadata().target()).unwrap();
        event.record(&mut Fields(&mut shown));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl log::Log for Recorder {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        write!(shown(), "\nlog {} {}", record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

/// From here on everything is recorded, panics too.
fn record() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing::subscriber::set_global_default(Recorder).unwrap();
        log::set_logger(&Recorder).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            write!(shown(), "\npanic {panic}").unwrap();
            let message = panic.payload().downcast_ref::<String>();
            if !message.is_some_and(|text| text.starts_with("on purpose")) {
                usual(panic);
            }
        }));
    });
}

/// Shows a thing in every way, as a program would that reports it.
fn show(thing: &impl Debug) {
    write!(shown(), "\nshown {thing:?}\n{thing:#?}").unwrap();
    let unwound = panic::catch_unwind(panic::AssertUnwindSafe(|| {
        panic!("on purpose: {thing:?}");
    }));
    assert!(unwound.is_err());
}

fn show_error(error: &Error) {
    show(error);
    let mut shown = shown();
    write!(shown, "\nerror {error}").unwrap();
    for text in [error.code(), error.message(), error.request_id(), error.operation()] {
        write!(shown, " {text:?}").unwrap();
    }
    write!(
        shown,
        " {:?} {:?}",
        error.authorization_detail(),
        error.signature_difference()
    )
    .unwrap();
    let mut cause: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(inner) = cause {
        write!(shown, "\ncause {inner} {inner:?}").unwrap();
        cause = inner.source();
    }
}

/// Fails where the mark was shown; and if nothing was, because then nothing was tested.
#[track_caller]
fn check_nothing_leaked(expected: &[&str]) {
    // Taken out, because a panic is recorded too.
    let shown = std::mem::take(&mut *shown());
    let leaks: BTreeSet<String> = shown
        .lines()
        .filter(|line| line.contains(MARK))
        .map(|line| {
            let at = line.find(MARK).unwrap();
            let from = line[..at].char_indices().rev().nth(150).map_or(0, |(at, _)| at);
            let to = line[at..]
                .char_indices()
                .nth(30)
                .map_or(line.len(), |(end, _)| at + end);
            line[from..to].replace(MARK, "LEAK")
        })
        .collect();
    assert!(leaks.is_empty(), "secrets got out: {leaks:#?}");
    for text in expected {
        assert!(shown.contains(text), "nothing says {text}");
    }
}

/// Every way in which a client can sign.
fn signers(service: Service) -> Vec<fn(&mut Setup)> {
    match service {
        Service::AlibabaCloudRds => vec![temporary_key, temporary_key_and_rpc],
        _ => vec![temporary_key, auth_token],
    }
}

fn temporary_key(setup: &mut Setup) {
    setup.huaweicloud = Arc::new(
        backstay::huaweicloud::Credentials::new("PUBLICKEY", SECRET_KEY)
            .with_security_token(TOKEN),
    );
    setup.alibabacloud = Arc::new(
        backstay::alibabacloud::Credentials::new("PUBLICKEY", SECRET_KEY)
            .with_security_token(TOKEN),
    );
}

fn temporary_key_and_rpc(setup: &mut Setup) {
    temporary_key(setup);
    setup.signature = backstay::alibabacloud::Signature::RpcV1;
}

fn auth_token(setup: &mut Setup) {
    setup.huaweicloud = Arc::new(backstay::huaweicloud::Credentials::token(TOKEN));
}

/// A token as it may come back in a message.
fn encodings(secret: &str) -> Vec<String> {
    let percent = secret.bytes().fold(String::new(), |mut text, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                text.push(char::from(byte));
            }
            _ => write!(text, "%{byte:02X}").unwrap(),
        }
        text
    });
    vec![secret.to_owned(), percent.clone(), percent.replace('%', "%25")]
}

fn faults() -> Vec<Attempt> {
    let mut faults: Vec<Attempt> = vec![
        Attempt::Fine,
        Attempt::Refused,
        Fault::ResetBeforeReading.into(),
        Fault::ResetAfterHandling.into(),
        Fault::CloseAfterHandling.into(),
        Fault::HalfAnswer.into(),
        Fault::StallAfterHandling.into(),
        Fault::StallInBody.into(),
        FalseAnswer::refusal(503, "Unavailable", "Down.").into(),
        FalseAnswer::refusal(429, "Throttling.User", "Too many.").into(),
        FalseAnswer::refusal(400, "IncompleteSignature", "No.").into(),
        FalseAnswer::new(200, "{\"job_id\": ").after_handling().into(),
        FalseAnswer::new(302, "")
            .header("Location", "https://elsewhere.example.com")
            .into(),
    ];
    for echo in encodings(TOKEN) {
        let json = serde_json::to_string(&echo).unwrap();
        let bodies = [
            format!(
                "{{\"error_code\": {json}, \"error_msg\": {json}, \"request_id\": {json}}}"
            ),
            format!("{{\"Code\": \"SignatureDoesNotMatch\", \"Message\": {json}}}"),
            format!(
                "{{\"error_code\": \"APIGW.0301\", \"error_msg\": \"verify aksk signature fail, \
                 canonicalRequest:POST|/||x-security-token:\" , \"message\": {json}}}"
            ),
            format!(
                "{{\"encoded_authorization_message\": {json}, \"error_msg\": \"no\"}}"
            ),
            format!("<Error><Code>C</Code><Message>{echo}</Message></Error>"),
            format!("<html><title>{echo}</title>{echo}</html>"),
            format!("no JSON at all: {echo}"),
            json.clone(),
        ];
        for body in bodies {
            for status in [400, 401, 403, 500] {
                faults.push(FalseAnswer::new(status, body.clone()).into());
            }
            faults.push(FalseAnswer::new(200, body).into());
        }
        faults.push(
            FalseAnswer::new(200, format!("{{\"job_id\": {{{json}: 1}}}}")).into(),
        );
        faults.push(
            FalseAnswer::new(302, "")
                .header("Location", format!("https://h/?t={echo}"))
                .into(),
        );
        let answer = FalseAnswer::new(500, "").header("X-Request-Id", echo.clone());
        faults.push(answer.header("x-acs-request-id", echo).into());
    }
    faults
}

#[tokio::test]
async fn no_secret_is_shown_or_logged() {
    record();
    calls_show_no_secret().await;
    wrong_secrets_show_nothing().await;
    what_can_not_be_sent_is_not_shown().await;
    password_fields_show_nothing().await;
    sources_show_no_secret().await;
}

async fn calls_show_no_secret() {
    for service in
        [Service::HuaweiCloudRds, Service::HuaweiCloudCbr, Service::AlibabaCloudRds]
    {
        for signer in signers(service) {
            for attempt in faults() {
                let key =
                    AccessKey::new("PUBLICKEY", SECRET_KEY).with_security_token(TOKEN);
                let builder = SimulatedCloud::builder()
                    .seeded_defaults()
                    .access_key(service.vendor(), key)
                    .auth_token(AuthToken::new(TOKEN));
                let stage = Stage::of(builder).await;
                let transport = stage.transport(service);
                transport.set_plan([], attempt.clone());
                let mut setup = Setup::new(&stage.cloud, service, stage.clock());
                setup.transport = Some(transport);
                signer(&mut setup);
                show(&setup.huaweicloud);
                show(&setup.alibabacloud);
                let client = setup.client(service);
                show(&client);
                match stage.run(client.restore()).await {
                    Ok(()) => {}
                    Err(error) => show_error(&error),
                }
            }
        }
    }
    check_nothing_leaked(&[
        "span call",
        "span attempt",
        "error RestoreDdrTable",
        "panic",
    ]);
}

async fn wrong_secrets_show_nothing() {
    for service in [Service::HuaweiCloudRds, Service::AlibabaCloudRds] {
        for signer in signers(service) {
            // The cloud knows the key by another secret, and no such token.
            let key = AccessKey::new("PUBLICKEY", "another").with_security_token(TOKEN);
            let builder = SimulatedCloud::builder().seeded_defaults();
            let stage = Stage::of(builder.access_key(service.vendor(), key)).await;
            let mut setup = Setup::new(&stage.cloud, service, stage.clock());
            setup.transport = Some(stage.transport(service));
            signer(&mut setup);
            let error = stage.run(setup.client(service).restore()).await.unwrap_err();
            show_error(&error);
        }
    }
    check_nothing_leaked(&["the secret key is not the one"]);
}

async fn what_can_not_be_sent_is_not_shown() {
    let bad = format!("{TOKEN}\r\nX-Other: 1");
    let stage = Stage::new().await;
    for service in [Service::HuaweiCloudRds, Service::AlibabaCloudRds] {
        let mut setup = Setup::new(&stage.cloud, service, stage.clock());
        setup.transport = Some(stage.transport(service));
        for is_token in [false, true] {
            let keys = backstay::huaweicloud::Credentials::new("PUBLICKEY", SECRET_KEY);
            setup.huaweicloud = Arc::new(if is_token {
                backstay::huaweicloud::Credentials::token(&bad)
            } else {
                keys.with_security_token(&bad)
            });
            let keys = backstay::alibabacloud::Credentials::new("PUBLICKEY", SECRET_KEY);
            setup.alibabacloud = Arc::new(keys.with_security_token(&bad));
            let error = stage.run(setup.client(service).restore()).await.unwrap_err();
            show_error(&error);
        }
    }
    // Options of calls, and an untyped call, whose whole content may be secret.
    let client = huaweicloud_rds::Client::new(
        Setup::new(&stage.cloud, Service::HuaweiCloudRds, stage.clock())
            .huaweicloud_config(),
    )
    .unwrap();
    let call = client
        .untyped("POST", "/v3/{project_id}/instances")
        .query("password", PASSWORD)
        .with_header("X-Password", PASSWORD)
        .json(serde_json::json!({ "password": PASSWORD }));
    show(&call);
    let call = client
        .untyped("GET", "/v3/{project_id}/x")
        .with_header("X-Password", bad.as_str());
    show(&call);
    show_error(&call.await.unwrap_err());
    for options in [
        HttpOptions::new().proxy(format!("http://user:{PASSWORD}@:not a port")),
        HttpOptions::new()
            .identity_pem(format!("-----BEGIN PRIVATE KEY-----\n{PASSWORD}")),
        HttpOptions::new().ca_pem(format!("-----BEGIN CERTIFICATE-----\n{PASSWORD}")),
    ] {
        show(&options);
        show_error(&options.transport(Duration::from_secs(1), 1000).unwrap_err());
    }
    // A proxy that isn't there: the failure is the proxy's, and may not name its password. Its
    // connections aren't the stage's, so that its clock stands still meanwhile.
    let options = HttpOptions::new().proxy("http://user:MARKEDpassword@127.0.0.1:1");
    let mut setup = Setup::new(&stage.cloud, Service::AlibabaCloudRds, stage.clock());
    setup.transport = Some(options.transport(Duration::from_secs(5), 1000).unwrap());
    setup.retry = Some(RetryPolicy::none());
    // What is on this machine may be exempt.
    setup.endpoint = "http://rds.example.com".to_owned();
    temporary_key_and_rpc(&mut setup);
    show_error(&setup.client(Service::AlibabaCloudRds).restore().await.unwrap_err());
    check_nothing_leaked(&["can't be sent", "no connection"]);
}

/// An operation with a password, as generated code has it.
#[derive(Clone, Debug)]
struct SetPassword {
    user: String,
    password: Secret,
}

impl Operation for SetPassword {
    type Output = Value;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "SetPassword",
        wire: Wire::Rest { method: "POST", path: "/v3/{project_id}/password" },
        idempotency: Idempotency::Unsafe,
        documentation: "https://example.com",
    };

    fn write(&self, request: &mut RequestWriter) {
        request.query("password", &self.password);
        let mut object = request.body();
        object.field("user", &self.user);
        object.field("password", &self.password);
    }
}

/// The server repeats the request with the password in it, in several ways.
async fn password_fields_show_nothing() {
    static SERVICE: backstay::generated::Service = backstay::generated::Service {
        id: "huaweicloud-rds",
        product: "rds",
        title: "RDS",
        version: "v3",
        crate_version: "1.0.0",
        endpoints: &[],
    };
    let stage = Stage::new().await;
    let request =
        SetPassword { user: "somebody".to_owned(), password: Secret::from(PASSWORD) };
    show(&request);
    for parrot in [
        Parrot::Repeats { is_json: true },
        Parrot::Repeats { is_json: false },
        Parrot::Says(200, "the password MARKED\"pass\\word+/=& is set"),
        Parrot::Says(200, "<html><title>MARKED\"pass\\word+/=&</title>"),
    ] {
        let mut setup = Setup::new(&stage.cloud, Service::HuaweiCloudRds, stage.clock());
        setup.transport = Some(Arc::new(parrot));
        let client = setup.huaweicloud_config().connect(&SERVICE).unwrap();
        let call = client.call(&request);
        show(&call);
        show_error(&stage.run(call.into_future()).await.unwrap_err());
    }
    check_nothing_leaked(&["error SetPassword: E", "SetPassword: `the answer`"]);
}

/// Answers everything with the same, or repeats what it was sent.
#[derive(Debug)]
enum Parrot {
    Says(u16, &'static str),
    Repeats { is_json: bool },
}

impl Parrot {
    fn answer(&self, request: &http::Request<Bytes>) -> (u16, String) {
        let is_json = match self {
            Self::Says(status, body) => return (*status, (*body).to_owned()),
            Self::Repeats { is_json } => *is_json,
        };
        let mut text = format!("{}\n", request.uri());
        for (name, value) in request.headers() {
            writeln!(text, "{name}:{}", String::from_utf8_lossy(value.as_bytes()))
                .unwrap();
        }
        text.push_str(&String::from_utf8_lossy(request.body()));
        if is_json {
            text =
                serde_json::json!({ "error_code": "E", "error_msg": text }).to_string();
        }
        (401, text)
    }
}

impl Transport for Parrot {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let (status, body) = self.answer(&request);
        let answer =
            http::Response::builder().status(status).header("X-Subject-Token", TOKEN);
        Box::pin(async move { Ok(answer.body(Bytes::from(body)).unwrap()) })
    }
}

/// Has every file and program, always with the same content, and some variables.
#[derive(Debug)]
struct Surroundings {
    variables: Vec<(&'static str, &'static str)>,
    content: ProcessOutput,
}

impl Environment for Surroundings {
    fn variable(&self, name: &str) -> Option<String> {
        let found = self.variables.iter().find(|(own, _)| *own == name);
        found.map(|(_, value)| (*value).to_owned())
    }

    fn home(&self) -> Option<PathBuf> {
        Some(PathBuf::from("/home/somebody"))
    }

    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Ok(self.content.output().to_vec())
    }

    fn run<'a>(
        &'a self,
        _: &'a str,
        _: &'a [String],
    ) -> BoxFuture<'a, io::Result<ProcessOutput>> {
        Box::pin(async move { Ok(self.content.clone()) })
    }
}

/// What a file, a program or a server may hold, good and bad.
const CONTENTS: [&str; 22] = [
    "MARKEDtoken",
    "MARKED\0token\r\n",
    "[basic]\nak = PUBLIC\nsk = MARKEDsecret\nsecurity_token = MARKEDtoken\n",
    "[basic]\nak = PUBLIC\nsk MARKEDsecret\n",
    "[basic]\nak\n= MARKEDsecret",
    "[basic\nsk = MARKEDsecret",
    "sk = MARKEDsecret\n[basic]",
    "[default]\ntype = access_key\naccess_key_id = PUBLIC\naccess_key_secret = MARKED\"\n",
    "[default]\ntype = MARKEDtype\naccess_key_secret = MARKED\n",
    "[default]\ntype = rsa_key_pair\nprivate_key_file = MARKED\n",
    r#"{"current": "default", "profiles": [{"name": "default", "mode": "AK", "access_key_id": "PUBLIC", "access_key_secret": "MARKED"}]}"#,
    r#"{"current": "default", "profiles": [{"name": "default", "mode": "AK", "access_key_id": "PUBLIC", "access_key_secret": {"MARKED": 1}}]}"#,
    r#"{"current": "default", "profiles": [{"name": "default", "mode": "StsToken", "access_key_id": 1, "access_key_secret": "MARKED", "sts_token": "MARKED"}]}"#,
    r#"{"current": "default", "profiles": [{"name": "default", "mode": "External", "process_command": "program --password MARKED"}]}"#,
    r#"{"current": "default", "profiles": [{"name": "default", "mode": "AK", "access_key_secret": "MARKED"#,
    r#"{"mode": "StsToken", "access_key_id": "PUBLIC", "access_key_secret": "MARKED", "sts_token": ["MARKED"]}"#,
    r#"{"credential": {"access": "PUBLIC", "secret": "MARKED", "securitytoken": "MARKED", "expires_at": "yesterday"}}"#,
    r#"{"credential": {"access": "PUBLIC", "secret": {"MARKED": "MARKED"}}}"#,
    r#"{"Code": "Success", "AccessKeyId": "PUBLIC", "AccessKeySecret": "MARKED", "SecurityToken": "MARKED", "Expiration": "MARKED"}"#,
    r#"{"Credentials": {"AccessKeyId": "PUBLIC", "AccessKeySecret": "MARKED", "SecurityToken": 7}}"#,
    r#"{"error": {"code": 401, "title": "Unauthorized", "message": "the password MARKED\"pass\\word+/=& is wrong"}}"#,
    "<Error><Code>No</Code><Message>the token MARKEDtoken is wrong</Message></Error>",
];

fn huaweicloud_sources()
-> Vec<Arc<dyn backstay::CredentialsProvider<backstay::huaweicloud::Credentials>>> {
    use backstay::huaweicloud::credentials::{
        Chain, EcsMetadata, EnvironmentVariables, FederatedToken, OidcSts, Password,
        PodIdentity, Profile,
    };
    vec![
        refreshing(Chain::new()),
        refreshing(EcsMetadata::new()),
        refreshing(EnvironmentVariables::new()),
        refreshing(FederatedToken::new().idp_id("idp").token_file("/token")),
        refreshing(
            OidcSts::new()
                .provider_urn("urn:p")
                .agency_urn("urn:a")
                .id_token("MARKEDtoken"),
        ),
        refreshing(
            OidcSts::new().provider_urn("urn:p").agency_urn("urn:a").token_file("/t"),
        ),
        refreshing(Password::new("user", PASSWORD, "account")),
        refreshing(PodIdentity::new()),
        refreshing(Profile::new()),
    ]
}

fn alibabacloud_sources()
-> Vec<Arc<dyn backstay::CredentialsProvider<backstay::alibabacloud::Credentials>>> {
    use backstay::alibabacloud::Credentials;
    use backstay::alibabacloud::credentials::{
        AssumeRole, Chain, CliProfile, CredentialsUri, EcsRole, EnvironmentVariables,
        External, OidcRole, Profile,
    };
    let keys = Credentials::new("PUBLICKEY", SECRET_KEY).with_security_token(TOKEN);
    vec![
        refreshing(Chain::new()),
        refreshing(AssumeRole::new(keys, "acs:ram::1:role/r")),
        refreshing(CliProfile::new()),
        refreshing(CredentialsUri::new().uri("http://127.0.0.1:1/?token=MARKEDtoken")),
        refreshing(EcsRole::new()),
        refreshing(EnvironmentVariables::new()),
        refreshing(External::new("program --password MARKED")),
        refreshing(
            OidcRole::new().role_arn("acs:r").provider_arn("acs:p").token_file("/token"),
        ),
        refreshing(Profile::new()),
    ]
}

fn refreshing<C, S>(source: S) -> Arc<dyn backstay::CredentialsProvider<C>>
where
    C: Clone + Debug + PartialEq + Send + Sync + 'static,
    S: CredentialsSource<C> + 'static,
{
    show(&source);
    Arc::new(Refreshing::new(source))
}

const VARIABLES: [&[(&str, &str)]; 3] = [
    &[],
    &[
        ("HUAWEICLOUD_SDK_SK", "MARKEDsecret"),
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "MARKEDtoken"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "MARKEDsecret"),
        ("ALIBABA_CLOUD_SECURITY_TOKEN", "MARKEDtoken"),
        ("HUAWEICLOUD_OIDC_ID_TOKEN", "MARKEDtoken"),
        ("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1/?token=MARKEDtoken"),
    ],
    &[
        ("HUAWEICLOUD_SDK_AK", "PUBLIC"),
        ("HUAWEICLOUD_SDK_SK", "MARKED\nsecret"),
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "MARKED\ntoken"),
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "PUBLIC"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "MARKED\nsecret"),
        ("ALIBABA_CLOUD_SECURITY_TOKEN", "MARKED\ntoken"),
        ("HC_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1/credentials"),
        ("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/token"),
    ],
];

async fn sources_show_no_secret() {
    let stage = Stage::new().await;
    for variables in VARIABLES {
        for content in CONTENTS {
            for parrot in [
                Parrot::Says(200, content),
                Parrot::Says(404, ""),
                Parrot::Repeats { is_json: true },
                Parrot::Repeats { is_json: false },
            ] {
                let is_fine = matches!(parrot, Parrot::Says(200, _));
                let surroundings = Arc::new(Surroundings {
                    variables: variables.to_vec(),
                    content: ProcessOutput::new(is_fine, content),
                });
                let parrot = Arc::new(parrot);
                let huaweicloud = backstay::huaweicloud::Config::builder();
                for source in huaweicloud_sources() {
                    let builder = huaweicloud
                        .clone()
                        .region("cn-north-4")
                        .project_id(stage.cloud.project_id())
                        .credentials_provider(source)
                        .transport(parrot.clone())
                        .environment(surroundings.clone())
                        .clock(stage.clock());
                    show_call(
                        &stage,
                        builder.build().and_then(huaweicloud_rds::Client::new),
                    )
                    .await;
                }
                let alibabacloud = backstay::alibabacloud::Config::builder();
                for source in alibabacloud_sources() {
                    let builder = alibabacloud
                        .clone()
                        .region("cn-hangzhou")
                        .credentials_provider(source)
                        .transport(parrot.clone())
                        .environment(surroundings.clone())
                        .clock(stage.clock());
                    let client = builder.build().and_then(alibabacloud_rds::Client::new);
                    show_untyped(&stage, client).await;
                }
            }
        }
    }
    check_nothing_leaked(&["error GET /v3", "error DescribeRegions"]);
}

async fn show_call(stage: &Stage, client: Result<huaweicloud_rds::Client, Error>) {
    match client {
        Ok(client) => {
            show(&client);
            let call = client.untyped("GET", "/v3/{project_id}/x").into_future();
            if let Err(error) = stage.run(call).await {
                show_error(&error);
            }
            show(&client);
        }
        Err(error) => show_error(&error),
    }
}

async fn show_untyped(stage: &Stage, client: Result<alibabacloud_rds::Client, Error>) {
    match client {
        Ok(client) => {
            show(&client);
            let call = client.untyped("DescribeRegions").into_future();
            if let Err(error) = stage.run(call).await {
                show_error(&error);
            }
            show(&client);
        }
        Err(error) => show_error(&error),
    }
}
