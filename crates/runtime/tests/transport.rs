//! The default transport against a server on the loopback interface.
#![cfg(all(feature = "huaweicloud", any(feature = "tls-ring", feature = "tls-native")))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use backstay::generated::{Endpoint, Service};
use backstay::huaweicloud::{Config, Credentials};
use backstay::{Client, Error, ErrorKind};

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

fn client(endpoint: &str) -> Client {
    Config::builder()
        .endpoint(endpoint)
        .credentials(Credentials::new("AK", "SK"))
        .build()
        .unwrap()
        .connect(&SERVICE)
        .unwrap()
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
