//! JSON text into values.
//!
//! The parser is `serde_json`'s. What is generic over answer types is only where a value goes
//! (a [`Place`]); the code that drives the parser is compiled once, here.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use crate::json::mismatch::{Mismatch, Path, broken, excerpt, shorten};
use crate::json::place::{Place, SECRET, Scalar, TEXT};

/// Reads a whole JSON text into a place.
pub(crate) fn read(text: &[u8], place: &mut dyn Place) -> Result<(), Mismatch> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    match drive(text, place, false) {
        Err(Stop::Exact) => drive(text, place, true),
        outcome => outcome,
    }
    .map_err(|stop| match stop {
        Stop::Mismatch(mismatch) => mismatch,
        // The second time over, nothing asks for a third.
        Stop::Exact | Stop::Broken { .. } => Mismatch {
            path: String::new(),
            expected: place.expected(),
            came: "something else".to_owned(),
        },
    })
}

enum Stop {
    Mismatch(Mismatch),
    /// A number is to be kept as text: read again with its digits.
    Exact,
    /// It isn't JSON any more.
    Broken {
        path: String,
        expected: &'static str,
    },
}

/// What the readers of all levels share.
#[derive(Default)]
struct State {
    stop: Option<Stop>,
    /// Whether a secret was met, so that nothing of the text may be shown.
    secret: bool,
}

fn drive(text: &[u8], place: &mut dyn Place, exact: bool) -> Result<(), Stop> {
    let mut state = State::default();
    let expected = place.expected();
    let mut json = serde_json::Deserializer::from_slice(text);
    let reader = Reader { place, state: &mut state, exact, path: Path::Root };
    let outcome = reader.deserialize(&mut json).and_then(|()| json.end());
    let (path, expected) = match (&outcome, state.stop) {
        (Ok(()), None) => return Ok(()),
        (_, Some(Stop::Broken { path, expected })) => (path, expected),
        (_, Some(stop)) => return Err(stop),
        (Err(_), None) => (String::new(), expected),
    };
    let Err(error) = outcome else { return Ok(()) };
    let expected = if error.is_eof() { "the rest of the JSON" } else { expected };
    let came = broken(text, &error, state.secret);
    Err(Stop::Mismatch(Mismatch { path, expected, came }))
}

struct Reader<'a> {
    place: &'a mut dyn Place,
    state: &'a mut State,
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
            Scalar::Text(text) => self.mismatch(&excerpt(text)),
            Scalar::Null => self.mismatch("null"),
            Scalar::Boolean(value) => self.mismatch(&value.to_string()),
            Scalar::Integer(number) => self.mismatch(&number.to_string()),
            Scalar::Large(number) => self.mismatch(&number.to_string()),
            Scalar::Number(_) if keeps_digits(self.place) && !self.exact => {
                self.state.stop = Some(Stop::Exact);
                Err(E::custom("read again"))
            }
            Scalar::Number(number) => self.mismatch(&shorten(&format!("{number:?}"))),
        }
    }

    /// A number whose digits are all there.
    fn digits<E: serde::de::Error>(self, digits: &str) -> Result<(), E> {
        let value = if keeps_digits(self.place) {
            Scalar::Text(digits)
        } else if let Ok(number) = digits.parse() {
            Scalar::Integer(number)
        } else if let Ok(number) = digits.parse() {
            Scalar::Large(number)
        } else {
            // Not by `str::parse`, whose tables nothing else needs.
            match serde_json::from_str(digits) {
                Ok(number) if f64::is_finite(number) => Scalar::Number(number),
                _ => return self.mismatch(&shorten(digits)),
            }
        };
        self.scalar(value)
    }

    fn mismatch<E: serde::de::Error>(self, came: &str) -> Result<(), E> {
        self.state.stop = Some(Stop::Mismatch(Mismatch {
            path: self.path.shown(),
            expected: self.place.expected(),
            came: came.to_owned(),
        }));
        Err(E::custom("mismatch"))
    }
}

fn keeps_digits(place: &dyn Place) -> bool {
    matches!(place.expected(), TEXT | SECRET)
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        let Reader { place, state, exact, path } = self;
        state.secret |= place.expected() == SECRET;
        let reader = Reader { place: &mut *place, state: &mut *state, exact, path };
        let outcome = if exact && keeps_digits(reader.place) {
            reader.raw(json)
        } else {
            json.deserialize_any(reader)
        };
        if outcome.is_err() && state.stop.is_none() {
            state.stop = Some(if !exact && keeps_digits(place) {
                // It may be a number that only a text can hold.
                Stop::Exact
            } else {
                Stop::Broken { path: path.shown(), expected: place.expected() }
            });
        }
        outcome
    }
}

