//! One restore on each of the five services.

use backstay::testing::FixedJitter;
use backstay::{
    BoxFuture, Clock, CredentialsProvider, Error, Jitter, NonceSource, ProviderContext,
    Transport,
};
use simulated_cloud::{Service, SimulatedCloud, Vendor, defaults};
use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What a client is made of; what is left out is as it is by default.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    pub(crate) endpoint: String,
    pub(crate) project_id: String,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) nonces: Option<Arc<dyn NonceSource>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<backstay::RetryPolicy>,
    pub(crate) jitter: Arc<dyn Jitter>,
    pub(crate) huaweicloud:
        Arc<dyn CredentialsProvider<backstay::huaweicloud::Credentials>>,
    pub(crate) alibabacloud:
        Arc<dyn CredentialsProvider<backstay::alibabacloud::Credentials>>,
    pub(crate) signature: backstay::alibabacloud::Signature,
}

impl Setup {
    /// The cloud's first keys.
    pub(crate) fn new(
        cloud: &SimulatedCloud,
        service: Service,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let key = |vendor| cloud.credentials().access_key(vendor).unwrap();
        let huaweicloud = key(Vendor::HuaweiCloud);
        let alibabacloud = key(Vendor::AlibabaCloud);
        Self {
            endpoint: cloud.endpoint(service.id()).to_owned(),
            project_id: cloud.project_id().to_owned(),
            transport: None,
            clock,
            nonces: None,
            timeout: None,
            retry: None,
            // The longest waits, so that they can be told beforehand.
            jitter: Arc::new(FixedJitter(1.0)),
            huaweicloud: Arc::new(backstay::huaweicloud::Credentials::new(
                huaweicloud.id(),
                huaweicloud.secret(),
            )),
            alibabacloud: Arc::new(backstay::alibabacloud::Credentials::new(
                alibabacloud.id(),
                alibabacloud.secret(),
            )),
            signature: backstay::alibabacloud::Signature::default(),
        }
    }

    pub(crate) fn huaweicloud_config(&self) -> backstay::huaweicloud::Config {
        let mut builder = backstay::huaweicloud::Config::builder()
            .region("cn-north-4")
            .endpoint(&self.endpoint)
            .project_id(&self.project_id)
            .credentials_provider(Arc::clone(&self.huaweicloud))
            .clock(Arc::clone(&self.clock))
            .jitter(Arc::clone(&self.jitter));
        if let Some(transport) = &self.transport {
            builder = builder.transport(Arc::clone(transport));
        }
        if let Some(nonces) = &self.nonces {
            builder = builder.nonces(Arc::clone(nonces));
        }
        if let Some(timeout) = self.timeout {
            builder = builder.timeout(timeout);
        }
        if let Some(retry) = &self.retry {
            builder = builder.retry(retry.clone());
        }
        builder.build().unwrap()
    }

    pub(crate) fn alibabacloud_config(&self) -> backstay::alibabacloud::Config {
        let mut builder = backstay::alibabacloud::Config::builder()
            .region("cn-hangzhou")
            .endpoint(&self.endpoint)
            .credentials_provider(Arc::clone(&self.alibabacloud))
            .signature(self.signature)
            .clock(Arc::clone(&self.clock))
            .jitter(Arc::clone(&self.jitter));
        if let Some(transport) = &self.transport {
            builder = builder.transport(Arc::clone(transport));
        }
        if let Some(nonces) = &self.nonces {
            builder = builder.nonces(Arc::clone(nonces));
        }
        if let Some(timeout) = self.timeout {
            builder = builder.timeout(timeout);
        }
        if let Some(retry) = &self.retry {
            builder = builder.retry(retry.clone());
        }
        builder.build().unwrap()
    }

    /// The same with a temporary key, until a server says that it has expired: from then on
    /// with the cloud's own.
    pub(crate) fn rotating(
        mut self,
        cloud: &SimulatedCloud,
        (id, secret, token): (&str, &str, &str),
    ) -> Self {
        let key = |vendor| cloud.credentials().access_key(vendor).unwrap();
        let (huawei, alibaba) = (key(Vendor::HuaweiCloud), key(Vendor::AlibabaCloud));
        let huaweicloud = backstay::huaweicloud::Credentials::new;
        let alibabacloud = backstay::alibabacloud::Credentials::new;
        self.huaweicloud = Arc::new(Rotating {
            old: huaweicloud(id.to_owned(), secret.to_owned())
                .with_security_token(token),
            new: huaweicloud(huawei.id().to_owned(), huawei.secret().to_owned()),
            was_told: AtomicBool::new(false),
        });
        self.alibabacloud = Arc::new(Rotating {
            old: alibabacloud(id.to_owned(), secret.to_owned())
                .with_security_token(token),
            new: alibabacloud(alibaba.id().to_owned(), alibaba.secret().to_owned()),
            was_told: AtomicBool::new(false),
        });
        self
    }

