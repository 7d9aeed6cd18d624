//! Faults by name, as they are given on a command line.

use std::fmt;
use std::time::Duration;

use super::{FalseAnswer, Fault, FaultRule, JobFault, ListFault};
use crate::operations::{named_refusal, operations};
use crate::refusal::Refusal;
use crate::service::Service;

/// How a fault is made of its name.
enum Kind {
    /// The service's own refusal of that name.
    Refusal,
    /// Anything else; a job's times are told as parts of a job's usual time.
    Made(fn(Duration) -> Fault),
}

/// Name, meaning, and how it is made.
type Entry = (&'static str, &'static str, Kind);

const FAULTS: [Entry; 37] = [
    ("busy", "refused: something else runs on the instance", Kind::Refusal),
    ("not-found", "refused: the target is unknown", Kind::Refusal),
    ("quota", "refused: no more instances are allowed", Kind::Refusal),
    ("forbidden", "refused: no permission", Kind::Refusal),
    ("unauthorized", "refused: the credentials are unknown", Kind::Refusal),
    ("expired", "refused: the credentials have expired", Kind::Refusal),
    ("throttled", "refused: too many requests", Kind::Refusal),
    ("unavailable", "refused: the server failed", Kind::Refusal),
    ("unknown-job", "refused: the job is unknown", Kind::Refusal),
    ("garbage", "answered with 200 and a body that is no JSON", Kind::Made(garbage)),
    ("empty-body", "answered with 200 and no body", Kind::Made(empty_body)),
    (
        "reset-before-reading",
        "connection reset, nothing read",
        Kind::Made(|_| Fault::ResetBeforeReading),
    ),
    (
        "reset-before",
        "connection reset, nothing carried out",
        Kind::Made(|_| Fault::ResetBeforeHandling),
    ),
    (
        "reset-after",
        "carried out, then connection reset",
        Kind::Made(|_| Fault::ResetAfterHandling),
    ),
    (
        "close-after",
        "carried out, then connection closed",
        Kind::Made(|_| Fault::CloseAfterHandling),
    ),
    (
        "half-answer",
        "carried out, half of the answer comes",
        Kind::Made(|_| Fault::HalfAnswer),
    ),
    (
        "slow",
        "carried out, the answer comes 5 seconds later",
        Kind::Made(|_| Fault::SlowHead(Duration::from_secs(5))),
    ),
    (
        "stall-before",
        "never carried out nor answered",
        Kind::Made(|_| Fault::StallBeforeHandling),
    ),
    (
        "stall-after",
        "carried out, but never answered",
        Kind::Made(|_| Fault::StallAfterHandling),
    ),
    ("large-body", "carried out, answered with a gigabyte", Kind::Made(large_body)),
    ("job-fails", "its job fails, with a reason", Kind::Made(job_fails)),
    (
        "job-never-ends",
        "its job runs for ever",
        Kind::Made(|_| JobFault::NeverEnds.into()),
    ),
    (
        "job-vanishes",
        "its job is unknown from half-way on",
        Kind::Made(|_| JobFault::Vanishes.into()),
    ),
    (
        "job-unknown",
        "its job is unknown at first",
        Kind::Made(|time| JobFault::UnknownFor(time / 4).into()),
    ),
    (
        "job-waits",
        "its job waits before it runs",
        Kind::Made(|time| JobFault::WaitsFor(time / 2).into()),
    ),
    (
        "job-slow",
        "its job takes ten times as long",
        Kind::Made(|time| JobFault::RunsFor(time * 10).into()),
    ),
    ("job-odd-status", "its job has a status that nobody knows", Kind::Made(odd_status)),
    (
        "instance-flaps",
        "done, and the instance busy once more",
        Kind::Made(|_| JobFault::InstanceFlaps.into()),
    ),
    (
        "instance-lags",
        "done, and the instance busy for long",
        Kind::Made(|time| JobFault::InstanceLags(time / 2).into()),
    ),
    (
        "instance-fails",
        "done, and the instance broken",
        Kind::Made(|_| JobFault::InstanceFails.into()),
    ),
    (
        "total-too-high",
        "the list's total is 5 too many",
        Kind::Made(|_| ListFault::TotalTooHigh(5).into()),
    ),
    (
        "total-too-low",
        "the list's total is 5 too few",
        Kind::Made(|_| ListFault::TotalTooLow(5).into()),
    ),
    ("items-twice", "an item comes twice", Kind::Made(|_| ListFault::ItemsTwice.into())),
    (
        "page-repeats",
        "the first page comes again and again",
        Kind::Made(|_| ListFault::PageRepeats.into()),
    ),
    ("never-ends", "the list has no end", Kind::Made(|_| ListFault::NeverEnds.into())),
    (
        "short-page",
        "half of the page is missing",
        Kind::Made(|_| ListFault::ShortPage.into()),
    ),
    (
        "empty-page",
        "all of the page is missing",
        Kind::Made(|_| ListFault::EmptyPage.into()),
    ),
];

fn garbage(_: Duration) -> Fault {
    FalseAnswer::new(200, "<html>The gateway has something to say</html>").into()
}

fn empty_body(_: Duration) -> Fault {
    FalseAnswer::new(200, "").into()
}

