//! What `seeded_defaults` puts into a cloud: all ids and keys are made up.

use std::time::{Duration, SystemTime};

use crate::backups::{Backup, BackupMode, BackupStatus};
use crate::credentials::{AccessKey, AuthToken, Credentials, User};
use crate::resources::{Resource, ResourceKind};
use crate::service::{Service, Vendor};

/// Huawei Cloud's project.
pub const PROJECT_ID: &str = "0483b6b16e954cb88930a360d2c4e663";
/// Huawei Cloud's region, and the project's name.
pub const REGION: &str = "cn-north-4";
/// The account of [`USER_NAME`]; IAM calls it a domain.
pub const ACCOUNT_NAME: &str = "simulated-account";
/// The id of [`ACCOUNT_NAME`].
pub const ACCOUNT_ID: &str = "d78cbac186b744899480f25bd022f468";
/// A user of [`ACCOUNT_NAME`].
pub const USER_NAME: &str = "simulated-user";
/// The password of [`USER_NAME`].
pub const USER_PASSWORD: &str = "simulatedPassword/01";
/// A user of [`ACCOUNT_NAME`] who needs a passcode as well.
pub const MFA_USER_NAME: &str = "simulated-mfa-user";
/// The password of [`MFA_USER_NAME`].
pub const MFA_USER_PASSWORD: &str = "simulatedPassword/02";
/// The passcode of [`MFA_USER_NAME`].
pub const MFA_PASSCODE: &str = "918273";
/// An agency of [`ACCOUNT_NAME`] that every user may act through.
pub const AGENCY_NAME: &str = "simulated-agency";

/// Huawei Cloud RDS, SQL Server, which knows every mode of a restore: the backed-up instance.
pub const RDS_SOURCE_INSTANCE: &str = "d8e6ca5a624745bcb546a227aa3ae1cfin01";
/// An RDS instance of the same engine to restore onto.
pub const RDS_TARGET_INSTANCE: &str = "e73893ef73754465a8bd2e0857bbf13ein01";
/// A backup of [`RDS_SOURCE_INSTANCE`].
pub const RDS_BACKUP: &str = "2f4ddb93-b901-4b08-93d8-1d2e472f30fe";
/// Huawei Cloud RDS, MySQL: the backed-up instance.
pub const RDS_MYSQL_SOURCE_INSTANCE: &str = "3c1f5a0be8d24f6f9a7c0d2e4b6a8c1ein01";
/// An RDS instance of the same engine to restore onto.
pub const RDS_MYSQL_TARGET_INSTANCE: &str = "6b9d2e4f1a3c4d5e8f7a9b0c1d2e3f4ain01";
/// A backup of [`RDS_MYSQL_SOURCE_INSTANCE`].
pub const RDS_MYSQL_BACKUP: &str = "7d0c9a54-3f61-4c8e-9b2a-5e6f70819203";
/// A backup of [`RDS_MYSQL_SOURCE_INSTANCE`] that could not be made.
pub const RDS_MYSQL_FAILED_BACKUP: &str = "b3a1f0de-6c57-4f83-a0d2-94c5e1b70a66";
/// A backup of [`RDS_MYSQL_SOURCE_INSTANCE`] that is kept in another region.
pub const RDS_OFFSITE_BACKUP: &str = "5c0e8d7a-91b2-4a36-8f4d-0c1b2a394857";

/// GaussDB(for MySQL): the backed-up instance.
pub const GAUSSDB_SOURCE_INSTANCE: &str = "1a2b3c4d5e6f4a7b8c9d0e1f2a3b4c5din07";
/// A GaussDB instance to restore onto.
pub const GAUSSDB_TARGET_INSTANCE: &str = "8f0a1b2c3d4e4f5061728394a5b6c7d8in07";
/// A backup of [`GAUSSDB_SOURCE_INSTANCE`].
pub const GAUSSDB_BACKUP: &str = "4e5f60718293a4b5c6d7e8f90a1b2c3dbr07";

