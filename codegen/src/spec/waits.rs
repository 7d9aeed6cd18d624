//! `x-wait`: how the answers of an operation tell the state of work that takes time; and `links`,
//! by which the operation that starts the work leads to it.

use super::extensions as x;
use super::operation::{Idempotency, Operation};
use super::parameter::Location;
use super::pointer::{child, resolve};
use super::reader::Reader;
use super::schema::{Kind, Schema};
use super::service::Spec;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// How to wait for some work with calls of an operation. All places are JSON pointers; where
/// there is a [`record`](Self::record) they start at it.
#[derive(Clone, Debug, PartialEq)]
pub struct Wait {
    /// Where it stands in the spec, as a JSON pointer.
    pub pointer: String,
    /// What is waited for, as in `job`.
    pub name: String,
    /// What the work is, in our words.
    pub description: Option<String>,
    /// The parameter that the id goes into.
    pub parameter: Option<String>,
    /// Where the operation lists records, one of which is the one.
    pub record: Option<Record>,
    /// The state.
    pub state: String,
    /// States of work that goes on.
    pub running: Vec<String>,
    /// States of work that is done.
    pub success: Vec<String>,
    /// States of work that failed.
    pub failure: Vec<String>,
    /// Why it failed.
    pub reason: Option<String>,
    /// The code of why it failed.
    pub code: Option<String>,
    /// How much of it is done, in percent.
    pub progress: Option<String>,
    /// How often in a row it must be seen done.
    pub successes: Option<u32>,
    /// Seconds before the first look.
    pub delay: Option<u32>,
    /// Seconds from one look to the next.
    pub interval: Option<u32>,
    /// Seconds that it may take.
    pub timeout: Option<u32>,
    /// Seconds in which the service may not know of it yet.
    pub grace: Option<u32>,
}

/// Which of the records that an operation lists is the one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The records, in the answer.
    pub items: String,
    /// The id that the caller gives, in the record.
    pub id: Option<String>,
    /// The time by which the newest is the one, in the record.
    pub newest: Option<String>,
}

/// A call that an answer leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it stands in the spec, as a JSON pointer.
    pub pointer: String,
    /// Its name; that of a wait, if it leads to one.
    pub name: String,
    /// The operation.
    pub operation: String,
    /// Its parameters, and the runtime expression that each is taken from.
    pub parameters: BTreeMap<String, String>,
}

const KEYS: [&str; 17] = [
    "description",
    "parameter",
    "items",
    "id",
    "newest",
    "state",
    "running",
    "success",
    "failure",
    "reason",
    "code",
    "progress",
    "successes",
    "delay",
    "interval",
    "timeout",
    "grace",
];

