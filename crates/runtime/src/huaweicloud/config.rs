//! What a client of Huawei Cloud is made of.

use std::sync::Arc;

use crate::client::Client;
use crate::error::Error;
use crate::huaweicloud::credentials::Credentials;
use crate::huaweicloud::vendor::HuaweiCloud;
use crate::operation::Service;
use crate::settings::{Given, Settings, shared_setters};
use crate::vendor::CredentialsProvider;

/// The checked configuration of clients of Huawei Cloud. Clients of one `Config` share their
/// connections.
#[derive(Debug, Clone)]
pub struct Config {
    settings: Settings,
    vendor: Arc<HuaweiCloud>,
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
    project_id: Option<String>,
    domain_id: Option<String>,
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

    /// The id of the project, which stands in the path of most operations.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// The id of the account, for the services that have no projects.
    #[must_use]
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
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
        let filled = |id: Option<String>| id.filter(|id| !id.is_empty());
        let vendor = HuaweiCloud {
            provider,
            project_id: filled(self.project_id),
            domain_id: filled(self.domain_id),
        };
        Ok(Config { settings: self.given.check()?, vendor: Arc::new(vendor) })
    }
}
