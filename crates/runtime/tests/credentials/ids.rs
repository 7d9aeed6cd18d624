//! Ids of projects and accounts that the configuration doesn't name.

use std::sync::Arc;
use std::time::Duration;

use backstay::huaweicloud::credentials::{EcsMetadata, EnvironmentVariables};
use backstay::huaweicloud::{ConfigBuilder, Credentials};
use backstay::testing::CannedTransport;
use backstay::{BoxFuture, Client, ErrorKind, Transport, TransportError};
use bytes::Bytes;
use serde_json::{Value, json};

use crate::{HUAWEI, MARK, World, header, shown, signer, together};

fn client(config: ConfigBuilder) -> Client {
    config.build().unwrap().connect(&HUAWEI).unwrap()
}

fn with_keys(world: &World) -> ConfigBuilder {
    world.huawei().credentials(Credentials::new("ak", MARK))
}

fn projects(list: &[(&str, &str)]) -> String {
    let list: Vec<Value> =
        list.iter().map(|(id, name)| json!({"id": id, "name": name})).collect();
    json!({"projects": list, "links": {}}).to_string()
}

const PATH: &str = "/v3/{project_id}/x";

#[tokio::test]
async fn the_regions_project_is_looked_up_once() {
    let world = World::new();
    let client = client(with_keys(&world));
    world
        .transport
        .answer(200, projects(&[("sub", "cn-north-4_a"), ("p1", "cn-north-4")]));
    world.transport.answer(200, "{}").answer(200, "{}");
    client.untyped("GET", PATH).await.unwrap();
    client.untyped("GET", PATH).await.unwrap();
    let requests = world.requests();
    assert_eq!(
        world.lines(),
        [
            "GET https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4",
            "GET https://rds.cn-north-4.myhuaweicloud.com/v3/p1/x",
            "GET https://rds.cn-north-4.myhuaweicloud.com/v3/p1/x",
        ]
    );
    assert_eq!(signer(&requests[0]), "ak");
    assert_eq!(header(&requests[0], "x-project-id"), None);
    assert_eq!(header(&requests[1], "x-project-id"), Some("p1"));
}

#[tokio::test]
async fn other_keys_look_up_again() {
    let world = World::new();
    world.environment.set("HUAWEICLOUD_SDK_AK", "one").set("HUAWEICLOUD_SDK_SK", MARK);
    let config = world.huawei().credentials_source(EnvironmentVariables::new());
    let first = client(config);
    world.transport.answer(200, projects(&[("p1", "cn-north-4")])).answer(200, "{}");
    first.untyped("GET", PATH).await.unwrap();
    let second = client(world.huawei().credentials(Credentials::token(MARK)));
    world.transport.answer(200, projects(&[("p2", "cn-north-4")])).answer(200, "{}");
    second.untyped("GET", PATH).await.unwrap();
    let requests = world.requests();
    assert_eq!(header(&requests[2], "x-auth-token"), Some(MARK));
    assert_eq!(requests[3].uri().path(), "/v3/p2/x");
}

#[tokio::test]
async fn a_sub_project_goes_by_its_name() {
    let world = World::new();
    // Another project that the environment names is not what was asked for.
    world.environment.set("HUAWEICLOUD_SDK_PROJECT_ID", "other");
    let client = client(with_keys(&world).project_name("cn-north-4_a b"));
    world
        .transport
        .answer(200, projects(&[("sub", "cn-north-4_a b")]))
        .answer(200, "{}");
    client.untyped("GET", PATH).await.unwrap();
    assert_eq!(
        world.lines(),
        [
            "GET https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4_a%20b",
            "GET https://rds.cn-north-4.myhuaweicloud.com/v3/sub/x",
        ]
    );
}

#[tokio::test]
async fn set_ids_come_before_the_environments() {
    let world = World::new();
    world.environment.set("HUAWEICLOUD_SDK_PROJECT_ID", "p-env");
    world.environment.set("HUAWEICLOUD_SDK_DOMAIN_ID", "d-env");
    world
        .transport
        .answer(200, "{}")
        .answer(200, "{}")
        .answer(200, "{}")
        .answer(200, "{}");
    client(with_keys(&world)).untyped("GET", PATH).await.unwrap();
    client(with_keys(&world)).untyped("GET", "/{domain_id}").await.unwrap();
    client(with_keys(&world).project_id("p-set")).untyped("GET", PATH).await.unwrap();
    let own = Credentials::new("ak", MARK).with_project_id("p-own");
    client(world.huawei().credentials(own)).untyped("GET", PATH).await.unwrap();
    let requests = world.requests();
    let paths: Vec<&str> = requests.iter().map(|sent| sent.uri().path()).collect();
    assert_eq!(paths, ["/v3/p-env/x", "/d-env", "/v3/p-set/x", "/v3/p-own/x"]);
}

