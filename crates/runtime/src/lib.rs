#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
// Without a vendor nothing makes a client; what waits for one must still compile.
#![cfg_attr(
    not(any(feature = "alibabacloud", feature = "huaweicloud")),
    allow(dead_code, unused_imports, unused_macros)
)]
#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

#[cfg(feature = "alibabacloud")]
pub mod alibabacloud;
mod call;
mod client;
mod clock;
mod encoding;
mod endpoint;
mod enumeration;
mod error;
pub mod generated;
#[cfg(feature = "huaweicloud")]
pub mod huaweicloud;
mod json;
mod nonce;
mod operation;
mod request;
mod secret;
mod settings;
#[cfg(any(feature = "alibabacloud", feature = "huaweicloud"))]
mod signing;
pub mod testing;
mod text;
mod transport;
mod untyped;
mod vendor;

pub use call::{Call, CallFuture};
pub use client::Client;
pub use clock::{Clock, SystemClock};
pub use enumeration::UnknownValue;
pub use error::{Error, ErrorKind};
pub use nonce::{NonceSource, RandomNonces};
pub use operation::Idempotency;
pub use secret::Secret;
pub use text::ToText;
pub use transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
pub use untyped::UntypedCall;
pub use vendor::CredentialsProvider;
