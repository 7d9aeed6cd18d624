// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
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

/// HTTP 400.
pub const DBS_200006: &str = "DBS.200006";

/// HTTP 404.
pub const DBS_200008: &str = "DBS.200008";

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

/// HTTP 400.
pub const DBS_200021: &str = "DBS.200021";

/// HTTP 409.
pub const DBS_200022: &str = "DBS.200022";

/// HTTP 400.
pub const DBS_200023: &str = "DBS.200023";

/// HTTP 400.
pub const DBS_200024: &str = "DBS.200024";

/// HTTP 400.
pub const DBS_200025: &str = "DBS.200025";

/// HTTP 400.
pub const DBS_200026: &str = "DBS.200026";

/// HTTP 400.
pub const DBS_200027: &str = "DBS.200027";

/// Engine or version not supported.
/// HTTP 400.
pub const DBS_200040: &str = "DBS.200040";

/// HTTP 400.
pub const DBS_200041: &str = "DBS.200041";

/// HTTP 400.
pub const DBS_200042: &str = "DBS.200042";

/// HTTP 400.
pub const DBS_200043: &str = "DBS.200043";

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

/// HTTP 400.
pub const DBS_200048: &str = "DBS.200048";

/// HTTP 400.
pub const DBS_200049: &str = "DBS.200049";

/// HTTP 404.
pub const DBS_200050: &str = "DBS.200050";

/// HTTP 400.
pub const DBS_200051: &str = "DBS.200051";

/// HTTP 400.
pub const DBS_200052: &str = "DBS.200052";

/// HTTP 400.
pub const DBS_200053: &str = "DBS.200053";

/// HTTP 400.
pub const DBS_200054: &str = "DBS.200054";

/// HTTP 400.
pub const DBS_200056: &str = "DBS.200056";

/// HTTP 400.
pub const DBS_200063: &str = "DBS.200063";

/// State of the instance does not allow it.
/// HTTP 400.
pub const DBS_200086: &str = "DBS.200086";

/// HTTP 400.
pub const DBS_200087: &str = "DBS.200087";

/// HTTP 400.
pub const DBS_200098: &str = "DBS.200098";

/// HTTP 500.
pub const DBS_200208: &str = "DBS.200208";

/// HTTP 400.
pub const DBS_200302: &str = "DBS.200302";

/// HTTP 400.
pub const DBS_200306: &str = "DBS.200306";

/// Disk is full; enlarge it first.
/// HTTP 409.
pub const DBS_200316: &str = "DBS.200316";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_200408: &str = "DBS.200408";

/// HTTP 400.
pub const DBS_200461: &str = "DBS.200461";

/// HTTP 404.
pub const DBS_200470: &str = "DBS.200470";

/// HTTP 404.
pub const DBS_200501: &str = "DBS.200501";

/// HTTP 404.
pub const DBS_200503: &str = "DBS.200503";

/// HTTP 400.
pub const DBS_200504: &str = "DBS.200504";

/// HTTP 400.
pub const DBS_200543: &str = "DBS.200543";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_200602: &str = "DBS.200602";

/// Not authorised, or id empty.
/// HTTP 403.
pub const DBS_200604: &str = "DBS.200604";

/// HTTP 403.
pub const DBS_200810: &str = "DBS.200810";

/// HTTP 500.
pub const DBS_200811: &str = "DBS.200811";

/// HTTP 403.
pub const DBS_200819: &str = "DBS.200819";

/// HTTP 500.
pub const DBS_200821: &str = "DBS.200821";

/// HTTP 400.
pub const DBS_200823: &str = "DBS.200823";

/// HTTP 400.
pub const DBS_200824: &str = "DBS.200824";

/// HTTP 409.
pub const DBS_200826: &str = "DBS.200826";

/// HTTP 409.
pub const DBS_200827: &str = "DBS.200827";

/// HTTP 409.
pub const DBS_200828: &str = "DBS.200828";

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

/// HTTP 400.
pub const DBS_201101: &str = "DBS.201101";

/// HTTP 400.
pub const DBS_201103: &str = "DBS.201103";

/// HTTP 400.
pub const DBS_201106: &str = "DBS.201106";

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

/// HTTP 404.
pub const DBS_212001: &str = "DBS.212001";

/// HTTP 400.
pub const DBS_212002: &str = "DBS.212002";

/// HTTP 400.
pub const DBS_212003: &str = "DBS.212003";

/// HTTP 400.
pub const DBS_212004: &str = "DBS.212004";

/// HTTP 400.
pub const DBS_212005: &str = "DBS.212005";

/// Another operation runs on the instance, or it is faulty.
/// HTTP 409.
pub const DBS_212006: &str = "DBS.212006";

/// HTTP 400.
pub const DBS_212007: &str = "DBS.212007";

/// HTTP 400.
pub const DBS_212008: &str = "DBS.212008";

/// HTTP 400.
pub const DBS_212009: &str = "DBS.212009";

/// HTTP 400.
pub const DBS_212010: &str = "DBS.212010";

/// HTTP 400.
pub const DBS_212011: &str = "DBS.212011";

