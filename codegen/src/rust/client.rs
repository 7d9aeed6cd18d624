//! The files that each crate has once: the library's root, the client, and the lists.

use super::pieces::{docs, ident, plain};
use crate::model::{Crate, Vendor};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(super) const OPERATIONS_DOCS: &str =
    "The operations: what each needs, and what it answers.";
pub(super) const TYPES_DOCS: &str = "Types that several operations use.";
pub(super) const ARGUMENTS_DOCS: &str = "Names for arguments that could be mistaken for each other: two ids side by side, say. They are\n\
     written at the call, so that an exchange does not compile.";
pub(super) const CODES_DOCS: &str = "The error codes that the vendor's pages list, to compare with [`Error::code`](crate::Error::code).";

fn vendor_module(model: &Crate) -> proc_macro2::Ident {
    match model.vendor {
        Vendor::HuaweiCloud => format_ident!("huaweicloud"),
        Vendor::AlibabaCloud => format_ident!("alibabacloud"),
    }
}

pub(super) fn library(model: &Crate) -> TokenStream {
    let vendor = vendor_module(model);
    let types = (!model.types.is_empty()).then(|| {
        quote!(
            pub mod types;
        )
    });
    let arguments = (!model.arguments.is_empty()).then(|| {
        quote!(
            pub mod arguments;
        )
    });
    let codes = (!model.error_codes.is_empty()).then(|| {
        quote!(
            pub mod error_codes;
        )
    });
    let settings = quote!(pub use backstay::#vendor::{Config, ConfigBuilder, Credentials, credentials};);
    let generated = quote!(
        pub use backstay::generated::{Enumeration, Timestamp};
    );
    // By the alphabet, as rustfmt wants it.
    let settings = match model.vendor {
        Vendor::AlibabaCloud => quote!(#settings #generated),
        Vendor::HuaweiCloud => quote!(#generated #settings),
    };
    quote! {
        #![doc = include_str!("../README.md")]
        #arguments
        mod client;
        #codes
        pub mod operations;
        #types
        #settings
        pub use backstay::{Call, Error, ErrorKind, RetryPolicy};
        pub use client::Client;
    }
}

pub(super) fn client(model: &Crate) -> TokenStream {
    let id = &model.name;
    let (product, title, version) = (&model.product, &model.title, &model.version);
    let endpoints: Vec<TokenStream> = model
        .servers
        .iter()
        .map(|(url, regions)| quote!(Endpoint { url: #url, regions: &[#(#regions),*] }))
        .collect();
    // A list of one has a layout of its own in rustfmt, so the one gets a name.
    let (endpoint, endpoints) = match endpoints.as_slice() {
        [one] => (quote!(const ENDPOINT: Endpoint = #one;), quote!(ENDPOINT)),
        many => (TokenStream::new(), quote!(#(#many),*)),
    };
    let mut lines = vec![format!("A client of {}.", model.title), String::new()];
    lines.push("It is cheap to clone, and its clones share connections.".to_owned());
    let documentation = docs(&lines);
    let untyped = match model.vendor {
        Vendor::HuaweiCloud => quote! {
            /// A call that this crate has no operation for, by method and path: signed and sent like
            /// any other, answered with JSON. `{project_id}` in the path is filled in.
            pub fn untyped(&self, method: &str, path: &str) -> UntypedCall {
                self.inner.untyped(method, path)
            }
        },
        Vendor::AlibabaCloud => quote! {
            /// A call that this crate has no operation for, by action: signed and sent like any
            /// other, answered with JSON.
            pub fn untyped(&self, action: &str) -> UntypedCall {
                self.inner.untyped_action(action)
            }
        },
    };
    quote! {
        use crate::{Config, Error};
        use backstay::UntypedCall;
        use backstay::generated::{Endpoint, Service};
        static SERVICE: Service = Service {
            id: #id,
            product: #product,
            title: #title,
            version: #version,
            crate_version: env!("CARGO_PKG_VERSION"),
            endpoints: &[#endpoints],
        };
        #endpoint
        #documentation
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(crate) inner: backstay::Client,
        }
        impl Client {
            /// A client with this configuration. Nothing is sent yet.
            ///
            /// # Errors
            ///
            /// The configuration has neither a region nor an endpoint, or one that is not valid.
            pub fn new(config: Config) -> Result<Self, Error> {
                Ok(Self { inner: config.connect(&SERVICE)? })
            }
            #untyped
        }
    }
}

pub(super) fn operations(model: &Crate) -> TokenStream {
    let modules = model.operations.iter().map(|operation| {
        let name = ident(&operation.method_name);
        quote!(mod #name;)
    });
    let exports = model.operations.iter().map(|operation| {
        let name = ident(&operation.method_name);
        quote!(pub use #name::*;)
    });
    quote!(#(#modules)* #(#exports)*)
}

pub(super) fn arguments(model: &Crate) -> TokenStream {
    let arguments = model.arguments.iter().map(|argument| {
        let name = ident(&argument.name);
        let docs =
            docs(&[format!("The argument `{}`.", argument.wire.replace('`', "'"))]);
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct #name<T>(
                /// Its value.
                pub T,
            );
        }
    });
    quote!(#(#arguments)*)
}

pub(super) fn error_codes(model: &Crate) -> TokenStream {
    let constants = model.error_codes.iter().map(|constant| {
        let (name, code) = (ident(&constant.name), &constant.code);
        let statuses: Vec<String> =
            constant.statuses.iter().map(u16::to_string).collect();
        let users: Vec<&str> =
            constant.operations.iter().map(|name| plain(name)).collect();
        let line = format!("HTTP {}, from {}.", statuses.join(" or "), users.join(", "));
        let docs = docs(&[line]);
        quote!(#docs pub const #name: &str = #code;)
    });
    quote!(#(#constants)*)
}
