//! How a factsheet says of which unit numbers are and how moments are written: once for all the
//! fields of a name.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::super::super::operation::{Kind, Location, Schema};
use super::super::super::vocabulary::pattern;
use super::super::{list, text};
use super::NAME;

/// Units that a spec may name.
const UNITS: &[&str] =
    &["bytes", "KB", "MB", "GB", "seconds", "minutes", "percent", "unix-ms"];

/// A moment as a number, or as a text of its digits.
const UNIX: &str = "unix-ms";

/// A moment as text: the format of it.
const TEXT: &str = "date-time";

/// A moment with its seconds, as the runtime writes it.
const SECONDS: &str = "yyyy-MM-ddTHH:mm:ss";

/// The unit that a text begins with: `GB as text`.
pub(super) fn unit(words: &str) -> Option<&'static str> {
    let first = words.split([' ', ',']).next().unwrap_or_default();
    UNITS.iter().copied().find(|unit| *unit == first)
}

pub(super) struct Rules {
    rules: Vec<Rule>,
}

struct Rule {
    names: Vec<String>,
    scope: Scope,
    effect: Effect,
}

#[derive(Clone)]
enum Scope {
    All,
    /// The parameters of queries.
    Queries,
    /// Operations by what the factsheet or the vendor calls them.
    Operations(Vec<String>),
    /// Operations whose role begins so.
    Role(&'static str),
}

#[derive(Clone, Copy)]
enum Effect {
    Unit(&'static str),
    Format(&'static str),
}

impl Rules {
    pub(super) fn new(document: &Value) -> Self {
        let units = list(document, "units").iter().filter_map(|entry| {
            let unit = unit(text(entry, "unit")?)?;
            Some((text(entry, "what")?, Effect::Unit(unit)))
        });
        let moments = list(document, "time_formats").iter().filter_map(|entry| {
            Some((text(entry, "where")?, moment(text(entry, "format")?)?))
        });
        let mut rules: Vec<Rule> = Vec::new();
        for (places, effect) in units.chain(moments) {
            for (names, scope) in places.split("; ").filter_map(clause) {
                rules.push(Rule { names, scope, effect });
            }
        }
        // The narrower of two rules comes later and is believed.
        rules.sort_by_key(|rule| !matches!(rule.scope, Scope::All));
        Rules { rules }
    }

    /// Gives a field the unit or form that the rules, or its own words, say.
    pub(super) fn apply(
        &self,
        operation: &Value,
        location: Option<Location>,
        trail: &[&str],
        schema: &mut Schema,
    ) {
        static MILLISECONDS: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"(?i)\bunix (?:time in )?milliseconds\b"));
        for rule in
            self.rules.iter().filter(|rule| rule.covers(operation, location, trail))
        {
            give(rule.effect, schema);
        }
        let own = schema.description.as_deref().unwrap_or_default();
        if MILLISECONDS.is_match(own) {
            give(Effect::Unit(UNIX), schema);
        } else if own.contains(SECONDS) {
            give(Effect::Format(TEXT), schema);
        }
    }
}

impl Rule {
    fn covers(
        &self,
        operation: &Value,
        location: Option<Location>,
        trail: &[&str],
    ) -> bool {
        let named = self.names.iter().any(|name| {
            let parts: Vec<&str> = name.split('.').collect();
            trail.ends_with(&parts)
        });
        named
            && match &self.scope {
                Scope::All => true,
                Scope::Queries => location == Some(Location::Query),
                Scope::Operations(names) => {
                    let action = operation.pointer("/request/rpc/action");
                    let known = [text(operation, "id"), action.and_then(Value::as_str)];
                    names.iter().any(|name| known.contains(&Some(name)))
                }
                Scope::Role(start) => {
                    text(operation, "role").is_some_and(|role| role.starts_with(start))
                }
            }
    }
}

fn give(effect: Effect, schema: &mut Schema) {
    match (effect, &mut schema.kind) {
        (Effect::Unit(unit), Kind::Integer(_) | Kind::Number(_) | Kind::String(_)) => {
            schema.facts.unit = Some(unit);
            match &mut schema.kind {
                // 32 bits can't hold it, whatever the definitions say.
                Kind::Integer(format) if unit == UNIX => *format = Some("int64"),
                // A moment has one form.
                Kind::String(format) if unit == UNIX && *format == Some(TEXT) => {
                    *format = None;
                }
                _ => {}
            }
        }
        (Effect::Format(name), Kind::String(format))
            if schema.facts.values.is_empty() =>
        {
            *format = Some(name);
            if name == TEXT && schema.facts.unit == Some(UNIX) {
                schema.facts.unit = None;
            }
        }
        _ => {}
    }
}

/// What a form of moments is to a spec. Forms that the runtime does not write have none.
fn moment(form: &str) -> Option<Effect> {
    if form.starts_with("Unix milliseconds") {
        return Some(Effect::Unit(UNIX));
    }
    let date_time = [SECONDS, "ISO 8601"];
    date_time.iter().any(|start| form.starts_with(start)).then_some(Effect::Format(TEXT))
}

/// `created, updated and other text times`, `size in list_backups`: names, and where they count.
/// Nothing where the words are not that plain.
fn clause(text: &str) -> Option<(Vec<String>, Scope)> {
    static CLAUSE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(.+?)(?: and other [a-z ]+)?(?: (?:in|of) ([a-z_A-Z ,]+))?$")
    });
    let captures = CLAUSE.captures(text)?;
    let names = words(captures.get(1)?.as_str())?;
    let scope = match captures.get(2).map(|scope| scope.as_str()) {
        None => Scope::All,
        Some("queries") => Scope::Queries,
        Some("windows") => Scope::Role("restore_window"),
        Some("the restore call") => Scope::Role("restore"),
        Some("table restore") => Scope::Role("restore_table"),
        Some("instance lists") => Scope::Role("list_instances"),
        Some(names) => Scope::Operations(words(names)?),
    };
    Some((names, scope))
}

/// The names of a list; what is told in several words is none.
fn words(text: &str) -> Option<Vec<String>> {
    let text = text.replace(" and ", ", ");
    let names = text.split(", ").map(str::trim).filter(|name| NAME.is_match(name));
    let names: Vec<String> = names.map(str::to_owned).collect();
    (!names.is_empty()).then_some(names)
}
