// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

#![doc = include_str!("../README.md")]
pub mod arguments;
mod client;
pub mod error_codes;
pub mod operations;
pub use backstay::alibabacloud::{Config, ConfigBuilder, Credentials, credentials};
pub use backstay::generated::{Enumeration, Timestamp};
pub use backstay::{Call, Error, ErrorKind, RetryPolicy};
pub use client::Client;

/// The state of the spec behind this crate: SHA-256 of it and its overlay.
pub const SPEC_REVISION: &str =
    "939773498a2bebdaedc9541d72c1c2e3bad2b00ad3b20fb08028b94bf556a2e5";
