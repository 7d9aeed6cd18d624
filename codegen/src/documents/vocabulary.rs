//! The words of the pages in Chinese and English: everything in which layouts differ.

use std::sync::LazyLock;

use regex::Regex;

use super::operation::{Kind, Location};

/// What a part of a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    Authorization,
    Uri,
    UriSample,
    Request,
    Response,
    /// The answer when something goes wrong, told once for all pages.
    Failure,
    RequestSample,
    ResponseSample,
    Status,
    Errors,
    /// Nothing that a spec needs.
    Other,
}

const SECTIONS: &[(Section, &[&str])] = &[
    (
        Section::Authorization,
        &["授权信息", "authorization information", "authorization"],
    ),
    (
        Section::Uri,
        &[
            "uri",
            "url",
            "uri格式",
            "请求uri",
            "接口uri",
            "uri format",
            "api uri",
            "请求路径",
        ],
    ),
    (
        Section::UriSample,
        &["uri样例", "uri示例", "url样例", "url示例", "example uri", "uri example"],
    ),
    (
        Section::Request,
        &[
            "请求",
            "请求消息",
            "请求参数",
            "请求参数说明",
            "请求消息头",
            "请求消息体",
            "请求头",
            "请求体",
            "请求要素说明",
            "request",
            "requests",
            "request body",
            "request header",
            "request headers",
            "request message",
            "request messages",
            "request parameter",
            "request parameters",
        ],
    ),
    (
        Section::Response,
        &[
            "响应",
            "响应消息",
            "响应参数",
            "响应参数说明",
            "响应要素说明",
            "响应消息体",
            "正常响应",
            "正常响应要素说明",
            "返回参数",
            "返回数据",
            "返回结果",
            "normal response",
            "response",
            "responses",
            "response body",
            "response element",
            "response elements",
            "response message",
            "response messages",
            "response parameter",
            "response parameters",
        ],
    ),
    (
        Section::Failure,
        &[
            "异常响应",
            "异常响应样例",
            "异常响应要素说明",
            "错误响应",
            "abnormal response",
            "error response",
        ],
    ),
    (
        Section::RequestSample,
        &[
            "样例",
            "示例",
            "请求样例",
            "请求示例",
            "example",
            "examples",
            "example request",
            "example requests",
            "request example",
            "request examples",
            "sample request",
            "sample requests",
        ],
    ),
    (
        Section::ResponseSample,
        &[
            "响应样例",
            "响应示例",
            "返回示例",
            "正常响应样例",
            "正常响应示例",
            "正常返回示例",
            "example response",
            "example responses",
            "response example",
            "response examples",
            "sample response",
            "sample responses",
            "sample success response",
            "sample success responses",
        ],
    ),
    (
        Section::Status,
        &[
            "状态码",
            "返回码",
            "返回值",
            "return code",
            "return codes",
            "returned value",
            "returned values",
            "status code",
            "status codes",
        ],
    ),
    (Section::Errors, &["错误码", "error code", "error codes"]),
    (
        Section::Other,
        &[
            "功能介绍",
            "接口约束",
            "约束限制",
            "接口说明",
            "使用说明",
            "前提条件",
            "调试",
            "调用方法",
            "变更历史",
            "change history",
            "constraints",
            "debugging",
            "feedback",
            "function",
            "functions",
            "operation description",
            "prerequisites",
            "sdk代码示例",
            "sdk sample code",
            "usage notes",
        ],
    ),
];

/// Labels that lead back from a sample to what their heading is about.
const NEUTRAL: &[&str] =
    &["参数说明", "参数描述", "要素说明", "parameter description", "parameters"];

/// Lower case, no marks around it, one space between words.
fn normal(text: &str) -> String {
    let text = text.trim().trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '：' | '。' | '*' | '#' | '【' | '】')
    });
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The section that a heading or label opens.
pub(crate) fn section(text: &str) -> Option<Section> {
    // No section word is that long; it spares long paragraphs the work.
    if text.len() > 80 {
        return None;
    }
    let text = normal(text);
    SECTIONS.iter().find(|(_, words)| words.contains(&text.as_str())).map(|(s, _)| *s)
}

