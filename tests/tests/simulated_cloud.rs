//! The simulated cloud by itself: spoken to over a bare socket, signed with its own arithmetic,
//! which the vectors in `signing.rs` hold to the vendors' signers.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};
use simulated_cloud::signature::{
    WireRequest, acs3_hmac_sha256, rpc_v1, sdk_hmac_sha256,
};
use simulated_cloud::{
    AccessKey, AuthToken, AuthenticatedBy, Clock, JobStatus, RestoredFrom,
    SimulatedCloud, Vendor, Verdict, defaults,
};
use std::time::{Duration, UNIX_EPOCH};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// 2026-01-02T03:04:05Z.
const NOW: u64 = 1_767_323_045;
const HUAWEI_DATE: &str = "20260102T030405Z";
const ALIBABA_DATE: &str = "2026-01-02T03:04:05Z";

const RDS: &str = "huaweicloud-rds";
const GAUSSDB: &str = "huaweicloud-gaussdb";
const DCS: &str = "huaweicloud-dcs";
const CBR: &str = "huaweicloud-cbr";
const ALIBABA: &str = "alibabacloud-rds";

async fn cloud() -> SimulatedCloud {
    SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .seeded_defaults()
        .start()
        .await
        .unwrap()
}

#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: Value,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    /// Code and status of a failure, in either vendor's shape.
    #[track_caller]
    fn refused(&self) -> (u16, &str) {
        let code = self.body.get("error_code").or_else(|| self.body.get("Code"));
        (self.status, code.and_then(Value::as_str).unwrap_or_else(|| panic!("{self:?}")))
    }

    fn message(&self) -> &str {
        let message = self.body.get("error_msg").or_else(|| self.body.get("Message"));
        message.and_then(Value::as_str).unwrap_or_default()
    }
}

