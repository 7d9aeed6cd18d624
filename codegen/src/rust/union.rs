//! Unions: which members go together is an enum, so that what does not go together does not
//! compile.

use super::pieces::{docs, ident, needs, parameter, setter, value_type};
use super::structure;
use crate::model::{Field, Payload, Place, Type, Union, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

pub(super) fn definition(found: &Union, types: &[Type]) -> TokenStream {
    let name = ident(&found.name);
    let documentation = docs(&found.docs);
    let variants = found.variants.iter().map(variant);
    let constructors = found.variants.iter().map(|variant| constructor(variant, types));
    let ((method, sink), sink_type) = (writer(found.place), sink_type(found.place));
    let arms = found.variants.iter().map(|variant| arm(found, variant));
    quote! {
        #documentation
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }
        impl #name {
            #(#constructors)*
            /// Writes the members of the variant and what tells which it is.
            pub(crate) fn #method(&self, #sink: &mut #sink_type) {
                match self { #(#arms)* }
            }
        }
    }
}

fn variant(found: &Variant) -> TokenStream {
    let name = ident(&found.name);
    let documentation = docs(&found.docs);
    if let Some(payload) = &found.payload {
        let payload = ident(payload);
        return quote!(#documentation #name(#payload),);
    }
    let fields = found.fields.iter().map(|field| {
        let (name, ty, docs) =
            (ident(&field.name), value_type(&field.ty), docs(&field.docs));
        quote!(#docs #name: #ty,)
    });
    quote!(#documentation #name { #(#fields)* },)
}

/// The function that makes a variant of what it needs.
fn constructor(found: &Variant, types: &[Type]) -> TokenStream {
    let (variant, function) = (ident(&found.name), ident(&found.constructor));
    let mut lines = found.docs.clone();
    let payload = types.iter().find_map(|ty| match ty {
        Type::Payload(payload)
            if Some(&payload.members.name) == found.payload.as_ref() =>
        {
            Some(&payload.members)
        }
        _ => None,
    });
    if let Some(payload) = payload {
        let required: Vec<&Field> =
            payload.fields.iter().filter(|field| field.required).collect();
        let name = ident(&payload.name);
        let (parameters, _): (Vec<_>, Vec<_>) =
            required.iter().map(|f| parameter(f)).unzip();
        let names = required.iter().map(|field| ident(&field.name));
        lines.extend([
            String::new(),
            format!("More can be said with [`{}`].", payload.name),
        ]);
        let docs = docs(&lines);
        return quote! {
            #docs
            pub fn #function(#(#parameters),*) -> Self {
                Self::#variant(#name::new(#(#names),*))
            }
        };
    }
    let members =
        found.fields.iter().map(|field| (field.name.as_str(), field.docs.as_slice()));
    let needs = needs(members);
    if !needs.is_empty() {
        lines.push(String::new());
        lines.extend(needs);
    }
    let documentation = docs(&lines);
    let (parameters, values): (Vec<_>, Vec<_>) =
        found.fields.iter().map(parameter).unzip();
    quote! {
        #documentation
        pub fn #function(#(#parameters),*) -> Self {
            Self::#variant { #(#values),* }
        }
    }
}

/// The arm that writes a variant.
fn arm(union: &Union, found: &Variant) -> TokenStream {
    let name = ident(&found.name);
    let constants = found.constants.iter().map(structure::write_constant);
    let (method, sink) = writer(union.place);
    if found.payload.is_some() {
        return quote!(Self::#name(members) => { #(#constants)* members.#method(#sink); });
    }
    let bindings = found.fields.iter().map(|field| {
        let (name, local) = (ident(&field.name), binding(field, &sink));
        if name == local { quote!(#name) } else { quote!(#name: #local) }
    });
    let writes = found.fields.iter().map(|field| {
        let local = binding(field, &sink);
        write(field, &quote!(#local))
    });
    quote!(Self::#name { #(#bindings),* } => { #(#constants)* #(#writes)* })
}

/// What a member is called in the arm: never what it is written into. No name of a member ends so.
fn binding(field: &Field, sink: &Ident) -> Ident {
    let name = ident(&field.name);
    if name == *sink { format_ident!("{name}_") } else { name }
}

/// The function that writes members, and what it writes them into.
fn writer(place: Place) -> (Ident, Ident) {
    match place {
        Place::Member => (ident("write_members"), ident("object")),
        _ => (ident("write_parameters"), ident("request")),
    }
}

/// The type of what members are written into.
fn sink_type(place: Place) -> TokenStream {
    match place {
        Place::Member => quote!(ObjectWriter<'_>),
        _ => quote!(RequestWriter),
    }
}

/// The statement that writes a member; `value` is a reference to it.
fn write(field: &Field, value: &TokenStream) -> TokenStream {
    let wire = &field.wire;
    match field.place {
        Place::Member => quote!(object.field(#wire, #value);),
        Place::QueryJson => quote!(request.query_json(#wire, #value);),
        Place::QueryList => quote!(request.query_list(#wire, #value);),
        _ => quote!(request.query(#wire, #value);),
    }
}

/// The struct of a variant with optional members.
pub(super) fn payload(found: &Payload) -> TokenStream {
    let payload = &found.members;
    let (name, of, into) =
        (ident(&payload.name), ident(&found.union_name), ident(&found.variant));
    let declaration = structure::declaration(payload, &docs(&payload.docs));
    let required: Vec<&Field> =
        payload.fields.iter().filter(|field| field.required).collect();
    let optional: Vec<&Field> =
        payload.fields.iter().filter(|field| !field.required).collect();
    let (parameters, mut values): (Vec<_>, Vec<_>) =
        required.iter().map(|field| parameter(field)).unzip();
    values.extend(optional.iter().map(|field| {
        let name = ident(&field.name);
        quote!(#name: None)
    }));
    let members =
        required.iter().map(|field| (field.name.as_str(), field.docs.as_slice()));
    let mut lines = vec!["What is required:".to_owned(), String::new()];
    lines.extend(needs(members));
    let docs_of_new = docs(&lines);
    let setters = optional.iter().map(|field| setter(field));
    let ((method, sink), sink_type) = (writer(found.place), sink_type(found.place));
    let writes = payload.fields.iter().map(|field| {
        let name = ident(&field.name);
        write(field, &quote!(&self.#name))
    });
    quote! {
        #declaration
        impl #name {
            #docs_of_new
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
            fn #method(&self, #sink: &mut #sink_type) { #(#writes)* }
        }
        impl From<#name> for #of {
            fn from(members: #name) -> Self {
                Self::#into(members)
            }
        }
    }
}
