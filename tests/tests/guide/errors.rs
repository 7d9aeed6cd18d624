use crate::{cloud, huaweicloud_rds};
use huaweicloud_rds::operations::{
    ListInstances, RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
};
use simulated_cloud::{Service, defaults};

fn onto(target: &str) -> RestoreToExistingInstance {
    RestoreToExistingInstance::new(
        RestoreSource::new(
            defaults::RDS_SOURCE_INSTANCE,
            RestorePoint::backup(defaults::RDS_BACKUP),
        ),
        RestoreTarget::new(target),
    )
}

mod advice {
    use huaweicloud_rds::{Error, ErrorKind, error_codes};

    pub fn advice(error: &Error) -> &'static str {
        match (error.kind(), error.code()) {
            _ if error.outcome_unknown() => "look at the instance before anything else",
            (_, Some(error_codes::DBS_200019)) => "something else runs there",
            (ErrorKind::Busy | ErrorKind::Throttled, _) => "the same call works later",
            (ErrorKind::NotFound, _) => "it isn't there; look at region and project too",
            (ErrorKind::Auth | ErrorKind::Signature, _) => "look at the credentials",
            _ => "read the message",
        }
    }
}

#[tokio::test]
async fn errors_are_told_apart() -> Result<(), backstay::Error> {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    rds.restore_to_existing_instance(onto(defaults::RDS_TARGET_INSTANCE)).await?;
    let request = onto(defaults::RDS_TARGET_INSTANCE);

    let error = rds.restore_to_existing_instance(request).await.unwrap_err();
    println!("{error}");

    let line = error.to_string();
    let (shown, _) = line.split_once("51a7ed00").unwrap();
    assert!(include_str!("../../../docs/guide/errors.md").contains(shown), "{line}");
    assert_eq!(advice::advice(&error), "something else runs there");
    assert_eq!(error.status(), Some(409));
    assert!(error.request_id().is_some() && error.is_retryable());

    let list = rds.list_instances(ListInstances::new()).with_metadata().await?;
    println!("{} instances", list.value.instances.len());
    println!("{} after {} attempts, {:?}", list.status, list.attempts, list.request_id);

    assert!(list.status == 200 && list.attempts == 1 && list.request_id.is_some());
    cloud.remove_resource(Service::HuaweiCloudRds, defaults::RDS_TARGET_INSTANCE);
    let request = onto(defaults::RDS_TARGET_INSTANCE);
    let error = rds.restore_to_existing_instance(request).await.unwrap_err();
    assert!(advice::advice(&error).starts_with("it isn't there"), "{error}");
    Ok(())
}
