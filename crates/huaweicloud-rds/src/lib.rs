// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
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
    "e67f779e577034ed14ee12d3c2bea49e2844ec6b15a463d9c5703beb4ec62beb";