/// Sends bytes as they are and reads until the server closes.
async fn send_raw(
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
struct Request {
    service: &'static str,
    method: &'static str,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Request {
    fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
        self
    }

    fn body(mut self, body: impl ToString) -> Self {
        self.body = body.to_string();
        self
    }

    /// Adds a pair that needs no encoding.
    fn query(mut self, name: &str, value: &str) -> Self {
        let separator = if self.query.is_empty() { "" } else { "&" };
        self.query.push_str(&format!("{separator}{name}={}", encode(value)));
        self
    }

    fn without_query(mut self, name: &str) -> Self {
        let prefix = format!("{name}=");
        let kept: Vec<&str> =
            self.query.split('&').filter(|pair| !pair.starts_with(&prefix)).collect();
        self.query = kept.join("&");
        self
    }

    fn host(self, cloud: &SimulatedCloud) -> Self {
        let host =
            cloud.endpoint(self.service).strip_prefix("http://").unwrap().to_owned();
        self.header("host", &host)
    }

    fn wire(&self) -> WireRequest<'_> {
        WireRequest {
            method: self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body: self.body.as_bytes(),
        }
    }

    fn header_names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
        names.sort();
        names
    }

    /// Signs everything with the cloud's permanent key.
    fn signed(self, cloud: &SimulatedCloud) -> Self {
        let vendor = if self.service == ALIBABA {
            Vendor::AlibabaCloud
        } else {
            Vendor::HuaweiCloud
        };
        let key = cloud.credentials().access_key(vendor).unwrap().clone();
        self.signed_with(cloud, &key)
    }

    fn signed_with(self, cloud: &SimulatedCloud, key: &AccessKey) -> Self {
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

    async fn send(&self, cloud: &SimulatedCloud) -> Answer {
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

fn encode(text: &str) -> String {
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

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn huawei(service: &'static str, path: &str, body: &Value) -> Request {
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

fn rds_body() -> Value {
    json!({
        "source": {
            "instance_id": defaults::RDS_SOURCE_INSTANCE,
            "type": "backup",
            "backup_id": defaults::RDS_BACKUP,
        },
        "target": { "instance_id": defaults::RDS_TARGET_INSTANCE },
    })
}

const RDS_PATH: &str = "/v3/{project_id}/instances/recovery";

fn rds() -> Request {
    huawei(RDS, RDS_PATH, &rds_body())
}

fn rds_with(change: impl FnOnce(&mut Value)) -> Request {
    let mut body = rds_body();
    change(&mut body);
    huawei(RDS, RDS_PATH, &body)
}

fn gaussdb() -> Request {
    let body = json!({
        "source_instance_id": defaults::GAUSSDB_SOURCE_INSTANCE,
        "target_instance_id": defaults::GAUSSDB_TARGET_INSTANCE,
        "type": "timestamp",
        "restore_time": 1_700_000_000_000_i64,
    });
    huawei(GAUSSDB, "/v3/{project_id}/instances/restore", &body)
}

fn dcs_at(instance: &str, body: &Value) -> Request {
    huawei(DCS, &format!("/v1.0/{{project_id}}/instances/{instance}/restores"), body)
}

fn dcs() -> Request {
    let body =
        json!({ "backup_id": defaults::DCS_BACKUP, "remark": "after the outage" });
    dcs_at(defaults::DCS_INSTANCE, &body)
}

fn cbr_at(backup: &str, restore: &Value) -> Request {
    let path = format!("/v3/{{project_id}}/backups/{backup}/restore");
    huawei(CBR, &path, &json!({ "restore": restore }))
}

fn cbr_server_restore() -> Value {
    json!({
        "server_id": defaults::CBR_SERVER,
        "mappings": [{
            "backup_id": defaults::CBR_SERVER_DISK_BACKUP,
            "volume_id": defaults::CBR_VOLUME,
        }],
        "power_on": false,
    })
}

fn cbr() -> Request {
    cbr_at(defaults::CBR_SERVER_BACKUP, &cbr_server_restore())
}

const TABLE_META: &str = r#"[{"type":"db","name":"shop","newname":"shop_old","tables":[{"type":"table","name":"orders","newname":"orders_old"}]}]"#;

/// Without protocol headers; the nonce tells requests apart.
fn alibaba_call() -> Request {
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

fn alibaba(nonce: &str) -> Request {
    alibaba_call()
        .header("x-acs-action", "RestoreDdrTable")
        .header("x-acs-version", "2014-08-15")
        .header("x-acs-date", ALIBABA_DATE)
        .header("x-acs-signature-nonce", nonce)
        .header("x-acs-content-sha256", &sha256(b""))
}

/// The five restores; they use no resource twice.
fn five() -> [Request; 5] {
    [rds(), gaussdb(), dcs(), cbr(), alibaba("nonce")]
}

#[tokio::test]
async fn the_five_restores_are_carried_out() {
    let cloud = cloud().await;
    let mut answers = Vec::new();
    for request in five() {
        answers.push(request.signed(&cloud).send(&cloud).await);
    }
    let seen: Vec<(u16, Value)> =
        answers.iter().map(|answer| (answer.status, answer.body.clone())).collect();
    assert_eq!(
        seen,
        [
            (200, json!({ "job_id": "0b000000-0000-4000-8000-000000000001" })),
            (200, json!({ "job_id": "0b000000-0000-4000-8000-000000000002" })),
            (200, json!({ "restore_id": "0b000000-0000-4000-8000-000000000003" })),
            (202, Value::Null),
            (
                200,
                json!({
                    "DBInstanceId": defaults::ALIBABA_RDS_TARGET_INSTANCE,
                    "RequestId": "51A7ED00-0000-4000-8000-000000000005",
                })
            ),
        ]
    );
    assert_eq!(
        answers[0].header("x-request-id"),
        Some("51a7ed00000000000000000000000001")
    );
    assert_eq!(
        answers[4].header("x-acs-request-id"),
        Some("51A7ED00-0000-4000-8000-000000000005")
    );

    let restores = cloud.restores();
    let lines: Vec<(&str, &str, &str, &RestoredFrom)> = restores
        .iter()
        .map(|restore| {
            let service = restore.service.id();
            (service, restore.source.as_str(), restore.target.as_str(), &restore.from)
        })
        .collect();
    let backup = |id: &str| RestoredFrom::Backup(id.to_owned());
    assert_eq!(
        lines,
        [
            (
                RDS,
                defaults::RDS_SOURCE_INSTANCE,
                defaults::RDS_TARGET_INSTANCE,
                &backup(defaults::RDS_BACKUP)
            ),
            (
                GAUSSDB,
                defaults::GAUSSDB_SOURCE_INSTANCE,
                defaults::GAUSSDB_TARGET_INSTANCE,
                &RestoredFrom::Time("1700000000000".to_owned())
            ),
            (
                DCS,
                defaults::DCS_INSTANCE,
                defaults::DCS_INSTANCE,
                &backup(defaults::DCS_BACKUP)
            ),
            (
                CBR,
                defaults::CBR_SERVER,
                defaults::CBR_SERVER,
                &backup(defaults::CBR_SERVER_BACKUP)
            ),
            (
                ALIBABA,
                defaults::ALIBABA_RDS_SOURCE_INSTANCE,
                defaults::ALIBABA_RDS_TARGET_INSTANCE,
                &backup(defaults::ALIBABA_RDS_BACKUP)
            ),
        ]
    );
    assert_eq!(restores[2].remark.as_deref(), Some("after the outage"));
    assert_eq!(restores[3].power_on, Some(false));
    assert_eq!(
        restores[3].disks,
        [(defaults::CBR_SERVER_DISK_BACKUP.to_owned(), defaults::CBR_VOLUME.to_owned())]
    );
    assert_eq!(restores[4].databases, [("shop".to_owned(), "shop_old".to_owned())]);
    let table = &restores[4].tables[0];
    assert_eq!(
        (table.database.as_str(), table.name.as_str(), table.new_name.as_str()),
        ("shop", "orders", "orders_old")
    );

    let requests = cloud.requests();
    assert!(requests.iter().all(|request| request.verdict == Verdict::Accepted));
    assert!(requests.iter().all(|request| request.operation.is_some()));
    assert_eq!(
        requests[0].authenticated_by,
        Some(AuthenticatedBy::SdkHmacSha256("SIMULATEDAK000000001".to_owned()))
    );
    assert_eq!(requests[0].body, rds_body().to_string().as_bytes());
}

#[tokio::test]
async fn answers_fit_the_specs() {
    let cloud = cloud().await;
    for request in five() {
        let answer = request.clone().signed(&cloud).send(&cloud).await;
        let read = |file: &str| {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
            std::fs::read_to_string(format!("{folder}/{}/{file}.json", request.service))
                .unwrap()
        };
        let spec =
            backstay_codegen::spec::merge(&read("openapi"), &read("overlay")).unwrap();
        let operation = spec["paths"].as_object().unwrap().values().next().unwrap();
        let responses = operation["post"]["responses"].as_object().unwrap();
        let exact = responses.get(&answer.status.to_string());
        let response = exact.or_else(|| responses.get("2XX")).unwrap();
        match response.pointer("/content/application~1json/schema") {
            Some(schema) => {
                let document =
                    json!({ "components": spec["components"], "allOf": [schema] });
                jsonschema::validate(&document, &answer.body).unwrap();
                let known = schema["properties"].as_object().unwrap();
                let sent = answer.body.as_object().unwrap();
                assert_eq!(
                    known.keys().collect::<Vec<_>>(),
                    sent.keys().collect::<Vec<_>>()
                );
            }
            None => assert_eq!(answer.body, Value::Null),
        }
    }
}

#[tokio::test]
async fn a_running_job_keeps_its_resources_busy_until_the_clock_says_otherwise() {
    let cloud = cloud().await;
    for request in five() {
        assert!(request.signed(&cloud).send(&cloud).await.status < 300);
    }
    let expected = [
        (409, "DBS.200019"),
        (409, "DBS.200019"),
        (400, "DCS.4097"),
        (400, "BackupService.2010"),
    ];
    for (request, expected) in five().into_iter().zip(expected) {
        assert_eq!(request.signed(&cloud).send(&cloud).await.refused(), expected);
    }
    let busy = alibaba("second").signed(&cloud).send(&cloud).await;
    assert_eq!(busy.refused(), (403, "IncorrectDBInstanceState"));
    assert!(cloud.jobs().iter().all(|job| job.status == JobStatus::Running));

    cloud.clock().advance(Duration::from_secs(59));
    assert!(cloud.jobs().iter().all(|job| job.status == JobStatus::Running));
    cloud.clock().advance(Duration::from_secs(1));
    assert!(cloud.jobs().iter().all(|job| job.status == JobStatus::Completed));
    for request in five() {
        let request =
            if request.service == ALIBABA { alibaba("third") } else { request };
        assert!(request.signed(&cloud).send(&cloud).await.status < 300);
    }
    assert_eq!(cloud.jobs().len(), 10);
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let cloud = cloud().await;
    let cases = [
        (
            rds_with(|body| body["source"]["instance_id"] = "none".into()),
            (404, "DBS.200013"),
        ),
        (
            rds_with(|body| body["target"]["instance_id"] = "none".into()),
            (404, "DBS.200002"),
        ),
        (
            rds_with(|body| body["source"]["backup_id"] = "none".into()),
            (404, "DBS.201010"),
        ),
        (
            // Another instance's backup.
            rds_with(|body| {
                body["source"]["backup_id"] = defaults::RDS_MYSQL_BACKUP.into()
            }),
            (404, "DBS.201010"),
        ),
        (
            rds_with(|body| {
                body["target"]["instance_id"] =
                    defaults::RDS_MYSQL_TARGET_INSTANCE.into();
            }),
            (400, "DBS.200040"),
        ),
        (
            gaussdb()
                .body(gaussdb().body.replace(defaults::GAUSSDB_TARGET_INSTANCE, "none")),
            (404, "DBS.200002"),
        ),
        (
            gaussdb()
                .body(gaussdb().body.replace(defaults::GAUSSDB_SOURCE_INSTANCE, "none")),
            (404, "DBS.200013"),
        ),
        (
            dcs_at("none", &json!({ "backup_id": defaults::DCS_BACKUP })),
            (404, "DCS.3022"),
        ),
        (
            dcs_at(defaults::DCS_INSTANCE, &json!({ "backup_id": "none" })),
            (400, "DCS.4087"),
        ),
        (cbr_at("none", &cbr_server_restore()), (404, "BackupService.6200")),
        (
            cbr_at(defaults::CBR_VOLUME_BACKUP, &json!({ "volume_id": "none" })),
            (404, "BackupService.7000"),
        ),
        (
            cbr_at(defaults::CBR_DESKTOP_BACKUP, &json!({ "resource_id": "none" })),
            (404, "BackupService.6302"),
        ),
        (
            cbr().body(cbr().body.replace(defaults::CBR_SERVER_DISK_BACKUP, "none")),
            (404, "BackupService.6200"),
        ),
        (
            // Backup and volume the wrong way round.
            cbr_at(
                defaults::CBR_SERVER_BACKUP,
                &json!({
                    "server_id": defaults::CBR_SERVER,
                    "mappings": [{
                        "backup_id": defaults::CBR_VOLUME,
                        "volume_id": defaults::CBR_SERVER_DISK_BACKUP,
                    }],
                }),
            ),
            (404, "BackupService.6200"),
        ),
        (
            alibaba("1").without_query("DBInstanceId").query("DBInstanceId", "rm-none"),
            (400, "InvalidDBInstanceId.NotFound"),
        ),
        (
            alibaba("2").without_query("BackupId").query("BackupId", "9"),
            (404, "InvalidBackupSetID.NotFound"),
        ),
    ];
    for (request, expected) in cases {
        let answer = request.clone().signed(&cloud).send(&cloud).await;
        assert_eq!(answer.refused(), expected, "{} {}", request.service, request.body);
    }
    assert!(cloud.restores().is_empty());
    assert!(cloud.jobs().is_empty());
}

#[tokio::test]
async fn requests_that_do_not_fit_the_spec_are_refused_by_field() {
    let cloud = cloud().await;
    let cases = [
        (rds().body(""), "DBS.280001", "body is missing"),
        (rds().body("{"), "DBS.280001", "body: no JSON"),
        (rds().body("[]"), "DBS.280001", "body"),
        (rds().without("content-type"), "DBS.280001", "Content-Type"),
        (
            rds_with(|body| drop(body.as_object_mut().unwrap().remove("target"))),
            "DBS.280001",
            "target is missing",
        ),
        (
            rds_with(|body| body["target"]["instance_id"] = 7.into()),
            "DBS.280001",
            "target.instance_id: ",
        ),
        (
            rds_with(|body| body["source"]["type"] = "snapshot".into()),
            "DBS.280001",
            "source.type: ",
        ),
        (
            rds_with(|body| body["source"]["type"] = "timestamp".into()),
            "DBS.280001",
            "source.restore_time is missing",
        ),
        (
            rds_with(|body| {
                body["source"]["type"] = "timestamp".into();
                body["source"]["restore_time"] = "1700000000000".into();
            }),
            "DBS.280001",
            "source.restore_time: ",
        ),
        (
            rds_with(|body| body["source"]["database_name"] = json!({ "a": 1 })),
            "DBS.280001",
            "source.database_name.a: ",
        ),
        (
            gaussdb().body(gaussdb().body.replace("restore_time", "time")),
            "DBS.280001",
            "restore_time is missing",
        ),
        (
            dcs_at(defaults::DCS_INSTANCE, &json!({ "remark": "r" })),
            "DCS.4000",
            "backup_id is missing",
        ),
        (
            dcs_at(
                defaults::DCS_INSTANCE,
                &json!({ "backup_id": defaults::DCS_BACKUP, "remark": "r".repeat(129) }),
            ),
            "DCS.4098",
            "remark: ",
        ),
        (
            cbr().body(cbr().body.replace("volume_id", "volume")),
            "BackupService.9900",
            "restore.mappings[0].volume_id is missing",
        ),
        (
            cbr_at(defaults::CBR_VOLUME_BACKUP, &cbr_server_restore()),
            "BackupService.9900",
            "restore.server_id: ",
        ),
        (
            alibaba("1").without_query("TableMeta"),
            "MissingParameter",
            "TableMeta is missing",
        ),
        (
            alibaba("2").without_query("BackupId"),
            "MissingParameter",
            "BackupId is missing",
        ),
        (
            alibaba("3").without_query("TableMeta").query("TableMeta", "{"),
            "InvalidParamTableMeta",
            "TableMeta: no JSON",
        ),
        (
            alibaba("4")
                .without_query("TableMeta")
                .query("TableMeta", r#"[{"type":"db"}]"#),
            "MissingParameter",
            "TableMeta[0].n",
        ),
        (
            alibaba("5").query("ClientToken", &"t".repeat(65)),
            "InvalidParameter",
            "ClientToken: ",
        ),
        (
            alibaba("6").query("ClientToken", "größe"),
            "InvalidParameter",
            "ClientToken: ",
        ),
    ];
    for (request, code, message) in cases {
        let answer = request.clone().signed(&cloud).send(&cloud).await;
        assert_eq!(
            answer.refused(),
            (400, code),
            "{}{} {answer:?}",
            request.body,
            request.query
        );
        assert!(answer.message().contains(message), "{message:?} in {answer:?}");
    }
    assert!(cloud.restores().is_empty());
}

#[tokio::test]
async fn huawei_signatures_are_checked() {
    let cloud = cloud().await;
    let signed = rds().signed(&cloud);
    let key = AccessKey::new("SIMULATEDAK000000001", "another secret");
    let unknown = AccessKey::new("UNKNOWN", "secret");
    let dated = |date: &str| rds().header("x-sdk-date", date).signed(&cloud);
    let cases = [
        ("no credentials", rds().host(&cloud), "APIGW.0301", "neither"),
        (
            "another body",
            signed.clone().body("{}"),
            "APIGW.0301",
            "verify aksk signature fail",
        ),
        ("another key", rds().signed_with(&cloud, &key), "APIGW.0301", "verify aksk"),
        ("no such key", rds().signed_with(&cloud, &unknown), "APIGW.0301", "unknown"),
        (
            "another query",
            signed.clone().query("a", "b"),
            "APIGW.0301",
            "verify aksk signature fail",
        ),
        (
            "another header",
            signed.clone().header("x-project-id", "other"),
            "APIGW.0301",
            "verify aksk signature fail",
        ),
        (
            "a signed header is gone",
            signed.clone().without("x-project-id"),
            "APIGW.0301",
            "x-project-id was not sent",
        ),
        (
            "an undated signature",
            rds().without("x-sdk-date").signed(&cloud),
            "APIGW.0301",
            "X-Sdk-Date",
        ),
        (
            "an unsigned date",
            rds().without("x-sdk-date").signed(&cloud).header("x-sdk-date", HUAWEI_DATE),
            "APIGW.0301",
            "X-Sdk-Date",
        ),
        ("too old", dated("20260102T024904Z"), "APIGW.0301", "expired"),
        ("too new", dated("20260102T031906Z"), "APIGW.0301", "expired"),
        ("no date", dated("yesterday"), "APIGW.0301", "no date"),
        (
            "another scheme",
            rds().header("authorization", "Basic QTpC").host(&cloud),
            "APIGW.0301",
            "no SDK-HMAC-SHA256",
        ),
        (
            "a security token with a permanent key",
            rds().header("x-security-token", "t").signed(&cloud),
            "APIGW.0301",
            "has no security token",
        ),
    ];
    for (name, request, code, message) in cases {
        let answer = request.send(&cloud).await;
        assert_eq!(answer.refused(), (401, code), "{name}");
        assert!(answer.message().contains(message), "{name}: {answer:?}");
    }
    assert!(cloud.restores().is_empty());
}

#[tokio::test]
async fn a_signature_may_be_a_quarter_of_an_hour_off() {
    for date in ["20260102T024905Z", "20260102T031905Z"] {
        let cloud = cloud().await;
        let request = rds().header("x-sdk-date", date).signed(&cloud);
        assert_eq!(request.send(&cloud).await.status, 200, "{date}");
    }
}

#[tokio::test]
async fn a_wrong_huawei_signature_is_told_the_canonical_request() {
    let cloud = cloud().await;
    let request = rds().signed(&cloud).body("{}");
    let host = cloud.endpoint(RDS).strip_prefix("http://").unwrap();
    let project = defaults::PROJECT_ID;
    let answer = request.send(&cloud).await;
    assert_eq!(
        answer.message().split_once("canonicalRequest:").unwrap().1,
        format!(
            "POST|/v3/{project}/instances/recovery/||content-type:application/json|host:{host}|\
             x-project-id:{project}|x-sdk-date:{HUAWEI_DATE}||\
             content-type;host;x-project-id;x-sdk-date|{}",
            sha256(b"{}")
        )
    );
}

#[tokio::test]
async fn huawei_tokens_and_temporary_keys() {
    let later = UNIX_EPOCH + Duration::from_secs(NOW + 600);
    let temporary = AccessKey::new("TEMPORARY", "secret\r\nof 字")
        .with_security_token("token/+=")
        .expires_at(later);
    let cloud = SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .job_duration(Duration::ZERO)
        .seeded_defaults()
        .access_key(Vendor::HuaweiCloud, temporary.clone())
        .auth_token(AuthToken::new("short-lived").expires_at(later))
        .start()
        .await
        .unwrap();
    let with_token = |token: &str| {
        rds().without("x-project-id").without("x-sdk-date").header("x-auth-token", token)
    };
    let with_key = || rds().header("x-security-token", "token/+=");

    assert_eq!(with_token("short-lived").host(&cloud).send(&cloud).await.status, 200);
    assert_eq!(
        with_key().signed_with(&cloud, &temporary).send(&cloud).await.status,
        200
    );
    assert_eq!(cloud.requests()[0].authenticated_by, Some(AuthenticatedBy::AuthToken));

    let wrong = [
        with_token("made-up").host(&cloud),
        rds().signed_with(&cloud, &temporary),
        rds().header("x-security-token", "wrong").signed_with(&cloud, &temporary),
        rds().signed_with(&cloud, &temporary).header("x-security-token", "token/+="),
    ];
    for request in wrong {
        assert_eq!(request.send(&cloud).await.refused(), (401, "APIGW.0301"));
    }
    let mut elsewhere = with_token("short-lived").host(&cloud);
    elsewhere.path = "/v3/anotherproject/instances/recovery".to_owned();
    assert_eq!(elsewhere.send(&cloud).await.refused(), (401, "APIGW.0301"));

    cloud.clock().advance(Duration::from_secs(600));
    let expired = [
        with_token("short-lived").host(&cloud),
        with_key().signed_with(&cloud, &temporary),
    ];
    for request in expired {
        assert_eq!(request.send(&cloud).await.refused(), (401, "APIGW.0307"));
    }
}

#[tokio::test]
async fn alibaba_signatures_are_checked() {
    let cloud = cloud().await;
    let sign = |request: Request| request.signed(&cloud);
    let key = |id: &str| AccessKey::new(id, "another secret");
    let cases = [
        (alibaba("0").host(&cloud), (400, "MissingAccessKeyId")),
        (sign(alibaba("1")).query("RegionId", "cn"), (400, "SignatureDoesNotMatch")),
        (
            alibaba("2").signed_with(&cloud, &key("LTAIsimulated0000001")),
            (400, "SignatureDoesNotMatch"),
        ),
        (
            alibaba("3").signed_with(&cloud, &key("LTAI")),
            (404, "InvalidAccessKeyId.NotFound"),
        ),
        (sign(alibaba("4").body("body")), (400, "SignatureDoesNotMatch")),
        (
            sign(alibaba("5").header("x-acs-date", "2026-01-02T02:49:04Z")),
            (400, "InvalidTimeStamp.Expired"),
        ),
        (
            sign(alibaba("6").header("x-acs-date", "20260102T030405Z")),
            (400, "InvalidTimeStamp.Format"),
        ),
        (
            sign(alibaba("7").without("x-acs-signature-nonce")),
            (400, "MissingSignatureNonce"),
        ),
        (sign(alibaba("8")).header("x-acs-note", "late"), (400, "IncompleteSignature")),
        (
            sign(alibaba("9").header("x-acs-action", "DropEverything")),
            (404, "InvalidAction.NotFound"),
        ),
        (
            sign(alibaba("10").header("x-acs-version", "2014-08-16")),
            (400, "InvalidVersion"),
        ),
        (
            sign(alibaba("11").header("x-acs-security-token", "t")),
            (400, "InvalidSecurityToken.MismatchWithAccessKey"),
        ),
    ];
    for (index, (request, expected)) in cases.into_iter().enumerate() {
        let answer = request.send(&cloud).await;
        assert_eq!(answer.refused(), expected, "{index}");
        let body = answer.body.as_object().unwrap();
        assert_eq!(
            body.keys().collect::<Vec<_>>(),
            ["Code", "HostId", "Message", "Recommend", "RequestId"]
        );
        assert_eq!(answer.header("x-acs-request-id"), body["RequestId"].as_str());
    }
    assert!(cloud.restores().is_empty());
}

#[tokio::test]
async fn a_nonce_is_good_for_one_request() {
    let cloud = cloud().await;
    let request = alibaba("once").signed(&cloud);
    // A request that is refused for its signature leaves the nonce as it was.
    let spoiled = request.clone().query("RegionId", "cn").send(&cloud).await;
    assert_eq!(spoiled.refused(), (400, "SignatureDoesNotMatch"));
    assert_eq!(request.send(&cloud).await.status, 200);
    assert_eq!(request.send(&cloud).await.refused(), (400, "SignatureNonceUsed"));
}

#[tokio::test]
async fn a_client_token_restores_once() {
    let cloud = cloud().await;
    let with_token = |nonce: &str| alibaba(nonce).query("ClientToken", "token-1");
    let first = with_token("1").signed(&cloud).send(&cloud).await;
    let second = with_token("2").signed(&cloud).send(&cloud).await;
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(first.body["DBInstanceId"], second.body["DBInstanceId"]);
    assert_ne!(first.body["RequestId"], second.body["RequestId"]);
    assert_eq!(cloud.restores().len(), 1);
    let other = with_token("3").query("RegionId", "cn-hangzhou").signed(&cloud);
    assert_eq!(other.send(&cloud).await.refused(), (400, "IdempotentParameterMismatch"));
}

#[tokio::test]
async fn alibaba_temporary_keys() {
    let cloud = cloud().await;
    let key =
        cloud.credentials().temporary_access_key(Vendor::AlibabaCloud).unwrap().clone();
    let token = key.security_token().unwrap();
    let with = |nonce: &str, token: &str| {
        alibaba(nonce)
            .header("x-acs-accesskey-id", key.id())
            .header("x-acs-security-token", token)
            .signed_with(&cloud, &key)
    };
    let without_id =
        alibaba("0").header("x-acs-security-token", token).signed_with(&cloud, &key);
    assert_eq!(without_id.send(&cloud).await.refused(), (400, "MissingAccessKeyId"));
    let wrong = with("1", "wrong").send(&cloud).await;
    assert_eq!(wrong.refused(), (400, "InvalidSecurityToken.Malformed"));
    assert_eq!(with("2", token).send(&cloud).await.status, 200);
}

fn rpc_v1(nonce: &str, key: &AccessKey, in_form: bool) -> Request {
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
fn decode(text: &str) -> Vec<u8> {
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

#[tokio::test]
async fn the_older_rpc_signature_is_known_too() {
    for in_form in [false, true] {
        let cloud = cloud().await;
        let key = cloud.credentials().access_key(Vendor::AlibabaCloud).unwrap().clone();
        let wrong = AccessKey::new(key.id(), "wrong");
        let refused = rpc_v1("1", &wrong, in_form).host(&cloud).send(&cloud).await;
        assert_eq!(refused.refused(), (400, "SignatureDoesNotMatch"));
        assert!(refused.message().contains("server string to sign is:POST&%2F&"));
        let accepted = rpc_v1("2", &key, in_form).host(&cloud).send(&cloud).await;
        assert_eq!(accepted.status, 200, "{accepted:?}");
        assert_eq!(
            cloud.requests()[1].authenticated_by,
            Some(AuthenticatedBy::RpcV1(key.id().to_owned()))
        );
        let again = rpc_v1("2", &key, in_form).host(&cloud).send(&cloud).await;
        assert_eq!(again.refused(), (400, "SignatureNonceUsed"));
    }
}

#[tokio::test]
async fn what_no_spec_has_is_not_found() {
    let cloud = cloud().await;
    for path in
        ["/", "/v3", "/v3/p/instances/recovery/", "/%zz/%", "/v3//instances/recovery"]
    {
        let mut request = rds().signed(&cloud);
        request.path = path.to_owned();
        assert_eq!(request.send(&cloud).await.refused(), (404, "APIGW.0101"), "{path}");
    }
    let mut request = rds().signed(&cloud);
    request.method = "GET";
    assert_eq!(request.send(&cloud).await.refused(), (404, "APIGW.0101"));
    let mut request = alibaba("1").signed(&cloud);
    request.path = "/RestoreDdrTable".to_owned();
    assert_eq!(request.send(&cloud).await.refused(), (404, "InvalidAction.NotFound"));
}

#[tokio::test]
async fn broken_requests_do_not_bring_the_server_down() {
    let cloud = SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .seeded_defaults()
        .body_limit(1024)
        .start()
        .await
        .unwrap();
    let too_large = rds().body("x".repeat(1025)).signed(&cloud).send(&cloud).await;
    assert_eq!(too_large.refused(), (413, "APIGW.0201"));
    let deep = format!("{}{}", "[".repeat(500), "]".repeat(500));
    let deep = rds().body(deep).signed(&cloud).send(&cloud).await;
    assert_eq!(deep.refused(), (400, "DBS.280001"));

    let garbage: [&[u8]; 6] = [
        b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"POST\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: nine\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: a\r\n: empty\r\n\r\n",
        b"POST /%00%ff%zz?%&=%%&%ff=%f HTTP/1.1\r\nhost: \xff\xfe\r\nx-auth-token: \xff\r\n\
          content-length: 3\r\nconnection: close\r\n\r\n\xff\x00{",
    ];
    for service in [RDS, ALIBABA] {
        for bytes in garbage {
            // Half a request: the rest never comes, the client gives up.
            let address = cloud.endpoint(service).strip_prefix("http://").unwrap();
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(bytes).await.unwrap();
            stream.shutdown().await.unwrap();
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer).await;
            let status = String::from_utf8_lossy(&answer);
            assert!(answer.is_empty() || status.starts_with("HTTP/1.1 4"), "{status}");
        }
    }
    assert_eq!(rds().signed(&cloud).send(&cloud).await.status, 200);
    assert_eq!(alibaba("1").signed(&cloud).send(&cloud).await.status, 200);
}

#[tokio::test]
async fn debug_shows_no_secrets() {
    let cloud = cloud().await;
    let huawei =
        cloud.credentials().temporary_access_key(Vendor::HuaweiCloud).unwrap().clone();
    let alibaba_key =
        cloud.credentials().temporary_access_key(Vendor::AlibabaCloud).unwrap().clone();
    let token = cloud.credentials().auth_tokens()[0].value().to_owned();
    let huawei_token = huawei.security_token().unwrap();
    let alibaba_token = alibaba_key.security_token().unwrap();
    let requests = [
        rds().header("x-security-token", huawei_token).signed_with(&cloud, &huawei),
        // Refused, so that the canonical request is in the message.
        rds()
            .header("x-security-token", huawei_token)
            .signed_with(&cloud, &huawei)
            .body("{}"),
        dcs().header("x-auth-token", &token).host(&cloud),
        alibaba("1")
            .header("x-acs-accesskey-id", alibaba_key.id())
            .header("x-acs-security-token", alibaba_token)
            .signed_with(&cloud, &alibaba_key),
        rpc_v1("2", &alibaba_key, false).host(&cloud),
        rpc_v1("3", &alibaba_key, true).host(&cloud),
        rds().header("authorization", &format!("Bearer {token}")).host(&cloud),
    ];
    for request in &requests {
        request.send(&cloud).await;
    }
    let shown = format!("{:?} {:#?}", cloud.requests(), cloud);
    let signature =
        requests[0].headers.last().unwrap().1.split_once("Signature=").unwrap().1;
    for secret in [
        huawei_token,
        alibaba_token,
        &encode(alibaba_token),
        &token,
        huawei.secret(),
        alibaba_key.secret(),
        signature,
    ] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("SignedHeaders=content-type;host;"));
}

#[tokio::test]
async fn only_the_newest_requests_are_kept() {
    let cloud = SimulatedCloud::builder().kept_requests(2).start().await.unwrap();
    for path in ["/a", "/b", "/c"] {
        let mut request = rds().host(&cloud);
        request.path = path.to_owned();
        request.send(&cloud).await;
    }
    let kept: Vec<String> =
        cloud.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(kept, ["/b", "/c"]);
    cloud.forget_requests();
    assert!(cloud.requests().is_empty());
}
