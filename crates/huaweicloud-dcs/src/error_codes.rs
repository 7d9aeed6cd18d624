// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! The error codes that the documents list, to compare with
//! [`Error::code`](crate::Error::code).

/// HTTP 400.
pub const N111400002: &str = "111400002";

/// HTTP 400.
pub const N111400004: &str = "111400004";

/// HTTP 400.
pub const N111400005: &str = "111400005";

/// HTTP 400.
pub const N111400007: &str = "111400007";

/// HTTP 400.
pub const N111400008: &str = "111400008";

/// HTTP 400.
pub const N111400009: &str = "111400009";

/// HTTP 400.
pub const N111400010: &str = "111400010";

/// HTTP 400.
pub const N111400011: &str = "111400011";

/// HTTP 400.
pub const N111400012: &str = "111400012";

/// HTTP 400.
pub const N111400013: &str = "111400013";

/// HTTP 400.
pub const N111400014: &str = "111400014";

/// HTTP 400.
pub const N111400016: &str = "111400016";

/// Another task of the instance runs.
/// HTTP 400.
pub const N111400017: &str = "111400017";

/// HTTP 400.
pub const N111400018: &str = "111400018";

/// HTTP 400.
pub const N111400019: &str = "111400019";

/// HTTP 400.
pub const N111400020: &str = "111400020";

/// HTTP 400.
pub const N111400021: &str = "111400021";

/// HTTP 400.
pub const N111400022: &str = "111400022";

/// Not allowed in this state.
/// HTTP 400.
pub const N111400026: &str = "111400026";

/// HTTP 400.
pub const N111400027: &str = "111400027";

/// HTTP 400.
pub const N111400035: &str = "111400035";

/// HTTP 400.
pub const N111400036: &str = "111400036";

/// HTTP 400.
pub const N111400037: &str = "111400037";

/// HTTP 400.
pub const N111400038: &str = "111400038";

/// HTTP 400.
pub const N111400039: &str = "111400039";

/// HTTP 400.
pub const N111400042: &str = "111400042";

/// HTTP 400.
pub const N111400045: &str = "111400045";

/// HTTP 400.
pub const N111400046: &str = "111400046";

/// HTTP 400.
pub const N111400047: &str = "111400047";

/// HTTP 400.
pub const N111400048: &str = "111400048";

/// HTTP 400.
pub const N111400053: &str = "111400053";

/// HTTP 400.
pub const N111400054: &str = "111400054";

/// HTTP 400.
pub const N111400060: &str = "111400060";

/// HTTP 400.
pub const N111400061: &str = "111400061";

/// HTTP 400.
pub const N111400062: &str = "111400062";

/// HTTP 400.
pub const N111400063: &str = "111400063";

/// HTTP 400.
pub const N111400064: &str = "111400064";

/// HTTP 400.
pub const N111400065: &str = "111400065";

/// HTTP 400.
pub const N111400066: &str = "111400066";

/// HTTP 400.
pub const N111400067: &str = "111400067";

/// HTTP 400.
pub const N111400068: &str = "111400068";

/// HTTP 500.
pub const N111400069: &str = "111400069";

/// HTTP 400.
pub const N111400070: &str = "111400070";

/// HTTP 400.
pub const N111400072: &str = "111400072";

/// HTTP 400.
pub const N111400073: &str = "111400073";

/// HTTP 400.
pub const N111400074: &str = "111400074";

/// HTTP 400.
pub const N111400075: &str = "111400075";

/// HTTP 400.
pub const N111400076: &str = "111400076";

/// HTTP 400.
pub const N111400080: &str = "111400080";

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

/// HTTP 400.
pub const N111400099: &str = "111400099";

/// HTTP 400.
pub const N111400100: &str = "111400100";

/// HTTP 500.
pub const N111400101: &str = "111400101";

/// HTTP 400.
pub const N111400102: &str = "111400102";

/// HTTP 400.
pub const N111400103: &str = "111400103";

