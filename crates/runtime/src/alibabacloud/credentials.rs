//! What requests are signed with, and the places that it is loaded from.
//!
//! A client whose configuration has no credentials looks for them with the default [`Chain`].
//! Each source also serves alone:
//!
//! ```
//! use backstay::alibabacloud::Config;
//! use backstay::alibabacloud::credentials::{AssumeRole, EcsRole};
//!
//! let role = AssumeRole::new(EcsRole::new(), "acs:ram::123456789012****:role/restore");
//! let config = Config::builder().region("cn-hangzhou").credentials_source(role);
//! ```

mod assume_role;
mod chain;
mod cli_profile;
mod credentials_uri;
mod ecs_role;
mod environment_variables;
mod external;
mod keys;
mod oidc_role;
mod profile;
mod sts;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

pub use assume_role::AssumeRole;
pub use chain::Chain;
pub use cli_profile::CliProfile;
pub use credentials_uri::CredentialsUri;
pub use ecs_role::EcsRole;
pub use environment_variables::EnvironmentVariables;
pub use external::External;
pub use oidc_role::OidcRole;
pub use profile::Profile;

use crate::credentials::{CredentialsSource, Loaded, SourceError};
use crate::error::Error;
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::{CredentialsProvider, ProviderContext};

/// An access key id with its secret. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(pub(crate) Arc<Keys>);

#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Keys {
    pub(crate) access_key_id: String,
    pub(crate) access_key_secret: Secret,
    pub(crate) security_token: Option<Secret>,
}

impl Credentials {
    /// An access key id and its secret.
    pub fn new(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<String>,
    ) -> Self {
        Self(Arc::new(Keys {
            access_key_id: access_key_id.into(),
            access_key_secret: Secret::from(access_key_secret.into()),
            security_token: None,
        }))
    }

    /// The same keys with the security token that temporary keys (STS) come with.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).security_token = Some(Secret::from(token.into()));
        self
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        let empty = if self.0.access_key_id.is_empty() {
            "the access key id"
        } else if self.0.access_key_secret.expose().is_empty() {
            "the access key secret"
        } else {
            return Ok(());
        };
        Err(Error::config(format!(
            "{empty} is empty: set Config::builder().credentials(Credentials::new(..))"
        )))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.0.access_key_id)
            .field("access_key_secret", &self.0.access_key_secret)
            .field("security_token", &self.0.security_token)
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

/// Fixed credentials are a source, too, as for an [`AssumeRole`].
impl CredentialsSource<Credentials> for Credentials {
    fn name(&self) -> Cow<'static, str> {
        "the given keys".into()
    }

    fn load<'a>(
        &'a self,
        _context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(std::future::ready(Ok(Loaded::permanent(self.clone()))))
    }
}
