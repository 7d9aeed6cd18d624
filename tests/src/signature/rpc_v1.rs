//! Alibaba Cloud's older signature of RPC calls, `HMAC-SHA1` in the parameters.

use super::Recomputed;
use crate::percent_encoding::encode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// The value of `SignatureMethod`.
pub const METHOD: &str = "HMAC-SHA1";

/// Checks the parameter `Signature` among the decoded parameters of query and form.
///
/// # Errors
///
/// The signature or anything that is signed differs, or there is none; it holds what it should
/// have been.
pub fn verify(
    method: &str,
    parameters: &[(Vec<u8>, Vec<u8>)],
    secret: &[u8],
) -> Result<(), Box<Recomputed>> {
    let recomputed = recompute(method, parameters, secret);
    let sent = parameters.iter().find(|(name, _)| name == b"Signature");
    match sent {
        Some((_, signature)) if *signature == recomputed.signature.as_bytes() => Ok(()),
        _ => Err(Box::new(recomputed)),
    }
}

/// Signs the parameters anew; a `Signature` among them is left out.
#[must_use]
#[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
pub fn recompute(
    method: &str,
    parameters: &[(Vec<u8>, Vec<u8>)],
    secret: &[u8],
) -> Recomputed {
    let mut signed: Vec<&(Vec<u8>, Vec<u8>)> =
        parameters.iter().filter(|(name, _)| name != b"Signature").collect();
    signed.sort();
    let canonical: Vec<String> = signed
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    let string_to_sign =
        format!("{method}&{}&{}", encode(b"/"), encode(canonical.join("&").as_bytes()));
    let mut key = secret.to_vec();
    key.push(b'&');
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).expect("any key length");
    mac.update(string_to_sign.as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    Recomputed { canonical_request: String::new(), string_to_sign, signature }
}