/// Instance recovers from a fault.
/// HTTP 400.
pub const N111400104: &str = "111400104";

/// HTTP 400.
pub const N111400105: &str = "111400105";

/// HTTP 400.
pub const N111400106: &str = "111400106";

/// HTTP 400.
pub const N111400107: &str = "111400107";

/// HTTP 400.
pub const N111400108: &str = "111400108";

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

/// HTTP 400.
pub const N111400119: &str = "111400119";

/// Instance is being frozen.
/// HTTP 400.
pub const N111400120: &str = "111400120";

/// HTTP 400.
pub const N111400800: &str = "111400800";

/// HTTP 500.
pub const N111400842: &str = "111400842";

/// HTTP 400.
pub const N111400843: &str = "111400843";

/// HTTP 400.
pub const N111400844: &str = "111400844";

/// HTTP 400.
pub const N111400845: &str = "111400845";

/// HTTP 400.
pub const N111400849: &str = "111400849";

/// HTTP 400.
pub const N111400850: &str = "111400850";

/// HTTP 400.
pub const N111400857: &str = "111400857";

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

/// HTTP 403.
pub const N111403003: &str = "111403003";

/// No such URL.
/// HTTP 404.
pub const N111404001: &str = "111404001";

/// Instance not found.
/// HTTP 404.
pub const N111404022: &str = "111404022";

/// HTTP 404.
pub const N111404023: &str = "111404023";

/// HTTP 405.
pub const N111405001: &str = "111405001";

/// Internal error.
/// HTTP 500.
pub const N111500000: &str = "111500000";

/// Job could not be submitted.
/// HTTP 500.
pub const N111500006: &str = "111500006";

/// HTTP 500.
pub const N111500017: &str = "111500017";

/// HTTP 500.
pub const N111500020: &str = "111500020";

/// HTTP 500.
pub const N111500024: &str = "111500024";

/// HTTP 500.
pub const N111500031: &str = "111500031";

/// HTTP 500.
pub const N111500032: &str = "111500032";

/// HTTP 500.
pub const N111500037: &str = "111500037";

/// HTTP 500.
pub const N111500041: &str = "111500041";

/// HTTP 500.
pub const N111500044: &str = "111500044";

/// HTTP 500.
pub const N111500053: &str = "111500053";

/// HTTP 500.
pub const N111500054: &str = "111500054";

/// HTTP 500.
pub const N111500070: &str = "111500070";

/// HTTP 500.
pub const N111500071: &str = "111500071";

/// HTTP 500.
pub const N111500077: &str = "111500077";

/// Backup records could not be read.
/// HTTP 500.
pub const N111500078: &str = "111500078";

/// Restore records could not be read.
/// HTTP 500.
pub const N111500079: &str = "111500079";

/// HTTP 500.
pub const N111500082: &str = "111500082";

/// HTTP 500.
pub const N111500083: &str = "111500083";

/// HTTP 500.
pub const N111500085: &str = "111500085";

/// HTTP 500.
pub const N111500090: &str = "111500090";

/// HTTP 500.
pub const N111500091: &str = "111500091";

/// Restore could not be saved.
/// HTTP 500.
pub const N111500092: &str = "111500092";

/// Script failed; to be repeated.
/// HTTP 500.
pub const N111500095: &str = "111500095";

/// HTTP 500.
pub const N111500104: &str = "111500104";

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

/// HTTP 403.
pub const DCS_3003: &str = "DCS.3003";

/// Instance not found.
/// HTTP 404.
pub const DCS_3022: &str = "DCS.3022";

/// HTTP 400.
pub const DCS_3053: &str = "DCS.3053";

/// No such URL.
/// HTTP 404.
pub const DCS_4001: &str = "DCS.4001";

/// HTTP 400.
pub const DCS_4002: &str = "DCS.4002";

/// HTTP 400.
pub const DCS_4004: &str = "DCS.4004";

/// HTTP 400.
pub const DCS_4005: &str = "DCS.4005";

/// HTTP 400.
pub const DCS_4006: &str = "DCS.4006";

