//! A cache from its newest backup, on Huawei Cloud DCS.
//!
//! ```sh
//! cargo run -p backstay-tests --example restore_huaweicloud_dcs
//! ```
//!
//! The story is in `journey/huaweicloud_dcs.rs`.

mod journey;

use huaweicloud_dcs::Client;
use simulated_cloud::{Service, defaults};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let ids = (defaults::DCS_INSTANCE, defaults::DCS_INSTANCE);
    journey::command::run(Service::HuaweiCloudDcs, ids, async |setup, screen| {
        let client = Client::new(setup.huaweicloud()?)?;
        journey::huaweicloud_dcs::restore(&client, &setup.wish, screen).await
    })
    .await
}
