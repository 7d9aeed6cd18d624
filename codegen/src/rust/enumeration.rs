//! Enumerations: open, so that a value of tomorrow is kept and written back.

use super::pieces::{docs, ident};
use crate::model::Enumeration;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn definition(found: &Enumeration) -> TokenStream {
    let name = ident(&found.name);
    let docs_of_type = docs(&found.docs);
    let variants = found.values.iter().map(|(name, _, words)| {
        let (name, docs) = (ident(name), docs(words));
        quote!(#docs #name,)
    });
    let values = found.values.iter().map(|(name, wire, _)| {
        let name = ident(name);
        quote!((#wire, Self::#name))
    });
    quote! {
        #docs_of_type
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version of the crate does not know: kept as it came.
            Unknown(UnknownValue),
        }
        impl Enumeration for #name {
            const VALUES: &'static [(&'static str, Self)] = &[#(#values),*];
            fn unknown(value: UnknownValue) -> Self {
                Self::Unknown(value)
            }
            fn as_unknown(&self) -> Option<&UnknownValue> {
                match self {
                    Self::Unknown(value) => Some(value),
                    _ => None,
                }
            }
        }
    }
}
