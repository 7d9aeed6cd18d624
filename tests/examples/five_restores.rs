//! Restores a backup on each of the five services of a simulated cloud, over real HTTP on this
//! machine, and shows what was sent and what came back.
//!
//! ```sh
//! cargo run --example five_restores
//! ```

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use simulated_cloud::{
    AccessKey, RecordedRequest, Restore, RestoredFrom, SimulatedCloud, Vendor, Verdict,
    defaults,
};

type Outcome = Result<String, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(&mut io::stdout().lock()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "\nfive_restores: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let cloud = SimulatedCloud::builder().seeded_defaults().start().await?;
    writeln!(out, "A simulated cloud runs on this machine:")?;
    for (service, endpoint) in cloud.endpoints() {
        writeln!(out, "  {:<20} {endpoint}", service.id())?;
    }

    let outcome = huaweicloud_rds(&cloud).await;
    show(out, &cloud, "Huawei Cloud RDS: two databases, under new names", outcome)?;
    let outcome = huaweicloud_gaussdb(&cloud).await;
    show(out, &cloud, "Huawei Cloud GaussDB(for MySQL): to a point in time", outcome)?;
    let outcome = huaweicloud_dcs(&cloud).await;
    show(out, &cloud, "Huawei Cloud DCS: a cache", outcome)?;
    let outcome = huaweicloud_cbr(&cloud).await;
    show(out, &cloud, "Huawei Cloud CBR: a server and its disk", outcome)?;
    let outcome = alibabacloud_rds(&cloud).await;
    show(out, &cloud, "Alibaba Cloud RDS: a table, from another region", outcome)?;

    let restores = cloud.restores();
    writeln!(out, "\nWhat the cloud restored")?;
    for restore in &restores {
        show_restore(out, restore)?;
    }
    if restores.len() != 5 {
        return Err(
            format!("{} restores were carried out, not 5", restores.len()).into()
        );
    }
    Ok(())
}

/// The made-up key of a vendor.
fn access_key(
    cloud: &SimulatedCloud,
    vendor: Vendor,
) -> Result<&AccessKey, Box<dyn Error>> {
    Ok(cloud.credentials().access_key(vendor).ok_or("the cloud has no access key")?)
}

async fn huaweicloud_rds(cloud: &SimulatedCloud) -> Outcome {
    use huaweicloud_rds::operations::{
        RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
    };
    use huaweicloud_rds::{Client, Config, Credentials};

    let key = access_key(cloud, Vendor::HuaweiCloud)?;
    let config = Config::builder()
        .region("cn-north-4")
        .project_id(cloud.project_id())
        .credentials(Credentials::new(key.id(), key.secret()))
        .endpoint(cloud.endpoint("huaweicloud-rds"))
        .build()?;
    let rds = Client::new(config)?;

    let source = RestoreSource::new(
        defaults::RDS_SOURCE_INSTANCE,
        RestorePoint::backup(defaults::RDS_BACKUP),
    );
    let request = RestoreToExistingInstance::new(
        source.database_name([("shop", "shop_restored"), ("stock", "")]),
        RestoreTarget::new(defaults::RDS_TARGET_INSTANCE),
    );
    let restore = rds.restore_to_existing_instance(request).await?;
    Ok(format!("job {}", restore.job_id()?))
}

async fn huaweicloud_gaussdb(cloud: &SimulatedCloud) -> Outcome {
    use huaweicloud_gaussdb::arguments::{SourceInstanceId, TargetInstanceId};
    use huaweicloud_gaussdb::operations::{RestoreOldInstance, RestorePoint};
    use huaweicloud_gaussdb::{Client, Config, Credentials};

    let key = access_key(cloud, Vendor::HuaweiCloud)?;
    let config = Config::builder()
        .region("cn-north-4")
        .project_id(cloud.project_id())
        .credentials(Credentials::new(key.id(), key.secret()))
        .endpoint(cloud.endpoint("huaweicloud-gaussdb"))
        .build()?;
    let gaussdb = Client::new(config)?;

    let request = RestoreOldInstance::new(
        SourceInstanceId(defaults::GAUSSDB_SOURCE_INSTANCE),
        TargetInstanceId(defaults::GAUSSDB_TARGET_INSTANCE),
        RestorePoint::point_in_time(1_700_000_000_000),
    );
    let restore = gaussdb.restore_old_instance(request).await?;
    Ok(format!("job {}", restore.job_id()?))
}

