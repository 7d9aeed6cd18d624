//! The tables of parameters and fields.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::super::block::{BlockKind, Link, Row as RawRow, Table as RawTable};
use super::super::operation::Location;
use super::super::path::placeholders;
use super::super::report::{Report, excerpt};
use super::super::vocabulary::{self, Column, Nameless, Section, pattern};
use super::sections::Placed;

/// No page has more tables.
const MOST_TABLES: usize = 1_000;

/// Which message a table describes a part of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    Request,
    /// An answer, by the status that the page names for it.
    Response(Option<String>),
    /// Outside of both: read only if something links to it.
    Elsewhere,
}

/// What a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// All rows are parameters outside the body.
    Parameters(Location),
    /// The fields of the body itself.
    Body,
    /// The fields of an object inside; `expected` ones must be linked to.
    Structure { expected: bool },
}

#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) line: usize,
    /// Its place among the tables of the page, from 1.
    pub(crate) ordinal: usize,
    pub(crate) side: Side,
    pub(crate) role: Role,
    /// The number in its caption.
    pub(crate) number: Option<String>,
    /// The structure that its caption names.
    pub(crate) structure: Option<String>,
    /// Other names in its caption, where that is not the name of one structure.
    pub(crate) mentioned: Vec<String>,
    /// What its caption says before the brackets in which it names a variant.
    pub(crate) variant_of: Option<String>,
    pub(crate) anchors: Vec<String>,
    pub(crate) rows: Vec<Row>,
    /// Whether its one row is no field.
    pub(crate) nameless: Option<Nameless>,
}

#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) name: String,
    pub(crate) required: bool,
    /// Nothing where the table has no column of types.
    pub(crate) type_text: Option<String>,
    pub(crate) description: String,
    /// The targets of its links: those in the type first, then the name's, then the rest.
    pub(crate) links: Vec<Link>,
    /// Where it goes if that is not what the table says for all rows.
    pub(crate) location: Option<Location>,
}

impl Table {
    /// The place of the table or of one of its rows in a message.
    pub(crate) fn place(&self, row: Option<usize>) -> String {
        let table = format!("table {}", self.ordinal);
        match row {
            None => format!("line {}, {table}", self.line),
            Some(row) => {
                let line = self.rows.get(row).map_or(self.line, |row| row.line);
                format!("line {line}, {table}, row {}", row + 1)
            }
        }
    }
}

