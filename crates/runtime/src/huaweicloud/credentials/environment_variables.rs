//! Keys in the environment.

use std::borrow::Cow;
use std::time::Duration;

use super::{AHEAD, Credentials, FederatedToken};
use crate::credentials::{CredentialsSource, Loaded, SourceError};
use crate::environment::{Environment, filled};
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

pub(crate) const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";
pub(crate) const DOMAIN_ID: &str = "HUAWEICLOUD_SDK_DOMAIN_ID";

/// The variables `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, with
/// `HUAWEICLOUD_SDK_SECURITY_TOKEN` for temporary keys.
///
/// `HUAWEICLOUD_SDK_PROJECT_ID` and `HUAWEICLOUD_SDK_DOMAIN_ID` serve clients whose configuration
/// has none, whatever source their keys come from. With `HUAWEICLOUD_SDK_IDP_ID` and
/// `HUAWEICLOUD_SDK_ID_TOKEN_FILE` set, keys are got as by a [`FederatedToken`] instead.
#[derive(Debug, Clone, Default)]
pub struct EnvironmentVariables {}

impl EnvironmentVariables {
    /// The vendor's variables.
    pub fn new() -> Self {
        Self::default()
    }
}

impl CredentialsSource<Credentials> for EnvironmentVariables {
    fn name(&self) -> Cow<'static, str> {
        "the environment".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(async move {
            let federated = FederatedToken::new();
            if federated.is_set_up(context.environment()) {
                return federated.load(context).await;
            }
            of_variables(context.environment())
        })
    }

    fn ahead(&self) -> Duration {
        AHEAD
    }
}

fn of_variables(
    environment: &dyn Environment,
) -> Result<Loaded<Credentials>, SourceError> {
    let keys = (
        filled(environment, "HUAWEICLOUD_SDK_AK"),
        filled(environment, "HUAWEICLOUD_SDK_SK"),
    );
    let (access_key, secret_key) = match keys {
        (Some(access_key), Some(secret_key)) => (access_key, secret_key),
        (None, None) => {
            return Err(SourceError::absent(
                "HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set",
            ));
        }
        (Some(_), None) => {
            return Err(SourceError::wrong(
                "HUAWEICLOUD_SDK_AK is set but HUAWEICLOUD_SDK_SK is not",
            ));
        }
        (None, Some(secret_key)) => {
            drop(crate::secret::Secret::from(secret_key));
            return Err(SourceError::wrong(
                "HUAWEICLOUD_SDK_SK is set but HUAWEICLOUD_SDK_AK is not",
            ));
        }
    };
    let mut credentials = Credentials::new(access_key, secret_key);
    if let Some(token) = filled(environment, "HUAWEICLOUD_SDK_SECURITY_TOKEN") {
        credentials = credentials.with_security_token(token);
    }
    if let Some(id) = filled(environment, PROJECT_ID) {
        credentials = credentials.with_project_id(id);
    }
    if let Some(id) = filled(environment, DOMAIN_ID) {
        credentials = credentials.with_domain_id(id);
    }
    Ok(Loaded::permanent(credentials))
}
