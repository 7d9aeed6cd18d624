//! What a request is signed with.

use std::fmt;
use std::sync::Arc;

use crate::error::Error;
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::CredentialsProvider;

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
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, Error>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}
