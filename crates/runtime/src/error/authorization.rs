//! Why an action wasn't allowed, in the form that only the vendors can read.

use serde_json::Value;

use super::body::LOOKED_AT;
use crate::json::JsonWriter;

/// The fields that hold it, in any depth.
const FIELDS: [&str; 3] =
    ["encoded_authorization_message", "AccessDeniedDetail", "accessDeniedDetail"];

/// The detail of a failed answer: a text as it is, an object as JSON.
pub(crate) fn detail(body: &[u8]) -> Option<String> {
    // What is larger is no error that a service wrote; cut off, it isn't JSON any more.
    if body.len() > LOOKED_AT {
        return None;
    }
    let text = std::str::from_utf8(body).ok()?;
    // Most refusals have none, and needn't be read twice.
    if !FIELDS.iter().any(|name| text.contains(name)) {
        return None;
    }
    find(&serde_json::from_str(text).ok()?)
}

fn find(value: &Value) -> Option<String> {
    match value {
        Value::Object(fields) => {
            let own = FIELDS.iter().find_map(|name| fields.get(*name));
            match own {
                Some(Value::String(text)) if !text.is_empty() => Some(text.clone()),
                Some(detail @ Value::Object(_)) => Some(json(detail)),
                _ => fields.values().find_map(find),
            }
        }
        Value::Array(elements) => elements.iter().find_map(find),
        _ => None,
    }
}

fn json(value: &Value) -> String {
    let mut json = JsonWriter::new();
    json.value(value);
    // The writer only ever appends text, so nothing is lost here.
    String::from_utf8_lossy(&json.finish()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_found_in_every_shape() {
        for (body, expected) in [
            (
                r#"{"error_code":"X","encoded_authorization_message":"abc=="}"#,
                Some("abc=="),
            ),
            (r#"{"error":{"a":[{"encoded_authorization_message":"d"}]}}"#, Some("d")),
            (
                r#"{"Code":"NoPermission","AccessDeniedDetail":{"AuthAction":"rds:X"}}"#,
                Some(r#"{"AuthAction":"rds:X"}"#),
            ),
            (
                r#"{"accessDeniedDetail":{"policyType":"a"}}"#,
                Some(r#"{"policyType":"a"}"#),
            ),
            (r#"{"AccessDeniedDetail":null}"#, None),
            (r#"{"encoded_authorization_message":""}"#, None),
            ("encoded_authorization_message", None),
            ("{}", None),
            ("", None),
        ] {
            assert_eq!(detail(body.as_bytes()).as_deref(), expected, "{body}");
        }
        assert_eq!(detail(b"\xff"), None);
        let long = format!(
            r#"{{"AccessDeniedDetail": "d", "a": "{}"}}"#,
            "x".repeat(LOOKED_AT)
        );
        assert_eq!(detail(long.as_bytes()), None);
    }
}
