//! Several documents of one operation, the account of an import, and importing again.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use backstay_codegen::documents::{
    Document, Import, ServiceProfile, Summary, Totals, Vendor, import,
};
use backstay_codegen::spec::canonical::to_text;
use serde_json::{Value, json};

fn lantern() -> ServiceProfile {
    ServiceProfile {
        name: "huaweicloud-lantern".to_owned(),
        vendor: Vendor::HuaweiCloud,
        product: "lantern".to_owned(),
        title: "Lantern".to_owned(),
        api_version: None,
        documents: Vec::new(),
    }
}

/// A page of a call with these rows of its body: name, mandatory, type, description.
fn page(id: &str, rank: usize, uri: &str, rows: &[[&str; 4]]) -> Document {
    let mut text = format!("# Lighting a Lamp\n\n## URI\n\n{uri}\n\n");
    if !rows.is_empty() {
        text.push_str(
            "## 请求参数\n\n**表 1**  请求Body参数\n\n| 参数 | 是否必选 | 参数类型 | 描述 |\n|---|---|---|---|\n",
        );
    }
    for row in rows {
        text.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    Document { rank, ..Document::new(id, text) }
}

fn names(entries: Value) -> Document {
    let text = json!({ "huaweicloud-lantern": entries }).to_string();
    Document { rank: 99, ..Document::new("names", text) }
}

fn imported(documents: &[Document]) -> (Import, Summary) {
    import(documents, &lantern(), None).unwrap()
}

fn operation<'i>(import: &'i Import, path: &str) -> &'i Value {
    let item = &import.openapi["paths"][path];
    item.as_object().unwrap_or_else(|| panic!("{path}")).values().next().unwrap()
}

fn body(import: &Import) -> &Value {
    &operation(import, "/v2/lamps")["requestBody"]["content"]["application/json"]["schema"]
}

/// The disagreements as lines.
fn disagreements(summary: &Summary) -> Vec<String> {
    let report = summary.to_json();
    let lines = report["disagreements"].as_array().unwrap().iter().map(|entry| {
        let text = |pointer: &str| entry.pointer(pointer).unwrap().as_str().unwrap();
        format!(
            "{} {}: {} says {}, {} says {}: {}",
            text("/place"),
            text("/topic"),
            text("/believed/document"),
            text("/believed/says"),
            text("/other/document"),
            text("/other/says"),
            text("/rule")
        )
    });
    lines.collect()
}

#[test]
fn the_higher_document_is_believed_and_the_lower_fills_holes() {
    let (import, summary) = imported(&[
        page(
            "old",
            2,
            "POST /v2/lamps",
            &[
                ["wick", "否", "Integer", "取值范围：1~100。"],
                ["oil", "是", "String", "取值为“a”、“b”或“c”。"],
                ["glass", "是", "String", "x"],
                ["size", "否", "Long", "x"],
            ],
        ),
        page(
            "new",
            1,
            "POST /v2/lamps",
            &[
                ["wick", "是", "String", "x"],
                ["oil", "是", "String", "x"],
                ["size", "否", "Integer", "取值范围：1~10。"],
            ],
        ),
    ]);
    assert_eq!(
        *body(&import),
        json!({
            "type": "object",
            "required": ["oil", "wick"],
            "properties": {
                "wick": { "type": "string" },
                "oil": { "type": "string", "enum": ["a", "b", "c"], "x-source": "old" },
                "glass": { "type": "string", "x-source": "old" },
                "size": { "type": "integer", "format": "int64", "minimum": 1, "maximum": 10 },
            },
        })
    );
    assert_eq!(operation(&import, "/v2/lamps")["x-source"], "new");
    assert_eq!(
        disagreements(&summary),
        [
            "body.wick required: new says required, old says optional: the higher document",
            "body.wick type: new says string, old says integer (int32): the higher document",
            "body.glass only in: old says string, required, new says has no such item: kept, \
             optional",
            "body.size type: old says int64, new says int32: the wider integer",
        ]
    );
    for source in import.sources["documents"].as_array().unwrap() {
        assert_eq!(source["operations"], json!(["POST /v2/lamps"]), "{source}");
    }
}

