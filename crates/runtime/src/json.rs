//! JSON out of requests and into answers, without a derived implementation per type.

mod met;
pub(crate) mod mismatch;
pub(crate) mod place;
pub(crate) mod read;
pub(crate) mod write;

pub(crate) use met::Met;
pub use place::{FromJson, Place, ReadElement, ReadField, Scalar};
pub use write::{JsonWriter, ListWriter, ObjectWriter, ToJson};
