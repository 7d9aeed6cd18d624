#![allow(clippy::unwrap_used)]

use super::{Change, Step, changes, names, next, to_markdown};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A spec with one operation that has every kind of thing in it.
fn spec() -> Value {
    json!({
        "info": { "version": "v1" },
        "servers": [{ "url": "https://things.example.com" }],
        "paths": { "/things/{id}": { "post": {
            "operationId": "ChangeThing",
            "summary": "Changes a thing",
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "project_id", "in": "path", "required": true,
                  "x-client-setting": "project_id", "schema": { "type": "string" } },
                { "name": "dry_run", "in": "query", "schema": { "type": "boolean" } },
            ],
            "requestBody": { "content": { "application/json": { "schema": {
                "type": "object",
                "required": ["size"],
                "properties": {
                    "size": { "type": "integer" },
                    "colour": { "type": "string", "enum": ["red", "green"] },
                    "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } },
                },
                "allOf": [{
                    "title": "Point",
                    "oneOf": [
                        { "$ref": "#/components/schemas/Backup" },
                        { "$ref": "#/components/schemas/Moment" },
                    ],
                }],
            } } } },
            "responses": { "200": { "content": { "application/json": { "schema": {
                "type": "object",
                "properties": { "job": { "type": "string" } },
            } } } } },
            "x-errors": [{ "code": "Thing.Gone", "status": 404 }],
        } } },
        "components": { "schemas": {
            "Part": { "type": "object", "title": "Part", "properties": {
                "name": { "type": "string" },
                "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } },
            } },
            "Backup": { "required": ["backup"], "properties": { "backup": { "type": "string" } } },
            "Moment": { "required": ["time"], "properties": { "time": { "type": "integer" } } },
        } },
    })
}

/// The changes that an edit of the spec is.
fn edited_changes(edit: impl FnOnce(&mut Value)) -> Vec<Change> {
    let before = spec();
    let mut after = spec();
    edit(&mut after);
    changes(&before, &after)
}

/// The same as lines.
fn edited(edit: impl FnOnce(&mut Value)) -> Vec<(Step, String)> {
    edited_changes(edit)
        .into_iter()
        .map(|change| (change.step, change.to_string()))
        .collect()
}

fn operation(spec: &mut Value) -> &mut Value {
    &mut spec["paths"]["/things/{id}"]["post"]
}

fn body(spec: &mut Value) -> &mut Value {
    &mut operation(spec)["requestBody"]["content"]["application/json"]["schema"]
}

fn answer(spec: &mut Value) -> &mut Value {
    &mut operation(spec)["responses"]["200"]["content"]["application/json"]["schema"]
}

#[track_caller]
fn is_one(changes: &[(Step, String)], step: Step, text: &str) {
    assert_eq!(changes, [(step, format!("`ChangeThing`: {text}"))]);
}

#[test]
fn the_same_has_no_changes() {
    assert_eq!(edited(|_| {}), []);
    assert_eq!(to_markdown(&[]), "");
}

#[test]
fn operations_come_and_go() {
    let path = "/things";
    let listed = |spec: &mut Value| {
        spec["paths"][path] = json!({ "get": { "operationId": "ListThings" } });
    };
    let line = |text: &str| format!("`ListThings`: {text}");
    assert_eq!(edited(listed), [(Step::Addition, line("new, `GET /things`"))]);
    let mut before = spec();
    listed(&mut before);
    let gone = changes(&before, &spec());
    assert_eq!(gone.len(), 1);
    assert_eq!(gone[0].step, Step::Breaking);
    assert_eq!(gone[0].to_string(), line("removed, was `GET /things`"));
}

#[test]
fn another_name_breaks_and_another_path_does_not() {
    let renamed = edited(|spec| operation(spec)["operationId"] = json!("AlterThing"));
    let text = "`AlterThing`: was called `ChangeThing`".to_owned();
    assert_eq!(renamed, [(Step::Breaking, text)]);
    let moved = edited(|spec| {
        let operation = spec["paths"]["/things/{id}"].take();
        spec["paths"] = json!({ "/v2/things/{id}": operation });
    });
    let text = "is sent to `POST /v2/things/{id}`, was `POST /things/{id}`";
    is_one(&moved, Step::Fix, text);
}

