//! JSON out of requests and into answers, without a derived implementation per type.

pub(crate) mod read;
pub(crate) mod write;

pub use read::{FromJson, Place, ReadElement, ReadField, Scalar};
pub use write::{JsonWriter, ListWriter, ObjectWriter, ToJson};
