//! A generated crate on disk, in a workspace of its own.

use backstay_codegen::Files;
use std::fs;
use std::path::Path;

/// The crate of a synthetic service with so many operations.
///
/// # Errors
/// What the generator finds wrong with the spec.
pub fn synthetic_crate(operations: usize) -> Result<Files, String> {
    let spec = synthetic::spec(operations).to_string();
    let overlay = synthetic::overlay().to_string();
    backstay_codegen::generate(synthetic::NAME, &spec, &overlay)
        .map_err(|diagnostics| diagnostics.to_string())
}

/// Writes the files of a crate below a folder that is empty.
///
/// # Errors
/// A file can't be written.
pub fn write(folder: &Path, files: &Files) -> std::io::Result<()> {
    for (path, text) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// Writes the workspace that the manifest of the crate `name` in `folder` inherits from: that of
/// the checkout at `root`, whose runtime it uses.
///
/// # Errors
/// A file can't be read or written.
pub fn write_workspace(folder: &Path, name: &str, root: &Path) -> std::io::Result<()> {
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let members = format!("members = [\"{name}\"]");
    let runtime = root.join("crates/runtime").display().to_string();
    let manifest: String = manifest
        .lines()
        .map(|line| match line {
            line if line.starts_with("members =") => members.clone(),
            line if line.starts_with("backstay =") => {
                line.replace("crates/runtime", &runtime)
            }
            // The other crates of the workspace are not here.
            line if line.contains("path = ") => String::new(),
            line => line.to_owned(),
        })
        .map(|line| line + "\n")
        .collect();
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map(drop)
}
