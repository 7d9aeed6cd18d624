//! Huawei Cloud: configuration, credentials and the signature `SDK-HMAC-SHA256`.

mod config;
mod credentials;
mod errors;
pub mod signing;
mod vendor;

pub use config::{Config, ConfigBuilder};
pub use credentials::Credentials;