pub(crate) fn is_neutral(text: &str) -> bool {
    text.len() <= 80 && NEUTRAL.contains(&normal(text).as_str())
}

/// Headings that only pages written by hand have.
pub(crate) fn is_handwritten(heading: &str) -> bool {
    heading.len() <= 80
        && [
            "请求消息",
            "响应消息",
            "请求",
            "响应",
            "request message",
            "requests",
            "request",
        ]
        .contains(&normal(heading).as_str())
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    Name,
    Required,
    Type,
    Description,
    Sample,
    Location,
    Status,
    Code,
    Message,
}

const COLUMNS: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "名称",
            "参数",
            "参数名称",
            "参数名",
            "属性",
            "属性名",
            "字段",
            "字段名",
            "字段名称",
            "name",
            "parameter",
            "parameters",
            "parameter name",
            "field",
            "attribute",
            "element",
        ],
    ),
    (
        Column::Required,
        &["是否必选", "必选", "必填", "是否必须", "是否必填", "mandatory", "required"],
    ),
    (
        Column::Type,
        &["参数类型", "类型", "数据类型", "type", "data type", "parameter type"],
    ),
    (
        Column::Description,
        &["说明", "描述", "备注", "参数描述", "description", "remarks", "meaning"],
    ),
    (Column::Sample, &["示例值", "示例", "样例", "example", "example value"]),
    (Column::Location, &["参数位置", "位置", "in", "position", "location"]),
    (
        Column::Status,
        &[
            "状态码",
            "返回值",
            "返回码",
            "http状态码",
            "http status code",
            "httpcode",
            "http code",
            "returned value",
            "return code",
            "status code",
            "status codes",
        ],
    ),
    (Column::Code, &["错误码", "错误代码", "error code", "error codes"]),
    (Column::Message, &["错误信息", "error message", "错误消息"]),
];

/// What the columns of a table hold, by their header words; the first of a kind counts.
pub(crate) fn columns(head: &[String]) -> Vec<Option<Column>> {
    let mut found: Vec<Option<Column>> = head
        .iter()
        .map(|word| {
            let word = normal(word);
            COLUMNS
                .iter()
                .find(|(_, words)| words.contains(&word.as_str()))
                .map(|(c, _)| *c)
        })
        .collect();
    if !found.contains(&Some(Column::Name)) {
        // A few tables head their names with the word that elsewhere heads the prose.
        let name = head.iter().position(|word| is_neutral(word));
        if let Some(slot) = name.and_then(|index| found.get_mut(index)) {
            *slot = Some(Column::Name);
        }
    }
    for index in 0..found.len() {
        let (before, rest) = found.split_at_mut(index);
        if let Some(slot) = rest.first_mut()
            && slot.is_some()
            && before.contains(slot)
        {
            *slot = None;
        }
    }
    found
}

/// Whether a required-column says yes; the flag tells whether it says it without more words.
pub(crate) fn required(text: &str) -> Option<(bool, bool)> {
    const YES: &[&str] =
        &["是", "必选", "必填", "yes", "mandatory", "required", "true", "y"];
    const NO: &[&str] = &[
        "否",
        "可选",
        "选填",
        "不是",
        "非必选",
        "no",
        "optional",
        "false",
        "n",
        "-",
        "",
    ];
    let word = normal(text);
    if YES.contains(&word.as_str()) {
        return Some((true, true));
    }
    if NO.contains(&word.as_str()) {
        return Some((false, true));
    }
    let first =
        word.split(['（', '(', '，', ',', '。', '；', ' ']).next().unwrap_or_default();
    match (YES.contains(&first), NO.contains(&first)) {
        (true, _) => Some((true, false)),
        (_, true) => Some((false, false)),
        _ => None,
    }
}

