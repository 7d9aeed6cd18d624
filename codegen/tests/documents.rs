//! The importer on small pages of our own, one per layout, on broken ones, and on the five real
//! pages where they are at hand.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use backstay_codegen::documents::{
    Document, Import, ServiceProfile, Vendor, import, services,
};
use backstay_codegen::spec::canonical::to_text;
use serde_json::{Value, json};

const PAGES: &[&str] = &[
    "bulleted.md",
    "labelled.md",
    "generated.md",
    "variants.md",
    "scraped-generated.txt",
    "scraped-rpc.txt",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents")
}

fn page(file: &str) -> Document {
    let id = Path::new(file).file_stem().unwrap().to_str().unwrap().to_owned();
    Document::new(id, fs::read(folder().join(file)).unwrap())
}

fn document(id: &str, text: impl Into<Vec<u8>>) -> Document {
    Document::new(id, text)
}

fn lantern(file: &str) -> ServiceProfile {
    let rpc = file.contains("rpc");
    ServiceProfile {
        name: "lantern".to_owned(),
        vendor: if rpc { Vendor::AlibabaCloud } else { Vendor::HuaweiCloud },
        product: "lantern".to_owned(),
        title: "Lantern".to_owned(),
        api_version: rpc.then(|| "2020-02-02".to_owned()),
        documents: Vec::new(),
    }
}

fn snapshots() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder().join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

fn imported(file: &str) -> (Import, String) {
    let (import, warnings) = import(&[page(file)], &lantern(file), None).unwrap();
    (import, warnings.to_string())
}

/// All findings about one document of the REST vendor, errors first or not: as they came.
fn findings(document: Document) -> String {
    match import(&[document], &lantern(""), None) {
        Ok((_, warnings)) => format!("imported\n{warnings}"),
        Err(diagnostics) => diagnostics.to_string(),
    }
}

#[test]
fn every_layout_gives_its_facts() {
    for file in PAGES {
        let (import, warnings) = imported(file);
        let text = format!(
            "{}\n{}\n{warnings}\n",
            to_text(&import.openapi),
            to_text(&import.sources)
        );
        snapshots().bind(|| insta::assert_snapshot!(file.replace('.', "-"), text));
    }
}

#[test]
fn no_prose_and_no_sample_value_comes_out() {
    for file in PAGES {
        let openapi = to_text(&imported(file).0.openapi);
        let chinese = openapi.chars().find(|c| ('\u{4e00}'..='\u{9fff}').contains(c));
        assert_eq!(chinese, None, "{file}");
        for value in ["l-1", "w-1", "attic", "k-1", "Ann", "R-1"] {
            assert!(!openapi.contains(&format!("\"{value}\"")), "{value} of {file}");
        }
    }
}

#[test]
fn importing_again_changes_nothing() {
    for file in PAGES {
        let service = lantern(file);
        let (first, _) = imported(file);
        let existing = Some((&first.openapi, &first.sources));
        let (second, _) = import(&[page(file)], &service, existing).unwrap();
        assert_eq!(first, second, "{file}");
    }
}

#[test]
fn documents_join_one_by_one_as_all_at_once() {
    let service = lantern("");
    let files: Vec<&str> =
        PAGES.iter().copied().filter(|file| !file.contains("rpc")).collect();
    let documents: Vec<Document> = files.iter().map(|file| page(file)).collect();
    let (together, _) = import(&documents, &service, None).unwrap();
    let mut joined: Option<Import> = None;
    for document in documents {
        let existing = joined.as_ref().map(|import| (&import.openapi, &import.sources));
        joined = Some(import(&[document], &service, existing).unwrap().0);
    }
    let joined = joined.unwrap();
    assert_eq!(to_text(&joined.openapi), to_text(&together.openapi));
    assert_eq!(joined.sources, together.sources);
    assert_eq!(together.openapi["info"]["version"], "v1.0, v2");
    assert_eq!(together.openapi["paths"].as_object().unwrap().len(), files.len());
}

