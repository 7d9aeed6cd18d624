//! JSON Schema as far as the generator understands it; what it does not is an error.

use super::extensions as x;
use super::pointer::child;
use super::reader::Reader;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// One schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// Where it stands in the spec, as a JSON pointer.
    pub pointer: String,
    /// The component that it stands for; all else is then empty but the description.
    pub reference: Option<String>,
    /// What kind of value it is.
    pub kind: Kind,
    /// The name of the type.
    pub title: Option<String>,
    /// Our words on it.
    pub description: Option<String>,
    /// `int32`, `int64`, `date-time`, `password`, ….
    pub format: Option<String>,
    /// The value that the service takes when it is left out.
    pub default: Option<Value>,
    /// The only value.
    pub constant: Option<Value>,
    /// The values that there are.
    pub values: Vec<Value>,
    /// What each of [`Self::values`] means.
    pub value_descriptions: BTreeMap<String, String>,
    /// The members of an object.
    pub properties: BTreeMap<String, Schema>,
    /// The members that must be there.
    pub required: BTreeSet<String>,
    /// The values of an object whose keys are free.
    pub additional: Option<Box<Schema>>,
    /// The items of an array.
    pub items: Option<Box<Schema>>,
    /// The variants, one of which it is.
    pub one_of: Vec<Schema>,
    /// What it must satisfy as well.
    pub all_of: Vec<Schema>,
    /// How the variants are told apart.
    pub discriminator: Option<Discriminator>,
    /// The schema of the JSON document that a text holds.
    pub content: Option<Box<Schema>>,
    /// Lengths, ranges and pattern, in words for the docs.
    pub limits: Vec<String>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// Whether new programs should leave it.
    pub deprecated: bool,
}

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Any value: the document does not say.
    #[default]
    Any,
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// Members by name.
    Object,
    /// Items in order.
    Array,
}

/// How the variants of a schema are told apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// The property that names the variant.
    pub property: String,
    /// Its values, and the component that each stands for.
    pub mapping: BTreeMap<String, String>,
}

impl Schema {
    /// The schemas directly in it.
    pub fn parts(&self) -> impl Iterator<Item = &Schema> {
        let single = [&self.additional, &self.items, &self.content];
        self.properties
            .values()
            .chain(self.one_of.iter())
            .chain(self.all_of.iter())
            .chain(single.into_iter().flatten().map(Box::as_ref))
    }
}

/// Deeper schemas than this are a mistake or an attack.
pub(super) const DEEPEST: usize = 60;

/// More lists or maps in each other than this are too: each becomes a part of one type's name.
pub(super) const MOST_LISTS: usize = 16;

