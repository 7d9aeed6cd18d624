// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

#![doc = include_str!("../README.md")]
pub mod arguments;
mod client;
pub mod error_codes;
pub mod operations;
pub mod types;
pub use backstay::generated::{Enumeration, Timestamp};
pub use backstay::huaweicloud::{Config, ConfigBuilder, Credentials, credentials};
pub use backstay::{Call, Error, ErrorKind, RetryPolicy};
pub use client::Client;

/// The state of the spec behind this crate: SHA-256 of it and its overlay.
pub const SPEC_REVISION: &str =
    "91d8b4e58fdc3716fbe7ab34b167c5e45c19c5f28f3a2d9cdd4e0039abbb8b66";
