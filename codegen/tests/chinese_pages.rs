//! What trips a reader of Chinese reference pages, each on a small page of our own.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use backstay_codegen::documents::{Document, ServiceProfile, Vendor, import};
use serde_json::Value;

fn lantern() -> ServiceProfile {
    ServiceProfile {
        name: "lantern".to_owned(),
        vendor: Vendor::HuaweiCloud,
        product: "lantern".to_owned(),
        title: "Lantern".to_owned(),
        api_version: None,
        documents: Vec::new(),
    }
}

/// What a page gives: a line for each operation, parameter and field, and what was found about it.
fn read(text: &str) -> (Vec<String>, String) {
    match import(&[Document::new("page", text)], &lantern(), None) {
        Ok((import, summary)) => (lines(&import.openapi), summary.to_string()),
        Err(diagnostics) => (Vec::new(), diagnostics.to_string()),
    }
}

fn lines(openapi: &Value) -> Vec<String> {
    let mut out = Vec::new();
    let components = &openapi["components"]["schemas"];
    for (path, item) in openapi["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            out.push(format!("{} {path}", method.to_uppercase()));
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let name = format!(
                    "{}:{}",
                    parameter["in"].as_str().unwrap(),
                    parameter["name"].as_str().unwrap()
                );
                let flag = if parameter["required"] == true { "!" } else { "" };
                field(&mut out, &name, &parameter["schema"], components, flag, 0);
            }
            let schema =
                &operation["requestBody"]["content"]["application/json"]["schema"];
            fields(&mut out, "body", schema, components, 0);
            for (status, response) in operation["responses"].as_object().unwrap() {
                let schema = &response["content"]["application/json"]["schema"];
                out.push(format!("answer {status}"));
                fields(&mut out, status, schema, components, 0);
            }
        }
    }
    out
}

fn field(
    out: &mut Vec<String>,
    name: &str,
    schema: &Value,
    components: &Value,
    flag: &str,
    depth: usize,
) {
    let kind = schema["type"].as_str().unwrap_or("any");
    let values = match &schema["enum"] {
        Value::Array(values) => format!(" {}", Value::from(values.clone())),
        _ => String::new(),
    };
    out.push(format!("{name}{flag} {kind}{values}"));
    fields(out, name, schema, components, depth);
}

fn fields(
    out: &mut Vec<String>,
    name: &str,
    schema: &Value,
    components: &Value,
    depth: usize,
) {
    let schema = match schema["$ref"].as_str() {
        Some(target) if depth < 5 => &components[target.rsplit('/').next().unwrap()],
        Some(_) => return,
        None => schema,
    };
    if let Some(items) = schema.get("items") {
        field(out, &format!("{name}[]"), items, components, "", depth + 1);
    }
    if let Some(values) = schema.get("additionalProperties") {
        field(out, &format!("{name}.*"), values, components, "", depth + 1);
    }
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    for (key, inside) in schema["properties"].as_object().into_iter().flatten() {
        let flag = if required.contains(&key.as_str().into()) { "!" } else { "" };
        field(out, &format!("{name}.{key}"), inside, components, flag, depth + 1);
    }
}

/// A table as the pages have it; a cell `name -> anchor` is a link.
fn table(anchor: &str, indent: &str, head: &str, rows: &[&str]) -> String {
    let cell = |tag: &str, text: &str| match text.split_once("->") {
        Some((text, target)) => format!(
            "<{tag}><p><a href=\"{}\">{}</a></p>\n{indent}</{tag}>\n",
            target.trim(),
            text.trim()
        ),
        None => format!(
            "<{tag} class=\"c\"><p id=\"p\">{}</p>\n{indent}</{tag}>\n",
            text.trim()
        ),
    };
    let row = |tag: &str, row: &str| {
        let cells: String =
            row.split('|').map(|text| format!("{indent}{}", cell(tag, text))).collect();
        format!("{indent}<tr>{}{indent}</tr>\n", cells.trim_start())
    };
    let body: String = rows.iter().map(|cells| row("td", cells)).collect();
    format!(
        "\n{indent}<a name=\"{anchor}\"></a>\n{indent}<table><thead align=\"left\">{}</thead>\n{indent}<tbody>{}{indent}</tbody>\n{indent}</table>\n\n",
        row("th", head).trim_start(),
        body.trim_start()
    )
}