#[tokio::test]
async fn none_or_several_projects_are_an_error() {
    for (found, expected) in [
        (
            projects(&[("p", "cn-north-4_a")]),
            "knows no project cn-north-4 of these credentials",
        ),
        ("{}".into(), "knows no project cn-north-4 of these credentials"),
        (
            projects(&[("p1", "cn-north-4"), ("p2", "cn-north-4")]),
            "knows several projects: p1 (cn-north-4), p2 (cn-north-4); choose one with \
             Config::builder().project_id(..)",
        ),
    ] {
        let world = World::new();
        world.transport.answer_with(200, &[("X-IAM-Trace-Id", "trace-1")], found);
        let error = client(with_keys(&world)).untyped("GET", PATH).await.unwrap_err();
        let shown = shown(&error);
        assert!(shown.contains(expected), "{shown}");
        assert!(shown.contains("https://iam.cn-north-4.myhuaweicloud.com"), "{shown}");
        assert_eq!(error.request_id(), Some("trace-1"));
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(world.requests().len(), 1, "nothing goes to the service");
    }
}

#[tokio::test]
async fn a_refusal_of_iam_is_passed_on() {
    let world = World::new();
    let refusal = json!({"error_code": "IAM.0001", "error_msg": "no such key"});
    world.transport.answer_with(401, &[("X-IAM-Trace-Id", "t")], refusal.to_string());
    let error = client(with_keys(&world)).untyped("GET", PATH).await.unwrap_err();
    assert_eq!(
        shown(&error),
        "GET /v3/{project_id}/x: IAM.0001 the project id can't be looked up: \
         https://iam.cn-north-4.myhuaweicloud.com refused: no such key \
         (401 Unauthorized, auth, request id t)"
    );
}

#[tokio::test]
async fn iam_is_where_it_is_said_to_be() {
    for (region, set, variable, expected) in [
        ("af-north-1", None, None, "https://iam.myhuaweicloud.com/"),
        ("eu-west-101", None, None, "https://iam.eu-west-101.myhuaweicloud.eu/"),
        ("cn-north-4", None, Some("http://v:1/pre"), "http://v:1/pre/"),
        ("cn-north-4", Some("s.example"), Some("v"), "https://s.example/"),
    ] {
        let world = World::new();
        let mut config = with_keys(&world).region(region);
        if let Some(url) = set {
            config = config.iam_endpoint(url);
        }
        if let Some(url) = variable {
            world.environment.set("HUAWEICLOUD_SDK_IAM_ENDPOINT", url);
        }
        world.transport.answer(200, projects(&[("p", region)])).answer(200, "{}");
        client(config).untyped("GET", PATH).await.unwrap();
        assert!(
            world.lines()[0].starts_with(&format!("GET {expected}v3/projects?")),
            "{:?}",
            world.lines()
        );
    }
}

#[tokio::test]
async fn the_profile_may_name_ids_and_iam() {
    let world = World::new();
    let file = format!("[basic]\nak=a\nsk={MARK}\niam_endpoint=iam.example\n");
    world.environment.file("~/.huaweicloud/credentials", file);
    world.transport.answer(200, projects(&[("p1", "cn-north-4")])).answer(200, "{}");
    client(world.huawei()).untyped("GET", PATH).await.unwrap();
    assert_eq!(world.lines()[0], "GET https://iam.example/v3/projects?name=cn-north-4");
}

#[tokio::test]
async fn accounts_are_looked_up_too() {
    let world = World::new();
    let client = client(with_keys(&world));
    world.transport.answer(200, r#"{"domains": []}"#);
    world.transport.answer(200, r#"{"account_id": "d1"}"#).answer(200, "{}");
    client.untyped("GET", "/v3/{domain_id}").await.unwrap();
    assert_eq!(
        world.lines(),
        [
            "GET https://iam.cn-north-4.myhuaweicloud.com/v3/auth/domains",
            "GET https://sts.cn-north-4.myhuaweicloud.com/v5/caller-identity",
            "GET https://rds.cn-north-4.myhuaweicloud.com/v3/d1",
        ]
    );
    assert_eq!(header(&world.requests()[2], "x-domain-id"), Some("d1"));
}

#[tokio::test]
async fn without_a_region_there_is_no_project_to_look_for() {
    let world = World::new();
    let config = backstay::huaweicloud::Config::builder()
        .endpoint("http://h")
        .environment(world.environment.clone())
        .transport(world.transport.clone())
        .credentials(Credentials::new("ak", MARK));
    let error = client(config).untyped("GET", PATH).await.unwrap_err();
    assert!(shown(&error).contains("Config::builder().project_id(..)"), "{error}");
    assert!(world.requests().is_empty());
}

/// Sends when the others have got as far, too.
#[derive(Debug)]
struct Late(Arc<CannedTransport>);

impl Transport for Late {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            self.0.send(request, timeout).await
        })
    }
}

