//! A backup of one database instance onto another, on Huawei Cloud RDS.
//!
//! ```sh
//! cargo run -p backstay-tests --example restore_huaweicloud_rds
//! ```
//!
//! The story is in `journey/huaweicloud_rds.rs`.

mod journey;

use huaweicloud_rds::Client;
use simulated_cloud::{Service, defaults};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let ids = (defaults::RDS_SOURCE_INSTANCE, defaults::RDS_TARGET_INSTANCE);
    journey::command::run(Service::HuaweiCloudRds, ids, async |setup, screen| {
        let client = Client::new(setup.huaweicloud()?)?;
        journey::huaweicloud_rds::restore(&client, &setup.wish, screen).await
    })
    .await
}