const FULL: &str = "参数|是否必选|参数类型|描述";
const ANSWER: &str = "参数|参数类型|描述";

/// A page of the layout written by hand: request and answer as given.
fn handwritten(uri: &str, request: &str, answer: &str) -> String {
    format!(
        "# 点灯<a name=\"lamp\"></a>\n\n## URI<a name=\"s1\"></a>\n\n{uri}\n\n## 请求消息<a name=\"s2\"></a>\n\n{request}\n\n## 响应消息<a name=\"s3\"></a>\n\n{answer}\n"
    )
}

#[test]
fn captions_on_bullets_name_the_tables() {
    let uri = format!(
        "-   URI格式\n\n    POST /v2/\\{{house\\_id\\}}/lamps\n\n-   参数说明\n{}",
        table("t0", "    ", "参数|是否必选|描述", &["house_id|是|x"])
    );
    let request = format!(
        "-   请求参数\n{}-   <a name=\"li1\"></a>os-dim参数说明\n{}-   请求样例\n\n    ```\n    {{ \"os-dim\": {{ \"level\": 3 }} }}\n    ```\n",
        table("t1", "    ", FULL, &["os-dim|是|Object|参见os-dim参数说明 -> #li1"]),
        table("t2", "    ", FULL, &["level|是|Integer|x"]),
    );
    let answer = format!(
        "-   响应参数\n{}-   <a name=\"li2\"></a>error参数说明\n{}-   响应样例\n\n    ```\n    {{ \"job_id\": \"j\" }}\n    ```\n\n    或\n\n    ```\n    {{ \"error\": {{ \"code\": \"c\" }} }}\n    ```\n\n## 返回值\n\n-   正常\n\n    202\n",
        table(
            "t3",
            "    ",
            ANSWER,
            &["job_id|String|x", "error|String|参见error -> #li2"]
        ),
        table("t4", "    ", ANSWER, &["code|String|x"]),
    );
    let (found, told) = read(&handwritten(&uri, &request, &answer));
    assert_eq!(
        found,
        [
            "POST /v2/{house_id}/lamps",
            "path:house_id! string",
            "body.os-dim! object",
            "body.os-dim.level! integer",
            "answer 202",
            "202.error object",
            "202.error.code string",
            "202.job_id string",
        ],
        "{told}"
    );
    assert!(told.contains("`error` is said to be a text, and has a table"), "{told}");
}

#[test]
fn links_stand_on_the_names_too() {
    let request = format!(
        "**表 1**  请求Body参数\n{}**表 2**  role.policy\n{}",
        table("t1", "", FULL, &["policy -> #t2|是|Object|x"]),
        table("t2", "", FULL, &["Version|是|String|x", "Id|否|Array of strings|x"]),
    );
    let (found, told) = read(&handwritten("POST /v3.0/OS-ROLE/roles", &request, ""));
    assert_eq!(
        found[1..4],
        ["body.policy! object", "body.policy.Id array", "body.policy.Id[] string"],
        "{told}"
    );
}

#[test]
fn a_caption_of_other_words_is_told_by_samples_or_by_being_the_only_one() {
    let tags = table("t2", "", FULL, &["key|是|String|x", "value|是|String|x"]);
    let body = table("t1", "", FULL, &["tags|是|Array of objects|x", "act|是|String|x"]);
    let sample = "-   请求样例\n\n    ```\n    { \"tags\": [{ \"key\": \"k\", \"value\": \"v\" }], \"act\": \"a\" }\n    ```\n";
    for sample in ["", sample] {
        let request = format!(
            "-   请求参数\n{body}**表 2**  resource\\_tag数据结构说明\n{tags}{sample}"
        );
        let (found, told) = read(&handwritten("POST /v2/lamps", &request, ""));
        assert!(
            found.contains(&"body.tags[].key! string".to_owned()),
            "{found:?} {told}"
        );
    }
    // Two that may be it, and no sample: neither is taken, and both are told.
    let request = format!(
        "-   请求参数\n{body}**表 2**  resource\\_tag数据结构说明\n{tags}**表 3**  other\\_tag数据结构说明\n{tags}"
    );
    let (found, told) = read(&handwritten("POST /v2/lamps", &request, ""));
    assert!(found.contains(&"body.tags[] object".to_owned()), "{found:?}");
    assert!(told.contains("no field leads to this table of `resource_tag`"), "{told}");
    assert!(told.contains("no field leads to this table of `other_tag`"), "{told}");
}

