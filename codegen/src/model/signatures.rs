//! Whether two types are one: the same members under the same names, whatever is said of them.

use super::types::Wanted;
use super::{Constant, Field, Struct, Type, TypeRef, Union};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What makes each type of an operation what it is, by its name. Types of other operations that
/// have the same text here, and want the same name, are the same.
pub(super) fn signatures(
    types: &[Type],
    wanted: &BTreeMap<String, Wanted>,
) -> BTreeMap<String, String> {
    let by_name = types.iter().map(|ty| (ty.name(), ty)).collect();
    let mut writer = Writer {
        by_name,
        wanted,
        known: BTreeMap::new(),
        open: Vec::new(),
        circular: false,
        out: String::new(),
    };
    let mut signatures = BTreeMap::new();
    for ty in types {
        writer.out.clear();
        writer.circular = false;
        writer.open.clear();
        writer.named(ty.name());
        let signature = writer.out.clone();
        // What leads back to where it came from reads otherwise from there.
        if !writer.circular {
            writer.known.insert(ty.name(), signature.clone());
        }
        signatures.insert(ty.name().to_owned(), signature);
    }
    signatures
}

struct Writer<'t> {
    by_name: BTreeMap<&'t str, &'t Type>,
    wanted: &'t BTreeMap<String, Wanted>,
    known: BTreeMap<&'t str, String>,
    /// The types on the way.
    open: Vec<&'t str>,
    /// Whether a type was met again on the way.
    circular: bool,
    out: String,
}

impl<'t> Writer<'t> {
    fn named(&mut self, name: &str) {
        if let Some(known) = self.known.get(name) {
            self.out.push_str(known);
            return;
        }
        if let Some(index) = self.open.iter().position(|open| *open == name) {
            self.circular = true;
            self.text(&format!("^{index}"));
            return;
        }
        let Some((name, ty)) = self.by_name.get_key_value(name) else { return };
        let (name, ty) = (*name, *ty);
        self.open.push(name);
        if let Some(wanted) = self.wanted.get(name) {
            self.text(&wanted.name);
        }
        match ty {
            Type::Struct(found) => {
                let wanted = self.wanted.get(name);
                // Two members of one name, one of a request and one of an answer, have each
                // their own type, unless the spec itself says that it is one.
                if wanted.is_none_or(|wanted| !wanted.titled && wanted.owner.is_none()) {
                    self.text(if found.usage.written { "written" } else { "read" });
                }
                self.structure(found);
            }
            Type::Enumeration(found) => {
                for (name, wire, _) in &found.values {
                    self.text(name);
                    self.text(wire);
                }
            }
            Type::Union(found) => self.union(found),
            Type::Payload(found) => {
                self.structure(&found.members);
                self.named(&found.union_name);
            }
        }
        self.out.push(')');
        self.open.pop();
    }

    fn structure(&mut self, found: &'t Struct) {
        self.fields(&found.fields);
        self.constants(&found.constants);
        for union in &found.unions {
            self.text(&union.name);
            self.text(&format!("{:?}", union.place));
            self.named(&union.type_name);
        }
    }

    fn union(&mut self, found: &'t Union) {
        self.text(&format!("{:?}", found.place));
        for variant in &found.variants {
            self.text(&variant.name);
            self.text(&variant.constructor);
            self.constants(&variant.constants);
            self.fields(&variant.fields);
            if let Some(payload) = &variant.payload {
                self.named(payload);
            }
        }
    }

    fn fields(&mut self, fields: &'t [Field]) {
        for field in fields {
            self.text(&field.name);
            self.text(&field.wire);
            self.flags([field.required, field.deprecated]);
            self.text(&format!("{:?}", field.place));
            self.value(&field.ty);
        }
    }

    fn constants(&mut self, constants: &[Constant]) {
        for constant in constants {
            self.text(&constant.wire);
            self.text(&format!("{:?} {}", constant.place, constant.value));
        }
    }

    fn value(&mut self, ty: &'t TypeRef) {
        match ty {
            TypeRef::Named(name) => self.named(name),
            TypeRef::Boxed(name) => {
                self.out.push('*');
                self.named(name);
            }
            TypeRef::List(item) => {
                self.out.push('[');
                self.value(item);
            }
            TypeRef::Map(value) => {
                self.out.push('{');
                self.value(value);
            }
            other => self.text(&format!("{other:?}")),
        }
    }

    fn flags(&mut self, flags: [bool; 2]) {
        for flag in flags {
            self.out.push(if flag { '1' } else { '0' });
        }
    }

    /// With its length, so that no text runs into the next.
    fn text(&mut self, text: &str) {
        // Writing to a string can't fail.
        let _ = write!(self.out, "{}:{text}", text.len());
    }
}
