//! The words of the pages in Chinese and English: everything in which layouts differ.

use std::borrow::Cow;
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
            "请求url",
            "接口url",
            "url格式",
            "接口路径",
            "请求地址",
            "接口地址",
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
            "请求参数列表",
            "请求header参数",
            "请求body参数",
            "request",
            "requests",
            "request body",
            "request description",
            "request element",
            "request elements",
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
            "响应参数列表",
            "响应header参数",
            "响应body参数",
            "返回消息",
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
            "response description",
            "response element",
            "response elements",
            "response header",
            "response headers",
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
            "abnormal response description",
            "abnormal response example",
            "error response",
            "error response example",
            "example abnormal response",
            "example error response",
            "failed response",
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
            "example normal response",
            "example of normal response",
            "normal response example",
            "successful response example",
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
            "http状态码",
            "返回状态码",
            "http status code",
            "http status codes",
            "return code",
            "return codes",
            "return value",
            "return values",
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

/// A sample that says what it is of: `批量删除标签的请求样例`.
pub(crate) fn named_sample(text: &str) -> Option<Section> {
    const ENDS: &[(&str, Section)] = &[
        ("请求样例", Section::RequestSample),
        ("请求示例", Section::RequestSample),
        ("响应样例", Section::ResponseSample),
        ("响应示例", Section::ResponseSample),
        ("返回样例", Section::ResponseSample),
        ("返回示例", Section::ResponseSample),
    ];
    if text.len() > 120 {
        return None;
    }
    static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:(?:example|sample) (?:(?:normal|successful|success) )?(request|response)s?|(request|response)s? (?:example|sample)s?)\b(?:\s*[\d(:：-]|\s+(?:of|for|to|when|in|with|\d).*$|$)",
        )
    });
    let text = normal(text);
    let ends =
        ENDS.iter().find(|(end, _)| text.ends_with(end)).map(|(_, section)| *section);
    ends.or_else(|| {
        let found = ENGLISH.captures(&text)?;
        let word = found.get(1).or(found.get(2))?.as_str();
        let request = word == "request";
        Some(if request { Section::RequestSample } else { Section::ResponseSample })
    })
}

/// What pages that describe no operation are about, by words of their titles.
const NO_OPERATION: &[(&str, &[&str])] = &[
    (
        "a change history",
        &["修订记录", "变更历史", "change history", "revision history"],
    ),
    (
        "a list of error codes",
        &["错误码", "error code", "异常请求结果", "abnormal request"],
    ),
    ("a list of status codes", &["状态码", "status code"]),
    (
        "a list of permissions",
        &[
            "授权项",
            "授权分类",
            "权限策略",
            "权限及授权",
            "权限和授权",
            "（api授权）",
            "permissions",
        ],
    ),
    (
        "an introduction to calling",
        &[
            "构造请求",
            "认证鉴权",
            "请求认证",
            "返回结果",
            "公共参数",
            "公共请求",
            "公共响应",
            "公共消息",
            "如何调用",
            "调用说明",
            "接口使用",
            "服务使用",
            "making an api request",
            "making a request",
            "authentication",
            "calling apis",
            "common parameters",
            "common request",
            "common response",
        ],
    ),
    ("a list of endpoints", &["终端节点", "endpoints"]),
    (
        "how to find an id",
        &["获取项目", "获取帐", "获取账", "obtaining a project", "obtaining an account"],
    ),
    (
        "an overview",
        &["概览", "概述", "使用前必读", "before you start", "api overview", "overview"],
    ),
    (
        "concepts and limits",
        &["基本概念", "约束", "注意事项", "concepts", "constraints"],
    ),
    ("a list of metrics", &["监控指标", "metrics"]),
    (
        "a tutorial",
        &["应用示例", "场景示例", "快速入门", "getting started", "application examples"],
    ),
    (
        "a list of data structures",
        &["数据模型", "数据结构", "data structures", "data models"],
    ),
    ("an appendix", &["附录", "appendix"]),
];

