//! What the compiler says: generated code has no warning, and a mistake that overwrites the wrong
//! data does not compile.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::specs::{self, NO_OVERLAY};

/// A workspace of its own below the target folder, with the packages that a test puts into it.
struct Workspace {
    folder: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        Self { folder, members: Vec::new() }
    }

    fn write(&mut self, member: &str, path: &str, text: &str) {
        let path = self.folder.join(member).join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        if !self.members.iter().any(|known| known == member) {
            self.members.push(member.to_owned());
        }
    }

    /// Checks all targets; returns the errors and warnings by target.
    fn check(&self) -> BTreeMap<String, Vec<Diagnostic>> {
        let root = root();
        // Our workspace's settings, with the packages of this one; what they are built with is
        // what our own lock file says.
        let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
        let members = format!("members = {:?}", self.members);
        let manifest = manifest
            .lines()
            .map(|line| if line.starts_with("members = ") { &members } else { line })
            .map(|line| {
                line.replace("path = \"", &format!("path = \"{}/", slashes(&root)))
            })
            .collect::<Vec<_>>();
        fs::write(self.folder.join("Cargo.toml"), manifest.join("\n")).unwrap();
        fs::copy(root.join("Cargo.lock"), self.folder.join("Cargo.lock")).unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--workspace", "--keep-going", "--offline"])
            .args(["--message-format", "json"])
            .current_dir(&self.folder)
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
            )
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        let mut found: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            let Some(target) = message["target"]["name"].as_str() else { continue };
            let found = found.entry(target.to_owned()).or_default();
            if message["reason"] == "compiler-message" {
                let level = message["message"]["level"].as_str().unwrap_or_default();
                if level == "error" || level == "warning" {
                    found.push(Diagnostic {
                        code: message["message"]["code"]["code"]
                            .as_str()
                            .map(str::to_owned),
                        rendered: message["message"]["rendered"].to_string(),
                    });
                }
            }
        }
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(!found.is_empty(), "cargo did not get as far as checking:\n{stderr}");
        found
    }
}

struct Diagnostic {
    code: Option<String>,
    rendered: String,
}

/// The root of our own workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[test]
fn generated_code_compiles_without_a_warning() {
    let mut workspace = Workspace::new("generated");
    for (name, openapi) in specs::small() {
        let name = specs::crate_name(&name);
        let files = backstay_codegen::generate(&name, &openapi, NO_OVERLAY).unwrap();
        for (path, text) in &files {
            // Of the transport there is nothing to check here: built without it.
            let text = text.replace("default = [\"tls-ring\"]", "default = []");
            let text = match path.as_str() {
                "src/lib.rs" => text.replacen("#![doc", "#![deny(warnings)]\n#![doc", 1),
                _ => text,
            };
            workspace.write(&name, path, &text);
        }
    }
    let found = workspace.check();
    for (name, _) in specs::small() {
        let target = specs::crate_name(&name).replace('-', "_");
        let diagnostics =
            found.get(&target).unwrap_or_else(|| panic!("{target} was not checked"));
        let rendered: Vec<&str> =
            diagnostics.iter().map(|d| d.rendered.as_str()).collect();
        assert!(diagnostics.is_empty(), "{target}: {}", rendered.join("\n"));
    }
}

/// A program that makes one value.
fn program(krate: &str, line: &str) -> String {
    // Where no two arguments could be exchanged there is no module of names.
    let arguments = match krate {
        "huaweicloud_rds" => String::new(),
        krate => format!("use {krate}::arguments::*;\n"),
    };
    format!(
        "#![allow(unused)]\n{arguments}use {krate}::operations::*;\nfn main() {{\n    {line}\n}}\n"
    )
}

