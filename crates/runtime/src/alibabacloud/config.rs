//! What a client of Alibaba Cloud is made of.

use std::sync::Arc;

use crate::alibabacloud::credentials::{Chain, CliProfile, Credentials};
use crate::alibabacloud::vendor::AlibabaCloud;
use crate::client::Client;
use crate::credentials::{CredentialsSource, Origin, Refreshing};
use crate::environment;
use crate::error::Error;
use crate::operation::Service;
use crate::settings::{Given, Settings, shared_setters};
use crate::vendor::CredentialsProvider;

/// How requests are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Signature {
    /// `ACS3-HMAC-SHA256`, in headers.
    #[default]
    Acs3,
    /// The older `HMAC-SHA1` over the parameters, for endpoints that don't know the newer one.
    RpcV1,
}

/// The checked configuration of clients of Alibaba Cloud. Clients of one `Config` share their
/// connections.
#[derive(Debug, Clone)]
pub struct Config {
    settings: Settings,
    vendor: Arc<AlibabaCloud>,
}

impl Config {
    /// A configuration in which nothing is set yet.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// A client for a service; generated crates call it.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) when there is neither an endpoint nor a region, or
    /// the service has no endpoint in the region.
    pub fn connect(self, service: &'static Service) -> Result<Client, Error> {
        self.settings.connect(self.vendor, service)
    }
}

/// Takes the settings of a [`Config`].
#[derive(Debug, Clone, Default)]
pub struct ConfigBuilder {
    given: Given,
    origin: Option<Origin<Credentials>>,
    signature: Signature,
}

impl ConfigBuilder {
    shared_setters!();

    /// What requests are signed with; left out, it is looked for with the default
    /// [`Chain`](crate::alibabacloud::credentials::Chain).
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.origin = Some(Origin::Fixed(credentials));
        self
    }

    /// Where the credentials are loaded from: they are kept, and loaded again before they
    /// expire.
    #[must_use]
    pub fn credentials_source(
        self,
        source: impl CredentialsSource<Credentials> + 'static,
    ) -> Self {
        self.credentials_provider(Arc::new(Refreshing::new(source)))
    }

    /// Who is asked for the credentials before every attempt.
    #[must_use]
    pub fn credentials_provider(
        mut self,
        provider: Arc<dyn CredentialsProvider<Credentials>>,
    ) -> Self {
        self.origin = Some(Origin::Provider(provider));
        self
    }

    /// How requests are signed; [`Signature::Acs3`] unless set.
    #[must_use]
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// The configuration.
    ///
    /// Without a region and an endpoint, the region is that of `ALIBABA_CLOUD_REGION_ID`; and if
    /// the credentials are left out, too, and come from the command line tool's profile, that
    /// profile's.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config), saying what to set, when the credentials are
    /// empty, the region or the endpoint is none, or there is no transport.
    pub fn build(self) -> Result<Config, Error> {
        let mut given = self.given;
        if given.region.is_none() && given.endpoint.is_none() {
            let environment = &*given.environment;
            given.region = environment::filled(environment, "ALIBABA_CLOUD_REGION_ID")
                .or_else(|| match &self.origin {
                    Some(_) => None,
                    None if CliProfile::is_reached(environment) => {
                        CliProfile::new().region(environment)
                    }
                    None => None,
                });
        }
        let origin = match self.origin {
            Some(Origin::Fixed(credentials)) => {
                credentials.check()?;
                Origin::Fixed(credentials)
            }
            Some(provider) => provider,
            None => Origin::Provider(Arc::new(Refreshing::new(Chain::new()))),
        };
        let vendor = AlibabaCloud { origin, signature: self.signature };
        Ok(Config { settings: given.check()?, vendor: Arc::new(vendor) })
    }
}
