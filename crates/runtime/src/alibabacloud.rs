//! Alibaba Cloud: configuration, credentials and its signatures.

mod config;
pub mod credentials;
mod errors;
pub mod signing;
mod vendor;

pub use config::{Config, ConfigBuilder, Signature};
pub use credentials::Credentials;
