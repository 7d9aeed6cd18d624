//! `cargo xtask lint` and `cargo xtask merge`: the specs as other tools see them.

use crate::workspace;
use backstay_codegen::spec::{self, canonical};
use serde_json::Value;

/// Checks the specs of the named services, or of all: their form, their overlay, and whether a
/// crate can be made of them.
pub(crate) fn run(named: &[String]) -> Result<(), String> {
    let mut findings = Vec::new();
    let services = workspace::services(named)?;
    for service in &services {
        let (openapi, overlay) = workspace::spec_and_overlay(service)?;
        match serde_json::from_str::<Value>(&openapi) {
            Ok(value) if canonical::to_text(&value) != openapi => findings.push(format!(
                "error: specs/{service}/openapi.json is not as `cargo xtask import` writes it; \
                 people's changes belong into overlay.json"
            )),
            // What is not JSON is told by the next check.
            _ => {}
        }
        if let Err(diagnostics) = backstay_codegen::model(service, &openapi, &overlay) {
            findings.push(format!("specs/{service}:\n{diagnostics}"));
        }
    }
    if findings.is_empty() {
        println!("{} specs are sound", services.len());
        return Ok(());
    }
    Err(findings.join("\n"))
}

/// Prints a spec with its overlay applied.
pub(crate) fn merge(service: &str) -> Result<(), String> {
    workspace::services(&[service.to_owned()])?;
    let (openapi, overlay) = workspace::spec_and_overlay(service)?;
    let merged = spec::merge(&openapi, &overlay)
        .map_err(|diagnostics| format!("specs/{service}:\n{diagnostics}"))?;
    print!("{}", canonical::to_text(&merged));
    Ok(())
}
