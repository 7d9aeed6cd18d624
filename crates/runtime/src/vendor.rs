//! What differs between the vendors.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::clock::{Clock, http_date};
use crate::endpoint::Base;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind};
use crate::nonce::NonceSource;
use crate::operation::Service;
use crate::request::{ListStyle, Prepared};
use crate::retry::Jitter;
use crate::secret::Secret;
use crate::signing::Signature;
use crate::skew::ServerClock;
use crate::transport::{BoxFuture, Transport};

/// How one vendor's requests are signed and its answers understood.
pub(crate) trait Vendor: fmt::Debug + Send + Sync {
    /// The endpoint that the user set outside of the program.
    fn endpoint(
        &self,
        environment: &dyn Environment,
        service: &Service,
        region: Option<&str>,
    ) -> Result<Option<Base>, Error>;

    /// How lists are written in a query.
    fn lists(&self) -> ListStyle;

    /// The client's own value for a path parameter, if it is known without asking anybody.
    fn known_setting(&self, name: &str) -> Option<String>;

    /// The client's own value for a path parameter that isn't known yet, looked up where the
    /// vendor has it; `None` when there is no such thing.
    fn setting<'a>(
        &'a self,
        name: &'a str,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Option<String>, Error>> {
        let _ = (name, context);
        Box::pin(std::future::ready(Ok(None)))
    }

    /// The content type of a JSON body.
    fn content_type(&self) -> &'static str;

    /// Signs one attempt.
    fn sign<'a>(&'a self, attempt: Attempt<'a>) -> Signing<'a>;

    /// Says that the server takes the credentials of an attempt ([`Signed::used`]) no longer.
    /// Whether others may be had, so that the request is worth sending once more.
    fn invalidate(&self, used: &Used) -> bool;

    /// Whether a refusal says that the same request arrived before.
    fn is_replay(&self, _code: &str) -> bool {
        false
    }

    /// The header of an answer that has the request's id.
    fn request_id_header(&self) -> &'static str;

    /// What is to be set right before the same request is worth sending once more.
    ///
    /// `temporary` says that the credentials were a token, or came with one.
    fn repair(
        &self,
        status: u16,
        code: Option<&str>,
        message: Option<&str>,
        temporary: bool,
    ) -> Option<Repair>;

    /// What a failed answer means.
    fn kind(&self, status: u16, code: Option<&str>, message: Option<&str>) -> ErrorKind;
}

/// What made the server refuse a request that is right otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repair {
    /// The date is too far from the server's.
    Clock,
    /// The credentials have expired.
    Credentials,
}

/// What is at hand while a call is prepared: for credentials and settings that are looked up.
#[derive(Debug, Clone, Copy)]
pub struct ProviderContext<'a> {
    pub(crate) transport: &'a dyn Transport,
    pub(crate) clock: &'a dyn Clock,
    /// The same clock, which a server's date sets right.
    pub(crate) skew: &'a ServerClock,
    pub(crate) nonces: &'a dyn NonceSource,
    pub(crate) jitter: &'a dyn Jitter,
    pub(crate) environment: &'a dyn Environment,
    pub(crate) region: Option<&'a str>,
    pub(crate) deadline: Option<Duration>,
}

impl<'a> ProviderContext<'a> {
    /// What sends requests.
    pub fn transport(&self) -> &'a dyn Transport {
        self.transport
    }

    /// What dates, waits and expiry are measured by.
    pub fn clock(&self) -> &'a dyn Clock {
        self.clock
    }

    /// What gives numbers that are used once.
    pub fn nonces(&self) -> &'a dyn NonceSource {
        self.nonces
    }

    /// What gives variables and files.
    pub fn environment(&self) -> &'a dyn Environment {
        self.environment
    }

    /// The client's region, if it has one.
    pub fn region(&self) -> Option<&'a str> {
        self.region
    }

    /// When the call has to be over, by [`Clock::monotonic`]; `None` when it may take forever.
    pub fn deadline(&self) -> Option<Duration> {
        self.deadline
    }

    /// The time that is left for the call.
    pub fn left(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |deadline| {
            deadline.saturating_sub(self.clock.monotonic())
        })
    }

    /// The same with less time.
    pub(crate) fn within(self, most: Duration) -> Self {
        let earlier = self.clock.monotonic().saturating_add(most);
        let deadline = self.deadline.map_or(earlier, |deadline| deadline.min(earlier));
        Self { deadline: Some(deadline), ..self }
    }

    /// Takes over the date of an answer that refused a request for its date, if it is one, and
    /// there is time for another request.
    pub(crate) fn set_clock(&self, date: Option<&str>) -> bool {
        let date = date.and_then(http_date).filter(|_| !self.left().is_zero());
        if let Some(date) = date {
            self.skew.set(date);
        }
        date.is_some()
    }

    /// The time of day for a signature.
    pub fn now(&self) -> SystemTime {
        self.clock.now()
    }
}

