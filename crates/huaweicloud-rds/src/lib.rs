// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

#![doc = include_str!("../README.md")]
pub mod arguments;
pub mod backups;
mod client;
pub mod error_codes;
pub mod operations;
pub mod restore_times;
pub mod types;
pub use backstay::generated::{Enumeration, Timestamp};
pub use backstay::huaweicloud::{Config, ConfigBuilder, Credentials, credentials};
pub use backstay::{Call, Error, ErrorKind, Pages, Progress, RetryPolicy, Wait};
pub use client::Client;

/// The state of the spec behind this crate: SHA-256 of it with its overlay.
pub const SPEC_REVISION: &str =
    "75829cad268889130b7ddd8e3220c264a8ed5b97e1b1c7d63f3f996dbe1d09f0";
