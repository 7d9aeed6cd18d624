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
    "8ea4fe97f58eef14447eeaf446f38c7597a9112b3219f2e91ee2d46e03630eff";
