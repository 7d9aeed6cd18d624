//! What people are told about a spec that is wrong: where, what, and what was expected.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use serde_json::{Value, json};
use std::fmt::Write;
use support::specs::NO_OVERLAY;

/// A sound spec with one operation.
fn sound() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Example", "version": "v1"},
        "servers": [{"url": "https://example.com"}],
        "paths": {"/v1/things/{id}": {"get": {
            "operationId": "ShowThing",
            "summary": "Shows a thing",
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}
            ],
            "responses": {"200": {"description": "OK", "content": {"application/json": {
                "schema": {"type": "object", "properties": {"name": {"type": "string"}}}
            }}}}
        }}}
    })
}

/// A sound spec with something else at a place.
fn with(pointer: &str, value: Value) -> String {
    let mut spec = sound();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    let parent = spec.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}"));
    parent.as_object_mut().unwrap().insert(key, value);
    spec.to_string()
}

/// A sound spec with one more parameter.
fn with_parameter(place: &str, schema: Value) -> String {
    let mut spec = sound();
    let parameters = spec.pointer_mut(&format!("{GET}/parameters")).unwrap();
    let parameter = json!({"name": "p", "in": place, "schema": schema});
    parameters.as_array_mut().unwrap().push(parameter);
    spec.to_string()
}

/// A sound spec with one more parameter that the client fills in.
fn with_setting(place: &str, setting: &str) -> String {
    let mut spec: Value =
        serde_json::from_str(&with_parameter(place, json!({"type": "string"}))).unwrap();
    let parameters = spec.pointer_mut(&format!("{GET}/parameters")).unwrap();
    parameters[1]["x-client-setting"] = json!(setting);
    spec.to_string()
}

const GET: &str = "/paths/~1v1~1things~1{id}/get";
const NAME: &str = "/paths/~1v1~1things~1{id}/get/responses/200/content/application~1json/schema/properties/name";

#[test]
fn a_sound_spec_has_none() {
    assert!(
        backstay_codegen::generate("huaweicloud-x", &sound().to_string(), NO_OVERLAY)
            .is_ok()
    );
}

