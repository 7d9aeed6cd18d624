//! `cargo xtask import`: documents in, specs out.

use crate::{documents, workspace};
use backstay_codegen::documents::{
    Document, Import, ServiceProfile, Summary, Totals, import, services,
};
use backstay_codegen::spec::canonical;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What is to be imported, and what else is wanted.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Pages, other documents, and folders of them; the first is believed most. Without any, those
    /// that specs/services.json names for the service
    #[arg(value_name = "DOCUMENT")]
    documents: Vec<PathBuf>,
    /// The service that the documents belong to, as in specs/services.json
    #[arg(long, value_name = "NAME", required_unless_present = "all")]
    service: Option<String>,
    /// Every service that specs/services.json names documents for
    #[arg(long, conflicts_with_all = ["documents", "service"])]
    all: bool,
    /// The folder that the documents of specs/services.json are in
    #[arg(long, value_name = "FOLDER", default_value = "../shared")]
    library: PathBuf,
    /// Write nothing: fail where the specs are not what the documents say
    #[arg(long)]
    check: bool,
    /// Write below this folder, not below specs, and whether or not a crate can be made of it
    #[arg(long, value_name = "FOLDER", conflicts_with = "check")]
    into: Option<PathBuf>,
    /// Write the specs although less is read than before
    #[arg(long)]
    accept_losses: bool,
    /// Write the whole account of the import into this file, as JSON
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Print all findings, not only what was left out
    #[arg(long)]
    verbose: bool,
}

/// Reads documents into specs. Nothing is written unless all of it can be.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let profiles = profiles()?;
    let library = workspace::root().join(&arguments.library);
    let mut made: Vec<Made> = Vec::new();
    if let Some(service) = &arguments.service {
        let Some(profile) = profiles.get(service) else {
            let known: Vec<&str> = profiles.keys().map(String::as_str).collect();
            return Err(format!(
                "error: {service:?} is not in specs/services.json; expected one of {}",
                known.join(", ")
            ));
        };
        made.push(if arguments.documents.is_empty() {
            anew(profile, &library)?
        } else {
            let existing = existing(profile)?;
            let existing =
                existing.as_ref().map(|(openapi, sources)| (openapi, sources));
            make(profile, &documents::named(&arguments.documents)?, existing)?
        });
    } else {
        for profile in profiles.values().filter(|profile| !profile.documents.is_empty())
        {
            made.push(anew(profile, &library)?);
        }
    }
    tell(&made, arguments);
    if let Some(path) = &arguments.report {
        let report: Map<String, Value> = made
            .iter()
            .map(|made| (made.service.clone(), made.summary.to_json()))
            .collect();
        workspace::write(path, &canonical::to_text(&Value::Object(report)))?;
    }
    let folder = match &arguments.into {
        Some(folder) => folder.clone(),
        None => {
            refuse_unsound(&made)?;
            workspace::root().join("specs")
        }
    };
    let mut files = Vec::new();
    for Made { service, import, .. } in &made {
        let folder = folder.join(service);
        files.push((folder.join("openapi.json"), canonical::to_text(&import.openapi)));
        files.push((folder.join("sources.json"), canonical::to_text(&import.sources)));
    }
    // The figures are those of all documents of a service.
    if arguments.documents.is_empty() && arguments.into.is_none() {
        files.extend(totals(&made, arguments.accept_losses)?);
    }
    if arguments.check {
        return check(&files);
    }
    workspace::write_all(&files)
}

/// Fails where a spec is none that a crate can be made of.
fn refuse_unsound(made: &[Made]) -> Result<(), String> {
    let unsound: Vec<String> = made
        .iter()
        .filter_map(|made| {
            let checked =
                backstay_codegen::check_import(&made.service, &made.import.openapi);
            checked.err().map(|diagnostics| diagnostics.to_string())
        })
        .collect();
    if unsound.is_empty() {
        return Ok(());
    }
    Err(format!("{}\nNothing was written.", unsound.join("\n")))
}

/// What was made of one service's documents.
struct Made {
    service: String,
    import: Import,
    summary: Summary,
}

fn profiles() -> Result<BTreeMap<String, ServiceProfile>, String> {
    let registry = workspace::root().join("specs/services.json");
    let registry = workspace::object(&registry)?.unwrap_or_default();
    services(&registry).map_err(|error| error.to_string())
}

