// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! The error codes that the documents list, to compare with
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

/// HTTP 400.
pub const BACKUP_SERVICE_0001: &str = "BackupService.0001";

/// Resources are being backed up.
/// HTTP 500.
pub const BACKUP_SERVICE_0002: &str = "BackupService.0002";

/// HTTP 500.
pub const BACKUP_SERVICE_1005: &str = "BackupService.1005";

/// HTTP 500.
pub const BACKUP_SERVICE_1006: &str = "BackupService.1006";

/// HTTP 400.
pub const BACKUP_SERVICE_1011: &str = "BackupService.1011";

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

/// HTTP 404.
pub const BACKUP_SERVICE_4001: &str = "BackupService.4001";

/// HTTP 500.
pub const BACKUP_SERVICE_4004: &str = "BackupService.4004";

/// HTTP 500.
pub const BACKUP_SERVICE_4005: &str = "BackupService.4005";

/// HTTP 500.
pub const BACKUP_SERVICE_4006: &str = "BackupService.4006";

/// HTTP 500.
pub const BACKUP_SERVICE_4007: &str = "BackupService.4007";

/// HTTP 404.
pub const BACKUP_SERVICE_6000: &str = "BackupService.6000";

/// HTTP 400.
pub const BACKUP_SERVICE_6001: &str = "BackupService.6001";

/// HTTP 404.
pub const BACKUP_SERVICE_6002: &str = "BackupService.6002";

/// HTTP 400.
pub const BACKUP_SERVICE_6003: &str = "BackupService.6003";

/// HTTP 400.
pub const BACKUP_SERVICE_6100: &str = "BackupService.6100";

/// HTTP 400.
pub const BACKUP_SERVICE_6101: &str = "BackupService.6101";

/// HTTP 400.
pub const BACKUP_SERVICE_6102: &str = "BackupService.6102";

/// HTTP 400.
pub const BACKUP_SERVICE_6103: &str = "BackupService.6103";

/// HTTP 400.
pub const BACKUP_SERVICE_6104: &str = "BackupService.6104";

/// Vault not found.
/// HTTP 404.
pub const BACKUP_SERVICE_6105: &str = "BackupService.6105";

/// HTTP 400.
pub const BACKUP_SERVICE_6106: &str = "BackupService.6106";

/// HTTP 400.
pub const BACKUP_SERVICE_6107: &str = "BackupService.6107";

/// HTTP 400.
pub const BACKUP_SERVICE_6108: &str = "BackupService.6108";

/// HTTP 400.
pub const BACKUP_SERVICE_6109: &str = "BackupService.6109";

/// HTTP 400.
pub const BACKUP_SERVICE_6110: &str = "BackupService.6110";

/// HTTP 400.
pub const BACKUP_SERVICE_6111: &str = "BackupService.6111";

/// HTTP 400.
pub const BACKUP_SERVICE_6112: &str = "BackupService.6112";

/// HTTP 400.
pub const BACKUP_SERVICE_6113: &str = "BackupService.6113";

/// HTTP 400.
pub const BACKUP_SERVICE_6114: &str = "BackupService.6114";

/// HTTP 400.
pub const BACKUP_SERVICE_6115: &str = "BackupService.6115";

/// HTTP 400.
pub const BACKUP_SERVICE_6116: &str = "BackupService.6116";

/// HTTP 400.
pub const BACKUP_SERVICE_6117: &str = "BackupService.6117";

/// HTTP 400.
pub const BACKUP_SERVICE_6118: &str = "BackupService.6118";

/// HTTP 400.
pub const BACKUP_SERVICE_6119: &str = "BackupService.6119";

/// HTTP 400.
pub const BACKUP_SERVICE_6120: &str = "BackupService.6120";

/// HTTP 400.
pub const BACKUP_SERVICE_6121: &str = "BackupService.6121";

/// HTTP 400.
pub const BACKUP_SERVICE_6122: &str = "BackupService.6122";

/// HTTP 400.
pub const BACKUP_SERVICE_6123: &str = "BackupService.6123";

/// HTTP 400.
pub const BACKUP_SERVICE_6124: &str = "BackupService.6124";

/// A backup task runs.
/// HTTP 400.
pub const BACKUP_SERVICE_6125: &str = "BackupService.6125";

/// HTTP 400.
pub const BACKUP_SERVICE_6126: &str = "BackupService.6126";

/// HTTP 400.
pub const BACKUP_SERVICE_6127: &str = "BackupService.6127";

/// HTTP 400.
pub const BACKUP_SERVICE_6128: &str = "BackupService.6128";

/// HTTP 400.
pub const BACKUP_SERVICE_6129: &str = "BackupService.6129";

/// HTTP 400.
pub const BACKUP_SERVICE_6130: &str = "BackupService.6130";

/// HTTP 400.
pub const BACKUP_SERVICE_6131: &str = "BackupService.6131";

/// HTTP 500.
pub const BACKUP_SERVICE_6132: &str = "BackupService.6132";

/// HTTP 400.
pub const BACKUP_SERVICE_6133: &str = "BackupService.6133";

