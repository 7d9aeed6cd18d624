//! Where the values of an answer go: what is generic over answer types, and no more than that.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::enumeration::Enumeration;
use crate::secret::Secret;

/// What text-like types expect; the driver keeps the digits of a number for them.
pub(crate) const TEXT: &str = "text";

/// What any JSON is good for.
pub(crate) const ANYTHING: &str = "a JSON value";

/// The same, where no part of the answer may be shown any more.
pub(crate) const SECRET: &str = "a secret text";

/// A JSON value that holds no other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scalar<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number of 64 bits.
    Integer(i64),
    /// A whole number above the largest [`Integer`](Self::Integer).
    Large(u64),
    /// Any other number.
    Number(f64),
    /// A text, unescaped.
    Text(&'a str),
}

/// Reads one value into the place that it is given; `false` when there is none left.
pub type ReadElement<'a> = dyn FnMut(&mut dyn Place) -> bool + 'a;

/// Reads one value into the place that it is given, or skips it.
pub type ReadField<'a> = dyn FnMut(Option<&mut dyn Place>) + 'a;

/// Where one JSON value goes. `null` leaves it absent.
pub trait Place {
    /// What may come here, in words ("text", "an object").
    fn expected(&self) -> &'static str;

    /// Takes a scalar; `false` when it doesn't fit.
    fn scalar(&mut self, value: Scalar<'_>) -> bool;

    /// Starts a list; `false` when none belongs here.
    fn list(&mut self) -> bool;

    /// Reads the next element of the started list.
    fn element(&mut self, read: &mut ReadElement<'_>);

    /// Starts an object; `false` when none belongs here.
    fn object(&mut self) -> bool;

    /// Reads one field of the started object.
    fn entry(&mut self, name: &str, read: &mut ReadField<'_>);
}

/// A type that answers are made of.
///
/// A generated struct gives [`object`](Self::object) and [`field`](Self::field); a generated
/// enumeration gets this through [`Enumeration`].
pub trait FromJson: Sized + 'static {
    /// What is expected, in words, for the message of a decode error.
    const EXPECTED: &'static str = "an object";

    /// The fields that come in a header of the answer and not in its body.
    const HEADERS: &'static [&'static str] = &[];

    /// The value that a scalar other than `null` stands for.
    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        let _ = value;
        None
    }

    /// A new, empty object, where this is an object.
    fn object() -> Option<Self> {
        None
    }

    /// The place of a field; `None` for an unknown one, which is skipped.
    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        let _ = name;
        None
    }

    /// A field without which the object is useless and that was left out.
    fn missing(&self) -> Option<&'static str> {
        None
    }

    /// Reads one field; what has no fixed places for its fields overrides it.
    fn entry(&mut self, name: &str, read: &mut ReadField<'_>) {
        read(self.field(name));
    }

    /// A new, empty list, where this is a list.
    fn list() -> Option<Self> {
        None
    }

    /// Reads the next element of a list.
    fn element(&mut self, read: &mut ReadElement<'_>) {
        let _ = read;
    }
}

impl<T: FromJson> Place for Option<T> {
    fn expected(&self) -> &'static str {
        T::EXPECTED
    }

    fn scalar(&mut self, value: Scalar<'_>) -> bool {
        // Of a field that comes twice, the last one counts, `null` too.
        *self = match value {
            Scalar::Null => None,
            value => T::from_scalar(value),
        };
        self.is_some() || value == Scalar::Null
    }

    fn list(&mut self) -> bool {
        *self = T::list();
        self.is_some()
    }

    fn element(&mut self, read: &mut ReadElement<'_>) {
        if let Some(value) = self {
            value.element(read);
        }
    }

    fn object(&mut self) -> bool {
        *self = T::object();
        self.is_some()
    }

    fn entry(&mut self, name: &str, read: &mut ReadField<'_>) {
        match self {
            Some(value) => value.entry(name, read),
            None => read(None),
        }
    }
}

impl<T: FromJson> Place for Vec<T> {
    fn expected(&self) -> &'static str {
        <Self as FromJson>::EXPECTED
    }

    fn scalar(&mut self, value: Scalar<'_>) -> bool {
        self.clear();
        value == Scalar::Null
    }

    fn list(&mut self) -> bool {
        self.clear();
        true
    }

    fn element(&mut self, read: &mut ReadElement<'_>) {
        FromJson::element(self, read);
    }

    fn object(&mut self) -> bool {
        false
    }

    fn entry(&mut self, _name: &str, read: &mut ReadField<'_>) {
        read(None);
    }
}

