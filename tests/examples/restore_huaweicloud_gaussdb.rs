//! A backup of one database instance onto another, on Huawei Cloud GaussDB(for MySQL).
//!
//! ```sh
//! cargo run -p backstay-tests --example restore_huaweicloud_gaussdb
//! ```
//!
//! The story is in `journey/huaweicloud_gaussdb.rs`.

mod journey;

use huaweicloud_gaussdb::Client;
use simulated_cloud::{Service, defaults};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let ids = (defaults::GAUSSDB_SOURCE_INSTANCE, defaults::GAUSSDB_TARGET_INSTANCE);
    journey::command::run(Service::HuaweiCloudGaussDb, ids, async |setup, screen| {
        let client = Client::new(setup.huaweicloud()?)?;
        journey::huaweicloud_gaussdb::restore(&client, &setup.wish, screen).await
    })
    .await
}
