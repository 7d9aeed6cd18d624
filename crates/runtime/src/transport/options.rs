//! What can be set about the default transport.

use std::sync::Arc;
use std::time::Duration;

use super::Transport;
use crate::error::Error;
use crate::secret::Secret;

/// Proxy and certificates of the default transport.
///
/// ```
/// use backstay::HttpOptions;
///
/// let pem = "-----BEGIN CERTIFICATE-----\n…";
/// let options = HttpOptions::new().proxy("http://proxy.example.com:3128").ca_pem(pem);
/// ```
///
/// The texts are checked when the configuration is built, and are never shown.
#[derive(Debug, Clone, Default)]
#[cfg_attr(
    not(any(feature = "tls-ring", feature = "tls-native")),
    allow(dead_code, reason = "the default transport reads them")
)]
pub struct HttpOptions {
    pub(crate) proxy: Proxy,
    pub(crate) ca_pem: Option<Secret>,
    pub(crate) identity_pem: Option<Secret>,
}

#[derive(Debug, Clone, Default)]
#[cfg_attr(
    not(any(feature = "tls-ring", feature = "tls-native")),
    allow(dead_code, reason = "the default transport reads them")
)]
pub(crate) enum Proxy {
    /// What `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say.
    #[default]
    Environment,
    None,
    Url(Secret),
}

impl HttpOptions {
    /// The proxy of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), the roots that
    /// the system trusts, and no certificate of the client's own.
    pub fn new() -> Self {
        Self::default()
    }

    /// The proxy for all requests: an `http` or `https` URL, which may have user name and password.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Proxy::Url(Secret::from(url.into()));
        self
    }

    /// No proxy, whatever the environment says.
    #[must_use]
    pub fn without_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// Certificates in PEM form that are trusted beside those that the system trusts.
    #[must_use]
    pub fn ca_pem(mut self, pem: impl Into<String>) -> Self {
        self.ca_pem = Some(Secret::from(pem.into()));
        self
    }

    /// The client's own certificate, with its chain, and its private key, in one text in PEM
    /// form. With the system's TLS the key has to be in PKCS #8 form.
    #[must_use]
    pub fn identity_pem(mut self, pem: impl Into<String>) -> Self {
        self.identity_pem = Some(Secret::from(pem.into()));
        self
    }

    /// The default transport with these options, to be wrapped in one of your own, or shared by
    /// clients: the most time to connect, and the most bytes of an answer's body.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) when an option isn't valid, or neither `tls-ring` nor
    /// `tls-native` is enabled.
    pub fn transport(
        &self,
        connect_timeout: Duration,
        max_answer_bytes: usize,
    ) -> Result<Arc<dyn Transport>, Error> {
        super::default(connect_timeout, max_answer_bytes, self)
    }
}
