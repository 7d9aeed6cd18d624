//! The importer on documents that are JSON: small ones of our own, broken ones, and the real ones
//! where they are at hand.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use backstay_codegen::documents::{
    Document, Import, ServiceProfile, Summary, Vendor, import,
};
use backstay_codegen::spec::canonical::to_text;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents")
}

fn shared() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared")
}

fn lantern(vendor: Vendor) -> ServiceProfile {
    ServiceProfile {
        name: "lantern".to_owned(),
        vendor,
        product: "lantern".to_owned(),
        title: "Lantern".to_owned(),
        api_version: (vendor == Vendor::AlibabaCloud).then(|| "2020-02-02".to_owned()),
        documents: Vec::new(),
    }
}

fn vendor(file: &str) -> Vendor {
    if file.contains("rpc") || file.contains("alibaba") {
        Vendor::AlibabaCloud
    } else {
        Vendor::HuaweiCloud
    }
}

fn read(path: &Path) -> (Import, Summary) {
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let document = Document::new(stem, fs::read(path).unwrap());
    import(&[document], &lantern(vendor(stem)), None).unwrap()
}

fn findings(summary: &Summary) -> String {
    summary.findings().map(|finding| format!("{finding}\n")).collect()
}

fn spec(document: &Value, vendor: Vendor) -> Value {
    let documents = [Document::new("document", document.to_string())];
    import(&documents, &lantern(vendor), None).unwrap().0.openapi
}

