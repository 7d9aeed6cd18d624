//! Merges what two documents say of one operation.

use std::collections::{BTreeMap, BTreeSet};

use super::super::operation::{
    Body, Kind, Location, Operation, Parameter, Response, Schema, distinct,
};
use super::super::path::placeholders;
use super::disagreements::{Comparison, Disagreement, Topic};
use super::schemas::{self, fill};
use super::wording;

/// Merges the lower document's operation into that of the higher.
pub(crate) fn merge(
    into: &mut Operation,
    lower: &Operation,
    lower_id: &str,
    variants: bool,
    found: &mut Vec<Disagreement>,
) {
    let mut lower = lower.clone();
    rename_placeholders(&mut lower, &into.path);
    let (name, source) = (into.name(), into.source.clone());
    let mut comparison = Comparison {
        operation: &name,
        higher: &source,
        lower: lower_id,
        request: true,
        variants,
        found,
    };
    fill(&mut into.action, lower.action.as_ref());
    fill(&mut into.id, lower.id.as_ref());
    fill(&mut into.summary, lower.summary.as_ref());
    fill(&mut into.description, lower.description.as_ref());
    fill(&mut into.documentation, lower.documentation.as_ref());
    fill(&mut into.idempotency, lower.idempotency.as_ref());
    fill(&mut into.pagination, lower.pagination.as_ref());
    into.deprecated |= lower.deprecated;
    into.anonymous |= lower.anonymous;
    parameters(into, &lower.parameters, &mut comparison);
    if into.unions.is_empty() {
        into.unions.clone_from(&lower.unions);
    }
    body(into, lower.body.as_ref(), &mut comparison);
    comparison.request = false;
    responses(&mut into.responses, &lower.responses, &mut comparison);
    let errors = distinct(into.errors.iter().chain(&lower.errors));
    into.errors = errors.into_iter().collect();
    for (name, component) in &lower.components {
        match into.components.get_mut(name) {
            Some(known) => schemas::merge(known, component, name, &mut comparison),
            None => {
                into.components.insert(name.clone(), component.clone());
            }
        }
    }
    drop_unused_components(into);
}

/// Gives the placeholders of a path, and the parameters that fill them, the names of another path
/// of the same shape.
fn rename_placeholders(operation: &mut Operation, path: &str) {
    let new: BTreeMap<String, String> =
        placeholders(&operation.path).into_iter().zip(placeholders(path)).collect();
    for parameter in &mut operation.parameters {
        if parameter.location == Location::Path
            && let Some(name) = new.get(&parameter.name)
        {
            parameter.name.clone_from(name);
        }
    }
    path.clone_into(&mut operation.path);
}

fn parameters(
    into: &mut Operation,
    lower: &[Parameter],
    comparison: &mut Comparison<'_>,
) {
    for other in lower {
        let place = format!("{}.{}", other.location.name(), other.name);
        let same = |known: &&mut Parameter| {
            known.location == other.location
                && match known.location {
                    Location::Header => known.name.eq_ignore_ascii_case(&other.name),
                    _ => known.name == other.name,
                }
        };
        if let Some(known) = into.parameters.iter_mut().find(same) {
            known.required = comparison.required(&place, known.required, other.required);
            schemas::merge(&mut known.schema, &other.schema, &place, comparison);
            continue;
        }
        // How a call is authenticated is no fact of the operation.
        if !(other.location == Location::Header
            && other.name.eq_ignore_ascii_case("X-Auth-Token"))
        {
            let says = wording::described(&other.schema, other.required);
            comparison.only_in_lower(&place, says);
        }
        let mut parameter = other.clone();
        parameter.required = other.location == Location::Path;
        parameter.source.get_or_insert_with(|| comparison.lower.to_owned());
        into.parameters.push(parameter);
    }
    if comparison.variants {
        for parameter in &mut into.parameters {
            let there = |other: &Parameter| {
                other.location == parameter.location && other.name == parameter.name
            };
            parameter.required &=
                parameter.location == Location::Path || lower.iter().any(there);
        }
    }
    into.parameters
        .sort_by(|one, two| (one.location, &one.name).cmp(&(two.location, &two.name)));
}

