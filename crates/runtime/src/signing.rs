//! What both vendors' signatures over a canonical request have in common.

pub(crate) mod difference;

use std::fmt;
use std::ops::Range;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

pub(crate) use crate::encoding::canonical_query as query_of;
use crate::encoding::{Ascii, hex};

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
    /// The steps one after the other, in one piece of memory: the canonical request, the string
    /// to sign, the value of `Authorization`.
    steps: String,
    /// Where the canonical request has its headers.
    headers_at: usize,
    canonical_end: usize,
    to_sign_end: usize,
}

/// Lengths only: the canonical request repeats tokens and parameters.
impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature")
            .field("canonical_request_bytes", &self.canonical_request().len())
            .field("string_to_sign_bytes", &self.string_to_sign().len())
            .finish_non_exhaustive()
    }
}

/// The length of an HMAC-SHA256 in hexadecimal digits.
const DIGITS: usize = 64;

impl Signature {
    /// What was hashed.
    pub fn canonical_request(&self) -> &str {
        &self.steps[..self.canonical_end]
    }

    /// What was signed.
    pub fn string_to_sign(&self) -> &str {
        &self.steps[self.canonical_end..self.to_sign_end]
    }

    /// The signature alone, in lower-case hexadecimal digits.
    pub fn signature(&self) -> &str {
        &self.steps[self.steps.len() - DIGITS..]
    }

    /// The value of the header `Authorization`.
    pub fn authorization(&self) -> &str {
        &self.steps[self.to_sign_end..]
    }

    /// All the steps, and where the canonical request and the value of `Authorization` are.
    pub(crate) fn into_steps(self) -> (String, Range<usize>, Range<usize>) {
        let authorization = self.to_sign_end..self.steps.len();
        (self.steps, 0..self.canonical_end, authorization)
    }

    /// Where the canonical request has the values of the headers that it was made of, if they
    /// came in its order.
    pub(crate) fn values<'a>(
        &self,
        headers: &'a [(&'a str, &'a str)],
    ) -> impl Iterator<Item = Range<usize>> + use<'a> {
        let mut at = self.headers_at;
        headers.iter().map(move |(name, value)| {
            let start = at + name.len() + 1;
            let end = start + value.trim().len();
            at = end + 1;
            start..end
        })
    }
}

/// What one vendor's signature has of its own.
pub(crate) struct Scheme {
    pub(crate) algorithm: &'static str,
    /// Appends the canonical path.
    pub(crate) path: fn(&str, &mut String),
    /// A byte that no signed header has in its name.
    pub(crate) left_out: Option<u8>,
    /// The header whose value has a line in the string to sign.
    pub(crate) dated_by: Option<&'static str>,
    /// What stands before key, signed headers and signature in the value of `Authorization`.
    pub(crate) labels: [&'static str; 3],
}

impl Scheme {
    /// Signs a request; `payload` stands for its body.
    pub(crate) fn sign(
        &self,
        request: &Request<'_>,
        payload: &str,
        key: &str,
        secret: &str,
    ) -> Signature {
        let sorted;
        let headers = if self.in_order(request.headers) {
            request.headers
        } else {
            sorted = self.sorted(request.headers);
            &*sorted
        };
        let date = self.dated_by.and_then(|name| request.header(name));
        let lengths: usize =
            headers.iter().map(|(name, value)| 3 * name.len() + value.len() + 4).sum();
        let labels: usize = self.labels.iter().map(|label| label.len()).sum();
        let mut steps = String::with_capacity(
            request.method.len()
                + request.path.len()
                + request.query.len()
                + lengths
                + payload.len()
                + 2 * self.algorithm.len()
                + date.map_or(0, str::len)
                + labels
                + key.len()
                + 2 * DIGITS
                + 16,
        );

        steps.push_str(request.method);
        steps.push('\n');
        (self.path)(request.path, &mut steps);
        steps.push('\n');
        steps.push_str(request.query);
        steps.push('\n');
        let headers_at = steps.len();
        for (name, value) in headers {
            push_lower(name, &mut steps);
            steps.push(':');
            steps.push_str(value.trim());
            steps.push('\n');
        }
        steps.push('\n');
        let names_at = steps.len();
        for (at, (name, _)) in headers.iter().enumerate() {
            if at > 0 {
                steps.push(';');
            }
            push_lower(name, &mut steps);
        }
        let names = names_at..steps.len();
        steps.push('\n');
        steps.push_str(payload);
        let canonical_end = steps.len();

        let hash = sha256(steps.as_bytes());
        steps.push_str(self.algorithm);
        steps.push('\n');
        if self.dated_by.is_some() {
            steps.push_str(date.unwrap_or_default());
            steps.push('\n');
        }
        steps.push_str(hash.as_str());
        let to_sign_end = steps.len();

        let signature =
            hmac_sha256(secret.as_bytes(), &steps.as_bytes()[canonical_end..]);
        let [of_key, of_names, of_signature] = self.labels;
        steps.push_str(self.algorithm);
        steps.push_str(of_key);
        steps.push_str(key);
        steps.push_str(of_names);
        steps.extend_from_within(names);
        steps.push_str(of_signature);
        steps.push_str(signature.as_str());
        Signature { steps, headers_at, canonical_end, to_sign_end }
    }

    fn keeps(&self, name: &str) -> bool {
        self.left_out.is_none_or(|byte| !name.as_bytes().contains(&byte))
    }

    /// Whether all the headers are signed, and sorted already: the client's own are.
    fn in_order(&self, headers: &[(&str, &str)]) -> bool {
        let usual = |name: &str| {
            !name.bytes().any(|byte| byte.is_ascii_uppercase()) && self.keeps(name)
        };
        headers.is_sorted_by(|(one, _), (next, _)| one < next)
            && headers.iter().all(|(name, _)| usual(name))
    }

    fn sorted<'a>(&self, headers: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let kept = headers.iter().filter(|(name, _)| self.keeps(name));
        let mut headers: Vec<(&str, &str)> = kept.copied().collect();
        headers.sort_unstable_by(|(a, _), (b, _)| lower(a).cmp(lower(b)));
        headers
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
pub(crate) fn sha256(data: &[u8]) -> Ascii<DIGITS> {
    /// Most requests have no body.
    const EMPTY: &[u8; 32] = &[
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99,
        0x6f, 0xb9, 0x24, 0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95,
        0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ];
    if data.is_empty() { hex(EMPTY) } else { hex(&Sha256::digest(data)) }
}

/// HMAC-SHA256 in hexadecimal digits.
pub(crate) fn hmac_sha256(key: &[u8], data: &[u8]) -> Ascii<DIGITS> {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length");
    mac.update(data);
    hex(&mac.finalize().into_bytes())
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
            steps: "wire".repeat(40),
            headers_at: 4,
            canonical_end: 40,
            to_sign_end: 80,
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
        assert_eq!(sha256(b"").as_str(), hex::<64>(&Sha256::digest(b"")).as_str());
    }
}
