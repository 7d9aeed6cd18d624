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

macro_rules! spec {
    ($service:literal, $file:literal) => {
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../specs/",
            $service,
            "/",
            $file,
            ".json"
        ))
    };
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

    /// The texts of `openapi.json` and `overlay.json`; absent for a service without a spec.
    pub(crate) fn spec(self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::HuaweiCloudRds => (
                spec!("huaweicloud-rds", "openapi"),
                spec!("huaweicloud-rds", "overlay"),
            ),
            Self::HuaweiCloudGaussDb => (
                spec!("huaweicloud-gaussdb", "openapi"),
                spec!("huaweicloud-gaussdb", "overlay"),
            ),
            Self::HuaweiCloudDcs => (
                spec!("huaweicloud-dcs", "openapi"),
                spec!("huaweicloud-dcs", "overlay"),
            ),
            Self::HuaweiCloudCbr => (
                spec!("huaweicloud-cbr", "openapi"),
                spec!("huaweicloud-cbr", "overlay"),
            ),
            Self::AlibabaCloudRds => (
                spec!("alibabacloud-rds", "openapi"),
                spec!("alibabacloud-rds", "overlay"),
            ),
            Self::HuaweiCloudIam => (
                spec!("huaweicloud-iam", "openapi"),
                spec!("huaweicloud-iam", "overlay"),
            ),
        })
    }
}

impl fmt::Display for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
