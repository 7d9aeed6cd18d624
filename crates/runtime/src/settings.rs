//! The settings that both vendors' configurations share.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use crate::client::Client;
use crate::clock::{Clock, SystemClock};
use crate::endpoint::{Base, GivenUrl, check_region};
use crate::environment::{Environment, SystemEnvironment};
use crate::error::Error;
use crate::nonce::{NonceSource, RandomNonces};
use crate::operation::Service;
use crate::request::header;
use crate::retry::{Jitter, RandomJitter, RetryPolicy};
use crate::secret::Secret;
use crate::transport::{self, HttpOptions, Transport};
use crate::vendor::Vendor;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
pub(crate) const TIMEOUT: Duration = Duration::from_secs(60);

/// No answer of these services comes near; what is larger is a mistake or an attack.
const MAX_ANSWER_BYTES: usize = 64 * 1024 * 1024;

/// What was given so far.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<GivenUrl>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_answer_bytes: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) jitter: Arc<dyn Jitter>,
    pub(crate) read_only: bool,
    pub(crate) headers: Vec<(String, Secret)>,
    pub(crate) http: Option<HttpOptions>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) nonces: Arc<dyn NonceSource>,
    pub(crate) environment: Arc<dyn Environment>,
    pub(crate) user_agent_suffix: Option<String>,
}

impl Default for Given {
    fn default() -> Self {
        Self {
            region: None,
            endpoint: None,
            timeout: None,
            attempt_timeout: None,
            connect_timeout: CONNECT_TIMEOUT,
            max_answer_bytes: MAX_ANSWER_BYTES,
            retry: RetryPolicy::new(),
            jitter: Arc::new(RandomJitter),
            read_only: false,
            headers: Vec::new(),
            http: None,
            transport: None,
            clock: Arc::new(SystemClock),
            nonces: Arc::new(RandomNonces::new()),
            environment: Arc::new(SystemEnvironment),
            user_agent_suffix: None,
        }
    }
}

/// What was given, checked.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) region: Option<Arc<str>>,
    endpoint: Option<Base>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) max_answer_bytes: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) jitter: Arc<dyn Jitter>,
    pub(crate) read_only: bool,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) nonces: Arc<dyn NonceSource>,
    pub(crate) environment: Arc<dyn Environment>,
    user_agent_suffix: Option<String>,
}

impl Given {
    pub(crate) fn check(self) -> Result<Settings, Error> {
        if let Some(region) = &self.region {
            check_region(region)?;
        }
        if let Some(suffix) = &self.user_agent_suffix
            && HeaderValue::from_str(suffix).is_err()
        {
            return Err(Error::config(
                "the user agent suffix has characters that can't be sent: \
                 set plain ASCII with Config::builder().user_agent_suffix(..)",
            ));
        }
        let endpoint = self.endpoint.as_deref().map(Base::parse).transpose()?;
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| {
                header(name, value.expose()).map_err(Error::of_configuration)
            })
            .collect::<Result<Vec<_>, _>>()?;
        let transport = match (self.transport, self.http) {
            (Some(_), Some(_)) => {
                return Err(Error::config(
                    "both a transport and options of the default one: leave out \
                     Config::builder().http(..), or set them on the transport itself",
                ));
            }
            (Some(transport), None) => transport,
            (None, options) => transport::default(
                self.connect_timeout,
                self.max_answer_bytes,
                &options.unwrap_or_default(),
            )?,
        };
        Ok(Settings {
            region: self.region.map(Arc::from),
            endpoint,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            max_answer_bytes: self.max_answer_bytes,
            retry: self.retry,
            jitter: self.jitter,
            read_only: self.read_only,
            headers,
            transport,
            clock: self.clock,
            nonces: self.nonces,
            environment: self.environment,
            user_agent_suffix: self.user_agent_suffix,
        })
    }
}

impl Settings {
    /// A client for a service, which is where its endpoint is decided.
    pub(crate) fn connect(
        self,
        vendor: Arc<dyn Vendor>,
        service: &'static Service,
    ) -> Result<Client, Error> {
        let region = self.region.as_deref();
        let base = match &self.endpoint {
            Some(base) => base.clone(),
            None => match vendor.endpoint(&*self.environment, service, region)? {
                Some(base) => base,
                None => Base::of_service(service, region)?,
            },
        };
        let mut agent = format!(
            "backstay/{} {}/{}",
            env!("CARGO_PKG_VERSION"),
            service.id,
            service.crate_version
        );
        if let Some(suffix) = &self.user_agent_suffix {
            agent.push(' ');
            agent.push_str(suffix);
        }
        let agent = HeaderValue::from_str(&agent).map_err(|_| {
            Error::config("the service's description has an unusual version")
        })?;
        Client::new(service, vendor, base, agent, self)
    }
}

