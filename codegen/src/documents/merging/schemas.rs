//! Merges what two documents say of one value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::operation::{Facts, Field, Kind, Schema};
use super::disagreements::{Comparison, Topic};
use super::wording::{described, shown};

/// The format of a moment as text, and the unit of one as a number.
const MOMENT: &str = "date-time";
const UNIX: &str = "unix-ms";

/// Merges the lower document's schema into that of the higher.
pub(crate) fn merge(
    into: &mut Schema,
    lower: &Schema,
    place: &str,
    comparison: &mut Comparison<'_>,
) {
    let around = comparison.higher;
    // What is said deeper down is said by the document of what is around it.
    let own = into.source.clone();
    if let Some(own) = &own {
        let mut inner = Comparison {
            operation: comparison.operation,
            higher: own,
            lower: comparison.lower,
            request: comparison.request,
            variants: comparison.variants,
            found: &mut *comparison.found,
        };
        merge_known(into, lower, place, &mut inner);
    } else {
        merge_known(into, lower, place, comparison);
    }
    if into.source.as_deref() == Some(around) {
        into.source = None;
    }
}

fn merge_known(
    into: &mut Schema,
    lower: &Schema,
    place: &str,
    comparison: &mut Comparison<'_>,
) {
    fill(&mut into.title, lower.title.as_ref());
    fill(&mut into.description, lower.description.as_ref());
    into.deprecated |= lower.deprecated;
    let same = merge_kind(into, lower, place, comparison);
    if !same {
        return;
    }
    let dated = matches!(into.kind, Kind::String(Some(MOMENT)));
    let filled = merge_facts(&mut into.facts, &lower.facts, dated, place, comparison);
    match (&mut into.content, &lower.content) {
        (None, Some(content)) => into.content = Some(content.clone()),
        (Some(content), Some(other)) => {
            merge(content, other, &format!("{place}(json)"), comparison);
        }
        (_, None) => {}
    }
    into.joined |= lower.joined;
    if into.unions.is_empty() {
        into.unions.clone_from(&lower.unions);
    }
    if filled && into.source.is_none() {
        into.source = Some(comparison.lower.to_owned());
    }
}

/// Merges the types. Whether they are the same now, so that what else is said of them can be
/// compared.
fn merge_kind(
    into: &mut Schema,
    lower: &Schema,
    place: &str,
    comparison: &mut Comparison<'_>,
) -> bool {
    if lower.inferred && !into.inferred && into.kind != Kind::Any {
        return true;
    }
    let open = |kind: &Kind| {
        matches!(kind, Kind::Any)
            || matches!(kind, Kind::Object(fields) if fields.is_empty())
    };
    let composed = |kind: &Kind| {
        matches!(kind, Kind::Object(_) | Kind::Map(_) | Kind::Reference(_) | Kind::Any)
    };
    match (&mut into.kind, &lower.kind) {
        // `null` is how a page writes that there is nothing to say.
        (_, Kind::Any) | (Kind::Any | Kind::Object(_), Kind::Null) => true,
        (kind, other)
            if open(kind) && !open(other) && (composed(other) || *kind == Kind::Any) =>
        {
            *kind = other.clone();
            into.inferred = lower.inferred;
            into.source = Some(comparison.lower.to_owned());
            true
        }
        (Kind::Object(fields), Kind::Object(others)) => {
            merge_fields(fields, others, place, comparison);
            true
        }
        (Kind::Array(items), Kind::Array(others)) => {
            merge(items, others, &format!("{place}[]"), comparison);
            true
        }
        (Kind::Map(values), Kind::Map(others)) => {
            merge(values, others, &format!("{place}.*"), comparison);
            true
        }
        // An object without known fields is what they also are.
        (Kind::Map(_) | Kind::Reference(_), Kind::Object(fields))
            if fields.is_empty() =>
        {
            true
        }
        (Kind::Reference(_), Kind::Reference(_)) => true,
        (Kind::Integer(format), Kind::Integer(other))
        | (Kind::Number(format), Kind::Number(other))
        | (Kind::String(format), Kind::String(other)) => {
            match (&format, other) {
                // Of one moment a document says that it is a number of milliseconds.
                (None, Some(MOMENT)) if into.facts.unit == Some(UNIX) => {
                    let (one, two) = (UNIX.to_owned(), MOMENT.to_owned());
                    comparison.differ(place, Topic::Type, one, two);
                }
                (None, Some(_)) => *format = *other,
                // Pages write Integer for both: only the wider holds what either may send.
                (Some("int32"), Some("int64")) => {
                    comparison.widen(place);
                    *format = *other;
                }
                (Some("int64"), Some("int32")) => {}
                (Some(one), Some(two)) if one != two => {
                    let (one, two) = ((*one).to_owned(), (*two).to_owned());
                    comparison.differ(place, Topic::Type, one, two);
                }
                _ => {}
            }
            true
        }
        (kind, other) if *kind == *other => true,
        _ if into.inferred && !lower.inferred => {
            comparison.overrule(place, shown(into), shown(lower));
            let description = into.description.take();
            *into = lower.clone();
            into.description = description.or_else(|| lower.description.clone());
            into.source = Some(comparison.lower.to_owned());
            false
        }
        (kind, other) => {
            let both = composed(kind) && composed(other);
            let topic = if both { Topic::Structure } else { Topic::Type };
            comparison.differ(place, topic, shown(into), shown(lower));
            false
        }
    }
}

