//! How a request gets to the server and its answer back.

mod options;
#[cfg(any(feature = "tls-ring", feature = "tls-native"))]
mod reqwest;

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::{Error, ErrorKind};
pub use options::HttpOptions;

/// A future on the heap, as an object-safe trait has to return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one signed request.
///
/// What it gets is complete: an implementation adds, changes and drops no header, follows no
/// redirect, repeats nothing and decodes nothing, so that what was signed is what is sent.
///
/// Another HTTP client is plugged in with it, or something is put around the default transport:
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// use backstay::{BoxFuture, Transport, TransportError};
/// use bytes::Bytes;
///
/// /// Counts what goes out.
/// #[derive(Debug)]
/// struct Counted {
///     inner: Arc<dyn Transport>,
///     sent: std::sync::atomic::AtomicU64,
/// }
///
/// impl Transport for Counted {
///     fn send(
///         &self,
///         request: http::Request<Bytes>,
///         timeout: Duration,
///     ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
///         self.sent.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         self.inner.send(request, timeout)
///     }
/// }
/// ```
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
    head: Option<Box<(StatusCode, HeaderMap)>>,
    source: Box<dyn StdError + Send + Sync>,
}

/// How far a request without an answer got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// It was never sent; another attempt may come through.
    Connect,
    /// It was never sent, and won't be: the server's certificate isn't trusted.
    Certificate,
    /// It was never sent, and won't be: HTTP can't carry it.
    Invalid,
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
        Self { kind, head: None, source: source.into() }
    }

    /// The same error with what had come before the answer broke off: the status and the headers,
    /// in which the request's id is.
    #[must_use]
    pub fn with_head(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.head = Some(Box::new((status, headers)));
        self
    }

    pub(crate) fn take_head(&mut self) -> Option<Box<(StatusCode, HeaderMap)>> {
        self.head.take()
    }

    /// How far the request got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn too_large(most: usize) -> Self {
        Self::new(TransportErrorKind::TooLarge, format!("more than {most} bytes"))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Certificate => {
                "no connection: the server's certificate isn't trusted"
            }
            TransportErrorKind::Invalid => "the request can't be sent",
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
            TransportErrorKind::Connect | TransportErrorKind::Certificate => {
                ErrorKind::Connect
            }
            TransportErrorKind::Invalid => ErrorKind::Invalid,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Interrupted => ErrorKind::Interrupted,
            TransportErrorKind::TooLarge => ErrorKind::Decode,
        };
        Self::new(kind, error.to_string()).with_source(error)
    }
}

/// The transport of a client whose user gave none.
#[cfg(any(feature = "tls-ring", feature = "tls-native"))]
pub(crate) fn default(
    connect_timeout: Duration,
    max_answer_bytes: usize,
    options: &HttpOptions,
) -> Result<Arc<dyn Transport>, Error> {
    let transport = self::reqwest::ReqwestTransport::new(
        connect_timeout,
        max_answer_bytes,
        options,
    )?;
    Ok(Arc::new(transport))
}

/// The transport of a client whose user gave none.
#[cfg(not(any(feature = "tls-ring", feature = "tls-native")))]
pub(crate) fn default(
    _connect_timeout: Duration,
    _max_answer_bytes: usize,
    _options: &HttpOptions,
) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::config(
        "no transport: enable the feature tls-ring or tls-native, \
         or set one with Config::builder().transport(..)",
    ))
}
