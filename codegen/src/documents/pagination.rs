//! Sees by the names of parameters and members that an answer comes in pages.

use super::operation::{
    Field, Kind, Location, Operation, PageStyle, Pagination, Parameter, Schema,
};

/// Where a page begins, how large it is, and in which style.
const PAIRS: &[(PageStyle, &str, &str)] = &[
    (PageStyle::Page, "PageNumber", "PageSize"),
    (PageStyle::Token, "NextToken", "MaxResults"),
    (PageStyle::Offset, "offset", "limit"),
    (PageStyle::Marker, "marker", "limit"),
];

/// How many items there are in all.
const TOTALS: &[&str] = &[
    "total_count",
    "count",
    "total",
    "total_num",
    "total_record",
    "TotalRecordCount",
    "TotalCount",
    "TotalRecords",
];

/// The pages of an operation: as a document says, else by the names.
pub(crate) fn of(operation: &Operation) -> Option<Pagination> {
    let mut pages = operation.pagination.clone().or_else(|| infer(operation))?;
    let start = query(operation, &pages.parameter);
    pages.in_pages = pages.style == PageStyle::Offset
        && start.is_some_and(|start| start.schema.facts.counts_pages);
    Some(pages)
}

fn query<'o>(operation: &'o Operation, name: &str) -> Option<&'o Parameter> {
    operation.parameters.iter().find(|parameter| {
        parameter.location == Location::Query && parameter.name == name
    })
}

/// The pages of an operation that reads, has a pair of parameters for them, and answers with
/// exactly one list of objects.
fn infer(operation: &Operation) -> Option<Pagination> {
    if operation.method != "get" && operation.action.is_none() {
        return None;
    }
    let parameter = |name: &str| query(operation, name);
    let mut pairs = PAIRS.iter().filter_map(|(style, start, size)| {
        Some((*style, parameter(start)?, parameter(size)?))
    });
    let (style, start, size) = pairs.next()?;
    let answers =
        operation.responses.iter().filter(|(status, _)| status.starts_with('2'));
    let answer =
        answers.into_iter().find_map(|(_, response)| response.schema.as_ref())?;
    let fields = members(operation, answer)?;
    let mut lists = Vec::new();
    for field in fields {
        find_lists(operation, field, "", &mut lists);
    }
    let [(items, item)] = lists.as_slice() else { return None };
    let total = fields.iter().find(|field| TOTALS.contains(&field.name.as_str()));
    let mut pagination = Pagination {
        style,
        parameter: start.name.clone(),
        first: first(style, start),
        limit: Some(size.name.clone()),
        limits: size.schema.facts.clone(),
        items: Some(items.clone()),
        total: total.map(|field| format!("/{}", field.name)),
        inferred: true,
        ..Pagination::default()
    };
    match style {
        PageStyle::Token => {
            // Without it there is no second page.
            fields.iter().find(|field| field.name == "NextToken")?;
            pagination.next = Some("/NextToken".to_owned());
        }
        PageStyle::Marker => {
            members(operation, item)?.iter().find(|field| field.name == "id")?;
            pagination.marker = Some("/id".to_owned());
        }
        PageStyle::Offset | PageStyle::Page => {}
    }
    Some(pagination)
}

/// What the first page is asked for with.
fn first(style: PageStyle, start: &Parameter) -> Option<i64> {
    let stated = match &start.schema.facts.default {
        Some(serde_json::Value::String(text)) => text.parse().ok(),
        Some(default) => default.as_i64(),
        None => None,
    };
    match style {
        PageStyle::Page => Some(stated.unwrap_or(1)),
        PageStyle::Offset => {
            Some(stated.unwrap_or(i64::from(start.schema.facts.counts_pages)))
        }
        PageStyle::Marker | PageStyle::Token => None,
    }
}

fn members<'o>(operation: &'o Operation, schema: &'o Schema) -> Option<&'o [Field]> {
    match &schema.kind {
        Kind::Object(fields) => Some(fields),
        Kind::Reference(name) => match &operation.components.get(name)?.kind {
            Kind::Object(fields) => Some(fields),
            _ => None,
        },
        _ => None,
    }
}

/// The lists of objects that a member is, or that it wraps: `Items` with nothing but `Backup` in
/// it.
fn find_lists<'o>(
    operation: &'o Operation,
    field: &'o Field,
    outer: &str,
    lists: &mut Vec<(String, &'o Schema)>,
) {
    let pointer = format!("{outer}/{}", field.name);
    match &field.schema.kind {
        Kind::Array(item)
            if members(operation, item).is_some_and(|it| !it.is_empty()) =>
        {
            lists.push((pointer, item));
        }
        Kind::Object(inner) if outer.is_empty() => {
            if let [only] = inner.as_slice() {
                find_lists(operation, only, &pointer, lists);
            }
        }
        _ => {}
    }
}
