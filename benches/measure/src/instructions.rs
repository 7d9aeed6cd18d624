//! Instructions, as valgrind counts them.

use std::io::ErrorKind;
use std::process::Command;

/// The instructions of one time that a command does something, but for those of SHA-2 itself;
/// `None` where valgrind, which counts them, is not installed.
///
/// `command` is to do it so many times. It is run with `times` and with twice as many: what the
/// difference has no part in, as its start, is not counted. Nor is the inner function of SHA-2:
/// valgrind's processor has no instructions for it, so that it would hide all the rest.
///
/// # Errors
///
/// The command fails, or nothing is counted.
pub fn instructions(
    times: usize,
    command: &mut dyn FnMut(usize) -> Command,
) -> Result<Option<u64>, String> {
    let (few, many) = (count(&command(times))?, count(&command(2 * times))?);
    match few.zip(many).map(|(few, many)| many.saturating_sub(few) / times as u64) {
        Some(0) => {
            Err("no instruction was counted: valgrind's profile has a form that is \
                        not known"
                .to_owned())
        }
        counted => Ok(counted),
    }
}

fn count(command: &Command) -> Result<Option<u64>, String> {
    let failed = |error: std::io::Error| format!("valgrind: {error}");
    let profile = tempfile::NamedTempFile::new().map_err(failed)?;
    let mut valgrind = Command::new("valgrind");
    valgrind
        .args(["--tool=callgrind", "--compress-strings=no", "--compress-pos=no"])
        .arg(format!("--callgrind-out-file={}", profile.path().display()))
        .arg(command.get_program())
        .args(command.get_args());
    let output = match valgrind.output() {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{valgrind:?}: {}\n{errors}", output.status));
    }
    let profile = std::fs::read(profile.path()).map_err(failed)?;
    Ok(Some(total(&String::from_utf8_lossy(&profile))))
}

/// The sum of what each function of a profile takes by itself.
fn total(profile: &str) -> u64 {
    let (mut total, mut counts) = (0, false);
    let mut lines = profile.lines();
    while let Some(line) = lines.next() {
        if let Some(function) = line.strip_prefix("fn=") {
            counts = !(function.contains("sha2::") && function.contains("compress"));
        } else if line.starts_with("calls=") {
            // What the called function takes.
            lines.next();
        } else if counts && line.starts_with(|first: char| first.is_ascii_digit()) {
            let figure = line.split_once(' ').and_then(|(_, cost)| cost.parse().ok());
            total += figure.unwrap_or(0);
        }
    }
    total
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_what_is_a_functions_own_counts() {
        let profile = "version: 1\nsummary: 99\n\nfn=main\n0 5\ncfn=inner\ncalls=2 0\n0 60\n\
                       0 1\n\nfn=inner\n0 60\nfn=sha2::sha256::compress256\n0 1000\n\ntotals: 99\n";
        assert_eq!(super::total(profile), 66);
    }
}