/// HTTP 400.
pub const DCS_4007: &str = "DCS.4007";

/// HTTP 400.
pub const DCS_4008: &str = "DCS.4008";

/// HTTP 400.
pub const DCS_4009: &str = "DCS.4009";

/// HTTP 400.
pub const DCS_4010: &str = "DCS.4010";

/// HTTP 400.
pub const DCS_4011: &str = "DCS.4011";

/// HTTP 400.
pub const DCS_4012: &str = "DCS.4012";

/// HTTP 400.
pub const DCS_4013: &str = "DCS.4013";

/// HTTP 400.
pub const DCS_4014: &str = "DCS.4014";

/// HTTP 400.
pub const DCS_4016: &str = "DCS.4016";

/// Another task of the instance runs.
/// HTTP 400.
pub const DCS_4017: &str = "DCS.4017";

/// HTTP 400.
pub const DCS_4018: &str = "DCS.4018";

/// HTTP 400.
pub const DCS_4019: &str = "DCS.4019";

/// HTTP 400.
pub const DCS_4020: &str = "DCS.4020";

/// HTTP 400.
pub const DCS_4021: &str = "DCS.4021";

/// HTTP 400.
pub const DCS_4022: &str = "DCS.4022";

/// HTTP 404.
pub const DCS_4023: &str = "DCS.4023";

/// End time is before start time.
/// HTTP 400.
pub const DCS_4025: &str = "DCS.4025";

/// Not allowed in this state.
/// HTTP 400.
pub const DCS_4026: &str = "DCS.4026";

/// HTTP 400.
pub const DCS_4027: &str = "DCS.4027";

/// HTTP 400.
pub const DCS_4028: &str = "DCS.4028";

/// HTTP 400.
pub const DCS_4030: &str = "DCS.4030";

/// HTTP 400.
pub const DCS_4031: &str = "DCS.4031";

/// HTTP 400.
pub const DCS_4033: &str = "DCS.4033";

/// HTTP 400.
pub const DCS_4035: &str = "DCS.4035";

/// HTTP 400.
pub const DCS_4036: &str = "DCS.4036";

/// HTTP 400.
pub const DCS_4037: &str = "DCS.4037";

/// HTTP 400.
pub const DCS_4038: &str = "DCS.4038";

/// HTTP 400.
pub const DCS_4039: &str = "DCS.4039";

/// HTTP 400.
pub const DCS_4042: &str = "DCS.4042";

/// HTTP 400.
pub const DCS_4045: &str = "DCS.4045";

/// HTTP 400.
pub const DCS_4046: &str = "DCS.4046";

/// HTTP 400.
pub const DCS_4047: &str = "DCS.4047";

/// HTTP 400.
pub const DCS_4048: &str = "DCS.4048";

/// Instance is not running.
/// HTTP 400.
pub const DCS_4049: &str = "DCS.4049";

/// HTTP 400.
pub const DCS_4053: &str = "DCS.4053";

/// HTTP 400.
pub const DCS_4054: &str = "DCS.4054";

/// HTTP 400.
pub const DCS_4060: &str = "DCS.4060";

/// HTTP 400.
pub const DCS_4061: &str = "DCS.4061";

/// HTTP 400.
pub const DCS_4062: &str = "DCS.4062";

/// HTTP 400.
pub const DCS_4063: &str = "DCS.4063";

/// HTTP 400.
pub const DCS_4064: &str = "DCS.4064";

/// HTTP 400.
pub const DCS_4065: &str = "DCS.4065";

/// HTTP 400.
pub const DCS_4066: &str = "DCS.4066";

/// HTTP 400.
pub const DCS_4067: &str = "DCS.4067";

/// HTTP 400.
pub const DCS_4068: &str = "DCS.4068";

/// HTTP 500.
pub const DCS_4069: &str = "DCS.4069";

/// HTTP 400.
pub const DCS_4070: &str = "DCS.4070";

