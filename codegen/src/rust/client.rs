//! The files that each crate has once: the library's root, the client, and the lists.

use super::layout::{Text, header, plain};
use crate::model::{Crate, Vendor};
use std::cmp::Ordering;

pub(super) fn library(model: &Crate, revision: &str) -> String {
    let mut text = Text::default();
    text.code(&header("//", &model.name));
    text.line(0, "#![doc = include_str!(\"../README.md\")]");
    let mut modules = vec![("client", "mod client;".to_owned())];
    modules.push(("operations", "pub mod operations;".to_owned()));
    for (name, is_there) in [
        ("arguments", !model.arguments.is_empty()),
        ("error_codes", !model.error_codes.is_empty()),
        ("types", !model.types.is_empty()),
    ] {
        if is_there {
            modules.push((name, format!("pub mod {name};")));
        }
    }
    for name in &model.hand_written {
        modules.push((name, format!("pub mod {name};")));
    }
    // By the alphabet, as rustfmt wants it.
    modules.sort();
    for (_, line) in modules {
        text.line(0, &line);
    }
    let generated = "pub use backstay::generated::{Enumeration, Timestamp};";
    let settings = |vendor: &str| {
        format!(
            "pub use backstay::{vendor}::{{Config, ConfigBuilder, Credentials, credentials}};"
        )
    };
    // By the alphabet, as rustfmt wants it.
    match model.vendor {
        Vendor::AlibabaCloud => {
            text.line(0, &settings("alibabacloud"));
            text.line(0, generated);
        }
        Vendor::HuaweiCloud => {
            text.line(0, generated);
            text.line(0, &settings("huaweicloud"));
        }
    }
    text.line(
        0,
        "pub use backstay::{Call, Error, ErrorKind, Pages, Progress, RetryPolicy, Wait};",
    );
    text.line(0, "pub use client::Client;");
    text.blank();
    text.line(
        0,
        "/// The state of the spec behind this crate: SHA-256 of it with its overlay.",
    );
    text.line(0, "pub const SPEC_REVISION: &str =");
    text.line(1, &format!("\"{revision}\";"));
    text.finish()
}

pub(super) fn client(model: &Crate) -> String {
    let vendor = match model.vendor {
        Vendor::AlibabaCloud => "alibabacloud",
        Vendor::HuaweiCloud => "huaweicloud",
    };
    let mut text = Text::default();
    text.code(&header("//", &model.name));
    text.line(0, "//! The client of the service.");
    text.blank();
    text.line(0, "backstay::client! {");
    text.line(1, &format!("/// A client of {}.", model.title));
    text.line(1, &format!("pub struct Client({vendor}) {{"));
    for (name, value) in [
        ("id", &model.name),
        ("product", &model.product),
        ("title", &model.title),
        ("version", &model.version),
    ] {
        text.line(2, &format!("{name}: {value:?},"));
    }
    text.line(2, "endpoints: {");
    for (url, regions) in &model.servers {
        let regions: Vec<String> =
            regions.iter().map(|region| format!("{region:?}")).collect();
        text.parts(3, &format!("{url:?} for"), &format!("[{}],", regions.join(", ")));
    }
    text.line(2, "},");
    text.line(1, "}");
    text.line(0, "}");
    text.finish()
}

pub(super) fn operations(model: &Crate) -> String {
    let mut text = Text::default();
    text.code(&header("//", &model.name));
    text.line(0, "//! The operations: what each needs, and what it answers.");
    text.blank();
    let mut modules: Vec<&str> = model
        .operations
        .iter()
        .map(|operation| operation.method_name.as_str())
        .collect();
    modules.sort_by(|a, b| version_order(plain(a), plain(b)));
    for module in &modules {
        text.line(0, &format!("mod {module};"));
    }
    text.blank();
    // A type keeps its path here when a second operation uses it.
    if !model.types.is_empty() {
        text.line(0, "pub use crate::types::*;");
    }
    for module in &modules {
        text.line(0, &format!("pub use {module}::*;"));
    }
    text.finish()
}

/// The order in which rustfmt puts modules: numbers by value, an underscore before all else.
fn version_order(a: &str, b: &str) -> Ordering {
    let chunks = |name: &str| -> Vec<(u64, String)> {
        let mut chunks: Vec<(u64, String)> = Vec::new();
        let mut digits = false;
        for c in name.chars() {
            if chunks.is_empty() || c.is_ascii_digit() != digits {
                chunks.push((0, String::new()));
                digits = c.is_ascii_digit();
            }
            if let Some((_, chunk)) = chunks.last_mut() {
                chunk.push(if c == '_' { ' ' } else { c });
            }
        }
        for (number, chunk) in &mut chunks {
            *number = chunk.parse().unwrap_or_default();
        }
        chunks
    };
    chunks(a).cmp(&chunks(b)).then_with(|| a.cmp(b))
}

pub(super) fn arguments(model: &Crate) -> String {
    let mut text = Text::default();
    text.code(&header("//", &model.name));
    text.line(0, "//! Names for arguments that could be mistaken for each other: two ids side by side, say.");
    text.line(
        0,
        "//! They are written at the call, so that an exchange does not compile.",
    );
    text.blank();
    text.line(0, "backstay::arguments! {");
    for argument in &model.arguments {
        let wire = argument.wire.replace('`', "'");
        text.line(1, &format!("{} = {wire:?},", argument.name));
    }
    text.line(0, "}");
    text.finish()
}

/// As many operations as a code's documentation names.
const USERS: usize = 3;

pub(super) fn error_codes(model: &Crate) -> String {
    let mut text = Text::default();
    text.code(&header("//", &model.name));
    text.line(0, "//! The error codes that the documents list, to compare with");
    text.line(0, "//! [`Error::code`](crate::Error::code).");
    for constant in &model.error_codes {
        let statuses: Vec<String> =
            constant.statuses.iter().map(u16::to_string).collect();
        let mut users: Vec<String> = constant
            .operations
            .iter()
            .take(USERS)
            .map(|name| plain(name).to_owned())
            .collect();
        if constant.operations.len() > USERS {
            users.push(format!("{} more", constant.operations.len() - USERS));
        }
        let (statuses, users) = (statuses.join(" or "), users.join(", "));
        let line = match (statuses.as_str(), users.as_str()) {
            ("", "") => "From any operation.".to_owned(),
            ("", users) => format!("From {users}."),
            (statuses, "") => format!("HTTP {statuses}."),
            (statuses, users) => format!("HTTP {statuses}, from {users}."),
        };
        let mut docs = constant.docs.clone();
        docs.push(line);
        text.blank();
        text.docs(0, &docs);
        let name = format!("pub const {}: &str =", constant.name);
        text.parts(0, &name, &format!("{:?};", constant.code));
    }
    text.finish()
}
