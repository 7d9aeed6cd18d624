// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

#![doc = include_str!("../README.md")]
pub mod arguments;
pub mod backups;
mod client;
pub mod error_codes;
pub mod operations;
pub mod restore_times;
pub mod types;
pub use backstay::alibabacloud::{Config, ConfigBuilder, Credentials, credentials};
pub use backstay::generated::{Enumeration, Timestamp};
pub use backstay::{Call, Error, ErrorKind, Pages, Progress, RetryPolicy, Wait};
pub use client::Client;

/// The state of the spec behind this crate: SHA-256 of it with its overlay.
pub const SPEC_REVISION: &str =
    "ebc8d12da9b7cfd8fd4a3b6c287704744d9074f8d0625a0bc9bbefd7333ddf4a";
