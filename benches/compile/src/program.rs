//! One-call programs.

use crate::{VENDORS, cargo, services};
use measure::{Table, ratio};
use std::fs;
use std::path::Path;
use std::time::Duration;

struct Program {
    name: String,
    vendor: &'static str,
    by_hand: bool,
    manifest: String,
    /// The files below `src`.
    sources: Vec<(String, String)>,
}

/// What a program took to build.
struct Built {
    cold: Duration,
    again: Duration,
    bytes: u64,
}

pub(crate) fn report(root: &Path, quick: bool) -> Result<(), String> {
    let mut programs = Vec::new();
    for vendor in VENDORS {
        programs.push(written_by_hand(root, vendor)?);
        for service in services(root)? {
            if service.starts_with(vendor) && !(quick && service.ends_with("rds")) {
                programs.push(ours(root, vendor, &service)?);
            }
        }
    }
    if quick {
        programs.retain(|program| program.by_hand || program.name.ends_with("cbr"));
        programs.retain(|program| program.vendor == "huaweicloud");
    }
    let profiles: &[&str] = if quick { &["dev"] } else { &["dev", "release"] };
    println!(
        "{}. The program of each crate's README against a hand-written one for the same vendor. \
         Cold: everything but the registry is missing. Rebuild: `main.rs` was touched, best of 3. \
         Size: stripped.\n",
        measure::machine()
    );
    let mut table = Table::new([
        "profile, program",
        "cold to hand-written",
        "rebuild to hand-written",
        "size to hand-written",
        "cold",
        "rebuild",
        "size",
    ]);
    for profile in profiles {
        let mut peer: Option<Built> = None;
        for program in &programs {
            let built = build(program, profile, root)?;
            // The hand-written one comes first for each vendor.
            if program.by_hand {
                peer = None;
            }
            let to = |figure: f64, of: fn(&Built) -> f64| match &peer {
                None => "1".to_owned(),
                Some(peer) => ratio(figure, of(peer)),
            };
            let seconds = |time: Duration| time.as_secs_f64();
            table.row([
                format!("{profile}, {}", program.name),
                to(seconds(built.cold), |built| built.cold.as_secs_f64()),
                to(seconds(built.again), |built| built.again.as_secs_f64()),
                to(built.bytes as f64, |built| built.bytes as f64),
                format!("{:.1} s", seconds(built.cold)),
                format!("{:.2} s", seconds(built.again)),
                format!("{:.2} MiB", built.bytes as f64 / f64::from(1 << 20)),
            ]);
            if program.by_hand {
                peer = Some(built);
            }
        }
    }
    println!("{table}");
    Ok(())
}

fn build(program: &Program, profile: &str, root: &Path) -> Result<Built, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let folder = folder.path();
    let failed = |error: std::io::Error| format!("{}: {error}", program.name);
    fs::create_dir(folder.join("src")).map_err(failed)?;
    for (path, text) in &program.sources {
        fs::write(folder.join("src").join(path), text).map_err(failed)?;
    }
    fs::write(folder.join("Cargo.toml"), &program.manifest).map_err(failed)?;
    // Both programs get the same versions of what they both use.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
    measure::run(&mut cargo(folder, &["fetch"]))?;
    let build = || measure::run(&mut cargo(folder, &["build", "--profile", profile]));
    let cold = build()?.wall;
    let main = folder.join("src/main.rs");
    let mut again = Duration::MAX;
    for _ in 0..3 {
        let text = fs::read_to_string(&main).map_err(failed)?;
        fs::write(&main, text + "// Touched.\n").map_err(failed)?;
        again = again.min(build()?.wall);
    }
    let output = if profile == "dev" { "debug" } else { profile };
    let binary = folder.join("target").join(output).join("program");
    let stripped = folder.join("stripped");
    let mut strip = std::process::Command::new("strip");
    measure::run(strip.arg("-o").arg(&stripped).arg(&binary))?;
    let bytes = fs::metadata(&stripped).map_err(failed)?.len();
    Ok(Built { cold, again, bytes })
}

fn package(dependencies: &str) -> String {
    format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[dependencies]\n{dependencies}"
    )
}

/// The program in the README of a crate.
fn ours(root: &Path, vendor: &'static str, service: &str) -> Result<Program, String> {
    let folder = root.join("crates").join(service);
    let readme = fs::read_to_string(folder.join("README.md"))
        .map_err(|error| error.to_string())?;
    let main = readme
        .split_once("```no_run\n")
        .and_then(|(_, rest)| Some(rest.split_once("```")?.0))
        .ok_or_else(|| format!("the README of {service} has no program"))?;
    let dependencies = format!(
        "{service} = {{ path = \"{}\" }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
        folder.display()
    );
    Ok(Program {
        name: service.to_owned(),
        vendor,
        by_hand: false,
        manifest: package(&dependencies),
        sources: vec![("main.rs".to_owned(), main.to_owned())],
    })
}

/// The hand-written client of a vendor, as modules of a program.
fn written_by_hand(root: &Path, vendor: &'static str) -> Result<Program, String> {
    let folder = root.join("benches/hand-written");
    let read = |path: String| {
        fs::read_to_string(folder.join(&path))
            .map_err(|error| format!("{path}: {error}"))
    };
    let manifest = read("Cargo.toml".to_owned())?;
    let (_, dependencies) = manifest
        .split_once("[dependencies]\n")
        .ok_or("the hand-written client has no dependencies")?;
    let mut sources =
        vec![("main.rs".to_owned(), read(format!("programs/{vendor}.rs"))?)];
    for module in ["hash", "http", "time", vendor] {
        sources.push((format!("{module}.rs"), read(format!("src/{module}.rs"))?));
    }
    Ok(Program {
        name: format!("{vendor}, hand-written"),
        vendor,
        by_hand: true,
        manifest: package(dependencies),
        sources,
    })
}
