//! The services of the cloud and their specs.

use std::fmt;

/// Whose cloud a service is of.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Vendor {
    /// Huawei Cloud.
    HuaweiCloud,
    /// Alibaba Cloud.
    AlibabaCloud,
}

/// A service that the cloud simulates.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Service {
    /// Huawei Cloud RDS.
    HuaweiCloudRds,
    /// Huawei Cloud GaussDB(for MySQL).
    HuaweiCloudGaussDb,
    /// Huawei Cloud Distributed Cache Service.
    HuaweiCloudDcs,
    /// Huawei Cloud Cloud Backup and Recovery.
    HuaweiCloudCbr,
    /// Alibaba Cloud RDS.
    AlibabaCloudRds,
    /// Huawei Cloud IAM: tokens, projects, temporary keys.
    HuaweiCloudIam,
}

impl Service {
    /// Every service, in the order of their ports.
    pub const ALL: [Self; 6] = [
        Self::HuaweiCloudRds,
        Self::HuaweiCloudGaussDb,
        Self::HuaweiCloudDcs,
        Self::HuaweiCloudCbr,
        Self::AlibabaCloudRds,
        Self::HuaweiCloudIam,
    ];

    /// The id: the name of its spec and of its crate.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::HuaweiCloudRds => "huaweicloud-rds",
            Self::HuaweiCloudGaussDb => "huaweicloud-gaussdb",
            Self::HuaweiCloudDcs => "huaweicloud-dcs",
            Self::HuaweiCloudCbr => "huaweicloud-cbr",
            Self::AlibabaCloudRds => "alibabacloud-rds",
            Self::HuaweiCloudIam => "huaweicloud-iam",
        }
    }

    /// The service of an id.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.id() == id)
    }

    /// Whose service it is.
    #[must_use]
    pub fn vendor(self) -> Vendor {
        match self {
            Self::AlibabaCloudRds => Vendor::AlibabaCloud,
            _ => Vendor::HuaweiCloud,
        }
    }

    /// The spec that its crate is generated from; absent for a service without one.
    pub(crate) fn spec(self) -> Option<backstay_specs::Spec> {
        backstay_specs::of(self.id())
    }
}

impl fmt::Display for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
