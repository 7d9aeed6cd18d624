//! The machine that the figures are from.

use std::fs;
use std::process::Command;

/// The date, and processor, cores, memory, system and compiler, in a line.
pub fn machine() -> String {
    let date = Command::new("date").args(["-u", "+%F"]).output();
    let date = date
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        .unwrap_or_default();
    let field = |file: &str, name: &str| {
        let text = fs::read_to_string(file).ok()?;
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let processor = field("/proc/cpuinfo", "model name")
        .map(|name| match field("/proc/cpuinfo", "cpu family") {
            Some(family) => format!("{name} (family {family})"),
            None => name,
        })
        .unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = field("/proc/meminfo", "MemTotal")
        .and_then(|text| text.split(' ').next()?.parse::<u64>().ok())
        .map(|kib| format!(", {} GiB", kib.div_ceil(1 << 20)))
        .unwrap_or_default();
    let rustc = Command::new("rustc").arg("--version").output();
    let rustc = rustc
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        .unwrap_or_default();
    format!(
        "{date}: {processor}, {cores} cores{memory}, {}, {rustc}",
        std::env::consts::OS
    )
}
