//! The words of the pages in Chinese and English: everything in which layouts differ.

use regex::Regex;

mod captions;
mod columns;
mod languages;
mod places;
mod sections;
mod statuses;
mod types;

pub(crate) use captions::{caption, mentioned, structure, table_numbers, variant_of};
pub(crate) use columns::{Column, columns, required};
pub(crate) use languages::is_translation;
pub(crate) use places::{
    is_answer_header, is_header_name, is_transport_header, location, location_word,
};
pub(crate) use sections::{
    Section, is_handwritten, is_neutral, named_sample, no_operation, section,
};
pub(crate) use statuses::{status, success};
pub(crate) use types::{
    ARRAY_WORDS, MAP_WORDS, Nameless, OBJECT_WORDS, begins_type, is_count, is_map,
    nameless, scalar, spelled,
};

/// Lower case, no marks around it, one space between words.
fn normal(text: &str) -> String {
    let text = text.trim().trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '：' | '。' | '*' | '#' | '【' | '】')
    });
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Compiles a pattern written in this program.
pub(crate) fn pattern(text: &'static str) -> Regex {
    #[expect(
        clippy::expect_used,
        reason = "the patterns are literals; tests compile each"
    )]
    Regex::new(text).expect("a pattern of this program is valid")
}
