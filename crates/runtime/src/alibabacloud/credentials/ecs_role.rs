//! Keys of the role of a server.

use std::borrow::Cow;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Method;

use super::{Credentials, keys};
use crate::alibabacloud::errors;
use crate::credentials::{Answer, CredentialsSource, Exchange, Loaded, SourceError};
use crate::encoding::percent_encode;
use crate::endpoint::GivenUrl;
use crate::environment::{filled, is_set};
use crate::error::Error;
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

const ENDPOINT: &str = "http://100.100.100.200";

/// The most time for an answer: it is on the same machine, or nowhere.
const LIMIT: Duration = Duration::from_secs(2);

/// The life of a token that is asked for, and how much of it is used.
const TOKEN_SECONDS: &str = "21600";
const TOKEN_LIFE: Duration = Duration::from_secs(21_600 - 300);

/// Temporary keys of the RAM role of the ECS server that the program runs on.
///
/// They come from the server's metadata, with a token (version 2) or, where there is none and
/// `ALIBABA_CLOUD_IMDSV1_DISABLED` isn't `true`, without one (version 1). The role is the one that
/// is set, that of `ALIBABA_CLOUD_ECS_METADATA`, or the one that the metadata names. With
/// `ALIBABA_CLOUD_ECS_METADATA_DISABLED=true` nothing is asked.
#[derive(Debug, Default)]
pub struct EcsRole {
    endpoint: Option<GivenUrl>,
    role: Option<String>,
    /// With the moment of the monotonic clock until which it is used.
    token: Mutex<Option<(Secret, Duration)>>,
}

impl EcsRole {
    /// The metadata at its usual address.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another address of the metadata than `http://100.100.100.200`.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(GivenUrl::new(url));
        self
    }

    /// The name of the role, which the metadata then isn't asked for.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    fn url(&self, path: &str) -> String {
        let base = self.endpoint.as_deref().unwrap_or(ENDPOINT).trim_end_matches('/');
        format!("{base}/latest/{path}")
    }

    async fn ask(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        const PATH: &str = "meta-data/ram/security-credentials/";
        let environment = context.environment();
        if is_set(environment, "ALIBABA_CLOUD_ECS_METADATA_DISABLED") {
            return Err(SourceError::absent(
                "ALIBABA_CLOUD_ECS_METADATA_DISABLED switches it off",
            ));
        }
        let role = self.role.clone();
        let role = match role
            .or_else(|| filled(environment, "ALIBABA_CLOUD_ECS_METADATA"))
        {
            Some(role) => role,
            None => {
                let answer = self.get(context, PATH).await?;
                if answer.status == 404 {
                    return Err(SourceError::absent("the server has no RAM role"));
                }
                let names = self.accepted(&answer)?.text()?;
                match names.lines().map(str::trim).find(|name| !name.is_empty()) {
                    Some(name) => name.to_owned(),
                    None => {
                        return Err(SourceError::absent("the server has no RAM role"));
                    }
                }
            }
        };
        let mut path = PATH.to_owned();
        percent_encode(&role, &mut path);
        let answer = self.get(context, &path).await?;
        keys::of_metadata(self.accepted(&answer)?)
    }

    /// Asks with a token, which is renewed once when it isn't taken.
    async fn get(
        &self,
        context: &ProviderContext<'_>,
        path: &str,
    ) -> Result<Answer, SourceError> {
        let (mut token, mut is_new) = self.token(context).await?;
        loop {
            let mut request = Exchange::new(Method::GET, self.url(path), LIMIT);
            if let Some(token) = &token {
                request = request.header(
                    "x-aliyun-ecs-metadata-token",
                    token.expose(),
                    "the token",
                )?;
            }
            // A token proves that there are metadata.
            let lost = match &token {
                Some(_) => SourceError::Failed,
                None => SourceError::Absent,
            };
            let answer = request.send(context).await.map_err(lost)?;
            if !matches!(answer.status, 401 | 403) || is_new {
                return Ok(answer);
            }
            *self.kept() = None;
            (token, is_new) = (self.token(context).await?.0, true);
        }
    }

    /// The token, unless the metadata knows none, and whether it is a new one.
    async fn token(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<(Option<Secret>, bool), SourceError> {
        let now = context.clock().monotonic();
        if let Some((token, until)) = &*self.kept()
            && now < *until
        {
            return Ok((Some(token.clone()), false));
        }
        let answer = Exchange::new(Method::PUT, self.url("api/token"), LIMIT)
            .header(
                "x-aliyun-ecs-metadata-token-ttl-seconds",
                TOKEN_SECONDS,
                "the life",
            )?
            .send(context)
            .await;
        let error = match answer {
            Ok(answer) => match answer.text() {
                Ok(token) if answer.is_success() && !token.is_empty() => {
                    let token = Secret::from(token);
                    *self.kept() = Some((token.clone(), now + TOKEN_LIFE));
                    return Ok((Some(token), true));
                }
                _ => self.refusal(&answer),
            },
            // Some networks drop what they don't know.
            Err(error) => error,
        };
        if is_set(context.environment(), "ALIBABA_CLOUD_IMDSV1_DISABLED") {
            return Err(SourceError::Failed(
                error.about("no token, and ALIBABA_CLOUD_IMDSV1_DISABLED is set"),
            ));
        }
        Ok((None, true))
    }

    fn accepted<'a>(&self, answer: &'a Answer) -> Result<&'a Answer, SourceError> {
        if answer.is_success() { Ok(answer) } else { Err(self.refusal(answer).into()) }
    }

    fn refusal(&self, answer: &Answer) -> Error {
        let kept = self.kept().clone();
        let sent: Vec<&Secret> = kept.iter().map(|(token, _)| token).collect();
        answer.refusal(|status, code, _| errors::kind(status, code), &sent)
    }

    fn kept(&self) -> MutexGuard<'_, Option<(Secret, Duration)>> {
        // It is only ever replaced as a whole.
        self.token.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CredentialsSource<Credentials> for EcsRole {
    fn name(&self) -> Cow<'static, str> {
        "the ECS metadata".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.ask(context))
    }
}
