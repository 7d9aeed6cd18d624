//! One-call programs.

use crate::{VENDORS, cargo, services};
use measure::{Table, ratio};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

struct Program {
    name: String,
    manifest: String,
    /// The files below `src`.
    sources: Vec<(String, String)>,
}

/// The programs of a vendor.
struct Programs {
    by_hand: Program,
    /// The one that is measured against it in everything.
    rds: Program,
    /// The others, which need the same packages but for their own crate: they are built after it,
    /// in its target folder.
    others: Vec<Program>,
}

/// What a program took to build.
struct Built {
    cold: Option<Cold>,
    again: Duration,
    bytes: u64,
}

#[derive(Clone, Copy)]
struct Cold {
    wall: Duration,
    cpu: Duration,
}

pub(crate) fn report(root: &Path, quick: bool) -> Result<(), String> {
    let vendors: &[&'static str] = if quick { &["huaweicloud"] } else { &VENDORS };
    let mut programs = Vec::new();
    for vendor in vendors {
        programs.push(programs_of(root, vendor, quick)?);
    }
    // Of the cold debug build a budget speaks, and it is the shorter one.
    let profiles: &[(&str, usize)] =
        if quick { &[("dev", 1)] } else { &[("dev", 2), ("release", 1)] };
    println!(
        "{}. The program of each crate's README against a hand-written one for the same vendor, \
         with the default profiles. Cold: everything but the registry is missing, best of 2 in \
         turn in debug; the other crates of a vendor share its packages, and are not built cold. \
         Rebuild: `main.rs` was touched, best of 3. Size: stripped.\n",
        measure::machine()
    );
    let mut table = Table::new([
        "profile, program",
        "cold to hand-written",
        "its CPU time",
        "rebuild to hand-written",
        "size to hand-written",
        "cold",
        "rebuild",
        "size",
    ]);
    for (profile, rounds) in profiles {
        for programs in &programs {
            measured(programs, profile, *rounds, root, &mut table)?;
        }
    }
    println!("{table}");
    Ok(())
}

fn programs_of(root: &Path, vendor: &str, quick: bool) -> Result<Programs, String> {
    let (mut rds, mut others) = (None, Vec::new());
    for service in services(root)?.iter().filter(|name| name.starts_with(vendor)) {
        if service.ends_with("-rds") {
            rds = Some(ours(root, service)?);
        } else if !quick {
            others.push(ours(root, service)?);
        }
    }
    let rds = rds.ok_or_else(|| format!("{vendor} has no RDS"))?;
    Ok(Programs { by_hand: written_by_hand(root, vendor)?, rds, others })
}

/// Adds a row for each program of a vendor.
fn measured(
    programs: &Programs,
    profile: &str,
    rounds: usize,
    root: &Path,
    table: &mut Table,
) -> Result<(), String> {
    let peers = [
        Folder::new(&programs.by_hand, profile, root)?,
        Folder::new(&programs.rds, profile, root)?,
    ];
    let mut colds = [None, None];
    for _ in 0..rounds {
        for (folder, best) in peers.iter().zip(&mut colds) {
            let cold = folder.cold()?;
            if best.is_none_or(|best: Cold| cold.wall < best.wall) {
                *best = Some(cold);
            }
        }
    }
    let [by_hand, rds] = &peers;
    let peer = by_hand.again(colds[0])?;
    row(table, profile, &programs.by_hand, &peer, None);
    row(table, profile, &programs.rds, &rds.again(colds[1])?, Some(&peer));
    for program in &programs.others {
        let mut folder = Folder::new(program, profile, root)?;
        folder.target.clone_from(&rds.target);
        folder.build()?;
        row(table, profile, program, &folder.again(None)?, Some(&peer));
    }
    Ok(())
}

fn row(
    table: &mut Table,
    profile: &str,
    program: &Program,
    built: &Built,
    peer: Option<&Built>,
) {
    let to = |of: &dyn Fn(&Built) -> Option<f64>| match (of(built), peer) {
        (None, _) => "-".to_owned(),
        (Some(_), None) => "1".to_owned(),
        (Some(figure), Some(peer)) => ratio(figure, of(peer).unwrap_or_default()),
    };
    let mib = built.bytes as f64 / f64::from(1 << 20);
    table.row([
        format!("{profile}, {}", program.name),
        to(&|built| Some(built.cold?.wall.as_secs_f64())),
        to(&|built| Some(built.cold?.cpu.as_secs_f64())),
        to(&|built| Some(built.again.as_secs_f64())),
        to(&|built| Some(built.bytes as f64)),
        built
            .cold
            .map_or("-".to_owned(), |cold| format!("{:.1} s", cold.wall.as_secs_f64())),
        format!("{:.2} s", built.again.as_secs_f64()),
        format!("{mib:.2} MiB"),
    ]);
}

/// A program on disk, built with one profile.
struct Folder<'a> {
    name: &'a str,
    profile: &'a str,
    folder: TempDir,
    target: PathBuf,
}

