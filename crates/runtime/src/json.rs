//! JSON out of requests and into answers, without a derived implementation per type.

pub(crate) mod mismatch;
pub(crate) mod place;
pub(crate) mod read;
pub(crate) mod write;

pub use place::{FromJson, Place, ReadElement, ReadField, Scalar};
pub use write::{JsonWriter, ListWriter, ObjectWriter, ToJson};
