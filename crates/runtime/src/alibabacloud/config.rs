//! What a client of Alibaba Cloud is made of.

use std::sync::Arc;

use crate::alibabacloud::credentials::Credentials;
use crate::alibabacloud::vendor::AlibabaCloud;
use crate::client::Client;
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
    credentials: Option<Credentials>,
    provider: Option<Arc<dyn CredentialsProvider<Credentials>>>,
    signature: Signature,
}

impl ConfigBuilder {
    shared_setters!();

    /// What requests are signed with.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self.provider = None;
        self
    }

    /// Where the credentials come from, when they change in the client's life.
    #[must_use]
    pub fn credentials_provider(
        mut self,
        provider: Arc<dyn CredentialsProvider<Credentials>>,
    ) -> Self {
        self.provider = Some(provider);
        self.credentials = None;
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
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config), saying what to set, when the credentials are missing
    /// or empty, the region or the endpoint is none, or there is no transport.
    pub fn build(self) -> Result<Config, Error> {
        let provider = match (self.provider, self.credentials) {
            (Some(provider), _) => provider,
            (None, Some(credentials)) => {
                credentials.check()?;
                Arc::new(credentials)
            }
            (None, None) => {
                return Err(Error::config(
                    "no credentials: set Config::builder().credentials(Credentials::new(..))",
                ));
            }
        };
        let vendor = AlibabaCloud { provider, signature: self.signature };
        Ok(Config { settings: self.given.check()?, vendor: Arc::new(vendor) })
    }
}
