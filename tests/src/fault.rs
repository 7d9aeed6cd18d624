//! Faults that a cloud has on demand.

pub(crate) mod body;
pub(crate) mod connection;
pub(crate) mod held;
mod named;
pub(crate) mod rules;

pub use named::{FaultNameError, fault_names};
pub use rules::FaultRule;

use bytes::Bytes;
use std::time::Duration;

/// What goes wrong with one request.
///
/// "Carried out" means that the request was handled as ever: checked, and if it was good, its
/// restore started.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The connection is reset when the request arrives, before a byte of it is read.
    ResetBeforeReading,
    /// The connection is reset when a part of the request was read.
    ResetWhileReading,
    /// The request is read, and the connection reset; nothing is carried out.
    ResetBeforeHandling,
    /// The request is carried out, and the connection reset in place of an answer.
    ResetAfterHandling,
    /// The request is carried out, and the connection closed in place of an answer.
    CloseAfterHandling,
    /// The request is carried out; half of the answer's body comes, then the connection ends.
    HalfAnswer,
    /// The request is carried out; the answer's head comes this much later, by the cloud's clock.
    SlowHead(Duration),
    /// The request is carried out; the second half of the body comes this much later.
    SlowBody(Duration),
    /// The request is read, but never carried out nor answered.
    StallBeforeHandling,
    /// The request is carried out, but never answered.
    StallAfterHandling,
    /// The request is carried out; half of the answer's body comes, and then nothing.
    StallInBody,
    /// The request is carried out, and answered with a body of this many bytes, none of it JSON.
    LargeBody {
        /// How many bytes.
        bytes: u64,
        /// Whether `Content-Length` says so beforehand.
        announced: bool,
    },
    /// Another answer comes in place of the right one.
    Answer(FalseAnswer),
    /// The request is carried out, and the job that it starts goes wrong.
    Job(JobFault),
    /// The request is carried out, and the list that it answers is wrong.
    List(ListFault),
}

/// What goes wrong with the job that a request starts.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum JobFault {
    /// It fails when its time is over.
    Fails {
        /// The service's code, where it tells one.
        code: String,
        /// Why, in the service's words.
        reason: String,
    },
    /// It runs for ever.
    NeverEnds,
    /// Half-way through, the service knows nothing of it any more; it is done all the same.
    Vanishes,
    /// The service knows nothing of it at first.
    UnknownFor(Duration),
    /// It waits before it runs.
    WaitsFor(Duration),
    /// It takes another time than other jobs.
    RunsFor(Duration),
    /// While it runs, its status is one that no list of the service has.
    Shows(String),
    /// It is done, and its instance ready at the first look, busy at the second, ready from the
    /// third on.
    InstanceFlaps,
    /// It is done, and its instance busy for some time on.
    InstanceLags(Duration),
    /// It is done, and its instance broken.
    InstanceFails,
}

/// What is wrong with the list that a request answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum ListFault {
    /// The total is more by so many.
    TotalTooHigh(usize),
    /// The total is less by so many.
    TotalTooLow(usize),
    /// The page begins with the item that ended the one before; on the first page, an item comes
    /// twice.
    ItemsTwice,
    /// Whatever page is asked for, the first one comes.
    PageRepeats,
    /// The list begins anew where it ends, and so has no end.
    NeverEnds,
    /// Half of the page's items are missing.
    ShortPage,
    /// All of the page's items are missing.
    EmptyPage,
}

/// An answer that comes in place of the right one.
#[derive(Clone, Debug, PartialEq)]
pub struct FalseAnswer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: FalseBody,
    pub(crate) is_handled: bool,
    pub(crate) has_request_id: bool,
}

/// What a false answer's body is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FalseBody {
    /// These bytes.
    Bytes(Bytes),
    /// A refusal in the vendor's shape.
    Refusal { code: String, message: String },
    /// The right one.
    Right,
}

impl FalseAnswer {
    /// An answer with this status and body; nothing is carried out.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self::of(status, FalseBody::Bytes(body.into()))
    }

    /// A refusal in the vendor's shape; nothing is carried out.
    #[must_use]
    pub fn refusal(
        status: u16,
        code: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        let body = FalseBody::Refusal { code: code.into(), message: message.into() };
        Self::of(status, body)
    }

    /// The right answer's body, of a request that is carried out, under this status.
    #[must_use]
    pub fn right(status: u16) -> Self {
        Self::of(status, FalseBody::Right).after_handling()
    }

    fn of(status: u16, body: FalseBody) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body,
            is_handled: false,
            has_request_id: true,
        }
    }

    /// Adds a header, in place of the cloud's own of that name.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Leaves the request id out, as a proxy in between does.
    #[must_use]
    pub fn without_request_id(mut self) -> Self {
        self.has_request_id = false;
        self
    }

    /// Lets the request be carried out before it is answered falsely; one that is refused is
    /// answered so.
    #[must_use]
    pub fn after_handling(mut self) -> Self {
        self.is_handled = true;
        self
    }
}

impl From<FalseAnswer> for Fault {
    fn from(answer: FalseAnswer) -> Self {
        Self::Answer(answer)
    }
}

impl From<JobFault> for Fault {
    fn from(fault: JobFault) -> Self {
        Self::Job(fault)
    }
}

impl From<ListFault> for Fault {
    fn from(fault: ListFault) -> Self {
        Self::List(fault)
    }
}

impl Fault {
    /// Whether it comes before the request is known.
    pub(crate) fn is_before_reading(&self) -> bool {
        matches!(self, Self::ResetBeforeReading | Self::ResetWhileReading)
    }

    /// Whether a good request is carried out all the same.
    #[must_use]
    pub fn is_handled(&self) -> bool {
        match self {
            Self::ResetBeforeReading
            | Self::ResetWhileReading
            | Self::ResetBeforeHandling
            | Self::StallBeforeHandling => false,
            Self::Answer(answer) => answer.is_handled,
            _ => true,
        }
    }
}
