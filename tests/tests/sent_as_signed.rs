//! What is signed is what is sent: calls of every kind are read off the wire, byte for byte, and
//! their signatures verified with the simulated cloud's own arithmetic.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod stage;

use backstay::{Error, UntypedCall};
use serde_json::{Value, json};
use simulated_cloud::signature::{
    WireRequest, acs3_hmac_sha256, rpc_v1, sdk_hmac_sha256, sha256_hex,
};
use simulated_cloud::{Afterwards, RawServer, Service};
use stage::calls::Setup;
use stage::random::Random;
use stage::{NOW, Stage};

const SAMPLES: u64 = 500;
const SECRET: &str = "secret/+=";
const ANSWER: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

/// Characters that some step on the way might treat in a way of its own.
const ANY: &[char] = &[
    'a', 'Z', '0', '-', '_', '.', '~', ' ', '+', '%', '/', '\\', '?', '#', '&', '=',
    ';', ':', '@', '!', '$', '\'', '"', '(', ')', '*', ',', '[', ']', '{', '}', '|',
    '^', '`', '<', '>', '\t', '\n', '\u{7f}', 'é', '中', '\u{feff}', '😀', '\u{301}',
];
const VISIBLE: &[char] =
    &['a', 'Z', '0', ' ', '+', '%', '/', ':', ',', ';', '=', '"', '~'];

fn text(random: &mut Random, among: &[char], most: u64) -> String {
    (0..random.below(most + 1)).map(|_| *random.pick(among)).collect()
}

fn filled(random: &mut Random, among: &[char], most: u64) -> String {
    format!("{}x", text(random, among, most))
}

fn value(random: &mut Random, depth: u64) -> Value {
    match random.below(if depth == 0 { 4 } else { 6 }) {
        0 => Value::Null,
        1 => json!(random.one_in(2)),
        2 => json!(random.next()),
        3 => json!(text(random, ANY, 12)),
        4 => (0..random.below(4)).map(|_| value(random, depth - 1)).collect(),
        _ => (0..random.below(4))
            .map(|_| (text(random, ANY, 6), value(random, depth - 1)))
            .collect(),
    }
}

/// A call with any query, headers and body.
fn decorate(
    random: &mut Random,
    mut call: UntypedCall,
    has_headers: bool,
) -> UntypedCall {
    for number in 0..random.below(5) {
        let name = format!("q{number}{}", text(random, &['a', 'B', '-', '.'], 4));
        call = call.query(name, text(random, ANY, 10));
    }
    if has_headers {
        for number in 0..random.below(3) {
            // What surrounds a value isn't part of it.
            let value = text(random, VISIBLE, 10).trim().to_owned();
            call = call.with_header(format!("X-Own-{number}"), value);
        }
    }
    call
}

/// A request as it came over the wire.
struct Received {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Received {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.split("\r\n");
        let mut first = lines.next().unwrap().split(' ');
        let (method, target) = (first.next().unwrap(), first.next().unwrap());
        assert_eq!(first.next(), Some("HTTP/1.1"));
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_ascii_lowercase(), value.to_owned())
        });
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: headers.collect(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    fn wire(&self) -> WireRequest<'_> {
        WireRequest {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body: &self.body,
        }
    }

    /// The decoded pairs of the query.
    fn pairs(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let pairs = self.query.split('&').filter(|pair| !pair.is_empty());
        pairs
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decode(name), decode(value))
            })
            .collect()
    }
}

fn decode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first == b'%' {
            let digits = std::str::from_utf8(&rest[..2]).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = &rest[2..];
        } else {
            bytes.push(*first);
        }
    }
    bytes
}

/// Sends a call and reads what came.
async fn send(server: &RawServer, call: UntypedCall) -> Result<Received, Error> {
    server.answer(ANSWER, Afterwards::NextRequest);
    call.await?;
    Ok(Received::read(server.received().last().unwrap()))
}

async fn setup(server: &RawServer, service: Service) -> Setup {
    let stage = Stage::new().await;
    let mut setup = Setup::new(&stage.cloud, service, stage.clock());
    setup.endpoint = server.endpoint();
    setup.transport = Some(stage::default_transport());
    setup.huaweicloud =
        std::sync::Arc::new(backstay::huaweicloud::Credentials::new("AK", SECRET));
    setup.alibabacloud =
        std::sync::Arc::new(backstay::alibabacloud::Credentials::new("AK", SECRET));
    setup
}

