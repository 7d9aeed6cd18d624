//! Alibaba Cloud's sources.

use std::time::Duration;

use backstay::alibabacloud::Credentials;
use backstay::alibabacloud::credentials::{
    AssumeRole, Chain, CliProfile, CredentialsUri, EcsRole, EnvironmentVariables,
    External, OidcRole, Profile,
};
use backstay::alibabacloud::signing;
use backstay::{CredentialsSource, Error, ErrorKind, TransportErrorKind};
use bytes::Bytes;
use http::Request;
use serde_json::json;

use crate::{ALIBABA, MARK, World, has_mark, header, shown, signer};

async fn call(
    world: &World,
    source: impl CredentialsSource<Credentials> + 'static,
) -> Result<(), Error> {
    let config = world.alibaba().credentials_source(source).build().unwrap();
    let client = config.connect(&ALIBABA).unwrap();
    client.untyped_action("DescribeRegions").await.map(drop)
}

const LATER: &str = "2026-01-02T04:04:05Z";

fn keys(id: &str) -> serde_json::Value {
    json!({"AccessKeyId": id, "AccessKeySecret": MARK, "SecurityToken": format!("{MARK}-t"),
           "Expiration": LATER, "Code": "Success"})
}

fn sts(id: &str) -> String {
    json!({"RequestId": "r", "Credentials": keys(id)}).to_string()
}

/// A form or a query as pairs.
fn pairs(text: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let [first, after @ ..] = rest {
            if *first == b'%' {
                let digits = std::str::from_utf8(&after[..2]).unwrap();
                bytes.push(u8::from_str_radix(digits, 16).unwrap());
                rest = &after[2..];
            } else {
                bytes.push(*first);
                rest = after;
            }
        }
        String::from_utf8(bytes).unwrap()
    };
    text.split('&')
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap();
            (decode(name), decode(value))
        })
        .collect()
}

fn query(request: &Request<Bytes>) -> Vec<(String, String)> {
    pairs(request.uri().query().unwrap())
}

fn form(request: &Request<Bytes>) -> Vec<(String, String)> {
    pairs(std::str::from_utf8(request.body()).unwrap())
}

fn get<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
}

#[tokio::test]
async fn the_environment_has_keys() {
    let world = World::new();
    world.environment.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "id");
    let error = call(&world, Chain::new()).await.unwrap_err();
    assert!(shown(&error).contains("ALIBABA_CLOUD_ACCESS_KEY_SECRET is not"), "{error}");
    world.environment.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", MARK);
    world.environment.set("ALIBABA_CLOUD_SECURITY_TOKEN", "token");
    world.transport.answer(200, "{}");
    call(&world, EnvironmentVariables::new()).await.unwrap();
    let requests = world.requests();
    assert_eq!(signer(&requests[0]), "id");
    assert_eq!(header(&requests[0], "x-acs-security-token"), Some("token"));
}

