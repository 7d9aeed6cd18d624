//! Text with a list of known values that may grow.

use std::fmt;

/// A generated enumeration: known values, and whatever else a newer server sends.
///
/// Implementing it gives [`ToText`](crate::generated::ToText),
/// [`ToJson`](crate::generated::ToJson) and [`FromJson`](crate::generated::FromJson).
pub trait Enumeration: Sized + Clone + PartialEq + 'static {
    /// Every known value with its text on the wire.
    const VALUES: &'static [(&'static str, Self)];

    /// The variant that keeps a value which isn't in [`VALUES`](Self::VALUES).
    fn unknown(value: UnknownValue) -> Self;

    /// The text of an unknown value, `None` for a known one.
    fn as_unknown(&self) -> Option<&UnknownValue>;

    /// The text on the wire.
    fn as_str(&self) -> &str {
        if let Some(unknown) = self.as_unknown() {
            return unknown.as_str();
        }
        // A known variant that the table lacks would be a generator's mistake; it has no text.
        Self::VALUES.iter().find(|(_, value)| value == self).map_or("", |(text, _)| text)
    }

    /// The value for a text from the wire: the known one, or the text kept as it is.
    fn from_wire(text: &str) -> Self {
        match Self::VALUES.iter().find(|(known, _)| *known == text) {
            Some((_, value)) => value.clone(),
            None => Self::unknown(UnknownValue(text.into())),
        }
    }
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
