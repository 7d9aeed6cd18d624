//! How much of an operation is known.

use super::super::operation::{Kind, Operation, Schema};

/// How many parameters and members an operation has, and which of them have no type.
pub(super) fn measure(operation: &Operation) -> (usize, Vec<String>) {
    let mut measure = Measure::default();
    for parameter in &operation.parameters {
        measure.fields += 1;
        let place = format!("{}.{}", parameter.location.name(), parameter.name);
        measure.schema(&parameter.schema, &place);
    }
    if let Some(body) = &operation.body {
        measure.schema(&body.schema, "body");
    }
    for (status, response) in &operation.responses {
        let place = format!("answer {status}");
        response.schema.iter().for_each(|schema| measure.schema(schema, &place));
    }
    for (name, component) in &operation.components {
        measure.schema(component, name);
    }
    (measure.fields, measure.untyped)
}

#[derive(Default)]
struct Measure {
    fields: usize,
    untyped: Vec<String>,
}

impl Measure {
    fn schema(&mut self, schema: &Schema, place: &str) {
        match &schema.kind {
            Kind::Any => self.untyped.push(place.to_owned()),
            Kind::Array(inner) => self.schema(inner, &format!("{place}[]")),
            Kind::Map(inner) => self.schema(inner, &format!("{place}.*")),
            Kind::Object(fields) => {
                for field in fields {
                    self.fields += 1;
                    self.schema(&field.schema, &format!("{place}.{}", field.name));
                }
            }
            _ => {}
        }
        if let Some(content) = &schema.content {
            self.schema(content, &format!("{place}(json)"));
        }
    }
}
