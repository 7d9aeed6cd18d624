//! The default chain.

use std::borrow::Cow;
use std::time::Duration;

use super::{
    CliProfile, Credentials, CredentialsUri, EcsRole, EnvironmentVariables, OidcRole,
    Profile,
};
use crate::credentials::{CredentialsSource, Loaded, SourceChain, SourceError};
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

/// Sources of credentials, asked in order until one has something.
///
/// A source where something is set up but doesn't work ends the search with its reason, as
/// another source would be another identity. The source that served is asked alone from then on.
#[derive(Debug)]
pub struct Chain(SourceChain<Credentials>);

impl Chain {
    /// The default, in the order of the vendor's SDKs: [`EnvironmentVariables`], [`OidcRole`],
    /// [`CliProfile`], [`Profile`], [`EcsRole`], [`CredentialsUri`].
    pub fn new() -> Self {
        Self::empty()
            .then(EnvironmentVariables::new())
            .then(OidcRole::new())
            .then(CliProfile::new())
            .then(Profile::new())
            .then(EcsRole::new())
            .then(CredentialsUri::new())
    }

    /// A chain without sources.
    pub fn empty() -> Self {
        Self(SourceChain::new(Vec::new()))
    }

    /// The same chain with one more source at its end.
    #[must_use]
    pub fn then(
        mut self,
        source: impl CredentialsSource<Credentials> + 'static,
    ) -> Self {
        self.0.push(Box::new(source));
        self
    }
}

impl Default for Chain {
    fn default() -> Self {
        Self::new()
    }
}

impl CredentialsSource<Credentials> for Chain {
    fn name(&self) -> Cow<'static, str> {
        self.0.name()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        const HINT: &str = "set ALIBABA_CLOUD_ACCESS_KEY_ID and \
                            ALIBABA_CLOUD_ACCESS_KEY_SECRET, or \
                            Config::builder().credentials(Credentials::new(..))";
        Box::pin(self.0.load(context, HINT))
    }

    fn ahead(&self) -> Duration {
        self.0.ahead()
    }

    fn patience(&self) -> Duration {
        self.0.patience()
    }
}
