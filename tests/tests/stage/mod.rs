//! A simulated cloud, a clock that it shares with the clients, and a transport that is watched:
//! whatever a call waits for, the clock moves on exactly when nothing else goes on.

#![allow(dead_code, reason = "each suite uses its part")]

pub(crate) mod calls;
pub(crate) mod random;
pub(crate) mod tls;

use backstay::{BoxFuture, Transport, TransportError};
use bytes::Bytes;
use simulated_cloud::{
    Clock, Fault, FaultRule, Service, SimulatedCloud, SimulatedCloudBuilder,
};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::Notify;

/// 2026-01-02T03:04:05Z.
pub(crate) const NOW: u64 = 1_767_323_045;

/// What is to happen to one attempt.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Attempt {
    /// Nothing wrong.
    Fine,
    /// The port is closed.
    Refused,
    /// The cloud has a fault.
    Faulty(Fault),
}

impl<F: Into<Fault>> From<F> for Attempt {
    fn from(fault: F) -> Self {
        Self::Faulty(fault.into())
    }
}

impl Attempt {
    /// Whether the service may have carried the request out, for all that a client can know.
    pub(crate) fn may_have_run(&self) -> bool {
        !matches!(self, Self::Refused)
    }
}

/// A cloud and what it takes to call it.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) cloud: Arc<SimulatedCloud>,
    pub(crate) time: Clock,
    pub(crate) flights: Arc<Flights>,
}

impl Stage {
    /// Restores take no time, so that a second one isn't refused because the first one runs.
    pub(crate) async fn new() -> Self {
        Self::of(SimulatedCloud::builder().seeded_defaults()).await
    }

    pub(crate) async fn of(builder: SimulatedCloudBuilder) -> Self {
        let time = Clock::frozen_at(NOW);
        let builder = builder.clock(time.clone()).job_duration(Duration::ZERO);
        let cloud = Arc::new(builder.start().await.unwrap());
        let flights = Arc::new(Flights::default());
        Self { cloud, time, flights }
    }

    /// A clock for clients that goes with the cloud's.
    pub(crate) fn clock(&self) -> Arc<StageClock> {
        self.skewed_clock(0)
    }

    /// A clock for clients whose time of day is so many seconds ahead of the cloud's.
    pub(crate) fn skewed_clock(&self, ahead: i64) -> Arc<StageClock> {
        let changed = Arc::clone(&self.flights);
        Arc::new(StageClock { time: self.time.clone(), ahead, flights: changed })
    }

    /// A transport for clients of one service.
    pub(crate) fn transport(&self, service: Service) -> Arc<Watched> {
        thread_local! {
            // Reading the system's certificates takes longer than most tests do. Each test has
            // a thread of its own, and so its own connections.
            static POOLS: Pools = Pools::new();
        }
        let (cloud, flights) = (Arc::clone(&self.cloud), Arc::clone(&self.flights));
        let (pools, plan) = (POOLS.with(Pools::clone), Mutex::default());
        Arc::new(Watched { service, pools, cloud, flights, plan })
    }

    /// How far the clock is.
    pub(crate) fn elapsed(&self) -> Duration {
        self.time.now().duration_since(UNIX_EPOCH + Duration::from_secs(NOW)).unwrap()
    }

    /// Awaits a future. Whenever all it can wait for is the clock, the clock is moved to where
    /// the first one waits.
    pub(crate) async fn run<F: Future>(&self, future: F) -> F::Output {
        tokio::select! {
            biased;
            output = future => output,
            () = self.drive() => unreachable!("the clock is driven for ever"),
        }
    }

    async fn drive(&self) {
        loop {
            // Lets everybody who was woken go as far as they get.
            for _ in 0..16 {
                tokio::task::yield_now().await;
            }
            if self.flights.are_held(&self.cloud)
                && let Some(due) = self.time.next_due()
            {
                self.time.set(due.max(self.time.now()));
                continue;
            }
            tokio::select! {
                () = self.flights.changed.notified() => {}
                () = self.cloud.answer_held() => {}
            }
        }
    }
}

/// The clock of a [`Stage`]'s clients.
#[derive(Debug)]
pub(crate) struct StageClock {
    time: Clock,
    ahead: i64,
    flights: Arc<Flights>,
}

impl StageClock {
    async fn wait(&self, duration: Duration) {
        self.flights.changed.notify_one();
        self.time.sleep(duration).await;
    }
}

impl backstay::Clock for StageClock {
    fn now(&self) -> SystemTime {
        let skew = Duration::from_secs(self.ahead.unsigned_abs());
        if self.ahead < 0 { self.time.now() - skew } else { self.time.now() + skew }
    }

    fn monotonic(&self) -> Duration {
        self.time.now().duration_since(UNIX_EPOCH).unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(self.wait(duration))
    }

    fn until(&self, moment: Duration) -> BoxFuture<'_, ()> {
        Box::pin(self.wait(moment.saturating_sub(self.monotonic())))
    }
}

