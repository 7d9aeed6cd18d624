//! Paths: their placeholders and versions, and what makes two operations the same.

/// What makes two operations the same: the path without the names of its placeholders, and the
/// method.
pub(crate) type Key = (String, String);

/// The key of an operation.
pub(crate) fn key(method: &str, path: &str) -> Key {
    (shape(path), method.to_ascii_lowercase())
}

/// The path with its placeholders unnamed, and without a slash at its end.
fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut inside = false;
    for character in path.chars() {
        match character {
            '{' => inside = true,
            '}' => {
                inside = false;
                shape.push_str("{}");
            }
            _ if inside => {}
            _ => shape.push(character),
        }
    }
    if shape.len() > 1 && shape.ends_with('/') {
        shape.pop();
    }
    shape
}

/// Whether a path is the given one, or below it. Below the root, and below a placeholder, are
/// paths of any kind.
pub(crate) fn begins(path: &str, version: &str) -> bool {
    let (path, version) = (shape(path), shape(version));
    if matches!(version.as_str(), "/" | "/{}") {
        return path == version;
    }
    path.strip_prefix(&version)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The names in a path's braces, in order.
pub(crate) fn placeholders(path: &str) -> Vec<String> {
    let parts = path.split('{').skip(1).filter_map(|part| part.split('}').next());
    let mut names: Vec<String> = Vec::new();
    for name in parts {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Whether a segment is a version: `v3`, `v1.0`.
pub(crate) fn is_version(part: &str) -> bool {
    part.strip_prefix('v').is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.chars().all(|c| c.is_ascii_digit() || c == '.')
    })
}
