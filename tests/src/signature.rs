//! The three request signatures, computed from what is on the wire.
//!
//! Written straight from the vendors' descriptions and apart from the runtime's signers, so that
//! each checks the other: a mistake has to be made twice to go unnoticed.

pub mod acs3_hmac_sha256;
pub mod rpc_v1;
pub mod sdk_hmac_sha256;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// One request as it came over the wire.
#[derive(Clone, Copy, Debug)]
pub struct WireRequest<'a> {
    /// The method.
    pub method: &'a str,
    /// The path, still percent-encoded.
    pub path: &'a str,
    /// The query string without its `?`, still percent-encoded.
    pub query: &'a str,
    /// The header lines: names in any case, values as text.
    pub headers: &'a [(String, String)],
    /// The bytes of the body.
    pub body: &'a [u8],
}

impl WireRequest<'_> {
    /// All values of a header, trimmed.
    fn values(&self, name: &str) -> Vec<&str> {
        self.headers
            .iter()
            .filter(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .collect()
    }

    /// The first value of a header, trimmed.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.values(name).first().copied()
    }
}

/// What the server's side of a signature came to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Recomputed {
    /// The canonical request; empty for RPC V1, which has none.
    pub canonical_request: String,
    /// The string to sign.
    pub string_to_sign: String,
    /// The signature, in the algorithm's own encoding.
    pub signature: String,
}

/// Lower-case hex SHA-256.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
fn hmac_sha256_hex(key: &[u8], message: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key length");
    mac.update(message.as_bytes());
    hex(&mac.finalize().into_bytes())
}

/// `name:value\n` for each signed header, in the given order.
fn canonical_headers(request: &WireRequest<'_>, signed_headers: &[String]) -> String {
    let mut lines = String::new();
    for name in signed_headers {
        let mut values = request.values(name);
        values.sort_unstable();
        lines.push_str(name);
        lines.push(':');
        lines.push_str(&values.join(","));
        lines.push('\n');
    }
    lines
}
