//! What generated code is written against. It is public for that code, and may change with the
//! generator.

pub use crate::boxed;
pub use crate::enumeration::{Enumeration, UnknownValue};
pub use crate::error::Error;
pub use crate::json::{
    FromJson, JsonWriter, ListWriter, ObjectWriter, Place, ReadElement, ReadField,
    Scalar, ToJson,
};
pub use crate::operation::{
    Descriptor, Endpoint, Idempotency, Operation, Service, Wire,
};
pub use crate::request::RequestWriter;
pub use crate::secret::Secret;
pub use crate::text::{TextList, ToText};
pub use crate::timestamp::Timestamp;
pub use serde_json::Value;

use crate::error::ErrorKind;

/// A field of an answer without which its operation is useless.
///
/// # Errors
/// [`Decode`](ErrorKind::Decode), naming operation and field, when the server left it out.
pub fn required<T>(value: Option<T>, owner: &str, field: &str) -> Result<T, Error> {
    value.ok_or_else(|| {
        // An answer's type is called after its operation.
        let operation = owner.strip_suffix("Response").unwrap_or(owner).to_owned();
        Error::new(ErrorKind::Decode, format!("the answer has no {field}"))
            .of_operation(operation)
    })
}
