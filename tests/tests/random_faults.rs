//! Faults in any order, many times over: no restore is carried out twice, no call outlives its
//! time, and every error says what and where.
//!
//! `FAULT_SEED=17 cargo test --test random_faults` plays one sequence again and shows it;
//! `FAULT_SEQUENCES=100000` plays more than usual.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod stage;

use backstay::{Error, ErrorKind, Jitter, RetryPolicy};
use simulated_cloud::{
    AccessKey, FalseAnswer, Fault, Service, SimulatedCloud, Vendor, Verdict,
};
use stage::calls::Setup;
use stage::random::Random;
use stage::{Attempt, NOW, Stage};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

/// How many sequences each service gets.
const SEQUENCES: u64 = 300;

/// One thing that can happen to an attempt, and whether the client can know that nothing ran.
fn attempt(random: &mut Random, vendor: Vendor) -> Attempt {
    let delay = Duration::from_millis(random.below(90_000));
    let status = *random.pick(&[500, 502, 503, 504]);
    match random.below(24) {
        0..3 => Attempt::Fine,
        3 | 4 => Attempt::Refused,
        5 => Fault::ResetBeforeReading.into(),
        6 => Fault::ResetWhileReading.into(),
        7 => Fault::ResetBeforeHandling.into(),
        8 => Fault::ResetAfterHandling.into(),
        9 => Fault::CloseAfterHandling.into(),
        10 => Fault::HalfAnswer.into(),
        11 => Fault::SlowHead(delay).into(),
        12 => Fault::SlowBody(delay).into(),
        13 => Fault::StallBeforeHandling.into(),
        14 => Fault::StallAfterHandling.into(),
        15 => Fault::StallInBody.into(),
        16..19 => throttled(random, vendor).into(),
        19 => busy(vendor).into(),
        20 => FalseAnswer::refusal(status, "InternalError", "Failed.").into(),
        21 => {
            let answer = FalseAnswer::refusal(status, "InternalError", "Failed.");
            answer.after_handling().into()
        }
        22 => {
            let page = FalseAnswer::new(status, "<html>a proxy's page</html>");
            page.without_request_id().into()
        }
        _ => {
            let bodies: [&[u8]; 4] =
                [br#"{"job_id": "0"#, b"<html>", b"[]", b"{\"job_id\": \"\xff\"}"];
            FalseAnswer::new(200, *random.pick(&bodies)).after_handling().into()
        }
    }
}

fn throttled(random: &mut Random, vendor: Vendor) -> FalseAnswer {
    let wait = random.below(100);
    let answer = match vendor {
        Vendor::HuaweiCloud => FalseAnswer::refusal(
            429,
            "APIGW.0308",
            format!("policy user over ratelimit,limit:5,time:{wait} second"),
        ),
        Vendor::AlibabaCloud => {
            let status = *random.pick(&[400, 429, 503]);
            FalseAnswer::refusal(status, "Throttling.User", "Too many.")
        }
    };
    match random.below(4) {
        0 => answer.header("Retry-After", wait.to_string()),
        1 => answer.header("x-acs-retry-after", (wait * 100).to_string()),
        2 => {
            let limit = format!("Limit:9,Remain:0,Reset:1,TimeLeft:{}", wait * 100);
            answer.header("x-ratelimit-user", limit)
        }
        _ => answer,
    }
}

fn busy(vendor: Vendor) -> FalseAnswer {
    match vendor {
        Vendor::HuaweiCloud => FalseAnswer::refusal(409, "DBS.200019", "Busy."),
        Vendor::AlibabaCloud => {
            FalseAnswer::refusal(403, "OperationDenied.DBInstanceStatus", "Busy.")
        }
    }
}

/// Whether an answer or its lack proves that nothing ran, which is when anything may be repeated.
/// `refused`: the cloud itself said no, for a date or credentials.
fn proves_that_nothing_ran(attempt: &Attempt, refused: bool) -> bool {
    match attempt {
        Attempt::Refused => true,
        Attempt::Fine | Attempt::Faulty(Fault::SlowHead(_) | Fault::SlowBody(_)) => {
            refused
        }
        Attempt::Faulty(fault @ Fault::Answer(_)) if fault.is_handled() => refused,
        Attempt::Faulty(Fault::Answer(answer)) => {
            let shown = format!("{answer:?}");
            ["APIGW.0308", "Throttling", "DBS.200019", "OperationDenied"]
                .iter()
                .any(|code| shown.contains(code))
        }
        Attempt::Faulty(_) => false,
    }
}

#[derive(Debug)]
struct SeededJitter(Mutex<Random>);

impl Jitter for SeededJitter {
    fn fraction(&self) -> f64 {
        self.0.lock().unwrap().below(1001) as f64 / 1000.0
    }
}

const OLD_KEY: &str = "SIMULATEDAKEXPIRED01";
const OLD_SECRET: &str = "simulatedExpiredSecret";
const OLD_TOKEN: &str = "simulatedExpiredToken";

/// What a sequence is made of.
#[derive(Debug)]
struct Sequence {
    attempts: Vec<Attempt>,
    then: Attempt,
    timeout: Duration,
    busy: Duration,
    skew: i64,
    credentials_expire: bool,
    policy: RetryPolicy,
}

impl Sequence {
    fn new(random: &mut Random, vendor: Vendor) -> Self {
        let length = random.below(7);
        let attempts = (0..length).map(|_| attempt(random, vendor)).collect();
        let then =
            if random.one_in(4) { attempt(random, vendor) } else { Attempt::Fine };
        let timeout = Duration::from_secs(*random.pick(&[1, 5, 30, 60, 300]));
        let mut policy = match random.below(4) {
            0 => RetryPolicy::none(),
            1 => RetryPolicy::new().attempts(u32::try_from(random.below(9)).unwrap()),
            _ => RetryPolicy::new(),
        };
        let busy = Duration::from_secs(if random.one_in(3) { 120 } else { 0 });
        if !busy.is_zero() {
            policy = policy.retry_busy(busy);
        }
        let skew =
            if random.one_in(5) { *random.pick(&[3600, -3600, 86_400]) } else { 0 };
        let credentials_expire = random.one_in(5);
        Self { attempts, then, timeout, busy, skew, credentials_expire, policy }
    }

    async fn play(&self, service: Service, random: &mut Random, tally: &mut Tally) {
        let old_key = AccessKey::new(OLD_KEY, OLD_SECRET)
            .with_security_token(OLD_TOKEN)
            .expires_at(UNIX_EPOCH + Duration::from_secs(NOW - 1));
        let cloud = SimulatedCloud::builder()
            .seeded_defaults()
            .access_key(service.vendor(), old_key);
        let stage = Stage::of(cloud).await;
        let transport = stage.transport(service);
        transport.set_plan(self.attempts.clone(), self.then.clone());
        let clock = stage.skewed_clock(self.skew);
        let mut setup = Setup::new(&stage.cloud, service, clock);
        setup.transport = Some(transport.clone());
        setup.timeout = Some(self.timeout);
        setup.retry = Some(self.policy.clone());
        setup.jitter = Arc::new(SeededJitter(Mutex::new(Random(random.next()))));
        if self.credentials_expire {
            setup = setup.rotating(&stage.cloud, (OLD_KEY, OLD_SECRET, OLD_TOKEN));
        }
        if random.one_in(2) {
            setup.signature = backstay::alibabacloud::Signature::RpcV1;
        }
        let client = setup.client(service);
        let result = stage.run(client.restore()).await;

        let elapsed = stage.elapsed();
        let most = self.timeout + self.busy;
        assert!(elapsed <= most, "took {elapsed:?} of {most:?}");
        let restores = stage.cloud.restores().len();
        assert!(restores <= 1, "restored {restores} times");
        let done = transport.done();
        assert_eq!(done.len(), stage.flights.sent());
        if service.vendor() == Vendor::HuaweiCloud {
            check_repeated(&done, &stage);
        }
        tally.repeated += usize::from(done.len() > 1);
        tally.failed += usize::from(result.is_err());
        tally.restored_and_failed += usize::from(result.is_err() && restores == 1);
        match result {
            Ok(()) => assert_eq!(restores, 1, "nothing was restored"),
            Err(error) => {
                check_error(&error, &stage, service, client.operation(), restores);
            }
        }
    }
}

/// All attempts but the last one were sure to be in vain.
fn check_repeated(done: &[Attempt], stage: &Stage) {
    let mut recorded = stage.cloud.requests().into_iter();
    let (_, repeated) = done.split_last().unwrap_or((&Attempt::Fine, &[]));
    for attempt in repeated {
        let is_recorded = !matches!(
            attempt,
            Attempt::Refused
                | Attempt::Faulty(Fault::ResetBeforeReading | Fault::ResetWhileReading)
        );
        let request = is_recorded.then(|| recorded.next()).flatten();
        let refused = request
            .is_some_and(|request| matches!(request.verdict, Verdict::Refused { .. }));
        assert!(proves_that_nothing_ran(attempt, refused), "repeated after {attempt:?}");
    }
}

fn check_error(
    error: &Error,
    stage: &Stage,
    service: Service,
    operation: &str,
    restores: usize,
) {
    let line = error.to_string();
    assert_eq!(error.operation(), Some(operation), "{line}");
    assert!(line.starts_with(operation) && !line.contains('\n'), "{line}");
    assert_eq!(error.attempts() as usize, stage.flights.sent(), "{line}");
    let requests = stage.cloud.requests();
    if let Some(status) = error.status() {
        let last = requests.iter().rev().find(|request| request.status == status);
        let id = last.map(|request| request.request_id.as_str()).unwrap_or_default();
        assert_eq!(error.request_id().unwrap_or_default(), id, "{line}");
        assert!(line.contains(id), "{line}");
    }
    for secret in [OLD_SECRET, OLD_TOKEN, "simulatedHuaweiSecretKey"] {
        assert!(!line.contains(secret) && !format!("{error:?}").contains(secret));
    }
    if service.vendor() == Vendor::HuaweiCloud {
        assert!(
            !(error.is_retryable() && restores > 0),
            "to repeat restores again: {line}"
        );
        if restores > 0 {
            let says_so = error.outcome_unknown() || error.kind() == ErrorKind::Decode;
            assert!(says_so, "it was restored: {line}");
        }
    }
    let nothing_ran =
        requests.iter().all(|request| request.verdict != Verdict::Accepted);
    assert_eq!(nothing_ran, restores == 0);
}

/// How sequences ended.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    repeated: usize,
    failed: usize,
    restored_and_failed: usize,
}

