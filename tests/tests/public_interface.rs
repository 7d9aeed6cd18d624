//! A type of another crate in a public signature makes that crate's next breaking version one of
//! ours. Few may be there.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::buffer::{Cursor, TokenBuffer};
use syn::visit::Visit;
use syn::{Item, UseTree, Visibility};

/// The crates whose types may be seen: what HTTP and JSON are made of in Rust, and `Stream`.
const ALLOWED: [&str; 4] = ["bytes", "futures_core", "http", "serde_json"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The names under `[dependencies]` in a manifest.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let lines = manifest.lines().map(str::trim);
    let section = lines.skip_while(|line| *line != "[dependencies]").skip(1);
    section
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(['=', '.', ' ']).next())
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .map(|name| name.replace('-', "_"))
        .collect()
}

#[test]
fn generated_crates_know_the_runtime_alone() {
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        if folder.ends_with("runtime") {
            continue;
        }
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let expected = BTreeSet::from(["backstay".to_owned()]);
        assert_eq!(dependencies(&manifest), expected, "{}", folder.display());
    }
}

#[test]
fn the_runtime_shows_no_foreign_type() {
    let folder = root().join("crates/runtime");
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let foreign = dependencies(&manifest);
    assert!(foreign.contains("reqwest") && foreign.contains("http"), "{foreign:?}");
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.join("src")];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&folder).unwrap().display().to_string();
                files.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    let found = foreign_types(&files, &foreign);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_foreign_type_is_found_wherever_it_stands() {
    let source = r#"
        use hidden::{Client as Inner, Deep};
        use http::Request;
        pub struct Shown { pub field: Vec<Inner>, own: Deep }
        impl Shown {
            pub fn method(&self) -> hidden::Thing { unreachable!() }
            pub(crate) fn inside(&self) -> hidden::Thing { unreachable!() }
            fn private(_: Deep) {}
        }
        impl hidden::Trait for Shown {}
        pub enum Choice { One(Request<Deep>) }
        pub trait Bounded<T: hidden::Bound> { fn f(&self, x: &dyn hidden::Dyn) { hidden::g(x) } }
        pub use hidden::again;
        struct Private(hidden::Thing);
        impl Private { pub fn unseen() -> Deep { unreachable!() } }
        pub fn fine(_: Request<u8>) -> Result<(), std::io::Error> { hidden::call(); Ok(()) }
        pub mod inner { pub const C: Option<hidden::Thing> = None; }
        #[cfg(test)]
        pub mod tests { pub fn f(_: hidden::Thing) {} }
        type Alias = Vec<Inner>;
        type OfAlias = Alias;
        pub fn by_alias() -> OfAlias { unreachable!() }
        pub(crate) type Lent = hidden::Thing;
        macro_rules! setters {
            ($type:ty) => {
                /// As hidden::Thing in words.
                pub fn set(mut self, value: ::hidden::Set<$type>, _: http::Method) -> Self {
                    self.hidden = value.into_iter().map(Deep::from).collect();
                    Self::hidden::Thing as ::hidden::Last
                }
            };
        }
        impl Shown { setters!(hidden::Argument); }
    "#;
    let files = BTreeMap::from([("a.rs".to_owned(), source.to_owned())]);
    let foreign = BTreeSet::from(["hidden".to_owned(), "http".to_owned()]);
    let found = foreign_types(&files, &foreign);
    let expected = [
        "a.rs: Shown: Inner of hidden",
        "a.rs: Shown: hidden::Thing of hidden",
        "a.rs: Shown: hidden::Trait of hidden",
        "a.rs: Choice: Deep of hidden",
        "a.rs: Bounded: hidden::Bound of hidden",
        "a.rs: Bounded: hidden::Dyn of hidden",
        "a.rs: use: hidden of hidden",
        "a.rs: C: hidden::Thing of hidden",
        "a.rs: by_alias: OfAlias of hidden",
        "a.rs: Lent: hidden::Thing of hidden",
        "a.rs: setters!: hidden::Set of hidden",
        "a.rs: setters!: Deep::from of hidden",
        "a.rs: setters!: hidden::Last of hidden",
        "a.rs: Shown: hidden::Argument of hidden",
    ];
    assert_eq!(found, expected);
}

/// Each foreign type in a public signature, with its file and item.
fn foreign_types(
    files: &BTreeMap<String, String>,
    foreign: &BTreeSet<String>,
) -> Vec<String> {
    let parsed: Vec<(&String, syn::File)> = files
        .iter()
        .map(|(name, text)| (name, syn::parse_file(text).unwrap()))
        .collect();
    let mut public = BTreeSet::new();
    for (_, file) in &parsed {
        public_types(&file.items, &mut public);
    }
    let mut found = Vec::new();
    for (name, file) in &parsed {
        let mut signatures = Signatures {
            file: name,
            item: String::new(),
            imports: BTreeMap::new(),
            public: &public,
            foreign,
            found: &mut found,
        };
        signatures.items(&file.items);
    }
    found
}

