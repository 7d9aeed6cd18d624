//! Many callers on one client, while credentials rotate and the service fails now and then.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod stage;

use backstay::{
    BoxFuture, CredentialsSource, Error, ErrorKind, Loaded, ProviderContext, Refreshing,
    RetryPolicy, SourceError,
};
use simulated_cloud::{
    AccessKey, FalseAnswer, FaultRule, Service, SimulatedCloud, SimulatedCloudBuilder,
    Vendor,
};
use stage::calls::{Client, Setup};
use stage::{NOW, Stage};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::num::NonZeroU64;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const CALLERS: usize = 64;
/// How many restores each caller makes, one after the other.
const ROUNDS: usize = 10;
/// How long each key lives.
const LIFE: Duration = Duration::from_secs(3600);
const KEYS: u64 = 20;

fn key(number: u64) -> (String, String, String, SystemTime) {
    let expires_at = UNIX_EPOCH + Duration::from_secs(NOW) + LIFE * (number as u32 + 1);
    let (id, secret) = (format!("ROTATINGKEY{number:03}"), format!("secret{number:03}"));
    (id, secret, format!("token{number:03}"), expires_at)
}

/// A cloud that takes each key until it expires.
fn cloud(vendor: Vendor) -> SimulatedCloudBuilder {
    (0..KEYS).map(key).fold(
        SimulatedCloud::builder().seeded_defaults(),
        |cloud, (id, secret, token, expires_at)| {
            let key = AccessKey::new(id, secret).with_security_token(token);
            cloud.access_key(vendor, key.expires_at(expires_at))
        },
    )
}

/// Gives the key of the hour, and takes a while for it.
#[derive(Debug, Default)]
struct Rotation {
    loads: AtomicUsize,
    at_once: AtomicUsize,
    most_at_once: AtomicUsize,
}

impl Rotation {
    async fn load(&self, context: &ProviderContext<'_>) -> u64 {
        self.loads.fetch_add(1, Ordering::Relaxed);
        let at_once = self.at_once.fetch_add(1, Ordering::Relaxed) + 1;
        self.most_at_once.fetch_max(at_once, Ordering::Relaxed);
        // The others get their chance to load as well.
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        self.at_once.fetch_sub(1, Ordering::Relaxed);
        let start = UNIX_EPOCH + Duration::from_secs(NOW);
        let age = context.clock().now().duration_since(start).unwrap();
        // One that is about to expire isn't given out any more.
        (age + LIFE / 2).as_secs() / LIFE.as_secs()
    }
}

/// How a vendor's credentials are made of a key.
trait Make: Clone + Debug + PartialEq + Send + Sync + Sized + 'static {
    fn make(id: &str, secret: &str, token: &str) -> Self;
}

impl Make for backstay::huaweicloud::Credentials {
    fn make(id: &str, secret: &str, token: &str) -> Self {
        Self::new(id, secret).with_security_token(token)
    }
}

impl Make for backstay::alibabacloud::Credentials {
    fn make(id: &str, secret: &str, token: &str) -> Self {
        Self::new(id, secret).with_security_token(token)
    }
}

#[derive(Debug)]
struct Source(Arc<Rotation>);

impl<C: Make> CredentialsSource<C> for Source {
    fn name(&self) -> Cow<'static, str> {
        "the test".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<C>, SourceError>> {
        Box::pin(async move {
            let (id, secret, token, expires_at) = key(self.0.load(context).await);
            Ok(Loaded::until(C::make(&id, &secret, &token), expires_at))
        })
    }
}

struct Outcome {
    results: Vec<Result<(), Error>>,
    stage: Stage,
    rotation: Arc<Rotation>,
}

/// All callers make all their calls; between the rounds most of an hour passes.
async fn call_all(service: Service, fault: FalseAnswer) -> Outcome {
    let stage = Stage::of(cloud(service.vendor())).await;
    let rotation = Arc::new(Rotation::default());
    let mut setup = Setup::new(&stage.cloud, service, stage.clock());
    setup.huaweicloud = Arc::new(Refreshing::new(Source(Arc::clone(&rotation))));
    setup.alibabacloud = Arc::new(Refreshing::new(Source(Arc::clone(&rotation))));
    // One in ten fails, so that among so many calls one fails six times in a row.
    setup.retry = Some(RetryPolicy::new().attempts(8).budget(1000));
    let transport = stage.transport(service);
    transport.keep_faults();
    setup.transport = Some(transport);
    stage.cloud.add_fault(
        FaultRule::new(service, fault)
            .every(NonZeroU64::new(10).unwrap())
            .times(u64::MAX),
    );
    let client = Arc::new(setup.client(service));
    let mut results = Vec::new();
    for _ in 0..ROUNDS {
        results.extend(stage.run(call_each(&client)).await);
        stage.time.advance(LIFE * 9 / 10);
    }
    Outcome { results, stage, rotation }
}

