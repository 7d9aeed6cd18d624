//! An operation whose answer has a field of every type that generated answers have.
#![allow(dead_code, reason = "not every test needs all of it")]

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use backstay::generated::{
    Descriptor, Endpoint, Enumeration, FromJson, Idempotency, Operation, Place,
    RequestWriter, Service, Timestamp, UnknownValue, Unread, Value, Wire, boxed,
};
use backstay::testing::{CannedTransport, FixedClock};
use backstay::{Client, RetryPolicy, Secret, huaweicloud};

/// Canned answers are there at once, so that no executor is needed.
pub(crate) fn now<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("a canned answer is there at once"),
    }
}

pub(crate) static SERVICE: Service = Service {
    id: "huaweicloud-rds",
    product: "rds",
    title: "Huawei Cloud RDS",
    version: "v3",
    crate_version: "0.1.0",
    endpoints: &[Endpoint { url: "https://rds.{region}.example.com", regions: &[] }],
};

/// A client that sends each call once.
pub(crate) fn client(transport: &Arc<CannedTransport>) -> Client {
    huaweicloud::Config::builder()
        .region("cn-north-4")
        .project_id("p")
        .credentials(huaweicloud::Credentials::token("wire-token"))
        .transport(transport.clone())
        .clock(Arc::new(FixedClock::at_unix(1_767_323_045)))
        .retry(RetryPolicy::none())
        .build()
        .and_then(|config| config.connect(&SERVICE))
        .expect("the settings are complete")
}

#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub(crate) enum Status {
    Active,
    Unknown(UnknownValue),
}

impl Enumeration for Status {
    fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn read(text: Unread<'_>) -> Self {
        match text.as_str() {
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(text.keep()),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub(crate) struct Instance {
    pub(crate) id: Option<String>,
    pub(crate) size: Option<i32>,
    pub(crate) total: Option<i64>,
    pub(crate) ratio: Option<f64>,
    pub(crate) on: Option<bool>,
    pub(crate) status: Option<Status>,
    pub(crate) created: Option<Timestamp>,
    pub(crate) password: Option<Secret>,
    pub(crate) any: Option<Value>,
    pub(crate) tags: Vec<String>,
    pub(crate) times: Vec<Timestamp>,
    pub(crate) grid: Vec<Vec<i64>>,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) nodes: Vec<Instance>,
    pub(crate) parent: Option<Box<Instance>>,
}

impl FromJson for Instance {
    const EXPECTED: &'static str = "an object";
    fn object() -> Option<Self> {
        Some(Self::default())
    }
    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        match name {
            "id" => Some(&mut self.id),
            "size" => Some(&mut self.size),
            "total" => Some(&mut self.total),
            "ratio" => Some(&mut self.ratio),
            "on" => Some(&mut self.on),
            "status" => Some(&mut self.status),
            "created" => Some(&mut self.created),
            "password" => Some(&mut self.password),
            "any" => Some(&mut self.any),
            "tags" => Some(&mut self.tags),
            "times" => Some(&mut self.times),
            "grid" => Some(&mut self.grid),
            "labels" => Some(&mut self.labels),
            "nodes" => Some(&mut self.nodes),
            "parent" => Some(&mut self.parent),
            _ => None,
        }
    }
}

boxed!(FromJson for Instance);

/// Asks for one instance.
#[derive(Clone, Debug, Default)]
pub(crate) struct ShowInstance;

impl Operation for ShowInstance {
    type Output = Instance;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "ShowInstance",
        wire: Wire::Rest { method: "GET", path: "/v3/{project_id}/instances" },
        idempotency: Idempotency::Safe,
        documentation: "",
    };
    fn write(&self, _request: &mut RequestWriter) {}
}
