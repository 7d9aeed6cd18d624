//! Lists, a page at a time, right or wrong on demand.

use crate::fault::ListFault;
use crate::operations::Call;
use crate::refusal::Refusal;

/// Which rows are asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Window {
    /// How many rows come before.
    pub(crate) offset: usize,
    /// How many rows at most.
    pub(crate) limit: usize,
}

/// How many rows a caller may ask for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sizes {
    /// From 1 to so many.
    UpTo(usize),
    /// At least so many, at most so many.
    Between(usize, usize),
    /// These numbers and no others.
    OneOf(&'static [usize]),
}

impl Sizes {
    fn allow(self, size: usize) -> bool {
        match self {
            Self::UpTo(most) => (1..=most).contains(&size),
            Self::Between(least, most) => (least..=most).contains(&size),
            Self::OneOf(sizes) => sizes.contains(&size),
        }
    }
}

impl Window {
    /// From `offset` (which counts from `first`) and `limit`; either may be left out.
    pub(crate) fn by_offset(
        call: &Call<'_>,
        (offset, first): (&str, usize),
        limit: &str,
        default: usize,
        sizes: Sizes,
    ) -> Result<Self, Refusal> {
        let number = call.number(offset)?.unwrap_or(first);
        let skipped = number
            .checked_sub(first)
            .ok_or_else(|| call.invalid(offset, format!("it counts from {first}")))?;
        let size = call.number(limit)?.unwrap_or(default);
        Self::of(call, skipped, limit, size, sizes)
    }

    /// From the number of a page, from 1, and its size; either may be left out.
    pub(crate) fn by_number(
        call: &Call<'_>,
        number: &str,
        size_name: &str,
        default: usize,
        sizes: Sizes,
    ) -> Result<Self, Refusal> {
        let size = call.number(size_name)?.unwrap_or(default);
        let page = call.number(number)?.unwrap_or(1);
        let before = page
            .checked_sub(1)
            .ok_or_else(|| call.invalid(number, "it counts from 1"))?;
        Self::of(call, before.saturating_mul(size), size_name, size, sizes)
    }

    fn of(
        call: &Call<'_>,
        offset: usize,
        name: &str,
        limit: usize,
        sizes: Sizes,
    ) -> Result<Self, Refusal> {
        if sizes.allow(limit) {
            Ok(Self { offset, limit })
        } else {
            Err(call.invalid(name, "it is out of range"))
        }
    }
}

/// A page of a list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Page<T> {
    pub(crate) rows: Vec<T>,
    /// How many rows the list is said to have.
    pub(crate) total: usize,
    /// Whether there is said to be a next page.
    pub(crate) has_more: bool,
    /// The window that was asked for.
    pub(crate) window: Window,
}

impl<T: Clone> Page<T> {
    /// The rows of a window, or what a fault makes of them.
    pub(crate) fn of(all: &[T], window: Window, fault: Option<ListFault>) -> Self {
        let Window { offset, limit } = window;
        let span = |from: usize, count: usize| -> Vec<T> {
            all.iter().skip(from).take(count).cloned().collect()
        };
        let mut total = all.len();
        let mut has_more = offset.saturating_add(limit) < total;
        let rows = match fault {
            None => span(offset, limit),
            Some(ListFault::TotalTooHigh(by)) => {
                total += by;
                has_more = offset.saturating_add(limit) < total;
                span(offset, limit)
            }
            Some(ListFault::TotalTooLow(by)) => {
                total = total.saturating_sub(by);
                span(offset, limit)
            }
            Some(ListFault::ItemsTwice) if offset == 0 => {
                let mut rows = span(0, limit);
                if let Some(first) = rows.first().cloned() {
                    rows.insert(1, first);
                    rows.truncate(limit.max(2));
                }
                rows
            }
            Some(ListFault::ItemsTwice) => span(offset - 1, limit),
            Some(ListFault::PageRepeats) => span(0, limit),
            Some(ListFault::NeverEnds) => {
                total = offset.saturating_add(limit).saturating_add(1);
                has_more = true;
                let start = offset.checked_rem(all.len()).unwrap_or_default();
                all.iter().cycle().skip(start).take(limit).cloned().collect()
            }
            Some(ListFault::ShortPage) => span(offset, limit / 2),
            Some(ListFault::EmptyPage) => Vec::new(),
        };
        Self { rows, total, has_more, window }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(offset: usize, fault: Option<ListFault>) -> (Vec<usize>, usize, bool) {
        let all: Vec<usize> = (0..10).collect();
        let page = Page::of(&all, Window { offset, limit: 4 }, fault);
        (page.rows, page.total, page.has_more)
    }

    #[test]
    fn a_page_has_the_rows_of_its_window() {
        assert_eq!(page(0, None), (vec![0, 1, 2, 3], 10, true));
        assert_eq!(page(8, None), (vec![8, 9], 10, false));
        assert_eq!(page(6, None), (vec![6, 7, 8, 9], 10, false));
        assert_eq!(page(10, None), (vec![], 10, false));
        assert_eq!(page(usize::MAX, None), (vec![], 10, false));
        let none = Page::<u8>::of(&[], Window { offset: 0, limit: 4 }, None);
        assert_eq!((none.rows.len(), none.total, none.has_more), (0, 0, false));
    }

    #[test]
    fn a_fault_makes_it_wrong() {
        use ListFault as F;
        assert_eq!(page(8, Some(F::TotalTooHigh(5))), (vec![8, 9], 15, true));
        assert_eq!(page(8, Some(F::TotalTooLow(5))), (vec![8, 9], 5, false));
        assert_eq!(page(0, Some(F::ItemsTwice)).0, [0, 0, 1, 2]);
        assert_eq!(page(4, Some(F::ItemsTwice)).0, [3, 4, 5, 6]);
        assert_eq!(page(4, Some(F::PageRepeats)).0, [0, 1, 2, 3]);
        assert_eq!(page(8, Some(F::NeverEnds)), (vec![8, 9, 0, 1], 13, true));
        assert_eq!(page(4, Some(F::ShortPage)).0, [4, 5]);
        assert_eq!(page(4, Some(F::EmptyPage)), (vec![], 10, true));
    }
}
