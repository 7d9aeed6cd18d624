//! The five journeys, and what goes wrong on the way: by the clock alone.

use crate::client::*;
use serde_json::{Value, json};
use simulated_cloud::{
    FaultRule, JobFault, JobKind, JobStatus, Service, SimulatedCloud, defaults,
};
use std::time::Duration;

const JOB: &str = "0b000000-0000-4000-8000-000000000001";
const SECOND: Duration = Duration::from_secs(1);

/// A cloud where the job that this operation starts goes wrong.
async fn cloud_with(
    service: Service,
    operation: &str,
    fault: JobFault,
) -> SimulatedCloud {
    let cloud = cloud().await;
    cloud.add_fault(FaultRule::new(service, fault).operation(operation));
    cloud
}

fn failing() -> JobFault {
    JobFault::Fails { code: "SIM.1".to_owned(), reason: "The disk broke.".to_owned() }
}

async fn rds_job(cloud: &SimulatedCloud) -> Answer {
    get(cloud, RDS, &format!("/v3/{{project_id}}/jobs?id={JOB}")).await
}

/// The state of the target of `rds()`.
async fn rds_state(cloud: &SimulatedCloud) -> Value {
    let target =
        format!("/v3/{{project_id}}/instances?id={}", defaults::RDS_TARGET_INSTANCE);
    let answer = get(cloud, RDS, &target).await;
    assert_eq!(answer.body["total_count"], 1);
    answer.body["instances"][0]["status"].clone()
}

/// Status and progress.
fn job(answer: &Answer) -> (&str, &str) {
    let text = |name: &str| answer.body["job"][name].as_str().unwrap();
    (text("status"), text("process"))
}

#[tokio::test]
async fn rds_goes_by_job_and_instance() {
    let cloud = cloud().await;
    assert_eq!(rds_state(&cloud).await, "ACTIVE");
    assert_eq!(rds().signed(&cloud).send(&cloud).await.body["job_id"], JOB);
    assert_eq!(job(&rds_job(&cloud).await), ("Running", "0%"));
    assert_eq!(rds_state(&cloud).await, "RESTORING");
    cloud.clock().advance(45 * SECOND);
    let half = rds_job(&cloud).await;
    assert_eq!(job(&half), ("Running", "75%"));
    assert_eq!(half.body["job"]["instance"]["id"], defaults::RDS_TARGET_INSTANCE);
    assert_eq!(half.body["job"]["created"], "2026-01-02T03:04:05+0000");
    assert_eq!(half.body["job"].get("ended"), None);
    cloud.clock().advance(15 * SECOND);
    let done = rds_job(&cloud).await;
    assert_eq!(job(&done), ("Completed", ""));
    assert_eq!(done.body["job"]["ended"], "2026-01-02T03:05:05+0000");
    assert_eq!(rds_state(&cloud).await, "ACTIVE");
    let tasks = format!(
        "/v3/{{project_id}}/tasklist?instance_id={}&status=Completed",
        defaults::RDS_TARGET_INSTANCE
    );
    let tasks = get(&cloud, RDS, &tasks).await;
    assert_eq!(tasks.body["tasks"][0]["id"], JOB);
    assert_eq!(tasks.body["actions"], json!(["RestoreSqlserverInInstance"]));
    assert_eq!(cloud.restores_onto(defaults::RDS_TARGET_INSTANCE).len(), 1);
    assert_eq!(cloud.jobs()[0].progress, 100);
}

