//! Temporary keys, in all the shapes that the vendor's services give them in.

use super::Credentials;
use crate::credentials::{Answer, Loaded, SourceError, expiry_of};
use crate::error::{Error, ErrorKind};

/// Reads the keys of an answer, inside of `credential` or `credentials` or bare.
pub(super) fn read(answer: &Answer) -> Result<Loaded<Credentials>, SourceError> {
    let origin = &answer.origin;
    let mut outer = answer.document()?;
    let mut keys = outer.object(&["credential", "credentials"]).unwrap_or(outer);
    let missing = |what: &str| {
        Error::new(ErrorKind::Decode, format!("{origin}: the answer has no {what}"))
    };
    let access_key = keys
        .text(&["access", "accessKeyId", "access_key_id"])
        .ok_or_else(|| missing("access key"))?;
    let secret_key = keys
        .text(&["secret", "secretAccessKey", "secret_access_key"])
        .ok_or_else(|| missing("secret key"))?;
    let mut credentials = Credentials::new(access_key, secret_key);
    if let Some(token) = keys.text(&["securitytoken", "securityToken", "security_token"])
    {
        credentials = credentials.with_security_token(token);
    }
    Ok(match keys.text(&["expires_at", "expiration"]) {
        Some(text) => Loaded::until(credentials, expiry_of(text, origin)?),
        None => Loaded::permanent(credentials),
    })
}
