//! Writes a made-up service: `synthetic spec|openapi30|pages <operations> <folder>`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [what, operations, folder] => operations
            .parse()
            .map_err(|_| format!("{operations} is no number"))
            .and_then(|operations| {
                write(what, operations, Path::new(folder))
                    .map_err(|error| format!("{folder}: {error}"))
            }),
        _ => {
            Err("usage: synthetic spec|openapi30|pages <operations> <folder>".to_owned())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn write(what: &str, operations: usize, folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    match what {
        "spec" => {
            let (spec, overlay) = (synthetic::spec(operations), synthetic::overlay());
            fs::write(folder.join("openapi.json"), format!("{spec:#}\n"))?;
            fs::write(folder.join("overlay.json"), format!("{overlay:#}\n"))
        }
        "openapi30" => {
            let document = synthetic::openapi30(operations);
            fs::write(folder.join("openapi30.json"), format!("{document:#}\n"))
        }
        "pages" => (0..operations).try_for_each(|number| {
            fs::write(
                folder.join(format!("thing_{number:04}.md")),
                synthetic::page(number),
            )
        }),
        other => Err(std::io::Error::other(format!("nothing is called {other}"))),
    }
}