/// The setters that both vendors' builders have, on a field `given` of type [`Given`].
macro_rules! shared_setters {
    () => {
        /// The region's id, as in `cn-north-4`. It chooses the endpoint, and fills the
        /// parameters that name a region.
        #[must_use]
        pub fn region(mut self, region: impl Into<String>) -> Self {
            self.given.region = Some(region.into());
            self
        }

        /// The endpoint, instead of the region's: a host, or an `https` or `http` URL, whose
        /// path is put before that of every request.
        #[must_use]
        pub fn endpoint(mut self, url: impl Into<String>) -> Self {
            self.given.endpoint = Some($crate::endpoint::GivenUrl::new(url));
            self
        }

        /// The most time for a whole call, with all its attempts, the waits between them, and
        /// what is looked up before.
        ///
        /// Unless set it is 60 seconds, and the waits that a server asks for don't count into
        /// them, as long as together they are not longer than
        /// [`RetryPolicy::longest_asked_wait`]($crate::RetryPolicy::longest_asked_wait). Once
        /// set, no call takes longer, but for [`retry_busy`]($crate::RetryPolicy::retry_busy).
        #[must_use]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.given.timeout = Some(timeout);
            self
        }

        /// The most time for one attempt. Unless set it is 30 seconds for what may be sent
        /// again, and all the time of the call for the rest, whose answer would be lost.
        #[must_use]
        pub fn attempt_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.given.attempt_timeout = Some(timeout);
            self
        }

        /// The most time to connect; 10 seconds unless set. It is the default transport's.
        #[must_use]
        pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.given.connect_timeout = timeout;
            self
        }

        /// The most bytes of an answer's body; 64 MiB unless set. A larger one is an error of
        /// the kind [`Decode`]($crate::ErrorKind::Decode).
        #[must_use]
        pub fn max_answer_bytes(mut self, most: usize) -> Self {
            self.given.max_answer_bytes = most;
            self
        }

        /// When a failed attempt is followed by another one.
        #[must_use]
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.given.retry = policy;
            self
        }

        /// Where the random part of each wait comes from, instead of random numbers.
        #[must_use]
        pub fn jitter(mut self, jitter: std::sync::Arc<dyn $crate::Jitter>) -> Self {
            self.given.jitter = jitter;
            self
        }

        /// Refuses, before anything is sent, every call that may change something.
        #[must_use]
        pub fn read_only(mut self, read_only: bool) -> Self {
            self.given.read_only = read_only;
            self
        }

        /// Sends one more header with every call, unless the call has one of that name. It isn't
        /// signed.
        ///
        /// What the client itself sets can't be set here; [`build`](Self::build) says so.
        #[must_use]
        pub fn header(
            mut self,
            name: impl Into<String>,
            value: impl Into<String>,
        ) -> Self {
            self.given.headers.push((name.into(), $crate::Secret::from(value.into())));
            self
        }

        /// Proxy and certificates of the default transport.
        #[must_use]
        pub fn http(mut self, options: $crate::HttpOptions) -> Self {
            self.given.http = Some(options);
            self
        }

        /// What sends the requests, instead of the default transport.
        #[must_use]
        pub fn transport(
            mut self,
            transport: std::sync::Arc<dyn $crate::transport::Transport>,
        ) -> Self {
            self.given.transport = Some(transport);
            self
        }

        /// Where the date of each request comes from, instead of the computer's clock.
        #[must_use]
        pub fn clock(mut self, clock: std::sync::Arc<dyn $crate::clock::Clock>) -> Self {
            self.given.clock = clock;
            self
        }

        /// Where the nonce of each attempt comes from, instead of 128 random bits. Only Alibaba
        /// Cloud's signatures have one.
        #[must_use]
        pub fn nonces(
            mut self,
            nonces: std::sync::Arc<dyn $crate::nonce::NonceSource>,
        ) -> Self {
            self.given.nonces = nonces;
            self
        }

        /// Where variables and files are read, instead of the process's own environment.
        #[must_use]
        pub fn environment(
            mut self,
            environment: std::sync::Arc<dyn $crate::environment::Environment>,
        ) -> Self {
            self.given.environment = environment;
            self
        }

        /// Text after the library's own `User-Agent`, as in `my-tool/1.0`.
        #[must_use]
        pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
            self.given.user_agent_suffix = Some(suffix.into());
            self
        }
    };
}

pub(crate) use shared_setters;
