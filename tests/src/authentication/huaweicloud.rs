//! Huawei Cloud: a signature or a token.

use std::time::SystemTime;

use super::{AuthenticatedBy, is_skewed};
use crate::credentials::Credentials;
use crate::refusal::Refusal;
use crate::request::Request;
use crate::service::Vendor;
use crate::signature::sdk_hmac_sha256::{self, Authorization};
use crate::timestamp::parse_basic;

/// The gateway's code for credentials that are wrong.
const INCORRECT: &str = "APIGW.0301";
/// The gateway's code for credentials that were right once.
const EXPIRED: &str = "APIGW.0307";

fn incorrect(why: impl std::fmt::Display) -> Refusal {
    Refusal::new(
        401,
        INCORRECT,
        format!("Incorrect IAM authentication information: {why}"),
    )
}

/// Checks the credentials, and that they are of the project in the path.
pub(crate) fn authenticate(
    request: &Request,
    project: Option<&str>,
    own_project: &str,
    credentials: &[&Credentials],
    now: SystemTime,
) -> Result<AuthenticatedBy, Refusal> {
    let by = match (request.header("authorization"), request.header("x-auth-token")) {
        (Some(authorization), _) => {
            check_signature(request, authorization, credentials, now)?
        }
        (None, Some(token)) => check_token(token, credentials, now)?,
        (None, None) => {
            return Err(incorrect("neither Authorization nor X-Auth-Token was sent"));
        }
    };
    let named = [project, request.header("x-project-id")];
    if named.into_iter().flatten().any(|project| project != own_project) {
        return Err(incorrect("the credentials are of another project"));
    }
    Ok(by)
}

fn check_token(
    value: &str,
    credentials: &[&Credentials],
    now: SystemTime,
) -> Result<AuthenticatedBy, Refusal> {
    match credentials.iter().find_map(|own| own.find_auth_token(value)) {
        None => Err(incorrect("the token is unknown")),
        Some(token) if token.is_expired(now) => {
            Err(Refusal::new(401, EXPIRED, "the token must be updated"))
        }
        Some(_) => Ok(AuthenticatedBy::AuthToken),
    }
}

fn check_signature(
    request: &Request,
    authorization: &str,
    credentials: &[&Credentials],
    now: SystemTime,
) -> Result<AuthenticatedBy, Refusal> {
    let authorization = Authorization::parse(authorization)
        .ok_or_else(|| incorrect("Authorization is no SDK-HMAC-SHA256 signature"))?;
    let id = &authorization.access_key;
    let key = credentials
        .iter()
        .find_map(|own| own.find_access_key(Vendor::HuaweiCloud, id))
        .ok_or_else(|| incorrect("the access key is unknown"))?;
    let is_signed =
        |name: &str| authorization.signed_headers.iter().any(|own| own == name);

    let date = request
        .header("x-sdk-date")
        .filter(|_| is_signed("x-sdk-date"))
        .ok_or_else(|| incorrect("X-Sdk-Date is not there or not signed"))?;
    let date = parse_basic(date).ok_or_else(|| incorrect("X-Sdk-Date is no date"))?;
    if is_skewed(date, now) {
        return Err(incorrect("signature expired"));
    }
    if let Some(missing) =
        authorization.signed_headers.iter().find(|name| request.header(name).is_none())
    {
        return Err(incorrect(format!("the signed header {missing} was not sent")));
    }
    sdk_hmac_sha256::verify(&request.wire(), &authorization, key.secret().as_bytes())
        .map_err(|expected| {
            let canonical_request = expected.canonical_request.replace('\n', "|");
            incorrect(format!(
                "verify aksk signature fail, canonicalRequest:{canonical_request}"
            ))
        })?;
    // After the signature: who cannot sign does not get to try tokens.
    match (key.security_token(), request.header("x-security-token")) {
        (None, None) => {}
        (Some(token), Some(sent)) if token == sent && is_signed("x-security-token") => {}
        (Some(_), _) => {
            return Err(incorrect("X-Security-Token is not there, not signed or wrong"));
        }
        (None, Some(_)) => {
            return Err(incorrect("this access key has no security token"));
        }
    }
    if key.is_expired(now) {
        return Err(Refusal::new(401, EXPIRED, "the security token must be updated"));
    }
    Ok(AuthenticatedBy::SdkHmacSha256(key.id().to_owned()))
}