/// HTTP 400.
pub const BACKUP_SERVICE_6134: &str = "BackupService.6134";

/// HTTP 400.
pub const BACKUP_SERVICE_6135: &str = "BackupService.6135";

/// HTTP 400.
pub const BACKUP_SERVICE_6136: &str = "BackupService.6136";

/// HTTP 500.
pub const BACKUP_SERVICE_6137: &str = "BackupService.6137";

/// HTTP 500.
pub const BACKUP_SERVICE_6138: &str = "BackupService.6138";

/// HTTP 500.
pub const BACKUP_SERVICE_6139: &str = "BackupService.6139";

/// HTTP 400.
pub const BACKUP_SERVICE_6140: &str = "BackupService.6140";

/// HTTP 400.
pub const BACKUP_SERVICE_6141: &str = "BackupService.6141";

/// HTTP 400.
pub const BACKUP_SERVICE_6142: &str = "BackupService.6142";

/// Backup not found.
/// HTTP 404.
pub const BACKUP_SERVICE_6200: &str = "BackupService.6200";

/// HTTP 400.
pub const BACKUP_SERVICE_6201: &str = "BackupService.6201";

/// Vault is not available.
/// HTTP 400.
pub const BACKUP_SERVICE_6202: &str = "BackupService.6202";

/// Backups are being made.
/// HTTP 400.
pub const BACKUP_SERVICE_6203: &str = "BackupService.6203";

/// HTTP 400.
pub const BACKUP_SERVICE_6204: &str = "BackupService.6204";

/// HTTP 400.
pub const BACKUP_SERVICE_6206: &str = "BackupService.6206";

/// HTTP 500.
pub const BACKUP_SERVICE_6207: &str = "BackupService.6207";

/// HTTP 500.
pub const BACKUP_SERVICE_6208: &str = "BackupService.6208";

/// HTTP 500.
pub const BACKUP_SERVICE_6209: &str = "BackupService.6209";

/// HTTP 500.
pub const BACKUP_SERVICE_6210: &str = "BackupService.6210";

/// HTTP 500.
pub const BACKUP_SERVICE_6211: &str = "BackupService.6211";

/// HTTP 500.
pub const BACKUP_SERVICE_6212: &str = "BackupService.6212";

/// HTTP 500.
pub const BACKUP_SERVICE_6213: &str = "BackupService.6213";

/// HTTP 500.
pub const BACKUP_SERVICE_6214: &str = "BackupService.6214";

/// HTTP 400.
pub const BACKUP_SERVICE_6215: &str = "BackupService.6215";

/// HTTP 400.
pub const BACKUP_SERVICE_6216: &str = "BackupService.6216";

/// HTTP 404.
pub const BACKUP_SERVICE_6217: &str = "BackupService.6217";

/// HTTP 400.
pub const BACKUP_SERVICE_6220: &str = "BackupService.6220";

/// HTTP 400.
pub const BACKUP_SERVICE_6300: &str = "BackupService.6300";

/// HTTP 400.
pub const BACKUP_SERVICE_6301: &str = "BackupService.6301";

/// Resource not found.
/// HTTP 404.
pub const BACKUP_SERVICE_6302: &str = "BackupService.6302";

/// HTTP 400.
pub const BACKUP_SERVICE_6400: &str = "BackupService.6400";

/// HTTP 400.
pub const BACKUP_SERVICE_6401: &str = "BackupService.6401";

/// HTTP 404.
pub const BACKUP_SERVICE_6402: &str = "BackupService.6402";

/// HTTP 400.
pub const BACKUP_SERVICE_6403: &str = "BackupService.6403";

/// HTTP 400.
pub const BACKUP_SERVICE_6404: &str = "BackupService.6404";

/// HTTP 400.
pub const BACKUP_SERVICE_6405: &str = "BackupService.6405";

/// HTTP 400.
pub const BACKUP_SERVICE_6406: &str = "BackupService.6406";

/// HTTP 400.
pub const BACKUP_SERVICE_6407: &str = "BackupService.6407";

/// HTTP 400.
pub const BACKUP_SERVICE_6408: &str = "BackupService.6408";

/// Task not found.
/// HTTP 404, from ShowOpLog.
pub const BACKUP_SERVICE_6500: &str = "BackupService.6500";

/// Task not found.
/// HTTP 404.
pub const BACKUP_SERVICE_6501: &str = "BackupService.6501";

/// HTTP 400.
pub const BACKUP_SERVICE_6600: &str = "BackupService.6600";

/// HTTP 404.
pub const BACKUP_SERVICE_6601: &str = "BackupService.6601";

/// HTTP 400.
pub const BACKUP_SERVICE_6700: &str = "BackupService.6700";

/// HTTP 400.
pub const BACKUP_SERVICE_6701: &str = "BackupService.6701";

/// HTTP 400.
pub const BACKUP_SERVICE_6702: &str = "BackupService.6702";

/// HTTP 400.
pub const BACKUP_SERVICE_6703: &str = "BackupService.6703";

/// HTTP 400.
pub const BACKUP_SERVICE_6704: &str = "BackupService.6704";

