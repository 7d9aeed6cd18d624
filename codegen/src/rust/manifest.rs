//! The `Cargo.toml` of a service crate.

use super::format::header;
use crate::model::{Crate, Vendor};

pub(super) fn manifest(model: &Crate) -> String {
    let (feature, keyword) = match model.vendor {
        Vendor::HuaweiCloud => ("huaweicloud", "huawei"),
        Vendor::AlibabaCloud => ("alibabacloud", "alibaba"),
    };
    format!(
        r#"{header}[package]
name = "{name}"
description = "Unofficial client of {title}, generated from the vendor's API reference"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
readme = "README.md"
keywords = ["{keyword}", "cloud", "{product}", "sdk", "restore"]
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
"#,
        header = header("#", &model.name),
        name = model.name,
        title = model.title,
        product = model.product,
    )
}
