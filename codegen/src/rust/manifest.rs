//! The `Cargo.toml` of a service crate.

use super::layout::header;
use crate::model::{Crate, Vendor};

pub(super) fn manifest(model: &Crate) -> String {
    let (feature, keyword) = match model.vendor {
        Vendor::HuaweiCloud => ("huaweicloud", "huawei"),
        Vendor::AlibabaCloud => ("alibabacloud", "aliyun"),
    };
    format!(
        r#"{header}[package]
name = "{name}"
description = {description}
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
readme = "README.md"
documentation = "https://docs.rs/{name}"
keywords = ["{feature}", "{keyword}", "cloud", "{product}", "sdk"]
categories = ["api-bindings"]

[features]
default = ["tls-ring"]
## HTTPS with rustls and ring, and the system's root certificates.
tls-ring = ["backstay/tls-ring"]
## HTTPS with the system's own TLS.
tls-native = ["backstay/tls-native"]

[dependencies]
backstay = {{ workspace = true, features = ["{feature}"] }}

[dev-dependencies]
tokio = {{ workspace = true, features = ["macros", "rt"] }}

[lints]
workspace = true

[package.metadata.docs.rs]
all-features = true
"#,
        header = header("#", &model.name),
        name = model.name,
        description = quoted(&format!(
            "Unofficial client of {}, generated from published API references",
            model.title
        )),
        product = model.product,
    )
}

/// A basic string of TOML, whatever is in the text.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn nothing_ends_a_string_early() {
        assert_eq!(quoted("a\"\n[x]\\"), r#""a\"\u000A[x]\\""#);
    }
}
