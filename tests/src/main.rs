//! `simulated-cloud`: runs the simulated cloud until it is interrupted.

use clap::Parser;
use simulated_cloud::{
    Clock, Credentials, FaultRule, Service, SimulatedCloud, Vendor, defaults,
    fault_names, operation_names,
};
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

/// Serves Huawei Cloud RDS, GaussDB(for MySQL), DCS, CBR and IAM and Alibaba Cloud RDS on
/// 127.0.0.1.
///
/// Prints endpoints, made-up credentials and the ids of what there is to restore, as KEY=value
/// lines for a shell, then serves until Ctrl-C. Nothing leaves this machine.
#[derive(Parser)]
#[command(name = "simulated-cloud", version, after_help = EXAMPLES)]
struct Arguments {
    /// The port of the first service; the others follow [default: free ports]
    #[arg(long, visible_alias = "port-base", value_name = "N")]
    port: Option<u16>,
    /// How long a job takes, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60.0, value_parser = positive)]
    job_seconds: f64,
    /// How many times as fast jobs run
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0, value_parser = positive)]
    speed: f64,
    /// Lets an operation go wrong; may be given several times
    ///
    /// OPERATION=FAULT, once; =FAULT*3, three times; =FAULT*, every time. A wrong list is wrong
    /// every time. SERVICE:OPERATION=FAULT where several services have an operation of that name.
    #[arg(long = "fault", value_name = "OPERATION=FAULT")]
    faults: Vec<String>,
    /// Adds so many backups to each instance
    #[arg(long, value_name = "N", default_value_t = 0)]
    backups: usize,
    /// Adds so many instances to each service
    #[arg(long, value_name = "N", default_value_t = 0)]
    instances: usize,
    /// Prints the lines as `export KEY='value'`, to be read by a shell with `.` or `eval`
    #[arg(long)]
    print_environment: bool,
    /// Lists the operations that are played, and ends
    #[arg(long)]
    operations: bool,
    /// Lists the faults, and ends
    #[arg(long)]
    list_faults: bool,
}

const EXAMPLES: &str = "Examples:
  simulated-cloud --port 8800 --speed 60
  simulated-cloud --fault ListBackups=throttled*2 --fault RestoreBackup=job-fails
  simulated-cloud --backups 5000 --fault huaweicloud-rds:ListBackups=page-repeats
  simulated-cloud --print-environment > cloud.env &   # then: . ./cloud.env";

fn positive(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number > 0.0 && number.is_finite() => Ok(number),
        _ => Err("a number above 0 is wanted".to_owned()),
    }
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "simulated-cloud: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let out = &mut io::stdout().lock();
    if arguments.operations {
        return list_operations(out).map_err(Into::into);
    }
    if arguments.list_faults {
        return list_faults(out).map_err(Into::into);
    }
    serve(arguments, out)
}

fn list_operations(out: &mut impl Write) -> io::Result<()> {
    for service in Service::ALL {
        let mut names: Vec<&str> = operation_names(service).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            writeln!(out, "{service}:{name}")?;
        }
    }
    Ok(())
}

fn list_faults(out: &mut impl Write) -> io::Result<()> {
    for (name, meaning) in fault_names() {
        writeln!(out, "{name:<22}{meaning}")?;
    }
    Ok(())
}

#[tokio::main]
async fn serve(
    arguments: &Arguments,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let seconds = arguments.job_seconds / arguments.speed;
    let job_duration = Duration::try_from_secs_f64(seconds)?;
    let mut builder = SimulatedCloud::builder()
        .clock(Clock::running())
        .job_duration(job_duration)
        .seeded_defaults()
        .with_instances(arguments.instances)
        .with_backups(arguments.backups);
    for fault in &arguments.faults {
        for rule in FaultRule::named(fault, job_duration)? {
            builder = builder.fault(rule);
        }
    }
    if let Some(port) = arguments.port {
        builder = builder.port_base(port);
    }
    let cloud = builder.start().await?;
    out.write_all(environment(&cloud, arguments.print_environment).as_bytes())?;
    out.flush()?;
    tokio::signal::ctrl_c().await?;
    Ok(())
}

/// The lines of a shell, in pairs of name and value.
struct Lines {
    text: String,
    exports: bool,
}

impl Lines {
    /// All values are of characters that a shell leaves alone.
    fn push(&mut self, name: &str, value: &str) {
        let _ = if self.exports {
            writeln!(self.text, "export {name}='{value}'")
        } else {
            writeln!(self.text, "{name}={value}")
        };
    }
}

fn environment(cloud: &SimulatedCloud, exports: bool) -> String {
    let mut lines = Lines { text: String::new(), exports };
    for (service, endpoint) in cloud.endpoints() {
        let name = service.id().to_ascii_uppercase().replace('-', "_");
        lines.push(&format!("{name}_ENDPOINT"), endpoint);
    }
    push_keys(&mut lines, "HUAWEICLOUD", cloud.credentials(), Vendor::HuaweiCloud);
    for token in cloud.credentials().auth_tokens() {
        lines.push("HUAWEICLOUD_AUTH_TOKEN", token.value());
    }
    lines.push("HUAWEICLOUD_PROJECT_ID", cloud.project_id());
    lines.push("HUAWEICLOUD_REGION", cloud.region());
    push_keys(&mut lines, "ALIBABACLOUD", cloud.credentials(), Vendor::AlibabaCloud);
    push_vendor_names(&mut lines, cloud);
    for (name, id) in IDS {
        lines.push(name, id);
    }
    lines.text
}

