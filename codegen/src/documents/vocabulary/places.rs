//! The words for where a parameter goes, and the headers that are of no operation.

use std::sync::LazyLock;

use regex::Regex;

use super::super::operation::Location;
use super::{normal, pattern};

/// Headers that the client sets itself, whatever a page says.
pub(crate) fn is_transport_header(name: &str) -> bool {
    ["accept", "authorization", "content-length", "content-type", "host"]
        .contains(&name.to_ascii_lowercase().as_str())
}

/// Headers that every answer has, whatever it is about.
pub(crate) fn is_answer_header(name: &str) -> bool {
    const COMMON: [&str; 7] = [
        "connection",
        "date",
        "server",
        "transfer-encoding",
        "via",
        "vary",
        "x-request-id",
    ];
    let name = name.to_ascii_lowercase();
    is_transport_header(&name) || COMMON.contains(&name.as_str())
}

/// Whether a parameter is a header by its name alone.
pub(crate) fn is_header_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    is_transport_header(&name)
        || name.starts_with("x-")
        || name.starts_with("openstack-api-")
}

/// Where a caption or label says that its parameters go; `None` in the second place is the body.
pub(crate) fn location(caption: &str) -> Option<Option<Location>> {
    static LOCATIONS: LazyLock<[(Regex, Option<Location>); 4]> = LazyLock::new(|| {
        [
            (
                pattern(
                    r"(?i)路径参数|path[- ]param|param\w* (?:in|of) (?:the )?(?:uri )?path\b",
                ),
                Some(Location::Path),
            ),
            (
                pattern(
                    r"(?i)query\s*参数|查询参数|query param|param\w* (?:in|of) (?:the )?query\b|query string",
                ),
                Some(Location::Query),
            ),
            (pattern(r"(?i)header|消息头|请求头|响应头"), Some(Location::Header)),
            (pattern(r"(?i)body|消息体|请求体|响应体"), None),
        ]
    });
    LOCATIONS.iter().find(|(words, _)| words.is_match(caption)).map(|(_, place)| *place)
}

/// The place that a column of places names.
pub(crate) fn location_word(text: &str) -> Option<Option<Location>> {
    match normal(text).as_str() {
        "path" => Some(Some(Location::Path)),
        "query" => Some(Some(Location::Query)),
        "header" => Some(Some(Location::Header)),
        "body" => Some(None),
        _ => None,
    }
}
