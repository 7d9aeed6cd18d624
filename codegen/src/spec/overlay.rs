//! Applies an OpenAPI Overlay 1.0 document. An action that has nothing to do is an error, so that
//! an overlay expires by itself when the documents change.

use crate::Diagnostics;
use crate::spec::pointer::child;
use serde_json::{Map, Value};
use serde_json_path::JsonPath;

const FILE: &str = "overlay.json";

/// Applies every action of `overlay` to `spec`, in order.
pub(super) fn apply(spec: &mut Value, overlay: &Value, diagnostics: &mut Diagnostics) {
    let Some(root) = overlay.as_object() else {
        diagnostics.error(
            FILE,
            "",
            "is not an object",
            "an OpenAPI Overlay 1.0 document",
        );
        return;
    };
    if root.get("overlay").and_then(Value::as_str) != Some("1.0.0") {
        diagnostics.error(FILE, "/overlay", "unknown overlay version", "\"1.0.0\"");
        return;
    }
    known_keys(root, &["overlay", "info", "actions"], "", diagnostics);
    let Some(actions) = root.get("actions").and_then(Value::as_array) else {
        diagnostics.error(
            FILE,
            "/actions",
            "is missing or not a list",
            "a list of actions",
        );
        return;
    };
    for (index, action) in actions.iter().enumerate() {
        apply_action(spec, action, &format!("/actions/{index}"), diagnostics);
    }
}

fn apply_action(
    spec: &mut Value,
    action: &Value,
    place: &str,
    diagnostics: &mut Diagnostics,
) {
    let Some(action) = action.as_object() else {
        diagnostics.error(FILE, place, "is not an object", "an action with a target");
        return;
    };
    known_keys(
        action,
        &["target", "description", "update", "remove"],
        place,
        diagnostics,
    );
    let Some(target) = action.get("target").and_then(Value::as_str) else {
        diagnostics.error(
            FILE,
            place,
            "has no target",
            "a JSONPath (RFC 9535) in \"target\"",
        );
        return;
    };
    let path = match JsonPath::parse(target) {
        Ok(path) => path,
        Err(error) => {
            let message = format!("target {target} is not a JSONPath: {error}");
            diagnostics.error(
                FILE,
                child(place, "target"),
                message,
                "a JSONPath (RFC 9535)",
            );
            return;
        }
    };
    let mut places: Vec<String> = path
        .query_located(spec)
        .locations()
        .map(|location| location.to_json_pointer())
        .collect();
    // A target may name a place twice.
    places.dedup();
    if places.is_empty() {
        let message = format!("target {target} matches nothing");
        diagnostics.error(
            FILE,
            place,
            message,
            "a place that exists: remove or correct the action",
        );
        return;
    }
    let mut effect = Effect::default();
    match (action.get("remove"), action.get("update")) {
        (Some(Value::Bool(true)), None) if places.iter().any(String::is_empty) => {
            diagnostics.error(FILE, place, "removes the whole spec", "a place in it");
            return;
        }
        (Some(Value::Bool(true)), None) => {
            // Backwards, so that removing a list's item does not move those still to be removed.
            places.reverse();
            places.iter().for_each(|place| remove(spec, place));
            effect = Effect { changed: true, overwritten: true };
        }
        (None | Some(Value::Bool(false)), Some(update)) => {
            for place in &places {
                if let Some(node) = spec.pointer_mut(place) {
                    merge(node, update, Kind::Fact, &mut effect);
                }
            }
        }
        _ => {
            diagnostics.error(
                FILE,
                place,
                "has not one thing to do",
                "either update or remove: true",
            );
            return;
        }
    };
    if !effect.changed {
        let message = format!("changes nothing at {target}");
        diagnostics.error(
            FILE,
            place,
            message,
            "a change: the spec already says so, remove the action",
        );
    }
    let reason = action.get("description").and_then(Value::as_str).unwrap_or_default();
    if effect.overwritten && reason.trim().is_empty() {
        let message = format!("overwrites a fact at {target} without a reason");
        diagnostics.error(FILE, place, message, "the reason in \"description\"");
    }
}

/// What an update did.
#[derive(Default)]
struct Effect {
    /// Something is not as it was.
    changed: bool,
    /// A fact that was there is another one now.
    overwritten: bool,
}

