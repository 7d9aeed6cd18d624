// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
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
    "3eabe7a0b722bd4f7b2487e73472a1d0dc621f0e13918f5b083c79f1efbac4ff";
