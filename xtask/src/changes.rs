//! `cargo xtask changes`: what the difference between two states of the specs means for users.

use crate::workspace;
use backstay_codegen::changes::{self, Change, Step};
use backstay_codegen::spec;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Which states, and what to do with the difference.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The revision to compare the working tree with; the last tag when it is left out, and HEAD
    /// where there is none
    #[arg(value_name = "REVISION")]
    revision: Option<String>,
    /// Write it into the crates' CHANGELOG.md too, under Unreleased
    #[arg(long)]
    write: bool,
}

/// Where the lines of the spec begin and end in a changelog; what people write stands outside.
const MARKS: [&str; 2] = ["<!-- cargo xtask changes -->", "<!-- end -->"];

/// Who says what the others mean, which have no spec.
const OTHER_CRATES: &str =
    "`backstay` itself is for `cargo semver-checks` and `.ci/compatible`.";

/// Prints the differences of each service, its crate's step and the version that it leads to.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let revision = match &arguments.revision {
        Some(revision) => revision.clone(),
        None => last_release().unwrap_or_else(|| "HEAD".to_owned()),
    };
    check_revision(&revision)?;
    let version = version_at(&revision)?;
    let (before, after) = (services_at(&revision)?, workspace::services(&[])?);
    let all: BTreeSet<&String> = before.iter().chain(&after).collect();
    let (mut report, mut largest) = (String::new(), None);
    for service in all {
        let (was, is) = (before.contains(service), after.contains(service));
        let step = match (was, is) {
            (true, true) => {
                let changes = compare(service, &revision)?;
                let text = changes::to_markdown(&changes);
                let step = changes.iter().map(|change| change.step).max();
                let Some(step) = step else {
                    if arguments.write {
                        write(service, &text)?;
                    }
                    continue;
                };
                report += &format!("\n## {service}: {}\n\n{text}", told(step, &version));
                if arguments.write {
                    write(service, &text)?;
                }
                step
            }
            (false, _) => {
                report += &format!("\n## {service}: new\n");
                Step::Addition
            }
            (true, false) => {
                report += &format!("\n## {service}: removed\n");
                Step::Breaking
            }
        };
        largest = largest.max(Some(step));
    }
    let whole = match largest {
        None => "No service crate means anything else than it did.".to_owned(),
        Some(step) => format!(
            "All crates have one version; as the service crates are: {}.",
            told(step, &version)
        ),
    };
    print!("# Changes since {revision}\n\n{whole}\n{OTHER_CRATES}\n{report}");
    Ok(())
}

/// The step in a word, and the version that it leads to.
fn told(step: Step, version: &str) -> String {
    let word = match step {
        Step::Breaking => "breaking",
        Step::Addition => "additions",
        Step::Fix => "fixes",
    };
    match changes::next(version, step) {
        Some(next) => format!("{word}, {version} → {next}"),
        None => format!("{word}, after {version}"),
    }
}

/// Text by path.
type Files = BTreeMap<String, String>;

fn compare(service: &str, revision: &str) -> Result<Vec<Change>, String> {
    let file = |name: &str| format!("specs/{service}/{name}");
    let at = |name: &str| git(&["show", &format!("{revision}:{}", file(name))]);
    let before = spec::merge(&at("openapi.json")?, &at("overlay.json")?);
    let before = before.map_err(|diagnostics| {
        format!(
            "error: the spec of {service} at {revision} can't be read:\n{diagnostics}"
        )
    })?;
    let (openapi, overlay) = workspace::spec_and_overlay(service)?;
    let after = spec::merge(&openapi, &overlay)
        .map_err(|diagnostics| format!("specs/{service}:\n{diagnostics}"))?;
    let mut all = changes::changes(&before, &after);
    let (before, after) = sources(service, revision)?;
    all.extend(changes::names(&before, &after, &all));
    Ok(changes::sorted(all))
}

/// The source of a service's crate, then and now: the files that differ, by path.
fn sources(service: &str, revision: &str) -> Result<(Files, Files), String> {
    let folder = format!("crates/{service}/src");
    let differ = git(&["diff", "--name-only", "--no-renames", revision, "--", &folder])?;
    let new = git(&["ls-files", "--others", "--exclude-standard", "--", &folder])?;
    let there = git(&["ls-tree", "-r", "--name-only", revision, "--", &folder])?;
    let there: BTreeSet<&str> = there.lines().collect();
    let (mut before, mut after) = (Files::new(), Files::new());
    for path in differ.lines().chain(new.lines()) {
        if there.contains(path) {
            before
                .insert(path.to_owned(), git(&["show", &format!("{revision}:{path}")])?);
        }
        let now = workspace::root().join(path);
        if now.exists() {
            after.insert(path.to_owned(), workspace::read(&now)?);
        }
    }
    Ok((before, after))
}

/// The services that have a spec at a revision.
fn services_at(revision: &str) -> Result<Vec<String>, String> {
    let files = git(&["ls-tree", "-r", "--name-only", revision, "specs"])?;
    let names = files.lines().filter_map(|path| {
        path.strip_prefix("specs/")?.strip_suffix("/openapi.json").map(str::to_owned)
    });
    Ok(names.collect())
}

