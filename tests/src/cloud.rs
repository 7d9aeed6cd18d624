//! A cloud that runs on this machine.

use std::sync::Arc;
use tokio::task::JoinHandle;

use crate::backups::Backup;
use crate::clock::Clock;
use crate::credentials::{Credentials, User};
use crate::fault::FaultRule;
use crate::gateway::Shared;
use crate::jobs::Job;
use crate::recording::RecordedRequest;
use crate::resources::{Condition, Resource};
use crate::restores::Restore;
use crate::server::Door;
use crate::service::Service;

mod builder;

pub use builder::SimulatedCloudBuilder;

/// Six services of two vendors, each on a port of its own on 127.0.0.1; gone when dropped.
#[derive(Debug)]
pub struct SimulatedCloud {
    shared: Arc<Shared>,
    endpoints: Vec<(Service, String)>,
    doors: Vec<(Service, Door)>,
    servers: Vec<JoinHandle<()>>,
}

impl SimulatedCloud {
    /// A cloud with nothing in it and no credentials.
    #[must_use]
    pub fn builder() -> SimulatedCloudBuilder {
        SimulatedCloudBuilder::new()
    }

    /// The endpoint of a service by its id, such as `huaweicloud-rds`: `http://127.0.0.1:<port>`.
    ///
    /// # Panics
    ///
    /// There is no such service: a mistake in the program that asks.
    #[must_use]
    pub fn endpoint(&self, service: &str) -> &str {
        match self.endpoints().find(|(known, _)| known.id() == service) {
            Some((_, endpoint)) => endpoint,
            None => panic!("the simulated cloud has no service {service}"),
        }
    }

    /// All services and their endpoints.
    pub fn endpoints(&self) -> impl Iterator<Item = (Service, &str)> {
        self.endpoints.iter().map(|(service, endpoint)| (*service, endpoint.as_str()))
    }

    /// The keys and tokens that it accepts.
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.shared.credentials
    }

    /// Huawei Cloud's project: requests for another one are refused.
    #[must_use]
    pub fn project_id(&self) -> &str {
        &self.shared.project_id
    }

    /// Huawei Cloud's region: the project's name, too.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.shared.region
    }

    /// The users who get tokens for a password.
    #[must_use]
    pub fn users(&self) -> &[User] {
        &self.shared.users
    }

    /// Its clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// The requests that it received, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().requests()
    }

    /// Forgets the requests, to look at the next ones alone.
    pub fn forget_requests(&self) {
        self.shared.state().forget_requests();
    }

    /// Lets requests go wrong. For each request the oldest rule that strikes does.
    pub fn add_fault(&self, rule: FaultRule) {
        self.shared.faults.add(rule);
    }

    /// Lets no more requests go wrong.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Closes a service's port, and waits until that is done: who connects is refused, who is
    /// connected stays so.
    pub async fn close(&self, service: Service) {
        self.move_door(service, false).await;
    }

    /// Opens a service's port again.
    pub async fn open(&self, service: Service) {
        self.move_door(service, true).await;
    }

    async fn move_door(&self, service: Service, opens: bool) {
        let own = self.doors.iter().find(|(of, _)| *of == service);
        if let Some((_, door)) = own {
            door.move_to(opens).await;
        }
    }

    /// How many connections a service has accepted so far.
    #[must_use]
    pub fn connections(&self, service: Service) -> u64 {
        self.shared.state().connections(service)
    }

    /// The number of the next answer that a fault will hold back.
    #[must_use]
    pub fn next_held(&self) -> u64 {
        self.shared.held.next()
    }

    /// Whether an answer of this or a higher number is held back now: by a stall, or until the
    /// clock is moved.
    #[must_use]
    pub fn holds_since(&self, number: u64) -> bool {
        self.shared.held.any_from(number)
    }

    /// Waits until one more answer is held back.
    pub async fn answer_held(&self) {
        self.shared.held.changed().await;
    }

    /// The restores that it carried out, oldest first.
    #[must_use]
    pub fn restores(&self) -> Vec<Restore> {
        self.shared.state().restores()
    }

    /// The restores onto a resource, oldest first.
    #[must_use]
    pub fn restores_onto(&self, target: &str) -> Vec<Restore> {
        let mut restores = self.restores();
        restores.retain(|restore| restore.target == target);
        restores
    }

    /// The jobs, oldest first, as they are by its clock.
    #[must_use]
    pub fn jobs(&self) -> Vec<Job> {
        let now = self.shared.clock.now();
        self.shared.state().jobs(now)
    }

    /// What there is to restore onto, in the order in which it came.
    #[must_use]
    pub fn resources(&self) -> Vec<Resource> {
        self.shared.state().all_resources()
    }

    /// The backups, in the order in which they came.
    #[must_use]
    pub fn backups(&self) -> Vec<Backup> {
        self.shared.state().all_backups()
    }

    /// Adds something to restore onto.
    pub fn add_resource(&self, resource: Resource) {
        self.shared.state().add_resource(resource);
    }

    /// Takes a resource away, jobs or not; its backups stay.
    pub fn remove_resource(&self, service: Service, id: &str) {
        self.shared.state().remove_resource(service, id);
    }

    /// Sets how a resource is while no job runs on it.
    pub fn set_condition(&self, service: Service, id: &str, condition: Condition) {
        self.shared.state().set_condition(service, id, condition);
    }

    /// Adds a backup.
    pub fn add_backup(&self, backup: Backup) {
        self.shared.state().add_backup(backup);
    }

    /// Takes a backup away.
    pub fn remove_backup(&self, service: Service, id: &str) {
        self.shared.state().remove_backup(service, id);
    }
}

impl Drop for SimulatedCloud {
    fn drop(&mut self) {
        for server in &self.servers {
            server.abort();
        }
    }
}
