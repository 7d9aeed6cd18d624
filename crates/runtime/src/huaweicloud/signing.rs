//! The signature `SDK-HMAC-SHA256`, as a pure function.

use crate::encoding::{percent_decode, percent_encode};
use crate::signing::{Canonical, hmac_sha256, sha256};
pub use crate::signing::{Request, Signature};

const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// The header whose value, when there is a body, stands for the body's hash.
const CONTENT_HASH: &str = "x-sdk-content-sha256";

/// The value of `X-Sdk-Content-Sha256` for a body that isn't signed.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Whether a request of this content type carries `X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD`.
pub fn is_unsigned_payload(content_type: &str) -> bool {
    !["application/json", "application/bson"]
        .iter()
        .any(|signed| content_type.starts_with(signed))
}

/// Query parameters as they are signed and sent: sorted by name and value, encoded, joined.
pub fn canonical_query<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    crate::signing::query_of(pairs)
}

/// Signs a request with an access key and a secret key.
///
/// All the headers are signed but those with an underscore in their name; `X-Sdk-Date`
/// (`YYYYMMDDThhmmssZ`, UTC) and `Host` have to be among them. The secret key is bytes: it may
/// hold line breaks and any script.
pub fn sign(request: &Request<'_>, access_key: &str, secret_key: &str) -> Signature {
    let own;
    let payload = match request.header(CONTENT_HASH) {
        // The vendor's signer hashes an empty body even when the header says otherwise.
        Some(given) if !request.body.is_empty() => given,
        _ => {
            own = sha256(request.body);
            own.as_str()
        }
    };
    let canonical =
        Canonical::new(request, canonical_path, |name| !name.contains('_'), payload);
    let date = request.header("x-sdk-date").unwrap_or_default();
    let hash = sha256(canonical.text.as_bytes());
    let string_to_sign = [ALGORITHM, "\n", date, "\n", hash.as_str()].concat();
    let signature = hmac_sha256(secret_key.as_bytes(), string_to_sign.as_bytes());
    let authorization = [
        ALGORITHM,
        " Access=",
        access_key,
        ", SignedHeaders=",
        canonical.signed_headers(),
        ", Signature=",
        signature.as_str(),
    ]
    .concat();
    Signature { canonical_request: canonical.text, string_to_sign, authorization }
}

/// The path, decoded and encoded again segment by segment, with a slash at its end.
///
/// An encoded slash so becomes a separator: that is how the vendor's servers see it.
fn canonical_path(path: &str, out: &mut String) {
    if path.bytes().all(|byte| is_plain(byte) || byte == b'/') {
        out.push_str(path);
    } else {
        let decoded = percent_decode(path);
        for (at, segment) in String::from_utf8_lossy(&decoded).split('/').enumerate() {
            if at > 0 {
                out.push('/');
            }
            percent_encode(segment.as_bytes(), out);
        }
    }
    if !out.ends_with('/') {
        out.push('/');
    }
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
}