/// HTTP 404.
pub const BACKUP_SERVICE_6705: &str = "BackupService.6705";

/// HTTP 400.
pub const BACKUP_SERVICE_6706: &str = "BackupService.6706";

/// HTTP 400.
pub const BACKUP_SERVICE_6707: &str = "BackupService.6707";

/// HTTP 400.
pub const BACKUP_SERVICE_6708: &str = "BackupService.6708";

/// HTTP 400.
pub const BACKUP_SERVICE_6709: &str = "BackupService.6709";

/// HTTP 400.
pub const BACKUP_SERVICE_6710: &str = "BackupService.6710";

/// HTTP 400.
pub const BACKUP_SERVICE_6711: &str = "BackupService.6711";

/// HTTP 400.
pub const BACKUP_SERVICE_6712: &str = "BackupService.6712";

/// HTTP 400.
pub const BACKUP_SERVICE_6713: &str = "BackupService.6713";

/// HTTP 400.
pub const BACKUP_SERVICE_6714: &str = "BackupService.6714";

/// Disk not found.
/// HTTP 404.
pub const BACKUP_SERVICE_7000: &str = "BackupService.7000";

/// HTTP 400.
pub const BACKUP_SERVICE_7001: &str = "BackupService.7001";

/// HTTP 400.
pub const BACKUP_SERVICE_7002: &str = "BackupService.7002";

/// HTTP 400.
pub const BACKUP_SERVICE_7003: &str = "BackupService.7003";

/// Disk cannot be backed up or restored.
/// HTTP 400.
pub const BACKUP_SERVICE_7004: &str = "BackupService.7004";

/// HTTP 400.
pub const BACKUP_SERVICE_7006: &str = "BackupService.7006";

/// HTTP 400.
pub const BACKUP_SERVICE_7007: &str = "BackupService.7007";

/// Disk is at a disaster-recovery site.
/// HTTP 400.
pub const BACKUP_SERVICE_7008: &str = "BackupService.7008";

/// Disk backup is being lazy-loaded.
/// HTTP 500.
pub const BACKUP_SERVICE_7009: &str = "BackupService.7009";

/// Server not found.
/// HTTP 404.
pub const BACKUP_SERVICE_7100: &str = "BackupService.7100";

/// HTTP 400.
pub const BACKUP_SERVICE_7101: &str = "BackupService.7101";

/// HTTP 400.
pub const BACKUP_SERVICE_7102: &str = "BackupService.7102";

/// HTTP 400.
pub const BACKUP_SERVICE_7103: &str = "BackupService.7103";

/// HTTP 400.
pub const BACKUP_SERVICE_7104: &str = "BackupService.7104";

/// HTTP 400.
pub const BACKUP_SERVICE_7105: &str = "BackupService.7105";

/// HTTP 400.
pub const BACKUP_SERVICE_7106: &str = "BackupService.7106";

/// HTTP 400.
pub const BACKUP_SERVICE_7107: &str = "BackupService.7107";

/// HTTP 400.
pub const BACKUP_SERVICE_7108: &str = "BackupService.7108";

/// HTTP 400.
pub const BACKUP_SERVICE_7109: &str = "BackupService.7109";

/// HTTP 400.
pub const BACKUP_SERVICE_7110: &str = "BackupService.7110";

/// HTTP 400.
pub const BACKUP_SERVICE_7111: &str = "BackupService.7111";

/// HTTP 400.
pub const BACKUP_SERVICE_7113: &str = "BackupService.7113";

/// System of the source server differs.
/// HTTP 400.
pub const BACKUP_SERVICE_7114: &str = "BackupService.7114";

/// Kinds of backed-up and target server differ.
/// HTTP 400.
pub const BACKUP_SERVICE_7115: &str = "BackupService.7115";

/// HTTP 400.
pub const BACKUP_SERVICE_7116: &str = "BackupService.7116";

/// Server is at a disaster-recovery site.
/// HTTP 400.
pub const BACKUP_SERVICE_7117: &str = "BackupService.7117";

/// HTTP 400.
pub const BACKUP_SERVICE_7200: &str = "BackupService.7200";

/// HTTP 400.
pub const BACKUP_SERVICE_7201: &str = "BackupService.7201";

/// HTTP 404.
pub const BACKUP_SERVICE_7202: &str = "BackupService.7202";

/// HTTP 400.
pub const BACKUP_SERVICE_7203: &str = "BackupService.7203";

/// HTTP 400.
pub const BACKUP_SERVICE_7204: &str = "BackupService.7204";

/// HTTP 400.
pub const BACKUP_SERVICE_7300: &str = "BackupService.7300";

/// HTTP 400.
pub const BACKUP_SERVICE_7301: &str = "BackupService.7301";

/// HTTP 400.
pub const BACKUP_SERVICE_7302: &str = "BackupService.7302";

/// HTTP 400.
pub const BACKUP_SERVICE_7303: &str = "BackupService.7303";

/// HTTP 400.
pub const BACKUP_SERVICE_8300: &str = "BackupService.8300";

/// HTTP 500.
pub const BACKUP_SERVICE_8400: &str = "BackupService.8400";

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
