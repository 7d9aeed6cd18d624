//! The most instructions that each may take: `ceilings.json`. They are of one compiler and one
//! processor; for others there are none.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Counts differ a little with the system's library, and with what processor valgrind shows.
const SLACK_PERCENT: u64 = 2;

pub(crate) struct Ceilings {
    recorded: Value,
    /// The compiler and the processor that this program is of.
    here: Value,
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ceilings.json")
}

/// Whether the system's library copies and compares by AVX2, which changes every count.
fn avx2() -> bool {
    #[cfg(target_arch = "x86_64")]
    let has = std::arch::is_x86_feature_detected!("avx2");
    #[cfg(not(target_arch = "x86_64"))]
    let has = false;
    has
}

impl Ceilings {
    pub(crate) fn read() -> Result<Self, String> {
        let text = std::fs::read_to_string(path());
        let text = text.map_err(|error| format!("ceilings.json: {error}"))?;
        let recorded = serde_json::from_str(&text)
            .map_err(|error| format!("ceilings.json: {error}"))?;
        let rustc = Command::new("rustc").arg("--version").output();
        let rustc = rustc.map_err(|error| format!("rustc: {error}"))?;
        let rustc = String::from_utf8_lossy(&rustc.stdout);
        let version = rustc.split(' ').nth(1).unwrap_or_default();
        let target = format!("{}-{}", std::env::consts::ARCH, std::env::consts::OS);
        let here = json!({ "rustc": version, "target": target, "avx2": avx2() });
        Ok(Self { recorded, here })
    }

    pub(crate) fn of(&self, name: &str) -> Option<u64> {
        self.recorded["instructions"][name].as_u64()
    }

    /// Lowers the ceilings to the counts, or takes the counts where the compiler is another.
    pub(crate) fn record(&mut self, counted: &[(&str, u64)]) -> Result<(), String> {
        let same = self.recorded["of"] == self.here;
        for (name, count) in counted {
            let before = self.of(name);
            let ceiling = before.filter(|_| same).map_or(*count, |of| of.min(*count));
            if let Some(from) = before.filter(|from| *from < ceiling) {
                let reason = format!("From {} to {}", self.recorded["of"], self.here);
                let raised = json!({ "what": name, "from": from, "to": ceiling, "reason": reason });
                if let Some(all) = self.recorded["raised"].as_array_mut() {
                    all.push(raised);
                }
            }
            self.recorded["instructions"][name] = ceiling.into();
        }
        self.recorded["of"] = self.here.clone();
        std::fs::write(path(), format!("{:#}\n", self.recorded))
            .map_err(|error| format!("ceilings.json: {error}"))
    }

    pub(crate) fn check(&self, counted: &[(&str, u64)]) -> Result<(), String> {
        if self.recorded["of"] != self.here {
            println!(
                "SKIPPED: the ceilings are of {}, this is {}.",
                self.recorded["of"], self.here
            );
            return Ok(());
        }
        let mut wrong = Vec::new();
        for (name, count) in counted {
            match self.of(name) {
                Some(of) if *count <= of + of * SLACK_PERCENT / 100 => {}
                Some(of) => wrong.push(format!(
                    "{name}: {count} instructions, more than {SLACK_PERCENT}% above {of}"
                )),
                None => wrong.push(format!("{name}: {count} instructions, no ceiling")),
            }
        }
        if wrong.is_empty() {
            return Ok(());
        }
        println!("{}", wrong.join("\n"));
        Err("too many instructions: make it quicker, or raise the ceiling in \
             benches/instructions/ceilings.json and say why in \"raised\" there"
            .to_owned())
    }
}
