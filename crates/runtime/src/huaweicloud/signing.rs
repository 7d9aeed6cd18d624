//! The signature `SDK-HMAC-SHA256`, as a pure function.

use crate::encoding::{is_unreserved, percent_decode, percent_encode};
pub use crate::signing::{Request, Signature};
use crate::signing::{Scheme, sha256};

const SCHEME: Scheme = Scheme {
    algorithm: "SDK-HMAC-SHA256",
    path: canonical_path,
    left_out: Some(b'_'),
    dated_by: Some("x-sdk-date"),
    labels: [" Access=", ", SignedHeaders=", ", Signature="],
};

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
    SCHEME.sign(request, payload, access_key, secret_key)
}

/// The path, decoded and encoded again segment by segment, with a slash at its end.
///
/// An encoded slash so becomes a separator: that is how the vendor's servers see it.
fn canonical_path(path: &str, out: &mut String) {
    if path.bytes().all(|byte| is_unreserved(byte) || byte == b'/') {
        out.push_str(path);
    } else {
        let decoded = percent_decode(path);
        for (at, segment) in String::from_utf8_lossy(&decoded).split('/').enumerate() {
            if at > 0 {
                out.push('/');
            }
            percent_encode(segment, out);
        }
    }
    if !out.ends_with('/') {
        out.push('/');
    }
}
