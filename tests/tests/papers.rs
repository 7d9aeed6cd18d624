//! What a stranger sees of a crate before its code: its manifest, its README, its licences.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn read(path: &Path) -> String {
    let text = fs::read_to_string(path);
    text.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .replace("\r\n", "\n")
}

#[test]
fn every_published_crate_has_its_papers() {
    let mut crates = 0;
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        let shown = folder.display();
        crates += 1;
        let manifest = read(&folder.join("Cargo.toml"));
        let keys = [
            "name",
            "description",
            "readme",
            "documentation",
            "keywords",
            "categories",
            "license.workspace",
            "rust-version.workspace",
        ];
        for key in keys {
            let has = manifest.lines().any(|line| {
                line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" = "))
            });
            assert!(has, "{shown}: the manifest has no {key}");
        }
        assert!(manifest.contains("[package.metadata.docs.rs]"), "{shown}");
        let description =
            manifest.lines().find(|line| line.starts_with("description")).unwrap();
        assert!(description.to_lowercase().contains("unofficial"), "{shown}");
        let readme = read(&folder.join("README.md"));
        assert!(readme.contains("**unofficial**"), "{shown}: the README doesn't say it");
        assert!(readme.contains("```"), "{shown}: the README has no program");
        let changelog = read(&folder.join("CHANGELOG.md"));
        assert!(changelog.starts_with("# Changelog\n"), "{shown}");
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let own = read(&folder.join(licence));
            assert!(own == read(&root().join(licence)), "{shown}/{licence}");
        }
    }
    assert!(crates >= 6, "{crates}");
    // The generator gives every crate its licences, and has them from its own package.
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let own = read(&root().join("codegen").join(licence));
        assert!(own == read(&root().join(licence)), "codegen/{licence}");
    }
}
