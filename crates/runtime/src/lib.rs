#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
// Without a vendor nothing makes a client; what waits for one must still compile.
#![cfg_attr(
    not(any(feature = "alibabacloud", feature = "huaweicloud")),
    allow(dead_code, unreachable_pub, unused_imports, unused_macros)
)]
#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

#[cfg(feature = "alibabacloud")]
pub mod alibabacloud;
mod calendar;
mod call;
mod choosing;
mod client;
mod clock;
mod credentials;
mod deadline;
mod encoding;
mod endpoint;
mod engine;
mod enumeration;
mod environment;
mod error;
pub mod generated;
#[cfg(feature = "huaweicloud")]
pub mod huaweicloud;
mod json;
mod markup;
mod nonce;
mod operation;
mod pages;
mod pointer;
mod request;
mod retry;
mod secret;
mod settings;
mod signing;
mod skew;
pub mod testing;
mod text;
mod timestamp;
mod trace;
mod transport;
mod untyped;
mod vendor;
pub mod wait;

pub use call::{Answered, Call, CallFuture, CallWithMetadata};
pub use client::Client;
pub use clock::{Clock, SystemClock};
pub use credentials::{CredentialsSource, Loaded, Refreshing, SourceError};
pub use enumeration::UnknownValue;
pub use environment::{Environment, ProcessOutput, SystemEnvironment};
pub use error::{Error, ErrorKind};
pub use nonce::{NonceSource, RandomNonces};
pub use operation::Idempotency;
pub use pages::{Page, Pages};
pub use retry::{Jitter, RandomJitter, RetryPolicy};
pub use secret::Secret;
pub use text::ToText;
pub use timestamp::Timestamp;
pub use transport::{
    BoxFuture, HttpOptions, Transport, TransportError, TransportErrorKind,
};
pub use untyped::UntypedCall;
pub use vendor::{CredentialsProvider, ProviderContext};
pub use wait::{Progress, Wait};
