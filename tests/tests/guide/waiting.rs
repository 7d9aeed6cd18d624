use crate::{cloud, huaweicloud_rds};
use backstay::{Error, ErrorKind};
use simulated_cloud::{FaultRule, SimulatedCloud, defaults};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Starts a restore, and gives the id of its job.
async fn start(cloud: &SimulatedCloud) -> Result<String, Error> {
    let rds = huaweicloud_rds(cloud);
    let request = crate::retries::restore_request();
    Ok(rds.restore_to_existing_instance(request).await?.job_id()?.to_owned())
}

fn fail(cloud: &SimulatedCloud, named: &str) {
    for rule in FaultRule::named(named, Duration::from_secs(120)).unwrap() {
        cloud.add_fault(rule);
    }
}

#[tokio::test]
async fn a_job_and_then_its_instance() -> Result<(), Error> {
    let cloud = cloud().await;
    fail(&cloud, "RestoreToExistingInstance=instance-flaps");
    let job_id = start(&cloud).await?;
    let rds = huaweicloud_rds(&cloud);
    let target = defaults::RDS_TARGET_INSTANCE;

    rds.wait_for_job(job_id).on_progress(|progress| println!("{progress}")).await?;
    rds.wait_for_instance(target).await?;

    assert_eq!(cloud.jobs()[0].progress, 100);
    Ok(())
}

#[tokio::test]
async fn a_wait_has_options() -> Result<(), Error> {
    let cloud = cloud().await;
    let job_id = start(&cloud).await?;
    let rds = huaweicloud_rds(&cloud);
    let lines = Arc::new(Mutex::new(Vec::new()));
    let kept = lines.clone();

    let job = rds
        .wait_for_job(job_id)
        .with_timeout(Duration::from_secs(2 * 3600))
        .with_interval(Duration::from_secs(30))
        .on_progress(move |progress| kept.lock().unwrap().push(progress.to_string()))
        .await?;
    println!("{:?}", job.job);

    let lines = lines.lock().unwrap();
    assert!(lines[0].starts_with("job: Running, "), "{lines:?}");
    assert!(lines.last().unwrap().starts_with("job: Completed, "), "{lines:?}");
    Ok(())
}

#[tokio::test]
async fn looks_come_one_after_the_other() -> Result<(), Error> {
    use backstay::wait::Event;

    let cloud = cloud().await;
    let job_id = start(&cloud).await?;
    let rds = huaweicloud_rds(&cloud);

    let mut looks = rds.wait_for_job(job_id).looks();
    while let Some(event) = looks.try_next().await? {
        match event {
            Event::Progress(progress) => println!("{:?} %", progress.percentage),
            Event::Done(answer) => println!("done: {:?}", answer.job),
            _ => {}
        }
    }

    assert_eq!(cloud.jobs()[0].progress, 100);
    Ok(())
}

/// Gives the error that a wait ends with.
async fn told(rds: &huaweicloud_rds::Client, job_id: &str) -> Option<Error> {
    match rds.wait_for_job(job_id).await {
        Ok(_) => println!("done"),
        Err(error) if error.kind() == ErrorKind::Failed => {
            println!("the service says why: {error}");
            return Some(error);
        }
        Err(error) if error.kind() == ErrorKind::NotFinished => {
            println!("it may go on: {error}");
            return Some(error);
        }
        Err(error) => return Some(error),
    }
    None
}

#[tokio::test]
async fn a_wait_ends_with_a_reason() -> Result<(), Error> {
    for (fault, kind) in [
        ("job-fails", Some(ErrorKind::Failed)),
        ("job-never-ends", Some(ErrorKind::NotFinished)),
        ("job-vanishes", Some(ErrorKind::NotFound)),
        ("job-unknown", None),
        ("job-odd-status", None),
    ] {
        let cloud = cloud().await;
        fail(&cloud, &format!("RestoreToExistingInstance={fault}"));
        let job_id = start(&cloud).await?;
        let rds = huaweicloud_rds(&cloud);
        let wait = told(&rds, &job_id).await;
        assert_eq!(wait.as_ref().map(Error::kind), kind, "{fault}: {wait:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_wait_of_ones_own() -> Result<(), Error> {
    use backstay::wait::{Look, until};
    use huaweicloud_rds::operations::{InstanceStatus, ListInstances};

    let cloud = cloud().await;
    start(&cloud).await?;
    let rds = huaweicloud_rds(&cloud);

    let client = rds.clone();
    until(
        move || client.list_instances(ListInstances::new()),
        |answer| {
            let active = Some(InstanceStatus::Active);
            let busy = answer.instances.iter().filter(|own| own.status != active);
            match busy.count() {
                0 => Look::succeeded("all are active"),
                count => Look::running(format!("{count} are busy")),
            }
        },
    )
    .with_name("all instances")
    .with_timeout(Duration::from_secs(3600))
    .await?;

    assert_eq!(cloud.jobs()[0].progress, 100);
    Ok(())
}

#[tokio::test]
async fn a_dropped_wait_asks_no_more() -> Result<(), Error> {
    let cloud = cloud().await;
    let job_id = start(&cloud).await?;
    let rds = huaweicloud_rds(&cloud);
    let mut looks = rds.wait_for_job(job_id).looks();
    looks.try_next().await?;
    drop(looks);
    let sent = cloud.requests().len();
    cloud.clock().advance(Duration::from_secs(600));
    tokio::task::yield_now().await;
    assert_eq!(cloud.requests().len(), sent);
    Ok(())
}

/// The cloud has backups of the instance, and the new one is listed late.
#[tokio::test]
async fn work_without_an_id() -> Result<(), Error> {
    use alibabacloud_rds::Timestamp;
    use alibabacloud_rds::operations::{CreateBackup, DescribeBackups};
    let cloud = cloud().await;
    let rds = crate::alibabacloud_rds(&cloud);
    let instance = defaults::ALIBABA_RDS_TARGET_INSTANCE;
    rds.create_backup(CreateBackup::new(instance)).await?;
    cloud.clock().advance(Duration::from_secs(400));

    let hour_ago = Timestamp::from(rds.now() - Duration::from_secs(3600));
    let request =
        DescribeBackups::new(instance).start_time(hour_ago.to_utc_minute()?.as_str());
    let earlier = rds.describe_backups(request.clone()).pages().collect_all().await?;
    let earlier = earlier.into_iter().filter_map(|backup| backup.backup_id);
    rds.create_backup(CreateBackup::new(instance)).await?;
    let backup = rds.wait_for_backup(request).not_among(earlier).await?;

    assert_eq!(cloud.jobs().iter().filter(|job| job.progress == 100).count(), 2);
    assert!(backup.backup_id.is_some());
    Ok(())
}
