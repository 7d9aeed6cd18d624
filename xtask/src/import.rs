//! `cargo xtask import`: documents in, specs out.

use crate::workspace;
use backstay_codegen::documents::{self, Document};
use backstay_codegen::spec::canonical;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Reads documents into the spec of a service. Nothing is written unless all of them can be read.
pub(crate) fn run(paths: &[PathBuf], service: &str) -> Result<(), String> {
    let registry = workspace::root().join("specs/services.json");
    let registry = existing(&registry)?.unwrap_or_default();
    let services = documents::services(&registry).map_err(|error| error.to_string())?;
    let Some(profile) = services.get(service) else {
        let known: Vec<&str> = services.keys().map(String::as_str).collect();
        return Err(format!(
            "error: {service:?} is not in specs/services.json; expected one of {}",
            known.join(", ")
        ));
    };
    let documents: Vec<Document> =
        paths.iter().map(|path| document(path)).collect::<Result<_, _>>()?;
    let folder = workspace::spec(service);
    let (spec_path, sources_path) =
        (folder.join("openapi.json"), folder.join("sources.json"));
    let existing = (existing(&spec_path)?, existing(&sources_path)?);
    let existing = match &existing {
        (Some(openapi), Some(sources)) => Some((openapi, sources)),
        (None, None) => None,
        // With one of them alone, what the other documents gave would be lost.
        _ => {
            return Err(format!(
                "error: {} has only one of openapi.json and sources.json; expected both or neither",
                workspace::shown(&folder)
            ));
        }
    };
    let (import, warnings) = documents::import(&documents, profile, existing)
        .map_err(|diagnostics| format!("{diagnostics}\nNothing was written."))?;
    if !warnings.findings().is_empty() {
        eprintln!("{warnings}");
    }
    backstay_codegen::check_import(service, &import.openapi)
        .map_err(|diagnostics| format!("{diagnostics}\nNothing was written."))?;
    workspace::write(&spec_path, &canonical::to_text(&import.openapi))?;
    workspace::write(&sources_path, &canonical::to_text(&import.sources))?;
    let operations = import.openapi["paths"].as_object().map_or(0, |paths| {
        paths.values().filter_map(Value::as_object).map(serde_json::Map::len).sum()
    });
    println!("specs/{service}: {operations} operations");
    Ok(())
}

fn document(path: &Path) -> Result<Document, String> {
    let bytes =
        fs::read(path).map_err(|error| workspace::failed("read", path, &error))?;
    let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let id = id.ok_or_else(|| format!("error: {} has no file name", path.display()))?;
    Ok(Document { id, bytes })
}

fn existing(path: &Path) -> Result<Option<Value>, String> {
    if !path.exists() {
        return Ok(None);
    }
    let text = workspace::read(path)?;
    let value = serde_json::from_str::<Value>(&text);
    let value = value.map_err(|error| {
        format!("error: {} is not JSON: {error}", workspace::shown(path))
    })?;
    if !value.is_object() {
        let path = workspace::shown(path);
        return Err(format!(
            "error: {path} is not a JSON object; expected what an import wrote"
        ));
    }
    Ok(Some(value))
}