#[test]
fn a_changed_document_replaces_its_own_operation_only() {
    let service = lantern("");
    let (before, _) =
        import(&[page("labelled.md"), page("bulleted.md")], &service, None).unwrap();
    let text = String::from_utf8(page("labelled.md").bytes).unwrap();
    let moved = document("labelled", text.replace(r"\}/off", r"\}/dim"));
    let (after, _) =
        import(&[moved], &service, Some((&before.openapi, &before.sources))).unwrap();
    let paths: Vec<&String> =
        after.openapi["paths"].as_object().unwrap().keys().collect();
    assert_eq!(
        paths,
        ["/v1.0/{house_id}/lamps/{lamp_id}/dim", "/v2/{house_id}/lamps/recall"]
    );
    let kept = "/v2/{house_id}/lamps/recall";
    assert_eq!(after.openapi["paths"][kept], before.openapi["paths"][kept]);
}

#[test]
fn what_is_no_page_is_told() {
    let told = [
        ("not-utf8", document("page", b"# \xff".to_vec())),
        ("empty", document("page", " \n\t\n")),
        ("binary", document("page", "# a\0b")),
        ("no-layout", document("page", "just a line\nand another\n")),
        ("no-uri", document("page", "# Title\n\n## URI\n\nGET a lamp\n")),
    ];
    let text: Vec<String> = told
        .into_iter()
        .map(|(name, page)| format!("{name}: {}", findings(page)))
        .collect();
    snapshots().bind(|| insta::assert_snapshot!("no-page", text.join("\n")));
}

/// A page of the generated layout around its parts.
fn assembled(uri: &str, parts: &str) -> Document {
    document("page", format!("# Title\n\n## URI\n\n{uri}\n\n{parts}"))
}

#[test]
fn what_a_page_lacks_is_told_with_its_place() {
    let body = "## 请求参数\n\n**表 1**  请求Body参数\n\n| 参数 | 是否必选 | 参数类型 | 描述 |\n|---|---|---|---|\n";
    let told = [
        (
            "unknown-type",
            assembled("POST /v2/lamps", &format!("{body}| a | 是 | Lampoid | x |\n")),
        ),
        (
            "unattached-table",
            assembled(
                "POST /v2/lamps",
                &format!(
                    "{body}| a | 是 | String | x |\n\n**表 2**  Wick\n\n| 参数 | 参数类型 | 描述 |\n|---|---|---|\n| b | String | y |\n"
                ),
            ),
        ),
        ("path-parameter", assembled("POST /v2/\\{house\\_id\\}/lamps", "")),
        ("two-uris", assembled("POST /v2/lamps\n\nGET /v2/lamps", "")),
        (
            "condition",
            assembled(
                "POST /v2/lamps",
                &format!("{body}| a | 是（若有） | String | x |\n"),
            ),
        ),
        ("no-type", assembled("POST /v2/lamps", &format!("{body}| a | 是 | | x |\n"))),
        (
            "no-fields",
            assembled("POST /v2/lamps", &format!("{body}| a | 是 | Object | x |\n")),
        ),
        (
            "doubled-row",
            assembled(
                "POST /v2/lamps",
                &format!("{body}| a | 是 | String | x |\n| a | 否 | String | x |\n"),
            ),
        ),
        (
            "no-name",
            assembled("POST /v2/lamps", &format!("{body}| 原名 | 是 | String | x |\n")),
        ),
        (
            "open-fence",
            assembled(
                "POST /v2/lamps",
                "## 请求示例\n\n```\n{ \"a\": 1 }\n\n## 状态码\n\n| 状态码 | 描述 |\n|---|---|\n| 204 | x |\n",
            ),
        ),
        (
            "open-table",
            assembled(
                "POST /v2/lamps",
                "## 请求参数\n\n<table><tr><th>参数</th><th>类型</th></tr><tr><td>a</td><td>Lampoid</td>\n\n## 状态码\n",
            ),
        ),
        (
            "broken-sample",
            assembled("POST /v2/lamps", "## 请求示例\n\n```\n{ \"a\": 1,, }\n```\n"),
        ),
    ];
    let text: Vec<String> = told
        .into_iter()
        .map(|(name, page)| format!("{name}: {}", findings(page)))
        .collect();
    snapshots().bind(|| insta::assert_snapshot!("lacking-page", text.join("\n")));
}