#[test]
fn captions_say_it_in_many_ways() {
    for caption in [
        "wick字段数据结构说明",
        "wick字段要素说明",
        "wick参数信息",
        "wick参数结构说明",
        "wick对象参数说明",
        "Wick对象",
        "wicks字段说明",
        "wick 和 flame 中的参数说明",
        "请求消息中wick的说明",
    ] {
        let request = format!(
            "**表 1**  请求参数\n{}**表 2**  {caption}\n{}**表 3**  flame说明\n{}",
            table("t1", "", FULL, &["wick|是|Object|x", "flame|是|Object|x"]),
            table("t2", "", FULL, &["length|是|Integer|x"]),
            table("t3", "", FULL, &["heat|是|Integer|x"]),
        );
        let (found, told) = read(&handwritten("POST /v2/lamps", &request, ""));
        assert!(
            found.contains(&"body.wick.length! integer".to_owned()),
            "{caption}: {told}"
        );
        assert!(
            found.contains(&"body.flame.heat! integer".to_owned()),
            "{caption}: {told}"
        );
    }
}

#[test]
fn a_row_without_a_name_stands_for_keys_that_are_data() {
    let answer = format!(
        "-   响应参数\n{}    **表 2**  rooms参数结构说明\n{}    **表 3**  房间参数结构说明\n{}",
        table("t1", "    ", ANSWER, &["rooms|Object|参见表2 -> #t2"]),
        table("t2", "    ", ANSWER, &["房间的名称|Array of objects|参见表3 -> #t3"]),
        table("t3", "    ", ANSWER, &["lamp|String|x"]),
    );
    let (found, told) = read(&handwritten("GET /v2/rooms", "无", &answer));
    assert_eq!(
        found[2..],
        [
            "2XX.rooms object",
            "2XX.rooms.* array",
            "2XX.rooms.*[] object",
            "2XX.rooms.*[].lamp string"
        ],
        "{told}"
    );
}

#[test]
fn a_body_may_be_a_list() {
    let named = table("t1", "", FULL, &["[数组]|是|Array of objects|参见表2 -> #t2"]);
    let item = table("t2", "", FULL, &["op|是|String|x", "path|是|String|x"]);
    let request = format!("**表 1**  请求参数\n{named}**表 2**  操作说明\n{item}");
    let shown = format!(
        "-   请求参数\n{}-   请求样例\n\n    ```\n    [ {{ \"op\": \"o\", \"path\": \"p\" }} ]\n    ```\n",
        table("t2", "", FULL, &["op|是|String|x", "path|是|String|x"])
    );
    for request in [request, shown] {
        let (found, told) = read(&handwritten("PATCH /v2/lamps", &request, ""));
        assert_eq!(
            found[1..4],
            ["body[] object", "body[].op! string", "body[].path! string"],
            "{told}"
        );
    }
}

#[test]
fn names_with_points_are_paths() {
    let request = format!(
        "**表 1**  参数说明\n{}",
        table(
            "t1",
            "",
            "参数|类型|必选|说明",
            &["code.file|string|必选|x", "size|int|可选|x"]
        )
    );
    let (found, told) = read(&handwritten(
        "URL：/v2/\\{house\\_id\\}/lamps\n\nMethod：POST",
        &request,
        "",
    ));
    assert_eq!(
        found[..5],
        [
            "POST /v2/{house_id}/lamps",
            "path:house_id! string",
            "body.code! object",
            "body.code.file! string",
            "body.size integer"
        ],
        "{told}"
    );
    assert!(told.contains("the path parameter `house_id`"), "{told}");
}

