//! One signed call to each vendor, written by hand in the straightforward way: `reqwest`, `serde`
//! derives, and the signature as its page tells it. The answer's errors are its status and text.

#![allow(missing_docs, reason = "it is a program's inside, not a library")]

pub mod alibabacloud;
pub mod hash;
pub mod http;
pub mod huaweicloud;
pub mod time;