/// HTTP 400.
pub const DCS_4072: &str = "DCS.4072";

/// HTTP 400.
pub const DCS_4073: &str = "DCS.4073";

/// HTTP 400.
pub const DCS_4074: &str = "DCS.4074";

/// HTTP 400.
pub const DCS_4075: &str = "DCS.4075";

/// HTTP 400.
pub const DCS_4076: &str = "DCS.4076";

/// HTTP 400.
pub const DCS_4080: &str = "DCS.4080";

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

/// HTTP 400.
pub const DCS_4099: &str = "DCS.4099";

/// HTTP 400.
pub const DCS_4100: &str = "DCS.4100";

/// HTTP 500.
pub const DCS_4101: &str = "DCS.4101";

/// HTTP 400.
pub const DCS_4102: &str = "DCS.4102";

/// HTTP 400.
pub const DCS_4103: &str = "DCS.4103";

/// Instance recovers from a fault.
/// HTTP 400.
pub const DCS_4104: &str = "DCS.4104";

/// HTTP 400.
pub const DCS_4105: &str = "DCS.4105";

/// HTTP 400.
pub const DCS_4106: &str = "DCS.4106";

/// HTTP 400.
pub const DCS_4107: &str = "DCS.4107";

/// HTTP 400.
pub const DCS_4108: &str = "DCS.4108";

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

/// HTTP 400.
pub const DCS_4119: &str = "DCS.4119";

/// Instance is being frozen.
/// HTTP 400.
pub const DCS_4120: &str = "DCS.4120";

/// HTTP 400.
pub const DCS_4121: &str = "DCS.4121";

/// HTTP 400.
pub const DCS_4200: &str = "DCS.4200";

/// HTTP 400.
pub const DCS_4202: &str = "DCS.4202";

/// HTTP 400.
pub const DCS_4231: &str = "DCS.4231";

/// HTTP 400.
pub const DCS_4253: &str = "DCS.4253";

/// HTTP 400.
pub const DCS_4300: &str = "DCS.4300";

/// HTTP 400.
pub const DCS_4800: &str = "DCS.4800";

/// HTTP 400.
pub const DCS_4819: &str = "DCS.4819";

/// HTTP 400.
pub const DCS_4820: &str = "DCS.4820";

/// HTTP 400.
pub const DCS_4821: &str = "DCS.4821";

/// HTTP 400.
pub const DCS_4822: &str = "DCS.4822";

/// HTTP 400.
pub const DCS_4838: &str = "DCS.4838";

/// HTTP 400.
pub const DCS_4839: &str = "DCS.4839";

/// HTTP 400.
pub const DCS_4840: &str = "DCS.4840";

/// HTTP 400.
pub const DCS_4841: &str = "DCS.4841";

/// HTTP 500.
pub const DCS_4842: &str = "DCS.4842";

/// HTTP 400.
pub const DCS_4843: &str = "DCS.4843";

/// HTTP 400.
pub const DCS_4844: &str = "DCS.4844";

/// HTTP 400.
pub const DCS_4845: &str = "DCS.4845";

/// HTTP 400.
pub const DCS_4846: &str = "DCS.4846";

/// HTTP 400.
pub const DCS_4847: &str = "DCS.4847";

/// HTTP 400.
pub const DCS_4848: &str = "DCS.4848";

/// HTTP 400.
pub const DCS_4849: &str = "DCS.4849";

/// HTTP 400.
pub const DCS_4850: &str = "DCS.4850";

/// HTTP 400.
pub const DCS_4857: &str = "DCS.4857";

/// HTTP 400.
pub const DCS_4875: &str = "DCS.4875";

/// HTTP 400.
pub const DCS_4879: &str = "DCS.4879";

/// HTTP 400.
pub const DCS_4911: &str = "DCS.4911";

/// HTTP 400.
pub const DCS_4918: &str = "DCS.4918";

/// HTTP 400.
pub const DCS_4919: &str = "DCS.4919";

/// HTTP 400.
pub const DCS_4927: &str = "DCS.4927";

