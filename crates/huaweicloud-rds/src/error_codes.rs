// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
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

/// From any operation.
pub const DBS_01010337: &str = "DBS.01010337";

/// From any operation.
pub const DBS_01280030: &str = "DBS.01280030";

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

/// From any operation.
pub const DBS_200018: &str = "DBS.200018";

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
pub const DBS_200055: &str = "DBS.200055";

/// HTTP 400.
pub const DBS_200056: &str = "DBS.200056";

/// From any operation.
pub const DBS_200076: &str = "DBS.200076";

/// From any operation.
pub const DBS_200080: &str = "DBS.200080";

/// State of the instance does not allow it.
/// HTTP 400.
pub const DBS_200086: &str = "DBS.200086";

/// HTTP 400.
pub const DBS_200087: &str = "DBS.200087";

/// HTTP 400.
pub const DBS_200098: &str = "DBS.200098";

/// HTTP 400.
pub const DBS_200203: &str = "DBS.200203";

/// HTTP 500.
pub const DBS_200208: &str = "DBS.200208";

/// HTTP 400.
pub const DBS_200302: &str = "DBS.200302";

/// HTTP 400.
pub const DBS_200303: &str = "DBS.200303";

/// HTTP 400.
pub const DBS_200306: &str = "DBS.200306";

/// HTTP 400.
pub const DBS_200308: &str = "DBS.200308";

/// Disk is full; enlarge it first.
/// HTTP 409.
pub const DBS_200316: &str = "DBS.200316";

/// Operation not valid.
/// HTTP 409.
pub const DBS_200402: &str = "DBS.200402";

/// HTTP 400.
pub const DBS_200405: &str = "DBS.200405";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_200408: &str = "DBS.200408";

/// From any operation.
pub const DBS_200452: &str = "DBS.200452";

/// HTTP 400.
pub const DBS_200461: &str = "DBS.200461";

/// From any operation.
pub const DBS_200463: &str = "DBS.200463";

/// HTTP 404.
pub const DBS_200470: &str = "DBS.200470";

/// HTTP 404.
pub const DBS_200501: &str = "DBS.200501";

/// HTTP 404.
pub const DBS_200503: &str = "DBS.200503";

/// HTTP 400.
pub const DBS_200504: &str = "DBS.200504";

/// HTTP 400.
pub const DBS_200506: &str = "DBS.200506";

/// Job not found; right after the restore call it can just be too early.
/// HTTP 400, from ListJobInfo.
pub const DBS_200543: &str = "DBS.200543";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_200602: &str = "DBS.200602";

/// Not authorised, or id empty.
/// HTTP 403.
pub const DBS_200604: &str = "DBS.200604";

/// From any operation.
pub const DBS_200611: &str = "DBS.200611";

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

/// HTTP 400.
pub const DBS_200825: &str = "DBS.200825";

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

/// From any operation.
pub const DBS_201015: &str = "DBS.201015";

/// Instance not found (or deleted).
/// HTTP 404.
pub const DBS_201028: &str = "DBS.201028";

/// New database name equals a source or target database name.
/// HTTP 400.
pub const DBS_201035: &str = "DBS.201035";

/// HTTP 400.
pub const DBS_201101: &str = "DBS.201101";

/// HTTP 400.
pub const DBS_201103: &str = "DBS.201103";

/// HTTP 400.
pub const DBS_201106: &str = "DBS.201106";

/// HTTP 409.
pub const DBS_201201: &str = "DBS.201201";

/// Another operation runs on the instance, or it is faulty.
/// HTTP 409.
pub const DBS_201202: &str = "DBS.201202";

/// Backup file missing.
/// HTTP 400.
pub const DBS_201203: &str = "DBS.201203";

/// A backup is running.
/// HTTP 409.
pub const DBS_201205: &str = "DBS.201205";

/// From any operation.
pub const DBS_201206: &str = "DBS.201206";

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

/// HTTP 404.
pub const DBS_212013: &str = "DBS.212013";

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

/// HTTP 403.
pub const DBS_212033: &str = "DBS.212033";

/// HTTP 400.
pub const DBS_212037: &str = "DBS.212037";

/// HTTP 500.
pub const DBS_213002: &str = "DBS.213002";

/// Server failure.
/// HTTP 500.
pub const DBS_213004: &str = "DBS.213004";

/// HTTP 400.
pub const DBS_216028: &str = "DBS.216028";

/// Parameter error.
/// HTTP 400.
pub const DBS_280001: &str = "DBS.280001";

/// From any operation.
pub const DBS_280011: &str = "DBS.280011";

/// Resource missing or no permission.
/// HTTP 403.
pub const DBS_280015: &str = "DBS.280015";

/// HTTP 500.
pub const DBS_280036: &str = "DBS.280036";

/// Token not valid.
/// HTTP 403.
pub const DBS_280056: &str = "DBS.280056";