fn push_keys(
    lines: &mut Lines,
    prefix: &str,
    credentials: &Credentials,
    vendor: Vendor,
) {
    if let Some(key) = credentials.access_key(vendor) {
        lines.push(&format!("{prefix}_ACCESS_KEY"), key.id());
        lines.push(&format!("{prefix}_SECRET_KEY"), key.secret());
    }
    if let Some(key) = credentials.temporary_access_key(vendor) {
        lines.push(&format!("{prefix}_TEMPORARY_ACCESS_KEY"), key.id());
        lines.push(&format!("{prefix}_TEMPORARY_SECRET_KEY"), key.secret());
        let token = key.security_token().unwrap_or_default();
        lines.push(&format!("{prefix}_SECURITY_TOKEN"), token);
    }
}

/// What the vendors' own tools read, and the crates with them: with these set, a program that
/// sets nothing talks to this cloud.
fn push_vendor_names(lines: &mut Lines, cloud: &SimulatedCloud) {
    if let Some(key) = cloud.credentials().access_key(Vendor::HuaweiCloud) {
        lines.push("HUAWEICLOUD_SDK_AK", key.id());
        lines.push("HUAWEICLOUD_SDK_SK", key.secret());
    }
    lines.push("HUAWEICLOUD_SDK_PROJECT_ID", cloud.project_id());
    let iam = cloud.endpoint(Service::HuaweiCloudIam.id());
    lines.push("HUAWEICLOUD_SDK_IAM_ENDPOINT", iam);
    let region = cloud.region().to_ascii_uppercase().replace('-', "_");
    for (service, endpoint) in cloud.endpoints() {
        if let Some(product) = service.id().strip_prefix("huaweicloud-") {
            let product = product.to_ascii_uppercase();
            lines.push(&format!("HUAWEICLOUD_SDK_REGION_{product}_{region}"), endpoint);
        }
    }
    if let Some(key) = cloud.credentials().access_key(Vendor::AlibabaCloud) {
        lines.push("ALIBABA_CLOUD_ACCESS_KEY_ID", key.id());
        lines.push("ALIBABA_CLOUD_ACCESS_KEY_SECRET", key.secret());
    }
    lines.push("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou");
}

const IDS: [(&str, &str); 27] = [
    ("IAM_ACCOUNT_NAME", defaults::ACCOUNT_NAME),
    ("IAM_USER_NAME", defaults::USER_NAME),
    ("IAM_USER_PASSWORD", defaults::USER_PASSWORD),
    ("RDS_SOURCE_INSTANCE", defaults::RDS_SOURCE_INSTANCE),
    ("RDS_TARGET_INSTANCE", defaults::RDS_TARGET_INSTANCE),
    ("RDS_BACKUP", defaults::RDS_BACKUP),
    ("RDS_MYSQL_SOURCE_INSTANCE", defaults::RDS_MYSQL_SOURCE_INSTANCE),
    ("RDS_MYSQL_TARGET_INSTANCE", defaults::RDS_MYSQL_TARGET_INSTANCE),
    ("RDS_MYSQL_BACKUP", defaults::RDS_MYSQL_BACKUP),
    ("GAUSSDB_SOURCE_INSTANCE", defaults::GAUSSDB_SOURCE_INSTANCE),
    ("GAUSSDB_TARGET_INSTANCE", defaults::GAUSSDB_TARGET_INSTANCE),
    ("GAUSSDB_BACKUP", defaults::GAUSSDB_BACKUP),
    ("DCS_INSTANCE", defaults::DCS_INSTANCE),
    ("DCS_BACKUP", defaults::DCS_BACKUP),
    ("CBR_VAULT", defaults::CBR_VAULT),
    ("CBR_SERVER", defaults::CBR_SERVER),
    ("CBR_VOLUME", defaults::CBR_VOLUME),
    ("CBR_SERVER_BACKUP", defaults::CBR_SERVER_BACKUP),
    ("CBR_SERVER_DISK_BACKUP", defaults::CBR_SERVER_DISK_BACKUP),
    ("CBR_VOLUME_BACKUP", defaults::CBR_VOLUME_BACKUP),
    ("CBR_DESKTOP", defaults::CBR_DESKTOP),
    ("CBR_DESKTOP_BACKUP", defaults::CBR_DESKTOP_BACKUP),
    ("ALIBABA_RDS_SOURCE_INSTANCE", defaults::ALIBABA_RDS_SOURCE_INSTANCE),
    ("ALIBABA_RDS_SOURCE_REGION", defaults::ALIBABA_RDS_SOURCE_REGION),
    ("ALIBABA_RDS_TARGET_INSTANCE", defaults::ALIBABA_RDS_TARGET_INSTANCE),
    ("ALIBABA_RDS_BACKUP", defaults::ALIBABA_RDS_BACKUP),
    ("ALIBABA_RDS_LOCAL_BACKUP", defaults::ALIBABA_RDS_LOCAL_BACKUP),
];