#[tokio::test]
async fn sixty_four_callers_ask_iam_once_also_in_vain() {
    let world = World::new();
    let late = Arc::new(Late(world.transport.clone()));
    let client = client(with_keys(&world).transport(late));
    world.transport.answer(500, r#"{"error_msg": "down"}"#);
    let calls = (0..64).map(|_| client.untyped("GET", PATH).into_future());
    for result in together(calls).await {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Server);
        assert!(shown(&error).contains("refused: down"), "{error}");
    }
    assert_eq!(world.requests().len(), 1);
    // A later call asks again, and once more for all.
    world.transport.answer(200, projects(&[("p1", "cn-north-4")]));
    for _ in 0..64 {
        world.transport.answer(200, "{}");
    }
    let calls = (0..64).map(|_| client.untyped("GET", PATH).into_future());
    assert!(together(calls).await.iter().all(Result::is_ok));
    assert_eq!(world.requests().len(), 1 + 1 + 64);
}

#[tokio::test]
async fn a_short_deadline_says_nothing_about_the_project() {
    let world = World::new();
    let client = client(with_keys(&world));
    world.transport.stall().answer(200, projects(&[("p1", "cn-north-4")]));
    world.transport.answer(200, "{}");
    let hasty = client.untyped("GET", PATH).with_timeout(Duration::from_secs(1));
    let (hasty, patient, ()) = tokio::join!(
        hasty.into_future(),
        client.untyped("GET", PATH).into_future(),
        async {
            tokio::task::yield_now().await;
            world.clock.advance(Duration::from_secs(1));
        }
    );
    assert_eq!(hasty.unwrap_err().kind(), ErrorKind::Timeout);
    patient.unwrap();
}

#[tokio::test]
async fn the_project_outlives_the_keys_of_one_source() {
    let keys = |access: &str, expires_at: &str| {
        json!({"credential": {"access": access, "secret": MARK, "securitytoken": MARK,
               "expires_at": expires_at}})
        .to_string()
    };
    let world = World::new();
    let client = client(world.huawei().credentials_source(EcsMetadata::new()));
    world.transport.answer(404, "").answer(200, keys("one", "2026-01-02T03:14:05Z"));
    world.transport.answer(200, projects(&[("p1", "cn-north-4")])).answer(200, "{}");
    client.untyped("GET", PATH).await.unwrap();
    world.clock.advance(Duration::from_secs(600));
    world.transport.answer(200, keys("two", "2026-01-02T09:14:05Z")).answer(200, "{}");
    client.untyped("GET", PATH).await.unwrap();
    let requests = world.requests();
    assert_eq!(requests.len(), 6, "IAM is asked once");
    assert_eq!((signer(&requests[5]), requests[5].uri().path()), ("two", "/v3/p1/x"));
    assert_eq!(header(&requests[5], "x-project-id"), Some("p1"));
}

#[tokio::test]
async fn the_header_repeats_what_the_path_names() {
    let world = World::new();
    let client = client(with_keys(&world).project_id("p1").domain_id("d1"));
    for _ in 0..4 {
        world.transport.answer(200, "{}");
    }
    client.untyped("GET", "/v3/{domain_id}/x").await.unwrap();
    client.untyped("GET", PATH).await.unwrap();
    client.untyped("GET", PATH).path("project_id", "p2").await.unwrap();
    client.untyped("GET", "/v3/x").await.unwrap();
    let requests = world.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|sent| (header(sent, "x-project-id"), header(sent, "x-domain-id")))
        .collect();
    assert_eq!(
        sent,
        [(None, Some("d1")), (Some("p1"), None), (Some("p2"), None), (Some("p1"), None)]
    );
}

#[tokio::test]
async fn a_wrong_clock_is_set_right_by_the_look_up() {
    let world = World::new();
    let client = client(with_keys(&world));
    let refusal = json!({"error_code": "APIGW.0301", "error_msg":
        "Incorrect IAM authentication information: signature expired"});
    let date = [("Date", "Fri, 02 Jan 2026 05:04:05 GMT")];
    world.transport.answer_with(401, &date, refusal.to_string());
    world.transport.answer(200, projects(&[("p1", "cn-north-4")])).answer(200, "{}");
    client.untyped("GET", PATH).await.unwrap();
    let requests = world.requests();
    let dates: Vec<_> = requests.iter().map(|sent| header(sent, "x-sdk-date")).collect();
    let right = Some("20260102T050405Z");
    assert_eq!(dates, [Some("20260102T030405Z"), right, right]);
}
