//! The work that calls start: how far it is is a matter of the cloud's clock alone.

use std::time::{Duration, SystemTime};

use crate::fault::JobFault;
use crate::service::Service;

/// How far a job is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum JobStatus {
    /// It has not begun, but its resources are busy.
    Waiting,
    /// Its resources are busy.
    Running,
    /// Done.
    Completed,
    /// Over, and not done.
    Failed,
}

/// What a job does.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum JobKind {
    /// Overwrites something with a backup or a point in time.
    Restore,
    /// Makes a new instance of a backup or a point in time.
    RestoreToNew,
    /// Brings databases or tables back, beside the others.
    RestoreTables,
    /// Makes a backup.
    Backup,
}

/// Why a job failed, in the service's words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct JobFailure {
    /// The service's code.
    pub code: String,
    /// Its reason.
    pub reason: String,
}

/// A job, as it is by the cloud's clock.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// Its id: what the service answered, where it answers one.
    pub id: String,
    /// The service.
    pub service: Service,
    /// What it does.
    pub kind: JobKind,
    /// The instance or server that it is about: what a restore writes onto.
    pub subject: String,
    /// The resources that are busy while it runs.
    pub resource_ids: Vec<String>,
    /// The backup that is made or restored, if there is one.
    pub backup_id: Option<String>,
    /// How far it is.
    pub status: JobStatus,
    /// The same in percent.
    pub progress: u8,
    /// Why it failed, if it did.
    pub failure: Option<JobFailure>,
    /// When it was started.
    pub started_at: SystemTime,
    /// When it is over; a job that never ends has a time that never comes.
    pub completes_at: SystemTime,
}

/// A time that no test reaches, and that every platform can tell.
const NEVER: Duration = Duration::from_secs(100 * 365 * 86_400);

/// How a job goes: decided when it is started.
#[derive(Clone, Debug)]
pub(crate) struct Course {
    unknown_for: Duration,
    waits_for: Duration,
    runs_for: Duration,
    ends: bool,
    vanishes: bool,
    failure: Option<JobFailure>,
    /// A status of no service's list, while it runs.
    shown: Option<String>,
    pub(crate) aftermath: Aftermath,
}

/// What becomes of the instance when its job is over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Aftermath {
    /// It is ready.
    Ready,
    /// It is ready at the first look, busy at the second, then ready for good.
    Flaps,
    /// It stays busy for some time.
    Lags(Duration),
    /// It is broken.
    Broken,
}

impl Course {
    pub(crate) fn new(duration: Duration) -> Self {
        Self {
            unknown_for: Duration::ZERO,
            waits_for: Duration::ZERO,
            runs_for: duration,
            ends: true,
            vanishes: false,
            failure: None,
            shown: None,
            aftermath: Aftermath::Ready,
        }
    }

    pub(crate) fn with(mut self, fault: &JobFault) -> Self {
        match fault {
            JobFault::Fails { code, reason } => {
                let (code, reason) = (code.clone(), reason.clone());
                self.failure = Some(JobFailure { code, reason });
            }
            JobFault::NeverEnds => self.ends = false,
            JobFault::Vanishes => self.vanishes = true,
            JobFault::UnknownFor(time) => self.unknown_for = *time,
            JobFault::WaitsFor(time) => self.waits_for = *time,
            JobFault::RunsFor(time) => self.runs_for = *time,
            JobFault::Shows(status) => self.shown = Some(status.clone()),
            JobFault::InstanceFlaps => self.aftermath = Aftermath::Flaps,
            JobFault::InstanceLags(time) => self.aftermath = Aftermath::Lags(*time),
            JobFault::InstanceFails => self.aftermath = Aftermath::Broken,
        }
        self
    }
}

/// A job as it was started.
#[derive(Clone, Debug)]
pub(crate) struct JobRecord {
    pub(crate) id: String,
    pub(crate) service: Service,
    pub(crate) kind: JobKind,
    pub(crate) name: &'static str,
    pub(crate) subject: String,
    pub(crate) busy: Vec<String>,
    pub(crate) backup_id: Option<String>,
    pub(crate) request_id: String,
    pub(crate) started_at: SystemTime,
    pub(crate) course: Course,
}

impl JobRecord {
    pub(crate) fn completes_at(&self) -> SystemTime {
        let length = if self.course.ends {
            self.course.waits_for.saturating_add(self.course.runs_for)
        } else {
            NEVER
        };
        self.started_at.checked_add(length).unwrap_or(self.started_at)
    }

    pub(crate) fn is_over(&self, now: SystemTime) -> bool {
        self.completes_at() <= now
    }

    /// When it ended, if it did.
    pub(crate) fn ended_at(&self, now: SystemTime) -> Option<SystemTime> {
        Some(self.completes_at()).filter(|time| *time <= now)
    }

