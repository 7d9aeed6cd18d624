//! The services that specs are written for: `specs/services.json`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostics::Diagnostics;

/// Whose service it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vendor {
    /// Huawei Cloud: REST, project in the path.
    HuaweiCloud,
    /// Alibaba Cloud: RPC actions.
    AlibabaCloud,
}

/// What the pages of a service don't say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceProfile {
    /// The name of its folder and crate, `huaweicloud-rds`.
    pub name: String,
    /// Its vendor.
    pub vendor: Vendor,
    /// The product's name in host names, `rds`.
    pub product: String,
    /// Its name for readers.
    pub title: String,
    /// Its API version where the paths don't carry one.
    pub api_version: Option<String>,
    /// Where its documents are, the highest first.
    pub documents: Vec<DocumentRule>,
}

/// A file or a folder of documents, and how they are taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentRule {
    /// The file or folder, below the folder of all documents.
    pub path: String,
    /// Put before the ids of a folder's documents, for folders that have files of one name.
    pub prefix: String,
    /// See [`Document::supplement`](super::Document::supplement).
    pub supplement: bool,
    /// See [`Document::versions`](super::Document::versions).
    pub versions: Vec<String>,
    /// The address of the vendor's page for each of the documents, where `{id}` stands for the
    /// id that the page has in itself, and `{path}` for its path below the folder.
    pub documentation: Option<String>,
}

/// Reads the registry of services.
///
/// # Errors
///
/// Entries that are no objects, lack a key, have an unknown one, or name an unknown vendor.
pub fn services(
    registry: &Value,
) -> Result<BTreeMap<String, ServiceProfile>, Diagnostics> {
    const FILE: &str = "services.json";
    let mut diagnostics = Diagnostics::default();
    let mut services = BTreeMap::new();
    let Some(entries) = registry.as_object() else {
        diagnostics.error(
            FILE,
            "/",
            "the registry is no object",
            "service name to profile",
        );
        return Err(diagnostics);
    };
    for (name, entry) in entries {
        let place = format!("/{name}");
        let text = |key: &str| entry.get(key).and_then(Value::as_str).map(str::to_owned);
        for key in entry.as_object().into_iter().flat_map(|entry| entry.keys()) {
            const KEYS: &[&str] =
                &["vendor", "product", "title", "apiVersion", "documents"];
            if !KEYS.contains(&key.as_str()) {
                let expected = "vendor, product, title, apiVersion or documents";
                diagnostics.error(
                    FILE,
                    format!("{place}/{key}"),
                    "unknown key",
                    expected,
                );
            }
        }
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let expected = "<vendor>-<product> in lower case, as in huaweicloud-rds";
        let prefix =
            text("vendor").map(|vendor| format!("{vendor}-")).unwrap_or_default();
        let named = name.starts_with(&prefix)
            && name.len() > prefix.len()
            && name.chars().all(plain);
        if !named {
            diagnostics.error(
                FILE,
                place.clone(),
                format!("the name is {name:?}"),
                expected,
            );
        }
        let vendor = match text("vendor").as_deref() {
            Some("huaweicloud") => Some(Vendor::HuaweiCloud),
            Some("alibabacloud") => Some(Vendor::AlibabaCloud),
            _ => None,
        };
        let (Some(vendor), Some(product), Some(title)) =
            (vendor, text("product"), text("title"))
        else {
            let expected = "vendor (huaweicloud or alibabacloud), product and title";
            // A name that is none has no vendor and no product in it either.
            if named {
                diagnostics.error(FILE, place, "the profile is incomplete", expected);
            }
            continue;
        };
        let api_version = text("apiVersion");
        let mut documents = Vec::new();
        for (index, rule) in entry
            .get("documents")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate()
        {
            match document_rule(rule) {
                Some(rule) => documents.push(rule),
                None => {
                    let place = format!("{place}/documents/{index}");
                    let expected =
                        "path, and perhaps prefix, supplement, versions, documentation";
                    diagnostics.error(FILE, place, "no rule for documents", expected);
                }
            }
        }
        let name = name.clone();
        let profile = ServiceProfile {
            name: name.clone(),
            vendor,
            product,
            title,
            api_version,
            documents,
        };
        services.insert(name, profile);
    }
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(services) }
}

fn document_rule(value: &Value) -> Option<DocumentRule> {
    let mut rule = DocumentRule::default();
    for (key, value) in value.as_object()? {
        match key.as_str() {
            "path" => value.as_str()?.clone_into(&mut rule.path),
            "prefix" => value.as_str()?.clone_into(&mut rule.prefix),
            "documentation" => {
                let address = value.as_str()?;
                let varies = address.contains("{id}") || address.contains("{path}");
                rule.documentation = (varies && address.starts_with("https://"))
                    .then(|| address.to_owned());
                rule.documentation.as_ref()?;
            }
            "supplement" => rule.supplement = value.as_bool()?,
            "versions" => {
                let versions = value.as_array()?.iter();
                rule.versions = versions
                    .map(|version| version.as_str().map(str::to_owned))
                    .collect::<Option<_>>()?;
            }
            _ => return None,
        }
    }
    (!rule.path.is_empty()).then_some(rule)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::{document_rule, services};

    #[test]
    fn a_bad_name_is_one_fault() {
        let entry = json!({ "vendor": "lamps", "product": "", "title": "Lamps" });
        let told = services(&json!({ "lamps": entry })).unwrap_err().to_string();
        assert!(told.contains("the name is") && !told.contains("incomplete"), "{told}");
        let told = services(&json!({ "lamps-oil": entry })).unwrap_err().to_string();
        assert!(told.contains("incomplete"), "{told}");
    }

    #[test]
    fn an_address_has_a_place_for_the_page() {
        let rule = |address: &str| {
            document_rule(&json!({ "path": "lamps", "documentation": address }))
        };
        assert!(rule("https://lamps.example/{id}.html").is_some());
        assert!(rule("https://lamps.example/{path}.html").is_some());
        assert!(rule("https://lamps.example/").is_none());
        assert!(rule("lamps/{id}").is_none());
    }
}