async fn huaweicloud_dcs(cloud: &SimulatedCloud) -> Outcome {
    use huaweicloud_dcs::arguments::{BackupId, InstanceId};
    use huaweicloud_dcs::operations::RestoreInstance;
    use huaweicloud_dcs::{Client, Config, Credentials};

    // A token in place of keys: nothing is signed.
    let token =
        cloud.credentials().auth_tokens().first().ok_or("the cloud has no token")?;
    let config = Config::builder()
        .region("cn-north-4")
        .project_id(cloud.project_id())
        .credentials(Credentials::token(token.value()))
        .endpoint(cloud.endpoint("huaweicloud-dcs"))
        .build()?;
    let dcs = Client::new(config)?;

    let request = RestoreInstance::new(
        InstanceId(defaults::DCS_INSTANCE),
        BackupId(defaults::DCS_BACKUP),
    );
    let restore = dcs.restore_instance(request.remark("after the outage")).await?;
    Ok(format!("restore record {}", restore.restore_id()?))
}

async fn huaweicloud_cbr(cloud: &SimulatedCloud) -> Outcome {
    use huaweicloud_cbr::arguments::{BackupId, VolumeId};
    use huaweicloud_cbr::operations::{
        BackupRestore, BackupRestoreServerMapping, RestoreBackup, RestoreTarget,
    };
    use huaweicloud_cbr::{Client, Config, Credentials};

    // A temporary key: its token is sent along, and signed.
    let key = cloud.credentials().temporary_access_key(Vendor::HuaweiCloud);
    let key = key.ok_or("the cloud has no temporary key")?;
    let credentials = Credentials::new(key.id(), key.secret())
        .with_security_token(key.security_token().unwrap_or_default());
    let config = Config::builder()
        .region("cn-north-4")
        .project_id(cloud.project_id())
        .credentials(credentials)
        .endpoint(cloud.endpoint("huaweicloud-cbr"))
        .build()?;
    let cbr = Client::new(config)?;

    let disk = BackupRestoreServerMapping::new(
        BackupId(defaults::CBR_SERVER_DISK_BACKUP),
        VolumeId(defaults::CBR_VOLUME),
    );
    let target = RestoreTarget::server([disk], defaults::CBR_SERVER);
    let request = RestoreBackup::new(
        defaults::CBR_SERVER_BACKUP,
        BackupRestore::new(target).power_on(true),
    );
    cbr.restore_backup(request).await?;
    Ok("accepted".to_owned())
}

async fn alibabacloud_rds(cloud: &SimulatedCloud) -> Outcome {
    use alibabacloud_rds::arguments::{Name, Newname};
    use alibabacloud_rds::operations::{
        RestoreDatabase, RestoreDdrTable, RestorePoint, RestoredTable,
    };
    use alibabacloud_rds::{Client, Config, Credentials};

    let key = access_key(cloud, Vendor::AlibabaCloud)?;
    let config = Config::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::new(key.id(), key.secret()))
        .endpoint(cloud.endpoint("alibabacloud-rds"))
        .build()?;
    let rds = Client::new(config)?;

    let table = RestoredTable::new(Name("orders"), Newname("orders_restored"));
    let database = RestoreDatabase::new(Name("shop"), Newname("shop_restored"));
    let request = RestoreDdrTable::new(
        defaults::ALIBABA_RDS_TARGET_INSTANCE,
        [database.tables([table])],
        RestorePoint::backup_set(defaults::ALIBABA_RDS_BACKUP),
    );
    let restore = rds.restore_ddr_table(request.client_token("five-restores-1")).await?;
    Ok(format!("instance {}", restore.db_instance_id.unwrap_or_default()))
}

