//! What a stranger sees of a crate before its code: its manifest, its README, its licences.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn read(path: &Path) -> String {
    let text = fs::read_to_string(path);
    text.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .replace("\r\n", "\n")
}

/// The packages of the workspace, as cargo reads their manifests.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn is_published(package: &Value) -> bool {
    package["publish"].is_null()
}

fn folder(package: &Value) -> PathBuf {
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    manifest.parent().unwrap().to_path_buf()
}

/// The texts in a list of the manifest.
fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

/// Those of the registry's categories that fit here: it refuses a slug that it doesn't know.
const CATEGORIES: [&str; 3] =
    ["api-bindings", "development-tools::build-utils", "web-programming::http-client"];

#[test]
fn what_is_published_is_said() {
    let packages = packages();
    let names: BTreeSet<&str> = packages
        .iter()
        .filter(|package| is_published(package))
        .map(|package| package["name"].as_str().unwrap())
        .collect();
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let manifest = read(&entry.unwrap().path().join("Cargo.toml"));
        let name = manifest.lines().find_map(|line| line.strip_prefix("name = "));
        let name = name.unwrap().trim_matches('"');
        assert!(names.contains(name), "{name} is in crates and not published");
    }
    assert!(names.contains("backstay-codegen") && names.contains("backstay-specs"));
    assert!(!names.contains("backstay-tests") && !names.contains("xtask"));
}

#[test]
fn every_manifest_says_what_the_registry_asks_for() {
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        // `cargo package` warns of a package without these.
        for key in ["description", "license", "documentation", "readme", "rust_version"]
        {
            assert!(package[key].is_string(), "{name}: no {key}");
        }
        if !is_published(&package) {
            continue;
        }
        assert_eq!(package["license"], "MIT OR Apache-2.0", "{name}");
        assert_eq!(package["documentation"], format!("https://docs.rs/{name}"));
        let description = package["description"].as_str().unwrap();
        assert!(description.to_lowercase().contains("unofficial"), "{name}");
        assert!(description.len() <= 150, "{name}: {} bytes", description.len());
        assert!(package["metadata"]["docs"]["rs"].is_object(), "{name}: docs.rs");
        let keywords = texts(&package["keywords"]);
        assert!((3..=5).contains(&keywords.len()), "{name}: {keywords:?}");
        for keyword in &keywords {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            assert!(
                keyword.len() <= 20
                    && keyword.starts_with(plain)
                    && keyword.chars().all(|c| plain(c) || "-_+".contains(c)),
                "{name}: {keyword:?}"
            );
        }
        let different: BTreeSet<&&str> = keywords.iter().collect();
        assert_eq!(different.len(), keywords.len(), "{name}: {keywords:?}");
        let categories = texts(&package["categories"]);
        assert!((1..=5).contains(&categories.len()), "{name}");
        for category in categories {
            assert!(CATEGORIES.contains(&category), "{name}: {category}");
        }
        // A dependency by path alone is none where the package is published.
        for dependency in package["dependencies"].as_array().unwrap() {
            if dependency["path"].is_string() {
                let other = &dependency["name"];
                assert_ne!(dependency["req"], "*", "{name}: {other} has no version");
            }
        }
    }
}

#[test]
fn every_published_crate_has_its_papers() {
    for package in packages().iter().filter(|package| is_published(package)) {
        let folder = folder(package);
        let shown = folder.display();
        let readme = read(&folder.join("README.md"));
        assert!(readme.contains("**unofficial**"), "{shown}: the README doesn't say it");
        assert!(!readme.contains("\n\n\n"), "{shown}: the README has two blank lines");
        let changelog = read(&folder.join("CHANGELOG.md"));
        assert!(changelog.starts_with("# Changelog\n"), "{shown}");
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let own = read(&folder.join(licence));
            assert!(own == read(&root().join(licence)), "{shown}/{licence}");
        }
        // The program is compiled, as the front page of the documentation.
        let (library, page) = match folder.join("lib.rs") {
            root if root.exists() => (root, "README.md"),
            _ => (folder.join("src/lib.rs"), "../README.md"),
        };
        let front = format!("#![doc = include_str!(\"{page}\")]");
        assert!(read(&library).contains(&front), "{shown}");
        let program = program(&readme);
        let program = program.unwrap_or_else(|| panic!("{shown}: no program"));
        let long = program.lines().find(|line| line.len() > 100);
        assert_eq!(long, None, "{shown}");
    }
}

/// The first Rust that a README shows, if it is one that is compiled.
fn program(readme: &str) -> Option<&str> {
    let (_, after) = readme.split_once("\n```rust")?;
    let (flags, code) = after.split_once('\n')?;
    (flags.is_empty() || flags == ",no_run").then_some(code.split("\n```").next()?)
}

#[test]
fn the_first_program_of_a_service_is_whole() {
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        if !name.starts_with("huaweicloud-") && !name.starts_with("alibabacloud-") {
            continue;
        }
        let readme = read(&folder(&package).join("README.md"));
        assert!(readme.contains(&format!("\ncargo add {name}\n")), "{name}");
        let program = program(&readme).unwrap();
        for part in ["async fn main()", "Client::new(config)?", ".await?;"] {
            assert!(program.contains(part), "{name}: {part}");
        }
        for line in program.lines() {
            assert!(line.len() <= 89, "{name}: {line}");
        }
    }
}

#[test]
fn every_spec_is_in_the_package_of_the_specs() {
    let folders = fs::read_dir(root().join("specs")).unwrap();
    let services: BTreeSet<String> = folders
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("openapi.json").is_file())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let packaged: BTreeSet<String> =
        backstay_specs::ALL.iter().map(|spec| spec.service.to_owned()).collect();
    assert_eq!(packaged, services);
    for spec in backstay_specs::ALL {
        let folder = root().join("specs").join(spec.service);
        assert!(
            spec.openapi.replace("\r\n", "\n") == read(&folder.join("openapi.json"))
        );
        assert!(
            spec.overlay.replace("\r\n", "\n") == read(&folder.join("overlay.json"))
        );
    }
}
