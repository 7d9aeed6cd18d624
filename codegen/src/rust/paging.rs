//! Lists in pages, as data for the runtime's macro.

use super::layout::{Text, type_word};
use crate::model::{Operation, Paging};
use crate::spec::{PageLimit, PageStyle};

pub(super) fn pages(text: &mut Text, found: &Operation, paging: &Paging) {
    let declared = &paging.declared;
    let style = match declared.style {
        PageStyle::Offset => "Offset",
        PageStyle::OffsetInPages => "OffsetInPages",
        PageStyle::Page => "Page",
        PageStyle::Marker => "Marker",
        PageStyle::Token => "Token",
    };
    text.blank();
    text.line(0, "backstay::pages! {");
    let first = format!("{} of {} by {style}", found.output, type_word(&paging.item));
    text.parts(1, &first, &format!("{:?} from {};", declared.parameter, declared.first));
    if let Some(found) = &declared.limit {
        limit(text, found);
    }
    text.line(1, &format!("items {:?};", declared.items));
    for (name, pointer) in [
        ("total", &declared.total),
        ("next", &declared.next),
        ("marker", &declared.marker),
        ("id", &paging.id),
    ] {
        if let Some(pointer) = pointer {
            text.line(1, &format!("{name} {pointer:?};"));
        }
    }
    text.line(0, "}");
}

fn limit(text: &mut Text, limit: &PageLimit) {
    let mut lengths = Vec::new();
    lengths.extend(limit.default.map(|length| format!("default: Some({length})")));
    lengths.extend(limit.minimum.map(|length| format!("minimum: {length}")));
    lengths.extend(limit.maximum.map(|length| format!("maximum: Some({length})")));
    if !limit.values.is_empty() {
        lengths.push(format!("values: &{:?}", limit.values));
    }
    let lengths = match lengths.as_slice() {
        [] => "{}".to_owned(),
        lengths => format!("{{ {} }}", lengths.join(", ")),
    };
    text.parts(1, &format!("limit {:?}", limit.parameter), &format!("{lengths};"));
}