/// HTTP 400.
pub const DBS_280127: &str = "DBS.280127";

/// Database name not found.
/// HTTP 400.
pub const DBS_280128: &str = "DBS.280128";

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

/// Engine or version not supported.
/// HTTP 400.
pub const DBS_280238: &str = "DBS.280238";

/// HTTP 400.
pub const DBS_280239: &str = "DBS.280239";

/// HTTP 400.
pub const DBS_280241: &str = "DBS.280241";

/// HTTP 400.
pub const DBS_280246: &str = "DBS.280246";

/// HTTP 400.
pub const DBS_280250: &str = "DBS.280250";

/// HTTP 400.
pub const DBS_280251: &str = "DBS.280251";

/// HTTP 400.
pub const DBS_280253: &str = "DBS.280253";

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

/// From any operation.
pub const DBS_280343: &str = "DBS.280343";

/// Format of instance or node id wrong.
/// HTTP 400.
pub const DBS_280404: &str = "DBS.280404";

/// Instance type or state does not allow it.
/// HTTP 409.
pub const DBS_280406: &str = "DBS.280406";

/// HTTP 400.
pub const DBS_280434: &str = "DBS.280434";

/// HTTP 400.
pub const DBS_280448: &str = "DBS.280448";

/// Frozen object.
/// HTTP 400.
pub const DBS_280449: &str = "DBS.280449";

/// HTTP 400.
pub const DBS_280450: &str = "DBS.280450";

/// From any operation.
pub const DBS_280816: &str = "DBS.280816";

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

/// HTTP 400.
pub const RDS_0001: &str = "RDS.0001";

/// HTTP 404.
pub const RDS_0002: &str = "RDS.0002";

/// HTTP 409.
pub const RDS_0004: &str = "RDS.0004";

/// HTTP 500.
pub const RDS_0005: &str = "RDS.0005";

/// HTTP 400.
pub const RDS_0006: &str = "RDS.0006";

/// HTTP 404.
pub const RDS_0007: &str = "RDS.0007";

/// HTTP 404.
pub const RDS_0008: &str = "RDS.0008";

/// HTTP 404.
pub const RDS_0009: &str = "RDS.0009";

/// HTTP 403.
pub const RDS_0010: &str = "RDS.0010";

/// HTTP 409.
pub const RDS_0011: &str = "RDS.0011";

/// HTTP 409.
pub const RDS_0012: &str = "RDS.0012";

/// HTTP 500.
pub const RDS_0013: &str = "RDS.0013";

/// HTTP 403.
pub const RDS_0015: &str = "RDS.0015";

/// HTTP 404.
pub const RDS_0016: &str = "RDS.0016";

/// HTTP 400.
pub const RDS_0017: &str = "RDS.0017";

/// HTTP 404.
pub const RDS_0022: &str = "RDS.0022";

/// HTTP 400.
pub const RDS_0025: &str = "RDS.0025";

/// HTTP 400.
pub const RDS_0027: &str = "RDS.0027";

/// HTTP 404.
pub const RDS_0028: &str = "RDS.0028";

/// HTTP 409.
pub const RDS_0029: &str = "RDS.0029";

/// HTTP 413.
pub const RDS_0030: &str = "RDS.0030";

/// HTTP 409.
pub const RDS_0031: &str = "RDS.0031";

/// HTTP 422.
pub const RDS_0040: &str = "RDS.0040";

/// HTTP 400.
pub const RDS_0042: &str = "RDS.0042";

/// HTTP 409.
pub const RDS_0056: &str = "RDS.0056";

/// HTTP 400.
pub const RDS_0062: &str = "RDS.0062";

/// HTTP 404.
pub const RDS_0128: &str = "RDS.0128";

/// HTTP 500.
pub const RDS_1001: &str = "RDS.1001";

/// HTTP 409.
pub const RDS_1002: &str = "RDS.1002";

/// HTTP 500.
pub const RDS_1003: &str = "RDS.1003";

/// HTTP 500.
pub const RDS_1004: &str = "RDS.1004";

/// HTTP 500.
pub const RDS_1005: &str = "RDS.1005";

/// HTTP 500.
pub const RDS_1099: &str = "RDS.1099";

/// HTTP 409.
pub const RDS_1100: &str = "RDS.1100";

/// HTTP 500.
pub const RDS_1101: &str = "RDS.1101";

/// HTTP 409.
pub const RDS_1102: &str = "RDS.1102";

/// HTTP 404.
pub const RDS_1103: &str = "RDS.1103";

/// HTTP 400.
pub const RDS_1110: &str = "RDS.1110";

/// HTTP 400.
pub const RDS_1111: &str = "RDS.1111";

/// HTTP 413.
pub const RDS_1112: &str = "RDS.1112";

/// HTTP 400.
pub const RDS_2025: &str = "RDS.2025";

/// HTTP 400.
pub const RDS_2067: &str = "RDS.2067";