/// HTTP 400.
pub const DBS_212012: &str = "DBS.212012";

/// HTTP 400.
pub const DBS_212014: &str = "DBS.212014";

/// HTTP 400.
pub const DBS_212015: &str = "DBS.212015";

/// HTTP 400.
pub const DBS_212016: &str = "DBS.212016";

/// HTTP 400.
pub const DBS_212017: &str = "DBS.212017";

/// Parameter cannot be processed.
/// HTTP 422.
pub const DBS_212019: &str = "DBS.212019";

/// HTTP 400.
pub const DBS_212025: &str = "DBS.212025";

/// HTTP 400.
pub const DBS_212030: &str = "DBS.212030";

/// HTTP 400.
pub const DBS_212032: &str = "DBS.212032";

/// From any operation.
pub const DBS_212033: &str = "DBS.212033";

/// HTTP 400.
pub const DBS_212037: &str = "DBS.212037";

/// HTTP 500.
pub const DBS_213002: &str = "DBS.213002";

/// Server failure.
/// HTTP 500.
pub const DBS_213004: &str = "DBS.213004";

/// HTTP 400.
pub const DBS_270024: &str = "DBS.270024";

/// HTTP 400.
pub const DBS_270025: &str = "DBS.270025";

/// HTTP 400.
pub const DBS_270026: &str = "DBS.270026";

/// HTTP 400.
pub const DBS_270027: &str = "DBS.270027";

/// Parameter error.
/// HTTP 400.
pub const DBS_280001: &str = "DBS.280001";

/// Resource missing or no permission.
/// HTTP 403.
pub const DBS_280015: &str = "DBS.280015";

/// Token not valid.
/// HTTP 403.
pub const DBS_280056: &str = "DBS.280056";

/// HTTP 400.
pub const DBS_280127: &str = "DBS.280127";

/// Database name not found.
/// HTTP 400.
pub const DBS_280128: &str = "DBS.280128";

/// HTTP 400.
pub const DBS_280203: &str = "DBS.280203";

/// Parameter error.
/// HTTP 400.
pub const DBS_280204: &str = "DBS.280204";

/// Backup does not exist.
/// HTTP 400.
pub const DBS_280214: &str = "DBS.280214";

/// HTTP 400.
pub const DBS_280216: &str = "DBS.280216";

/// HTTP 400.
pub const DBS_280235: &str = "DBS.280235";

/// HTTP 400.
pub const DBS_280237: &str = "DBS.280237";

/// Engine or version not supported.
/// HTTP 400.
pub const DBS_280238: &str = "DBS.280238";

/// HTTP 400.
pub const DBS_280239: &str = "DBS.280239";

/// HTTP 400.
pub const DBS_280241: &str = "DBS.280241";

/// HTTP 400.
pub const DBS_280242: &str = "DBS.280242";

/// HTTP 400.
pub const DBS_280246: &str = "DBS.280246";

/// HTTP 400.
pub const DBS_280250: &str = "DBS.280250";

/// HTTP 400.
pub const DBS_280251: &str = "DBS.280251";

/// HTTP 400.
pub const DBS_280253: &str = "DBS.280253";

/// HTTP 400.
pub const DBS_280260: &str = "DBS.280260";

/// HTTP 400.
pub const DBS_280270: &str = "DBS.280270";

/// HTTP 400.
pub const DBS_280271: &str = "DBS.280271";

/// HTTP 400.
pub const DBS_280272: &str = "DBS.280272";

/// HTTP 400.
pub const DBS_280277: &str = "DBS.280277";

/// HTTP 400.
pub const DBS_280285: &str = "DBS.280285";

/// HTTP 400.
pub const DBS_280288: &str = "DBS.280288";

/// HTTP 400.
pub const DBS_280311: &str = "DBS.280311";

/// HTTP 400.
pub const DBS_280325: &str = "DBS.280325";

/// HTTP 400.
pub const DBS_280342: &str = "DBS.280342";

/// HTTP 400.
pub const DBS_280364: &str = "DBS.280364";

/// HTTP 400.
pub const DBS_280402: &str = "DBS.280402";

/// Format of instance or node id wrong.
/// HTTP 400.
pub const DBS_280404: &str = "DBS.280404";

/// Instance type or state does not allow it.
/// HTTP 409.
pub const DBS_280406: &str = "DBS.280406";

/// HTTP 400.
pub const DBS_280434: &str = "DBS.280434";

/// Limit out of range (1 to 100).
/// HTTP 400.
pub const DBS_280439: &str = "DBS.280439";

/// HTTP 400.
pub const DBS_280448: &str = "DBS.280448";

/// Frozen object.
/// HTTP 400.
pub const DBS_280449: &str = "DBS.280449";

/// HTTP 400.
pub const DBS_280450: &str = "DBS.280450";

/// HTTP 400.
pub const DBS_290000: &str = "DBS.290000";

/// HTTP 400.
pub const DBS_290001: &str = "DBS.290001";

/// HTTP 404.
pub const DBS_290002: &str = "DBS.290002";

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
