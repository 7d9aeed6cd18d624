//! The commands of Backstay's maintainers: `cargo xtask <command>`.

mod bench;
mod changes;
mod documents;
mod generate;
mod import;
mod lint;
mod new_service;
mod workspace;

use clap::{Parser, Subcommand};
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
    /// Read reference pages and other documents into the openapi.json and sources.json of services
    Import(import::Arguments),
    /// Make a place for a service that has no spec yet
    NewService(new_service::Arguments),
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
    /// Say what the difference between two states of the specs means for users
    Changes(changes::Arguments),
    /// Measure against peers
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Import(arguments) => import::run(&arguments),
        Command::NewService(arguments) => new_service::run(&arguments),
        Command::Generate { services, check } => generate::run(&services, check),
        Command::Lint { services } => lint::run(&services),
        Command::Merge { service } => lint::merge(&service),
        Command::Changes(arguments) => changes::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
