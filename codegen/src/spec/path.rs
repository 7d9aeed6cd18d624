//! The path keys of a spec, and the names that it gives to operations.

/// Whether a name can become a type, a method and a file.
pub(super) fn is_name(name: &str) -> bool {
    name.len() <= 100
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
}

/// Whether a path key is a path of the wire, `/#Action`, or a path with the name of one of the
/// operations that it has (`/tokens#CreateTokenByPassword`).
pub(super) fn is_path(path: &str) -> bool {
    if let Some(action) = path.strip_prefix("/#") {
        return is_name(action);
    }
    let path = match path.split_once('#') {
        Some((_, name)) if !is_name(name) => return false,
        Some((path, _)) => path,
        None => path,
    };
    let mut outside = String::new();
    let mut rest = path;
    while let Some((before, parameter)) = rest.split_once('{') {
        let Some((name, after)) = parameter.split_once('}') else { return false };
        if name.is_empty() || name.contains(['{', '/']) {
            return false;
        }
        outside.push_str(before);
        rest = after;
    }
    outside.push_str(rest);
    let known = |c: char| c.is_ascii_alphanumeric() || "/._-~:".contains(c);
    path.starts_with('/') && path.len() <= 500 && outside.chars().all(known)
}

/// The names between braces in a path.
pub(crate) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