fn large_body(_: Duration) -> Fault {
    Fault::LargeBody { bytes: 1 << 30, announced: true }
}

fn job_fails(_: Duration) -> Fault {
    let reason = "The data could not be restored: the simulated disk broke.";
    JobFault::Fails { code: "SIMULATED.0001".to_owned(), reason: reason.to_owned() }
        .into()
}

fn odd_status(_: Duration) -> Fault {
    JobFault::Shows("Pondering".to_owned()).into()
}

/// The names of all faults, each with what it means.
pub fn fault_names() -> impl Iterator<Item = (&'static str, &'static str)> {
    FAULTS.iter().map(|(name, meaning, _)| (*name, *meaning))
}

/// What is wrong with a fault that was given by name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FaultNameError(String);

impl fmt::Display for FaultNameError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for FaultNameError {}

impl FaultRule {
    /// The rules that `operation=fault` means: one for each service that has the operation,
    /// which `service:operation` narrows down to one. `operation=fault*3` strikes three times,
    /// `operation=fault*` every time; without that, a wrong list is wrong every time and anything
    /// else goes wrong once. `job_duration` is how long jobs take, for those that take longer.
    ///
    /// # Errors
    ///
    /// There is no such operation or fault, or the service has no such refusal: says which there
    /// are.
    pub fn named(
        text: &str,
        job_duration: Duration,
    ) -> Result<Vec<Self>, FaultNameError> {
        let error = |why: String| FaultNameError(format!("{text}: {why}"));
        let (place, fault) = text
            .split_once('=')
            .ok_or_else(|| error("no operation=fault".to_owned()))?;
        let (name, times) = match fault.split_once('*') {
            None => (fault, None),
            Some((name, "")) => (name, Some(u64::MAX)),
            Some((name, count)) => {
                let count = count.parse().ok().filter(|count| *count > 0);
                let count =
                    count.ok_or_else(|| error("no number behind *".to_owned()))?;
                (name, Some(count))
            }
        };
        let entry = FAULTS.iter().find(|(own, ..)| *own == name).ok_or_else(|| {
            let names: Vec<&str> = fault_names().map(|(name, _)| name).collect();
            error(format!("there is no fault {name}; there are {}", names.join(", ")))
        })?;
        let (service, operation) = match place.split_once(':') {
            Some((service, operation)) => {
                let service = Service::of_id(service)
                    .ok_or_else(|| error(format!("there is no service {service}")))?;
                (Some(service), operation)
            }
            None => (None, place),
        };
        let has = |service: &Service| {
            operations(*service).iter().any(|own| own.name == operation)
        };
        let services: Vec<Service> = Service::ALL
            .into_iter()
            .filter(|own| service.is_none_or(|wanted| wanted == *own) && has(own))
            .collect();
        if services.is_empty() {
            let known = service.map_or(Service::ALL.to_vec(), |service| vec![service]);
            return Err(error(format!(
                "there is no operation {operation}{}",
                closest(&known, operation)
            )));
        }
        let mut rules = Vec::new();
        for service in services {
            let made = match entry.2 {
                Kind::Made(make) => Some(make(job_duration)),
                Kind::Refusal => named_refusal(service, name).map(|refusal| {
                    let Refusal { status, code, message } = refusal;
                    FalseAnswer::refusal(status, code, message).into()
                }),
            };
            let fault = made.ok_or_else(|| {
                error(format!("{service} has no refusal of that name"))
            })?;
            let usual = if matches!(fault, Fault::List(_)) { u64::MAX } else { 1 };
            let rule = Self::new(service, fault).operation(operation);
            rules.push(rule.times(times.unwrap_or(usual)));
        }
        Ok(rules)
    }
}

/// Those operations whose names share most with the one that isn't there.
fn closest(services: &[Service], wanted: &str) -> String {
    let wanted = wanted.to_ascii_lowercase();
    let names = services.iter().flat_map(|service| operations(*service));
    let mut near: Vec<&str> = names
        .map(|operation| operation.name)
        .filter(|name| {
            let name = name.to_ascii_lowercase();
            name.contains(&wanted) || wanted.contains(&name)
        })
        .collect();
    near.sort_unstable();
    near.dedup();
    if near.is_empty() {
        "; simulated-cloud --operations lists them".to_owned()
    } else {
        format!("; there is {}", near.join(", "))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn every_name_makes_a_fault() {
        for (name, _) in fault_names() {
            let text = format!("huaweicloud-rds:ListInstances={name}");
            assert_eq!(FaultRule::named(&text, MINUTE).unwrap().len(), 1, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let error = |text| FaultRule::named(text, MINUTE).unwrap_err().to_string();
        assert!(error("ListInstances").contains("no operation=fault"));
        assert!(error("ListInstances=bus").contains("there are busy, not-found"));
        assert!(error("ListInstance=busy").contains("there is ListInstances"));
        assert!(error("rds:ListInstances=busy").contains("no service rds"));
        assert!(error("ListInstances=busy*0").contains("no number behind *"));
        assert!(error("huaweicloud-cbr:ShowBackup=quota").contains("has no refusal"));
        assert!(error("Xyz=busy").contains("--operations"));
    }
}