#[test]
fn what_is_written_breaks_when_it_is_required() {
    let optional = |spec: &mut Value| {
        body(spec)["properties"]["depth"] = json!({ "type": "integer" })
    };
    let added = edited(optional);
    is_one(&added, Step::Addition, "`depth` in the request is new");
    let required = edited(|spec| {
        optional(spec);
        body(spec)["required"] = json!(["depth", "size"]);
    });
    is_one(&required, Step::Breaking, "`depth` in the request is new and required");
    let asked = edited(|spec| body(spec)["required"] = json!(["colour", "size"]));
    is_one(&asked, Step::Breaking, "`colour` is now required");
    let eased = edited(|spec| body(spec)["required"] = json!([]));
    is_one(&eased, Step::Breaking, "`size` in the request is no longer required");
    let gone = edited(|spec| {
        operation(spec)["parameters"].as_array_mut().unwrap().pop();
    });
    is_one(&gone, Step::Breaking, "`dry_run` in the request was removed");
}

#[test]
fn what_is_read_breaks_when_it_is_gone() {
    let added = edited(|spec| answer(spec)["properties"]["id"] = json!({}));
    is_one(&added, Step::Addition, "`id` in the answer is new");
    let sure = edited(|spec| answer(spec)["required"] = json!(["job"]));
    is_one(&sure, Step::Addition, "`job` is always in the answer");
    let gone = edited(|spec| answer(spec)["properties"] = json!({}));
    is_one(&gone, Step::Breaking, "`job` in the answer was removed");
}

#[test]
fn types_values_and_units() {
    let wide = edited(|spec| {
        body(spec)["properties"]["size"]["format"] = json!("int64");
    });
    let text = "`size` in the request is integer (int64), was integer";
    is_one(&wide, Step::Fix, text);
    let date =
        edited(|spec| answer(spec)["properties"]["job"]["format"] = json!("date-time"));
    let text = "`job` in the answer is string (date-time), was string";
    is_one(&date, Step::Breaking, text);
    let listed = edited(|spec| body(spec)["properties"]["size"]["enum"] = json!([1]));
    assert!(listed.iter().all(|(step, _)| *step == Step::Fix), "{listed:?}");
    let more = edited(|spec| {
        body(spec)["properties"]["colour"]["enum"] = json!(["blue", "red", "green"]);
    });
    is_one(&more, Step::Addition, "`colour` takes values: `blue`");
    let fewer =
        edited(|spec| body(spec)["properties"]["colour"]["enum"] = json!(["red"]));
    is_one(&fewer, Step::Breaking, "`colour` has lost values: `green`");
    let closed =
        edited(|spec| body(spec)["properties"]["colour"] = json!({ "type": "string" }));
    let text = "`colour` in the request is string, was string of listed values";
    is_one(&closed, Step::Breaking, text);
}

#[test]
fn a_type_that_contains_itself_is_compared_to_an_end() {
    let found = edited(|spec| {
        spec["components"]["schemas"]["Part"]["properties"]["weight"] =
            json!({ "type": "number" });
    });
    is_one(&found, Step::Addition, "`parts[].weight` in the request is new");
}

#[test]
fn unions_gain_and_lose_variants() {
    let union = |spec: &mut Value| body(spec)["allOf"][0]["oneOf"].take();
    let lost = edited(|spec| {
        let mut variants = union(spec);
        variants.as_array_mut().unwrap().pop();
        body(spec)["allOf"][0]["oneOf"] = variants;
    });
    is_one(&lost, Step::Breaking, "the union `Point` has lost `Moment`");
    let gained = edited(|spec| {
        let mut variants = union(spec);
        let new = json!({ "title": "Snapshot", "required": ["snapshot"] });
        variants.as_array_mut().unwrap().push(new);
        body(spec)["allOf"][0]["oneOf"] = variants;
    });
    is_one(&gained, Step::Addition, "the union `Point` has `Snapshot`");
    let none = edited(|spec| body(spec)["allOf"] = json!([]));
    is_one(&none, Step::Breaking, "the union `Point` was removed");
}

#[test]
fn codes_behaviour_and_words() {
    let more = edited(|spec| {
        operation(spec)["x-errors"] =
            json!([{ "code": "Thing.Gone" }, { "code": "Thing.Busy" }]);
    });
    is_one(&more, Step::Addition, "error codes added: `Thing.Busy`");
    let fewer = edited(|spec| operation(spec)["x-errors"] = json!([]));
    is_one(&fewer, Step::Breaking, "error codes removed: `Thing.Gone`");
    let unsafe_now = edited(|spec| operation(spec)["x-idempotency"] = json!("unsafe"));
    is_one(&unsafe_now, Step::Fix, "repeating: `unsafe`, was by its method");
    let paged =
        edited(|spec| operation(spec)["x-pagination"] = json!({ "style": "offset" }));
    is_one(&paged, Step::Addition, "paging is new");
    let wait = json!({ "thing": { "state": "/state" } });
    let waits = edited(|spec| operation(spec)["x-wait"] = wait.clone());
    is_one(&waits, Step::Addition, "`wait_for_thing` is new");
    let words = edited(|spec| operation(spec)["summary"] = json!("Alters a thing"));
    is_one(&words, Step::Fix, "documentation");
    let field = edited(|spec| {
        body(spec)["properties"]["size"]["description"] = json!("How large it is.");
    });
    is_one(&field, Step::Fix, "documentation of `size`");
    let many = edited(|spec| {
        let fields = body(spec)["properties"].as_object_mut().unwrap();
        fields.values_mut().for_each(|field| field["default"] = json!("x"));
    });
    is_one(&many, Step::Fix, "documentation of `colour`, `parts`, `size`");
}

