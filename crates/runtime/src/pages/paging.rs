//! How a service divides a list into pages, as its spec declares it.

use crate::json::FromJson;

/// How an operation's pages are asked for, and where the answer says what.
///
/// All places are JSON pointers. What an operation doesn't have is taken from
/// [`NONE`](Self::NONE).
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// What tells one page from another.
    pub style: PagingStyle,
    /// The query parameter that does so.
    pub parameter: &'static str,
    /// The first page's number or offset.
    pub first: u64,
    /// How a page's length is asked for.
    pub limit: Option<PageLimit>,
    /// The items, in the answer.
    pub items: &'static str,
    /// How many items the whole list has, in the answer.
    pub total: Option<&'static str>,
    /// The next page's token, or anything that is missing or empty on the last page, in the
    /// answer.
    pub next: Option<&'static str>,
    /// What the next page starts behind, in the last item.
    pub marker: Option<&'static str>,
    /// What is different for each item, in the item.
    pub id: Option<&'static str>,
}

impl Paging {
    /// Nothing but the places where these usually are.
    pub const NONE: Self = Self {
        style: PagingStyle::Offset,
        parameter: "offset",
        first: 0,
        limit: None,
        items: "",
        total: None,
        next: None,
        marker: None,
        id: None,
    };
}

/// What tells one page from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingStyle {
    /// The number of items before it.
    Offset,
    /// The number of pages before it, though it is called an offset.
    OffsetInPages,
    /// Its number.
    Page,
    /// The last item of the page before it.
    Marker,
    /// A token that the page before it gave.
    Token,
}

/// How a page's length is asked for.
#[derive(Debug, Clone, Copy)]
pub struct PageLimit {
    /// The query parameter.
    pub parameter: &'static str,
    /// The length when it isn't asked for.
    pub default: Option<u32>,
    /// The least length.
    pub minimum: u32,
    /// The greatest length.
    pub maximum: Option<u32>,
    /// The only lengths, in ascending order; empty: all between least and greatest.
    pub values: &'static [u32],
}

impl PageLimit {
    /// Nothing but the usual name.
    pub const NONE: Self = Self {
        parameter: "limit",
        default: None,
        minimum: 1,
        maximum: None,
        values: &[],
    };

    /// The greatest length, which needs the fewest calls.
    pub(crate) fn greatest(&self) -> Option<u32> {
        self.values.last().copied().or(self.maximum)
    }

    /// The nearest length that the service takes: not more than was wished, where there is one.
    pub(crate) fn nearest(&self, wished: u32) -> u32 {
        match self.values {
            [] => wished.min(self.maximum.unwrap_or(u32::MAX)).max(self.minimum),
            [least, ..] => {
                let fitting = self.values.iter().rev().find(|value| **value <= wished);
                *fitting.unwrap_or(least)
            }
        }
    }
}

/// An answer that is one page of a list.
pub trait Paged: FromJson {
    /// What the list is of.
    type Item: FromJson;

    /// How its pages are asked for.
    const PAGING: &'static Paging;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_those_that_the_service_takes() {
        let free = PageLimit { minimum: 10, maximum: Some(100), ..PageLimit::NONE };
        assert_eq!([1, 10, 50, 500].map(|n| free.nearest(n)), [10, 10, 50, 100]);
        let some = PageLimit { values: &[30, 50, 100], ..PageLimit::NONE };
        assert_eq!(
            [1, 30, 49, 50, 99, 500].map(|n| some.nearest(n)),
            [30, 30, 30, 50, 50, 100]
        );
        assert_eq!(some.greatest(), Some(100));
        assert_eq!(PageLimit::NONE.nearest(7_000), 7_000);
        assert_eq!(PageLimit::NONE.greatest(), None);
    }
}
