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
    "725b8c8714f58676dc0526c1858396a60bc28e567189bde335b9ccda28166688";
