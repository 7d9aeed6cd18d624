//! A simulated cloud: five services of Huawei Cloud and Alibaba Cloud over real HTTP, on this
//! machine.
//!
//! It is driven by the specs that the crates are generated from. It checks signatures and tokens,
//! validates requests against the schemas, keeps instances and backups, starts restore jobs, and
//! answers errors in each vendor's shape.
//!
//! ```
//! use simulated_cloud::{SimulatedCloud, Vendor};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let cloud = SimulatedCloud::builder().seeded_defaults().start().await?;
//! let endpoint = cloud.endpoint("huaweicloud-rds");
//! let key = cloud.credentials().access_key(Vendor::HuaweiCloud);
//! # assert!(endpoint.starts_with("http://127.0.0.1:") && key.is_some());
//! // … point a client there, let it restore something …
//! assert!(cloud.restores().is_empty());
//! # Ok(())
//! # }
//! ```

mod answer;
mod authentication;
mod clock;
mod cloud;
mod contract;
mod credentials;
pub mod defaults;
mod fault;
mod gateway;
mod jobs;
mod operations;
mod percent_encoding;
mod raw_server;
mod recording;
mod refusal;
mod request;
mod resources;
mod server;
mod service;
pub mod signature;
mod state;
mod timestamp;

pub use authentication::AuthenticatedBy;
pub use clock::Clock;
pub use cloud::{SimulatedCloud, SimulatedCloudBuilder};
pub use credentials::{AccessKey, AuthToken, Credentials};
pub use fault::{FalseAnswer, Fault, FaultRule};
pub use jobs::{Job, JobStatus, Restore, RestoredFrom, RestoredTable};
pub use raw_server::{Afterwards, RawServer};
pub use recording::{RecordedRequest, Verdict};
pub use resources::{Backup, Resource, ResourceKind};
pub use service::{Service, Vendor};

/// The programs of the README: they compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