#[tokio::test]
async fn an_rds_job_may_fail_vanish_hide_or_never_end() {
    let on =
        |fault| cloud_with(Service::HuaweiCloudRds, "RestoreToExistingInstance", fault);
    let cloud = on(failing()).await;
    rds().signed(&cloud).send(&cloud).await;
    cloud.clock().advance(60 * SECOND);
    let failed = rds_job(&cloud).await;
    assert_eq!(job(&failed).0, "Failed");
    assert_eq!(failed.body["job"]["fail_reason"], "The disk broke.");
    assert_eq!(rds_state(&cloud).await, "ACTIVE");
    assert_eq!(cloud.jobs()[0].status, JobStatus::Failed);
    assert_eq!(cloud.jobs()[0].failure.as_ref().unwrap().code, "SIM.1");

    let unknown = (400, "DBS.200543");
    let cloud = on(JobFault::UnknownFor(5 * SECOND)).await;
    rds().signed(&cloud).send(&cloud).await;
    assert_eq!(rds_job(&cloud).await.refused(), unknown);
    cloud.clock().advance(5 * SECOND);
    assert_eq!(job(&rds_job(&cloud).await).0, "Running");

    let cloud = on(JobFault::Vanishes).await;
    rds().signed(&cloud).send(&cloud).await;
    assert_eq!(job(&rds_job(&cloud).await).0, "Running");
    cloud.clock().advance(30 * SECOND);
    assert_eq!(rds_job(&cloud).await.refused(), unknown);
    assert_eq!(rds_state(&cloud).await, "RESTORING");

    let cloud = on(JobFault::NeverEnds).await;
    rds().signed(&cloud).send(&cloud).await;
    cloud.clock().advance(7 * 24 * 3600 * SECOND);
    assert_eq!(job(&rds_job(&cloud).await), ("Running", "99%"));

    let cloud = on(JobFault::Shows("Pondering".to_owned())).await;
    rds().signed(&cloud).send(&cloud).await;
    assert_eq!(job(&rds_job(&cloud).await).0, "Pondering");
    cloud.clock().advance(60 * SECOND);
    assert_eq!(job(&rds_job(&cloud).await).0, "Completed");
}

#[tokio::test]
async fn an_rds_instance_may_flap_lag_or_break_after_its_job() {
    let on =
        |fault| cloud_with(Service::HuaweiCloudRds, "RestoreToExistingInstance", fault);
    let done = async |cloud: &SimulatedCloud| {
        rds().signed(cloud).send(cloud).await;
        assert_eq!(rds_state(cloud).await, "RESTORING", "a look before the end is none");
        cloud.clock().advance(60 * SECOND);
        assert_eq!(job(&rds_job(cloud).await).0, "Completed");
    };
    let cloud = on(JobFault::InstanceFlaps).await;
    done(&cloud).await;
    for expected in ["ACTIVE", "RESTORING", "ACTIVE", "ACTIVE"] {
        assert_eq!(rds_state(&cloud).await, expected);
    }
    let cloud = on(JobFault::InstanceLags(20 * SECOND)).await;
    done(&cloud).await;
    assert_eq!(rds_state(&cloud).await, "RESTORING");
    cloud.clock().advance(20 * SECOND);
    assert_eq!(rds_state(&cloud).await, "ACTIVE");
    let cloud = on(JobFault::InstanceFails).await;
    done(&cloud).await;
    assert_eq!(rds_state(&cloud).await, "FAILED");
}

#[tokio::test]
async fn an_rds_backup_is_made_before_it_is_restored() {
    let cloud = cloud().await;
    let instance = defaults::RDS_SOURCE_INSTANCE;
    let body = json!({ "instance_id": instance, "name": "before" });
    let made = post(&cloud, RDS, "/v3/{project_id}/backups", &body).await;
    let id = made.body["backup"]["id"].as_str().unwrap();
    assert_eq!(made.body["backup"]["status"], "BUILDING");
    let list =
        format!("/v3/{{project_id}}/backups?instance_id={instance}&backup_id={id}");
    let status = async || get(&cloud, RDS, &list).await.body["backups"][0].clone();
    assert_eq!(status().await["status"], "BUILDING");
    let restore = || rds_with(|body| body["source"]["backup_id"] = id.into());
    let early = restore().signed(&cloud).send(&cloud).await;
    assert_eq!(early.refused(), (400, "DBS.201208"));
    let second = post(&cloud, RDS, "/v3/{project_id}/backups", &body).await;
    assert_eq!(second.refused(), (409, "DBS.200019"));
    cloud.clock().advance(60 * SECOND);
    assert_eq!(status().await["status"], "COMPLETED");
    assert_eq!(status().await["size"], 3 * 1024 * 1024);
    let late = request(&cloud, RDS, "POST", RDS_PATH, Some(&rds_body()));
    let body: Value = serde_json::from_str(&restore().body).unwrap();
    assert_eq!(late.body(body).signed(&cloud).send(&cloud).await.status, 200);
    assert_eq!(cloud.jobs()[0].kind, JobKind::Backup);
}

