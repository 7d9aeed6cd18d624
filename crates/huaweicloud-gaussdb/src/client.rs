// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

use crate::{Config, Error};
use backstay::UntypedCall;
use backstay::generated::{Endpoint, Service};

static SERVICE: Service = Service {
    id: "huaweicloud-gaussdb",
    product: "gaussdb",
    title: "Huawei Cloud GaussDB(for MySQL)",
    version: "v3",
    crate_version: env!("CARGO_PKG_VERSION"),
    endpoints: &[
        Endpoint { url: "https://gaussdb.{region}.myhuaweicloud.com", regions: &[] },
        Endpoint {
            url: "https://gaussdbformysql.{region}.myhuaweicloud.com",
            regions: &[
                "ap-southeast-1",
                "ap-southeast-2",
                "cn-north-11",
                "me-east-1",
                "tr-west-1",
            ],
        },
        Endpoint {
            url: "https://gaussdb-mysql.{region}.myhuaweicloud.com",
            regions: &["af-south-1", "cn-east-5", "cn-southwest-3", "la-north-2"],
        },
    ],
};

/// A client of Huawei Cloud GaussDB(for MySQL).
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
