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
    "48378335c9ac1cab48c34c7e3d93c0a3d81c1c986974870d07f6edaa78b16ed5";
