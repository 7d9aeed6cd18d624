//! A client of bare sockets, which signs with the cloud's own arithmetic.

use serde_json::{Value, json};
use simulated_cloud::signature::{
    WireRequest, acs3_hmac_sha256, rpc_v1, sdk_hmac_sha256,
};
use simulated_cloud::{AccessKey, Clock, SimulatedCloud, Vendor, defaults};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// 2026-01-02T03:04:05Z.
pub(crate) const NOW: u64 = 1_767_323_045;
pub(crate) const HUAWEI_DATE: &str = "20260102T030405Z";
pub(crate) const ALIBABA_DATE: &str = "2026-01-02T03:04:05Z";

pub(crate) const RDS: &str = "huaweicloud-rds";
pub(crate) const GAUSSDB: &str = "huaweicloud-gaussdb";
pub(crate) const DCS: &str = "huaweicloud-dcs";
pub(crate) const CBR: &str = "huaweicloud-cbr";
pub(crate) const ALIBABA: &str = "alibabacloud-rds";
pub(crate) const IAM: &str = "huaweicloud-iam";

pub(crate) async fn cloud() -> SimulatedCloud {
    SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .seeded_defaults()
        .start()
        .await
        .unwrap()
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    /// Code and status of a failure, in either vendor's shape.
    #[track_caller]
    pub(crate) fn refused(&self) -> (u16, &str) {
        let title = self.body.pointer("/error/title");
        let code = self.body.get("error_code").or_else(|| self.body.get("Code"));
        let code = code.or(title);
        (self.status, code.and_then(Value::as_str).unwrap_or_else(|| panic!("{self:?}")))
    }

    pub(crate) fn message(&self) -> &str {
        let inner = self.body.pointer("/error/message");
        let message = self.body.get("error_msg").or_else(|| self.body.get("Message"));
        let message = message.or(inner);
        message.and_then(Value::as_str).unwrap_or_default()
    }
}

/// Sends bytes as they are and reads until the server closes.
pub(crate) async fn send_raw(
    cloud: &SimulatedCloud,
    service: &str,
    bytes: &[u8],
) -> Option<Answer> {
    let address = cloud.endpoint(service).strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may have answered and closed before it read all of it.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    let text = String::from_utf8(answer).unwrap();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let body =
        if body.is_empty() { Value::Null } else { serde_json::from_str(body).unwrap() };
    Some(Answer { status, head: head.to_owned(), body })
}

/// A request that a test puts together, and may spoil before or after it is signed.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) service: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
        self
    }

    pub(crate) fn body(mut self, body: impl ToString) -> Self {
        self.body = body.to_string();
        self
    }

    /// Adds a pair that needs no encoding.
    pub(crate) fn query(mut self, name: &str, value: &str) -> Self {
        let separator = if self.query.is_empty() { "" } else { "&" };
        self.query.push_str(&format!("{separator}{name}={}", encode(value)));
        self
    }

    pub(crate) fn without_query(mut self, name: &str) -> Self {
        let prefix = format!("{name}=");
        let kept: Vec<&str> =
            self.query.split('&').filter(|pair| !pair.starts_with(&prefix)).collect();
        self.query = kept.join("&");
        self
    }

    pub(crate) fn host(self, cloud: &SimulatedCloud) -> Self {
        let host =
            cloud.endpoint(self.service).strip_prefix("http://").unwrap().to_owned();
        self.header("host", &host)
    }

    pub(crate) fn wire(&self) -> WireRequest<'_> {
        WireRequest {
            method: self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body: self.body.as_bytes(),
        }
    }

    pub(crate) fn header_names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
        names.sort();
        names
    }

    /// Signs everything with the cloud's permanent key.
    pub(crate) fn signed(self, cloud: &SimulatedCloud) -> Self {
        let vendor = if self.service == ALIBABA {
            Vendor::AlibabaCloud
        } else {
            Vendor::HuaweiCloud
        };
        let key = cloud.credentials().access_key(vendor).unwrap().clone();
        self.signed_with(cloud, &key)
    }

    pub(crate) fn signed_with(self, cloud: &SimulatedCloud, key: &AccessKey) -> Self {
        let request = self.host(cloud);
        let names = request.header_names();
        let secret = key.secret().as_bytes();
        let authorization = if request.service == ALIBABA {
            let signature =
                acs3_hmac_sha256::recompute(&request.wire(), &names, secret).signature;
            format!(
                "ACS3-HMAC-SHA256 Credential={},SignedHeaders={},Signature={signature}",
                key.id(),
                names.join(";")
            )
        } else {
            let hash = sha256(request.body.as_bytes());
            let signature =
                sdk_hmac_sha256::recompute(&request.wire(), &names, &hash, secret)
                    .signature;
            format!(
                "SDK-HMAC-SHA256 Access={}, SignedHeaders={}, Signature={signature}",
                key.id(),
                names.join(";")
            )
        };
        request.header("authorization", &authorization)
    }

    pub(crate) async fn send(&self, cloud: &SimulatedCloud) -> Answer {
        let target = if self.query.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{}", self.path, self.query)
        };
        let mut text = format!("{} {target} HTTP/1.1\r\n", self.method);
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str(&format!(
            "content-length: {}\r\nconnection: close\r\n\r\n{}",
            self.body.len(),
            self.body
        ));
        send_raw(cloud, self.service, text.as_bytes()).await.unwrap()
    }
}

