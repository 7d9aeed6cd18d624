//! `x-pagination`: how the pages of a list are asked for.

use super::operation::Operation;
use super::parameter::Location;
use super::pointer::{child, resolve};
use super::reader::Reader;
use super::schema::Kind;
use super::service::Spec;
use serde_json::{Map, Value};

/// How the pages of a list are asked for. All places are JSON pointers.
#[derive(Clone, Debug, PartialEq)]
pub struct Pagination {
    /// What tells one page from another.
    pub style: PageStyle,
    /// The query parameter that does so.
    pub parameter: String,
    /// The first page's number or offset.
    pub first: u64,
    /// How the length of a page is asked for.
    pub limit: Option<PageLimit>,
    /// The items, in the answer.
    pub items: String,
    /// How many items the whole list has, in the answer.
    pub total: Option<String>,
    /// The next page's token, or what is empty on the last page, in the answer.
    pub next: Option<String>,
    /// What the next page starts behind, in an item.
    pub marker: Option<String>,
    /// What is different for each item, in an item.
    pub id: Option<String>,
}

/// What tells one page from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// The number of items before it.
    Offset,
    /// The number of pages before it.
    OffsetInPages,
    /// Its number.
    Page,
    /// The last item of the page before it.
    Marker,
    /// A token that the page before it gave.
    Token,
}

/// How the length of a page is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct PageLimit {
    /// The query parameter.
    pub parameter: String,
    /// The length when it isn't asked for.
    pub default: Option<u32>,
    /// The least length.
    pub minimum: Option<u32>,
    /// The greatest length.
    pub maximum: Option<u32>,
    /// The only lengths, in ascending order; none: any.
    pub values: Vec<u32>,
}

const KEYS: [&str; 12] = [
    "style",
    "parameter",
    "first",
    "step",
    "limit",
    "limits",
    "items",
    "total",
    "next",
    "marker",
    "id",
    "inferred",
];

