//! The crates in the repository are what their specs say, and the specs are sound.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use backstay_codegen::rust;
use backstay_codegen::spec::{canonical, extensions};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn services() -> Vec<String> {
    let entries =
        fs::read_dir(root().join("specs")).unwrap().map(|entry| entry.unwrap().path());
    let folders = entries.filter(|path| path.join("openapi.json").is_file());
    let mut names: Vec<String> = folders
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.len() >= 5, "{names:?}");
    names
}

fn spec(service: &str, file: &str) -> String {
    fs::read_to_string(root().join("specs").join(service).join(file)).unwrap()
}

/// The files below a folder, without what cargo makes.
fn files(folder: &Path, below: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            files(&path, &format!("{name}/"), found);
        } else {
            found.insert(name, fs::read_to_string(&path).unwrap().replace("\r\n", "\n"));
        }
    }
}

#[test]
fn crates_are_what_their_specs_say() {
    for service in services() {
        let (openapi, overlay) =
            (spec(&service, "openapi.json"), spec(&service, "overlay.json"));
        let generated = backstay_codegen::generate(&service, &openapi, &overlay)
            .unwrap_or_else(|diagnostics| panic!("{service}:\n{diagnostics}"));
        let mut present = BTreeMap::new();
        files(&root().join("crates").join(&service), "", &mut present);
        // It tells what was, which no spec says.
        present.remove("CHANGELOG.md");
        let by_hand = |path: &str| rust::is_hand_written(&generated, path);
        present.retain(|path, _| !by_hand(path));
        let names = |files: &BTreeMap<String, String>| {
            files.keys().cloned().collect::<BTreeSet<_>>()
        };
        assert_eq!(
            names(&present),
            names(&generated),
            "run `cargo xtask generate {service}`"
        );
        for (path, text) in &generated {
            let stale = "is not what the spec says: run `cargo xtask generate`";
            assert!(present[path] == *text, "crates/{service}/{path} {stale}");
        }
    }
}

#[test]
fn specs_are_as_the_importer_writes_them() {
    for service in services() {
        for file in ["openapi.json", "sources.json"] {
            let text = spec(&service, file);
            let value = serde_json::from_str(&text).unwrap();
            assert!(
                canonical::to_text(&value) == text,
                "specs/{service}/{file}: edited by hand?"
            );
        }
    }
}

#[test]
fn a_new_service_changes_no_other_line_of_the_list() {
    let text = fs::read_to_string(root().join("specs/services.json")).unwrap();
    let value = serde_json::from_str(&text).unwrap();
    assert!(
        canonical::to_text(&value) == text,
        "not as `cargo xtask new-service` writes it"
    );
}

#[test]
fn every_extension_is_described() {
    let readme = fs::read_to_string(root().join("specs/README.md")).unwrap();
    for key in extensions::ALL {
        assert!(
            readme.contains(&format!("| `{key}` |")),
            "specs/README.md does not describe {key}"
        );
    }
    let described = readme.lines().filter(|line| line.starts_with("| `x-")).count();
    assert_eq!(described, extensions::ALL.len());
}

#[test]
fn a_changed_fact_changes_that_fact_and_no_other() {
    let service = "huaweicloud-dcs";
    let (openapi, overlay) =
        (spec(service, "openapi.json"), spec(service, "overlay.json"));
    let before = backstay_codegen::generate(service, &openapi, &overlay).unwrap();
    // The answer's id is called otherwise from now on.
    let changed = openapi.replace("\"restore_id\"", "\"recovery_id\"");
    let overlay = overlay.replace("restore_id", "recovery_id");
    assert_ne!(changed, openapi);
    let after = backstay_codegen::generate(service, &changed, &overlay).unwrap();
    for (path, text) in &before {
        let differing: Vec<(&str, &str)> = text
            .lines()
            .zip(after[path].lines())
            .filter(|(old, new)| old != new)
            .collect();
        assert_eq!(text.lines().count(), after[path].lines().count(), "{path}");
        if path == "src/lib.rs" {
            // The spec's revision is another one, and that is all.
            assert_eq!(differing.len(), 1, "{differing:#?}");
            continue;
        }
        let only = differing.iter().all(|(old, new)| {
            old.replace("restore_id", "recovery_id") == **new
                && old.contains("restore_id")
        });
        assert!(only, "{path}: {differing:#?}");
        assert_eq!(!differing.is_empty(), text.contains("restore_id"), "{path}");
    }
}
