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
            "an error with a status that is none",
            with(&format!("{GET}/x-errors"), json!([{"code": "A", "status": 7}])),
        ),
        ("no answer for success", with(&format!("{GET}/responses"), json!({"404": {}}))),
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
            "modules that can't be",
            with("/info/x-hand-written", json!(["operations", "a", "a", "B", 7])),
        ),
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

/// A sound list with one more key beside the operation's.
fn list_with(key: &str, value: Value) -> String {
    let text = json!({"type": "string"});
    let thing = json!({"type": "object", "properties": {
        "id": text, "status": text, "deep": {"allOf": [{"$ref": "#/components/schemas/Deep"}]}
    }});
    let mut spec = sound();
    spec["components"] = json!({"schemas": {
        "Deep": {"type": "object", "properties": {"reason": text, "time": text}}
    }});
    spec["paths"]["/v1/things"] = json!({"get": {
        "operationId": "ListThings",
        "summary": "Lists things",
        "parameters": [
            {"name": "offset", "in": "query", "schema": {"type": "integer"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
            {"name": "id", "in": "query", "schema": text},
            {"name": "X-Language", "in": "header", "schema": text}
        ],
        "responses": {"200": {"description": "OK", "content": {"application/json": {
            "schema": {"type": "object", "properties": {
                "total": {"type": "integer"},
                "things": {"type": "array", "items": thing}
            }}
        }}}}
    }});
    spec["paths"]["/v1/things"]["get"][key] = value;
    spec.to_string()
}

/// A sound value of `x-pagination` with something else in it.
fn pages(key: &str, value: Value) -> Value {
    let mut pages = json!({
        "style": "offset", "parameter": "offset", "limit": "limit", "items": "/things",
        "total": "/total", "id": "/id", "limits": {"default": 10, "maximum": 100}
    });
    put(&mut pages, key, value);
    pages
}

/// `null` takes the key away.
fn put(object: &mut Value, key: &str, value: Value) {
    object[key] = value;
    object.as_object_mut().unwrap().retain(|_, value| !value.is_null());
}

/// A sound value of `x-wait` with something else in its only wait.
fn wait(key: &str, value: Value) -> Value {
    let mut wait = json!({
        "parameter": "id", "items": "/things", "id": "/id", "state": "/status",
        "running": ["BUSY"], "success": ["DONE"], "failure": ["FAILED"],
        "reason": "/deep/reason", "interval": 10
    });
    put(&mut wait, key, value);
    json!({"thing": wait})
}

#[test]
fn pages_and_waits_that_are_sound_have_none() {
    let id = json!("/id");
    for openapi in [
        list_with("x-pagination", pages("id", id.clone())),
        list_with("x-wait", wait("id", id)),
    ] {
        backstay_codegen::generate("huaweicloud-x", &openapi, NO_OVERLAY).unwrap();
    }
}

#[test]
fn of_pages() {
    let cases = [
        ("no object", json!(7)),
        ("an unknown key", pages("size", json!(7))),
        ("an unknown style", pages("style", json!("cursor"))),
        ("a token from nowhere", pages("style", json!("token"))),
        ("a marker from nowhere", pages("style", json!("marker"))),
        ("an unknown step", pages("step", json!("bytes"))),
        ("a first page that is no number", pages("first", json!(-1))),
        ("an unknown parameter", pages("parameter", json!("start"))),
        ("a parameter in a header", pages("limit", json!("X-Language"))),
        ("no items", pages("items", json!(null))),
        ("items that are no list", pages("items", json!("/total"))),
        ("a pointer without a slash", pages("items", json!("things"))),
        ("a total that isn't there", pages("total", json!("/count"))),
        ("an id that isn't there", pages("id", json!("/things/0/id"))),
        ("an empty range", pages("limits", json!({"minimum": 9, "maximum": 3}))),
        ("lengths that are none", pages("limits", json!({"values": [10, "x", 10]}))),
    ];
    let mut text = String::new();
    for (what, pages) in cases {
        let openapi = list_with("x-pagination", pages);
        let error = backstay_codegen::generate("huaweicloud-x", &openapi, NO_OVERLAY)
            .unwrap_err();
        writeln!(text, "--- {what}\n{error}").unwrap();
    }
    insta::assert_snapshot!(text);
}

#[test]
fn of_waits() {
    let link = |key: &str, value: Value| {
        let mut link = json!({
            "operationId": "ShowThing", "parameters": {"id": "$request.query.id"}
        });
        link[key] = value;
        let mut spec: Value =
            serde_json::from_str(&list_with("x-wait", wait("code", json!("/id"))))
                .unwrap();
        spec["paths"]["/v1/things"]["get"]["responses"]["200"]["links"] =
            json!({"one": link});
        spec.to_string()
    };
    let id = |expression: &str| link("parameters", json!({"id": expression}));
    let wait = |key, value| list_with("x-wait", wait(key, value));
    let cases = [
        ("no object", list_with("x-wait", json!([]))),
        ("a name with capitals", list_with("x-wait", json!({"The Job": {}}))),
        ("an unknown key", wait("states", json!([]))),
        ("no state", wait("state", json!(""))),
        ("a state that isn't there", wait("state", json!("/deep/status"))),
        ("no success", wait("success", json!([]))),
        ("a state in two lists", wait("running", json!(["DONE"]))),
        ("an unknown parameter", wait("parameter", json!("job_id"))),
        ("a parameter in a header", wait("parameter", json!("X-Language"))),
        ("records that are no list", wait("items", json!("/total"))),
        ("an id without records", wait("items", json!(null))),
        ("both id and newest", wait("newest", json!("/deep/time"))),
        ("no time from look to look", wait("interval", json!(0))),
        ("an operation that changes something", {
            let mut spec: Value =
                serde_json::from_str(&wait("code", json!("/id"))).unwrap();
            spec["paths"]["/v1/things"]["get"]["x-idempotency"] = json!("unsafe");
            spec.to_string()
        }),
        ("two waits of one name", {
            let mut spec: Value =
                serde_json::from_str(&wait("code", json!("/id"))).unwrap();
            spec["paths"]["/v1/things/{id}"]["get"]["x-wait"] = json!({"thing": {"parameter": "id", "state": "/name", "success": ["a"]}});
            spec.to_string()
        }),
        ("a link to nowhere", link("operationId", json!("ShowNothing"))),
        ("a link to another wait", link("operationId", json!("ListThings"))),
        (
            "a link with an unknown parameter",
            link("parameters", json!({"name": "$request.query.id"})),
        ),
        ("a link from an answer without it", id("$response.body#/id")),
        ("a link from a parameter that isn't there", id("$request.path.id")),
        ("a link from anywhere", id("id")),
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
