//! The guide in `docs/guide`. All Rust that it shows stands in these files, line by line, and
//! runs here against the simulated cloud; `text.rs` compares the two.

#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(unreachable_pub, reason = "functions stand here as users write them")]

mod credentials;
mod errors;
mod paging;
mod restore_alibabacloud_rds;
mod restore_huaweicloud_cbr;
mod restore_huaweicloud_dcs;
mod restore_huaweicloud_gaussdb;
mod restore_huaweicloud_rds;
mod retries;
mod services;
mod testing;
mod text;
mod untyped;
mod waiting;

use backstay::testing::FixedJitter;
use backstay::{alibabacloud, huaweicloud};
use simulated_cloud::{Clock, SimulatedCloud, SimulatedCloudBuilder, Vendor, defaults};
use std::sync::Arc;
use std::time::Duration;

/// 2026-01-02T03:04:05Z.
const NOW: u64 = 1_767_323_045;

/// A cloud with one of each thing.
async fn cloud() -> SimulatedCloud {
    cloud_of(SimulatedCloud::builder().seeded_defaults()).await
}

async fn cloud_of(builder: SimulatedCloudBuilder) -> SimulatedCloud {
    let clock = Clock::frozen_at(NOW);
    builder.clock(clock).job_duration(Duration::from_secs(300)).start().await.unwrap()
}

/// A clock for clients that the guide shows, too.
fn skipping_clock(cloud: &SimulatedCloud) -> Arc<testing::SkippingClock> {
    Arc::new(testing::SkippingClock(cloud.clock().clone()))
}

/// How a client finds a service of Huawei Cloud in this cloud.
fn at_huaweicloud(
    cloud: &SimulatedCloud,
    service: &str,
    builder: huaweicloud::ConfigBuilder,
) -> huaweicloud::Config {
    builder
        .endpoint(cloud.endpoint(service))
        .iam_endpoint(cloud.endpoint("huaweicloud-iam"))
        .clock(skipping_clock(cloud))
        .jitter(Arc::new(FixedJitter(0.5)))
        .build()
        .unwrap()
}

/// How often an operation was called.
fn calls_of(cloud: &SimulatedCloud, operation: &str) -> usize {
    let requests = cloud.requests();
    requests.iter().filter(|own| own.operation.as_deref() == Some(operation)).count()
}

fn credentials_of(cloud: &SimulatedCloud) -> huaweicloud::Credentials {
    let key = cloud.credentials().access_key(Vendor::HuaweiCloud).unwrap();
    huaweicloud::Credentials::new(key.id(), key.secret())
}

fn huaweicloud(cloud: &SimulatedCloud, service: &str) -> huaweicloud::Config {
    let builder = huaweicloud::Config::builder()
        .region(defaults::REGION)
        .project_id(cloud.project_id())
        .credentials(credentials_of(cloud));
    at_huaweicloud(cloud, service, builder)
}

fn huaweicloud_rds(cloud: &SimulatedCloud) -> huaweicloud_rds::Client {
    huaweicloud_rds::Client::new(huaweicloud(cloud, "huaweicloud-rds")).unwrap()
}

fn alibabacloud_rds(cloud: &SimulatedCloud) -> alibabacloud_rds::Client {
    let key = cloud.credentials().access_key(Vendor::AlibabaCloud).unwrap();
    let config = alibabacloud::Config::builder()
        .region("cn-hangzhou")
        .credentials(alibabacloud::Credentials::new(key.id(), key.secret()))
        .endpoint(cloud.endpoint("alibabacloud-rds"))
        .clock(skipping_clock(cloud))
        .jitter(Arc::new(FixedJitter(0.5)))
        .build()
        .unwrap();
    alibabacloud_rds::Client::new(config).unwrap()
}
