//! Alibaba Cloud's `ACS3-HMAC-SHA256`.

use super::{Recomputed, WireRequest, canonical_headers, hmac_sha256_hex, sha256_hex};
use crate::percent_encoding::{decode, encode, pairs};

/// The algorithm's name, first word of the `Authorization` header.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The parts of an `Authorization` header.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Authorization {
    /// The access key id.
    pub access_key_id: String,
    /// The names of the signed headers, lower-case, in their order.
    pub signed_headers: Vec<String>,
    /// The signature, lower-case hex.
    pub signature: String,
}

impl Authorization {
    /// Reads the header's value; nothing if it is of another algorithm or lacks a part.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fields = text.strip_prefix(ALGORITHM)?.strip_prefix(' ')?;
        let mut parts =
            [("Credential", None), ("SignedHeaders", None), ("Signature", None)];
        for field in fields.split(',') {
            let (name, value) = field.split_once('=')?;
            let (_, part) = parts.iter_mut().find(|(known, _)| *known == name)?;
            if part.replace(value).is_some() {
                return None;
            }
        }
        let [(_, access_key_id), (_, signed_headers), (_, signature)] = parts;
        Some(Self {
            access_key_id: access_key_id?.to_owned(),
            signed_headers: signed_headers?.split(';').map(str::to_owned).collect(),
            signature: signature?.to_owned(),
        })
    }
}

/// Checks a signature; an `Err` holds what it should have been.
///
/// # Errors
///
/// The signature, the signed headers or anything that is signed differs.
pub fn verify(
    request: &WireRequest<'_>,
    authorization: &Authorization,
    secret: &[u8],
) -> Result<(), Box<Recomputed>> {
    let recomputed = recompute(request, &authorization.signed_headers, secret);
    if recomputed.signature == authorization.signature {
        Ok(())
    } else {
        Err(Box::new(recomputed))
    }
}

/// Signs a request anew.
#[must_use]
pub fn recompute(
    request: &WireRequest<'_>,
    signed_headers: &[String],
    secret: &[u8],
) -> Recomputed {
    let canonical_request = format!(
        "{}\n{}\n{}\n{}\n{}\n{}",
        request.method,
        canonical_uri(request.path),
        canonical_query(request.query),
        canonical_headers(request, signed_headers),
        signed_headers.join(";"),
        sha256_hex(request.body),
    );
    let string_to_sign =
        format!("{ALGORITHM}\n{}", sha256_hex(canonical_request.as_bytes()));
    let signature = hmac_sha256_hex(secret, &string_to_sign);
    Recomputed { canonical_request, string_to_sign, signature }
}

/// Each segment is decoded and encoded by itself: an encoded slash stays one.
fn canonical_uri(path: &str) -> String {
    if path.is_empty() {
        return "/".to_owned();
    }
    let segments: Vec<String> =
        path.split('/').map(|part| encode(&decode(part))).collect();
    segments.join("/")
}

/// Keys stay as they are, as in both of the vendor's SDKs; values are encoded.
fn canonical_query(query: &str) -> String {
    let mut pairs = pairs(query);
    pairs.sort();
    let encoded: Vec<String> = pairs
        .iter()
        .map(|(key, value)| {
            format!("{}={}", String::from_utf8_lossy(key), encode(value))
        })
        .collect();
    encoded.join("&")
}