    pub(crate) fn status(&self, now: SystemTime) -> JobStatus {
        if self.is_over(now) {
            match self.course.failure {
                Some(_) => JobStatus::Failed,
                None => JobStatus::Completed,
            }
        } else if self.elapsed(now) < self.course.waits_for {
            JobStatus::Waiting
        } else {
            JobStatus::Running
        }
    }

    /// A status that the service's lists don't have, shown in place of the right one.
    pub(crate) fn shown(&self, now: SystemTime) -> Option<&str> {
        self.course.shown.as_deref().filter(|_| !self.is_over(now))
    }

    /// Whether the service tells anything of it.
    pub(crate) fn is_known(&self, now: SystemTime) -> bool {
        let elapsed = self.elapsed(now);
        let half = (self.course.waits_for + self.course.runs_for) / 2;
        elapsed >= self.course.unknown_for && !(self.course.vanishes && elapsed >= half)
    }

    /// 100 is for those that are done; a failed one stays where it was.
    pub(crate) fn progress(&self, now: SystemTime) -> u8 {
        if self.status(now) == JobStatus::Completed {
            return 100;
        }
        let run = self.elapsed(now).saturating_sub(self.course.waits_for);
        let whole = self.course.runs_for.as_millis().max(1);
        let percent = run.as_millis().saturating_mul(100) / whole;
        u8::try_from(percent.min(99)).unwrap_or(99)
    }

    /// How long it still takes, in seconds; nothing for one that is over.
    pub(crate) fn remaining_seconds(&self, now: SystemTime) -> u64 {
        self.completes_at().duration_since(now).unwrap_or_default().as_secs()
    }

    pub(crate) fn failure(&self, now: SystemTime) -> Option<&JobFailure> {
        self.course.failure.as_ref().filter(|_| self.is_over(now))
    }

    pub(crate) fn touches(&self, service: Service, id: &str) -> bool {
        self.service == service && self.busy.iter().any(|own| own == id)
    }

    fn elapsed(&self, now: SystemTime) -> Duration {
        now.duration_since(self.started_at).unwrap_or_default()
    }

    pub(crate) fn at(&self, now: SystemTime) -> Job {
        Job {
            id: self.id.clone(),
            service: self.service,
            kind: self.kind,
            subject: self.subject.clone(),
            resource_ids: self.busy.clone(),
            backup_id: self.backup_id.clone(),
            status: self.status(now),
            progress: self.progress(now),
            failure: self.failure(now).cloned(),
            started_at: self.started_at,
            completes_at: self.completes_at(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use std::time::UNIX_EPOCH;

    fn job(faults: &[JobFault]) -> JobRecord {
        let course = Course::new(Duration::from_secs(100));
        JobRecord {
            id: "1".to_owned(),
            service: Service::HuaweiCloudRds,
            kind: JobKind::Restore,
            name: "Restore",
            subject: "i".to_owned(),
            busy: vec!["i".to_owned()],
            backup_id: None,
            request_id: String::new(),
            started_at: UNIX_EPOCH,
            course: faults.iter().fold(course, Course::with),
        }
    }

    fn seen(job: &JobRecord, second: u64) -> (bool, JobStatus, u8) {
        let now = UNIX_EPOCH + Duration::from_secs(second);
        (job.is_known(now), job.status(now), job.progress(now))
    }

    #[test]
    fn a_job_goes_by_the_clock() {
        use JobStatus::{Completed, Failed, Running, Waiting};
        let plain = job(&[]);
        assert_eq!(seen(&plain, 0), (true, Running, 0));
        assert_eq!(seen(&plain, 99), (true, Running, 99));
        assert_eq!(seen(&plain, 100), (true, Completed, 100));

        let second = Duration::from_secs(1);
        let slow =
            job(&[JobFault::UnknownFor(second * 5), JobFault::WaitsFor(second * 9)]);
        assert_eq!(seen(&slow, 4), (false, Waiting, 0));
        assert_eq!(seen(&slow, 8), (true, Waiting, 0));
        assert_eq!(seen(&slow, 59), (true, Running, 50));
        assert_eq!(seen(&slow, 109), (true, Completed, 100));

        let code = || "C".to_owned();
        let failing = job(&[JobFault::Fails { code: code(), reason: code() }]);
        assert_eq!(failing.failure(UNIX_EPOCH), None);
        assert_eq!(seen(&failing, 100), (true, Failed, 99));
        assert!(failing.failure(failing.completes_at()).is_some());

        let endless = job(&[JobFault::NeverEnds]);
        assert_eq!(seen(&endless, 1_000_000), (true, Running, 99));
        let vanishing = job(&[JobFault::Vanishes]);
        assert!(seen(&vanishing, 49).0 && !seen(&vanishing, 50).0);
    }
}
