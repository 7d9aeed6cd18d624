// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

#![doc = include_str!("../README.md")]
pub mod arguments;
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
    "ccbd78ac3d0cab817ff2fc95a1b373721b0b391282865a27e14e1d2353387f1a";
