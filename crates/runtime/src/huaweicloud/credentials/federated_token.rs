//! Keys for a token of another identity provider.

use std::borrow::Cow;
use std::path::PathBuf;
use std::time::Duration;

use http::Method;
use serde_json::json;

use super::{AHEAD, Credentials, EXCHANGE_LIMIT, keys};
use crate::credentials::{CredentialsSource, Exchange, Loaded, SourceError, read_token};
use crate::endpoint::GivenUrl;
use crate::environment::{Environment, filled};
use crate::error::{Error, ErrorKind};
use crate::huaweicloud::{errors, iam};
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

/// The life that is asked for.
const SECONDS: u32 = 21_600;

/// Temporary keys for the OpenID Connect token in a file, got from IAM.
///
/// Unless they are set, the provider's id is that of `HUAWEICLOUD_SDK_IDP_ID`, and the file that
/// of `HUAWEICLOUD_SDK_ID_TOKEN_FILE`; it is read each time.
#[derive(Debug, Clone, Default)]
pub struct FederatedToken {
    idp_id: Option<String>,
    token_file: Option<PathBuf>,
    iam_endpoint: Option<GivenUrl>,
}

impl FederatedToken {
    /// By the vendor's variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the identity provider in IAM.
    #[must_use]
    pub fn idp_id(mut self, id: impl Into<String>) -> Self {
        self.idp_id = Some(id.into());
        self
    }

    /// The file with the token.
    #[must_use]
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    /// The endpoint of IAM, instead of the region's.
    #[must_use]
    pub fn iam_endpoint(mut self, url: impl Into<String>) -> Self {
        self.iam_endpoint = Some(GivenUrl::new(url));
        self
    }

    pub(super) fn is_set_up(&self, environment: &dyn Environment) -> bool {
        self.parts(environment).is_some()
    }

    fn parts(&self, environment: &dyn Environment) -> Option<(String, PathBuf)> {
        let variable = |name| filled(environment, name);
        let id = self.idp_id.clone().or_else(|| variable("HUAWEICLOUD_SDK_IDP_ID"))?;
        let file = self
            .token_file
            .clone()
            .or_else(|| variable("HUAWEICLOUD_SDK_ID_TOKEN_FILE").map(PathBuf::from))?;
        Some((id, file))
    }

    async fn exchange(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let environment = context.environment();
        let Some((idp_id, file)) = self.parts(environment) else {
            return Err(SourceError::absent(
                "HUAWEICLOUD_SDK_IDP_ID and HUAWEICLOUD_SDK_ID_TOKEN_FILE are not both set",
            ));
        };
        let id_token = read_token(environment, &file)?;
        let iam = iam::endpoint(context, self.iam_endpoint.as_deref())?;
        let body = json!({"auth": {"id_token": {"id": id_token.expose()}}});
        let url = format!("{}/v3.0/OS-AUTH/id-token/tokens", iam.url);
        let answer = Exchange::new(Method::POST, url, EXCHANGE_LIMIT)
            .header("x-idp-id", &idp_id, "the identity provider's id")?
            .json("application/json", &body)
            .send(context)
            .await?;
        if !answer.is_success() {
            return Err(answer.refusal(errors::kind, &[&id_token]).into());
        }
        let Some(token) = answer.header("x-subject-token").map(Secret::from) else {
            return Err(Error::new(
                ErrorKind::Decode,
                format!("{}: the answer has no X-Subject-Token", answer.origin),
            )
            .into());
        };
        let body = json!({"auth": {"identity": {
            "methods": ["token"],
            "token": {"id": token.expose(), "duration_seconds": SECONDS},
        }}});
        let url = format!("{}/v3.0/OS-CREDENTIAL/securitytokens", iam.url);
        let answer = Exchange::new(Method::POST, url, EXCHANGE_LIMIT)
            .json("application/json", &body)
            .send(context)
            .await?;
        if !answer.is_success() {
            return Err(answer.refusal(errors::kind, &[&id_token, &token]).into());
        }
        keys::read(&answer)
    }
}

impl CredentialsSource<Credentials> for FederatedToken {
    fn name(&self) -> Cow<'static, str> {
        "the federated token".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.exchange(context))
    }

    fn ahead(&self) -> Duration {
        AHEAD
    }
}