impl Reader<'_> {
    fn raw<'de, D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
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
        let Reader { place, state, exact, path } = self;
        let mut index = 0;
        loop {
            let mut outcome = Ok(None);
            place.element(&mut |slot| {
                let path = Path::Element(&path, index);
                let reader = Reader { place: slot, state: &mut *state, exact, path };
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
        let mut next = fields.next_key_seed(Name)?;
        if next.as_deref() == Some(NUMBER) {
            let digits: String = fields.next_value()?;
            return self.digits(&digits);
        }
        if !self.place.object() {
            return self.mismatch("an object");
        }
        let Reader { place, state, exact, path } = self;
        while let Some(name) = next {
            let mut outcome = Ok(());
            place.entry(&name, &mut |slot| {
                outcome = match slot {
                    Some(place) => {
                        let path = Path::Field(&path, &name);
                        let state = &mut *state;
                        fields.next_value_seed(Reader { place, state, exact, path })
                    }
                    None => fields.next_value::<IgnoredAny>().map(drop),
                };
            });
            outcome?;
            next = fields.next_key_seed(Name)?;
        }
        Ok(())
    }
}

/// How `serde_json` hands numbers over when another crate of the program switches its feature
/// `arbitrary_precision` on: as an object of this one field.
const NUMBER: &str = "$serde_json::private::Number";

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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use super::*;
    use crate::enumeration::{Enumeration, UnknownValue, Unread};
    use crate::json::{FromJson, JsonWriter, ToJson};
    use crate::secret::{HIDDEN, Secret};
    use crate::text::ToText;
    use crate::timestamp::Timestamp;

    #[derive(Debug, Clone, PartialEq)]
    enum Status {
        Active,
        Unknown(UnknownValue),
    }

    impl Enumeration for Status {
        fn as_str(&self) -> &str {
            match self {
                Self::Active => "ACTIVE",
                Self::Unknown(value) => value.as_str(),
            }
        }
        fn read(text: Unread<'_>) -> Self {
            match text.as_str() {
                "ACTIVE" => Self::Active,
                _ => Self::Unknown(text.keep()),
            }
        }
    }

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
        status: Option<Status>,
        created: Option<Timestamp>,
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
                "status" => Some(&mut self.status),
                "created" => Some(&mut self.created),
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
            "status":"ACTIVE","created":"2026-01-02T11:04:05+0800",
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
                status: Some(Status::Active),
                created: Some(Timestamp::from("2026-01-02T11:04:05+0800")),
            }
        );
    }

    #[test]
    fn null_and_empty_text_are_absent() {
        for text in [
            r#"{"name":null,"size":null,"any":null,"tags":null,"grid":null,"labels":null}"#,
            r#"{"size":"","ratio":"","on":"","tags":"","labels":"","parts":"","created":""}"#,
            r#"{"status":null,"created":null,"secret":null,"parts":null,"ratio":null}"#,
            r#"{"unknown":1,"more":{"tags":[1]},"NAME":"other case"}"#,
            "{}",
            "\u{feff}{}",
            " {}\n",
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
        for (text, size, count, ratio) in [
            (r#"{"size":" 7 ","count":"-5","ratio":7}"#, 7, -5, 7.0),
            (r#"{"size":1e2,"count":"5.0","ratio":" -1e-3 "}"#, 100, 5, -1e-3),
            (
                r#"{"size":"2147483647","count":"-9223372036854775808","ratio":"7"}"#,
                i32::MAX,
                i64::MIN,
                7.0,
            ),
            (
                r#"{"size":-2147483648,"count":9223372036854775807,"ratio":18446744073709551615}"#,
                i32::MIN,
                i64::MAX,
                18_446_744_073_709_551_615.0,
            ),
        ] {
            let read = instance(text).unwrap();
            assert_eq!(
                (read.size, read.count, read.ratio),
                (Some(size), Some(count), Some(ratio)),
                "{text}"
            );
        }
        for (text, on) in [("true", true), ("\"True\"", true), ("\"FALSE\"", false)] {
            assert_eq!(instance(&format!("{{\"on\":{text}}}")).unwrap().on, Some(on));
        }
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
            (r#"{"on":"yes"}"#, "`on`: expected true or false, came \"yes\""),
            (
                r#"{"size":true}"#,
                "`size`: expected a whole number of 32 bits, came true",
            ),
            (
                r#"{"size":"7 GB"}"#,
                "`size`: expected a whole number of 32 bits, came \"7 GB\"",
            ),
            (r#"{"ratio":"NaN"}"#, "`ratio`: expected a number, came \"NaN\""),
            (r#"{"ratio":"-inf"}"#, "`ratio`: expected a number, came \"-inf\""),
            (r#"{"count":1e30}"#, "`count`: expected a whole number, came 1e30"),
            (
                r#"{"count":"9223372036854775808"}"#,
                "`count`: expected a whole number, came \"9223372036854775808\"",
            ),
            (r#"{"count":1e17}"#, "`count`: expected a whole number, came 1e17"),
            (r#"{"parts":{"name":"one"}}"#, "`parts`: expected a list, came an object"),
            (r#"{"parts":"one"}"#, "`parts`: expected a list, came \"one\""),
            (r#"{"parts":[["one"]]}"#, "`parts[0]`: expected an object, came a list"),
            (r#"{"labels":[]}"#, "`labels`: expected an object, came a list"),
            (r#"{"status":{}}"#, "`status`: expected text, came an object"),
            (r#"{"created":false}"#, "`created`: expected a time, came false"),
            (
                r#"{"labels":{"a\nb":true}}"#,
                "`labels.a\\nb`: expected a list, came true",
            ),
            ("[]", "`the answer`: expected an object, came a list"),
            ("7", "`the answer`: expected an object, came 7"),
            ("\"down\"", "`the answer`: expected an object, came \"down\""),
            (&long, &shown),
        ] {
            assert_eq!(instance(text).unwrap_err(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_json_is_named() {
        let tail = format!(r#"{{"parts":[{{"name":"{}"#, "é".repeat(100));
        let cut = format!(
            "`parts[0].name`: expected the rest of the JSON, came \"…{}\" (EOF while parsing a string at line 1 column 219)",
            "é".repeat(64)
        );
        for (text, expected) in [
            (
                "<html><head><title>Sign in</title>",
                "`the answer`: expected an object, came HTML \"Sign in\"",
            ),
            (
                "\n<?xml version=\"1.0\"?><Error><Code>X</Code></Error>",
                "`the answer`: expected an object, came XML \"X\"",
            ),
            (
                "upstream timed out",
                "`the answer`: expected an object, came \"upstream timed out\" (expected value at line 1 column 1)",
            ),
            (
                r#"{"name":"a""#,
                "`the answer`: expected the rest of the JSON, came \"{\\\"name\\\":\\\"a\\\"\" (EOF while parsing an object at line 1 column 11)",
            ),
            (&tail, &cut),
            (
                "{\"parts\": [{},\n {\"size\": 1x}]}",
                "`parts[1]`: expected an object, came \"{\\\"parts\\\": [{},\\n {\\\"size\\\": 1x\" (expected `,` or `}` at line 2 column 12)",
            ),
            (
                r#"{"ratio":NaN}"#,
                "`ratio`: expected a number, came \"{\\\"ratio\\\":N\" (expected value at line 1 column 10)",
            ),
            (
                r#"{"count":1e999}"#,
                "`count`: expected a whole number, came \"{\\\"count\\\":1e999\" (number out of range at line 1 column 14)",
            ),
            (
                "{} {}",
                "`the answer`: expected an object, came \"{} {\" (trailing characters at line 1 column 4)",
            ),
            (
                "{\"name\":\"\u{1}\"}",
                "`name`: expected text, came \"{\\\"name\\\":\\\"\" (control character (\\u0000-\\u001F) found while parsing a string at line 1 column 9)",
            ),
        ] {
            assert_eq!(instance(text).unwrap_err(), expected, "{text}");
        }
        let mut place: Option<Instance> = None;
        let error = read(b"{\"parts\":[{\"name\":\"a\xff\"}]}", &mut place).unwrap_err();
        let error = error.to_string();
        assert!(error.starts_with("`parts[0].name`: expected text, came "), "{error}");
        assert!(error.contains("(invalid unicode code point at"), "{error}");
    }

    #[test]
    fn texts_keep_numbers_that_nothing_else_holds() {
        let long = "9".repeat(400);
        let read = instance(&format!(
            r#"{{"name":{long},"tags":[1e999,-0.0],"secret":1e400}}"#
        ));
        let read = read.unwrap();
        assert_eq!(read.name, Some(long));
        assert_eq!(read.tags, ["1e999", "-0.0"]);
        assert_eq!(read.secret, Some(Secret::from("1e400")));
    }

    #[test]
    fn of_a_field_that_comes_twice_the_last_counts() {
        let read = instance(
            r#"{"size":1,"size":2,"tags":["a","b"],"tags":["c"],"labels":{"x":[1]},"labels":{"y":[2]},
                "name":"n","name":null,"parts":[{"size":1}],"parts":[{"name":"q"}]}"#,
        )
        .unwrap();
        let last = Instance {
            size: Some(2),
            tags: vec!["c".into()],
            labels: BTreeMap::from([("y".into(), vec![2])]),
            parts: vec![Instance { name: Some("q".into()), ..Instance::default() }],
            ..Instance::default()
        };
        assert_eq!(read, last);
    }

    #[test]
    fn unknown_values_of_enumerations_go_back_as_they_came() {
        for (json, text) in [
            (r#""ACTIVE""#, "ACTIVE"),
            (r#""BACKING UP""#, "BACKING UP"),
            (r#""active""#, "active"),
            (r#""""#, ""),
            (r#""é\n""#, "é\n"),
        ] {
            let status =
                instance(&format!("{{\"status\":{json}}}")).unwrap().status.unwrap();
            assert_eq!(status == Status::Active, text == "ACTIVE");
            assert_eq!(status.to_text().unwrap(), text);
            let mut out = JsonWriter::new();
            status.to_json(&mut out);
            assert_eq!(out.finish(), json.as_bytes());
        }
        let number = instance(r#"{"status":5.10}"#).unwrap().status.unwrap();
        assert_eq!(number.as_str(), "5.10");
    }

    #[test]
    fn secrets_are_not_shown() {
        for text in [
            r#"{"secret":"pa55","size":"x"}"#,
            r#"{"secret":"pa55","size":nope}"#,
            r#"{"name":"n","secret":"pa55"#,
            r#"{"secret":"pa55\u00"#,
            r#"{"secret":["pa55"]}"#,
            r#"{"secret":{"pa55":1}}"#,
            "{\"secret\":\"pa55\u{1}\"}",
            r#"{"parts":[{"secret":"pa55"}],"size":"x"}"#,
            // The type doesn't know these.
            r#"{"adminPassword":"pa55","size":nope}"#,
            r#"{"any":{"token":"pa55"#,
        ] {
            let error = instance(text).unwrap_err();
            assert!(!error.contains("pa55"), "{error}");
            assert!(error.starts_with('`') && error.contains(": expected "), "{error}");
        }
        let shown = format!("{:?}", instance(r#"{"secret":"pa55"}"#).unwrap());
        assert!(shown.contains(HIDDEN) && !shown.contains("pa55"), "{shown}");
        let mut out = JsonWriter::new();
        out.object().field("password", &Secret::from("pa55"));
        assert_eq!(format!("{out:?}"), "JsonWriter { bytes: 19 }");
    }

    /// As the parser does with its feature `arbitrary_precision`.
    #[test]
    fn numbers_that_come_as_objects_are_numbers() {
        fn number<T: FromJson>(digits: &str) -> Result<Option<T>, String> {
            let fields = std::iter::once((NUMBER, digits.to_owned()));
            let json =
                serde::de::value::MapDeserializer::<_, serde_json::Error>::new(fields);
            let (mut place, mut state) = (None::<T>, State::default());
            let reader = Reader {
                place: &mut place,
                state: &mut state,
                exact: false,
                path: Path::Root,
            };
            match (reader.deserialize(json), state.stop) {
                (Ok(()), None) => Ok(place),
                (_, Some(Stop::Mismatch(mismatch))) => Err(mismatch.to_string()),
                _ => Err(String::new()),
            }
        }
        assert_eq!(number::<i64>("-7"), Ok(Some(-7)));
        assert_eq!(number::<f64>("1.5"), Ok(Some(1.5)));
        assert_eq!(
            number::<f64>("18446744073709551615"),
            Ok(Some(18446744073709551615.0))
        );
        assert_eq!(number::<String>("5.10"), Ok(Some("5.10".into())));
        assert_eq!(number::<Secret>("5.10"), Ok(Some(Secret::from("5.10"))));
        assert_eq!(number::<Value>("5"), Ok(Some(Value::from(5))));
        assert_eq!(
            number::<f64>("1e999"),
            Err("`the answer`: expected a number, came 1e999".into())
        );
        assert_eq!(
            number::<Instance>("5"),
            Err("`the answer`: expected an object, came 5".into())
        );
    }

    #[test]
    fn deep_and_broken_answers_do_not_panic() {
        let deep = format!(r#"{{"any":{}"#, "[".repeat(100_000));
        let error = instance(&deep).unwrap_err();
        assert!(error.starts_with("`any[0][0]"), "{error}");
        assert!(error.contains('…') && error.contains("recursion limit"), "{error}");
        assert!(error.len() < 400, "{error}");
        let skipped = format!(
            r#"{{"x":{0}{1},"size":1}}"#,
            "[".repeat(10_000),
            "]".repeat(10_000)
        );
        assert_eq!(instance(&skipped).unwrap().size, Some(1));
        let text = format!(r#"{{"tags":[1.5,{}"#, "[".repeat(100_000));
        assert!(instance(&text).is_err(), "digits are kept without going deep");
        let key = format!(r#"{{"labels":{{"{}":1}}}}"#, "k".repeat(100_000));
        assert!(instance(&key).unwrap_err().len() < 200);
        let mut place: Option<Instance> = None;
        assert!(read(b"\xff{}", &mut place).is_err());
        assert!(read(b"{\"name\":\"\xff\"}", &mut place).is_err());
    }
}
