//! A command and what it used.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

/// What a command that succeeded gave and used, with all the processes that it started.
pub struct Outcome {
    /// What it wrote.
    pub output: String,
    /// How long it took.
    pub wall: Duration,
    /// The processor time of all its processes.
    pub cpu: Duration,
    /// The peak memory of the largest of its processes, in bytes.
    pub peak_bytes: u64,
}

/// Runs a command to its end.
///
/// # Errors
///
/// It can't be started, or fails: then with what it wrote.
pub fn run(command: &mut Command) -> Result<Outcome, String> {
    let shown = format!("{command:?}");
    let failed = |error: std::io::Error| format!("{shown}: {error}");
    let start = Instant::now();
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(failed)?;
    // Both pipes are read to their ends before it is waited for: a full one would stop it.
    let errors = child.stderr.take();
    let errors = std::thread::spawn(move || text(errors));
    let output = text(child.stdout.take());
    let errors = errors.join().unwrap_or_default();
    let used = child.wait4().map_err(failed)?;
    let wall = start.elapsed();
    if !used.status.success() {
        return Err(format!("{shown}: {}\n{output}{errors}", used.status));
    }
    let rusage = used.rusage;
    Ok(Outcome {
        output,
        wall,
        cpu: rusage.utime + rusage.stime,
        peak_bytes: rusage.maxrss,
    })
}

fn text(pipe: Option<impl std::io::Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe {
        // What can't be read is missing in a message, nothing else.
        let _ = pipe.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
