//! What is counted. Clock and nonces stand still, so that each time is like the other.

use backstay::testing::{FixedClock, FixedNonces};
use backstay::{BoxFuture, RetryPolicy, Transport, TransportError};
use bytes::Bytes;
use std::error::Error;
use std::hint::black_box;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

type Outcome = Result<(), Box<dyn Error>>;

/// A name, and what is done so many times.
type Work = (&'static str, fn(usize) -> Outcome);

/// All that is counted.
pub(crate) const WORK: [Work; 4] = [
    ("call to Huawei Cloud", call_huaweicloud),
    ("call to Alibaba Cloud", call_alibabacloud),
    ("signature SDK-HMAC-SHA256", sign_huaweicloud),
    ("signature ACS3-HMAC-SHA256", sign_alibabacloud),
];

const SECONDS: u64 = 1_767_323_045;

/// Answers at once, so that what is counted is ours and not the HTTP client's.
#[derive(Debug)]
struct AtOnce(&'static str);

impl Transport for AtOnce {
    fn send(
        &self,
        _: http::Request<Bytes>,
        _: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let answer = http::Response::new(Bytes::from_static(self.0.as_bytes()));
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn now<T>(future: impl IntoFuture<Output = T>) -> Result<T, &'static str> {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Ok(output),
        Poll::Pending => Err("the answer was not there at once"),
    }
}

fn nonces() -> Arc<FixedNonces> {
    Arc::new(FixedNonces("0123456789abcdef0123456789abcdef".to_owned()))
}

fn call_huaweicloud(times: usize) -> Outcome {
    use huaweicloud_rds::operations::{
        RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
    };
    use huaweicloud_rds::{Client, Config, Credentials};
    let config = Config::builder()
        .region("cn-north-4")
        .project_id("0123456789abcdef0123456789abcdef")
        .credentials(Credentials::new("access key", "secret key"))
        .retry(RetryPolicy::none())
        .clock(Arc::new(FixedClock::at_unix(SECONDS)))
        .nonces(nonces())
        .transport(Arc::new(AtOnce(r#"{"job_id":"1"}"#)));
    let client = Client::new(config.build()?)?;
    for _ in 0..times {
        let request = RestoreToExistingInstance::new(
            RestoreSource::new("source-id", RestorePoint::backup("backup-id")),
            RestoreTarget::new("target-id"),
        );
        black_box(now(client.restore_to_existing_instance(request))??);
    }
    Ok(())
}

fn call_alibabacloud(times: usize) -> Outcome {
    use alibabacloud_rds::arguments::{Name, Newname};
    use alibabacloud_rds::operations::{RestoreDatabase, RestoreDdrTable, RestorePoint};
    use alibabacloud_rds::{Client, Config, Credentials};
    let config = Config::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::new("access key", "secret key"))
        .retry(RetryPolicy::none())
        .clock(Arc::new(FixedClock::at_unix(SECONDS)))
        .nonces(nonces())
        .transport(Arc::new(AtOnce(r#"{"RequestId":"1","DBInstanceId":"2"}"#)));
    let client = Client::new(config.build()?)?;
    for _ in 0..times {
        let request = RestoreDdrTable::new(
            "target-id",
            [RestoreDatabase::new(Name("old"), Newname("new"))],
            RestorePoint::backup_set("backup-id"),
        );
        black_box(now(client.restore_ddr_table(request))??);
    }
    Ok(())
}

const BODY: &[u8] = br#"{"source":{"backup_id":"backup-id","instance_id":"source-instance-id","type":"backup"}}"#;

fn sign_huaweicloud(times: usize) -> Outcome {
    use backstay::huaweicloud::signing::{Request, sign};
    for _ in 0..times {
        let request = Request {
            method: "POST",
            path: black_box("/v3/0123456789abcdef0123456789abcdef/instances/recovery"),
            query: "",
            headers: &[
                ("content-type", "application/json"),
                ("host", "rds.cn-north-4.myhuaweicloud.com"),
                ("x-project-id", "0123456789abcdef0123456789abcdef"),
                ("x-sdk-date", "20260102T030405Z"),
            ],
            body: BODY,
        };
        black_box(sign(&request, "access key", "secret key"));
    }
    Ok(())
}

fn sign_alibabacloud(times: usize) -> Outcome {
    use backstay::alibabacloud::signing::{Request, content_sha256, sign};
    for _ in 0..times {
        let request = Request {
            method: "POST",
            path: black_box("/"),
            query: "BackupId=backup-id&DBInstanceId=target-id&RegionId=cn-hangzhou",
            headers: &[
                ("host", "rds.aliyuncs.com"),
                ("x-acs-action", "RestoreDdrTable"),
                ("x-acs-content-sha256", &content_sha256(BODY)),
                ("x-acs-date", "2026-01-02T03:04:05Z"),
                ("x-acs-signature-nonce", "0123456789abcdef0123456789abcdef"),
                ("x-acs-version", "2014-08-15"),
            ],
            body: BODY,
        };
        black_box(sign(&request, "access key id", "secret"));
    }
    Ok(())
}
