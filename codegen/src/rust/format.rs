//! Layout: tokens become text that rustfmt leaves as it is.

use proc_macro2::TokenStream;

/// A file: where it comes from, what is in it, the code.
pub(super) fn file(
    name: &str,
    docs: &str,
    tokens: TokenStream,
) -> Result<String, String> {
    let parsed: syn::File = syn::parse2(tokens).map_err(|error| error.to_string())?;
    let code = spaced(&joined(&prettyplease::unparse(&parsed)));
    let docs: String = docs
        .lines()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect();
    let gap = if docs.is_empty() { "" } else { "\n" };
    Ok(format!("{}{docs}{gap}{code}", header("//", name)))
}

/// The first lines of a generated file.
pub(super) fn header(comment: &str, name: &str) -> String {
    format!(
        "{comment} Generated from specs/{name} by `cargo xtask generate {name}`.\n\
         {comment} Do not edit: change the spec, its overlay or the generator.\n\n"
    )
}

/// An expression, laid out as it would stand in a function.
pub(super) fn expression(code: &str) -> Result<String, String> {
    let wrapped: syn::File =
        syn::parse_str(&format!("fn f() {{ let request = {code}; }}"))
            .map_err(|error| format!("{code}: {error}"))?;
    let text = joined(&prettyplease::unparse(&wrapped));
    let lines = text.lines().skip(1).filter(|line| line.starts_with(' '));
    let lines: Vec<&str> =
        lines.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    Ok(lines.join("\n"))
}

/// A `use` of several names, laid out.
pub(super) fn use_item(module: &str, names: &[String]) -> Vec<String> {
    let code = match names {
        [] => return Vec::new(),
        [one] => format!("use {module}::{one};"),
        many => format!("use {module}::{{{}}};", many.join(", ")),
    };
    let parsed = syn::parse_str(&code).map(|file| prettyplease::unparse(&file));
    parsed.unwrap_or(code).lines().map(str::to_owned).collect()
}

/// As wide as prettyplease goes, and rustfmt by our `rustfmt.toml`.
const WIDTH: usize = 89;

/// Puts what is in brackets on one line where it fits: prettyplease breaks struct literals and
/// lists early, as rustfmt's small heuristics do; we have switched those off.
fn joined(text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(broken).collect();
    // Innermost first: an outer bracket can only close up when the inner one has.
    let mut index = lines.len();
    while index > 0 {
        index -= 1;
        if let Some((end, line)) = join(&lines, index) {
            lines.splice(index..=end, [line]);
        }
    }
    let mut out = lines.join("\n");
    out.push('\n');
    out
}

/// A constant that is too long for a line has its value on the next.
fn broken(line: &str) -> String {
    let code = line.trim_start();
    if line.len() <= WIDTH || !code.starts_with("pub const ") || !code.ends_with(';') {
        return line.to_owned();
    }
    let indent = " ".repeat(line.len() - code.len() + 4);
    line.replacen(" = ", &format!(" =\n{indent}"), 1)
}

/// The line that opens at `index` with all up to where it closes, if that fits.
fn join(lines: &[String], index: usize) -> Option<(usize, String)> {
    let open = &lines[index];
    let indent = open.len() - open.trim_start().len();
    let (close, space) = match open.chars().last()? {
        '(' => (')', ""),
        '[' => (']', ""),
        '{' if is_literal(open.trim_start()) => ('}', " "),
        _ => return None,
    };
    let length = lines[index + 1..].iter().position(|line| {
        line.len() > indent
            && line.starts_with(&" ".repeat(indent))
            && line[indent..].starts_with(close)
    })?;
    let inner = &lines[index + 1..index + 1 + length];
    let flat = |line: &String| {
        let text = line.trim_start();
        line.len() - text.len() == indent + 4
            && !text.starts_with('/')
            && !text.starts_with('#')
    };
    if inner.is_empty() || !inner.iter().all(flat) {
        return None;
    }
    if close == '}' && !inner.iter().all(|line| line.ends_with(',')) {
        return None;
    }
    let items: Vec<&str> = inner.iter().map(|line| line.trim()).collect();
    let items = items.join(" ");
    let rest = lines[index + 1 + length].trim_start();
    let line = format!("{open}{space}{}{space}{rest}", items.trim_end_matches(','));
    let end = index + 1 + length;
    if line.len() <= WIDTH {
        return Some((end, line));
    }
    // A constant's list may fit on the line below its name.
    let (name, value) = line.split_once(" = ")?;
    let value = format!("{}{value}", " ".repeat(indent + 4));
    let constant = name.trim_start().starts_with("const ") && value.len() <= WIDTH;
    constant.then(|| (end, format!("{name} =\n{value}")))
}

/// Whether a line that ends with a brace opens a struct literal, and not a block or an item.
fn is_literal(line: &str) -> bool {
    let keyword = line.split([' ', '(']).next().unwrap_or_default();
    let items = [
        "pub", "impl", "fn", "match", "struct", "enum", "mod", "const", "static", "use",
    ];
    let constant = ["const", "static"].contains(&keyword) && line.contains(" = ");
    (constant || !items.contains(&keyword))
        && !line.ends_with("=> {")
        && !line.ends_with(") {")
        && line
            .trim_end_matches(" {")
            .ends_with(|last: char| last.is_ascii_alphanumeric())
}

/// A blank line between items that take more than one line, which prettyplease doesn't set.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    for line in text.lines() {
        if previous.trim_start().starts_with("//") {
            // Documentation stays with what it is about.
            out.push_str(line);
            out.push('\n');
            previous = line;
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let before = previous.len() - previous.trim_start().len();
        let starts = [
            "///", "#[", "pub ", "fn ", "impl ", "struct ", "const ", "static ", "type ",
        ]
        .iter()
        .any(|start| line.trim_start().starts_with(start));
        let ended = matches!(previous.trim_start(), "}" | "];" | "};" | ");")
            || (previous.starts_with("use ")
                && previous.ends_with(';')
                && !line.starts_with("use "))
            || (previous.ends_with(';') && line.trim_start().starts_with("///"))
            || (previous.ends_with(';') && line.trim_start().starts_with("fn "))
            || previous.ends_with("{}");
        if !previous.is_empty() && starts && ended && indent <= before {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out.replace("\n\n\n", "\n\n")
}
