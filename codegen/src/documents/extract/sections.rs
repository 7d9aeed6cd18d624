//! Which section each block stands in.

use super::super::block::{Block, BlockKind, Caption};
use super::super::vocabulary::{self, Section};

/// A block and what is known about its place.
#[derive(Clone, Debug)]
pub(crate) struct Placed<'a> {
    pub(crate) block: &'a Block,
    pub(crate) section: Section,
    /// The status that the text before it names.
    pub(crate) status: Option<String>,
    /// For a table: its caption, or the label before it that stands for one.
    pub(crate) caption: Option<Caption>,
    /// For a table: its own anchors and those of the caption or label before it.
    pub(crate) anchors: Vec<String>,
}

/// Walks down the page. A heading opens a section, a label a part of it.
pub(crate) fn place(blocks: &[Block]) -> Vec<Placed<'_>> {
    let mut placed = Vec::new();
    let mut heading = Section::Other;
    let mut section = Section::Other;
    let mut status = None;
    let mut caption: Option<Caption> = None;
    let mut anchors: Vec<String> = Vec::new();
    for block in blocks {
        let is_table = matches!(block.kind, BlockKind::Table(_));
        if !is_table && !block.anchors.is_empty() {
            anchors.clone_from(&block.anchors);
        }
        match &block.kind {
            BlockKind::Heading(text) => {
                anchors.clear();
                caption = None;
                if let Some(named) = vocabulary::status(text) {
                    status = Some(named);
                } else {
                    heading = vocabulary::section(text)
                        .or_else(|| vocabulary::named_sample(text))
                        .unwrap_or(Section::Other);
                    section = heading;
                    status = None;
                    caption = label_caption(text);
                }
            }
            BlockKind::Label(text) | BlockKind::Paragraph(text) => {
                let label = matches!(block.kind, BlockKind::Label(_));
                if let Some(named) = vocabulary::status(text) {
                    status = Some(named);
                    caption = None;
                } else if label && vocabulary::is_neutral(text) {
                    section = heading;
                    caption = None;
                } else if let Some(opened) = vocabulary::section(text)
                    .or_else(|| vocabulary::named_sample(text).filter(|_| label))
                    .filter(|opened| label || (sampled(section) && sampled(*opened)))
                {
                    section = opened;
                    status = None;
                    caption = label_caption(text);
                } else if label && let Some((number, text)) = vocabulary::caption(text) {
                    caption = Some(Caption { number: Some(number), text });
                } else if label {
                    caption = label_caption(text).or(caption);
                }
            }
            BlockKind::Caption(found) => caption = Some(found.clone()),
            BlockKind::Code(_) | BlockKind::Table(_) => {}
        }
        let mut here = Placed {
            block,
            section,
            status: status.clone(),
            caption: None,
            anchors: Vec::new(),
        };
        if is_table {
            here.caption = caption.take();
            here.anchors = std::mem::take(&mut anchors);
            here.anchors.extend(block.anchors.iter().cloned());
        }
        placed.push(here);
    }
    placed
}

/// Within samples a line of its own is enough to say which begins.
fn sampled(section: Section) -> bool {
    matches!(section, Section::RequestSample | Section::ResponseSample)
}

/// A label that says what the table under it holds.
fn label_caption(text: &str) -> Option<Caption> {
    let text = text.trim().trim_end_matches(['：', ':']);
    if text.chars().count() > 60 {
        return None;
    }
    let says =
        vocabulary::location(text).is_some() || vocabulary::structure(text).is_some();
    says.then(|| Caption { number: None, text: text.to_owned() })
}
