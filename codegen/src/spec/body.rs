//! Bodies of requests and answers: JSON, or of a request a form.

use super::pointer::child;
use super::reader::Reader;
use super::schema::Schema;
use serde_json::Value;

/// Where a body that is a form has its content.
pub(super) const FORM: &str = "/content/application~1x-www-form-urlencoded";

impl Reader<'_> {
    /// The schema of a body: JSON, or of a request a form.
    pub(super) fn content(&mut self, place: &str, value: &Value) -> Option<Schema> {
        let form = place.ends_with("/requestBody") && value.pointer(FORM).is_some();
        let known =
            if form { "application/x-www-form-urlencoded" } else { "application/json" };
        let content = value.get("content")?;
        let place = child(place, "content");
        let content = self.object(&place, content)?;
        for media_type in content.keys().filter(|name| name.as_str() != known) {
            let message = format!("media type {media_type}");
            let expected = "application/json, or of a request a form";
            self.error(&child(&place, media_type), message, expected);
        }
        let schema = content.get(known)?.get("schema")?;
        Some(self.schema(&child(&child(&place, known), "schema"), schema))
    }
}
