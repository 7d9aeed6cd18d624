//! The JSON samples of a page: found, held against the tables, and remade with other values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Number, Value};

use super::super::block::BlockKind;
use super::super::operation::{Field, Kind, Schema};
use super::super::report::{Report, at_line};
use super::super::vocabulary::Section;
use super::sections::Placed;
use super::text_of;

/// A page with more broken samples than this has something else in its samples.
const MOST_BROKEN: usize = 20;
/// No page has more samples.
const MOST_SAMPLES: usize = 500;
/// Objects with more keys than this have data for keys.
const MOST_NAMES: usize = 1_000;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sample {
    pub(crate) line: usize,
    pub(crate) value: Value,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Samples {
    pub(crate) request: Vec<Sample>,
    /// By the status that the page names for them.
    pub(crate) responses: BTreeMap<Option<String>, Vec<Sample>>,
}

/// Finds the samples of requests and answers.
pub(crate) fn find(placed: &[Placed<'_>], report: &mut Report) -> Samples {
    let mut samples = Samples::default();
    let mut broken = 0;
    let mut count = 0;
    let mut text = String::new();
    let mut lines: Vec<(usize, usize)> = Vec::new();
    for (index, here) in placed.iter().enumerate() {
        let sampled =
            matches!(here.section, Section::RequestSample | Section::ResponseSample);
        let coded = matches!(here.block.kind, BlockKind::Code(_));
        let described = matches!(here.section, Section::Request | Section::Response);
        let part = text_of(here).filter(|_| sampled || (coded && described));
        if let Some(part) = part {
            for (number, content) in part.lines().enumerate() {
                lines.push((text.len(), here.block.line + usize::from(coded) + number));
                text.push_str(content);
                text.push('\n');
            }
        }
        // Scraped samples run over many paragraphs: they are read together.
        let more = !coded
            && placed.get(index + 1).is_some_and(|next| {
                next.section == here.section
                    && next.status == here.status
                    && text_of(next).is_some()
                    && !matches!(next.block.kind, BlockKind::Code(_))
            });
        if more || text.is_empty() {
            continue;
        }
        for (offset, found) in json(&text, coded) {
            let after = lines.partition_point(|(start, _)| *start <= offset);
            let line = after.checked_sub(1).and_then(|index| lines.get(index));
            let line = line.map_or(1, |(_, line)| *line);
            count += 1;
            if count > MOST_SAMPLES {
                let message = format!("the page has more than {MOST_SAMPLES} samples");
                report.error(at_line(line), message, "");
                return samples;
            }
            match found {
                Some(value) => {
                    let sample = Sample { line, value };
                    match here.section {
                        Section::Request | Section::RequestSample => {
                            samples.request.push(sample)
                        }
                        _ => {
                            let status = here.status.clone();
                            samples.responses.entry(status).or_default().push(sample);
                        }
                    }
                }
                None => {
                    broken += 1;
                    if broken <= MOST_BROKEN {
                        report.warning(at_line(line), "the sample is no valid JSON", "");
                    }
                }
            }
        }
        text.clear();
        lines.clear();
    }
    samples
}

/// The JSON objects and arrays in a text, with their offsets; nothing for a broken one. In a code
/// block, what follows a broken one is a part of it.
fn json(text: &str, block: bool) -> Vec<(usize, Option<Value>)> {
    let mut found = Vec::new();
    let mut position = 0;
    while let Some(offset) = text.get(position..).and_then(|rest| rest.find(['{', '[']))
    {
        let start = position + offset;
        position = start + 1;
        let rest = text.get(start..).unwrap_or_default();
        if !begins(text, start, rest) {
            continue;
        }
        let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        match stream.next() {
            Some(Ok(value)) => {
                position = start + stream.byte_offset().max(1);
                // An empty object is more often a mark in the prose than a sample.
                let empty = value.as_object().is_some_and(Map::is_empty)
                    || value.as_array().is_some_and(Vec::is_empty);
                if !empty {
                    found.push((start, Some(value)));
                }
            }
            _ => {
                position = if block { text.len() } else { start + extent(rest) };
                found.push((start, None));
            }
        }
    }
    found
}

/// Whether a brace begins a sample: placeholders in paths and footnotes do not.
fn begins(text: &str, start: usize, rest: &str) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let apart = before.chars().next_back().is_none_or(char::is_whitespace);
    let next = rest.chars().skip(1).find(|c| !c.is_whitespace());
    if rest.starts_with('{') {
        return apart && matches!(next, Some('"' | '}' | '“' | '”' | '\''));
    }
    let line_start =
        before.rsplit('\n').next().is_some_and(|line| line.trim().is_empty());
    line_start && matches!(next, Some('{' | '"'))
}

/// How far a broken sample goes: to its last brace, or to the end.
fn extent(text: &str) -> usize {
    let mut depth = 0_usize;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return index + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// Samples of one answer without those of failures, which some pages put beside them; all of them
/// if all are of failures.
pub(crate) fn without_failures(samples: &[Sample]) -> Vec<&Sample> {
    const FAILURE: &[&str] = &[
        "error",
        "errors",
        "error_code",
        "error_msg",
        "error_message",
        "errCode",
        "errMsg",
        "errorCode",
        "errorMsg",
        "externalMessage",
        "request_id",
        "code",
        "message",
    ];
    let fails = |sample: &&Sample| {
        let keys = sample.value.as_object().map(|object| object.keys());
        let mut keys = keys.into_iter().flatten().peekable();
        let named = keys.peek().is_some();
        named && keys.all(|key| FAILURE.contains(&key.as_str()))
    };
    let kept: Vec<&Sample> = samples.iter().filter(|sample| !fails(sample)).collect();
    if kept.is_empty() { samples.iter().collect() } else { kept }
}

/// A schema from samples alone, marked as such.
pub(crate) fn infer(values: &[&Value]) -> Schema {
    Schema { inferred: true, ..shape(values) }
}

/// The type that all values share; open if they don't.
pub(crate) fn agreed(values: &[&Value]) -> Schema {
    shape(values)
}

fn shape(values: &[&Value]) -> Schema {
    let values: Vec<&Value> =
        values.iter().copied().filter(|value| !value.is_null()).collect();
    let all =
        |test: fn(&Value) -> bool| !values.is_empty() && values.iter().all(|v| test(v));
    if all(Value::is_string) {
        return Kind::String(None).into();
    }
    if all(Value::is_boolean) {
        return Kind::Boolean.into();
    }
    if all(|value| value.is_i64() || value.is_u64()) {
        return Kind::Integer(None).into();
    }
    if all(Value::is_number) {
        return Kind::Number(None).into();
    }
    if all(Value::is_array) {
        let inside: Vec<&Value> =
            values.iter().filter_map(|value| value.as_array()).flatten().collect();
        return Kind::Array(Box::new(shape(&inside))).into();
    }
    if !all(Value::is_object) {
        return Schema::default();
    }
    let objects: Vec<&Map<String, Value>> =
        values.iter().filter_map(|value| value.as_object()).collect();
    let names: BTreeSet<&String> =
        objects.iter().flat_map(|object| object.keys()).collect();
    let data = names.len() > MOST_NAMES || names.iter().all(|name| is_data(name));
    if !names.is_empty() && data {
        let inside: Vec<&Value> =
            objects.iter().flat_map(|object| object.values()).collect();
        return Kind::Map(Box::new(shape(&inside))).into();
    }
    let field = |name: &String| {
        let inside: Vec<&Value> = objects.iter().filter_map(|o| o.get(name)).collect();
        Field { name: name.clone(), required: false, schema: shape(&inside) }
    };
    let mut fields: Vec<Field> = names.into_iter().map(field).collect();
    type_nulls(&mut fields, &objects);
    Kind::Object(fields).into()
}

/// A field of which all samples are `null` has the type of its namesake one level up.
fn type_nulls(fields: &mut [Field], objects: &[&Map<String, Value>]) {
    let outer: BTreeMap<String, Kind> = fields
        .iter()
        .filter(|field| is_scalar(&field.schema.kind))
        .map(|field| (field.name.clone(), field.schema.kind.clone()))
        .collect();
    for field in fields {
        let values = objects.iter().filter_map(|object| object.get(&field.name));
        let inside: Vec<&Value> = values
            .flat_map(|value| match value {
                Value::Array(items) => items.iter().collect(),
                value => vec![value],
            })
            .collect();
        let inner = match &mut field.schema.kind {
            Kind::Array(items) => &mut items.kind,
            kind => kind,
        };
        let Kind::Object(inner) = inner else { continue };
        for field in inner.iter_mut().filter(|field| field.schema.kind == Kind::Any) {
            let null = inside.iter().filter_map(|value| value.get(&field.name));
            if let Some(kind) = outer.get(&field.name)
                && null.clone().next().is_some()
                && null.clone().all(Value::is_null)
            {
                field.schema.kind = kind.clone();
            }
        }
    }
}

fn is_scalar(kind: &Kind) -> bool {
    matches!(kind, Kind::Boolean | Kind::Integer(_) | Kind::Number(_) | Kind::String(_))
}

/// Whether a key is data rather than a field's name: an id, an address, a number.
fn is_data(key: &str) -> bool {
    let name = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'));
    let id = key.len() >= 32 && key.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    !name || id
}

/// Notes the keys of a sample that no table has, and values of other types than the tables say.
pub(crate) fn check(
    sample: &Sample,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
    report: &mut Report,
) {
    let mut found = BTreeSet::new();
    compare(&sample.value, schema, components, "", &mut found);
    for message in found {
        report.warning(at_line(sample.line), message, "");
    }
}

/// The keys of a body that its table doesn't have.
pub(crate) fn strangers<'v>(
    value: &'v Value,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
) -> Vec<&'v String> {
    let schema = resolve(schema, components);
    match &schema.kind {
        Kind::Object(fields) if !schema.inferred && !fields.is_empty() => {
            let keys = value.as_object().into_iter().flat_map(Map::keys);
            keys.filter(|key| !fields.iter().any(|field| field.name == **key)).collect()
        }
        _ => Vec::new(),
    }
}

