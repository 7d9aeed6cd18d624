//! What a request is signed with.

use std::fmt;
use std::sync::Arc;

use crate::error::Error;
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::CredentialsProvider;

/// An access key with its secret key, or a token. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(pub(crate) Arc<Kind>);

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Keys { access_key: String, secret_key: Secret, security_token: Option<Secret> },
    Token(Secret),
}

impl Credentials {
    /// An access key (AK) and its secret key (SK).
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self(Arc::new(Kind::Keys {
            access_key: access_key.into(),
            secret_key: Secret::from(secret_key.into()),
            security_token: None,
        }))
    }

    /// The same keys with the security token that temporary keys come with.
    ///
    /// A [`token`](Self::token) has no keys and stays as it is.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        if let Kind::Keys { security_token, .. } = Arc::make_mut(&mut self.0) {
            *security_token = Some(Secret::from(token.into()));
        }
        self
    }

    /// A token of IAM, sent as `X-Auth-Token` instead of a signature.
    pub fn token(token: impl Into<String>) -> Self {
        Self(Arc::new(Kind::Token(Secret::from(token.into()))))
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        let empty = match &*self.0 {
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
        match &*self.0 {
            Kind::Keys { access_key, secret_key, security_token } => out
                .field("access_key", access_key)
                .field("secret_key", secret_key)
                .field("security_token", security_token),
            Kind::Token(token) => out.field("token", token),
        }
        .finish()
    }
}

impl CredentialsProvider<Credentials> for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, Error>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}
