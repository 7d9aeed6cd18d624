//! Provenance: which document gave which operation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::operation::Page;

/// The hash of a document in lower-case hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string can't fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The sources of all documents, the given ones replaced, sorted by id.
pub(crate) fn write(pages: &BTreeMap<String, Page>, existing: Option<&Value>) -> Value {
    let mut documents: BTreeMap<String, Value> = BTreeMap::new();
    let kept =
        existing.and_then(|sources| sources.get("documents")).and_then(Value::as_array);
    for document in kept.into_iter().flatten() {
        if let Some(id) = document.get("id").and_then(Value::as_str) {
            documents.insert(id.to_owned(), document.clone());
        }
    }
    for (id, page) in pages {
        let document = json!({
            "id": id,
            "title": page.title,
            "language": page.language,
            "layout": page.layout,
            "sha256": page.sha256,
            "operations": [page.operation.name()],
        });
        documents.insert(id.clone(), document);
    }
    json!({ "documents": documents.into_values().collect::<Vec<_>>() })
}
