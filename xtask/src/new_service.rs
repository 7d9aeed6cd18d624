//! `cargo xtask new-service`: the place of a service that has no spec yet.

use crate::workspace;
use backstay_codegen::documents::services;
use backstay_codegen::spec::canonical;
use serde_json::{Map, Value, json};

/// Which service it is.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// `<vendor>-<product>` with the vendor huaweicloud or alibabacloud: the name of the crate
    #[arg(value_name = "NAME")]
    name: String,
    /// The service's name for readers
    #[arg(long)]
    title: String,
    /// The product's name in host names, where it is not the one in NAME
    #[arg(long)]
    product: Option<String>,
    /// The API version, where the paths don't carry one: for RPC
    #[arg(long, value_name = "VERSION")]
    api_version: Option<String>,
}

/// Writes the service's entry in `specs/services.json`.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let root = workspace::root();
    let registry = root.join("specs/services.json");
    let mut entries = workspace::object(&registry)?.unwrap_or_else(|| Map::new().into());
    let name = &arguments.name;
    if entries.get(name).is_some() {
        return Err(format!("error: {name:?} is in specs/services.json already"));
    }
    entries[name] = entry(arguments);
    // What is wrong with the name is told as for any entry.
    services(&entries).map_err(|diagnostics| diagnostics.to_string())?;
    workspace::write(&registry, &canonical::to_text(&entries))?;
    println!("{name} is in specs/services.json");
    println!("\nnow:");
    println!("  cargo xtask import <pages and folders> --service {name}");
    println!("  cargo xtask generate {name}");
    println!("  cargo check -p {name}");
    println!(
        "then read specs/{name}/openapi.json against the pages, and write what they leave out into \
         specs/{name}/overlay.json"
    );
    Ok(())
}

fn entry(arguments: &Arguments) -> Value {
    let (vendor, product) =
        arguments.name.split_once('-').unwrap_or((&arguments.name, ""));
    let product = arguments.product.as_deref().unwrap_or(product);
    let mut entry =
        json!({ "vendor": vendor, "product": product, "title": arguments.title });
    if let Some(version) = &arguments.api_version {
        entry["apiVersion"] = version.as_str().into();
    }
    entry
}
