//! The default chain.

use std::borrow::Cow;
use std::time::Duration;

use super::{
    Credentials, EcsMetadata, EnvironmentVariables, OidcSts, PodIdentity, Profile,
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
    /// The default: [`OidcSts`], [`EnvironmentVariables`], [`Profile`], [`PodIdentity`],
    /// [`EcsMetadata`].
    ///
    /// It is the order of the vendor's Python SDK, but that a pod's own identity comes before
    /// that of the server it runs on.
    pub fn new() -> Self {
        Self::empty()
            .then(OidcSts::new())
            .then(EnvironmentVariables::new())
            .then(Profile::new())
            .then(PodIdentity::new())
            .then(EcsMetadata::new())
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
        const HINT: &str = "set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or \
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
