//! Waits, as data for the runtime's macro.

use super::layout::{Text, WIDTH, type_word};
use crate::model::{Crate, Operation, Wait};

pub(super) fn wait(text: &mut Text, model: &Crate, found: &Operation, wait: &Wait) {
    let declared = &wait.declared;
    text.blank();
    text.line(0, "backstay::wait! {");
    text.docs(1, &wait.docs);
    let arguments = match (wait.takes_request, wait.takes_id) {
        (true, true) => "(request, id)",
        (true, false) => "(request)",
        (false, _) => "(id)",
    };
    let method = format!("Client.{}{arguments}", wait.method_name);
    let output = type_word(&wait.output);
    text.parts(1, &method, &format!("-> {output} by {};", found.request.name));
    text.line(1, &format!("name {:?};", declared.name.replace('_', " ")));
    let line = |text: &mut Text, name: &str, value: &Option<String>| {
        if let Some(value) = value {
            text.line(1, &format!("{name} {value:?};"));
        }
    };
    line(text, "parameter", &wait.parameter);
    if let Some(record) = &declared.record {
        let mut parts = Vec::new();
        parts.extend(record.id.iter().map(|id| format!("id: {id:?},")));
        parts.extend(record.newest.iter().map(|time| format!("newest: {time:?},")));
        if model.pages.contains_key(&found.id) {
            parts.push(format!("pages: {},", found.output));
        }
        let parts = match parts.as_slice() {
            [] => "{}".to_owned(),
            parts => format!("{{ {} }}", parts.join(" ")),
        };
        text.parts(1, &format!("record {:?}", record.items), &format!("{parts};"));
    }
    text.line(1, &format!("state {:?};", declared.state));
    states(text, "running", &declared.running);
    states(text, "success", &declared.success);
    states(text, "failure", &declared.failure);
    line(text, "reason", &declared.reason);
    line(text, "code", &declared.code);
    line(text, "progress", &declared.progress);
    let times: Vec<String> = [
        ("successes", declared.successes),
        ("delay", declared.delay),
        ("interval", declared.interval),
        ("timeout", declared.timeout),
        ("grace", declared.grace),
    ]
    .into_iter()
    .filter_map(|(name, time)| Some(format!("{name}: {}", time?)))
    .collect();
    if !times.is_empty() {
        text.line(1, &format!("times {{ {} }};", times.join(", ")));
    }
    text.line(0, "}");
}

/// A list of states, on as many lines as it takes.
fn states(text: &mut Text, name: &str, states: &[String]) {
    if states.is_empty() {
        return;
    }
    let states: Vec<String> = states.iter().map(|state| format!("{state:?}")).collect();
    let line = format!("{name} [{}];", states.join(", "));
    if line.len() + 4 <= WIDTH {
        text.line(1, &line);
        return;
    }
    text.line(1, &format!("{name} ["));
    let mut line = String::new();
    for state in states {
        // With a space before it and a comma behind, two levels in.
        if !line.is_empty() && 8 + line.len() + state.len() + 2 > WIDTH {
            text.line(2, &std::mem::take(&mut line));
        }
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(&format!("{state},"));
    }
    text.line(2, &line);
    text.line(1, "];");
}