/// A DCS instance.
pub const DCS_INSTANCE: &str = "5560df16-cebf-4473-95c4-d1b573c16e79";
/// A backup of [`DCS_INSTANCE`].
pub const DCS_BACKUP: &str = "8ba256cb-e5ac-44f6-a3da-c03d8f0e5029";

/// The vault of all that CBR protects.
pub const CBR_VAULT: &str = "3f9a27c4-60d1-4b8e-97c5-a2d4e6f80b13";
/// A server with one disk.
pub const CBR_SERVER: &str = "94eba8b2-acc9-4d82-badc-127144cc5526";
/// The disk of [`CBR_SERVER`].
pub const CBR_VOLUME: &str = "eccbcfdd-f843-4bbb-b2c0-a5ce861f9376";
/// A CBR backup of [`CBR_SERVER`].
pub const CBR_SERVER_BACKUP: &str = "a5200268-74a5-4806-acc6-95793ab0228b";
/// The part of [`CBR_SERVER_BACKUP`] that holds [`CBR_VOLUME`].
pub const CBR_SERVER_DISK_BACKUP: &str = "5d822633-2bbf-4af8-a16e-5ab1c7705235";
/// A CBR backup of [`CBR_VOLUME`] alone.
pub const CBR_VOLUME_BACKUP: &str = "c19e7b30-58d4-4f02-8a6b-2f3d4e5c6b7a";
/// A desktop: a resource that is neither server nor disk.
pub const CBR_DESKTOP: &str = "7e1d9a3c-2b4f-4c6d-8e0f-112233445566";
/// A CBR backup of [`CBR_DESKTOP`].
pub const CBR_DESKTOP_BACKUP: &str = "0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a";

/// Alibaba Cloud RDS: the backed-up instance.
pub const ALIBABA_RDS_SOURCE_INSTANCE: &str = "rm-bp1simulated0src1";
/// The region of [`ALIBABA_RDS_SOURCE_INSTANCE`].
pub const ALIBABA_RDS_SOURCE_REGION: &str = "cn-shanghai";
/// An Alibaba Cloud RDS instance in another region to restore onto.
pub const ALIBABA_RDS_TARGET_INSTANCE: &str = "rm-uf6simulated0dst1";
/// A cross-region backup set of [`ALIBABA_RDS_SOURCE_INSTANCE`].
pub const ALIBABA_RDS_BACKUP: &str = "310077";
/// A backup of [`ALIBABA_RDS_TARGET_INSTANCE`] in its own region.
pub const ALIBABA_RDS_LOCAL_BACKUP: &str = "902211";

/// The id of the instance of a number that [`with_instances`] adds.
///
/// [`with_instances`]: crate::SimulatedCloudBuilder::with_instances
#[must_use]
pub fn numbered_instance(service: Service, number: usize) -> String {
    match service {
        Service::HuaweiCloudRds => format!("{number:032x}in01"),
        Service::HuaweiCloudGaussDb => format!("{number:032x}in07"),
        Service::AlibabaCloudRds => format!("rm-sim{number:08}"),
        _ => format!("10000000-0000-4000-8000-{number:012x}"),
    }
}

/// What is added to the number of a backup for its like in another region.
pub const REMOTE: usize = 500_000;

/// The id of the backup of a number, from 0, that [`with_backups`] adds to an instance. On
/// Alibaba Cloud it adds as many in another region, their numbers [`REMOTE`] higher.
///
/// [`with_backups`]: crate::SimulatedCloudBuilder::with_backups
#[must_use]
pub fn numbered_backup(service: Service, instance_id: &str, number: usize) -> String {
    // FNV-1a: backups of two instances have different ids.
    let hash = instance_id.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    match service {
        Service::AlibabaCloudRds => {
            format!("{}{number:06}", 1000 + hash % 9000)
        }
        Service::HuaweiCloudGaussDb => format!("{hash:08x}{number:024x}br07"),
        _ => format!("{hash:08x}-0000-4000-8000-{number:012x}"),
    }
}

