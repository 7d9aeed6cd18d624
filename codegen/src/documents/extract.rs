//! From blocks to the facts of one operation, whatever form the page had.

use super::block::{Block, BlockKind};
use super::form::Family;
use super::operation::ErrorCode;
use super::reading::Content;
use super::report::{Report, excerpt};
use super::service::{ServiceProfile, Vendor};
use super::vocabulary::{self, Section};

mod errors;
mod facts;
mod linking;
mod nothing;
mod operation;
mod samples;
mod sections;
mod tables;
mod types;
mod uris;
mod variants;

use operation::operation;
use sections::Placed;

/// What a page says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Extract {
    pub(crate) content: Content,
    /// The family of layouts that it belongs to.
    pub(crate) family: Family,
    /// The error codes that are of no operation alone.
    pub(crate) errors: Vec<ErrorCode>,
}

/// Reads a page. Nothing where it can't be read, which the report tells.
pub(crate) fn read(
    blocks: &[Block],
    service: &ServiceProfile,
    report: &mut Report,
) -> Option<Extract> {
    let page = |content, family| Extract { content, family, errors: Vec::new() };
    let placed = sections::place(blocks);
    let uris = uris::find(&placed);
    if uris.is_empty()
        && service.vendor == Vendor::HuaweiCloud
        && let Some(reason) = nothing::reason(blocks, &placed)
    {
        let errors = errors::codes(&placed, report);
        let content = Content::Nothing(reason.into());
        return Some(Extract { content, family: family(blocks, false), errors });
    }
    if let [first, second, ..] = uris.as_slice() {
        let Some(parts) = parts(blocks, &placed, &uris) else {
            uris::refuse(first, second, report);
            return None;
        };
        let mut operations = Vec::new();
        for (part, uri) in parts.iter().zip(uris) {
            let placed = sections::place(part);
            let read = operation(part, &placed, Some(uri), service, report);
            let sound = report.leave();
            operations.extend(read.map(|(operation, _)| operation).filter(|_| sound));
        }
        return Some(page(Content::Operations(operations), family(blocks, false)));
    }
    let uri = uris.into_iter().next();
    let (operation, family) = operation(blocks, &placed, uri, service, report)?;
    let operations = if report.leave() { vec![operation] } else { Vec::new() };
    Some(page(Content::Operations(operations), family))
}

/// What belongs to each of several URIs: from its heading to that of the next, if a request or an
/// answer is described there; all of the page, if they differ in the path alone.
fn parts(
    blocks: &[Block],
    placed: &[Placed<'_>],
    uris: &[uris::Uri],
) -> Option<Vec<Vec<Block>>> {
    const MOST: usize = 8;
    if uris.len() > MOST {
        return None;
    }
    let heading_of = |line: usize| {
        let until = blocks.partition_point(|block| block.line <= line);
        let before = blocks.get(..until)?;
        before.iter().rposition(|block| matches!(block.kind, BlockKind::Heading(_)))
    };
    let starts: Vec<usize> =
        uris.iter().map(|uri| heading_of(uri.line)).collect::<Option<_>>()?;
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    let described = |start: usize, end: usize| {
        placed.get(start..end).is_some_and(|part| {
            part.iter().any(|here| {
                matches!(here.section, Section::Request | Section::Response)
                    && !matches!(here.block.kind, BlockKind::Heading(_))
            })
        })
    };
    let ranges: Vec<(usize, usize)> = starts.iter().copied().zip(ends).collect();
    if ranges.iter().all(|(start, end)| start < end && described(*start, *end)) {
        let common = blocks.get(..*starts.first()?)?;
        let part = |(start, end)| Some([common, blocks.get(start..end)?].concat());
        return ranges.into_iter().map(part).collect();
    }
    let first = uris.first()?;
    let alike = uris.iter().all(|uri| uri.method == first.method);
    alike.then(|| vec![blocks.to_vec(); uris.len()])
}

/// The page's title; an RPC page without one is called after its action.
pub(crate) fn title(blocks: &[Block], content: &Content) -> String {
    let named = blocks.first().and_then(|block| match &block.kind {
        BlockKind::Heading(text) if vocabulary::section(text).is_none() => Some(text),
        // A sentence is prose of the vendor's, and no title.
        BlockKind::Paragraph(text)
            if text.chars().count() <= 120
                && !text.ends_with(['。', '.', '：', ':']) =>
        {
            Some(text)
        }
        _ => None,
    });
    if let Some(title) = named {
        return title.clone();
    }
    let first = match content {
        Content::Operations(operations) => operations.first(),
        Content::Nothing(_) | Content::Names(_) => None,
    };
    match first {
        Some(operation) => operation.action.clone().unwrap_or_else(|| operation.name()),
        None => String::new(),
    }
}

fn family(blocks: &[Block], rpc: bool) -> Family {
    let handwritten = blocks.iter().any(|block| match &block.kind {
        BlockKind::Heading(text) => vocabulary::is_handwritten(text),
        _ => false,
    });
    match (rpc, handwritten) {
        (true, _) => Family::Rpc,
        (false, true) => Family::Handwritten,
        (false, false) => Family::Generated,
    }
}

/// The text of a block that may hold a URI or a sample.
fn text_of<'a>(placed: &Placed<'a>) -> Option<&'a str> {
    match &placed.block.kind {
        BlockKind::Paragraph(text) | BlockKind::Label(text) | BlockKind::Code(text) => {
            Some(text)
        }
        _ => None,
    }
}

/// A message about a piece of text.
fn quoted(what: &str, text: &str) -> String {
    format!("{what} `{}`", excerpt(text))
}
