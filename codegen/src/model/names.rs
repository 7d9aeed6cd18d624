//! Names on the wire become Rust names.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use std::collections::BTreeSet;

/// Names that a member may not take: keywords that cannot be raw, methods that every type has, and
/// those by which generated code writes a value.
const TAKEN: [&str; 17] = [
    "self",
    "Self",
    "super",
    "crate",
    "_",
    "new",
    "clone",
    "clone_from",
    "eq",
    "ne",
    "fmt",
    "into",
    "default",
    "is_absent",
    "to_json",
    "write_members",
    "write_parameters",
];

/// Words that Rust keeps for itself but lets be written as `r#word`.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `instance_id`: a member.
pub(super) fn snake(wire: &str) -> String {
    finish(ascii(wire).to_snake_case(), "_", "_")
}

/// `restore_instance`: an operation's module and the client's method.
pub(super) fn method(id: &str) -> String {
    /// The client's own method; crates that a module would hide; names that are no file on
    /// every system.
    const OTHERS: [&str; 9] =
        ["alloc", "aux", "backstay", "con", "core", "nul", "prn", "std", "untyped"];
    match snake(id).as_str() {
        // `operations/mod.rs` would be the module above it.
        "r#mod" => "mod_".to_owned(),
        name if OTHERS.contains(&name) => format!("{name}_"),
        name => name.to_owned(),
    }
}

/// `point_in_time`: the function that makes a variant, which must not hide `From::from`.
pub(super) fn constructor(title: &str) -> String {
    match snake(title).as_str() {
        "from" => "from_".to_owned(),
        name => name.to_owned(),
    }
}

/// A name without the mark of a raw identifier.
pub(super) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// `InstanceId`: a type or a variant.
pub(super) fn pascal(wire: &str) -> String {
    finish(ascii(wire).to_pascal_case(), "N", "Type")
}

/// Types that generated code names without a path.
const TYPES: [&str; 39] = [
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "Clone",
    "Config",
    "Credentials",
    "Debug",
    "Default",
    "Descriptor",
    "Enumeration",
    "Err",
    "Error",
    "ErrorKind",
    "From",
    "FromJson",
    "Idempotency",
    "Into",
    "IntoIterator",
    "JsonWriter",
    "New",
    "None",
    "ObjectWriter",
    "Ok",
    "Operation",
    "Option",
    "Place",
    "RequestWriter",
    "Result",
    "Secret",
    "Some",
    "String",
    "Timestamp",
    "ToJson",
    "ToText",
    "UnknownValue",
    "Value",
    "Vec",
    "Wire",
];

/// `InstanceId`: a type, which must not hide one that the generated code uses.
pub(super) fn type_name(wire: &str) -> String {
    let name = pascal(wire);
    if is_taken(&name) { format!("{name}Type") } else { name }
}

/// Whether generated code uses a type of that name.
pub(super) fn is_taken(name: &str) -> bool {
    TYPES.contains(&name)
}

/// `INVALID_PARAM`: a constant.
pub(super) fn shouty(wire: &str) -> String {
    finish(ascii(wire).to_shouty_snake_case(), "N", "_").to_ascii_uppercase()
}

/// Makes what heck left an identifier: never empty, never a number first, never a keyword.
fn finish(name: String, before_digit: &str, after_keyword: &str) -> String {
    if name.is_empty() {
        // A name of signs alone was spelt out by `ascii`; this one had nothing in it.
        return if before_digit == "N" {
            "Unnamed".to_owned()
        } else {
            "unnamed".to_owned()
        };
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("{before_digit}{name}");
    }
    if TAKEN.contains(&name.as_str()) {
        return format!("{name}{after_keyword}");
    }
    if KEYWORDS.contains(&name.as_str()) {
        return format!("r#{name}");
    }
    name
}

