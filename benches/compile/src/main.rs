//! `compile [--quick]`: what a one-call program on each crate costs the compiler, against the same
//! program written by hand with the same TLS; and what checking a crate costs per operation.

mod check;
mod program;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let done = checkout().and_then(|root| {
        program::report(&root, quick)?;
        check::report(&root, quick)
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The checkout that is measured.
fn checkout() -> Result<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.canonicalize().map_err(|error| error.to_string())
}

/// The names of the service crates.
fn services(root: &Path) -> Result<Vec<String>, String> {
    let entries =
        std::fs::read_dir(root.join("crates")).map_err(|error| error.to_string())?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut services: Vec<String> = names
        .filter(|name| VENDORS.iter().any(|vendor| name.starts_with(vendor)))
        .collect();
    services.sort();
    Ok(services)
}

const VENDORS: [&str; 2] = ["alibabacloud", "huaweicloud"];

/// How the variables begin that change what cargo builds.
const SETTINGS: [&str; 7] = [
    "CARGO_BUILD_",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_INCREMENTAL",
    "CARGO_PROFILE_",
    "CARGO_TARGET_",
    "RUSTC",
    "RUSTFLAGS",
];

/// Cargo in a folder, without the settings of the process that measures.
fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(folder).args(arguments);
    // What may be set for the build of the benchmark itself, or shortens one build and not the other.
    for (name, _) in std::env::vars_os() {
        let is_setting = name.to_str().is_some_and(|name| {
            SETTINGS.iter().any(|setting| name.starts_with(setting))
        });
        if is_setting {
            command.env_remove(name);
        }
    }
    command
}
