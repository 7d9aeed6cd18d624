//! The INI files of both vendors.

use std::collections::HashMap;

use zeroize::Zeroizing;

use crate::error::Error;

/// Sections by their names in lower case.
pub(crate) struct Ini {
    sections: HashMap<String, Section>,
}

/// Values by their keys in lower case.
type Section = HashMap<String, Zeroizing<String>>;

impl Ini {
    /// Reads the text of a file; `origin` names it. No error shows a value.
    ///
    /// A line is `[section]`, `key = value` or `key: value`; one that begins with `#` or `;` is a
    /// comment, and so is what follows a `#` or `;` after a space. A value in quotes is taken as
    /// it is. Names are compared without case, and the last of two equal keys counts.
    pub(crate) fn read(text: &str, origin: &str) -> Result<Self, Error> {
        let mut sections: HashMap<String, Section> = HashMap::new();
        let mut current = None;
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            let wrong = |expected: &str| {
                Error::config(format!("{origin}, line {}: expected {expected}", at + 1))
            };
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(name) = line.strip_prefix('[') {
                let Some((name, rest)) = name.split_once(']') else {
                    return Err(wrong("a ] at the end of the section's name"));
                };
                if !matches!(rest.trim_start().chars().next(), None | Some('#' | ';')) {
                    return Err(wrong("nothing after the section's ]"));
                }
                let name = name.trim().to_ascii_lowercase();
                // A section that comes again goes on.
                sections.entry(name.clone()).or_default();
                current = Some(name);
                continue;
            }
            let Some(end) = line.find(['=', ':']) else {
                return Err(wrong("key = value"));
            };
            let key = line[..end].trim().to_ascii_lowercase();
            if key.is_empty() {
                return Err(wrong("a key before the ="));
            }
            let value = value_of(line[end + 1..].trim())
                .ok_or_else(|| wrong("a quote at the end of the value"))?;
            match current.as_ref().and_then(|name| sections.get_mut(name)) {
                Some(section) => {
                    section.insert(key, Zeroizing::new(value.to_owned()));
                }
                None => return Err(wrong("a [section] before the first key")),
            }
        }
        Ok(Self { sections })
    }

    /// Whether there is such a section.
    pub(crate) fn has(&self, section: &str) -> bool {
        self.section(section).is_some()
    }

    /// A filled value.
    pub(crate) fn get(&self, section: &str, key: &str) -> Option<&str> {
        let value = self.section(section)?.get(key)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    fn section(&self, name: &str) -> Option<&Section> {
        self.sections.get(&name.to_ascii_lowercase())
    }
}

/// The value without its quotes, or without the comment after it.
fn value_of(text: &str) -> Option<&str> {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.rfind(quote).map(|end| &inner[..end]);
        }
    }
    let comment = text.char_indices().find(|(at, c)| {
        matches!(c, '#' | ';') && text[..*at].ends_with(char::is_whitespace)
    });
    Some(comment.map_or(text, |(at, _)| text[..at].trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        let ini = Ini::read(
            "\u{feff}# c\r\n; d\n[Basic] # e\nAK = a=b:c\r\nsk=\"x # y\" # z\nt: v#w ;u\n\
             empty =\nhash = #gone\n[other]\nak='o'\n[basic]\nak = last\n",
            "f",
        )
        .unwrap();
        for (section, key, expected) in [
            ("basic", "ak", Some("last")),
            ("BASIC", "sk", Some("x # y")),
            ("basic", "t", Some("v#w")),
            ("basic", "empty", None),
            ("basic", "hash", Some("#gone")),
            ("other", "ak", Some("o")),
            ("none", "ak", None),
        ] {
            assert_eq!(ini.get(section, key), expected, "{section} {key}");
        }
        assert!(ini.has("other") && !ini.has("none"));
    }

    #[test]
    fn errors_name_the_line_and_show_nothing() {
        for (text, expected) in [
            (
                "ak = word",
                "f, line 1: expected a [section] before the first key (config)",
            ),
            ("[a]\n\nword", "f, line 3: expected key = value (config)"),
            (
                "[word\n",
                "f, line 1: expected a ] at the end of the section's name (config)",
            ),
            ("[a] word", "f, line 1: expected nothing after the section's ] (config)"),
            (
                "[a]\nsk = \"word",
                "f, line 2: expected a quote at the end of the value (config)",
            ),
            ("[a]\n= word", "f, line 2: expected a key before the = (config)"),
        ] {
            let shown = Ini::read(text, "f").err().unwrap().to_string();
            assert_eq!(shown, expected);
        }
    }
}
