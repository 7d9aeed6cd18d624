// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
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

/// HTTP 409.
pub const DBS_05000084: &str = "DBS.05000084";

/// Server failure.
/// HTTP 500.
pub const DBS_108000: &str = "DBS.108000";

/// Server failure.
/// HTTP 500.
pub const DBS_108002: &str = "DBS.108002";

/// Server failure.
/// HTTP 500.
pub const DBS_108005: &str = "DBS.108005";

/// Parameter error.
/// HTTP 400.
pub const DBS_200001: &str = "DBS.200001";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_200002: &str = "DBS.200002";

/// Parameter error.
/// HTTP 400.
pub const DBS_200004: &str = "DBS.200004";

/// Server failure.
/// HTTP 500.
pub const DBS_200005: &str = "DBS.200005";

/// Not authorised, or id empty.
/// HTTP 403.
pub const DBS_200010: &str = "DBS.200010";

/// Another operation runs on the instance, or it is faulty.
/// HTTP 409.
pub const DBS_200011: &str = "DBS.200011";

/// Source instance not found.
/// HTTP 404.
pub const DBS_200013: &str = "DBS.200013";

/// Another operation runs on the instance, or it is faulty.
/// HTTP 409.
pub const DBS_200019: &str = "DBS.200019";

/// Engine or version not supported.
/// HTTP 400.
pub const DBS_200040: &str = "DBS.200040";

/// Resource missing or no permission.
/// HTTP 403.
pub const DBS_200044: &str = "DBS.200044";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_200045: &str = "DBS.200045";

/// Instance quota used up.
/// HTTP 413.
pub const DBS_200046: &str = "DBS.200046";

/// Another operation runs on the instance, or it is faulty.
/// HTTP 409.
pub const DBS_200047: &str = "DBS.200047";

/// State of the instance does not allow it.
/// HTTP 400.
pub const DBS_200086: &str = "DBS.200086";

/// Disk is full; enlarge it first.
/// HTTP 409.
pub const DBS_200316: &str = "DBS.200316";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_200408: &str = "DBS.200408";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_200602: &str = "DBS.200602";

/// Not authorised, or id empty.
/// HTTP 403.
pub const DBS_200604: &str = "DBS.200604";

/// Resource missing or no permission.
/// HTTP 403.
pub const DBS_201003: &str = "DBS.201003";

/// Backup record not found.
/// HTTP 404.
pub const DBS_201010: &str = "DBS.201010";

/// State of the instance does not allow it.
/// HTTP 400.
pub const DBS_201014: &str = "DBS.201014";

/// HTTP 409.
pub const DBS_201015: &str = "DBS.201015";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_201028: &str = "DBS.201028";

/// Another operation runs on the instance, or it is faulty.
/// HTTP 409.
pub const DBS_201202: &str = "DBS.201202";

/// Backup file missing.
/// HTTP 400.
pub const DBS_201203: &str = "DBS.201203";

/// A backup is running.
/// HTTP 409.
pub const DBS_201205: &str = "DBS.201205";

/// Engine or version not supported.
/// HTTP 400.
pub const DBS_201207: &str = "DBS.201207";

/// State of the backup does not allow it (must be completed).
/// HTTP 400.
pub const DBS_201208: &str = "DBS.201208";

/// Another operation runs on the instance, or it is faulty.
/// HTTP 409.
pub const DBS_212006: &str = "DBS.212006";

/// Parameter cannot be processed.
/// HTTP 422.
pub const DBS_212019: &str = "DBS.212019";

/// From any operation.
pub const DBS_212033: &str = "DBS.212033";

/// Server failure.
/// HTTP 500.
pub const DBS_213004: &str = "DBS.213004";

/// Parameter error.
/// HTTP 400.
pub const DBS_280001: &str = "DBS.280001";

/// Resource missing or no permission.
/// HTTP 403.
pub const DBS_280015: &str = "DBS.280015";

/// Token not valid.
/// HTTP 403.
pub const DBS_280056: &str = "DBS.280056";

/// Database name not found.
/// HTTP 400.
pub const DBS_280128: &str = "DBS.280128";

/// Parameter error.
/// HTTP 400.
pub const DBS_280204: &str = "DBS.280204";

/// Backup does not exist.
/// HTTP 400.
pub const DBS_280214: &str = "DBS.280214";

/// Engine or version not supported.
/// HTTP 400.
pub const DBS_280238: &str = "DBS.280238";

/// Format of instance or node id wrong.
/// HTTP 400.
pub const DBS_280404: &str = "DBS.280404";

/// Instance type or state does not allow it.
/// HTTP 409.
pub const DBS_280406: &str = "DBS.280406";

/// Limit out of range (1 to 100).
/// HTTP 400.
pub const DBS_280439: &str = "DBS.280439";

/// Frozen object.
/// HTTP 400.
pub const DBS_280449: &str = "DBS.280449";

/// Instance quota used up.
/// HTTP 413.
pub const DBS_290003: &str = "DBS.290003";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_290005: &str = "DBS.290005";

/// Server failure.
/// HTTP 500.
pub const DBS_290006: &str = "DBS.290006";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_290011: &str = "DBS.290011";

/// Resource not found.
/// HTTP 404.
pub const DBS_290013: &str = "DBS.290013";

/// Server failure.
/// HTTP 500.
pub const DBS_290015: &str = "DBS.290015";
