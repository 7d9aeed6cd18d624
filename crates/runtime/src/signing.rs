//! What both vendors' signatures over a canonical request have in common.

pub(crate) mod difference;

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::encoding::Hex;
pub(crate) use crate::encoding::canonical_query as query_of;

/// A request as it is signed. What is signed is what must be sent.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path as it is sent, percent-encoded, beginning with a slash.
    pub path: &'a str,
    /// The query as it is sent, in canonical form (see `canonical_query`); may be empty.
    pub query: &'a str,
    /// The headers to sign, in any order and case, each name once.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body as it is sent; may be empty.
    pub body: &'a [u8],
}

impl<'a> Request<'a> {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        let mut headers = self.headers.iter();
        headers
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
    }
}

/// Method, path, names and lengths: a value may be a token or a password.
impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query_bytes", &self.query.len())
            .field("headers", &names)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// A signature with every step that led to it, for diagnosis.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    pub(crate) canonical_request: String,
    pub(crate) string_to_sign: String,
    pub(crate) authorization: String,
}

/// Lengths only: the canonical request repeats tokens and parameters.
impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature")
            .field("canonical_request_bytes", &self.canonical_request.len())
            .field("string_to_sign_bytes", &self.string_to_sign.len())
            .finish_non_exhaustive()
    }
}

/// The length of an HMAC-SHA256 in hexadecimal digits.
const DIGITS: usize = 64;

impl Signature {
    /// What was hashed.
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// What was signed.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The signature alone, in lower-case hexadecimal digits.
    pub fn signature(&self) -> &str {
        &self.authorization[self.authorization.len() - DIGITS..]
    }

    /// The value of the header `Authorization`.
    pub fn authorization(&self) -> &str {
        &self.authorization
    }
}

/// The canonical request, and where its list of signed headers is.
pub(crate) struct Canonical {
    pub(crate) text: String,
    signed: std::ops::Range<usize>,
}

impl Canonical {
    pub(crate) fn signed_headers(&self) -> &str {
        &self.text[self.signed.clone()]
    }

    /// `path` appends the canonical path; `keep` says which header names are signed.
    pub(crate) fn new(
        request: &Request<'_>,
        path: fn(&str, &mut String),
        keep: fn(&str) -> bool,
        payload: &str,
    ) -> Self {
        let mut headers: Vec<(&str, &str)> = Vec::with_capacity(request.headers.len());
        headers.extend(request.headers.iter().filter(|(name, _)| keep(name)));
        // The client's own names are lower case already, which compares faster.
        if headers
            .iter()
            .any(|(name, _)| name.bytes().any(|byte| byte.is_ascii_uppercase()))
        {
            headers.sort_unstable_by(|(a, _), (b, _)| lower(a).cmp(lower(b)));
        } else {
            headers.sort_unstable_by_key(|(name, _)| *name);
        }
        let lengths: usize =
            headers.iter().map(|(name, value)| 2 * name.len() + value.len() + 3).sum();
        let mut text = String::with_capacity(
            request.method.len()
                + request.path.len()
                + request.query.len()
                + lengths
                + payload.len()
                + 32,
        );
        text.push_str(request.method);
        text.push('\n');
        path(request.path, &mut text);
        text.push('\n');
        text.push_str(request.query);
        text.push('\n');
        for (name, value) in &headers {
            push_lower(name, &mut text);
            text.push(':');
            text.push_str(value.trim());
            text.push('\n');
        }
        text.push('\n');
        let start = text.len();
        for (at, (name, _)) in headers.iter().enumerate() {
            if at > 0 {
                text.push(';');
            }
            push_lower(name, &mut text);
        }
        let signed = start..text.len();
        text.push('\n');
        text.push_str(payload);
        Self { text, signed }
    }
}

fn lower(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().map(|byte| byte.to_ascii_lowercase())
}

fn push_lower(name: &str, out: &mut String) {
    let start = out.len();
    out.push_str(name);
    out[start..].make_ascii_lowercase();
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn sha256(data: &[u8]) -> Hex<DIGITS> {
    /// Most requests have no body.
    const EMPTY: &[u8; 32] = &[
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99,
        0x6f, 0xb9, 0x24, 0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95,
        0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ];
    if data.is_empty() { Hex::new(EMPTY) } else { Hex::new(&Sha256::digest(data)) }
}

/// HMAC-SHA256 in hexadecimal digits.
pub(crate) fn hmac_sha256(key: &[u8], data: &[u8]) -> Hex<DIGITS> {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length");
    mac.update(data);
    Hex::new(&mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_value() {
        let request = Request {
            method: "GET",
            path: "/v3/p/x",
            query: "Password=wire",
            headers: &[("x-security-token", "wire")],
            body: b"wire",
        };
        let signature = Signature {
            canonical_request: "wire".into(),
            string_to_sign: "wire".into(),
            authorization: "wire".into(),
        };
        let shown = format!("{request:?} {signature:?}");
        assert!(!shown.contains("wire"), "{shown}");
        assert!(
            shown.contains("/v3/p/x") && shown.contains("x-security-token"),
            "{shown}"
        );
    }

    #[test]
    fn the_empty_hash_is_right() {
        assert_eq!(sha256(b"").as_str(), Hex::<64>::new(&Sha256::digest(b"")).as_str());
    }
}