/// The documents hold a case of everything that the readers know.
#[test]
fn json_documents_give_their_facts() {
    for file in ["factsheet", "actions-rpc", "metadata-rpc"] {
        let (import, summary) = read(&folder().join(format!("json/{file}.json")));
        let text = format!("{}\n{}", to_text(&import.openapi), findings(&summary));
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(folder().join("snapshots"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(format!("{file}-json"), text));
    }
}

/// What the readers write is what the generator reads.
#[test]
fn what_comes_out_becomes_code() {
    for file in ["factsheet", "actions-rpc", "metadata-rpc"] {
        let (import, _) = read(&folder().join(format!("json/{file}.json")));
        let overlay = r#"{"overlay": "1.0.0", "info": {}, "actions": []}"#;
        let name = match vendor(file) {
            Vendor::HuaweiCloud => "huaweicloud-lantern",
            Vendor::AlibabaCloud => "alibabacloud-lantern",
        };
        let files = backstay_codegen::generate(name, &to_text(&import.openapi), overlay);
        let files = files.unwrap_or_else(|diagnostics| panic!("{file}:\n{diagnostics}"));
        let paths = import.openapi["paths"].as_object().unwrap().values();
        let operations: usize = paths.map(|item| item.as_object().unwrap().len()).sum();
        let written =
            files.keys().filter(|path| path.starts_with("src/operations/")).count();
        assert_eq!(written, operations, "{file}");
    }
}

#[test]
fn what_is_no_known_json_is_told() {
    let told = [
        ("{\"a\": 1,\n}", "line 2"),
        ("[1, 2]", "of no known kind"),
        ("{}", "of no known kind"),
        ("{\"name\": 3, \"pathPattern\": \"\", \"parameters\": 4}", "unknown method"),
        (
            "{\"name\": \"../x\", \"method\": \"GET\", \"pathPattern\": \"\", \
             \"parameters\": []}",
            "is no action",
        ),
        (
            "{\"schema_version\": 1, \"service\": 2, \"operations\": [3, null, {}]}",
            "the request is",
        ),
        (
            "{\"service\": \"a\", \"version\": \"b\", \"operations\": [[]], \
             \"models\": 0}",
            "is no action",
        ),
    ];
    for (text, expected) in told {
        let documents = [Document::new("document", text)];
        let refused = import(&documents, &lantern(Vendor::AlibabaCloud), None);
        let told = refused.unwrap_err().to_string();
        assert!(told.contains(expected), "{text}:\n{told}");
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let documents = [Document::new("document", deep)];
    import(&documents, &lantern(Vendor::AlibabaCloud), None).unwrap_err();
}

/// Each model has the next one twice: a few lines for more members than there are atoms.
#[test]
fn models_that_multiply_are_told() {
    let models: serde_json::Map<String, Value> = (0..39)
        .map(|n| {
            let next = format!("ref:M{}", n + 1);
            let rows =
                json!([{ "name": "a", "type": next }, { "name": "b", "type": next }]);
            (format!("M{n}"), rows)
        })
        .chain([("M39".to_owned(), json!([{ "name": "end", "type": "string" }]))])
        .collect();
    let action = |name: &str, ty: &str| {
        json!({ "name": name, "method": "POST", "params": [], "params_flat": [],
            "answer": [{ "name": "a", "type": ty }] })
    };
    let document = json!({
        "service": "Lantern", "version": "1", "models": models,
        "operations": [action("Explode", "ref:M0"), action("End", "ref:M39")],
    });
    let documents = [Document::new("document", document.to_string())];
    let (import, summary) =
        import(&documents, &lantern(Vendor::AlibabaCloud), None).unwrap();
    let paths: Vec<&String> =
        import.openapi["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/#End"]);
    let told = findings(&summary);
    assert!(told.contains("the action has more than 5000 members"), "{told}");
    assert!(told.lines().count() < 100, "{}", told.lines().count());
}

/// An answer with members, and what it is asked for with.
fn listing(parameters: &[&str], answer: Value) -> Value {
    let parameters: Vec<Value> = parameters
        .iter()
        .map(|name| json!({ "name": name, "in": "query", "type": "integer" }))
        .collect();
    let document = json!({
        "schema_version": "1.0",
        "service": { "name": "Lantern" },
        "operations": [{
            "id": "list_lamps",
            "request": { "method": "GET", "path": "/v2/lamps" },
            "parameters": parameters,
            "responses": [{ "status": 200, "fields": answer }],
        }],
    });
    let spec = spec(&document, Vendor::HuaweiCloud);
    spec["paths"]["/v2/lamps"]["get"]["x-pagination"].clone()
}

#[test]
fn pages_are_seen_by_names() {
    let item =
        json!({ "type": "object", "fields": [{ "name": "id", "type": "string" }] });
    let list = |name: &str| json!({ "name": name, "type": "array", "items": item });
    let text = |name: &str| json!({ "name": name, "type": "string" });
    let wrapped = json!({ "name": "Items", "type": "object", "fields": [list("Lamp")] });
    let cases = [
        (
            &["offset", "limit"][..],
            json!([list("lamps"), text("total_count")]),
            json!({ "style": "offset", "parameter": "offset", "first": 0, "limit": "limit",
                "items": "/lamps", "total": "/total_count", "inferred": true }),
        ),
        (
            &["PageNumber", "PageSize"][..],
            json!([wrapped, text("TotalRecordCount")]),
            json!({ "style": "page", "parameter": "PageNumber", "first": 1,
                "limit": "PageSize", "items": "/Items/Lamp", "total": "/TotalRecordCount",
                "inferred": true }),
        ),
        (
            &["NextToken", "MaxResults"][..],
            json!([list("Lamps"), text("NextToken")]),
            json!({ "style": "token", "parameter": "NextToken", "limit": "MaxResults",
                "items": "/Lamps", "next": "/NextToken", "inferred": true }),
        ),
        (
            &["marker", "limit"][..],
            json!([list("lamps")]),
            json!({ "style": "marker", "parameter": "marker", "limit": "limit",
                "items": "/lamps", "marker": "/id", "inferred": true }),
        ),
        (
            &["offset", "limit"][..],
            json!([list("logs"), text("total_record")]),
            json!({ "style": "offset", "parameter": "offset", "first": 0, "limit": "limit",
                "items": "/logs", "total": "/total_record", "inferred": true }),
        ),
        // Nothing to go on with, two lists, no list, half a pair.
        (&["NextToken", "MaxResults"][..], json!([list("Lamps")]), Value::Null),
        (&["offset", "limit"][..], json!([list("a"), list("b")]), Value::Null),
        (&["offset", "limit"][..], json!([text("a")]), Value::Null),
        (&["offset"][..], json!([list("a")]), Value::Null),
    ];
    for (parameters, answer, expected) in cases {
        assert_eq!(listing(parameters, answer), expected, "{parameters:?}");
    }
}

/// The members of a factsheet's only body.
fn members(fields: Value, formats: Value) -> Value {
    let document = json!({
        "schema_version": "1.0",
        "service": { "name": "Lantern" },
        "time_formats": formats,
        "operations": [{
            "id": "light_lamp",
            "request": { "method": "POST", "path": "/v2/lamps" },
            "body": fields,
            "responses": [{ "status": 204 }],
        }],
    });
    let spec = spec(&document, Vendor::HuaweiCloud);
    spec["paths"]["/v2/lamps"]["post"]["requestBody"]["content"]["application/json"]
        ["schema"]["properties"]
        .clone()
}

#[test]
fn secrets_are_told_by_their_names() {
    let text = |name: &str| json!({ "name": name, "type": "string" });
    let chosen =
        json!({ "name": "password", "type": "string", "enum": ["keep", "reset"] });
    let found = members(
        json!([
            text("db_user_pwd"),
            text("SecretName"),
            { "name": "no_password", "type": "boolean" },
            { "name": "lamp", "type": "object", "fields": [chosen] },
            { "name": "lamps", "type": "array",
              "items": { "type": "object", "fields": [text("AdminPassword")] } },
        ]),
        json!([]),
    );
    let secret = json!({ "type": "string", "format": "password" });
    assert_eq!(found["db_user_pwd"], secret);
    assert_eq!(found["lamps"]["items"]["properties"]["AdminPassword"], secret);
    assert_eq!(found["SecretName"], json!({ "type": "string" }));
    assert_eq!(found["no_password"], json!({ "type": "boolean" }));
    let chosen = &found["lamp"]["properties"]["password"];
    assert_eq!(*chosen, json!({ "type": "string", "enum": ["keep", "reset"] }));
}

#[test]
fn a_moment_is_a_text_or_a_number_of_milliseconds() {
    let text = |name: &str, words: &str| json!({ "name": name, "type": "string", "description": words });
    let found = members(
        json!([
            text("begun", "When it was lit."),
            text("ended", "When it went out."),
            text("told", "When it was told, Unix milliseconds as text."),
            { "name": "seen", "type": "integer", "format": "date-time",
              "description": "When it was seen, Unix milliseconds." },
        ]),
        // The narrower rule is believed, wherever it stands.
        json!([
            { "where": "begun of light_lamp", "format": "Unix milliseconds as text" },
            { "where": "begun, ended, told", "format": "yyyy-MM-ddTHH:mm:ss+HHMM" },
        ]),
    );
    let form = |name: &str| {
        let schema = found[name].as_object().unwrap().clone();
        Value::from_iter(schema.into_iter().filter(|(key, _)| key != "description"))
    };
    let milliseconds = json!({ "type": "string", "x-unit": "unix-ms" });
    assert_eq!(form("begun"), milliseconds);
    assert_eq!(form("told"), milliseconds);
    assert_eq!(form("ended"), json!({ "type": "string", "format": "date-time" }));
    assert_eq!(
        form("seen"),
        json!({ "type": "integer", "format": "int64", "x-unit": "unix-ms" })
    );
}

#[test]
fn what_a_tool_makes_of_a_code_is_no_meaning() {
    let document = json!({
        "schema_version": "1.0",
        "service": { "name": "Lantern" },
        "operations": [{
            "id": "light_lamp",
            "request": { "method": "POST", "path": "/v2/lamps" },
            "responses": [{ "status": 204 }],
            "errors": [
                { "code": "L.1", "http": 400, "meaning": "No oil; refill" },
                { "code": "L.2", "http": 400, "meaning": "State of the lamp; Terraform waits" },
                { "code": "L.3", "http": 400, "meaning": "Listed by Terraform as busy. Wait." },
                { "code": "L.1", "http": 400, "meaning": "Ansible repeats it." },
            ],
        }],
    });
    let spec = spec(&document, Vendor::HuaweiCloud);
    assert_eq!(
        spec["paths"]["/v2/lamps"]["post"]["x-errors"],
        json!([
            { "code": "L.1", "status": 400, "description": "No oil; refill." },
            { "code": "L.2", "status": 400, "description": "State of the lamp." },
            { "code": "L.3", "status": 400 },
        ])
    );
}

#[test]
fn words_about_tools_are_left_out_and_facts_stay() {
    let document = json!({
        "schema_version": "1.0",
        "service": { "name": "Lantern" },
        "operations": [{
            "id": "light_lamp",
            "request": { "method": "POST", "path": "/v2/lamps" },
            "parameters": [
                { "name": "a", "type": "string", "description": "Oil (Terraform): whale, olive" },
                { "name": "b", "type": "string", "description": "Rows. Pulumi sends 1000. Few" },
                { "name": "c", "type": "string", "description": "Ansible sends it." },
                { "name": "d", "type": "string", "description": "As in v1.5; Terraform waits" },
            ],
            "constraints": [
                { "text": "Terraform does not call it." },
                { "text": "No wick; OpenTofu skips it. Treat as optional." },
            ],
            "responses": [{ "status": 204 }],
        }],
    });
    let spec = spec(&document, Vendor::HuaweiCloud);
    let operation = &spec["paths"]["/v2/lamps"]["post"];
    assert_eq!(operation["description"], "* No wick. Treat as optional.");
    let told = operation["parameters"].as_array().unwrap().iter();
    assert_eq!(
        told.map(|parameter| parameter["description"].as_str()).collect::<Vec<_>>(),
        [Some("Oil: whale, olive."), Some("Rows. Few."), None, Some("As in v1.5.")]
    );
}

/// All facts and metadata, where they lie beside the checkout: nothing is skipped, and the totals
/// are those that were counted by hand.
#[test]
fn the_real_documents_are_read_whole() {
    if !shared().exists() {
        // Past what the harness keeps to itself of a test that passes.
        writeln!(
            std::io::stderr(),
            "skipped: the documents are not beside the checkout"
        )
        .unwrap();
        return;
    }
    let mut operations = 0;
    let mut gaps = 0;
    let files =
        ["iam", "rds", "gaussdb", "dcs", "cbr"].map(|it| format!("huaweicloud-{it}"));
    for file in files.iter().map(String::as_str).chain(["alibabacloud-rds"]) {
        let (_, summary) = read(&shared().join(format!("facts/{file}.json")));
        operations += summary.totals().operations;
        gaps += summary.totals().gaps + summary.totals().skipped;
    }
    assert_eq!((operations, gaps), (84, 0), "facts");

    let (import, summary) = read(&shared().join("facts/alibabacloud-rds-actions.json"));
    let totals = summary.totals();
    assert_eq!((totals.operations, totals.skipped, totals.gaps), (413, 0, 0), "actions");
    let items = import.openapi["paths"].as_object().unwrap().values();
    let paged = items
        .flat_map(|item| item.as_object().unwrap().values())
        .filter(|operation| operation.get("x-pagination").is_some())
        .count();
    assert!(paged >= 37, "{paged} actions with pages");

    let metadata = shared().join("documents/alibabacloud-meta/rds");
    let mut files: Vec<PathBuf> =
        fs::read_dir(metadata).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let documents: Vec<Document> = files
        .iter()
        .map(|path| {
            let stem = path.file_stem().unwrap().to_str().unwrap();
            Document::new(stem, fs::read(path).unwrap())
        })
        .collect();
    let (_, summary) = import_all(&documents);
    let totals = summary.totals();
    assert_eq!(
        (totals.operations, totals.skipped, totals.gaps),
        (364, 0, 0),
        "metadata"
    );
}

fn import_all(documents: &[Document]) -> (Import, Summary) {
    import(documents, &lantern(Vendor::AlibabaCloud), None).unwrap()
}
