//! Which parameters the client fills in, whatever the operation is.

use super::operation::{Location, Operation, Parameter};
use super::path::{is_version, placeholders};

/// The client's name for the project in a path.
const PROJECT: &str = "project_id";

/// What pages also call it. The wire has no names in paths.
const OTHER_NAMES: [&str; 5] =
    ["projectId", "project-id", "tenantId", "tenant_id", "tenant-id"];

/// Gives the project that a path begins with the one name by which the client knows it.
pub(crate) fn name_project(operation: &mut Operation) {
    let Some(name) = first(&operation.path).map(str::to_owned) else { return };
    let known = placeholders(&operation.path).iter().any(|name| name == PROJECT);
    if known || !OTHER_NAMES.contains(&name.as_str()) {
        return;
    }
    let (old, new) = (format!("{{{name}}}"), format!("{{{PROJECT}}}"));
    operation.path = operation.path.replacen(&old, &new, 1);
    for parameter in &mut operation.parameters {
        if parameter.location == Location::Path && parameter.name == name {
            PROJECT.clone_into(&mut parameter.name);
        }
    }
    operation
        .parameters
        .sort_by(|one, two| (one.location, &one.name).cmp(&(two.location, &two.name)));
}

/// The client's setting that fills a parameter: the project that a path begins with, and the region
/// of an RPC action. A project deeper down in the path is what the call is about.
pub(crate) fn client_setting(
    operation: &Operation,
    parameter: &Parameter,
) -> Option<&'static str> {
    match (parameter.location, parameter.name.as_str()) {
        (Location::Path, PROJECT) => {
            (first(&operation.path) == Some(PROJECT)).then_some(PROJECT)
        }
        (Location::Query, "RegionId") if operation.action.is_some() => Some("region"),
        _ => None,
    }
}

/// The placeholder that a path begins with: nothing stands before it, or a version last.
fn first(path: &str) -> Option<&str> {
    let mut before: Option<&str> = None;
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if let Some(name) = part.strip_prefix('{') {
            return name.strip_suffix('}').filter(|_| before.is_none_or(is_version));
        }
        before = Some(part);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::operation::Schema;
    use super::*;

    #[test]
    fn a_project_is_a_setting_only_where_the_path_begins_with_it() {
        for (path, setting) in [
            ("/v3/{project_id}/backups", Some("project_id")),
            ("/v1.0/{project_id}/instances/{instance_id}", Some("project_id")),
            ("/{project_id}/lamps", Some("project_id")),
            ("/mysql/v3/{project_id}/lamps", Some("project_id")),
            ("/v3/projects/{project_id}", None),
        ] {
            let operation = Operation { path: path.to_owned(), ..Operation::default() };
            let parameter = Parameter {
                location: Location::Path,
                name: "project_id".to_owned(),
                required: true,
                schema: Schema::default(),
                source: None,
            };
            assert_eq!(client_setting(&operation, &parameter), setting, "{path}");
        }
    }
}
