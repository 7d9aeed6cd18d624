//! The `README.md` of a service crate, which is its documentation's front page too.

use super::layout::call;
use crate::model::{Crate, Operation, Vendor};

pub(super) fn readme(model: &Crate) -> String {
    let module = model.name.replace('-', "_");
    let about = model.docs.join("\n");
    let settings = match model.vendor {
        Vendor::HuaweiCloud => {
            "        .region(\"cn-north-4\")\n        .project_id(\"0123456789abcdef0123456789abcdef\")\n"
        }
        Vendor::AlibabaCloud => "        .region(\"cn-hangzhou\")\n",
    };
    let first = first_program(model, &module, settings);
    let rows: String = model
        .operations
        .iter()
        .map(|operation| {
            let wire = match &operation.action {
                Some(action) => action.clone(),
                None => format!("{} {}", operation.http_method, operation.path),
            };
            let summary = operation.summary.trim_end_matches('.').replace('|', "\\|");
            format!("| `{}` | `{wire}` | {summary} |\n", operation.method_name)
        })
        .collect();
    format!(
        "<!-- Generated from specs/{name} by `cargo xtask generate {name}`. Do not edit. -->\n\n\
         # {name}\n\n\
         A Rust client of {title} (API version {version}).\n{about}\n\n\
         It is **unofficial**: made by the Backstay project from the vendor's published API\n\
         reference, not by the vendor.\n\n\
         {first}\
         ## Operations\n\n\
         | method | on the wire | what it does |\n| --- | --- | --- |\n{rows}\n\
         What is not in the table can be called by `Client::untyped`.\n",
        name = model.name,
        title = model.title,
        version = model.version,
    )
}

/// A whole program that makes one call.
fn first_program(model: &Crate, module: &str, settings: &str) -> String {
    let Some(operation) =
        model.operations.iter().find(|o| is_restore(o)).or(model.operations.first())
    else {
        return String::new();
    };
    let request = call(1, "let request = ", &operation.example.request, ";");
    let request: String = request.into_iter().map(|line| line + "\n").collect();
    let imports = |name: &str, names: &[String]| match names {
        [] => String::new(),
        [one] => format!("use {module}::{name}::{one};\n"),
        many => format!("use {module}::{name}::{{{}}};\n", many.join(", ")),
    };
    format!(
        "```no_run\n\
         {arguments}\
         {types}\
         {shared}\
         use {module}::{{Client, Config, Credentials, Error}};\n\n\
         #[tokio::main(flavor = \"current_thread\")]\n\
         async fn main() -> Result<(), Error> {{\n    \
             let config = Config::builder()\n{settings}        \
                 .credentials(Credentials::new(\"access key\", \"secret key\"))\n        \
                 .build()?;\n    \
             let client = Client::new(config)?;\n\n\
         {request}    \
             let answer = client.{method}(request).await?;\n    \
             println!(\"{{answer:?}}\");\n    \
             Ok(())\n\
         }}\n```\n\n",
        arguments = imports("arguments", &operation.example.arguments),
        types = imports("operations", &operation.example.types),
        shared = imports("types", &operation.example.shared),
        method = operation.method_name,
    )
}

fn is_restore(operation: &Operation) -> bool {
    operation.id.starts_with("Restore")
}
