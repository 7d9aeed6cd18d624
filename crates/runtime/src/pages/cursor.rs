//! Goes from page to page, and notices when that leads nowhere. It knows nothing of item types.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use crate::client::Pending;
use crate::error::{Error, ErrorKind};
use crate::pages::paging::{Paging, PagingStyle};
use crate::pages::position::Position;
use crate::pointer::{text, text_at};

/// More pages than any list has; what goes on after them never ends.
pub(crate) const MOST_PAGES: u32 = 10_000;

/// More empty pages in a row than any filter leaves.
const MOST_EMPTY: u32 = 100;

/// What one page said, besides its items.
#[derive(Debug)]
pub(crate) struct Accepted {
    /// Whether each item is one that wasn't there before.
    pub(crate) new: Vec<bool>,
    pub(crate) total: Option<u64>,
    /// Where the next page starts; `None` after the last one.
    pub(crate) next: Option<Position>,
}

/// A way through the pages of one list.
pub(crate) struct Cursor {
    call: Pending,
    pub(crate) paging: &'static Paging,
    /// Where the page starts that comes next.
    pub(crate) position: Position,
    /// The length of a page, asked for or the service's own.
    length: Option<u64>,
    pages: u32,
    most_pages: u32,
    empty_in_a_row: u32,
    last_total: Option<u64>,
    /// Every page so far, by its content.
    contents: HashSet<u64>,
    /// Every marker or token so far.
    starts: HashSet<String>,
    /// Every id so far; `None` once a page had one twice, as they then tell nothing apart.
    ids: Option<HashSet<String>>,
}

impl Cursor {
    /// Begins where the request itself does, or at `from`, whose pages keep their length.
    pub(crate) fn new(
        mut call: Pending,
        paging: &'static Paging,
        from: Option<Position>,
        limit: Option<u32>,
        most_pages: u32,
    ) -> Self {
        let mut position = from.unwrap_or_default();
        if position.at.is_none() {
            position.at = call.query(paging.parameter).map(str::to_owned);
            // What stands before is only known from the start on.
            position.seen = match (paging.style, &position.at) {
                (_, None) => Some(0),
                (PagingStyle::Offset, Some(at)) => {
                    at.parse().ok().map(|at: u64| at.saturating_sub(paging.first))
                }
                (_, Some(_)) => None,
            };
            if !matches!(paging.style, PagingStyle::Marker | PagingStyle::Token) {
                position.at.get_or_insert_with(|| paging.first.to_string());
            }
        }
        if let Some(declared) = &paging.limit {
            let own = call.query(declared.parameter).and_then(|own| own.parse().ok());
            position.limit = position
                .limit
                .or(limit.map(|wished| declared.nearest(wished)))
                .or(own)
                .or_else(|| declared.greatest());
            if let Some(limit) = position.limit {
                call.set_query(declared.parameter, &limit.to_string());
            }
        }
        let default = paging.limit.as_ref().and_then(|limit| limit.default);
        Self {
            call,
            paging,
            length: position.limit.or(default).map(u64::from),
            position,
            pages: 0,
            most_pages,
            empty_in_a_row: 0,
            last_total: None,
            contents: HashSet::new(),
            starts: HashSet::new(),
            ids: Some(HashSet::new()),
        }
    }

    /// The call of the page that comes next.
    pub(crate) fn page(&mut self) -> Result<Pending, Error> {
        if self.pages >= self.most_pages {
            let text = format!("the list did not end after {} pages", self.most_pages);
            return Err(
                Error::new(ErrorKind::Decode, text).of_operation(self.call.name())
            );
        }
        self.pages += 1;
        let mut call = self.call.again();
        if let Some(at) = &self.position.at {
            call.set_query(self.paging.parameter, at);
        }
        Ok(call)
    }

    /// The page that was asked for didn't come, and doesn't count.
    pub(crate) fn missed(&mut self) {
        self.pages = self.pages.saturating_sub(1);
    }

