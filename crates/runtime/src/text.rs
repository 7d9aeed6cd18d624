//! Values as the text of a path, query or header parameter.

use std::borrow::Cow;

use crate::enumeration::Enumeration;
use crate::secret::Secret;

/// A value that can stand in a path, a query or a header.
pub trait ToText {
    /// The text, or `None` when there is nothing to send.
    fn to_text(&self) -> Option<Cow<'_, str>>;
}

impl ToText for str {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl ToText for &str {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl ToText for String {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl ToText for Secret {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self.expose()))
    }
}

impl ToText for bool {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(if *self { "true" } else { "false" }))
    }
}

impl ToText for i32 {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(self.to_string()))
    }
}

impl ToText for i64 {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(self.to_string()))
    }
}

impl ToText for f64 {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(self.to_string()))
    }
}

impl<T: ToText> ToText for Option<T> {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        self.as_ref().and_then(T::to_text)
    }
}

impl<T: Enumeration> ToText for T {
    fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self.as_str()))
    }
}

/// Several values of one query parameter.
pub trait TextList {
    /// Gives each value in turn, `None` for one that has no text.
    fn each(&self, take: &mut dyn FnMut(Option<Cow<'_, str>>));
}

impl<T: ToText> TextList for Vec<T> {
    fn each(&self, take: &mut dyn FnMut(Option<Cow<'_, str>>)) {
        for value in self {
            take(value.to_text());
        }
    }
}

impl<T: ToText> TextList for Option<Vec<T>> {
    fn each(&self, take: &mut dyn FnMut(Option<Cow<'_, str>>)) {
        if let Some(values) = self {
            values.each(take);
        }
    }
}
