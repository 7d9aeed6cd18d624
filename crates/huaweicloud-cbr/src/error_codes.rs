// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! The error codes that the vendor's pages list, to compare with
//! [`Error::code`](crate::Error::code).

/// No such API: wrong method, path or host.
/// HTTP 404.
pub const APIG_0101: &str = "APIG.0101";

/// Authentication data wrong or expired.
/// HTTP 401.
pub const APIG_0301: &str = "APIG.0301";

/// Token has to be renewed.
/// HTTP 401.
pub const APIG_0307: &str = "APIG.0307";

/// Gateway throttling; the message carries the limit (limit:N) and its span
/// (time:1 second or 1 minute); a public page advises a pause of 2 to 5
/// seconds.
/// HTTP 429.
pub const APIG_0308: &str = "APIG.0308";

/// No such API: wrong method, path or host.
/// HTTP 404.
pub const APIGW_0101: &str = "APIGW.0101";

/// Authentication data wrong or expired.
/// HTTP 401.
pub const APIGW_0301: &str = "APIGW.0301";

/// Token has to be renewed.
/// HTTP 401.
pub const APIGW_0307: &str = "APIGW.0307";

/// Gateway throttling; the message carries the limit (limit:N) and its span
/// (time:1 second or 1 minute); a public page advises a pause of 2 to 5
/// seconds.
/// HTTP 429.
pub const APIGW_0308: &str = "APIGW.0308";

/// Resources are being backed up.
/// HTTP 500.
pub const BACKUP_SERVICE_0002: &str = "BackupService.0002";

/// Disk of the server is smaller than the backup.
/// HTTP 400.
pub const BACKUP_SERVICE_2001: &str = "BackupService.2001";

/// Resource is being backed up.
/// HTTP 400.
pub const BACKUP_SERVICE_2002: &str = "BackupService.2002";

/// Restore to another server is not allowed.
/// HTTP 400.
pub const BACKUP_SERVICE_2003: &str = "BackupService.2003";

/// State of the backup does not allow it.
/// HTTP 400.
pub const BACKUP_SERVICE_2005: &str = "BackupService.2005";

/// Server was deleted.
/// HTTP 400.
pub const BACKUP_SERVICE_2007: &str = "BackupService.2007";

/// State of the server does not allow it.
/// HTTP 400.
pub const BACKUP_SERVICE_2008: &str = "BackupService.2008";

/// Disk type does not allow it.
/// HTTP 400.
pub const BACKUP_SERVICE_2009: &str = "BackupService.2009";

/// Resource is being restored.
/// HTTP 400.
pub const BACKUP_SERVICE_2010: &str = "BackupService.2010";

/// State of the disk does not allow it.
/// HTTP 400.
pub const BACKUP_SERVICE_2011: &str = "BackupService.2011";

/// Some disks cannot be restored.
/// HTTP 400.
pub const BACKUP_SERVICE_2012: &str = "BackupService.2012";

/// Data disk backup cannot go to a system disk.
/// HTTP 400.
pub const BACKUP_SERVICE_2013: &str = "BackupService.2013";

/// Bare-metal backup cannot go to a virtual server.
/// HTTP 400.
pub const BACKUP_SERVICE_2014: &str = "BackupService.2014";

/// Architectures differ.
/// HTTP 400.
pub const BACKUP_SERVICE_2015: &str = "BackupService.2015";

/// Vault not found.
/// HTTP 404.
pub const BACKUP_SERVICE_6105: &str = "BackupService.6105";

/// A backup task runs.
/// HTTP 400.
pub const BACKUP_SERVICE_6125: &str = "BackupService.6125";

/// Backup not found.
/// HTTP 404.
pub const BACKUP_SERVICE_6200: &str = "BackupService.6200";

/// Vault is not available.
/// HTTP 400.
pub const BACKUP_SERVICE_6202: &str = "BackupService.6202";

/// Backups are being made.
/// HTTP 400.
pub const BACKUP_SERVICE_6203: &str = "BackupService.6203";

/// Resource not found.
/// HTTP 404.
pub const BACKUP_SERVICE_6302: &str = "BackupService.6302";

/// Task not found.
/// HTTP 404, from ShowOpLog.
pub const BACKUP_SERVICE_6500: &str = "BackupService.6500";

/// Task not found.
/// HTTP 404.
pub const BACKUP_SERVICE_6501: &str = "BackupService.6501";

/// Disk not found.
/// HTTP 404.
pub const BACKUP_SERVICE_7000: &str = "BackupService.7000";

/// Disk cannot be backed up or restored.
/// HTTP 400.
pub const BACKUP_SERVICE_7004: &str = "BackupService.7004";

/// Disk is at a disaster-recovery site.
/// HTTP 400.
pub const BACKUP_SERVICE_7008: &str = "BackupService.7008";

/// Disk backup is being lazy-loaded.
/// HTTP 500.
pub const BACKUP_SERVICE_7009: &str = "BackupService.7009";

/// Server not found.
/// HTTP 404.
pub const BACKUP_SERVICE_7100: &str = "BackupService.7100";

/// System of the source server differs.
/// HTTP 400.
pub const BACKUP_SERVICE_7114: &str = "BackupService.7114";

/// Kinds of backed-up and target server differ.
/// HTTP 400.
pub const BACKUP_SERVICE_7115: &str = "BackupService.7115";

/// Server is at a disaster-recovery site.
/// HTTP 400.
pub const BACKUP_SERVICE_7117: &str = "BackupService.7117";

/// Real-name check missing.
/// HTTP 403.
pub const BACKUP_SERVICE_8600: &str = "BackupService.8600";

/// Parameter check failed.
/// HTTP 400.
pub const BACKUP_SERVICE_9900: &str = "BackupService.9900";

/// Unknown error.
/// HTTP 500.
pub const BACKUP_SERVICE_9910: &str = "BackupService.9910";

/// Authentication failed (as 500).
/// HTTP 500.
pub const BACKUP_SERVICE_9998: &str = "BackupService.9998";
