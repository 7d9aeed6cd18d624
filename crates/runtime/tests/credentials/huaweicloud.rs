//! Huawei Cloud's sources.

use backstay::huaweicloud::Credentials;
use backstay::huaweicloud::credentials::{
    Chain, EcsMetadata, EnvironmentVariables, FederatedToken, OidcSts, Password,
    PodIdentity, Profile,
};
use backstay::{CredentialsSource, Error, ErrorKind, TransportErrorKind};
use serde_json::json;

use crate::{HUAWEI, MARK, World, body, has_mark, header, shown, signer};

/// Makes a call that needs nothing but credentials, with an answer for it.
async fn call(
    world: &World,
    source: impl CredentialsSource<Credentials> + 'static,
) -> Result<(), Error> {
    let config = world.huawei().credentials_source(source).build().unwrap();
    let client = config.connect(&HUAWEI).unwrap();
    client.untyped("GET", "/v3/x").await.map(drop)
}

fn keys(access: &str, expires_at: &str) -> String {
    json!({"credential": {
        "access": access,
        "secret": format!("sk-{MARK}"),
        "securitytoken": format!("token-{MARK}"),
        "expires_at": expires_at,
    }})
    .to_string()
}

const LATER: &str = "2026-01-03T03:04:05.123000Z";

#[tokio::test]
async fn the_environment_has_keys() {
    let world = World::new();
    world.environment.set("HUAWEICLOUD_SDK_AK", " ak\n").set("HUAWEICLOUD_SDK_SK", MARK);
    world.environment.set("HUAWEICLOUD_SDK_SECURITY_TOKEN", "token");
    world.environment.set("HUAWEICLOUD_SDK_PROJECT_ID", "p1");
    world.transport.answer(200, "{}");
    call(&world, EnvironmentVariables::new()).await.unwrap();
    let requests = world.requests();
    assert_eq!(signer(&requests[0]), "ak");
    assert_eq!(header(&requests[0], "x-security-token"), Some("token"));
    assert_eq!(header(&requests[0], "x-project-id"), Some("p1"));
}

#[tokio::test]
async fn half_an_environment_is_an_error_and_no_way_on() {
    let world = World::new();
    world.environment.set("HUAWEICLOUD_SDK_SK", MARK);
    world.environment.file("~/.huaweicloud/credentials", "[basic]\nak = a\nsk = s\n");
    let error = call(&world, Chain::new()).await.unwrap_err();
    assert_eq!(
        shown(&error),
        "GET /v3/x: no credentials from the environment: HUAWEICLOUD_SDK_SK is set but \
         HUAWEICLOUD_SDK_AK is not (config)"
    );
    assert!(world.requests().is_empty());
}

#[tokio::test]
async fn the_profile_file_has_sections() {
    let world = World::new();
    let file = format!(
        "[basic]\nak = basic\nsk = \"{MARK}\"\nproject_id = p2\nsecurity_token = t#1\n\
         [global]\nak = global\nsk = {MARK}\ndomain_id = d2\n"
    );
    world.environment.file("~/.huaweicloud/credentials", file.clone());
    world.environment.file("/elsewhere", file.replace("[basic]", "[other]"));
    for _ in 0..4 {
        world.transport.answer(200, "{}");
    }
    call(&world, Profile::new()).await.unwrap();
    call(&world, Profile::new().section("global")).await.unwrap();
    call(&world, Profile::new().file("/elsewhere")).await.unwrap();
    world.environment.set("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/elsewhere");
    call(&world, Profile::new().section("other")).await.unwrap();
    let requests = world.requests();
    let signers: Vec<&str> = requests.iter().map(signer).collect();
    assert_eq!(signers, ["basic", "global", "global", "basic"]);
    assert_eq!(header(&requests[0], "x-project-id"), Some("p2"));
    assert_eq!(header(&requests[0], "x-security-token"), Some("t#1"));
    assert_eq!(header(&requests[1], "x-domain-id"), Some("d2"));
}

