//! The program: what it prints, and that what it prints is so.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_simulated-cloud");

fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Ends the program when a test does, well or not.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The lines until the last one.
fn start(arguments: &[&str]) -> (Running, Vec<String>) {
    let mut child =
        Command::new(PROGRAM).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let mut lines = Vec::new();
    for line in out.lines() {
        lines.push(line.unwrap());
        if lines.last().unwrap().contains("ALIBABA_RDS_LOCAL_BACKUP") {
            break;
        }
    }
    (Running(child), lines)
}

#[test]
fn it_says_what_to_set() {
    let (_running, lines) =
        start(&["--speed", "60", "--fault", "RestoreBackup=job-fails"]);
    let value = |name: &str| {
        let prefix = format!("{name}=");
        lines.iter().find_map(|line| line.strip_prefix(&prefix)).unwrap().to_owned()
    };
    for name in [
        "HUAWEICLOUD_RDS_ENDPOINT",
        "ALIBABACLOUD_RDS_ENDPOINT",
        "HUAWEICLOUD_IAM_ENDPOINT",
    ] {
        let endpoint = value(name);
        let address = endpoint.strip_prefix("http://").unwrap();
        std::net::TcpStream::connect(address).unwrap();
    }
    assert_eq!(
        value("HUAWEICLOUD_SDK_REGION_RDS_CN_NORTH_4"),
        value("HUAWEICLOUD_RDS_ENDPOINT")
    );
    assert_eq!(value("HUAWEICLOUD_SDK_AK"), value("HUAWEICLOUD_ACCESS_KEY"));
    assert!(lines.iter().all(|line| !line.contains(['$', '`', ' ', '\''])));
}

#[test]
fn it_exports_for_a_shell() {
    let (_running, lines) = start(&["--print-environment"]);
    assert!(
        lines.iter().all(|line| line.starts_with("export ") && line.ends_with('\''))
    );
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("export ALIBABA_CLOUD_ACCESS_KEY_ID='"))
    );
}

#[test]
fn it_lists_operations_and_faults() {
    let operations = text(&run(&["--operations"]).stdout);
    assert!(operations.lines().any(|line| line == "huaweicloud-cbr:ListOpLogs"));
    let faults = text(&run(&["--list-faults"]).stdout);
    assert!(faults.lines().any(|line| line.starts_with("page-repeats ")));
    let help = text(&run(&["--help"]).stdout);
    for option in ["--port", "--speed", "--fault", "--print-environment", "--backups"] {
        assert!(help.contains(option), "{option}");
    }
}

#[test]
fn it_says_what_is_wrong_with_its_arguments() {
    for (arguments, expected) in [
        (["--fault", "RestoreBackup=job-fail"], "there is no fault job-fail"),
        (["--fault", "Restorebackup=busy"], "there is RestoreBackup"),
        (["--speed", "0"], "a number above 0"),
        (["--port", "65535"], "no ports for all services"),
    ] {
        let output = run(&arguments);
        assert!(!output.status.success());
        let error = text(&output.stderr);
        assert!(error.contains(expected), "{error}");
        assert!(output.stdout.is_empty());
    }
}
