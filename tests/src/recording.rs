//! The requests that a cloud received.

use bytes::Bytes;
use serde_json::Value;
use std::fmt;

use crate::authentication::AuthenticatedBy;
use crate::fault::Fault;
use crate::percent_encoding::decode_form;
use crate::service::Service;

/// What the cloud made of a request.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// It was carried out.
    Accepted,
    /// It was refused.
    Refused {
        /// The vendor's error code.
        code: String,
        /// What was wrong.
        message: String,
    },
    /// It was not looked at, by a fault.
    NotHandled,
}

/// A request and what came of it. `Debug` and the `shown_*` methods hide secrets, the fields don't.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The service whose endpoint it was sent to.
    pub service: Service,
    /// The operation that it meant, if the spec has one.
    pub operation: Option<String>,
    /// The method.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// The header lines, as sent but for the case of the names: they are lower-case.
    pub headers: Vec<(String, String)>,
    /// The body, as sent.
    pub body: Bytes,
    /// How it was authenticated, if it was.
    pub authenticated_by: Option<AuthenticatedBy>,
    /// What the cloud made of it.
    pub verdict: Verdict,
    /// What went wrong with it or its answer, on demand.
    pub fault: Option<Fault>,
    /// The status of the answer, which by a fault may not have got far.
    pub status: u16,
    /// The request id of the answer; empty when it had none.
    pub request_id: String,
    /// The body of the answer.
    pub answer: Bytes,
}

const HIDDEN: &str = "[hidden]";
const SECRET_HEADERS: [&str; 4] =
    ["x-auth-token", "x-subject-token", "x-security-token", "x-acs-security-token"];
/// Members of a JSON body whose text is secret, or whose members' text is.
const SECRET_MEMBERS: [&str; 5] =
    ["password", "passcode", "secret", "securitytoken", "token"];
const SECRET_PARAMETERS: [&[u8]; 2] = [b"Signature", b"SecurityToken"];

impl RecordedRequest {
    /// The first value of a header, as sent.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The headers, with tokens and the signature hidden.
    #[must_use]
    pub fn shown_headers(&self) -> Vec<(String, String)> {
        self.headers
            .iter()
            .map(|(name, value)| {
                let value = if SECRET_HEADERS.contains(&name.as_str()) {
                    HIDDEN.to_owned()
                } else if name == "authorization" {
                    shown_authorization(value)
                } else {
                    value.clone()
                };
                (name.clone(), value)
            })
            .collect()
    }

    /// Path and query, with a token and a signature among the parameters hidden.
    #[must_use]
    pub fn shown_target(&self) -> String {
        let Some((path, query)) = self.target.split_once('?') else {
            return self.target.clone();
        };
        format!("{path}?{}", shown_pairs(query))
    }

    /// The body as text, with passwords and tokens hidden.
    #[must_use]
    pub fn shown_body(&self) -> String {
        let text = String::from_utf8_lossy(&self.body);
        let is_form = self
            .header("content-type")
            .is_some_and(|value| value.contains("x-www-form-urlencoded"));
        if is_form {
            return shown_pairs(&text);
        }
        if let Ok(mut body) = serde_json::from_str::<Value>(&text)
            && hide_members(&mut body, false)
        {
            return body.to_string();
        }
        // As it was sent: there is nothing to hide.
        text.into_owned()
    }
}

/// Hides the text of secret members; whether there was any.
fn hide_members(value: &mut Value, is_secret: bool) -> bool {
    let mut hid = false;
    match value {
        Value::String(text) if is_secret => {
            HIDDEN.clone_into(text);
            hid = true;
        }
        Value::Array(items) => {
            for item in items {
                hid |= hide_members(item, is_secret);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                // Who the user is is no secret.
                let is_inside = is_secret && name != "user";
                let is_named = SECRET_MEMBERS.contains(&name.as_str());
                hid |= hide_members(value, is_inside || is_named);
            }
        }
        _ => {}
    }
    hid
}

fn shown_authorization(value: &str) -> String {
    match value.split_once("Signature=") {
        Some((before, _)) => format!("{before}Signature={HIDDEN}"),
        // Not ours to take apart: it may be a token of any kind.
        None => HIDDEN.to_owned(),
    }
}

fn shown_pairs(pairs: &str) -> String {
    let shown: Vec<String> = pairs
        .split('&')
        .map(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            if SECRET_PARAMETERS.contains(&decode_form(name).as_slice()) {
                format!("{name}={HIDDEN}")
            } else {
                pair.to_owned()
            }
        })
        .collect();
    shown.join("&")
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecordedRequest")
            .field("service", &self.service)
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("target", &self.shown_target())
            .field("headers", &self.shown_headers())
            .field("body", &self.shown_body())
            .field("authenticated_by", &self.authenticated_by)
            .field("verdict", &self.shown_verdict())
            .field("fault", &self.fault)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl RecordedRequest {
    /// A refused signature's message repeats the canonical request, and with it any token.
    fn shown_verdict(&self) -> Verdict {
        match &self.verdict {
            Verdict::Refused { code, message } => {
                let mut message = message.clone();
                for name in SECRET_HEADERS {
                    if let Some(secret) =
                        self.header(name).filter(|value| !value.is_empty())
                    {
                        message = message.replace(secret, HIDDEN);
                    }
                }
                Verdict::Refused { code: code.clone(), message }
            }
            verdict => verdict.clone(),
        }
    }
}
