//! Parameters on their way into a request.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// Names and their values, in the order in which they came. All values stand in one text, so that
/// one more costs no allocation of its own.
#[derive(Clone, Default)]
pub(crate) struct Parameters {
    values: String,
    places: Vec<(Cow<'static, str>, Range<usize>)>,
}

impl Parameters {
    pub(crate) fn push(&mut self, name: impl Into<Cow<'static, str>>, value: &str) {
        if self.places.is_empty() {
            // Most requests fit.
            self.places.reserve(8);
            self.values.reserve(value.len().max(128));
        }
        let start = self.values.len();
        self.values.push_str(value);
        self.places.push((name.into(), start..self.values.len()));
    }

    /// Names and values.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.places.iter().map(|(name, place)| (&**name, &self.values[place.clone()]))
    }

    /// The value of the first parameter of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Gives the first parameter whose name fits another value; `false` when there is none.
    pub(crate) fn replace(&mut self, fits: impl Fn(&str) -> bool, value: &str) -> bool {
        let Some(at) = self.places.iter().position(|(name, _)| fits(name)) else {
            return false;
        };
        let old = self.places[at].1.clone();
        self.values.replace_range(old.clone(), value);
        self.places[at].1.end = old.start + value.len();
        // Values stand in the order of their names: those behind it move.
        for (_, place) in &mut self.places[at + 1..] {
            place.start = place.start - old.len() + value.len();
            place.end = place.end - old.len() + value.len();
        }
        true
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

impl PartialEq for Parameters {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl fmt::Debug for Parameters {
    /// Names only: any value may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_names_and_order() {
        let mut parameters = Parameters::default();
        assert!(parameters.is_empty() && !parameters.replace(|_| true, "x"));
        parameters.push("b", "1");
        parameters.push("a", "");
        parameters.push(String::from("b"), "é");
        assert!(parameters.replace(|name| name == "b", "22"));
        assert!(parameters.replace(|name| name == "a", "-"));
        assert!(parameters.replace(|name| name == "a", ""));
        let pairs: Vec<_> = parameters.iter().collect();
        assert_eq!(pairs, [("b", "22"), ("a", ""), ("b", "é")]);
        assert_eq!((parameters.get("a"), parameters.get("c")), (Some(""), None));
    }

    #[test]
    fn only_what_is_sent_counts() {
        let [mut one, mut other] = [Parameters::default(), Parameters::default()];
        one.push("a", "old");
        one.replace(|_| true, "new");
        other.push("a", "new");
        assert_eq!(one, other);
        assert!(!format!("{one:?}").contains("new"));
    }
}
