//! What descriptions state: values, ranges, lengths, defaults and formats.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use backstay_codegen::documents::{Document, ServiceProfile, Vendor, import};
use serde_json::{Value, json};

/// The schema of a query parameter with this type and description, and what was found about it.
fn described(kind: &str, description: &str) -> (Value, String) {
    let service = ServiceProfile {
        name: "lantern".to_owned(),
        vendor: Vendor::HuaweiCloud,
        product: "lantern".to_owned(),
        title: "Lantern".to_owned(),
        api_version: None,
        documents: Vec::new(),
    };
    let cell: String = description
        .lines()
        .map(|line| match line.strip_prefix("- ") {
            Some(item) => format!("<ul><li>{item}</li></ul>"),
            None => format!("<p>{line}</p>"),
        })
        .collect();
    let page = format!(
        "# 灯\n\n## URI\n\nGET /v2/lamps\n\n**表 1** Query参数\n\n<table><thead><tr><th>参数</th><th>是否必选</th><th>参数类型</th><th>描述</th></tr></thead><tbody><tr><td>oil</td><td>否</td><td>{kind}</td><td>{cell}</td></tr></tbody></table>\n"
    );
    let (import, summary) =
        import(&[Document::new("page", page)], &service, None).unwrap();
    let schema = &import.openapi["paths"]["/v2/lamps"]["get"]["parameters"][0]["schema"];
    (schema.clone(), summary.to_string())
}

fn schema(kind: &str, description: &str) -> Value {
    described(kind, description).0
}

#[test]
fn labels_that_run_together_are_told_apart() {
    let text = "功能说明：灯的号。取值范围：1-4094约束：无默认值：7";
    let read = schema("Integer", text);
    assert_eq!((&read["minimum"], &read["maximum"]), (&json!(1), &json!(4094)));
    assert_eq!(read["default"], 7);
}

#[test]
fn a_list_of_values_needs_no_introduction() {
    let both = json!(["ON", "OFF"]);
    assert_eq!(schema("String", "灯的状态\n- ON：亮着\n- OFF：没亮")["enum"], both);
    assert_eq!(schema("String", "状态\nON：亮着。\nOFF：没亮。")["enum"], both);
    assert_eq!(schema("String", "ON：亮着。OFF：没亮。")["enum"], both);
    assert_eq!(schema("Integer", "灯的一侧\n0：左侧\n1：右侧")["enum"], json!([0, 1]));
    for open in [
        "灯的状态\n- ON：亮着\n- OFF：没亮等",
        "灯的状态\n- ON：亮着\n- OFF：没亮\n如果有油，有其他状态，例如DIM。",
        "灯的版本\n- MySQL：五\n- PostgreSQL：九",
        "灯的状态\n- ON：仅限夜里\n- OFF：没亮",
        "灯的状态\n- ON：亮着",
        "Note: a lamp.\nExample: a lamp.",
    ] {
        assert_eq!(schema("String", open)["enum"], Value::Null, "{open}");
    }
}

#[test]
fn characters_are_lengths() {
    let read = schema("String", "灯的说明。取值范围：0-255个字符");
    assert_eq!(read["maxLength"], 255);
    assert_eq!(schema("String(64)", "灯的名称")["maxLength"], 64);
    assert_eq!(schema("String(64)", "长度为1~32个字符。")["maxLength"], 32);
}

#[test]
fn times_may_have_fractions_of_seconds() {
    for format in ["YYYY-MM-DDTHH:MM:SS.SSS'Z'", "YYYY-MM-DDTHH:MM:SSZ"] {
        let read = schema("String", &format!("The time. The format is {format}."));
        assert_eq!(read["format"], "date-time", "{format}");
    }
}

#[test]
fn values_of_one_line_are_read_with_their_default() {
    let read = schema("String", "The value can be fast (default) or slow.");
    assert_eq!(read["enum"], json!(["fast", "slow"]));
    assert_eq!(read["default"], "fast");
    let read = schema("String", "Speed. The options are as follows: A, B");
    assert_eq!(read["enum"], json!(["A", "B"]));
    let read = schema("String", "The value can be a or b. The lamp burns.");
    assert_eq!(read["enum"], json!(["a", "b"]));
}

#[test]
fn what_stands_below_a_label_is_read() {
    let layout = |range: &str| {
        format!("Definition\nThe oil.\nRange\n{range}\nDefault Value\nlow")
    };
    let (read, told) = described("String", &layout("- low\n- high"));
    assert_eq!(read["enum"], json!(["low", "high"]));
    assert_eq!(read["default"], "low");
    assert!(!told.contains("list of values"), "{told}");
    let (read, told) = described("String", &layout("1 to 64 characters"));
    assert_eq!(read["maxLength"], 64);
    assert!(!told.contains("list of values"), "{told}");
    let (read, told) =
        described("Integer", "Range:\n1-100\nDefault Value:\nThe default value is 10.");
    assert_eq!((&read["minimum"], &read["maximum"]), (&json!(1), &json!(100)));
    assert_eq!(read["default"], 10);
    assert!(!told.contains("list of values"), "{told}");
}

#[test]
fn a_placeholder_is_no_value() {
    assert_eq!(schema("String", "枚举值：\n- LAMP.XXX")["enum"], Value::Null);
    assert_eq!(schema("String", "枚举值：\n- LAMP.ON")["enum"], json!(["LAMP.ON"]));
}
