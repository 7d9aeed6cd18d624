//! Instructions, as valgrind counts them.

use std::io::ErrorKind;
use std::process::Command;

/// The instructions of one time that a command does something; `None` where valgrind, which counts
/// them, is not installed.
///
/// `command` is to do it so many times. It is run with `times` and with twice as many: what the
/// difference has no part in, as its start, is not counted.
///
/// # Errors
///
/// The command fails.
pub fn instructions(
    times: usize,
    command: &mut dyn FnMut(usize) -> Command,
) -> Result<Option<u64>, String> {
    let mut count = |times| {
        let inner = command(times);
        let mut valgrind = Command::new("valgrind");
        valgrind
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(inner.get_program())
            .args(inner.get_args());
        let output = match valgrind.output() {
            Ok(output) => output,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("valgrind: {error}")),
        };
        let errors = String::from_utf8_lossy(&output.stderr);
        let mut lines = errors.lines().rev();
        let total = lines.find_map(|line| line.split_once("Collected : "));
        match total.and_then(|(_, total)| total.trim().parse::<u64>().ok()) {
            Some(total) if output.status.success() => Ok(Some(total)),
            _ => Err(format!("{valgrind:?}: {}\n{errors}", output.status)),
        }
    };
    let (few, many) = (count(times)?, count(2 * times)?);
    Ok(few.zip(many).map(|(few, many)| many.saturating_sub(few) / times as u64))
}
