//! Structs: what requests write has `new` and setters, what answers read has public members.

use super::pieces::{deprecated, docs, ident, needs, parameter, setter, value_type};
use crate::model::{Constant, Field, Place, Struct, Type, TypeRef, UnionField};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

pub(super) fn definition(found: &Struct) -> TokenStream {
    let mut code = declaration(found, &docs(&found.docs));
    if found.usage.written {
        code.extend(constructors(found));
        code.extend(to_json(found));
    }
    if found.usage.read {
        code.extend(accessors(found));
        code.extend(from_json(found));
    }
    code
}

/// What lets a type that contains itself be in a box.
pub(super) fn boxes(types: &[Type]) -> TokenStream {
    let invocations = types.iter().filter_map(|ty| {
        let Type::Struct(found) = ty else { return None };
        let name = ident(&found.name);
        let read = found.usage.read.then(|| quote!(boxed!(FromJson for #name);));
        let written = found.usage.written.then(|| quote!(boxed!(ToJson for #name);));
        found.boxed.then(|| quote!(#read #written))
    });
    quote!(#(#invocations)*)
}

/// The struct itself.
pub(super) fn declaration(found: &Struct, documentation: &TokenStream) -> TokenStream {
    let name = ident(&found.name);
    let read = found.usage.read;
    let fields = found.fields.iter().map(|field| {
        let (name, ty) = (ident(&field.name), value_type(&field.ty));
        let ty = match &field.ty {
            TypeRef::List(_) | TypeRef::Map(_) if read => ty,
            _ if field.required && !read => ty,
            _ => quote!(Option<#ty>),
        };
        if read {
            let docs = docs(&docs_of_public(field));
            quote!(#docs pub #name: #ty,)
        } else {
            quote!(#name: #ty,)
        }
    });
    let unions = found.unions.iter().map(|union| {
        let (name, ty) = (ident(&union.name), ident(&union.type_name));
        quote!(#name: #ty,)
    });
    let derives = if read {
        quote!(#[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive])
    } else {
        quote!(#[derive(Clone, Debug, PartialEq)])
    };
    quote! {
        #documentation
        #derives
        pub struct #name { #(#fields)* #(#unions)* }
    }
}

/// What is said of a public member. One that new programs should leave is told of in words: with
/// an attribute our own code could not read it without a warning.
fn docs_of_public(field: &Field) -> Vec<String> {
    let mut lines = field.docs.clone();
    if field.deprecated {
        let words = "Deprecated: the vendor has a newer one, see its page.";
        lines.extend([String::new(), words.to_owned()]);
    }
    lines
}

/// `new` with what is required, and a setter for each of the rest.
pub(super) fn constructors(found: &Struct) -> TokenStream {
    let name = ident(&found.name);
    let read = found.usage.read;
    let required: Vec<&Field> =
        found.fields.iter().filter(|field| field.required).collect();
    let (mut parameters, mut values): (Vec<_>, Vec<_>) =
        required.iter().map(|field| parameter(field)).unzip();
    if read {
        values = required.iter().map(|field| wrapped(field)).collect();
    }
    for union in &found.unions {
        let (name, ty) = (ident(&union.name), ident(&union.type_name));
        parameters.push(quote!(#name: #ty));
        values.push(quote!(#name));
    }
    let optional: Vec<&Field> =
        found.fields.iter().filter(|field| !field.required).collect();
    values.extend(optional.iter().map(|field| {
        let name = ident(&field.name);
        match &field.ty {
            TypeRef::List(_) | TypeRef::Map(_) if read => {
                quote!(#name: Default::default())
            }
            _ => quote!(#name: None),
        }
    }));
    let setters = optional.iter().map(|field| match &field.ty {
        TypeRef::List(_) | TypeRef::Map(_) if read => setter_of_collection(field),
        _ => setter(field),
    });
    let members =
        required.iter().map(|field| (field.name.as_str(), field.docs.as_slice()));
    let unions =
        found.unions.iter().map(|union| (union.name.as_str(), union.docs.as_slice()));
    let mut lines = vec!["What is required:".to_owned(), String::new()];
    lines.extend(needs(members.chain(unions)));
    if parameters.is_empty() {
        lines = vec!["Nothing is required.".to_owned()];
    }
    let docs = docs(&lines);
    let default = parameters.is_empty() && !read;
    let default = default.then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            #docs
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
        #default
    }
}

/// The initial value of a required member of a type that answers use too: there all are optional.
fn wrapped(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let inner = if field.argument.is_some() { quote!(#name.0) } else { quote!(#name) };
    let (_, value) = super::pieces::argument(&field.ty, &inner);
    match &field.ty {
        TypeRef::List(_) | TypeRef::Map(_) => quote!(#name: #value),
        _ => quote!(#name: Some(#value)),
    }
}

fn setter_of_collection(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let docs = docs(&field.docs);
    let deprecated = deprecated(field.deprecated);
    let (ty, value) = super::pieces::argument(&field.ty, &quote!(value));
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, value: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn to_json(found: &Struct) -> TokenStream {
    let name = ident(&found.name);
    let members = members(found.fields.iter(), found.constants.iter(), &found.unions);
    quote! {
        impl ToJson for #name {
            fn to_json(&self, out: &mut JsonWriter) {
                let mut object = out.object();
                #members
            }
        }
    }
}

/// The statement that writes a member with one value only, into `object` or `request`.
pub(super) fn write_constant(constant: &Constant) -> TokenStream {
    let wire = &constant.wire;
    let value = match &constant.value {
        Value::String(text) => quote!(#text),
        Value::Bool(value) => quote!(#value),
        // The model lets no other constant through than whole numbers.
        other => {
            let value = other.as_i64().unwrap_or_default();
            quote!(#value)
        }
    };
    match constant.place {
        Place::Member => quote!(object.field(#wire, &#value);),
        Place::Path => quote!(request.path(#wire, &#value);),
        Place::Header => quote!(request.header(#wire, &#value);),
        _ => quote!(request.query(#wire, &#value);),
    }
}

/// Statements that write members into `object`.
pub(super) fn members<'a>(
    fields: impl Iterator<Item = &'a Field>,
    constants: impl Iterator<Item = &'a Constant>,
    unions: &[UnionField],
) -> TokenStream {
    let constants = constants.map(write_constant);
    let fields = fields.map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        quote!(object.field(#wire, &self.#name);)
    });
    let unions = unions.iter().map(|union| {
        let name = ident(&union.name);
        quote!(self.#name.write_members(&mut object);)
    });
    quote!(#(#constants)* #(#fields)* #(#unions)*)
}

/// Members without which an answer is useless: asked for by a method that tells when one is missing.
fn accessors(found: &Struct) -> TokenStream {
    let name = ident(&found.name);
    let type_name = &found.name;
    let accessors: Vec<TokenStream> = found
        .fields
        .iter()
        .filter(|field| field.required && !found.usage.written)
        .filter_map(|field| {
            let (name, wire) = (ident(&field.name), &field.wire);
            let (ty, value) = match &field.ty {
                TypeRef::Text => (quote!(&str), quote!(self.#name.as_deref())),
                TypeRef::DateTime => (quote!(&Timestamp), quote!(self.#name.as_ref())),
                TypeRef::Integer => (quote!(i64), quote!(self.#name)),
                TypeRef::Boolean => (quote!(bool), quote!(self.#name)),
                TypeRef::Named(ty) => {
                    let ty = ident(ty);
                    (quote!(&#ty), quote!(self.#name.as_ref()))
                }
                _ => return None,
            };
            let mut lines = docs_of_public(field);
            lines.extend([
                String::new(),
                "# Errors".to_owned(),
                String::new(),
                "The answer left it out.".to_owned(),
            ]);
            let docs = docs(&lines);
            Some(quote! {
                #docs
                pub fn #name(&self) -> Result<#ty, Error> {
                    required(#value, #type_name, #wire)
                }
            })
        })
        .collect();
    if accessors.is_empty() {
        return TokenStream::new();
    }
    quote!(impl #name { #(#accessors)* })
}

/// The check that nothing was left out without which the answer is useless.
fn missing(found: &Struct) -> Option<TokenStream> {
    let required = found.fields.iter().filter(|field| {
        let collection = matches!(field.ty, TypeRef::List(_) | TypeRef::Map(_));
        field.required && !found.usage.written && !collection
    });
    let checks: Vec<TokenStream> = required
        .map(|field| {
            let (wire, name) = (&field.wire, ident(&field.name));
            quote!(if self.#name.is_none() { return Some(#wire); })
        })
        .collect();
    (!checks.is_empty()).then(|| {
        quote! {
            fn missing(&self) -> Option<&'static str> {
                #(#checks)*
                None
            }
        }
    })
}

fn from_json(found: &Struct) -> TokenStream {
    let name = ident(&found.name);
    if found.fields.is_empty() {
        return quote! {
            impl FromJson for #name {
                const EXPECTED: &'static str = "an object";
                fn object() -> Option<Self> {
                    Some(Self::default())
                }
            }
        };
    }
    let arms = found.fields.iter().map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        quote!(#wire => Some(&mut self.#name),)
    });
    let missing = missing(found);
    quote! {
        impl FromJson for #name {
            const EXPECTED: &'static str = "an object";
            fn object() -> Option<Self> {
                Some(Self::default())
            }
            #missing
            fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
                match name {
                    #(#arms)*
                    _ => None,
                }
            }
        }
    }
}
