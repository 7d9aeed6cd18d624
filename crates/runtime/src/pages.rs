//! Lists that come in pages.

pub(crate) mod cursor;
mod paging;
mod position;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde_json::Value;

use crate::call::decode;
use crate::client::{Answer, Pending};
use crate::error::Error;
use crate::json::FromJson;
use crate::pointer::{At, steps};
use crate::transport::BoxFuture;
use cursor::{Cursor, MOST_PAGES};
pub use paging::{PageLimit, Paged, Paging, PagingStyle};
use position::Position;

/// The items of a list that comes in pages, one after the other: a [`Stream`], and the same
/// without one by [`try_next`](Self::try_next).
///
/// A page is fetched when it is needed, by a call with the options of the call that this was
/// made of; dropping this fetches nothing more. A page is as long as the service allows, unless
/// the request or [`with_limit`](Self::with_limit) says how long.
///
/// Other people change lists while they are read. An item that comes twice is given once, where
/// the service gives items an id. One that moves to a page that was read already is missed. A
/// total that is too small is not believed. A page that came before, that is empty although the
/// service counts more items, and a list that doesn't end are errors of the kind
/// [`Decode`](crate::ErrorKind::Decode).
///
/// After an error, asking once more fetches the same page once more. Only the [`Stream`] ends
/// with an error, so that nobody who goes on regardless asks for ever.
///
/// ```no_run
/// # use backstay::{Call, Error, generated::Paged};
/// # async fn example<T: Paged<Item = String>>(list: Call<T>) -> Result<(), Error> {
/// let mut names = list.pages();
/// while let Some(name) = names.try_next().await? {
///     println!("{name}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a page is fetched when it is asked for"]
pub struct Pages<T> {
    start: Start,
    fetching: Option<Fetching>,
    /// The rest of the page, each item with its number in it.
    items: vec::IntoIter<(usize, T)>,
    /// Where this page starts.
    page: Position,
    total: Option<u64>,
    /// What is wrong with an option.
    problem: Option<Error>,
    /// Whether the stream has ended with an error.
    broken: bool,
}

type Fetching = BoxFuture<'static, (Box<Cursor>, Result<Answer, Error>)>;

/// How far it came.
enum Start {
    /// Nothing was asked for yet.
    Call(Box<Given>),
    /// A page is on its way from here.
    Fetching(Position),
    /// The next page can be asked for, or the one that didn't come.
    Cursor(Box<Cursor>),
    /// The last page was read.
    Ended,
}

struct Given {
    call: Pending,
    paging: &'static Paging,
    from: Option<Position>,
    limit: Option<u32>,
    most_pages: u32,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// Its items, without those that came before.
    pub items: Vec<T>,
    /// How many items the whole list has, if the service says so.
    pub total: Option<u64>,
}

impl<T> Pages<T> {
    pub(crate) fn new(call: Pending, paging: &'static Paging) -> Self {
        let given =
            Given { call, paging, from: None, limit: None, most_pages: MOST_PAGES };
        Self {
            start: Start::Call(Box::new(given)),
            fetching: None,
            items: Vec::new().into_iter(),
            page: Position::default(),
            total: None,
            problem: None,
            broken: false,
        }
    }

    /// How long a page is, instead of as long as the service allows: the nearest length that
    /// the service takes. A position has a length of its own. Once a page was asked for it is
    /// too late, and the next item is an error.
    pub fn with_limit(mut self, items: u32) -> Self {
        match &mut self.start {
            Start::Call(given) => given.limit = Some(items),
            _ => self.problem = Some(too_late("with_limit")),
        }
        self
    }

    /// After how many pages the list is taken for endless, instead of 10,000. Once a page was
    /// asked for it is too late, and the next item is an error.
    pub fn with_most_pages(mut self, pages: u32) -> Self {
        match &mut self.start {
            Start::Call(given) => given.most_pages = pages,
            _ => self.problem = Some(too_late("with_most_pages")),
        }
        self
    }

    /// Goes on where another run was, by its [`position`](Self::position). The request must be
    /// the same; text that is no position fails the first page. Once a page was asked for it is
    /// too late, and the next item is an error.
    pub fn with_position(mut self, position: &str) -> Self {
        match &mut self.start {
            Start::Call(given) => {
                given.from = Position::parse(position);
                if given.from.is_none() {
                    given.call.refuse(Error::invalid(format!(
                        "{position:?} is no position of a list: take what Pages::position() gave"
                    )));
                }
            }
            _ => self.problem = Some(too_late("with_position")),
        }
        self
    }

    /// Where the next item stands, as text for [`with_position`](Self::with_position); `None`
    /// after the last item.
    ///
    /// A page that was given in part is asked for again, and what was given of it is left out:
    /// if the list has changed meanwhile, an item may come twice or not at all.
    pub fn position(&self) -> Option<String> {
        if let Some((number, _)) = self.items.as_slice().first() {
            let page = Position { skip: *number, ..self.page.clone() };
            return Some(page.to_string());
        }
        match &self.start {
            Start::Call(given) => {
                Some(given.from.clone().unwrap_or_default().to_string())
            }
            Start::Fetching(position) => Some(position.to_string()),
            Start::Cursor(cursor) => Some(cursor.position.to_string()),
            Start::Ended => None,
        }
    }

