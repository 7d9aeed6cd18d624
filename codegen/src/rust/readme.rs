//! The `README.md` of a service crate, which is its documentation's front page too.

use super::layout::{WIDTH, call};
use crate::model::{Crate, Vendor};
use std::cmp::Reverse;
use std::collections::BTreeMap;

pub(super) fn readme(model: &Crate) -> String {
    let name = &model.name;
    let about: String = model.docs.iter().map(|line| format!("{line}\n")).collect();
    let page = model.documentation.as_deref().map_or_else(String::new, |page| {
        format!("The vendor's own documentation is at <{page}>.\n")
    });
    let pages = pages_by_host(model);
    let first = first_program(model);
    let beyond = beyond_calls(model);
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
         A Rust client of {title} (API version {version}).\n{about}\n\
         It is **unofficial**: made by the Backstay project from published API references, not by\n\
         the vendor.\n{page}{pages}\n\
         ```sh\n\
         cargo add {name}\n\
         cargo add tokio --features macros,rt\n\
         ```\n\n\
         {first}{beyond}{SETTINGS}\
         ## Operations\n\n\
         | method | on the wire | what it does |\n| --- | --- | --- |\n{rows}\n\
         What is not in the table can be called by `Client::untyped`.\n\n\
         ## Licence\n\n\
         MIT or Apache-2.0, as you like.\n",
        title = model.title,
        version = model.version,
    )
}

/// Where the pages of the operations are: how many at each host, the most first.
fn pages_by_host(model: &Crate) -> String {
    let own: &[&str] = match model.vendor {
        Vendor::HuaweiCloud => &["huaweicloud.com"],
        Vendor::AlibabaCloud => &["alibabacloud.com", "aliyun.com"],
    };
    let mut hosts = BTreeMap::<&str, usize>::new();
    for operation in &model.operations {
        let page = operation.documentation.as_deref();
        let host = page.and_then(|page| page.split("//").nth(1)?.split('/').next());
        *hosts.entry(host.unwrap_or_default()).or_default() += 1;
    }
    let unnamed = hosts.remove("").unwrap_or_default();
    if hosts.is_empty() {
        return String::new();
    }
    let mut hosts: Vec<(&str, usize)> = hosts.into_iter().collect();
    hosts.sort_by_key(|(_, count)| Reverse(*count));
    let is_own = |host: &str| {
        own.iter().any(|domain| {
            host.strip_suffix(domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    };
    let mut items: Vec<String> = hosts
        .into_iter()
        .map(|(host, count)| {
            let whose =
                if is_own(host) { "the vendor's own" } else { "not the vendor's" };
            format!("* {count} at `{host}`, {whose}\n")
        })
        .collect();
    if unnamed > 0 {
        items.push(format!("* {unnamed} not named\n"));
    }
    format!("\nThe pages of its operations:\n\n{}", items.concat())
}

/// What there is besides single calls.
fn beyond_calls(model: &Crate) -> String {
    let mut text = String::new();
    if !model.waits.is_empty() {
        text.push_str("Work that takes time is waited for:\n\n");
        for wait in &model.waits {
            text.push_str(&format!("* `Client::{}`\n", wait.method_name));
        }
        text.push('\n');
    }
    if !model.pages.is_empty() {
        text.push_str(
            "A list that comes in pages is a stream of its items: `.pages()` on the call.\n\n",
        );
    }
    text
}

/// What is the same for all services.
const SETTINGS: &str = "\
Credentials that are left out are looked for where the vendor's own tools keep them, and an
error says what went wrong, where, and with which request id. What else can be set, and when a
call is sent again, is in the documentation of [`backstay`](https://docs.rs/backstay), whose feature
`tracing` gives spans of calls and attempts.

| feature | gives |
| --- | --- |
| `tls-ring` (default) | HTTPS with rustls and ring, and the system's root certificates |
| `tls-native` | HTTPS with the system's own TLS |

";

/// A whole program that makes one call.
fn first_program(model: &Crate) -> String {
    let chosen = model.first_program.as_ref();
    let Some(operation) =
        model.operations.iter().find(|operation| Some(&operation.id) == chosen)
    else {
        return String::new();
    };
    let module = model.name.replace('-', "_");
    let region = match model.vendor {
        Vendor::HuaweiCloud => "cn-north-4",
        Vendor::AlibabaCloud => "cn-hangzhou",
    };
    let project = if operation.path.contains("{project_id}") {
        "        .project_id(\"0123456789abcdef0123456789abcdef\")\n"
    } else {
        ""
    };
    let request = call(1, "let request = ", &operation.example.request, ";");
    let request: String = request.into_iter().map(|line| line + "\n").collect();
    format!(
        "```rust,no_run\n\
         {arguments}\
         {types}\
         {shared}\
         use {module}::{{Client, Config, Credentials, Error}};\n\n\
         #[tokio::main(flavor = \"current_thread\")]\n\
         async fn main() -> Result<(), Error> {{\n    \
             let config = Config::builder()\n        \
                 .region(\"{region}\")\n{project}        \
                 .credentials(Credentials::new(\"access key\", \"secret key\"))\n        \
                 .build()?;\n    \
             let client = Client::new(config)?;\n\n\
         {request}    \
             let answer = client.{method}(request).await?;\n    \
             println!(\"{{answer:?}}\");\n    \
             Ok(())\n\
         }}\n```\n\n",
        arguments = imports(&module, "arguments", &operation.example.arguments),
        types = imports(&module, "operations", &operation.example.types),
        shared = imports(&module, "types", &operation.example.shared),
        method = operation.method_name,
    )
}

/// The `use` of names of a module, as rustfmt lays it out.
fn imports(module: &str, inner: &str, names: &[String]) -> String {
    match names {
        [] => return String::new(),
        [one] => return format!("use {module}::{inner}::{one};\n"),
        _ => {}
    }
    let flat = format!("use {module}::{inner}::{{{}}};\n", names.join(", "));
    if flat.trim_end().len() <= WIDTH {
        return flat;
    }
    let mut text = format!("use {module}::{inner}::{{\n");
    let mut line = String::from("   ");
    for name in names {
        // The blank before it and the comma behind it.
        if line.len() + name.len() + 2 > WIDTH {
            text.push_str(&line);
            text.push('\n');
            line = String::from("   ");
        }
        line.push_str(&format!(" {name},"));
    }
    text.push_str(&line);
    text.push_str("\n};\n");
    text
}

#[cfg(test)]
mod tests {
    use super::imports;

    #[test]
    fn imports_stay_within_the_width() {
        let names =
            |length: usize| vec!["A".repeat(length), "B".repeat(30), "C".repeat(20)];
        assert_eq!(imports("m", "o", &names(1)[..1]), "use m::o::A;\n");
        let fits = imports("m", "o", &names(22));
        assert_eq!((fits.lines().count(), fits.trim_end().len()), (1, 89));
        assert_eq!(
            imports("m", "o", &names(23)),
            format!(
                "use m::o::{{\n    {}, {}, {},\n}};\n",
                "A".repeat(23),
                "B".repeat(30),
                "C".repeat(20)
            )
        );
        let many = imports("m", "o", &names(31));
        assert!(many.lines().all(|line| line.len() <= 89), "{many}");
        assert_eq!(many.lines().count(), 4, "{many}");
    }
}
