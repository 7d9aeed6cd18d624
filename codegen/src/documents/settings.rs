//! Which parameters the client fills in, whatever the operation is.

use super::operation::{Location, Operation, Parameter};
use super::path::is_version;

/// The client's setting that fills a parameter: the project that a path begins with, and the region
/// of an RPC action. A project deeper down in the path is what the call is about.
pub(crate) fn client_setting(
    operation: &Operation,
    parameter: &Parameter,
) -> Option<&'static str> {
    match (parameter.location, parameter.name.as_str()) {
        (Location::Path, "project_id") => {
            let mut parts = operation.path.split('/').filter(|part| !part.is_empty());
            let before = parts.by_ref().take_while(|part| *part != "{project_id}");
            let begins = before.last().is_none_or(is_version);
            begins.then_some("project_id")
        }
        (Location::Query, "RegionId") if operation.action.is_some() => Some("region"),
        _ => None,
    }
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