/// The schema of a field `a` with the given type and description.
fn field(type_text: &str, description: &str) -> Value {
    let head = "| 参数 | 是否必选 | 参数类型 | 描述 |\n|---|---|---|---|\n";
    let parts = format!(
        "## 请求参数\n\n**表 1**  请求Body参数\n\n{head}| a | 否 | {type_text} | {description} |\n"
    );
    let (import, _) =
        import(&[assembled("POST /v2/lamps", &parts)], &lantern(""), None).unwrap();
    let body = &import.openapi["paths"]["/v2/lamps"]["post"]["requestBody"]["content"];
    body["application/json"]["schema"]["properties"]["a"].clone()
}

#[test]
fn type_words_have_one_meaning_each() {
    let string = json!({ "type": "string" });
    let int = json!({ "type": "integer", "format": "int32" });
    let long = json!({ "type": "integer", "format": "int64" });
    let array = |items: &Value| json!({ "type": "array", "items": items });
    let map =
        |values: &Value| json!({ "type": "object", "additionalProperties": values });
    for (word, schema) in [
        ("String", string.clone()),
        ("String。", string.clone()),
        ("Sting", string.clone()),
        ("字符串", string.clone()),
        ("Int", int.clone()),
        ("整型", int.clone()),
        ("Integer/long", long.clone()),
        ("布尔类型", json!({ "type": "boolean" })),
        ("doubule", json!({ "type": "number", "format": "double" })),
        ("Array of strings", array(&string)),
        ("List&lt;String&gt;", array(&string)),
        ("[]*String", array(&string)),
        ("String\\[\\]", array(&string)),
        ("\\[Integer\\]", array(&int)),
        ("String数组", array(&string)),
        ("Array(Long)", array(&long)),
        ("Array&lt;Array&lt;String&gt;&gt;", array(&array(&string))),
        ("列表数据结构", array(&json!({}))),
        ("map", map(&json!({}))),
        ("字典数据结构[1]", map(&json!({}))),
        ("Map&lt;String,String&gt;", map(&string)),
        ("Map&lt;String,Array&lt;Integer&gt;&gt;", map(&array(&int))),
        ("map\\[string\\]string", map(&string)),
        ("Wick object", json!({ "type": "object", "title": "Wick" })),
        ("Object，请参见“灯芯”章节的表4", json!({ "type": "object" })),
    ] {
        assert_eq!(field(word, "x"), schema, "{word}");
    }
}

#[test]
fn only_plain_statements_become_facts() {
    let with = |type_name: &str, key: &str, value: Value| {
        let mut schema = json!({ "type": type_name });
        if type_name == "integer" {
            schema["format"] = "int32".into();
        }
        schema[key] = value;
        schema
    };
    for (type_word, prose, schema) in [
        ("Boolean", "缺省值：true", with("boolean", "default", true.into())),
        ("Boolean", "默认开机。", json!({ "type": "boolean" })),
        ("String", "默认值:0。", with("string", "default", "0".into())),
        ("Integer", "默认值为10MB。", json!({ "type": "integer", "format": "int32" })),
        (
            "Integer",
            "默认为10，其次默认为20。",
            json!({ "type": "integer", "format": "int32" }),
        ),
        (
            "String",
            "The default value is en-us. More.",
            with("string", "default", "en-us".into()),
        ),
        ("String", "The default value is the newest.", json!({ "type": "string" })),
        ("String", "默认值为空。", json!({ "type": "string" })),
        (
            "String",
            "取值为“a”、“b”或“c”。",
            with("string", "enum", json!(["a", "b", "c"])),
        ),
        ("String", "取值为“a”或以下。", json!({ "type": "string" })),
        ("Integer", "取值范围：0、1", with("integer", "enum", json!([0, 1]))),
        (
            "Integer",
            "不是范围的1-2处。",
            json!({ "type": "integer", "format": "int32" }),
        ),
        (
            "Integer",
            "取值范围：1~100。",
            json!({ "type": "integer", "format": "int32", "minimum": 1, "maximum": 100 }),
        ),
        (
            "String",
            "不超过 64 个 ASCII 字符",
            json!({ "type": "string", "maxLength": 64, "pattern": "^[\\x00-\\x7F]*$" }),
        ),
        (
            "String",
            "格式：yyyy-MM-ddTHH:mm:ssZ",
            with("string", "format", "date-time".into()),
        ),
        (
            "String",
            "格式为“yyyy-mm-ddThh:mm:ssZ”，Z指时区偏移量。",
            json!({ "type": "string" }),
        ),
        (
            "Integer",
            "UNIX时间戳，单位是毫秒",
            json!({ "type": "integer", "format": "int64", "x-unit": "unix-ms" }),
        ),
        ("Integer", "时长，单位是毫秒", json!({ "type": "integer", "format": "int32" })),
    ] {
        assert_eq!(field(type_word, prose), schema, "{prose}");
    }
}

