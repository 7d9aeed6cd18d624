//! The simulated cloud by itself: spoken to over a bare socket, signed with its own arithmetic,
//! which the vectors in `signing.rs` hold to the vendors' signers.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod authentication;
mod client;
mod facts;
mod faults;
mod http;
mod iam;
mod journeys;
mod lists;
mod program;
mod refusals;
mod restores;
