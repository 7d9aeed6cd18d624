//! `simulated-cloud`: runs the simulated cloud until it is interrupted.

use clap::Parser;
use simulated_cloud::{Clock, Credentials, SimulatedCloud, Vendor, defaults};
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

/// Serves five services of Huawei Cloud and Alibaba Cloud on 127.0.0.1.
///
/// Prints endpoints, made-up credentials and the ids of what there is to restore, as KEY=value
/// lines for a shell, then serves until Ctrl-C. Nothing leaves this machine.
#[derive(Parser)]
#[command(name = "simulated-cloud", version)]
struct Arguments {
    /// The port of the first service; the others follow [default: free ports]
    #[arg(long, value_name = "N")]
    port_base: Option<u16>,
    /// How long a restore takes, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    job_seconds: u64,
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

#[tokio::main]
async fn run(arguments: &Arguments) -> io::Result<()> {
    let mut builder = SimulatedCloud::builder()
        .clock(Clock::running())
        .job_duration(Duration::from_secs(arguments.job_seconds))
        .seeded_defaults();
    if let Some(port) = arguments.port_base {
        builder = builder.port_base(port);
    }
    let cloud = builder.start().await?;
    print(&mut io::stdout().lock(), &cloud)?;
    tokio::signal::ctrl_c().await
}

fn print(out: &mut impl Write, cloud: &SimulatedCloud) -> io::Result<()> {
    for (service, endpoint) in cloud.endpoints() {
        let name = service.id().to_ascii_uppercase().replace('-', "_");
        writeln!(out, "{name}_ENDPOINT={endpoint}")?;
    }
    print_keys(out, "HUAWEICLOUD", cloud.credentials(), Vendor::HuaweiCloud)?;
    for token in cloud.credentials().auth_tokens() {
        writeln!(out, "HUAWEICLOUD_AUTH_TOKEN={}", token.value())?;
    }
    writeln!(out, "HUAWEICLOUD_PROJECT_ID={}", cloud.project_id())?;
    print_keys(out, "ALIBABACLOUD", cloud.credentials(), Vendor::AlibabaCloud)?;
    for (name, id) in IDS {
        writeln!(out, "{name}={id}")?;
    }
    out.flush()
}

/// All values are of characters that a shell leaves alone.
fn print_keys(
    out: &mut impl Write,
    prefix: &str,
    credentials: &Credentials,
    vendor: Vendor,
) -> io::Result<()> {
    if let Some(key) = credentials.access_key(vendor) {
        writeln!(out, "{prefix}_ACCESS_KEY={}", key.id())?;
        writeln!(out, "{prefix}_SECRET_KEY={}", key.secret())?;
    }
    if let Some(key) = credentials.temporary_access_key(vendor) {
        writeln!(out, "{prefix}_TEMPORARY_ACCESS_KEY={}", key.id())?;
        writeln!(out, "{prefix}_TEMPORARY_SECRET_KEY={}", key.secret())?;
        let token = key.security_token().unwrap_or_default();
        writeln!(out, "{prefix}_SECURITY_TOKEN={token}")?;
    }
    Ok(())
}

const IDS: [(&str, &str); 22] = [
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
];
