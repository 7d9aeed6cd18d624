//! What a program finds around it: variables, files, other programs.

mod process;

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use zeroize::Zeroize;

use crate::transport::BoxFuture;

/// The largest configuration file, or output of a program, that is read.
const LARGEST: u64 = 1024 * 1024;

/// Where variables and files are read and programs are run, when credentials, ids and endpoints
/// are looked for. Tests give their own.
pub trait Environment: fmt::Debug + Send + Sync {
    /// The value of an environment variable.
    fn variable(&self, name: &str) -> Option<String>;

    /// The home folder of the user.
    fn home(&self) -> Option<PathBuf>;

    /// The bytes of a file.
    ///
    /// # Errors
    /// When it can't be read; [`NotFound`](io::ErrorKind::NotFound) when there is none.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Runs a program, without a shell and without input, and collects what it prints. Dropping
    /// the future ends the program.
    ///
    /// # Errors
    /// When it can't be started.
    fn run<'a>(
        &'a self,
        program: &'a str,
        arguments: &'a [String],
    ) -> BoxFuture<'a, io::Result<ProcessOutput>>;
}

/// What came of a program. It may have printed secrets, which are wiped when it is dropped.
#[derive(Clone)]
pub struct ProcessOutput {
    success: bool,
    output: Vec<u8>,
}

impl ProcessOutput {
    /// Whether the program said that it succeeded, and what it printed.
    pub fn new(success: bool, output: impl Into<Vec<u8>>) -> Self {
        Self { success, output: output.into() }
    }

    /// Whether it said that it succeeded.
    pub fn success(&self) -> bool {
        self.success
    }

    /// What it printed to its standard output.
    pub fn output(&self) -> &[u8] {
        &self.output
    }
}

impl fmt::Debug for ProcessOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProcessOutput")
            .field("success", &self.success)
            .field("output_bytes", &self.output.len())
            .finish()
    }
}

impl Drop for ProcessOutput {
    fn drop(&mut self) {
        self.output.zeroize();
    }
}

/// The environment of the process.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEnvironment;

impl Environment for SystemEnvironment {
    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn home(&self) -> Option<PathBuf> {
        std::env::home_dir().filter(|home| !home.as_os_str().is_empty())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        // Opening a pipe would wait for whoever writes into it, for ever.
        if !fs::metadata(path)?.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "it is no regular file",
            ));
        }
        read_limited(File::open(path)?)
    }

    fn run<'a>(
        &'a self,
        program: &'a str,
        arguments: &'a [String],
    ) -> BoxFuture<'a, io::Result<ProcessOutput>> {
        Box::pin(process::run(program, arguments))
    }
}

/// All of a file or pipe, unless it is larger than anything that belongs there.
fn read_limited(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            format!("it is larger than {LARGEST} bytes"),
        ));
    }
    Ok(bytes)
}

/// A variable that has a value; spaces around it are none.
pub(crate) fn filled(environment: &dyn Environment, name: &str) -> Option<String> {
    let mut value = environment.variable(name)?;
    let trimmed = value.trim();
    if trimmed.is_empty() {
        return None;
    }
    if trimmed.len() != value.len() {
        let own = trimmed.to_owned();
        value.zeroize();
        return Some(own);
    }
    Some(value)
}

/// Whether a variable switches something on.
#[cfg(feature = "alibabacloud")]
pub(crate) fn is_set(environment: &dyn Environment, name: &str) -> bool {
    filled(environment, name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
}
