//! The command line of the examples.

use super::Wish;
use super::fast_clock::FastClock;
use super::screen::Screen;
use super::setup::Setup;
use backstay::Error;
use clap::Parser;
use simulated_cloud::{FaultRule, Service, SimulatedCloud};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

/// How long the simulated cloud's jobs take.
pub(crate) const JOB: Duration = Duration::from_secs(60);

/// Finds a backup, restores it, waits for it, and checks that it worked.
///
/// It runs against a simulated cloud, which it starts itself and where a minute passes in three
/// seconds. With --real it overwrites the instance that you name.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Runs against the real cloud, with the credentials that the vendor's own tools use
    #[arg(long, requires = "instance", requires = "region")]
    pub(crate) real: bool,
    /// The region, such as cn-north-4 or cn-hangzhou
    #[arg(long, value_name = "ID")]
    pub(crate) region: Option<String>,
    /// What is overwritten: an instance, or on CBR a server
    #[arg(long, value_name = "ID")]
    pub(crate) instance: Option<String>,
    /// What was backed up; left out: what is overwritten
    #[arg(long, value_name = "ID")]
    pub(crate) source: Option<String>,
    /// The backup; left out: the newest that suits
    #[arg(long, value_name = "ID")]
    pub(crate) backup: Option<String>,
    /// Lets an operation of the simulated cloud go wrong; may be given several times
    #[arg(long = "fault", value_name = "OPERATION=FAULT", conflicts_with = "real")]
    pub(crate) faults: Vec<String>,
    /// Adds so many backups of each instance to the simulated cloud
    #[arg(long, value_name = "N", default_value_t = 0, conflicts_with = "real")]
    pub(crate) backups: usize,
    /// Adds so many instances to the simulated cloud
    #[arg(long, value_name = "N", default_value_t = 0, conflicts_with = "real")]
    pub(crate) instances: usize,
}

const EXAMPLES: &str = "Examples:
  --backups 5000 --fault RestoreToExistingInstance=instance-flaps
  --fault ListBackups=throttled*2
  --real --region cn-north-4 --source SOURCE --instance TARGET";

/// Runs a story as the command line says: what a `main` is made of.
pub(crate) async fn run(
    service: Service,
    defaults: (&str, &str),
    story: impl AsyncFnOnce(&Setup, &Screen) -> Result<(), Error>,
) -> ExitCode {
    let options = Options::parse();
    let screen = Screen::standard();
    match travel(&options, service, defaults, &screen, Some(20), story).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a story; the simulated cloud's time starts now, or at a fixed moment where it doesn't pass.
pub(crate) async fn travel(
    options: &Options,
    service: Service,
    (source, target): (&str, &str),
    screen: &Screen,
    speed: Option<u32>,
    story: impl AsyncFnOnce(&Setup, &Screen) -> Result<(), Error>,
) -> Result<(), Box<dyn std::error::Error>> {
    let target = options.instance.as_deref().unwrap_or(target);
    let source = match (&options.source, &options.instance) {
        (Some(source), _) => source,
        (None, Some(instance)) => instance,
        (None, None) => source,
    };
    let mut setup = if options.real {
        let (source, target) = (source.to_owned(), target.to_owned());
        let wish = Wish { source, target, backup: None, begun: SystemTime::now() };
        Setup { service, wish, region: options.region.clone(), simulated: None }
    } else {
        let cloud = match speed {
            Some(_) => simulated_cloud::Clock::frozen(SystemTime::now()),
            None => simulated_cloud::Clock::frozen_at(1_767_323_045),
        };
        let clock = FastClock { cloud, speed };
        let mut builder = SimulatedCloud::builder().job_duration(JOB);
        for fault in &options.faults {
            for rule in FaultRule::named(fault, JOB)? {
                builder = builder.fault(rule);
            }
        }
        let more = (options.backups, options.instances);
        Setup::simulated(service, builder, more, (source, target), clock).await?
    };
    setup.wish.backup = options.backup.clone();
    let begun = setup.wish.begun;
    story(&setup, screen).await?;
    if let Some((cloud, clock)) = &setup.simulated {
        let passed = clock.cloud.now().duration_since(begun)?;
        let requests = cloud.requests().len();
        screen.say(format!(
            "{requests} requests; {} s passed in the simulated cloud",
            passed.as_secs()
        ));
    }
    Ok(())
}
