//! Where things are in the workspace, and how files are read and written.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The workspace's root: the folder above this package's.
pub(crate) fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The folder of a service's spec.
pub(crate) fn spec(service: &str) -> PathBuf {
    root().join("specs").join(service)
}

/// The services that have a spec, or those that are named, which must have one.
pub(crate) fn services(named: &[String]) -> Result<Vec<String>, String> {
    let folder = root().join("specs");
    let mut known = Vec::new();
    let entries =
        fs::read_dir(&folder).map_err(|error| failed("read", &folder, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| failed("read", &folder, &error))?;
        if entry.path().join("openapi.json").is_file() {
            known.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    known.sort();
    if let Some(unknown) = named.iter().find(|name| !known.contains(name)) {
        return Err(format!(
            "error: there is no spec of {unknown:?}; expected one of {}",
            known.join(", ")
        ));
    }
    Ok(if named.is_empty() { known } else { named.to_vec() })
}

/// The text of a file.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| failed("read", path, &error))?;
    String::from_utf8(bytes)
        .map_err(|_| format!("error: {} is not UTF-8 text", shown(path)))
}

/// The spec of a service and the overlay on it; without a file, one that adds nothing.
pub(crate) fn spec_and_overlay(service: &str) -> Result<(String, String), String> {
    const NONE: &str = r#"{ "overlay": "1.0.0", "actions": [] }"#;
    let folder = spec(service);
    let overlay = folder.join("overlay.json");
    let overlay = if overlay.exists() { read(&overlay)? } else { NONE.to_owned() };
    Ok((read(&folder.join("openapi.json"))?, overlay))
}

/// The JSON object in a file; none where there is no file.
pub(crate) fn object(path: &Path) -> Result<Option<Value>, String> {
    if !path.exists() {
        return Ok(None);
    }
    let value = serde_json::from_str::<Value>(&read(path)?)
        .map_err(|error| format!("error: {} is not JSON: {error}", shown(path)))?;
    if !value.is_object() {
        return Err(format!("error: {} is not a JSON object", shown(path)));
    }
    Ok(Some(value))
}

/// Writes a file whole or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    write_all(&[(path.to_path_buf(), text.to_owned())])
}

/// Writes files whole, and all of them or none: each to a neighbour first, then over it.
pub(crate) fn write_all(files: &[(PathBuf, String)]) -> Result<(), String> {
    let neighbour = |path: &Path| {
        let mut neighbour = path.as_os_str().to_owned();
        neighbour.push(".new");
        PathBuf::from(neighbour)
    };
    let written = files.iter().try_for_each(|(path, text)| {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)
                .map_err(|error| failed("create", folder, &error))?;
        }
        let neighbour = neighbour(path);
        fs::write(&neighbour, text).map_err(|error| failed("write", &neighbour, &error))
    });
    if written.is_err() {
        for (path, _) in files {
            // What was not written can't be removed, and need not be.
            let _ = fs::remove_file(neighbour(path));
        }
        return written;
    }
    files.iter().try_for_each(|(path, _)| {
        fs::rename(neighbour(path), path).map_err(|error| failed("write", path, &error))
    })
}

/// The path as it is told to people: below the root where it is there.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string().replace('\\', "/")
}

/// What could not be done with a path, and why.
pub(crate) fn failed(what: &str, path: &Path, error: &std::io::Error) -> String {
    format!("error: could not {what} {}: {error}", shown(path))
}
