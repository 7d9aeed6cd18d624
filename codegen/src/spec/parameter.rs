//! Parameters of the path, the query and the headers.

use super::extensions as x;
use super::pointer::child;
use super::reader::Reader;
use super::schema::Schema;
use serde_json::Value;

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// Its type.
    pub schema: Schema,
    /// Our words on it.
    pub description: Option<String>,
    /// What the client fills in.
    pub client_setting: Option<ClientSetting>,
    /// Whether the items of a list are one text, with commas between them.
    pub joined: bool,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// Into the path.
    Path,
    /// Behind the question mark.
    Query,
    /// Into a header.
    Header,
}

/// A parameter that the client's configuration fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientSetting {
    /// The project's id, always.
    ProjectId,
    /// The region, where the caller leaves it out.
    Region,
    /// The IAM token, where the client has one instead of keys.
    Token,
}

impl Reader<'_> {
    pub(super) fn parameters(&mut self, place: &str, value: &Value) -> Vec<Parameter> {
        let mut parameters = Vec::new();
        for (index, value) in self.list(place, value).iter().enumerate() {
            let place = child(place, index.to_string());
            let Some(value) = self.object(&place, value) else { continue };
            let location = match value.get("in").and_then(Value::as_str) {
                Some("path") => Location::Path,
                Some("query") => Location::Query,
                Some("header") => Location::Header,
                _ => {
                    self.error(
                        &child(&place, "in"),
                        "unknown place",
                        "path, query or header",
                    );
                    continue;
                }
            };
            let mut parameter = Parameter {
                name: self.required_text(&place, value, "name"),
                location,
                required: location == Location::Path,
                schema: Schema::default(),
                description: None,
                client_setting: None,
                joined: false,
            };
            for (key, value) in value {
                let place = child(&place, key);
                match key.as_str() {
                    "name" | "in" | "style" | x::SOURCE => {}
                    "explode" => parameter.joined = value.as_bool() == Some(false),
                    "required" => {
                        parameter.required |= value.as_bool().unwrap_or_default()
                    }
                    "description" => {
                        parameter.description = Some(self.text(&place, value))
                    }
                    "schema" => parameter.schema = self.schema(&place, value),
                    x::CLIENT_SETTING => {
                        parameter.client_setting = match value.as_str() {
                            Some("project_id") => Some(ClientSetting::ProjectId),
                            Some("region") => Some(ClientSetting::Region),
                            Some("token") => Some(ClientSetting::Token),
                            _ => {
                                let message = format!("unknown setting {value}");
                                self.error(
                                    &place,
                                    message,
                                    "project_id, region or token",
                                );
                                None
                            }
                        };
                    }
                    _ => self.unknown(&place, key),
                }
            }
            parameters.push(parameter);
        }
        parameters.sort_by(|a, b| {
            a.location.cmp(&b.location).then_with(|| a.name.cmp(&b.name))
        });
        parameters
    }
}
