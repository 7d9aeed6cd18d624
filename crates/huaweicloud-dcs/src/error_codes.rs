// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! The error codes that the vendor's pages list, to compare with
//! [`Error::code`](crate::Error::code).

/// Another task of the instance runs.
/// HTTP 400.
pub const N111400017: &str = "111400017";

/// Not allowed in this state.
/// HTTP 400.
pub const N111400026: &str = "111400026";

/// Only master/standby instances can do this.
/// HTTP 400.
pub const N111400086: &str = "111400086";

/// The backup is not in a state that can be restored.
/// HTTP 400.
pub const N111400087: &str = "111400087";

/// Background tasks are not supported.
/// HTTP 400.
pub const N111400094: &str = "111400094";

/// Backup and restore are not supported.
/// HTTP 400.
pub const N111400095: &str = "111400095";

/// A backup is running.
/// HTTP 400.
pub const N111400096: &str = "111400096";

/// A restore is running.
/// HTTP 400.
pub const N111400097: &str = "111400097";

/// Remark too long (0 to 128).
/// HTTP 400.
pub const N111400098: &str = "111400098";

/// Instance recovers from a fault.
/// HTTP 400.
pub const N111400104: &str = "111400104";

/// Instance restarts.
/// HTTP 400.
pub const N111400111: &str = "111400111";

/// Instance is being scaled.
/// HTTP 400.
pub const N111400113: &str = "111400113";

/// Configuration is being changed.
/// HTTP 400.
pub const N111400114: &str = "111400114";

/// Password is being changed.
/// HTTP 400.
pub const N111400115: &str = "111400115";

/// Instance is being upgraded.
/// HTTP 400.
pub const N111400116: &str = "111400116";

/// Instance is being rolled back.
/// HTTP 400.
pub const N111400117: &str = "111400117";

/// Instance is being created.
/// HTTP 400.
pub const N111400118: &str = "111400118";

/// Instance is being frozen.
/// HTTP 400.
pub const N111400120: &str = "111400120";

/// Token not valid.
/// HTTP 401.
pub const N111401001: &str = "111401001";

/// Token expired.
/// HTTP 401.
pub const N111401002: &str = "111401002";

/// No token.
/// HTTP 401.
pub const N111401003: &str = "111401003";

/// Project id does not fit the token.
/// HTTP 401.
pub const N111401004: &str = "111401004";

/// Read permission only.
/// HTTP 403.
pub const N111403002: &str = "111403002";

/// No such URL.
/// HTTP 404.
pub const N111404001: &str = "111404001";

/// Instance not found.
/// HTTP 404.
pub const N111404022: &str = "111404022";

/// Internal error.
/// HTTP 500.
pub const N111500000: &str = "111500000";

/// Job could not be submitted.
/// HTTP 500.
pub const N111500006: &str = "111500006";

/// Backup records could not be read.
/// HTTP 500.
pub const N111500078: &str = "111500078";

/// Restore records could not be read.
/// HTTP 500.
pub const N111500079: &str = "111500079";

/// Restore could not be saved.
/// HTTP 500.
pub const N111500092: &str = "111500092";

/// Script failed; to be repeated.
/// HTTP 500.
pub const N111500095: &str = "111500095";

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
pub const CBC_99003651: &str = "CBC.99003651";

/// Token not valid.
/// HTTP 401.
pub const DCS_1001: &str = "DCS.1001";

/// Token expired.
/// HTTP 401.
pub const DCS_1002: &str = "DCS.1002";

/// No token.
/// HTTP 401.
pub const DCS_1003: &str = "DCS.1003";

/// Project id does not fit the token.
/// HTTP 401.
pub const DCS_1004: &str = "DCS.1004";

/// Role has no permission.
/// HTTP 403.
pub const DCS_2003: &str = "DCS.2003";

/// Policy forbids it.
/// HTTP 403.
pub const DCS_2007: &str = "DCS.2007";

/// Read permission only.
/// HTTP 403.
pub const DCS_3002: &str = "DCS.3002";

/// Instance not found.
/// HTTP 404.
pub const DCS_3022: &str = "DCS.3022";

/// No such URL.
/// HTTP 404.
pub const DCS_4001: &str = "DCS.4001";

/// Another task of the instance runs.
/// HTTP 400.
pub const DCS_4017: &str = "DCS.4017";

/// End time is before start time.
/// HTTP 400.
pub const DCS_4025: &str = "DCS.4025";

/// Not allowed in this state.
/// HTTP 400.
pub const DCS_4026: &str = "DCS.4026";

/// Instance is not running.
/// HTTP 400.
pub const DCS_4049: &str = "DCS.4049";

/// Only master/standby instances can do this.
/// HTTP 400.
pub const DCS_4086: &str = "DCS.4086";

/// The backup is not in a state that can be restored.
/// HTTP 400.
pub const DCS_4087: &str = "DCS.4087";

/// Background tasks are not supported.
/// HTTP 400.
pub const DCS_4094: &str = "DCS.4094";

/// Backup and restore are not supported.
/// HTTP 400.
pub const DCS_4095: &str = "DCS.4095";

/// A backup is running.
/// HTTP 400.
pub const DCS_4096: &str = "DCS.4096";

/// A restore is running.
/// HTTP 400.
pub const DCS_4097: &str = "DCS.4097";

/// Remark too long (0 to 128).
/// HTTP 400.
pub const DCS_4098: &str = "DCS.4098";

/// Instance recovers from a fault.
/// HTTP 400.
pub const DCS_4104: &str = "DCS.4104";

/// Instance restarts.
/// HTTP 400.
pub const DCS_4111: &str = "DCS.4111";

/// Instance is being scaled.
/// HTTP 400.
pub const DCS_4113: &str = "DCS.4113";

/// Configuration is being changed.
/// HTTP 400.
pub const DCS_4114: &str = "DCS.4114";

/// Password is being changed.
/// HTTP 400.
pub const DCS_4115: &str = "DCS.4115";

/// Instance is being upgraded.
/// HTTP 400.
pub const DCS_4116: &str = "DCS.4116";

/// Instance is being rolled back.
/// HTTP 400.
pub const DCS_4117: &str = "DCS.4117";

/// Instance is being created.
/// HTTP 400.
pub const DCS_4118: &str = "DCS.4118";

/// Instance is being frozen.
/// HTTP 400.
pub const DCS_4120: &str = "DCS.4120";

/// HTTP 400.
pub const DCS_4121: &str = "DCS.4121";

/// HTTP 400.
pub const DCS_4231: &str = "DCS.4231";

/// HTTP 400.
pub const DCS_4975: &str = "DCS.4975";

/// Internal error.
/// HTTP 500.
pub const DCS_5000: &str = "DCS.5000";

/// Job could not be submitted.
/// HTTP 500.
pub const DCS_5006: &str = "DCS.5006";

/// Backup records could not be read.
/// HTTP 500.
pub const DCS_5078: &str = "DCS.5078";

/// Restore records could not be read.
/// HTTP 500.
pub const DCS_5079: &str = "DCS.5079";

/// Restore could not be saved.
/// HTTP 500.
pub const DCS_5092: &str = "DCS.5092";

/// Script failed; to be repeated.
/// HTTP 500.
pub const DCS_5095: &str = "DCS.5095";