#[test]
fn places_headers_and_deprecated_fields() {
    let moved = edited(|spec| operation(spec)["parameters"][2]["in"] = json!("header"));
    is_one(&moved, Step::Fix, "`dry_run` goes into the header, was query");
    let header = edited(|spec| {
        operation(spec)["responses"]["200"]["headers"] =
            json!({ "X-Request-Id": { "schema": { "type": "string" } } });
    });
    is_one(&header, Step::Addition, "`X-Request-Id` in the answer is new");
    let old =
        edited(|spec| body(spec)["properties"]["size"]["deprecated"] = json!(true));
    is_one(&old, Step::Addition, "`size` in the request is deprecated");
    let words = edited(|spec| {
        body(spec)["properties"]["colour"]["x-enum-descriptions"] =
            json!({ "red": "Red." });
    });
    is_one(&words, Step::Fix, "documentation of `colour`");
}

/// The names of the small crate's source, after an edit of it.
fn renamed(told: &[Change], edits: &[(&str, &str)]) -> Vec<(Step, String)> {
    let files = |text: &str, hand_written: &str| {
        let path = |file: &str| format!("crates/things/src/{file}");
        BTreeMap::from([
            (path("operations/change_thing.rs"), text.to_owned()),
            (path("backups.rs"), hand_written.to_owned()),
        ])
    };
    let (mut text, mut own) = (GENERATED.to_owned(), HAND_WRITTEN.to_owned());
    for (from, to) in edits {
        assert!(text.contains(from) || own.contains(from), "{from}");
        (text, own) = (text.replace(from, to), own.replace(from, to));
    }
    let found = names(&files(GENERATED, HAND_WRITTEN), &files(&text, &own), told);
    found.into_iter().map(|change| (change.step, change.text)).collect()
}

/// Source as the generator writes it.
const GENERATED: &str = r#"// Generated from specs/things by `cargo xtask generate things`.
//! [`ChangeThing`] and the types that only it uses.

backstay::operation! {
    /// Changes a thing: "in words = here", it says.
    pub struct ChangeThing {
        const {
            "kind" = member "thing",
        }
        new {
            id: String as Id = path "id",
        }
        set {
            colour: ChangeThingColour = member "colour",
        }
        list {
            #[deprecated = "the vendor has a newer one: see its page"]
            labels: {String} = member "labels",
            parts: [Part] =
                member "parts",
        }
    }
    Client.change_thing -> ChangeThingResponse;
    "ChangeThing" is Unsafe
        Rest { method: "POST", path: "/things/{id}" };
}

backstay::enumeration! {
    pub enum ChangeThingColour { Red = "red", Green = "green" }
}

backstay::request! {
    pub struct Part: Default {
        into {
            name: String = "name",
        }
    }
}

backstay::answer! {
    pub struct ChangeThingResponse {
        job: String = "job",
    }
    required {
        job: String = "job",
    }
}

backstay::wait! {
    Client.wait_for_thing(id) -> ChangeThingResponse by ChangeThing;
    name "thing";
}
"#;

const HAND_WRITTEN: &str = r#"//! Backups.

/// The newest.
pub fn newest<'b>(
    backups: &'b [Backup],
) -> Option<&'b Backup> {
    let pub_fn = backups.first();
}

#[cfg(test)]
mod tests {
    pub fn seen() {}
}
"#;

#[test]
fn the_same_source_has_no_changes() {
    assert_eq!(renamed(&[], &[]), []);
    let words =
        [("Changes a thing", "Alters a thing"), ("backups.first", "backups.last")];
    assert_eq!(renamed(&[], &words), []);
}

