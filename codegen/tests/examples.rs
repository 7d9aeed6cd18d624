//! Examples in the committed specs: each fits its schema.

#![allow(missing_docs, clippy::unwrap_used)]

use backstay_codegen::spec;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// What does not fit in a spec, and how many examples it has.
fn misfits(spec: &Value) -> (usize, Vec<String>) {
    let mut count = 0;
    let mut found = Vec::new();
    for (path, item) in spec["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let content = operation["requestBody"]["content"].as_object();
            for (media_type, body) in content.into_iter().flatten() {
                let Some(examples) = body["examples"].as_object() else { continue };
                // References lead into the spec, which the schema so has to be a part of.
                let mut root = spec.clone();
                let place = format!(
                    "#/paths/{}/{method}/requestBody/content/{}/schema",
                    escaped(path),
                    escaped(media_type)
                );
                root["$ref"] = json!(place);
                let validator = jsonschema::options()
                    .with_draft(jsonschema::Draft::Draft202012)
                    .build(&root)
                    .unwrap();
                for (name, example) in examples {
                    count += 1;
                    found.extend(validator.iter_errors(&example["value"]).map(
                        |error| {
                            let place = error.instance_path();
                            format!("{method} {path} {name} {place}: {error}")
                        },
                    ));
                }
            }
        }
    }
    (count, found)
}

fn escaped(name: &str) -> String {
    let pointer = name.replace('~', "~0").replace('/', "~1");
    pointer.replace('{', "%7B").replace('}', "%7D").replace('#', "%23")
}

#[test]
fn every_example_fits_its_schema() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let (mut count, mut found) = (0, Vec::new());
    for entry in fs::read_dir(specs).unwrap() {
        let folder = entry.unwrap().path();
        let Ok(openapi) = fs::read_to_string(folder.join("openapi.json")) else {
            continue;
        };
        // What documents have wrong of which members go together, the overlay puts right.
        let overlay = fs::read_to_string(folder.join("overlay.json")).unwrap();
        let (examples, misfits) = misfits(&spec::merge(&openapi, &overlay).unwrap());
        count += examples;
        let service = folder.file_name().unwrap().display().to_string();
        found.extend(misfits.iter().map(|line| format!("{service}: {line}")));
    }
    assert!(count > 100, "only {count} examples were found");
    assert!(found.is_empty(), "{} of {count}:\n{}", found.len(), found.join("\n"));
}

#[test]
fn an_example_that_does_not_fit_is_found() {
    let body = |example: Value| {
        json!({ "paths": { "/a/{b}#C": { "post": { "requestBody": { "content": {
            "application/json": {
                "schema": { "$ref": "#/components/schemas/Lamp" },
                "examples": { "sample-1": { "value": example } },
            },
        } } } } }, "components": { "schemas": { "Lamp": {
            "type": "object",
            "properties": { "oil": { "type": "string", "enum": ["a", "b"] } },
        } } } })
    };
    assert_eq!(misfits(&body(json!({ "oil": "a" }))), (1, Vec::new()));
    let (count, found) = misfits(&body(json!({ "oil": "c" })));
    assert_eq!((count, found.len()), (1, 1), "{found:?}");
}
