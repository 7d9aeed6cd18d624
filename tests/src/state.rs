//! What a cloud remembers.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::authentication::ALLOWED_SKEW;
use crate::backups::{Backup, BackupStatus};
use crate::credentials::Credentials;
use crate::jobs::{Aftermath, Course, Job, JobKind, JobRecord, JobStatus};
use crate::recording::RecordedRequest;
use crate::resources::{Condition, Resource};
use crate::restores::Restore;
use crate::service::Service;

const DAY: Duration = Duration::from_secs(86_400);
const HOUR: Duration = Duration::from_secs(3600);
/// 2018-01-01: no older moment can be restored.
const OLDEST_MOMENT: Duration = Duration::from_secs(1_514_764_800);

/// What a state begins with.
pub(crate) struct Beginning {
    pub(crate) now: SystemTime,
    pub(crate) resources: Vec<Resource>,
    pub(crate) backups: Vec<Backup>,
    pub(crate) job_duration: Duration,
    pub(crate) kept_requests: usize,
    pub(crate) instance_quota: usize,
}

/// The state of all services; one lock is around it, so each request sees it whole.
pub(crate) struct State {
    pub(crate) started_at: SystemTime,
    resources: Vec<Resource>,
    backups: Vec<Backup>,
    jobs: Vec<JobRecord>,
    restores: Vec<Restore>,
    requests: VecDeque<RecordedRequest>,
    kept_requests: usize,
    job_duration: Duration,
    instance_quota: usize,
    answered: u64,
    /// How many things were made: the next one's number.
    made: u64,
    /// How often an instance was looked at that flaps after a job, by the job's place.
    looks: BTreeMap<(usize, String), u32>,
    /// Tokens and keys that IAM gave out.
    pub(crate) issued: Credentials,
    /// The nonces of signatures, each with when it came.
    nonces: HashMap<String, SystemTime>,
    /// What was answered to which parameters under a client token.
    client_tokens: BTreeMap<(Service, String), Remembered>,
    connections: BTreeMap<Service, u64>,
}

/// A call that was carried out under a client token.
#[derive(Clone)]
pub(crate) struct Remembered {
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) answer: Option<serde_json::Value>,
}

/// A job that is to be started.
pub(crate) struct NewJob {
    pub(crate) service: Service,
    pub(crate) kind: JobKind,
    pub(crate) name: &'static str,
    pub(crate) subject: String,
    pub(crate) busy: Vec<String>,
    pub(crate) backup_id: Option<String>,
    pub(crate) request_id: String,
    pub(crate) started_at: SystemTime,
    pub(crate) fault: Option<crate::fault::JobFault>,
}

impl State {
    pub(crate) fn new(beginning: Beginning) -> Self {
        Self {
            started_at: beginning.now,
            resources: beginning.resources,
            backups: beginning.backups,
            jobs: Vec::new(),
            restores: Vec::new(),
            requests: VecDeque::new(),
            kept_requests: beginning.kept_requests,
            job_duration: beginning.job_duration,
            instance_quota: beginning.instance_quota,
            answered: 0,
            made: 0,
            looks: BTreeMap::new(),
            issued: Credentials::default(),
            nonces: HashMap::new(),
            client_tokens: BTreeMap::new(),
            connections: BTreeMap::new(),
        }
    }

    pub(crate) fn count_connection(&mut self, service: Service) {
        *self.connections.entry(service).or_default() += 1;
    }

    /// How many connections a service ever accepted.
    pub(crate) fn connections(&self, service: Service) -> u64 {
        self.connections.get(&service).copied().unwrap_or_default()
    }

