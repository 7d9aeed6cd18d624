//! Pages that describe no operation, and why.

use super::super::block::{Block, BlockKind};
use super::super::vocabulary::{self, Section};
use super::sections::Placed;
use super::text_of;
use super::uris;

/// Why a page without a URI describes no operation; nothing if it should have one.
pub(crate) fn reason(blocks: &[Block], placed: &[Placed<'_>]) -> Option<&'static str> {
    let title = blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Heading(text) => Some(text.as_str()),
        _ => None,
    });
    if let Some(reason) = title.and_then(vocabulary::no_operation) {
        return Some(reason);
    }
    if placed.iter().any(|here| here.section == Section::Uri) {
        return None;
    }
    let quotes = |here: &Placed<'_>| text_of(here).is_some_and(uris::quotes_uri);
    if placed.iter().any(quotes) {
        return Some("a tutorial: it quotes URIs outside of a URI section");
    }
    let says =
        |kind: &BlockKind| matches!(kind, BlockKind::Table(_) | BlockKind::Code(_));
    if !blocks.iter().any(|block| says(&block.kind)) {
        return Some("an index of pages, or text alone");
    }
    Some("no URI section")
}
