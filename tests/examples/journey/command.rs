//! The command line of the examples.

use super::Wish;
use super::fast_clock::FastClock;
use super::question::agreed;
use super::screen::Screen;
use super::setup::Setup;
use backstay::Error;
use clap::error::ErrorKind::{ArgumentConflict, MissingRequiredArgument};
use clap::{CommandFactory, FromArgMatches, Parser};
use simulated_cloud::{FaultRule, Service, SimulatedCloud};
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

/// How long the simulated cloud's jobs take.
pub(crate) const JOB: Duration = Duration::from_secs(60);

/// Finds a backup, restores it, waits for it, and checks that it worked.
///
/// It runs against a simulated cloud, which it starts itself and where a minute passes in three
/// seconds. With --real it works on what you name, and asks before it does.
#[derive(Debug, Parser)]
#[command(version)]
pub(crate) struct Options {
    /// Runs against the real cloud, with the credentials that the vendor's own tools use
    #[arg(long, requires = "instance", requires = "region")]
    pub(crate) real: bool,
    /// Doesn't ask before the real cloud is touched
    #[arg(long, requires = "real")]
    pub(crate) yes: bool,
    /// The region
    #[arg(long, value_name = "ID")]
    pub(crate) region: Option<String>,
    /// What a backup is restored onto
    #[arg(long, value_name = "ID")]
    pub(crate) instance: Option<String>,
    /// What was backed up; left out: what is restored onto
    #[arg(long, value_name = "ID")]
    pub(crate) source: Option<String>,
    /// The backup; left out: the newest that suits
    #[arg(long, value_name = "ID")]
    pub(crate) backup: Option<String>,
    /// The database whose table is restored; both come back with _restored behind their names
    #[arg(long, value_name = "NAME", requires = "table")]
    pub(crate) database: Option<String>,
    /// That table
    #[arg(long, value_name = "NAME", requires = "database")]
    pub(crate) table: Option<String>,
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

impl Options {
    /// The command line of one service's example, with its own operations, regions and options.
    pub(crate) fn command(service: Service) -> clap::Command {
        let (list, restore, region, named) = match service {
            Service::HuaweiCloudGaussDb => {
                ("ShowGaussMySqlBackupList", "RestoreOldInstance", "cn-north-4", "")
            }
            Service::HuaweiCloudDcs => {
                ("ListBackupRecords", "RestoreInstance", "cn-north-4", "")
            }
            Service::HuaweiCloudCbr => {
                ("ListBackups", "RestoreBackup", "cn-north-4", "")
            }
            Service::AlibabaCloudRds => (
                "DescribeCrossRegionBackups",
                "RestoreDdrTable",
                "cn-hangzhou",
                " --database shop --table orders",
            ),
            _ => ("ListBackups", "RestoreToExistingInstance", "cn-north-4", ""),
        };
        let examples = format!(
            "Examples:
  --backups 5000 --fault {restore}=instance-flaps
  --fault {list}=throttled*2
  --real --region {region} --source SOURCE --instance TARGET{named}"
        );
        let has_tables = service == Service::AlibabaCloudRds;
        <Self as CommandFactory>::command()
            .mut_arg("database", |argument| argument.hide(!has_tables))
            .mut_arg("table", |argument| argument.hide(!has_tables))
            .after_help(examples)
    }

    /// As somebody typed them.
    ///
    /// # Errors
    ///
    /// What doesn't suit the service, or one another, and a wish for help.
    pub(crate) fn of(
        service: Service,
        arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    ) -> Result<Self, clap::Error> {
        let mut command = Self::command(service);
        let matches = command.try_get_matches_from_mut(arguments)?;
        let options = Self::from_arg_matches(&matches)?;
        let has_tables = service == Service::AlibabaCloudRds;
        let (kind, problem) = match options.table {
            Some(_) if !has_tables => {
                (ArgumentConflict, "only Alibaba Cloud RDS restores single tables")
            }
            None if has_tables && options.real => {
                (MissingRequiredArgument, "--real needs --database and --table here")
            }
            _ => return Ok(options),
        };
        Err(command.error(kind, problem))
    }
}

/// Runs a story as the command line says: what a `main` is made of.
pub(crate) async fn run(
    service: Service,
    defaults: (&str, &str),
    story: impl AsyncFnOnce(&Setup, &Screen) -> Result<(), Error>,
) -> ExitCode {
    let options = match Options::of(service, std::env::args_os()) {
        Ok(options) => options,
        Err(error) => error.exit(),
    };
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
    let mut wish = Wish::new(source, target);
    wish.backup = options.backup.clone();
    if let (Some(database), Some(table)) = (&options.database, &options.table) {
        (wish.database, wish.table) = (database.clone(), table.clone());
    }
    let setup = if options.real {
        let (stdin, mut stderr) = (io::stdin(), io::stderr());
        if !options.yes && !agreed(&wish, &mut stdin.lock(), &mut stderr)? {
            return Err("nothing was done; --yes goes on without a question".into());
        }
        Setup { service, wish, region: options.region.clone(), simulated: None }
    } else {
        let cloud = match speed {
            Some(_) => simulated_cloud::Clock::frozen(SystemTime::now()),
            None => simulated_cloud::Clock::frozen_at(1_767_323_045),
        };
        let clock = FastClock { cloud, speed };
        let mut builder = SimulatedCloud::builder().job_duration(JOB);
        for fault in &options.faults {
            // Several services have operations of one name.
            let own = match fault.contains(':') {
                true => fault.clone(),
                false => format!("{}:{fault}", service.id()),
            };
            for rule in FaultRule::named(&own, JOB)? {
                builder = builder.fault(rule);
            }
        }
        let more = (options.backups, options.instances);
        Setup::simulated(service, builder, more, wish, clock).await?
    };
    let begun = setup.simulated.as_ref().map(|(_, clock)| clock.cloud.now());
    story(&setup, screen).await?;
    if let (Some((cloud, clock)), Some(begun)) = (&setup.simulated, begun) {
        let passed = clock.cloud.now().duration_since(begun)?;
        let requests = cloud.requests().len();
        screen.say(format!(
            "{requests} requests; {} s passed in the simulated cloud",
            passed.as_secs()
        ));
    }
    Ok(())
}
