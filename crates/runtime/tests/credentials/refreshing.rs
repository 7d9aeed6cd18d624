//! Keeping credentials until they are about to expire.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use backstay::huaweicloud::Credentials;
use backstay::{
    BoxFuture, Client, CredentialsSource, Error, ErrorKind, Loaded, ProviderContext,
    SourceError, Transport, TransportError,
};
use bytes::Bytes;

use crate::{HUAWEI, NOW, World, shown, signer, together};

/// An access key and how long it lives, or a failure.
type Step = Result<(&'static str, Option<u64>), ErrorKind>;

/// Gives what a test says, in order, each after the executor went on to the others once.
#[derive(Debug, Default)]
struct Scripted {
    results: Mutex<VecDeque<Step>>,
    loads: AtomicU32,
    at_once: AtomicU32,
    most_at_once: AtomicU32,
}

impl Scripted {
    /// Credentials with an access key, which live for some seconds from [`NOW`] on.
    fn gives(&self, access_key: &'static str, expires_in: Option<u64>) -> &Self {
        self.results.lock().unwrap().push_back(Ok((access_key, expires_in)));
        self
    }

    fn fails(&self, kind: ErrorKind) -> &Self {
        self.results.lock().unwrap().push_back(Err(kind));
        self
    }

    fn loads(&self) -> u32 {
        self.loads.load(Ordering::SeqCst)
    }
}

#[derive(Debug)]
struct Source(Arc<Scripted>);

impl CredentialsSource<Credentials> for Source {
    fn name(&self) -> Cow<'static, str> {
        "the script".into()
    }

    fn load<'a>(
        &'a self,
        _context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(async move {
            let script = &*self.0;
            script.loads.fetch_add(1, Ordering::SeqCst);
            let now = script.at_once.fetch_add(1, Ordering::SeqCst) + 1;
            script.most_at_once.fetch_max(now, Ordering::SeqCst);
            tokio::task::yield_now().await;
            script.at_once.fetch_sub(1, Ordering::SeqCst);
            let result = script.results.lock().unwrap().pop_front().unwrap();
            match result {
                Ok((access_key, None)) => {
                    Ok(Loaded::permanent(Credentials::new(access_key, "sk")))
                }
                Ok((access_key, Some(seconds))) => {
                    let end = UNIX_EPOCH + Duration::from_secs(NOW + seconds);
                    Ok(Loaded::until(Credentials::new(access_key, "sk"), end))
                }
                Err(kind) => {
                    Err(SourceError::Failed(Error::new(kind, "the script says no")))
                }
            }
        })
    }
}

struct Refreshed {
    world: World,
    script: Arc<Scripted>,
    client: Client,
}

impl Refreshed {
    fn new() -> Self {
        let world = World::new();
        let script = Arc::new(Scripted::default());
        let config = world.huawei().credentials_source(Source(script.clone()));
        let client = config.build().unwrap().connect(&HUAWEI).unwrap();
        Self { world, script, client }
    }

    async fn call(&self) -> Result<(), Error> {
        self.world.transport.answer(200, "{}");
        self.client.untyped("GET", "/v3/x").await.map(drop)
    }

    /// The access key that a call was signed with.
    async fn signer(&self) -> String {
        self.call().await.unwrap();
        signer(self.world.requests().last().unwrap()).to_owned()
    }

    /// As many calls at a time.
    async fn calls(&self, count: usize) -> Vec<Result<(), Error>> {
        together((0..count).map(|_| self.call())).await
    }

    fn advance(&self, seconds: u64) {
        self.world.clock.advance(Duration::from_secs(seconds));
    }
}

#[tokio::test]
async fn permanent_credentials_are_loaded_once() {
    let refreshed = Refreshed::new();
    refreshed.script.gives("one", None);
    for _ in 0..3 {
        assert_eq!(refreshed.signer().await, "one");
        refreshed.advance(1_000_000);
    }
    assert_eq!(refreshed.script.loads(), 1);
}

