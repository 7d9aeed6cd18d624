//! What requests are signed with, and the places that it is loaded from.
//!
//! A client whose configuration has no credentials looks for them with the default [`Chain`].
//! Each source also serves alone:
//!
//! ```
//! use backstay::huaweicloud::Config;
//! use backstay::huaweicloud::credentials::EcsMetadata;
//!
//! let config = Config::builder().region("cn-north-4").credentials_source(EcsMetadata::new());
//! ```

mod chain;
mod ecs_metadata;
mod environment_variables;
mod federated_token;
mod keys;
mod oidc_sts;
mod password;
mod pod_identity;
mod profile;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use chain::Chain;
pub use ecs_metadata::EcsMetadata;
pub use environment_variables::EnvironmentVariables;
pub(crate) use environment_variables::{DOMAIN_ID, PROJECT_ID};
pub use federated_token::FederatedToken;
pub use oidc_sts::OidcSts;
pub use password::Password;
pub use pod_identity::PodIdentity;
pub use profile::Profile;

use crate::error::Error;
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::{CredentialsProvider, ProviderContext};

/// How long before they expire temporary keys are loaded again.
const AHEAD: Duration = Duration::from_secs(40 * 60);

/// The most time for an answer of IAM or STS.
const EXCHANGE_LIMIT: Duration = Duration::from_secs(15);

/// An access key with its secret key, or a token. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(pub(crate) Arc<Parts>);

#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) kind: Kind,
    pub(crate) project_id: Option<String>,
    pub(crate) domain_id: Option<String>,
    pub(crate) iam_endpoint: Option<String>,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Keys { access_key: String, secret_key: Secret, security_token: Option<Secret> },
    Token(Secret),
}

impl Credentials {
    /// An access key (AK) and its secret key (SK).
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self::of(Kind::Keys {
            access_key: access_key.into(),
            secret_key: Secret::from(secret_key.into()),
            security_token: None,
        })
    }

    /// The same keys with the security token that temporary keys come with.
    ///
    /// A [`token`](Self::token) has no keys and stays as it is.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        if let Kind::Keys { security_token, .. } = &mut self.parts().kind {
            *security_token = Some(Secret::from(token.into()));
        }
        self
    }

    /// A token of IAM, sent as `X-Auth-Token` instead of a signature.
    pub fn token(token: impl Into<String>) -> Self {
        Self::of(Kind::Token(Secret::from(token.into())))
    }

    /// The same credentials with the id of the project that they are for. A client uses it if
    /// its configuration names none.
    #[must_use]
    pub fn with_project_id(mut self, id: impl Into<String>) -> Self {
        self.parts().project_id = Some(id.into());
        self
    }

    /// The same credentials with the id of their account. A client uses it if its configuration
    /// names none.
    #[must_use]
    pub fn with_domain_id(mut self, id: impl Into<String>) -> Self {
        self.parts().domain_id = Some(id.into());
        self
    }

    fn of(kind: Kind) -> Self {
        Self(Arc::new(Parts {
            kind,
            project_id: None,
            domain_id: None,
            iam_endpoint: None,
        }))
    }

    fn parts(&mut self) -> &mut Parts {
        Arc::make_mut(&mut self.0)
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        let empty = match &self.0.kind {
            Kind::Keys { access_key, .. } if access_key.is_empty() => "the access key",
            Kind::Keys { secret_key, .. } if secret_key.expose().is_empty() => {
                "the secret key"
            }
            Kind::Token(token) if token.expose().is_empty() => "the token",
            _ => return Ok(()),
        };
        Err(Error::config(format!(
            "{empty} is empty: set Config::builder().credentials(Credentials::new(..))"
        )))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Credentials");
        match &self.0.kind {
            Kind::Keys { access_key, secret_key, security_token } => out
                .field("access_key", access_key)
                .field("secret_key", secret_key)
                .field("security_token", security_token),
            Kind::Token(token) => out.field("token", token),
        }
        .field("project_id", &self.0.project_id)
        .field("domain_id", &self.0.domain_id)
        .finish()
    }
}

impl CredentialsProvider<Credentials> for Credentials {
    fn credentials<'a>(
        &'a self,
        _context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}
