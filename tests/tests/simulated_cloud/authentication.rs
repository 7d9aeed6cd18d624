//! Signatures, tokens, temporary keys.

use crate::client::*;
use simulated_cloud::{
    AccessKey, AuthToken, AuthenticatedBy, Clock, SimulatedCloud, Vendor, defaults,
};
use std::time::{Duration, UNIX_EPOCH};

#[tokio::test]
async fn huawei_signatures_are_checked() {
    let cloud = cloud().await;
    let signed = rds().signed(&cloud);
    let key = AccessKey::new("SIMULATEDAK000000001", "another secret");
    let unknown = AccessKey::new("UNKNOWN", "secret");
    let dated = |date: &str| rds().header("x-sdk-date", date).signed(&cloud);
    let cases = [
        ("no credentials", rds().host(&cloud), "APIGW.0301", "neither"),
        (
            "another body",
            signed.clone().body("{}"),
            "APIGW.0301",
            "verify aksk signature fail",
        ),
        ("another key", rds().signed_with(&cloud, &key), "APIGW.0301", "verify aksk"),
        ("no such key", rds().signed_with(&cloud, &unknown), "APIGW.0301", "unknown"),
        (
            "another query",
            signed.clone().query("a", "b"),
            "APIGW.0301",
            "verify aksk signature fail",
        ),
        (
            "another header",
            signed.clone().header("x-project-id", "other"),
            "APIGW.0301",
            "verify aksk signature fail",
        ),
        (
            "a signed header is gone",
            signed.clone().without("x-project-id"),
            "APIGW.0301",
            "x-project-id was not sent",
        ),
        (
            "an undated signature",
            rds().without("x-sdk-date").signed(&cloud),
            "APIGW.0301",
            "X-Sdk-Date",
        ),
        (
            "an unsigned date",
            rds().without("x-sdk-date").signed(&cloud).header("x-sdk-date", HUAWEI_DATE),
            "APIGW.0301",
            "X-Sdk-Date",
        ),
        ("too old", dated("20260102T024904Z"), "APIGW.0301", "expired"),
        ("too new", dated("20260102T031906Z"), "APIGW.0301", "expired"),
        ("no date", dated("yesterday"), "APIGW.0301", "no date"),
        (
            "another scheme",
            rds().header("authorization", "Basic QTpC").host(&cloud),
            "APIGW.0301",
            "no SDK-HMAC-SHA256",
        ),
        (
            "a security token with a permanent key",
            rds().header("x-security-token", "t").signed(&cloud),
            "APIGW.0301",
            "has no security token",
        ),
    ];
    for (name, request, code, message) in cases {
        let answer = request.send(&cloud).await;
        assert_eq!(answer.refused(), (401, code), "{name}");
        assert!(answer.message().contains(message), "{name}: {answer:?}");
    }
    assert!(cloud.restores().is_empty());
}

#[tokio::test]
async fn a_signature_may_be_a_quarter_of_an_hour_off() {
    for date in ["20260102T024905Z", "20260102T031905Z"] {
        let cloud = cloud().await;
        let request = rds().header("x-sdk-date", date).signed(&cloud);
        assert_eq!(request.send(&cloud).await.status, 200, "{date}");
    }
}

#[tokio::test]
async fn a_wrong_huawei_signature_is_told_the_canonical_request() {
    let cloud = cloud().await;
    let request = rds().signed(&cloud).body("{}");
    let host = cloud.endpoint(RDS).strip_prefix("http://").unwrap();
    let project = defaults::PROJECT_ID;
    let answer = request.send(&cloud).await;
    assert_eq!(
        answer.message().split_once("canonicalRequest:").unwrap().1,
        format!(
            "POST|/v3/{project}/instances/recovery/||content-type:application/json|host:{host}|\
             x-project-id:{project}|x-sdk-date:{HUAWEI_DATE}||\
             content-type;host;x-project-id;x-sdk-date|{}",
            sha256(b"{}")
        )
    );
}

