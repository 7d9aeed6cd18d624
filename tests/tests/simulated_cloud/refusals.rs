//! What is refused, in the service's words and with its code.

use crate::client::*;
use serde_json::{Value, json};
use simulated_cloud::{
    Backup, BackupStatus, Clock, Condition, Service, SimulatedCloud, defaults,
};

/// A backup of each service that has another engine, and one that isn't ready.
async fn cloud_with_odd_backups() -> SimulatedCloud {
    let odd = |service, id: &str, of| {
        [
            Backup::new(service, format!("{id}01"), of).engine("Other"),
            Backup::new(service, format!("{id}02"), of).status(BackupStatus::Building),
            Backup::new(service, format!("{id}03"), of).status(BackupStatus::Failed),
        ]
    };
    let all = [
        odd(Service::HuaweiCloudRds, "r", defaults::RDS_SOURCE_INSTANCE),
        odd(Service::HuaweiCloudGaussDb, "g", defaults::GAUSSDB_SOURCE_INSTANCE),
        odd(Service::HuaweiCloudDcs, "d", defaults::DCS_INSTANCE),
        odd(Service::HuaweiCloudCbr, "c", defaults::CBR_SERVER),
        odd(Service::AlibabaCloudRds, "90", defaults::ALIBABA_RDS_SOURCE_INSTANCE),
    ];
    let builder =
        SimulatedCloud::builder().clock(Clock::frozen_at(NOW)).seeded_defaults();
    let all = all.into_iter().flatten();
    all.fold(builder, |builder, backup| builder.backup(backup)).start().await.unwrap()
}

fn gaussdb_from(backup: &str) -> Request {
    let body = json!({
        "source_instance_id": defaults::GAUSSDB_SOURCE_INSTANCE,
        "target_instance_id": defaults::GAUSSDB_TARGET_INSTANCE,
        "type": "backup",
        "backup_id": backup,
    });
    huawei(GAUSSDB, "/v3/{project_id}/instances/restore", &body)
}

fn alibaba_from(backup: &str) -> Request {
    alibaba(backup).without_query("BackupId").query("BackupId", backup)
}

#[tokio::test]
async fn a_backup_of_another_engine_or_that_is_not_ready_is_not_restored() {
    let cloud = cloud_with_odd_backups().await;
    let rds = |id: &str| rds_with(|body| body["source"]["backup_id"] = id.into());
    let dcs = |id: &str| dcs_at(defaults::DCS_INSTANCE, &json!({ "backup_id": id }));
    let cases = [
        (rds("r01"), (400, "DBS.200040")),
        (rds("r02"), (400, "DBS.201208")),
        (rds("r03"), (400, "DBS.201208")),
        (gaussdb_from("g01"), (400, "DBS.200040")),
        (gaussdb_from("g02"), (400, "DBS.201208")),
        (gaussdb_from("g03"), (400, "DBS.201208")),
        (dcs("d01"), (400, "DCS.4087")),
        (dcs("d02"), (400, "DCS.4087")),
        (dcs("d03"), (400, "DCS.4087")),
        (cbr_at("c02", &cbr_server_restore()), (400, "BackupService.2005")),
        (cbr_at("c03", &cbr_server_restore()), (400, "BackupService.2005")),
        (alibaba_from("9001"), (400, "InvalidDBInstanceEngineType.Format")),
        (alibaba_from("9002"), (403, "IncorrectBackupSetState")),
        (alibaba_from("9003"), (403, "IncorrectBackupSetState")),
        // Kept in its own region.
        (
            alibaba_from(defaults::ALIBABA_RDS_LOCAL_BACKUP),
            (404, "InvalidBackupSetID.NotFound"),
        ),
    ];
    for (request, expected) in cases {
        let answer = request.signed(&cloud).send(&cloud).await;
        assert_eq!(
            answer.refused(),
            expected,
            "{} {}",
            request_text(&answer),
            answer.message()
        );
    }
    assert!(cloud.restores().is_empty());
}

