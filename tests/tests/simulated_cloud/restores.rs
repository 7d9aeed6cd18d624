//! The five restores: what they do, and what is refused.

use crate::client::*;
use serde_json::{Value, json};
use simulated_cloud::{AuthenticatedBy, JobStatus, RestoredFrom, Verdict, defaults};
use std::time::Duration;

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
        let name = cloud.requests().last().unwrap().operation.clone().unwrap();
        let operation = spec["paths"]
            .as_object()
            .unwrap()
            .values()
            .map(|item| &item["post"])
            .find(|operation| operation["operationId"] == name.as_str())
            .unwrap();
        let responses = operation["responses"].as_object().unwrap();
        let exact = responses.get(&answer.status.to_string());
        let response = exact.or_else(|| responses.get("2XX")).unwrap();
        match response.pointer("/content/application~1json/schema") {
            // CBR's 202 may have a body, and has none here.
            Some(_) if answer.status == 202 && answer.body.is_null() => {}
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
