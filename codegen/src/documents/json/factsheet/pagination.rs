//! How a list comes in pages.

use serde_json::Value;

use super::super::super::operation::{PageStyle, Pagination};
use super::super::{list, text};

pub(super) fn pagination(entry: &Value) -> Option<Pagination> {
    let stated = entry.get("pagination").filter(|stated| stated.is_object())?;
    let style = text(stated, "style").unwrap_or_default();
    // Where a call has two styles, the first is the one that all lists of the service have.
    let (style, prefix, size) = match style {
        _ if style.starts_with("offset") => (PageStyle::Offset, "offset", "limit"),
        _ if style.starts_with("page") => (PageStyle::Page, "page", "size"),
        _ if style.starts_with("marker") => (PageStyle::Marker, "marker", "limit"),
        _ if style.starts_with("token") => (PageStyle::Token, "token", "token_size"),
        _ => return None,
    };
    let whole = |key: String| stated.get(&key).and_then(Value::as_i64);
    let pointer =
        |key: &str| text(stated, key).map(|path| format!("/{}", path.replace('.', "/")));
    let mut pagination = Pagination {
        style,
        parameter: text(stated, &format!("{prefix}_param"))?.to_owned(),
        first: whole(format!("{prefix}_first")),
        limit: text(stated, &format!("{size}_param")).map(str::to_owned),
        items: pointer("items_field"),
        total: pointer("total_field"),
        next: match style {
            PageStyle::Token => pointer("token_field"),
            _ => pointer("next_link_field"),
        },
        ..Pagination::default()
    };
    if style == PageStyle::Marker {
        // `id of the last row`
        let member = text(stated, "marker_from").and_then(|it| it.split(' ').next());
        pagination.marker = member.map(|member| format!("/{member}"));
    }
    pagination.limits.default = whole(format!("{size}_default")).map(Value::from);
    pagination.limits.minimum = whole(format!("{size}_min"));
    pagination.limits.maximum = whole(format!("{size}_max"));
    pagination.limits.values = list(stated, &format!("{size}_values")).to_vec();
    Some(pagination)
}