#[tokio::test]
async fn a_wrong_profile_names_file_and_line() {
    for (file, expected) in [
        (
            format!("[basic]\nak = a\n{}\n", MARK.trim_end_matches('=')),
            "/f, line 3: expected key = value (config)",
        ),
        (
            format!("[basic]\nsk = {MARK}\n"),
            "/f, section [basic]: expected the key ak (config)",
        ),
        ("[other]\n".into(), "/f has no section [basic] or [global] (config)"),
    ] {
        let world = World::new();
        world.environment.file("/f", file);
        let error = call(&world, Profile::new().file("/f")).await.unwrap_err();
        assert_eq!(shown(&error), format!("GET /v3/x: {expected}"));
    }
    let world = World::new();
    world.environment.file("/f", vec![0xff, 0xfe]);
    let error = call(&world, Profile::new().file("/f")).await.unwrap_err();
    assert_eq!(shown(&error), "GET /v3/x: /f: expected UTF-8 (config)");
}

#[tokio::test]
async fn the_metadata_are_asked_with_a_token() {
    let world = World::new();
    world.transport.answer(200, "metadata-token\n").answer(200, keys("ecs", LATER));
    world.transport.answer(200, "{}");
    call(&world, EcsMetadata::new()).await.unwrap();
    let requests = world.requests();
    assert_eq!(
        world.lines(),
        [
            "PUT http://169.254.169.254/meta-data/latest/api/token",
            "GET http://169.254.169.254/openstack/latest/securitykey",
            "GET https://rds.cn-north-4.myhuaweicloud.com/v3/x",
        ]
    );
    assert_eq!(header(&requests[0], "x-metadata-token-ttl-seconds"), Some("21600"));
    assert_eq!(header(&requests[0], "host"), Some("169.254.169.254"));
    assert_eq!(header(&requests[1], "x-metadata-token"), Some("metadata-token"));
    assert_eq!(signer(&requests[2]), "ecs");
    assert_eq!(
        header(&requests[2], "x-security-token"),
        Some(&*format!("token-{MARK}"))
    );
    assert!(world.transport.timeouts()[..2].iter().all(|most| most.as_secs() == 3));
}

#[tokio::test]
async fn old_metadata_are_asked_without_a_token() {
    for status in [404, 405, 503] {
        let world = World::new();
        world.transport.answer(status, "").answer(200, keys("ecs", LATER));
        world.transport.answer(200, "{}");
        call(&world, EcsMetadata::new().endpoint("http://meta/")).await.unwrap();
        let requests = world.requests();
        assert_eq!(world.lines()[1], "GET http://meta/openstack/latest/securitykey");
        assert_eq!(header(&requests[1], "x-metadata-token"), None);
    }
}

#[tokio::test]
async fn a_metadata_token_that_is_taken_back_is_renewed_once() {
    let world = World::new();
    let source = EcsMetadata::new();
    let config = world.huawei().credentials_source(source).build().unwrap();
    let client = config.connect(&HUAWEI).unwrap();
    world
        .transport
        .answer(200, "one")
        .answer(200, keys("first", "2026-01-02T03:14:05Z"));
    world.transport.answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    // Ten minutes later the keys have expired, while the token should still be good.
    world.clock.advance(std::time::Duration::from_secs(600));
    world.transport.answer(401, "").answer(200, "two");
    world.transport.answer(200, keys("second", LATER)).answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    let requests = world.requests();
    let tokens: Vec<_> =
        requests.iter().map(|sent| header(sent, "x-metadata-token")).collect();
    assert_eq!(tokens, [None, Some("one"), None, Some("one"), None, Some("two"), None]);
    assert_eq!(signer(&requests[6]), "second");
}

#[tokio::test]
async fn metadata_without_an_agency_say_so() {
    let world = World::new();
    world.transport.answer(200, "one");
    world.transport.answer(401, "Please configure Cloud Service Agency first.");
    let error = call(&world, EcsMetadata::new()).await.unwrap_err();
    assert_eq!(shown(&error), "GET /v3/x: the server has no agency (config)");
    assert_eq!(world.requests().len(), 2);
}

