//! Writes schemas.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::operation::{Field, Kind, Schema, Union, Variant};

/// Writes the schemas of one operation.
pub(super) struct Writer<'a> {
    /// What the operation's own components are called in the document.
    pub(super) renamed: &'a BTreeMap<String, String>,
    /// The document's components: the variants of unions join them.
    pub(super) schemas: &'a mut BTreeMap<String, Value>,
}

impl Writer<'_> {
    pub(super) fn schema(&mut self, from: &Schema) -> Value {
        let mut out = Map::new();
        let mut put = |key: &str, value: Value| {
            out.insert(key.to_owned(), value);
        };
        let (kind, format) = match &from.kind {
            Kind::Any => (None, None),
            Kind::Null => (Some("null"), None),
            Kind::Boolean => (Some("boolean"), None),
            Kind::Integer(format) => (Some("integer"), *format),
            Kind::Number(format) => (Some("number"), *format),
            Kind::String(format) => (Some("string"), *format),
            Kind::Array(items) => {
                put("items", self.schema(items));
                (Some("array"), None)
            }
            Kind::Map(values) => {
                put("additionalProperties", self.schema(values));
                (Some("object"), None)
            }
            Kind::Object(fields) => {
                let required = required(fields);
                if !required.is_empty() {
                    put("required", json!(required));
                }
                if !fields.is_empty() {
                    let properties: Map<String, Value> = fields
                        .iter()
                        .map(|field| (field.name.clone(), self.schema(&field.schema)))
                        .collect();
                    put("properties", Value::Object(properties));
                }
                (Some("object"), None)
            }
            Kind::Reference(name) => {
                let name = self.renamed.get(name).unwrap_or(name);
                put("$ref", format!("#/components/schemas/{name}").into());
                (None, None)
            }
        };
        if !from.unions.is_empty() {
            let types = match &from.kind {
                Kind::Object(fields) => fields
                    .iter()
                    .map(|field| (field.name.as_str(), &field.schema))
                    .collect(),
                _ => BTreeMap::new(),
            };
            put("allOf", self.unions(&from.unions, &types).into());
        }
        if let Some(content) = &from.content {
            put("contentMediaType", "application/json".into());
            put("contentSchema", self.schema(content));
        }
        let facts = &from.facts;
        // With a list of values `null` would have to be one of them.
        let nullable = facts.nullable && facts.values.is_empty();
        let kind = kind.map(|kind| match nullable && kind != "null" {
            true => json!([kind, "null"]),
            false => kind.into(),
        });
        let meanings: Map<String, Value> = facts
            .meanings
            .iter()
            .filter(|(value, _)| facts.values.iter().any(|it| text_of(it) == **value))
            .map(|(value, words)| (value.clone(), words.clone().into()))
            .collect();
        let entries = [
            ("type", kind),
            ("format", format.map(Value::from)),
            ("title", from.title.clone().map(Value::from)),
            ("description", from.description.clone().map(Value::from)),
            ("deprecated", from.deprecated.then(|| true.into())),
            ("default", facts.default.clone()),
            ("enum", (!facts.values.is_empty()).then(|| facts.values.clone().into())),
            ("minimum", facts.minimum.map(Value::from)),
            ("maximum", facts.maximum.map(Value::from)),
            ("minLength", facts.min_length.map(Value::from)),
            ("maxLength", facts.max_length.map(Value::from)),
            ("minItems", facts.min_items.map(Value::from)),
            ("maxItems", facts.max_items.map(Value::from)),
            ("pattern", facts.pattern.as_deref().map(Value::from)),
            ("x-enum-descriptions", (!meanings.is_empty()).then(|| meanings.into())),
            ("x-unit", facts.unit.map(Value::from)),
            ("x-inferred", from.inferred.then(|| "sample".into())),
            ("x-source", from.source.clone().map(Value::from)),
        ];
        for (key, value) in entries {
            if let Some(value) = value {
                put(key, value);
            }
        }
        Value::Object(out)
    }

    /// The entries of an `allOf` that say which members go together.
    pub(super) fn unions(
        &mut self,
        unions: &[Union],
        types: &BTreeMap<&str, &Schema>,
    ) -> Vec<Value> {
        unions.iter().map(|union| self.union(union, types)).collect()
    }

    fn union(&mut self, union: &Union, types: &BTreeMap<&str, &Schema>) -> Value {
        let mut options = Vec::new();
        let mut mapping = Map::new();
        for variant in &union.variants {
            let component = self.variant(union, variant, types);
            let name =
                self.component(format!("{}{}", union.title, variant.title), component);
            let target = Value::from(format!("#/components/schemas/{name}"));
            options.push(json!({ "$ref": target }));
            if let Some(value) = variant.value.as_ref().and_then(Value::as_str) {
                mapping.insert(value.to_owned(), target);
            }
        }
        let mut out = json!({ "title": union.title, "oneOf": options });
        if let Some(tag) = &union.tag {
            out["discriminator"] = json!({ "propertyName": tag, "mapping": mapping });
        }
        out
    }

    fn variant(
        &mut self,
        union: &Union,
        variant: &Variant,
        types: &BTreeMap<&str, &Schema>,
    ) -> Value {
        let mut properties = Map::new();
        for name in variant.required.iter().chain(&variant.optional) {
            // The object beside the union says all else of its members.
            let kind = types.get(name.as_str()).map(|schema| plain(&schema.kind));
            properties.insert(name.clone(), kind.unwrap_or_else(|| json!({})));
        }
        if let (Some(tag), Some(value)) = (&union.tag, &variant.value) {
            properties.insert(tag.clone(), json!({ "const": value }));
        }
        let mut out = json!({
            "type": "object",
            "title": variant.title,
            "additionalProperties": true,
            "required": variant.required,
            "properties": properties,
        });
        if let Some(words) = &variant.description {
            out["description"] = words.clone().into();
        }
        out
    }

    /// Adds a component, under another name where that is taken; returns its name.
    fn component(&mut self, name: String, value: Value) -> String {
        let mut free = name.clone();
        let mut number = 2;
        while self.schemas.get(&free).is_some_and(|other| *other != value) {
            free = format!("{name}{number}");
            number += 1;
        }
        self.schemas.insert(free.clone(), value);
        free
    }
}

fn required(fields: &[Field]) -> Vec<&str> {
    let required = fields.iter().filter(|field| field.required);
    let mut required: Vec<&str> = required.map(|field| field.name.as_str()).collect();
    required.sort_unstable();
    required
}

/// A value as its description names it.
fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A type without all that may be said of it.
fn plain(kind: &Kind) -> Value {
    let name = match kind {
        Kind::Boolean => "boolean",
        Kind::Integer(_) => "integer",
        Kind::Number(_) => "number",
        Kind::String(_) => "string",
        Kind::Array(_) => "array",
        Kind::Map(_) | Kind::Object(_) => "object",
        Kind::Any | Kind::Null | Kind::Reference(_) => return json!({}),
    };
    json!({ "type": name })
}
