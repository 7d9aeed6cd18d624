//! Keys of the agency of a server.

use std::borrow::Cow;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Method;

use super::{AHEAD, Credentials, keys};
use crate::credentials::{Answer, CredentialsSource, Exchange, Loaded, SourceError};
use crate::endpoint::GivenUrl;
use crate::error::Error;
use crate::huaweicloud::errors;
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

const ENDPOINT: &str = "http://169.254.169.254";

/// The most time for an answer: it is on the same machine, or nowhere.
const LIMIT: Duration = Duration::from_secs(3);

/// The life of a token that is asked for, and how much of it is used.
const TOKEN_SECONDS: &str = "21600";
const TOKEN_LIFE: Duration = Duration::from_secs(21_600 - 300);

/// How long a server without tokens is taken for one.
const WITHOUT_TOKENS: Duration = Duration::from_secs(24 * 3600);

/// What the server says when it has no agency.
const NO_AGENCY: &str = "Please configure Cloud Service Agency first";

/// Temporary keys of the agency of the ECS server that the program runs on.
///
/// They come from the server's metadata, with a token (version 2) where the metadata knows
/// tokens, without one (version 1) where it answers 404, 405 or 503 to the request for one.
#[derive(Debug, Default)]
pub struct EcsMetadata {
    endpoint: Option<GivenUrl>,
    session: Mutex<Session>,
}

/// How the metadata is asked, until a moment of the monotonic clock.
#[derive(Debug, Default, Clone)]
enum Session {
    #[default]
    Unknown,
    WithToken(Secret, Duration),
    WithoutToken(Duration),
}

impl EcsMetadata {
    /// The metadata at its usual address.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another address of the metadata than `http://169.254.169.254`.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(GivenUrl::new(url));
        self
    }

    fn base(&self) -> &str {
        self.endpoint.as_deref().unwrap_or(ENDPOINT).trim_end_matches('/')
    }

    async fn ask(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let (mut token, mut is_new) = self.token(context).await?;
        loop {
            let url = format!("{}/openstack/latest/securitykey", self.base());
            let mut request = Exchange::new(Method::GET, url, LIMIT);
            if let Some(token) = &token {
                request =
                    request.header("x-metadata-token", token.expose(), "the token")?;
            }
            // A token proves that there are metadata.
            let lost = match &token {
                Some(_) => SourceError::Failed,
                None => SourceError::Absent,
            };
            let answer = request.send(context).await.map_err(lost)?;
            if answer.is_success() {
                return keys::read(&answer);
            }
            if answer.text().is_ok_and(|text| text.contains(NO_AGENCY)) {
                return Err(SourceError::absent("the server has no agency"));
            }
            if answer.status == 401 && !is_new {
                // The old token may have been taken back; a new one is asked for once.
                self.set(Session::Unknown);
                (token, is_new) = (self.token(context).await?.0, true);
                continue;
            }
            if answer.status == 404 {
                return Err(SourceError::Absent(self.refusal(&answer, token.as_ref())));
            }
            return Err(self.refusal(&answer, token.as_ref()).into());
        }
    }

    /// The token, if there is such a thing, and whether it is a new one.
    async fn token(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<(Option<Secret>, bool), SourceError> {
        let now = context.clock().monotonic();
        match self.session().clone() {
            Session::WithToken(token, until) if now < until => {
                return Ok((Some(token), false));
            }
            Session::WithoutToken(until) if now < until => return Ok((None, true)),
            _ => {}
        }
        let url = format!("{}/meta-data/latest/api/token", self.base());
        let answer = Exchange::new(Method::PUT, url, LIMIT)
            .header("x-metadata-token-ttl-seconds", TOKEN_SECONDS, "the life")?
            .send(context)
            .await
            .map_err(SourceError::Absent)?;
        if matches!(answer.status, 404 | 405 | 503) {
            self.set(Session::WithoutToken(now + WITHOUT_TOKENS));
            return Ok((None, true));
        }
        match answer.text() {
            Ok(token) if answer.is_success() && !token.is_empty() => {
                let token = Secret::from(token);
                self.set(Session::WithToken(token.clone(), now + TOKEN_LIFE));
                Ok((Some(token), true))
            }
            _ => Err(self.refusal(&answer, None).into()),
        }
    }

    fn refusal(&self, answer: &Answer, token: Option<&Secret>) -> Error {
        let sent: Vec<&Secret> = token.into_iter().collect();
        answer.refusal(errors::kind, &sent)
    }

    fn session(&self) -> MutexGuard<'_, Session> {
        // It is only ever replaced as a whole.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, session: Session) {
        *self.session() = session;
    }
}

impl CredentialsSource<Credentials> for EcsMetadata {
    fn name(&self) -> Cow<'static, str> {
        "the ECS metadata".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.ask(context))
    }

    fn ahead(&self) -> Duration {
        AHEAD
    }
}
