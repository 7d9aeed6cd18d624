//! How long work takes and how its state reads, as a service's spec declares it.

use crate::pages::Paging;

/// How an operation's answers tell the state of some work.
///
/// All places are JSON pointers; in a [`record`](Self::record) they start at the record. What a
/// wait doesn't have is taken from [`NONE`](Self::NONE).
#[derive(Debug, Clone, Copy)]
pub struct Waiting {
    /// What is waited for, as in `job`.
    pub name: &'static str,
    /// The parameter of the operation that the id goes into.
    pub parameter: Option<&'static str>,
    /// Where the operation lists records, one of which is the one.
    pub record: Option<Record>,
    /// The state.
    pub state: &'static str,
    /// The states of work that goes on. Any state in none of the lists counts as one, too.
    pub running: &'static [&'static str],
    /// The states of work that is done.
    pub success: &'static [&'static str],
    /// The states of work that failed.
    pub failure: &'static [&'static str],
    /// Why it failed.
    pub reason: Option<&'static str>,
    /// The code of why it failed.
    pub code: Option<&'static str>,
    /// How much of it is done, in percent.
    pub progress: Option<&'static str>,
    /// How often in a row the work must be seen done.
    pub successes: u32,
    /// Seconds before the first look.
    pub delay: u32,
    /// Seconds from one look to the next.
    pub interval: u32,
    /// Seconds that the work may take.
    pub timeout: u32,
    /// Seconds in which the service may not know of the work yet.
    pub grace: u32,
}

impl Waiting {
    /// Nothing but the times that are usual.
    pub const NONE: Self = Self {
        name: "work",
        parameter: None,
        record: None,
        state: "",
        running: &[],
        success: &[],
        failure: &[],
        reason: None,
        code: None,
        progress: None,
        successes: 1,
        delay: 0,
        interval: 10,
        timeout: 1800,
        grace: 60,
    };
}

/// Which of the records that an operation lists is the one.
#[derive(Debug, Clone, Copy)]
pub struct Record {
    /// The records, in the answer.
    pub items: &'static str,
    /// The id that the caller gives, in the record.
    pub id: Option<&'static str>,
    /// A time, in the record: without an id, the newest is the one.
    pub newest: Option<&'static str>,
    /// How the list's pages are asked for, if it has any.
    pub paging: Option<&'static Paging>,
}

impl Record {
    /// Nothing but the answer itself as the list.
    pub const NONE: Self = Self { items: "", id: None, newest: None, paging: None };

    /// What is different for each record, in the record.
    pub(crate) fn key(&self) -> Option<&'static str> {
        self.id.or_else(|| self.paging?.id)
    }
}
