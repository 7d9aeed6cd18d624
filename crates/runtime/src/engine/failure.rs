//! What an attempt without a good answer says.

use std::time::SystemTime;

use bytes::Bytes;
use http::header::DATE;
use http::{Response, StatusCode};

use super::Engine;
use crate::clock::{Clock, compact_date, http_date};
use crate::error::{Error, ErrorKind, body};
use crate::retry::hint;
use crate::transport::{TransportError, TransportErrorKind};
use crate::vendor::{Repair, Used};

/// An attempt without a good answer.
pub(super) struct Failure {
    pub(super) error: Error,
    /// Whether the request may have left the computer.
    pub(super) sent: bool,
    /// Whether the same will happen again.
    pub(super) lasting: bool,
    pub(super) repair: Option<Repair>,
    /// The date of the answer.
    pub(super) date: Option<SystemTime>,
    /// What the attempt was signed with.
    pub(super) used: Option<Used>,
}

impl Failure {
    /// A failure before anything was sent.
    pub(super) fn before_sending(error: Error) -> Self {
        Self { error, sent: false, lasting: false, repair: None, date: None, used: None }
    }
}

impl Engine {
    /// An answer that isn't a success.
    pub(super) fn refused(
        &self,
        answer: Response<Bytes>,
        temporary: bool,
        canonical: &[u8],
    ) -> Failure {
        let (head, body) = answer.into_parts();
        let status = head.status.as_u16();
        let mut report = body::read(&body);
        report.request_id = self.request_id(&head.headers).or(report.request_id);
        let (code, message) = (report.code.as_deref(), report.message.as_deref());
        let kind = self.vendor.kind(status, code, message);
        let repair = self.vendor.repair(status, code, message, temporary);
        let date = head.headers.get(DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(http_date);
        let now = date.unwrap_or_else(|| self.clock.now());
        let throttled = kind == ErrorKind::Throttled;
        let wait = hint::wait_asked(&head.headers, message, throttled, now);
        let date = date.or_else(|| date_of_message(message?));
        let error = Error::answer(kind, report, status, body).with_retry_after(wait);
        let error = match kind {
            ErrorKind::Signature => {
                let signed = std::str::from_utf8(canonical).ok();
                error.explained(signed.filter(|signed| !signed.is_empty()))
            }
            _ => error,
        };
        Failure {
            error,
            sent: true,
            lasting: head.status == StatusCode::NOT_IMPLEMENTED,
            repair,
            date,
            used: None,
        }
    }

    pub(super) fn unanswered(&self, mut error: TransportError) -> Failure {
        let head = error.take_head();
        let never = matches!(
            error.kind(),
            TransportErrorKind::Certificate | TransportErrorKind::Invalid
        );
        let sent = !never && error.kind() != TransportErrorKind::Connect;
        let error = match head {
            Some(head) => {
                let (status, headers) = *head;
                let request_id = self.request_id(&headers);
                Error::from(error).with_head(status.as_u16(), request_id)
            }
            None => Error::from(error),
        };
        Failure { sent, lasting: never, ..Failure::before_sending(error) }
    }
}

/// The server's time in `signature expired, signature time:…,server time:20211217T065804Z`.
fn date_of_message(message: &str) -> Option<SystemTime> {
    let (_, rest) = message.split_once("server time:")?;
    compact_date(rest.trim_start())
}
