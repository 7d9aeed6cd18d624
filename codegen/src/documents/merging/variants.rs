//! Documents of one rank that are each about a variant of one call.

use std::collections::BTreeSet;

use super::super::naming::{capitalised, resource, words};
use super::super::operation::{Field, Kind, Operation, Union, Variant};

/// The union of the bodies, where no two variants have a member in common and each requires some:
/// `{"restart": ..}` or `{"resize": ..}`.
pub(crate) fn union<'o>(variants: impl Iterator<Item = &'o Operation>) -> Option<Union> {
    let operations: Vec<&Operation> = variants.collect();
    let first = operations.first()?;
    if operations.len() < 2 {
        return None;
    }
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut variants = Vec::new();
    for operation in &operations {
        let Kind::Object(fields) = &operation.body.as_ref()?.schema.kind else {
            return None;
        };
        if !fields.iter().all(|field| known.insert(&field.name)) {
            return None;
        }
        let names = |required: bool| -> Vec<String> {
            let those = |field: &&Field| field.required == required;
            fields.iter().filter(those).map(|field| field.name.clone()).collect()
        };
        let required = names(true);
        let title =
            words(required.first()?).iter().map(|word| capitalised(word)).collect();
        let optional = names(false);
        variants.push(Variant {
            title,
            description: None,
            value: None,
            required,
            optional,
        });
    }
    variants.sort_by(|one, two| one.title.cmp(&two.title));
    Some(Union { title: resource(&first.path), tag: None, variants })
}
