//! Operations: what is asked, what is answered, and what they are called.

use super::composition::{Object, has_members, is_object};
use super::members::{Member, Members, finish};
use super::types::{Direction, Types, Wanted};
use super::{Constant, Example, Operation, Place, Struct, Type, Usage, docs, names};
use crate::Diagnostics;
use crate::spec::{self, ClientSetting, Kind, Location, Parameter, Schema, Spec};
use std::collections::{BTreeMap, BTreeSet};

/// What an operation is called.
struct Names {
    method: String,
    request: String,
    answer: String,
}

/// All operations, each with all its types.
pub(super) struct Built {
    pub(super) operations: Vec<Operation>,
    /// What the types of each operation would be called, by the names that they have.
    pub(super) wanted: Vec<BTreeMap<String, Wanted>>,
    /// The names of all requests and answers.
    pub(super) reserved: BTreeSet<String>,
}

/// Every operation with all its types, shared or not.
pub(super) fn build(file: &str, spec: &Spec, diagnostics: &mut Diagnostics) -> Built {
    let all = all_names(file, spec, diagnostics);
    let reserved: BTreeSet<String> =
        all.iter().flat_map(|names| [&names.request, &names.answer]).cloned().collect();
    let (mut operations, mut wanted) = (Vec::new(), Vec::new());
    for (operation, names) in spec.operations.iter().zip(all) {
        let mut types = Types::new(file, spec, diagnostics, &names.request, &reserved);
        // The request first: where both want a name, it goes to what people write.
        let request = request(operation, names.request, &mut types);
        let answer = answer(operation, names.answer, &mut types);
        let output = answer.name.clone();
        types.types.push(Type::Struct(answer));
        wanted.push(types.wanted);
        operations.push(Operation {
            id: operation.id.clone(),
            method_name: names.method,
            summary: summary(operation),
            docs: operation.description.as_deref().map(docs::words).unwrap_or_default(),
            http_method: operation.method.clone(),
            path: operation.path.clone(),
            action: operation.action.clone(),
            idempotency: operation.idempotency.clone(),
            documentation: operation.documentation.clone(),
            source: operation.source.clone(),
            request,
            output,
            types: types.types,
            example: Example::default(),
            errors: operation.errors.clone(),
            deprecated: operation.deprecated,
        });
    }
    Built { operations, wanted, reserved }
}

/// The names of all operations, before any type takes one of them.
fn all_names(file: &str, spec: &Spec, diagnostics: &mut Diagnostics) -> Vec<Names> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for operation in &spec.operations {
        let names = [names::method(&operation.id), names::type_name(&operation.id)];
        let other = names.iter().find_map(|name| Some((*seen.get(name)?, name)));
        if let Some((other, name)) = other {
            let message =
                format!("{} and {other} have one Rust name: {name}", operation.id);
            let expected = "names that differ by letters";
            diagnostics.error(file, &operation.pointer, message, expected);
        }
        seen.extend(names.map(|name| (name, operation.id.as_str())));
    }
    let mut types = names::Unique::default();
    for operation in &spec.operations {
        types.take_type(names::type_name(&operation.id));
    }
    let all = spec.operations.iter().map(|operation| {
        let request = names::type_name(&operation.id);
        let answer = types.take_type(format!("{request}Response"));
        Names { method: names::method(&operation.id), request, answer }
    });
    all.collect()
}

fn summary(operation: &spec::Operation) -> String {
    let text = docs::words(&operation.summary).join(" ");
    let text = if text.is_empty() { operation.id.clone() } else { text };
    if text.ends_with(['.', '!', '?']) { text } else { format!("{text}.") }
}

/// The request: parameters and the members of the body, side by side.
fn request(operation: &spec::Operation, name: String, types: &mut Types<'_>) -> Struct {
    let mut request = Struct {
        name,
        docs: Vec::new(),
        usage: Usage { written: true, read: false },
        fields: Vec::new(),
        constants: Vec::new(),
        unions: Vec::new(),
        boxed: false,
    };
    let mut members = Members::default();
    let in_unions = parameter_unions(operation, &mut members, &mut request, types);
    for parameter in &operation.parameters {
        if !in_unions.contains(&parameter.name) {
            add_parameter(operation, parameter, &mut members, &mut request, types);
        }
    }
    if let Some(body) = &operation.body {
        add_body(operation, body, &mut members, &mut request, types);
    }
    finish(&mut request.fields);
    request
}