#[test]
fn names_that_programs_write_break_when_they_change() {
    for (from, to, text) in [
        (
            "ChangeThingColour",
            "Colour",
            "the type `ChangeThingColour` is now called `Colour`",
        ),
        ("struct Part:", "struct Piece:", "the type `Part` is now called `Piece`"),
        ("parts: [", "pieces: [", "`parts` of `ChangeThing` is now called `pieces`"),
        ("Red =", "Crimson =", "`Red` of `ChangeThingColour` is now called `Crimson`"),
        (
            "as Id =",
            "as ThingId =",
            "`id` of `ChangeThing` is `String as ThingId`, was `String as Id`",
        ),
        (
            "job: String",
            "job: Value",
            "`job` of `ChangeThingResponse` is `Value`, was `String`",
        ),
        (
            "labels: {String}",
            "labels: {i64}",
            "`labels` of `ChangeThing` is `{i64}`, was `{String}`",
        ),
        ("        into {", "        new {", "`Part` takes in another way `name`"),
        (
            "Client.change_thing",
            "Client.alter_thing",
            "the method `change_thing` is now called `alter_thing`",
        ),
        ("wait_for_thing", "wait_for_change", "`wait_for_thing` is gone"),
        (
            "Client.wait_for_thing(id)",
            "Client.wait_for_thing(request)",
            "`wait_for_thing(request) -> ChangeThingResponse`, was \
             `wait_for_thing(id) -> ChangeThingResponse`",
        ),
        (
            "Option<&'b Backup> {",
            "Backup {",
            "`pub fn newest<'b>( backups: &'b [Backup], ) -> Backup`, was \
             `pub fn newest<'b>( backups: &'b [Backup], ) -> Option<&'b Backup>`",
        ),
    ] {
        let found = renamed(&[], &[(from, to)]);
        assert!(found.contains(&(Step::Breaking, text.to_owned())), "{found:#?}");
    }
    let both = renamed(&[], &[("struct Part:", "struct Piece:"), ("[Part]", "[Piece]")]);
    let text = "the type `Part` is now called `Piece`".to_owned();
    assert_eq!(both, [(Step::Breaking, text)]);
}

#[test]
fn what_the_spec_explains_is_told_once() {
    let told = edited_changes(|spec| {
        answer(spec)["properties"]["job"] = json!({ "type": "integer" });
    });
    assert_eq!(told.len(), 1);
    assert_eq!(renamed(&told, &[("job: String", "job: i64")]), []);
    assert_eq!(renamed(&[], &[("job: String", "job: i64")]).len(), 1);
    // Another operation's, or what breaks no program, explains nothing.
    let of_another: Vec<Change> = told
        .iter()
        .map(|change| Change { operation: "ListThings".to_owned(), ..change.clone() })
        .collect();
    let harmless: Vec<Change> = told
        .iter()
        .map(|change| Change { step: Step::Addition, ..change.clone() })
        .collect();
    for told in [of_another, harmless] {
        assert_eq!(renamed(&told, &[("job: String", "job: i64")]).len(), 1);
    }
}

#[test]
fn error_codes_of_the_service_come_and_go() {
    let files = |text: &str| {
        let text = format!("// Generated from specs/things\n{text}");
        BTreeMap::from([("crates/things/src/error_codes.rs".to_owned(), text)])
    };
    let one = files("pub const A_1: &str = \"A.1\";\n");
    let two = files("pub const A_1: &str = \"A.1\";\npub const B: &str =\n    \"B\";\n");
    let other = files("pub const A1: &str = \"A.1\";\n");
    let found = |before, after| -> Vec<String> {
        names(before, after, &[]).iter().map(Change::to_string).collect()
    };
    assert_eq!(found(&one, &two), ["the error code `B` is new"]);
    assert_eq!(found(&two, &one), ["the error code `B` is gone"]);
    assert_eq!(found(&one, &other), ["`A_1` is now called `A1`"]);
}

#[test]
fn a_changelog_tells_the_hardest_first() {
    let before = spec();
    let mut after = spec();
    operation(&mut after)["summary"] = json!("Alters a thing");
    body(&mut after)["properties"]["depth"] = json!({ "type": "integer" });
    answer(&mut after)["properties"] = json!({});
    let changes = changes(&before, &after);
    assert_eq!(changes.iter().map(|change| change.step).max(), Some(Step::Breaking));
    assert_eq!(
        to_markdown(&changes),
        "### Breaking\n\n- `ChangeThing`: `job` in the answer was removed\n\n\
         ### Added\n\n- `ChangeThing`: `depth` in the request is new\n\n\
         ### Changed\n\n- `ChangeThing`: documentation\n"
    );
}

#[test]
fn no_version_has_no_next() {
    assert_eq!(next("0.1", Step::Fix), None);
    assert_eq!(next("0.1.0-rc.1", Step::Fix), None);
}