/// HTTP 500.
pub const RDS_2068: &str = "RDS.2068";

/// HTTP 409.
pub const RDS_3002: &str = "RDS.3002";

/// HTTP 413.
pub const RDS_3003: &str = "RDS.3003";

/// HTTP 409.
pub const RDS_3004: &str = "RDS.3004";

/// HTTP 500.
pub const RDS_3005: &str = "RDS.3005";

/// HTTP 400.
pub const RDS_3011: &str = "RDS.3011";

/// HTTP 400.
pub const RDS_3012: &str = "RDS.3012";

/// HTTP 400.
pub const RDS_3013: &str = "RDS.3013";

/// HTTP 400.
pub const RDS_3016: &str = "RDS.3016";

/// HTTP 400.
pub const RDS_3026: &str = "RDS.3026";

/// HTTP 404.
pub const RDS_3027: &str = "RDS.3027";

/// HTTP 400.
pub const RDS_3029: &str = "RDS.3029";

/// HTTP 400.
pub const RDS_3030: &str = "RDS.3030";

/// HTTP 500.
pub const RDS_4041: &str = "RDS.4041";

/// HTTP 500.
pub const RDS_4042: &str = "RDS.4042";

/// HTTP 400.
pub const RDS_5001: &str = "RDS.5001";

/// HTTP 400.
pub const RDS_5002: &str = "RDS.5002";

/// HTTP 400.
pub const RDS_5003: &str = "RDS.5003";

/// HTTP 400.
pub const RDS_5004: &str = "RDS.5004";

/// HTTP 400.
pub const RDS_5005: &str = "RDS.5005";

/// HTTP 400.
pub const RDS_5006: &str = "RDS.5006";

/// HTTP 404.
pub const RDS_5007: &str = "RDS.5007";

/// HTTP 400.
pub const RDS_5008: &str = "RDS.5008";

/// HTTP 400.
pub const RDS_5009: &str = "RDS.5009";

/// HTTP 400.
pub const RDS_5010: &str = "RDS.5010";

/// HTTP 400.
pub const RDS_5011: &str = "RDS.5011";

/// HTTP 404.
pub const RDS_5012: &str = "RDS.5012";

/// HTTP 400.
pub const RDS_5013: &str = "RDS.5013";

/// HTTP 400.
pub const RDS_5014: &str = "RDS.5014";

/// HTTP 400.
pub const RDS_5015: &str = "RDS.5015";

/// HTTP 400.
pub const RDS_5016: &str = "RDS.5016";

/// HTTP 400.
pub const RDS_5017: &str = "RDS.5017";

/// HTTP 400.
pub const RDS_5018: &str = "RDS.5018";

/// HTTP 400.
pub const RDS_5019: &str = "RDS.5019";

/// HTTP 400.
pub const RDS_5020: &str = "RDS.5020";

/// HTTP 404.
pub const RDS_5021: &str = "RDS.5021";

/// HTTP 404.
pub const RDS_5022: &str = "RDS.5022";

/// HTTP 404.
pub const RDS_5023: &str = "RDS.5023";

/// HTTP 413.
pub const RDS_5024: &str = "RDS.5024";

/// HTTP 400.
pub const RDS_5025: &str = "RDS.5025";

/// HTTP 400.
pub const RDS_5026: &str = "RDS.5026";

/// HTTP 400.
pub const RDS_5027: &str = "RDS.5027";

/// HTTP 404.
pub const RDS_5028: &str = "RDS.5028";

/// HTTP 400.
pub const RDS_5029: &str = "RDS.5029";

/// HTTP 400.
pub const RDS_5030: &str = "RDS.5030";

/// HTTP 400.
pub const RDS_5031: &str = "RDS.5031";

/// HTTP 400.
pub const RDS_5032: &str = "RDS.5032";

/// HTTP 400.
pub const RDS_5033: &str = "RDS.5033";

/// HTTP 400.
pub const RDS_5035: &str = "RDS.5035";

/// HTTP 400.
pub const RDS_5036: &str = "RDS.5036";

/// HTTP 400.
pub const RDS_5037: &str = "RDS.5037";

/// HTTP 400.
pub const RDS_5038: &str = "RDS.5038";

/// HTTP 400.
pub const RDS_5039: &str = "RDS.5039";

/// HTTP 400.
pub const RDS_5040: &str = "RDS.5040";

/// HTTP 404.
pub const RDS_5041: &str = "RDS.5041";

/// HTTP 404.
pub const RDS_5042: &str = "RDS.5042";

/// HTTP 400.
pub const RDS_5043: &str = "RDS.5043";

/// HTTP 400.
pub const RDS_5044: &str = "RDS.5044";

/// HTTP 403.
pub const RDS_5045: &str = "RDS.5045";

/// HTTP 500.
pub const RDS_9999: &str = "RDS.9999";
