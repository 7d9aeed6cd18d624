//! Lists, a page at a time: all shapes, and what goes wrong with them.

use crate::client::*;
use serde_json::{Value, json};
use simulated_cloud::{
    Backup, Clock, FaultRule, ListFault, Service, SimulatedCloud, defaults,
};

async fn cloud_with(backups: usize) -> SimulatedCloud {
    SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .seeded_defaults()
        .with_backups(backups)
        .start()
        .await
        .unwrap()
}

fn ids(rows: &Value, name: &str) -> Vec<String> {
    let rows = rows.as_array().unwrap();
    rows.iter().map(|row| row[name].to_string()).collect()
}

fn rds(query: &str) -> String {
    format!(
        "/v3/{{project_id}}/backups?instance_id={}&{query}",
        defaults::RDS_SOURCE_INSTANCE
    )
}

/// All ids of an offset list, and how many requests it took.
async fn all(
    cloud: &SimulatedCloud,
    service: &'static str,
    target: impl Fn(usize) -> String,
    (list, id, total): (&str, &str, &str),
) -> (Vec<String>, usize) {
    let mut found: Vec<String> = Vec::new();
    let mut requests = 0;
    loop {
        let answer = get(cloud, service, &target(found.len())).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        requests += 1;
        found.extend(ids(&answer.body[list], id));
        if found.len() as u64 >= answer.body[total].as_u64().unwrap() {
            found.sort();
            let all = found.len();
            found.dedup();
            assert_eq!(found.len(), all, "nothing comes twice");
            return (found, requests);
        }
    }
}

#[tokio::test]
async fn thousands_of_backups_come_page_by_page() {
    let cloud = cloud_with(2_500).await;
    let names = ("backups", "id", "total_count");
    let target = |offset| rds(&format!("offset={offset}&limit=100"));
    let (found, requests) = all(&cloud, RDS, target, names).await;
    // One more is of the defaults.
    assert_eq!((found.len(), requests), (2_501, 26));

    let target = |offset| {
        let instance = defaults::GAUSSDB_SOURCE_INSTANCE;
        format!("/v3/{{project_id}}/backups?instance_id={instance}&offset={offset}")
    };
    let (found, requests) = all(&cloud, GAUSSDB, target, names).await;
    assert_eq!((found.len(), requests), (2_501, 26));

    // DCS v1.0 counts from 1, v2 from 0.
    let names = ("backup_record_response", "backup_id", "total_num");
    let instance = defaults::DCS_INSTANCE;
    let target = |offset| {
        let start = offset + 1;
        format!(
            "/v1.0/{{project_id}}/instances/{instance}/backups?start={start}&limit=500"
        )
    };
    assert_eq!(all(&cloud, DCS, target, names).await.1, 6);
    let target = |offset| {
        format!(
            "/v2/{{project_id}}/instances/{instance}/backups?offset={offset}&limit=1000"
        )
    };
    assert_eq!(all(&cloud, DCS, target, names).await.0.len(), 2_501);

    let target = |offset| {
        let server = defaults::CBR_SERVER;
        format!("/v3/{{project_id}}/backups?resource_id={server}&offset={offset}")
    };
    let names = ("backups", "id", "count");
    assert_eq!(all(&cloud, CBR, target, names).await.0.len(), 2_501);
}

#[tokio::test]
async fn the_newest_backup_comes_first() {
    let cloud = cloud_with(3).await;
    let answer = get(&cloud, RDS, &rds("")).await;
    let newest = &answer.body["backups"][0];
    let service = Service::HuaweiCloudRds;
    let id = defaults::numbered_backup(service, defaults::RDS_SOURCE_INSTANCE, 0);
    assert_eq!(newest["id"], id);
    assert_eq!(newest["begin_time"], "2026-01-02T02:04:05+0000");
    let span =
        "begin_time=2026-01-02T00:00:00%2B0000&end_time=2026-01-02T01:30:00%2B0000";
    let answer = get(&cloud, RDS, &rds(span)).await;
    assert_eq!(ids(&answer.body["backups"], "begin_time").len(), 2);
    let half = get(&cloud, RDS, &rds("begin_time=2026-01-02T00:00:00%2B0000")).await;
    assert_eq!(half.refused(), (400, "DBS.280001"));
}

#[tokio::test]
async fn a_marker_is_the_last_row() {
    let cloud = cloud_with(5).await;
    let mut seen = Vec::new();
    let mut marker = String::new();
    loop {
        let server = defaults::CBR_SERVER;
        let target = format!(
            "/v3/{{project_id}}/backups?resource_id={server}&limit=2&marker={marker}"
        );
        let answer = get(&cloud, CBR, &target).await;
        let page = ids(&answer.body["backups"], "id");
        let Some(last) = page.last() else { break };
        marker = last.trim_matches('"').to_owned();
        seen.extend(page);
    }
    assert_eq!(seen.len(), 6);
    let wrong = get(&cloud, CBR, "/v3/{project_id}/backups?marker=none").await;
    assert_eq!(wrong.refused(), (400, "BackupService.9900"));
}