pub(crate) fn numbered_instances(count: usize) -> Vec<Resource> {
    let engines = [
        (Service::HuaweiCloudRds, "MySQL"),
        (Service::HuaweiCloudGaussDb, "gaussdb-mysql"),
        (Service::HuaweiCloudDcs, "Redis"),
        (Service::AlibabaCloudRds, "MySQL"),
    ];
    let of = |(service, engine): (Service, &'static str)| {
        (1..=count).map(move |number| {
            let id = numbered_instance(service, number);
            let instance = Resource::instance(service, id).engine(engine);
            match service.vendor() {
                Vendor::AlibabaCloud => instance.region("cn-hangzhou"),
                Vendor::HuaweiCloud => instance,
            }
        })
    };
    let servers = (1..=count).map(|number| {
        let id = numbered_instance(Service::HuaweiCloudCbr, number);
        Resource::server(Service::HuaweiCloudCbr, id, [] as [&str; 0])
    });
    engines.into_iter().flat_map(of).chain(servers).collect()
}

pub(crate) fn numbered_backups(
    resources: &[Resource],
    count: usize,
    now: SystemTime,
) -> Vec<Backup> {
    let made_at = |number: usize| {
        let hours = u32::try_from(number + 1).unwrap_or(u32::MAX);
        now.checked_sub(Duration::from_secs(3600) * hours).unwrap_or(now)
    };
    let of = |resource: &Resource| -> Vec<Backup> {
        let (service, id) = (resource.service(), resource.id());
        let local = |number| {
            let own_id = numbered_backup(service, id, number);
            let backup = Backup::new(service, own_id, id).local();
            resource.volumes.iter().fold(backup, |backup, volume| {
                backup.child(numbered_backup(service, volume, number), volume)
            })
        };
        let remote = |number| {
            let own_id = numbered_backup(service, id, number + REMOTE);
            Backup::new(service, own_id, id)
        };
        let is_alibaba = service == Service::AlibabaCloudRds;
        let locals = (0..count).map(|number| local(number).made_at(made_at(number)));
        let remotes = (0..count).map(|number| remote(number).made_at(made_at(number)));
        locals.chain(remotes.filter(|_| is_alibaba)).collect()
    };
    let backed_up = resources.iter().filter(|own| own.kind() != ResourceKind::Volume);
    backed_up.flat_map(of).collect()
}

pub(crate) fn users() -> Vec<User> {
    vec![
        User::new(ACCOUNT_NAME, USER_NAME, USER_PASSWORD),
        User::new(ACCOUNT_NAME, MFA_USER_NAME, MFA_USER_PASSWORD)
            .with_passcode(MFA_PASSCODE),
    ]
}

/// One permanent and one temporary key for each vendor, and a Huawei Cloud token.
pub(crate) fn add_credentials(credentials: &mut Credentials) {
    credentials.add_access_key(
        Vendor::HuaweiCloud,
        AccessKey::new(
            "SIMULATEDAK000000001",
            "simulatedHuaweiSecretKey/00000000000+01",
        ),
    );
    credentials.add_access_key(
        Vendor::HuaweiCloud,
        AccessKey::new(
            "SIMULATEDAK000000002",
            "simulatedHuaweiSecretKey/00000000000+02",
        )
        .with_security_token("simulatedHuaweiSecurityToken/+=_-.~02=="),
    );
    credentials.add_auth_token(AuthToken::new("simulatedHuaweiAuthToken0001"));
    credentials.add_access_key(
        Vendor::AlibabaCloud,
        AccessKey::new("LTAIsimulated0000001", "simulatedAlibabaSecret00000001"),
    );
    credentials.add_access_key(
        Vendor::AlibabaCloud,
        AccessKey::new("STS.simulated0000002", "simulatedAlibabaSecret00000002")
            .with_security_token("simulatedAlibabaSecurityToken/+=_-.~02"),
    );
}