impl Reader<'_> {
    pub(super) fn pagination(
        &mut self,
        place: &str,
        value: &Value,
    ) -> Option<Pagination> {
        let object = self.object(place, value)?;
        self.known_keys(place, object, &KEYS);
        let in_pages = match object.get("step").map(Value::as_str) {
            None | Some(Some("items")) => false,
            Some(Some("pages")) => true,
            Some(_) => {
                self.error(&child(place, "step"), "unknown step", "items or pages");
                false
            }
        };
        let style = match object.get("style").and_then(Value::as_str) {
            Some("offset") if in_pages => PageStyle::OffsetInPages,
            Some("offset") => PageStyle::Offset,
            Some("page") => PageStyle::Page,
            Some("marker") => PageStyle::Marker,
            Some("token") => PageStyle::Token,
            _ => {
                let expected = "offset, page, marker or token";
                self.error(&child(place, "style"), "unknown style", expected);
                return None;
            }
        };
        if in_pages && style != PageStyle::OffsetInPages {
            let expected = "it beside the style offset only";
            self.error(&child(place, "step"), "has no meaning here", expected);
        }
        let first = self.whole(place, object, "first");
        let usual = u64::from(style == PageStyle::Page);
        let limit = self.limit(place, object);
        let mut pointer = |key: &str| self.optional_text(place, object, key);
        let (total, next, marker, id) =
            (pointer("total"), pointer("next"), pointer("marker"), pointer("id"));
        for (key, missing) in [
            ("next", style == PageStyle::Token && next.is_none()),
            ("marker", style == PageStyle::Marker && marker.is_none() && next.is_none()),
        ] {
            if missing {
                let expected = "where the next page's start comes from";
                self.error(&child(place, key), "is missing", expected);
            }
        }
        Some(Pagination {
            style,
            parameter: self.required_text(place, object, "parameter"),
            first: first.unwrap_or(usual),
            limit,
            items: match object.get("items") {
                // The answer is the list.
                Some(Value::String(text)) if text.is_empty() => String::new(),
                _ => self.required_text(place, object, "items"),
            },
            total,
            next,
            marker,
            id,
        })
    }

    fn limit(&mut self, place: &str, object: &Map<String, Value>) -> Option<PageLimit> {
        let limits_place = child(place, "limits");
        let none = Map::new();
        let limits = match object.get("limits") {
            Some(limits) => self.object(&limits_place, limits)?,
            None => &none,
        };
        let known = ["default", "minimum", "maximum", "values"];
        self.known_keys(&limits_place, limits, &known);
        let mut length = |key: &str| {
            let length = self.whole(&limits_place, limits, key)?;
            u32::try_from(length).ok()
        };
        let (default, minimum, maximum) =
            (length("default"), length("minimum"), length("maximum"));
        let listed = limits.get("values").into_iter().flat_map(|values| {
            self.list(&child(&limits_place, "values"), values).to_vec()
        });
        let listed: Vec<Option<u64>> = listed.map(|value| whole(&value)).collect();
        let mut values: Vec<u32> = listed
            .iter()
            .filter_map(|value| value.and_then(|value| u32::try_from(value).ok()))
            .collect();
        values.sort_unstable();
        values.dedup();
        if values.len() != listed.len() {
            let expected = "different whole numbers";
            self.error(&child(&limits_place, "values"), "are no lengths", expected);
        }
        if minimum > maximum && maximum.is_some() {
            self.error(&limits_place, "has a minimum above its maximum", "a range");
        }
        let parameter = self.optional_text(place, object, "limit")?;
        Some(PageLimit { parameter, default, minimum, maximum, values })
    }

    /// A whole number that isn't negative, or the text of one.
    pub(super) fn whole(
        &mut self,
        place: &str,
        object: &Map<String, Value>,
        key: &str,
    ) -> Option<u64> {
        let value = object.get(key)?;
        let number = whole(value);
        if number.is_none() {
            let expected = "a whole number that is not negative";
            self.error(&child(place, key), format!("is {value}"), expected);
        }
        number
    }

    /// What the key names must be in the operation.
    pub(super) fn check_pagination(
        &mut self,
        spec: &Spec,
        operation: &Operation,
        place: &str,
        pagination: &Pagination,
    ) {
        let limit = pagination.limit.as_ref().map(|limit| ("limit", &limit.parameter));
        for (key, name) in
            [("parameter", &pagination.parameter)].into_iter().chain(limit)
        {
            let known = operation.parameters.iter().any(|parameter| {
                parameter.location == Location::Query && parameter.name == *name
            });
            if !known {
                let message = format!("names the parameter {name}");
                self.error(&child(place, key), message, "one of the query's");
            }
        }
        let Some(answer) = &operation.answer else {
            let expected = "an answer with a list in it";
            self.error(place, "is of an operation that answers nothing", expected);
            return;
        };
        let items = resolve(spec, answer, &pagination.items);
        let list = items.filter(|items| items.kind == Kind::Array);
        if list.is_none() {
            let message = format!("{:?} leads to no list", pagination.items);
            let expected = "a JSON pointer to a list in the answer";
            self.error(&child(place, "items"), message, expected);
        }
        let item = list.and_then(|list| list.items.as_deref());
        for (key, pointer, within, expected) in [
            ("total", &pagination.total, Some(answer), "a JSON pointer into the answer"),
            ("next", &pagination.next, Some(answer), "a JSON pointer into the answer"),
            ("marker", &pagination.marker, item, "a JSON pointer into an item"),
            ("id", &pagination.id, item, "a JSON pointer into an item"),
        ] {
            let (Some(pointer), Some(within)) = (pointer, within) else { continue };
            if resolve(spec, within, pointer).is_none() {
                let message = format!("{pointer:?} leads nowhere");
                self.error(&child(place, key), message, expected);
            }
        }
    }
}

fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}
