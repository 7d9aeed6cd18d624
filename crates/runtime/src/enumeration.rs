//! Text with a list of known values that may grow.

use std::fmt;

/// A generated enumeration: known values, and whatever else a newer server sends.
///
/// Implementing it gives [`ToText`](crate::generated::ToText),
/// [`ToJson`](crate::generated::ToJson) and [`FromJson`](crate::generated::FromJson).
pub trait Enumeration: Sized + 'static {
    /// The text on the wire.
    fn as_str(&self) -> &str;

    /// The known value for a text, or the variant that keeps it.
    fn read(text: Unread<'_>) -> Self;

    /// The value for a text from the wire: the known one, or the text kept as it is.
    fn from_wire(text: &str) -> Self {
        Self::read(Unread(text))
    }
}

/// A text from the wire that is to become a value. Only the runtime makes one, so that an unknown
/// value can't be made by hand.
#[derive(Clone, Copy, Debug)]
pub struct Unread<'a>(&'a str);

impl<'a> Unread<'a> {
    /// The text.
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// Keeps the text of a value that nothing is known of.
    pub fn keep(self) -> UnknownValue {
        UnknownValue(self.0.into())
    }
}

/// Another value of the same text.
pub fn copy_of<T: Enumeration>(value: &T) -> T {
    T::from_wire(value.as_str())
}

/// Shows a value as its text.
///
/// # Errors
/// The formatter's own.
pub fn show<T: Enumeration>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(value.as_str(), f)
}

/// Whether two values have the same text.
pub fn same<T: Enumeration>(one: &T, other: &T) -> bool {
    one.as_str() == other.as_str()
}

/// A value that the spec of this version doesn't list, as the server sent it.
///
/// It can be written back, and it can't be made by hand, so that a known value is never
/// spelled as an unknown one.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The text that the server sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