#[test]
fn placeholders_make_no_other_operation_and_keep_the_names_of_the_higher() {
    let (import, _) = imported(&[
        page("low", 1, "GET /v2/\\{houseId\\}/lamps", &[]),
        page("high", 0, "GET /v2/\\{house\\_id\\}/lamps/", &[]),
    ]);
    let paths: Vec<&String> =
        import.openapi["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/v2/{house_id}/lamps/"]);
    let parameters = &operation(&import, "/v2/{house_id}/lamps/")["parameters"];
    let named: Vec<&Value> =
        parameters.as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(named, ["house_id"]);
}

#[test]
fn the_project_that_a_path_begins_with_has_one_name_and_is_the_clients() {
    for (written, path) in [
        ("/v2/\\{tenant\\_id\\}/lamps/\\{id\\}", "/v2/{project_id}/lamps/{id}"),
        ("/v2/\\{projectId\\}/lamps/\\{id\\}", "/v2/{project_id}/lamps/{id}"),
        ("/v2/tenants/\\{tenant\\_id\\}", "/v2/tenants/{tenant_id}"),
        (
            "/v2/\\{tenant\\_id\\}/of/\\{project\\_id\\}",
            "/v2/{tenant_id}/of/{project_id}",
        ),
    ] {
        let (import, _) = imported(&[page("p", 0, &format!("DELETE {written}"), &[])]);
        let parameters = operation(&import, path)["parameters"].as_array().unwrap();
        for parameter in parameters {
            let begins = path.starts_with("/v2/{project_id}");
            let setting =
                (begins && parameter["name"] == "project_id").then_some("project_id");
            assert_eq!(parameter["x-client-setting"].as_str(), setting, "{parameter}");
        }
        let source = &import.sources["documents"][0]["operations"];
        assert_eq!(*source, json!([format!("DELETE {path}")]));
    }
}

#[test]
fn a_body_that_only_one_document_has_is_required_unless_a_variant_has_none() {
    let rows: &[[&str; 4]] =
        &[["oil", "是", "String", "x"], ["wick", "否", "Integer", "x"]];
    for (method, ranks, required) in [
        ("POST", [0, 1], Some(true)),
        ("PUT", [0, 1], Some(true)),
        ("POST", [1, 1], Some(false)),
        ("GET", [0, 1], None),
    ] {
        let uri = format!("{method} /v2/lamps");
        let (import, summary) = imported(&[
            page("without", ranks[0], &uri, &[]),
            page("with", ranks[1], &uri, rows),
        ]);
        let body = &operation(&import, "/v2/lamps")["requestBody"];
        assert_eq!(body["required"].as_bool().or(required), required, "{body}");
        let schema = &body["content"]["application/json"]["schema"];
        let members = schema["required"].as_array().map_or(0, Vec::len);
        assert_eq!(members, usize::from(required == Some(true)), "{schema}");
        let settled = disagreements(&summary);
        assert_eq!(settled.len(), 1, "{settled:?}");
    }
}

#[test]
fn examples_fit_what_all_documents_say() {
    let rows: &[[&str; 4]] = &[
        ["oil", "是", "String", "x"],
        ["wick", "是", "Integer", "x"],
        ["glass", "是", "String", "x"],
    ];
    let mut high = page("high", 0, "POST /v2/lamps", rows);
    let sample =
        "\n## 请求示例\n\n```\n{ \"oil\": \"b\", \"wick\": 3, \"glass\": \"e\" }\n```\n";
    high.bytes.extend(sample.bytes());
    let values = "取值为“a”或“b”。";
    let range = "取值范围：10~20。";
    let low: &[[&str; 4]] = &[
        ["oil", "是", "String", values],
        ["wick", "是", "Integer", range],
        ["glass", "是", "String", "取值为“c”或“d”。"],
    ];
    let (import, _) = imported(&[high, page("low", 1, "POST /v2/lamps", low)]);
    let content =
        &operation(&import, "/v2/lamps")["requestBody"]["content"]["application/json"];
    assert_eq!(
        content["examples"]["sample-1"]["value"],
        json!({ "oil": "b", "wick": 10, "glass": "c" })
    );
}

