//! Keys of a role, assumed with an OpenID Connect token.

use std::borrow::Cow;
use std::path::PathBuf;
use std::time::Duration;

use super::assume_role::session_name;
use super::{Credentials, sts};
use crate::credentials::{CredentialsSource, Loaded, SourceError, read_token};
use crate::environment::{Environment, filled};
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

const ROLE: &str = "ALIBABA_CLOUD_ROLE_ARN";
const PROVIDER: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
const FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// Temporary keys of a RAM role for the OpenID Connect token in a file: RRSA, as pods in ACK
/// have it.
///
/// What isn't set comes from the variables `ALIBABA_CLOUD_ROLE_ARN`,
/// `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`, `ALIBABA_CLOUD_OIDC_TOKEN_FILE` and
/// `ALIBABA_CLOUD_ROLE_SESSION_NAME`. The file is read each time.
#[derive(Debug, Clone, Default)]
pub struct OidcRole {
    role_arn: Option<String>,
    provider_arn: Option<String>,
    token_file: Option<PathBuf>,
    session_name: Option<String>,
    duration: Option<Duration>,
    policy: Option<String>,
    sts_region: Option<String>,
    vpc: Option<bool>,
}

impl OidcRole {
    /// By the vendor's variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// The ARN of the role.
    #[must_use]
    pub fn role_arn(mut self, arn: impl Into<String>) -> Self {
        self.role_arn = Some(arn.into());
        self
    }

    /// The ARN of the identity provider.
    #[must_use]
    pub fn provider_arn(mut self, arn: impl Into<String>) -> Self {
        self.provider_arn = Some(arn.into());
        self
    }

    /// The file with the token.
    #[must_use]
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    /// The name of the session, as audit logs show it; `backstay` unless set.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// The life of the keys, 15 minutes at least; an hour unless set.
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

    /// The region whose STS is asked, instead of that of `ALIBABA_CLOUD_STS_REGION` or the
    /// central one.
    #[must_use]
    pub fn sts_region(mut self, region: impl Into<String>) -> Self {
        self.sts_region = Some(region.into());
        self
    }

    /// Whether the region's STS is asked inside of the VPC, instead of what
    /// `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` says.
    #[must_use]
    pub fn vpc(mut self, inside: bool) -> Self {
        self.vpc = Some(inside);
        self
    }

    pub(super) fn is_set_up(&self, environment: &dyn Environment) -> bool {
        self.parts(environment).is_some()
    }

    /// Role, provider and file; all three or none: a role alone may be meant for another source.
    fn parts(&self, environment: &dyn Environment) -> Option<(String, String, PathBuf)> {
        let role = self.role_arn.clone().or_else(|| filled(environment, ROLE))?;
        let provider =
            self.provider_arn.clone().or_else(|| filled(environment, PROVIDER))?;
        let file = self.token_file.clone();
        let file = file.or_else(|| filled(environment, FILE).map(PathBuf::from))?;
        Some((role, provider, file))
    }

    async fn assume(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let environment = context.environment();
        let Some((arn, provider, file)) = self.parts(environment) else {
            return Err(SourceError::absent(format!(
                "{ROLE}, {PROVIDER} and {FILE} are not all set"
            )));
        };
        let token = read_token(environment, &file)?;
        let role = sts::Role {
            arn,
            session_name: session_name(context, self.session_name.as_deref()),
            duration: self.duration.unwrap_or(sts::LIFE),
            policy: self.policy.clone(),
            external_id: None,
        };
        let host = sts::host(context, self.sts_region.as_deref(), self.vpc)?;
        role.assume_with_oidc(context, &host, &provider, &token).await
    }
}

impl CredentialsSource<Credentials> for OidcRole {
    fn name(&self) -> Cow<'static, str> {
        "OIDC".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.assume(context))
    }
}
