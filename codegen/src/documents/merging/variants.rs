//! Documents of one rank that are each about a variant of one call.

use super::super::naming::resource;
use super::super::operation::{Kind, Operation, Union};
use super::super::variants::{Members, told_apart};

/// The union of the bodies, where each requires a member that no other has: `{"restart": ..}` or
/// `{"resize": ..}`. What all have in common stays beside it.
pub(crate) fn union<'o>(variants: impl Iterator<Item = &'o Operation>) -> Option<Union> {
    let operations: Vec<&Operation> = variants.collect();
    let first = operations.first()?;
    if operations.len() < 2 {
        return None;
    }
    let members = |operation: &&Operation| -> Option<Members> {
        let Kind::Object(fields) = &operation.body.as_ref()?.schema.kind else {
            return None;
        };
        Some(fields.iter().map(|field| (field.name.clone(), field.required)).collect())
    };
    let all: Vec<Members> = operations.iter().map(members).collect::<Option<_>>()?;
    Some(Union { title: resource(&first.path), tag: None, variants: told_apart(&all)? })
}
