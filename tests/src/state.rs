//! What a cloud remembers.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{Duration, SystemTime};

use crate::authentication::ALLOWED_SKEW;
use crate::jobs::{Job, JobStatus, Restore};
use crate::recording::RecordedRequest;
use crate::resources::{Backup, Resource};
use crate::service::Service;

/// The state of all services; one lock is around it, so each request sees it whole.
pub(crate) struct State {
    resources: Vec<Resource>,
    backups: Vec<Backup>,
    jobs: Vec<Job>,
    restores: Vec<Restore>,
    requests: VecDeque<RecordedRequest>,
    kept_requests: usize,
    job_duration: Duration,
    answered: u64,
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
    pub(crate) answer: serde_json::Value,
}

impl State {
    pub(crate) fn new(
        resources: Vec<Resource>,
        backups: Vec<Backup>,
        job_duration: Duration,
        kept_requests: usize,
    ) -> Self {
        Self {
            resources,
            backups,
            jobs: Vec::new(),
            restores: Vec::new(),
            requests: VecDeque::new(),
            kept_requests,
            job_duration,
            answered: 0,
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

    pub(crate) fn resource(&self, service: Service, id: &str) -> Option<&Resource> {
        self.resources.iter().find(|own| own.service == service && own.id == id)
    }

    pub(crate) fn backup(&self, service: Service, id: &str) -> Option<&Backup> {
        self.backups.iter().find(|own| own.service == service && own.id == id)
    }

    /// Whether a job runs on the resource.
    pub(crate) fn is_busy(&self, service: Service, id: &str, now: SystemTime) -> bool {
        self.jobs.iter().any(|job| {
            job.service == service
                && now < job.completes_at
                && job.resource_ids.iter().any(|own| own == id)
        })
    }

    /// Starts the job of a restore and gives its id; `busy` are the resources it keeps busy.
    pub(crate) fn start(
        &mut self,
        mut restore: Restore,
        busy: Vec<String>,
        now: SystemTime,
    ) -> String {
        let id = format!("0b000000-0000-4000-8000-{:012x}", self.jobs.len() + 1);
        self.jobs.push(Job {
            id: id.clone(),
            service: restore.service,
            resource_ids: busy,
            status: JobStatus::Running,
            started_at: now,
            completes_at: now + self.job_duration,
        });
        restore.job_id.clone_from(&id);
        self.restores.push(restore);
        id
    }

    /// The jobs as they are now, in the order in which they were started.
    pub(crate) fn jobs(&self, now: SystemTime) -> Vec<Job> {
        let mut jobs = self.jobs.clone();
        for job in &mut jobs {
            if job.completes_at <= now {
                job.status = JobStatus::Completed;
            }
        }
        jobs
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
