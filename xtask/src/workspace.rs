//! Where things are in the workspace, and how files are read and written.

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

/// The spec of a service and the overlay on it.
pub(crate) fn spec_and_overlay(service: &str) -> Result<(String, String), String> {
    let folder = spec(service);
    Ok((read(&folder.join("openapi.json"))?, read(&folder.join("overlay.json"))?))
}

/// Writes a file whole or not at all: to a neighbour first, then over it.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| failed("create", folder, &error))?;
    }
    let mut neighbour = path.as_os_str().to_owned();
    neighbour.push(".new");
    let neighbour = PathBuf::from(neighbour);
    fs::write(&neighbour, text).map_err(|error| failed("write", &neighbour, &error))?;
    fs::rename(&neighbour, path).map_err(|error| failed("write", path, &error))
}

/// The path as it is told to people: below the root where it is there.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string().replace('\\', "/")
}

/// What could not be done with a path, and why.
pub(crate) fn failed(what: &str, path: &Path, error: &std::io::Error) -> String {
    format!("error: could not {what} {}: {error}", shown(path))
}