    /// The items of a page.
    pub(crate) fn items<'v>(&self, page: &'v Value) -> Vec<&'v Value> {
        let items = page.pointer(self.paging.items).and_then(Value::as_array);
        // The same that the reader of items leaves out.
        items.into_iter().flatten().filter(|item| !item.is_null()).collect()
    }

    /// Takes note of a page, or says what is wrong with it; it can be asked for again then. The
    /// position stays until [`Accepted::next`] is put there.
    pub(crate) fn note(&mut self, page: &Value) -> Result<Accepted, String> {
        let paging = self.paging;
        let items = self.items(page);
        let total = paging.total.and_then(|total| page.pointer(total)).and_then(number);
        let ids: Option<Vec<String>> = paging
            .id
            .and_then(|id| items.iter().map(|item| text_at(item, id)).collect());
        let grown = total > self.last_total && self.last_total.is_some();
        let content = content(&items, ids.as_deref());
        let fresh = items.is_empty() || self.contents.insert(content);
        if !fresh && !grown {
            return Err(format!(
                "page {} is one that came before: the service does not heed `{}`, and the list \
                 would never end",
                self.pages, paging.parameter
            ));
        }
        self.last_total = total;
        let next = match self.next(page, &items, total) {
            Ok(next) => next,
            Err(message) => {
                if fresh {
                    self.contents.remove(&content);
                }
                return Err(message);
            }
        };
        let unique = ids
            .as_ref()
            .is_none_or(|ids| ids.iter().collect::<HashSet<_>>().len() == ids.len());
        if !unique {
            self.ids = None;
        }
        let new = match (ids, &mut self.ids) {
            (Some(ids), Some(seen)) => {
                ids.into_iter().map(|id| seen.insert(id)).collect()
            }
            _ => vec![true; items.len()],
        };
        Ok(Accepted { new, total, next })
    }

    fn next(
        &mut self,
        page: &Value,
        items: &[&Value],
        total: Option<u64>,
    ) -> Result<Option<Position>, String> {
        let paging = self.paging;
        let count = items.len() as u64;
        let named = paging.next.map(|next| page.pointer(next).and_then(mark));
        let at = match paging.style {
            PagingStyle::Token => match named.flatten() {
                Some(token) => self.unused(token, count)?,
                None => return Ok(None),
            },
            PagingStyle::Marker => {
                if let Some(None) = named {
                    return Ok(None);
                }
                let Some(last) = items.last() else { return self.ended(total) };
                let seen = self.position.seen.map(|seen| seen.saturating_add(count));
                if self.is_last_by_length(count) && seen.max(total) == seen {
                    return Ok(None);
                }
                let marker = paging.marker.and_then(|marker| text_at(last, marker));
                match named.flatten().or(marker) {
                    Some(marker) => self.unused(marker, count)?,
                    None => {
                        return Err(format!(
                            "page {} has more behind it, but its last item has no {}",
                            self.pages,
                            paging.marker.unwrap_or("marker")
                        ));
                    }
                }
            }
            PagingStyle::Offset | PagingStyle::OffsetInPages | PagingStyle::Page => {
                let Some(at) = self.number() else {
                    return Err(format!("`{}` is no number", paging.parameter));
                };
                let before = self.before(at);
                if count == 0 {
                    // Of full pages, these would have been all.
                    let all = paging.style != PagingStyle::Offset
                        && self.length.is_some()
                        && before.zip(total).is_some_and(|(before, all)| before >= all);
                    return if all { Ok(None) } else { self.ended(total) };
                }
                let behind = before.map(|before| {
                    let counted =
                        self.position.seen.unwrap_or(before).saturating_add(count);
                    match (paging.style, self.length) {
                        (PagingStyle::Offset, _) | (_, None) => counted,
                        // A page stands for its whole length, unless it is shorter: then
                        // something was left out of it, or the service has shorter pages.
                        (_, Some(length)) if count >= length => {
                            counted.max(before.saturating_add(length))
                        }
                        _ => counted,
                    }
                });
                let done = match (total, behind) {
                    // A total that is less than what came isn't one.
                    (Some(total), Some(behind))
                        if total >= before.unwrap_or(0).saturating_add(count) =>
                    {
                        behind >= total
                    }
                    (Some(total), Some(behind))
                        if paging.style != PagingStyle::Offset =>
                    {
                        behind >= total && count < self.length.unwrap_or(u64::MAX)
                    }
                    _ => self.is_last_by_length(count),
                };
                if done || matches!(named, Some(None)) {
                    return Ok(None);
                }
                match paging.style {
                    PagingStyle::Offset => at.saturating_add(count).to_string(),
                    _ => at.saturating_add(1).to_string(),
                }
            }
        };
        let seen = self.position.seen.map(|seen| seen.saturating_add(count));
        Ok(Some(Position { limit: self.position.limit, skip: 0, seen, at: Some(at) }))
    }

    /// The number of the page, or its offset.
    fn number(&self) -> Option<u64> {
        self.position.at.as_deref()?.trim().parse().ok()
    }

    /// How many items stand before the page, if anybody knows.
    fn before(&self, at: u64) -> Option<u64> {
        let steps = at.saturating_sub(self.paging.first);
        match (self.paging.style, self.length) {
            (PagingStyle::Offset, _) => Some(steps),
            (_, Some(length)) => Some(steps.saturating_mul(length)),
            (_, None) => self.position.seen,
        }
    }

    /// Whether a page is shorter than what was asked for.
    fn is_last_by_length(&self, count: u64) -> bool {
        self.length.is_some_and(|length| count < length)
    }

    /// An empty page is the last one; it is an error if there should be more.
    fn ended(&self, total: Option<u64>) -> Result<Option<Position>, String> {
        match (self.position.seen, total) {
            (Some(seen), Some(total)) if seen < total => Err(format!(
                "page {} is empty, after {seen} of {total} items",
                self.pages
            )),
            _ => Ok(None),
        }
    }

    /// A marker or token that wasn't there before.
    fn unused(&mut self, start: String, count: u64) -> Result<String, String> {
        self.empty_in_a_row = if count == 0 { self.empty_in_a_row + 1 } else { 0 };
        if self.empty_in_a_row >= MOST_EMPTY {
            return Err(format!(
                "the list did not end after {MOST_EMPTY} empty pages in a row"
            ));
        }
        let current = self.position.at.as_ref() == Some(&start);
        if current || !self.starts.insert(start.clone()) {
            return Err(format!(
                "page {} leads back to one that came before: its `{}` is not a new one",
                self.pages, self.paging.parameter
            ));
        }
        Ok(start)
    }
}

/// A count, which some services write as text.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// A token, or a sign that there is one.
fn mark(value: &Value) -> Option<String> {
    match value {
        Value::Bool(false) => None,
        value => text(value).filter(|text| !text.is_empty()),
    }
}

/// What a page is told from others by: the ids of its items, or all of them.
fn content(items: &[&Value], ids: Option<&[String]>) -> u64 {
    let mut hasher = DefaultHasher::new();
    match ids {
        Some(ids) => ids.hash(&mut hasher),
        None => items.iter().for_each(|item| item.to_string().hash(&mut hasher)),
    }
    hasher.finish()
}