/// HTTP 400.
pub const DCS_4930: &str = "DCS.4930";

/// HTTP 400.
pub const DCS_4931: &str = "DCS.4931";

/// HTTP 400.
pub const DCS_4933: &str = "DCS.4933";

/// HTTP 400.
pub const DCS_4935: &str = "DCS.4935";

/// HTTP 400.
pub const DCS_4936: &str = "DCS.4936";

/// HTTP 400.
pub const DCS_4937: &str = "DCS.4937";

/// HTTP 400.
pub const DCS_4939: &str = "DCS.4939";

/// HTTP 400.
pub const DCS_4941: &str = "DCS.4941";

/// HTTP 400.
pub const DCS_4942: &str = "DCS.4942";

/// HTTP 400.
pub const DCS_4957: &str = "DCS.4957";

/// HTTP 400.
pub const DCS_4975: &str = "DCS.4975";

/// HTTP 400.
pub const DCS_4998: &str = "DCS.4998";

/// HTTP 400.
pub const DCS_4999: &str = "DCS.4999";

/// Internal error.
/// HTTP 500.
pub const DCS_5000: &str = "DCS.5000";

/// HTTP 405.
pub const DCS_5001: &str = "DCS.5001";

/// Job could not be submitted.
/// HTTP 500.
pub const DCS_5006: &str = "DCS.5006";

/// HTTP 500.
pub const DCS_5017: &str = "DCS.5017";

/// HTTP 500.
pub const DCS_5020: &str = "DCS.5020";

/// HTTP 500.
pub const DCS_5024: &str = "DCS.5024";

/// HTTP 500.
pub const DCS_5031: &str = "DCS.5031";

/// HTTP 500.
pub const DCS_5032: &str = "DCS.5032";

/// HTTP 500.
pub const DCS_5037: &str = "DCS.5037";

/// HTTP 500.
pub const DCS_5039: &str = "DCS.5039";

/// HTTP 500.
pub const DCS_5040: &str = "DCS.5040";

/// HTTP 500.
pub const DCS_5041: &str = "DCS.5041";

/// HTTP 500.
pub const DCS_5042: &str = "DCS.5042";

/// HTTP 500.
pub const DCS_5043: &str = "DCS.5043";

/// HTTP 500.
pub const DCS_5044: &str = "DCS.5044";

/// HTTP 500.
pub const DCS_5045: &str = "DCS.5045";

/// HTTP 400.
pub const DCS_5050: &str = "DCS.5050";

/// HTTP 500.
pub const DCS_5053: &str = "DCS.5053";

/// HTTP 500.
pub const DCS_5054: &str = "DCS.5054";

/// HTTP 500.
pub const DCS_5070: &str = "DCS.5070";

/// HTTP 500.
pub const DCS_5071: &str = "DCS.5071";

/// HTTP 500.
pub const DCS_5077: &str = "DCS.5077";

/// Backup records could not be read.
/// HTTP 500.
pub const DCS_5078: &str = "DCS.5078";

/// Restore records could not be read.
/// HTTP 500.
pub const DCS_5079: &str = "DCS.5079";

/// HTTP 500.
pub const DCS_5081: &str = "DCS.5081";

/// HTTP 500.
pub const DCS_5082: &str = "DCS.5082";

/// HTTP 500.
pub const DCS_5083: &str = "DCS.5083";

/// HTTP 500.
pub const DCS_5085: &str = "DCS.5085";

/// HTTP 500.
pub const DCS_5090: &str = "DCS.5090";

/// HTTP 500.
pub const DCS_5091: &str = "DCS.5091";

/// Restore could not be saved.
/// HTTP 500.
pub const DCS_5092: &str = "DCS.5092";

/// Script failed; to be repeated.
/// HTTP 500.
pub const DCS_5095: &str = "DCS.5095";

/// HTTP 404.
pub const DCS_5101: &str = "DCS.5101";

/// HTTP 500.
pub const DCS_5104: &str = "DCS.5104";
