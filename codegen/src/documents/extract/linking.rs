//! Puts the tables of a page together: which table has the fields of which object.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::super::operation::{Field, Kind, Schema};
use super::super::report::Report;
use super::super::vocabulary;
use super::tables::{Role, Side, Table};
use super::types::{self, Type};
use super::{facts, quoted, samples};

mod body;
mod members;
mod target;

use members::{nested, pair_of_a_map};
use target::{Guess, plain, singular, singular_of, strangers};

/// Objects nest no deeper than this on any page.
const DEEPEST: usize = 48;
/// Nor has any operation more fields, all places counted.
const MOST_FIELDS: usize = 5_000;

/// Builds schemas from tables, and remembers which tables it used.
pub(crate) struct Linker<'t, 'r> {
    pub(crate) tables: &'t [Table],
    pub(crate) report: &'r mut Report,
    /// Schemas that contain themselves, by name.
    pub(crate) components: BTreeMap<String, Schema>,
    anchors: HashMap<&'t str, usize>,
    /// The structure that each table's caption names, for comparison.
    names: Vec<Option<String>>,
    /// The tables whose caption names something that no field and no type is called.
    strangers: Vec<usize>,
    claimed: Vec<bool>,
    /// The table that a type's name stood for before.
    named: BTreeMap<(Side, String), usize>,
    /// The tables being read, the outermost first.
    open: Vec<usize>,
    /// The component's name of each table that contains itself.
    recursive: BTreeMap<usize, String>,
    fields_left: usize,
    exhausted: bool,
}

impl<'t, 'r> Linker<'t, 'r> {
    pub(crate) fn new(tables: &'t [Table], report: &'r mut Report) -> Self {
        let mut anchors = HashMap::new();
        for (index, table) in tables.iter().enumerate() {
            for anchor in &table.anchors {
                anchors.entry(anchor.as_str()).or_insert(index);
            }
        }
        let names: Vec<Option<String>> =
            tables.iter().map(|table| table.structure.as_deref().map(plain)).collect();
        let strangers = strangers(tables, &names);
        Linker {
            tables,
            report,
            components: BTreeMap::new(),
            anchors,
            names,
            strangers,
            claimed: vec![false; tables.len()],
            named: BTreeMap::new(),
            open: Vec::new(),
            recursive: BTreeMap::new(),
            fields_left: MOST_FIELDS,
            exhausted: false,
        }
    }

    /// Reports the tables that nothing led to, and hands out the components.
    pub(crate) fn finish(self) -> BTreeMap<String, Schema> {
        for (table, claimed) in self.tables.iter().zip(&self.claimed) {
            if table.role == (Role::Structure { expected: true }) && !claimed {
                let name = match &table.structure {
                    Some(name) => format!(" of `{name}`"),
                    None => String::new(),
                };
                let message = format!("no field leads to this table{name}");
                let expected =
                    "a link, a field or type of its caption's name, or its number";
                self.report.gap(table.place(None), message, expected);
            }
        }
        self.components
    }

    /// The schema of one row.
    pub(crate) fn field(
        &mut self,
        table: usize,
        row: usize,
        samples: &[&Value],
    ) -> Schema {
        let tables = self.tables;
        let Some((table_of, entry)) =
            tables.get(table).and_then(|table| Some((table, table.rows.get(row)?)))
        else {
            return Schema::default();
        };
        // A table of values that a field points to is not forgotten.
        for link in &entry.links {
            let target =
                link.target.strip_prefix('#').and_then(|name| self.anchors.get(name));
            if let Some(mentioned) =
                target.and_then(|index| self.claimed.get_mut(*index))
            {
                *mentioned = true;
            }
        }
        let mut schema = match entry.type_text.as_deref().map(str::trim) {
            Some("") => {
                self.report.warning(
                    table_of.place(Some(row)),
                    "the row has no type",
                    "",
                );
                Schema::default()
            }
            Some(text) => match types::parse(text) {
                Some(parsed) => self.typed(&parsed, table, row, samples),
                None => self.unknown(text, table, row),
            },
            None => self.untyped(table, row, samples),
        };
        let place = table_of.place(Some(row));
        facts::read(&entry.description, &mut schema, &place, self.report);
        if let Some(text) = &entry.type_text {
            facts::type_length(text, &mut schema);
        }
        schema
    }

    fn unknown(&mut self, text: &str, table: usize, row: usize) -> Schema {
        let place = self.tables.get(table).map(|table| table.place(Some(row)));
        let expected = "a known type word, or the name of a table of fields";
        self.report.gap(
            place.unwrap_or_default(),
            quoted("unknown type", text),
            expected,
        );
        Schema::default()
    }

