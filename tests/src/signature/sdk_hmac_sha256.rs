//! Huawei Cloud's `SDK-HMAC-SHA256`.

use super::{Recomputed, WireRequest, canonical_headers, hmac_sha256_hex, sha256_hex};
use crate::percent_encoding::{decode, encode, pairs};

/// The algorithm's name, first word of the `Authorization` header.
pub const ALGORITHM: &str = "SDK-HMAC-SHA256";

const CONTENT_HASH_HEADER: &str = "x-sdk-content-sha256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The parts of an `Authorization` header.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Authorization {
    /// The access key.
    pub access_key: String,
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
        let mut parts = [("Access", None), ("SignedHeaders", None), ("Signature", None)];
        for field in fields.split(',') {
            let (name, value) = field.trim().split_once('=')?;
            let (_, part) = parts.iter_mut().find(|(known, _)| *known == name)?;
            if part.replace(value).is_some() {
                return None;
            }
        }
        let [(_, access_key), (_, signed_headers), (_, signature)] = parts;
        Some(Self {
            access_key: access_key?.to_owned(),
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
    secret_key: &[u8],
) -> Result<(), Box<Recomputed>> {
    let mut first = None;
    for payload_hash in payload_hashes(request) {
        let recomputed =
            recompute(request, &authorization.signed_headers, &payload_hash, secret_key);
        if recomputed.signature == authorization.signature {
            return Ok(());
        }
        first.get_or_insert(recomputed);
    }
    match first {
        Some(recomputed) => Err(Box::new(recomputed)),
        None => Err(Box::new(recompute(
            request,
            &authorization.signed_headers,
            &sha256_hex(request.body),
            secret_key,
        ))),
    }
}

/// The payload hashes that the vendor's signers may have used for this request.
///
/// They agree but for an empty body under `UNSIGNED-PAYLOAD`: there the Python one signs the hash
/// of nothing, the Go one the header's value.
fn payload_hashes(request: &WireRequest<'_>) -> Vec<String> {
    let actual = sha256_hex(request.body);
    match request.header(CONTENT_HASH_HEADER) {
        Some(UNSIGNED_PAYLOAD) if request.body.is_empty() => {
            vec![actual, UNSIGNED_PAYLOAD.to_owned()]
        }
        Some(UNSIGNED_PAYLOAD) => vec![UNSIGNED_PAYLOAD.to_owned()],
        _ => vec![actual],
    }
}

/// Signs a request anew: `payload_hash` is the last line of its canonical form.
#[must_use]
pub fn recompute(
    request: &WireRequest<'_>,
    signed_headers: &[String],
    payload_hash: &str,
    secret_key: &[u8],
) -> Recomputed {
    let canonical_request = format!(
        "{}\n{}\n{}\n{}\n{}\n{}",
        request.method,
        canonical_uri(request.path),
        canonical_query(request.query),
        canonical_headers(request, signed_headers),
        signed_headers.join(";"),
        payload_hash,
    );
    let date = request.header("x-sdk-date").unwrap_or_default();
    let string_to_sign =
        format!("{ALGORITHM}\n{date}\n{}", sha256_hex(canonical_request.as_bytes()));
    let signature = hmac_sha256_hex(secret_key, &string_to_sign);
    Recomputed { canonical_request, string_to_sign, signature }
}

/// The path is decoded whole, so that an encoded slash is a separator too, then each segment is
/// encoded again; it always ends in a slash.
fn canonical_uri(path: &str) -> String {
    let decoded = decode(path);
    let segments: Vec<String> =
        decoded.split(|byte| *byte == b'/').map(encode).collect();
    let mut uri = segments.join("/");
    if !uri.ends_with('/') {
        uri.push('/');
    }
    uri
}

/// The query string in its canonical form: pairs sorted as they read decoded, then encoded.
#[must_use]
pub fn canonical_query(query: &str) -> String {
    let mut pairs = pairs(query);
    pairs.sort();
    let encoded: Vec<String> = pairs
        .iter()
        .map(|(key, value)| format!("{}={}", encode(key), encode(value)))
        .collect();
    encoded.join("&")
}
