//! Keys from a URL.

use std::borrow::Cow;
use std::time::Duration;

use http::Method;

use super::{Credentials, keys};
use crate::alibabacloud::errors;
use crate::credentials::{CredentialsSource, Exchange, Loaded, SourceError};
use crate::environment::filled;
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

const LIMIT: Duration = Duration::from_secs(10);
const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

/// Temporary keys from a URL, usually of an agent on the same machine: the one that is set, or
/// that of `ALIBABA_CLOUD_CREDENTIALS_URI`.
#[derive(Debug, Clone, Default)]
pub struct CredentialsUri {
    /// It may hold a secret of the agent's.
    uri: Option<Secret>,
}

impl CredentialsUri {
    /// By the vendor's variable.
    pub fn new() -> Self {
        Self::default()
    }

    /// The URL.
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(Secret::from(uri.into()));
        self
    }

    async fn ask(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let variable = || filled(context.environment(), VARIABLE).map(Secret::from);
        let Some(uri) = self.uri.clone().or_else(variable) else {
            return Err(SourceError::absent(format!("{VARIABLE} is not set")));
        };
        let answer =
            Exchange::new(Method::GET, uri.expose(), LIMIT).send(context).await?;
        if !answer.is_success() {
            let kind = |status, code: &str, _: &str| errors::kind(status, code);
            let query = uri.expose().split_once('?').map_or("", |(_, query)| query);
            return Err(answer.refusal(kind, &[&Secret::from(query)]).into());
        }
        keys::of_metadata(&answer)
    }
}

impl CredentialsSource<Credentials> for CredentialsUri {
    fn name(&self) -> Cow<'static, str> {
        "the credentials URI".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.ask(context))
    }
}