#[tokio::test]
async fn a_new_instance_is_built_and_then_works() {
    let cloud = cloud().await;
    let body = json!({
        "name": "copy",
        "availability_zone": "cn-north-4a",
        "flavor_ref": "f",
        "volume": { "type": "CLOUDSSD", "size": 100 },
        "restore_point": {
            "type": "timestamp",
            "instance_id": defaults::RDS_SOURCE_INSTANCE,
            "restore_time": 1_700_000_000_000_i64,
        },
    });
    let made = post(&cloud, RDS, "/v3/{project_id}/instances", &body).await;
    assert_eq!(made.status, 202, "{made:?}");
    assert_eq!(made.body["instance"]["status"], "BUILD");
    let id = made.body["instance"]["id"].as_str().unwrap();
    let list = format!("/v3/{{project_id}}/instances?id={id}");
    let state = async || get(&cloud, RDS, &list).await.body["instances"][0].clone();
    assert_eq!(state().await["status"], "BUILD");
    cloud.clock().advance(60 * SECOND);
    assert_eq!(state().await["status"], "ACTIVE");
    assert_eq!(state().await["datastore"]["type"], "SQLServer");
    assert_eq!(cloud.restores()[0].kind, JobKind::RestoreToNew);
    assert_eq!(cloud.restores()[0].target, id);
}

#[tokio::test]
async fn windows_say_which_moments_can_be_restored() {
    let cloud = cloud().await;
    let of = |service: &str, query: &str| {
        let instance = match service {
            RDS => defaults::RDS_SOURCE_INSTANCE,
            _ => defaults::GAUSSDB_SOURCE_INSTANCE,
        };
        format!("/v3/{{project_id}}/instances/{instance}/restore-time{query}")
    };
    let all = get(&cloud, RDS, &of(RDS, "")).await;
    let windows = all.body["restore_time"].as_array().unwrap();
    assert_eq!(windows.len(), 2);
    assert_eq!(windows[1]["end_time"], NOW * 1000);
    let gap = windows[0]["end_time"].as_i64().unwrap() + 1;
    let day = get(&cloud, RDS, &of(RDS, "?date=2025-12-31")).await;
    let day = day.body["restore_time"].as_array().unwrap();
    assert_eq!(day.len(), 2, "the gap is on this day");
    assert_eq!(day[0]["start_time"], 1_767_139_200_000_i64);
    let none = get(&cloud, RDS, &of(RDS, "?date=2017-01-01")).await;
    assert_eq!(none.body["restore_time"], json!([]));

    let ranged = of(GAUSSDB, "?start_time=1700000000000&end_time=1700000001000");
    let ranged = get(&cloud, GAUSSDB, &ranged).await;
    assert_eq!(
        ranged.body["restore_times"],
        json!([{ "start_time": 1_700_000_000_000_i64, "end_time": 1_700_000_001_000_i64 }])
    );
    let half = get(&cloud, GAUSSDB, &of(GAUSSDB, "?start_time=1700000000000")).await;
    assert_eq!(half.refused(), (400, "DBS.280001"));

    let at = |time: i64| {
        rds_with(|body| {
            let id = defaults::RDS_SOURCE_INSTANCE;
            body["source"] =
                json!({ "instance_id": id, "type": "timestamp", "restore_time": time });
        })
    };
    for time in [gap, 1_500_000_000_000, i64::try_from(NOW).unwrap() * 1000, -1] {
        let refused = at(time).signed(&cloud).send(&cloud).await;
        assert_eq!(refused.refused(), (400, "DBS.280001"), "{time}");
    }
    assert_eq!(at(gap - 1).signed(&cloud).send(&cloud).await.status, 200);
}

