//! Alibaba Cloud's way of signing and answering.

use std::borrow::Cow;
use std::sync::Arc;

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
use crate::transport::BoxFuture;
use crate::vendor::{Attempt, Repair, Signed, Used, Vendor};

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

    fn sign<'a>(&'a self, attempt: Attempt<'a>) -> BoxFuture<'a, Result<Signed, Error>> {
        Box::pin(async move {
            let credentials = self.origin.credentials(&attempt.context).await?;
            credentials.check()?;
            let mut signed = match self.signature {
                Signature::Acs3 => self.sign_acs3(&credentials.0, &attempt),
                Signature::RpcV1 => sign_rpc_v1(&credentials.0, &attempt),
            }?;
            signed.used = Some(credentials.0);
            Ok(signed)
        })
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
    fn sign_acs3(&self, keys: &Keys, attempt: &Attempt<'_>) -> Result<Signed, Error> {
        let request = attempt.request;
        let body = request.body.as_deref().unwrap_or_default();
        let date = Utc::of(attempt.context.now()).extended();
        let nonce = attempt.nonces.nonce()?;
        let hash = signing::content_sha256(body);
        let mut headers = Vec::with_capacity(9);
        headers.push(("x-acs-version", attempt.version, "the API version"));
        headers.push(("x-acs-date", &*date, "the date"));
        headers.push(("x-acs-signature-nonce", &*nonce, "the nonce"));
        headers.push(("x-acs-content-sha256", &*hash, "the hash"));
        if let Some(action) = &request.action {
            headers.push(("x-acs-action", action, "the action"));
        }
        let mut signed = Signed::default();
        if let Some(token) = &keys.security_token {
            headers.push((
                "x-acs-accesskey-id",
                &*keys.access_key_id,
                "the access key id",
            ));
            headers.push(("x-acs-security-token", token.expose(), "the security token"));
            signed.secret = Some(token.clone());
        }
        for (name, value, what) in &headers {
            signed.add(name, value, what)?;
        }
        let mut to_sign: Vec<(&str, &str)> = Vec::with_capacity(headers.len() + 2);
        to_sign.extend(headers.iter().map(|(name, value, _)| (*name, *value)));
        to_sign.push(("host", attempt.host));
        if request.body.is_some() {
            to_sign.push(("content-type", request.content_type(self.content_type())));
        }
        let signature = signing::sign(
            &signing::Request {
                method: request.method.as_str(),
                path: &request.path,
                query: &request.canonical_query,
                headers: &to_sign,
                body,
            },
            &keys.access_key_id,
            keys.access_key_secret.expose(),
        );
        signed.add("authorization", signature.authorization(), "the access key id")?;
        signed.canonical = Some(signature.canonical_request);
        Ok(signed)
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
    let mut parameters: Vec<(Cow<'_, str>, &str)> = vec![
        ("Action".into(), action),
        ("Version".into(), attempt.version),
        ("Format".into(), "json"),
        ("Timestamp".into(), &date),
        ("SignatureNonce".into(), &nonce),
        ("SignatureMethod".into(), "HMAC-SHA1"),
        ("SignatureVersion".into(), "1.0"),
        ("AccessKeyId".into(), &keys.access_key_id),
    ];
    let mut signed = Signed::default();
    if let Some(token) = &keys.security_token {
        parameters.push(("SecurityToken".into(), token.expose()));
        signed.secret = Some(token.clone());
    }
    parameters.extend(
        request.query.iter().map(|(name, value)| ((&**name).into(), value.as_str())),
    );
    let mut query = canonical_query(&parameters);
    // The fields of a form are signed with the others and stay where they are.
    parameters.extend(
        request.form.iter().map(|(name, value)| ((&**name).into(), value.as_str())),
    );
    let signature = signing::sign_rpc_v1(
        request.method.as_str(),
        &canonical_query(&parameters),
        keys.access_key_secret.expose(),
    );
    query.push_str("&Signature=");
    percent_encode(signature.signature().as_bytes(), &mut query);
    signed.query = Some(query);
    signed.canonical = Some(signature.string_to_sign);
    Ok(signed)
}
