use crate::{alibabacloud_rds, cloud, huaweicloud_rds};
use backstay::{ErrorKind, Idempotency};
use serde_json::json;
use simulated_cloud::defaults;

#[tokio::test]
async fn a_path_is_called() -> Result<(), backstay::Error> {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);

    let answer = rds
        .untyped("GET", "/v3/{project_id}/instances")
        .query("datastore_type", "MySQL")
        .query("limit", 10)
        .await?;
    println!("{} instances", answer["total_count"]);

    assert_eq!(answer["total_count"], 2);

    let body = json!({
        "source": {
            "instance_id": defaults::RDS_SOURCE_INSTANCE,
            "type": "backup",
            "backup_id": defaults::RDS_BACKUP,
        },
        "target": { "instance_id": defaults::RDS_TARGET_INSTANCE },
    });
    let call = rds.untyped("POST", "/v3/{project_id}/instances/recovery").json(body);
    let answer = call.await?;
    println!("job {}", answer["job_id"]);

    assert_eq!(cloud.restores().len(), 1);

    let error = rds.untyped("GET", "/v3/{project_id}/nothing").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotInRegion);
    Ok(())
}

#[tokio::test]
async fn an_action_is_called() -> Result<(), backstay::Error> {
    let cloud = cloud().await;
    let rds = alibabacloud_rds(&cloud);

    let answer = rds
        .untyped("DescribeDBInstances")
        .query("RegionId", "cn-hangzhou")
        .query("PageSize", 30)
        .idempotency(Idempotency::Safe)
        .await?;
    println!("{} instances", answer["TotalRecordCount"]);

    assert_eq!(answer["TotalRecordCount"], 1);
    Ok(())
}