/// Why a page with this title describes no operation.
pub(crate) fn no_operation(title: &str) -> Option<&'static str> {
    if title.len() > 200 {
        return None;
    }
    let title = normal(title);
    let told = |words: &[&str]| words.iter().any(|word| title.contains(word));
    NO_OPERATION.iter().find(|(_, words)| told(words)).map(|(reason, _)| *reason)
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
            "属性名称",
            "元素",
            "元素名称",
            "消息头",
            "消息头名称",
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
        &[
            "是否必选",
            "必选",
            "必填",
            "必须",
            "是否必须",
            "是否必需",
            "是否必填",
            "是否为必选",
            "是否为必填",
            "是否必选项",
            "是否必填项",
            "mandatory",
            "required",
        ],
    ),
    (
        Column::Type,
        &[
            "参数类型",
            "类型",
            "数据类型",
            "字段类型",
            "属性类型",
            "值类型",
            "type",
            "data type",
            "parameter type",
        ],
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
            "响应码",
            "响应状态码",
            "http状态码",
            "http status code",
            "response code",
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

/// Type words.
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
    ("none", Kind::Null),
    ("any", Kind::Any),
    ("anytype", Kind::Any),
    ("any type", Kind::Any),
    ("character string", Kind::String(None)),
    ("varchar", Kind::String(None)),
    ("url", Kind::String(None)),
    ("bytes", Kind::String(None)),
    ("uint", Kind::Integer(Some("int64"))),
    ("uint32", Kind::Integer(Some("int64"))),
    ("int16", Kind::Integer(Some("int32"))),
    ("integer(int64)", Kind::Integer(Some("int64"))),
    ("long integer", Kind::Integer(Some("int64"))),
];

/// Slips of the pages in type words. A word that is not here is unknown, and never guessed.
const SLIPS: &[(&str, &str)] = &[
    ("arrary", "array"),
    ("arry", "array"),
    ("aray", "array"),
    ("sting", "string"),
    ("stirng", "string"),
    ("strng", "string"),
    ("srting", "string"),
    ("stings", "strings"),
    ("interger", "integer"),
    ("intger", "integer"),
    ("interge", "integer"),
    ("integar", "integer"),
    ("doubule", "double"),
    ("booleab", "boolean"),
    ("boolen", "boolean"),
    ("bolean", "boolean"),
    ("booelan", "boolean"),
    ("objcet", "object"),
    ("obejct", "object"),
    ("ojbect", "object"),
    ("objet", "object"),
    ("objcets", "objects"),
    ("obejcts", "objects"),
];

/// A type as its writer meant it: known slips are put right, all else stays.
pub(crate) fn spelled(text: &str) -> Cow<'_, str> {
    let right = |word: &str| {
        let slip = SLIPS.iter().find(|(slip, _)| word.eq_ignore_ascii_case(slip));
        slip.map(|(_, right)| *right)
    };
    let is_letter = |c: char| c.is_ascii_alphabetic();
    if !text.split(|c| !is_letter(c)).any(|word| right(word).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(right(word).unwrap_or(word));
        let letters = after.find(is_letter).unwrap_or(after.len());
        let (between, next) = after.split_at(letters);
        out.push_str(between);
        rest = next;
    }
    Cow::Owned(out)
}

/// The type that a word in lower case names, plural forms too.
pub(crate) fn scalar(word: &str) -> Option<Kind> {
    let known = |word: &str| {
        SCALARS.iter().find(|(known, _)| *known == word).map(|(_, kind)| kind.clone())
    };
    known(word).or_else(|| word.strip_suffix('s').and_then(known))
}

pub(crate) const OBJECT_WORDS: &[&str] =
    &["object", "objects", "对象", "json", "jsonobject", "struct", "结构体"];