#[tokio::test]
async fn gaussdb_goes_by_job_and_instance() {
    let fault = JobFault::WaitsFor(10 * SECOND);
    let cloud =
        cloud_with(Service::HuaweiCloudGaussDb, "RestoreOldInstance", fault).await;
    gaussdb().signed(&cloud).send(&cloud).await;
    let show = format!("/v3/{{project_id}}/jobs?id={JOB}");
    let instance =
        format!("/v3/{{project_id}}/instances/{}", defaults::GAUSSDB_TARGET_INSTANCE);
    let seen = async || {
        let shown = get(&cloud, GAUSSDB, &show).await;
        let own = get(&cloud, GAUSSDB, &instance).await;
        let (status, process) = job(&shown);
        let state = own.body["instance"]["status"].as_str().unwrap().to_owned();
        (status.to_owned(), process.to_owned(), state)
    };
    let as_text = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(seen().await, as_text("Pending", "0%", "RESTORING"));
    cloud.clock().advance(40 * SECOND);
    assert_eq!(seen().await, as_text("Running", "50%", "RESTORING"));
    let list = get(&cloud, GAUSSDB, "/v3/{project_id}/immediate-jobs?offset=1").await;
    assert_eq!(list.body["jobs"][0]["job_id"], JOB);
    assert_eq!(list.body["jobs"][0]["instance_status"], "normal");
    cloud.clock().advance(30 * SECOND);
    assert_eq!(seen().await, as_text("Completed", "", "ACTIVE"));
}

#[tokio::test]
async fn dcs_goes_by_its_records() {
    let cloud = cloud().await;
    let other = json!({ "backup_id": defaults::DCS_BACKUP });
    // A record of before.
    dcs_at(defaults::DCS_INSTANCE, &other).signed(&cloud).send(&cloud).await;
    cloud.clock().advance(60 * SECOND);
    let id = dcs().signed(&cloud).send(&cloud).await.body["restore_id"].clone();
    let path = format!("instances/{}/restores", defaults::DCS_INSTANCE);
    let show = format!("/v1.0/{{project_id}}/instances/{}", defaults::DCS_INSTANCE);
    let record = async |target: String| {
        let answer = get(&cloud, DCS, &target).await;
        assert_eq!(answer.body["total_num"], 2);
        answer.body["restore_record_response"][0].clone()
    };
    let newest = record(format!("/v1.0/{{project_id}}/{path}?limit=1")).await;
    assert_eq!(newest["restore_id"], id);
    assert_eq!(
        (&newest["status"], &newest["progress"]),
        (&json!("restoring"), &json!("0.00"))
    );
    assert_eq!(newest["restore_remark"], "after the outage");
    assert_eq!(newest["sourceInstanceID"], defaults::DCS_INSTANCE);
    assert_eq!(get(&cloud, DCS, &show).await.body["status"], "RESTORING");
    let second = record(format!("/v1.0/{{project_id}}/{path}?start=2&limit=1")).await;
    assert_eq!(
        (&second["restore_id"], &second["status"]),
        (&json!(JOB), &json!("succeed"))
    );
    cloud.clock().advance(60 * SECOND);
    let done = record(format!("/v2/{{project_id}}/{path}")).await;
    assert_eq!(
        (&done["status"], &done["progress"]),
        (&json!("succeed"), &json!("100.00"))
    );
    assert_eq!(done["error_code"], Value::Null);
    assert_eq!(get(&cloud, DCS, &show).await.body["status"], "RUNNING");

    let fault = FaultRule::new(Service::HuaweiCloudDcs, failing());
    cloud.add_fault(fault.operation("RestoreInstance"));
    dcs().signed(&cloud).send(&cloud).await;
    cloud.clock().advance(60 * SECOND);
    let answer = get(&cloud, DCS, &format!("/v2/{{project_id}}/{path}")).await;
    let failed = &answer.body["restore_record_response"][0];
    assert_eq!(
        (&failed["status"], &failed["error_code"]),
        (&json!("failed"), &json!("SIM.1"))
    );
}

