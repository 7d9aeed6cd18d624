//! Alibaba Cloud's way of signing and answering.

use std::sync::Arc;

use bytes::Bytes;

use crate::alibabacloud::config::Signature;
use crate::alibabacloud::credentials::{Credentials, Keys};
use crate::alibabacloud::{errors, signing};
use crate::clock::Utc;
use crate::credentials::Origin;
use crate::encoding::{canonical_query, percent_encode};
use crate::endpoint::Base;
use crate::environment::{Environment, filled};
use crate::error::{Error, ErrorKind};
use crate::operation::Service;
use crate::request::ListStyle;
use crate::signing::sha256;
use crate::vendor::{Attempt, Repair, Signed, Signing, Used, Vendor};

#[derive(Debug)]
pub(crate) struct AlibabaCloud {
    pub(crate) origin: Origin<Credentials>,
    pub(crate) signature: Signature,
}

impl Vendor for AlibabaCloud {
    fn endpoint(
        &self,
        environment: &dyn Environment,
        service: &Service,
        _region: Option<&str>,
    ) -> Result<Option<Base>, Error> {
        let product = service.product.to_ascii_uppercase().replace('-', "_");
        let variable = format!("ALIBABA_CLOUD_{product}_ENDPOINT");
        let Some(url) = filled(environment, &variable) else { return Ok(None) };
        Base::parse(&url).map(Some).map_err(|error| error.about(&variable))
    }

    fn lists(&self) -> ListStyle {
        ListStyle::Numbered
    }

    fn known_setting(&self, _name: &str) -> Option<String> {
        None
    }

    fn content_type(&self) -> &'static str {
        "application/json; charset=utf-8"
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
        let rejected = Arc::clone(used).downcast::<Keys>();
        rejected.is_ok_and(|rejected| self.origin.invalidate(&Credentials(rejected)))
    }

    fn request_id_header(&self) -> &'static str {
        "x-acs-request-id"
    }

    fn is_replay(&self, code: &str) -> bool {
        // Each attempt has a nonce of its own: somebody on the way sent this one twice.
        matches!(code, "SignatureNonceUsed" | "InvalidSignatureNonce")
    }

    fn repair(
        &self,
        _status: u16,
        code: Option<&str>,
        _message: Option<&str>,
        temporary: bool,
    ) -> Option<Repair> {
        errors::repair(code.unwrap_or_default(), temporary)
    }

    fn kind(
        &self,
        status: u16,
        code: Option<&str>,
        _message: Option<&str>,
    ) -> ErrorKind {
        errors::kind(status, code.unwrap_or_default())
    }
}

impl AlibabaCloud {
    fn sign_with(
        &self,
        credentials: &Credentials,
        attempt: Attempt<'_>,
    ) -> Result<Signed, Error> {
        credentials.check()?;
        let keys = &*credentials.0;
        let signed = match self.signature {
            Signature::Acs3 => self.sign_acs3(keys, attempt),
            Signature::RpcV1 => sign_rpc_v1(keys, &attempt),
        }?;
        let used: Option<Used> = Some(credentials.0.clone());
        Ok(Signed { secret: keys.security_token.clone(), used, ..signed })
    }

    fn sign_acs3(&self, keys: &Keys, attempt: Attempt<'_>) -> Result<Signed, Error> {
        let request = attempt.request;
        let body = request.body.as_deref().unwrap_or_default();
        let date = Utc::of(attempt.context.now()).extended();
        let nonce = attempt.nonces.nonce()?;
        let hash = sha256(body);
        // Sorted by name, as they are signed.
        let mut headers = Vec::with_capacity(9);
        if request.body.is_some() {
            headers.push(("content-type", request.content_type(self.content_type())));
        }
        headers.push(("host", attempt.host));
        if keys.security_token.is_some() {
            headers.push(("x-acs-accesskey-id", &*keys.access_key_id));
        }
        if let Some(action) = &request.action {
            headers.push(("x-acs-action", action));
        }
        headers.push(("x-acs-content-sha256", hash.as_str()));
        headers.push(("x-acs-date", date.as_str()));
        if let Some(token) = &keys.security_token {
            headers.push(("x-acs-security-token", token.expose()));
        }
        headers.push(("x-acs-signature-nonce", &nonce));
        headers.push(("x-acs-version", attempt.version));
        let signature = signing::sign(
            &signing::Request {
                method: request.method.as_str(),
                path: &request.path,
                query: &request.canonical_query,
                headers: &headers,
                body,
            },
            &keys.access_key_id,
            keys.access_key_secret.expose(),
        );
        Signed::with_headers(signature, &headers, attempt.headers)
    }
}

fn sign_rpc_v1(keys: &Keys, attempt: &Attempt<'_>) -> Result<Signed, Error> {
    let request = attempt.request;
    let Some(action) = &request.action else {
        return Err(Error::config(
            "the signature RpcV1 is for actions only: set Signature::Acs3",
        ));
    };
    let date = Utc::of(attempt.context.now()).extended();
    let nonce = attempt.nonces.nonce()?;
    let mut parameters: Vec<(&str, &str)> = vec![
        ("Action", action),
        ("Version", attempt.version),
        ("Format", "json"),
        ("Timestamp", date.as_str()),
        ("SignatureNonce", &nonce),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("AccessKeyId", &keys.access_key_id),
    ];
    if let Some(token) = &keys.security_token {
        parameters.push(("SecurityToken", token.expose()));
    }
    parameters.extend(request.query.iter());
    let mut query = canonical_query(&parameters);
    // The fields of a form are signed with the others and stay where they are.
    parameters.extend(request.form.iter());
    let signature = signing::sign_rpc_v1(
        request.method.as_str(),
        &canonical_query(&parameters),
        keys.access_key_secret.expose(),
    );
    query.push_str("&Signature=");
    percent_encode(signature.signature(), &mut query);
    let canonical = Bytes::from(signature.string_to_sign);
    Ok(Signed { query: Some(query), canonical, ..Signed::default() })
}
