//! What `seeded_defaults` puts into a cloud: all ids and keys are made up.

use crate::credentials::{AccessKey, AuthToken, Credentials};
use crate::resources::{Backup, Resource};
use crate::service::{Service, Vendor};

/// Huawei Cloud's project.
pub const PROJECT_ID: &str = "0483b6b16e954cb88930a360d2c4e663";

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
        Backup::new(HuaweiCloudGaussDb, GAUSSDB_BACKUP, GAUSSDB_SOURCE_INSTANCE),
        Backup::new(HuaweiCloudDcs, DCS_BACKUP, DCS_INSTANCE),
        Backup::new(HuaweiCloudCbr, CBR_SERVER_BACKUP, CBR_SERVER)
            .child(CBR_SERVER_DISK_BACKUP, CBR_VOLUME),
        Backup::new(HuaweiCloudCbr, CBR_VOLUME_BACKUP, CBR_VOLUME),
        Backup::new(HuaweiCloudCbr, CBR_DESKTOP_BACKUP, CBR_DESKTOP),
        Backup::new(AlibabaCloudRds, ALIBABA_RDS_BACKUP, ALIBABA_RDS_SOURCE_INSTANCE),
    ]
}
