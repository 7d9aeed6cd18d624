//! Huawei Cloud: configuration, credentials and the signature `SDK-HMAC-SHA256`.

mod config;
pub mod credentials;
mod errors;
mod iam;
mod project;
mod regions;
pub mod signing;
mod vendor;

pub use config::{Config, ConfigBuilder};
pub use credentials::Credentials;
