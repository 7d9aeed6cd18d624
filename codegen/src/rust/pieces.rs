//! Small pieces of code that several files are made of.

use crate::model::{Field, TypeRef};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// A name that the model decided, as an identifier.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A name without the mark of a raw identifier: for file names and text.
pub(super) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Lines of documentation.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// The type of a value.
pub(super) fn value_type(ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Text => quote!(String),
        TypeRef::DateTime => quote!(Timestamp),
        TypeRef::Secret => quote!(Secret),
        TypeRef::Integer => quote!(i64),
        TypeRef::Number => quote!(f64),
        TypeRef::Boolean => quote!(bool),
        TypeRef::Any => quote!(Value),
        TypeRef::Named(name) => {
            let name = ident(name);
            quote!(#name)
        }
        TypeRef::Boxed(name) => {
            let name = ident(name);
            quote!(Box<#name>)
        }
        TypeRef::List(item) => {
            let item = value_type(item);
            quote!(Vec<#item>)
        }
        TypeRef::Map(value) => {
            let value = value_type(value);
            quote!(BTreeMap<String, #value>)
        }
    }
}

/// The type of an argument that becomes the value, and the expression that makes it of `argument`.
pub(super) fn argument(
    ty: &TypeRef,
    argument: &TokenStream,
) -> (TokenStream, TokenStream) {
    match ty {
        TypeRef::Text => (quote!(impl Into<String>), quote!(#argument.into())),
        TypeRef::DateTime => (quote!(impl Into<Timestamp>), quote!(#argument.into())),
        TypeRef::Secret => (quote!(impl Into<Secret>), quote!(#argument.into())),
        TypeRef::List(item) => match argument_item(item) {
            Some(item) => (
                quote!(impl IntoIterator<Item = #item>),
                quote!(#argument.into_iter().map(Into::into).collect()),
            ),
            None => {
                let item = value_type(item);
                (
                    quote!(impl IntoIterator<Item = #item>),
                    quote!(#argument.into_iter().collect()),
                )
            }
        },
        TypeRef::Map(value) => match argument_item(value) {
            Some(value) => (
                quote!(impl IntoIterator<Item = (impl Into<String>, #value)>),
                quote!(
                    #argument.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
                ),
            ),
            None => {
                let value = value_type(value);
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, #value)>),
                    quote!(#argument.into_iter().map(|(key, value)| (key.into(), value)).collect()),
                )
            }
        },
        other => (value_type(other), argument.clone()),
    }
}

/// Items that are taken in any form that becomes text.
fn argument_item(ty: &TypeRef) -> Option<TokenStream> {
    match ty {
        TypeRef::Text => Some(quote!(impl Into<String>)),
        TypeRef::DateTime => Some(quote!(impl Into<Timestamp>)),
        TypeRef::Secret => Some(quote!(impl Into<Secret>)),
        _ => None,
    }
}

/// The parameter of a constructor for a member, and the member's initial value.
pub(super) fn parameter(field: &Field) -> (TokenStream, TokenStream) {
    let name = ident(&field.name);
    match &field.argument {
        Some(wrapper) => {
            let wrapper = ident(wrapper);
            let (ty, value) = argument(&field.ty, &quote!(#name.0));
            (quote!(#name: #wrapper<#ty>), quote!(#name: #value))
        }
        None => {
            let (ty, value) = argument(&field.ty, &quote!(#name));
            let value = if is_the_name(&value, &name) {
                quote!(#name)
            } else {
                quote!(#name: #value)
            };
            (quote!(#name: #ty), value)
        }
    }
}

fn is_the_name(value: &TokenStream, name: &Ident) -> bool {
    *name == value.to_string()
}

/// The setter of an optional member of `self`.
pub(super) fn setter(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let docs = docs(&field.docs);
    let (ty, value) = argument(&field.ty, &quote!(value));
    let deprecated = deprecated(field.deprecated);
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, value: #ty) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// The mark of what new programs should leave.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote!(#[deprecated = "the vendor has a newer one: see its page"])
    } else {
        TokenStream::new()
    }
}

/// The list of what a constructor needs.
pub(super) fn needs<'a>(
    members: impl Iterator<Item = (&'a str, &'a [String])>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, docs) in members {
        let mut docs = docs.iter().filter(|line| !line.is_empty());
        let first = docs.next().map(String::as_str).unwrap_or_default();
        // A member that nobody has described begins with its name, which stands here already.
        let rest = first.strip_prefix('`').and_then(|rest| rest.split_once("`: "));
        let first = rest.map_or(first, |(_, rest)| rest);
        lines.push(format!("* `{}`: {first}", plain(name)));
        lines.extend(docs.map(|line| format!("  {line}")));
    }
    lines
}

/// What code uses of the runtime and the standard library, as `use` items; `local` are the types
/// of the crate that are defined in the same file.
pub(super) fn imports(code: &TokenStream, local: &[&str]) -> TokenStream {
    const RUNTIME: [&str; 18] = [
        "Descriptor",
        "Enumeration",
        "FromJson",
        "Idempotency",
        "JsonWriter",
        "ObjectWriter",
        "Operation",
        "Place",
        "RequestWriter",
        "Secret",
        "Timestamp",
        "ToJson",
        "ToText",
        "UnknownValue",
        "Value",
        "Wire",
        "boxed",
        "required",
    ];
    let mut words = BTreeSet::new();
    gather(code.clone(), &mut words);
    let used = |name: &&str| words.contains(*name) && !local.contains(name);
    let runtime: Vec<Ident> = RUNTIME
        .iter()
        .filter(|name| used(name))
        .map(|name| format_ident!("{name}"))
        .collect();
    let mut out = TokenStream::new();
    let runtime = match runtime.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(use backstay::generated::#one;),
        many => quote!(use backstay::generated::{#(#many),*};),
    };
    let top: Vec<Ident> = ["Call", "Error"]
        .iter()
        .filter(|n| used(n))
        .map(|n| format_ident!("{n}"))
        .collect();
    match top.as_slice() {
        [] => out.extend(runtime),
        // In the order that rustfmt wants: single names before modules, lists behind them.
        [one] => out.extend(quote!(use backstay::#one; #runtime)),
        many => out.extend(quote!(#runtime use backstay::{#(#many),*};)),
    }
    if words.contains("BTreeMap") {
        out.extend(quote!(
            use std::collections::BTreeMap;
        ));
    }
    out
}

/// Every identifier in code that may stand for something imported: not what follows a `::`, nor
/// the name of a variant where it is declared.
pub(super) fn gather(code: TokenStream, words: &mut BTreeSet<String>) {
    let (mut colons, mut declares) = (0, false);
    for token in code {
        match token {
            TokenTree::Group(group)
                if declares && group.delimiter() == Delimiter::Brace =>
            {
                for token in group.stream() {
                    if let TokenTree::Group(inner) = token {
                        gather(inner.stream(), words);
                    }
                }
                declares = false;
            }
            TokenTree::Group(group) => gather(group.stream(), words),
            TokenTree::Ident(ident) => {
                declares |= ident == "enum";
                if colons < 2 {
                    words.insert(ident.to_string());
                }
            }
            TokenTree::Punct(sign) if sign.as_char() == ':' => {
                colons += 1;
                continue;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        colons = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::gather;
    use quote::quote;
    use std::collections::BTreeSet;

    #[test]
    fn a_variant_stands_for_nothing_that_is_imported() {
        let code = quote! {
            enum Kind { #[doc = "x"] Secret, Value(Inner), Error { id: Id } }
            fn f(x: Place) -> Kind { Kind::Call }
        };
        let mut words = BTreeSet::new();
        gather(code, &mut words);
        for used in ["Kind", "Inner", "Id", "Place"] {
            assert!(words.contains(used), "{used}");
        }
        for unused in ["Secret", "Value", "Error", "Call"] {
            assert!(!words.contains(unused), "{unused}");
        }
    }
}
