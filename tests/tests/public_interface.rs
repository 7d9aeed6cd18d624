//! A type of another crate in a public signature makes that crate's next breaking version one of
//! ours. Few may be there.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
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
    fn tell(&mut self, path: &str, root: &str) {
        if self.foreign.contains(root) && !ALLOWED.contains(&root) {
            self.found.push(format!("{}: {}: {path} of {root}", self.file, self.item));
        }
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            if let Item::Use(item) = item {
                imports(&item.tree, None, &mut self.imports);
            }
        }
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
                Item::Type(item) if is_public(&item.vis) => {
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
                _ => {}
            }
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
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Signatures<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            let first = first.ident.to_string();
            let root = self.imports.get(&first).cloned().unwrap_or(first);
            let shown: Vec<String> =
                path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.tell(&shown.join("::"), &root);
        }
        // What is between angle brackets.
        syn::visit::visit_path(self, path);
    }
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