impl<'a> Folder<'a> {
    fn new(program: &'a Program, profile: &'a str, root: &Path) -> Result<Self, String> {
        let name = &program.name;
        let failed = |error: std::io::Error| format!("{name}: {error}");
        let folder = tempfile::tempdir().map_err(failed)?;
        let path = folder.path();
        fs::create_dir(path.join("src")).map_err(failed)?;
        for (file, text) in &program.sources {
            fs::write(path.join("src").join(file), text).map_err(failed)?;
        }
        fs::write(path.join("Cargo.toml"), &program.manifest).map_err(failed)?;
        // Both programs get the same versions of what they both use.
        fs::copy(root.join("Cargo.lock"), path.join("Cargo.lock")).map_err(failed)?;
        measure::run(&mut cargo(path, &["fetch"]))?;
        let target = path.join("target");
        Ok(Self { name, profile, folder, target })
    }

    fn build(&self) -> Result<Cold, String> {
        let mut command =
            cargo(self.folder.path(), &["build", "--profile", self.profile]);
        let outcome = measure::run(command.env("CARGO_TARGET_DIR", &self.target))?;
        Ok(Cold { wall: outcome.wall, cpu: outcome.cpu })
    }

    /// Builds it from nothing.
    fn cold(&self) -> Result<Cold, String> {
        if self.target.exists() {
            fs::remove_dir_all(&self.target).map_err(|error| self.failed(&error))?;
        }
        self.build()
    }

    /// Builds it again after its `main.rs` was touched, and looks at the size.
    fn again(&self, cold: Option<Cold>) -> Result<Built, String> {
        let failed = |error: std::io::Error| self.failed(&error);
        let main = self.folder.path().join("src/main.rs");
        let mut again = Duration::MAX;
        for _ in 0..3 {
            let text = fs::read_to_string(&main).map_err(failed)?;
            fs::write(&main, text + "// Touched.\n").map_err(failed)?;
            again = again.min(self.build()?.wall);
        }
        let output = if self.profile == "dev" { "debug" } else { self.profile };
        let stripped = self.folder.path().join("stripped");
        let mut strip = std::process::Command::new("strip");
        strip.arg("-o").arg(&stripped).arg(self.target.join(output).join("program"));
        measure::run(&mut strip)?;
        let bytes = fs::metadata(&stripped).map_err(failed)?.len();
        Ok(Built { cold, again, bytes })
    }

    fn failed(&self, error: &std::io::Error) -> String {
        format!("{}: {error}", self.name)
    }
}

/// The manifest of a program. Our crates are built as the registry's are, of which cargo keeps
/// nothing for an incremental build.
fn package(dependencies: &str) -> String {
    format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[profile.dev.package.\"*\"]\nincremental = false\n\n\
         [dependencies]\n{dependencies}"
    )
}

/// The program in the README of a crate.
fn ours(root: &Path, service: &str) -> Result<Program, String> {
    let folder = root.join("crates").join(service);
    let readme = fs::read_to_string(folder.join("README.md"))
        .map_err(|error| error.to_string())?;
    let main = readme
        .split_once("```rust,no_run\n")
        .and_then(|(_, rest)| Some(rest.split_once("```")?.0))
        .ok_or_else(|| format!("the README of {service} has no program"))?;
    let dependencies = format!(
        "{service} = {{ path = \"{}\" }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
        folder.display()
    );
    Ok(Program {
        name: service.to_owned(),
        manifest: package(&dependencies),
        sources: vec![("main.rs".to_owned(), main.to_owned())],
    })
}

/// The hand-written client of a vendor, as modules of a program.
fn written_by_hand(root: &Path, vendor: &str) -> Result<Program, String> {
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
        manifest: package(dependencies),
        sources,
    })
}
