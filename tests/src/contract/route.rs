//! Which operation a method and path mean.

use crate::percent_encoding::decode;

/// How an operation is addressed.
pub(crate) enum Route {
    Rest { method: String, segments: Vec<Segment> },
    Action(String),
}

pub(crate) enum Segment {
    Literal(String),
    Parameter(String),
}

impl Route {
    pub(crate) fn new(method: &str, path: &str) -> Self {
        if let Some(action) = path.strip_prefix("/#") {
            return Self::Action(action.to_owned());
        }
        let segments = path
            .split('/')
            .map(|segment| {
                match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                    Some(name) => Segment::Parameter(name.to_owned()),
                    None => Segment::Literal(segment.to_owned()),
                }
            })
            .collect();
        Self::Rest { method: method.to_ascii_uppercase(), segments }
    }

    pub(crate) fn parameter_count(&self) -> usize {
        match self {
            Self::Action(_) => 0,
            Self::Rest { segments, .. } => segments
                .iter()
                .filter(|segment| matches!(segment, Segment::Parameter(_)))
                .count(),
        }
    }

    pub(crate) fn is_action(&self, name: &str) -> bool {
        matches!(self, Self::Action(action) if action == name)
    }

    /// The parameters of the path, if this route is meant.
    pub(crate) fn matches(
        &self,
        sent: &str,
        path: &str,
    ) -> Option<Vec<(String, String)>> {
        let Self::Rest { method, segments } = self else { return None };
        let parts: Vec<&str> = path.split('/').collect();
        if method != sent || parts.len() != segments.len() {
            return None;
        }
        let mut parameters = Vec::new();
        for (segment, part) in segments.iter().zip(parts) {
            let part = String::from_utf8_lossy(&decode(part)).into_owned();
            match segment {
                Segment::Literal(literal) if *literal == part => {}
                Segment::Parameter(name) if !part.is_empty() => {
                    parameters.push((name.clone(), part));
                }
                _ => return None,
            }
        }
        Some(parameters)
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn a_path_has_to_fit_segment_by_segment() {
        let route = Route::new("post", "/v3/{project_id}/instances/{id}/restore");
        assert_eq!(
            route.matches("POST", "/v3/p/instances/a%2Fb/restore"),
            Some(vec![("project_id".into(), "p".into()), ("id".into(), "a/b".into())])
        );
        for (method, path) in [
            ("GET", "/v3/p/instances/i/restore"),
            ("POST", "/v3/p/instances/i/restore/"),
            ("POST", "/v3/p/instances//restore"),
            ("POST", "/v3/p/instances/restore"),
            ("POST", "/v3/p/servers/i/restore"),
            ("POST", ""),
        ] {
            assert_eq!(route.matches(method, path), None, "{method} {path}");
        }
    }

    #[test]
    fn an_action_is_no_path() {
        let route = Route::new("post", "/#Restore");
        assert!(route.is_action("Restore"));
        assert_eq!(route.matches("POST", "/#Restore"), None);
    }
}
