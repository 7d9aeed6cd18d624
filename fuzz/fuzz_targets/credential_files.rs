//! What the default chains of credentials read: every file, every metadata service and every
//! token service gives the input. The first byte chooses the vendor.
#![no_main]

#[path = "../../crates/runtime/tests/support/answer.rs"]
mod answer;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use answer::{SERVICE, ShowInstance, now};
use backstay::testing::{CannedTransport, ManualClock};
use backstay::{
    BoxFuture, Environment, ErrorKind, ProcessOutput, RetryPolicy, alibabacloud,
    huaweicloud,
};
use libfuzzer_sys::fuzz_target;

/// A computer on which every file has the same bytes.
#[derive(Debug)]
struct Computer(Vec<u8>);

impl Environment for Computer {
    fn variable(&self, _name: &str) -> Option<String> {
        None
    }

    fn home(&self) -> Option<PathBuf> {
        Some(PathBuf::from("/home/user"))
    }

    fn read(&self, _path: &Path) -> io::Result<Vec<u8>> {
        Ok(self.0.clone())
    }

    fn run<'a>(
        &'a self,
        _program: &'a str,
        _arguments: &'a [String],
    ) -> BoxFuture<'a, io::Result<ProcessOutput>> {
        Box::pin(std::future::ready(Ok(ProcessOutput::new(true, self.0.clone()))))
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((first, data)) = data.split_first() else { return };
    let transport = Arc::new(CannedTransport::new());
    for _ in 0..4 {
        transport.answer(200, data.to_vec());
    }
    let clock = Arc::new(ManualClock::at_unix(1_767_323_045).auto_advance());
    let computer = Arc::new(Computer(data.to_vec()));
    let client = match first % 2 {
        0 => huaweicloud::Config::builder()
            .region("cn-north-4")
            .project_id("p")
            .environment(computer)
            .transport(transport)
            .clock(clock)
            .retry(RetryPolicy::none())
            .build()
            .and_then(|config| config.connect(&SERVICE)),
        _ => alibabacloud::Config::builder()
            .region("cn-hangzhou")
            .environment(computer)
            .transport(transport)
            .clock(clock)
            .retry(RetryPolicy::none())
            .build()
            .and_then(|config| config.connect(&SERVICE)),
    };
    let outcome = client.and_then(|client| now(client.call(&ShowInstance)));
    if let Err(error) = outcome {
        let shown = error.to_string();
        assert!(!shown.contains(char::is_control), "{shown:?}");
        assert_ne!(error.kind(), ErrorKind::Timeout, "{shown:?}");
    }
});
