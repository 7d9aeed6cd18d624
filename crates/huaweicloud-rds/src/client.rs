// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

use crate::{Config, Error};
use backstay::UntypedCall;
use backstay::generated::{Endpoint, Service};

static SERVICE: Service = Service {
    id: "huaweicloud-rds",
    product: "rds",
    title: "Huawei Cloud RDS",
    version: "v3",
    crate_version: env!("CARGO_PKG_VERSION"),
    endpoints: &[
        Endpoint { url: "https://rds.{region}.myhuaweicloud.com", regions: &[] },
        Endpoint {
            url: "https://rds.{region}.myhuaweicloud.eu",
            regions: &["eu-west-101"],
        },
    ],
};

/// A client of Huawei Cloud RDS.
///
/// It is cheap to clone, and its clones share connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) inner: backstay::Client,
}

impl Client {
    /// A client with this configuration. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// The configuration has neither a region nor an endpoint, or one that is not valid.
    pub fn new(config: Config) -> Result<Self, Error> {
        Ok(Self { inner: config.connect(&SERVICE)? })
    }

    /// A call that this crate has no operation for, by method and path: signed and sent like
    /// any other, answered with JSON. `{project_id}` in the path is filled in.
    pub fn untyped(&self, method: &str, path: &str) -> UntypedCall {
        self.inner.untyped(method, path)
    }
}