/// Where a sequence failed.
struct Seed(u64, Service);

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let Self(seed, service) = self;
            eprintln!("{service}: play it again with FAULT_SEED={seed}");
        }
    }
}

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap())
}

async fn play_all(service: Service) {
    let count = variable("FAULT_SEQUENCES").map_or(SEQUENCES, |all| all / 5);
    let shown = variable("FAULT_SEED");
    let seeds = shown.map_or(0..count, |seed| seed..seed + 1);
    let mut tally = Tally::default();
    for seed in seeds {
        let _seed = Seed(seed, service);
        let mut random = Random(seed.wrapping_mul(5) + service as u64);
        let sequence = Sequence::new(&mut random, service.vendor());
        if shown.is_some() {
            eprintln!("{service}: {sequence:#?}");
        }
        sequence.play(service, &mut random, &mut tally).await;
    }
    if shown.is_none() {
        // What never happens can't go wrong: each kind of end has its share.
        let Tally { repeated, failed, restored_and_failed } = tally;
        let (count, share) = (usize::try_from(count).unwrap(), |part: usize| part * 20);
        assert!(share(repeated) > count, "{tally:?}");
        assert!(share(failed) > count && share(count - failed) > count, "{tally:?}");
        assert!(share(restored_and_failed) > count, "{tally:?}");
    }
}

#[tokio::test]
async fn huaweicloud_rds() {
    play_all(Service::HuaweiCloudRds).await;
}

#[tokio::test]
async fn huaweicloud_gaussdb() {
    play_all(Service::HuaweiCloudGaussDb).await;
}

#[tokio::test]
async fn huaweicloud_dcs() {
    play_all(Service::HuaweiCloudDcs).await;
}

#[tokio::test]
async fn huaweicloud_cbr() {
    play_all(Service::HuaweiCloudCbr).await;
}

#[tokio::test]
async fn alibabacloud_rds() {
    play_all(Service::AlibabaCloudRds).await;
}
