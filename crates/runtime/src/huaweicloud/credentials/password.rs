//! A token for a user name and a password.

use std::borrow::Cow;
use std::time::Duration;

use http::Method;
use serde_json::json;

use super::{AHEAD, Credentials, EXCHANGE_LIMIT};
use crate::credentials::{CredentialsSource, Exchange, Loaded, SourceError, expiry_of};
use crate::endpoint::GivenUrl;
use crate::error::{Error, ErrorKind};
use crate::huaweicloud::{errors, iam};
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

/// A token of IAM for a user's name and password, good for a day and renewed before that.
///
/// It is for the project of the client's region, unless another project is set; without a region
/// it is for the account.
#[derive(Debug, Clone)]
pub struct Password {
    user: String,
    password: Secret,
    account: String,
    project: Project,
    iam_endpoint: Option<GivenUrl>,
}

#[derive(Debug, Clone)]
enum Project {
    OfRegion,
    Name(String),
    Id(String),
}

impl Password {
    /// The name and password of a user of an account, whose name IAM calls the domain's.
    pub fn new(
        user: impl Into<String>,
        password: impl Into<Secret>,
        account: impl Into<String>,
    ) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
            account: account.into(),
            project: Project::OfRegion,
            iam_endpoint: None,
        }
    }

    /// The name of the project that the token is for, as in `cn-north-4_test`.
    #[must_use]
    pub fn project_name(mut self, name: impl Into<String>) -> Self {
        self.project = Project::Name(name.into());
        self
    }

    /// The id of the project that the token is for.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project = Project::Id(id.into());
        self
    }

    /// The endpoint of IAM, instead of the region's.
    #[must_use]
    pub fn iam_endpoint(mut self, url: impl Into<String>) -> Self {
        self.iam_endpoint = Some(GivenUrl::new(url));
        self
    }

    async fn exchange(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let scope = match (&self.project, context.region()) {
            (Project::Name(name), _) => json!({"project": {"name": name}}),
            (Project::Id(id), _) => json!({"project": {"id": id}}),
            (Project::OfRegion, Some(region)) => json!({"project": {"name": region}}),
            (Project::OfRegion, None) => json!({"domain": {"name": self.account}}),
        };
        let body = json!({"auth": {
            "identity": {
                "methods": ["password"],
                "password": {"user": {
                    "name": self.user,
                    "password": self.password.expose(),
                    "domain": {"name": self.account},
                }},
            },
            "scope": scope,
        }});
        let iam = iam::endpoint(context, self.iam_endpoint.as_deref())?;
        let url = format!("{}/v3/auth/tokens", iam.url);
        let answer = Exchange::new(Method::POST, url, EXCHANGE_LIMIT)
            .json("application/json;charset=utf8", &body)
            .send(context)
            .await?;
        if !answer.is_success() {
            return Err(answer.refusal(errors::kind, &[&self.password]).into());
        }
        let missing = |what: &str| {
            Error::new(
                ErrorKind::Decode,
                format!("{}: the answer has no {what}", answer.origin),
            )
        };
        let token = answer
            .header("x-subject-token")
            .ok_or_else(|| missing("X-Subject-Token"))?;
        let mut credentials = Credentials::token(token);
        let mut facts =
            answer.document()?.object(&["token"]).ok_or_else(|| missing("token"))?;
        let id = |mut object: crate::credentials::Document| object.text(&["id"]);
        if let Some(id) = facts.object(&["project"]).and_then(id) {
            credentials = credentials.with_project_id(id);
        }
        let domain =
            facts.object(&["user"]).and_then(|mut user| user.object(&["domain"]));
        if let Some(id) = domain.and_then(id) {
            credentials = credentials.with_domain_id(id);
        }
        let expires_at =
            facts.text(&["expires_at"]).ok_or_else(|| missing("token.expires_at"))?;
        Ok(Loaded::until(credentials, expiry_of(expires_at, &answer.origin)?))
    }
}

impl CredentialsSource<Credentials> for Password {
    fn name(&self) -> Cow<'static, str> {
        "the password".into()
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