    fn untyped(&mut self, table: usize, row: usize, samples: &[&Value]) -> Schema {
        if let Some(target) = self.target(table, row, None, samples, Guess::Never) {
            let name = self.row_name(table, row);
            return self.structure(&target, None, name, samples);
        }
        match self.row_name(table, row) {
            name if vocabulary::is_count(name) => Kind::Integer(Some("int32")).into(),
            _ => Schema::default(),
        }
    }

    fn row_name(&self, table: usize, row: usize) -> &'t str {
        let row = self.tables.get(table).and_then(|table| table.rows.get(row));
        row.map_or("", |row| row.name.as_str())
    }

    fn typed(
        &mut self,
        parsed: &Type,
        table: usize,
        row: usize,
        samples: &[&Value],
    ) -> Schema {
        let field = self.row_name(table, row);
        match parsed {
            Type::Scalar(Kind::String(None)) => self
                .described(table, row, samples)
                .unwrap_or_else(|| Kind::String(None).into()),
            // Nothing to say, but the samples have an object there: `{"restart": {}}`.
            Type::Scalar(Kind::Null)
                if !samples.is_empty()
                    && samples.iter().all(|value| value.is_object()) =>
            {
                Kind::Object(Vec::new()).into()
            }
            Type::Scalar(kind) => kind.clone().into(),
            Type::Object(name) => {
                let name = name.as_deref();
                let target = self.target(table, row, name, samples, Guess::Open);
                if let Some(target) = target {
                    return self.structure(&target, name, field, samples);
                }
                if let Some(kind) =
                    name.and_then(|name| vocabulary::scalar(&name.to_lowercase()))
                {
                    return kind.into();
                }
                let entry = self.tables.get(table).and_then(|table| table.rows.get(row));
                if entry.is_some_and(|entry| vocabulary::is_map(&entry.description)) {
                    let inside: Vec<&Value> = samples
                        .iter()
                        .filter_map(|value| value.as_object())
                        .flat_map(|object| object.values())
                        .collect();
                    return Kind::Map(Box::new(samples::agreed(&inside))).into();
                }
                let place = self.tables.get(table).map(|table| table.place(Some(row)));
                let message = format!("no table has the fields of `{field}`");
                self.report.gap(place.unwrap_or_default(), message, "");
                Schema {
                    title: name.map(str::to_owned),
                    ..Kind::Object(Vec::new()).into()
                }
            }
            Type::Array(items) => {
                let items = self.typed(items, table, row, &elements(samples));
                Kind::Array(Box::new(items)).into()
            }
            Type::List => {
                let inside = elements(samples);
                let target = self.target(table, row, None, &inside, Guess::Proven);
                let items = match target {
                    Some(target) => self.structure(&target, None, field, &inside),
                    None if inside.is_empty() => Schema::default(),
                    None => samples::infer(&inside),
                };
                Kind::Array(Box::new(items)).into()
            }
            Type::Map(values) => {
                let inside: Vec<&Value> = samples
                    .iter()
                    .filter_map(|value| value.as_object())
                    .flat_map(|object| object.values())
                    .collect();
                let values = match values {
                    Some(values) => self.typed(values, table, row, &inside),
                    None => match self.target(table, row, None, samples, Guess::Never) {
                        Some(target) => {
                            return self.structure(&target, None, field, samples);
                        }
                        None => samples::agreed(&inside),
                    },
                };
                Kind::Map(Box::new(values)).into()
            }
            Type::Name(name) => {
                match self.target(table, row, Some(name), samples, Guess::Proven) {
                    Some(target) => self.structure(&target, Some(name), field, samples),
                    None => self.unknown(name, table, row),
                }
            }
        }
    }

    /// The fields of what the page calls a text, and describes in a table all the same.
    fn described(
        &mut self,
        table: usize,
        row: usize,
        samples: &[&Value],
    ) -> Option<Schema> {
        let tables = self.tables;
        let here = tables.get(table)?;
        let entry = here.rows.get(row)?;
        if matches!(here.role, Role::Parameters(_)) || entry.location.is_some() {
            return None;
        }
        let own = singular_of(&entry.name);
        let index = entry.links.iter().find_map(|link| {
            let index = *self.anchors.get(link.target.strip_prefix('#')?)?;
            let named = self.names.get(index)?.as_deref()?;
            (singular(named) == own).then_some(index)
        })?;
        let typed = |row: &super::tables::Row| {
            row.type_text.as_deref().is_some_and(|text| types::parse(text).is_some())
        };
        let target = tables.get(index)?;
        if index == table
            || self.open.contains(&index)
            || target.rows.is_empty()
            || !target.rows.iter().all(typed)
        {
            return None;
        }
        let message = format!("`{}` is said to be a text, and has a table", entry.name);
        self.report.warning(here.place(Some(row)), message, "");
        let listed = elements(samples);
        if !samples.is_empty() && samples.iter().all(|value| value.is_array()) {
            let items = self.structure(&[index], None, &entry.name, &listed);
            return Some(Kind::Array(Box::new(items)).into());
        }
        Some(self.structure(&[index], None, &entry.name, samples))
    }

    /// The object that a table describes, or several tables that are variants of it.
    fn structure(
        &mut self,
        variants: &[usize],
        title: Option<&str>,
        field: &str,
        samples: &[&Value],
    ) -> Schema {
        let tables = self.tables;
        let Some(index) = variants.first().copied() else { return Schema::default() };
        let Some(table) = tables.get(index) else { return Schema::default() };
        for variant in variants {
            if let Some(claimed) = self.claimed.get_mut(*variant) {
                *claimed = true;
            }
        }
        if let Some(name) = self.recursive.get(&index)
            && self.components.contains_key(name)
        {
            return Kind::Reference(name.clone()).into();
        }
        if self.open.contains(&index) {
            let name = self.component_name(index, title, field);
            return Kind::Reference(name).into();
        }
        if self.open.len() >= DEEPEST {
            self.exhaust(table, format!("objects nest deeper than {DEEPEST}"));
            return Schema::default();
        }
        self.open.push(index);
        let kind = match table.nameless {
            Some(_) => {
                let inside: Vec<&Value> = samples
                    .iter()
                    .filter_map(|value| value.as_object())
                    .flat_map(|object| object.values())
                    .collect();
                Kind::Map(Box::new(self.field(index, 0, &inside)))
            }
            None => {
                let fields = nested(self.fields(variants, samples), samples);
                match pair_of_a_map(&fields, samples) {
                    Some(values) => Kind::Map(Box::new(values)),
                    None => Kind::Object(fields),
                }
            }
        };
        self.open.pop();
        let mut object = Schema { title: title.map(str::to_owned), ..kind.into() };
        if table.side == Side::Request && matches!(object.kind, Kind::Object(_)) {
            let all: Vec<&Table> =
                variants.iter().filter_map(|index| tables.get(*index)).collect();
            object.unions.extend(super::variants::union(&all, field));
        }
        match self.recursive.get(&index) {
            Some(name) => {
                self.components.insert(name.clone(), object);
                Kind::Reference(name.clone()).into()
            }
            None => object,
        }
    }

    /// The fields of one table, or of its variants together: required is what all require.
    fn fields(&mut self, variants: &[usize], samples: &[&Value]) -> Vec<Field> {
        let tables = self.tables;
        let index = variants.first().copied().unwrap_or_default();
        let mut fields: Vec<Field> = Vec::new();
        let mut seen: Vec<usize> = Vec::new();
        for variant in variants {
            let Some(table) = tables.get(*variant) else { continue };
            for (number, row) in table.rows.iter().enumerate() {
                if row.location.is_some() {
                    continue;
                }
                // Names are unique in a table, so only variants have to look.
                let known = (*variant != index)
                    .then(|| fields.iter().position(|field| field.name == row.name));
                if let Some(known) = known.flatten() {
                    if let (Some(field), Some(count)) =
                        (fields.get_mut(known), seen.get_mut(known))
                    {
                        field.required &= row.required;
                        *count += 1;
                    }
                    continue;
                }
                let Some(left) = self.fields_left.checked_sub(1) else {
                    let message =
                        format!("the operation has more than {MOST_FIELDS} fields");
                    self.exhaust(table, message);
                    return fields;
                };
                self.fields_left = left;
                let inside: Vec<&Value> =
                    samples.iter().filter_map(|value| value.get(&row.name)).collect();
                let schema = self.field(*variant, number, &inside);
                fields.push(Field {
                    name: row.name.clone(),
                    required: row.required,
                    schema,
                });
                seen.push(1);
            }
        }
        for (field, count) in fields.iter_mut().zip(seen) {
            field.required &= count == variants.len();
        }
        fields
    }

    /// Reports once that a page goes beyond all measure.
    fn exhaust(&mut self, table: &Table, message: String) {
        if !self.exhausted {
            self.report.error(table.place(None), message, "");
        }
        self.exhausted = true;
    }

    fn component_name(
        &mut self,
        index: usize,
        title: Option<&str>,
        field: &str,
    ) -> String {
        if let Some(name) = self.recursive.get(&index) {
            return name.clone();
        }
        let structure =
            self.tables.get(index).and_then(|table| table.structure.as_deref());
        let mut name = title.or(structure).unwrap_or(field).to_owned();
        if self.recursive.values().any(|taken| *taken == name) {
            name = format!("{name}{}", index + 1);
        }
        self.recursive.insert(index, name.clone());
        name
    }
}

/// The elements of arrays.
fn elements<'v>(samples: &[&'v Value]) -> Vec<&'v Value> {
    samples.iter().filter_map(|value| value.as_array()).flatten().collect()
}
