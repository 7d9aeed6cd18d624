//! A table from another region, under a new name, on Alibaba Cloud RDS.
//!
//! ```sh
//! cargo run -p backstay-tests --example restore_alibabacloud_rds
//! ```
//!
//! The story is in `journey/alibabacloud_rds.rs`.

mod journey;

use alibabacloud_rds::Client;
use simulated_cloud::{Service, defaults};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let ids =
        (defaults::ALIBABA_RDS_SOURCE_INSTANCE, defaults::ALIBABA_RDS_TARGET_INSTANCE);
    journey::command::run(Service::AlibabaCloudRds, ids, async |setup, screen| {
        let client = Client::new(setup.alibabacloud()?)?;
        journey::alibabacloud_rds::restore(&client, &setup.wish, screen).await
    })
    .await
}
