// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

use crate::{Config, Error};
use backstay::UntypedCall;
use backstay::generated::{Endpoint, Service};

static SERVICE: Service = Service {
    id: "alibabacloud-rds",
    product: "rds",
    title: "Alibaba Cloud RDS",
    version: "2014-08-15",
    crate_version: env!("CARGO_PKG_VERSION"),
    endpoints: &[
        Endpoint { url: "https://rds.{region}.aliyuncs.com", regions: &[] },
        Endpoint {
            url: "https://rds.aliyuncs.com",
            regions: &[
                "ap-southeast-1",
                "cn-beijing",
                "cn-beijing-finance-1",
                "cn-beijing-gov-1",
                "cn-fujian",
                "cn-hangzhou",
                "cn-heyuan",
                "cn-hongkong",
                "cn-north-2-gov-1",
                "cn-qingdao",
                "cn-shanghai",
                "cn-shanghai-finance-1",
                "cn-shenzhen",
                "cn-shenzhen-finance-1",
                "cn-wuhan",
                "us-east-1",
                "us-west-1",
            ],
        },
        Endpoint {
            url: "https://rds-vpc.cn-hangzhou-finance.aliyuncs.com",
            regions: &["cn-hangzhou-finance"],
        },
    ],
};

/// A client of Alibaba Cloud RDS.
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

    /// A call that this crate has no operation for, by action: signed and sent like any
    /// other, answered with JSON.
    pub fn untyped(&self, action: &str) -> UntypedCall {
        self.inner.untyped_action(action)
    }
}
