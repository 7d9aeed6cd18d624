//! What a page says of itself, outside of its tables: its id, the vendor's name of its operation,
//! and whether the vendor gives it up.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::document::Document;
use super::reading::{Content, Reading};
use super::service::ServiceProfile;
use super::vocabulary::pattern;

/// What is known of an operation by the page that it stands on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    /// Where the vendor has it.
    pub(crate) documentation: Option<String>,
    /// The name in the page's link to the vendor's API Explorer.
    pub(crate) name: Option<String>,
    /// Its title or a folder that it stands in says so.
    pub(crate) deprecated: bool,
}

/// Reads a page of operations; other documents say nothing of themselves.
pub(crate) fn read(
    document: &Document,
    reading: Option<&Reading>,
    service: &ServiceProfile,
) -> Page {
    let Some(reading) = reading else { return Page::default() };
    let text = String::from_utf8_lossy(&document.bytes);
    if !matches!(reading.content, Content::Operations(_)) || text.starts_with(['{', '['])
    {
        return Page::default();
    }
    Page {
        documentation: documentation(document, &text, service),
        name: if reading.single() { explorer_name(&text) } else { None },
        deprecated: given_up(&reading.title) || document.id.split('/').any(given_up),
    }
}

/// The address after the pattern of the document's rule: `{id}` is the page's id, `{path}` the
/// document's path below the folder of the rule.
fn documentation(
    document: &Document,
    text: &str,
    service: &ServiceProfile,
) -> Option<String> {
    static ID: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"(?m)\A\s*(?::original_name:\s*([A-Za-z0-9_.\-]+?)(?:\.html)?\s*$|#[^\n]*<a name="([A-Za-z0-9_.\-]+)">)"#,
        )
    });
    let rule = service.documents.iter().find(|rule| rule.path == document.corpus)?;
    let address = rule.documentation.as_ref()?;
    let path = document.id.strip_prefix(&rule.prefix)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if address.contains("{path}") && !path.chars().all(plain) {
        return None;
    }
    let address = address.replace("{path}", path);
    if !address.contains("{id}") {
        return Some(address);
    }
    let found = ID.captures(text)?;
    let id = found.get(1).or(found.get(2))?.as_str();
    Some(address.replace("{id}", id))
}

/// The operation that all the page's links to the API Explorer name.
fn explorer_name(text: &str) -> Option<String> {
    static LINK: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r#"(?i)apiexplorer[^\s()<>"]*[?&](?:amp;)?api=([A-Za-z][A-Za-z0-9]*)"#)
    });
    let names: BTreeSet<&str> = LINK
        .captures_iter(text)
        .filter_map(|found| Some(found.get(1)?.as_str()))
        .collect();
    let mut names = names.into_iter();
    names.next().filter(|_| names.next().is_none()).map(str::to_owned)
}

/// `创建实例（废弃）`, `Creating an Instance (Deprecated)`, `api_v1_to_be_discarded`.
fn given_up(title: &str) -> bool {
    static WORDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)[（(]\s*已?废弃\s*[）)]|[（(]\s*(?:deprecated|discarded|obsolete)\s*[）)]|\bto[ _]be[ _](?:discarded|deprecated)\b|_to_be_(?:discarded|deprecated)\b|_(?:deprecated|discarded)$",
        )
    });
    WORDS.is_match(title)
}

#[cfg(test)]
mod tests {
    use super::{explorer_name, given_up};

    #[test]
    fn titles_and_folders_say_what_is_given_up() {
        for title in [
            "点灯（废弃）",
            "点灯（已废弃）",
            "Lighting a Lamp (Deprecated)",
            "Lighting a Lamp (Discarded)",
            "Lamps (To Be Discarded)",
            "lamps_v1_to_be_discarded",
        ] {
            assert!(given_up(title), "{title}");
        }
        for title in ["点灯", "Lighting a Lamp", "Discarded Lamps", "查询废弃灯"]
        {
            assert!(!given_up(title), "{title}");
        }
    }

    #[test]
    fn one_link_to_the_explorer_names_the_operation() {
        let link =
            |name: &str| format!("[API](https://apiexplorer.x/doc?p=L&api={name})");
        assert_eq!(explorer_name(&link("LightLamp")).as_deref(), Some("LightLamp"));
        let twice = link("LightLamp") + &link("LightLamp");
        assert_eq!(explorer_name(&twice).as_deref(), Some("LightLamp"));
        assert_eq!(explorer_name(&(link("LightLamp") + &link("ListLamps"))), None);
    }
}