#[tokio::test]
async fn a_pod_takes_a_role_by_its_token() {
    let world = World::new();
    for (name, value) in [
        ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/r"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/p"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/var/token"),
        ("ALIBABA_CLOUD_ROLE_SESSION_NAME", "pod"),
        ("ALIBABA_CLOUD_STS_REGION", "cn-hangzhou"),
        ("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "true"),
    ] {
        world.environment.set(name, value);
    }
    world.environment.file("/var/token", MARK);
    world.transport.answer(200, sts("oidc")).answer(200, "{}");
    call(&world, OidcRole::new()).await.unwrap();
    let requests = world.requests();
    assert_eq!(requests[0].uri().host(), Some("sts-vpc.cn-hangzhou.aliyuncs.com"));
    let query = query(&requests[0]);
    assert_eq!(get(&query, "Action"), Some("AssumeRoleWithOIDC"));
    assert_eq!(get(&query, "Version"), Some("2015-04-01"));
    assert_eq!(get(&query, "Timestamp"), Some("2026-01-02T03:04:05Z"));
    assert_eq!(get(&query, "Signature"), None);
    let form = form(&requests[0]);
    for (name, value) in [
        ("RoleArn", "acs:ram::1:role/r"),
        ("OIDCProviderArn", "acs:ram::1:oidc-provider/p"),
        ("OIDCToken", MARK),
        ("RoleSessionName", "pod"),
        ("DurationSeconds", "3600"),
    ] {
        assert_eq!(get(&form, name), Some(value), "{name}");
    }
    assert_eq!(signer(&requests[1]), "oidc");

    let refusal = json!({"Code": "AuthenticationFail.OIDCToken.Expired",
                         "Message": format!("{MARK} is old"), "RequestId": "r2"});
    world.transport.answer(400, refusal.to_string());
    let error = call(&world, OidcRole::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(error.request_id(), Some("r2"));
    assert!(shown(&error).contains("[hidden] is old"), "{error}");
    world.environment.unset("ALIBABA_CLOUD_OIDC_PROVIDER_ARN");
    let error = call(&world, OidcRole::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn a_role_is_assumed_with_the_older_signature() {
    let world = World::new();
    let base =
        Credentials::new("base", MARK).with_security_token(format!("{MARK}-base"));
    let source = AssumeRole::new(base, "acs:ram::1:role/r")
        .external_id("x y")
        .policy("{}")
        .duration(Duration::from_secs(900));
    world.transport.answer(200, sts("role")).answer(200, "{}");
    call(&world, source).await.unwrap();
    let requests = world.requests();
    assert_eq!(requests[0].uri().host(), Some("sts.aliyuncs.com"));
    let (query, form) = (query(&requests[0]), form(&requests[0]));
    for (name, value) in [
        ("Action", "AssumeRole"),
        ("AccessKeyId", "base"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", "nonce"),
    ] {
        assert_eq!(get(&query, name), Some(value), "{name}");
    }
    for (name, value) in [
        ("RoleArn", "acs:ram::1:role/r"),
        ("RoleSessionName", "backstay"),
        ("DurationSeconds", "900"),
        ("ExternalId", "x y"),
        ("Policy", "{}"),
        ("SecurityToken", &*format!("{MARK}-base")),
    ] {
        assert_eq!(get(&form, name), Some(value), "{name}");
    }
    // All that is sent is signed, wherever it stands.
    let signed: Vec<_> = query
        .iter()
        .chain(&form)
        .filter(|(name, _)| name != "Signature")
        .map(|(name, value)| (name, value))
        .collect();
    let expected =
        signing::sign_rpc_v1("POST", &signing::canonical_query(&signed), MARK);
    assert_eq!(get(&query, "Signature"), Some(expected.signature()));
    assert!(!has_mark(&requests[0].uri().to_string()), "no token in a URL");
    assert_eq!(signer(&requests[1]), "role");

    let short = AssumeRole::new(Credentials::new("a", "b"), "r")
        .duration(Duration::from_secs(60));
    let error = call(&world, short).await.unwrap_err();
    assert!(shown(&error).contains("900 s at least"), "{error}");
}

#[tokio::test]
async fn what_sts_repeats_of_a_request_is_not_shown() {
    for (upper, announced) in [
        (true, "server StringToSign is:"),
        (false, "server string to sign is:"),
        (true, "you sent "),
        (false, "you sent "),
    ] {
        let world = World::new();
        let base = Credentials::new("base", "sk").with_security_token(MARK);
        let mut echo = "SecurityToken%3Ddo%252Bnot%252Fshow%253D%253D".to_owned();
        if !upper {
            echo.make_ascii_lowercase();
        }
        let refusal = json!({"Code": "SignatureDoesNotMatch", "Message":
            format!("not matched. {announced}POST&%2F&{echo}%26X%3Done; {MARK}")});
        world.transport.answer(400, refusal.to_string());
        let source = AssumeRole::new(base, "acs:ram::1:role/r");
        let error = call(&world, source).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
        let shown = shown(&error);
        assert_eq!(shown.contains("one"), announced == "you sent ", "{shown}");
    }
}

#[tokio::test]
async fn a_role_is_assumed_although_the_computers_clock_is_wrong() {
    let world = World::new();
    let refusal = json!({"Code": "InvalidTimeStamp.Expired", "Message": "too old"});
    let date = [("Date", "Fri, 02 Jan 2026 05:04:05 GMT")];
    world.transport.answer_with(400, &date, refusal.to_string());
    world.transport.answer(200, sts("role").replace("04:04:05", "06:04:05"));
    world.transport.answer(200, "{}");
    let source = AssumeRole::new(Credentials::new("base", MARK), "acs:ram::1:role/r");
    call(&world, source).await.unwrap();
    let requests = world.requests();
    for (at, expected) in [(0, "2026-01-02T03:04:05Z"), (1, "2026-01-02T05:04:05Z")] {
        assert_eq!(get(&query(&requests[at]), "Timestamp"), Some(expected));
    }
    assert_eq!(header(&requests[2], "x-acs-date"), Some("2026-01-02T05:04:05Z"));
    // Once, and not without a date.
    let base = || AssumeRole::new(Credentials::new("base", MARK), "acs:ram::1:role/r");
    world.transport.answer_with(400, &date, refusal.to_string());
    world.transport.answer_with(400, &date, refusal.to_string());
    assert_eq!(call(&world, base()).await.unwrap_err().kind(), ErrorKind::Signature);
    world.transport.answer(400, refusal.to_string());
    assert_eq!(call(&world, base()).await.unwrap_err().kind(), ErrorKind::Signature);
    assert_eq!(world.requests().len(), 6);
}

#[tokio::test]
async fn the_region_is_of_the_profile_that_serves() {
    let world = World::new();
    let file = config(&[json!({"name": "main", "mode": "AK", "access_key_id": "cli",
        "access_key_secret": MARK, "region_id": "cn-beijing"})]);
    world.environment.file("~/.aliyun/config.json", file);
    let build = || {
        let config = backstay::alibabacloud::Config::builder();
        let config = config
            .transport(world.transport.clone())
            .environment(world.environment.clone())
            .clock(world.clock.clone());
        config.build().unwrap().connect(&ALIBABA)
    };
    world.transport.answer(200, "{}");
    build().unwrap().untyped_action("DescribeRegions").await.unwrap();
    assert_eq!(world.requests()[0].uri().host(), Some("rds.cn-beijing.aliyuncs.com"));
    // Keys of the environment may be another account's, in another region.
    world.environment.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "id");
    world.environment.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", MARK);
    assert_eq!(build().unwrap_err().kind(), ErrorKind::Config);
    world.environment.unset("ALIBABA_CLOUD_ACCESS_KEY_ID");
    world.environment.unset("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    for name in ["ROLE_ARN", "OIDC_PROVIDER_ARN", "OIDC_TOKEN_FILE"] {
        world.environment.set(&format!("ALIBABA_CLOUD_{name}"), "x");
    }
    assert_eq!(build().unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test]
async fn a_program_gets_its_minute_and_no_variables() {
    let world = World::new();
    let variable = External::new(format!("KEY={MARK} tool"));
    let error = call(&world, variable).await.unwrap_err();
    assert!(shown(&error).contains("without a shell"), "{error}");
    assert!(world.environment.commands().is_empty());

    world.environment.endless_program("sleepy");
    let config = world.alibaba().timeout(Duration::from_secs(30));
    let config = config.credentials_source(External::new("sleepy")).build().unwrap();
    let client = config.connect(&ALIBABA).unwrap();
    let (result, ()) = tokio::join!(client.untyped_action("X").into_future(), async {
        tokio::task::yield_now().await;
        world.clock.advance(Duration::from_secs(30));
    });
    let error = result.unwrap_err();
    assert!(shown(&error).contains("did not end in 30 s"), "{error}");

    // While the old keys are good, the call waits for a program longer than for a server.
    let world = World::new();
    let printed = json!({"mode": "StsToken", "access_key_id": "old",
        "access_key_secret": MARK, "sts_token": MARK, "expiration": LATER});
    world.environment.program("tool", true, printed.to_string());
    world.transport.answer(200, "{}").answer(200, "{}");
    let config = world.alibaba().timeout(Duration::from_secs(300));
    let config = config.credentials_source(External::new("tool")).build().unwrap();
    let client = config.connect(&ALIBABA).unwrap();
    client.untyped_action("X").await.unwrap();
    world.environment.endless_program("tool");
    world.clock.advance(Duration::from_secs(3_600 - 100));
    let mut waiting = Box::pin(client.untyped_action("X").into_future());
    for (seconds, ended) in [(59, false), (1, true)] {
        let done = std::future::poll_fn(|context| {
            std::task::Poll::Ready(waiting.as_mut().poll(context).is_ready())
        });
        assert!(!done.await);
        world.clock.advance(Duration::from_secs(seconds));
        if ended {
            waiting.as_mut().await.unwrap();
        }
    }
}

/// A configuration of the command line tool, each profile as `name`, `mode` and its own fields.
fn config(profiles: &[serde_json::Value]) -> String {
    json!({"current": "main", "profiles": profiles}).to_string()
}

#[tokio::test]
async fn the_cli_has_keys_and_tokens() {
    let world = World::new();
    let file = config(&[
        json!({"name": "main", "mode": "AK", "access_key_id": "ak",
               "access_key_secret": MARK, "sts_token": "", "region_id": "cn-beijing"}),
        json!({"name": "temporary", "mode": "StsToken", "access_key_id": "sts",
               "access_key_secret": MARK, "sts_token": "token"}),
    ]);
    world.environment.file("~/.aliyun/config.json", file.clone());
    world.environment.file("/other", file);
    world.transport.answer(200, "{}").answer(200, "{}").answer(200, "{}");
    call(&world, CliProfile::new()).await.unwrap();
    call(&world, CliProfile::new().profile("temporary").file("/other")).await.unwrap();
    world.environment.set("ALIBABA_CLOUD_PROFILE", "temporary");
    call(&world, Chain::new()).await.unwrap();
    let requests = world.requests();
    let signers: Vec<&str> = requests.iter().map(signer).collect();
    assert_eq!(signers, ["ak", "sts", "sts"]);
    assert_eq!(header(&requests[0], "x-acs-security-token"), None);
    assert_eq!(header(&requests[1], "x-acs-security-token"), Some("token"));
    world.environment.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
    let error = call(&world, CliProfile::new()).await.unwrap_err();
    assert!(shown(&error).contains("ALIBABA_CLOUD_CLI_PROFILE_DISABLED"), "{error}");
}

#[tokio::test]
async fn the_clis_roles_lead_from_one_to_the_next() {
    let world = World::new();
    let file = config(&[
        json!({"name": "main", "mode": "ChainableRamRoleArn", "source_profile": "middle",
               "ram_role_arn": "arn:2", "ram_session_name": "two", "sts_region": "cn-beijing",
               "enable_vpc": true, "expired_seconds": 1200, "external_id": "e"}),
        json!({"name": "middle", "mode": "RamRoleArn", "access_key_id": "ak",
               "access_key_secret": MARK, "ram_role_arn": "arn:1", "expired_seconds": 0}),
    ]);
    world.environment.file("/c", file);
    world.environment.set("ALIBABA_CLOUD_CONFIG_FILE", "/c");
    world.transport.answer(200, sts("one")).answer(200, sts("two")).answer(200, "{}");
    call(&world, CliProfile::new()).await.unwrap();
    let requests = world.requests();
    assert_eq!(requests[0].uri().host(), Some("sts.aliyuncs.com"));
    assert_eq!(requests[1].uri().host(), Some("sts-vpc.cn-beijing.aliyuncs.com"));
    assert_eq!(get(&query(&requests[0]), "AccessKeyId"), Some("ak"));
    assert_eq!(get(&query(&requests[1]), "AccessKeyId"), Some("one"));
    let form = form(&requests[1]);
    assert_eq!(get(&form, "DurationSeconds"), Some("1200"));
    assert_eq!(get(&form, "RoleSessionName"), Some("two"));
    assert_eq!(get(&form, "ExternalId"), Some("e"));
    assert_eq!(signer(&requests[2]), "two");
}

#[tokio::test]
async fn the_cli_has_roles_of_servers_tokens_and_programs() {
    let world = World::new();
    let file = config(&[
        json!({"name": "main", "mode": "EcsRamRole", "ram_role_name": "r"}),
        json!({"name": "oidc", "mode": "OIDC", "ram_role_arn": "arn",
               "oidc_provider_arn": "p", "oidc_token_file": "/t"}),
        json!({"name": "program", "mode": "External",
               "process_command": "tool --key 'a b'"}),
    ]);
    world.environment.file("~/.aliyun/config.json", file).file("/t", MARK);
    let printed = json!({"mode": "StsToken", "access_key_id": "printed",
        "access_key_secret": MARK, "sts_token": MARK, "expiration": LATER});
    world.environment.program("tool", true, printed.to_string());
    world.transport.answer(200, "token").answer(200, keys("ecs").to_string());
    world.transport.answer(200, "{}").answer(200, sts("oidc")).answer(200, "{}");
    world.transport.answer(200, "{}");
    call(&world, CliProfile::new()).await.unwrap();
    call(&world, CliProfile::new().profile("oidc")).await.unwrap();
    call(&world, CliProfile::new().profile("program")).await.unwrap();
    let requests = world.requests();
    let signers = [signer(&requests[2]), signer(&requests[4]), signer(&requests[5])];
    assert_eq!(signers, ["ecs", "oidc", "printed"]);
    assert_eq!(world.environment.commands(), [["tool", "--key", "a b"]]);
}

#[tokio::test]
async fn a_wrong_cli_profile_says_what_is_wrong() {
    let endless = json!({"name": "main", "mode": "ChainableRamRoleArn", "ram_role_arn": "r",
                         "source_profile": "main"});
    for (file, expected) in [
        (
            config(&[json!({"name": "main", "mode": "CloudSSO"})]),
            "CloudSSO, which needs",
        ),
        (config(&[json!({"name": "main", "mode": "OAuth"})]), "is not supported"),
        (config(&[json!({"name": "main", "mode": MARK})]), "expected the mode AK"),
        (
            config(&[json!({"name": "main", "mode": "AK", "access_key_id": "a"})]),
            "/c, profile \"main\": expected access_key_secret",
        ),
        (config(&[endless]), "it does not exist, or leads to itself"),
        (config(&[]), "/c has no profile \"main\""),
        (format!("{{\n\"a\": {MARK}}}"), "/c, line 2, column"),
    ] {
        let world = World::new();
        world.environment.file("/c", file);
        let error = call(&world, CliProfile::new().file("/c")).await.unwrap_err();
        assert!(shown(&error).contains(expected), "{error}");
        assert!(world.requests().is_empty());
    }
}

#[tokio::test]
async fn programs_fail_in_their_ways() {
    for (success, output, expected) in [
        (false, MARK.to_owned(), "tool reports a failure"),
        (true, MARK.to_owned(), "tool, line 1, column 1: expected JSON"),
        (
            true,
            json!({"mode": "AK", "access_key_id": MARK}).to_string(),
            "access_key_secret",
        ),
        (true, json!({"mode": MARK}).to_string(), "tool printed no mode AK or StsToken"),
    ] {
        let world = World::new();
        world.environment.program("tool", success, output);
        let source = External::new(format!("tool {MARK}"));
        let error = call(&world, source).await.unwrap_err();
        assert!(shown(&error).contains(expected), "{error}");
    }
    let world = World::new();
    let error = call(&world, External::new("nowhere")).await.unwrap_err();
    assert!(shown(&error).contains("nowhere can't be run"), "{error}");
    let error = call(&world, External::new("a 'b")).await.unwrap_err();
    assert!(shown(&error).contains("a quote that isn't closed"), "{error}");

    world.environment.endless_program("sleepy");
    let config = world.alibaba().timeout(Duration::from_secs(300));
    let config = config.credentials_source(External::new("sleepy")).build().unwrap();
    let client = config.connect(&ALIBABA).unwrap();
    let endless = client.untyped_action("X").into_future();
    let (result, ()) = tokio::join!(endless, async {
        tokio::task::yield_now().await;
        world.clock.advance(Duration::from_secs(60));
    });
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(shown(&error).contains("sleepy did not end in 60 s"), "{error}");
}

#[tokio::test]
async fn the_ini_file_has_two_names_and_four_types() {
    let keys = format!("access_key_id = {{}}\naccess_key_secret = {MARK}\n");
    let file = |kind: &str, id: &str| {
        format!("[default]\ntype = {kind} # c\n{}", keys.replace("{}", id))
    };
    let world = World::new();
    world.environment.file("~/.alibabacloud/credentials", file("access_key", "go"));
    world.transport.answer(200, "{}").answer(200, "{}");
    call(&world, Profile::new()).await.unwrap();
    world.environment.file("~/.alibabacloud/credentials.ini", file("access_key", "py"));
    call(&world, Profile::new()).await.unwrap();
    let signers: Vec<String> =
        world.requests().iter().map(|sent| signer(sent).to_owned()).collect();
    assert_eq!(signers, ["go", "py"]);

    let world = World::new();
    let more = "[oidc]\ntype = oidc_role_arn\nrole_arn = arn\noidc_provider_arn = p\n\
                oidc_token_file_path = /t\n[ecs]\ntype = ecs_ram_role\nrole_name = r\n";
    let file = format!("{}role_arn = arn\n{more}", file("ram_role_arn", "base"));
    world.environment.file("/i", file).file("/t", MARK);
    world.environment.set("ALIBABA_CLOUD_CREDENTIALS_FILE", "/i");
    world.transport.answer(200, sts("role")).answer(200, "{}").answer(200, sts("oidc"));
    world.transport.answer(200, "{}").answer(200, "token");
    world.transport.answer(200, crate::alibabacloud::keys("ecs").to_string());
    world.transport.answer(200, "{}");
    call(&world, Profile::new()).await.unwrap();
    call(&world, Profile::new().profile("oidc")).await.unwrap();
    world.environment.set("ALIBABA_CLOUD_PROFILE", "ecs");
    call(&world, Chain::new()).await.unwrap();
    let requests = world.requests();
    let signers = [signer(&requests[1]), signer(&requests[3]), signer(&requests[6])];
    assert_eq!(signers, ["role", "oidc", "ecs"]);

    for (file, expected) in [
        ("[default]\ntype = rsa_key_pair\n", "the type rsa_key_pair is not supported"),
        ("[default]\ntype = do+not/show\n", "expected the type access_key"),
        ("[default]\naccess_key_id = a\n", "expected the key access_key_secret"),
        ("[other]\n", "/i has no section [default]"),
    ] {
        let world = World::new();
        world.environment.file("/i", file);
        let error = call(&world, Profile::new().file("/i")).await.unwrap_err();
        assert!(shown(&error).contains(expected), "{error}");
    }
}

#[tokio::test]
async fn the_metadata_are_asked_with_a_token() {
    let world = World::new();
    world.transport.answer(200, "token\n").answer(200, "my-role\n");
    world.transport.answer(200, keys("ecs").to_string()).answer(200, "{}");
    call(&world, EcsRole::new()).await.unwrap();
    let requests = world.requests();
    let base = "http://100.100.100.200/latest";
    assert_eq!(
        world.lines()[..3],
        [
            format!("PUT {base}/api/token"),
            format!("GET {base}/meta-data/ram/security-credentials/"),
            format!("GET {base}/meta-data/ram/security-credentials/my-role"),
        ]
    );
    let seconds = header(&requests[0], "x-aliyun-ecs-metadata-token-ttl-seconds");
    assert_eq!(seconds, Some("21600"));
    for request in &requests[1..3] {
        assert_eq!(header(request, "x-aliyun-ecs-metadata-token"), Some("token"));
    }
    assert_eq!(signer(&requests[3]), "ecs");
}

#[tokio::test]
async fn old_metadata_are_asked_without_a_token_unless_that_is_disabled() {
    let world = World::new();
    world.environment.set("ALIBABA_CLOUD_ECS_METADATA", "a role");
    world.transport.answer(404, "").answer(200, keys("ecs").to_string());
    world.transport.answer(200, "{}").answer(404, "");
    call(&world, EcsRole::new().endpoint("http://meta")).await.unwrap();
    let lines = world.lines();
    assert!(lines[1].ends_with("/security-credentials/a%20role"), "{lines:?}");
    assert_eq!(header(&world.requests()[1], "x-aliyun-ecs-metadata-token"), None);
    world.environment.set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
    let error = call(&world, EcsRole::new().endpoint("http://meta")).await.unwrap_err();
    assert!(shown(&error).contains("ALIBABA_CLOUD_IMDSV1_DISABLED"), "{error}");
    world.environment.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let error = call(&world, EcsRole::new()).await.unwrap_err();
    assert!(shown(&error).contains("ALIBABA_CLOUD_ECS_METADATA_DISABLED"), "{error}");
    assert_eq!(world.requests().len(), 4);
}

#[tokio::test]
async fn metadata_that_drop_the_request_for_a_token_are_asked_without() {
    for kind in [TransportErrorKind::Timeout, TransportErrorKind::Connect] {
        let world = World::new();
        world.environment.set("ALIBABA_CLOUD_ECS_METADATA", "r");
        world
            .transport
            .fail(kind)
            .answer(200, keys("ecs").to_string())
            .answer(200, "{}");
        call(&world, EcsRole::new()).await.unwrap();
        assert_eq!(header(&world.requests()[1], "x-aliyun-ecs-metadata-token"), None);
        world.environment.set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
        world.transport.fail(kind);
        let error = call(&world, Chain::new()).await.unwrap_err();
        assert!(shown(&error).contains("ALIBABA_CLOUD_IMDSV1_DISABLED"), "{error}");
        assert_eq!(world.requests().len(), 4);
    }
    // A token proves that they are there.
    let world = World::new();
    world.transport.answer(200, MARK).fail(TransportErrorKind::Timeout);
    let error = call(&world, Chain::new()).await.unwrap_err();
    assert!(shown(&error).contains("no credentials from the ECS metadata"), "{error}");
    let refusal = json!({"Code": "X", "Message": format!("bad token {MARK}")});
    world.transport.answer(200, MARK).answer(403, refusal.to_string());
    let error = call(&world, EcsRole::new()).await.unwrap_err();
    assert!(shown(&error).contains("bad token [hidden]"), "{error}");
}

#[tokio::test]
async fn a_uri_gives_keys() {
    let world = World::new();
    world
        .environment
        .set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://localhost:6666/c?t=1");
    world.transport.answer(200, keys("uri").to_string()).answer(200, "{}");
    call(&world, CredentialsUri::new()).await.unwrap();
    assert_eq!(world.lines()[0], "GET http://localhost:6666/c?t=1");
    assert_eq!(signer(&world.requests()[1]), "uri");
    world.transport.answer(200, json!({"Code": "Failed"}).to_string());
    let error = call(&world, CredentialsUri::new()).await.unwrap_err();
    assert!(shown(&error).contains("code is not Success"), "{error}");
    let wrong = CredentialsUri::new().uri(format!("http://user:{MARK}@h/"));
    let error = call(&world, wrong).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    shown(&error);
}

#[tokio::test]
async fn the_chain_lists_what_it_didnt_find() {
    let world = World::new();
    world.transport.fail(TransportErrorKind::Connect).fail(TransportErrorKind::Timeout);
    let client = world.alibaba().build().unwrap().connect(&ALIBABA).unwrap();
    let error = client.untyped_action("DescribeRegions").await.unwrap_err();
    let reasons = [
        "the environment: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET \
         are not set",
        "OIDC: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and \
         ALIBABA_CLOUD_OIDC_TOKEN_FILE are not all set",
        "the CLI's profile: /home/tester/.aliyun/config.json does not exist",
        "the profile file: /home/tester/.alibabacloud/credentials.ini or \
         /home/tester/.alibabacloud/credentials does not exist",
        "the ECS metadata: http://100.100.100.200: no answer in time: canned",
        "the credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set",
    ];
    let message = error.message().unwrap();
    let listed: Vec<&str> =
        message.lines().skip(1).map(|line| line.trim_end_matches(';')).collect();
    assert_eq!(listed, reasons);
    let line = shown(&error);
    assert!(reasons.iter().all(|reason| line.contains(reason)), "{line}");
}
