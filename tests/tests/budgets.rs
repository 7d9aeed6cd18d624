//! What may not grow unnoticed: generated code, dependencies, allocations. `budgets.json` has the
//! ceilings; they go down when they are recorded anew, and up with a reason.
//!
//! `RECORD_BUDGETS= cargo test -p backstay-tests --test budgets` lowers the ceilings to what is
//! measured; `RECORD_BUDGETS='why it is worth it'` raises those that are exceeded too, and keeps
//! the reason.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use backstay::{BoxFuture, RetryPolicy, Transport, TransportError};
use bytes::Bytes;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// What is measured, by crate or call and by measure.
type Figures = BTreeMap<String, BTreeMap<String, u64>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

#[test]
fn nothing_grows_unnoticed() {
    let path = root().join("tests/budgets.json");
    let recorded: Value =
        serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let mut measured = generated_code();
    measured.append(&mut allocations());
    // The list of packages differs by system, the ceilings are for one.
    let linux = cfg!(all(target_os = "linux", target_arch = "x86_64"));
    if linux {
        for (name, packages) in packages() {
            measured.get_mut(&name).unwrap().insert("packages".into(), packages);
        }
    }
    if let Ok(reason) = std::env::var("RECORD_BUDGETS") {
        assert!(linux, "ceilings are recorded on Linux on x86_64");
        let recorded = record(&recorded, &measured, reason.trim());
        fs::write(&path, format!("{recorded:#}\n")).unwrap();
        return;
    }
    let mut wrong = differences(&recorded, &measured);
    if !linux {
        wrong.retain(|line| !line.contains(", packages: "));
    }
    assert!(
        wrong.is_empty(),
        "{}\nMake it smaller, or say why not: \
         RECORD_BUDGETS='the reason' cargo test -p backstay-tests --test budgets",
        wrong.join("\n")
    );
}

/// What is above its ceiling, has none, or is measured no more.
fn differences(recorded: &Value, measured: &Figures) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, figures) in measured {
        for (measure, figure) in figures {
            match recorded["ceilings"][name][measure].as_u64() {
                Some(ceiling) if *figure <= ceiling => {}
                Some(ceiling) => wrong.push(format!(
                    "{name}, {measure}: {figure}, the ceiling is {ceiling}"
                )),
                None => wrong.push(format!("{name}, {measure}: {figure}, no ceiling")),
            }
        }
    }
    for (name, ceilings) in recorded["ceilings"].as_object().unwrap() {
        for measure in ceilings.as_object().unwrap().keys() {
            if measured.get(name).is_none_or(|figures| !figures.contains_key(measure)) {
                wrong.push(format!(
                    "{name}, {measure}: a ceiling for what isn't measured any more"
                ));
            }
        }
    }
    wrong
}

#[test]
fn a_ceiling_is_of_what_is_measured() {
    let recorded = json!({ "ceilings": {
        "a": { "bytes": 10, "lines": 10, "gone": 1 },
        "b": { "lines": 1 },
    } });
    let figures = [("bytes", 10), ("lines", 11), ("new", 1)];
    let figures = figures.map(|(measure, figure)| (measure.to_owned(), figure));
    let measured = Figures::from([("a".to_owned(), BTreeMap::from(figures))]);
    let expected = [
        "a, lines: 11, the ceiling is 10",
        "a, new: 1, no ceiling",
        "a, gone: a ceiling for what isn't measured any more",
        "b, lines: a ceiling for what isn't measured any more",
    ];
    assert_eq!(differences(&recorded, &measured), expected);
}

/// The new ceilings. Without a reason none goes up but those of what is new.
fn record(recorded: &Value, measured: &Figures, reason: &str) -> Value {
    let mut ceilings = Map::new();
    let mut raised = recorded["raised"].as_array().cloned().unwrap_or_default();
    for (name, figures) in measured {
        let mut of_name = Map::new();
        for (measure, figure) in figures {
            let before = recorded["ceilings"][name][measure].as_u64();
            let mut ceiling = *figure;
            if let Some(before) = before.filter(|before| before < figure) {
                if reason.is_empty() {
                    ceiling = before;
                } else {
                    raised.push(json!({
                        "what": format!("{name}, {measure}"),
                        "from": before,
                        "to": figure,
                        "reason": reason,
                    }));
                }
            }
            of_name.insert(measure.clone(), ceiling.into());
        }
        ceilings.insert(name.clone(), of_name.into());
    }
    json!({ "ceilings": ceilings, "raised": raised })
}

#[test]
fn a_ceiling_goes_up_with_a_reason_only() {
    let recorded = json!({ "ceilings": { "a": { "lines": 10, "bytes": 10 } } });
    let figures = [("lines".to_owned(), 12), ("bytes".to_owned(), 8)];
    let measured = Figures::from([("a".to_owned(), BTreeMap::from(figures))]);
    let silent = record(&recorded, &measured, "");
    assert_eq!(silent["ceilings"]["a"], json!({ "lines": 10, "bytes": 8 }));
    assert_eq!(silent["raised"], json!([]));
    let reasoned = record(&recorded, &measured, "worth it");
    assert_eq!(reasoned["ceilings"]["a"], json!({ "lines": 12, "bytes": 8 }));
    assert_eq!(
        reasoned["raised"],
        json!([{ "what": "a, lines", "from": 10, "to": 12, "reason": "worth it" }])
    );
}

