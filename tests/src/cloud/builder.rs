//! What a cloud starts with.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::net::TcpListener;

use super::SimulatedCloud;
use crate::backups::Backup;
use crate::clock::Clock;
use crate::contract::Contract;
use crate::credentials::{AccessKey, AuthToken, Credentials, User};
use crate::defaults;
use crate::fault::FaultRule;
use crate::fault::held::HeldAnswers;
use crate::fault::rules::FaultRules;
use crate::gateway::{Gateway, Shared};
use crate::resources::Resource;
use crate::server::{Door, serve};
use crate::service::{Service, Vendor};
use crate::state::{Beginning, State};

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

impl SimulatedCloudBuilder {
    pub(super) fn new() -> Self {
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
