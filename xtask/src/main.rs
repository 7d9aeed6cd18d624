//! The commands of Backstay's maintainers: `cargo xtask <command>`.

mod generate;
mod import;
mod lint;
mod workspace;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// What maintainers do by hand more than once.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read reference pages into the openapi.json and sources.json of a service
    Import {
        /// The pages
        #[arg(required = true, value_name = "DOCUMENT")]
        documents: Vec<PathBuf>,
        /// The service that the pages belong to, as in specs/services.json
        #[arg(long, value_name = "NAME")]
        service: String,
    },
    /// Write the crates from their specs
    Generate {
        /// The services; all of them when none is named
        #[arg(value_name = "SERVICE")]
        services: Vec<String>,
        /// Write nothing: fail, and show the difference, where a crate is not what its spec says
        #[arg(long)]
        check: bool,
    },
    /// Check the specs and their overlays without writing anything
    Lint {
        /// The services; all of them when none is named
        #[arg(value_name = "SERVICE")]
        services: Vec<String>,
    },
    /// Print a spec with its overlay applied, for other OpenAPI tools
    Merge {
        /// The service
        #[arg(value_name = "SERVICE")]
        service: String,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Import { documents, service } => import::run(&documents, &service),
        Command::Generate { services, check } => generate::run(&services, check),
        Command::Lint { services } => lint::run(&services),
        Command::Merge { service } => lint::merge(&service),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
