//! The JSON samples of a page.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::super::block::BlockKind;
use super::super::report::{Report, at_line};
use super::super::vocabulary::Section;
use super::sections::Placed;
use super::text_of;

mod comparison;
mod inference;

pub(crate) use comparison::{check, strangers};
pub(crate) use inference::{agreed, infer};

/// A page with more broken samples than this has something else in its samples.
const MOST_BROKEN: usize = 20;
/// No page has more samples.
const MOST_SAMPLES: usize = 500;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sample {
    pub(crate) line: usize,
    pub(crate) value: Value,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Samples {
    pub(crate) request: Vec<Sample>,
    /// By the status that the page names for them.
    pub(crate) responses: BTreeMap<Option<String>, Vec<Sample>>,
}

/// Finds the samples of requests and answers.
pub(crate) fn find(placed: &[Placed<'_>], report: &mut Report) -> Samples {
    let mut samples = Samples::default();
    let mut broken = 0;
    let mut count = 0;
    let mut text = String::new();
    let mut lines: Vec<(usize, usize)> = Vec::new();
    for (index, here) in placed.iter().enumerate() {
        let sampled =
            matches!(here.section, Section::RequestSample | Section::ResponseSample);
        let coded = matches!(here.block.kind, BlockKind::Code(_));
        let described = matches!(here.section, Section::Request | Section::Response);
        let part = text_of(here).filter(|_| sampled || (coded && described));
        if let Some(part) = part {
            for (number, content) in part.lines().enumerate() {
                lines.push((text.len(), here.block.line + usize::from(coded) + number));
                text.push_str(content);
                text.push('\n');
            }
        }
        // Scraped samples run over many paragraphs: they are read together.
        let more = !coded
            && placed.get(index + 1).is_some_and(|next| {
                next.section == here.section
                    && next.status == here.status
                    && text_of(next).is_some()
                    && !matches!(next.block.kind, BlockKind::Code(_))
            });
        if more || text.is_empty() {
            continue;
        }
        for (offset, found) in json(&text, coded) {
            let after = lines.partition_point(|(start, _)| *start <= offset);
            let line = after.checked_sub(1).and_then(|index| lines.get(index));
            let line = line.map_or(1, |(_, line)| *line);
            count += 1;
            if count > MOST_SAMPLES {
                let message = format!("the page has more than {MOST_SAMPLES} samples");
                report.error(at_line(line), message, "");
                return samples;
            }
            match found {
                Some(value) => {
                    let sample = Sample { line, value };
                    match here.section {
                        Section::Request | Section::RequestSample => {
                            samples.request.push(sample)
                        }
                        _ => {
                            let status = here.status.clone();
                            samples.responses.entry(status).or_default().push(sample);
                        }
                    }
                }
                None => {
                    broken += 1;
                    if broken <= MOST_BROKEN {
                        report.warning(at_line(line), "the sample is no valid JSON", "");
                    }
                }
            }
        }
        text.clear();
        lines.clear();
    }
    samples
}

/// The JSON objects and arrays in a text, with their offsets; nothing for a broken one. In a code
/// block, what follows a broken one is a part of it.
fn json(text: &str, block: bool) -> Vec<(usize, Option<Value>)> {
    let mut found = Vec::new();
    let mut position = 0;
    while let Some(offset) = text.get(position..).and_then(|rest| rest.find(['{', '[']))
    {
        let start = position + offset;
        position = start + 1;
        let rest = text.get(start..).unwrap_or_default();
        if !begins(text, start, rest) {
            continue;
        }
        let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        match stream.next() {
            Some(Ok(value)) => {
                position = start + stream.byte_offset().max(1);
                // An empty object is more often a mark in the prose than a sample.
                let empty = value.as_object().is_some_and(Map::is_empty)
                    || value.as_array().is_some_and(Vec::is_empty);
                if !empty {
                    found.push((start, Some(value)));
                }
            }
            _ => {
                position = if block { text.len() } else { start + extent(rest) };
                found.push((start, None));
            }
        }
    }
    found
}

/// Whether a brace begins a sample: placeholders in paths and footnotes do not.
fn begins(text: &str, start: usize, rest: &str) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let apart = before.chars().next_back().is_none_or(char::is_whitespace);
    let next = rest.chars().skip(1).find(|c| !c.is_whitespace());
    if rest.starts_with('{') {
        return apart && matches!(next, Some('"' | '}' | '“' | '”' | '\''));
    }
    let line_start =
        before.rsplit('\n').next().is_some_and(|line| line.trim().is_empty());
    line_start && matches!(next, Some('{' | '"'))
}

/// How far a broken sample goes: to its last brace, or to the end.
fn extent(text: &str) -> usize {
    let mut depth = 0_usize;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return index + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// Samples of one answer without those of failures, which some pages put beside them; all of them
/// if all are of failures.
pub(crate) fn without_failures(samples: &[Sample]) -> Vec<&Sample> {
    const FAILURE: &[&str] = &[
        "error",
        "errors",
        "error_code",
        "error_msg",
        "error_message",
        "errCode",
        "errMsg",
        "errorCode",
        "errorMsg",
        "externalMessage",
        "request_id",
        "code",
        "message",
    ];
    let fails = |sample: &&Sample| {
        let keys = sample.value.as_object().map(|object| object.keys());
        let mut keys = keys.into_iter().flatten().peekable();
        let named = keys.peek().is_some();
        named && keys.all(|key| FAILURE.contains(&key.as_str()))
    };
    let kept: Vec<&Sample> = samples.iter().filter(|sample| !fails(sample)).collect();
    if kept.is_empty() { samples.iter().collect() } else { kept }
}
