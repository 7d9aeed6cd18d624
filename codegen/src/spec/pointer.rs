//! JSON pointers (RFC 6901): how diagnostics name a place in a spec.

/// The pointer to a member of the value at `parent`.
pub(super) fn child(parent: &str, name: impl AsRef<str>) -> String {
    format!("{parent}/{}", name.as_ref().replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::child;

    #[test]
    fn slashes_and_tildes_are_escaped() {
        assert_eq!(child("/paths", "/v3/{a}~b"), "/paths/~1v3~1{a}~0b");
    }
}