fn request_text(answer: &Answer) -> String {
    answer.head.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_target_that_is_gone_or_broken_takes_nothing() {
    let cloud = cloud().await;
    let broken = [
        (Service::HuaweiCloudRds, defaults::RDS_TARGET_INSTANCE, (409, "DBS.200019")),
        (
            Service::HuaweiCloudGaussDb,
            defaults::GAUSSDB_TARGET_INSTANCE,
            (409, "DBS.200019"),
        ),
        (Service::HuaweiCloudDcs, defaults::DCS_INSTANCE, (400, "DCS.4049")),
        (Service::HuaweiCloudCbr, defaults::CBR_SERVER, (400, "BackupService.2008")),
        (
            Service::AlibabaCloudRds,
            defaults::ALIBABA_RDS_TARGET_INSTANCE,
            (403, "IncorrectDBInstanceState"),
        ),
    ];
    for (request, (service, id, expected)) in five().into_iter().zip(broken) {
        cloud.set_condition(service, id, Condition::Failed);
        let answer = request.signed(&cloud).send(&cloud).await;
        assert_eq!(answer.refused(), expected);
    }
    let gone = [
        (404, "DBS.200002"),
        (404, "DBS.200002"),
        (404, "DCS.3022"),
        (400, "BackupService.2007"),
        (400, "InvalidDBInstanceId.NotFound"),
    ];
    let mut nonce = 0;
    for ((request, (service, id, _)), expected) in
        five().into_iter().zip(broken).zip(gone)
    {
        cloud.remove_resource(service, id);
        nonce += 1;
        let request = if request.service == ALIBABA {
            alibaba(&format!("gone{nonce}"))
        } else {
            request
        };
        assert_eq!(request.signed(&cloud).send(&cloud).await.refused(), expected);
    }
    assert!(cloud.restores().is_empty());
}

#[tokio::test]
async fn a_moment_out_of_reach_is_refused_by_each_service() {
    let cloud = cloud().await;
    // An hour before two days before the clock: the gap begins.
    let gap = (i64::try_from(NOW).unwrap() - 2 * 86_400 - 1800) * 1000;
    let body = json!({
        "source_instance_id": defaults::GAUSSDB_SOURCE_INSTANCE,
        "target_instance_id": defaults::GAUSSDB_TARGET_INSTANCE,
        "type": "timestamp",
        "restore_time": gap,
    });
    let refused =
        post(&cloud, GAUSSDB, "/v3/{project_id}/instances/restore", &body).await;
    assert_eq!(refused.refused(), (400, "DBS.280001"));
    assert!(refused.message().contains("no window"), "{refused:?}");
    let restore = |time: &'static str| {
        [
            ("DBInstanceId", defaults::ALIBABA_RDS_TARGET_INSTANCE),
            ("RestoreType", "1"),
            ("RestoreTime", time),
            ("SourceRegion", defaults::ALIBABA_RDS_SOURCE_REGION),
            ("SourceDBInstanceName", defaults::ALIBABA_RDS_SOURCE_INSTANCE),
            ("TableMeta", TABLE_META),
        ]
    };
    let refused =
        action(&cloud, "RestoreDdrTable", &restore("2025-12-31T02:34:05Z")).await;
    assert_eq!(refused.refused(), (404, "InvalidBackup.NotFound"));
    let refused =
        action(&cloud, "RestoreDdrTable", &restore("2026-01-02T03:04:05Z")).await;
    assert_eq!(refused.refused(), (400, "InvalidRestoreTime.Format"));
    let fine = action(&cloud, "RestoreDdrTable", &restore("2026-01-02T03:04:04Z")).await;
    assert_eq!(fine.status, 200, "{fine:?}");
}