impl Reader<'_> {
    /// Reads one schema and all in it.
    pub(super) fn schema(&mut self, pointer: &str, value: &Value) -> Schema {
        self.schema_at(pointer, value, 0)
    }

    fn schema_at(&mut self, pointer: &str, value: &Value, depth: usize) -> Schema {
        let mut schema = Schema { pointer: pointer.to_owned(), ..Schema::default() };
        let Some(object) = value.as_object() else {
            self.error(pointer, "is not an object", "a schema");
            return schema;
        };
        if depth > DEEPEST {
            self.error(
                pointer,
                "is nested too deeply",
                format!("at most {DEEPEST} levels"),
            );
            return schema;
        }
        for (key, value) in object {
            let place = child(pointer, key);
            match key.as_str() {
                "$ref" => schema.reference = self.reference(&place, value),
                "type" => schema.kind = self.kind(&place, value),
                "title" => schema.title = Some(self.text(&place, value)),
                "description" => schema.description = Some(self.text(&place, value)),
                "format" => schema.format = Some(self.text(&place, value)),
                "default" => schema.default = Some(value.clone()),
                "const" => schema.constant = Some(value.clone()),
                "enum" => schema.values = self.list(&place, value).to_vec(),
                x::ENUM_DESCRIPTIONS => {
                    for (name, words) in self.object(&place, value).into_iter().flatten()
                    {
                        let words = self.text(&child(&place, name), words);
                        schema.value_descriptions.insert(name.clone(), words);
                    }
                }
                "properties" => {
                    for (name, property) in
                        self.object(&place, value).into_iter().flatten()
                    {
                        let property =
                            self.schema_at(&child(&place, name), property, depth + 1);
                        schema.properties.insert(name.clone(), property);
                    }
                }
                "required" => {
                    for (index, name) in self.list(&place, value).iter().enumerate() {
                        let name = self.text(&child(&place, index.to_string()), name);
                        schema.required.insert(name);
                    }
                }
                "additionalProperties" if value.is_boolean() => {}
                "additionalProperties" => {
                    schema.additional =
                        Some(Box::new(self.schema_at(&place, value, depth + 1)));
                }
                "items" => {
                    schema.items =
                        Some(Box::new(self.schema_at(&place, value, depth + 1)))
                }
                "oneOf" => schema.one_of = self.schemas(&place, value, depth),
                "allOf" => schema.all_of = self.schemas(&place, value, depth),
                "discriminator" => {
                    schema.discriminator = self.discriminator(&place, value)
                }
                "contentSchema" => {
                    schema.content =
                        Some(Box::new(self.schema_at(&place, value, depth + 1)));
                }
                "contentMediaType" if value.as_str() == Some("application/json") => {}
                "deprecated" => schema.deprecated = value.as_bool().unwrap_or_default(),
                x::UNIT => schema.unit = Some(self.text(&place, value)),
                x::INFERRED | x::SOURCE | "examples" => {}
                "minLength" | "maxLength" | "minimum" | "maximum" | "pattern"
                | "minItems" | "maxItems" => {}
                _ => self.error(
                    &place,
                    format!("unknown key {key}"),
                    "a keyword of specs/README.md",
                ),
            }
        }
        schema.limits = limits(object);
        self.check_schema(&schema);
        self.check_default(&schema, object);
        schema
    }

    fn check_schema(&mut self, schema: &Schema) {
        let inside =
            |schema: &'_ Schema| schema.items.is_some() || schema.additional.is_some();
        let mut levels = 0;
        let mut inner = Some(schema).filter(|schema| inside(schema));
        while let Some(list) = inner {
            levels += 1;
            inner = list.items.as_deref().or(list.additional.as_deref());
        }
        // The one at which it becomes too much, and not again for each around it.
        if levels == MOST_LISTS + 2 {
            let expected = format!("at most {MOST_LISTS} lists or maps in each other");
            self.error(&schema.pointer, "is nested too deeply", expected);
        }
        let names: BTreeSet<String> = schema.values.iter().map(text_of).collect();
        for name in
            schema.value_descriptions.keys().filter(|name| !names.contains(*name))
        {
            let place = child(&schema.pointer, x::ENUM_DESCRIPTIONS);
            self.error(&place, format!("describes {name:?}"), "a value of \"enum\"");
        }
        if schema.kind == Kind::Object
            && schema.one_of.is_empty()
            && schema.all_of.is_empty()
        {
            for name in schema
                .required
                .iter()
                .filter(|name| !schema.properties.contains_key(*name))
            {
                let place = child(&schema.pointer, "required");
                self.error(
                    &place,
                    format!("requires {name:?}"),
                    "a name of \"properties\"",
                );
            }
        }
        let mut seen = BTreeSet::new();
        for value in &schema.values {
            if !seen.insert(value.to_string()) {
                let place = child(&schema.pointer, "enum");
                self.error(&place, format!("lists {value} twice"), "each value once");
            }
        }
    }

    /// A default is one of the values that may be sent.
    fn check_default(&mut self, schema: &Schema, object: &Map<String, Value>) {
        let Some(default) = &schema.default else { return };
        let place = child(&schema.pointer, "default");
        if !schema.values.is_empty() && !schema.values.contains(default) {
            self.error(&place, format!("is {default}"), "a value of \"enum\"");
        }
        let bound = |key: &str| object.get(key).and_then(Value::as_f64);
        let outside = default.as_f64().is_some_and(|number| {
            bound("minimum").is_some_and(|least| number < least)
                || bound("maximum").is_some_and(|most| number > most)
        });
        if outside {
            let expected = "a number from \"minimum\" to \"maximum\"";
            self.error(&place, format!("is {default}"), expected);
        }
    }

    fn schemas(&mut self, pointer: &str, value: &Value, depth: usize) -> Vec<Schema> {
        let list = self.list(pointer, value).to_vec();
        let numbered = list.iter().enumerate();
        numbered
            .map(|(index, value)| {
                self.schema_at(&child(pointer, index.to_string()), value, depth + 1)
            })
            .collect()
    }

    fn reference(&mut self, pointer: &str, value: &Value) -> Option<String> {
        let text = self.text(pointer, value);
        match text.strip_prefix("#/components/schemas/") {
            Some(name) if !name.is_empty() && !name.contains('/') => {
                Some(name.to_owned())
            }
            _ => {
                self.error(
                    pointer,
                    format!("$ref {text:?}"),
                    "#/components/schemas/<name>",
                );
                None
            }
        }
    }

    fn kind(&mut self, pointer: &str, value: &Value) -> Kind {
        // `null` is as good as nothing, whatever the type.
        let value = match value.as_array().map(Vec::as_slice) {
            Some([kind, null]) if null.as_str() == Some("null") => kind,
            _ => value,
        };
        match value.as_str() {
            Some("string") => Kind::String,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("object") => Kind::Object,
            Some("array") => Kind::Array,
            _ => {
                let expected = "string, integer, number, boolean, object or array";
                self.error(pointer, format!("unknown type {value}"), expected);
                Kind::Any
            }
        }
    }

    fn discriminator(&mut self, pointer: &str, value: &Value) -> Option<Discriminator> {
        let property = value.get("propertyName").and_then(Value::as_str);
        let Some(property) = property else {
            self.error(
                pointer,
                "has no propertyName",
                "the property that names the variant",
            );
            return None;
        };
        let mut mapping = BTreeMap::new();
        if let Some(value) = value.get("mapping") {
            let place = child(pointer, "mapping");
            for (name, target) in self.object(&place, value).into_iter().flatten() {
                if let Some(target) = self.reference(&child(&place, name), target) {
                    mapping.insert(name.clone(), target);
                }
            }
        }
        Some(Discriminator { property: property.to_owned(), mapping })
    }
}

/// A value as its description names it.
fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn limits(object: &Map<String, Value>) -> Vec<String> {
    let range = |least: &str, most: &str, unit: &str| match (
        object.get(least),
        object.get(most),
    ) {
        (Some(least), Some(most)) if least == most => Some(format!("{least}{unit}")),
        (Some(least), Some(most)) => Some(format!("{least} to {most}{unit}")),
        (Some(least), None) => Some(format!("at least {least}{unit}")),
        (None, Some(most)) => Some(format!("at most {most}{unit}")),
        (None, None) => None,
    };
    let pattern = object.get("pattern").and_then(Value::as_str);
    [
        range("minimum", "maximum", ""),
        range("minLength", "maxLength", " characters"),
        range("minItems", "maxItems", " items"),
        pattern.map(|pattern| match pattern {
            "^[\\x00-\\x7F]*$" => "ASCII only".to_owned(),
            pattern => format!("pattern `{}`", pattern.replace('`', "")),
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}