/// Prints the newest request as the cloud received it, and what the client made of the answer.
fn show(
    out: &mut impl Write,
    cloud: &SimulatedCloud,
    title: &str,
    outcome: Outcome,
) -> Result<(), Box<dyn Error>> {
    writeln!(out, "\n{title}")?;
    if let Some(request) = cloud.requests().pop() {
        show_sent(out, &request)?;
        show_answer(out, &request)?;
    }
    cloud.forget_requests();
    let outcome = outcome.map_err(|error| format!("{title}: {error}"))?;
    writeln!(out, "  client  {outcome}")?;
    Ok(())
}

fn show_sent(out: &mut impl Write, request: &RecordedRequest) -> io::Result<()> {
    let target = request.shown_target();
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let operation = request.operation.as_deref().unwrap_or("no known operation");
    writeln!(out, "  sent    {} {path}   ({operation})", request.method)?;
    for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
        writeln!(out, "            {}", readable(parameter))?;
    }
    show_json(out, &request.body)?;
    if let Some(by) = &request.authenticated_by {
        writeln!(out, "  by      {by}")?;
    }
    for (name, value) in request.shown_headers() {
        if name == "authorization" || name.starts_with("x-") {
            writeln!(out, "            {name}: {value}")?;
        }
    }
    Ok(())
}

fn show_answer(out: &mut impl Write, request: &RecordedRequest) -> io::Result<()> {
    writeln!(out, "  came    {}, request id {}", request.status, request.request_id)?;
    if let Verdict::Refused { code, message } = &request.verdict {
        writeln!(out, "            {code}: {message}")?;
    } else {
        show_json(out, &request.answer)?;
    }
    Ok(())
}

fn show_json(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    for line in indented(&String::from_utf8_lossy(bytes)).lines() {
        writeln!(out, "            {line}")?;
    }
    Ok(())
}

/// JSON as it was sent, order and all, with line breaks for the eye.
fn indented(json: &str) -> String {
    let mut text = String::new();
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for character in json.chars() {
        let is_outside = !in_string;
        match character {
            '}' | ']' if is_outside => {
                depth = depth.saturating_sub(1);
                text.push('\n');
                text.push_str(&"  ".repeat(depth));
            }
            '"' if !escaped => in_string = !in_string,
            _ => {}
        }
        escaped = in_string && character == '\\' && !escaped;
        text.push(character);
        match character {
            '{' | '[' if is_outside => depth += 1,
            ':' if is_outside => text.push(' '),
            _ => {}
        }
        if is_outside && matches!(character, '{' | '[' | ',') {
            text.push('\n');
            text.push_str(&"  ".repeat(depth));
        }
    }
    text
}

/// A parameter without its percent-encoding.
fn readable(parameter: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = parameter;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        match after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(b'%');
                rest = after;
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

fn show_restore(out: &mut impl Write, restore: &Restore) -> io::Result<()> {
    let from = match &restore.from {
        RestoredFrom::Backup(id) => format!("backup {id}"),
        RestoredFrom::Time(time) => format!("the state at {time}"),
        _ => "something newer than this example".to_owned(),
    };
    writeln!(out, "  {}: {from}", restore.service)?;
    writeln!(out, "            of {} onto {}", restore.source, restore.target)?;
    for (old, new) in &restore.databases {
        writeln!(out, "            database {old} as {new}")?;
    }
    for table in &restore.tables {
        writeln!(
            out,
            "            table {}.{} as {}",
            table.database, table.name, table.new_name
        )?;
    }
    for (backup, volume) in &restore.disks {
        writeln!(out, "            disk backup {backup} onto disk {volume}")?;
    }
    Ok(())
}