#[tokio::test]
async fn no_more_instances_than_the_quota() {
    let cloud = SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .seeded_defaults()
        .instance_quota(2)
        .start()
        .await
        .unwrap();
    let new = |source: &str, id: &str, backup: &str| {
        // A number for one service, text for the other.
        let rds = source == "instance_id";
        let size = if rds { json!(100) } else { json!("100") };
        let engine = if rds { "MySQL" } else { "gaussdb-mysql" };
        json!({
            "name": "copy",
            "restore_point": { source: id, "type": "backup", "backup_id": backup },
            "volume": { "type": "CLOUDSSD", "size": size },
            "flavor_ref": "f",
            "availability_zone": "a",
            "availability_zone_mode": "single",
            "backup_strategy": { "start_time": "08:00-09:00" },
            "charge_info": { "charge_mode": "postPaid" },
            "datastore": { "type": engine, "version": "8.0" },
            "vpc_id": "v",
            "subnet_id": "s",
            "mode": "Cluster",
            "slave_count": 1,
            "region": "cn-north-4",
            "password": "Simulated-1",
        })
    };
    let path = "/v3/{project_id}/instances";
    let rds = new("instance_id", defaults::RDS_SOURCE_INSTANCE, defaults::RDS_BACKUP);
    let answer = post(&cloud, RDS, path, &rds).await;
    assert_eq!(answer.refused(), (413, "DBS.200046"), "{}", answer.message());
    let gaussdb = new(
        "source_instance_id",
        defaults::GAUSSDB_SOURCE_INSTANCE,
        defaults::GAUSSDB_BACKUP,
    );
    assert_eq!(
        post(&cloud, GAUSSDB, path, &gaussdb).await.refused(),
        (413, "DBS.200046")
    );
    let parameters = [
        ("Engine", "MySQL"),
        ("EngineVersion", "8.0"),
        ("RegionId", "cn-hangzhou"),
        ("RestoreType", "BackupSet"),
        ("BackupSetId", defaults::ALIBABA_RDS_BACKUP),
        ("DBInstanceNetType", "Intranet"),
        ("PayType", "Postpaid"),
        ("SecurityIPList", "127.0.0.1"),
    ];
    let refused = action(&cloud, "CreateDdrInstance", &parameters).await;
    assert_eq!(refused.refused(), (400, "InsufficientAvailableQuota"));
    let empty = json!({ "name": "x" });
    let no_restore = post(&cloud, RDS, path, &empty).await;
    assert_eq!(no_restore.refused(), (400, "DBS.280001"));
}

#[tokio::test]
async fn unknown_ids_are_not_found() {
    let cloud = cloud().await;
    let gets = [
        (RDS, "/v3/{project_id}/backups?instance_id=none", (404, "DBS.200002")),
        (RDS, "/v3/{project_id}/instances/none/restore-time", (404, "DBS.200002")),
        (RDS, "/v3/{project_id}/jobs?id=none", (400, "DBS.200543")),
        (RDS, "/v3/{project_id}/jobs", (400, "DBS.280001")),
        (GAUSSDB, "/v3/{project_id}/instances/none", (404, "DBS.200002")),
        (GAUSSDB, "/v3/{project_id}/jobs?id=none", (400, "DBS.200543")),
        (DCS, "/v1.0/{project_id}/instances/none", (404, "DCS.3022")),
        (DCS, "/v2/{project_id}/instances/none/restores", (404, "DCS.3022")),
        (CBR, "/v3/{project_id}/backups/none", (404, "BackupService.6200")),
        (CBR, "/v3/{project_id}/vaults/none", (404, "BackupService.6105")),
        (CBR, "/v3/{project_id}/operation-logs/none", (404, "BackupService.6500")),
        (RDS, "/v3/another/jobs?id=none", (401, "APIGW.0301")),
        (RDS, "/v3/{project_id}/nothing", (404, "APIGW.0101")),
        (IAM, "/v3/nothing", (404, "APIGW.0101")),
    ];
    for (service, target, expected) in gets {
        let answer = get(&cloud, service, target).await;
        assert_eq!(answer.refused(), expected, "{service} {target}");
    }
    for (name, parameter) in [
        ("DescribeDBInstanceAttribute", "DBInstanceId"),
        ("DescribeBackups", "DBInstanceId"),
        ("CreateBackup", "DBInstanceId"),
        ("DescribeTasks", "DBInstanceId"),
    ] {
        let answer = action(&cloud, name, &[(parameter, "rm-none")]).await;
        assert_eq!(answer.refused(), (400, "InvalidDBInstanceId.NotFound"), "{name}");
        let answer = action(&cloud, name, &[]).await;
        assert_eq!(answer.refused(), (400, "MissingParameter"), "{name}");
    }
}

#[tokio::test]
async fn a_client_token_makes_one_of_anything() {
    let cloud = cloud().await;
    let restore = [
        ("DBInstanceId", defaults::ALIBABA_RDS_TARGET_INSTANCE),
        ("BackupId", defaults::ALIBABA_RDS_LOCAL_BACKUP),
        ("TableMeta", TABLE_META),
        ("ClientToken", "one"),
    ];
    for _ in 0..3 {
        assert_eq!(action(&cloud, "RestoreTable", &restore).await.status, 200);
    }
    assert_eq!(cloud.restores().len(), 1);
    let mut other = restore;
    other[2].1 = "[]";
    let refused = action(&cloud, "RestoreTable", &other).await;
    assert_eq!(refused.refused(), (400, "IdempotentParameterMismatch"));
    let body: Value = action(&cloud, "DescribeRegions", &[]).await.body;
    assert_eq!(body["Regions"]["RDSRegion"].as_array().unwrap().len(), 3);
}
