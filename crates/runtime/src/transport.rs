//! How a request gets to the server and its answer back.

#[cfg(any(feature = "tls-ring", feature = "tls-native"))]
mod reqwest;

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::error::{Error, ErrorKind};

/// A future on the heap, as an object-safe trait has to return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one signed request.
///
/// What it gets is complete: an implementation adds, changes and drops no header, follows no
/// redirect, repeats nothing and decodes nothing, so that what was signed is what is sent.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends the request and collects the whole answer, whatever its status.
    ///
    /// # Errors
    /// A [`TransportError`] when there is no complete answer within `timeout`.
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// Why there is no answer.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// How far a request without an answer got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// It was never sent.
    Connect,
    /// The time was up; it may have been sent.
    Timeout,
    /// It may have been sent, but the answer is lost.
    Interrupted,
    /// The answer is larger than the transport takes.
    TooLarge,
}

impl TransportError {
    /// An error of a kind with its cause, which may be a text.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { kind, source: source.into() }
    }

    /// How far the request got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::Interrupted => "the connection ended before the answer",
            TransportErrorKind::TooLarge => "the answer is too large",
        })?;
        // The innermost cause is the one that says something ("connection refused").
        let mut cause: &(dyn StdError + 'static) = &*self.source;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        write!(f, ": {cause}")
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let kind = match error.kind {
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Interrupted => ErrorKind::Interrupted,
            TransportErrorKind::TooLarge => ErrorKind::Decode,
        };
        Self::new(kind, error.to_string()).with_source(error)
    }
}

/// The transport of a client whose user gave none.
#[cfg(any(feature = "tls-ring", feature = "tls-native"))]
pub(crate) fn default(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(self::reqwest::ReqwestTransport::new(connect_timeout)?))
}

/// The transport of a client whose user gave none.
#[cfg(not(any(feature = "tls-ring", feature = "tls-native")))]
pub(crate) fn default(_connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::config(
        "no transport: enable the feature tls-ring or tls-native, \
         or set one with Config::builder().transport(..)",
    ))
}
