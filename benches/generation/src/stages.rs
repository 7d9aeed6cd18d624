//! The stages that are measured. Each prints its seconds and the lines that it wrote.

use backstay_codegen::documents::{self, Document};
use backstay_codegen::spec::canonical;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// In the order in which they are run: one needs what the one before it wrote.
pub(crate) const STAGES: [&str; 4] = ["import", "generate", "check", "progenitor"];

pub(crate) fn run(stage: &str, operations: usize, folder: &Path) -> Result<(), String> {
    match stage {
        "import" => import(operations, folder),
        "generate" => generate(operations, folder),
        "check" => check(folder),
        "progenitor" => progenitor(operations, folder),
        other => Err(format!("no stage is called {other}")),
    }
}

fn import(operations: usize, folder: &Path) -> Result<(), String> {
    let pages = folder.join("pages");
    fs::create_dir_all(&pages).map_err(text)?;
    for number in 0..operations {
        let page = synthetic::page(number);
        fs::write(pages.join(format!("thing_{number:04}.md")), page).map_err(text)?;
    }
    let start = Instant::now();
    let mut read = Vec::new();
    for number in 0..operations {
        let id = format!("thing_{number:04}");
        let bytes = fs::read(pages.join(&id).with_extension("md")).map_err(text)?;
        read.push(Document::new(id, bytes));
    }
    let registry = serde_json::json!({ synthetic::NAME: {
        "vendor": "huaweicloud",
        "product": "synthetic",
        "title": "Huawei Cloud Synthetic",
    } });
    let services = documents::services(&registry).map_err(text)?;
    let service = &services[synthetic::NAME];
    let (import, _) = documents::import(&read, service, None).map_err(text)?;
    let imported = import.openapi["paths"].as_object().map_or(0, serde_json::Map::len);
    if imported != operations {
        return Err(format!("{imported} of {operations} operations came out"));
    }
    let written = canonical::to_text(&import.openapi);
    fs::write(folder.join("imported.json"), written).map_err(text)?;
    println!("{} 0", start.elapsed().as_secs_f64());
    Ok(())
}

fn generate(operations: usize, folder: &Path) -> Result<(), String> {
    let (spec, overlay) = (folder.join("openapi.json"), folder.join("overlay.json"));
    fs::write(&spec, canonical::to_text(&synthetic::spec(operations))).map_err(text)?;
    fs::write(&overlay, synthetic::overlay().to_string()).map_err(text)?;
    let crate_folder = folder.join(synthetic::NAME);
    if crate_folder.exists() {
        fs::remove_dir_all(&crate_folder).map_err(text)?;
    }
    let start = Instant::now();
    let files = from_disk(folder)?;
    generation::write(&crate_folder, &files).map_err(text)?;
    let seconds = start.elapsed().as_secs_f64();
    let lines: usize = files.values().map(|text| text.lines().count()).sum();
    println!("{seconds} {lines}");
    Ok(())
}

fn check(folder: &Path) -> Result<(), String> {
    let start = Instant::now();
    let files = from_disk(folder)?;
    for (path, wanted) in &files {
        let path = folder.join(synthetic::NAME).join(path);
        if fs::read_to_string(&path).map_err(text)? != *wanted {
            return Err(format!("{} is not what the spec says", path.display()));
        }
    }
    println!("{} 0", start.elapsed().as_secs_f64());
    Ok(())
}

fn from_disk(folder: &Path) -> Result<backstay_codegen::Files, String> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).map_err(text);
    let (spec, overlay) = (read("openapi.json")?, read("overlay.json")?);
    backstay_codegen::generate(synthetic::NAME, &spec, &overlay).map_err(text)
}

/// As its `build.rs` example does: tokens, parsed again, laid out by prettyplease.
fn progenitor(operations: usize, folder: &Path) -> Result<(), String> {
    let path = folder.join("openapi30.json");
    fs::write(&path, synthetic::openapi30(operations).to_string()).map_err(text)?;
    let start = Instant::now();
    let document = fs::read_to_string(&path).map_err(text)?;
    let document: openapiv3::OpenAPI = serde_json::from_str(&document).map_err(text)?;
    let mut generator = progenitor_impl::Generator::default();
    let tokens = generator.generate_tokens(&document).map_err(text)?;
    let file = syn::parse2(tokens).map_err(text)?;
    let code = prettyplease::unparse(&file);
    fs::write(folder.join("progenitor.rs"), &code).map_err(text)?;
    println!("{} {}", start.elapsed().as_secs_f64(), code.lines().count());
    Ok(())
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
