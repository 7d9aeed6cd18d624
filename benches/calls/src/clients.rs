//! The same call by each client: a restore on either vendor's RDS.

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::SendRequest;
use hyper_util::rt::TokioIo;
use std::error::Error;
use std::sync::Arc;
use tokio::net::TcpStream;

/// Whose API it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vendor {
    /// A JSON body, `SDK-HMAC-SHA256`.
    HuaweiCloud,
    /// Everything in the query, `ACS3-HMAC-SHA256`.
    AlibabaCloud,
}

/// Who makes the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// The crates of this project.
    Ours,
    /// `reqwest`, `serde` derives and a signature in a hundred lines.
    HandWritten,
    /// The path, query and body by plain `reqwest`, without the vendor's headers and unsigned, the
    /// answer's bytes taken and not parsed: what `reqwest` costs both of the above.
    Reqwest,
    /// The same on a connection of its own: what is left when everything is taken away.
    Hyper,
}

/// All of either, with their names in commands and tables.
pub const VENDORS: [(&str, Vendor); 2] =
    [("huaweicloud", Vendor::HuaweiCloud), ("alibabacloud", Vendor::AlibabaCloud)];

/// See [`VENDORS`].
pub const PEERS: [(&str, Peer); 4] = [
    ("ours", Peer::Ours),
    ("hand-written", Peer::HandWritten),
    ("reqwest", Peer::Reqwest),
    ("hyper", Peer::Hyper),
];

/// The answers that the server gives: each vendor's to its restore.
pub const ANSWERS: [&str; 2] = [
    r#"{"job_id":"65eb2a3c-1c5b-4bd3-a3b5-5f6a5a5f9d9a"}"#,
    r#"{"RequestId":"25D42CE1-E0C1-4C33-B5B5-8F6A5A5F9D9A","DBInstanceId":"rm-uf6wjk5xxxxxxx","TaskId":"1234567"}"#,
];

const PROJECT: &str = "0483b6b16e954cb88930a360d2c4e663";
const PLAIN_BODY: &str = r#"{"source":{"backup_id":"backup-id","instance_id":"source-instance-id","type":"backup"},"target":{"instance_id":"target-instance-id"}}"#;
const PLAIN_QUERY: &str = "BackupId=backup-id&ClientToken=0123456789abcdef0123456789abcdef&DBInstanceId=db-instance-id&RegionId=cn-hangzhou&RestoreType=0&TableMeta=%5B%7B%22name%22%3A%22name%22%2C%22newname%22%3A%22newname%22%2C%22tables%22%3A%5B%5D%2C%22type%22%3A%22db%22%7D%5D";

/// A client that is ready.
#[derive(Clone)]
pub enum Client {
    /// Ours.
    HuaweiCloud(huaweicloud_rds::Client),
    /// Ours.
    AlibabaCloud(alibabacloud_rds::Client),
    /// Written by hand.
    HandWrittenHuaweiCloud(Arc<hand_written::huaweicloud::Client>),
    /// Written by hand.
    HandWrittenAlibabaCloud(Arc<hand_written::alibabacloud::Client>),
    /// Plain `reqwest`.
    Reqwest(Vendor, String, reqwest::Client),
    /// Raw hyper: a connection for each worker.
    Hyper(Vendor, String),
}

impl Client {
    /// A client of the server at `address`.
    ///
    /// # Errors
    /// It can't be set up.
    pub fn new(
        vendor: Vendor,
        peer: Peer,
        address: &str,
    ) -> Result<Self, Box<dyn Error>> {
        let url = format!("http://{address}");
        Ok(match (peer, vendor) {
            (Peer::Ours, Vendor::HuaweiCloud) => {
                use huaweicloud_rds::{Client, Config, Credentials};
                let credentials = Credentials::new("access key", "secret key");
                let config = Config::builder()
                    .region("cn-north-4")
                    .project_id(PROJECT)
                    .endpoint(url)
                    .credentials(credentials)
                    .build()?;
                Self::HuaweiCloud(Client::new(config)?)
            }
            (Peer::Ours, Vendor::AlibabaCloud) => {
                use alibabacloud_rds::{Client, Config, Credentials};
                let credentials = Credentials::new("access key", "secret key");
                let config = Config::builder()
                    .region("cn-hangzhou")
                    .endpoint(url)
                    .credentials(credentials)
                    .build()?;
                Self::AlibabaCloud(Client::new(config)?)
            }
            (Peer::HandWritten, Vendor::HuaweiCloud) => {
                use hand_written::huaweicloud::Client;
                let client = Client::new(&url, PROJECT, "access key", "secret key")?;
                Self::HandWrittenHuaweiCloud(Arc::new(client))
            }
            (Peer::HandWritten, Vendor::AlibabaCloud) => {
                use hand_written::alibabacloud::Client;
                let client =
                    Client::new(&url, "cn-hangzhou", "access key", "secret key")?;
                Self::HandWrittenAlibabaCloud(Arc::new(client))
            }
            (Peer::Reqwest, vendor) => {
                Self::Reqwest(vendor, url, hand_written::http::client()?)
            }
            (Peer::Hyper, vendor) => Self::Hyper(vendor, address.to_owned()),
        })
    }

