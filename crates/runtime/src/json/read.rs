//! JSON text into values.
//!
//! The parser is `serde_json`'s. What is generic over answer types is only where a value goes
//! (a [`Place`]); the code that drives the parser is compiled once, here.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::enumeration::Enumeration;
use crate::secret::Secret;

/// What text-like types expect; the driver keeps the digits of a number for them.
const TEXT: &str = "text";

/// The most characters of an answer that a decode error shows.
const EXCERPT: usize = 64;

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
    const EXPECTED: &'static str;

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
        *self = match value {
            Scalar::Null => return true,
            value => T::from_scalar(value),
        };
        self.is_some()
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
    const EXPECTED: &'static str = "a JSON value";

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
    const EXPECTED: &'static str = TEXT;

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
            Scalar::Text(text) => text.trim().parse().ok(),
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

/// Why an answer can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// Where, as in `instances[2].volume.size`; empty for the answer itself.
    path: String,
    expected: &'static str,
    came: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "the answer" } else { &self.path };
        write!(f, "`{place}`: expected {}, came {}", self.expected, self.came)
    }
}

/// Reads a whole JSON text into a place.
pub(crate) fn read(text: &[u8], place: &mut dyn Place) -> Result<(), Mismatch> {
    match drive(text, place, false) {
        Err(Stop::Exact) => drive(text, place, true),
        outcome => outcome,
    }
    .map_err(|stop| match stop {
        Stop::Mismatch(mismatch) => mismatch,
        Stop::Exact => Mismatch {
            path: String::new(),
            expected: place.expected(),
            came: excerpt(&String::from_utf8_lossy(text)),
        },
    })
}

enum Stop {
    Mismatch(Mismatch),
    /// A number with a fraction is to be kept as text: read again with its digits.
    Exact,
}

fn drive(text: &[u8], place: &mut dyn Place, exact: bool) -> Result<(), Stop> {
    let mut stop = None;
    let expected = place.expected();
    let mut json = serde_json::Deserializer::from_slice(text);
    let reader = Reader { place, stop: &mut stop, exact, path: Path::Root };
    let outcome = reader.deserialize(&mut json).and_then(|()| json.end());
    match (outcome, stop) {
        (_, Some(stop)) => Err(stop),
        (Ok(()), None) => Ok(()),
        (Err(error), None) => Err(Stop::Mismatch(Mismatch {
            path: String::new(),
            expected: if error.is_eof() { "the rest of the JSON" } else { expected },
            came: format!(
                "{} (line {}, column {})",
                excerpt(&String::from_utf8_lossy(text)),
                error.line(),
                error.column()
            ),
        })),
    }
}

/// The way to a value, as a chain through the callers' frames: it costs nothing until it is shown.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Element(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn write(&self, out: &mut String) {
        match self {
            Self::Root => {}
            Self::Field(parent, name) => {
                parent.write(out);
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(name);
            }
            Self::Element(parent, index) => {
                parent.write(out);
                out.push_str(&format!("[{index}]"));
            }
        }
    }
}

struct Reader<'a> {
    place: &'a mut dyn Place,
    stop: &'a mut Option<Stop>,
    exact: bool,
    path: Path<'a>,
}

