//! `generation [--quick]`: how long import, generation and check of synthetic services take, and
//! how long progenitor takes for the same service.
//!
//! `generation crate <operations> <folder>` writes the synthetic service's crate, to look at or to
//! compile.

mod stages;

use measure::{Table, bytes, ratio};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["crate", operations, folder] => {
            number(operations).and_then(|operations| write_crate(operations, folder))
        }
        ["stage", stage, operations, folder] => number(operations)
            .and_then(|operations| stages::run(stage, operations, Path::new(folder))),
        [] => report(&[10, 100, 300, 1_000, 3_000], 3),
        ["--quick"] => report(&[10, 100], 1),
        _ => Err("usage: generation [--quick | crate <operations> <folder>]".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| format!("{text} is no number"))
}

fn write_crate(operations: usize, folder: &str) -> Result<(), String> {
    let folder = Path::new(folder);
    let files = generation::synthetic_crate(operations)?;
    let lines: usize = files.values().map(|text| text.lines().count()).sum();
    println!("{} files, {lines} lines", files.len());
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let crate_folder = folder.join(synthetic::NAME);
    if crate_folder.exists() {
        std::fs::remove_dir_all(&crate_folder).map_err(failed)?;
    }
    generation::write(&crate_folder, &files).map_err(failed)?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root.canonicalize().map_err(failed)?;
    generation::write_workspace(folder, synthetic::NAME, &root).map_err(failed)
}

/// What one stage took, in its best round.
struct Best {
    seconds: f64,
    peak_bytes: u64,
    lines: f64,
}

fn report(sizes: &[usize], rounds: usize) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    println!(
        "{}. Best of {rounds} rounds; generating includes reading the spec and writing the \
         files.\n",
        measure::machine()
    );
    let mut table = Table::new([
        "operations, stage",
        "time to progenitor",
        "memory to progenitor",
        "time",
        "per operation",
        "peak memory",
        "lines per operation",
    ]);
    for &size in sizes {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let mut bests: Vec<(&str, Best)> = Vec::new();
        for round in 0..rounds {
            for (at, stage) in stages::STAGES.iter().enumerate() {
                let (seconds, lines, peak_bytes) =
                    measured(&program, stage, size, folder.path())?;
                if round == 0 {
                    bests.push((stage, Best { seconds, peak_bytes, lines }));
                } else {
                    let best = &mut bests[at].1;
                    best.seconds = best.seconds.min(seconds);
                    best.peak_bytes = best.peak_bytes.min(peak_bytes);
                }
            }
        }
        let peer = bests.iter().find(|(stage, _)| *stage == "progenitor");
        let peer =
            peer.map_or((0.0, 0.0), |(_, best)| (best.seconds, best.peak_bytes as f64));
        for (stage, best) in &bests {
            // It reads no pages, so there is nothing to compare an import with.
            let to = |ratio: String| match *stage {
                "progenitor" => "1".to_owned(),
                "import" => "-".to_owned(),
                _ => ratio,
            };
            table.row([
                format!("{size}, {stage}"),
                to(ratio(best.seconds, peer.0)),
                to(ratio(best.peak_bytes as f64, peer.1)),
                format!("{:.0} ms", best.seconds * 1e3),
                format!("{:.2} ms", best.seconds * 1e3 / size as f64),
                bytes(best.peak_bytes),
                if best.lines > 0.0 {
                    format!("{:.1}", best.lines / size as f64)
                } else {
                    String::new()
                },
            ]);
        }
    }
    println!("{table}");
    Ok(())
}

/// Seconds, lines and peak memory of a stage in a process of its own.
fn measured(
    program: &PathBuf,
    stage: &str,
    operations: usize,
    folder: &Path,
) -> Result<(f64, f64, u64), String> {
    let mut command = Command::new(program);
    command.args(["stage", stage, &operations.to_string()]).arg(folder);
    let outcome = measure::run(&mut command)?;
    let mut words = outcome.output.split_whitespace().map(str::parse::<f64>);
    match (words.next(), words.next()) {
        (Some(Ok(seconds)), Some(Ok(lines))) => Ok((seconds, lines, outcome.peak_bytes)),
        _ => Err(format!("two numbers were expected: {}", outcome.output)),
    }
}
