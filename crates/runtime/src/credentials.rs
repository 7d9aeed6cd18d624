//! Credentials that are loaded from somewhere, and loaded again before they expire.

mod chain;
mod document;
mod exchange;
mod file;
mod ini;
mod refreshing;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

pub(crate) use chain::SourceChain;
pub(crate) use document::Document;
pub(crate) use exchange::{Answer, Exchange};
pub(crate) use file::{in_home, read_token, try_read};
pub(crate) use ini::Ini;
pub use refreshing::Refreshing;

use crate::error::{Error, ErrorKind};
use crate::timestamp::Timestamp;
use crate::transport::BoxFuture;
use crate::vendor::{CredentialsProvider, ProviderContext};

/// The patience with a source that says nothing about it.
const PATIENCE: Duration = Duration::from_secs(10);

/// A place that credentials are loaded from: once, and again before they expire.
///
/// `C` is the vendor's `Credentials`. A source keeps nothing itself; a [`Refreshing`] does that,
/// which `Config::builder().credentials_source(..)` puts around it.
pub trait CredentialsSource<C>: fmt::Debug + Send + Sync {
    /// What it is called in messages, in a word or two.
    fn name(&self) -> Cow<'static, str>;

    /// Loads the credentials.
    ///
    /// # Errors
    /// [`SourceError::Absent`] when the place has none, [`SourceError::Failed`] when it should
    /// but doesn't give them. No message may show a secret.
    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<C>, SourceError>>;

    /// How long before they expire the credentials are loaded again; 15 minutes unless the
    /// source says otherwise. For short-lived ones it is a quarter of their life at most.
    fn ahead(&self) -> Duration {
        Duration::from_secs(15 * 60)
    }

    /// The most time that loading takes of a call that could go on with the old credentials; 10
    /// seconds unless the source says otherwise, and half of the call's time at most.
    fn patience(&self) -> Duration {
        PATIENCE
    }
}

/// Credentials as they were loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded<C> {
    credentials: C,
    expires_at: Option<SystemTime>,
}

impl<C> Loaded<C> {
    /// Credentials that don't expire.
    pub fn permanent(credentials: C) -> Self {
        Self { credentials, expires_at: None }
    }

    /// Credentials that expire at a time.
    pub fn until(credentials: C, expires_at: SystemTime) -> Self {
        Self { credentials, expires_at: Some(expires_at) }
    }

    /// The credentials.
    pub fn credentials(&self) -> &C {
        &self.credentials
    }

    /// When they expire, if they do.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    #[cfg_attr(not(feature = "huaweicloud"), allow(dead_code, reason = "Huawei's"))]
    pub(crate) fn map(self, change: impl FnOnce(C) -> C) -> Self {
        Self { credentials: change(self.credentials), expires_at: self.expires_at }
    }
}

/// Why a source gives no credentials.
#[derive(Debug)]
#[non_exhaustive]
pub enum SourceError {
    /// Nothing is set up there; a chain goes on to its next source.
    Absent(Error),
    /// Something is set up, but it fails. A chain ends with it: another source would be another
    /// identity.
    Failed(Error),
}

impl SourceError {
    /// Nothing is set up; the text says what would have to be.
    pub fn absent(message: impl Into<String>) -> Self {
        Self::Absent(Error::config(message))
    }

    /// What is set up is wrong; the text says how.
    pub fn wrong(message: impl Into<String>) -> Self {
        Self::Failed(Error::config(message))
    }

    /// The reason itself.
    pub fn into_error(self) -> Error {
        match self {
            Self::Absent(error) | Self::Failed(error) => error,
        }
    }
}

impl From<Error> for SourceError {
    /// An error without a word about it is a failure.
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// What a client of a vendor signs with: fixed credentials cost nothing to ask for.
#[derive(Debug, Clone)]
pub(crate) enum Origin<C> {
    Fixed(C),
    Provider(Arc<dyn CredentialsProvider<C>>),
}

impl<C: Clone> Origin<C> {
    #[cfg_attr(not(feature = "huaweicloud"), allow(dead_code, reason = "Huawei's"))]
    pub(crate) async fn credentials(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<C, Error> {
        match self {
            Self::Fixed(credentials) => Ok(credentials.clone()),
            Self::Provider(provider) => provider.credentials(context).await,
        }
    }

    pub(crate) fn invalidate(&self, rejected: &C) -> bool {
        match self {
            Self::Fixed(_) => false,
            Self::Provider(provider) => provider.invalidate(rejected),
        }
    }

    #[cfg_attr(not(feature = "huaweicloud"), allow(dead_code, reason = "Huawei's"))]
    pub(crate) fn is_one_identity(&self) -> bool {
        match self {
            Self::Fixed(_) => true,
            Self::Provider(provider) => provider.is_one_identity(),
        }
    }
}

/// When credentials expire. The text isn't shown: it stands beside secrets.
pub(crate) fn expiry_of(text: String, origin: &str) -> Result<SystemTime, Error> {
    Timestamp::from(text).to_system_time().map_err(|_| {
        Error::new(
            ErrorKind::Decode,
            format!("{origin}: the expiry is no time such as 2026-01-02T03:04:05Z"),
        )
    })
}