#[test]
fn of_specs() {
    let object = |properties: Value| json!({"type": "object", "properties": properties});
    let list = |items: Value| json!({"type": "array", "items": items});
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let circle = json!({"schemas": {"A": to("B"), "B": to("C"), "C": to("A")}});
    let mut endless = object(json!({"self": to("Endless")}));
    endless["required"] = json!(["self"]);
    let second = sound()["paths"]["/v1/things/{id}"].clone();
    let mut deep = json!({"type": "string"});
    for _ in 0..100 {
        deep = json!({"type": "array", "items": deep});
    }
    // Twenty-six that each need the next one twice, and the last the first: a way for each subset.
    let mut twice = serde_json::Map::new();
    for index in 0..26 {
        let next = to(&format!("C{:02}", (index + 1) % 26));
        let mut needs = object(json!({"a": next, "b": next}));
        needs["required"] = json!(["a", "b"]);
        twice.insert(format!("C{index:02}"), needs);
    }
    let twice = json!({"schemas": twice});
    let cases: Vec<(&str, String)> = vec![
        ("empty", String::new()),
        ("not JSON", "{\"openapi\": ".to_owned()),
        ("not an object", "[]".to_owned()),
        ("Swagger 2.0", with("/openapi", json!("2.0"))),
        ("no server", with("/servers", json!([]))),
        ("no title", with("/info/title", json!(""))),
        ("an unknown key", with(&format!("{GET}/x-mystery"), json!(1))),
        ("an unknown keyword", with(&format!("{NAME}/not"), json!({}))),
        ("an unknown type", with(&format!("{NAME}/type"), json!("text"))),
        ("a reference to nowhere", with(NAME, to("Nobody"))),
        ("a reference to another file", with(NAME, json!({"$ref": "other.json#/A"}))),
        ("references in a circle", with("/components", circle)),
        (
            "a type that needs itself",
            with("/components", json!({"schemas": {"Endless": endless}})),
        ),
        ("two operations of one name", with("/paths/~1v2~1things~1{id}", second)),
        ("two names that are one in Rust", {
            let mut other = sound()["paths"]["/v1/things/{id}"].clone();
            other["get"]["operationId"] = json!("showThing");
            with("/paths/~1v2~1things~1{id}", other)
        }),
        ("no name", with(&format!("{GET}/operationId"), json!(""))),
        (
            "a path parameter that no one lists",
            with(&format!("{GET}/parameters"), json!([])),
        ),
        (
            "a name twice among the values",
            with(&format!("{NAME}/enum"), json!(["a", "a"])),
        ),
        (
            "words about no value",
            with(&format!("{NAME}/x-enum-descriptions"), json!({"b": "B"})),
        ),
        (
            "a token that is no parameter",
            with(&format!("{GET}/x-idempotency"), json!({"token": "T"})),
        ),
        (
            "an unknown idempotency",
            with(&format!("{GET}/x-idempotency"), json!("maybe")),
        ),
        (
            "an error without a status",
            with(&format!("{GET}/x-errors"), json!([{"code": "A"}])),
        ),
        ("no answer for success", with(&format!("{GET}/responses"), json!({"404": {}}))),
        (
            "an answer that is a list",
            with(
                &format!("{GET}/responses"),
                json!({"200": {"content": {"application/json": {"schema": {"type": "array"}}}}}),
            ),
        ),
        (
            "an object in the query",
            with(
                &format!("{GET}/parameters"),
                json!([
                    {"name": "id", "in": "path", "schema": {"type": "string"}},
                    {"name": "q", "in": "query", "schema": object(json!({"a": {}}))}
                ]),
            ),
        ),
        (
            "a list of objects in the query",
            with_parameter("query", list(object(json!({"a": {}})))),
        ),
        ("a list of lists in the query", with_parameter("query", list(list(json!({}))))),
        ("an object in a header", with_parameter("header", object(json!({"a": {}})))),
        (
            "a list in the path",
            with(
                &format!("{GET}/parameters"),
                json!([{"name": "id", "in": "path", "schema": list(json!({}))}]),
            ),
        ),
        ("a project in the query", with_setting("query", "project_id")),
        ("a token in the query", with_setting("query", "token")),
        ("a region in a header", with_setting("header", "region")),
        ("two types that are one in Rust", {
            let mut spec = sound();
            let mut other = spec["paths"]["/v1/things/{id}"].clone();
            spec["paths"]["/v1/things/{id}"]["get"]["operationId"] = json!("Get_1");
            other["get"]["operationId"] = json!("Get1");
            spec["paths"]["/v2/things/{id}"] = other;
            spec.to_string()
        }),
        ("a list of itself", {
            let mut spec: Value =
                serde_json::from_str(&with(NAME, to("Lists"))).unwrap();
            spec["components"] = json!({"schemas": {"Lists": list(to("Lists"))}});
            spec.to_string()
        }),
        ("an object that is made of itself", {
            let mut spec: Value =
                serde_json::from_str(&with(NAME, to("Endless"))).unwrap();
            let mut endless = object(json!({"a": {}}));
            endless["allOf"] = json!([to("Endless")]);
            spec["components"] = json!({"schemas": {"Endless": endless}});
            spec.to_string()
        }),
        ("an allOf with a text", {
            let parts = json!([{"type": "string"}, object(json!({"a": {}}))]);
            with(NAME, json!({"allOf": parts}))
        }),
        (
            "a member of two types",
            with(
                NAME,
                json!({"allOf": [
                    object(json!({"a": {"type": "string"}})),
                    object(json!({"a": {"type": "integer"}}))
                ]}),
            ),
        ),
        (
            "a text or a number",
            with(NAME, json!({"oneOf": [{"type": "string"}, {"type": "number"}]})),
        ),
        (
            "variants of a variant",
            with(NAME, json!({"oneOf": [{"oneOf": [object(json!({"a": {}}))]}]})),
        ),
        ("variants of a text", with(&format!("{NAME}/oneOf"), json!([{}]))),
        ("members beside free keys", {
            let mut both = object(json!({"a": {}}));
            both["additionalProperties"] = json!({"type": "string"});
            with(NAME, both)
        }),
        (
            "an answer of free keys",
            with(
                &format!("{GET}/responses"),
                json!({"200": {"content": {"application/json": {
                    "schema": {"type": "object", "additionalProperties": {"type": "string"}}
                }}}}),
            ),
        ),
        ("a constant that is a list", {
            let mut spec = sound();
            let mut operation = spec["paths"]["/v1/things/{id}"]["get"].clone();
            operation["operationId"] = json!("MakeThing");
            let schema = object(json!({"a": {"const": ["b"]}}));
            operation["requestBody"] =
                json!({"content": {"application/json": {"schema": schema}}});
            spec["paths"]["/v1/things/{id}"]["post"] = operation;
            spec.to_string()
        }),
        (
            "a GET with a body",
            with(
                &format!("{GET}/requestBody"),
                json!({"content": {"application/json": {"schema": object(json!({"a": {}}))}}}),
            ),
        ),
        ("nothing but a version", json!({"openapi": "3.1.0"}).to_string()),
        ("no operation", with("/paths", json!({}))),
        ("parameters that are no list", with(&format!("{GET}/parameters"), json!("x"))),
        ("errors that are no list", with(&format!("{GET}/x-errors"), json!("x"))),
        ("a path with an open brace", with("/paths/~1v1~1things~1{open", json!({}))),
        ("a path without a slash", with("/paths/things", json!({}))),
        ("a path of two lines", with("/paths/~1v1\n~1things", json!({}))),
        ("a server that is no URL", with("/servers", json!([{"url": "not a url"}]))),
        ("a title of two lines", with("/info/title", json!("X\n[dependencies.evil]"))),
        (
            "a name as long as a file name may not be",
            with(&format!("{GET}/operationId"), json!("A".repeat(300))),
        ),
        ("an unknown key of info", with("/info/x-mystery", json!(1))),
        (
            "an unknown key of a server",
            with("/servers", json!([{"url": "https://example.com", "x-mystery": 1}])),
        ),
        (
            "an unknown key of a response",
            with(&format!("{GET}/responses/200/x-mystery"), json!(1)),
        ),
        ("an unknown key of components", with("/components", json!({"x-mystery": 1}))),
        ("components that need each other twice", with("/components", twice)),
        ("nested without end", with(NAME, deep)),
    ];
    let mut text = String::new();
    for (what, openapi) in cases {
        let error = backstay_codegen::generate("huaweicloud-x", &openapi, NO_OVERLAY)
            .unwrap_err();
        writeln!(text, "--- {what}\n{error}").unwrap();
    }
    insta::assert_snapshot!(text);
}

