//! Puts the tables of a page together: which table has the fields of which object.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::super::operation::{Field, Kind, Schema};
use super::super::report::Report;
use super::super::vocabulary::{self, Nameless};
use super::tables::{Role, Side, Table};
use super::types::{self, Type};
use super::{facts, quoted, samples};

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

/// How far a link may be guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Guess {
    /// Only what links and names say.
    Never,
    /// By the order of the tables, if samples agree.
    Proven,
    /// By the order of the tables, unless samples disagree.
    Open,
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

    /// The body of one message; nothing if no table describes it.
    pub(crate) fn root(&mut self, side: &Side, samples: &[&Value]) -> Option<Schema> {
        let in_body = |table: &Table| {
            table.side == *side
                && table.role == Role::Body
                && table.rows.iter().any(|row| row.location.is_none())
        };
        let index = self.tables.iter().position(in_body)?;
        if self.tables.get(index)?.nameless == Some(Nameless::Items) {
            if let Some(claimed) = self.claimed.get_mut(index) {
                *claimed = true;
            }
            let schema = self.field(index, 0, samples);
            let is_list = matches!(schema.kind, Kind::Array(_));
            let list =
                if is_list { schema } else { Kind::Array(Box::new(schema)).into() };
            return Some(list);
        }
        let listed = elements(samples);
        if samples.iter().all(|sample| sample.is_array())
            && self.covers(index, &listed) == Some(true)
        {
            // The table is of the items, and all samples are lists of them.
            let items = self.structure(&[index], None, "body", &listed);
            return Some(Kind::Array(Box::new(items)).into());
        }
        let wrappers = self.wrappers(index, samples);
        let Some(innermost) = wrappers.last() else {
            let variants = self.bodies(index);
            return Some(self.structure(&variants, None, "body", samples));
        };
        // The samples are in an envelope that the page forgot to tell of.
        if let Some(table) = self.tables.get(index) {
            let message =
                format!("all samples have the fields inside `{}`", wrappers.join("."));
            self.report.warning(table.place(None), message, "");
        }
        let mut inside = samples.to_vec();
        for key in &wrappers {
            inside = inside.iter().filter_map(|value| value.get(key)).collect();
        }
        let mut schema = self.structure(&[index], None, innermost, &inside);
        for name in wrappers.iter().rev() {
            let field = Field { name: name.clone(), required: false, schema };
            schema = Schema { inferred: true, ..Kind::Object(vec![field]).into() };
        }
        Some(schema)
    }

    /// Whether a field has a link to a table.
    fn is_linked(&self, index: usize) -> bool {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        rows.flat_map(|row| &row.links).any(|link| {
            let anchor = link.target.strip_prefix('#');
            anchor.and_then(|anchor| self.anchors.get(anchor)) == Some(&index)
        })
    }

    /// The table of a body, and the others of the same caption that are variants of it.
    fn bodies(&self, index: usize) -> Vec<usize> {
        let mut found = vec![index];
        let Some(first) = self.tables.get(index) else { return found };
        let names: HashSet<&str> =
            first.rows.iter().map(|row| row.name.as_str()).collect();
        for (other, table) in self.tables.iter().enumerate().skip(index + 1) {
            let body = table.structure.is_none()
                && matches!(table.role, Role::Body | Role::Structure { expected: true });
            if !body || table.side != first.side {
                continue;
            }
            let captioned =
                first.variant_of.is_some() && table.variant_of == first.variant_of;
            // Most of the names are the same, and no field leads there.
            let common =
                table.rows.iter().filter(|row| names.contains(row.name.as_str()));
            let common = common.count();
            let alike = common >= 3 && common * 2 >= table.rows.len().min(names.len());
            if captioned || (alike && !self.is_linked(other)) {
                found.push(other);
            }
        }
        found
    }

    /// The only keys of all samples, the outermost first, if the table's fields are inside of
    /// them.
    fn wrappers(&self, index: usize, samples: &[&Value]) -> Vec<String> {
        const DEEPEST: usize = 4;
        let Some(table) = self.tables.get(index) else { return Vec::new() };
        let has = |key: &str| table.rows.iter().any(|row| row.name == key);
        let mut wrappers = Vec::new();
        let mut samples = samples.to_vec();
        while wrappers.len() < DEEPEST {
            let mut only: Option<&String> = None;
            let mut inner = Vec::new();
            for sample in &samples {
                let object = sample.as_object().filter(|object| object.len() == 1);
                let Some((key, inside)) = object.and_then(|object| object.iter().next())
                else {
                    return Vec::new();
                };
                let known = only.is_none_or(|other| other == key);
                if has(key) || !known || !inside.is_object() {
                    return Vec::new();
                }
                only = Some(key);
                inner.push(inside);
            }
            let Some(key) = only else { return Vec::new() };
            wrappers.push(key.clone());
            let covered = |sample: &&Value| {
                let object = sample.as_object();
                object.is_some_and(|object| {
                    let known = object.keys().filter(|key| has(key)).count();
                    known * 2 >= object.len()
                })
            };
            if inner.iter().all(covered) {
                return wrappers;
            }
            samples = inner;
        }
        Vec::new()
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

    /// The table of an object's fields: a link on the page, then a caption with the name of the
    /// type or field, then a table's number in the prose, then the order of the tables.
    /// More than one if they are variants of the same structure.
    fn target(
        &mut self,
        table: usize,
        row: usize,
        type_name: Option<&str>,
        samples: &[&Value],
        guess: Guess,
    ) -> Option<Vec<usize>> {
        let tables = self.tables;
        let here = tables.get(table)?;
        let entry = here.rows.get(row)?;
        let linked = entry.links.iter().filter_map(|link| {
            let anchor = link.target.strip_prefix('#')?;
            self.anchors.get(anchor).copied()
        });
        if let Some(found) = self.variants(linked.collect()) {
            return Some(found);
        }
        let named = type_name
            .and_then(|name| self.captioned(&here.side, name, None))
            .or_else(|| self.captioned(&here.side, &entry.name, Some(table)));
        if let Some(found) = named.and_then(|named| self.variants(named)) {
            return Some(found);
        }
        let leaves = entry.links.iter().any(|link| !link.target.starts_with('#'));
        if !leaves {
            // Beside a link to another page, a number is a number over there.
            let types = entry.type_text.as_deref().unwrap_or_default();
            let text = format!("{types}\n{}", entry.description);
            let numbered =
                vocabulary::table_numbers(&text).into_iter().filter_map(|number| {
                    let same =
                        |other: &Table| other.number.as_deref() == Some(number.as_str());
                    tables.iter().position(same).filter(|index| *index != table)
                });
            if let Some(found) = self.variants(numbered.collect()) {
                return Some(found);
            }
        }
        if guess == Guess::Never {
            return None;
        }
        let known = type_name.map(|name| (here.side.clone(), name.to_owned()));
        if let Some(index) = known.as_ref().and_then(|key| self.named.get(key)) {
            return Some(vec![*index]);
        }
        let next = self.next_in_order(&here.side).filter(|index| {
            self.agrees(*index, samples).unwrap_or(guess == Guess::Open)
        });
        let index = next.or_else(|| self.stranger(&here.side, samples, guess))?;
        if let Some(key) = known {
            self.named.insert(key, index);
        }
        Some(vec![index])
    }

    /// The first table found, and those of the others that are captioned alike.
    fn variants(&self, found: Vec<usize>) -> Option<Vec<usize>> {
        let name = |index: usize| {
            let structure = self.tables.get(index)?.structure.as_deref();
            structure.map(plain)
        };
        let first = *found.first()?;
        let mut variants = vec![first];
        for index in found {
            if !variants.contains(&index)
                && name(index).is_some()
                && name(index) == name(first)
            {
                variants.push(index);
            }
        }
        Some(variants)
    }

    /// The tables whose caption names a structure; on the same side first.
    fn captioned(
        &self,
        side: &Side,
        name: &str,
        except: Option<usize>,
    ) -> Option<Vec<usize>> {
        let wanted = plain(name);
        if wanted.is_empty() {
            return None;
        }
        let matching = |exact: bool, same_side: bool| {
            let tables = self.tables.iter().zip(&self.names).enumerate();
            let found: Vec<usize> = tables
                .filter(|(index, (table, found))| {
                    let Some(found) = found else { return false };
                    let equal = if exact {
                        *found == wanted
                    } else {
                        singular(found) == singular(&wanted)
                    };
                    equal
                        && (!same_side || table.side == *side)
                        && Some(*index) != except
                })
                .map(|(index, _)| index)
                .collect();
            (!found.is_empty()).then_some(found)
        };
        let mentions = || {
            let found: Vec<usize> = self
                .tables
                .iter()
                .enumerate()
                .filter(|(index, table)| {
                    table.side == *side
                        && Some(*index) != except
                        && matches!(table.role, Role::Structure { .. })
                        && table.mentioned.iter().any(|name| plain(name) == wanted)
                })
                .map(|(index, _)| index)
                .collect();
            (!found.is_empty()).then_some(found)
        };
        let own = matching(true, true).or_else(|| matching(false, true));
        own.or_else(mentions).or_else(|| {
            // Another message's table: which of several, nobody knows.
            let found = matching(true, false).or_else(|| matching(false, false))?;
            found.first().map(|first| vec![*first])
        })
    }

    /// The next table that lost its caption: definitions follow the fields depth first.
    fn next_in_order(&self, side: &Side) -> Option<usize> {
        let mut tables = self.tables.iter().zip(&self.claimed);
        tables.position(|(table, claimed)| {
            !claimed
                && table.side == *side
                && table.structure.is_none()
                && table.role == (Role::Structure { expected: true })
        })
    }

    /// A table with a caption of its own words, if samples show that it is the one, or there is
    /// no other.
    fn stranger(&self, side: &Side, samples: &[&Value], guess: Guess) -> Option<usize> {
        let free = |index: &&usize| {
            let of_side = self.tables.get(**index).is_some_and(|t| t.side == *side);
            of_side && self.claimed.get(**index) == Some(&false)
        };
        let mut all = self.strangers.iter().filter(free);
        let first = *all.next()?;
        if self.covers(first, samples) == Some(true) {
            return Some(first);
        }
        let proven =
            all.clone().find(|index| self.covers(**index, samples) == Some(true));
        let only = samples.is_empty() && guess == Guess::Open && all.next().is_none();
        proven.copied().or_else(|| only.then_some(first))
    }

    /// Whether a table has most of the fields of samples; nothing if there are none.
    fn covers(&self, index: usize, samples: &[&Value]) -> Option<bool> {
        let table = self.tables.get(index)?;
        let keys: HashSet<&String> = samples
            .iter()
            .filter_map(|value| value.as_object())
            .flat_map(|o| o.keys())
            .collect();
        let known = table.rows.iter().filter(|row| keys.contains(&row.name)).count();
        (!keys.is_empty()).then_some(known * 2 >= keys.len())
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

    /// Whether samples have the fields of a table; nothing if there are no samples.
    fn agrees(&self, index: usize, samples: &[&Value]) -> Option<bool> {
        let table = self.tables.get(index)?;
        let mut keys =
            samples.iter().filter_map(|value| value.as_object()).flat_map(|o| o.keys());
        let first = keys.next()?;
        let has = |key: &String| table.rows.iter().any(|row| row.name == *key);
        Some(has(first) || keys.any(has))
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

/// The tables whose caption names a structure that no field and no type on the page is called.
fn strangers(tables: &[Table], names: &[Option<String>]) -> Vec<usize> {
    let mut used: HashSet<String> = HashSet::new();
    for row in tables.iter().flat_map(|table| &table.rows) {
        used.insert(singular_of(&row.name));
        let words = row.type_text.as_deref().unwrap_or_default();
        let is_part = |c: char| c.is_ascii_alphanumeric() || "_.-:".contains(c);
        used.extend(words.split(|c| !is_part(c)).map(singular_of));
    }
    let named = tables.iter().zip(names).enumerate();
    named
        .filter(|(_, (table, name))| {
            table.role == (Role::Structure { expected: true })
                && name.as_deref().is_some_and(|name| !used.contains(singular(name)))
        })
        .map(|(index, _)| index)
        .collect()
}

/// Fields that a page names with a path, `code.file`, put into the objects that they are of.
fn nested(fields: Vec<Field>, samples: &[&Value]) -> Vec<Field> {
    let is_path = |name: &str| {
        let sound = |part: &str| part.starts_with(|c: char| c.is_ascii_alphabetic());
        name.contains('.')
            && name.split('.').all(sound)
            && !samples.iter().any(|value| value.get(name).is_some())
    };
    if !fields.iter().any(|field| is_path(&field.name)) {
        return fields;
    }
    let (paths, mut fields): (Vec<Field>, Vec<Field>) =
        fields.into_iter().partition(|field| is_path(&field.name));
    for field in paths {
        put(&mut fields, field);
    }
    fields
}

/// Puts a field where its path leads; its name has few parts, so that this ends.
fn put(fields: &mut Vec<Field>, field: Field) {
    let Some((head, rest)) = field.name.split_once('.') else {
        fields.retain(|other| other.name != field.name);
        return fields.push(field);
    };
    let (head, rest) = (head.to_owned(), rest.to_owned());
    let at = fields.iter().position(|other| other.name == head).unwrap_or(fields.len());
    if at == fields.len() {
        let schema = Kind::Object(Vec::new()).into();
        fields.push(Field { name: head, required: field.required, schema });
    }
    let Some(outer) = fields.get_mut(at) else { return };
    let kind = match &mut outer.schema.kind {
        Kind::Array(items) => &mut items.kind,
        kind => kind,
    };
    match kind {
        Kind::Object(inside) => put(inside, Field { name: rest, ..field }),
        Kind::Any => {
            let mut inside = Vec::new();
            put(&mut inside, Field { name: rest, ..field });
            *kind = Kind::Object(inside);
        }
        // Then the point is a part of the name.
        _ => fields.push(field),
    }
}

/// The values of a map whose page has its entries as rows `key` and `value`, if samples show so.
fn pair_of_a_map(fields: &[Field], samples: &[&Value]) -> Option<Schema> {
    let [first, second] = fields else { return None };
    if first.name != "key" || second.name != "value" {
        return None;
    }
    let keys =
        samples.iter().filter_map(|value| value.as_object()).flat_map(|o| o.keys());
    let (any, named) = keys.fold((false, false), |(_, named), key| {
        (true, named || key == "key" || key == "value")
    });
    (any && !named).then(|| second.schema.clone())
}

/// The elements of arrays.
fn elements<'v>(samples: &[&'v Value]) -> Vec<&'v Value> {
    samples.iter().filter_map(|value| value.as_array()).flatten().collect()
}

/// A name for comparison: `chargeInfo` and `charge_info` are one.
fn plain(name: &str) -> String {
    let last = name.rsplit('.').next().unwrap_or(name);
    last.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}

fn singular_of(name: &str) -> String {
    let mut name = plain(name);
    if name.ends_with('s') {
        name.pop();
    }
    name
}