fn add_parameter(
    operation: &spec::Operation,
    parameter: &Parameter,
    members: &mut Members,
    request: &mut Struct,
    types: &mut Types<'_>,
) {
    let place = match (parameter.location, parameter.client_setting) {
        (Location::Path, Some(ClientSetting::ProjectId))
        | (Location::Header, Some(ClientSetting::Token)) => return,
        (Location::Query, Some(ClientSetting::Region)) => Place::QueryOrRegion,
        (_, Some(setting)) => {
            let expected = match setting {
                ClientSetting::ProjectId => "a parameter of the path",
                ClientSetting::Token => "a header",
                ClientSetting::Region => "a parameter of the query",
            };
            let message = format!("the client can't fill in {} there", parameter.name);
            types.error(&operation.pointer, message, expected);
            return;
        }
        (Location::Path, None) => Place::Path,
        (Location::Header, None) => Place::Header,
        (Location::Query, None) if is_flat(operation, parameter, types) => {
            Place::QueryFlat
        }
        (Location::Query, None) if parameter.joined => Place::QueryJoined,
        (Location::Query, None) => Place::Query,
    };
    // An optional one says something by being there.
    if parameter.required
        && let Some(value) = types.constant(&parameter.schema)
    {
        let wire = parameter.name.clone();
        request.constants.push(Constant { wire, value, place });
        return;
    }
    let member = Member {
        wire: &parameter.name,
        schema: &parameter.schema,
        words: parameter.description.as_deref(),
        // The region is asked for only where the client has none.
        required: parameter.required && place != Place::QueryOrRegion,
        place,
    };
    let field = types.field(&member, Direction::Request);
    request.fields.push(members.named(field));
}

/// Whether a parameter is an object, or a list of objects, that an RPC action takes value by
/// value.
fn is_flat(
    operation: &spec::Operation,
    parameter: &Parameter,
    types: &Types<'_>,
) -> bool {
    let schema = types.resolved(&parameter.schema);
    let items = schema.items.as_deref().map(|items| types.resolved(items));
    operation.action.is_some()
        && schema.content.is_none()
        && (is_object(schema) || items.is_some_and(is_object))
}

/// The unions among the parameters, from the schema that they must satisfy together.
fn parameter_unions(
    operation: &spec::Operation,
    members: &mut Members,
    request: &mut Struct,
    types: &mut Types<'_>,
) -> BTreeSet<String> {
    let Some(schema) = &operation.parameter_schema else { return BTreeSet::new() };
    let object = types.compose(schema, &request.name);
    let queried = operation.parameters.iter().filter(|parameter| {
        parameter.location == Location::Query && parameter.client_setting.is_none()
    });
    let properties = queried.map(|parameter| {
        let description = parameter.schema.description.clone();
        let description = parameter.description.clone().or(description);
        (parameter.name.clone(), Schema { description, ..parameter.schema.clone() })
    });
    let object = Object { properties: properties.collect(), ..object };
    types.unions(&object, members, request, Place::Query)
}

fn add_body(
    operation: &spec::Operation,
    body: &Schema,
    members: &mut Members,
    request: &mut Struct,
    types: &mut Types<'_>,
) {
    let resolved = types.resolved(body);
    let needed = operation.body_required;
    if operation.form {
        let object = types.compose(resolved, &request.name);
        for (wire, property) in &object.properties {
            let required = needed && object.required.contains(wire);
            let place = Place::Form;
            let member = Member { wire, schema: property, words: None, required, place };
            let field = types.field(&member, Direction::Request);
            request.fields.push(members.named(field));
        }
        return;
    }
    if has_members(resolved) {
        let object = types.compose(resolved, &request.name);
        types.members(&object, needed, Direction::Request, members, request);
        return;
    }
    let member = Member {
        wire: "body",
        schema: body,
        words: None,
        required: needed,
        place: Place::Body,
    };
    let field = types.field(&member, Direction::Request);
    request.fields.push(members.named(field));
}

/// The answer, always a struct: what is empty today may have members tomorrow.
fn answer(operation: &spec::Operation, name: String, types: &mut Types<'_>) -> Struct {
    let mut answer = Struct {
        docs: docs::words(&format!(
            "What `{}` answers: nothing but that it was accepted.",
            operation.id
        )),
        name,
        usage: Direction::Answer.usage(),
        fields: Vec::new(),
        constants: Vec::new(),
        unions: Vec::new(),
        boxed: false,
    };
    let mut members = Members::default();
    if let Some(schema) = &operation.answer {
        answer.docs = docs::words(&format!("What `{}` answers.", operation.id));
        let resolved = types.resolved(schema);
        if has_members(resolved) {
            let object = types.compose(resolved, &answer.name);
            types.members(&object, true, Direction::Answer, &mut members, &mut answer);
        } else if resolved.kind != Kind::Object || resolved.additional.is_some() {
            // A list, a text, or values by name: all of it is one member.
            let place = Place::Body;
            let member =
                Member { wire: "body", schema, words: None, required: false, place };
            let field = types.field(&member, Direction::Answer);
            answer.fields.push(members.named(field));
        }
    }
    for header in &operation.answer_headers {
        let member = Member {
            wire: &header.name,
            schema: &header.schema,
            words: header.description.as_deref(),
            required: header.required,
            place: Place::Header,
        };
        let field = types.field(&member, Direction::Answer);
        answer.fields.push(members.named(field));
    }
    finish(&mut answer.fields);
    answer
}
