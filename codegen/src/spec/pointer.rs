//! JSON pointers (RFC 6901): how diagnostics name a place in a spec, and how a spec names one in
//! an answer.

use super::schema::{DEEPEST, Kind, Schema};
use super::service::Spec;

/// The pointer to a member of the value at `parent`.
pub(super) fn child(parent: &str, name: impl AsRef<str>) -> String {
    format!("{parent}/{}", name.as_ref().replace('~', "~0").replace('/', "~1"))
}

/// The schema of what stands at a pointer in a value of another schema.
pub(crate) fn resolve<'s>(
    spec: &'s Spec,
    schema: &'s Schema,
    pointer: &str,
) -> Option<&'s Schema> {
    let mut steps = pointer.split('/');
    // It is empty, or starts with a slash.
    if steps.next() != Some("") {
        return None;
    }
    let mut found = referred(spec, schema)?;
    for step in steps {
        let name = step.replace("~1", "/").replace("~0", "~");
        found = referred(spec, member(spec, found, &name, 0)?)?;
    }
    Some(found)
}

/// What a reference leads to.
fn referred<'s>(spec: &'s Spec, mut schema: &'s Schema) -> Option<&'s Schema> {
    for _ in 0..DEEPEST {
        match &schema.reference {
            Some(name) => schema = spec.schemas.get(name)?,
            None => return Some(schema),
        }
    }
    None
}

fn member<'s>(
    spec: &'s Spec,
    schema: &'s Schema,
    name: &str,
    depth: usize,
) -> Option<&'s Schema> {
    let schema = referred(spec, schema).filter(|_| depth < DEEPEST)?;
    if schema.kind == Kind::Array {
        return schema.items.as_deref().filter(|_| name.parse::<usize>().is_ok());
    }
    schema.properties.get(name).or(schema.additional.as_deref()).or_else(|| {
        let mut parts = schema.all_of.iter().chain(&schema.one_of);
        parts.find_map(|part| member(spec, part, name, depth + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::child;

    #[test]
    fn slashes_and_tildes_are_escaped() {
        assert_eq!(child("/paths", "/v3/{a}~b"), "/paths/~1v3~1{a}~0b");
    }
}