pub(crate) fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn huawei(service: &'static str, path: &str, body: &Value) -> Request {
    Request {
        service,
        method: "POST",
        path: path.replace("{project_id}", defaults::PROJECT_ID),
        query: String::new(),
        headers: vec![
            ("content-type".to_owned(), "application/json".to_owned()),
            ("x-sdk-date".to_owned(), HUAWEI_DATE.to_owned()),
            ("x-project-id".to_owned(), defaults::PROJECT_ID.to_owned()),
        ],
        body: body.to_string(),
    }
}

pub(crate) fn rds_body() -> Value {
    json!({
        "source": {
            "instance_id": defaults::RDS_SOURCE_INSTANCE,
            "type": "backup",
            "backup_id": defaults::RDS_BACKUP,
        },
        "target": { "instance_id": defaults::RDS_TARGET_INSTANCE },
    })
}

pub(crate) const RDS_PATH: &str = "/v3/{project_id}/instances/recovery";

pub(crate) fn rds() -> Request {
    huawei(RDS, RDS_PATH, &rds_body())
}

pub(crate) fn rds_with(change: impl FnOnce(&mut Value)) -> Request {
    let mut body = rds_body();
    change(&mut body);
    huawei(RDS, RDS_PATH, &body)
}

pub(crate) fn gaussdb() -> Request {
    let body = json!({
        "source_instance_id": defaults::GAUSSDB_SOURCE_INSTANCE,
        "target_instance_id": defaults::GAUSSDB_TARGET_INSTANCE,
        "type": "timestamp",
        "restore_time": 1_700_000_000_000_i64,
    });
    huawei(GAUSSDB, "/v3/{project_id}/instances/restore", &body)
}

pub(crate) fn dcs_at(instance: &str, body: &Value) -> Request {
    huawei(DCS, &format!("/v1.0/{{project_id}}/instances/{instance}/restores"), body)
}

pub(crate) fn dcs() -> Request {
    let body =
        json!({ "backup_id": defaults::DCS_BACKUP, "remark": "after the outage" });
    dcs_at(defaults::DCS_INSTANCE, &body)
}

pub(crate) fn cbr_at(backup: &str, restore: &Value) -> Request {
    let path = format!("/v3/{{project_id}}/backups/{backup}/restore");
    huawei(CBR, &path, &json!({ "restore": restore }))
}

pub(crate) fn cbr_server_restore() -> Value {
    json!({
        "server_id": defaults::CBR_SERVER,
        "mappings": [{
            "backup_id": defaults::CBR_SERVER_DISK_BACKUP,
            "volume_id": defaults::CBR_VOLUME,
        }],
        "power_on": false,
    })
}

pub(crate) fn cbr() -> Request {
    cbr_at(defaults::CBR_SERVER_BACKUP, &cbr_server_restore())
}

pub(crate) const TABLE_META: &str = r#"[{"type":"db","name":"shop","newname":"shop_old","tables":[{"type":"table","name":"orders","newname":"orders_old"}]}]"#;

/// Without protocol headers; the nonce tells requests apart.
pub(crate) fn alibaba_call() -> Request {
    let request = Request {
        service: ALIBABA,
        method: "POST",
        path: "/".to_owned(),
        query: String::new(),
        headers: Vec::new(),
        body: String::new(),
    };
    request
        .query("BackupId", defaults::ALIBABA_RDS_BACKUP)
        .query("DBInstanceId", defaults::ALIBABA_RDS_TARGET_INSTANCE)
        .query("RestoreType", "0")
        .query("TableMeta", TABLE_META)
}