#[tokio::test]
async fn they_are_loaded_again_before_they_expire() {
    let refreshed = Refreshed::new();
    refreshed.script.gives("one", Some(7_200)).gives("two", Some(90_000));
    assert_eq!(refreshed.signer().await, "one");
    // A quarter of an hour before the end.
    refreshed.advance(7_200 - 900 - 1);
    assert_eq!(refreshed.signer().await, "one");
    assert_eq!(refreshed.script.loads(), 1);
    refreshed.advance(1);
    assert_eq!(refreshed.signer().await, "two");
    assert_eq!(refreshed.script.loads(), 2);
}

#[tokio::test]
async fn short_lives_are_used_for_three_quarters() {
    let refreshed = Refreshed::new();
    refreshed.script.gives("one", Some(1_000)).gives("two", Some(2_000));
    assert_eq!(refreshed.signer().await, "one");
    refreshed.advance(749);
    assert_eq!(refreshed.signer().await, "one");
    refreshed.advance(1);
    assert_eq!(refreshed.signer().await, "two");
}

#[tokio::test]
async fn clients_dont_refresh_together() {
    #[derive(Debug)]
    struct Full;
    impl backstay::Jitter for Full {
        fn fraction(&self) -> f64 {
            1.0
        }
    }
    let mut refreshed = Refreshed::new();
    let source = Source(refreshed.script.clone());
    let config =
        refreshed.world.huawei().jitter(Arc::new(Full)).credentials_source(source);
    refreshed.client = config.build().unwrap().connect(&HUAWEI).unwrap();
    refreshed.script.gives("one", Some(1_600)).gives("two", None);
    assert_eq!(refreshed.signer().await, "one");
    // An eighth of the time before, which is a quarter of the life.
    refreshed.advance(1_200 - 50 - 1);
    assert_eq!(refreshed.signer().await, "one");
    refreshed.advance(1);
    assert_eq!(refreshed.signer().await, "two");
}

#[tokio::test]
async fn a_refresh_ahead_takes_little_of_the_calls_time() {
    let world = World::new();
    let source = backstay::huaweicloud::credentials::Password::new("u", "p", "a");
    let config =
        world.huawei().timeout(Duration::from_secs(16)).credentials_source(source);
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    let body = r#"{"token": {"expires_at": "2026-01-02T04:04:05Z"}}"#;
    world.transport.answer_with(201, &[("X-Subject-Token", "t")], body);
    world.transport.answer(200, "{}").stall().answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    world.clock.advance(Duration::from_secs(3_000));
    let (result, ()) =
        tokio::join!(client.untyped("GET", "/v3/x").into_future(), async {
            tokio::task::yield_now().await;
            world.clock.advance(Duration::from_secs(8));
        });
    result.unwrap();
    let timeouts = world.transport.timeouts();
    assert_eq!(timeouts[0], Duration::from_secs(15), "the limit of IAM");
    assert_eq!(timeouts[2], Duration::from_secs(8), "half of the call's time");
    assert_eq!(world.requests().len(), 4);
}

#[tokio::test]
async fn sixty_four_callers_load_once() {
    let refreshed = Refreshed::new();
    refreshed.script.gives("one", Some(7_200)).gives("two", Some(20_000));
    assert!(refreshed.calls(64).await.iter().all(Result::is_ok));
    assert_eq!(refreshed.script.loads(), 1);
    // While the old ones are good, nobody waits: one call refreshes, the others go on.
    refreshed.advance(7_000);
    assert!(refreshed.calls(64).await.iter().all(Result::is_ok));
    assert_eq!(refreshed.script.loads(), 2);
    assert_eq!(refreshed.script.most_at_once.load(Ordering::SeqCst), 1);
    let requests = refreshed.world.requests();
    let old = requests[64..].iter().filter(|sent| signer(sent) == "one").count();
    assert_eq!((requests.len(), old), (128, 63));
}

