//! One restore, written by hand.

mod alibabacloud;
mod hash;
mod http;
mod time;

use alibabacloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = "https://rds.aliyuncs.com";
    let client = Client::new(endpoint, "cn-hangzhou", "access key", "secret key")?;
    let databases = serde_json::json!([{
        "type": "db", "name": "name", "newname": "newname", "tables": [],
    }]);
    let answer = client.restore("db-instance-id", "backup-id", &databases).await?;
    println!("{answer:?}");
    Ok(())
}
