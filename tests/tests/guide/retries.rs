use crate::{alibabacloud_rds, cloud, huaweicloud_rds};
use backstay::ErrorKind;
use simulated_cloud::{Fault, FaultRule, Service, SimulatedCloud, defaults};
use std::time::Duration;

pub(crate) fn restore_request() -> huaweicloud_rds::operations::RestoreToExistingInstance
{
    use huaweicloud_rds::operations::{
        RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
    };

    RestoreToExistingInstance::new(
        RestoreSource::new(
            defaults::RDS_SOURCE_INSTANCE,
            RestorePoint::backup(defaults::RDS_BACKUP),
        ),
        RestoreTarget::new(defaults::RDS_TARGET_INSTANCE),
    )
}

fn fail(cloud: &SimulatedCloud, named: &str) {
    for rule in FaultRule::named(named, Duration::from_secs(300)).unwrap() {
        cloud.add_fault(rule);
    }
}

#[tokio::test]
async fn a_policy_is_the_clients_or_a_calls() -> Result<(), backstay::Error> {
    use huaweicloud_rds::operations::ListInstances;
    use huaweicloud_rds::{Config, RetryPolicy};

    let patient = RetryPolicy::new()
        .attempts(8)
        .backoff(Duration::from_millis(500), Duration::from_secs(30));
    let builder = Config::builder()
        .region("cn-north-4")
        .timeout(Duration::from_secs(600))
        .retry(patient);

    let cloud = cloud().await;
    let builder = builder.credentials(crate::credentials_of(&cloud));
    let config = crate::at_huaweicloud(&cloud, "huaweicloud-rds", builder);
    let rds = huaweicloud_rds::Client::new(config)?;
    fail(&cloud, "huaweicloud-rds:ListInstances=throttled*6");
    rds.list_instances(ListInstances::new()).await?;

    fail(&cloud, "huaweicloud-rds:ListInstances=throttled");

    let list = rds
        .list_instances(ListInstances::new())
        .with_timeout(Duration::from_secs(10))
        .with_retry(RetryPolicy::none());

    let error = list.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 1));
    Ok(())
}

#[tokio::test]
async fn a_busy_instance_is_waited_for() -> Result<(), backstay::Error> {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    let request = restore_request();
    fail(&cloud, "RestoreToExistingInstance=busy*3");

    let restore = rds
        .restore_to_existing_instance(request)
        .retry_busy(Duration::from_secs(30 * 60))
        .await?;

    restore.job_id()?;
    assert_eq!(cloud.restores().len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_token_lets_a_restore_run_once() -> Result<(), backstay::Error> {
    use alibabacloud_rds::arguments::{Name, Newname};
    use alibabacloud_rds::operations::{RestoreDatabase, RestoreDdrTable, RestorePoint};

    let cloud = cloud().await;
    let rds = alibabacloud_rds(&cloud);
    let request = RestoreDdrTable::new(
        defaults::ALIBABA_RDS_TARGET_INSTANCE,
        [RestoreDatabase::new(Name("shop"), Newname("shop_restored"))],
        RestorePoint::backup_set(defaults::ALIBABA_RDS_BACKUP),
    );
    let rule = FaultRule::new(Service::AlibabaCloudRds, Fault::ResetAfterHandling);
    cloud.add_fault(rule.operation("RestoreDdrTable").times(2));

    let request = request.client_token("restore-shop-2026-01-02");
    rds.restore_ddr_table(request).await?;

    assert_eq!(cloud.requests().len(), 3);
    assert_eq!(cloud.restores().len(), 1);
    Ok(())
}

/// Restores once, and says whether somebody has to look before that happens again.
async fn has_to_be_looked_at(
    rds: &huaweicloud_rds::Client,
    request: huaweicloud_rds::operations::RestoreToExistingInstance,
) -> Result<bool, backstay::Error> {
    match rds.restore_to_existing_instance(request).await {
        Ok(restore) => println!("job {}", restore.job_id()?),
        Err(error) if error.outcome_unknown() => {
            // It may have begun. Look at the target's state before it is sent again.
            println!("{error}");
            return Ok(true);
        }
        Err(error) => return Err(error),
    }
    Ok(false)
}

#[tokio::test]
async fn a_lost_answer_is_told() {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    fail(&cloud, "RestoreToExistingInstance=reset-after");
    assert!(has_to_be_looked_at(&rds, restore_request()).await.unwrap());
    assert_eq!(cloud.restores().len(), 1);
    let error = has_to_be_looked_at(&rds, restore_request()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Busy);
    cloud.clock().advance(Duration::from_secs(300));
    assert!(!has_to_be_looked_at(&rds, restore_request()).await.unwrap());
}
