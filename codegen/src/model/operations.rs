//! Operations: what is asked, what is answered, and what they are called.

use super::types::{Direction, Members, Types, finish};
use super::{
    Argument, ErrorConstant, Example, Field, Operation, Place, Struct, Type, Usage,
    docs, names,
};
use crate::Diagnostics;
use crate::spec::{self, ClientSetting, Kind, Location, Schema, Spec};
use std::collections::{BTreeMap, BTreeSet};

/// Every operation with all its types, shared or not.
pub(super) fn build(
    file: &str,
    spec: &Spec,
    diagnostics: &mut Diagnostics,
) -> Vec<Operation> {
    let mut methods: BTreeMap<String, &str> = BTreeMap::new();
    let mut operations = Vec::new();
    for operation in &spec.operations {
        let name = names::snake(&operation.id);
        if let Some(other) = methods.insert(name.clone(), &operation.id) {
            let message =
                format!("{} and {other} have one Rust name: {name}", operation.id);
            diagnostics.error(
                file,
                &operation.pointer,
                message,
                "names that differ by letters",
            );
        }
        let type_name = names::type_name(&operation.id);
        let mut types = Types::new(file, spec, diagnostics, &type_name);
        let answer = answer(operation, &type_name, &mut types);
        let request = request(operation, &type_name, &mut types);
        let output = answer.name.clone();
        types.types.push(Type::Struct(answer));
        operations.push(Operation {
            id: operation.id.clone(),
            method_name: name,
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
            example: Example {
                types: Vec::new(),
                arguments: Vec::new(),
                request: String::new(),
            },
            errors: operation.errors.clone(),
            deprecated: operation.deprecated,
        });
    }
    operations
}

fn summary(operation: &spec::Operation) -> String {
    let text = docs::words(&operation.summary).join(" ");
    let text = if text.is_empty() { operation.id.clone() } else { text };
    if text.ends_with(['.', '!', '?']) { text } else { format!("{text}.") }
}

/// The request: parameters and the members of the body, side by side.
fn request(operation: &spec::Operation, name: &str, types: &mut Types<'_>) -> Struct {
    let mut request = Struct {
        name: name.to_owned(),
        docs: Vec::new(),
        usage: Usage { written: true, read: false },
        fields: Vec::new(),
        constants: Vec::new(),
        unions: Vec::new(),
    };
    let mut members = Members::default();
    let in_unions = parameter_unions(operation, &mut members, &mut request, types);
    for parameter in &operation.parameters {
        match parameter.client_setting {
            Some(ClientSetting::ProjectId | ClientSetting::Token) => continue,
            Some(ClientSetting::Region) | None => {}
        }
        if in_unions.contains(&parameter.name) {
            continue;
        }
        let place = match parameter.location {
            Location::Path => Place::Path,
            Location::Header => Place::Header,
            Location::Query if parameter.client_setting.is_some() => {
                Place::QueryOrRegion
            }
            Location::Query => types.place(Place::Query, &parameter.schema),
        };
        // The region is asked for only where the client has none.
        let required = parameter.required && place != Place::QueryOrRegion;
        let words = parameter.description.as_deref();
        let field = types.field(
            &parameter.name,
            &parameter.schema,
            words,
            required,
            place,
            Direction::Request,
        );
        request.fields.push(members.named(field));
    }
    if let Some(body) = &operation.body {
        body_members(operation, body, &mut members, &mut request, types);
    }
    finish(&mut request.fields);
    request
}

/// The unions among the parameters, from the schema that they must satisfy together.
fn parameter_unions(
    operation: &spec::Operation,
    members: &mut Members,
    request: &mut Struct,
    types: &mut Types<'_>,
) -> BTreeSet<String> {
    let Some(schema) = &operation.parameter_schema else { return BTreeSet::new() };
    let properties = operation.parameters.iter().map(|parameter| {
        let description = parameter.schema.description.clone();
        let description = parameter.description.clone().or(description);
        (parameter.name.clone(), Schema { description, ..parameter.schema.clone() })
    });
    let schema = Schema { properties: properties.collect(), ..schema.clone() };
    types.unions(&schema, members, request, Place::Query, Direction::Request)
}

