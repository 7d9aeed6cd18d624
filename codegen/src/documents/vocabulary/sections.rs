//! The words over the sections of a page, and in the titles of pages that have none.

use std::sync::LazyLock;

use regex::Regex;

use super::{normal, pattern};

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
