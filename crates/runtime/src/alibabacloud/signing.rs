//! The signatures `ACS3-HMAC-SHA256` and RPC V1 (`HMAC-SHA1`), as pure functions.

mod rpc_v1;

pub use crate::signing::{Request, Signature};
use crate::signing::{Scheme, sha256};
pub use rpc_v1::{RpcV1Signature, sign_rpc_v1};

const SCHEME: Scheme = Scheme {
    algorithm: "ACS3-HMAC-SHA256",
    path: |path, out| out.push_str(path),
    left_out: None,
    dated_by: None,
    labels: [" Credential=", ",SignedHeaders=", ",Signature="],
};

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
    SCHEME.sign(request, payload, access_key_id, secret)
}
