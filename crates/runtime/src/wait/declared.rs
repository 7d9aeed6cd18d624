//! A wait that the service's spec declares: nothing in it depends on types but the last answer.

use std::collections::HashSet;
use std::marker::PhantomData;

use serde_json::Value;

use crate::call::{decode, output};
use crate::client::{Answer, Pending};
use crate::error::Error;
use crate::json::FromJson;
use crate::pages::cursor::{Cursor, MOST_PAGES};
use crate::pointer::{At, steps, text_at};
use crate::transport::BoxFuture;
use crate::wait::progress::{Look, Outcome, percentage};
use crate::wait::waiting::{Record, Waiting};
use crate::wait::watch::{Allowance, Poller, Seen, Source};

/// Sends the same call for each look.
pub(crate) struct Declared<T> {
    state: Polled,
    output: PhantomData<fn() -> T>,
}

struct Polled {
    call: Pending,
    waiting: &'static Waiting,
    id: Option<String>,
    /// Where the record stands in the last answer that had it.
    found: usize,
    /// The ids of records that aren't the one.
    others: HashSet<String>,
}

/// How new a record is: what waits for its turn has no time yet.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Begun {
    Never,
    At(String),
    NotYet,
}

impl<T> Declared<T> {
    pub(crate) fn new(
        call: Pending,
        waiting: &'static Waiting,
        id: Option<String>,
    ) -> Self {
        let state = Polled { call, waiting, id, found: 0, others: HashSet::new() };
        Self { state, output: PhantomData }
    }
}

impl<T> Source for Declared<T> {
    fn look(&mut self, allowance: Allowance) -> BoxFuture<'_, Result<Seen, Error>> {
        Box::pin(self.state.look(allowance))
    }

    fn leave_out(&mut self, ids: HashSet<String>) -> Result<(), Error> {
        let record = self.state.waiting.record.as_ref();
        let Some(record) = record.filter(|record| record.newest.is_some()) else {
            return Err(Error::invalid(
                "not_among(..) is for a wait that takes the newest record of a list: this one \
                 goes by an id",
            ));
        };
        if record.key().is_none() {
            return Err(Error::invalid(
                "not_among(..) goes by the ids of records, and those of this list have none",
            ));
        }
        self.state.others.extend(ids);
        Ok(())
    }

    fn knows(&self, state: &str) -> bool {
        let Waiting { running, success, failure, .. } = self.state.waiting;
        [running, success, failure].into_iter().any(|states| states.contains(&state))
    }
}

impl<T: FromJson + Send> Poller<T> for Declared<T> {
    fn output(&mut self, last: Answer) -> Result<T, Error> {
        let Some(record) = &self.state.waiting.record else {
            return output(last).map(|(_, output)| output);
        };
        let pointer = format!("{}/{}", record.items, self.state.found);
        let mut place: Option<T> = None;
        let last = decode(last, &mut At::new(&steps(&pointer), &mut place))?;
        place.ok_or_else(|| last.unreadable(format!("the answer has no {pointer}")))
    }
}

impl Polled {
    async fn look(&mut self, allowance: Allowance) -> Result<Seen, Error> {
        if let Some(record) = &self.waiting.record {
            return self.search(record, allowance).await;
        }
        let (answer, json) = read(self.call.again().within(&allowance).send().await?)?;
        self.judged(answer, &json)
    }

    /// Looks at the pages of a list until the record is found.
    async fn search(
        &mut self,
        record: &Record,
        mut allowance: Allowance,
    ) -> Result<Seen, Error> {
        let clock = self.call.engine().settings.clock.clone();
        let deadline = clock.monotonic().saturating_add(allowance.time);
        let mut cursor = record.paging.map(|paging| {
            Cursor::new(self.call.again(), paging, None, None, MOST_PAGES)
        });
        let mut newest: Option<(Begun, Answer, Value)> = None;
        loop {
            let page = match &mut cursor {
                Some(cursor) => cursor.page()?,
                None => self.call.again(),
            };
            allowance.time = deadline.saturating_sub(clock.monotonic());
            let (answer, json) = read(page.within(&allowance).send().await?)?;
            let items = json.pointer(record.items).and_then(Value::as_array);
            let best = items.into_iter().flatten().enumerate().filter(|(_, item)| {
                record.id.is_none_or(|id| text_at(item, id) == self.id)
                    && record
                        .key()
                        .and_then(|key| text_at(item, key))
                        .is_none_or(|key| !self.others.contains(&key))
            });
            let age = |item| {
                let time = record.newest.and_then(|newest| text_at(item, newest));
                // What ended before it began has no time either, and waits for nothing.
                let ended = || self.has_ended(item);
                time.map_or_else(
                    || if ended() { Begun::Never } else { Begun::NotYet },
                    Begun::At,
                )
            };
            // Of those of one time, the first in the list.
            let best = best
                .map(|(index, item)| (age(item), index, item))
                .reduce(|best, other| if other.0 > best.0 { other } else { best });
            let newer = best.filter(|(age, ..)| {
                newest.as_ref().is_none_or(|(other, ..)| age > other)
            });
            let next = match &mut cursor {
                // What is found by its id is the one; only for the newest all are looked at.
                Some(_) if newer.is_some() && record.newest.is_none() => None,
                Some(cursor) => match cursor.note(&json) {
                    Ok(accepted) => accepted.next,
                    Err(message) => return Err(answer.unreadable(message)),
                },
                None => None,
            };
            let last = match newer {
                Some((age, index, item)) => {
                    self.found = index;
                    newest = Some((age, answer, item.clone()));
                    None
                }
                None => Some(answer),
            };
            if let (Some(next), Some(cursor)) = (next, &mut cursor) {
                cursor.position = next;
                continue;
            }
            return match (newest, last) {
                (Some((_, answer, item)), _) => self.judged(answer, &item),
                (None, Some(answer)) => Ok(Seen { look: Look::absent(), answer }),
                (None, None) => Err(Error::invalid("no page was read")),
            };
        }
    }

    fn outcome(&self, state: &str) -> Outcome {
        match state {
            state if self.waiting.success.contains(&state) => Outcome::Succeeded,
            state if self.waiting.failure.contains(&state) => Outcome::Failed,
            _ => Outcome::Running,
        }
    }

    fn has_ended(&self, record: &Value) -> bool {
        text_at(record, self.waiting.state)
            .is_some_and(|state| !matches!(self.outcome(&state), Outcome::Running))
    }

    fn judged(&self, answer: Answer, record: &Value) -> Result<Seen, Error> {
        let waiting = self.waiting;
        let Some(state) = text_at(record, waiting.state) else {
            let message = format!("the answer has no state at {}", waiting.state);
            return Err(answer.unreadable(message));
        };
        let outcome = self.outcome(&state);
        let at = |pointer: Option<&str>| text_at(record, pointer?);
        let look = Look {
            outcome,
            state: Some(state),
            percentage: at(waiting.progress).as_deref().and_then(percentage),
            reason: at(waiting.reason),
            code: at(waiting.code),
            record: match &waiting.record {
                Some(record) if record.newest.is_some() => at(record.key()),
                _ => None,
            },
        };
        Ok(Seen { look, answer })
    }
}

fn read(answer: Answer) -> Result<(Answer, Value), Error> {
    let mut json: Option<Value> = None;
    let answer = decode(answer, &mut json)?;
    Ok((answer, json.unwrap_or_default()))
}
