//! Finds documents: files as they are named, folders walked.

use crate::workspace;
use backstay_codegen::documents::{Document, DocumentRule};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What a folder's documents end in; its other files are no documents.
const ENDINGS: &[&str] = &["md", "rst", "txt", "json"];

/// The documents at the given paths, those named first being believed first.
pub(crate) fn named(paths: &[PathBuf]) -> Result<Vec<Document>, String> {
    let mut documents = Vec::new();
    let mut seen = BTreeSet::new();
    for (rank, path) in paths.iter().enumerate() {
        let corpus = path.display().to_string().replace('\\', "/");
        for (id, file) in found(path)? {
            if !seen.insert(file.clone()) {
                continue;
            }
            documents.push(Document {
                id,
                bytes: bytes(&file)?,
                corpus: corpus.clone(),
                rank,
                supplement: false,
                versions: Vec::new(),
            });
        }
    }
    Ok(documents)
}

/// The documents that a service's rules name, below the folder of all documents. Of two rules
/// that name a file, the first has it.
pub(crate) fn ruled(
    rules: &[DocumentRule],
    library: &Path,
) -> Result<Vec<Document>, String> {
    let mut documents = Vec::new();
    let mut seen = BTreeSet::new();
    for (rank, rule) in rules.iter().enumerate() {
        for (id, file) in found(&library.join(&rule.path))? {
            if !seen.insert(file.clone()) {
                continue;
            }
            documents.push(Document {
                id: format!("{}{id}", rule.prefix),
                bytes: bytes(&file)?,
                corpus: rule.path.clone(),
                rank,
                supplement: rule.supplement,
                versions: rule.versions.clone(),
            });
        }
    }
    Ok(documents)
}

/// A file, or the documents below a folder, sorted; each with its id: a file's name without its
/// ending, and below a folder the path to it.
fn found(path: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let mut files = Vec::new();
    if path.is_dir() {
        let mut folders = vec![path.to_path_buf()];
        while let Some(folder) = folders.pop() {
            let failed = |error| workspace::failed("read", &folder, &error);
            for entry in fs::read_dir(&folder).map_err(failed)? {
                let path = entry.map_err(failed)?.path();
                let ending = path.extension().and_then(|ending| ending.to_str());
                if path.is_dir() {
                    folders.push(path);
                } else if ending.is_some_and(|ending| ENDINGS.contains(&ending)) {
                    files.push(path);
                }
            }
        }
        files.sort();
        if files.is_empty() {
            let path = path.display();
            return Err(format!(
                "error: {path} has no documents: {}",
                ENDINGS.join(", ")
            ));
        }
    } else {
        files.push(path.to_path_buf());
    }
    let id = |file: PathBuf| {
        let below =
            file.strip_prefix(path).ok().filter(|rest| !rest.as_os_str().is_empty());
        let name =
            below.map(Path::to_path_buf).or_else(|| file.file_name().map(PathBuf::from));
        let name =
            name.ok_or_else(|| format!("error: {} has no name", file.display()))?;
        let id = name.with_extension("").to_string_lossy().replace('\\', "/");
        Ok((id, file))
    };
    files.into_iter().map(id).collect()
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| workspace::failed("read", path, &error))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn documents_of_a_folder_are_named_by_their_paths_and_taken_once() {
        let root =
            std::env::temp_dir().join(format!("documents-{}", std::process::id()));
        for file in
            ["a/index.rst", "b/index.rst", "b/page.v2.md", "b/picture.png", "c.txt"]
        {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file).unwrap();
        }
        let rule = |path: &str, prefix: &str| DocumentRule {
            path: path.to_owned(),
            prefix: prefix.to_owned(),
            ..DocumentRule::default()
        };
        let rules = [rule("c.txt", ""), rule("b", "b/"), rule(".", "all/")];
        let found = ruled(&rules, &root).unwrap();
        let ids: Vec<(&str, usize)> =
            found.iter().map(|document| (document.id.as_str(), document.rank)).collect();
        let expected = [("c", 0), ("b/index", 1), ("b/page.v2", 1), ("all/a/index", 2)];
        assert_eq!(ids[..3], expected[..3]);
        let missing = ruled(&[rule("none", "")], &root).unwrap_err();
        fs::remove_dir_all(&root).unwrap();
        assert_eq!(ids[3..], expected[3..]);
        assert!(missing.contains("could not read"), "{missing}");
    }
}