async fn call_each(client: &Arc<Client>) -> Vec<Result<(), Error>> {
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let client = Arc::clone(client);
            tokio::spawn(async move { client.restore().await })
        })
        .collect();
    let mut results = Vec::new();
    for caller in callers {
        results.push(caller.await.unwrap());
    }
    results
}

fn check_shared(outcome: &Outcome, service: Service) {
    assert_eq!(outcome.results.len(), CALLERS * ROUNDS);
    let Rotation { loads, most_at_once, .. } = &*outcome.rotation;
    assert_eq!(most_at_once.load(Ordering::Relaxed), 1, "one refresh at a time");
    let loads = loads.load(Ordering::Relaxed);
    let used: BTreeSet<String> = outcome
        .stage
        .cloud
        .requests()
        .iter()
        .filter_map(|request| Some(request.authenticated_by.as_ref()?.to_string()))
        .collect();
    // The rounds are spread over nine lives of a key; each load gave another one.
    assert!(used.len() >= 7, "they rotated: {used:?}");
    assert_eq!(loads, used.len());
    let connections = outcome.stage.cloud.connections(service);
    let requests = outcome.stage.flights.sent();
    assert!(requests > CALLERS * ROUNDS, "some were repeated");
    assert!(connections <= CALLERS as u64, "{connections} for {requests} requests");
}

#[tokio::test]
async fn throttled_calls_of_an_unsafe_operation_all_succeed() {
    let service = Service::HuaweiCloudRds;
    let fault = FalseAnswer::refusal(429, "APIGW.0308", "too many");
    let outcome = call_all(service, fault).await;
    check_shared(&outcome, service);
    for result in &outcome.results {
        assert!(result.is_ok(), "{result:?}");
    }
    assert_eq!(outcome.stage.cloud.restores().len(), CALLERS * ROUNDS);
}

#[tokio::test]
async fn lost_answers_of_calls_with_a_token_are_made_good() {
    let service = Service::AlibabaCloudRds;
    let fault = FalseAnswer::refusal(503, "ServiceUnavailable", "down").after_handling();
    let outcome = call_all(service, fault).await;
    check_shared(&outcome, service);
    for result in &outcome.results {
        assert!(result.is_ok(), "{result:?}");
    }
    // Each call has a token of its own, and its restore was carried out once.
    assert_eq!(outcome.stage.cloud.restores().len(), CALLERS * ROUNDS);
}

#[tokio::test]
async fn lost_answers_of_an_unsafe_operation_fail_and_say_so() {
    let service = Service::HuaweiCloudDcs;
    let stage = Stage::of(cloud(service.vendor())).await;
    let mut setup = Setup::new(&stage.cloud, service, stage.clock());
    let transport = stage.transport(service);
    transport.keep_faults();
    setup.transport = Some(transport);
    let fault = FalseAnswer::refusal(503, "ServiceUnavailable", "down").after_handling();
    stage.cloud.add_fault(
        FaultRule::new(service, fault)
            .every(NonZeroU64::new(10).unwrap())
            .times(u64::MAX),
    );
    let client = Arc::new(setup.client(service));
    let results = stage.run(call_each(&client)).await;
    let failed: Vec<_> =
        results.iter().filter_map(|result| result.as_ref().err()).collect();
    assert_eq!(failed.len(), CALLERS.div_ceil(10));
    for error in failed {
        assert_eq!(error.kind(), ErrorKind::Server);
        assert!(error.outcome_unknown() && !error.is_retryable(), "{error}");
        assert!(error.request_id().is_some(), "{error}");
    }
    assert_eq!(stage.cloud.restores().len(), CALLERS, "each exactly once");
    assert_eq!(stage.flights.sent(), CALLERS);
}
