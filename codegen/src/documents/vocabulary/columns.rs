//! The words over the columns of tables, and what the columns say in one word.

use super::normal;
use super::sections::is_neutral;

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
