//! The small specs of `tests/specs`, each of which shows one feature.

use std::fs;
use std::path::{Path, PathBuf};

/// An overlay without actions.
pub(crate) const NO_OVERLAY: &str = r#"{"overlay": "1.0.0", "info": {}, "actions": []}"#;

/// Name and text of every small spec, by name.
pub(crate) fn small() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs");
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let named = paths.iter().map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(path).unwrap())
    });
    named.collect()
}

/// The crate that a small spec becomes: of the vendor that calls its kind of operations.
pub(crate) fn crate_name(spec: &str) -> String {
    let vendor =
        if matches!(spec, "actions" | "forms") { "alibabacloud" } else { "huaweicloud" };
    format!("{vendor}-{spec}")
}
