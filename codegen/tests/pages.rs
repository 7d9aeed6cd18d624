//! What pages say outside of their tables of parameters, each on a small page of our own.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use backstay_codegen::documents::{
    Document, DocumentRule, ServiceProfile, Vendor, import,
};
use serde_json::{Value, json};

fn rule(path: &str, prefix: &str, documentation: &str) -> DocumentRule {
    DocumentRule {
        path: path.to_owned(),
        prefix: prefix.to_owned(),
        documentation: Some(documentation.to_owned()),
        ..DocumentRule::default()
    }
}

fn spec(documents: &[(&str, &str, &str)]) -> Value {
    let service = ServiceProfile {
        name: "lantern".to_owned(),
        vendor: Vendor::HuaweiCloud,
        product: "lantern".to_owned(),
        title: "Lantern".to_owned(),
        api_version: None,
        documents: vec![
            rule("zh", "zh/", "https://lamps.example/api-lantern/{id}.html"),
            rule("en", "en/", "https://docs.example/lantern/{path}.html"),
        ],
    };
    let documents: Vec<Document> = documents
        .iter()
        .enumerate()
        .map(|(rank, (corpus, id, text))| Document {
            corpus: (*corpus).to_owned(),
            rank,
            ..Document::new(*id, *text)
        })
        .collect();
    import(&documents, &service, None).unwrap().0.openapi
}

const PAGE: &str = "# 点灯<a name=\"lamp_01\"></a>\n\n## 调试\n\n[API Explorer](https://apiexplorer.lamps.example/doc?product=L&api=LightOneLamp)\n\n## URI\n\nPOST /v2/lamps\n";
const ENGLISH: &str = ":original_name: lamp_02.html\n\n.. _lamp_02:\n\nListing Lamps (Deprecated)\n==========================\n\nURI\n---\n\nGET /v2/lamps\n";

#[test]
fn a_page_says_where_it_is_and_what_its_operation_is_called() {
    let spec = spec(&[("zh", "zh/点灯", PAGE), ("en", "en/lamps/list", ENGLISH)]);
    let chinese = &spec["paths"]["/v2/lamps"]["post"];
    let address = "https://lamps.example/api-lantern/lamp_01.html";
    assert_eq!(chinese["externalDocs"]["url"], address);
    assert_eq!(chinese["operationId"], "LightOneLamp");
    assert_eq!(chinese["deprecated"], Value::Null);
    let english = &spec["paths"]["/v2/lamps"]["get"];
    let address = "https://docs.example/lantern/lamps/list.html";
    assert_eq!(english["externalDocs"]["url"], address);
    assert_eq!(english["deprecated"], true);
}

#[test]
fn names_and_links_of_other_documents_are_believed_first() {
    let names = json!({
        "lantern": [{ "name": "KindleLamp", "method": "POST", "path": "/v2/lamps" }],
    });
    let spec = spec(&[("zh", "zh/点灯", PAGE), ("", "names", &names.to_string())]);
    assert_eq!(spec["paths"]["/v2/lamps"]["post"]["operationId"], "KindleLamp");
}

#[test]
fn error_codes_of_appendices_are_of_the_service() {
    let appendix = "# 错误码\n\n| 错误码 | 响应状态码 | 说明 |\n|---|---|---|\n| L.1 | 400 | 没油。 |\n| L.2 | 500 | 坏了。 |\n";
    let bare =
        "# 错误码\n\n| 错误码 | 说明 |\n|---|---|\n| L.1 | 没油。 |\n| L.3 | 灭了。 |\n";
    let spec =
        spec(&[("zh", "zh/点灯", PAGE), ("zh", "zh/a", appendix), ("zh", "zh/b", bare)]);
    let expected = json!([
        { "code": "L.3" },
        { "code": "L.1", "status": 400 },
        { "code": "L.2", "status": 500 },
    ]);
    assert_eq!(spec["x-errors"], expected);
}
