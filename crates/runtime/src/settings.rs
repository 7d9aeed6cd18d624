//! The settings that both vendors' configurations share.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::client::Client;
use crate::clock::{Clock, SystemClock};
use crate::endpoint::{Base, check_region};
use crate::error::Error;
use crate::nonce::{NonceSource, RandomNonces};
use crate::operation::Service;
use crate::transport::{self, Transport};
use crate::vendor::Vendor;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(60);

/// What was given so far.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) nonces: Arc<dyn NonceSource>,
    pub(crate) user_agent_suffix: Option<String>,
}

impl Default for Given {
    fn default() -> Self {
        Self {
            region: None,
            endpoint: None,
            timeout: TIMEOUT,
            connect_timeout: CONNECT_TIMEOUT,
            transport: None,
            clock: Arc::new(SystemClock),
            nonces: Arc::new(RandomNonces),
            user_agent_suffix: None,
        }
    }
}

/// What was given, checked.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) region: Option<Arc<str>>,
    endpoint: Option<Base>,
    pub(crate) timeout: Duration,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) nonces: Arc<dyn NonceSource>,
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
        let transport = match self.transport {
            Some(transport) => transport,
            None => transport::default(self.connect_timeout)?,
        };
        Ok(Settings {
            region: self.region.map(Arc::from),
            endpoint,
            timeout: self.timeout,
            transport,
            clock: self.clock,
            nonces: self.nonces,
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
        let base = match &self.endpoint {
            Some(base) => base.clone(),
            None => Base::of_service(service, self.region.as_deref())?,
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
            self.given.endpoint = Some(url.into());
            self
        }

        /// The most time for a whole call; 60 seconds unless set.
        #[must_use]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.given.timeout = timeout;
            self
        }

        /// The most time to connect; 10 seconds unless set. It is the default transport's.
        #[must_use]
        pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.given.connect_timeout = timeout;
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

        /// Text after the library's own `User-Agent`, as in `my-tool/1.0`.
        #[must_use]
        pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
            self.given.user_agent_suffix = Some(suffix.into());
            self
        }
    };
}

pub(crate) use shared_setters;
