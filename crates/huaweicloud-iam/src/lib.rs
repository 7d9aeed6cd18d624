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
pub use backstay::{Call, Error, ErrorKind, RetryPolicy};
pub use client::Client;

/// The state of the spec behind this crate: SHA-256 of it and its overlay.
pub const SPEC_REVISION: &str =
    "9157d9d7fb40efb6cdd048d17701532efd60d3a2f97608a2f945cb0fb3733084";
