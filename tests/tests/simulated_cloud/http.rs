//! The server itself: broken requests, secrets, what is kept.

use crate::client::*;
use simulated_cloud::{Clock, SimulatedCloud, Vendor};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn what_no_spec_has_is_not_found() {
    let cloud = cloud().await;
    for path in
        ["/", "/v3", "/v3/p/instances/recovery/", "/%zz/%", "/v3//instances/recovery"]
    {
        let mut request = rds().signed(&cloud);
        request.path = path.to_owned();
        assert_eq!(request.send(&cloud).await.refused(), (404, "APIGW.0101"), "{path}");
    }
    let mut request = rds().signed(&cloud);
    request.method = "GET";
    assert_eq!(request.send(&cloud).await.refused(), (404, "APIGW.0101"));
    let mut request = alibaba("1").signed(&cloud);
    request.path = "/RestoreDdrTable".to_owned();
    assert_eq!(request.send(&cloud).await.refused(), (404, "InvalidAction.NotFound"));
}

#[tokio::test]
async fn broken_requests_do_not_bring_the_server_down() {
    let cloud = SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .seeded_defaults()
        .body_limit(1024)
        .start()
        .await
        .unwrap();
    let too_large = rds().body("x".repeat(1025)).signed(&cloud).send(&cloud).await;
    assert_eq!(too_large.refused(), (413, "APIGW.0201"));
    let deep = format!("{}{}", "[".repeat(500), "]".repeat(500));
    let deep = rds().body(deep).signed(&cloud).send(&cloud).await;
    assert_eq!(deep.refused(), (400, "DBS.280001"));

    let garbage: [&[u8]; 6] = [
        b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"POST\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: nine\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: a\r\n: empty\r\n\r\n",
        b"POST /%00%ff%zz?%&=%%&%ff=%f HTTP/1.1\r\nhost: \xff\xfe\r\nx-auth-token: \xff\r\n\
          content-length: 3\r\nconnection: close\r\n\r\n\xff\x00{",
    ];
    for service in [RDS, ALIBABA] {
        for bytes in garbage {
            // Half a request: the rest never comes, the client gives up.
            let address = cloud.endpoint(service).strip_prefix("http://").unwrap();
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(bytes).await.unwrap();
            stream.shutdown().await.unwrap();
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer).await;
            let status = String::from_utf8_lossy(&answer);
            assert!(answer.is_empty() || status.starts_with("HTTP/1.1 4"), "{status}");
        }
    }
    assert_eq!(rds().signed(&cloud).send(&cloud).await.status, 200);
    assert_eq!(alibaba("1").signed(&cloud).send(&cloud).await.status, 200);
}

#[tokio::test]
async fn debug_shows_no_secrets() {
    let cloud = cloud().await;
    let huawei =
        cloud.credentials().temporary_access_key(Vendor::HuaweiCloud).unwrap().clone();
    let alibaba_key =
        cloud.credentials().temporary_access_key(Vendor::AlibabaCloud).unwrap().clone();
    let token = cloud.credentials().auth_tokens()[0].value().to_owned();
    let huawei_token = huawei.security_token().unwrap();
    let alibaba_token = alibaba_key.security_token().unwrap();
    let requests = [
        rds().header("x-security-token", huawei_token).signed_with(&cloud, &huawei),
        // Refused, so that the canonical request is in the message.
        rds()
            .header("x-security-token", huawei_token)
            .signed_with(&cloud, &huawei)
            .body("{}"),
        dcs().header("x-auth-token", &token).host(&cloud),
        alibaba("1")
            .header("x-acs-accesskey-id", alibaba_key.id())
            .header("x-acs-security-token", alibaba_token)
            .signed_with(&cloud, &alibaba_key),
        rpc_v1("2", &alibaba_key, false).host(&cloud),
        rpc_v1("3", &alibaba_key, true).host(&cloud),
        rds().header("authorization", &format!("Bearer {token}")).host(&cloud),
    ];
    for request in &requests {
        request.send(&cloud).await;
    }
    let shown = format!("{:?} {:#?}", cloud.requests(), cloud);
    let signature =
        requests[0].headers.last().unwrap().1.split_once("Signature=").unwrap().1;
    for secret in [
        huawei_token,
        alibaba_token,
        &encode(alibaba_token),
        &token,
        huawei.secret(),
        alibaba_key.secret(),
        signature,
    ] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("SignedHeaders=content-type;host;"));
}

#[tokio::test]
async fn only_the_newest_requests_are_kept() {
    let cloud = SimulatedCloud::builder().kept_requests(2).start().await.unwrap();
    for path in ["/a", "/b", "/c"] {
        let mut request = rds().host(&cloud);
        request.path = path.to_owned();
        request.send(&cloud).await;
    }
    let kept: Vec<String> =
        cloud.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(kept, ["/b", "/c"]);
    cloud.forget_requests();
    assert!(cloud.requests().is_empty());
}
