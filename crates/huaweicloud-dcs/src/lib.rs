// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

#![doc = include_str!("../README.md")]
pub mod arguments;
pub mod backups;
mod client;
pub mod error_codes;
pub mod operations;
pub mod types;
pub use backstay::generated::{Enumeration, Timestamp};
pub use backstay::huaweicloud::{Config, ConfigBuilder, Credentials, credentials};
pub use backstay::{Call, Error, ErrorKind, Pages, Progress, RetryPolicy, Wait};
pub use client::Client;

/// The state of the spec behind this crate: SHA-256 of it with its overlay.
pub const SPEC_REVISION: &str =
    "11db08b359e18a22d14562aa9d32cbc19c941d43940dd0f23a6a190f14462dcc";
