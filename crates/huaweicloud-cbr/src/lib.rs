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
    "d542c54e004991300b5bed03efe6b50ad7d3d35a18bc83ca44dfecd90a21ab36";
