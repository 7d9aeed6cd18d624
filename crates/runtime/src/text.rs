//! Values as the text of a path, query or header parameter.

use std::borrow::Cow;

use crate::enumeration::Enumeration;
use crate::secret::Secret;

/// A value that can stand in a path, a query or a header.
pub trait ToText {
    /// The text, or `None` when there is nothing to send.
    fn to_text(&self) -> Option<Cow<'_, str>>;

    /// Whether the text must not be shown, should the server repeat it.
    fn is_secret(&self) -> bool {
        false
    }
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

    fn is_secret(&self) -> bool {
        true
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

    fn is_secret(&self) -> bool {
        self.as_ref().is_some_and(T::is_secret)
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

    /// Whether a text must not be shown, should the server repeat it.
    fn is_secret(&self) -> bool;
}

impl<T: ToText> TextList for Vec<T> {
    fn each(&self, take: &mut dyn FnMut(Option<Cow<'_, str>>)) {
        for value in self {
            take(value.to_text());
        }
    }

    fn is_secret(&self) -> bool {
        self.iter().any(T::is_secret)
    }
}

impl<T: ToText> TextList for Option<Vec<T>> {
    fn each(&self, take: &mut dyn FnMut(Option<Cow<'_, str>>)) {
        if let Some(values) = self {
            values.each(take);
        }
    }

    fn is_secret(&self) -> bool {
        self.as_ref().is_some_and(TextList::is_secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &dyn ToText) -> Option<String> {
        value.to_text().map(Cow::into_owned)
    }

    #[test]
    fn values_are_written_plainly() {
        for (value, expected) in [
            (&"a b" as &dyn ToText, "a b"),
            (&String::from("é"), "é"),
            (&Secret::from("s"), "s"),
            (&true, "true"),
            (&false, "false"),
            (&i32::MIN, "-2147483648"),
            (&i64::MAX, "9223372036854775807"),
            (&1.5, "1.5"),
            (&100.0, "100"),
            (&Some(Some(0)), "0"),
            (&"", ""),
        ] {
            assert_eq!(text(value).as_deref(), Some(expected));
        }
        assert_eq!(text(&None::<i64>), None);
        assert_eq!(text(&Some(None::<&str>)), None);
    }

    #[test]
    fn lists_give_each_value_its_turn() {
        let mut given = Vec::new();
        let mut take =
            |value: Option<Cow<'_, str>>| given.push(value.map(Cow::into_owned));
        vec![Some(1), None, Some(3)].each(&mut take);
        Some(vec!["a"]).each(&mut take);
        None::<Vec<String>>.each(&mut take);
        assert_eq!(given, [Some("1".into()), None, Some("3".into()), Some("a".into())]);
    }
}
