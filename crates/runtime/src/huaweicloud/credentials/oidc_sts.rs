//! Keys of an agency, assumed with an OpenID Connect token.

use std::borrow::Cow;
use std::path::PathBuf;
use std::time::Duration;

use http::Method;
use serde_json::{Map, Value};

use super::{AHEAD, Credentials, EXCHANGE_LIMIT, keys};
use crate::credentials::{CredentialsSource, Exchange, Loaded, SourceError, read_token};
use crate::endpoint::GivenUrl;
use crate::environment::filled;
use crate::huaweicloud::{errors, iam};
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

const SESSION_NAME: &str = "oidc-sts-session";
const SECONDS: u32 = 3600;

/// Temporary keys of an agency, got from STS for an OpenID Connect token.
///
/// What isn't set comes from the variables `HUAWEICLOUD_OIDC_PROVIDER_URN`, `_AGENCY_URN`,
/// `_ID_TOKEN` or `_TOKEN_FILE`, `_SESSION_NAME`, `_DURATION_SECONDS`, `_POLICY` and
/// `_POLICY_IDS` (with commas between them). The file is read each time.
#[derive(Debug, Clone, Default)]
pub struct OidcSts {
    provider_urn: Option<String>,
    agency_urn: Option<String>,
    id_token: Option<Secret>,
    token_file: Option<PathBuf>,
    session_name: Option<String>,
    duration: Option<Duration>,
    policy: Option<String>,
    policy_ids: Vec<String>,
    sts_endpoint: Option<GivenUrl>,
}

impl OidcSts {
    /// By the vendor's variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// The URN of the identity provider.
    #[must_use]
    pub fn provider_urn(mut self, urn: impl Into<String>) -> Self {
        self.provider_urn = Some(urn.into());
        self
    }

    /// The URN of the agency.
    #[must_use]
    pub fn agency_urn(mut self, urn: impl Into<String>) -> Self {
        self.agency_urn = Some(urn.into());
        self
    }

    /// The token itself, which doesn't change then.
    #[must_use]
    pub fn id_token(mut self, token: impl Into<Secret>) -> Self {
        self.id_token = Some(token.into());
        self
    }

    /// The file with the token.
    #[must_use]
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    /// The name of the session, as audit logs show it; `oidc-sts-session` unless set.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// The life of the keys; an hour unless set.
    #[must_use]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// A policy that narrows what the keys may do.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// The ids of policies that narrow what the keys may do.
    #[must_use]
    pub fn policy_ids(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        self.policy_ids = ids.into_iter().collect();
        self
    }

    /// The endpoint of STS, instead of the region's or that of `HUAWEICLOUD_SDK_STS_ENDPOINT`.
    #[must_use]
    pub fn sts_endpoint(mut self, url: impl Into<String>) -> Self {
        self.sts_endpoint = Some(GivenUrl::new(url));
        self
    }

    async fn exchange(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let environment = context.environment();
        let variable =
            |name: &str| filled(environment, &["HUAWEICLOUD_OIDC_", name].concat());
        let of =
            |own: &Option<String>, name: &str| own.clone().or_else(|| variable(name));
        let token_file = || {
            self.token_file.clone().or_else(|| variable("TOKEN_FILE").map(PathBuf::from))
        };
        let given = self.id_token.clone();
        let (provider, agency) =
            (of(&self.provider_urn, "PROVIDER_URN"), of(&self.agency_urn, "AGENCY_URN"));
        let (Some(provider), Some(agency)) = (provider, agency) else {
            return Err(SourceError::absent(
                "HUAWEICLOUD_OIDC_PROVIDER_URN and HUAWEICLOUD_OIDC_AGENCY_URN are not \
                 both set",
            ));
        };
        let token = match given.or_else(|| variable("ID_TOKEN").map(Secret::from)) {
            Some(token) => token,
            None => match token_file() {
                Some(path) => read_token(environment, &path)?,
                None => {
                    return Err(SourceError::wrong(
                        "HUAWEICLOUD_OIDC_PROVIDER_URN is set, but neither \
                         HUAWEICLOUD_OIDC_ID_TOKEN nor HUAWEICLOUD_OIDC_TOKEN_FILE is",
                    ));
                }
            },
        };
        let session = of(&self.session_name, "SESSION_NAME");
        let seconds = match (self.duration, variable("DURATION_SECONDS")) {
            (Some(duration), _) => duration.as_secs(),
            (None, Some(text)) => text.parse().map_err(|_| {
                SourceError::wrong(
                    "HUAWEICLOUD_OIDC_DURATION_SECONDS: expected a number of seconds",
                )
            })?,
            (None, None) => u64::from(SECONDS),
        };
        let policy_ids = match (&*self.policy_ids, variable("POLICY_IDS")) {
            ([], Some(text)) => text
                .split(',')
                .map(|id| id.trim().to_owned())
                .filter(|id| !id.is_empty())
                .collect(),
            (own, _) => own.to_vec(),
        };
        let mut body = Map::new();
        let mut set = |name: &str, value: Value| body.insert(name.to_owned(), value);
        set("provider_urn", provider.into());
        set("agency_urn", agency.into());
        set("agency_session_name", session.as_deref().unwrap_or(SESSION_NAME).into());
        set("id_token", token.expose().into());
        set("duration_seconds", seconds.into());
        if let Some(policy) = of(&self.policy, "POLICY") {
            set("policy", policy.into());
        }
        if !policy_ids.is_empty() {
            set("policy_ids", policy_ids.into());
        }
        let sts = iam::sts_endpoint(context, self.sts_endpoint.as_deref())?;
        let url = format!("{}/v5/agencies/assume-with-oidc", sts.url);
        let answer = Exchange::new(Method::POST, url, EXCHANGE_LIMIT)
            .json("application/json", &Value::Object(body))
            .send(context)
            .await?;
        if !answer.is_success() {
            return Err(answer.refusal(errors::kind, &[&token]).into());
        }
        keys::read(&answer)
    }
}

impl CredentialsSource<Credentials> for OidcSts {
    fn name(&self) -> Cow<'static, str> {
        "OIDC".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.exchange(context))
    }

    fn ahead(&self) -> Duration {
        AHEAD
    }
}
