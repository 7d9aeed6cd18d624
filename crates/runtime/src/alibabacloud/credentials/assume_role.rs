//! Keys of a role, assumed by another identity.

use std::borrow::Cow;
use std::time::Duration;

use super::{Credentials, sts};
use crate::credentials::{CredentialsSource, Loaded, SourceError};
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

/// Temporary keys of a RAM role, got from STS by another identity: fixed
/// [`Credentials`] or any source.
#[derive(Debug)]
pub struct AssumeRole {
    base: Box<dyn CredentialsSource<Credentials>>,
    role_arn: String,
    session_name: Option<String>,
    duration: Duration,
    policy: Option<String>,
    external_id: Option<String>,
    sts_region: Option<String>,
    vpc: Option<bool>,
}

impl AssumeRole {
    /// The role of an ARN, assumed by what `base` gives.
    pub fn new(
        base: impl CredentialsSource<Credentials> + 'static,
        role_arn: impl Into<String>,
    ) -> Self {
        Self::of(Box::new(base), role_arn.into())
    }

    pub(super) fn of(
        base: Box<dyn CredentialsSource<Credentials>>,
        role_arn: String,
    ) -> Self {
        Self {
            base,
            role_arn,
            session_name: None,
            duration: sts::LIFE,
            policy: None,
            external_id: None,
            sts_region: None,
            vpc: None,
        }
    }

    /// The name of the session, as audit logs show it; `backstay` unless set here or by
    /// `ALIBABA_CLOUD_ROLE_SESSION_NAME`.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// The life of the keys, 15 minutes at least; an hour unless set.
    #[must_use]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// A policy that narrows what the keys may do.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// The id that the role's owner asks for.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
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

    async fn assume(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let base = self.base.load(context).await?;
        let role = sts::Role {
            arn: self.role_arn.clone(),
            session_name: session_name(context, self.session_name.as_deref()),
            duration: self.duration,
            policy: self.policy.clone(),
            external_id: self.external_id.clone(),
        };
        let host = sts::host(context, self.sts_region.as_deref(), self.vpc)?;
        base.credentials().check()?;
        role.assume(context, &host, base.credentials()).await
    }
}

/// The name that is given, that of the environment, or ours.
pub(super) fn session_name(
    context: &ProviderContext<'_>,
    given: Option<&str>,
) -> String {
    given.map(str::to_owned).unwrap_or_else(|| {
        crate::environment::filled(
            context.environment(),
            "ALIBABA_CLOUD_ROLE_SESSION_NAME",
        )
        .unwrap_or_else(|| sts::SESSION_NAME.to_owned())
    })
}

impl CredentialsSource<Credentials> for AssumeRole {
    fn name(&self) -> Cow<'static, str> {
        "the assumed role".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.assume(context))
    }

    fn patience(&self) -> Duration {
        self.base.patience()
    }
}