/// Signs that would vanish are spelt out where nothing else is there, and letters beyond ASCII by
/// their number: what identifiers look like must not depend on a reader's font.
fn ascii(wire: &str) -> String {
    let spell = !wire.chars().any(|c| c.is_alphanumeric());
    let mut out = String::with_capacity(wire.len());
    for c in wire.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(c),
            '+' if spell => out.push_str(" plus "),
            '-' if spell => out.push_str(" minus "),
            '*' if spell => out.push_str(" star "),
            '/' if spell => out.push_str(" slash "),
            '.' if spell => out.push_str(" dot "),
            c if c.is_alphanumeric() => out.push_str(&format!(" u{:x} ", c as u32)),
            _ => out.push(' '),
        }
    }
    out
}

/// Hands out names, each once.
#[derive(Default)]
pub(super) struct Unique {
    taken: BTreeSet<String>,
}

impl Unique {
    /// The name of a member or constant, or with the first free number behind it: `a_b_2`.
    pub(super) fn take(&mut self, name: String) -> String {
        self.take_apart(name, "_")
    }

    /// The name of a type or variant, or with the first free number behind it: `AB2`.
    pub(super) fn take_type(&mut self, name: String) -> String {
        self.take_apart(name, "")
    }

    fn take_apart(&mut self, name: String, separator: &str) -> String {
        let mut candidate = name.clone();
        let mut number = 2;
        while !self.taken.insert(candidate.clone()) {
            // `self_` becomes `self_2`.
            let plain = plain(&name).trim_end_matches('_');
            candidate = format!("{plain}{separator}{number}");
            number += 1;
        }
        candidate
    }
}

#[cfg(test)]
mod tests {
    use super::{Unique, constructor, method, pascal, shouty, snake};

    #[test]
    fn cursed_names_become_identifiers() {
        let expected = [
            ("DBInstanceId", "db_instance_id", "DbInstanceId"),
            ("type", "r#type", "Type"),
            ("self", "self_", "SelfType"),
            ("Self", "self_", "SelfType"),
            ("2fast", "_2fast", "N2fast"),
            ("a-b", "a_b", "AB"),
            ("X-Auth-Token", "x_auth_token", "XAuthToken"),
            ("Tag.1.Key", "tag_1_key", "Tag1Key"),
            ("+", "plus", "Plus"),
            ("-", "minus", "Minus"),
            ("", "unnamed", "Unnamed"),
            ("名称", "u540d_u79f0", "U540dU79f0"),
            ("new", "new_", "New"),
            ("\u{202e}x", "x", "X"),
        ];
        for (wire, member, type_name) in expected {
            assert_eq!(snake(wire), member, "{wire}");
            assert_eq!(pascal(wire), type_name, "{wire}");
        }
        assert_eq!(shouty("InvalidDBName.Duplicate"), "INVALID_DB_NAME_DUPLICATE");
        assert_eq!(shouty("404"), "N404");
        assert_eq!(shouty("%"), "UNNAMED");
    }

    #[test]
    fn functions_hide_none_of_ours() {
        for (id, name) in [
            ("Untyped", "untyped_"),
            ("New", "new_"),
            ("Mod", "mod_"),
            ("Self", "self_"),
            ("Type", "r#type"),
            ("Core", "core_"),
        ] {
            assert_eq!(method(id), name);
        }
        for (title, name) in [
            ("write members", "write_members_"),
            ("new", "new_"),
            ("from", "from_"),
            ("backup", "backup"),
        ] {
            assert_eq!(constructor(title), name);
        }
    }

    #[test]
    fn a_name_is_given_once() {
        let mut names = Unique::default();
        assert_eq!(names.take("a_b".into()), "a_b");
        assert_eq!(names.take("a_b".into()), "a_b_2");
        assert_eq!(names.take("a_b".into()), "a_b_3");
        assert_eq!(names.take("r#type".into()), "r#type");
        assert_eq!(names.take("r#type".into()), "type_2");
        assert_eq!(names.take("self_".into()), "self_");
        assert_eq!(names.take("self_".into()), "self_2");
        assert_eq!(names.take_type("AB".into()), "AB");
        assert_eq!(names.take_type("AB".into()), "AB2");
        assert_eq!(names.take("NO_CARD".into()), "NO_CARD");
        assert_eq!(names.take("NO_CARD".into()), "NO_CARD_2");
    }
}