#[test]
fn pages_of_one_rank_are_variants() {
    let shared = |extra: [&'static str; 4]| [["oil", "是", "String", "x"], extra];
    let (import, summary) = imported(&[
        page("one", 0, "POST /v2/lamps", &shared(["wick", "是", "String", "x"])),
        page("two", 0, "POST /v2/lamps", &shared(["glass", "是", "String", "x"])),
    ]);
    assert_eq!(body(&import)["required"], json!(["oil"]));
    assert_eq!(disagreements(&summary).len(), 1);
    let variants = &import.openapi["components"]["schemas"];
    assert_eq!(body(&import)["allOf"][0]["oneOf"].as_array().unwrap().len(), 2);
    assert_eq!(variants["LampsGlass"]["required"], json!(["glass"]));
    assert_eq!(variants["LampsWick"]["required"], json!(["wick"]));

    // A page that requires nothing of its own is no variant.
    let (import, _) = imported(&[
        page("one", 0, "POST /v2/lamps", &shared(["wick", "是", "String", "x"])),
        page("two", 0, "POST /v2/lamps", &shared(["glass", "否", "String", "x"])),
    ]);
    assert_eq!(body(&import).get("allOf"), None);

    let (import, _) = imported(&[
        page("one", 0, "POST /v2/lamps/action", &[["dim", "是", "String", "x"]]),
        page("two", 0, "POST /v2/lamps/action", &[["light_up", "是", "String", "x"]]),
    ]);
    let schemas = import.openapi["components"]["schemas"].as_object().unwrap();
    let schemas: Vec<&String> = schemas.keys().collect();
    assert_eq!(schemas, ["LampsActionDim", "LampsActionLightUp"]);
    let action = operation(&import, "/v2/lamps/action");
    assert_eq!(action["requestBody"]["required"], true);
}

#[test]
fn operations_are_left_out_by_rule_and_documents_without_any_are_no_mistake() {
    let mut old = page("old", 0, "GET /v1/lamps", &[]);
    old.versions = vec!["/v2".to_owned(), "/".to_owned()];
    let mut root = page("root", 0, "GET /", &[]);
    root.versions.clone_from(&old.versions);
    let mut supplement = page("supplement", 1, "GET /v2/oil", &[]);
    supplement.supplement = true;
    let taken = page("taken", 0, "GET /v2/lamps", &[]);
    let (import, summary) = imported(&[old, root, supplement.clone(), taken]);
    let paths: Vec<&String> =
        import.openapi["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/", "/v2/lamps"]);
    assert_eq!(
        summary.to_json()["leftOut"],
        json!([
            { "document": "old", "operation": "GET /v1/lamps",
              "reason": "its path is not under /v2 or /" },
            { "document": "supplement", "operation": "GET /v2/oil",
              "reason": "only a document that supplements others has it" },
        ])
    );
    let refused = import_error(&[supplement]);
    assert_eq!(
        refused,
        "error: supplement: GET /v2/oil is left out: only a document that supplements others has it"
    );
}

fn import_error(documents: &[Document]) -> String {
    import(documents, &lantern(), None).unwrap_err().to_string()
}

#[test]
fn one_bad_document_does_not_stop_the_others() {
    let documents = [
        page("good", 0, "GET /v2/lamps", &[]),
        Document::new("binary", b"# \xff".to_vec()),
        Document::new("json", "{ \"a\": "),
    ];
    let (import, summary) = imported(&documents);
    assert_eq!(import.openapi["paths"].as_object().unwrap().len(), 1);
    let totals = summary.totals();
    assert_eq!((totals.operations, totals.unreadable, totals.skipped), (1, 2, 0));
    let corpus = &summary.to_json()["corpora"][""];
    assert_eq!(corpus["documents"], 3);
    let twice = [documents[0].clone(), documents[0].clone()];
    assert!(import_error(&twice).contains("two documents have this id"));
}

