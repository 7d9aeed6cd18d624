// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
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
    "ad0fa1c65b83d713aa6914ee613cf0bdc7cf3ed86aa14a541b1b34551035bbaa";