#[tokio::test]
async fn pages_by_number_and_by_token() {
    let cloud = SimulatedCloud::builder()
        .clock(Clock::frozen_at(NOW))
        .seeded_defaults()
        .with_instances(40)
        .with_backups(40)
        .start()
        .await
        .unwrap();
    let region = ("RegionId", "cn-hangzhou");
    let second =
        action(&cloud, "DescribeDBInstances", &[region, ("PageNumber", "2")]).await;
    // 40 and the default one, 30 on a page.
    assert_eq!(second.body["PageRecordCount"], 11);
    assert_eq!(second.body["TotalRecordCount"], 41);
    let first =
        action(&cloud, "DescribeDBInstances", &[region, ("MaxResults", "30")]).await;
    assert_eq!(first.body["TotalRecordCount"], 30, "by token, the page's");
    let token = first.body["NextToken"].as_str().unwrap();
    let next =
        action(&cloud, "DescribeDBInstances", &[region, ("NextToken", token)]).await;
    assert_eq!(next.body["PageRecordCount"], 11);
    assert_eq!(next.body.get("NextToken"), None);
    let wrong =
        action(&cloud, "DescribeDBInstances", &[region, ("NextToken", "x")]).await;
    assert_eq!(wrong.refused(), (400, "InvalidParameter"));

    let instance = ("DBInstanceId", defaults::ALIBABA_RDS_TARGET_INSTANCE);
    let backups = action(
        &cloud,
        "DescribeBackups",
        &[instance, ("PageSize", "30"), ("PageNumber", "2")],
    )
    .await;
    assert_eq!(backups.body["TotalRecordCount"], "41", "as text");
    assert_eq!(backups.body["PageNumber"], "2");
    assert_eq!(ids(&backups.body["Items"]["Backup"], "BackupId").len(), 11);
    let size = action(&cloud, "DescribeBackups", &[instance, ("PageSize", "40")]).await;
    assert_eq!(size.refused(), (400, "InvalidParameter"));
}

#[tokio::test]
async fn none_one_exactly_a_page_and_a_page_more() {
    let own = |count: usize| {
        let builder =
            SimulatedCloud::builder().clock(Clock::frozen_at(NOW)).seeded_defaults();
        (0..count).fold(builder, |builder, number| {
            let id = format!("5c000000-0000-4000-8000-{number:012}");
            let of = defaults::RDS_TARGET_INSTANCE;
            builder.backup(Backup::new(Service::HuaweiCloudRds, id, of))
        })
    };
    for (count, pages) in
        [(0, vec![0]), (1, vec![1]), (9, vec![9]), (10, vec![10, 0]), (11, vec![10, 1])]
    {
        let cloud = own(count).start().await.unwrap();
        for (number, expected) in pages.into_iter().enumerate() {
            let instance = defaults::RDS_TARGET_INSTANCE;
            let target = format!(
                "/v3/{{project_id}}/backups?instance_id={instance}&limit=10&offset={}",
                number * 10
            );
            let answer = get(&cloud, RDS, &target).await;
            assert_eq!(ids(&answer.body["backups"], "id").len(), expected);
            assert_eq!(answer.body["total_count"], count);
        }
    }
    let empty = cloud_with(0).await;
    let records =
        format!("/v2/{{project_id}}/instances/{}/restores", defaults::DCS_INSTANCE);
    let answer = get(&empty, DCS, &records).await;
    assert_eq!((answer.status, answer.body), (204, Value::Null));
    let records = records.replace("/v2/", "/v1.0/");
    let answer = get(&empty, DCS, &records).await;
    assert_eq!(answer.body, json!({ "restore_record_response": [], "total_num": 0 }));
}

#[tokio::test]
async fn a_window_out_of_range_is_refused() {
    let cloud = cloud_with(0).await;
    for query in ["limit=0", "limit=101", "limit=-1", "limit=x", "offset=-1"] {
        assert_eq!(get(&cloud, RDS, &rds(query)).await.refused(), (400, "DBS.280001"));
    }
    let dcs =
        format!("/v1.0/{{project_id}}/instances/{}/backups", defaults::DCS_INSTANCE);
    let zero = get(&cloud, DCS, &format!("{dcs}?start=0")).await;
    assert_eq!(zero.refused(), (400, "DCS.4000"));
    let incremental = format!(
        "/v3/{{project_id}}/instances/{}/incremental-backups?limit=30",
        defaults::GAUSSDB_SOURCE_INSTANCE
    );
    assert_eq!(get(&cloud, GAUSSDB, &incremental).await.refused(), (400, "DBS.280001"));
    let past = get(&cloud, RDS, &rds("offset=1000000")).await;
    assert_eq!((past.status, past.body["backups"].clone()), (200, json!([])));
}

#[tokio::test]
async fn a_list_lies_on_demand() {
    let cloud = cloud_with(25).await;
    let wrong = |fault| {
        cloud.clear_faults();
        let rule = FaultRule::new(Service::HuaweiCloudRds, fault);
        cloud.add_fault(rule.operation("ListBackups").times(u64::MAX));
    };
    let page = async |offset: usize| {
        let target = rds(&format!("limit=10&offset={offset}"));
        let answer = get(&cloud, RDS, &target).await;
        (
            ids(&answer.body["backups"], "id"),
            answer.body["total_count"].as_u64().unwrap(),
        )
    };
    let (first, total) = page(0).await;
    let (second, _) = page(10).await;
    assert_eq!(total, 26);

    wrong(ListFault::TotalTooHigh(100));
    assert_eq!(page(0).await, (first.clone(), 126));
    wrong(ListFault::TotalTooLow(100));
    assert_eq!(page(0).await, (first.clone(), 0));
    wrong(ListFault::ItemsTwice);
    assert_eq!(page(10).await.0[0], first[9]);
    wrong(ListFault::PageRepeats);
    assert_eq!(page(10).await.0, first);
    wrong(ListFault::NeverEnds);
    let (endless, total) = page(1_000_000).await;
    assert_eq!((endless.len(), total), (10, 1_000_011));
    wrong(ListFault::ShortPage);
    assert_eq!(page(10).await, (second[..5].to_vec(), 26));
    wrong(ListFault::EmptyPage);
    assert_eq!(page(10).await, (vec![], 26));
    cloud.clear_faults();
    assert_eq!(page(10).await.0, second);
}
