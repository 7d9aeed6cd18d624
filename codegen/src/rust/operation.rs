//! An operation: the request, what it is on the wire, the client's method, and its own types.

use super::pieces::{deprecated, docs, ident, imports};
use super::{format, structure};
use crate::model::{Constant, Crate, Field, Idempotency, Operation, Place, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

pub(super) fn operation(model: &Crate, found: &Operation) -> TokenStream {
    let request = &found.request;
    let documentation = docs(&request_docs(model, found));
    let declaration = structure::declaration(request, &documentation);
    let constructors = structure::constructors(request);
    let implementation = implementation(found);
    let method = method(found);
    let mut types: TokenStream =
        found.types.iter().map(|ty| super::definition(ty, &found.types)).collect();
    types.extend(structure::boxes(&found.types));
    let body = quote!(#declaration #constructors #implementation #method #types);
    let local: Vec<&str> = found.types.iter().map(Type::name).collect();
    let imports = imports(&body, &local);
    let arguments = argument_imports(model, &body);
    let types =
        import(&quote!(crate::types), &used(model.types.iter().map(Type::name), &body));
    quote!(use crate::Client; #arguments #types #imports #body)
}

/// The argument names that code uses.
pub(super) fn argument_imports(model: &Crate, body: &TokenStream) -> TokenStream {
    let names = model.arguments.iter().map(|argument| argument.name.as_str());
    import(&quote!(crate::arguments), &used(names, body))
}

/// Those of the names that code uses.
fn used<'a>(names: impl Iterator<Item = &'a str>, body: &TokenStream) -> Vec<Ident> {
    let mut words = BTreeSet::new();
    super::pieces::gather(body.clone(), &mut words);
    names.filter(|name| words.contains(*name)).map(ident).collect()
}

fn import(module: &TokenStream, names: &[Ident]) -> TokenStream {
    match names {
        [] => TokenStream::new(),
        [one] => quote!(use #module::#one;),
        many => quote!(use #module::{#(#many),*};),
    }
}

/// What the operation does, what it needs, what it costs to repeat, and a first call.
fn request_docs(model: &Crate, found: &Operation) -> Vec<String> {
    let mut lines = vec![found.summary.clone()];
    if !found.docs.is_empty() {
        lines.push(String::new());
        lines.extend(found.docs.iter().cloned());
    }
    let repeat = match &found.idempotency {
        Idempotency::Safe => "It changes nothing, or ends in the same state: it may be sent again.".to_owned(),
        Idempotency::Unsafe => {
            "It is not safe to repeat: an answer that was lost does not prove that nothing happened."
                .to_owned()
        }
        Idempotency::Token(parameter) => {
            format!("It may be sent again with the same `{parameter}`, and only then.")
        }
    };
    lines.extend([String::new(), "# Repeating".to_owned(), String::new(), repeat]);
    let wire = match &found.action {
        Some(action) => format!("{} with the action {action}", found.http_method),
        None => format!("{} {}", found.http_method, found.path),
    };
    let mut on_the_wire = format!("`{wire}`");
    if let Some(url) = &found.documentation {
        on_the_wire.push_str(&format!(", described on [the vendor's page]({url})"));
    }
    on_the_wire.push('.');
    lines.extend([
        String::new(),
        "# On the wire".to_owned(),
        String::new(),
        on_the_wire,
    ]);
    lines.extend([String::new(), "# Example".to_owned(), String::new()]);
    lines.extend(example(model, found));
    lines
}

fn example(model: &Crate, found: &Operation) -> Vec<String> {
    let module = model.name.replace('-', "_");
    let mut lines = vec![
        "```no_run".to_owned(),
        format!(
            "# async fn example(client: {module}::Client) -> Result<(), {module}::Error> {{"
        ),
    ];
    lines.extend(format::use_item(
        &format!("{module}::arguments"),
        &found.example.arguments,
    ));
    lines.extend(format::use_item(
        &format!("{module}::operations"),
        &found.example.types,
    ));
    lines.extend(format::use_item(&format!("{module}::types"), &found.example.shared));
    lines.push(String::new());
    let request = format::expression(&found.example.request);
    lines.extend(request.unwrap_or_default().lines().map(str::to_owned));
    let method = &found.method_name;
    lines.push(format!("let answer = client.{method}(request).await?;"));
    lines.extend(["# let _ = answer;", "# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

fn implementation(found: &Operation) -> TokenStream {
    let (name, output) = (ident(&found.request.name), ident(&found.output));
    let (id, method) = (&found.id, &found.http_method);
    let wire = match &found.action {
        Some(action) => quote!(Wire::Rpc { method: #method, action: #action }),
        None => {
            let path = &found.path;
            quote!(Wire::Rest { method: #method, path: #path })
        }
    };
    let idempotency = match &found.idempotency {
        Idempotency::Safe => quote!(Idempotency::Safe),
        Idempotency::Unsafe => quote!(Idempotency::Unsafe),
        Idempotency::Token(parameter) => quote!(Idempotency::Token(#parameter)),
    };
    let documentation = found.documentation.as_deref().unwrap_or_default();
    let writes = writes(found);
    let request = if writes.is_empty() {
        quote!(_: &mut RequestWriter)
    } else {
        quote!(request: &mut RequestWriter)
    };
    quote! {
        impl Operation for #name {
            type Output = #output;
            const DESCRIPTOR: &'static Descriptor = &Descriptor {
                name: #id,
                wire: #wire,
                idempotency: #idempotency,
                documentation: #documentation,
            };
            fn write(&self, #request) {
                #writes
            }
        }
    }
}

/// The statements that write the request.
fn writes(found: &Operation) -> TokenStream {
    let request = &found.request;
    let parameters = request.fields.iter().filter_map(write_parameter);
    let unions =
        request.unions.iter().filter(|union| union.place == Place::Query).map(|union| {
            let name = ident(&union.name);
            quote!(self.#name.write_parameters(request);)
        });
    let (in_body, outside): (Vec<&Constant>, Vec<&Constant>) =
        request.constants.iter().partition(|constant| constant.place == Place::Member);
    let constants = outside.into_iter().map(structure::write_constant);
    let unions_in_body: Vec<_> = request
        .unions
        .iter()
        .filter(|union| union.place == Place::Member)
        .cloned()
        .collect();
    let members: Vec<&Field> =
        request.fields.iter().filter(|field| field.place == Place::Member).collect();
    let empty = members.is_empty() && unions_in_body.is_empty() && in_body.is_empty();
    let body = (!empty).then(|| {
        let members = structure::members(
            members.into_iter(),
            in_body.into_iter(),
            &unions_in_body,
        );
        quote!(let mut object = request.body(); #members)
    });
    quote!(#(#constants)* #(#parameters)* #(#unions)* #body)
}

fn write_parameter(field: &Field) -> Option<TokenStream> {
    let (name, wire) = (ident(&field.name), &field.wire);
    Some(match field.place {
        Place::Path => quote!(request.path(#wire, &self.#name);),
        Place::Query => quote!(request.query(#wire, &self.#name);),
        Place::QueryList => quote!(request.query_list(#wire, &self.#name);),
        Place::QueryJson => quote!(request.query_json(#wire, &self.#name);),
        Place::QueryOrRegion => quote!(request.query_or_region(#wire, &self.#name);),
        Place::Header => quote!(request.header(#wire, &self.#name);),
        Place::Body => quote!(request.body_value(&self.#name);),
        Place::Member => return None,
    })
}

fn method(found: &Operation) -> TokenStream {
    let (method, name, output) =
        (ident(&found.method_name), ident(&found.request.name), ident(&found.output));
    let docs = docs(&[
        found.summary.clone(),
        String::new(),
        format!("See [`{}`] for what it needs and an example.", found.request.name),
    ]);
    let deprecation = deprecated(found.deprecated);
    quote! {
        impl Client {
            #docs
            #deprecation
            pub fn #method(&self, request: #name) -> Call<#output> {
                self.inner.call(&request)
            }
        }
    }
}