    /// The number of the next thing that is made, from 1.
    pub(crate) fn next_made(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    pub(crate) fn resources(&self, service: Service) -> impl Iterator<Item = &Resource> {
        self.resources.iter().filter(move |own| own.service == service)
    }

    pub(crate) fn resource(&self, service: Service, id: &str) -> Option<&Resource> {
        self.resources(service).find(|own| own.id == id)
    }

    pub(crate) fn add_resource(&mut self, resource: Resource) {
        self.resources.push(resource);
    }

    pub(crate) fn remove_resource(&mut self, service: Service, id: &str) {
        self.resources.retain(|own| own.service != service || own.id != id);
    }

    pub(crate) fn set_condition(&mut self, service: Service, id: &str, to: Condition) {
        let own = self.resources.iter_mut();
        for resource in own.filter(|own| own.service == service && own.id == id) {
            resource.condition = to;
        }
    }

    /// Whether the service may have no more instances.
    pub(crate) fn quota_is_used_up(&self, service: Service) -> bool {
        self.resources(service).count() >= self.instance_quota
    }

    /// When a resource was made.
    pub(crate) fn made_at(&self, resource: &Resource) -> SystemTime {
        resource.made_at.unwrap_or(self.started_at - 30 * DAY)
    }

    pub(crate) fn backups(&self, service: Service) -> impl Iterator<Item = &Backup> {
        self.backups.iter().filter(move |own| own.service == service)
    }

    pub(crate) fn backup(&self, service: Service, id: &str) -> Option<&Backup> {
        self.backups(service).find(|own| own.id == id)
    }

    pub(crate) fn add_backup(&mut self, backup: Backup) {
        self.backups.push(backup);
    }

    /// Whether there was one.
    pub(crate) fn remove_backup(&mut self, service: Service, id: &str) -> bool {
        let before = self.backups.len();
        self.backups.retain(|own| own.service != service || own.id != id);
        self.backups.len() < before
    }

    /// When a backup was begun, and when it was done.
    pub(crate) fn backup_times(&self, backup: &Backup) -> (SystemTime, SystemTime) {
        let begun = backup.made_at.unwrap_or(self.started_at - DAY);
        let job =
            backup.job_id.as_deref().and_then(|id| self.job_record(backup.service, id));
        (begun, job.map_or(begun + Duration::from_secs(300), JobRecord::completes_at))
    }

    pub(crate) fn backup_status(
        &self,
        backup: &Backup,
        now: SystemTime,
    ) -> BackupStatus {
        let job =
            backup.job_id.as_deref().and_then(|id| self.job_record(backup.service, id));
        match job.map(|job| job.status(now)) {
            None => backup.status,
            Some(JobStatus::Completed) => BackupStatus::Ready,
            Some(JobStatus::Failed) => BackupStatus::Failed,
            Some(JobStatus::Waiting | JobStatus::Running) => BackupStatus::Building,
        }
    }

    /// The engine of what a backup holds, if it is still known.
    pub(crate) fn backup_engine<'a>(&'a self, backup: &'a Backup) -> Option<&'a str> {
        let of_resource = || self.resource(backup.service, &backup.resource_id);
        backup.engine.as_deref().or_else(|| of_resource()?.engine.as_deref())
    }

    /// The spans of time that can be restored.
    pub(crate) fn windows(
        &self,
        resource: &Resource,
        now: SystemTime,
    ) -> Vec<(SystemTime, SystemTime)> {
        resource.restorable.clone().unwrap_or_else(|| {
            let gap = self.started_at - 2 * DAY;
            vec![(UNIX_EPOCH + OLDEST_MOMENT, gap - HOUR), (gap, now)]
        })
    }

    pub(crate) fn is_restorable(
        &self,
        resource: &Resource,
        moment: SystemTime,
        now: SystemTime,
    ) -> bool {
        moment < now
            && self
                .windows(resource, now)
                .iter()
                .any(|(start, end)| (*start..=*end).contains(&moment))
    }

    /// Whether a resource takes no new work: a job runs on it, or it doesn't work.
    pub(crate) fn is_busy(&self, service: Service, id: &str, now: SystemTime) -> bool {
        let broken = |own: &Resource| own.condition != Condition::Ready;
        self.running_job(service, id, now).is_some()
            || self.resource(service, id).is_some_and(broken)
    }

    pub(crate) fn running_job(
        &self,
        service: Service,
        id: &str,
        now: SystemTime,
    ) -> Option<&JobRecord> {
        self.jobs.iter().rev().find(|job| job.touches(service, id) && !job.is_over(now))
    }

    /// How a resource is, as one who looks sees it; the look may count.
    pub(crate) fn look(
        &mut self,
        service: Service,
        id: &str,
        now: SystemTime,
    ) -> Condition {
        let last =
            self.jobs.iter().enumerate().rev().find(|(_, job)| job.touches(service, id));
        if let Some((place, job)) = last {
            if !job.is_over(now) {
                return match job.kind {
                    JobKind::Backup => Condition::BackingUp,
                    JobKind::RestoreToNew => Condition::Building,
                    JobKind::Restore | JobKind::RestoreTables => Condition::Restoring,
                };
            }
            match job.course.aftermath {
                Aftermath::Ready if job.kind == JobKind::RestoreToNew => {
                    if job.failure(now).is_some() {
                        return Condition::Failed;
                    }
                }
                Aftermath::Ready => {}
                Aftermath::Broken => return Condition::Failed,
                Aftermath::Lags(time) if now < job.completes_at() + time => {
                    return Condition::Restoring;
                }
                Aftermath::Lags(_) => {}
                Aftermath::Flaps => {
                    let looks = self.looks.entry((place, id.to_owned())).or_default();
                    *looks += 1;
                    if *looks == 2 {
                        return Condition::Restoring;
                    }
                }
            }
        }
        self.resource(service, id).map_or(Condition::Failed, |own| own.condition)
    }

    /// Starts a job and gives its id.
    pub(crate) fn start(&mut self, job: NewJob) -> String {
        let id = format!("0b000000-0000-4000-8000-{:012x}", self.jobs.len() + 1);
        let course = Course::new(self.job_duration);
        self.jobs.push(JobRecord {
            id: id.clone(),
            service: job.service,
            kind: job.kind,
            name: job.name,
            subject: job.subject,
            busy: job.busy,
            backup_id: job.backup_id,
            request_id: job.request_id,
            started_at: job.started_at,
            course: match &job.fault {
                Some(fault) => course.with(fault),
                None => course,
            },
        });
        id
    }

    /// Remembers what a job restores.
    pub(crate) fn record_restore(&mut self, restore: Restore) {
        self.restores.push(restore);
    }

    /// The jobs of a service, the oldest first.
    pub(crate) fn job_records(
        &self,
        service: Service,
    ) -> impl DoubleEndedIterator<Item = &JobRecord> {
        self.jobs.iter().filter(move |job| job.service == service)
    }

    pub(crate) fn job_record(&self, service: Service, id: &str) -> Option<&JobRecord> {
        self.job_records(service).find(|job| job.id == id)
    }

    /// The restore of a job.
    pub(crate) fn restore_of(&self, job_id: &str) -> Option<&Restore> {
        self.restores.iter().find(|restore| restore.job_id == job_id)
    }

    /// The jobs as they are now, in the order in which they were started.
    pub(crate) fn jobs(&self, now: SystemTime) -> Vec<Job> {
        self.jobs.iter().map(|job| job.at(now)).collect()
    }

    pub(crate) fn all_resources(&self) -> Vec<Resource> {
        self.resources.clone()
    }

    pub(crate) fn all_backups(&self) -> Vec<Backup> {
        self.backups.clone()
    }

    pub(crate) fn restores(&self) -> Vec<Restore> {
        self.restores.clone()
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn forget_requests(&mut self) {
        self.requests.clear();
    }

    pub(crate) fn record(&mut self, request: RecordedRequest) {
        self.requests.push_back(request);
        while self.requests.len() > self.kept_requests {
            self.requests.pop_front();
        }
    }

    /// The number of the next answer, from 1.
    pub(crate) fn next_answer(&mut self) -> u64 {
        self.answered += 1;
        self.answered
    }

    /// Remembers a nonce; whether it is new.
    pub(crate) fn use_nonce(
        &mut self,
        access_key_id: &str,
        nonce: &str,
        now: SystemTime,
    ) -> bool {
        // Older ones are refused by their date anyway; cleaning up now and then is enough.
        if self.nonces.len().is_power_of_two() && self.nonces.len() > 1024 {
            self.nonces.retain(|_, came| {
                now.duration_since(*came).is_ok_and(|age| age <= ALLOWED_SKEW * 2)
            });
        }
        self.nonces.insert(format!("{access_key_id}\n{nonce}"), now).is_none()
    }

    pub(crate) fn remembered(
        &self,
        service: Service,
        token: &str,
    ) -> Option<&Remembered> {
        self.client_tokens.get(&(service, token.to_owned()))
    }

    pub(crate) fn remember(
        &mut self,
        service: Service,
        token: String,
        call: Remembered,
    ) {
        self.client_tokens.insert((service, token), call);
    }
}