#[tokio::test]
async fn huawei_tokens_and_temporary_keys() {
    let later = UNIX_EPOCH + Duration::from_secs(NOW + 600);
    let temporary = AccessKey::new("TEMPORARY", "secret\r\nof 字")
        .with_security_token("token/+=")
        .expires_at(later);
    let cloud = SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .job_duration(Duration::ZERO)
        .seeded_defaults()
        .access_key(Vendor::HuaweiCloud, temporary.clone())
        .auth_token(AuthToken::new("short-lived").expires_at(later))
        .start()
        .await
        .unwrap();
    let with_token = |token: &str| {
        rds().without("x-project-id").without("x-sdk-date").header("x-auth-token", token)
    };
    let with_key = || rds().header("x-security-token", "token/+=");

    assert_eq!(with_token("short-lived").host(&cloud).send(&cloud).await.status, 200);
    assert_eq!(
        with_key().signed_with(&cloud, &temporary).send(&cloud).await.status,
        200
    );
    assert_eq!(cloud.requests()[0].authenticated_by, Some(AuthenticatedBy::AuthToken));

    let wrong = [
        with_token("made-up").host(&cloud),
        rds().signed_with(&cloud, &temporary),
        rds().header("x-security-token", "wrong").signed_with(&cloud, &temporary),
        rds().signed_with(&cloud, &temporary).header("x-security-token", "token/+="),
    ];
    for request in wrong {
        assert_eq!(request.send(&cloud).await.refused(), (401, "APIGW.0301"));
    }
    let mut elsewhere = with_token("short-lived").host(&cloud);
    elsewhere.path = "/v3/anotherproject/instances/recovery".to_owned();
    assert_eq!(elsewhere.send(&cloud).await.refused(), (401, "APIGW.0301"));

    cloud.clock().advance(Duration::from_secs(600));
    let expired = [
        with_token("short-lived").host(&cloud),
        with_key().signed_with(&cloud, &temporary),
    ];
    for request in expired {
        assert_eq!(request.send(&cloud).await.refused(), (401, "APIGW.0307"));
    }
}

#[tokio::test]
async fn alibaba_signatures_are_checked() {
    let cloud = cloud().await;
    let sign = |request: Request| request.signed(&cloud);
    let key = |id: &str| AccessKey::new(id, "another secret");
    let cases = [
        (alibaba("0").host(&cloud), (400, "MissingAccessKeyId")),
        (sign(alibaba("1")).query("RegionId", "cn"), (400, "SignatureDoesNotMatch")),
        (
            alibaba("2").signed_with(&cloud, &key("LTAIsimulated0000001")),
            (400, "SignatureDoesNotMatch"),
        ),
        (
            alibaba("3").signed_with(&cloud, &key("LTAI")),
            (404, "InvalidAccessKeyId.NotFound"),
        ),
        (sign(alibaba("4").body("body")), (400, "SignatureDoesNotMatch")),
        (
            sign(alibaba("5").header("x-acs-date", "2026-01-02T02:49:04Z")),
            (400, "InvalidTimeStamp.Expired"),
        ),
        (
            sign(alibaba("6").header("x-acs-date", "20260102T030405Z")),
            (400, "InvalidTimeStamp.Format"),
        ),
        (
            sign(alibaba("7").without("x-acs-signature-nonce")),
            (400, "MissingSignatureNonce"),
        ),
        (sign(alibaba("8")).header("x-acs-note", "late"), (400, "IncompleteSignature")),
        (
            sign(alibaba("9").header("x-acs-action", "DropEverything")),
            (404, "InvalidAction.NotFound"),
        ),
        (
            sign(alibaba("10").header("x-acs-version", "2014-08-16")),
            (400, "InvalidVersion"),
        ),
        (
            sign(alibaba("11").header("x-acs-security-token", "t")),
            (400, "InvalidSecurityToken.MismatchWithAccessKey"),
        ),
    ];
    for (index, (request, expected)) in cases.into_iter().enumerate() {
        let answer = request.send(&cloud).await;
        assert_eq!(answer.refused(), expected, "{index}");
        let body = answer.body.as_object().unwrap();
        assert_eq!(
            body.keys().collect::<Vec<_>>(),
            ["Code", "HostId", "Message", "Recommend", "RequestId"]
        );
        assert_eq!(answer.header("x-acs-request-id"), body["RequestId"].as_str());
    }
    assert!(cloud.restores().is_empty());
}