fn last_release() -> Option<String> {
    let tag = git(&["describe", "--tags", "--abbrev=0"]).ok()?;
    Some(tag.trim().to_owned())
}

fn git(arguments: &[&str]) -> Result<String, String> {
    let output =
        Command::new("git").current_dir(workspace::root()).args(arguments).output();
    let output = output.map_err(|error| format!("error: git can't be run: {error}"))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        return Err(format!("error: git {}: {}", arguments.join(" "), message.trim()));
    }
    String::from_utf8(output.stdout)
        .map_err(|_| format!("error: git {}: no UTF-8 text", arguments.join(" ")))
}

/// That there is such a state of the files; what git says of it in many words isn't helpful.
fn check_revision(revision: &str) -> Result<(), String> {
    // Where this fails, it isn't for the revision.
    git(&["rev-parse", "--git-dir"])?;
    let tree = format!("{revision}^{{tree}}");
    match git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &tree]) {
        Ok(_) => Ok(()),
        Err(_) => Err(format!("error: there is no revision {revision}")),
    }
}

/// The version that all the crates had at a revision: the working tree may have the next already.
fn version_at(revision: &str) -> Result<String, String> {
    let manifest = git(&["show", &format!("{revision}:Cargo.toml")])?;
    let lines = manifest.lines().skip_while(|line| *line != "[workspace.package]");
    let version = lines
        .filter_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .next();
    version
        .map(str::to_owned)
        .ok_or_else(|| "error: Cargo.toml has no version for the workspace".to_owned())
}

fn write(service: &str, text: &str) -> Result<(), String> {
    let path = workspace::root().join("crates").join(service).join("CHANGELOG.md");
    let changelog = if path.exists() { workspace::read(&path)? } else { String::new() };
    // What is told no more is taken out; where nothing was told there is nothing to do.
    if text.is_empty() && !changelog.contains(MARKS[0]) {
        return Ok(());
    }
    workspace::write(&path, &with_unreleased(&changelog, text))
}

/// The changelog with `text` as what the spec's changes since the last release are.
fn with_unreleased(changelog: &str, text: &str) -> String {
    const HEADING: &str = "## Unreleased\n";
    let changelog = changelog.replace("\r\n", "\n");
    let (before, section, after) = match changelog.split_once(HEADING) {
        Some((before, rest)) => {
            let end = rest.find("\n## ").map_or(rest.len(), |at| at + 1);
            (before, &rest[..end], &rest[end..])
        }
        None => {
            let end = changelog.find("\n## ").map_or(changelog.len(), |at| at + 1);
            (&changelog[..end], "", &changelog[end..])
        }
    };
    let title = if before.trim().is_empty() { "# Changelog" } else { before.trim_end() };
    let by_hand = match section.split_once(MARKS[0]) {
        Some((above, rest)) => {
            let below = rest.split_once(MARKS[1]).map_or("", |(_, below)| below);
            format!("{}\n{}", above.trim(), below.trim())
        }
        None => section.to_owned(),
    };
    let parts = [
        format!("{title}\n\n{HEADING}"),
        match text {
            "" => String::new(),
            text => format!("{}\n{text}{}\n", MARKS[0], MARKS[1]),
        },
        by_hand.trim().to_owned(),
        after.trim().to_owned(),
    ];
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.trim_end())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::{check_revision, with_unreleased};

    const BLOCK: &str = "<!-- cargo xtask changes -->\n### Added\n\n- a\n<!-- end -->\n";
    const TEXT: &str = "### Added\n\n- a\n";

    #[test]
    fn a_revision_that_is_not_there_is_named() {
        // The source may have been got without its history.
        if super::git(&["rev-parse", "--git-dir"]).is_err() {
            return;
        }
        for unknown in ["no-such-revision", "--all"] {
            let message = format!("error: there is no revision {unknown}");
            assert_eq!(check_revision(unknown), Err(message));
        }
    }

    #[test]
    fn a_changelog_begins_with_what_is_not_released() {
        let first = with_unreleased("", TEXT);
        assert!(first.starts_with("# Changelog\n\n## Unreleased\n\n"), "{first}");
        assert!(first.contains(BLOCK), "{first}");
        let later = with_unreleased("# Changelog\n\n## 0.1.0\n\nFirst.\n", TEXT);
        let (unreleased, released) = later.split_once("## 0.1.0").unwrap_or_default();
        assert!(unreleased.contains(BLOCK), "{later}");
        assert_eq!(released, "\n\nFirst.\n");
    }

    #[test]
    fn what_people_wrote_stays_and_the_spec_says_it_once() {
        let there = "# Changelog\n\n## Unreleased\n\nBy hand.\n\n## 0.1.0\n";
        let once = with_unreleased(there, "### Added\n\n- older\n");
        let twice = with_unreleased(&once, TEXT);
        assert_eq!(twice, with_unreleased(&twice, TEXT));
        assert!(twice.contains("By hand.\n") && twice.contains(BLOCK), "{twice}");
        assert!(!twice.contains("older"), "{twice}");
        assert_eq!(with_unreleased(&twice, ""), there);
    }
}