#[test]
fn of_overlays() {
    let cases = [
        ("empty", ""),
        ("another version", r#"{"overlay": "2.0.0", "actions": []}"#),
        ("no actions", r#"{"overlay": "1.0.0"}"#),
        ("an unknown key", r#"{"overlay": "1.0.0", "extends": "x", "actions": []}"#),
        ("no target", r#"{"overlay": "1.0.0", "actions": [{"update": {}}]}"#),
        (
            "no JSONPath",
            r#"{"overlay": "1.0.0", "actions": [{"target": "paths", "update": {}}]}"#,
        ),
        (
            "matches nothing",
            r#"{"overlay": "1.0.0", "actions": [{"target": "$.gone", "update": {"a": 1}}]}"#,
        ),
        (
            "already right",
            r#"{"overlay": "1.0.0", "actions": [{"target": "$.info", "update": {"version": "v1"}}]}"#,
        ),
        (
            "no reason",
            r#"{"overlay": "1.0.0", "actions": [{"target": "$.info", "update": {"version": "v2"}}]}"#,
        ),
        ("nothing to do", r#"{"overlay": "1.0.0", "actions": [{"target": "$.info"}]}"#),
        (
            "two things to do",
            r#"{"overlay": "1.0.0", "actions": [{"target": "$.info", "update": {}, "remove": true}]}"#,
        ),
        (
            "several at once",
            r#"{"overlay": "1.0.0", "actions": [
                {"target": "$.gone", "update": {"a": 1}},
                {"target": "$.info", "update": {"version": "v1"}}
            ]}"#,
        ),
    ];
    let mut text = String::new();
    for (what, overlay) in cases {
        let error =
            backstay_codegen::generate("huaweicloud-x", &sound().to_string(), overlay)
                .unwrap_err();
        writeln!(text, "--- {what}\n{error}").unwrap();
    }
    insta::assert_snapshot!(text);
}

#[test]
fn of_a_service_of_nobody() {
    let error =
        backstay_codegen::generate("othercloud-x", &sound().to_string(), NO_OVERLAY)
            .unwrap_err();
    let expected = "error: specs/othercloud-x: belongs to the unknown service othercloud-x; \
                    expected a name that starts with huaweicloud- or alibabacloud-";
    assert_eq!(error.to_string(), expected);
}
