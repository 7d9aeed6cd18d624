//! The signatures `ACS3-HMAC-SHA256` and RPC V1 (`HMAC-SHA1`), as pure functions.

mod rpc_v1;

use crate::signing::{Canonical, hmac_sha256, sha256};
pub use crate::signing::{Request, Signature};
pub use rpc_v1::{RpcV1Signature, sign_rpc_v1};

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// Query parameters as they are signed and sent: sorted by name and value, encoded, joined.
pub fn canonical_query<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    crate::signing::query_of(pairs)
}

/// The value of `x-acs-content-sha256` for a body.
pub fn content_sha256(body: &[u8]) -> String {
    sha256(body).as_str().to_owned()
}

/// Signs a request with an access key id and its secret.
///
/// All the headers are signed; `host`, `x-acs-date`, `x-acs-signature-nonce`,
/// `x-acs-content-sha256` and the rest of `x-acs-*` have to be among them. The secret is bytes:
/// it may hold line breaks and any script.
pub fn sign(request: &Request<'_>, access_key_id: &str, secret: &str) -> Signature {
    let own;
    let payload = match request.header("x-acs-content-sha256") {
        Some(given) => given,
        None => {
            own = sha256(request.body);
            own.as_str()
        }
    };
    let canonical =
        Canonical::new(request, |path, out| out.push_str(path), |_| true, payload);
    let hash = sha256(canonical.text.as_bytes());
    let string_to_sign = [ALGORITHM, "\n", hash.as_str()].concat();
    let signature = hmac_sha256(secret.as_bytes(), string_to_sign.as_bytes());
    let authorization = [
        ALGORITHM,
        " Credential=",
        access_key_id,
        ",SignedHeaders=",
        canonical.signed_headers(),
        ",Signature=",
        signature.as_str(),
    ]
    .concat();
    Signature { canonical_request: canonical.text, string_to_sign, authorization }
}