#[test]
fn operations_have_the_names_of_the_vendors_tools() {
    let (import, _) = imported(&[
        page("lamps", 0, "GET /v2/lamps", &[]),
        page("older", 0, "GET /v1/lamps", &[]),
        page("oil", 0, "DELETE /v2/oil", &[]),
        names(json!([
            { "name": "ListLamps", "method": "GET", "path": "/v2/lamps" },
            { "name": "ListLamps", "method": "GET", "path": "/v1/lamps" },
            { "name": "ListWicks", "method": "GET", "path": "/v2/wicks" },
        ])),
    ]);
    let name = |path: &str| operation(&import, path)["operationId"].clone();
    assert_eq!(name("/v2/lamps"), "ListLamps");
    assert_eq!(name("/v1/lamps"), "ListLampsV1");
    assert_eq!(name("/v2/oil"), "DeleteOil");
    assert_eq!(operation(&import, "/v2/lamps")["summary"], "List lamps");
    assert_eq!(import.openapi["paths"].as_object().unwrap().len(), 3);
}

#[test]
fn importing_again_changes_nothing_and_one_document_only_what_it_gave() {
    let rows = [["oil", "是", "String", "x"]];
    let documents = [
        page("alone", 0, "GET /v2/alone", &[]),
        page("high", 0, "POST /v2/lamps", &rows),
        page("low", 1, "POST /v2/lamps", &[["wick", "否", "String", "x"]]),
    ];
    let (first, _) = imported(&documents);
    let existing = Some((&first.openapi, &first.sources));
    let again = |documents: &[Document]| import(documents, &lantern(), existing);
    let (second, _) = again(&documents).unwrap();
    assert_eq!(to_text(&first.openapi), to_text(&second.openapi));
    assert_eq!(first, second);
    // Unchanged ones may be given alone, whatever else their operations were made of.
    for document in &documents {
        assert_eq!(again(std::slice::from_ref(document)).unwrap().0, first);
    }

    let moved = page("alone", 0, "GET /v2/moved", &[]);
    let (third, _) = again(&[moved]).unwrap();
    let paths: Vec<&String> =
        third.openapi["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/v2/lamps", "/v2/moved"]);
    assert_eq!(third.openapi["paths"]["/v2/lamps"], first.openapi["paths"]["/v2/lamps"]);

    // A change to an operation of several documents needs all of them.
    let changed = page("low", 1, "POST /v2/lamps", &[["glass", "否", "String", "x"]]);
    let refused = again(std::slice::from_ref(&changed)).unwrap_err().to_string();
    assert_eq!(
        refused,
        "error: low: POST /v2/lamps was also read from high; expected all documents of an \
         operation that changes"
    );
    let (fourth, _) = again(&[documents[1].clone(), changed]).unwrap();
    let properties = body(&fourth)["properties"].as_object().unwrap();
    let members: Vec<&String> = properties.keys().collect();
    assert_eq!(members, ["glass", "oil"]);
    assert_eq!(
        fourth.openapi["paths"]["/v2/alone"],
        first.openapi["paths"]["/v2/alone"]
    );
}

#[test]
fn totals_may_only_get_better() {
    let before =
        Totals { operations: 5, whole: 4, fields: 50, gaps: 2, ..Totals::default() };
    assert_eq!(Totals::from_json(&before.to_json()), before);
    let better = Totals { operations: 6, gaps: 1, ..before };
    assert_eq!(better.worse_than(&before), Vec::<String>::new());
    let worse = Totals { whole: 3, gaps: 3, skipped: 1, unreadable: 1, ..before };
    assert_eq!(
        worse.worse_than(&before),
        [
            "whole: 3, were 4",
            "skipped: 1, were 0",
            "unreadable: 1, were 0",
            "gaps: 3, were 2"
        ]
    );
    let fewer = Totals { operations: 4, fields: 49, ..before };
    assert_eq!(
        fewer.worse_than(&before),
        ["operations: 4, were 5", "fields: 49, were 50"]
    );
}

#[test]
fn a_service_that_nobody_knows_becomes_a_crate_without_an_overlay() {
    let (import, _) = imported(&[
        page(
            "recall",
            0,
            "POST /v2/\\{project\\_id\\}/lamps/\\{lamp\\_id\\}/light",
            &[["oil", "是", "String", "x"]],
        ),
        page("list", 0, "GET /v2/\\{project\\_id\\}/lamps", &[]),
    ]);
    let overlay = r#"{ "overlay": "1.0.0", "actions": [] }"#;
    let openapi = to_text(&import.openapi);
    let files =
        backstay_codegen::generate("huaweicloud-lantern", &openapi, overlay).unwrap();
    let names: Vec<&String> =
        files.keys().filter(|name| name.starts_with("src/operations/")).collect();
    assert_eq!(names, ["src/operations/light_lamp.rs", "src/operations/list_lamps.rs"]);
    let call = &files["src/operations/light_lamp.rs"];
    // The project is the client's setting.
    assert!(call.contains("lamp_id:") && !call.contains("project_id:"), "{call}");
}