pub(crate) const MAP_WORDS: &[&str] =
    &["map", "maps", "hashmap", "dict", "dicts", "dictionary", "字典", "键值对"];
pub(crate) const ARRAY_WORDS: &[&str] =
    &["array", "arrays", "list", "lists", "列表", "数组", "jsonarray", "repeatlist"];

/// Whether a parameter without a type is a number by its name.
pub(crate) fn is_count(name: &str) -> bool {
    ["limit", "offset", "page", "page_size", "page_no", "page_num"].contains(&name)
}

/// Whether a text is a type by its first or last word, in any of the spellings.
pub(crate) fn begins_type(text: &str) -> bool {
    if text.len() > 80 || text.contains(['\n', '。', '，']) {
        return false;
    }
    let text = spelled(text).to_lowercase();
    let is_break = |c: char| c.is_whitespace() || "<>[](),/".contains(c);
    let mut words = text.split(is_break).filter(|word| !word.is_empty());
    let known = |word: &str| {
        let word = word.trim_end_matches('.');
        scalar(word).is_some()
            || [OBJECT_WORDS, MAP_WORDS, ARRAY_WORDS]
                .iter()
                .any(|all| all.contains(&word))
    };
    let first = words.next();
    first.is_some_and(known) || words.next_back().is_some_and(known)
}

/// What the one row of a table stands for that has no name of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nameless {
    /// The items of a list.
    Items,
    /// The values of a map.
    Values,
}

/// What a row stands for whose name is that of no field: `[数组]`, `网络的名称`, `{vpc_id}`.
pub(crate) fn nameless(text: &str) -> Option<Nameless> {
    let text = text.trim();
    let bare = text.trim_matches(['[', ']', '(', ')', '（', '）', '【', '】', ' ']);
    let word = bare.to_lowercase();
    let nothing = ["", "-", "无", "不涉及", "none", "n/a", "na"];
    if nothing.contains(&word.as_str()) || text.len() > 120 {
        return None;
    }
    Some(match ARRAY_WORDS.contains(&word.as_str()) {
        true => Nameless::Items,
        false => Nameless::Values,
    })
}

/// Whether the prose of an object says what its keys and its values are.
pub(crate) fn is_map(text: &str) -> bool {
    static PAIR: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\bkeys? (?:indicates?|is|are|specif(?:y|ies)|means)\b[^\n]{1,120}\bvalues? (?:indicates?|is|are|specif(?:y|ies)|means)\b|\b(?:key-value pairs?|map of)\b|(?:key|键)(?:为|是|表示)[^\n]{1,60}(?:value|值)(?:为|是|表示)",
        )
    });
    PAIR.is_match(text)
}

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

