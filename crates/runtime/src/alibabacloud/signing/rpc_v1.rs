//! The older signature of RPC calls, over the parameters alone.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use crate::encoding::percent_encode;

/// An RPC V1 signature with the step that led to it, for diagnosis.
#[derive(Clone, PartialEq, Eq)]
pub struct RpcV1Signature {
    pub(crate) string_to_sign: String,
    signature: String,
}

impl RpcV1Signature {
    /// What was signed.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The value of the parameter `Signature`, in Base64.
    pub fn signature(&self) -> &str {
        &self.signature
    }
}

/// Lengths only: what was signed has all the parameters in it.
impl fmt::Debug for RpcV1Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RpcV1Signature")
            .field("string_to_sign_bytes", &self.string_to_sign.len())
            .finish_non_exhaustive()
    }
}

/// Signs the parameters of an RPC call, which are all but `Signature` itself.
///
/// `canonical_query` is what [`canonical_query`](super::canonical_query) makes of them.
pub fn sign_rpc_v1(method: &str, canonical_query: &str, secret: &str) -> RpcV1Signature {
    let mut string_to_sign =
        String::with_capacity(method.len() + 5 + canonical_query.len() * 2);
    string_to_sign.push_str(method);
    string_to_sign.push_str("&%2F&");
    percent_encode(canonical_query, &mut string_to_sign);
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha1>::new_from_slice(format!("{secret}&").as_bytes())
        .expect("a key of any length");
    mac.update(string_to_sign.as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    RpcV1Signature { string_to_sign, signature }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_value() {
        let signature = sign_rpc_v1("POST", "Password=wire", "key");
        let shown = format!("{signature:?}");
        assert!(!shown.contains("wire") && !shown.contains(signature.signature()));
    }
}