#[tokio::test]
async fn huaweicloud() {
    let server = RawServer::start().await.unwrap();
    let setup = setup(&server, Service::HuaweiCloudRds).await;
    let client = huaweicloud_rds::Client::new(setup.huaweicloud_config()).unwrap();
    let mut with_body = 0;
    for seed in 0..SAMPLES {
        let mut random = Random(seed);
        let method = *random.pick(&["GET", "POST", "PUT", "DELETE", "PATCH"]);
        let own = filled(&mut random, ANY, 12);
        let call = client
            .untyped(method, "/v3/{project_id}/things/{own}")
            .path("own", own.as_str());
        let mut call = decorate(&mut random, call, true);
        if method != "GET" && random.one_in(2) {
            call = call.json(value(&mut random, 3));
            with_body += 1;
        }
        let received =
            send(&server, call).await.unwrap_or_else(|error| panic!("{seed}: {error}"));
        let authorization = received.header("authorization").unwrap();
        let authorization =
            sdk_hmac_sha256::Authorization::parse(authorization).unwrap();
        for needed in ["host", "x-sdk-date"] {
            assert!(
                authorization.signed_headers.iter().any(|name| name == needed),
                "{seed}"
            );
        }
        sdk_hmac_sha256::verify(&received.wire(), &authorization, SECRET.as_bytes())
            .unwrap_or_else(|expected| panic!("seed {seed}: {expected:#?}"));
        // The parameter came as it was given.
        let last = received.path.rsplit('/').next().unwrap();
        assert_eq!(decode(last), own.as_bytes(), "seed {seed}");
    }
    assert!(with_body > SAMPLES / 5, "{with_body}");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn alibabacloud() {
    for signature in [
        backstay::alibabacloud::Signature::Acs3,
        backstay::alibabacloud::Signature::RpcV1,
    ] {
        let server = RawServer::start().await.unwrap();
        let mut setup = setup(&server, Service::AlibabaCloudRds).await;
        setup.signature = signature;
        let client = alibabacloud_rds::Client::new(setup.alibabacloud_config()).unwrap();
        for seed in 0..SAMPLES {
            let mut random = Random(seed);
            let call = decorate(&mut random, client.untyped("DescribeThings"), true);
            let received = send(&server, call)
                .await
                .unwrap_or_else(|error| panic!("{seed}: {error}"));
            if signature == backstay::alibabacloud::Signature::RpcV1 {
                let secret = SECRET.as_bytes();
                rpc_v1::verify(&received.method, &received.pairs(), secret)
                    .unwrap_or_else(|expected| panic!("seed {seed}: {expected:#?}"));
                continue;
            }
            let authorization = received.header("authorization").unwrap();
            let authorization =
                acs3_hmac_sha256::Authorization::parse(authorization).unwrap();
            assert_eq!(
                received.header("x-acs-content-sha256"),
                Some(sha256_hex(&received.body).as_str())
            );
            for (name, _) in &received.headers {
                let signed = authorization.signed_headers.iter().any(|own| own == name);
                assert!(
                    signed || !name.starts_with("x-acs-"),
                    "{seed}: {name} isn't signed"
                );
            }
            acs3_hmac_sha256::verify(
                &received.wire(),
                &authorization,
                SECRET.as_bytes(),
            )
            .unwrap_or_else(|expected| panic!("seed {seed}: {expected:#?}"));
        }
    }
}

/// Dates come from the client's clock, whatever the computer's says.
#[tokio::test]
async fn the_date_is_the_clocks() {
    let server = RawServer::start().await.unwrap();
    let setup = setup(&server, Service::HuaweiCloudRds).await;
    let client = huaweicloud_rds::Client::new(setup.huaweicloud_config()).unwrap();
    let received = send(&server, client.untyped("GET", "/v3")).await.unwrap();
    assert_eq!(NOW, 1_767_323_045);
    assert_eq!(received.header("x-sdk-date"), Some("20260102T030405Z"));
}