#[test]
fn the_two_forms_of_a_moment_exclude_each_other() {
    let sheet = |id: &str, rank: usize, field: Value| {
        let text = json!({
            "schema_version": "1.0",
            "service": { "name": "Lantern" },
            "operations": [{
                "id": "light_lamp",
                "request": { "method": "POST", "path": "/v2/lamps" },
                "body": [field],
                "responses": [{ "status": 204 }],
            }],
        });
        Document { rank, ..Document::new(id, text.to_string()) }
    };
    let dated = json!({ "name": "at", "type": "string", "format": "date-time" });
    let counted = json!({ "name": "at", "type": "string", "note": "unix-ms" });
    for (first, second, expected, told) in [
        (
            &dated,
            &counted,
            json!({ "type": "string", "format": "date-time" }),
            "body.at unit: a says date-time, b says unix-ms: the higher document",
        ),
        (
            &counted,
            &dated,
            json!({ "type": "string", "x-unit": "unix-ms" }),
            "body.at type: a says unix-ms, b says date-time: the higher document",
        ),
    ] {
        let (import, summary) =
            imported(&[sheet("a", 1, first.clone()), sheet("b", 2, second.clone())]);
        assert_eq!(body(&import)["properties"]["at"], expected);
        assert_eq!(disagreements(&summary), [told]);
    }
}

#[test]
fn an_offset_may_count_pages() {
    for (words, expected) in [
        (
            "页偏移量，如1、2、3、4等。",
            json!({ "style": "offset", "parameter": "offset", "first": 1, "step": "pages",
                "limit": "limit", "items": "/lamps", "inferred": true }),
        ),
        (
            "偏移量。",
            json!({ "style": "offset", "parameter": "offset", "first": 0,
                "limit": "limit", "items": "/lamps", "inferred": true }),
        ),
    ] {
        let text = format!(
            "# 查询灯\n\n## URI\n\nGET /v2/lamps\n\n**表 1**  Query参数\n\n\
             | 参数 | 是否必选 | 参数类型 | 描述 |\n|---|---|---|---|\n\
             | offset | 否 | Integer | {words} |\n| limit | 否 | Integer | x |\n\n\
             ## 响应参数\n\n**表 2**  响应Body参数\n\n\
             | 参数 | 参数类型 | 描述 |\n|---|---|---|\n\
             | lamps | Array of Lamp objects | 灯。 |\n\n\
             **表 3**  Lamp\n\n| 参数 | 参数类型 | 描述 |\n|---|---|---|\n\
             | id | String | x |\n"
        );
        let (import, _) = imported(&[Document::new("page", text)]);
        assert_eq!(operation(&import, "/v2/lamps")["x-pagination"], expected, "{words}");
    }
}

#[test]
fn a_code_of_two_documents_stands_there_once() {
    let sheet = |id: &str, rank: usize, codes: Value| {
        let text = json!({
            "schema_version": "1.0",
            "service": { "name": "Lantern" },
            "operations": [{
                "id": "light_lamp",
                "request": { "method": "POST", "path": "/v2/lamps" },
                "responses": [{ "status": 204 }],
                "errors": codes,
            }],
        });
        Document { rank, ..Document::new(id, text.to_string()) }
    };
    let (import, _) = imported(&[
        sheet("a", 1, json!([{ "code": "L.1", "http": 400 }, { "code": "L.2" }])),
        sheet(
            "b",
            2,
            json!([
                { "code": "L.1", "http": 400, "meaning": "No oil." },
                { "code": "L.2", "http": 409, "meaning": "It burns." },
            ]),
        ),
    ]);
    assert_eq!(
        operation(&import, "/v2/lamps")["x-errors"],
        json!([
            { "code": "L.1", "status": 400, "description": "No oil." },
            { "code": "L.2", "status": 409, "description": "It burns." },
        ])
    );
}
