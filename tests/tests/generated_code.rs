//! The code that small specs become, each of which shows one feature: read by people as
//! snapshots, and by the compiler with every warning an error.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use support::specs::{self, NO_OVERLAY};

#[test]
fn small_specs_become_readable_code() {
    for (name, openapi) in specs::small() {
        let files =
            backstay_codegen::generate(&specs::crate_name(&name), &openapi, NO_OVERLAY);
        let files = files.unwrap_or_else(|diagnostics| panic!("{name}:\n{diagnostics}"));
        let mut text = String::new();
        // The manifest and the plain root are the same for all.
        for (path, code) in files.iter().filter(|(path, _)| path.contains('/')) {
            text.push_str(&format!("=== {path}\n{code}\n"));
        }
        insta::assert_snapshot!(name, text);
    }
}

#[test]
fn a_manifest_and_a_readme() {
    let (_, openapi) =
        specs::small().into_iter().find(|(name, _)| name == "actions").unwrap();
    let files = backstay_codegen::generate("alibabacloud-actions", &openapi, NO_OVERLAY)
        .unwrap();
    insta::assert_snapshot!("manifest", files["Cargo.toml"]);
    insta::assert_snapshot!("readme", files["README.md"]);
}

#[test]
fn a_readme_says_whose_pages_there_are() {
    let readme = |pages: &[&str]| {
        let mut paths = serde_json::Map::new();
        for (index, page) in pages.iter().enumerate() {
            let mut operation = serde_json::json!({
                "operationId": format!("ListLamps{index}"),
                "responses": { "200": { "description": "Done" } },
            });
            if !page.is_empty() {
                operation["externalDocs"] = serde_json::json!({ "url": page });
            }
            let item = serde_json::json!({ "get": operation });
            paths.insert(format!("/v1/{index}"), item);
        }
        let openapi = serde_json::json!({
            "openapi": "3.1.0",
            "info": { "title": "Lamps", "version": "v1" },
            "servers": [{ "url": "https://lamps.{region}.example.com" }],
            "paths": paths,
        });
        let files = backstay_codegen::generate(
            "huaweicloud-lamps",
            &openapi.to_string(),
            NO_OVERLAY,
        );
        files.unwrap()["README.md"].clone()
    };
    let of_others = "https://docs.example.com/lamps.html";
    let own = "https://support.huaweicloud.com/lamps.html";
    let lookalike = "https://nothuaweicloud.com/";
    let text = readme(&[lookalike, of_others, "", own, of_others]);
    let list = "the vendor.\n\n\
        The pages of its operations:\n\n\
        * 2 at `docs.example.com`, not the vendor's\n\
        * 1 at `nothuaweicloud.com`, not the vendor's\n\
        * 1 at `support.huaweicloud.com`, the vendor's own\n\
        * 1 not named\n\n\
        ```sh\n";
    assert!(text.contains(list), "{text}");
    assert!(readme(&[""]).contains("the vendor.\n\n```sh\n"));
}

#[test]
fn the_same_spec_is_the_same_bytes() {
    for (name, openapi) in specs::small() {
        let name = specs::crate_name(&name);
        let once = backstay_codegen::generate(&name, &openapi, NO_OVERLAY).unwrap();
        // Another order of keys is the same spec.
        let value: serde_json::Value = serde_json::from_str(&openapi).unwrap();
        let reordered = backstay_codegen::spec::canonical::to_text(&value);
        let twice = backstay_codegen::generate(&name, &reordered, NO_OVERLAY).unwrap();
        assert_eq!(once, twice, "{name}");
    }
}

#[test]
fn operations_in_are_operations_out() {
    for (name, openapi) in specs::small() {
        let value: serde_json::Value = serde_json::from_str(&openapi).unwrap();
        let paths = value["paths"].as_object().unwrap();
        let operations: usize =
            paths.values().map(|item| item.as_object().unwrap().len()).sum();
        let files =
            backstay_codegen::generate(&specs::crate_name(&name), &openapi, NO_OVERLAY)
                .unwrap();
        let written =
            files.keys().filter(|path| path.starts_with("src/operations/")).count();
        assert_eq!(written, operations, "{name}");
    }
}

#[test]
fn modules_that_people_write_are_declared_and_left_alone() {
    let (_, openapi) =
        specs::small().into_iter().find(|(name, _)| name == "waiting").unwrap();
    let mut spec: serde_json::Value = serde_json::from_str(&openapi).unwrap();
    spec["info"]["x-hand-written"] = serde_json::json!(["restore"]);
    let files =
        backstay_codegen::generate("huaweicloud-waiting", &spec.to_string(), NO_OVERLAY)
            .unwrap();
    assert!(files["src/lib.rs"].contains("\npub mod operations;\npub mod restore;\n"));
    let by_hand = |path| backstay_codegen::rust::is_hand_written(&files, path);
    assert!(by_hand("src/restore.rs") && by_hand("src/restore/disks.rs"));
    for path in
        ["src/operations.rs", "src/operations/stale.rs", "src/stale.rs", "restore.rs"]
    {
        assert!(!by_hand(path), "{path}");
    }
}

/// The README of a service of three operations.
fn readme(first: Option<&str>) -> Result<String, String> {
    let responses = serde_json::json!({ "200": { "description": "Done" } });
    let operation =
        |id: &str| serde_json::json!({ "operationId": id, "responses": responses });
    let mut spec = serde_json::json!({
        "openapi": "3.1.0",
        "info": { "title": "Lamps", "version": "v1" },
        "servers": [{ "url": "https://lamps.example.com" }],
        "paths": {
            "/v1/lamps": { "get": operation("ListLamps"), "post": operation("AddLamp") },
            "/v1/lamps/{id}": { "get": operation("FindLamp") },
        },
    });
    spec["paths"]["/v1/lamps/{id}"]["get"]["parameters"] = serde_json::json!([
        { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }
    ]);
    if let Some(first) = first {
        spec["info"]["x-first-program"] = first.into();
    }
    backstay_codegen::generate("huaweicloud-lamps", &spec.to_string(), NO_OVERLAY)
        .map(|files| files["README.md"].clone())
        .map_err(|diagnostics| diagnostics.to_string())
}

#[test]
fn the_first_program_is_chosen_or_harmless() {
    let called = |readme: &str, method: &str| {
        readme.contains(&format!("let answer = client.{method}(request).await?;"))
    };
    assert!(readme(None).is_ok_and(|text| called(&text, "list_lamps")));
    assert!(readme(Some("AddLamp")).is_ok_and(|text| called(&text, "add_lamp")));
    assert!(readme(Some("FindLamp")).is_ok_and(|text| called(&text, "find_lamp")));
    let unknown = readme(Some("RestoreLamp"));
    assert!(
        unknown.as_ref().is_err_and(
            |text| text.contains("/info/x-first-program: is \"RestoreLamp\"")
        ),
        "{unknown:?}"
    );
}
