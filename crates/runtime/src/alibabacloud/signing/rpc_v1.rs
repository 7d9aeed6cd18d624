//! The older signature of RPC calls, over the parameters alone.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use crate::encoding::percent_encode;

/// An RPC V1 signature with the step that led to it, for diagnosis.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// Signs the parameters of an RPC call, which are all but `Signature` itself.
///
/// `canonical_query` is what [`canonical_query`](super::canonical_query) makes of them.
pub fn sign_rpc_v1(method: &str, canonical_query: &str, secret: &str) -> RpcV1Signature {
    let mut string_to_sign =
        String::with_capacity(method.len() + 5 + canonical_query.len() * 2);
    string_to_sign.push_str(method);
    string_to_sign.push_str("&%2F&");
    percent_encode(canonical_query.as_bytes(), &mut string_to_sign);
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha1>::new_from_slice(format!("{secret}&").as_bytes())
        .expect("a key of any length");
    mac.update(string_to_sign.as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    RpcV1Signature { string_to_sign, signature }
}
