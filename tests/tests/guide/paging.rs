use crate::{cloud_of, huaweicloud_rds};
use backstay::ErrorKind;
use huaweicloud_rds::operations::ListBackups;
use huaweicloud_rds::{Client, Error};
use simulated_cloud::{FaultRule, SimulatedCloud, defaults};
use std::time::Duration;

const INSTANCE: &str = defaults::RDS_TARGET_INSTANCE;

async fn cloud() -> SimulatedCloud {
    cloud_of(SimulatedCloud::builder().seeded_defaults().with_backups(250)).await
}

#[tokio::test]
async fn items_come_one_after_the_other() -> Result<(), Error> {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    let mut count = 0;

    let mut backups = rds.list_backups(ListBackups::new(INSTANCE)).pages();
    while let Some(backup) = backups.try_next().await? {
        println!("{:?} {:?}", backup.id, backup.begin_time);
        count += 1;
    }

    assert_eq!((count, cloud.requests().len()), (250, 3));

    let backups = rds.list_backups(ListBackups::new(INSTANCE)).pages();
    let backups = backups.collect_all().await?;

    assert_eq!(backups.len(), 250);
    Ok(())
}

#[tokio::test]
async fn pages_come_whole() -> Result<(), Error> {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    let mut seen = 0;

    let mut pages = rds.list_backups(ListBackups::new(INSTANCE)).pages().with_limit(50);
    while let Some(page) = pages.next_page().await? {
        seen += page.items.len();
        println!("{seen} of {:?}", page.total);
    }

    assert_eq!((seen, cloud.requests().len()), (250, 5));
    Ok(())
}

/// Gives the ids of the list from a position on, and where it stopped.
async fn some(
    rds: &Client,
    position: Option<String>,
) -> Result<(Vec<String>, Option<String>), Error> {
    let mut pages = rds.list_backups(ListBackups::new(INSTANCE)).pages();
    if let Some(position) = &position {
        pages = pages.with_position(position);
    }
    let mut ids = Vec::new();
    while let Some(backup) = pages.try_next().await? {
        ids.extend(backup.id);
        if ids.len() == 130 {
            break;
        }
    }
    Ok((ids, pages.position()))
}

#[tokio::test]
async fn a_list_goes_on_where_it_stopped() -> Result<(), Error> {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    let (mut ids, position) = some(&rds, None).await?;
    assert!(position.is_some());
    let (rest, end) = some(&rds, position).await?;
    assert_eq!((rest.len(), end), (120, None));
    ids.extend(rest);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 250);
    Ok(())
}

#[tokio::test]
async fn a_list_that_makes_no_sense_is_an_error() {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    for rule in
        FaultRule::named("huaweicloud-rds:ListBackups=page-repeats", Duration::ZERO)
            .unwrap()
    {
        cloud.add_fault(rule);
    }
    let pages = rds.list_backups(ListBackups::new(INSTANCE)).pages();
    let error = pages.collect_all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert!(cloud.requests().len() < 4);
}