pub(crate) fn alibaba(nonce: &str) -> Request {
    alibaba_call()
        .header("x-acs-action", "RestoreDdrTable")
        .header("x-acs-version", "2014-08-15")
        .header("x-acs-date", ALIBABA_DATE)
        .header("x-acs-signature-nonce", nonce)
        .header("x-acs-content-sha256", &sha256(b""))
}

/// The five restores; they use no resource twice.
pub(crate) fn five() -> [Request; 5] {
    [rds(), gaussdb(), dcs(), cbr(), alibaba("nonce")]
}

pub(crate) fn rpc_v1(nonce: &str, key: &AccessKey, in_form: bool) -> Request {
    let mut request = alibaba_call()
        .query("Action", "RestoreDdrTable")
        .query("Version", "2014-08-15")
        .query("Format", "JSON")
        .query("AccessKeyId", key.id())
        .query("SignatureMethod", "HMAC-SHA1")
        .query("SignatureVersion", "1.0")
        .query("SignatureNonce", nonce)
        .query("Timestamp", ALIBABA_DATE);
    if let Some(token) = key.security_token() {
        request = request.query("SecurityToken", token);
    }
    let pairs: Vec<(Vec<u8>, Vec<u8>)> = request
        .query
        .split('&')
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap();
            (name.as_bytes().to_vec(), decode(value))
        })
        .collect();
    let signature = rpc_v1::recompute("POST", &pairs, key.secret().as_bytes()).signature;
    let request = request.query("Signature", &signature);
    if in_form {
        let body = request.query.clone();
        Request { query: String::new(), ..request }
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
    } else {
        request
    }
}

/// What `encode` wrote.
pub(crate) fn decode(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            let digits = String::from_utf8(digits.to_vec()).unwrap();
            decoded.push(u8::from_str_radix(&digits, 16).unwrap());
        } else {
            decoded.push(byte);
        }
    }
    decoded
}

/// The cloud's time as `20260102T030405Z`.
fn date(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).unwrap().as_secs();
    let (mut days, rest) = (seconds / 86_400, seconds % 86_400);
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = 0;
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    while days >= lengths[month] {
        days -= lengths[month];
        month += 1;
    }
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year}{:02}{:02}T{hour:02}{minute:02}{second:02}Z", month + 1, days + 1)
}

/// An unsigned request by method and target; `{project_id}` in it is filled in.
pub(crate) fn request(
    cloud: &SimulatedCloud,
    service: &'static str,
    method: &'static str,
    target: &str,
    body: Option<&Value>,
) -> Request {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers = vec![("x-sdk-date".to_owned(), date(cloud.clock().now()))];
    if body.is_some() {
        headers.push(("content-type".to_owned(), "application/json".to_owned()));
    }
    Request {
        service,
        method,
        path: path.replace("{project_id}", cloud.project_id()),
        query: query.to_owned(),
        headers,
        body: body.map(Value::to_string).unwrap_or_default(),
    }
}

pub(crate) async fn get(
    cloud: &SimulatedCloud,
    service: &'static str,
    target: &str,
) -> Answer {
    request(cloud, service, "GET", target, None).signed(cloud).send(cloud).await
}

pub(crate) async fn post(
    cloud: &SimulatedCloud,
    service: &'static str,
    target: &str,
    body: &Value,
) -> Answer {
    request(cloud, service, "POST", target, Some(body)).signed(cloud).send(cloud).await
}

/// An action of Alibaba Cloud, signed.
pub(crate) async fn action(
    cloud: &SimulatedCloud,
    name: &str,
    parameters: &[(&str, &str)],
) -> Answer {
    static NONCES: AtomicU64 = AtomicU64::new(0);
    let nonce = format!("nonce-{}", NONCES.fetch_add(1, Ordering::Relaxed));
    let d = date(cloud.clock().now());
    let extended = format!(
        "{}-{}-{}T{}:{}:{}Z",
        &d[..4],
        &d[4..6],
        &d[6..8],
        &d[9..11],
        &d[11..13],
        &d[13..15]
    );
    let request = request(cloud, ALIBABA, "POST", "/", None)
        .without("x-sdk-date")
        .header("x-acs-action", name)
        .header("x-acs-version", "2014-08-15")
        .header("x-acs-date", &extended)
        .header("x-acs-signature-nonce", &nonce)
        .header("x-acs-content-sha256", &sha256(b""));
    parameters
        .iter()
        .fold(request, |request, (name, value)| request.query(name, value))
        .signed(cloud)
        .send(cloud)
        .await
}