fn body_members(
    operation: &spec::Operation,
    body: &Schema,
    members: &mut Members,
    request: &mut Struct,
    types: &mut Types<'_>,
) {
    let resolved = body.reference.as_ref().and_then(|name| types.spec.schemas.get(name));
    let object = resolved.unwrap_or(body);
    if object.kind != Kind::Object || object.properties.is_empty() {
        let required = operation.body_required;
        let field =
            types.field("body", body, None, required, Place::Body, Direction::Request);
        request.fields.push(members.named(field));
        return;
    }
    let object = object.clone();
    let in_unions =
        types.unions(&object, members, request, Place::Member, Direction::Request);
    for (wire, property) in &object.properties {
        if in_unions.contains(wire) {
            continue;
        }
        let required = object.required.contains(wire) && operation.body_required;
        let mut field = types.field(
            wire,
            property,
            None,
            required,
            Place::Member,
            Direction::Request,
        );
        let parameter =
            |other: &Field| other.place != Place::Member && other.name == field.name;
        if request.fields.iter().any(parameter) {
            field.name = names::snake(&format!("body {wire}"));
        }
        request.fields.push(members.named(field));
    }
}

/// The answer, always a struct: what is empty today may have members tomorrow.
fn answer(
    operation: &spec::Operation,
    type_name: &str,
    types: &mut Types<'_>,
) -> Struct {
    let name = format!("{type_name}Response");
    let empty = Struct {
        name: name.clone(),
        docs: docs::words(&format!(
            "What `{}` answers: nothing but that it was accepted.",
            operation.id
        )),
        usage: Direction::Answer.usage(),
        fields: Vec::new(),
        constants: Vec::new(),
        unions: Vec::new(),
    };
    let Some(schema) = &operation.answer else { return empty };
    let resolved =
        schema.reference.as_ref().and_then(|name| types.spec.schemas.get(name));
    let schema = resolved.unwrap_or(schema).clone();
    if schema.kind != Kind::Object {
        let expected = "an object";
        types.diagnostics.error(
            types.file,
            &schema.pointer,
            "the answer is not an object",
            expected,
        );
        return empty;
    }
    let mut members = Members::default();
    let mut fields: Vec<Field> = Vec::new();
    for (wire, property) in &schema.properties {
        let required = schema.required.contains(wire);
        let field = types.field(
            wire,
            property,
            None,
            required,
            Place::Member,
            Direction::Answer,
        );
        fields.push(members.named(field));
    }
    fields.sort_by(|a, b| a.wire.cmp(&b.wire));
    Struct {
        docs: docs::words(&format!("What `{}` answers.", operation.id)),
        fields,
        ..empty
    }
}

/// The argument names that the operations and types use, each once.
pub(super) fn arguments(operations: &[Operation], types: &[Type]) -> Vec<Argument> {
    let own = operations.iter().flat_map(|operation| &operation.types);
    let structs = operations.iter().map(|operation| &operation.request);
    let in_types = types.iter().chain(own).flat_map(fields);
    let all = structs.flat_map(|request| &request.fields).chain(in_types);
    let named: BTreeSet<Argument> = all
        .filter_map(|field| {
            let name = field.argument.clone()?;
            Some(Argument { name, wire: field.wire.clone() })
        })
        .collect();
    // Two spellings of one name are one argument.
    let mut seen = BTreeSet::new();
    named.into_iter().filter(|argument| seen.insert(argument.name.clone())).collect()
}

fn fields(of: &Type) -> Vec<&Field> {
    match of {
        Type::Struct(found) => found.fields.iter().collect(),
        Type::Enumeration(_) => Vec::new(),
        Type::Union(found) => {
            found.variants.iter().flat_map(|variant| &variant.fields).collect()
        }
        Type::Payload(found) => found.members.fields.iter().collect(),
    }
}

/// The error codes of all operations, each once.
pub(super) fn error_constants(operations: &[Operation]) -> Vec<ErrorConstant> {
    let mut codes: BTreeMap<&str, (BTreeSet<u16>, BTreeSet<&str>)> = BTreeMap::new();
    for operation in operations {
        for error in &operation.errors {
            let (statuses, users) = codes.entry(&error.code).or_default();
            statuses.insert(error.status);
            users.insert(&operation.request.name);
        }
    }
    let mut unique = names::Unique::default();
    let constants = codes.into_iter().map(|(code, (statuses, users))| ErrorConstant {
        name: unique.take(names::shouty(code)),
        code: code.to_owned(),
        statuses: statuses.into_iter().collect(),
        operations: users.into_iter().map(str::to_owned).collect(),
    });
    constants.collect()
}
