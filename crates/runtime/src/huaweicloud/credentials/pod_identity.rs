//! Keys of a pod in CCE.

use std::borrow::Cow;
use std::path::PathBuf;
use std::time::Duration;

use http::Method;

use super::{AHEAD, Credentials, keys};
use crate::credentials::{CredentialsSource, Exchange, Loaded, SourceError, read_token};
use crate::environment::filled;
use crate::huaweicloud::errors;
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

const LIMIT: Duration = Duration::from_secs(10);

const URI: &str = "HC_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN_FILE: &str = "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE";

/// Temporary keys of a pod in a cluster of CCE, got from the cluster's agent.
///
/// Unless they are set, the agent is that of `HC_CONTAINER_CREDENTIALS_FULL_URI` and the token
/// for it is in the file of `HC_CONTAINER_AUTHORIZATION_TOKEN_FILE`, which is read each time.
#[derive(Debug, Clone, Default)]
pub struct PodIdentity {
    /// It may hold a secret of the agent's.
    uri: Option<Secret>,
    token_file: Option<PathBuf>,
}

impl PodIdentity {
    /// By the variables that the cluster sets.
    pub fn new() -> Self {
        Self::default()
    }

    /// The URL of the cluster's agent.
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(Secret::from(uri.into()));
        self
    }

    /// The file with the token for the agent.
    #[must_use]
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    async fn ask(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let environment = context.environment();
        let variable = || filled(environment, URI).map(Secret::from);
        let Some(uri) = self.uri.clone().or_else(variable) else {
            return Err(SourceError::absent(format!("{URI} is not set")));
        };
        let file = self.token_file.clone();
        let file = file.or_else(|| filled(environment, TOKEN_FILE).map(PathBuf::from));
        let Some(file) = file else {
            return Err(SourceError::wrong(format!(
                "{URI} is set but {TOKEN_FILE} is not"
            )));
        };
        let token = read_token(environment, &file)?;
        let answer = Exchange::new(Method::POST, uri.expose(), LIMIT)
            .header("authorization", token.expose(), "the pod's token")?
            .body("application/json", "{}")
            .send(context)
            .await?;
        if !answer.is_success() {
            let query = uri.expose().split_once('?').map_or("", |(_, query)| query);
            let query = Secret::from(query);
            return Err(answer.refusal(errors::kind, &[&token, &query]).into());
        }
        keys::read(&answer)
    }
}

impl CredentialsSource<Credentials> for PodIdentity {
    fn name(&self) -> Cow<'static, str> {
        "the pod identity".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.ask(context))
    }

    fn ahead(&self) -> Duration {
        AHEAD
    }
}
