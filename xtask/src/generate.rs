//! `cargo xtask generate`: specs in, crates out.

use crate::workspace;
use backstay_codegen::Files;
use similar::TextDiff;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the crates of the named services (of all, when none is named), or checks them.
pub(crate) fn run(named: &[String], check: bool) -> Result<(), String> {
    let services = workspace::services(named)?;
    // All of them are made before any is written: a mistake in one leaves all as they were.
    let mut made = Vec::new();
    let mut failures = Vec::new();
    for service in &services {
        let (openapi, overlay) = workspace::spec_and_overlay(service)?;
        match backstay_codegen::generate(service, &openapi, &overlay) {
            Ok(files) => made.push((service, files)),
            Err(diagnostics) => {
                failures.push(format!("specs/{service}:\n{diagnostics}"))
            }
        }
    }
    if !failures.is_empty() {
        return Err(format!("{}\nNothing was written.", failures.join("\n")));
    }
    let mut differences = Vec::new();
    if named.is_empty() {
        for orphan in orphans(&services)? {
            differences.push(format!("crates/{orphan} has no spec: remove the crate"));
        }
    }
    for (service, files) in &made {
        let folder = workspace::root().join("crates").join(service);
        if check {
            differences.extend(compare(&folder, files)?);
        } else {
            write(&folder, files)?;
            let lines: usize = files.values().map(|text| text.lines().count()).sum();
            println!("crates/{service}: {} files, {lines} lines", files.len());
        }
    }
    if differences.is_empty() {
        if check {
            println!("{} crates are what their specs say", made.len());
        }
        return Ok(());
    }
    Err(format!(
        "{}\n{} differences between crates and specs; run `cargo xtask generate`",
        differences.join("\n"),
        differences.len()
    ))
}

/// The changelog of a crate that has none.
const FIRST_CHANGELOG: &str = "\
# Changelog

The versions follow [semantic versioning](https://semver.org): before 1.0 a breaking change raises the minor number.

## Unreleased

The first version.
";

/// Writes the files and removes all others: a crate is what its spec says, and the modules that
/// people write.
fn write(folder: &Path, files: &Files) -> Result<(), String> {
    // First what is stale: a file may stand where a folder has to be.
    let existing = existing(folder, files)?;
    for stale in existing.iter().filter(|path| !files.contains_key(*path)) {
        let path = folder.join(stale);
        fs::remove_file(&path)
            .map_err(|error| workspace::failed("remove", &path, &error))?;
        // Folders that became empty go too; one that did not stays, and that is no failure.
        let mut above = path.ancestors().skip(1).take_while(|above| *above != folder);
        above.all(|above| fs::remove_dir(above).is_ok());
    }
    for (path, text) in files {
        let path = folder.join(path);
        // Untouched where it is the same, so that nothing is built again for it.
        if fs::read(&path).is_ok_and(|existing| existing == text.as_bytes()) {
            continue;
        }
        workspace::write(&path, text)?;
    }
    let changelog = folder.join("CHANGELOG.md");
    if !changelog.exists() {
        workspace::write(&changelog, FIRST_CHANGELOG)?;
    }
    Ok(())
}

/// The crates that have no spec any more.
fn orphans(services: &[String]) -> Result<Vec<String>, String> {
    let folder = workspace::root().join("crates");
    let entries = fs::read_dir(&folder)
        .map_err(|error| workspace::failed("read", &folder, &error))?;
    let names = entries.filter_map(|entry| {
        Some(entry.ok()?.file_name().to_string_lossy().into_owned())
    });
    let vendors = ["huaweicloud-", "alibabacloud-"];
    let generated =
        names.filter(|name| vendors.iter().any(|vendor| name.starts_with(vendor)));
    Ok(generated.filter(|name| !services.contains(name)).collect())
}

/// The differences between the files and what is there, each as a diff.
fn compare(folder: &Path, files: &Files) -> Result<Vec<String>, String> {
    let present = existing(folder, files)?;
    let names: BTreeSet<&String> = files.keys().chain(&present).collect();
    let mut differences = Vec::new();
    for name in names {
        let path = folder.join(name);
        let there =
            if present.contains(name) { workspace::read(&path)? } else { String::new() };
        // A checkout may have other line ends.
        let there = there.replace("\r\n", "\n");
        let wanted = files.get(name).map(String::as_str).unwrap_or_default();
        if there != wanted || present.contains(name) != files.contains_key(name) {
            let shown = workspace::shown(&path);
            let diff = TextDiff::from_lines(there.as_str(), wanted);
            let mut diff = diff.unified_diff();
            let diff = diff
                .header(&format!("{shown} (is)"), &format!("{shown} (from the spec)"));
            differences.push(diff.to_string());
        }
    }
    Ok(differences)
}

/// Every file in the folder of a crate, the whole of which is generated but the modules that
/// people write and its changelog, which tells what no spec says. A link counts as a file: what it
/// leads to is not ours.
fn existing(folder: &Path, files: &Files) -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for entry in entries {
            let entry =
                entry.map_err(|error| workspace::failed("read", &next, &error))?;
            let (kind, path) = (entry.file_type(), entry.path());
            if kind.is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else if let Ok(name) = path.strip_prefix(folder) {
                found.insert(name.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.remove("CHANGELOG.md");
    found.retain(|name| !backstay_codegen::rust::is_hand_written(files, name));
    Ok(found)
}