/// Imports all documents of a service, whatever its spec says now.
fn anew(profile: &ServiceProfile, library: &Path) -> Result<Made, String> {
    if profile.documents.is_empty() {
        let name = &profile.name;
        return Err(format!(
            "error: specs/services.json names no documents for {name}; expected some, or documents \
             on the command line"
        ));
    }
    make(profile, &documents::ruled(&profile.documents, library)?, None)
}

fn make(
    profile: &ServiceProfile,
    documents: &[Document],
    existing: Option<(&Value, &Value)>,
) -> Result<Made, String> {
    let service = &profile.name;
    let (import, summary) = import(documents, profile, existing)
        .map_err(|diagnostics| format!("{diagnostics}\nNothing was written."))?;
    Ok(Made { service: service.clone(), import, summary })
}

fn existing(profile: &ServiceProfile) -> Result<Option<(Value, Value)>, String> {
    let folder = workspace::spec(&profile.name);
    let openapi = workspace::object(&folder.join("openapi.json"))?;
    let sources = workspace::object(&folder.join("sources.json"))?;
    match (openapi, sources) {
        (Some(openapi), Some(sources)) => Ok(Some((openapi, sources))),
        (None, None) => Ok(None),
        // With one of them alone, what the other documents gave would be lost.
        _ => Err(format!(
            "error: {} has only one of openapi.json and sources.json; expected both or neither",
            workspace::shown(&folder)
        )),
    }
}

fn tell(made: &[Made], arguments: &Arguments) {
    for Made { service, import, summary } in made {
        if arguments.verbose || !arguments.documents.is_empty() {
            summary.findings().for_each(|finding| eprintln!("{finding}"));
        } else {
            summary.losses().for_each(|finding| eprintln!("{finding}"));
        }
        let operations = import.openapi["paths"].as_object().map_or(0, |paths| {
            paths.values().filter_map(Value::as_object).map(Map::len).sum()
        });
        println!("specs/{service}: {operations} operations\n  {}", summary.brief());
    }
}

/// The figures of all services with these in them, where they are no worse than before.
fn totals(made: &[Made], accept: bool) -> Result<Option<(PathBuf, String)>, String> {
    let path = workspace::root().join("specs/import-totals.json");
    let mut all = workspace::object(&path)?.unwrap_or_else(|| Map::new().into());
    let mut losses = Vec::new();
    for Made { service, summary, .. } in made {
        let now = summary.totals();
        if let Some(before) = all.get(service) {
            let worse = now.worse_than(&Totals::from_json(before));
            losses.extend(
                worse.into_iter().map(|worse| format!("error: {service}: {worse}")),
            );
        }
        all[service] = now.to_json();
    }
    if losses.is_empty() || accept {
        return Ok(Some((path, canonical::to_text(&all))));
    }
    Err(format!(
        "{}\nLess is read than specs/import-totals.json says; nothing was written. If that is \
         meant, use --accept-losses.",
        losses.join("\n")
    ))
}

/// Fails where a file is not what it would be written as.
fn check(files: &[(PathBuf, String)]) -> Result<(), String> {
    let differs = |(path, text): &&(PathBuf, String)| {
        workspace::read(path).map_or(true, |there| there.replace("\r\n", "\n") != **text)
    };
    let differing: Vec<String> =
        files.iter().filter(differs).map(|(path, _)| workspace::shown(path)).collect();
    if differing.is_empty() {
        println!("the specs are what their documents say");
        return Ok(());
    }
    Err(format!(
        "error: the documents say something else than {}; run `cargo xtask import --all`",
        differing.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vendors' own documents can't be in this repository; where they lie beside the checkout,
    /// the committed specs are what they say, and no less is read than before.
    #[test]
    fn the_real_documents_give_the_committed_specs() {
        let library = workspace::root().join("../shared");
        if !library.join("documents").is_dir() {
            eprintln!("skipped: the documents are not beside the checkout");
            return;
        }
        let arguments = Arguments {
            documents: Vec::new(),
            service: None,
            all: true,
            library,
            check: true,
            into: None,
            accept_losses: false,
            report: None,
            verbose: false,
        };
        assert_eq!(run(&arguments), Ok(()));
    }
}