/// Merges the members of an object, or the headers of an answer.
pub(crate) fn merge_fields(
    into: &mut Vec<Field>,
    lower: &[Field],
    place: &str,
    comparison: &mut Comparison<'_>,
) {
    let places: BTreeMap<String, usize> = into
        .iter()
        .enumerate()
        .map(|(index, field)| (field.name.clone(), index))
        .collect();
    for other in lower {
        let place = join(place, &other.name);
        let known = places.get(&other.name).and_then(|index| into.get_mut(*index));
        if let Some(field) = known {
            field.required = comparison.required(&place, field.required, other.required);
            merge(&mut field.schema, &other.schema, &place, comparison);
            continue;
        }
        if comparison.request {
            comparison.only_in_lower(&place, described(&other.schema, other.required));
        }
        let mut field = other.clone();
        field.required = false;
        field.schema.source.get_or_insert_with(|| comparison.lower.to_owned());
        into.push(field);
    }
    if comparison.request && comparison.variants {
        let others: BTreeSet<&str> =
            lower.iter().map(|field| field.name.as_str()).collect();
        for field in into {
            field.required &= others.contains(field.name.as_str());
        }
    }
}

/// Whether something that restricts the value was filled in. `dated` are texts that are moments.
fn merge_facts(
    into: &mut Facts,
    lower: &Facts,
    dated: bool,
    place: &str,
    comparison: &mut Comparison<'_>,
) -> bool {
    let mut filled = false;
    if into.values.is_empty() {
        filled |= !lower.values.is_empty();
        into.values.clone_from(&lower.values);
        into.values_lost &= into.values.is_empty();
    } else if !lower.values.is_empty() && sorted(&into.values) != sorted(&lower.values) {
        let (one, two) = (list(&into.values), list(&lower.values));
        comparison.differ(place, Topic::Values, one, two);
    }
    for (value, meaning) in &lower.meanings {
        into.meanings.entry(value.clone()).or_insert_with(|| meaning.clone());
    }
    // Only those that the schema has: a meaning of another value would say that it may be sent.
    let values = sorted(&into.values);
    into.meanings.retain(|value, _| values.contains(value));
    into.nullable |= lower.nullable;
    into.counts_pages |= lower.counts_pages;
    match (&into.default, &lower.default) {
        // A default of the lower document that the higher's values don't have is none.
        (None, Some(default))
            if (into.values.is_empty() || into.values.contains(default))
                && into.in_range(default) =>
        {
            into.default = Some(default.clone());
            filled = true;
        }
        (Some(one), Some(two)) if one != two => {
            comparison.differ(place, Topic::Default, one.to_string(), two.to_string());
        }
        _ => {}
    }
    let mut range = |low: (&mut Option<i64>, Option<i64>),
                     high: (&mut Option<i64>, Option<i64>)| {
        let said = (*low.0, *high.0);
        let other = (low.1, high.1);
        if other == (None, None) || said == other {
            return;
        }
        if said == (None, None) {
            (*low.0, *high.0) = other;
            filled = true;
            return;
        }
        // The higher has one end or both: half a range of each would be nobody's.
        comparison.differ(place, Topic::Range, span(said), span(other));
    };
    // A range that the higher document's default is outside of is none.
    if into.default.as_ref().is_none_or(|default| lower.in_range(default)) {
        range((&mut into.minimum, lower.minimum), (&mut into.maximum, lower.maximum));
    }
    let signed =
        |length: Option<u64>| length.and_then(|length| i64::try_from(length).ok());
    for (low, high, other_low, other_high) in [
        (&mut into.min_length, &mut into.max_length, lower.min_length, lower.max_length),
        (&mut into.min_items, &mut into.max_items, lower.min_items, lower.max_items),
    ] {
        let (mut start, mut end) = (signed(*low), signed(*high));
        range((&mut start, signed(other_low)), (&mut end, signed(other_high)));
        *low = start.and_then(|start| u64::try_from(start).ok());
        *high = end.and_then(|end| u64::try_from(end).ok());
    }
    match (&into.pattern, &lower.pattern) {
        (None, Some(pattern)) => {
            into.pattern = Some(pattern.clone());
            filled = true;
        }
        (Some(one), Some(two)) if one != two => {
            let (one, two) = (one.to_string(), two.to_string());
            comparison.differ(place, Topic::Pattern, one, two);
        }
        _ => {}
    }
    match (into.unit, lower.unit) {
        // The two forms of a moment exclude each other.
        (None, Some(UNIX)) if dated => {
            let (one, two) = (MOMENT.to_owned(), UNIX.to_owned());
            comparison.differ(place, Topic::Unit, one, two);
        }
        (None, Some(unit)) => {
            into.unit = Some(unit);
            filled = true;
        }
        (Some(one), Some(two)) if one != two => {
            comparison.differ(place, Topic::Unit, one.to_owned(), two.to_owned());
        }
        _ => {}
    }
    filled
}

/// Takes what the higher document does not say.
pub(crate) fn fill<T: Clone>(into: &mut Option<T>, lower: Option<&T>) {
    if into.is_none() {
        *into = lower.cloned();
    }
}

/// The place of a member.
pub(crate) fn join(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

/// The values as text: documents differ in whether they quote numbers.
fn sorted(values: &[Value]) -> Vec<String> {
    let mut texts: Vec<String> = values
        .iter()
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        .collect();
    texts.sort();
    texts
}

fn list(values: &[Value]) -> String {
    values.iter().map(Value::to_string).collect::<Vec<_>>().join(", ")
}

fn span((low, high): (Option<i64>, Option<i64>)) -> String {
    let end = |end: Option<i64>| end.map(|end| end.to_string()).unwrap_or_default();
    format!("{}..{}", end(low), end(high))
}