/// The body's schema of a page with these rows of name, flag and type, and its findings.
fn body_of(rows: &str, sample: &str) -> (Value, String) {
    let head = "| 参数 | 是否必选 | 参数类型 | 描述 |\n|---|---|---|---|\n";
    let page = assembled(
        "POST /v2/lamps",
        &format!(
            "## 请求参数\n\n**表 1**  请求Body参数\n\n{head}{rows}\n\n## 请求示例\n\n```\n{sample}\n```\n"
        ),
    );
    let (import, summary) = import(&[page], &lantern(""), None).unwrap();
    let told: Vec<String> = summary.findings().map(ToString::to_string).collect();
    let body = &import.openapi["paths"]["/v2/lamps"]["post"]["requestBody"];
    (body["content"]["application/json"].clone(), told.join("\n"))
}

#[test]
fn a_name_is_whole_or_none() {
    for (cell, names) in [
        ("time_to _live", &["time_to_live"][..]),
        ("time_ to_live", &["time_to_live"]),
        ("house_name/house_id", &["house_id", "house_name"]),
        ("wick (new)", &["wick"]),
        ("wick（new）", &["wick"]),
        ("wick[1]", &["wick"]),
        ("wick\\*", &["wick"]),
        ("“wick”", &["wick"]),
        ("tags[N].key", &[]),
        ("wick, of brass", &[]),
        ("wick (new", &[]),
        ("wick/*", &[]),
    ] {
        let (body, told) = body_of(&format!("| {cell} | 否 | String | x |"), "{}");
        let found: Vec<&str> = body["schema"]["properties"]
            .as_object()
            .into_iter()
            .flat_map(|fields| fields.keys().map(String::as_str))
            .collect();
        assert_eq!(found, names, "{cell}");
        assert_eq!(
            told.contains("no field name in"),
            names.is_empty(),
            "{cell}: {told}"
        );
    }
}

#[test]
fn a_parameter_that_cannot_be_written_is_text_and_told() {
    let head = "## URI\n\nGET /v2/lamps\n\n**表 1**  Query参数\n\n| 参数 | 是否必选 | 参数类型 | 描述 |\n|---|---|---|---|\n";
    for (type_word, kind, gap) in [
        ("Object", "string", true),
        ("Array of objects", "string", true),
        ("Map<String,String>", "string", true),
        ("Array of strings", "array", false),
        ("String", "string", false),
    ] {
        let page =
            document("page", format!("# Title\n\n{head}| a | 否 | {type_word} | x |\n"));
        let (import, summary) = import(&[page], &lantern(""), None).unwrap();
        let told: Vec<String> = summary.findings().map(ToString::to_string).collect();
        let parameter = &import.openapi["paths"]["/v2/lamps"]["get"]["parameters"][0];
        assert_eq!(parameter["schema"]["type"], kind, "{type_word}");
        assert_eq!(told.join("\n").contains("taken as text"), gap, "{told:?}");
    }
}

#[test]
fn a_range_holds_all_values_or_is_none() {
    let bounds = |prose: &str| {
        let schema = field("Integer", prose);
        (schema["minimum"].as_i64(), schema["maximum"].as_i64())
    };
    let all = (Some(1), Some(9));
    assert_eq!(bounds("最小值：1<br>最大值：9<br>缺省值：3"), all);
    assert_eq!(bounds("最小值：1<br>最大值：9<br>缺省值：-1"), (None, None));
    assert_eq!(bounds("The value ranges from 1 to 9."), all);
    assert_eq!(bounds("The value can be -1 or ranges from 1 to 9."), (None, None));
    assert_eq!(bounds("The value range is 1 to 9, or -1."), (None, None));
}