#[tokio::test]
async fn a_failed_refresh_keeps_what_is_valid() {
    let refreshed = Refreshed::new();
    refreshed.script.gives("one", Some(7_200)).fails(ErrorKind::Server);
    refreshed.script.fails(ErrorKind::Connect).gives("two", Some(20_000));
    assert_eq!(refreshed.signer().await, "one");
    refreshed.advance(6_400);
    assert_eq!(refreshed.signer().await, "one");
    assert_eq!(refreshed.script.loads(), 2);
    // Not again at the next call, but a minute later.
    refreshed.advance(59);
    assert_eq!(refreshed.signer().await, "one");
    assert_eq!(refreshed.script.loads(), 2);
    refreshed.advance(1);
    assert_eq!(refreshed.signer().await, "one");
    assert_eq!(refreshed.script.loads(), 3);
    refreshed.advance(60);
    assert_eq!(refreshed.signer().await, "two");
}

#[tokio::test]
async fn waiters_share_the_reason_why_there_are_none() {
    let refreshed = Refreshed::new();
    refreshed.script.gives("one", Some(7_200)).fails(ErrorKind::Auth);
    refreshed.script.gives("two", Some(20_000));
    assert_eq!(refreshed.signer().await, "one");
    refreshed.advance(7_200);
    let results = refreshed.calls(64).await;
    for result in results {
        let error = result.unwrap_err();
        assert_eq!(shown(&error), "GET /v3/x: the script says no (auth)");
    }
    assert_eq!(refreshed.script.loads(), 2);
    assert_eq!(refreshed.signer().await, "two", "a later call asks again");
}

#[tokio::test]
async fn what_comes_expired_serves_for_a_minute() {
    let refreshed = Refreshed::new();
    refreshed.advance(1_000);
    refreshed.script.gives("one", Some(10)).gives("two", None);
    assert_eq!(refreshed.signer().await, "one");
    assert_eq!(refreshed.signer().await, "one");
    refreshed.advance(60);
    assert_eq!(refreshed.signer().await, "two");
}