impl Reader<'_> {
    fn scalar<E: serde::de::Error>(self, value: Scalar<'_>) -> Result<(), E> {
        if self.place.scalar(value) {
            return Ok(());
        }
        match value {
            // Some services write "" for a number, list or object that isn't there.
            Scalar::Text("") => Ok(()),
            Scalar::Text(text) => self.mismatch(&format!("{:?}", shorten(text))),
            Scalar::Null => self.mismatch("null"),
            Scalar::Boolean(value) => self.mismatch(&value.to_string()),
            Scalar::Integer(number) => self.mismatch(&number.to_string()),
            Scalar::Large(number) => self.mismatch(&number.to_string()),
            Scalar::Number(_) if self.place.expected() == TEXT && !self.exact => {
                *self.stop = Some(Stop::Exact);
                Err(E::custom("read again"))
            }
            Scalar::Number(number) => self.mismatch(&number.to_string()),
        }
    }

    fn mismatch<E: serde::de::Error>(self, came: &str) -> Result<(), E> {
        let mut path = String::new();
        self.path.write(&mut path);
        *self.stop = Some(Stop::Mismatch(Mismatch {
            path,
            expected: self.place.expected(),
            came: came.to_owned(),
        }));
        Err(E::custom("mismatch"))
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        if !(self.exact && self.place.expected() == TEXT) {
            return json.deserialize_any(self);
        }
        let raw: &RawValue = serde::Deserialize::deserialize(json)?;
        let raw = raw.get();
        match raw.as_bytes().first() {
            Some(b'0'..=b'9' | b'-') => self.scalar(Scalar::Text(raw)),
            Some(b'"') => {
                let text: String =
                    serde_json::from_str(raw).map_err(serde::de::Error::custom)?;
                self.scalar(Scalar::Text(&text))
            }
            Some(b'n') => self.scalar(Scalar::Null),
            Some(b't' | b'f') => self.scalar(Scalar::Boolean(raw == "true")),
            Some(b'[') => self.mismatch("a list"),
            _ => self.mismatch("an object"),
        }
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.place.expected())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Scalar::Boolean(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Scalar::Integer(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.scalar(match i64::try_from(value) {
            Ok(value) => Scalar::Integer(value),
            Err(_) => Scalar::Large(value),
        })
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Scalar::Number(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Scalar::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        if !self.place.list() {
            return self.mismatch("a list");
        }
        let Reader { place, stop, exact, path } = self;
        let mut index = 0;
        loop {
            let mut outcome = Ok(None);
            place.element(&mut |slot| {
                let path = Path::Element(&path, index);
                let reader = Reader { place: slot, stop, exact, path };
                outcome = elements.next_element_seed(reader);
                matches!(outcome, Ok(Some(())))
            });
            if outcome?.is_none() {
                return Ok(());
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        if !self.place.object() {
            return self.mismatch("an object");
        }
        let Reader { place, stop, exact, path } = self;
        while let Some(name) = fields.next_key_seed(Name)? {
            let mut outcome = Ok(());
            place.entry(&name, &mut |slot| {
                outcome = match slot {
                    Some(slot) => {
                        let path = Path::Field(&path, &name);
                        fields.next_value_seed(Reader { place: slot, stop, exact, path })
                    }
                    None => fields.next_value::<IgnoredAny>().map(drop),
                };
            });
            outcome?;
        }
        Ok(())
    }
}

/// A field's name, borrowed from the answer where it has no escapes.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        json: D,
    ) -> Result<Self::Value, D::Error> {
        json.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// The first characters of a text, in a line, quoted.
fn excerpt(text: &str) -> String {
    format!("{:?}", shorten(text))
}

fn shorten(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => {
            let kept = text[..end].char_indices().last().map_or(0, |(last, _)| last);
            Cow::Owned(format!("{}…", &text[..kept]))
        }
        None => Cow::Borrowed(text),
    }
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
                (**self).field(name)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq)]
    struct Instance {
        name: Option<String>,
        size: Option<i32>,
        count: Option<i64>,
        ratio: Option<f64>,
        on: Option<bool>,
        any: Option<Value>,
        tags: Vec<String>,
        grid: Vec<Vec<i64>>,
        labels: BTreeMap<String, Vec<i64>>,
        parts: Vec<Instance>,
        secret: Option<Secret>,
    }

    impl FromJson for Instance {
        const EXPECTED: &'static str = "an object";

        fn object() -> Option<Self> {
            Some(Self::default())
        }

        fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
            match name {
                "name" => Some(&mut self.name),
                "size" => Some(&mut self.size),
                "count" => Some(&mut self.count),
                "ratio" => Some(&mut self.ratio),
                "on" => Some(&mut self.on),
                "any" => Some(&mut self.any),
                "tags" => Some(&mut self.tags),
                "grid" => Some(&mut self.grid),
                "labels" => Some(&mut self.labels),
                "parts" => Some(&mut self.parts),
                "secret" => Some(&mut self.secret),
                _ => None,
            }
        }
    }

    fn instance(text: &str) -> Result<Instance, String> {
        let mut place: Option<Instance> = None;
        read(text.as_bytes(), &mut place).map_err(|mismatch| mismatch.to_string())?;
        Ok(place.unwrap())
    }

    #[test]
    fn every_type_is_read() {
        let text = r#"{"na\u006de":"\ud83d\ude00","size":1,"count":-2,"ratio":3,"on":true,
            "any":{"a":[1,null,"x",1.5]},"tags":["a",null,"b"],"grid":[[1,2],[],[3]],
            "labels":{"k":[1],"gone":null},"parts":[{"name":"p"},{}],"secret":"s",
            "unknown":{"deep":[[{}]]}}"#;
        assert_eq!(
            instance(text).unwrap(),
            Instance {
                name: Some("😀".into()),
                size: Some(1),
                count: Some(-2),
                ratio: Some(3.0),
                on: Some(true),
                any: Some(serde_json::json!({"a": [1, null, "x", 1.5]})),
                tags: vec!["a".into(), "b".into()],
                grid: vec![vec![1, 2], vec![], vec![3]],
                labels: BTreeMap::from([("k".into(), vec![1])]),
                parts: vec![
                    Instance { name: Some("p".into()), ..Instance::default() },
                    Instance::default()
                ],
                secret: Some(Secret::from("s")),
            }
        );
    }

    #[test]
    fn null_and_empty_text_are_absent() {
        for text in [
            r#"{"name":null,"size":null,"any":null,"tags":null,"grid":null,"labels":null}"#,
            r#"{"size":"","ratio":"","on":"","tags":"","labels":"","parts":""}"#,
            "{}",
        ] {
            assert_eq!(instance(text).unwrap(), Instance::default(), "{text}");
        }
    }

    #[test]
    fn near_misses_are_taken() {
        let read = instance(
            r#"{"name":5.10,"tags":[1,1e3,18446744073709551615,true,"\"q\""],
                "size":"7","count":3.0,"ratio":"1.5","on":"True","secret":-0.50}"#,
        )
        .unwrap();
        assert_eq!(read.name.as_deref(), Some("5.10"), "digits are kept");
        assert_eq!(read.tags, ["1", "1e3", "18446744073709551615", "true", "\"q\""]);
        assert_eq!((read.size, read.count, read.on), (Some(7), Some(3), Some(true)));
        assert_eq!((read.ratio, read.secret), (Some(1.5), Some(Secret::from("-0.50"))));
    }

    #[test]
    fn a_mismatch_says_where_and_what() {
        let long = format!(r#"{{"count":"{}"}}"#, "x".repeat(100));
        let shown =
            format!("`count`: expected a whole number, came \"{}…\"", "x".repeat(63));
        for (text, expected) in [
            (
                r#"{"parts":[{},{"parts":[{"size":"big"}]}]}"#,
                "`parts[1].parts[0].size`: expected a whole number of 32 bits, came \"big\"",
            ),
            (
                r#"{"size":2147483648}"#,
                "`size`: expected a whole number of 32 bits, came 2147483648",
            ),
            (r#"{"count":1.5}"#, "`count`: expected a whole number, came 1.5"),
            (
                r#"{"count":9223372036854775808}"#,
                "`count`: expected a whole number, came 9223372036854775808",
            ),
            (r#"{"labels":{"k":{}}}"#, "`labels.k`: expected a list, came an object"),
            (r#"{"grid":[[1],2]}"#, "`grid[1]`: expected a list, came 2"),
            (r#"{"tags":[1.5,{"a":1}]}"#, "`tags[1]`: expected text, came an object"),
            (r#"{"name":[1]}"#, "`name`: expected text, came a list"),
            (r#"{"on":1}"#, "`on`: expected true or false, came 1"),
            ("[]", "`the answer`: expected an object, came a list"),
            (&long, &shown),
            (
                "<html>",
                "`the answer`: expected an object, came \"<html>\" (line 1, column 1)",
            ),
            (
                r#"{"name":"a""#,
                "`the answer`: expected the rest of the JSON, came \"{\\\"name\\\":\\\"a\\\"\" (line 1, column 11)",
            ),
        ] {
            assert_eq!(instance(text).unwrap_err(), expected, "{text}");
        }
        assert!(instance("{} {}").is_err(), "one value only");
        assert!(instance("{\"name\":\"\u{1}\"}").is_err());
    }

    #[test]
    fn deep_and_broken_answers_do_not_panic() {
        let deep = format!(r#"{{"any":{}"#, "[".repeat(100_000));
        assert!(instance(&deep).is_err());
        let mut place: Option<Instance> = None;
        assert!(read(b"\xff{}", &mut place).is_err());
        assert!(read(b"{\"name\":\"\xff\"}", &mut place).is_err());
    }
}
