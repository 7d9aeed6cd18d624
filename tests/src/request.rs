//! One request as the cloud received it.

use bytes::Bytes;
use hyper::http::request::Parts;

use crate::percent_encoding::pairs;
use crate::signature::WireRequest;

/// A request, read whole.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Request {
    pub(crate) fn new(parts: &Parts, body: Bytes) -> Self {
        Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts
                .headers
                .iter()
                .map(|(name, value)| {
                    let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                    (name.as_str().to_owned(), value)
                })
                .collect(),
            body,
        }
    }

    pub(crate) fn wire(&self) -> WireRequest<'_> {
        WireRequest {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body: &self.body,
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }

    pub(crate) fn target(&self) -> String {
        if self.query.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{}", self.path, self.query)
        }
    }

    /// The decoded pairs of the query, and of the body if that is a form.
    pub(crate) fn parameters(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let mut parameters = pairs(&self.query);
        let is_form = self.header("content-type").is_some_and(|value| {
            value.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded")
        });
        if is_form {
            parameters.extend(pairs(&String::from_utf8_lossy(&self.body)));
        }
        parameters
    }

    /// The same as text: bytes that are no UTF-8 become replacement characters.
    pub(crate) fn text_parameters(&self) -> Vec<(String, String)> {
        self.parameters()
            .into_iter()
            .map(|(name, value)| {
                (
                    String::from_utf8_lossy(&name).into_owned(),
                    String::from_utf8_lossy(&value).into_owned(),
                )
            })
            .collect()
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        self.text_parameters()
            .into_iter()
            .find(|(other, _)| other == name)
            .map(|(_, v)| v)
    }
}
