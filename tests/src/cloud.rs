//! A cloud that runs on this machine.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::contract::Contract;
use crate::credentials::{AccessKey, AuthToken, Credentials, User};
use crate::defaults;
use crate::fault::FaultRule;
use crate::fault::held::HeldAnswers;
use crate::fault::rules::FaultRules;
use crate::gateway::{Gateway, Shared};
use crate::jobs::Job;
use crate::recording::RecordedRequest;
use crate::resources::{Backup, Condition, Resource};
use crate::restores::Restore;
use crate::server::{Door, serve};
use crate::service::{Service, Vendor};
use crate::state::{Beginning, State};

/// Six services of two vendors, each on a port of its own on 127.0.0.1; gone when dropped.
#[derive(Debug)]
pub struct SimulatedCloud {
    shared: Arc<Shared>,
    endpoints: Vec<(Service, String)>,
    doors: Vec<(Service, Door)>,
    servers: Vec<JoinHandle<()>>,
}

/// What a cloud starts with.
#[derive(Debug)]
pub struct SimulatedCloudBuilder {
    clock: Clock,
    credentials: Credentials,
    project_id: String,
    region: String,
    users: Vec<User>,
    resources: Vec<Resource>,
    backups: Vec<Backup>,
    instance_quota: usize,
    job_duration: Duration,
    faults: Vec<FaultRule>,
    body_limit: usize,
    kept_requests: usize,
    port_base: Option<u16>,
}

impl SimulatedCloud {
    /// A cloud with nothing in it and no credentials.
    #[must_use]
    pub fn builder() -> SimulatedCloudBuilder {
        SimulatedCloudBuilder {
            clock: Clock::frozen(SystemTime::now()),
            credentials: Credentials::default(),
            project_id: defaults::PROJECT_ID.to_owned(),
            region: defaults::REGION.to_owned(),
            users: Vec::new(),
            resources: Vec::new(),
            backups: Vec::new(),
            instance_quota: 10_000,
            faults: Vec::new(),
            job_duration: Duration::from_secs(60),
            body_limit: 12 * 1024 * 1024,
            kept_requests: 10_000,
            port_base: None,
        }
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

impl std::fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Shared")
            .field("clock", &self.clock)
            .field("credentials", &self.credentials)
            .field("project_id", &self.project_id)
            .finish_non_exhaustive()
    }
}

impl SimulatedCloudBuilder {
    /// Adds keys for both vendors, and instances and backups for every service: see `defaults`.
    #[must_use]
    pub fn seeded_defaults(mut self) -> Self {
        defaults::add_credentials(&mut self.credentials);
        self.users.extend(defaults::users());
        self.resources.extend(defaults::resources());
        self.backups.extend(defaults::backups());
        self
    }

    /// Adds so many backups to every instance that there is by now, the newest first an hour old
    /// and an hour between them. Their ids are [`defaults::numbered_backup`]'s.
    #[must_use]
    pub fn with_backups(mut self, count: usize) -> Self {
        let made = defaults::numbered_backups(&self.resources, count, self.clock.now());
        self.backups.extend(made);
        self
    }

    /// Adds so many instances to every service that has any. Their ids are
    /// [`defaults::numbered_instance`]'s.
    #[must_use]
    pub fn with_instances(mut self, count: usize) -> Self {
        self.resources.extend(defaults::numbered_instances(count));
        self
    }

    /// Sets the clock; without this it stands at the time the builder was made.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Accepts an access key.
    #[must_use]
    pub fn access_key(mut self, vendor: Vendor, key: AccessKey) -> Self {
        self.credentials.add_access_key(vendor, key);
        self
    }

    /// Accepts an `X-Auth-Token`.
    #[must_use]
    pub fn auth_token(mut self, token: AuthToken) -> Self {
        self.credentials.add_auth_token(token);
        self
    }

