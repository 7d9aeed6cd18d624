//! Who sent a request, and is it as it was signed?

pub(crate) mod alibabacloud;
pub(crate) mod huaweicloud;

use std::fmt;
use std::time::{Duration, SystemTime};

/// How far a signature's date may be from the cloud's clock.
pub(crate) const ALLOWED_SKEW: Duration = Duration::from_secs(15 * 60);

/// How a request proved who sent it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum AuthenticatedBy {
    /// Huawei Cloud's request signature, with this access key.
    SdkHmacSha256(String),
    /// Huawei Cloud's `X-Auth-Token`.
    AuthToken,
    /// Alibaba Cloud's request signature, with this access key id.
    Acs3HmacSha256(String),
    /// Alibaba Cloud's older signature of RPC calls, with this access key id.
    RpcV1(String),
}

impl fmt::Display for AuthenticatedBy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SdkHmacSha256(key) => write!(formatter, "SDK-HMAC-SHA256 with {key}"),
            Self::AuthToken => formatter.write_str("X-Auth-Token"),
            Self::Acs3HmacSha256(key) => {
                write!(formatter, "ACS3-HMAC-SHA256 with {key}")
            }
            Self::RpcV1(key) => write!(formatter, "RPC V1 (HMAC-SHA1) with {key}"),
        }
    }
}

fn is_skewed(date: SystemTime, now: SystemTime) -> bool {
    let difference = now.duration_since(date).unwrap_or_else(|error| error.duration());
    difference > ALLOWED_SKEW
}
