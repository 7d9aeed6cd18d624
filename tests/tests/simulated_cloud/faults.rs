//! One step goes wrong, by name, and the others don't.

use crate::client::*;
use simulated_cloud::{
    Fault, FaultRule, JobFault, Service, SimulatedCloud, Verdict, fault_names,
    operation_names,
};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

async fn cloud_with(fault: &str) -> SimulatedCloud {
    let rules = FaultRule::named(fault, MINUTE).unwrap();
    let builder = SimulatedCloud::builder()
        .clock(simulated_cloud::Clock::frozen_at(NOW))
        .seeded_defaults();
    rules
        .into_iter()
        .fold(builder, |builder, rule| builder.fault(rule))
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_step_is_refused_once_or_as_often_as_said() {
    let cloud = cloud_with("huaweicloud-rds:ListInstances=throttled*2").await;
    let list = async || get(&cloud, RDS, "/v3/{project_id}/instances").await;
    for _ in 0..2 {
        assert_eq!(list().await.refused(), (429, "APIGW.0308"));
    }
    assert_eq!(list().await.status, 200);
    assert_eq!(cloud.requests()[0].verdict, Verdict::NotHandled);
    // Of the other services that have one of that name, none was meant.
    assert_eq!(get(&cloud, DCS, "/v2/{project_id}/instances").await.status, 200);
}

#[tokio::test]
async fn a_name_means_every_service_that_has_it() {
    let cloud = cloud_with("ListInstances=busy").await;
    let refused = get(&cloud, RDS, "/v3/{project_id}/instances").await;
    assert_eq!(refused.refused(), (409, "DBS.200019"));
    let refused = get(&cloud, DCS, "/v1.0/{project_id}/instances").await;
    assert_eq!(refused.refused(), (400, "DCS.4026"));
}

#[tokio::test]
async fn every_refusal_comes_in_the_services_own_shape() {
    let steps = [
        (RDS, "ListInstances", "/v3/{project_id}/instances"),
        (GAUSSDB, "ListGaussMySqlInstances", "/v3/{project_id}/instances"),
        (DCS, "ListInstances", "/v2/{project_id}/instances"),
        (CBR, "ListVault", "/v3/{project_id}/vaults"),
        (IAM, "KeystoneListProjects", "/v3/projects"),
    ];
    let mut seen = 0;
    let cloud = cloud().await;
    for (service, operation, target) in steps {
        for name in [
            "busy",
            "not-found",
            "quota",
            "forbidden",
            "unauthorized",
            "expired",
            "throttled",
            "unavailable",
            "unknown-job",
        ] {
            let text = format!("{service}:{operation}={name}");
            let Ok(rules) = FaultRule::named(&text, MINUTE) else { continue };
            rules.into_iter().for_each(|rule| cloud.add_fault(rule));
            let answer = get(&cloud, service, target).await;
            let (status, code) = answer.refused();
            assert!(status >= 400 && !code.is_empty() && !answer.message().is_empty());
            seen += 1;
        }
        assert_eq!(get(&cloud, service, target).await.status, 200, "{service}");
    }
    // Nine kinds; DCS has no quota nor jobs, CBR no quota, IAM none of the instances'.
    assert_eq!(seen, 9 + 9 + 7 + 8 + 6);
}

#[tokio::test]
async fn jobs_go_wrong_by_name() {
    let cloud = cloud_with("RestoreToExistingInstance=job-fails").await;
    assert_eq!(rds().signed(&cloud).send(&cloud).await.status, 200);
    cloud.clock().advance(MINUTE);
    let reason = cloud.jobs()[0].failure.clone().unwrap().reason;
    assert!(reason.contains("disk broke"));
    let recorded = cloud.requests()[0].fault.clone();
    assert!(matches!(recorded, Some(Fault::Job(JobFault::Fails { .. }))));
    assert_eq!(cloud.requests()[0].verdict, Verdict::Accepted);
    assert_eq!(rds().signed(&cloud).send(&cloud).await.status, 200);
    cloud.clock().advance(MINUTE);
    assert_eq!(cloud.jobs()[1].failure, None, "only one was to fail");
}

#[tokio::test]
async fn every_operation_can_go_wrong() {
    for service in Service::ALL {
        let names: Vec<&str> = operation_names(service).collect();
        assert!(names.len() >= 7, "{service}");
        for name in names {
            let text = format!("{service}:{name}=garbage");
            assert_eq!(FaultRule::named(&text, MINUTE).unwrap().len(), 1, "{text}");
        }
    }
    assert!(fault_names().count() > 30);
}
