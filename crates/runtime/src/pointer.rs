//! JSON pointers (RFC 6901): one value of an answer, and all else left alone.

use std::borrow::Cow;

use serde_json::Value;

use crate::json::{Place, ReadElement, ReadField, Scalar};

/// Splits a pointer into the names and indices that lead to its value.
pub(crate) fn steps(pointer: &str) -> Vec<Cow<'_, str>> {
    let step = |text| match str::contains(text, '~') {
        true => Cow::Owned(text.replace("~1", "/").replace("~0", "~")),
        false => Cow::Borrowed(text),
    };
    pointer.split('/').skip(1).map(step).collect()
}

/// The text of a scalar; a number is as good as its digits in a text.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The text at a pointer; an empty one counts as none.
pub(crate) fn text_at(value: &Value, pointer: &str) -> Option<String> {
    value.pointer(pointer).and_then(text).filter(|text| !text.is_empty())
}

/// Leads to a place what stands at a pointer, and skips the rest.
pub(crate) struct At<'a> {
    steps: &'a [Cow<'a, str>],
    place: &'a mut dyn Place,
    index: usize,
}

impl<'a> At<'a> {
    pub(crate) fn new(steps: &'a [Cow<'a, str>], place: &'a mut dyn Place) -> Self {
        Self { steps, place, index: 0 }
    }

    fn next(&mut self) -> At<'_> {
        At { steps: &self.steps[1..], place: &mut *self.place, index: 0 }
    }
}

impl Place for At<'_> {
    fn expected(&self) -> &'static str {
        match self.steps {
            [] => self.place.expected(),
            _ => "an object or a list",
        }
    }

    fn scalar(&mut self, value: Scalar<'_>) -> bool {
        match self.steps {
            [] => self.place.scalar(value),
            _ => value == Scalar::Null,
        }
    }

    fn list(&mut self) -> bool {
        self.index = 0;
        self.steps.is_empty() && self.place.list()
            || self.steps.first().is_some_and(|step| step.parse::<usize>().is_ok())
    }

    fn element(&mut self, read: &mut ReadElement<'_>) {
        let Some(step) = self.steps.first() else { return self.place.element(read) };
        let index = self.index;
        self.index += 1;
        if step.parse() == Ok(index) {
            read(&mut self.next());
        } else {
            read(&mut Skip);
        }
    }

    fn object(&mut self) -> bool {
        !self.steps.is_empty() || self.place.object()
    }

    fn entry(&mut self, name: &str, read: &mut ReadField<'_>) {
        match self.steps.first() {
            None => self.place.entry(name, read),
            Some(step) if step == name => read(Some(&mut self.next())),
            Some(_) => read(None),
        }
    }
}

/// Takes anything and keeps nothing.
struct Skip;

impl Place for Skip {
    fn expected(&self) -> &'static str {
        "anything"
    }

    fn scalar(&mut self, _value: Scalar<'_>) -> bool {
        true
    }

    fn list(&mut self) -> bool {
        true
    }

    fn element(&mut self, read: &mut ReadElement<'_>) {
        read(&mut Self);
    }

    fn object(&mut self) -> bool {
        true
    }

    fn entry(&mut self, _name: &str, read: &mut ReadField<'_>) {
        read(None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::read::read;

    fn at(pointer: &str, json: &str) -> Result<Vec<String>, String> {
        let mut place = Vec::new();
        let steps = steps(pointer);
        read(json.as_bytes(), &mut At::new(&steps, &mut place))
            .map(|()| place)
            .map_err(|mismatch| mismatch.to_string())
    }

    #[test]
    fn reads_what_stands_there() {
        let json =
            r#"{"a~b":1,"x":[{"no":["z"]},{"l/m":["p",1.50,null]}],"y":{"x":[2]}}"#;
        assert_eq!(at("/x/1/l~1m", json).unwrap(), ["p", "1.50"]);
        assert_eq!(at("/y/x", json).unwrap(), ["2"]);
        assert_eq!(at("", r#"["a"]"#).unwrap(), ["a"]);
        for absent in ["/z", "/x/7/l~1m", "/y/z/w"] {
            assert!(at(absent, json).unwrap().is_empty(), "{absent}");
        }
        assert!(at("/x/0", r#"{"x":null}"#).unwrap().is_empty());
    }

    #[test]
    fn says_where_it_is_something_else() {
        assert_eq!(
            at("/x/0/y", r#"{"x":[{"y":{}}]}"#).unwrap_err(),
            "`x[0].y`: expected a list, came an object"
        );
        assert_eq!(
            at("/x/y", r#"{"x":[]}"#).unwrap_err(),
            "`x`: expected an object or a list, came a list"
        );
    }
}
