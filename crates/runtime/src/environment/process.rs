//! Running another program beside an async call.

use std::io;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use super::{ProcessOutput, read_limited};

/// How often a program that has printed everything is asked whether it has ended.
const PAUSE: Duration = Duration::from_millis(5);

/// Runs a program in a thread of its own, so that any executor may wait for it.
pub(super) async fn run(
    program: &str,
    arguments: &[String],
) -> io::Result<ProcessOutput> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        // It may be secret too, and it isn't ours to print.
        .stderr(Stdio::null())
        .spawn()?;
    let output = child.stdout.take();
    let running = Running(Arc::new(Mutex::new(child)));
    let (sender, receiver) = oneshot::channel();
    let watched = Arc::clone(&running.0);
    thread::Builder::new().name("credential-process".into()).spawn(move || {
        let read = output.map_or_else(|| Ok(Vec::new()), read_limited);
        if read.is_err() {
            end(&watched);
        }
        let success = wait(&watched);
        let result = read.and_then(|bytes| Ok(ProcessOutput::new(success?, bytes)));
        // Nobody may be waiting any more.
        let _ = sender.send(result);
    })?;
    receiver.await.unwrap_or_else(|_| Err(io::Error::other("its watcher ended")))
}

/// Ends the program when nobody waits for it any more.
struct Running(Arc<Mutex<Child>>);

impl Drop for Running {
    fn drop(&mut self) {
        end(&self.0);
    }
}

/// Has no effect on a program that has ended, which is the usual case.
fn end(child: &Mutex<Child>) {
    let _ = child.lock().unwrap_or_else(PoisonError::into_inner).kill();
}

/// Waits without holding the lock, which ending it early needs.
fn wait(child: &Mutex<Child>) -> io::Result<bool> {
    loop {
        let ended = child.lock().unwrap_or_else(PoisonError::into_inner).try_wait()?;
        if let Some(status) = ended {
            return Ok(status.success());
        }
        thread::sleep(PAUSE);
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_ends_when_nobody_waits_for_it() {
        let child = Command::new("sleep").arg("20").spawn().unwrap();
        let child = Arc::new(Mutex::new(child));
        drop(Running(Arc::clone(&child)));
        assert!(!wait(&child).unwrap(), "it was ended, and didn't end by itself");
    }
}
