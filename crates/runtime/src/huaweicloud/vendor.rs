//! Huawei Cloud's way of signing and answering.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;

use crate::clock::Utc;
use crate::credentials::Origin;
use crate::endpoint::{Base, GivenUrl};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind};
use crate::huaweicloud::credentials::{Credentials, Kind, Parts};
use crate::huaweicloud::project::{self, Lookup};
use crate::huaweicloud::{errors, regions, signing};
use crate::operation::Service;
use crate::request::{ListStyle, Prepared};
use crate::transport::BoxFuture;
use crate::vendor::{
    Attempt, ProviderContext, Repair, Signed, Signing, Used, Vendor, add,
};

#[derive(Debug)]
pub(crate) struct HuaweiCloud {
    pub(crate) origin: Origin<Credentials>,
    pub(crate) project_id: Option<String>,
    /// The project by its name, where the id isn't set.
    pub(crate) project_name: Option<String>,
    pub(crate) domain_id: Option<String>,
    /// What the environment says, for credentials that say nothing.
    pub(crate) usual_project_id: Option<String>,
    pub(crate) usual_domain_id: Option<String>,
    pub(crate) iam_endpoint: Option<GivenUrl>,
    pub(crate) projects: Lookup,
    pub(crate) accounts: Lookup,
}

impl Vendor for HuaweiCloud {
    fn endpoint(
        &self,
        environment: &dyn Environment,
        service: &Service,
        region: Option<&str>,
    ) -> Result<Option<Base>, Error> {
        match region {
            Some(region) => regions::configured(environment, service, region),
            None => Ok(None),
        }
    }

    fn lists(&self) -> ListStyle {
        ListStyle::Repeated
    }

    fn known_setting(&self, name: &str) -> Option<String> {
        match name {
            "project_id" => self.project_id.clone(),
            "domain_id" => self.domain_id.clone(),
            _ => None,
        }
    }

    fn setting<'a>(
        &'a self,
        name: &'a str,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Option<String>, Error>> {
        Box::pin(async move {
            match name {
                "project_id" => self.project(context).await,
                "domain_id" => self.account(context).await.map(Some),
                _ => Ok(None),
            }
        })
    }

    fn content_type(&self) -> &'static str {
        "application/json"
    }

    fn sign<'a>(&'a self, attempt: Attempt<'a>) -> Signing<'a> {
        match &self.origin {
            Origin::Fixed(credentials) => {
                Signing::Done(self.sign_with(credentials, attempt))
            }
            Origin::Provider(provider) => Signing::Later(Box::pin(async move {
                let credentials = provider.credentials(&attempt.context).await?;
                self.sign_with(&credentials, attempt)
            })),
        }
    }

    fn invalidate(&self, used: &Used) -> bool {
        let rejected = Arc::clone(used).downcast::<Parts>();
        rejected.is_ok_and(|rejected| self.origin.invalidate(&Credentials(rejected)))
    }

    fn request_id_header(&self) -> &'static str {
        "x-request-id"
    }

    fn repair(
        &self,
        status: u16,
        code: Option<&str>,
        message: Option<&str>,
        temporary: bool,
    ) -> Option<Repair> {
        let (code, message) = (code.unwrap_or_default(), message.unwrap_or_default());
        errors::repair(status, code, message, temporary)
    }

    fn kind(&self, status: u16, code: Option<&str>, message: Option<&str>) -> ErrorKind {
        errors::kind(status, code.unwrap_or_default(), message.unwrap_or_default())
    }
}

