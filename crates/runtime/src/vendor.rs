//! What differs between the vendors.

use std::fmt;
use std::time::SystemTime;

use http::{HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind};
use crate::nonce::NonceSource;
use crate::request::{ListStyle, Prepared};
use crate::secret::Secret;
use crate::transport::BoxFuture;

/// How one vendor's requests are signed and its answers understood.
pub(crate) trait Vendor: fmt::Debug + Send + Sync {
    /// How lists are written in a query.
    fn lists(&self) -> ListStyle;

    /// The client's own value for a path parameter.
    fn setting(&self, name: &str) -> Option<String>;

    /// The content type of a JSON body.
    fn content_type(&self) -> &'static str;

    /// Signs one attempt.
    fn sign<'a>(&'a self, attempt: Attempt<'a>) -> BoxFuture<'a, Result<Signed, Error>>;

    /// The header of an answer that has the request's id.
    fn request_id_header(&self) -> &'static str;

    /// What a failed answer means.
    fn kind(&self, status: u16, code: Option<&str>, message: Option<&str>) -> ErrorKind;
}

/// One attempt at a call.
pub(crate) struct Attempt<'a> {
    pub(crate) request: &'a Prepared,
    pub(crate) host: &'a str,
    /// The version of the service's API.
    #[cfg_attr(
        not(feature = "alibabacloud"),
        allow(dead_code, reason = "Alibaba sends it")
    )]
    pub(crate) version: &'static str,
    pub(crate) now: SystemTime,
    #[cfg_attr(
        not(feature = "alibabacloud"),
        allow(dead_code, reason = "Alibaba sends it")
    )]
    pub(crate) nonces: &'a dyn NonceSource,
}

/// What signing adds to a request.
#[derive(Default)]
pub(crate) struct Signed {
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The query to send instead, where the signature is in it.
    pub(crate) query: Option<String>,
    /// A secret that went out as it is, and that the server may repeat in a message.
    pub(crate) secret: Option<Secret>,
}

impl Signed {
    /// Adds a header made of the client's settings or credentials; `what` names its origin.
    pub(crate) fn add(
        &mut self,
        name: &'static str,
        value: &str,
        what: &'static str,
    ) -> Result<(), Error> {
        let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
            // The value is not shown: it may be a secret.
            Error::config(format!(
                "{what} has a line break or another control character, which can't be sent"
            ))
        })?;
        value.set_sensitive(SENSITIVE.contains(&name));
        self.headers.push((HeaderName::from_static(name), value));
        Ok(())
    }
}

/// Headers that no `Debug` may show.
const SENSITIVE: [&str; 4] =
    ["authorization", "x-auth-token", "x-security-token", "x-acs-security-token"];

/// Where the credentials of a client come from. Fixed ones provide themselves.
///
/// `C` is the vendor's `Credentials`. It is asked before every attempt, so an implementation
/// keeps what it has until that expires.
pub trait CredentialsProvider<C>: fmt::Debug + Send + Sync {
    /// The credentials to sign the next attempt with.
    ///
    /// # Errors
    /// When there are none; [`Error::new`] makes one, usually of the kind
    /// [`Auth`](crate::ErrorKind::Auth).
    fn credentials(&self) -> BoxFuture<'_, Result<C, Error>>;
}
