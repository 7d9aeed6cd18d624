//! What programs write: the differences between two states of a crate's source that no difference
//! of the spec explains. Names depend on the generator and on neighbours too.

use super::interface::{Interface, Kind, Member};
use super::{Change, Step};
use std::collections::{BTreeMap, BTreeSet};

/// New names of a type by its old one.
type Renamed = BTreeMap<String, BTreeSet<String>>;

/// The differences between the files of a crate before and after, by path; files that are the same
/// may be left out. `told` are the differences of the spec.
pub fn names(
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
    told: &[Change],
) -> Vec<Change> {
    let files = |files: &BTreeMap<String, String>| {
        Interface::new(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    };
    let mut comparison = Comparison {
        before: files(before),
        after: files(after),
        told: Told::new(told),
        found: BTreeSet::new(),
    };
    let renamed = comparison.renamed();
    comparison.types(&renamed, after);
    comparison.members(&renamed);
    comparison.items();
    comparison.found.into_iter().collect()
}

/// What the differences of the spec speak of: the last names of the paths between backquotes.
struct Told {
    /// The largest step that each is told with, by operation, folded.
    words: BTreeMap<String, BTreeMap<String, Step>>,
    /// The requests and answers of operations that are new, gone or called otherwise, folded.
    operations: BTreeSet<String>,
}

impl Told {
    fn new(changes: &[Change]) -> Self {
        let mut told = Self { words: BTreeMap::new(), operations: BTreeSet::new() };
        for change in changes {
            let words = told.words.entry(folded(&change.operation)).or_default();
            for quoted in change.text.split('`').skip(1).step_by(2) {
                let last = quoted.rsplit(['.', ' ']).next().unwrap_or(quoted);
                let last = last.trim_end_matches(['[', ']', '{', '}']);
                for word in [quoted, last] {
                    let step = words.entry(word.to_owned()).or_insert(change.step);
                    *step = change.step.max(*step);
                }
            }
            let whole = ["new", "removed", "was called"];
            if whole.iter().any(|word| change.text.starts_with(word)) {
                let former = change.text.strip_prefix("was called `");
                let former = former.map(|name| name.trim_end_matches('`'));
                for name in
                    [Some(change.operation.as_str()), former].into_iter().flatten()
                {
                    let name = folded(name);
                    told.operations.extend([format!("{name}response"), name]);
                }
            }
        }
        told
    }

    /// Whether the spec's differences say of a member of a file's types that it breaks programs.
    ///
    /// Those of an operation say nothing of another one's types.
    fn breaks(&self, file: &str, wire: &str) -> bool {
        let stem = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".rs");
        let own = file.contains("/operations/").then(|| folded(stem));
        self.words.iter().any(|(operation, words)| {
            let concerns =
                own.as_ref().is_none_or(|own| operation.is_empty() || operation == own);
            concerns && words.get(wire) == Some(&Step::Breaking)
        })
    }

    /// Whether they speak of an item of the crate, with a step at least as large.
    fn tells(&self, what: &str, step: Step) -> bool {
        self.words
            .values()
            .any(|words| words.get(what).is_some_and(|told| *told >= step))
    }
}

struct Comparison {
    before: Interface,
    after: Interface,
    told: Told,
    found: BTreeSet<Change>,
}

impl Comparison {
    fn add(&mut self, step: Step, text: String) {
        self.found.insert(Change { step, operation: String::new(), text });
    }

    /// The types that are gone, with those that stand where they stood.
    fn renamed(&self) -> Renamed {
        let gone = |name: &String| {
            self.before.types.contains_key(name) && !self.after.types.contains_key(name)
        };
        let new = |name: &String| {
            self.after.types.contains_key(name) && !self.before.types.contains_key(name)
        };
        let mut renamed = Renamed::new();
        let same = self.before.types.keys().filter(|name| !gone(name));
        let mut open: Vec<(String, String)> =
            same.map(|name| (name.clone(), name.clone())).collect();
        let mut seen: BTreeSet<(String, String)> = open.iter().cloned().collect();
        // By the members that lead to them.
        while let Some((old, name)) = open.pop() {
            for (was, is) in self.both(&old, &name) {
                let pair = (bare(&was.ty).to_owned(), bare(&is.ty).to_owned());
                let known = self.after.types.contains_key(&pair.1);
                if gone(&pair.0) && known && seen.insert(pair.clone()) {
                    renamed.entry(pair.0.clone()).or_default().insert(pair.1.clone());
                    open.push(pair);
                }
            }
        }
        // By what is in them.
        let mut free: BTreeSet<&String> =
            self.after.types.keys().filter(|name| new(name)).collect();
        free.retain(|name| !renamed.values().any(|names| names.contains(*name)));
        for (name, was) in self.before.types.iter().filter(|(name, _)| gone(name)) {
            if renamed.contains_key(name) || was.members.is_empty() {
                continue;
            }
            let alike = |other: &&&String| {
                let is = &self.after.types[**other];
                was.members.keys().eq(is.members.keys())
            };
            let mut candidates: Vec<&String> =
                free.iter().filter(alike).copied().collect();
            candidates.sort_by_key(|other| self.after.types[*other].file != was.file);
            if let Some(other) = candidates.first() {
                free.remove(*other);
                renamed.insert(name.clone(), BTreeSet::from([(*other).clone()]));
            }
        }
        renamed
    }

