//! A place in a list, as text that outlives the program.

use std::fmt;

/// Where a page starts, and what was known then.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Position {
    /// The length of a page that was asked for.
    pub(crate) limit: Option<u32>,
    /// The items that are to be left out at the start of the page.
    pub(crate) skip: usize,
    /// The items of the list before the page, as far as they were counted.
    pub(crate) seen: Option<u64>,
    /// The value of the parameter; `None` for the first page of a list with markers or tokens.
    pub(crate) at: Option<String>,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { limit, skip, seen, at } = self;
        f.write_str("limit=")?;
        limit.iter().try_for_each(|limit| write!(f, "{limit}"))?;
        write!(f, "&skip={skip}&seen=")?;
        seen.iter().try_for_each(|seen| write!(f, "{seen}"))?;
        // The last one, as it may be any text.
        at.iter().try_for_each(|at| write!(f, "&at={at}"))
    }
}

impl Position {
    /// Reads what [`Display`](fmt::Display) wrote.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (numbers, at) = match text.split_once("&at=") {
            Some((numbers, at)) => (numbers, Some(at.to_owned())),
            None => (text, None),
        };
        let (limit, rest) = numbers.strip_prefix("limit=")?.split_once("&skip=")?;
        let (skip, seen) = rest.split_once("&seen=")?;
        let limit = (!limit.is_empty()).then(|| limit.parse()).transpose().ok()?;
        let seen = (!seen.is_empty()).then(|| seen.parse()).transpose().ok()?;
        Some(Self { limit, skip: skip.parse().ok()?, seen, at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back_from_its_text() {
        let full = Position {
            limit: Some(100),
            skip: 7,
            seen: Some(300),
            at: Some("a&at=b=\u{e9}".into()),
        };
        assert_eq!(full.to_string(), "limit=100&skip=7&seen=300&at=a&at=b=\u{e9}");
        for position in [full, Position::default()] {
            assert_eq!(Position::parse(&position.to_string()), Some(position));
        }
        for text in [
            "",
            "7",
            "limit=&skip=&seen=",
            "limit=x&skip=0&seen=",
            "limit=1&skip=-1&seen=",
        ] {
            assert_eq!(Position::parse(text), None, "{text}");
        }
    }
}