/// The names of types and traits that are `pub`, wherever.
fn public_types(items: &[Item], found: &mut BTreeSet<String>) {
    for item in items {
        let (visibility, name) = match item {
            Item::Enum(item) => (&item.vis, &item.ident),
            Item::Struct(item) => (&item.vis, &item.ident),
            Item::Trait(item) => (&item.vis, &item.ident),
            Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    public_types(items, found);
                }
                continue;
            }
            _ => continue,
        };
        if matches!(visibility, Visibility::Public(_)) {
            found.insert(name.to_string());
        }
    }
}

/// Looks at the paths of signatures; bodies are no part of them.
struct Signatures<'a> {
    file: &'a str,
    item: String,
    /// Names in the file, and the crate or keyword that their path begins with.
    imports: BTreeMap<String, String>,
    public: &'a BTreeSet<String>,
    foreign: &'a BTreeSet<String>,
    found: &'a mut Vec<String>,
}

impl Signatures<'_> {
    /// What a path that begins with this name begins with, seen from outside of the file.
    fn root(&self, name: String) -> String {
        self.imports.get(&name).cloned().unwrap_or(name)
    }

    fn is_refused(&self, root: &str) -> bool {
        self.foreign.contains(root) && !ALLOWED.contains(&root)
    }

    fn tell(&mut self, path: &str, root: &str) {
        if self.is_refused(root) {
            self.found.push(format!("{}: {}: {path} of {root}", self.file, self.item));
        }
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            if let Item::Use(item) = item {
                imports(&item.tree, None, &mut self.imports);
            }
        }
        self.private_aliases(items);
        let is_public =
            |visibility: &Visibility| matches!(visibility, Visibility::Public(_));
        for item in items {
            match item {
                Item::Const(item) if is_public(&item.vis) => {
                    self.item = item.ident.to_string();
                    self.visit_type(&item.ty);
                }
                Item::Static(item) if is_public(&item.vis) => {
                    self.item = item.ident.to_string();
                    self.visit_type(&item.ty);
                }
                // One that other files see too may stand in their signatures.
                Item::Type(item) if !matches!(item.vis, Visibility::Inherited) => {
                    self.item = item.ident.to_string();
                    self.visit_generics(&item.generics);
                    self.visit_type(&item.ty);
                }
                Item::Fn(item) if is_public(&item.vis) => {
                    self.item = item.sig.ident.to_string();
                    self.visit_signature(&item.sig);
                }
                Item::Struct(item) if is_public(&item.vis) => {
                    self.item = item.ident.to_string();
                    self.visit_generics(&item.generics);
                    for field in item.fields.iter().filter(|field| is_public(&field.vis))
                    {
                        self.visit_type(&field.ty);
                    }
                }
                Item::Enum(item) if is_public(&item.vis) => {
                    self.item = item.ident.to_string();
                    self.visit_generics(&item.generics);
                    for field in item.variants.iter().flat_map(|variant| &variant.fields)
                    {
                        self.visit_type(&field.ty);
                    }
                }
                Item::Trait(item) if is_public(&item.vis) => self.of_trait(item),
                Item::Impl(item) => self.implementation(item),
                Item::Use(item) if is_public(&item.vis) => {
                    self.item = "use".to_owned();
                    let mut roots = BTreeMap::new();
                    imports(&item.tree, None, &mut roots);
                    let roots: BTreeSet<String> = roots.into_values().collect();
                    for root in roots {
                        self.tell(&root, &root);
                    }
                }
                Item::Mod(item) if !is_for_tests(&item.attrs) => {
                    if let Some((_, items)) = &item.content {
                        self.items(items);
                    }
                }
                Item::Macro(item) if !is_for_tests(&item.attrs) => {
                    let called = item.mac.path.segments.last().map(|it| &it.ident);
                    let name = item.ident.as_ref().or(called).unwrap();
                    self.item = format!("{name}!");
                    self.tokens(TokenBuffer::new2(item.mac.tokens.clone()).begin());
                }
                _ => {}
            }
        }
    }

    /// A private alias stands for what it is made of.
    fn private_aliases(&mut self, items: &[Item]) {
        let aliases: Vec<&syn::ItemType> = items
            .iter()
            .filter_map(|item| match item {
                Item::Type(item) => Some(item),
                _ => None,
            })
            .filter(|alias| matches!(alias.vis, Visibility::Inherited))
            .collect();
        // An alias of an alias is known one round later.
        for _ in &aliases {
            for alias in &aliases {
                let mut names = FirstNames(Vec::new());
                names.visit_type(&alias.ty);
                let mut roots = names.0.into_iter().map(|name| self.root(name));
                if let Some(root) = roots.find(|root| self.is_refused(root)) {
                    self.imports.insert(alias.ident.to_string(), root);
                }
            }
        }
    }

    /// The paths in the tokens of a macro, which may become a signature wherever it is called.
    fn tokens(&mut self, mut at: Cursor) {
        let mut before = ' ';
        while !at.eof() {
            let mut read = ' ';
            if let Some((inner, _, _, after)) = at.any_group() {
                self.tokens(inner);
                at = after;
            } else if let Some((name, after)) = at.ident() {
                let (path, after) = path_of(name.to_string(), after);
                let first = path.split("::").next().unwrap_or_default().to_owned();
                // A lone name is that of a type or trait, or of a variable or member.
                let is_lone = path == first;
                let is_value = before == '.' || !first.starts_with(char::is_uppercase);
                // Behind `$` there is what the call gives, or `crate`.
                if before != '$' && !(is_lone && is_value) {
                    let root = self.root(first);
                    self.tell(&path, &root);
                }
                at = after;
            } else if let Some((punct, after)) = at.punct() {
                read = punct.as_char();
                at = after;
            } else if let Some((_, after)) = at.token_tree() {
                at = after;
            }
            before = read;
        }
    }

    fn of_trait(&mut self, item: &syn::ItemTrait) {
        self.item = item.ident.to_string();
        self.visit_generics(&item.generics);
        for bound in &item.supertraits {
            self.visit_type_param_bound(bound);
        }
        for item in &item.items {
            match item {
                syn::TraitItem::Const(item) => self.visit_type(&item.ty),
                syn::TraitItem::Fn(item) => self.visit_signature(&item.sig),
                syn::TraitItem::Type(item) => {
                    for bound in &item.bounds {
                        self.visit_type_param_bound(bound);
                    }
                }
                _ => {}
            }
        }
    }

    /// What is public of an `impl`, if its type is.
    fn implementation(&mut self, item: &syn::ItemImpl) {
        let syn::Type::Path(path) = &*item.self_ty else { return };
        let Some(name) =
            path.path.segments.last().map(|segment| segment.ident.to_string())
        else {
            return;
        };
        if !self.public.contains(&name) {
            return;
        }
        self.item = name;
        let of_trait = item.trait_.is_some();
        if of_trait {
            // Everything in it is as public as the trait; a private one of ours shows nothing.
            self.visit_generics(&item.generics);
        }
        if let Some((path, _)) = &item.trait_ {
            self.visit_path(path);
        }
        for item in &item.items {
            match item {
                syn::ImplItem::Fn(item)
                    if matches!(item.vis, Visibility::Public(_)) && !of_trait =>
                {
                    self.visit_signature(&item.sig);
                }
                syn::ImplItem::Const(item)
                    if matches!(item.vis, Visibility::Public(_)) =>
                {
                    self.visit_type(&item.ty);
                }
                syn::ImplItem::Type(item) => self.visit_type(&item.ty),
                syn::ImplItem::Macro(item) => {
                    self.tokens(TokenBuffer::new2(item.mac.tokens.clone()).begin());
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Signatures<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            let root = self.root(first.ident.to_string());
            let shown: Vec<String> =
                path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.tell(&shown.join("::"), &root);
        }
        // What is between angle brackets.
        syn::visit::visit_path(self, path);
    }
}

/// The names that the paths in a type begin with.
struct FirstNames(Vec<String>);

impl<'ast> Visit<'ast> for FirstNames {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.0.extend(path.segments.first().map(|first| first.ident.to_string()));
        syn::visit::visit_path(self, path);
    }
}

