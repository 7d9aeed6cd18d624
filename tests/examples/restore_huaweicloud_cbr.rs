//! A server and its disks from their newest backup, on Huawei Cloud CBR.
//!
//! ```sh
//! cargo run -p backstay-tests --example restore_huaweicloud_cbr
//! ```
//!
//! The story is in `journey/huaweicloud_cbr.rs`.

mod journey;

use huaweicloud_cbr::Client;
use simulated_cloud::{Service, defaults};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let ids = (defaults::CBR_SERVER, defaults::CBR_SERVER);
    journey::command::run(Service::HuaweiCloudCbr, ids, async |setup, screen| {
        let client = Client::new(setup.huaweicloud()?)?;
        journey::huaweicloud_cbr::restore(&client, &setup.wish, screen).await
    })
    .await
}