impl HuaweiCloud {
    /// The id of the project that isn't set, without which there is no path.
    async fn project(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Option<String>, Error> {
        let credentials = self.origin.credentials(context).await?;
        credentials.check()?;
        if let Some(id) = self.usual_project(&credentials) {
            return Ok(Some(id.to_owned()));
        }
        // The project that every account has in a region has the region's name.
        let Some(name) = self.project_name.as_deref().or(context.region()) else {
            return Ok(None);
        };
        let iam = self.iam_endpoint(&credentials);
        let ask = project::find_project(context, &credentials, iam, name);
        let one_identity = self.origin.is_one_identity();
        self.projects.get(context, &credentials, one_identity, ask).await.map(Some)
    }

    async fn account(&self, context: &ProviderContext<'_>) -> Result<String, Error> {
        let credentials = self.origin.credentials(context).await?;
        credentials.check()?;
        if let Some(id) = self.usual_account(&credentials) {
            return Ok(id.to_owned());
        }
        let iam = self.iam_endpoint(&credentials);
        let ask = project::find_account(context, &credentials, iam);
        let one_identity = self.origin.is_one_identity();
        self.accounts.get(context, &credentials, one_identity, ask).await
    }

    /// The project that the credentials or the environment name, unless another one is asked for.
    fn usual_project<'a>(&'a self, credentials: &'a Credentials) -> Option<&'a str> {
        if self.project_name.is_some() {
            return None;
        }
        credentials.0.project_id.as_deref().or(self.usual_project_id.as_deref())
    }

    fn usual_account<'a>(&'a self, credentials: &'a Credentials) -> Option<&'a str> {
        credentials.0.domain_id.as_deref().or(self.usual_domain_id.as_deref())
    }

    fn iam_endpoint<'a>(&'a self, credentials: &'a Credentials) -> Option<&'a str> {
        self.iam_endpoint.as_deref().or(credentials.0.iam_endpoint.as_deref())
    }

    /// What a request is for, as far as that is known: header and id. What its path names comes
    /// first, as that is what it is about.
    fn scope<'a>(
        &'a self,
        request: &'a Prepared,
        credentials: &'a Credentials,
    ) -> Option<(&'static str, Cow<'a, str>)> {
        let project = |id: Cow<'a, str>| ("x-project-id", id);
        let account = |id: Cow<'a, str>| ("x-domain-id", id);
        match &request.scope {
            Some(("project_id", id)) => return Some(project(Cow::Borrowed(id))),
            Some((_, id)) => return Some(account(Cow::Borrowed(id))),
            None => {}
        }
        if let Some(id) = &self.project_id {
            return Some(project(Cow::Borrowed(id)));
        }
        if let Some(id) = &self.domain_id {
            return Some(account(Cow::Borrowed(id)));
        }
        if let Some(id) = self.usual_project(credentials) {
            return Some(project(Cow::Borrowed(id)));
        }
        let one_identity = self.origin.is_one_identity();
        if let Some(id) = self.projects.known(credentials, one_identity) {
            return Some(project(Cow::Owned(id)));
        }
        if let Some(id) = self.usual_account(credentials) {
            return Some(account(Cow::Borrowed(id)));
        }
        let id = self.accounts.known(credentials, one_identity)?;
        Some(account(Cow::Owned(id)))
    }

    fn sign_with(
        &self,
        credentials: &Credentials,
        attempt: Attempt<'_>,
    ) -> Result<Signed, Error> {
        credentials.check()?;
        let request = attempt.request;
        if request.action.is_some() {
            return Err(Error::invalid("Huawei Cloud has no actions, only paths"));
        }
        let used: Option<Used> = Some(credentials.0.clone());
        let (access_key, secret_key, security_token) = match &credentials.0.kind {
            Kind::Token(token) => {
                let value = Bytes::copy_from_slice(token.expose().as_bytes());
                add(attempt.headers, "x-auth-token", value)?;
                let secret = Some(token.clone());
                return Ok(Signed { secret, used, ..Signed::default() });
            }
            Kind::Keys { access_key, secret_key, security_token } => {
                (access_key, secret_key, security_token)
            }
        };
        let date = Utc::of(attempt.context.now()).compact();
        let scope = self.scope(request, credentials);
        // Sorted by name, as they are signed.
        let mut headers = Vec::with_capacity(5);
        if request.body.is_some() {
            headers.push(("content-type", request.content_type(self.content_type())));
        }
        headers.push(("host", attempt.host));
        if let Some((name, id)) = &scope {
            headers.push((name, id));
        }
        headers.push(("x-sdk-date", date.as_str()));
        if let Some(token) = security_token {
            headers.push(("x-security-token", token.expose()));
        }
        let signature = signing::sign(
            &signing::Request {
                method: request.method.as_str(),
                path: &request.path,
                query: &request.canonical_query,
                headers: &headers,
                body: request.body.as_deref().unwrap_or_default(),
            },
            access_key,
            secret_key.expose(),
        );
        let signed = Signed::with_headers(signature, &headers, attempt.headers)?;
        Ok(Signed { secret: security_token.clone(), used, ..signed })
    }
}
