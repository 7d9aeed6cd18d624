//! Variables, files and programs that a test makes up.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::environment::{Environment, ProcessOutput};
use crate::transport::BoxFuture;

/// The home folder in it.
const HOME: &str = "/home/tester";

/// An environment with nothing in it but what a test puts there. The home folder is
/// `/home/tester`.
///
/// ```
/// use std::sync::Arc;
/// use backstay::Environment;
/// use backstay::testing::FakeEnvironment;
///
/// let environment = Arc::new(FakeEnvironment::new());
/// environment.set("HUAWEICLOUD_SDK_AK", "access key").file("~/.huaweicloud/credentials", "");
/// // Config::builder().environment(environment.clone()) …
/// assert_eq!(environment.variable("HUAWEICLOUD_SDK_SK"), None);
/// ```
#[derive(Default)]
pub struct FakeEnvironment {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    variables: HashMap<String, String>,
    files: HashMap<PathBuf, Vec<u8>>,
    programs: HashMap<String, Option<ProcessOutput>>,
    commands: Vec<Vec<String>>,
}

impl FakeEnvironment {
    /// An empty environment.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a variable.
    pub fn set(&self, name: &str, value: &str) -> &Self {
        self.state().variables.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Takes a variable away.
    pub fn unset(&self, name: &str) -> &Self {
        self.state().variables.remove(name);
        self
    }

    /// Writes a file; `~/` stands for the home folder.
    pub fn file(&self, path: &str, content: impl Into<Vec<u8>>) -> &Self {
        let path = match path.strip_prefix("~/") {
            Some(rest) => Path::new(HOME).join(rest),
            None => PathBuf::from(path),
        };
        self.state().files.insert(path, content.into());
        self
    }

    /// Has a program print something and succeed, or not.
    pub fn program(
        &self,
        name: &str,
        success: bool,
        output: impl Into<Vec<u8>>,
    ) -> &Self {
        let output = ProcessOutput::new(success, output);
        self.state().programs.insert(name.to_owned(), Some(output));
        self
    }

    /// Has a program never end.
    pub fn endless_program(&self, name: &str) -> &Self {
        self.state().programs.insert(name.to_owned(), None);
        self
    }

    /// The programs that were run, each with its arguments.
    pub fn commands(&self) -> Vec<Vec<String>> {
        self.state().commands.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic of another test's thread can't leave these half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for FakeEnvironment {
    /// Nothing of it: tests put secrets there, too.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeEnvironment").finish_non_exhaustive()
    }
}

impl Environment for FakeEnvironment {
    fn variable(&self, name: &str) -> Option<String> {
        self.state().variables.get(name).cloned()
    }

    fn home(&self) -> Option<PathBuf> {
        Some(PathBuf::from(HOME))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let file = self.state().files.get(path).cloned();
        file.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn run<'a>(
        &'a self,
        program: &'a str,
        arguments: &'a [String],
    ) -> BoxFuture<'a, io::Result<ProcessOutput>> {
        let mut state = self.state();
        let words = std::iter::once(program.to_owned()).chain(arguments.iter().cloned());
        state.commands.push(words.collect());
        let known = state.programs.get(program).cloned();
        Box::pin(async move {
            match known {
                Some(Some(output)) => Ok(output),
                Some(None) => std::future::pending().await,
                None => Err(io::Error::from(io::ErrorKind::NotFound)),
            }
        })
    }
}
