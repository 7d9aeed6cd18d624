//! Credentials, ids and endpoints from outside of the program, through a canned transport and a
//! made-up environment.
#![cfg(all(feature = "alibabacloud", feature = "huaweicloud"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "credentials/alibabacloud.rs"]
mod alibabacloud;
#[path = "credentials/endpoints.rs"]
mod endpoints;
#[path = "credentials/huaweicloud.rs"]
mod huaweicloud;
#[path = "credentials/ids.rs"]
mod ids;
#[path = "credentials/process.rs"]
mod process;
#[path = "credentials/refreshing.rs"]
mod refreshing;

use std::sync::Arc;

use backstay::generated::{Endpoint, Service};
use backstay::testing::{CannedTransport, FakeEnvironment, FixedNonces, ManualClock};
use backstay::{Jitter, RetryPolicy};
use bytes::Bytes;
use http::Request;

/// 2026-01-02T03:04:05Z.
const NOW: u64 = 1_767_323_045;

/// What must never be shown; encoded, as in JSON with its slashes escaped, and in URLs, it is
/// something else.
const MARK: &str = "do+not/show==";

static HUAWEI: Service = Service {
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

static ALIBABA: Service = Service {
    id: "alibabacloud-rds",
    product: "rds",
    title: "Alibaba Cloud RDS",
    version: "2014-08-15",
    crate_version: "0.1.0",
    endpoints: &[Endpoint { url: "https://rds.{region}.aliyuncs.com", regions: &[] }],
};

/// No jitter.
#[derive(Debug)]
struct Still;

impl Jitter for Still {
    fn fraction(&self) -> f64 {
        0.0
    }
}

/// What a client has around it.
struct World {
    transport: Arc<CannedTransport>,
    environment: Arc<FakeEnvironment>,
    clock: Arc<ManualClock>,
}

impl World {
    fn new() -> Self {
        Self {
            transport: Arc::new(CannedTransport::new()),
            environment: Arc::new(FakeEnvironment::new()),
            clock: Arc::new(ManualClock::at_unix(NOW)),
        }
    }

    fn huawei(&self) -> backstay::huaweicloud::ConfigBuilder {
        backstay::huaweicloud::Config::builder()
            .region("cn-north-4")
            .transport(self.transport.clone())
            .environment(self.environment.clone())
            .clock(self.clock.clone())
            .jitter(Arc::new(Still))
            .retry(RetryPolicy::none())
    }

    fn alibaba(&self) -> backstay::alibabacloud::ConfigBuilder {
        backstay::alibabacloud::Config::builder()
            .region("cn-hangzhou")
            .transport(self.transport.clone())
            .environment(self.environment.clone())
            .clock(self.clock.clone())
            .jitter(Arc::new(Still))
            .nonces(Arc::new(FixedNonces("nonce".into())))
            .retry(RetryPolicy::none())
    }

    fn requests(&self) -> Vec<Request<Bytes>> {
        self.transport.requests()
    }

    /// What was sent, as `METHOD URL`.
    fn lines(&self) -> Vec<String> {
        let requests = self.requests();
        requests.iter().map(|sent| format!("{} {}", sent.method(), sent.uri())).collect()
    }
}

fn header<'a>(request: &'a Request<Bytes>, name: &str) -> Option<&'a str> {
    request.headers().get(name).map(|value| value.to_str().unwrap())
}

/// The access key in a signature of Huawei Cloud's or Alibaba Cloud's.
fn signer(request: &Request<Bytes>) -> &str {
    let authorization = header(request, "authorization").unwrap();
    let (_, rest) = authorization
        .split_once("Access=")
        .or_else(|| authorization.split_once("Credential="))
        .unwrap();
    rest.split(',').next().unwrap()
}

fn body(request: &Request<Bytes>) -> serde_json::Value {
    serde_json::from_slice(request.body()).unwrap()
}

/// The error in all the ways that it is shown, which never show a marked secret.
fn shown(error: &backstay::Error) -> String {
    let mut all =
        format!("{error}\n{error:?}\n{}", String::from_utf8_lossy(error.body()));
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        all.push_str(&format!("\n{inner}\n{inner:?}"));
        source = inner.source();
    }
    assert!(!has_mark(&all), "{all}");
    error.to_string()
}

/// Whether a text has the marked secret, in whatever form.
fn has_mark(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["do+not/show", "do+not\\/show", "do%2bnot%2fshow", "do%252bnot%252fshow"]
        .iter()
        .any(|form| text.contains(form))
}

/// Calls that are under way at the same time, polled in turns.
async fn together<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut calls: Vec<_> =
        futures.into_iter().map(|call| (Box::pin(call), None)).collect();
    std::future::poll_fn(|context| {
        for (call, output) in &mut calls {
            if output.is_none()
                && let std::task::Poll::Ready(done) = call.as_mut().poll(context)
            {
                *output = Some(done);
            }
        }
        match calls.iter().all(|(_, output)| output.is_some()) {
            true => std::task::Poll::Ready(()),
            false => std::task::Poll::Pending,
        }
    })
    .await;
    calls.into_iter().filter_map(|(_, output)| output).collect()
}