#[test]
fn uris_split_over_lines_or_with_queries_are_read() {
    for uri in [
        "PATH：/v2/\\{house\\_id\\}/lamps\n\nMethod：GET",
        "GET https://\\{\\_Endpoint\\_\\}/v2/\\{house\\_id\\}/lamps?limit=\\{limit\\}&name=\\{begin \\_name\\}",
        "GET /v2/\\{house\\_id\\}/lamps\\{?changes-since,limit\\}",
        "```\nGET /v2/{house_id}/lamps \n```",
        "-   URI格式\n\n    GET /v2/\\{house\\_id\\}/lamps\n\n-   URI样例\n\n    GET https://e/v2/0a1b/lamps",
    ] {
        let (found, told) = read(&handwritten(uri, "无", ""));
        assert_eq!(found[0], "GET /v2/{house_id}/lamps", "{uri}: {told}");
    }
}

#[test]
fn tables_without_a_type_claim_none_but_for_counts() {
    let uri = format!(
        "GET /v2/lamps\n\n**表 1**  参数说明\n{}",
        table("t1", "", "名称|是否必选|说明", &["limit|否|x", "name|否|x", "page|否|x"])
    );
    let (found, told) = read(&handwritten(&uri, "无", ""));
    assert_eq!(
        found[1..4],
        ["query:limit integer", "query:name any", "query:page integer"],
        "{told}"
    );
}

#[test]
fn one_page_may_tell_of_variants() {
    let request = format!(
        "**表 1**  参数说明（新建灯）\n{}**表 2**  参数说明（复制灯）\n{}",
        table("t1", "", FULL, &["name|是|String|x", "colour|是|String|x"]),
        table("t2", "", FULL, &["name|是|String|x", "copy_of|是|String|x"]),
    );
    let (found, told) = read(&handwritten("POST /v2/lamps", &request, ""));
    assert_eq!(
        found[1..4],
        ["body.colour string", "body.copy_of string", "body.name! string"],
        "{told}"
    );
}

#[test]
fn an_open_fence_ends_at_the_next_section() {
    let answer = format!(
        "**响应样例**\n\n```\n{{ \"id\": \"i\" }}\n\n## 状态码<a name=\"s9\"></a>\n\n{}",
        table("t9", "", "状态码|描述", &["201|x"])
    );
    let (found, told) = read(&handwritten("GET /v2/lamps", "无", &answer));
    assert!(found.contains(&"answer 201".to_owned()), "{found:?}");
    assert!(told.contains("the code fence is not closed"), "{told}");
}

#[test]
fn tables_of_other_pages_leave_a_gap() {
    let answer = format!(
        "**表 1**  响应参数\n{}**表 4**  flame说明\n{}",
        table(
            "t1",
            "",
            ANSWER,
            &["wick|Object|请参见表4 -> 另一页.md#t4", "flame|Object|请参见表4"]
        ),
        table("t4", "", ANSWER, &["heat|Integer|x"]),
    );
    let (found, told) = read(&handwritten("GET /v2/lamps", "无", &answer));
    assert_eq!(
        found[2..],
        ["2XX.flame object", "2XX.flame.heat integer", "2XX.wick object"],
        "{told}"
    );
    assert!(told.contains("gap: page, line 24, table 1, row 1"), "{told}");
}

#[test]
fn prose_gives_values_and_bounds_only_where_it_is_plain() {
    let request = format!(
        "**表 1**  参数说明\n{}",
        table(
            "t1",
            "",
            FULL,
            &[
                "a|是|String|取值范围：ingress 表示入方向；egress 表示出方向",
                "b|是|String|目前取值如下：</p><p>ON：亮着。</p><p>OFF：熄灭。",
                "c|否|String|取值范围：a 表示一，有时也是b",
                "d|否|String|状态：亮着",
            ]
        )
    );
    let (found, told) = read(&handwritten("POST /v2/lamps", &request, ""));
    assert_eq!(
        found[1..5],
        [
            "body.a! string [\"ingress\",\"egress\"]",
            "body.b! string [\"ON\",\"OFF\"]",
            "body.c string",
            "body.d string"
        ],
        "{told}"
    );
}