/// The services: those that have a spec.
fn services() -> Vec<String> {
    let entries = fs::read_dir(root().join("specs")).unwrap();
    let folders = entries.map(|entry| entry.unwrap().path());
    let mut names: Vec<String> = folders
        .filter(|path| path.join("openapi.json").is_file())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Lines and bytes of each crate's code per operation, rounded up, and its largest file.
fn generated_code() -> Figures {
    let mut figures = Figures::new();
    for service in services() {
        let spec = root().join("specs").join(&service).join("openapi.json");
        let spec: Value =
            serde_json::from_str(&fs::read_to_string(spec).unwrap()).unwrap();
        let paths = spec["paths"].as_object().unwrap();
        let operations: usize =
            paths.values().map(|item| item.as_object().unwrap().len()).sum();
        let (mut lines, mut bytes, mut largest) = (0, 0, 0);
        let mut folders = vec![root().join("crates").join(&service).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
                lines += text.lines().count();
                bytes += text.len();
                largest = largest.max(text.len());
            }
        }
        let per_operation = |figure: usize| figure.div_ceil(operations) as u64;
        let of_crate = [
            ("bytes per operation", per_operation(bytes)),
            ("bytes of the largest file", largest as u64),
            ("lines per operation", per_operation(lines)),
        ];
        let of_crate = of_crate.map(|(name, figure)| (name.to_owned(), figure));
        figures.insert(service, BTreeMap::from(of_crate));
    }
    figures
}

/// How many packages a program gets with each crate, the crate itself among them.
fn packages() -> Vec<(String, u64)> {
    let count = |service: String| {
        let output = std::process::Command::new(env!("CARGO"))
            .current_dir(root())
            .args(["tree", "--quiet", "--locked", "--edges", "normal"])
            .args(["--target", "x86_64-unknown-linux-gnu", "--prefix", "none"])
            .args(["--format", "{p}", "--package", &service])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        let names: std::collections::BTreeSet<&str> =
            text.lines().map(|line| line.trim_end_matches(" (*)")).collect();
        (service, names.len() as u64)
    };
    services().into_iter().map(count).collect()
}

/// Answers at once, so that what is counted is ours and not the HTTP client's.
#[derive(Debug)]
struct AtOnce(&'static str);

impl Transport for AtOnce {
    fn send(
        &self,
        _: http::Request<Bytes>,
        _: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let answer = http::Response::new(Bytes::from_static(self.0.as_bytes()));
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn now<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("the answer is there at once"),
    }
}

/// Allocations of one call, from the request to the answer, when all is warm.
fn allocations() -> Figures {
    let count = |call: &dyn Fn()| {
        call();
        allocation_counter::measure(call).count_total
    };
    let huaweicloud = {
        use huaweicloud_rds::operations::{
            RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
        };
        use huaweicloud_rds::{Client, Config, Credentials};
        let config = Config::builder()
            .region("cn-north-4")
            .project_id("0123456789abcdef0123456789abcdef")
            .credentials(Credentials::new("access key", "secret key"))
            .retry(RetryPolicy::none())
            .transport(Arc::new(AtOnce(r#"{"job_id":"1"}"#)));
        let client = Client::new(config.build().unwrap()).unwrap();
        count(&|| {
            let request = RestoreToExistingInstance::new(
                RestoreSource::new("source-id", RestorePoint::backup("backup-id")),
                RestoreTarget::new("target-id"),
            );
            now(client.restore_to_existing_instance(request)).unwrap();
        })
    };
    let alibabacloud = {
        use alibabacloud_rds::arguments::{Name, Newname};
        use alibabacloud_rds::operations::{
            RestoreDatabase, RestoreDdrTable, RestorePoint,
        };
        use alibabacloud_rds::{Client, Config, Credentials};
        let config = Config::builder()
            .region("cn-hangzhou")
            .credentials(Credentials::new("access key", "secret key"))
            .retry(RetryPolicy::none())
            .transport(Arc::new(AtOnce(r#"{"RequestId":"1","DBInstanceId":"2"}"#)));
        let client = Client::new(config.build().unwrap()).unwrap();
        count(&|| {
            let request = RestoreDdrTable::new(
                "target-id",
                [RestoreDatabase::new(Name("old"), Newname("new"))],
                RestorePoint::backup_set("backup-id"),
            );
            now(client.restore_ddr_table(request)).unwrap();
        })
    };
    let figures =
        [("call to Alibaba Cloud", alibabacloud), ("call to Huawei Cloud", huaweicloud)];
    let measure = |count| BTreeMap::from([("allocations".to_owned(), count)]);
    figures.map(|(name, count)| (name.to_owned(), measure(count))).into()
}
