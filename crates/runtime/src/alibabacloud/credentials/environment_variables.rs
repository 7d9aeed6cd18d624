//! Keys in the environment.

use std::borrow::Cow;

use super::Credentials;
use crate::credentials::{CredentialsSource, Loaded, SourceError};
use crate::environment::{Environment, filled};
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// The variables `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, with
/// `ALIBABA_CLOUD_SECURITY_TOKEN` for temporary keys.
#[derive(Debug, Clone, Default)]
pub struct EnvironmentVariables {}

impl EnvironmentVariables {
    /// The vendor's variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether any of it is there, be it half.
    pub(super) fn is_set_up(environment: &dyn Environment) -> bool {
        filled(environment, ID).is_some() || filled(environment, SECRET).is_some()
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
        Box::pin(std::future::ready(of_variables(context.environment())))
    }
}

fn of_variables(
    environment: &dyn Environment,
) -> Result<Loaded<Credentials>, SourceError> {
    let id = filled(environment, ID);
    let secret = filled(environment, SECRET).map(Secret::from);
    let credentials = match (id, &secret) {
        (Some(id), Some(secret)) => Credentials::new(id, secret.expose()),
        (None, None) => {
            return Err(SourceError::absent(format!("{ID} and {SECRET} are not set")));
        }
        (Some(_), None) => {
            return Err(SourceError::wrong(format!("{ID} is set but {SECRET} is not")));
        }
        (None, Some(_)) => {
            return Err(SourceError::wrong(format!("{SECRET} is set but {ID} is not")));
        }
    };
    Ok(Loaded::permanent(match filled(environment, TOKEN) {
        Some(token) => credentials.with_security_token(token),
        None => credentials,
    }))
}