fn compare(
    value: &Value,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
    path: &str,
    found: &mut BTreeSet<String>,
) {
    let schema = resolve(schema, components);
    if schema.inferred {
        return;
    }
    let fits = match (&schema.kind, value) {
        (Kind::Any | Kind::Reference(_), _) | (_, Value::Null) => true,
        (Kind::Object(fields), Value::Object(object)) => {
            if !fields.is_empty() {
                for (key, inside) in object {
                    let path = format!("{path}.{key}");
                    match fields.iter().find(|field| field.name == *key) {
                        Some(field) => {
                            compare(inside, &field.schema, components, &path, found)
                        }
                        None => {
                            let path = path.trim_start_matches('.');
                            found.insert(format!(
                                "`{path}` of the sample is in no table"
                            ));
                        }
                    }
                }
            }
            true
        }
        (Kind::Map(values), Value::Object(object)) => {
            for inside in object.values() {
                compare(inside, values, components, &format!("{path}.*"), found);
            }
            true
        }
        (Kind::Array(items), Value::Array(array)) => {
            for inside in array {
                compare(inside, items, components, &format!("{path}[]"), found);
            }
            true
        }
        (Kind::String(_), Value::String(_)) | (Kind::Boolean, Value::Bool(_)) => true,
        (Kind::Integer(_), Value::Number(number)) => !number.is_f64(),
        (Kind::Number(_), Value::Number(_)) => true,
        _ => false,
    };
    if !fits {
        let path = path.trim_start_matches('.');
        found.insert(format!(
            "`{path}` of the sample has another type than its table says"
        ));
    }
}

