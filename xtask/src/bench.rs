//! `cargo xtask bench`: the benchmarks, each against its peers, and the page of their results.

use crate::workspace;
use std::process::{Command, Stdio};

/// What to measure, and whether to keep it.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What to measure
    #[arg(value_enum)]
    what: What,
    /// A short run, to see that it works
    #[arg(long, conflicts_with = "write")]
    quick: bool,
    /// Fail when a count of `instructions` is above its ceiling
    #[arg(long, conflicts_with_all = ["quick", "write"])]
    check: bool,
    /// Lower the ceilings of `instructions` to what is counted
    #[arg(long, conflicts_with_all = ["check", "quick", "write"])]
    record: bool,
    /// Write the result into docs/benchmarks.md
    #[arg(long)]
    write: bool,
}

/// The benchmarks.
#[derive(Clone, Copy, clap::ValueEnum)]
enum What {
    /// A call on loopback, against raw hyper and a hand-written client
    Calls,
    /// A signature, against a straightforward one and the aws-sigv4 crate
    Signing,
    /// Import, generation and check of synthetic services, against progenitor
    Generation,
    /// The instructions of our part of a call and of a signature, against their ceilings
    Instructions,
    /// Building a one-call program, against a hand-written one; checking a crate
    Compile,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Calls => "calls",
            Self::Signing => "signing",
            Self::Generation => "generation",
            Self::Instructions => "instructions",
            Self::Compile => "compile",
        }
    }
}

/// Builds a benchmark and runs it.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let name = arguments.what.name();
    if (arguments.check || arguments.record) && name != "instructions" {
        return Err("error: only instructions have ceilings".to_owned());
    }
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace::root().join("benches")).args([
        "build",
        "--quiet",
        "--release",
        "--locked",
        "--package",
        name,
    ]);
    let built = command.status().map_err(|error| format!("error: cargo: {error}"))?;
    if !built.success() {
        return Err(format!("error: the benchmark {name} can't be built"));
    }
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(workspace::root().join("benches"))
        .args(["run", "--quiet", "--release", "--package", name])
        .args(["--bin", name]);
    let Arguments { quick, check, record, .. } = arguments;
    for (given, flag) in [(quick, "--quick"), (check, "--check"), (record, "--record")] {
        if *given {
            command.args(["--", flag]);
        }
    }
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("error: cargo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    print!("{text}");
    if !output.status.success() {
        return Err(format!("error: the benchmark {name} failed: {}", output.status));
    }
    if arguments.write {
        let path = workspace::root().join("docs/benchmarks.md");
        let page = with_result(&workspace::read(&path)?, name, &text)?;
        workspace::write(&path, &page)?;
    }
    Ok(())
}

/// The page with the result of a benchmark between its marks.
fn with_result(page: &str, name: &str, result: &str) -> Result<String, String> {
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let places = page.find(&start).zip(page.find(&end));
    match places.map(|(from, to)| (from + start.len(), to)) {
        Some((from, to)) if from <= to => {
            Ok(format!("{}\n{}\n\n{}", &page[..from], result.trim(), &page[to..]))
        }
        _ => Err(format!("error: docs/benchmarks.md has no place for {name}")),
    }
}

#[cfg(test)]
mod tests {
    use super::with_result;

    #[test]
    fn a_result_goes_between_its_marks() {
        let page = "# Page\n<!-- a -->\nold\n<!-- /a -->\nrest\n";
        let made = with_result(page, "a", "new\n").unwrap_or_default();
        assert_eq!(made, "# Page\n<!-- a -->\n\nnew\n\n<!-- /a -->\nrest\n");
        assert!(with_result(page, "b", "new").is_err());
    }
}
