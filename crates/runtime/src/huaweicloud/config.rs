//! What a client of Huawei Cloud is made of.

use std::sync::Arc;

use crate::client::Client;
use crate::credentials::{CredentialsSource, Origin, Refreshing};
use crate::endpoint::{Base, GivenUrl};
use crate::environment;
use crate::error::Error;
use crate::huaweicloud::credentials::{Chain, Credentials, DOMAIN_ID, PROJECT_ID};
use crate::huaweicloud::project::Lookup;
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
    origin: Option<Origin<Credentials>>,
    project_id: Option<String>,
    project_name: Option<String>,
    domain_id: Option<String>,
    iam_endpoint: Option<GivenUrl>,
}

impl ConfigBuilder {
    shared_setters!();

    /// What requests are signed with; left out, it is looked for with the default
    /// [`Chain`](crate::huaweicloud::credentials::Chain).
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

    /// The id of the project, which stands in the path of most operations.
    ///
    /// Left out, it is that of the credentials (a profile or a token may name one), else that of
    /// `HUAWEICLOUD_SDK_PROJECT_ID`, else IAM is asked for the project of the region when the
    /// first call needs it.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// The name of another project than the region's own, as in `cn-north-4_test`; IAM is asked
    /// for its id when the first call needs it.
    #[must_use]
    pub fn project_name(mut self, name: impl Into<String>) -> Self {
        self.project_name = Some(name.into());
        self
    }

    /// The endpoint of IAM, which is asked for ids that aren't set; left out, it is that of
    /// `HUAWEICLOUD_SDK_IAM_ENDPOINT`, else the region's.
    #[must_use]
    pub fn iam_endpoint(mut self, url: impl Into<String>) -> Self {
        self.iam_endpoint = Some(GivenUrl::new(url));
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
    /// [`Config`](crate::ErrorKind::Config), saying what to set, when the credentials are
    /// empty, the region or the endpoint is none, or there is no transport.
    pub fn build(self) -> Result<Config, Error> {
        let origin = match self.origin {
            Some(Origin::Fixed(credentials)) => {
                credentials.check()?;
                Origin::Fixed(credentials)
            }
            Some(provider) => provider,
            None => Origin::Provider(Arc::new(Refreshing::new(Chain::new()))),
        };
        if let Some(url) = &self.iam_endpoint {
            Base::parse(url).map_err(|error| error.about("iam_endpoint"))?;
        }
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        let environment = &*self.given.environment;
        let vendor = HuaweiCloud {
            origin,
            project_id: filled(self.project_id),
            project_name: filled(self.project_name),
            domain_id: filled(self.domain_id),
            usual_project_id: environment::filled(environment, PROJECT_ID),
            usual_domain_id: environment::filled(environment, DOMAIN_ID),
            iam_endpoint: self.iam_endpoint,
            projects: Lookup::default(),
            accounts: Lookup::default(),
        };
        Ok(Config { settings: self.given.check()?, vendor: Arc::new(vendor) })
    }
}