fn resolve<'s>(
    schema: &'s Schema,
    components: &'s BTreeMap<String, Schema>,
) -> &'s Schema {
    match &schema.kind {
        Kind::Reference(name) => components.get(name).unwrap_or(schema),
        _ => schema,
    }
}

/// The structure of a sample with values of our own.
pub(crate) fn made_up(
    value: &Value,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
) -> Value {
    remake(value, schema, components, "value")
}

fn remake(
    value: &Value,
    schema: &Schema,
    components: &BTreeMap<String, Schema>,
    name: &str,
) -> Value {
    let open = Schema::default();
    let schema = resolve(schema, components);
    match value {
        Value::Null | Value::Bool(_)
            if !is_scalar(&schema.kind)
                || schema.facts.nullable
                || (value.is_boolean() && schema.kind == Kind::Boolean) =>
        {
            value.clone()
        }
        Value::Null | Value::Bool(_) => scalar(&"".into(), schema, name),
        Value::String(text)
            if text.is_empty()
                && matches!(schema.kind, Kind::String(_) | Kind::Any)
                && schema.facts.values.is_empty()
                && schema.facts.min_length.is_none_or(|least| least == 0) =>
        {
            value.clone()
        }
        Value::String(_) | Value::Number(_) => scalar(value, schema, name),
        Value::Array(array) => {
            let items = match &schema.kind {
                Kind::Array(items) => items,
                _ => &open,
            };
            let inside =
                array.iter().map(|value| remake(value, items, components, name));
            Value::Array(inside.collect())
        }
        Value::Object(object) => {
            let mut keys: Vec<&String> = object.keys().collect();
            keys.sort();
            let mut made = Map::new();
            for (index, key) in keys.into_iter().enumerate() {
                let Some(inside) = object.get(key) else { continue };
                let (key, schema, name) = match &schema.kind {
                    Kind::Map(values) => (format!("key-{}", index + 1), &**values, name),
                    Kind::Object(fields) => {
                        let field = fields.iter().find(|field| field.name == *key);
                        (
                            key.clone(),
                            field.map_or(&open, |field| &field.schema),
                            key.as_str(),
                        )
                    }
                    _ if is_data(key) => (format!("key-{}", index + 1), &open, name),
                    _ => (key.clone(), &open, key.as_str()),
                };
                made.insert(key, remake(inside, schema, components, name));
            }
            Value::Object(made)
        }
    }
}