#[tokio::test]
async fn metadata_that_gave_a_token_are_there() {
    let world = World::new();
    world.transport.answer(200, "one").fail(TransportErrorKind::Timeout);
    let error = call(&world, Chain::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(shown(&error).contains("no credentials from the ECS metadata"), "{error}");
    // What refuses the token may repeat it.
    let refusal = json!({"message": format!("bad token {MARK}")});
    world.transport.answer(200, MARK).answer(403, refusal.to_string());
    let error = call(&world, EcsMetadata::new()).await.unwrap_err();
    assert!(shown(&error).contains("bad token [hidden]"), "{error}");
}

#[test]
fn no_source_shows_the_password_of_a_url() {
    let url = format!("https://me:{}@h", MARK.replace('/', "-"));
    let world = World::new();
    let shown = [
        format!("{:?}", EcsMetadata::new().endpoint(&*url)),
        format!("{:?}", FederatedToken::new().iam_endpoint(&*url)),
        format!("{:?}", Password::new("u", "p", "a").iam_endpoint(&*url)),
        format!("{:?}", OidcSts::new().sts_endpoint(&*url)),
        format!("{:?}", PodIdentity::new().uri(&*url)),
        format!("{:?}", world.huawei().endpoint(&*url).iam_endpoint(&*url)),
        format!("{:?}", world.alibaba().endpoint(&*url)),
    ];
    for shown in shown {
        assert!(!shown.contains("do+not") && shown.contains("[hidden]"), "{shown}");
    }
}

#[tokio::test]
async fn a_pod_has_an_identity() {
    let world = World::new();
    let name = "HC_CONTAINER_CREDENTIALS_FULL_URI";
    world.environment.set(name, "http://127.0.0.1:8080/v1/credentials?a=b");
    let error = call(&world, PodIdentity::new()).await.unwrap_err();
    assert!(shown(&error).contains("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE"), "{error}");
    world.environment.set("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/var/token");
    let error = call(&world, PodIdentity::new()).await.unwrap_err();
    assert!(shown(&error).contains("/var/token does not exist"), "{error}");
    world.environment.file("/var/token", format!("{MARK}\n"));
    let bare = json!({"access_key_id": "pod", "secret_access_key": MARK,
                      "security_token": MARK, "expiration": "2026-01-02T09:04:05Z"});
    world.transport.answer(200, bare.to_string()).answer(200, "{}");
    call(&world, PodIdentity::new()).await.unwrap();
    let requests = world.requests();
    assert_eq!(world.lines()[0], "POST http://127.0.0.1:8080/v1/credentials?a=b");
    assert_eq!(header(&requests[0], "authorization"), Some(MARK));
    assert_eq!(requests[0].body(), "{}");
    assert_eq!(signer(&requests[1]), "pod");
    assert!(!has_mark(&format!("{:?}", requests[0].headers())));
    let refusal = json!({"message": format!("no {MARK}, and no t={MARK}")});
    world.transport.answer(403, refusal.to_string());
    let source = PodIdentity::new().uri(format!("http://me:x@h/?t={MARK}"));
    assert!(!has_mark(&format!("{source:?}")));
    let source = PodIdentity::new().uri(format!("http://127.0.0.1/?t={MARK}"));
    let error = call(&world, source).await.unwrap_err();
    assert!(shown(&error).contains("no [hidden]"), "{error}");
}

#[tokio::test]
async fn sts_takes_an_oidc_token() {
    let world = World::new();
    for (name, value) in [
        ("PROVIDER_URN", "urn:provider"),
        ("AGENCY_URN", "urn:agency"),
        ("TOKEN_FILE", "/var/token"),
        ("DURATION_SECONDS", "1800"),
        ("POLICY_IDS", "p1, p2,"),
    ] {
        world.environment.set(&format!("HUAWEICLOUD_OIDC_{name}"), value);
    }
    world.environment.file("/var/token", MARK);
    let credentials = json!({"credentials": {
        "access_key_id": "oidc", "secret_access_key": MARK, "security_token": MARK,
        "expiration": "2026-01-02T03:34:05Z"}});
    world.transport.answer(200, credentials.to_string()).answer(200, "{}");
    call(&world, OidcSts::new()).await.unwrap();
    let requests = world.requests();
    assert_eq!(
        world.lines()[0],
        "POST https://sts.cn-north-4.myhuaweicloud.com/v5/agencies/assume-with-oidc"
    );
    assert_eq!(
        body(&requests[0]),
        json!({
            "provider_urn": "urn:provider",
            "agency_urn": "urn:agency",
            "agency_session_name": "oidc-sts-session",
            "id_token": MARK,
            "duration_seconds": 1800,
            "policy_ids": ["p1", "p2"],
        })
    );
    assert_eq!(header(&requests[0], "authorization"), None);
    assert_eq!(signer(&requests[1]), "oidc");

    world.environment.set("HUAWEICLOUD_SDK_STS_ENDPOINT", "http://sts.local");
    let refusal =
        json!({"error_code": "STS.1", "error_msg": format!("bad token {MARK}")});
    world.transport.answer_with(403, &[("X-Request-Id", "r1")], refusal.to_string());
    let error = call(&world, OidcSts::new()).await.unwrap_err();
    assert_eq!(
        shown(&error),
        "GET /v3/x: STS.1 http://sts.local refused: bad token [hidden] \
         (403 Forbidden, auth, request id r1)"
    );
}

#[tokio::test]
async fn iam_takes_a_federated_token() {
    let world = World::new();
    world.environment.set("HUAWEICLOUD_SDK_IDP_ID", "idp");
    world.environment.set("HUAWEICLOUD_SDK_ID_TOKEN_FILE", "/var/token");
    world.environment.file("/var/token", MARK);
    for _ in 0..2 {
        world.transport.answer_with(201, &[("X-Subject-Token", "subject")], "{}");
        world.transport.answer(201, keys("federated", LATER)).answer(200, "{}");
    }
    call(&world, FederatedToken::new()).await.unwrap();
    // Both variables win over keys in the environment.
    world.environment.set("HUAWEICLOUD_SDK_AK", "ak").set("HUAWEICLOUD_SDK_SK", MARK);
    call(&world, EnvironmentVariables::new()).await.unwrap();
    let requests = world.requests();
    assert_eq!(
        world.lines()[..2],
        [
            "POST https://iam.cn-north-4.myhuaweicloud.com/v3.0/OS-AUTH/id-token/tokens",
            "POST https://iam.cn-north-4.myhuaweicloud.com/v3.0/OS-CREDENTIAL/securitytokens",
        ]
    );
    assert_eq!(header(&requests[0], "x-idp-id"), Some("idp"));
    assert_eq!(body(&requests[0]), json!({"auth": {"id_token": {"id": MARK}}}));
    assert_eq!(
        body(&requests[1]),
        json!({"auth": {"identity": {"methods": ["token"],
               "token": {"id": "subject", "duration_seconds": 21600}}}})
    );
    assert_eq!(signer(&requests[2]), "federated");
    assert_eq!(signer(&requests[5]), "federated");
}

#[tokio::test]
async fn a_password_gets_a_token_and_its_project() {
    let world = World::new();
    let token = json!({"token": {
        "expires_at": "2026-01-03T03:04:05.000000Z",
        "project": {"id": "p9", "name": "cn-north-4"},
        "user": {"name": "u", "domain": {"id": "d9", "name": "account"}},
    }});
    let headers = [("X-Subject-Token", "iam-token")];
    world.transport.answer_with(201, &headers, token.to_string());
    world.transport.answer(200, "{}").answer(200, "{}");
    let source = Password::new("u", MARK, "account");
    let config = world.huawei().credentials_source(source).build().unwrap();
    let client = config.connect(&HUAWEI).unwrap();
    client.untyped("GET", "/v3/{project_id}/x").await.unwrap();
    client.untyped("GET", "/v3/{domain_id}/y").await.unwrap();
    let requests = world.requests();
    assert_eq!(
        world.lines(),
        [
            "POST https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens",
            "GET https://rds.cn-north-4.myhuaweicloud.com/v3/p9/x",
            "GET https://rds.cn-north-4.myhuaweicloud.com/v3/d9/y",
        ]
    );
    assert_eq!(
        body(&requests[0]),
        json!({"auth": {
            "identity": {"methods": ["password"], "password": {"user": {
                "name": "u", "password": MARK, "domain": {"name": "account"}}}},
            "scope": {"project": {"name": "cn-north-4"}},
        }})
    );
    assert_eq!(header(&requests[1], "x-auth-token"), Some("iam-token"));
    assert!(!has_mark(&format!("{client:?}")));

    let refusal = json!({"error": {"code": 401, "title": "Unauthorized",
        "message": format!("The username or password {MARK} is wrong.")}});
    world.transport.answer(401, refusal.to_string());
    let source = Password::new("u", MARK, "account").project_id("p");
    let error = call(&world, source).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(shown(&error).contains("password [hidden] is wrong"), "{error}");
    let requests = world.requests();
    assert_eq!(body(&requests[3])["auth"]["scope"], json!({"project": {"id": "p"}}));
}

#[tokio::test]
async fn broken_answers_are_explained_without_their_values() {
    for (answer, expected) in [
        (format!("{{\"access\": \"{MARK}\""), "line 1, column"),
        (format!("[\"{MARK}\"]"), "expected a JSON object"),
        (format!("{{\"access\": \"{MARK}\"}}"), "the answer has no secret key"),
        (keys("a", MARK), "the expiry is no time"),
        ("<html>".into(), "expected JSON"),
    ] {
        let world = World::new();
        world.transport.answer(404, "").answer(200, answer);
        let error = call(&world, EcsMetadata::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(shown(&error).contains(expected), "{error}");
        assert!(shown(&error).contains("http://169.254.169.254"), "{error}");
    }
}

#[tokio::test]
async fn the_chain_lists_what_it_didnt_find() {
    let world = World::new();
    world.transport.fail(TransportErrorKind::Timeout);
    let config = world.huawei().build().unwrap();
    let client = config.connect(&HUAWEI).unwrap();
    let error = client.untyped("GET", "/v3/x").await.unwrap_err();
    let reasons = [
        "OIDC: HUAWEICLOUD_OIDC_PROVIDER_URN and HUAWEICLOUD_OIDC_AGENCY_URN are not both set",
        "the environment: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set",
        "the profile file: /home/tester/.huaweicloud/credentials does not exist",
        "the pod identity: HC_CONTAINER_CREDENTIALS_FULL_URI is not set",
        "the ECS metadata: http://169.254.169.254: no answer in time: canned",
    ];
    let message = error.message().unwrap();
    let listed: Vec<&str> =
        message.lines().skip(1).map(|line| line.trim_end_matches(';')).collect();
    assert_eq!(listed, reasons);
    assert_eq!(error.kind(), ErrorKind::Config);
    let line = shown(&error);
    assert!(reasons.iter().all(|reason| line.contains(reason)), "{line}");
    assert!(line.contains("Config::builder().credentials(") && !line.contains('\n'));
}

#[tokio::test]
async fn the_chain_stays_with_the_source_that_served() {
    let world = World::new();
    let client = world.huawei().build().unwrap().connect(&HUAWEI).unwrap();
    let short = keys("ecs", "2026-01-02T03:14:05Z");
    world.transport.answer(404, "").answer(200, short).answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    // Another identity turns up later; the client doesn't change sides.
    world.environment.set("HUAWEICLOUD_SDK_AK", "other").set("HUAWEICLOUD_SDK_SK", MARK);
    world.clock.advance(std::time::Duration::from_secs(601));
    world.transport.fail(TransportErrorKind::Connect);
    let error = client.untyped("GET", "/v3/x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(shown(&error).contains("no credentials from the ECS metadata"), "{error}");
    world.transport.answer(200, keys("again", LATER)).answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    assert_eq!(signer(world.requests().last().unwrap()), "again");
}
