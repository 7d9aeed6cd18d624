pub(crate) use clock::SkippingClock;

use backstay::ErrorKind;

#[tokio::test]
async fn answers_are_prepared() -> Result<(), backstay::Error> {
    use backstay::testing::{CannedTransport, ManualClock};
    use huaweicloud_rds::operations::ListInstances;
    use huaweicloud_rds::{Client, Config, Credentials};
    use std::sync::Arc;

    let transport = Arc::new(CannedTransport::new());
    transport.answer(429, "");
    transport.answer(200, r#"{"instances": [{"id": "a"}], "total_count": 1}"#);
    let clock = Arc::new(ManualClock::at_unix(1_767_323_045).auto_advance());
    let config = Config::builder()
        .region("cn-north-4")
        .project_id("0483b6b16e954cb88930a360d2c4e663")
        .credentials(Credentials::new("access key", "secret key"))
        .transport(transport.clone())
        .clock(clock.clone())
        .build()?;
    let rds = Client::new(config)?;

    let answer = rds.list_instances(ListInstances::new()).await?;
    assert_eq!(answer.total_count, Some(1));
    assert_eq!(clock.slept().len(), 1);
    let sent = transport.requests();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0].uri().path(), "/v3/0483b6b16e954cb88930a360d2c4e663/instances");

    Ok(())
}

#[tokio::test]
async fn a_cloud_is_simulated() -> Result<(), Box<dyn std::error::Error>> {
    use huaweicloud_rds::operations::{
        RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
    };
    use huaweicloud_rds::{Client, Config, Credentials};
    use simulated_cloud::{SimulatedCloud, Vendor, defaults};

    let cloud = SimulatedCloud::builder().seeded_defaults().start().await?;
    let key = cloud.credentials().access_key(Vendor::HuaweiCloud).ok_or("no key")?;
    let config = Config::builder()
        .region(cloud.region())
        .project_id(cloud.project_id())
        .credentials(Credentials::new(key.id(), key.secret()))
        .endpoint(cloud.endpoint("huaweicloud-rds"))
        .build()?;
    let rds = Client::new(config)?;

    let request = RestoreToExistingInstance::new(
        RestoreSource::new(
            defaults::RDS_SOURCE_INSTANCE,
            RestorePoint::backup(defaults::RDS_BACKUP),
        ),
        RestoreTarget::new(defaults::RDS_TARGET_INSTANCE),
    );
    rds.restore_to_existing_instance(request).await?;
    assert_eq!(cloud.restores_onto(defaults::RDS_TARGET_INSTANCE).len(), 1);

    Ok(())
}

mod clock {
    use backstay::BoxFuture;
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    /// What the client waits for is over at once, and the cloud's clock moves on by as much.
    #[derive(Debug)]
    pub struct SkippingClock(pub simulated_cloud::Clock);

    impl backstay::Clock for SkippingClock {
        fn now(&self) -> SystemTime {
            self.0.now()
        }

        fn monotonic(&self) -> Duration {
            self.0.now().duration_since(UNIX_EPOCH).unwrap_or_default()
        }

        fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
            Box::pin(async move { self.0.advance(duration) })
        }

        fn until(&self, moment: Duration) -> BoxFuture<'_, ()> {
            Box::pin(self.0.sleep(moment.saturating_sub(self.monotonic())))
        }
    }
}

#[tokio::test]
async fn things_go_wrong_on_demand() -> Result<(), Box<dyn std::error::Error>> {
    use simulated_cloud::{FaultRule, JobFault, Service};

    let cloud = crate::cloud().await;
    let rds = crate::huaweicloud_rds(&cloud);

    let fails = JobFault::Fails { code: "1".into(), reason: "disk broken".into() };
    let rule = FaultRule::new(Service::HuaweiCloudRds, fails);
    cloud.add_fault(rule.operation("RestoreToExistingInstance"));

    let restore =
        rds.restore_to_existing_instance(crate::retries::restore_request()).await?;
    let error = rds.wait_for_job(restore.job_id()?).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.to_string().contains("disk broken"), "{error}");
    Ok(())
}