    /// A client, as the function that calls a restore with it.
    pub(crate) fn client(&self, service: Service) -> Client {
        match service {
            Service::HuaweiCloudRds => Client::Rds(
                huaweicloud_rds::Client::new(self.huaweicloud_config()).unwrap(),
            ),
            Service::HuaweiCloudGaussDb => Client::GaussDb(
                huaweicloud_gaussdb::Client::new(self.huaweicloud_config()).unwrap(),
            ),
            Service::HuaweiCloudDcs => Client::Dcs(
                huaweicloud_dcs::Client::new(self.huaweicloud_config()).unwrap(),
            ),
            Service::HuaweiCloudCbr => Client::Cbr(
                huaweicloud_cbr::Client::new(self.huaweicloud_config()).unwrap(),
            ),
            Service::AlibabaCloudRds => Client::AlibabaRds(
                alibabacloud_rds::Client::new(self.alibabacloud_config()).unwrap(),
            ),
            Service::HuaweiCloudIam => unreachable!("IAM restores nothing"),
        }
    }
}

/// A client of any service.
#[derive(Clone, Debug)]
pub(crate) enum Client {
    Rds(huaweicloud_rds::Client),
    GaussDb(huaweicloud_gaussdb::Client),
    Dcs(huaweicloud_dcs::Client),
    Cbr(huaweicloud_cbr::Client),
    AlibabaRds(alibabacloud_rds::Client),
}

impl Client {
    /// The operation that [`Self::restore`] calls.
    pub(crate) fn operation(&self) -> &'static str {
        match self {
            Self::Rds(_) => "RestoreToExistingInstance",
            Self::GaussDb(_) => "RestoreOldInstance",
            Self::Dcs(_) => "RestoreInstance",
            Self::Cbr(_) => "RestoreBackup",
            Self::AlibabaRds(_) => "RestoreDdrTable",
        }
    }

    /// Restores a backup; what the service answers is read, so that it must be right.
    pub(crate) fn restore(&self) -> BoxFuture<'static, Result<(), Error>> {
        match self {
            Self::Rds(client) => {
                use huaweicloud_rds::operations::{
                    RestorePoint, RestoreSource, RestoreTarget,
                    RestoreToExistingInstance,
                };
                let call =
                    client.restore_to_existing_instance(RestoreToExistingInstance::new(
                        RestoreSource::new(
                            defaults::RDS_SOURCE_INSTANCE,
                            RestorePoint::backup(defaults::RDS_BACKUP),
                        ),
                        RestoreTarget::new(defaults::RDS_TARGET_INSTANCE),
                    ));
                Box::pin(async move { call.await?.job_id().map(|_| ()) })
            }
            Self::GaussDb(client) => {
                use huaweicloud_gaussdb::arguments::{
                    SourceInstanceId, TargetInstanceId,
                };
                use huaweicloud_gaussdb::operations::{
                    RestoreOldInstance, RestorePoint,
                };
                let call = client.restore_old_instance(RestoreOldInstance::new(
                    SourceInstanceId(defaults::GAUSSDB_SOURCE_INSTANCE),
                    TargetInstanceId(defaults::GAUSSDB_TARGET_INSTANCE),
                    RestorePoint::backup(defaults::GAUSSDB_BACKUP),
                ));
                Box::pin(async move { call.await?.job_id().map(|_| ()) })
            }
            Self::Dcs(client) => {
                use huaweicloud_dcs::arguments::{BackupId, InstanceId};
                use huaweicloud_dcs::operations::RestoreInstance;
                let call = client.restore_instance(RestoreInstance::new(
                    InstanceId(defaults::DCS_INSTANCE),
                    BackupId(defaults::DCS_BACKUP),
                ));
                Box::pin(async move { call.await?.restore_id().map(|_| ()) })
            }
            Self::Cbr(client) => {
                use huaweicloud_cbr::operations::{
                    BackupRestore, RestoreBackup, RestoreTarget, RestoreToVolume,
                };
                let target: RestoreTarget =
                    RestoreToVolume::new(defaults::CBR_VOLUME).into();
                let call = client.restore_backup(RestoreBackup::new(
                    defaults::CBR_VOLUME_BACKUP,
                    BackupRestore::new(target),
                ));
                Box::pin(async move { call.await.map(|_| ()) })
            }
            Self::AlibabaRds(client) => {
                use alibabacloud_rds::arguments::{Name, Newname};
                use alibabacloud_rds::operations::{
                    RestoreDatabase, RestoreDdrTable, RestorePoint,
                };
                let call = client.restore_ddr_table(RestoreDdrTable::new(
                    defaults::ALIBABA_RDS_TARGET_INSTANCE,
                    [RestoreDatabase::new(Name("shop"), Newname("shop_restored"))],
                    RestorePoint::backup_set(defaults::ALIBABA_RDS_BACKUP),
                ));
                Box::pin(async move { call.await.map(|_| ()) })
            }
        }
    }
}

/// Gives credentials that have expired, until it is told.
#[derive(Debug)]
struct Rotating<C> {
    old: C,
    new: C,
    was_told: AtomicBool,
}

impl<C: Debug + Clone + PartialEq + Send + Sync> CredentialsProvider<C> for Rotating<C> {
    fn credentials<'a>(
        &'a self,
        _: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<C, Error>> {
        let is_new = self.was_told.load(Ordering::Relaxed);
        let credentials = if is_new { &self.new } else { &self.old };
        Box::pin(std::future::ready(Ok(credentials.clone())))
    }

    fn invalidate(&self, rejected: &C) -> bool {
        let is_old = *rejected == self.old;
        self.was_told.fetch_or(is_old, Ordering::Relaxed);
        is_old
    }
}
