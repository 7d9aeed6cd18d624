//! Made-up services of any size, so that what grows with the number of operations can be measured.
//!
//! Every operation has 4 object types (request, a part of it, answer, an item of it) with 26
//! properties, the path's parameter among them, and 5 enumerations; no two operations share one.

mod openapi30;
mod operation;
mod page;
mod spec;

pub use openapi30::openapi30;
pub use page::page;
pub use spec::{overlay, spec};

/// The name of the service and its crate.
pub const NAME: &str = "huaweicloud-synthetic";