#[tokio::test]
async fn a_call_that_is_dropped_lets_the_next_one_load() {
    let refreshed = Refreshed::new();
    refreshed.script.gives("one", None);
    let mut dropped = Box::pin(refreshed.call());
    std::future::poll_fn(|context| {
        assert!(dropped.as_mut().poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
    drop(dropped);
    assert_eq!(refreshed.signer().await, "one");
    assert_eq!(refreshed.script.loads(), 2);
}

#[tokio::test]
async fn credentials_that_expire_in_flight_are_replaced_once() {
    let refreshed = Refreshed::new();
    let world = &refreshed.world;
    refreshed.script.gives("one", Some(7_200)).gives("two", Some(7_200));
    let script = refreshed.script.clone();
    let config = world
        .huawei()
        .retry(backstay::RetryPolicy::default())
        .credentials_source(Source(script));
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    let expired =
        r#"{"error_code": "APIGW.0307", "error_msg": "The token must be updated."}"#;
    world.transport.answer(401, expired).answer(200, "{}");
    client.untyped("POST", "/v3/x").await.unwrap();
    let requests = world.requests();
    let signers: Vec<&str> = requests.iter().map(signer).collect();
    assert_eq!(signers, ["one", "two"]);
    // When the new ones aren't taken either, that is the end.
    refreshed.script.gives("three", Some(7_200)).gives("four", Some(7_200));
    world.transport.answer(401, expired).answer(401, expired);
    let error = client.untyped("POST", "/v3/x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(world.requests().len(), 4);
}

#[tokio::test]
async fn what_a_server_rejects_is_kept_when_there_is_nothing_else() {
    let refreshed = Refreshed::new();
    let world = &refreshed.world;
    let config = world
        .huawei()
        .retry(backstay::RetryPolicy::default())
        .credentials_source(Source(refreshed.script.clone()));
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    refreshed.script.gives("one", Some(7_200)).fails(ErrorKind::Server);
    let expired =
        r#"{"error_code": "APIGW.0307", "error_msg": "The token must be updated."}"#;
    world.transport.answer(401, expired).answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    assert_eq!(refreshed.script.loads(), 2, "it was asked for others, and had none");
    // Within a minute nobody is asked again, whatever a server says.
    world.clock.advance(Duration::from_secs(59));
    world.transport.answer(401, expired).answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    assert_eq!(refreshed.script.loads(), 2);
    world.clock.advance(Duration::from_secs(1));
    refreshed.script.gives("two", Some(7_200));
    world.transport.answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    assert_eq!(refreshed.script.loads(), 3);
    let requests = world.requests();
    let signers: Vec<&str> = requests.iter().map(signer).collect();
    assert_eq!(signers, ["one", "one", "one", "one", "two"]);
}

#[tokio::test]
async fn whoever_is_rejected_waits_for_the_new_ones() {
    let refreshed = Refreshed::new();
    let config = refreshed
        .world
        .huawei()
        .retry(backstay::RetryPolicy::default())
        .transport(Arc::new(TakesOnly("two")))
        .credentials_source(Source(refreshed.script.clone()));
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    refreshed.script.gives("one", Some(7_200)).gives("two", Some(7_200));
    let calls = (0..64).map(|_| client.untyped("GET", "/v3/x").into_future());
    assert!(together(calls).await.iter().all(Result::is_ok));
    assert_eq!(refreshed.script.loads(), 2);
}

/// A server that takes one access key, and answers when the others have sent theirs, too.
#[derive(Debug)]
struct TakesOnly(&'static str);

impl Transport for TakesOnly {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            let mut answer = http::Response::new(Bytes::from_static(b"{}"));
            if signer(&request) != self.0 {
                *answer.status_mut() = http::StatusCode::UNAUTHORIZED;
                *answer.body_mut() =
                    Bytes::from_static(br#"{"error_code": "APIGW.0307"}"#);
            }
            Ok(answer)
        })
    }
}

#[tokio::test]
async fn a_short_deadline_is_the_callers_own() {
    let world = World::new();
    let source = backstay::huaweicloud::credentials::Password::new("u", "p", "a");
    let config = world.huawei().credentials_source(source);
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    let token = r#"{"token": {"expires_at": "2026-01-02T04:04:05Z"}}"#;
    let headers = [("X-Subject-Token", "t")];
    world.transport.stall().answer_with(201, &headers, token).answer(200, "{}");
    let hasty = client.untyped("GET", "/v3/x").with_timeout(Duration::from_secs(1));
    let (hasty, patient, ()) = tokio::join!(
        hasty.into_future(),
        client.untyped("GET", "/v3/x").into_future(),
        async {
            tokio::task::yield_now().await;
            world.clock.advance(Duration::from_secs(1));
        }
    );
    assert_eq!(hasty.unwrap_err().kind(), ErrorKind::Timeout);
    patient.unwrap();

    // Nor does it keep others from a refresh ahead.
    world.clock.advance(Duration::from_secs(3_000));
    world.transport.stall().answer(200, "{}");
    let hasty = client.untyped("GET", "/v3/x").with_timeout(Duration::from_secs(2));
    let (hasty, ()) = tokio::join!(hasty.into_future(), async {
        tokio::task::yield_now().await;
        world.clock.advance(Duration::from_secs(1));
    });
    hasty.unwrap();
    let before = world.requests().len();
    let later = token.replace("04:04", "06:04");
    world.transport.answer_with(201, &headers, later).answer(200, "{}");
    client.untyped("GET", "/v3/x").await.unwrap();
    assert_eq!(world.requests().len(), before + 2, "the next call refreshes");
}

#[tokio::test]
async fn any_jitter_is_taken_for_a_part() {
    #[derive(Debug)]
    struct Odd(f64);
    impl backstay::Jitter for Odd {
        fn fraction(&self) -> f64 {
            self.0
        }
    }
    for fraction in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -3.0, 1e300] {
        let mut refreshed = Refreshed::new();
        let source = Source(refreshed.script.clone());
        let config = refreshed.world.huawei().jitter(Arc::new(Odd(fraction)));
        let config = config.credentials_source(source);
        refreshed.client = config.build().unwrap().connect(&HUAWEI).unwrap();
        refreshed.script.gives("one", Some(1_600)).fails(ErrorKind::Server);
        assert_eq!(refreshed.signer().await, "one");
        refreshed.advance(1_149);
        assert_eq!(
            (refreshed.signer().await, refreshed.script.loads()),
            ("one".into(), 1)
        );
        refreshed.advance(51);
        assert_eq!(
            (refreshed.signer().await, refreshed.script.loads()),
            ("one".into(), 2)
        );
    }
}
