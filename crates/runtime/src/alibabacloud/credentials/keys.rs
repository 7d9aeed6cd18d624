//! Temporary keys, as the vendor's services give them.

use super::Credentials;
use crate::credentials::{Answer, Document, Loaded, SourceError, expiry_of};
use crate::error::{Error, ErrorKind};

/// Reads the keys of an answer that says `"Code": "Success"`, or has no `Code`.
pub(super) fn of_metadata(answer: &Answer) -> Result<Loaded<Credentials>, SourceError> {
    let mut keys = answer.document()?;
    if keys.text(&["Code"]).is_some_and(|code| code != "Success") {
        return Err(Error::new(
            ErrorKind::Auth,
            format!("{}: the answer's code is not Success", answer.origin),
        )
        .into());
    }
    read(keys, &answer.origin)
}

/// Reads the keys of an answer of STS.
pub(super) fn of_sts(answer: &Answer) -> Result<Loaded<Credentials>, SourceError> {
    let keys = answer.document()?.object(&["Credentials"]).ok_or_else(|| {
        Error::new(
            ErrorKind::Decode,
            format!("{}: the answer has no Credentials", answer.origin),
        )
    })?;
    read(keys, &answer.origin)
}

fn read(mut keys: Document, origin: &str) -> Result<Loaded<Credentials>, SourceError> {
    let missing = |what: &str| {
        Error::new(ErrorKind::Decode, format!("{origin}: the answer has no {what}"))
    };
    let id = keys.text(&["AccessKeyId"]).ok_or_else(|| missing("AccessKeyId"))?;
    let secret =
        keys.text(&["AccessKeySecret"]).ok_or_else(|| missing("AccessKeySecret"))?;
    let mut credentials = Credentials::new(id, secret);
    if let Some(token) = keys.text(&["SecurityToken"]) {
        credentials = credentials.with_security_token(token);
    }
    Ok(match keys.text(&["Expiration"]) {
        Some(text) => Loaded::until(credentials, expiry_of(text, origin)?),
        None => Loaded::permanent(credentials),
    })
}