/// Reads all tables that have a column of names, in page order.
pub(crate) fn read(
    placed: &[Placed<'_>],
    path: &str,
    method: &str,
    rpc: bool,
    report: &mut Report,
) -> Vec<Table> {
    let placeholders = placeholders(path);
    let bodiless = rpc || matches!(method, "get" | "head");
    let mut tables: Vec<Table> = Vec::new();
    let mut ordinal = 0;
    for here in placed {
        let BlockKind::Table(raw) = &here.block.kind else { continue };
        ordinal += 1;
        if tables.len() == MOST_TABLES {
            let message = format!("the page has more than {MOST_TABLES} tables");
            report.error(
                format!("line {}, table {ordinal}", here.block.line),
                message,
                "",
            );
            break;
        }
        let side = match here.section {
            Section::Uri | Section::Request => Side::Request,
            Section::Response => Side::Response(here.status.clone()),
            _ => Side::Elsewhere,
        };
        let columns = vocabulary::columns(&raw.head);
        let has = |column| columns.contains(&Some(column));
        let fields = has(Column::Name)
            && (has(Column::Type) || has(Column::Required) || has(Column::Description));
        if !fields {
            let known = has(Column::Code) || has(Column::Status);
            if side != Side::Elsewhere && !known {
                let head = raw.head.join(" | ");
                let place = format!("line {}, table {ordinal}", here.block.line);
                let message = format!(
                    "the table with the columns `{}` is not read",
                    excerpt(&head)
                );
                report.warning(place, message, "");
            }
            continue;
        }
        let caption = here.caption.as_ref();
        let text = caption.map_or("", |caption| caption.text.as_str());
        let mut table = Table {
            line: here.block.line,
            ordinal,
            side,
            role: Role::Structure { expected: false },
            number: caption.and_then(|caption| caption.number.clone()),
            structure: vocabulary::structure(text).map(str::to_owned),
            mentioned: vocabulary::mentioned(text),
            variant_of: vocabulary::variant_of(text).map(str::to_owned),
            anchors: here.anchors.clone(),
            rows: Vec::new(),
            nameless: None,
        };
        rows(raw, &columns, &mut table, report);
        table.role = role(&table, here.section, text, &placeholders, bodiless, &tables);
        if table.nameless.is_some() {
            unname(&mut table, report);
        }
        // Numbered rows after the body's are data that its fields speak of.
        let numbered =
            matches!(columns.first(), Some(None)) && table.structure.is_none();
        if numbered && table.role == (Role::Structure { expected: true }) {
            table.role = Role::Structure { expected: false };
        }
        let split = table.side == Side::Request
            && !matches!(table.role, Role::Structure { .. })
            && vocabulary::location(text).is_none();
        if split {
            place_rows(
                &mut table,
                &placeholders,
                here.section == Section::Uri || bodiless,
            );
        }
        tables.push(table);
    }
    tables
}

/// Only structures are maps, and only bodies are lists.
fn unname(table: &mut Table, report: &mut Report) {
    let fits = match table.nameless {
        Some(Nameless::Values) => matches!(table.role, Role::Structure { .. }),
        _ => table.role == Role::Body,
    };
    if !fits {
        report.gap(table.place(Some(0)), "the row has no name of a field", "");
        table.nameless = None;
        table.rows.clear();
    }
}

fn role(
    table: &Table,
    section: Section,
    caption: &str,
    placeholders: &[String],
    bodiless: bool,
    before: &[Table],
) -> Role {
    if table.side == Side::Elsewhere {
        return Role::Structure { expected: false };
    }
    if table.structure.is_none()
        && let Some(location) = vocabulary::location(caption)
    {
        return match location {
            // A table of an answer that speaks of paths or queries tells of something else.
            Some(Location::Path | Location::Query) if table.side != Side::Request => {
                Role::Structure { expected: false }
            }
            Some(location) => Role::Parameters(location),
            None => body_or_structure(table, before),
        };
    }
    if table.structure.is_some() {
        return Role::Structure { expected: true };
    }
    if section == Section::Uri {
        return Role::Parameters(Location::Query);
    }
    if table.side == Side::Request {
        let all = |test: &dyn Fn(&Row) -> bool| {
            !table.rows.is_empty() && table.rows.iter().all(test)
        };
        if all(&|row| {
            row.location == Some(Location::Header)
                || vocabulary::is_header_name(&row.name)
        }) {
            return Role::Parameters(Location::Header);
        }
        let first = !before.iter().any(|table| table.side == Side::Request);
        if first && all(&|row| placeholders.contains(&row.name)) {
            return Role::Parameters(Location::Path);
        }
        let rooted = before.iter().any(|table| {
            table.side == Side::Request
                && table.role == Role::Parameters(Location::Query)
        });
        if bodiless {
            return if rooted && composite(before) {
                Role::Structure { expected: true }
            } else {
                Role::Parameters(Location::Query)
            };
        }
    }
    body_or_structure(table, before)
}

/// The first table of a message is its body's, the others are of objects inside.
fn body_or_structure(table: &Table, before: &[Table]) -> Role {
    let rooted =
        before.iter().any(|other| other.side == table.side && other.role == Role::Body);
    if rooted { Role::Structure { expected: true } } else { Role::Body }
}

/// Whether a table has a field that needs a structure.
fn composite(tables: &[Table]) -> bool {
    tables
        .iter()
        .flat_map(|table| &table.rows)
        .any(|row| row.type_text.as_deref().is_some_and(super::types::is_composite))
}

/// Gives each row of a mixed table its own place.
fn place_rows(table: &mut Table, placeholders: &[String], outside: bool) {
    let body = table.role == Role::Body;
    for row in &mut table.rows {
        if row.location.is_some() {
            continue;
        }
        row.location = if vocabulary::is_header_name(&row.name) {
            Some(Location::Header)
        } else if placeholders.contains(&row.name) && !body {
            Some(Location::Path)
        } else if outside {
            Some(Location::Query)
        } else {
            None
        };
    }
}

fn rows(
    raw: &RawTable,
    columns: &[Option<Column>],
    table: &mut Table,
    report: &mut Report,
) {
    let column = |wanted| columns.iter().position(|column| *column == Some(wanted));
    let (name_at, type_at) = (column(Column::Name), column(Column::Type));
    let (required_at, location_at) =
        (column(Column::Required), column(Column::Location));
    let mut names = HashSet::new();
    let single = raw.rows.len() == 1 && type_at.is_some();
    for raw_row in &raw.rows {
        let place = format!(
            "line {}, table {}, row {}",
            raw_row.line,
            table.ordinal,
            table.rows.len() + 1
        );
        let text = |at: Option<usize>| {
            at.and_then(|at| raw_row.cells.get(at)).map(|cell| cell.text.as_str())
        };
        let written = text(name_at).unwrap_or_default();
        let others = alternatives(written);
        let name = others.first().cloned().or_else(|| name(written)).or_else(|| {
            table.nameless =
                vocabulary::nameless(written).filter(|_| single && !is_cut(written));
            table.nameless.map(|_| "*".to_owned())
        });
        let Some(name) = name else {
            if !written.trim().is_empty() {
                let message = super::quoted("no field name in", written);
                report.gap(place, message, "a name in ASCII letters");
            }
            continue;
        };
        let flag = text(required_at).unwrap_or("-");
        let required = match vocabulary::required(flag) {
            Some((required, true)) => required,
            Some((required, false)) => {
                let message =
                    super::quoted("the mandatory column has a condition:", flag);
                report.warning(&place, message, "");
                required
            }
            None => {
                let message = super::quoted("the mandatory column says", flag);
                report.warning(&place, message, "yes or no");
                false
            }
        };
        if !names.insert(name.clone()) {
            let message = format!("`{name}` stands in this table already");
            report.warning(&place, message, "");
            continue;
        }
        let location = text(location_at).and_then(vocabulary::location_word).flatten();
        let row = Row {
            line: raw_row.line,
            name,
            // One of several names is not required for itself.
            required: required && others.is_empty(),
            type_text: type_at.map(|at| text(Some(at)).unwrap_or_default().to_owned()),
            description: description(raw, raw_row, columns),
            links: links(raw_row, type_at, name_at),
            location,
        };
        for name in others.into_iter().skip(1) {
            if names.insert(name.clone()) {
                table.rows.push(Row { name, ..row.clone() });
            }
        }
        table.rows.push(row);
    }
}

/// The names in `domain_id or domain_name`, of which one is given.
fn alternatives(text: &str) -> Vec<String> {
    let text = text.replace(" or ", "/").replace(['或', '、', '\n'], "/");
    let parts: Vec<&str> = text.split('/').map(str::trim).collect();
    let sound = |part: &&str| {
        part.len() > 1
            && part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    if !(2..=4).contains(&parts.len()) || !parts.iter().all(sound) {
        return Vec::new();
    }
    parts.into_iter().map(str::to_owned).collect()
}

/// The field's name: footnotes, quotes and remarks in brackets are not part of it. Nothing where
/// anything else follows it: a name that is cut is another field's.
fn name(text: &str) -> Option<String> {
    static NAME: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"^[\s“”"'`»\-]*([A-Za-z0-9_$@][A-Za-z0-9_.\-:$@]*?)[.:\-]*[”"'`]*(?:\s*(?:[(（][^()（）]*[)）]|\[\d{1,2}\]|\*))*[\s。：:.,，;；”"'`]*$"#,
        )
    });
    // A page that breaks long names does so at their underscores.
    static BROKEN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"([A-Za-z0-9])\s+_|_\s+([A-Za-z0-9])"));
    let text = BROKEN.replace_all(text, "${1}_${2}");
    let name = NAME.captures(&text)?.get(1)?.as_str();
    (name.len() <= 128).then(|| name.to_owned())
}

/// Whether a text is a name with something after it that is no remark.
fn is_cut(text: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let rest = text.trim().trim_start_matches(part);
    rest.len() < text.trim().len()
        && rest.trim_start().starts_with(|c: char| !c.is_alphanumeric())
}

/// What the row says beside name, type and flag; columns of unknown words keep their head.
fn description(raw: &RawTable, row: &RawRow, columns: &[Option<Column>]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for ((cell, head), column) in row.cells.iter().zip(&raw.head).zip(columns) {
        match column {
            Some(Column::Description) => lines.push(cell.text.clone()),
            None if !cell.text.trim().is_empty() => {
                lines.push(format!("{}：{}", head.trim(), cell.text));
            }
            _ => {}
        }
    }
    lines.join("\n")
}

fn links(row: &RawRow, type_at: Option<usize>, name_at: Option<usize>) -> Vec<Link> {
    let mut order: Vec<usize> = type_at.into_iter().chain(name_at).collect();
    order.extend(
        (0..row.cells.len()).filter(|at| Some(*at) != type_at && Some(*at) != name_at),
    );
    let cells = order.into_iter().filter_map(|at| row.cells.get(at));
    cells.flat_map(|cell| cell.links.iter().cloned()).collect()
}