/// Whether the merged value is a fact, or words that the importer made up from facts.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Fact,
    Words,
}

/// Merges as the Overlay standard says: objects member by member, a list takes the update as one
/// more item (a list of updates: as many), anything else is replaced.
fn merge(node: &mut Value, update: &Value, kind: Kind, effect: &mut Effect) {
    match (node, update) {
        (Value::Object(members), Value::Object(update)) => {
            for (key, value) in update {
                let kind = match key.as_str() {
                    "summary" | "description" | "title" => Kind::Words,
                    _ => Kind::Fact,
                };
                match members.get_mut(key) {
                    Some(member) => merge(member, value, kind, effect),
                    None => {
                        members.insert(key.clone(), value.clone());
                        effect.changed = true;
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(update)) => {
            for item in update {
                append(items, item, effect);
            }
        }
        (Value::Array(items), update) => append(items, update, effect),
        (node, update) if node != update => {
            effect.changed = true;
            effect.overwritten |= kind == Kind::Fact;
            *node = update.clone();
        }
        _ => {}
    }
}

/// What a list already has is not said again.
fn append(items: &mut Vec<Value>, item: &Value, effect: &mut Effect) {
    if !items.contains(item) {
        items.push(item.clone());
        effect.changed = true;
    }
}

fn remove(spec: &mut Value, place: &str) {
    let Some((parent, name)) = place.rsplit_once('/') else { return };
    let name = name.replace("~1", "/").replace("~0", "~");
    match spec.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.remove(&name);
        }
        Some(Value::Array(items)) => {
            if let Ok(index) = name.parse::<usize>()
                && index < items.len()
            {
                items.remove(index);
            }
        }
        _ => {}
    }
}

fn known_keys(
    object: &Map<String, Value>,
    known: &[&str],
    place: &str,
    diagnostics: &mut Diagnostics,
) {
    for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
        diagnostics.error(
            FILE,
            child(place, key),
            format!("unknown key {key}"),
            format!("one of {}", known.join(", ")),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::apply;
    use crate::Diagnostics;
    use serde_json::{Value, json};

    fn applied(actions: Value) -> (Value, String) {
        let mut spec = json!({"info": {"title": "a long title"}, "tags": ["x"], "n": 1});
        let mut diagnostics = Diagnostics::default();
        let overlay = json!({"overlay": "1.0.0", "info": {}, "actions": actions});
        apply(&mut spec, &overlay, &mut diagnostics);
        (spec, diagnostics.to_string())
    }

    #[test]
    fn objects_are_merged_and_lists_grow() {
        let (spec, findings) = applied(json!([
            {"target": "$.info", "update": {"version": "1"}},
            {"target": "$.tags", "update": "y"},
        ]));
        assert_eq!(findings, "");
        let expected = json!({
            "info": {"title": "a long title", "version": "1"}, "tags": ["x", "y"], "n": 1
        });
        assert_eq!(spec, expected);
    }

    #[test]
    fn an_action_that_matches_nothing_is_an_error() {
        let (_, findings) = applied(json!([{"target": "$.gone", "update": {"a": 1}}]));
        assert!(findings.contains("$.gone matches nothing"), "{findings}");
    }

    #[test]
    fn a_correction_of_what_is_already_right_is_an_error() {
        let (_, findings) =
            applied(json!([{"target": "$", "update": {"n": 1}, "description": "why"}]));
        assert!(findings.contains("changes nothing"), "{findings}");
    }

    #[test]
    fn a_list_is_not_told_what_it_has() {
        for update in [json!("x"), json!(["x"])] {
            let (spec, findings) =
                applied(json!([{"target": "$.tags", "update": update}]));
            assert!(findings.contains("changes nothing"), "{findings}");
            assert_eq!(spec["tags"], json!(["x"]));
        }
    }

    #[test]
    fn overwriting_a_fact_needs_a_reason() {
        let (_, findings) = applied(json!([{"target": "$", "update": {"n": 2}}]));
        assert!(findings.contains("without a reason"), "{findings}");
        let (_, findings) = applied(json!([{"target": "$.n", "remove": true}]));
        assert!(findings.contains("without a reason"), "{findings}");
        let (spec, findings) = applied(
            json!([{"target": "$.n", "remove": true, "description": "not there"}]),
        );
        assert_eq!(findings, "");
        assert!(spec.get("n").is_none());
    }
}
