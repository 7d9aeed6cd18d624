//! A spec becomes the model of its crate.

use super::{Crate, Operation, Type, TypeRef, Vendor};
use super::{
    arguments, docs, error_codes, examples, operations, paging, sharing, waits,
};
use crate::Diagnostics;
use crate::spec::Spec;
use std::collections::BTreeSet;

/// Decides everything about the crate `name`. `file` is what diagnostics call the spec.
///
/// # Errors
///
/// What Rust can't say of the spec: all of it at once.
pub fn build(name: &str, file: &str, spec: &Spec) -> Result<Crate, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let vendor =
        [("huaweicloud-", Vendor::HuaweiCloud), ("alibabacloud-", Vendor::AlibabaCloud)]
            .into_iter()
            .find_map(|(prefix, vendor)| Some((vendor, name.strip_prefix(prefix)?)));
    let Some((vendor, product)) = vendor else {
        let expected = "a name that starts with huaweicloud- or alibabacloud-";
        diagnostics.error(
            file,
            "",
            format!("belongs to the unknown service {name}"),
            expected,
        );
        return Err(diagnostics);
    };
    let built = operations::build(file, spec, &mut diagnostics);
    // Operations of one name would never get types of different names.
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let (mut operations, mut types) = sharing::share(built);
    complete(&mut operations, &mut types);
    let arguments = arguments::assign(&mut operations, &mut types);
    for operation in &mut operations {
        operation.example = examples::example(operation, &types);
    }
    let pages = paging::all(file, spec, &mut operations, &types, &mut diagnostics);
    let waits = waits::all(file, spec, &mut operations, &types, &mut diagnostics);
    let built = Crate {
        name: name.to_owned(),
        // A title stands in lines of Markdown and of documentation: as text, not as their marks.
        title: docs::words(&spec.title).join(" "),
        docs: spec.description.as_deref().map(docs::words).unwrap_or_default(),
        vendor,
        product: product.to_owned(),
        version: docs::words(&spec.version).join(" "),
        documentation: spec.documentation.clone(),
        servers: spec
            .servers
            .iter()
            .map(|s| (s.url.clone(), s.regions.clone()))
            .collect(),
        error_codes: error_codes::constants(&operations, &spec.errors),
        first_program: spec
            .first_program
            .clone()
            .or_else(|| examples::first_program(&operations)),
        operations,
        pages,
        waits,
        hand_written: spec.hand_written.clone(),
        types,
        arguments,
    };
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(built) }
}

/// What can only be said of types when all of them have their names.
fn complete(operations: &mut [Operation], shared: &mut [Type]) {
    let own = operations.iter().flat_map(|operation| &operation.types);
    let fields = shared.iter().chain(own).flat_map(Type::lists).flatten();
    let boxed: BTreeSet<String> = fields
        .filter_map(|field| match &field.ty {
            TypeRef::Boxed(name) => Some(name.clone()),
            _ => None,
        })
        .collect();
    let own = operations.iter_mut().flat_map(|operation| &mut operation.types);
    for ty in shared.iter_mut().chain(own) {
        let Type::Struct(found) = ty else { continue };
        found.boxed = boxed.contains(&found.name);
    }
}