/// Type words; the last few are slips of the pages.
const SCALARS: &[(&str, Kind)] = &[
    ("string", Kind::String(None)),
    ("str", Kind::String(None)),
    ("text", Kind::String(None)),
    ("char", Kind::String(None)),
    ("enum", Kind::String(None)),
    ("字符串", Kind::String(None)),
    ("字符型", Kind::String(None)),
    ("枚举", Kind::String(None)),
    ("uuid", Kind::String(Some("uuid"))),
    ("uri", Kind::String(Some("uri"))),
    ("date", Kind::String(None)),
    ("datetime", Kind::String(None)),
    ("date-time", Kind::String(None)),
    ("timestamp", Kind::String(None)),
    ("binary", Kind::String(Some("binary"))),
    ("file", Kind::String(Some("binary"))),
    ("integer", Kind::Integer(Some("int32"))),
    ("int", Kind::Integer(Some("int32"))),
    ("int32", Kind::Integer(Some("int32"))),
    ("short", Kind::Integer(Some("int32"))),
    ("整数", Kind::Integer(Some("int32"))),
    ("整型", Kind::Integer(Some("int32"))),
    ("整形", Kind::Integer(Some("int32"))),
    ("long", Kind::Integer(Some("int64"))),
    ("int64", Kind::Integer(Some("int64"))),
    ("bigint", Kind::Integer(Some("int64"))),
    ("biginteger", Kind::Integer(Some("int64"))),
    ("长整型", Kind::Integer(Some("int64"))),
    ("integer/long", Kind::Integer(Some("int64"))),
    ("int/long", Kind::Integer(Some("int64"))),
    ("float", Kind::Number(Some("float"))),
    ("double", Kind::Number(Some("double"))),
    ("浮点型", Kind::Number(Some("double"))),
    ("浮点数", Kind::Number(Some("double"))),
    ("number", Kind::Number(None)),
    ("decimal", Kind::Number(None)),
    ("bigdecimal", Kind::Number(None)),
    ("boolean", Kind::Boolean),
    ("bool", Kind::Boolean),
    ("布尔", Kind::Boolean),
    ("布尔型", Kind::Boolean),
    ("布尔值", Kind::Boolean),
    ("null", Kind::Null),
    ("无", Kind::Null),
    ("any", Kind::Any),
    ("sting", Kind::String(None)),
    ("stirng", Kind::String(None)),
    ("interger", Kind::Integer(Some("int32"))),
    ("doubule", Kind::Number(Some("double"))),
    ("booleab", Kind::Boolean),
    ("boolen", Kind::Boolean),
];

/// The type that a word in lower case names, plural forms too.
pub(crate) fn scalar(word: &str) -> Option<Kind> {
    let known = |word: &str| {
        SCALARS.iter().find(|(known, _)| *known == word).map(|(_, kind)| kind.clone())
    };
    known(word).or_else(|| word.strip_suffix('s').and_then(known))
}

pub(crate) const OBJECT_WORDS: &[&str] =
    &["object", "objects", "对象", "json", "struct"];
pub(crate) const MAP_WORDS: &[&str] = &["map", "dict", "dictionary", "字典"];
pub(crate) const ARRAY_WORDS: &[&str] = &["array", "list", "列表", "数组", "repeatlist"];