/// The requests that are on their way.
#[derive(Debug, Default)]
pub(crate) struct Flights {
    state: Mutex<FlightState>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct FlightState {
    sent: usize,
    in_flight: usize,
    /// The answers that were held back before the newest request are of older ones.
    held_from: u64,
    /// Whether somebody else than the cloud holds the answer back.
    is_held_elsewhere: bool,
}

impl Flights {
    fn state(&self) -> MutexGuard<'_, FlightState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many requests the clients sent, or tried to.
    pub(crate) fn sent(&self) -> usize {
        self.state().sent
    }

    /// Whether none is on its way, or the only one is held back by the cloud.
    fn are_held(&self, cloud: &SimulatedCloud) -> bool {
        let state = self.state();
        match state.in_flight {
            0 => true,
            1 => state.is_held_elsewhere || cloud.holds_since(state.held_from),
            _ => false,
        }
    }

    /// Says that the answer of the request that is on its way won't come any further.
    pub(crate) fn hold(&self) {
        self.state().is_held_elsewhere = true;
        self.changed.notify_one();
    }

    fn begin(self: &Arc<Self>, cloud: &SimulatedCloud) -> Flight {
        let mut state = self.state();
        state.sent += 1;
        state.in_flight += 1;
        state.held_from = cloud.next_held();
        state.is_held_elsewhere = false;
        drop(state);
        Flight { flights: Arc::clone(self) }
    }
}

struct Flight {
    flights: Arc<Flights>,
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.flights.state().in_flight -= 1;
        self.flights.changed.notify_one();
    }
}

/// The transports of clients whose user gave none.
#[derive(Clone, Debug)]
struct Pools {
    usual: Arc<dyn Transport>,
    /// Another one, which has no open connection when the port is closed.
    unconnected: Arc<dyn Transport>,
}

impl Pools {
    fn new() -> Self {
        Self { usual: default_transport(), unconnected: default_transport() }
    }
}

/// A transport that counts what is sent, and lets each attempt go as planned.
#[derive(Debug)]
pub(crate) struct Watched {
    service: Service,
    pools: Pools,
    cloud: Arc<SimulatedCloud>,
    flights: Arc<Flights>,
    plan: Mutex<Plan>,
}

#[derive(Debug, Default)]
struct Plan {
    attempts: VecDeque<Attempt>,
    /// What happens to those after the planned ones.
    then: Option<Attempt>,
    /// What happened.
    done: Vec<Attempt>,
    /// Faults are the cloud's own, and not for each attempt anew.
    keeps_faults: bool,
}

impl Watched {
    fn plan(&self) -> MutexGuard<'_, Plan> {
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What happens to the next attempts, and to all after them.
    pub(crate) fn set_plan(
        &self,
        attempts: impl IntoIterator<Item = Attempt>,
        then: Attempt,
    ) {
        let attempts = attempts.into_iter().collect();
        *self.plan() = Plan { attempts, then: Some(then), ..Plan::default() };
    }

    /// Leaves the cloud the faults that it has.
    pub(crate) fn keep_faults(&self) {
        self.plan().keeps_faults = true;
    }

    /// What happened to the attempts since the plan was made.
    pub(crate) fn done(&self) -> Vec<Attempt> {
        self.plan().done.clone()
    }

    fn next(&self) -> Attempt {
        let mut plan = self.plan();
        let next = plan.attempts.pop_front().or_else(|| plan.then.clone());
        let next = next.unwrap_or(Attempt::Fine);
        plan.done.push(next.clone());
        next
    }
}

impl Transport for Watched {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let _flight = self.flights.begin(&self.cloud);
            let attempt = self.next();
            if !self.plan().keeps_faults {
                self.cloud.clear_faults();
            }
            match &attempt {
                Attempt::Fine => {}
                Attempt::Refused => self.cloud.close(self.service).await,
                Attempt::Faulty(fault) => {
                    self.cloud.add_fault(FaultRule::new(self.service, fault.clone()));
                }
            }
            if attempt == Attempt::Refused {
                let answer = self.pools.unconnected.send(request, timeout).await;
                self.cloud.open(self.service).await;
                return answer;
            }
            self.pools.usual.send(request, timeout).await
        })
    }
}

/// The transport of a client whose user gave none.
pub(crate) fn default_transport() -> Arc<dyn Transport> {
    backstay::HttpOptions::new()
        .without_proxy()
        .transport(Duration::from_secs(10), 64 * 1024 * 1024)
        .unwrap()
}

/// Nonces, and so client tokens, that can be told beforehand.
#[derive(Debug, Default)]
pub(crate) struct CountedNonces(AtomicU64);

impl backstay::NonceSource for CountedNonces {
    fn nonce(&self) -> Result<String, backstay::Error> {
        Ok(format!("{:032x}", self.0.fetch_add(1, Ordering::Relaxed) + 1))
    }
}
