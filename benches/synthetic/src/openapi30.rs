//! The made-up service as OpenAPI 3.0, for generators that read nothing newer.

use crate::spec::spec;
use serde_json::{Map, Value, json};

/// The same service as [`spec`] describes: every named schema is a component.
pub fn openapi30(operations: usize) -> Value {
    let mut document = spec(operations);
    let mut components = Map::new();
    hoist(&mut document["paths"], &mut components);
    document["openapi"] = "3.0.3".into();
    document["servers"] = json!([{ "url": "https://synthetic.example.com" }]);
    document["components"] = json!({ "schemas": components });
    document
}

/// Moves schemas with a name to the components, what is inside them first.
fn hoist(value: &mut Value, components: &mut Map<String, Value>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| hoist(item, components)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| hoist(member, components));
            let titled = members.contains_key("type").then(|| members.remove("title"));
            if let Some(Some(Value::String(name))) = titled {
                let reference =
                    json!({ "$ref": format!("#/components/schemas/{name}") });
                components.insert(name, std::mem::replace(value, reference));
            }
        }
        _ => {}
    }
}