    /// Sets Huawei Cloud's project.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = id.into();
        self
    }

    /// Sets Huawei Cloud's region; `cn-north-4` without this.
    #[must_use]
    pub fn region(mut self, id: impl Into<String>) -> Self {
        self.region = id.into();
        self
    }

    /// Adds a user who gets tokens for a password.
    #[must_use]
    pub fn user(mut self, user: User) -> Self {
        self.users.push(user);
        self
    }

    /// Sets how many resources a service may have, beyond which no instance is made; 10,000
    /// without this.
    #[must_use]
    pub fn instance_quota(mut self, count: usize) -> Self {
        self.instance_quota = count;
        self
    }

    /// Lets requests go wrong, as [`SimulatedCloud::add_fault`] does later.
    #[must_use]
    pub fn fault(mut self, rule: FaultRule) -> Self {
        self.faults.push(rule);
        self
    }

    /// Adds something to restore onto.
    #[must_use]
    pub fn resource(mut self, resource: Resource) -> Self {
        self.resources.push(resource);
        self
    }

    /// Adds a backup.
    #[must_use]
    pub fn backup(mut self, backup: Backup) -> Self {
        self.backups.push(backup);
        self
    }

    /// Sets how long jobs run, by the cloud's clock; 60 seconds without this.
    #[must_use]
    pub fn job_duration(mut self, duration: Duration) -> Self {
        self.job_duration = duration;
        self
    }

    /// Sets the largest body that is read, in bytes; 12 MiB without this.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets how many requests are remembered, the newest ones; 10,000 without this.
    #[must_use]
    pub fn kept_requests(mut self, count: usize) -> Self {
        self.kept_requests = count;
        self
    }

    /// Gives the services this port and those that follow; without this each gets a free one.
    #[must_use]
    pub fn port_base(mut self, port: u16) -> Self {
        self.port_base = Some(port);
        self
    }

    /// Starts the servers, on the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// A spec is no good, or a port can't be had.
    pub async fn start(self) -> io::Result<SimulatedCloud> {
        let mut gateways = Vec::new();
        for (index, service) in (0_u16..).zip(Service::ALL) {
            let contract = Contract::load(service).map_err(io::Error::other)?;
            let port = match self.port_base {
                Some(base) => base.checked_add(index).ok_or_else(|| {
                    io::Error::new(
                        io::ErrorKind::InvalidInput,
                        format!("there are no ports for all services from {base} on"),
                    )
                })?,
                None => 0,
            };
            let listener = bind(port).await?;
            gateways.push((Gateway { service, contract }, listener));
        }
        let state = State::new(Beginning {
            now: self.clock.now(),
            resources: self.resources,
            backups: self.backups,
            job_duration: self.job_duration,
            kept_requests: self.kept_requests,
            instance_quota: self.instance_quota,
        });
        let faults = FaultRules::default();
        self.faults.into_iter().for_each(|rule| faults.add(rule));
        let shared = Arc::new(Shared {
            clock: self.clock,
            credentials: self.credentials,
            project_id: self.project_id,
            region: self.region,
            users: self.users,
            body_limit: self.body_limit,
            state: Mutex::new(state),
            faults,
            held: HeldAnswers::default(),
        });
        let mut cloud = SimulatedCloud {
            shared: Arc::clone(&shared),
            endpoints: Vec::new(),
            doors: Vec::new(),
            servers: Vec::new(),
        };
        for (gateway, listener) in gateways {
            let address = listener.local_addr()?;
            cloud.endpoints.push((gateway.service, format!("http://{address}")));
            let (door, moves) = Door::new();
            cloud.doors.push((gateway.service, door));
            cloud.servers.push(tokio::spawn(serve(
                listener,
                gateway,
                Arc::clone(&shared),
                moves,
            )));
        }
        Ok(cloud)
    }
}

async fn bind(port: u16) -> io::Result<TcpListener> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpListener::bind(address)
        .await
        .map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))
}