fn body(into: &mut Operation, lower: Option<&Body>, comparison: &mut Comparison<'_>) {
    let Some(lower) = lower else {
        if comparison.variants
            && let Some(body) = &mut into.body
        {
            let says = wording::described(&body.schema, true);
            comparison.not_in_lower("body", says);
            may_be_left_out(body);
        }
        return;
    };
    match &mut into.body {
        Some(body) => {
            schemas::merge(&mut body.schema, &lower.schema, "body", comparison);
            if body.samples.is_empty() {
                body.samples.clone_from(&lower.samples);
            }
            if body.required.is_none() {
                body.required = lower.required;
            }
        }
        // A GET that has one in one document only: that page has another call in mind.
        None if matches!(into.method.as_str(), "get" | "head") => {
            let one = "no body".to_owned();
            comparison.differ("body", Topic::Body, one, "a body".to_owned());
        }
        None => {
            let says = wording::described(&lower.schema, true);
            let mut body = lower.clone();
            if comparison.variants {
                // The variant without it is called without it.
                comparison.only_in_lower("body", says);
                may_be_left_out(&mut body);
            } else {
                // No member of it is known better: the higher document has left out all of it.
                comparison.left_open("body", says);
            }
            body.schema.source.get_or_insert_with(|| comparison.lower.to_owned());
            into.body = Some(body);
        }
    }
}

/// A body without which the call can be made as well.
fn may_be_left_out(body: &mut Body) {
    if let Kind::Object(fields) = &mut body.schema.kind {
        for field in fields {
            field.required = false;
        }
    }
    body.required = Some(false);
}

fn responses(
    into: &mut BTreeMap<String, Response>,
    lower: &BTreeMap<String, Response>,
    comparison: &mut Comparison<'_>,
) {
    let success = |status: &str| status.starts_with('2');
    let main = |responses: &BTreeMap<String, Response>| {
        let with_body = responses
            .iter()
            .find(|(status, response)| success(status) && response.schema.is_some());
        let any = || responses.iter().find(|(status, _)| success(status));
        with_body.or_else(any).map(|(status, _)| status.clone())
    };
    let (mut higher_main, lower_main) = (main(into), main(lower));
    if let (Some(one), Some(two)) = (&higher_main, &lower_main)
        && one != two
    {
        if one == "2XX" {
            // No status was named: the lower document's fills it in.
            if let Some(response) = into.remove(one) {
                into.insert(two.clone(), response);
            }
            higher_main = lower_main.clone();
        } else if two != "2XX" {
            let place = format!("answer {one}");
            comparison.differ(&place, Topic::Status, one.clone(), two.clone());
        }
    }
    for (status, response) in lower {
        let target = if Some(status) == lower_main.as_ref() {
            higher_main.clone().unwrap_or_else(|| status.clone())
        } else {
            status.clone()
        };
        let place = format!("answer {target}");
        match into.get_mut(&target) {
            Some(known) => merge_response(known, response, &place, comparison),
            // A second success of the lower document only: the higher knows better.
            None if success(&target) && higher_main.is_some() => {}
            None => {
                let mut response = response.clone();
                response.source.get_or_insert_with(|| comparison.lower.to_owned());
                into.insert(target, response);
            }
        }
    }
}

fn merge_response(
    into: &mut Response,
    lower: &Response,
    place: &str,
    comparison: &mut Comparison<'_>,
) {
    match (&mut into.schema, &lower.schema) {
        (Some(schema), Some(other)) => schemas::merge(schema, other, place, comparison),
        (None, Some(other)) => {
            let mut schema = other.clone();
            schema.source.get_or_insert_with(|| comparison.lower.to_owned());
            into.schema = Some(schema);
        }
        (_, None) => {}
    }
    schemas::merge_fields(&mut into.headers, &lower.headers, place, comparison);
}

/// Removes the components that nothing refers to.
fn drop_unused_components(operation: &mut Operation) {
    let mut wanted: Vec<String> = Vec::new();
    for parameter in &operation.parameters {
        references(&parameter.schema, &mut wanted);
    }
    if let Some(body) = &operation.body {
        references(&body.schema, &mut wanted);
    }
    for response in operation.responses.values() {
        response.schema.iter().for_each(|schema| references(schema, &mut wanted));
        response
            .headers
            .iter()
            .for_each(|header| references(&header.schema, &mut wanted));
    }
    let mut used = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        let Some(component) = operation.components.get(&name) else { continue };
        if used.insert(name) {
            references(component, &mut wanted);
        }
    }
    operation.components.retain(|name, _| used.contains(name));
}

fn references(schema: &Schema, names: &mut Vec<String>) {
    match &schema.kind {
        Kind::Reference(name) => names.push(name.clone()),
        Kind::Array(inner) | Kind::Map(inner) => references(inner, names),
        Kind::Object(fields) => {
            fields.iter().for_each(|field| references(&field.schema, names));
        }
        _ => {}
    }
    schema.content.iter().for_each(|content| references(content, names));
}