pub(crate) fn resources() -> Vec<Resource> {
    use Service::{
        AlibabaCloudRds, HuaweiCloudCbr, HuaweiCloudDcs, HuaweiCloudGaussDb,
        HuaweiCloudRds,
    };
    vec![
        Resource::instance(HuaweiCloudRds, RDS_SOURCE_INSTANCE).engine("SQLServer"),
        Resource::instance(HuaweiCloudRds, RDS_TARGET_INSTANCE).engine("SQLServer"),
        Resource::instance(HuaweiCloudRds, RDS_MYSQL_SOURCE_INSTANCE).engine("MySQL"),
        Resource::instance(HuaweiCloudRds, RDS_MYSQL_TARGET_INSTANCE).engine("MySQL"),
        Resource::instance(HuaweiCloudGaussDb, GAUSSDB_SOURCE_INSTANCE)
            .engine("gaussdb-mysql"),
        Resource::instance(HuaweiCloudGaussDb, GAUSSDB_TARGET_INSTANCE)
            .engine("gaussdb-mysql"),
        Resource::instance(HuaweiCloudDcs, DCS_INSTANCE).engine("Redis"),
        Resource::server(HuaweiCloudCbr, CBR_SERVER, [CBR_VOLUME]),
        Resource::volume(HuaweiCloudCbr, CBR_VOLUME),
        Resource::desktop(HuaweiCloudCbr, CBR_DESKTOP),
        Resource::instance(AlibabaCloudRds, ALIBABA_RDS_SOURCE_INSTANCE)
            .engine("MySQL")
            .region(ALIBABA_RDS_SOURCE_REGION),
        Resource::instance(AlibabaCloudRds, ALIBABA_RDS_TARGET_INSTANCE)
            .engine("MySQL")
            .region("cn-hangzhou"),
    ]
}

pub(crate) fn backups() -> Vec<Backup> {
    use Service::{
        AlibabaCloudRds, HuaweiCloudCbr, HuaweiCloudDcs, HuaweiCloudGaussDb,
        HuaweiCloudRds,
    };
    vec![
        Backup::new(HuaweiCloudRds, RDS_BACKUP, RDS_SOURCE_INSTANCE),
        Backup::new(HuaweiCloudRds, RDS_MYSQL_BACKUP, RDS_MYSQL_SOURCE_INSTANCE),
        Backup::new(HuaweiCloudRds, RDS_MYSQL_FAILED_BACKUP, RDS_MYSQL_SOURCE_INSTANCE)
            .mode(BackupMode::Manual)
            .status(BackupStatus::Failed),
        Backup::new(HuaweiCloudRds, RDS_OFFSITE_BACKUP, RDS_MYSQL_SOURCE_INSTANCE)
            .remote(),
        Backup::new(HuaweiCloudGaussDb, GAUSSDB_BACKUP, GAUSSDB_SOURCE_INSTANCE),
        Backup::new(HuaweiCloudDcs, DCS_BACKUP, DCS_INSTANCE),
        Backup::new(HuaweiCloudCbr, CBR_SERVER_BACKUP, CBR_SERVER)
            .child(CBR_SERVER_DISK_BACKUP, CBR_VOLUME),
        Backup::new(HuaweiCloudCbr, CBR_VOLUME_BACKUP, CBR_VOLUME),
        Backup::new(HuaweiCloudCbr, CBR_DESKTOP_BACKUP, CBR_DESKTOP),
        Backup::new(AlibabaCloudRds, ALIBABA_RDS_BACKUP, ALIBABA_RDS_SOURCE_INSTANCE),
        Backup::new(
            AlibabaCloudRds,
            ALIBABA_RDS_LOCAL_BACKUP,
            ALIBABA_RDS_TARGET_INSTANCE,
        )
        .local(),
    ]
}
