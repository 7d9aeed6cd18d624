// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! The error codes that the documents list, to compare with
//! [`Error::code`](crate::Error::code).

/// Parameter error.
/// HTTP 400, from KeystoneCreateUserTokenByPassword.
pub const N400: &str = "400";

/// Wrong name, password or account.
/// HTTP 401, from KeystoneCreateUserTokenByPassword.
pub const N401: &str = "401";

/// Refused, e.g. the user has no access to the project.
/// HTTP 403, from KeystoneCreateUserTokenByPassword.
pub const N403: &str = "403";

/// Account or project not found.
/// HTTP 404, from KeystoneCreateUserTokenByPassword.
pub const N404: &str = "404";

/// Internal error.
/// HTTP 500, from KeystoneCreateUserTokenByPassword.
pub const N500: &str = "500";

/// Not available.
/// HTTP 503, from KeystoneCreateUserTokenByPassword.
pub const N503: &str = "503";

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