impl<T: FromJson> Place for BTreeMap<String, T> {
    fn expected(&self) -> &'static str {
        <Self as FromJson>::EXPECTED
    }

    fn scalar(&mut self, value: Scalar<'_>) -> bool {
        self.clear();
        value == Scalar::Null
    }

    fn list(&mut self) -> bool {
        false
    }

    fn element(&mut self, _read: &mut ReadElement<'_>) {}

    fn object(&mut self) -> bool {
        self.clear();
        true
    }

    fn entry(&mut self, name: &str, read: &mut ReadField<'_>) {
        FromJson::entry(self, name, read);
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    const EXPECTED: &'static str = "a list";

    fn list() -> Option<Self> {
        Some(Self::new())
    }

    fn element(&mut self, read: &mut ReadElement<'_>) {
        let mut slot: Option<T> = None;
        if read(&mut slot) {
            // A `null` among the elements stands for no element.
            self.extend(slot);
        }
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    fn object() -> Option<Self> {
        Some(Self::new())
    }

    fn entry(&mut self, name: &str, read: &mut ReadField<'_>) {
        let mut slot: Option<T> = None;
        read(Some(&mut slot));
        if let Some(value) = slot {
            self.insert(name.to_owned(), value);
        }
    }
}

impl FromJson for Value {
    const EXPECTED: &'static str = ANYTHING;

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        Some(match value {
            Scalar::Null => Self::Null,
            Scalar::Boolean(value) => value.into(),
            Scalar::Integer(value) => value.into(),
            Scalar::Large(value) => value.into(),
            Scalar::Number(value) => value.into(),
            Scalar::Text(value) => value.into(),
        })
    }

    fn object() -> Option<Self> {
        Some(Self::Object(serde_json::Map::new()))
    }

    fn entry(&mut self, name: &str, read: &mut ReadField<'_>) {
        let mut slot: Option<Self> = None;
        read(Some(&mut slot));
        if let Self::Object(fields) = self {
            fields.insert(name.to_owned(), slot.unwrap_or_default());
        }
    }

    fn list() -> Option<Self> {
        Some(Self::Array(Vec::new()))
    }

    fn element(&mut self, read: &mut ReadElement<'_>) {
        let mut slot: Option<Self> = None;
        if read(&mut slot)
            && let Self::Array(elements) = self
        {
            elements.push(slot.unwrap_or_default());
        }
    }
}

impl FromJson for String {
    const EXPECTED: &'static str = TEXT;

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        match value {
            Scalar::Text(text) => Some(text.to_owned()),
            Scalar::Integer(number) => Some(number.to_string()),
            Scalar::Large(number) => Some(number.to_string()),
            Scalar::Boolean(value) => Some(value.to_string()),
            // Its digits are read from the answer again: `5.10` isn't `5.1` in a text.
            Scalar::Number(_) | Scalar::Null => None,
        }
    }
}

impl FromJson for Secret {
    const EXPECTED: &'static str = SECRET;

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        String::from_scalar(value).map(Self::from)
    }
}

impl<T: Enumeration> FromJson for T {
    const EXPECTED: &'static str = TEXT;

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        match value {
            Scalar::Text(text) => Some(T::from_wire(text)),
            value => String::from_scalar(value).map(|text| T::from_wire(&text)),
        }
    }
}

impl FromJson for bool {
    const EXPECTED: &'static str = "true or false";

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        match value {
            Scalar::Boolean(value) => Some(value),
            Scalar::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Scalar::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }
}

impl FromJson for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        match value {
            Scalar::Integer(number) => Some(number),
            Scalar::Number(number) => whole(number),
            Scalar::Text(text) => whole_text(text.trim()),
            _ => None,
        }
    }
}

impl FromJson for i32 {
    const EXPECTED: &'static str = "a whole number of 32 bits";

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        i64::from_scalar(value).and_then(|number| Self::try_from(number).ok())
    }
}

impl FromJson for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_scalar(value: Scalar<'_>) -> Option<Self> {
        match value {
            Scalar::Number(number) => Some(number),
            // Beyond 2^53 the nearest number is what a JSON number means anyway.
            Scalar::Integer(number) => Some(number as Self),
            Scalar::Large(number) => Some(number as Self),
            Scalar::Text(text) => {
                text.trim().parse().ok().filter(|number: &Self| number.is_finite())
            }
            _ => None,
        }
    }
}

/// The whole number that `1.0` or `1e3` stands for.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= EXACT {
        // Whole and within 2^53: exact.
        return Some(number as i64);
    }
    None
}

/// The same for text, where `5.0` is met beside `5`.
fn whole_text(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| whole(text.parse().ok()?))
}

/// Lets a type of a service crate stand in a `Box`, for a field that leads back to its own type.
///
/// `boxed!(FromJson for Node)` for a type that is read, `boxed!(ToJson for Node)` for one that is
/// written. The runtime can't do it for all types at once: who owns a type also owns its `Box`.
#[macro_export]
macro_rules! boxed {
    (ToJson for $type:ty) => {
        impl $crate::generated::ToJson for ::std::boxed::Box<$type> {
            fn is_absent(&self) -> bool {
                (**self).is_absent()
            }

            fn to_json(&self, out: &mut $crate::generated::JsonWriter) {
                (**self).to_json(out);
            }
        }
    };
    (FromJson for $type:ty) => {
        impl $crate::generated::FromJson for ::std::boxed::Box<$type> {
            const EXPECTED: &'static str =
                <$type as $crate::generated::FromJson>::EXPECTED;

            fn object() -> ::std::option::Option<Self> {
                <$type as $crate::generated::FromJson>::object().map(Self::new)
            }

            fn field(
                &mut self,
                name: &str,
            ) -> ::std::option::Option<&mut dyn $crate::generated::Place> {
                // By its path: the type may have a method of that name.
                <$type as $crate::generated::FromJson>::field(self, name)
            }
        }
    };
}
