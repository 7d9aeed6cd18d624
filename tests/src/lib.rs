//! A simulated cloud: six services of Huawei Cloud and Alibaba Cloud over real HTTP, on this
//! machine.
//!
//! It checks signatures and tokens, validates requests against the specs that the crates are
//! generated from, keeps instances and backups, starts jobs that take time by its clock, pages
//! lists, answers errors in each vendor's shape, and misbehaves on demand.
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
//!
//! Time passes when a test says so, and only the one step that a test picks goes wrong:
//!
//! ```
//! use simulated_cloud::{FaultRule, JobFault, Service, SimulatedCloud};
//! use std::time::Duration;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let cloud = SimulatedCloud::builder()
//!     .seeded_defaults()
//!     .with_backups(5_000)
//!     .job_duration(Duration::from_secs(300))
//!     .start()
//!     .await?;
//! let flaps = FaultRule::new(Service::HuaweiCloudRds, JobFault::InstanceFlaps);
//! cloud.add_fault(flaps.operation("RestoreToExistingInstance"));
//! for rule in FaultRule::named("ListBackups=page-repeats", Duration::from_secs(300))? {
//!     cloud.add_fault(rule);
//! }
//! // … start a restore, and let half of its time go by …
//! cloud.clock().advance(Duration::from_secs(150));
//! # Ok(())
//! # }
//! ```

mod answer;
mod authentication;
mod backups;
mod clock;
mod cloud;
mod contract;
mod credentials;
pub mod defaults;
mod fault;
mod gateway;
mod jobs;
mod operations;
mod pages;
mod percent_encoding;
mod raw_server;
mod recording;
mod refusal;
mod request;
mod resources;
mod restores;
mod server;
mod service;
pub mod signature;
mod state;
mod timestamp;

pub use authentication::AuthenticatedBy;
pub use backups::{Backup, BackupMode, BackupStatus};
pub use clock::Clock;
pub use cloud::{SimulatedCloud, SimulatedCloudBuilder};
pub use credentials::{AccessKey, AuthToken, Credentials, User};
pub use fault::{
    FalseAnswer, Fault, FaultNameError, FaultRule, JobFault, ListFault, fault_names,
};
pub use jobs::{Job, JobFailure, JobKind, JobStatus};
pub use operations::operation_names;
pub use raw_server::{Afterwards, RawServer};
pub use recording::{RecordedRequest, Verdict};
pub use resources::{Condition, Resource, ResourceKind};
pub use restores::{Restore, RestoredFrom, RestoredTable};
pub use service::{Service, Vendor};

/// The programs of the README: they compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