impl Reader<'_> {
    pub(super) fn waits(&mut self, place: &str, value: &Value) -> Vec<Wait> {
        let Some(object) = self.object(place, value) else { return Vec::new() };
        let mut waits = Vec::new();
        for (name, value) in object {
            let place = child(place, name);
            let plain =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            if !name.starts_with(|c: char| c.is_ascii_lowercase())
                || !name.chars().all(plain)
            {
                let expected = "lowercase letters, digits and _, a letter first";
                self.error(&place, format!("wait {name:?}"), expected);
            }
            if let Some(object) = self.object(&place, value) {
                waits.push(self.wait(&place, name, object));
            }
        }
        waits
    }

    fn wait(&mut self, place: &str, name: &str, object: &Map<String, Value>) -> Wait {
        self.known_keys(place, object, &KEYS);
        let mut text = |key: &str| self.optional_text(place, object, key);
        let (description, parameter, items, id, newest) = (
            text("description"),
            text("parameter"),
            text("items"),
            text("id"),
            text("newest"),
        );
        let (reason, code, progress) = (text("reason"), text("code"), text("progress"));
        if items.is_none() && (id.is_some() || newest.is_some()) {
            let expected = "items, the list in which the record is found";
            self.error(place, "has id or newest, but no items", expected);
        }
        if id.is_some() && newest.is_some() {
            self.error(place, "has both id and newest", "one of them");
        }
        let mut seen = BTreeSet::new();
        let mut states = |key: &str| {
            let place = child(place, key);
            let values = object.get(key).map(|value| self.list(&place, value).to_vec());
            let mut states = Vec::new();
            for value in values.into_iter().flatten() {
                let state = self.text(&place, &value);
                if !seen.insert(state.clone()) {
                    let message = format!("has the state {state:?} a second time");
                    self.error(&place, message, "each state in one list, once");
                }
                states.push(state);
            }
            states
        };
        let (running, success, failure) =
            (states("running"), states("success"), states("failure"));
        if success.is_empty() {
            let expected = "the states of work that is done";
            self.error(&child(place, "success"), "is missing or empty", expected);
        }
        let mut number = |key: &str, least: u32| {
            let number = self.whole(place, object, key)?;
            let number = u32::try_from(number).ok().filter(|number| *number >= least);
            if number.is_none() {
                let expected = format!("at least {least}");
                self.error(&child(place, key), format!("is {}", object[key]), expected);
            }
            number
        };
        Wait {
            successes: number("successes", 1),
            delay: number("delay", 0),
            interval: number("interval", 1),
            timeout: number("timeout", 1),
            grace: number("grace", 0),
            pointer: place.to_owned(),
            name: name.to_owned(),
            description,
            parameter,
            record: items.map(|items| Record { items, id, newest }),
            state: self.required_text(place, object, "state"),
            running,
            success,
            failure,
            reason,
            code,
            progress,
        }
    }

    pub(super) fn links(&mut self, place: &str, value: &Value) -> Vec<Link> {
        let Some(object) = self.object(place, value) else { return Vec::new() };
        let mut links = Vec::new();
        for (name, value) in object {
            let place = child(place, name);
            let Some(link) = self.object(&place, value) else { continue };
            self.known_keys(&place, link, &["operationId", "parameters", "description"]);
            let mut parameters = BTreeMap::new();
            if let Some(value) = link.get("parameters") {
                let place = child(&place, "parameters");
                for (name, value) in self.object(&place, value).into_iter().flatten() {
                    let expression = self.text(&child(&place, name), value);
                    parameters.insert(name.clone(), expression);
                }
            }
            links.push(Link {
                operation: self.required_text(&place, link, "operationId"),
                pointer: place,
                name: name.clone(),
                parameters,
            });
        }
        links
    }

    /// What waits and links name must be there.
    pub(super) fn check_waits(&mut self, spec: &Spec, operation: &Operation) {
        for wait in &operation.waits {
            self.check_wait(spec, operation, wait);
        }
        for link in &operation.links {
            self.check_link(spec, operation, link);
        }
    }

    fn check_wait(&mut self, spec: &Spec, operation: &Operation, wait: &Wait) {
        let place = &wait.pointer;
        if operation.idempotency != Idempotency::Safe {
            let expected = "an operation that changes nothing";
            self.error(place, "is of an operation that is not safe to repeat", expected);
        }
        if let Some(name) = &wait.parameter {
            let known = operation.parameters.iter().any(|parameter| {
                parameter.name == *name
                    && parameter.location != Location::Header
                    && parameter.client_setting.is_none()
            });
            if !known {
                let message = format!("names the parameter {name}");
                let expected = "one of the path or the query that the caller gives";
                self.error(&child(place, "parameter"), message, expected);
            }
        }
        let Some(answer) = &operation.answer else {
            let expected = "an answer with a state in it";
            self.error(place, "is of an operation that answers nothing", expected);
            return;
        };
        let mut within = Some(answer);
        if let Some(record) = &wait.record {
            let list = resolve(spec, answer, &record.items);
            let list = list.filter(|list| list.kind == Kind::Array);
            if list.is_none() {
                let message = format!("{:?} leads to no list", record.items);
                let expected = "a JSON pointer to a list in the answer";
                self.error(&child(place, "items"), message, expected);
            }
            within = list.and_then(|list| list.items.as_deref());
            for (key, pointer) in [("id", &record.id), ("newest", &record.newest)] {
                self.check_pointer(spec, &child(place, key), within, pointer.as_deref());
            }
        }
        for (key, pointer) in [
            ("state", Some(&wait.state)),
            ("reason", wait.reason.as_ref()),
            ("code", wait.code.as_ref()),
            ("progress", wait.progress.as_ref()),
        ] {
            let pointer = pointer.map(String::as_str);
            self.check_pointer(spec, &child(place, key), within, pointer);
        }
    }

    fn check_pointer(
        &mut self,
        spec: &Spec,
        place: &str,
        within: Option<&Schema>,
        pointer: Option<&str>,
    ) {
        if let (Some(within), Some(pointer)) = (within, pointer)
            && resolve(spec, within, pointer).is_none()
        {
            let expected = "a JSON pointer into the answer, or into the record";
            self.error(place, format!("{pointer:?} leads nowhere"), expected);
        }
    }

    fn check_link(&mut self, spec: &Spec, operation: &Operation, link: &Link) {
        let place = &link.pointer;
        let target = spec.operations.iter().find(|other| other.id == link.operation);
        let Some(target) = target else {
            let message = format!("leads to the operation {}", link.operation);
            self.error(&child(place, "operationId"), message, "one of this spec");
            return;
        };
        if !target.waits.is_empty()
            && !target.waits.iter().any(|wait| wait.name == link.name)
        {
            let message = format!("is no wait of {}", target.id);
            let expected = format!("the name of a wait of its {}", x::WAIT);
            self.error(place, message, expected);
        }
        for (name, expression) in &link.parameters {
            let place = child(&child(place, "parameters"), name);
            // What a record is found by is no parameter.
            let by_record = target.waits.iter().any(|wait| {
                wait.name == link.name
                    && wait.record.iter().any(|record| record.id.is_some())
                    && name == "id"
            });
            if !by_record && !target.parameters.iter().any(|other| other.name == *name) {
                let message = format!("{} has no parameter {name}", target.id);
                self.error(&place, message, "one of its parameters");
            }
            if !is_there(spec, operation, expression) {
                let expected = "$response.body#/…, $request.body#/… or $request.path|query|header.<name>";
                self.error(&place, format!("{expression:?} leads nowhere"), expected);
            }
        }
    }
}

/// Whether a runtime expression leads to something of the operation.
fn is_there(spec: &Spec, operation: &Operation, expression: &str) -> bool {
    let body = |schema: Option<&Schema>, pointer: &str| {
        schema.is_some_and(|schema| resolve(spec, schema, pointer).is_some())
    };
    if let Some(pointer) = expression.strip_prefix("$response.body#") {
        return body(operation.answer.as_ref(), pointer);
    }
    if let Some(pointer) = expression.strip_prefix("$request.body#") {
        return body(operation.body.as_ref(), pointer);
    }
    let parameter =
        expression.strip_prefix("$request.").and_then(|rest| rest.split_once('.'));
    let Some((location, name)) = parameter else { return false };
    let location = match location {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        _ => return false,
    };
    operation
        .parameters
        .iter()
        .any(|parameter| parameter.location == location && parameter.name == name)
}
