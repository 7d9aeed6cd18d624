//! The one error of every crate.

pub(crate) mod authorization;
pub(crate) mod body;
mod redaction;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::secret::Secret;

/// The most characters of the server's message that `Display` shows.
pub(crate) const SHOWN: usize = 400;

/// The most of this library's own, which may list where credentials were looked for.
pub(crate) const OWN: usize = 1600;

/// What went wrong, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The credentials are unknown, expired, or may not do this.
    Auth,
    /// The server computed another signature, or doesn't take the request's date or nonce.
    Signature,
    /// Too many calls; the same call works later.
    Throttled,
    /// Something else runs on the resource; the same call works later. It never ran, unless
    /// [`Error::outcome_unknown`] says otherwise: a server that failed may say the same.
    Busy,
    /// There is no such resource.
    NotFound,
    /// The service doesn't offer this operation in the region.
    NotInRegion,
    /// The resource's state doesn't allow it.
    Conflict,
    /// The server, or the client before it sent anything, doesn't accept the request.
    Invalid,
    /// A quota, stock or balance is used up.
    Quota,
    /// The server failed.
    Server,
    /// The time was up; the call may have run.
    Timeout,
    /// No connection; this attempt never ran. An earlier one may have, where
    /// [`Error::outcome_unknown`] says so.
    Connect,
    /// The connection ended before the answer; the call may have run.
    Interrupted,
    /// The answer isn't what the operation promises. The call most likely ran; where that
    /// matters, [`Error::outcome_unknown`] says so.
    Decode,
    /// The work that was waited for failed; the service says why, if anybody does.
    Failed,
    /// The time of a wait was up; the work may go on.
    NotFinished,
    /// The client lacks a setting, or one isn't valid; nothing was sent.
    Config,
    /// Anything else.
    Other,
}

impl ErrorKind {
    fn word(self) -> &'static str {
        match self {
            Self::Auth => "auth",
            Self::Signature => "signature",
            Self::Throttled => "throttled",
            Self::Busy => "busy",
            Self::NotFound => "not found",
            Self::NotInRegion => "not in this region",
            Self::Conflict => "conflict",
            Self::Invalid => "invalid",
            Self::Quota => "quota",
            Self::Server => "server",
            Self::Timeout => "timeout",
            Self::Connect => "connect",
            Self::Interrupted => "interrupted",
            Self::Decode => "decode",
            Self::Failed => "failed",
            Self::NotFinished => "not finished",
            Self::Config => "config",
            Self::Other => "other",
        }
    }

    /// What the HTTP status alone says.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            401 | 403 | 407 => Self::Auth,
            408 => Self::Timeout,
            404 | 410 => Self::NotFound,
            409 | 412 | 423 => Self::Conflict,
            429 => Self::Throttled,
            400..=499 => Self::Invalid,
            // Beyond 599 there is no status: something broke that may have begun.
            500.. => Self::Server,
            _ => Self::Other,
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Why a call failed, or a client could not be made.
///
/// `Display` says all of it in one line. Nothing of it shows a secret of the client's;
/// [`body`](Self::body) is what the server sent, as it came.
pub struct Error(Box<Parts>);

