//! What generated code is written against, and public for that code alone. A change that refuses
//! what it took is a breaking one: a program may get a newer runtime under an older service crate.
//!
//! Generated code states each type once, as data; the macros below make Rust of it. They are
//! plain repetitions, and what they make is small: a service crate has thousands of them.

mod answer;
mod arguments;
mod client;
mod enumeration;
mod members;
mod one_of;
mod operation;
mod pages;
mod plain;
mod request;
mod wait;

pub use self::plain::{same_object, same_request, show_object, show_request, shown};
pub use crate::boxed;
pub use crate::choosing::{nearest, newest, restorable};
pub use crate::enumeration::{Enumeration, UnknownValue, Unread, copy_of, same, show};
pub use crate::error::Error;
pub use crate::json::{
    FromJson, JsonWriter, ListWriter, ObjectWriter, Place, ReadElement, ReadField,
    Scalar, ToJson,
};
pub use crate::operation::{
    Descriptor, Endpoint, Idempotency, Operation, Service, Wire,
};
pub use crate::pages::{PageLimit, Paged, Paging, PagingStyle};
pub use crate::request::RequestWriter;
pub use crate::secret::Secret;
pub use crate::text::{TextList, ToText};
pub use crate::timestamp::Timestamp;
pub use crate::wait::{Record, Waiting};
pub use serde_json::Value;

use crate::error::ErrorKind;
use std::collections::BTreeMap;

/// A list of what its items become.
pub fn each_into<T, I: Into<T>>(items: impl IntoIterator<Item = I>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Values by name, of what name and value become.
pub fn by_name<T, I: Into<T>>(
    items: impl IntoIterator<Item = (impl Into<String>, I)>,
) -> BTreeMap<String, T> {
    items.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

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
