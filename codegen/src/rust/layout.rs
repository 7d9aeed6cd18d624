//! Lines of text: what stands in a macro is laid out here, as rustfmt leaves it alone.

use crate::model::{Field, TypeRef};
use std::collections::BTreeSet;

/// As wide as a line of code goes: `rustfmt.toml` says the same.
pub(super) const WIDTH: usize = 89;

/// A file in the making.
#[derive(Default)]
pub(super) struct Text {
    text: String,
}

impl Text {
    /// A line, indented by so many levels.
    pub(super) fn line(&mut self, level: usize, line: &str) {
        if !line.is_empty() {
            for _ in 0..level {
                self.text.push_str("    ");
            }
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// A blank line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Code that is laid out already.
    pub(super) fn code(&mut self, code: &str) {
        self.text.push_str(code);
    }

    /// Lines of documentation.
    pub(super) fn docs(&mut self, level: usize, lines: &[String]) {
        for line in lines {
            match line.as_str() {
                "" => self.line(level, "///"),
                line => self.line(level, &format!("/// {line}")),
            }
        }
    }

    /// A line of two parts, the second on a line of its own where both don't fit on one.
    pub(super) fn parts(&mut self, level: usize, first: &str, second: &str) {
        if level * 4 + first.len() + 1 + second.len() <= WIDTH {
            self.line(level, &format!("{first} {second}"));
        } else {
            self.line(level, first);
            self.line(level + 1, second);
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A name without the mark of a raw identifier: for file names and text.
pub(super) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The first lines of a generated file.
pub(super) fn header(comment: &str, name: &str) -> String {
    format!(
        "{comment} Generated from specs/{name} by `cargo xtask generate {name}`.\n\
         {comment} Do not edit: change the spec, its overlay or the generator.\n\n"
    )
}

/// What a file imports of the runtime, besides its macros.
pub(super) fn imports(text: &mut Text, names: &BTreeSet<&str>) {
    let names: Vec<&str> = names.iter().copied().collect();
    match names.as_slice() {
        [] => {}
        [one] => text.line(0, &format!("use backstay::generated::{one};")),
        many => {
            text.line(0, &format!("use backstay::generated::{{{}}};", many.join(", ")));
        }
    }
}

/// A type as one token tree, which the runtime's macros can look into.
pub(super) fn type_word(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Text => "String".to_owned(),
        TypeRef::DateTime => "Timestamp".to_owned(),
        TypeRef::Secret => "Secret".to_owned(),
        TypeRef::Integer => "i64".to_owned(),
        TypeRef::Number => "f64".to_owned(),
        TypeRef::Boolean => "bool".to_owned(),
        TypeRef::Any => "Value".to_owned(),
        TypeRef::Named(name) => name.clone(),
        TypeRef::Boxed(name) => format!("({name})"),
        TypeRef::List(item) => format!("[{}]", type_word(item)),
        TypeRef::Map(value) => format!("{{{}}}", type_word(value)),
    }
}

/// A member: `name: String as Argument = path "wire",`.
pub(super) fn member(text: &mut Text, level: usize, field: &Field, place: &str) {
    let argument = match &field.argument {
        Some(argument) => format!(" as {argument}"),
        None => String::new(),
    };
    let first = format!("{}: {}{argument}", field.name, type_word(&field.ty));
    let space = if place.is_empty() { "" } else { " " };
    text.parts(level, &first, &format!("= {place}{space}{:?},", field.wire));
}

/// A call with all its arguments, each on a line of its own where they don't fit on one.
/// `before` and `after` are what stands beside it.
pub(super) fn call(level: usize, before: &str, code: &str, after: &str) -> Vec<String> {
    let indent = "    ".repeat(level);
    let flat = format!("{indent}{before}{code}{after}");
    // Inside of a documentation comment there is less room.
    if flat.len() <= WIDTH - 8 {
        return vec![flat];
    }
    let Some((open, close)) = brackets(code) else { return vec![flat] };
    let mut lines = vec![format!("{indent}{before}{}", &code[..=open])];
    for argument in arguments(&code[open + 1..close]) {
        lines.extend(call(level + 1, "", argument, ","));
    }
    lines.push(format!("{indent}{}{after}", &code[close..]));
    lines
}

/// The outermost brackets, with something between them.
fn brackets(code: &str) -> Option<(usize, usize)> {
    let open = code.find(['(', '['])?;
    let close = code.rfind([')', ']'])?;
    (close > open + 1).then_some((open, close))
}

/// What stands between commas that are in no bracket and no text.
fn arguments(code: &str) -> Vec<&str> {
    let (mut depth, mut text, mut start) = (0_usize, false, 0);
    let mut found = Vec::new();
    for (index, c) in code.char_indices() {
        match c {
            '"' => text = !text,
            '(' | '[' | '<' if !text => depth += 1,
            ')' | ']' | '>' if !text => depth = depth.saturating_sub(1),
            ',' if !text && depth == 0 => {
                found.push(code[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
    }
    found.push(code[start..].trim());
    found
}

#[cfg(test)]
mod tests {
    use super::call;

    #[test]
    fn a_call_takes_the_lines_that_it_needs() {
        let short = "A::new(\"a\", B::c(1))";
        assert_eq!(call(0, "let x = ", short, ";"), ["let x = A::new(\"a\", B::c(1));"]);
        let long = "SomethingLong::new(Name(\"a, (b\"), Other::new([Item::new(\"first-item\"), \
                    Item::new(\"second\")]), \"the last argument of all\")";
        assert_eq!(
            call(0, "let x = ", long, ";"),
            [
                "let x = SomethingLong::new(",
                "    Name(\"a, (b\"),",
                "    Other::new([Item::new(\"first-item\"), Item::new(\"second\")]),",
                "    \"the last argument of all\",",
                ");"
            ]
        );
    }
}
