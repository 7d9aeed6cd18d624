//! What a request needs to be shown and compared, made of what it writes: a derive for each of
//! its types would be code that grows with their members.

use std::fmt;

use crate::json::{JsonWriter, ToJson};
use crate::operation::Operation;
use crate::request::RequestWriter;

/// Shows an object as the JSON that it writes, without its secrets.
///
/// # Errors
/// The formatter's own.
pub fn show_object<T: ToJson>(object: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{} {}", name_of::<T>(), text(object, true))
}

/// Whether two objects write the same.
pub fn same_object(one: &dyn ToJson, other: &dyn ToJson) -> bool {
    text(one, false) == text(other, false)
}

fn text(object: &dyn ToJson, shown: bool) -> String {
    let mut json = JsonWriter::for_people(shown);
    object.to_json(&mut json);
    // The writer only ever appends text, so nothing is lost here.
    String::from_utf8_lossy(&json.finish()).into_owned()
}

/// Shows a request as its parameters and its body, without its secrets.
///
/// # Errors
/// The formatter's own.
pub fn show_request<O: Operation>(
    request: &O,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut writer = RequestWriter::apart(true);
    request.write(&mut writer);
    show(name_of::<O>(), writer, f)
}

fn show(name: &str, writer: RequestWriter, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (name, value) in writer.parameters() {
        shown.field(name, &value);
    }
    if let Some(body) = writer.body {
        let body = body.finish();
        shown.field("body", &format_args!("{}", String::from_utf8_lossy(&body)));
    }
    shown.finish()
}

/// Whether two requests send the same.
pub fn same_request<O: Operation>(one: &O, other: &O) -> bool {
    let [one, other] = [one, other].map(|request| {
        let mut writer = RequestWriter::apart(false);
        request.write(&mut writer);
        let parts = [writer.path, writer.query, writer.headers, writer.form];
        (parts, writer.body.map(JsonWriter::finish))
    });
    one == other
}

/// Begins to show an object of an answer.
pub fn shown<'a, 'b, T>(
    _: &T,
    f: &'a mut fmt::Formatter<'b>,
) -> fmt::DebugStruct<'a, 'b> {
    f.debug_struct(name_of::<T>())
}

/// A type's own name.
fn name_of<T>() -> &'static str {
    let path = std::any::type_name::<T>();
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}
