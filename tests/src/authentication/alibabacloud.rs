//! Alibaba Cloud: a signature in the header, or the older one in the parameters.

use std::time::SystemTime;

use super::{AuthenticatedBy, is_skewed};
use crate::credentials::{AccessKey, Credentials};
use crate::refusal::Refusal;
use crate::request::Request;
use crate::service::Vendor;
use crate::signature::acs3_hmac_sha256::{self, Authorization};
use crate::signature::{rpc_v1, sha256_hex};
use crate::timestamp::parse_extended;

/// What a signature was made with: the nonce may be used once.
pub(crate) struct Authenticated {
    pub(crate) by: AuthenticatedBy,
    pub(crate) nonce: String,
}

/// Whether the request is signed in the header.
pub(crate) fn is_acs3(request: &Request) -> bool {
    request.header("authorization").is_some()
}

/// Checks the credentials; that the nonce is new is for the caller to see.
pub(crate) fn authenticate(
    request: &Request,
    credentials: &Credentials,
    now: SystemTime,
) -> Result<Authenticated, Refusal> {
    match request.header("authorization") {
        Some(authorization) => check_acs3(request, authorization, credentials, now),
        None => check_rpc_v1(request, credentials, now),
    }
}

fn check_acs3(
    request: &Request,
    authorization: &str,
    credentials: &Credentials,
    now: SystemTime,
) -> Result<Authenticated, Refusal> {
    let authorization = Authorization::parse(authorization)
        .ok_or_else(|| incomplete("Authorization is no ACS3-HMAC-SHA256 signature"))?;
    let header = |name: &str| {
        request
            .header(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| missing(name))
    };
    let date = header("x-acs-date")?;
    let nonce = header("x-acs-signature-nonce")?;
    let content_hash = header("x-acs-content-sha256")?;
    check_date(date, now)?;

    let is_signed =
        |name: &str| authorization.signed_headers.iter().any(|own| own == name);
    let unsigned = request.headers.iter().map(|(name, _)| name.as_str()).find(|name| {
        (name.starts_with("x-acs-") || matches!(*name, "host" | "content-type"))
            && !is_signed(name)
    });
    if let Some(name) = unsigned {
        return Err(incomplete(&format!("the header {name} is not signed")));
    }
    let key = find_key(credentials, &authorization.access_key_id)?;
    if content_hash != sha256_hex(&request.body) {
        return Err(mismatch("x-acs-content-sha256 is not the hash of the body"));
    }
    acs3_hmac_sha256::verify(&request.wire(), &authorization, key.secret().as_bytes())
        .map_err(|expected| {
        mismatch(&format!("server string to sign is:{}", expected.string_to_sign))
    })?;
    if key.security_token().is_some()
        && request.header("x-acs-accesskey-id") != Some(key.id())
    {
        return Err(missing("x-acs-accesskey-id"));
    }
    check_security_token(key, request.header("x-acs-security-token"), now)?;
    Ok(Authenticated {
        by: AuthenticatedBy::Acs3HmacSha256(key.id().to_owned()),
        nonce: nonce.to_owned(),
    })
}

fn check_rpc_v1(
    request: &Request,
    credentials: &Credentials,
    now: SystemTime,
) -> Result<Authenticated, Refusal> {
    let parameters = request.parameters();
    let parameter = |name: &str| {
        request
            .parameter(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| missing(name))
    };
    let access_key_id = parameter("AccessKeyId")?;
    parameter("Signature")?;
    if parameter("SignatureMethod")? != rpc_v1::METHOD
        || parameter("SignatureVersion")? != "1.0"
    {
        return Err(incomplete("only HMAC-SHA1 in version 1.0 is known"));
    }
    let nonce = parameter("SignatureNonce")?;
    check_date(&parameter("Timestamp")?, now)?;
    let key = find_key(credentials, &access_key_id)?;
    rpc_v1::verify(&request.method, &parameters, key.secret().as_bytes()).map_err(
        |expected| {
            mismatch(&format!("server string to sign is:{}", expected.string_to_sign))
        },
    )?;
    check_security_token(key, request.parameter("SecurityToken").as_deref(), now)?;
    Ok(Authenticated { by: AuthenticatedBy::RpcV1(key.id().to_owned()), nonce })
}

fn check_date(text: &str, now: SystemTime) -> Result<(), Refusal> {
    match parse_extended(text) {
        None => Err(Refusal::new(
            400,
            "InvalidTimeStamp.Format",
            "the date of the request is not in the form yyyy-MM-ddTHH:mm:ssZ",
        )),
        Some(date) if is_skewed(date, now) => Err(Refusal::new(
            400,
            "InvalidTimeStamp.Expired",
            "the date of the request is more than 15 minutes off",
        )),
        Some(_) => Ok(()),
    }
}

fn find_key<'a>(
    credentials: &'a Credentials,
    id: &str,
) -> Result<&'a AccessKey, Refusal> {
    credentials.find_access_key(Vendor::AlibabaCloud, id).ok_or_else(|| {
        Refusal::new(404, "InvalidAccessKeyId.NotFound", "the access key id is unknown")
    })
}

fn check_security_token(
    key: &AccessKey,
    sent: Option<&str>,
    now: SystemTime,
) -> Result<(), Refusal> {
    let refuse = |code: &str, why: &str| Err(Refusal::new(400, code, why));
    match (key.security_token(), sent) {
        (None, None) => Ok(()),
        (Some(_), None) => {
            refuse("MissingSecurityToken", "the security token is missing")
        }
        (Some(token), Some(sent)) if token != sent => {
            refuse("InvalidSecurityToken.Malformed", "the security token is wrong")
        }
        (None, Some(_)) => refuse(
            "InvalidSecurityToken.MismatchWithAccessKey",
            "the access key has no security token",
        ),
        (Some(_), Some(_)) if key.is_expired(now) => {
            refuse("InvalidSecurityToken.Expired", "the security token has expired")
        }
        (Some(_), Some(_)) => Ok(()),
    }
}

/// The code names what is missing as the older signature does, in whose parameters it had a name.
fn missing(what: &str) -> Refusal {
    let name = match what {
        "x-acs-date" => "Timestamp",
        "x-acs-signature-nonce" => "SignatureNonce",
        "x-acs-content-sha256" => "ContentSha256",
        "x-acs-accesskey-id" => "AccessKeyId",
        parameter => parameter,
    };
    Refusal::new(400, format!("Missing{name}"), format!("{what} is missing"))
}

fn incomplete(why: &str) -> Refusal {
    Refusal::new(400, "IncompleteSignature", why)
}

fn mismatch(why: &str) -> Refusal {
    Refusal::new(
        400,
        "SignatureDoesNotMatch",
        format!("the signature is not the one that was computed here, {why}"),
    )
}
