//! One way to write a JSON document, so that equal documents are equal files.

use serde_json::Value;

/// Keys that stand first, in the order in which people read them; all others follow by name.
const FIRST: [&str; 21] = [
    "openapi",
    "overlay",
    "info",
    "servers",
    "security",
    "paths",
    "target",
    "operationId",
    "summary",
    "$ref",
    "name",
    "in",
    "title",
    "description",
    "required",
    "type",
    "format",
    "id",
    "url",
    "code",
    "parameters",
];

/// The document as text: two spaces, keys in a fixed order, short lists on one line, a final
/// line break.
pub fn to_text(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value, 0, Keys::Keywords);
    out.push('\n');
    out
}

fn rank(key: &str) -> usize {
    FIRST.iter().position(|first| *first == key).unwrap_or(FIRST.len())
}

/// The widest line that a list of scalars may take.
const WIDTH: usize = 100;

/// What the keys of an object are.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
    /// Words of the standard, in the order in which people read them.
    Keywords,
    /// Names of the document's own, with keywords below them.
    Names,
    /// A sample: names all the way down.
    Sample,
}

impl Keys {
    /// What the keys are below the key `key`.
    fn below(self, key: &str) -> Self {
        match (self, key) {
            (Self::Sample, _)
            | (Self::Keywords, "value" | "default" | "const" | "enum") => Self::Sample,
            (
                Self::Keywords,
                "properties"
                | "schemas"
                | "paths"
                | "responses"
                | "examples"
                | "mapping"
                | "variables"
                | "securitySchemes"
                | "x-enum-descriptions"
                | "content",
            ) => Self::Names,
            _ => Self::Keywords,
        }
    }
}

fn write(out: &mut String, value: &Value, depth: usize, keys: Keys) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            let mut sorted: Vec<_> = members.iter().collect();
            let rank = |key: &str| if keys == Keys::Keywords { rank(key) } else { 0 };
            sorted.sort_by(|a, b| rank(a.0).cmp(&rank(b.0)).then_with(|| a.0.cmp(b.0)));
            out.push('{');
            for (index, (key, member)) in sorted.into_iter().enumerate() {
                break_line(out, index, depth + 1);
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push_str(": ");
                write(out, member, depth + 1, keys.below(key));
            }
            break_line(out, 0, depth);
            out.push('}');
        }
        Value::Array(items) if !items.is_empty() => {
            if let Some(line) = one_line(items, depth) {
                out.push_str(&line);
                return;
            }
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                break_line(out, index, depth + 1);
                write(out, item, depth + 1, keys);
            }
            break_line(out, 0, depth);
            out.push(']');
        }
        // Scalars and empty containers: serde_json's compact form is canonical.
        other => out.push_str(&other.to_string()),
    }
}

/// A list of scalars that fits on one line.
fn one_line(items: &[Value], depth: usize) -> Option<String> {
    if items.iter().any(|item| item.is_object() || item.is_array()) {
        return None;
    }
    let texts: Vec<String> = items.iter().map(Value::to_string).collect();
    let line = format!("[{}]", texts.join(", "));
    (line.len() + depth * 2 <= WIDTH).then_some(line)
}

fn break_line(out: &mut String, index: usize, depth: usize) {
    if index > 0 {
        out.push(',');
    }
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

#[cfg(test)]
mod tests {
    use super::to_text;
    use serde_json::json;

    #[test]
    fn keys_have_one_order_whatever_they_came_in() {
        let one = json!({"b": 1, "openapi": "3.1.0", "a": {"z": [], "type": "object"}});
        let two = json!({"a": {"type": "object", "z": []}, "openapi": "3.1.0", "b": 1});
        let text = "{\n  \"openapi\": \"3.1.0\",\n  \"a\": {\n    \"type\": \"object\",\n    \"z\": []\n  },\n  \"b\": 1\n}\n";
        assert_eq!(to_text(&one), text);
        assert_eq!(to_text(&two), text);
    }

    #[test]
    fn names_are_sorted_by_name_alone() {
        let value = json!({"properties": {"type": {"title": "T", "enum": []}, "a": {}}});
        let text = to_text(&value);
        let place = |word: &str| text.find(word).map(|at| at as isize);
        assert!(place("\"a\"") < place("\"type\""), "{text}");
        assert!(place("\"title\"") < place("\"enum\""), "{text}");
    }

    #[test]
    fn short_lists_of_scalars_stay_on_their_line() {
        assert_eq!(
            to_text(&json!({"required": ["a", "b"]})),
            "{\n  \"required\": [\"a\", \"b\"]\n}\n"
        );
    }
}