    /// Makes so many calls, one after the other.
    ///
    /// # Errors
    /// The first call that fails.
    pub async fn calls(&self, count: usize) -> Result<(), Box<dyn Error>> {
        match self {
            Self::HuaweiCloud(client) => {
                use huaweicloud_rds::operations::{
                    RestorePoint, RestoreSource, RestoreTarget,
                    RestoreToExistingInstance,
                };
                for _ in 0..count {
                    let request = RestoreToExistingInstance::new(
                        RestoreSource::new(
                            "source-instance-id",
                            RestorePoint::backup("backup-id"),
                        ),
                        RestoreTarget::new("target-instance-id"),
                    );
                    let answer = client.restore_to_existing_instance(request).await?;
                    std::hint::black_box(answer.job_id()?);
                }
            }
            Self::AlibabaCloud(client) => {
                use alibabacloud_rds::arguments::{Name, Newname};
                use alibabacloud_rds::operations::{
                    RestoreDatabase, RestoreDdrTable, RestorePoint,
                };
                for _ in 0..count {
                    let request = RestoreDdrTable::new(
                        "db-instance-id",
                        [RestoreDatabase::new(Name("name"), Newname("newname"))],
                        RestorePoint::backup_set("backup-id"),
                    );
                    std::hint::black_box(client.restore_ddr_table(request).await?);
                }
            }
            Self::HandWrittenHuaweiCloud(client) => {
                use hand_written::huaweicloud::{Restore, Source, Target};
                for _ in 0..count {
                    let request = Restore {
                        source: Source {
                            instance_id: "source-instance-id",
                            kind: "backup",
                            backup_id: "backup-id",
                        },
                        target: Target { instance_id: "target-instance-id" },
                    };
                    std::hint::black_box(client.restore(&request).await?);
                }
            }
            Self::HandWrittenAlibabaCloud(client) => {
                for _ in 0..count {
                    let databases = serde_json::json!([{
                        "type": "db", "name": "name", "newname": "newname", "tables": [],
                    }]);
                    let answer = client
                        .restore("db-instance-id", "backup-id", &databases)
                        .await?;
                    std::hint::black_box(answer);
                }
            }
            Self::Reqwest(vendor, url, client) => {
                for _ in 0..count {
                    let (path, body) = plain(*vendor);
                    let request = client
                        .post(format!("{url}{path}"))
                        .header("content-type", "application/json")
                        .body(body);
                    std::hint::black_box(request.send().await?.bytes().await?);
                }
            }
            Self::Hyper(vendor, address) => {
                let mut connection = connect(address).await?;
                for _ in 0..count {
                    let (path, body) = plain(*vendor);
                    let request = hyper::Request::post(path)
                        .header("host", address)
                        .header("content-type", "application/json")
                        .body(Full::new(Bytes::from_static(body.as_bytes())))?;
                    connection.ready().await?;
                    let answer = connection.send_request(request).await?;
                    std::hint::black_box(answer.into_body().collect().await?);
                }
            }
        }
        Ok(())
    }

    /// Makes so many calls, as many at once as there are `workers`.
    ///
    /// # Errors
    /// The first call that fails.
    pub async fn calls_at_once(
        &self,
        count: usize,
        workers: usize,
    ) -> Result<(), Box<dyn Error>> {
        let mut tasks = Vec::new();
        for _ in 0..workers {
            let client = self.clone();
            tasks.push(tokio::task::spawn_local(async move {
                client.calls(count / workers).await.map_err(|error| error.to_string())
            }));
        }
        for task in tasks {
            task.await??;
        }
        Ok(())
    }
}

/// Path and body of the call.
fn plain(vendor: Vendor) -> (String, &'static str) {
    match vendor {
        Vendor::HuaweiCloud => (format!("/v3/{PROJECT}/instances/recovery"), PLAIN_BODY),
        Vendor::AlibabaCloud => (format!("/?{PLAIN_QUERY}"), ""),
    }
}

async fn connect(address: &str) -> Result<SendRequest<Full<Bytes>>, Box<dyn Error>> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::task::spawn_local(connection);
    Ok(sender)
}