/// What is signed at once, or as soon as there are credentials.
pub(crate) enum Signing<'a> {
    Done(Result<Signed, Error>),
    Later(BoxFuture<'a, Result<Signed, Error>>),
}

/// One attempt at a call.
pub(crate) struct Attempt<'a> {
    pub(crate) context: ProviderContext<'a>,
    pub(crate) request: &'a Prepared,
    /// The headers so far, to which signing adds its own.
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) host: &'a str,
    /// The version of the service's API.
    #[cfg_attr(
        not(feature = "alibabacloud"),
        allow(dead_code, reason = "Alibaba sends it")
    )]
    pub(crate) version: &'static str,
    #[cfg_attr(
        not(feature = "alibabacloud"),
        allow(dead_code, reason = "Alibaba sends it")
    )]
    pub(crate) nonces: &'a dyn NonceSource,
}

/// What signing gives beside the headers.
#[derive(Default)]
pub(crate) struct Signed {
    /// The query to send instead, where the signature is in it.
    pub(crate) query: Option<String>,
    /// A secret that went out as it is, and that the server may repeat in a message.
    pub(crate) secret: Option<Secret>,
    /// The canonical request, or the older signature's string to sign.
    pub(crate) canonical: Bytes,
    /// The credentials it was signed with.
    pub(crate) used: Option<Used>,
}

/// Credentials of one vendor or the other.
pub(crate) type Used = Arc<dyn Any + Send + Sync>;

impl Signed {
    /// Adds the headers that were signed, sorted by name, and the signature itself. Their values
    /// are parts of the text that was signed: what is sent is that, and no copy of it.
    pub(crate) fn with_headers(
        signature: Signature,
        signed: &[(&'static str, &str)],
        headers: &mut HeaderMap,
    ) -> Result<Self, Error> {
        let values = signature.values(signed);
        let (steps, canonical, authorization) = signature.into_steps();
        let steps = Bytes::from(steps);
        for ((name, value), place) in signed.iter().zip(values) {
            debug_assert!(steps[place.clone()] == *value.trim().as_bytes(), "{name}");
            // These two go out with every request, signed or not.
            if !matches!(*name, "content-type" | "host") {
                add(headers, name, steps.slice(place))?;
            }
        }
        add(headers, "authorization", steps.slice(authorization))?;
        Ok(Self { canonical: steps.slice(canonical), ..Self::default() })
    }
}

/// Adds a header made of the client's settings or credentials.
pub(crate) fn add(
    headers: &mut HeaderMap,
    name: &'static str,
    value: Bytes,
) -> Result<(), Error> {
    let mut value = HeaderValue::from_maybe_shared(value).map_err(|_| {
        // The value is not shown: it may be a secret.
        let what = ORIGINS.iter().find(|(known, _)| *known == name);
        let what = what.map_or(name, |(_, what)| what);
        Error::config(format!(
            "{what} has a line break or another control character, which can't be sent"
        ))
    })?;
    value.set_sensitive(SENSITIVE.contains(&name));
    headers.insert(HeaderName::from_static(name), value);
    Ok(())
}

/// What a user knows as the origin of a header.
const ORIGINS: [(&str, &str); 8] = [
    ("authorization", "the access key"),
    ("x-acs-accesskey-id", "the access key id"),
    ("x-acs-security-token", "the security token"),
    ("x-acs-signature-nonce", "the nonce"),
    ("x-auth-token", "the token"),
    ("x-domain-id", "the account id"),
    ("x-project-id", "the project id"),
    ("x-security-token", "the security token"),
];

/// Headers that no `Debug` may show.
const SENSITIVE: [&str; 4] =
    ["authorization", "x-auth-token", "x-security-token", "x-acs-security-token"];

/// Where the credentials of a client come from. Fixed ones provide themselves.
///
/// `C` is the vendor's `Credentials`. It is asked before every attempt, so an implementation
/// keeps what it has until that expires; [`Refreshing`](crate::Refreshing) does that for a
/// [`CredentialsSource`](crate::CredentialsSource), which is less to write.
pub trait CredentialsProvider<C>: fmt::Debug + Send + Sync {
    /// The credentials to sign the next attempt with.
    ///
    /// # Errors
    /// When there are none; [`Error::new`] makes one, usually of the kind
    /// [`Auth`](crate::ErrorKind::Auth).
    fn credentials<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<C, Error>>;

    /// Told when a server says that credentials, which were given before, have expired. Whether
    /// others may be had: the call is then sent once more.
    fn invalidate(&self, rejected: &C) -> bool {
        let _ = rejected;
        false
    }

    /// Whether all that it ever gives belongs to one user or role, so that what was found out
    /// with earlier temporary keys, as a project's id, holds for later ones.
    fn is_one_identity(&self) -> bool {
        false
    }
}
