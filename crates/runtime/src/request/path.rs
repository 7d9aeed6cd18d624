//! Path templates and the values in their braces.

use std::borrow::Cow;

use super::Parameters;
use crate::encoding::percent_encode;
use crate::error::Error;

/// A place in a path whose value isn't known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) at: usize,
    pub(super) name: String,
}

/// The project or account that a path names: parameter and value, not encoded.
pub(crate) type Scope = (&'static str, String);

/// Puts values into the braces of a path, as far as they are known.
pub(super) fn fill(
    prefix: &str,
    template: &str,
    values: &Parameters,
    setting: &dyn Fn(&str) -> Option<String>,
) -> Result<Filled, Error> {
    let mut path = String::with_capacity(prefix.len() + template.len() + 64);
    let mut gaps = Vec::new();
    let mut scope = None;
    path.push_str(prefix);
    if !template.starts_with('/') {
        path.push('/');
    }
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        push_literal(literal, &mut path);
        let Some((name, after)) = after.split_once('}') else {
            return Err(Error::invalid(format!(
                "{template:?} has a brace that isn't closed"
            )));
        };
        rest = after;
        let value = match values.get(name) {
            Some(value) => Some(Cow::Borrowed(value)),
            None => setting(name).map(Cow::Owned),
        };
        match value {
            Some(value) => {
                push_value(name, &value, &mut path)?;
                note_scope(&mut scope, name, value);
            }
            None => gaps.push(Gap { at: path.len(), name: name.to_owned() }),
        }
    }
    push_literal(rest, &mut path);
    Ok(Filled { path, gaps, scope })
}

/// A path with its values, as far as they are known.
#[derive(Default)]
pub(super) struct Filled {
    pub(super) path: String,
    pub(super) gaps: Vec<Gap>,
    pub(super) scope: Option<Scope>,
}

/// Remembers the id of a project, else of an account, that a path names.
pub(super) fn note_scope(scope: &mut Option<Scope>, name: &str, value: Cow<'_, str>) {
    match name {
        "project_id" => *scope = Some(("project_id", value.into_owned())),
        "domain_id" if scope.is_none() => {
            *scope = Some(("domain_id", value.into_owned()));
        }
        _ => {}
    }
}

pub(super) fn push_value(
    name: &str,
    value: &str,
    path: &mut String,
) -> Result<(), Error> {
    match value {
        "" => Err(Error::invalid(format!("the path parameter {name} is empty"))),
        // URLs drop these, and the request would go to another path.
        "." | ".." => {
            Err(Error::invalid(format!("the path parameter {name} can't be {value:?}")))
        }
        value => {
            percent_encode(value, path);
            Ok(())
        }
    }
}

pub(super) fn missing(name: &str) -> Error {
    match name {
        "project_id" => Error::config(
            "no project id, which the path needs: set one with Config::builder().project_id(..)",
        ),
        "domain_id" => Error::config(
            "no account id, which the path needs: set one with Config::builder().domain_id(..)",
        ),
        _ => Error::invalid(format!("the path parameter {name} is missing")),
    }
}

/// A part of a path template: as it stands, but for what no URL may hold.
fn push_literal(literal: &str, path: &mut String) {
    for c in literal.chars() {
        if c.is_ascii_graphic()
            && !matches!(
                c,
                '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '?' | '#'
            )
        {
            path.push(c);
        } else {
            let mut bytes = [0; 4];
            percent_encode(c.encode_utf8(&mut bytes), path);
        }
    }
}