#[test]
fn pages_without_an_operation_say_why() {
    for (page, reason) in [
        ("# 错误码\n\n## 说明\n\nx\n", "a list of error codes"),
        (
            "# 灯\n\n-   [点灯](点灯.md)\n-   [关灯](关灯.md)\n",
            "an index of pages, or text alone",
        ),
        (
            "# 点一盏灯\n\n## 操作步骤\n\n```\nPOST https://e/v2/lamps\n```\n\n然后：\n\n```\nGET https://e/v2/lamps\n```\n",
            "a tutorial: it quotes URIs outside of a URI section",
        ),
    ] {
        let (found, told) = read(page);
        assert_eq!(found, [""; 0]);
        assert!(told.contains(reason), "{told}");
    }
}

#[test]
fn lengths_and_defaults_are_read_where_every_character_counts_as_one() {
    let schema = |prose: &str| {
        let request = format!(
            "**表 1**  参数说明\n{}",
            table("t1", "", FULL, &[&format!("a|否|String|{prose}")])
        );
        let page = handwritten("POST /v2/lamps", &request, "");
        let (import, _) =
            import(&[Document::new("page", page)], &lantern(), None).unwrap();
        let body = &import.openapi["paths"]["/v2/lamps"]["post"]["requestBody"];
        let schema = &body["content"]["application/json"]["schema"]["properties"]["a"];
        let at = |key: &str| schema[key].clone();
        (at("minLength"), at("maxLength"), at("default"))
    };
    let null = Value::Null;
    for (prose, least, most, default) in [
        ("长度为1~64个字符。", 1.into(), 64.into(), null.clone()),
        ("只能由字母组成，且长度为[1-64]个字符。", 1.into(), 64.into(), null.clone()),
        ("长度不超过255个字符。", null.clone(), 255.into(), null.clone()),
        ("最长255个字符", null.clone(), 255.into(), null.clone()),
        ("长度超过255个字符的名称无效。", null.clone(), null.clone(), null.clone()),
        (
            "长度为1~64个字符，一个中文占三个字符。",
            null.clone(),
            null.clone(),
            null.clone(),
        ),
        ("若以a开头，长度不超过10个字符。", null.clone(), null.clone(), null.clone()),
        ("默认取值：</p><p>on", null.clone(), null.clone(), "on".into()),
        ("默认取值：</p><p>不涉及。", null.clone(), null.clone(), null.clone()),
    ] {
        assert_eq!(schema(prose), (least, most, default), "{prose}");
    }
}

const APART: &str = "Dimming a Lamp

Function

This API is used to dim a lamp.

URI

POST /v2/{house_id}/lamps

Table 1 URI parameters

Parameter

Mandatory

Type

Description

house_id

Yes

String

House ID.

Request Parameters

Table 2 Request body parameters

Parameter

Mandatory

Type

Description

level

No

Integer

Definition

How bright it is.

Constraints

N/A

wicks

Yes

Array of Wick objects

Its wicks.

Table 3 Wick

Parameter

Mandatory

Type

Description

id

Yes

String

Which wick.

Response Parameters

Status code: 200

Table 4 Response body parameters

Parameter

Type

Description

job_id

String

Job ID.

Status Codes

Status Code

Description

200

Dimmed.

Error Codes

See Error Codes.
";

#[test]
fn blank_lines_may_set_cells_apart() {
    let (found, told) = read(APART);
    assert_eq!(
        found,
        [
            "POST /v2/{house_id}/lamps",
            "path:house_id! string",
            "body.level integer",
            "body.wicks! array",
            "body.wicks[] object",
            "body.wicks[].id! string",
            "answer 200",
            "200.job_id string",
        ],
        "{told}"
    );
}