/// A path whose first name was read, up to its end or its angle brackets.
fn path_of<'a>(first: String, mut at: Cursor<'a>) -> (String, Cursor<'a>) {
    let mut path = first;
    // Nothing goes on behind these: `as ::name::Type`.
    if ["as", "dyn", "for", "impl", "in", "mut", "return", "where"].contains(&&*path) {
        return (path, at);
    }
    let colon = |at: Cursor<'a>| at.punct().filter(|(punct, _)| punct.as_char() == ':');
    while let Some((name, after)) = colon(at)
        .and_then(|(_, after)| colon(after))
        .and_then(|(_, after)| after.ident())
    {
        path = format!("{path}::{name}");
        at = after;
    }
    (path, at)
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        syn::Meta::List(list) => {
            list.path.is_ident("cfg") && list.tokens.to_string() == "test"
        }
        _ => false,
    })
}

/// The names that a `use` brings, and what their path begins with.
fn imports(tree: &UseTree, root: Option<&str>, found: &mut BTreeMap<String, String>) {
    let begins =
        |name: &syn::Ident| root.map_or_else(|| name.to_string(), str::to_owned);
    match tree {
        UseTree::Path(path) => imports(&path.tree, Some(&begins(&path.ident)), found),
        UseTree::Group(group) => {
            group.items.iter().for_each(|item| imports(item, root, found));
        }
        UseTree::Name(name) => {
            found.insert(name.ident.to_string(), begins(&name.ident));
        }
        UseTree::Rename(name) => {
            found.insert(name.rename.to_string(), begins(&name.ident));
        }
        UseTree::Glob(_) => {
            if let Some(root) = root {
                found.insert(format!("{root}::*"), root.to_owned());
            }
        }
    }
}
