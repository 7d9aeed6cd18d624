//! What the guide shows is what runs.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn read(path: &Path) -> String {
    let text = fs::read_to_string(path);
    text.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .replace("\r\n", "\n")
}

/// The files of a folder with an ending, by name.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|own| own == ending))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, read(&path))
        })
        .collect();
    files.sort();
    assert!(files.len() > 10, "{folder}");
    files
}

/// The lines of a text without the indentation that all of them have.
fn dedented(lines: &[&str]) -> Vec<String> {
    let indentation = |line: &&str| line.len() - line.trim_start().len();
    let filled = lines.iter().filter(|line| !line.trim().is_empty());
    let least = filled.map(indentation).min().unwrap_or(0);
    lines.iter().map(|line| line.get(least..).unwrap_or_default().to_owned()).collect()
}

/// The pieces of Rust in a text, each with the number of its first line.
fn pieces(text: &str) -> Vec<(usize, Vec<&str>)> {
    let mut pieces = Vec::new();
    let mut piece: Option<(usize, Vec<&str>)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        match &mut piece {
            None if line.starts_with("```rust") => {
                piece = Some((number + 1, Vec::new()))
            }
            Some(_) if line == "```" => pieces.extend(piece.take()),
            Some((_, lines)) => lines.push(line),
            None => {}
        }
    }
    assert!(piece.is_none(), "a piece has no end");
    pieces
}

fn holds(source: &str, piece: &[&str]) -> bool {
    let lines: Vec<&str> = source.lines().collect();
    let piece = dedented(piece);
    lines.windows(piece.len()).any(|window| {
        let first = |lines: &str| lines.trim_start() == piece[0].trim_start();
        first(window[0]) && dedented(window) == piece
    })
}

#[test]
fn every_piece_of_rust_in_the_guide_runs_here() {
    let sources = files("tests/tests/guide", "rs");
    let (mut count, mut missing) = (0, Vec::new());
    for (name, text) in files("docs/guide", "md") {
        for (number, piece) in pieces(&text) {
            count += 1;
            if !sources.iter().any(|(_, source)| holds(source, &piece)) {
                missing.push(format!("docs/guide/{name}:{number}: {}", piece[0].trim()));
            }
        }
    }
    assert!(count > 20, "{count} pieces");
    assert!(
        missing.is_empty(),
        "no file of tests/tests/guide has these lines, so nobody runs them:\n{}",
        missing.join("\n")
    );
}

#[test]
fn a_changed_piece_is_found_missing() {
    let source = "fn f() {\n    let a = 1;\n\n    if a {\n        b();\n    }\n}\n";
    assert!(holds(source, &["let a = 1;", "", "if a {", "    b();", "}"]));
    assert!(holds(source, &["fn f() {", "    let a = 1;"]));
    assert!(!holds(source, &["let a = 2;"]));
    assert!(!holds(source, &["if a {", "b();", "}"]));
    assert!(!holds(source, &["let a = 1;", "if a {"]));
}

#[test]
fn links_of_the_guide_lead_somewhere() {
    let folder = root().join("docs/guide");
    let chapters = files("docs/guide", "md");
    let mut listed = BTreeSet::from(["SUMMARY.md".to_owned()]);
    for (name, text) in &chapters {
        for link in text.split("](").skip(1) {
            let target = link.split_once(')').unwrap().0;
            if target.starts_with("https://") || target.starts_with('#') {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            assert!(folder.join(file).exists(), "{name}: {target}");
            if !anchor.is_empty() {
                let text = read(&folder.join(file));
                assert!(anchors(&text).any(|own| own == anchor), "{name}: {target}");
            }
            if name == "SUMMARY.md" {
                listed.insert(target.to_owned());
            }
        }
    }
    let names: BTreeSet<String> = chapters.into_iter().map(|(name, _)| name).collect();
    assert_eq!(listed, names, "SUMMARY.md lists every chapter");
}

/// What the headings of a text are called in links.
fn anchors(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| line.strip_prefix('#')).map(|line| {
        let title = line.trim_start_matches('#').trim().to_lowercase();
        let kept = title.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    })
}
