//! A call that is signed well and fits its spec, and what goes back.

use serde_json::Value;
use std::fmt::Display;
use std::time::SystemTime;

use super::refuse_violation;
use crate::contract::Violation;
use crate::credentials::{Credentials, User};
use crate::fault::{Fault, JobFault};
use crate::jobs::JobKind;
use crate::pages::{Page, Window};
use crate::refusal::Refusal;
use crate::request::Request;
use crate::restores::{Restore, RestoredFrom};
use crate::service::Service;
use crate::state::{NewJob, State};

/// A call that is signed well and fits its spec.
pub(crate) struct Call<'a> {
    pub(crate) service: Service,
    pub(crate) request: &'a Request,
    pub(crate) path_parameters: &'a [(String, String)],
    /// The decoded parameters of query and form.
    pub(crate) parameters: &'a [(String, String)],
    /// The body as JSON; null without one.
    pub(crate) body: &'a Value,
    pub(crate) now: SystemTime,
    pub(crate) request_id: &'a str,
    /// Huawei Cloud's project.
    pub(crate) project_id: &'a str,
    pub(crate) region: &'a str,
    /// The keys and tokens that the cloud started with.
    pub(crate) credentials: &'a Credentials,
    pub(crate) users: &'a [User],
    /// What is to go wrong with it.
    pub(crate) fault: Option<&'a Fault>,
}

/// What goes back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reply {
    /// In place of the operation's own status.
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    /// Absent where there is none.
    pub(crate) body: Option<Value>,
}

impl Reply {
    pub(crate) fn of(body: Option<Value>) -> Self {
        Self { body, ..Self::default() }
    }

    pub(crate) fn empty() -> Self {
        Self::default()
    }

    pub(crate) fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

impl From<Value> for Reply {
    fn from(body: Value) -> Self {
        Self::of(Some(body))
    }
}

/// Parameters of Alibaba Cloud's protocol: they differ from try to try.
const PROTOCOL_PARAMETERS: [&str; 10] = [
    "AccessKeyId",
    "Action",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

impl<'a> Call<'a> {
    /// Text in the body, at a JSON pointer.
    pub(crate) fn text(&self, pointer: &str) -> Option<&'a str> {
        self.body.pointer(pointer).and_then(Value::as_str)
    }

    /// The same, where it has to be there.
    pub(crate) fn required(&self, pointer: &str) -> Result<&'a str, Refusal> {
        self.text(pointer).ok_or_else(|| self.missing(&field(pointer)))
    }

    /// A list in the body; none is an empty one.
    pub(crate) fn list(&self, pointer: &str) -> &'a [Value] {
        let list = self.body.pointer(pointer).and_then(Value::as_array);
        list.map(Vec::as_slice).unwrap_or_default()
    }

    /// A number in the body that has to be there.
    pub(crate) fn required_number(&self, pointer: &str) -> Result<i64, Refusal> {
        let number = self.body.pointer(pointer).and_then(Value::as_i64);
        number.ok_or_else(|| self.missing(&field(pointer)))
    }

    pub(crate) fn path_parameter(&self, name: &str) -> Result<&'a str, Refusal> {
        value(self.path_parameters, name).ok_or_else(|| self.missing(name))
    }

    /// A parameter of the query or the form.
    pub(crate) fn query(&self, name: &str) -> Option<&'a str> {
        value(self.parameters, name)
    }

    /// The same, where it has to be there and say something.
    pub(crate) fn required_query(&self, name: &str) -> Result<&'a str, Refusal> {
        self.query(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| self.missing(name))
    }

    /// A number that is not negative, in the query.
    pub(crate) fn number(&self, name: &str) -> Result<Option<usize>, Refusal> {
        let text = self.query(name).filter(|text| !text.is_empty());
        text.map(|text| text.parse().map_err(|_| self.invalid(name, "it is no number")))
            .transpose()
    }

    /// A time in the query.
    pub(crate) fn time(
        &self,
        name: &str,
        parse: fn(&str) -> Option<SystemTime>,
    ) -> Result<Option<SystemTime>, Refusal> {
        let text = self.query(name).filter(|text| !text.is_empty());
        text.map(|text| parse(text).ok_or_else(|| self.invalid(name, "it is no time")))
            .transpose()
    }

    /// Whether a filter of the query lets a value through; one that isn't there does.
    pub(crate) fn lets_through(&self, name: &str, value: &str) -> bool {
        self.query(name).is_none_or(|wanted| wanted.is_empty() || wanted == value)
    }

    /// The same for names: behind a `*`, a part of the value is enough.
    pub(crate) fn lets_like_through(&self, name: &str, value: &str) -> bool {
        self.query(name).is_none_or(|wanted| match wanted.strip_prefix('*') {
            Some(part) => value.contains(part),
            None => wanted.is_empty() || wanted == value,
        })
    }

    /// What makes a call the same call, whatever it is signed with.
    pub(super) fn own_parameters(&self, action: &str) -> Vec<(String, String)> {
        let is_own = |name: &str| !PROTOCOL_PARAMETERS.contains(&name);
        let own = self.parameters.iter().filter(|(name, _)| is_own(name));
        let mut own: Vec<_> = own.cloned().collect();
        own.push(("Action".to_owned(), action.to_owned()));
        own.sort();
        own
    }

    pub(crate) fn missing(&self, field: &str) -> Refusal {
        refuse_violation(self.service, &Violation::missing(field))
    }

    pub(crate) fn invalid(&self, field: &str, why: impl Display) -> Refusal {
        refuse_violation(self.service, &Violation::invalid(field, why))
    }

    /// The page of a list that the window shows, or what this call's fault makes of it.
    pub(crate) fn page<T: Clone>(&self, rows: &[T], window: Window) -> Page<T> {
        let fault = match self.fault {
            Some(Fault::List(fault)) => Some(*fault),
            _ => None,
        };
        Page::of(rows, window, fault)
    }

    fn job_fault(&self) -> Option<JobFault> {
        match self.fault {
            Some(Fault::Job(fault)) => Some(fault.clone()),
            _ => None,
        }
    }

    /// A job on an instance that it keeps busy.
    pub(crate) fn job(
        &self,
        kind: JobKind,
        name: &'static str,
        subject: &str,
    ) -> NewJob {
        NewJob {
            service: self.service,
            kind,
            name,
            subject: subject.to_owned(),
            busy: vec![subject.to_owned()],
            backup_id: None,
            request_id: self.request_id.to_owned(),
            started_at: self.now,
            fault: self.job_fault(),
        }
    }

    pub(crate) fn restore(
        &self,
        kind: JobKind,
        source: &str,
        target: &str,
        from: RestoredFrom,
    ) -> Restore {
        Restore::new(self.service, kind, source, target, from)
    }

    /// Starts the job of a restore, which keeps its target and `busy` busy; gives the job's id.
    pub(crate) fn start_restore(
        &self,
        state: &mut State,
        name: &'static str,
        mut restore: Restore,
        busy: impl IntoIterator<Item = String>,
    ) -> String {
        let mut job = self.job(restore.kind, name, &restore.target);
        job.busy.extend(busy);
        job.busy.sort();
        job.busy.dedup();
        job.backup_id = restore.backup_id().map(str::to_owned);
        let id = state.start(job);
        restore.job_id.clone_from(&id);
        state.record_restore(restore);
        id
    }
}

fn field(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}