#[test]
fn fields_inside_of_several_keys_are_found() {
    let (body, _) = body_of(
        "| methods | 是 | Array of strings | x |\n| agency | 是 | String | x |",
        r#"{ "auth": { "identity": { "methods": ["a"], "agency": "b" } } }"#,
    );
    let inside =
        &body["schema"]["properties"]["auth"]["properties"]["identity"]["properties"];
    assert_eq!(inside["agency"]["type"], "string", "{body}");
    let (_, told) = body_of(
        "| methods | 是 | Array of strings | x |",
        r#"{ "methods": ["a"], "scope": 1 }"#,
    );
    assert!(told.contains("`scope` of the request's sample is in no table"), "{told}");
}

#[test]
fn a_null_has_the_type_of_its_namesake_outside() {
    let page = assembled(
        "GET /v2/lamps",
        "## 响应示例\n\n```\n{ \"id\": \"a\", \"wick\": { \"id\": null, \"age\": null } }\n```\n",
    );
    let (import, _) = import(&[page], &lantern(""), None).unwrap();
    let responses = &import.openapi["paths"]["/v2/lamps"]["get"]["responses"];
    let response = responses.as_object().unwrap().values().next().unwrap();
    let wick = &response["content"]["application/json"]["schema"]["properties"]["wick"];
    assert_eq!(wick["properties"]["id"], json!({ "type": "string" }));
    assert_eq!(wick["properties"]["age"], json!({}));
}

#[test]
fn an_example_satisfies_its_schema() {
    let (body, _) = body_of(
        "| a | 是 | Integer | 取值范围：5~9。 |\n| b | 是 | String | 长度为20~64个字符 |\n| c | 是 | Boolean | x |\n| d | 是 | String | 取值为“x”、“y”或“z”。 |\n| e | 是 | Array of integers | x |\n| f | 是 | Double | x |\n| g | 是 | String | x |",
        r#"{ "a": "3", "b": "", "c": "true", "d": null, "e": ["1", null], "f": "1.5", "g": 7 }"#,
    );
    let example = &body["examples"]["sample-1"]["value"];
    assert!(example.is_object(), "{body}");
    let errors: Vec<String> = jsonschema::validator_for(&body["schema"])
        .unwrap()
        .iter_errors(example)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, [""; 0], "{example}");
}

#[test]
fn objects_that_nest_without_measure_are_told() {
    let table = |n: usize| {
        let next = format!("S{}", n + 1);
        format!(
            "**表 {n}**  S{n}\n\n| 参数 | 参数类型 |\n|---|---|\n| a | {next} object |\n| b | {next} object |\n\n"
        )
    };
    let tables: String = (1..=40).map(table).collect();
    let head = "## 请求参数\n\n**表 0**  请求Body参数\n\n| 参数 | 参数类型 |\n|---|---|\n| a | S1 object |\n\n";
    let told = findings(assembled("POST /v2/lamps", &format!("{head}{tables}")));
    assert!(told.contains("the operation has more than 5000 fields"), "{told}");
}

#[test]
fn the_registry_of_services_is_sound() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = fs::read_to_string(root.join("specs/services.json")).unwrap();
    let known = services(&serde_json::from_str(&text).unwrap()).unwrap();
    assert_eq!(known["alibabacloud-rds"].api_version.as_deref(), Some("2014-08-15"));
    assert_eq!(known["huaweicloud-gaussdb"].product, "gaussdb");
    let broken = services(
        &json!({ "huaweicloud-a": { "vendor": "b", "product": "c", "title": "d" }, "e": 1, "huaweicloud-f": {
        "vendor": "huaweicloud", "product": "g", "title": "h", "extra": true, "documents": [{ "path": "" }, { "version": 1 }] } }),
    );
    snapshots()
        .bind(|| insta::assert_snapshot!("registry", broken.unwrap_err().to_string()));
}
