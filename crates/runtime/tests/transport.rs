//! The default transport against a server on the loopback interface.
#![cfg(all(feature = "huaweicloud", any(feature = "tls-ring", feature = "tls-native")))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use backstay::generated::{Endpoint, Service};
use backstay::huaweicloud::{Config, ConfigBuilder, Credentials};
use backstay::{Client, Error, ErrorKind, HttpOptions, RetryPolicy};

static SERVICE: Service = Service {
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

fn config() -> ConfigBuilder {
    Config::builder()
        .credentials(Credentials::new("AK", "SK"))
        .retry(RetryPolicy::none())
}

fn client(endpoint: &str) -> Client {
    config().endpoint(endpoint).build().unwrap().connect(&SERVICE).unwrap()
}

/// A server that reads one request, writes `answer` and closes; joining it gives the request.
fn server(answer: impl Into<Vec<u8>>) -> (String, thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let answer = answer.into();
    let handle = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut chunk = [0; 4096];
        while !request.windows(4).any(|window| window == b"\r\n\r\n") {
            let read = stream.read(&mut chunk).unwrap();
            request.extend_from_slice(&chunk[..read]);
        }
        // The client may have hung up on a large answer.
        let _ = stream.write_all(&answer);
        String::from_utf8(request).unwrap()
    });
    (address, handle)
}

async fn get(endpoint: &str) -> Result<serde_json::Value, Error> {
    client(endpoint)
        .untyped("GET", "/a%20b/{id}")
        .path("id", "é*")
        .query("q", "x y")
        .await
}

#[tokio::test]
async fn sends_what_was_signed() {
    let (address, server) = server(
        "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\n{\"a\":1}",
    );
    assert_eq!(get(&address).await.unwrap(), serde_json::json!({"a": 1}));
    let request = server.join().unwrap();
    assert!(
        request.starts_with("GET /a%20b/%C3%A9%2A?q=x%20y HTTP/1.1\r\n"),
        "{request}"
    );
    let host = address.strip_prefix("http://").unwrap();
    let mut names: Vec<&str> = request
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "authorization", "host", "user-agent", "x-sdk-date"]);
    assert!(request.contains(&format!("\r\nhost: {host}\r\n")), "{request}");
}

#[tokio::test]
async fn collects_answers_in_pieces() {
    let (address, _server) = server(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
         2\r\n[1\r\n2\r\n,2\r\n1\r\n]\r\n0\r\n\r\n",
    );
    assert_eq!(get(&address).await.unwrap(), serde_json::json!([1, 2]));
}

#[tokio::test]
async fn does_not_follow_redirects() {
    let (address, _server) = server(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\
         Connection: close\r\n\r\n",
    );
    let error = get(&address).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Other, Some(302)));
}

#[tokio::test]
async fn tells_what_was_never_sent_from_what_was_lost() {
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let error = get(&closed).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("no connection: "), "{error}");

    let (address, _server) = server("");
    assert_eq!(get(&address).await.unwrap_err().kind(), ErrorKind::Interrupted);
    let (address, _server) = server("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    assert_eq!(get(&address).await.unwrap_err().kind(), ErrorKind::Interrupted);
    let (address, _server) =
        server("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{");
    assert_eq!(get(&address).await.unwrap_err().kind(), ErrorKind::Decode);
}

/// A server that writes the beginning of an answer and then holds the connection.
fn stalling(beginning: &'static str) -> (String, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let own = listener.try_clone().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = own.accept().unwrap();
        let mut chunk = [0; 4096];
        let _ = stream.read(&mut chunk);
        stream.write_all(beginning.as_bytes()).unwrap();
        // Ends when the client hangs up.
        while stream.read(&mut chunk).is_ok_and(|read| read > 0) {}
    });
    (address, listener)
}

#[tokio::test]
async fn a_stalled_body_is_a_timeout_that_knows_its_request_id() {
    let stalled = async |beginning| {
        let (address, _listener) = stalling(beginning);
        // Long enough for the head to come on a machine that has much else to do.
        let call =
            client(&address).untyped("POST", "/").with_timeout(Duration::from_secs(4));
        call.await.unwrap_err()
    };
    let (empty, begun, chunked) = tokio::join!(
        stalled(
            "HTTP/1.1 202 Accepted\r\nX-Request-Id: r1\r\nContent-Length: 9\r\n\r\n"
        ),
        stalled(
            "HTTP/1.1 202 Accepted\r\nX-Request-Id: r1\r\nContent-Length: 9\r\n\r\n{\"a\""
        ),
        stalled(
            "HTTP/1.1 202 Accepted\r\nX-Request-Id: r1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"
        ),
    );
    for error in [empty, begun, chunked] {
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert_eq!((error.status(), error.request_id()), (Some(202), Some("r1")));
        assert!(error.outcome_unknown());
    }
}

#[tokio::test]
async fn a_large_answer_is_refused_whether_announced_or_not() {
    let endless = format!(
        "HTTP/1.1 200 OK\r\nX-Request-Id: r1\r\nConnection: close\r\n\r\n{}",
        "x".repeat(100_000)
    );
    let announced =
        "HTTP/1.1 200 OK\r\nX-Request-Id: r1\r\nContent-Length: 100000\r\n\r\n";
    for answer in [endless.as_str(), announced] {
        let (address, _server) = server(answer);
        let config = config().endpoint(address).max_answer_bytes(1000).build().unwrap();
        let client = config.connect(&SERVICE).unwrap();
        let error = client.untyped("GET", "/").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert_eq!(error.request_id(), Some("r1"));
        assert!(error.to_string().contains("more than 1000 bytes"), "{error}");
    }
}

#[tokio::test]
async fn a_failed_handshake_was_never_sent() {
    // No TLS behind this port.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        let _ = stream.read(&mut [0; 4096]);
    });
    let error = get(&address).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(error.is_retryable() && !error.outcome_unknown());
}

#[tokio::test]
async fn requests_go_through_the_proxy() {
    let (proxy, server) = server("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1");
    let options =
        HttpOptions::new().proxy(proxy.replace("http://", "http://me:marked@"));
    let config = config().endpoint("http://rds.example.com").http(options);
    let client = config.build().unwrap().connect(&SERVICE).unwrap();
    assert_eq!(client.untyped("GET", "/x").await.unwrap(), 1);
    let request = server.join().unwrap();
    assert!(
        request.starts_with("GET http://rds.example.com/x HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(request.contains("host: rds.example.com\r\n"), "{request}");
    assert!(request.contains("proxy-authorization: Basic "), "{request}");
}

#[test]
fn options_that_cannot_be_used_are_named_and_not_shown() {
    for (options, named) in [
        (HttpOptions::new().proxy("marked://me:marked"), "the proxy"),
        (HttpOptions::new().ca_pem("marked"), "ca_pem"),
        (HttpOptions::new().identity_pem("marked"), "identity_pem"),
        (
            HttpOptions::new().ca_pem(
                "-----BEGIN CERTIFICATE-----\nmarked\n-----END CERTIFICATE-----\n",
            ),
            "",
        ),
    ] {
        let debug = format!("{options:?}");
        let error = config().endpoint("https://h").http(options).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let shown = format!("{error} {error:?} {debug}");
        assert!(shown.contains(named) && !shown.contains("marked"), "{shown}");
    }
    let both = config()
        .http(HttpOptions::new())
        .transport(std::sync::Arc::new(backstay::testing::CannedTransport::new()));
    assert_eq!(both.build().unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test]
async fn gives_up_in_time() {
    // Accepts in the backlog and never answers.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let call =
        client(&address).untyped("GET", "/").with_timeout(Duration::from_millis(50));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
}