struct Parts {
    kind: ErrorKind,
    operation: Option<Cow<'static, str>>,
    code: Option<String>,
    message: Option<String>,
    status: Option<u16>,
    request_id: Option<String>,
    attempts: u32,
    retryable: bool,
    outcome_unknown: bool,
    idempotency_token: Option<String>,
    retry_after: Option<Duration>,
    signature_difference: Option<String>,
    authorization_detail: Option<String>,
    note: Option<Cow<'static, str>>,
    body: Bytes,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error of a kind with a message; for credentials providers and other parts that users write.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::from_parts(kind, Some(message.into()))
    }

    /// The same error with its cause.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    fn from_parts(kind: ErrorKind, message: Option<String>) -> Self {
        Self(Box::new(Parts {
            kind,
            operation: None,
            code: None,
            message,
            status: None,
            request_id: None,
            attempts: 0,
            retryable: false,
            outcome_unknown: false,
            idempotency_token: None,
            retry_after: None,
            signature_difference: None,
            authorization_detail: None,
            note: None,
            body: Bytes::new(),
            source: None,
        }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message)
    }

    /// An answer that reports a failure; the kind is the vendor's to say.
    pub(crate) fn answer(
        kind: ErrorKind,
        report: body::Report,
        status: u16,
        body: Bytes,
    ) -> Self {
        let mut error = Self::from_parts(kind, report.message);
        error.0.code = report.code;
        error.0.request_id = report.request_id;
        error.0.status = Some(status);
        if kind == ErrorKind::Auth {
            error.0.authorization_detail = authorization::detail(&body);
        }
        error.0.body = body;
        error
    }

    /// An answer that can't be read.
    pub(crate) fn decode(
        message: String,
        status: u16,
        request_id: Option<String>,
        body: Bytes,
    ) -> Self {
        let report = body::Report { message: Some(message), code: None, request_id };
        Self::answer(ErrorKind::Decode, report, status, body)
    }

    /// The same error of a part of the configuration.
    pub(crate) fn of_configuration(mut self) -> Self {
        self.0.kind = ErrorKind::Config;
        self
    }

    pub(crate) fn of_operation(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.0.operation.get_or_insert(name.into());
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Whether it may be repeated: always when it never ran, else only when that does no harm.
    pub(crate) fn repeatable(mut self, harmless: bool) -> Self {
        self.0.retryable = match self.0.kind {
            ErrorKind::Throttled | ErrorKind::Busy | ErrorKind::Connect => true,
            ErrorKind::Server | ErrorKind::Timeout | ErrorKind::Interrupted => harmless,
            _ => false,
        };
        self
    }

    /// The same error, its message saying first what it is about.
    pub(crate) fn about(mut self, what: &str) -> Self {
        self.0.message = Some(match self.0.message.take() {
            Some(message) => format!("{what}: {message}"),
            None => format!("{what}: failed"),
        });
        self
    }

    /// It may have run, and nobody knows; `token` is the one that makes it happen only once.
    pub(crate) fn with_unknown_outcome(mut self, token: Option<String>) -> Self {
        self.0.outcome_unknown = true;
        self.0.idempotency_token = token;
        self
    }

    /// Why it wasn't sent again, or what else there is to say at the end of the line.
    pub(crate) fn with_note(mut self, note: impl Into<Cow<'static, str>>) -> Self {
        self.0.note = Some(note.into());
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// Explains a signature that doesn't match, and takes the server's canonical request, with
    /// all the parameters in it, out of the message.
    pub(crate) fn explained(mut self, signed: Option<&str>) -> Self {
        use crate::signing::difference;

        let message = self.0.message.as_deref().unwrap_or_default();
        if let Some(explained) = difference::explain(message, signed) {
            self.0.message = Some(explained.message);
            self.0.signature_difference = explained.difference;
        }
        self
    }

    /// The same error with the id of the request that led to it.
    #[cfg(feature = "huaweicloud")]
    pub(crate) fn traced(mut self, request_id: Option<&str>) -> Self {
        self.0.request_id = request_id.map(str::to_owned);
        self
    }

    /// What was known of an answer that broke off.
    pub(crate) fn with_head(mut self, status: u16, request_id: Option<String>) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id;
        self
    }

    /// Takes a secret that the server repeated out of what is shown.
    pub(crate) fn hiding(mut self, secret: &Secret) -> Self {
        let parts = &mut *self.0;
        let texts = [
            &mut parts.message,
            &mut parts.code,
            &mut parts.request_id,
            &mut parts.signature_difference,
            &mut parts.authorization_detail,
        ];
        for text in texts.into_iter().flatten() {
            redaction::hide(text, secret.expose());
        }
        self
    }

    /// What went wrong, in one word.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The vendor's error code, as in `DBS.200019` or `InvalidDBInstanceId.NotFound`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The vendor's message, or this library's when the server said nothing.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The id that the vendor's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The operation that failed; `None` when a client could not be made.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// How many times the request was sent, or tried to be; 0 when it never got that far.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same call may be made again, with a chance of success and without harm.
    ///
    /// True when the failure proves that the call never ran (no connection, throttled, busy); and
    /// for a failing server or a lost answer only if the operation changes nothing. Where the
    /// outcome is unknown it is false: a call with a token may then be made again with the same
    /// one, [`idempotency_token`](Self::idempotency_token), and with no other.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// Whether the call may have run although it failed: its answer is lost or can't be read, or
    /// the server failed on the way, and the operation changes something.
    ///
    /// Before such a call is made again, look whether it ran. Where it carried an
    /// [`idempotency_token`](Self::idempotency_token), it may as well be repeated with that.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// The token (`ClientToken`) of a call whose outcome is unknown: the call happens only once,
    /// however often it is sent with the same one.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.0.idempotency_token.as_deref()
    }

    /// How long the server asked to wait before the call is made again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Where the canonical request that the server computed differs from the one that was signed,
    /// when the signature doesn't match and the server shows its own. Never shows a secret.
    pub fn signature_difference(&self) -> Option<&str> {
        self.0.signature_difference.as_deref()
    }

    /// The vendor's encoded detail of an action that isn't allowed, which its console or API
    /// decodes: `encoded_authorization_message`, or `AccessDeniedDetail` as JSON.
    pub fn authorization_detail(&self) -> Option<&str> {
        self.0.authorization_detail.as_deref()
    }

    /// The answer's body as it came; empty when there was none.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = &*self.0;
        if let Some(operation) = &parts.operation {
            write!(f, "{}: ", line(operation, SHOWN))?;
        }
        let status = parts.status.map(status_line);
        match (&parts.code, &parts.message, &status) {
            (Some(code), Some(message), _) => {
                write!(f, "{} {}", line(code, 100), line(message, SHOWN))?;
            }
            (Some(code), None, _) => f.write_str(&line(code, 100))?,
            (None, Some(message), status) => {
                let most = if status.is_some() { SHOWN } else { OWN };
                f.write_str(&line(message, most))?;
            }
            (None, None, Some(_)) => f.write_str("the server gave no reason")?,
            (None, None, None) => f.write_str("failed")?,
        }
        f.write_str(" (")?;
        if let Some(status) = status {
            write!(f, "{status}, ")?;
        }
        write!(f, "{}", parts.kind)?;
        if let Some(id) = &parts.request_id {
            write!(f, ", request id {}", line(id, 100))?;
        }
        if parts.attempts > 1 {
            write!(f, ", {} attempts", parts.attempts)?;
        }
        f.write_str(")")?;
        if let Some(difference) = &parts.signature_difference {
            write!(f, "; {}", line(difference, SHOWN))?;
        }
        if let Some(note) = &parts.note {
            write!(f, "; {}", line(note, SHOWN))?;
        }
        match (parts.outcome_unknown, &parts.idempotency_token) {
            (false, _) => Ok(()),
            (true, None) => f.write_str(
                "; the outcome is unknown: check the resource and its jobs before repeating \
                 the call",
            ),
            (true, Some(token)) => write!(
                f,
                "; the outcome is unknown: check the resource and its jobs, or repeat the call \
                 with the same token {}",
                line(token, 100)
            ),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = &*self.0;
        f.debug_struct("Error")
            .field("kind", &parts.kind)
            .field("operation", &parts.operation)
            .field("code", &parts.code)
            .field("message", &parts.message)
            .field("status", &parts.status)
            .field("request_id", &parts.request_id)
            .field("attempts", &parts.attempts)
            .field("retryable", &parts.retryable)
            .field("outcome_unknown", &parts.outcome_unknown)
            .field("retry_after", &parts.retry_after)
            .field("signature_difference", &parts.signature_difference)
            .field("note", &parts.note)
            .field("body_bytes", &parts.body.len())
            .field("source", &parts.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

fn status_line(status: u16) -> String {
    match StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason())
    {
        Some(reason) => format!("{status} {reason}"),
        None => status.to_string(),
    }
}

/// Foreign text in one line: whitespace and control characters become one space, the rest is cut.
pub(crate) fn line(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut count = 0;
    let words = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty());
    for word in words {
        if count > 0 {
            line.push(' ');
            count += 1;
        }
        for c in word.chars() {
            if count >= most {
                line.push('…');
                return line;
            }
            line.push(c);
            count += 1;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::HIDDEN;

    fn busy() -> Error {
        let report = body::Report {
            code: Some("DBS.200019".into()),
            message: Some("The instance\r\n is busy.".into()),
            request_id: Some("1a2b".into()),
        };
        Error::answer(ErrorKind::Busy, report, 409, Bytes::new())
            .of_operation("RestoreToExistingInstance")
            .after(1)
            .repeatable(false)
    }

    #[test]
    fn is_shown_in_one_line() {
        assert_eq!(
            busy().to_string(),
            "RestoreToExistingInstance: DBS.200019 The instance is busy. (409 Conflict, busy, request id 1a2b)"
        );
        assert_eq!(
            Error::config("no region").to_string(),
            "no region (config)",
            "an error without an answer has no status"
        );
        let bare =
            Error::answer(ErrorKind::Server, body::Report::default(), 502, Bytes::new());
        assert_eq!(
            bare.to_string(),
            "the server gave no reason (502 Bad Gateway, server)"
        );
        let long = Error::invalid("x".repeat(2000)).to_string();
        assert_eq!(long.chars().count(), OWN + "… (invalid)".chars().count());
    }

    #[test]
    fn is_repeatable_only_when_that_does_no_harm() {
        assert!(busy().is_retryable(), "a busy instance proves that nothing ran");
        for (kind, harmless, expected) in [
            (ErrorKind::Timeout, false, false),
            (ErrorKind::Timeout, true, true),
            (ErrorKind::Connect, false, true),
            (ErrorKind::Invalid, true, false),
        ] {
            let error = Error::new(kind, "").repeatable(harmless);
            assert_eq!(error.is_retryable(), expected, "{kind} {harmless}");
        }
    }

    #[test]
    fn hides_what_the_server_repeats() {
        let error =
            Error::new(ErrorKind::Signature, "canonicalRequest:x-security-token:wire|")
                .hiding(&Secret::from("wire"));
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("wire") && shown.contains(HIDDEN), "{shown}");
    }

    #[test]
    fn is_as_small_as_a_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