/// Whether a text could be a value of an enumeration.
fn is_word(text: &str) -> bool {
    text.len() <= 32
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
}

fn scalar(value: &Value, schema: &Schema, name: &str) -> Value {
    let facts = &schema.facts;
    if facts.values.contains(value) {
        return value.clone();
    }
    if let Some(first) = facts.values.first() {
        return first.clone();
    }
    // The table says of what type it is, whatever the sample has.
    let typed: Value = match (&schema.kind, value) {
        (Kind::Boolean, _) => return true.into(),
        (Kind::String(_), Value::Number(_)) => "".into(),
        (Kind::Integer(_) | Kind::Number(_), Value::String(_)) => 1.into(),
        (Kind::Integer(_), Value::Number(number)) if number.is_f64() => 1.into(),
        _ => value.clone(),
    };
    let value = &typed;
    match value {
        // One word where the page announces words: a name of the interface, as in the lost list.
        Value::String(word) if facts.values_lost && is_word(word) => value.clone(),
        Value::Number(_) if facts.unit == Some("unix-ms") => {
            1_700_000_000_000_i64.into()
        }
        Value::Number(number) => {
            let most = facts.maximum.unwrap_or(i64::MAX);
            let made = 1.max(facts.minimum.unwrap_or(1)).min(most);
            if number.is_f64() && made == 1 {
                return Number::from_f64(1.0).map_or(Value::Null, Value::Number);
            }
            made.into()
        }
        _ => {
            let made = match schema.kind {
                Kind::String(Some("date-time")) => "2024-01-01T00:00:00Z".to_owned(),
                Kind::String(Some("uuid")) => {
                    "00000000-0000-4000-8000-000000000000".to_owned()
                }
                _ => format!("example-{}", name.replace('_', "-")),
            };
            let count =
                |length: Option<u64>| length.and_then(|it| usize::try_from(it).ok());
            let most = count(facts.max_length).unwrap_or(usize::MAX);
            // A value as long as a kilobyte shows no more than a shorter one.
            let least = count(facts.min_length).unwrap_or(0).min(1_024);
            let filled = made.chars().chain(std::iter::repeat('x'));
            Value::String(
                filled.take(made.chars().count().max(least).min(most)).collect(),
            )
        }
    }
}
