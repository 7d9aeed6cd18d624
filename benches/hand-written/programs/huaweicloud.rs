//! One restore, written by hand.

mod hash;
mod http;
mod huaweicloud;
mod time;

use huaweicloud::{Client, Restore, Source, Target};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = "https://rds.cn-north-4.myhuaweicloud.com";
    let project = "0123456789abcdef0123456789abcdef";
    let client = Client::new(endpoint, project, "access key", "secret key")?;
    let request = Restore {
        source: Source {
            instance_id: "source-instance-id",
            kind: "backup",
            backup_id: "backup-id",
        },
        target: Target { instance_id: "target-instance-id" },
    };
    let answer = client.restore(&request).await?;
    println!("{answer:?}");
    Ok(())
}