#[tokio::test]
async fn a_dcs_backup_is_made_and_deleted() {
    let cloud = cloud().await;
    let path =
        format!("/v2/{{project_id}}/instances/{}/backups", defaults::DCS_INSTANCE);
    let made = post(&cloud, DCS, &path, &json!({ "remark": "r" })).await;
    let id = made.body["backup_id"].as_str().unwrap();
    let newest =
        async || get(&cloud, DCS, &path).await.body["backup_record_response"][0].clone();
    assert_eq!(
        (&newest().await["status"], &newest().await["is_support_restore"]),
        (&json!("backuping"), &json!("FALSE"))
    );
    let busy = dcs().signed(&cloud).send(&cloud).await;
    assert_eq!(busy.refused(), (400, "DCS.4096"));
    cloud.clock().advance(60 * SECOND);
    assert_eq!(
        (&newest().await["status"], &newest().await["is_support_restore"]),
        (&json!("succeed"), &json!("TRUE"))
    );
    let delete = request(&cloud, DCS, "DELETE", &format!("{path}/{id}"), None);
    let deleted = delete.signed(&cloud).send(&cloud).await;
    assert_eq!((deleted.status, deleted.body), (204, Value::Null));
    assert_ne!(newest().await["backup_id"], id);
}

#[tokio::test]
async fn cbr_goes_by_operation_logs() {
    let cloud = cloud().await;
    let accepted = cbr().signed(&cloud).send(&cloud).await;
    assert_eq!((accepted.status, accepted.body), (202, Value::Null));
    let server = defaults::CBR_SERVER;
    let logs = |from: &str| {
        format!(
            "/v3/{{project_id}}/operation-logs?operation_type=restore&resource_id={server}\
             &start_time={from}"
        )
    };
    let found = get(&cloud, CBR, &logs("2026-01-02T03:04:05Z")).await;
    assert_eq!(found.body["count"], 1);
    let log = &found.body["operation_logs"][0];
    assert_eq!(log["status"], "running");
    assert_eq!(log["extra_info"]["restore"]["backup_id"], defaults::CBR_SERVER_BACKUP);
    let later = get(&cloud, CBR, &logs("2026-01-02T03:04:06Z")).await;
    assert_eq!(later.body["operation_logs"], json!([]));

    let show =
        format!("/v3/{{project_id}}/operation-logs/{}", log["id"].as_str().unwrap());
    let backup = format!("/v3/{{project_id}}/backups/{}", defaults::CBR_SERVER_BACKUP);
    let vault = format!("/v3/{{project_id}}/vaults/{}", defaults::CBR_VAULT);
    let seen = async || {
        let log = get(&cloud, CBR, &show).await.body["operation_log"].clone();
        let backup = get(&cloud, CBR, &backup).await.body["backup"].clone();
        let vault = get(&cloud, CBR, &vault).await.body["vault"].clone();
        let resource = &vault["resources"][0];
        let progress = log["extra_info"]["common"]["progress"].clone();
        json!([log["status"], progress, backup["status"], resource["protect_status"]])
    };
    cloud.clock().advance(30 * SECOND);
    assert_eq!(seen().await, json!(["running", 50, "restoring", "restoring"]));
    cloud.clock().advance(30 * SECOND);
    assert_eq!(seen().await, json!(["success", 100, "available", "available"]));

    let fault = FaultRule::new(Service::HuaweiCloudCbr, failing());
    cloud.add_fault(fault.operation("RestoreBackup"));
    cbr().signed(&cloud).send(&cloud).await;
    cloud.clock().advance(60 * SECOND);
    let failed = get(&cloud, CBR, &logs("2026-01-02T03:05:00Z")).await;
    let log = &failed.body["operation_logs"][0];
    assert_eq!(log["status"], "failed");
    assert_eq!(
        log["error_info"],
        json!({ "code": "SIM.1", "message": "The disk broke." })
    );
}