#[tokio::test]
async fn a_nonce_is_good_for_one_request() {
    let cloud = cloud().await;
    let request = alibaba("once").signed(&cloud);
    // A request that is refused for its signature leaves the nonce as it was.
    let spoiled = request.clone().query("RegionId", "cn").send(&cloud).await;
    assert_eq!(spoiled.refused(), (400, "SignatureDoesNotMatch"));
    assert_eq!(request.send(&cloud).await.status, 200);
    assert_eq!(request.send(&cloud).await.refused(), (400, "SignatureNonceUsed"));
}

#[tokio::test]
async fn a_client_token_restores_once() {
    let cloud = cloud().await;
    let with_token = |nonce: &str| alibaba(nonce).query("ClientToken", "token-1");
    let first = with_token("1").signed(&cloud).send(&cloud).await;
    let second = with_token("2").signed(&cloud).send(&cloud).await;
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(first.body["DBInstanceId"], second.body["DBInstanceId"]);
    assert_ne!(first.body["RequestId"], second.body["RequestId"]);
    assert_eq!(cloud.restores().len(), 1);
    let other = with_token("3").query("RegionId", "cn-hangzhou").signed(&cloud);
    assert_eq!(other.send(&cloud).await.refused(), (400, "IdempotentParameterMismatch"));
}

#[tokio::test]
async fn alibaba_temporary_keys() {
    let cloud = cloud().await;
    let key =
        cloud.credentials().temporary_access_key(Vendor::AlibabaCloud).unwrap().clone();
    let token = key.security_token().unwrap();
    let with = |nonce: &str, token: &str| {
        alibaba(nonce)
            .header("x-acs-accesskey-id", key.id())
            .header("x-acs-security-token", token)
            .signed_with(&cloud, &key)
    };
    let without_id =
        alibaba("0").header("x-acs-security-token", token).signed_with(&cloud, &key);
    assert_eq!(without_id.send(&cloud).await.refused(), (400, "MissingAccessKeyId"));
    let wrong = with("1", "wrong").send(&cloud).await;
    assert_eq!(wrong.refused(), (400, "InvalidSecurityToken.Malformed"));
    assert_eq!(with("2", token).send(&cloud).await.status, 200);
}

#[tokio::test]
async fn the_older_rpc_signature_is_known_too() {
    for in_form in [false, true] {
        let cloud = cloud().await;
        let key = cloud.credentials().access_key(Vendor::AlibabaCloud).unwrap().clone();
        let wrong = AccessKey::new(key.id(), "wrong");
        let refused = rpc_v1("1", &wrong, in_form).host(&cloud).send(&cloud).await;
        assert_eq!(refused.refused(), (400, "SignatureDoesNotMatch"));
        assert!(refused.message().contains("server string to sign is:POST&%2F&"));
        let accepted = rpc_v1("2", &key, in_form).host(&cloud).send(&cloud).await;
        assert_eq!(accepted.status, 200, "{accepted:?}");
        assert_eq!(
            cloud.requests()[1].authenticated_by,
            Some(AuthenticatedBy::RpcV1(key.id().to_owned()))
        );
        let again = rpc_v1("2", &key, in_form).host(&cloud).send(&cloud).await;
        assert_eq!(again.refused(), (400, "SignatureNonceUsed"));
    }
}