/// The structure that a caption names: `source字段数据结构说明`, `BackupRestore`.
pub(crate) fn structure(caption: &str) -> Option<&str> {
    // ASCII classes: `\w` would take the Chinese word after the name too.
    static NAMED: LazyLock<[Regex; 3]> = LazyLock::new(|| {
        [
            pattern(
                r"(?i)^[“”\x22']?([A-Za-z_][A-Za-z0-9_.\-:]*)[“”\x22']?\s*(?:(?:字段|参数|对象|属性|元素|要素|数据|结构体|结构|列表|数组|信息|详情|定义|类型|模型|的|说明|描述)+|(?:(?:field|parameter|object|attribute|element|array|list|data|structure)s? )*(?:descriptions?|details|definition|parameters?|fields?|objects?|attributes?|elements?|structure|array|list))?\s*(?:[（(].*)?$",
            ),
            pattern(
                r"(?i)^(?:(?:data structure|structure|description|details|parameter|field|attribute|element|object)s? )+(?:(?:of|in|for|about|on|under) )(?:the )?(?:(?:data structure|structure|description|parameter|field|attribute|element)s? )*(?:(?:of|in|for|under) )?(?:the )?[“”\x22']?([A-Za-z_][A-Za-z0-9_.\-:]*)[“”\x22']?(?: (?:field|parameter|object|structure|attribute|element|array|list|data structure|data)s?)*\s*(?:[（(].*)?$",
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
        "attribute",
        "attributes",
        "input",
        "output",
        "common",
        "other",
        "optional",
        "mandatory",
        "returned",
        "return",
        "structure",
        "object",
        "objects",
        "api",
        "normal",
        "abnormal",
        "none",
        "note",
        "notes",
        "example",
        "examples",
        "restrictions",
        "constraints",
        "table",
    ];
    (!words.contains(&name.to_ascii_lowercase().as_str())).then_some(name)
}

/// The names in a caption that is about no single structure: `a和b中的参数说明`, `Wick Holder对象`.
pub(crate) fn mentioned(caption: &str) -> Vec<String> {
    static WORDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^([A-Za-z_][A-Za-z0-9_.\-: ]*(?:(?:和|与|或|及|以及|、|/|，|,)\s*[A-Za-z_][A-Za-z0-9_.\-: ]*)*)",
        )
    });
    static INNER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[A-Za-z_][A-Za-z0-9_.\-]{2,}"));
    let caption = caption.trim();
    if caption.len() > 200 || structure(caption).is_some() {
        return Vec::new();
    }
    let names: Vec<&str> = match WORDS.captures(caption).and_then(|found| found.get(1)) {
        Some(found) => found
            .as_str()
            .split(['和', '与', '或', '及', '以', '、', '/', '，', ','])
            .collect(),
        // Amid other words, one name is what it is about; of several, nobody knows which.
        None => {
            let all: Vec<&str> =
                INNER.find_iter(caption).map(|name| name.as_str()).collect();
            if all.len() == 1 { all } else { Vec::new() }
        }
    };
    let names = names.into_iter().map(str::trim).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

/// What variants have in common: `参数说明` of `参数说明（只读实例）`.
pub(crate) fn variant_of(caption: &str) -> Option<&str> {
    let caption = caption.trim();
    let (stem, rest) = caption.split_once(['（', '('])?;
    let closed = rest.ends_with(['）', ')']) && !stem.trim().is_empty();
    closed.then(|| stem.trim())
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

/// The text after words such as `正常返回值：`, before a status.
pub(crate) fn success(text: &str) -> &str {
    const WORDS: [&str; 8] =
        ["正常", "成功", "返回值", "返回码", "状态码", "响应码", "normal", "successful"];
    let mut text = text.trim();
    while let Some(rest) = WORDS.iter().find_map(|word| {
        let start = text.get(..word.len())?;
        start.eq_ignore_ascii_case(word).then(|| text.get(word.len()..))?
    }) {
        text = rest.trim_start_matches(['：', ':', ' ', '时', '为', '\n']);
    }
    text
}

/// Whether a text that is not Chinese has more small words of other languages than English ones.
pub(crate) fn is_translation(text: &str) -> bool {
    const ENGLISH: &[&str] = &[
        "the", "of", "is", "and", "for", "this", "that", "be", "to", "with", "are", "by",
    ];
    // Spanish and Portuguese, then French, German, Italian.
    const OTHER: &[&str] = &[
        "el", "los", "las", "del", "una", "que", "por", "con", "para", "se", "es",
        "uma", "dos", "das", "não", "é", "ao", "os", "em", "le", "les", "des", "est",
        "une", "pour", "der", "die", "das", "und", "ist", "ein", "il", "di", "della",
        "che", "sono",
    ];
    let mut english = 0_usize;
    let mut other = 0_usize;
    let words = text.split(|c: char| !c.is_alphabetic());
    for word in words.filter(|word| (1..=6).contains(&word.len())) {
        let lower = word.to_lowercase();
        english += usize::from(ENGLISH.contains(&lower.as_str()));
        other += usize::from(OTHER.contains(&lower.as_str()));
    }
    other >= 8 && other > english
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
