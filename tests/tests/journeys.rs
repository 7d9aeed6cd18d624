//! The whole restore journeys of the examples: what they show, what they send, and what becomes of
//! them when a step goes wrong. The tables are in `docs/journeys.md`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../examples/journey/mod.rs"]
mod journey;

use backstay::{Error, ErrorKind};
use journey::Wish;
use journey::command::{Options, travel};
use journey::fast_clock::FastClock;
use journey::question::agreed;
use journey::screen::Screen;
use journey::setup::Setup;
use simulated_cloud::{
    Backup, BackupStatus, Clock, FalseAnswer, Fault, FaultRule, JobFault, JobStatus,
    Service, SimulatedCloud, SimulatedCloudBuilder, defaults,
};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

/// 2026-01-02T03:04:05Z.
const NOW: u64 = 1_767_323_045;
const JOB: Duration = Duration::from_secs(60);

/// A journey, and the names of its steps on the wire.
struct Journey {
    service: Service,
    name: &'static str,
    ids: (&'static str, &'static str),
    lists: [&'static str; 2],
    restore: &'static str,
    looks: [&'static str; 2],
}

const JOURNEYS: [Journey; 5] = [
    Journey {
        service: Service::HuaweiCloudRds,
        name: "Huawei Cloud RDS",
        ids: (defaults::RDS_SOURCE_INSTANCE, defaults::RDS_TARGET_INSTANCE),
        lists: ["ListInstances", "ListBackups"],
        restore: "RestoreToExistingInstance",
        looks: ["ListJobInfo", "ListInstances"],
    },
    Journey {
        service: Service::HuaweiCloudGaussDb,
        name: "Huawei Cloud GaussDB(for MySQL)",
        ids: (defaults::GAUSSDB_SOURCE_INSTANCE, defaults::GAUSSDB_TARGET_INSTANCE),
        lists: ["ListGaussMySqlInstancesUnifyStatus", "ShowGaussMySqlBackupList"],
        restore: "RestoreOldInstance",
        looks: ["ShowGaussMySqlJobInfo", "ShowGaussMySqlInstanceInfo"],
    },
    Journey {
        service: Service::HuaweiCloudDcs,
        name: "Huawei Cloud DCS",
        ids: (defaults::DCS_INSTANCE, defaults::DCS_INSTANCE),
        lists: ["ListInstances", "ListBackupRecords"],
        restore: "RestoreInstance",
        looks: ["ListRestoreRecords", "ShowInstance"],
    },
    Journey {
        service: Service::HuaweiCloudCbr,
        name: "Huawei Cloud CBR",
        ids: (defaults::CBR_SERVER, defaults::CBR_SERVER),
        lists: ["ListVault", "ListBackups"],
        restore: "RestoreBackup",
        looks: ["ListOpLogs", "ShowBackup"],
    },
    Journey {
        service: Service::AlibabaCloudRds,
        name: "Alibaba Cloud RDS",
        ids: (
            defaults::ALIBABA_RDS_SOURCE_INSTANCE,
            defaults::ALIBABA_RDS_TARGET_INSTANCE,
        ),
        lists: ["DescribeDBInstances", "DescribeCrossRegionBackups"],
        restore: "RestoreDdrTable",
        looks: ["DescribeHistoryTasks", "DescribeDBInstanceAttribute"],
    },
];

/// The code that the examples run, too.
async fn story(setup: &Setup, screen: &Screen) -> Result<(), Error> {
    let wish = &setup.wish;
    match setup.service {
        Service::HuaweiCloudRds => {
            let client = huaweicloud_rds::Client::new(setup.huaweicloud()?)?;
            journey::huaweicloud_rds::restore(&client, wish, screen).await
        }
        Service::HuaweiCloudGaussDb => {
            let client = huaweicloud_gaussdb::Client::new(setup.huaweicloud()?)?;
            journey::huaweicloud_gaussdb::restore(&client, wish, screen).await
        }
        Service::HuaweiCloudDcs => {
            let client = huaweicloud_dcs::Client::new(setup.huaweicloud()?)?;
            journey::huaweicloud_dcs::restore(&client, wish, screen).await
        }
        Service::HuaweiCloudCbr => {
            let client = huaweicloud_cbr::Client::new(setup.huaweicloud()?)?;
            journey::huaweicloud_cbr::restore(&client, wish, screen).await
        }
        Service::AlibabaCloudRds => {
            let client = alibabacloud_rds::Client::new(setup.alibabacloud()?)?;
            journey::alibabacloud_rds::restore(&client, wish, screen).await
        }
        other => unreachable!("{other} has no journey"),
    }
}

/// What came of a journey.
struct Seen {
    result: Result<(), Error>,
    shown: String,
    requests: usize,
    passed: Duration,
    restores: usize,
    running: usize,
}

async fn set_out(journey: &Journey, builder: SimulatedCloudBuilder) -> Setup {
    set_out_among(journey, builder, (0, 0)).await
}

/// With so many more backups and instances.
async fn set_out_among(
    journey: &Journey,
    builder: SimulatedCloudBuilder,
    more: (usize, usize),
) -> Setup {
    let clock = FastClock { cloud: Clock::frozen_at(NOW), speed: None };
    let builder = builder.job_duration(JOB);
    let wish = Wish::new(journey.ids.0, journey.ids.1);
    Setup::simulated(journey.service, builder, more, wish, clock).await.unwrap()
}

async fn travelled(setup: &Setup) -> Seen {
    let out = Arc::new(Mutex::new(Vec::new()));
    let result = story(setup, &Screen::lines(out.clone())).await;
    let (cloud, clock) = setup.simulated.as_ref().unwrap();
    let start = UNIX_EPOCH + Duration::from_secs(NOW);
    let jobs = cloud.jobs();
    let is_running = |status| matches!(status, JobStatus::Running | JobStatus::Waiting);
    Seen {
        result,
        shown: String::from_utf8(out.lock().unwrap().clone()).unwrap(),
        requests: cloud.requests().len(),
        passed: clock.cloud.now().duration_since(start).unwrap(),
        restores: cloud.restores().len(),
        running: jobs.iter().filter(|job| is_running(job.status)).count(),
    }
}

async fn with_fault(
    journey: &Journey,
    operation: &str,
    fault: impl Into<Fault>,
) -> Seen {
    let rule = FaultRule::new(journey.service, fault).operation(operation);
    travelled(&set_out(journey, SimulatedCloud::builder().fault(rule)).await).await
}

impl Seen {
    #[track_caller]
    fn error(&self) -> &Error {
        self.result.as_ref().expect_err("it succeeded")
    }
}

#[tokio::test]
async fn what_the_examples_show() {
    let mut shown = String::new();
    for journey in &JOURNEYS {
        let seen = travelled(&set_out(journey, SimulatedCloud::builder()).await).await;
        seen.result.unwrap();
        assert_eq!(seen.restores, 1);
        writeln!(shown, "{}\n{}", journey.name, seen.shown).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[tokio::test]
async fn the_command_line() {
    let service = Service::HuaweiCloudRds;
    let help = |service| {
        let mut command = Options::command(service).name("restore").term_width(80);
        command.render_long_help().to_string()
    };
    insta::assert_snapshot!(help(service));
    let tables = help(Service::AlibabaCloudRds);
    assert!(
        tables.contains("--database") && tables.contains("RestoreDdrTable=instance")
    );

    let parsed = |service, arguments: &[&str]| {
        Options::of(service, ["restore"].iter().chain(arguments))
    };
    let refused = |arguments: &[&str]| parsed(service, arguments).unwrap_err().kind();
    use clap::error::ErrorKind;
    // The real cloud is never meant by mistake.
    assert_eq!(refused(&["--real"]), ErrorKind::MissingRequiredArgument);
    assert_eq!(refused(&["--yes"]), ErrorKind::MissingRequiredArgument);
    let half = ["--real", "--instance", "i"];
    assert_eq!(refused(&half), ErrorKind::MissingRequiredArgument);
    let whole = ["--real", "--instance", "i", "--region", "r"];
    parsed(service, &whole).unwrap();
    let fault = [&whole[..], &["--fault", "A=busy"]].concat();
    assert_eq!(refused(&fault), ErrorKind::ArgumentConflict);
    // Only one service restores single tables, and the real one those that are named.
    let tables = [&whole[..], &["--database", "d", "--table", "t"]].concat();
    assert_eq!(refused(&tables), ErrorKind::ArgumentConflict);
    parsed(Service::AlibabaCloudRds, &tables).unwrap();
    let unnamed = parsed(Service::AlibabaCloudRds, &whole).unwrap_err();
    assert_eq!(unnamed.kind(), ErrorKind::MissingRequiredArgument);

    let run = async |journey: &Journey, arguments: &[&str]| {
        let options = parsed(journey.service, arguments).unwrap();
        let screen = Screen::lines(Arc::default());
        travel(&options, journey.service, journey.ids, &screen, None, story).await
    };
    run(&JOURNEYS[4], &["--database", "stock", "--table", "items"]).await.unwrap();

    let run = async |arguments: &[&str]| run(&JOURNEYS[0], arguments).await;
    run(&["--backups", "30", "--instances", "3"]).await.unwrap();
    run(&["--backup", defaults::RDS_BACKUP]).await.unwrap();
    let said = async |arguments| run(arguments).await.unwrap_err().to_string();
    assert_eq!(said(&["--backup", "b"]).await, "there is no backup (not found)");
    assert_eq!(
        said(&["--instance", "i"]).await,
        "the list has no instance i (not found)"
    );
    let busy = said(&["--fault", "RestoreToExistingInstance=busy"]).await;
    assert!(busy.starts_with("RestoreToExistingInstance: "), "{busy}");
    for part in ["DBS.200019", "409 Conflict, busy", "request id"] {
        assert!(busy.contains(part), "{busy}");
    }
    assert!(said(&["--fault", "Nonsense=busy"]).await.contains("no operation Nonsense"));
    // It is one of DCS.
    let other = said(&["--fault", "ListBackupRecords=busy"]).await;
    assert!(other.contains("no operation ListBackupRecords"), "{other}");
}

/// The table that is restored is the one that was named.
#[tokio::test]
async fn a_named_table_is_restored() {
    let mut setup = set_out(&JOURNEYS[4], SimulatedCloud::builder()).await;
    (setup.wish.database, setup.wish.table) = ("stock".into(), "items".into());
    travelled(&setup).await.result.unwrap();
    let (cloud, _) = setup.simulated.as_ref().unwrap();
    let restores = cloud.restores();
    let table = &restores[0].tables[0];
    assert_eq!((&*table.name, &*table.new_name), ("items", "items_restored"));
}

/// The real cloud is touched when somebody has typed what is overwritten.
#[test]
fn the_question() {
    let asked = |wish: &Wish, answer: &str| {
        let mut shown = Vec::new();
        let yes = agreed(wish, &mut answer.as_bytes(), &mut shown).unwrap();
        (yes, String::from_utf8(shown).unwrap())
    };
    let wish = Wish::new("from", "onto");
    let (yes, shown) = asked(&wish, "onto\n");
    assert!(yes);
    assert_eq!(
        shown,
        "A backup of from is going to be restored onto onto.\nType onto to go on: "
    );
    for no in ["", "y\n", "from\n"] {
        assert!(!asked(&wish, no).0, "{no:?}");
    }
    assert!(asked(&Wish::new("same", "same"), "").1.contains("A backup of its own"));
}

/// What ran before is never taken for the restore, however late that is known.
#[tokio::test]
async fn work_of_before_is_not_taken_for_the_restore() {
    for journey in &JOURNEYS {
        let setup = set_out(journey, SimulatedCloud::builder()).await;
        travelled(&setup).await.result.unwrap();
        let (cloud, clock) = setup.simulated.as_ref().unwrap();
        clock.cloud.advance(JOB);
        let late = JobFault::UnknownFor(2 * JOB / 3);
        let rule = FaultRule::new(journey.service, late);
        cloud.add_fault(rule.operation(journey.restore));
        cloud.forget_requests();
        let seen = travelled(&setup).await;
        seen.result.unwrap();
        let name = journey.name;
        let requests = cloud.requests();
        let is_look = |own: &&Option<String>| own.as_deref() == Some(journey.looks[0]);
        let looks = requests.iter().map(|own| &own.operation).filter(is_look).count();
        assert!(looks > 2, "{name}: {looks} looks: {}", seen.shown);
        assert_eq!((seen.restores, seen.running), (2, 0), "{name}: {}", seen.shown);
    }
}

/// Whatever goes wrong once and passes, the journey doesn't notice.
#[tokio::test]
async fn one_fault_at_each_step_that_passes() {
    for journey in &JOURNEYS {
        let throttled = || match journey.service {
            Service::AlibabaCloudRds => {
                FalseAnswer::refusal(400, "Throttling.User", "Too many requests.")
            }
            _ => FalseAnswer::refusal(429, "APIGW.0308", "Too many requests."),
        };
        let [first, second] = journey.lists;
        let [job, check] = journey.looks;
        for step in [first, second, journey.restore, job, check] {
            let seen = with_fault(journey, step, throttled()).await;
            assert!(seen.result.is_ok(), "{}: {step}: {:?}", journey.name, seen.result);
            assert_eq!(seen.restores, 1, "{}: {step}", journey.name);
        }
        // What only reads is sent again whatever happened.
        for step in [first, second, job, check] {
            for fault in [
                Fault::ResetAfterHandling,
                Fault::HalfAnswer,
                FalseAnswer::refusal(503, "InternalError", "Later.").into(),
            ] {
                let seen = with_fault(journey, step, fault.clone()).await;
                let name = journey.name;
                assert!(
                    seen.result.is_ok(),
                    "{name}: {step}: {fault:?}: {:?}",
                    seen.result
                );
                assert_eq!(seen.restores, 1);
            }
        }
        // A look that makes no sense is taken again, too.
        // Two journeys list once before the restore what they look at later.
        let listed = matches!(
            journey.service,
            Service::HuaweiCloudCbr | Service::AlibabaCloudRds
        );
        let rule = FaultRule::new(journey.service, FalseAnswer::new(200, "<html>"))
            .operation(job)
            .skip(u64::from(listed));
        let setup = set_out(journey, SimulatedCloud::builder().fault(rule)).await;
        let seen = travelled(&setup).await;
        assert!(seen.result.is_ok(), "{}: {:?}", journey.name, seen.result);
    }
}

/// A restore whose answer is lost is never sent twice, and the error says what to do.
#[tokio::test]
async fn a_restore_whose_answer_is_lost() {
    for journey in &JOURNEYS {
        let seen = with_fault(journey, journey.restore, Fault::ResetAfterHandling).await;
        assert_eq!(seen.restores, 1, "{}", journey.name);
        if journey.service == Service::AlibabaCloudRds {
            // It has a token.
            assert!(seen.result.is_ok(), "{:?}", seen.result);
        } else {
            let error = seen.error();
            assert!(error.outcome_unknown(), "{error}");
            assert!(error.to_string().contains("before repeating the call"), "{error}");
        }
    }
}

#[tokio::test]
async fn refusals_are_told_in_the_services_words() {
    for journey in &JOURNEYS {
        let (source, target) = journey.ids;
        // Something else runs there.
        let setup = set_out(journey, SimulatedCloud::builder()).await;
        travelled(&setup).await.result.unwrap();
        let (cloud, _) = setup.simulated.as_ref().unwrap();
        let before = cloud.restores().len();
        let first = tokio::time::timeout(Duration::from_secs(30), async {
            let rule = FaultRule::new(journey.service, JobFault::NeverEnds);
            cloud.add_fault(rule.operation(journey.restore));
            travelled(&setup).await
        });
        let endless = first.await.unwrap();
        assert_eq!(
            endless.error().kind(),
            ErrorKind::NotFinished,
            "{:?}",
            endless.result
        );
        assert_eq!(cloud.restores().len(), before + 1);
        let refused = travelled(&setup).await;
        assert_eq!(cloud.restores().len(), before + 1, "{}", journey.name);
        let error = refused.error();
        let name = journey.name;
        assert!(
            matches!(error.kind(), ErrorKind::Busy | ErrorKind::NotFound),
            "{name}: {error}"
        );

        // The target is gone between the list and the restore, or before.
        let setup = set_out(journey, SimulatedCloud::builder()).await;
        let (cloud, _) = setup.simulated.as_ref().unwrap();
        cloud.remove_resource(journey.service, target);
        let seen = travelled(&setup).await;
        assert_eq!(seen.error().kind(), ErrorKind::NotFound, "{name}");
        assert_eq!((seen.restores, seen.requests), (0, 1), "{name}: {:?}", seen.result);

        // No backup, and none that is ready.
        let setup = set_out(journey, SimulatedCloud::builder()).await;
        let (cloud, _) = setup.simulated.as_ref().unwrap();
        for backup in cloud.backups() {
            if backup.resource_id() == source && backup.service() == journey.service {
                cloud.remove_backup(journey.service, backup.id());
            }
        }
        let seen = travelled(&setup).await;
        assert_eq!(seen.error().to_string(), "there is no backup (not found)", "{name}");
        let building = Backup::new(journey.service, "310099", source)
            .status(BackupStatus::Building);
        cloud.add_backup(building);
        let seen = travelled(&setup).await;
        assert_eq!(
            seen.error().kind(),
            ErrorKind::NotFound,
            "{name}: {:?}",
            seen.result
        );
        assert_eq!(seen.restores, 0);
    }
}

/// What the services refuse themselves: kind, code and their words.
#[tokio::test]
async fn a_backup_of_another_engine_and_a_moment_outside() {
    use huaweicloud_rds::operations::*;
    use huaweicloud_rds::restore_times;
    let rds = &JOURNEYS[0];
    // The list already says so.
    let other = Backup::new(rds.service, "other-engine", rds.ids.0).engine("MySQL");
    let setup = set_out(rds, SimulatedCloud::builder().backup(other)).await;
    let (cloud, _) = setup.simulated.as_ref().unwrap();
    cloud.remove_backup(rds.service, defaults::RDS_BACKUP);
    let seen = travelled(&setup).await;
    assert!(
        seen.error().to_string().contains("of MySQL, not SQLServer"),
        "{:?}",
        seen.result
    );

    // A moment: the windows say it before, the service after.
    let client = huaweicloud_rds::Client::new(setup.huaweicloud().unwrap()).unwrap();
    let answer = client.list_restore_times(ListRestoreTimes::new(rds.ids.0)).await;
    let windows = answer.unwrap().restore_time;
    assert!(!windows.is_empty());
    let end = windows.iter().filter_map(|window| window.end_time).max().unwrap();
    let late = end + 1_000_000_000;
    assert_eq!(restore_times::nearest(&windows, late), Some(end));
    // The newest moment is not yet past.
    let past = end - 60_000;
    assert!(restore_times::restorable(&windows, past).is_ok());
    let error = restore_times::restorable(&windows, late).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    let restore = async |moment| {
        let point = RestorePoint::point_in_time(moment);
        let source = RestoreSource::new(rds.ids.0, point);
        let target = RestoreTarget::new(rds.ids.1);
        let request = RestoreToExistingInstance::new(source, target);
        client.restore_to_existing_instance(request).await
    };
    let error = restore(late).await.unwrap_err();
    assert!(error.code().is_some_and(|code| code.starts_with("DBS.")), "{error}");
    assert!(error.status().is_some() && error.request_id().is_some(), "{error}");
    assert_eq!(cloud.restores().len(), 0);
    restore(past).await.unwrap();
}

#[tokio::test]
async fn jobs_that_fail_vanish_or_never_end() {
    for journey in &JOURNEYS {
        let name = journey.name;
        let reason = "The disk broke.";
        let fails = JobFault::Fails {
            code: "SIMULATED.0001".to_owned(),
            reason: reason.to_owned(),
        };
        let seen = with_fault(journey, journey.restore, fails).await;
        let error = seen.error();
        assert_eq!(error.kind(), ErrorKind::Failed, "{name}: {error}");
        // DCS has a code alone, and Alibaba Cloud's tasks neither.
        let told = error.to_string();
        let has_reason = told.contains(reason) || told.contains("SIMULATED.0001");
        let is_mute = journey.service == Service::AlibabaCloudRds;
        assert!(has_reason || is_mute, "{name}: {error}");
        assert_eq!((seen.restores, seen.running), (1, 0), "{name}");

        let seen = with_fault(journey, journey.restore, JobFault::NeverEnds).await;
        let error = seen.error();
        assert_eq!(error.kind(), ErrorKind::NotFinished, "{name}: {error}");
        assert!(error.to_string().to_lowercase().contains("r"), "{name}: {error}");
        assert_eq!(seen.running, 1, "{name}: the work goes on");

        let seen = with_fault(journey, journey.restore, JobFault::Vanishes).await;
        let kind = seen.error().kind();
        assert!(
            matches!(kind, ErrorKind::NotFound | ErrorKind::NotFinished),
            "{name}: {:?}",
            seen.result
        );

        for fault in [
            JobFault::UnknownFor(Duration::from_secs(20)),
            JobFault::WaitsFor(JOB),
            JobFault::RunsFor(5 * JOB),
            JobFault::Shows("Pondering".to_owned()),
            JobFault::InstanceFlaps,
            JobFault::InstanceLags(JOB),
        ] {
            let seen = with_fault(journey, journey.restore, fault.clone()).await;
            assert!(seen.result.is_ok(), "{name}: {fault:?}: {:?}", seen.result);
            assert_eq!((seen.restores, seen.running), (1, 0), "{name}: {fault:?}");
        }
    }
}

/// Dropping a wait ends it: no request comes any more.
#[tokio::test]
async fn a_cancelled_journey_leaves_only_the_work() {
    for journey in &JOURNEYS {
        let rule = FaultRule::new(journey.service, JobFault::NeverEnds);
        let builder = SimulatedCloud::builder().fault(rule.operation(journey.restore));
        let mut setup = set_out(journey, builder).await;
        // The wait pauses for real, and is cut off there.
        let (cloud, clock) = setup.simulated.as_mut().unwrap();
        clock.speed = Some(1);
        assert!(cloud.requests().is_empty());
        let screen = Screen::lines(Arc::default());
        let cut = tokio::select! {
            result = story(&setup, &screen) => Some(result),
            () = started(&setup) => None,
        };
        assert!(cut.is_none(), "{}: {cut:?}", journey.name);
        let (cloud, _) = setup.simulated.as_ref().unwrap();
        let before = cloud.requests().len();
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(cloud.requests().len(), before, "{}", journey.name);
        assert_eq!(cloud.restores().len(), 1);
    }
}

/// Ends when a restore was begun and answered.
async fn started(setup: &Setup) {
    let (cloud, _) = setup.simulated.as_ref().unwrap();
    while cloud.restores().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// The lines between `// story` and `// end`, without those that show something.
fn lines_of(journey: &Journey) -> usize {
    let file = journey.service.id().replace('-', "_");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("examples/journey/{file}.rs"));
    let text = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    let story = text.split_once("// story\n").unwrap().1;
    let story = story.split_once("// end").unwrap().0;
    let mut shows = false;
    let told = story.lines().filter(|line| {
        shows |= line.trim().starts_with("screen.say(");
        let counts = !shows && !line.trim().is_empty();
        shows &= !line.ends_with(';');
        counts
    });
    told.count()
}

/// `docs/journeys.md`, written anew where `UPDATE_DOCS` says so.
#[tokio::test]
async fn the_docs_say_what_a_journey_costs() {
    let mut docs = String::from(INTRODUCTION);
    for journey in &JOURNEYS {
        let seen = travelled(&set_out(journey, SimulatedCloud::builder()).await).await;
        seen.result.as_ref().unwrap();
        let builder = SimulatedCloud::builder();
        let many = travelled(&set_out_among(journey, builder, (2_000, 250)).await).await;
        many.result.as_ref().unwrap();
        assert_eq!(many.restores, 1, "{}", journey.name);
        // Alibaba Cloud lists a month, and the cloud makes a backup each hour.
        let listed = many.shown.lines().nth(1).unwrap();
        let backups: usize = listed.split(' ').next().unwrap().parse().unwrap();
        let at_least =
            if journey.service == Service::AlibabaCloudRds { 700 } else { 2_000 };
        assert!(backups >= at_least, "{}: {listed}", journey.name);
        writeln!(
            docs,
            "| {} | {} | {} | {} | {} s |",
            journey.name,
            lines_of(journey),
            seen.requests,
            many.requests,
            seen.passed.as_secs(),
        )
        .unwrap();
    }
    docs.push_str(ENDINGS);
    for journey in &JOURNEYS {
        let reason = "The disk broke.".to_owned();
        let code = "SIMULATED.0001".to_owned();
        for (what, fault) in [
            ("fails", JobFault::Fails { code, reason }),
            ("vanishes", JobFault::Vanishes),
            ("never ends", JobFault::NeverEnds),
        ] {
            let seen = with_fault(journey, journey.restore, fault).await;
            let left = match seen.running {
                0 => "nothing that runs",
                _ => "the restore, which goes on",
            };
            writeln!(
                docs,
                "| {} | {what} | `{}` | {} | {} s | {left} |",
                journey.name,
                seen.error().to_string().replace('|', "¦").replace('`', "'"),
                seen.requests,
                seen.passed.as_secs(),
            )
            .unwrap();
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/journeys.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &docs).unwrap();
        return;
    }
    let there = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        there == docs,
        "docs/journeys.md is out of date: run UPDATE_DOCS=1 cargo test -p backstay-tests --test journeys\n{docs}"
    );
}

const INTRODUCTION: &str = "# Journeys

What a whole restore takes on each service: list what can be overwritten, list the backups, choose
the newest that suits, restore, wait, and check. The tables are made by `tests/tests/journeys.rs`, which runs
the code of the examples (`tests/examples/journey/`) on the simulated cloud, where a restore takes a minute.

Lines are those of the function that a user would write, without what it shows. Requests are all that the journey sends, by a client that was
given its project; then the same with 250 more instances and 2,000 more backups. Time is that of the simulated cloud.

| service | lines | requests | with thousands | time |
|---|---|---|---|---|
";

const ENDINGS: &str = "
## When the work goes wrong

A journey that fails leaves nothing running in the program: no task, no timer. What it started in the cloud goes on
there, or has ended. The same holds for one that is cancelled: dropping a wait ends its requests, and never the
restore; to see what became of it, wait again with the same id (on CBR and Alibaba Cloud: with the same request, leaving out the same ids).

| service | the restore | the caller gets | requests | time | what is left |
|---|---|---|---|---|---|
";