#[test]
fn translations_are_refused() {
    let page = "Atenuar una lámpara\n\nFunción\n\nEsta API se utiliza para atenuar la lámpara de una casa.\n\nURI\n\nPOST /v2/{house_id}/lamps\n\nTabla 1 Parámetros\n\nParámetro\n\nTipo\n\nDescripción\n\nluz\n\nString\n\nEl nombre de la luz que se atenúa por medio de los parámetros del cuerpo. Para que se apague, el valor es 0.\n\nRequest\n";
    let (found, told) = read(page);
    assert_eq!(found, [""; 0]);
    assert!(told.contains("only Chinese and English pages are read"), "{told}");
}

#[test]
fn slips_in_type_words_are_known_or_told() {
    let request = format!(
        "**表 1**  参数说明\n{}",
        table(
            "t1",
            "",
            FULL,
            &[
                "a|否|doubule|x",
                "b|否|Array of Stings|x",
                "c|否|Booleab|x",
                "d|否|取决于属性本身|x",
                "e|否|Strang|x",
                "f|否|List data structure|x",
            ]
        )
    );
    let (found, told) = read(&handwritten("POST /v2/lamps", &request, ""));
    assert_eq!(
        found[1..],
        [
            "body.a number",
            "body.b array",
            "body.b[] string",
            "body.c boolean",
            "body.d any",
            "body.e any",
            "body.f array",
            "body.f[] any",
            "answer 2XX",
        ],
        "{told}"
    );
    assert!(told.contains("gap: page, line 49, table 1, row 4: unknown type"), "{told}");
}

#[test]
fn variants_that_can_be_told_apart_become_a_union() {
    let request = format!(
        "**表 1**  参数说明（新建灯）\n{}**表 2**  参数说明（复制灯）\n{}",
        table(
            "t1",
            "",
            FULL,
            &["name|是|String|x", "colour|是|String|x", "size|否|String|x"]
        ),
        table("t2", "", FULL, &["name|是|String|x", "copy_of|是|String|x"]),
    );
    let page = handwritten("POST /v2/lamps", &request, "");
    let (import, _) = import(&[Document::new("page", page)], &lantern(), None).unwrap();
    let body = &import.openapi["paths"]["/v2/lamps"]["post"]["requestBody"];
    let schema = &body["content"]["application/json"]["schema"];
    assert_eq!(schema["required"], serde_json::json!(["name"]));
    assert_eq!(schema["allOf"][0]["title"], "BodyKind");
    assert_eq!(schema["allOf"][0]["oneOf"].as_array().unwrap().len(), 2);
    let told = backstay_codegen::check_import("huaweicloud-x", &import.openapi);
    assert_eq!(told, Ok(()));
}

#[test]
fn headers_of_an_answer_are_kept() {
    let answer = format!(
        "**状态码： 201**\n\n**表 1**  响应Header参数\n{}**表 2**  响应Body参数\n{}",
        table("t1", "", ANSWER, &["X-Subject-Token|String|x", "X-Request-Id|String|x"]),
        table("t2", "", ANSWER, &["id|String|x"]),
    );
    let page = handwritten("POST /v3/auth/tokens", "无", &answer);
    let (import, _) = import(&[Document::new("page", page)], &lantern(), None).unwrap();
    let answer = &import.openapi["paths"]["/v3/auth/tokens"]["post"]["responses"]["201"];
    let headers: Vec<&String> = answer["headers"].as_object().unwrap().keys().collect();
    assert_eq!(headers, ["X-Subject-Token"]);
    assert!(
        answer["content"]["application/json"]["schema"]["properties"]["id"].is_object()
    );
}

#[test]
fn a_sample_of_another_success_than_its_table_adds_no_answer() {
    let answer = format!(
        "**状态码： 200**\n\n**表 1**  响应Body参数\n{}\n## 响应示例\n\n**状态码： 201**\n\n```\n{{ \"id\": \"i\" }}\n```\n",
        table("t1", "", ANSWER, &["id|String|x"]),
    );
    let (found, told) = read(&handwritten("GET /v2/lamps", "无", &answer));
    assert_eq!(found[1..], ["answer 200", "200.id string"]);
    assert!(
        told.contains("the sample is of status 201, and the table is not"),
        "{told}"
    );
}
