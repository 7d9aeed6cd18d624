//! IAM: tokens, projects, temporary keys, and that the services take them.

use crate::client::*;
use serde_json::{Value, json};
use simulated_cloud::{AccessKey, AuthenticatedBy, SimulatedCloud, Vendor, defaults};
use std::time::Duration;

fn password(name: &str, password: &str) -> Value {
    json!({ "auth": {
        "identity": {
            "methods": ["password"],
            "password": { "user": {
                "domain": { "name": defaults::ACCOUNT_NAME },
                "name": name,
                "password": password,
            } },
        },
        "scope": { "project": { "name": "cn-north-4" } },
    } })
}

async fn token(cloud: &SimulatedCloud, target: &str, body: &Value) -> Answer {
    request(cloud, IAM, "POST", target, Some(body)).host(cloud).send(cloud).await
}

/// An instance list of RDS, with a token.
async fn use_token(cloud: &SimulatedCloud, token: &str) -> Answer {
    let request = request(cloud, RDS, "GET", "/v3/{project_id}/instances", None);
    request
        .without("x-sdk-date")
        .header("x-auth-token", token)
        .host(cloud)
        .send(cloud)
        .await
}

#[tokio::test]
async fn a_password_gets_a_token_that_the_services_take() {
    let cloud = cloud().await;
    let body = password(defaults::USER_NAME, defaults::USER_PASSWORD);
    let answer = token(&cloud, "/v3/auth/tokens", &body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    let value = answer.header("X-Subject-Token").unwrap();
    let own = &answer.body["token"];
    assert_eq!(own["project"]["id"], defaults::PROJECT_ID);
    assert_eq!(own["issued_at"], "2026-01-02T03:04:05.000000Z");
    assert_eq!(own["expires_at"], "2026-01-03T03:04:05.000000Z");
    assert_eq!(own["catalog"][0]["type"], "rds");
    assert_eq!(use_token(&cloud, value).await.status, 200);
    assert_eq!(
        cloud.requests().last().unwrap().authenticated_by,
        Some(AuthenticatedBy::AuthToken)
    );

    let bare = token(&cloud, "/v3/auth/tokens?nocatalog=true", &body).await;
    assert!(bare.body["token"].get("catalog").is_none());
    let full = token(&cloud, "/v3/auth/tokens?nocatalog=", &body).await;
    assert!(full.body["token"].get("catalog").is_some());
    assert_ne!(full.header("X-Subject-Token"), Some(value), "each call makes another");

    let check = |subject: &str| {
        request(&cloud, IAM, "GET", "/v3/auth/tokens", None)
            .without("x-sdk-date")
            .header("x-auth-token", value)
            .header("x-subject-token", subject)
            .host(&cloud)
    };
    assert_eq!(check(value).send(&cloud).await.status, 200);
    assert_eq!(check("unknown").send(&cloud).await.refused(), (404, "Not Found"));
    let shown = format!("{:?}", cloud.requests());
    assert!(!shown.contains(defaults::USER_PASSWORD) && !shown.contains(value));
    assert!(shown.contains(defaults::USER_NAME));

    cloud.clock().advance(Duration::from_secs(24 * 3600));
    assert_eq!(use_token(&cloud, value).await.refused(), (401, "APIGW.0307"));
}

#[tokio::test]
async fn a_wrong_password_account_or_project_gets_none() {
    let cloud = cloud().await;
    let right = || password(defaults::USER_NAME, defaults::USER_PASSWORD);
    let with = |pointer: &str, value: Value| {
        let mut body = right();
        *body.pointer_mut(pointer).unwrap() = value;
        body
    };
    let user = "/auth/identity/password/user";
    for (body, expected) in [
        (with(&format!("{user}/password"), "wrong".into()), (401, "Unauthorized")),
        (with(&format!("{user}/name"), "nobody".into()), (401, "Unauthorized")),
        (with(&format!("{user}/domain/name"), "other".into()), (401, "Unauthorized")),
        (with(&format!("{user}/domain"), json!({})), (400, "Bad Request")),
        (with("/auth/scope/project/name", "eu-west-0".into()), (404, "Not Found")),
        (with("/auth/identity/methods", json!([])), (400, "Bad Request")),
        (with("/auth/identity/methods", json!(["voice"])), (400, "Bad Request")),
        // Who has an authenticator app gets none without it.
        (
            password(defaults::MFA_USER_NAME, defaults::MFA_USER_PASSWORD),
            (401, "Unauthorized"),
        ),
    ] {
        let answer = token(&cloud, "/v3/auth/tokens", &body).await;
        assert_eq!(answer.refused(), expected, "{body}");
        assert_eq!(answer.body["error"]["code"], expected.0);
        assert!(answer.header("X-Subject-Token").is_none());
    }
}

#[tokio::test]
async fn passcodes_keys_and_agencies_get_tokens_too() {
    let cloud = cloud().await;
    let mut mfa = password(defaults::MFA_USER_NAME, defaults::MFA_USER_PASSWORD);
    mfa["auth"]["identity"]["methods"] = json!(["password", "totp"]);
    let user = json!({ "id": "u", "passcode": defaults::MFA_PASSCODE });
    mfa["auth"]["identity"]["totp"] = json!({ "user": user });
    let answer = token(&cloud, "/v3/auth/tokens", &mfa).await;
    assert_eq!(answer.body["token"]["methods"], json!(["password", "totp"]));

    let key = cloud.credentials().access_key(Vendor::HuaweiCloud).unwrap();
    let pair = |secret: &str| {
        json!({ "auth": {
            "identity": {
                "methods": ["hw_ak_sk"],
                "hw_ak_sk": { "access": { "key": key.id() }, "secret": { "key": secret } },
            },
            "scope": { "project": { "id": cloud.project_id() } },
        } })
    };
    let answer = token(&cloud, "/v3/auth/tokens", &pair(key.secret())).await;
    assert_eq!(answer.status, 201);
    let wrong = token(&cloud, "/v3/auth/tokens", &pair("wrong")).await;
    assert_eq!(wrong.refused(), (401, "Unauthorized"));

    let agency = json!({ "auth": {
        "identity": {
            "methods": ["assume_role"],
            "assume_role": {
                "agency_name": defaults::AGENCY_NAME,
                "domain_name": defaults::ACCOUNT_NAME,
            },
        },
        "scope": { "project": { "name": "cn-north-4" } },
    } });
    let own = answer.header("X-Subject-Token").unwrap();
    let alone = token(&cloud, "/v3/auth/tokens", &agency).await;
    assert_eq!(alone.refused(), (401, "Unauthorized"));
    let request = request(&cloud, IAM, "POST", "/v3/auth/tokens", Some(&agency));
    let answer = request.header("x-auth-token", own).host(&cloud).send(&cloud).await;
    let assumed_by = &answer.body["token"]["assumed_by"]["user"]["name"];
    assert_eq!(*assumed_by, defaults::USER_NAME, "{answer:?}");
    let value = answer.header("X-Subject-Token").unwrap();
    assert_eq!(use_token(&cloud, value).await.status, 200);
}

#[tokio::test]
async fn projects_are_found_by_region() {
    let cloud = cloud().await;
    let found = get(&cloud, IAM, "/v3/projects?name=cn-north-4").await;
    assert_eq!(found.body["projects"][0]["id"], defaults::PROJECT_ID);
    assert_eq!(found.body["projects"].as_array().unwrap().len(), 1);
    let none = get(&cloud, IAM, "/v3/projects?name=eu-west-0").await;
    assert_eq!((none.status, &none.body["projects"]), (200, &json!([])));
    let all = get(&cloud, IAM, "/v3/projects").await;
    let names: Vec<&Value> = all.body["projects"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| &own["name"])
        .collect();
    assert_eq!(names, ["cn-north-4", "MOS"]);
    let page = get(&cloud, IAM, "/v3/projects?page=1&per_page=1").await;
    let next = page.body["links"]["next"].as_str().unwrap();
    assert!(next.ends_with("page=2&per_page=1"));
    let last = get(&cloud, IAM, "/v3/projects?page=2&per_page=1").await;
    assert_eq!(last.body["links"]["next"], Value::Null);
    assert_eq!(
        get(&cloud, IAM, "/v3/projects?page=2").await.refused(),
        (400, "Bad Request")
    );
    let unsigned = request(&cloud, IAM, "GET", "/v3/projects", None).host(&cloud);
    assert_eq!(unsigned.send(&cloud).await.refused(), (401, "APIGW.0301"));
    let own = get(&cloud, IAM, "/v3/auth/projects").await;
    assert_eq!(own.body["projects"].as_array().unwrap().len(), 2);
    let domains = get(&cloud, IAM, "/v3/auth/domains").await;
    assert_eq!(domains.body["domains"][0]["id"], defaults::ACCOUNT_ID);
    let regions = get(&cloud, IAM, "/v3/regions").await;
    assert_eq!(regions.body["regions"][0]["id"], "cn-north-4");
}

#[tokio::test]
async fn a_temporary_key_signs_until_it_expires() {
    let cloud = cloud().await;
    let ask = |seconds: u64| {
        json!({ "auth": { "identity": {
            "methods": ["token"],
            "token": { "duration_seconds": seconds },
        } } })
    };
    let target = "/v3.0/OS-CREDENTIAL/securitytokens";
    assert_eq!(
        post(&cloud, IAM, target, &ask(899)).await.refused(),
        (400, "Bad Request")
    );
    let answer = post(&cloud, IAM, target, &ask(900)).await;
    assert_eq!(answer.status, 201);
    let own = &answer.body["credential"];
    let text = |name: &str| own[name].as_str().unwrap();
    assert_eq!(text("expires_at"), "2026-01-02T03:19:05.000000Z");
    let key = AccessKey::new(text("access"), text("secret"));
    let list = || {
        request(&cloud, RDS, "GET", "/v3/{project_id}/instances", None)
            .header("x-security-token", text("securitytoken"))
            .signed_with(&cloud, &key)
    };
    assert_eq!(list().send(&cloud).await.status, 200);
    cloud.clock().advance(Duration::from_secs(900));
    assert_eq!(list().send(&cloud).await.refused(), (401, "APIGW.0307"));
}