    /// How many items the whole list has, if the last page said so.
    pub fn total(&self) -> Option<u64> {
        self.total
    }
}

impl<T: FromJson> Pages<T> {
    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of the call, and a list that makes no sense.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next page that isn't empty, or the rest of one that was given in part; `None` after
    /// the last one.
    ///
    /// # Errors
    ///
    /// As [`try_next`](Self::try_next).
    pub async fn next_page(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| self.poll_page(context)).await?;
        let items: Vec<T> = self.items.by_ref().map(|(_, item)| item).collect();
        Ok((!items.is_empty()).then_some(Page { items, total: self.total }))
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// As [`try_next`](Self::try_next).
    pub async fn collect_all(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(page) = self.next_page().await? {
            all.extend(page.items);
        }
        Ok(all)
    }

    fn poll_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<T>, Error>> {
        ready!(self.poll_page(context))?;
        Poll::Ready(Ok(self.items.next().map(|(_, item)| item)))
    }

    /// Fetches until there is an item, or the list ends.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        if let Some(problem) = self.problem.take() {
            return Poll::Ready(Err(problem));
        }
        while self.items.as_slice().is_empty() {
            let Some(fetching) = self.fetching()? else { break };
            let (mut cursor, answer) = ready!(fetching.as_mut().poll(context));
            self.fetching = None;
            let next = answer.and_then(|answer| self.read(&mut cursor, answer));
            self.start = match next {
                Ok(None) => Start::Ended,
                Ok(Some(next)) => {
                    cursor.position = next;
                    Start::Cursor(cursor)
                }
                Err(error) => {
                    cursor.missed();
                    self.start = Start::Cursor(cursor);
                    return Poll::Ready(Err(error));
                }
            };
        }
        Poll::Ready(Ok(()))
    }

    /// The page that is on its way, or that is so from now on; `None` when there is none left.
    fn fetching(&mut self) -> Result<Option<&mut Fetching>, Error> {
        if self.fetching.is_none() {
            let mut cursor = match std::mem::replace(&mut self.start, Start::Ended) {
                Start::Call(given) => {
                    let Given { call, paging, from, limit, most_pages } = *given;
                    Box::new(Cursor::new(call, paging, from, limit, most_pages))
                }
                Start::Cursor(cursor) => cursor,
                ended => {
                    self.start = ended;
                    return Ok(None);
                }
            };
            let position = cursor.position.clone();
            match cursor.page() {
                Ok(call) => {
                    self.fetching = Some(Box::pin(async move {
                        let answer = call.send().await;
                        (cursor, answer)
                    }));
                    self.start = Start::Fetching(position);
                }
                Err(error) => {
                    self.start = Start::Cursor(cursor);
                    return Err(error);
                }
            }
        }
        Ok(self.fetching.as_mut())
    }

    /// Takes the items of a page; tells where the next one starts.
    fn read(
        &mut self,
        cursor: &mut Cursor,
        answer: Answer,
    ) -> Result<Option<Position>, Error> {
        let mut items: Vec<T> = Vec::new();
        let path = steps(cursor.paging.items);
        let answer = decode(answer, &mut At::new(&path, &mut items))?;
        // Once more as a whole, by the same reader: what it refuses is no page.
        let mut json: Option<Value> = None;
        let answer = decode(answer, &mut json)?;
        let json = json.unwrap_or_default();
        let count = cursor.items(&json).len();
        if count != items.len() {
            let (place, read) = (cursor.paging.items, items.len());
            let message = format!("of {count} items at {place} only {read} can be read");
            return Err(answer.unreadable(message));
        }
        let accepted = match cursor.note(&json) {
            Ok(accepted) => accepted,
            Err(message) => return Err(answer.unreadable(message)),
        };
        let skip = cursor.position.skip;
        let numbered = items.into_iter().enumerate();
        let new = numbered.zip(accepted.new).filter(|(_, new)| *new);
        let left = new.map(|(item, _)| item).filter(|(number, _)| *number >= skip);
        self.items = left.collect::<Vec<_>>().into_iter();
        self.total = accepted.total;
        self.page = cursor.position.clone();
        Ok(accepted.next)
    }
}

fn too_late(option: &str) -> Error {
    Error::invalid(format!(
        "{option}(..) comes too late: the list was asked for already, so set it before the first item"
    ))
}

/// Items are only moved.
impl<T> Unpin for Pages<T> {}

impl<T: FromJson> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, Error>>> {
        if self.broken {
            return Poll::Ready(None);
        }
        let item = ready!(self.poll_item(context));
        self.broken = item.is_err();
        Poll::Ready(item.transpose())
    }
}

impl<T> fmt::Debug for Pages<T> {
    /// Neither the request nor the items: any part of them may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("position", &self.position())
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}
