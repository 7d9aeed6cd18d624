//! Huawei Cloud's way of signing and answering.

use std::sync::Arc;

use crate::clock::Utc;
use crate::error::{Error, ErrorKind};
use crate::huaweicloud::credentials::{Credentials, Kind};
use crate::huaweicloud::{errors, signing};
use crate::request::ListStyle;
use crate::transport::BoxFuture;
use crate::vendor::{Attempt, CredentialsProvider, Signed, Vendor};

#[derive(Debug)]
pub(crate) struct HuaweiCloud {
    pub(crate) provider: Arc<dyn CredentialsProvider<Credentials>>,
    pub(crate) project_id: Option<String>,
    pub(crate) domain_id: Option<String>,
}

impl Vendor for HuaweiCloud {
    fn lists(&self) -> ListStyle {
        ListStyle::Repeated
    }

    fn setting(&self, name: &str) -> Option<String> {
        match name {
            "project_id" => self.project_id.clone(),
            "domain_id" => self.domain_id.clone(),
            _ => None,
        }
    }

    fn content_type(&self) -> &'static str {
        "application/json"
    }

    fn sign<'a>(&'a self, attempt: Attempt<'a>) -> BoxFuture<'a, Result<Signed, Error>> {
        Box::pin(async move {
            let credentials = self.provider.credentials().await?;
            credentials.check()?;
            self.sign_with(&credentials, &attempt)
        })
    }

    fn request_id_header(&self) -> &'static str {
        "x-request-id"
    }

    fn kind(&self, status: u16, code: Option<&str>, message: Option<&str>) -> ErrorKind {
        errors::kind(status, code.unwrap_or_default(), message.unwrap_or_default())
    }
}

impl HuaweiCloud {
    fn sign_with(
        &self,
        credentials: &Credentials,
        attempt: &Attempt<'_>,
    ) -> Result<Signed, Error> {
        let request = attempt.request;
        if request.action.is_some() {
            return Err(Error::invalid("Huawei Cloud has no actions, only paths"));
        }
        let mut signed = Signed::default();
        let (access_key, secret_key, security_token) = match &*credentials.0 {
            Kind::Token(token) => {
                signed.add("x-auth-token", token.expose(), "the token")?;
                signed.secret = Some(token.clone());
                return Ok(signed);
            }
            Kind::Keys { access_key, secret_key, security_token } => {
                (access_key, secret_key, security_token)
            }
        };
        let date = Utc::of(attempt.now).compact();
        let mut headers = Vec::with_capacity(5);
        headers.push(("host", attempt.host));
        if request.body.is_some() {
            headers.push(("content-type", self.content_type()));
        }
        headers.push(("x-sdk-date", &*date));
        signed.add("x-sdk-date", &date, "the date")?;
        let scope = match (&self.project_id, &self.domain_id) {
            (Some(project), _) => Some(("x-project-id", project, "the project id")),
            (None, Some(domain)) => Some(("x-domain-id", domain, "the account id")),
            (None, None) => None,
        };
        if let Some((name, id, what)) = scope {
            signed.add(name, id, what)?;
            headers.push((name, id));
        }
        if let Some(token) = security_token {
            signed.add("x-security-token", token.expose(), "the security token")?;
            headers.push(("x-security-token", token.expose()));
            signed.secret = Some(token.clone());
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
        signed.add("authorization", signature.authorization(), "the access key")?;
        Ok(signed)
    }
}