    /// The members that two types have both.
    fn both<'c>(
        &'c self,
        old: &str,
        name: &str,
    ) -> impl Iterator<Item = (&'c Member, &'c Member)> {
        let types = self.before.types.get(old).zip(self.after.types.get(name));
        types.into_iter().flat_map(|(was, is)| {
            was.members.iter().filter_map(|(key, was)| Some((was, is.members.get(key)?)))
        })
    }

    fn types(&mut self, renamed: &Renamed, files: &BTreeMap<String, String>) {
        let mut lines = Vec::new();
        for (name, was) in &self.before.types {
            if self.told.operations.contains(&folded(name)) {
                continue;
            }
            if let Some(names) = renamed.get(name) {
                lines.push(format!("the type `{name}` is now called {}", listed(names)));
            } else if !self.after.types.contains_key(name)
                && files.contains_key(&was.file)
            {
                lines.push(format!("the type `{name}` is gone"));
            }
        }
        for line in lines {
            self.add(Step::Breaking, line);
        }
    }

    /// What members are called and what type they are, where no change of the spec says so.
    fn members(&mut self, renamed: &Renamed) {
        let mut lines = Vec::new();
        for (old, was) in &self.before.types {
            let names = renamed.get(old).cloned();
            for name in names.unwrap_or_else(|| BTreeSet::from([old.clone()])) {
                let Some(is) = self.after.types.get(&name) else { continue };
                let wires: BTreeSet<&String> =
                    is.members.keys().map(|(_, wire)| wire).collect();
                let kept = was.members.keys().any(|(_, wire)| wires.contains(wire));
                if !kept && !was.members.is_empty() && *old == name {
                    if was
                        .members
                        .keys()
                        .any(|(_, wire)| !self.told.breaks(&was.file, wire))
                    {
                        lines.push(format!("`{name}` is another type than it was"));
                    }
                    continue;
                }
                let (mut gone, mut moved) = (Vec::new(), Vec::new());
                let file = &was.file;
                for ((section, wire), was) in &was.members {
                    if self.told.breaks(file, wire) {
                        continue;
                    }
                    let Some(is) = is.members.get(&(section.clone(), wire.clone()))
                    else {
                        let there = wires.contains(wire);
                        let list = if there { &mut moved } else { &mut gone };
                        list.push(format!("`{}`", was.name));
                        continue;
                    };
                    if was.name != is.name {
                        let (was, is) = (&was.name, &is.name);
                        lines.push(format!("`{was}` of `{name}` is now called `{is}`"));
                    }
                    if !same_type(&was.ty, &is.ty, renamed) {
                        let (was, is, member) = (&was.ty, &is.ty, &is.name);
                        lines.push(format!(
                            "`{member}` of `{name}` is `{is}`, was `{was}`"
                        ));
                    }
                }
                for (list, how) in [(gone, "has lost"), (moved, "takes in another way")]
                {
                    if !list.is_empty() {
                        lines.push(format!("`{name}` {how} {}", list.join(", ")));
                    }
                }
            }
        }
        for line in lines {
            self.add(Step::Breaking, line);
        }
    }

    fn items(&mut self) {
        let mut found = Vec::new();
        for ((kind, what), was) in &self.before.items {
            let told = self.told.tells(what, Step::Breaking)
                || self.told.operations.contains(&folded(what));
            let text = match (self.after.items.get(&(*kind, what.clone())), kind) {
                (Some(is), _) if is == was => continue,
                (None, _) if told => continue,
                (Some(is), Kind::Operation) => {
                    format!("the method `{was}` is now called `{is}`")
                }
                (Some(is), Kind::ErrorCode | Kind::Argument) => {
                    format!("`{was}` is now called `{is}`")
                }
                (Some(is), Kind::Pages) => {
                    format!("the pages of `{what}` have `{is}`, had `{was}`")
                }
                (Some(is), _) => format!("`{is}`, was `{was}`"),
                (None, Kind::Pages) => format!("`{what}` has no pages any more"),
                (None, Kind::Operation) => format!("the method `{was}` is gone"),
                (None, Kind::Wait | Kind::HandWritten) => format!("`{what}` is gone"),
                (None, Kind::ErrorCode) => format!("the error code `{was}` is gone"),
                (None, Kind::Argument) => format!("the argument's name `{was}` is gone"),
            };
            found.push((Step::Breaking, text));
        }
        for ((kind, what), is) in &self.after.items {
            let before = self.before.items.contains_key(&(*kind, what.clone()));
            if before || self.told.tells(what, Step::Addition) {
                continue;
            }
            match kind {
                Kind::HandWritten => {
                    found.push((Step::Addition, format!("`{what}` is new")))
                }
                Kind::ErrorCode => {
                    found
                        .push((Step::Addition, format!("the error code `{is}` is new")));
                }
                _ => {}
            }
        }
        for (step, text) in found {
            self.add(step, text);
        }
    }
}

/// A name's letters, however a language writes it: `ListDBs` and `ListDbs` are one.
fn folded(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.map(|c| c.to_ascii_lowercase()).collect()
}

/// The type that a member's type names, without lists and the name of its argument.
fn bare(ty: &str) -> &str {
    let ty = ty.split(' ').next().unwrap_or(ty);
    ty.trim_matches(['[', ']', '{', '}', '(', ')'])
}

/// Whether two members have one type, if types that have new names are the same.
fn same_type(was: &str, is: &str, renamed: &Renamed) -> bool {
    let (old, new) = (bare(was), bare(is));
    let known = renamed.get(old).is_some_and(|names| names.contains(new));
    was == is || known && was.replacen(old, new, 1) == is
}

fn listed(names: &BTreeSet<String>) -> String {
    const SHOWN: usize = 3;
    let shown: Vec<String> =
        names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    let more = names.len().saturating_sub(SHOWN);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!("{}{more}", shown.join(", "))
}