#[tokio::test]
async fn a_cbr_checkpoint_makes_backups_with_their_disks() {
    let cloud = cloud().await;
    let body = json!({ "checkpoint": {
        "vault_id": defaults::CBR_VAULT,
        "parameters": { "name": "before", "resources": [defaults::CBR_SERVER] },
    } });
    let made = post(&cloud, CBR, "/v3/{project_id}/checkpoints", &body).await;
    assert_eq!(made.status, 200, "{made:?}");
    let id = made.body["checkpoint"]["id"].as_str().unwrap();
    let list = format!("/v3/{{project_id}}/backups?checkpoint_id={id}");
    let own = async || get(&cloud, CBR, &list).await.body["backups"][0].clone();
    assert_eq!(own().await["status"], "protecting");
    let again = post(&cloud, CBR, "/v3/{project_id}/checkpoints", &body).await;
    assert_eq!(again.refused(), (400, "BackupService.2002"));
    cloud.clock().advance(60 * SECOND);
    let own = own().await;
    assert_eq!(own["status"], "available");
    assert_eq!(own["children"][0]["resource_id"], defaults::CBR_VOLUME);
    let restore = json!({
        "server_id": defaults::CBR_SERVER,
        "mappings": [{
            "backup_id": own["children"][0]["id"],
            "volume_id": defaults::CBR_VOLUME,
        }],
    });
    let path =
        format!("/v3/{{project_id}}/backups/{}/restore", own["id"].as_str().unwrap());
    let restored = post(&cloud, CBR, &path, &json!({ "restore": restore })).await;
    assert_eq!(restored.status, 202, "{restored:?}");
}

#[tokio::test]
async fn alibaba_goes_by_history_tasks_and_the_instance() {
    let cloud = cloud().await;
    alibaba("1").signed(&cloud).send(&cloud).await;
    let id = defaults::ALIBABA_RDS_TARGET_INSTANCE;
    let seen = async || {
        let span = [
            ("FromStartTime", "2026-01-02T03:04:00Z"),
            ("ToStartTime", "2026-01-02T03:10:00Z"),
        ];
        let tasks = [&span[..], &[("InstanceId", id)]].concat();
        let tasks = action(&cloud, "DescribeHistoryTasks", &tasks).await;
        let own =
            action(&cloud, "DescribeDBInstanceAttribute", &[("DBInstanceId", id)]).await;
        let own = &own.body["Items"]["DBInstanceAttribute"][0];
        let task = &tasks.body["Items"][0];
        json!([
            task["Status"],
            task["Progress"],
            task["RemainTime"],
            own["DBInstanceStatus"]
        ])
    };
    assert_eq!(seen().await, json!(["Running", 0, 60, "Restoring"]));
    cloud.clock().advance(30 * SECOND);
    assert_eq!(seen().await, json!(["Running", 50, 30, "Restoring"]));
    cloud.clock().advance(30 * SECOND);
    assert_eq!(seen().await, json!(["Succeed", 100, 0, "Running"]));
    let before = action(
        &cloud,
        "DescribeHistoryTasks",
        &[("FromStartTime", "2026-01-02T03:05Z"), ("ToStartTime", "2026-01-02T03:10Z")],
    )
    .await;
    assert_eq!(before.body["Items"], json!([]));
}

#[tokio::test]
async fn an_alibaba_backup_has_a_job_and_then_a_set() {
    let cloud = cloud().await;
    let id = ("DBInstanceId", defaults::ALIBABA_RDS_TARGET_INSTANCE);
    let made = action(&cloud, "CreateBackup", &[id]).await;
    let job = made.body["BackupJobId"].as_str().unwrap().to_owned();
    let again = action(&cloud, "CreateBackup", &[id]).await;
    assert_eq!(again.refused(), (403, "BackupJobExists"));
    let task = async || {
        let tasks = [id, ("BackupJobId", job.as_str())];
        let answer = action(&cloud, "DescribeBackupTasks", &tasks).await;
        answer.body["Items"]["BackupJob"][0].clone()
    };
    let sets = async || {
        let answer =
            action(&cloud, "DescribeBackups", &[id, ("BackupMode", "Manual")]).await;
        answer.body["Items"]["Backup"].clone()
    };
    assert_eq!(
        (&task().await["BackupStatus"], &task().await["BackupId"]),
        (&json!("Uploading"), &json!(""))
    );
    assert_eq!(sets().await, json!([]));
    cloud.clock().advance(60 * SECOND);
    let task = task().await;
    assert_eq!(task["BackupStatus"], "Finished");
    assert_eq!(sets().await[0]["BackupId"], task["BackupId"]);
    let set = task["BackupId"].as_str().unwrap();
    let restore = [id, ("BackupId", set), ("TableMeta", TABLE_META)];
    assert_eq!(action(&cloud, "RestoreTable", &restore).await.status, 200);
    assert_eq!(cloud.restores()[0].backup_id(), Some(set));
}
