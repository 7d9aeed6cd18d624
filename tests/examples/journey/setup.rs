//! What a journey runs against: the simulated cloud, started here, or the real one.

use super::Wish;
use super::fast_clock::FastClock;
use backstay::testing::FixedJitter;
use backstay::{Error, alibabacloud, huaweicloud};
use simulated_cloud::{Service, SimulatedCloud, SimulatedCloudBuilder, Vendor};
use std::io;
use std::sync::Arc;

/// A cloud, and what is wished of it.
pub(crate) struct Setup {
    /// Which service the journey is on.
    pub(crate) service: Service,
    /// What is to be restored.
    pub(crate) wish: Wish,
    /// The region; the simulated cloud's where it is left out.
    pub(crate) region: Option<String>,
    /// The simulated cloud, and the clock that clients share with it.
    pub(crate) simulated: Option<(SimulatedCloud, FastClock)>,
}

impl Setup {
    /// Starts a simulated cloud with so many more backups and instances.
    pub(crate) async fn simulated(
        service: Service,
        builder: SimulatedCloudBuilder,
        (backups, instances): (usize, usize),
        wish: Wish,
        clock: FastClock,
    ) -> io::Result<Self> {
        let builder = builder.clock(clock.cloud.clone()).seeded_defaults();
        // In this order the backups are those of the defaults.
        let builder = builder.with_backups(backups).with_instances(instances);
        let cloud = builder.start().await?;
        Ok(Self { service, wish, region: None, simulated: Some((cloud, clock)) })
    }

    /// The settings of a client of Huawei Cloud. Of the real one, keys are found where the
    /// vendor's own tools look for them.
    pub(crate) fn huaweicloud(&self) -> Result<huaweicloud::Config, Error> {
        let mut builder = huaweicloud::Config::builder();
        if let Some((cloud, clock)) = &self.simulated {
            let key = cloud.credentials().access_key(Vendor::HuaweiCloud);
            let keys =
                key.map(|key| huaweicloud::Credentials::new(key.id(), key.secret()));
            builder = builder
                .region(cloud.region())
                .project_id(cloud.project_id())
                .endpoint(cloud.endpoint(self.service.id()))
                .jitter(Arc::new(FixedJitter(1.0)))
                .clock(Arc::new(clock.clone()));
            if let Some(keys) = keys {
                builder = builder.credentials(keys);
            }
        }
        if let Some(region) = &self.region {
            builder = builder.region(region);
        }
        builder.build()
    }

    /// The same of Alibaba Cloud.
    pub(crate) fn alibabacloud(&self) -> Result<alibabacloud::Config, Error> {
        let mut builder = alibabacloud::Config::builder();
        if let Some((cloud, clock)) = &self.simulated {
            let key = cloud.credentials().access_key(Vendor::AlibabaCloud);
            let keys =
                key.map(|key| alibabacloud::Credentials::new(key.id(), key.secret()));
            builder = builder
                .region("cn-hangzhou")
                .endpoint(cloud.endpoint(self.service.id()))
                .jitter(Arc::new(FixedJitter(1.0)))
                .clock(Arc::new(clock.clone()));
            if let Some(keys) = keys {
                builder = builder.credentials(keys);
            }
        }
        if let Some(region) = &self.region {
            builder = builder.region(region);
        }
        builder.build()
    }
}