/// Headers that the client sets itself, whatever a page says.
pub(crate) fn is_transport_header(name: &str) -> bool {
    ["accept", "authorization", "content-length", "content-type", "host"]
        .contains(&name.to_ascii_lowercase().as_str())
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
            (pattern(r"(?i)路径参数|path[- ]param"), Some(Location::Path)),
            (pattern(r"(?i)query\s*参数|查询参数|query param"), Some(Location::Query)),
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

/// The structure that a caption names: `source字段数据结构说明`, `BackupRestore`.
pub(crate) fn structure(caption: &str) -> Option<&str> {
    // ASCII classes: `\w` would take the Chinese word after the name too.
    static NAMED: LazyLock<[Regex; 3]> = LazyLock::new(|| {
        [
            pattern(
                r"(?i)^[“”\x22']?([A-Za-z_][A-Za-z0-9_.\-]*)[“”\x22']?\s*(?:(?:字段|参数|对象|属性|元素)(?:的)?(?:数据)?(?:结构)?(?:说明|描述)?|数据?结构(?:说明|描述)?|(?:field |parameter |object )?(?:data structure |structure )?(?:description|parameters?|fields?|objects?|data structure))?\s*(?:[（(].*)?$",
            ),
            pattern(
                r"(?i)^(?:data structure (?:description )?|description |parameters? |fields? |structure )(?:of|in) (?:the )?[“”\x22']?([A-Za-z_][A-Za-z0-9_.\-]*)[“”\x22']?(?: (?:field|parameter|object|structure|attribute)s?)?$",
            ),
            pattern(
                r"^(?:字段|参数|对象)?\s*[“”\x22']([A-Za-z_][A-Za-z0-9_.\-]*)[“”\x22'](?:字段|参数|对象)?(?:数据)?(?:结构)?(?:说明|描述)?$",
            ),
        ]
    });
    let name =
        NAMED.iter().find_map(|named| named.captures(caption.trim())?.get(1))?.as_str();
    let words = [
        "parameter",
        "parameters",
        "request",
        "response",
        "uri",
        "url",
        "body",
        "header",
        "http",
        "description",
        "query",
        "path",
        "field",
        "fields",
        "element",
        "elements",
    ];
    (!words.contains(&name.to_ascii_lowercase().as_str())).then_some(name)
}

/// The number and text of a caption such as `表 4  source字段数据结构说明`.
pub(crate) fn caption(text: &str) -> Option<(String, String)> {
    static CAPTION: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^\s*(?:表|table)\s*(\d{1,4})\s*[:：.]?\s*([^\n]*)$")
    });
    if text.len() > 400 {
        return None;
    }
    let found = CAPTION.captures(text.trim())?;
    Some((found.get(1)?.as_str().to_owned(), found.get(2)?.as_str().trim().to_owned()))
}

/// The tables that prose points to on its own page: `请参见表4`.
pub(crate) fn table_numbers(text: &str) -> Vec<String> {
    static NUMBER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)(?:表|\btable)\s*(\d{1,4})"));
    NUMBER
        .captures_iter(text)
        .filter_map(|found| Some(found.get(1)?.as_str().to_owned()))
        .collect()
}

/// The status that a line sets: `状态码： 200`, `状态码为 201 时:`, `Status code: 400`.
pub(crate) fn status(text: &str) -> Option<String> {
    static STATUS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^\s*(?:状态码|status code)\s*(?:为)?\s*[:：]?\s*([1-5]\d\d)\s*(?:时)?\s*[:：]?\s*$",
        )
    });
    if text.len() > 80 {
        return None;
    }
    Some(STATUS.captures(text)?.get(1)?.as_str().to_owned())
}

/// A line that closes a table's head in plain text: `---|---|`.
pub(crate) fn is_separator(line: &str) -> bool {
    line.contains('|')
        && line.contains("---")
        && line.chars().all(|c| matches!(c, '-' | '|' | ':' | ' ' | '\t'))
}

/// A Markdown heading, `## 请求参数`.
pub(crate) fn is_atx_heading(line: &str) -> bool {
    let marks = line.chars().take_while(|c| *c == '#').count();
    (1..=6).contains(&marks)
        && line.chars().nth(marks).is_some_and(|c| c == ' ' || c == '\t')
}

/// Compiles a pattern written in this program.
pub(crate) fn pattern(text: &'static str) -> Regex {
    #[expect(
        clippy::expect_used,
        reason = "the patterns are literals; tests compile each"
    )]
    Regex::new(text).expect("a pattern of this program is valid")
}