#[test]
fn an_exchange_does_not_compile() {
    // Each wrong program is the right one with two arguments exchanged.
    let gaussdb = "huaweicloud_gaussdb";
    let cases = [
        (
            "gaussdb_source_and_target",
            gaussdb,
            "RestoreOldInstance::new(SourceInstanceId(\"s\"), TargetInstanceId(\"t\"), RestorePoint::backup(\"b\"));",
            "RestoreOldInstance::new(TargetInstanceId(\"t\"), SourceInstanceId(\"s\"), RestorePoint::backup(\"b\"));",
        ),
        (
            "rds_source_and_target",
            "huaweicloud_rds",
            "RestoreToExistingInstance::new(RestoreSource::new(\"s\", RestorePoint::backup(\"b\")), RestoreTarget::new(\"t\"));",
            "RestoreToExistingInstance::new(RestoreTarget::new(\"t\"), RestoreSource::new(\"s\", RestorePoint::backup(\"b\")));",
        ),
        (
            "rds_instance_and_backup",
            "huaweicloud_rds",
            "RestoreSource::new(\"instance\", RestorePoint::backup(\"backup\"));",
            "RestoreSource::new(RestorePoint::backup(\"backup\"), \"instance\");",
        ),
        (
            "dcs_instance_and_backup",
            "huaweicloud_dcs",
            "RestoreInstance::new(InstanceId(\"i\"), BackupId(\"b\"));",
            "RestoreInstance::new(BackupId(\"b\"), InstanceId(\"i\"));",
        ),
        (
            "cbr_backup_and_volume",
            "huaweicloud_cbr",
            "BackupRestoreServerMapping::new(BackupId(\"b\"), VolumeId(\"v\"));",
            "BackupRestoreServerMapping::new(VolumeId(\"v\"), BackupId(\"b\"));",
        ),
        (
            "alibaba_old_and_new_name",
            "alibabacloud_rds",
            "RestoreDatabase::new(Name(\"old\"), Newname(\"new\"));",
            "RestoreDatabase::new(Newname(\"new\"), Name(\"old\"));",
        ),
        (
            "alibaba_region_and_instance",
            "alibabacloud_rds",
            "RestorePoint::point_in_time(RestoreTime(\"m\"), SourceDbInstanceName(\"i\"), SourceRegion(\"r\"));",
            "RestorePoint::point_in_time(RestoreTime(\"m\"), SourceRegion(\"r\"), SourceDbInstanceName(\"i\"));",
        ),
        (
            "a_name_is_needed",
            "huaweicloud_dcs",
            "RestoreInstance::new(InstanceId(\"i\"), BackupId(\"b\"));",
            "RestoreInstance::new(\"i\", \"b\");",
        ),
        (
            "a_backup_has_no_time",
            gaussdb,
            "RestorePoint::point_in_time(1_700_000_000_000);",
            "RestorePoint::backup(1_700_000_000_000);",
        ),
        (
            "a_server_needs_its_disks",
            "huaweicloud_cbr",
            "RestoreTarget::server([BackupRestoreServerMapping::new(BackupId(\"b\"), VolumeId(\"v\"))], \"s\");",
            "RestoreTarget::server(\"s\");",
        ),
    ];
    let mut workspace = Workspace::new("mistakes");
    let dependencies: String = [
        "alibabacloud-rds",
        "huaweicloud-cbr",
        "huaweicloud-dcs",
        "huaweicloud-gaussdb",
        "huaweicloud-rds",
    ]
    .iter()
    .map(|name| {
        let path = slashes(&root().join("crates").join(name));
        format!("{name} = {{ path = {path:?}, default-features = false }}\n")
    })
    .collect();
    let manifest = format!(
        "[package]\nname = \"mistakes\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
    );
    workspace.write("mistakes", "Cargo.toml", &manifest);
    for (name, krate, right, wrong) in cases {
        workspace.write(
            "mistakes",
            &format!("src/bin/right_{name}.rs"),
            &program(krate, right),
        );
        workspace.write(
            "mistakes",
            &format!("src/bin/wrong_{name}.rs"),
            &program(krate, wrong),
        );
    }
    let found = workspace.check();
    for (name, ..) in cases {
        let right = &found[&format!("right_{name}")];
        assert!(right.is_empty(), "{name}: {}", right[0].rendered);
        let wrong =
            found.get(&format!("wrong_{name}")).map(Vec::as_slice).unwrap_or_default();
        // E0308: types that differ; E0061: arguments that are missing.
        let refused = wrong.iter().any(|diagnostic| {
            matches!(diagnostic.code.as_deref(), Some("E0308" | "E0061" | "E0277"))
        });
        assert!(refused, "{name} compiles, or fails for another reason");
    }
}
