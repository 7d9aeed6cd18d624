//! What trips a reader of English references in reStructuredText, each on a small page of our own.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use backstay_codegen::documents::{Document, ServiceProfile, Vendor, import};
use serde_json::{Value, json};

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

/// The spec of a page, and what was found about it.
fn read(text: &str) -> (Value, String) {
    match import(&[Document::new("page", text)], &lantern(), None) {
        Ok((import, summary)) => {
            let findings: Vec<String> =
                summary.findings().map(|f| f.to_string()).collect();
            (import.openapi, findings.join("\n"))
        }
        Err(diagnostics) => (Value::Null, diagnostics.to_string()),
    }
}

/// One operation as lines: `query:a! string`, `body.b[].c integer`, `200.d string`.
fn outline(openapi: &Value, method: &str, path: &str) -> Vec<String> {
    let operation = &openapi["paths"][path][method];
    assert!(operation.is_object(), "no {method} {path} in {openapi}");
    let mut out = Vec::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let place = parameter["in"].as_str().unwrap();
        let name = format!("{place}:{}", parameter["name"].as_str().unwrap());
        walk(&mut out, &name, &parameter["schema"], parameter["required"] == true);
    }
    let body = &operation["requestBody"]["content"]["application/json"]["schema"];
    walk(&mut out, "body", body, false);
    for (status, response) in operation["responses"].as_object().unwrap() {
        walk(
            &mut out,
            status,
            &response["content"]["application/json"]["schema"],
            false,
        );
    }
    out
}

fn walk(out: &mut Vec<String>, name: &str, schema: &Value, required: bool) {
    if schema.is_null() {
        return;
    }
    let flag = if required { "!" } else { "" };
    let kind = schema["type"].as_str().unwrap_or("any");
    out.push(format!("{name}{flag} {kind}"));
    let is_required = |name: &str| {
        schema["required"].as_array().is_some_and(|all| all.contains(&json!(name)))
    };
    for (field, inside) in schema["properties"].as_object().into_iter().flatten() {
        walk(out, &format!("{name}.{field}"), inside, is_required(field));
    }
    if let Some(items) = schema.get("items") {
        walk(out, &format!("{name}[]"), items, false);
    }
    if let Some(values) = schema.get("additionalProperties") {
        walk(out, &format!("{name}.*"), values, false);
    }
}

#[test]
fn captions_and_anchors_may_stand_in_list_items() {
    let page = "\
:original_name: wick.html

.. _wick:

Lighting a Wick
===============

URI
---

-  URI format

   POST https://{*Endpoint*}/v2/{project_id}/wicks

-  Parameter description

   ========== ========= ================
   Parameter  Mandatory Description
   ========== ========= ================
   project_id Yes       The project.
   ========== ========= ================

Request
-------

-  Request parameters

   +-----------+--------+-----------+---------------------------------------------------------+
   | Parameter | Type   | Mandatory | Description                                             |
   +===========+========+===========+=========================================================+
   | wick      | Object | Yes       | See :ref:`Parameters in the wick field <wick__li1>`.    |
   +-----------+--------+-----------+---------------------------------------------------------+

-  .. _wick__li1:

   Parameters in the **wick** field

   +-----------+-----------------+-----------+------------------------------+
   | Parameter | Type            | Mandatory | Description                  |
   +===========+=================+===========+==============================+
   | length    | Integer         | Yes       | The length. The value ranges |
   |           |                 |           | from **1** to **64**.        |
   +-----------+-----------------+-----------+------------------------------+
   | holders   | Array of        | No        | See                          |
   |           | Objects         |           | :ref:`here <wick__li2>`.     |
   +-----------+-----------------+-----------+------------------------------+

-  .. _wick__li2:

   Parameters in the **holders** field

   ========= =========== ========= ===========
   Parameter Type        Mandatory Description
   ========= =========== ========= ===========
   name      String(255) Yes       A name.
   ========= =========== ========= ===========

Response
--------

-  Response parameters

   ========= ====== ===========
   Parameter Type   Description
   ========= ====== ===========
   wick_id   String The wick.
   ========= ====== ===========
";
    let (openapi, findings) = read(page);
    assert_eq!(findings, "");
    assert_eq!(
        outline(&openapi, "post", "/v2/{project_id}/wicks"),
        [
            "path:project_id! string",
            "body object",
            "body.wick! object",
            "body.wick.holders array",
            "body.wick.holders[] object",
            "body.wick.holders[].name! string",
            "body.wick.length! integer",
            "2XX object",
            "2XX.wick_id string",
        ]
    );
    let length = &openapi["paths"]["/v2/{project_id}/wicks"]["post"]["requestBody"]["content"]
        ["application/json"]["schema"]["properties"]["wick"]["properties"]["length"];
    assert_eq!((&length["minimum"], &length["maximum"]), (&json!(1), &json!(64)));
}

#[test]
fn variants_in_nested_items_are_one_body() {
    let page = "\
Burning
=======

URI
---

POST /v3.0/LAMP/burn

Request Parameters
------------------

-  Parameters in the request header

   -  Burning oil (**fuel** is set to **oil**)

      ============ ========= ====== ===========
      Parameter    Mandatory Type   Description
      ============ ========= ====== ===========
      X-Lamp       Yes       String A lamp.
      ============ ========= ====== ===========

   -  Burning gas (**fuel** is set to **gas**)

      ============ ========= ====== ===========
      Parameter    Mandatory Type   Description
      ============ ========= ====== ===========
      X-Pipe       No        String A pipe.
      ============ ========= ====== ===========

-  Parameters in the request body

   -  Burning oil (**fuel** is set to **oil**)

      ==================== ========= ============ ===========
      Parameter            Mandatory Type         Description
      ==================== ========= ============ ===========
      fuel                 Yes       String Array The fuel.
      lamp_name or lamp_id Yes       String       The lamp.
      ==================== ========= ============ ===========

   -  Burning gas (**fuel** is set to **gas**)

      ========= ========= ============ ===========
      Parameter Mandatory Type         Description
      ========= ========= ============ ===========
      fuel      Yes       String Array The fuel.
      pressure  Yes       Int          The pressure.
      ========= ========= ============ ===========

Response Parameters
-------------------

None
";
    let (openapi, findings) = read(page);
    assert_eq!(findings, "");
    assert_eq!(
        outline(&openapi, "post", "/v3.0/LAMP/burn"),
        [
            "header:X-Lamp! string",
            "header:X-Pipe string",
            "body object",
            "body.fuel! array",
            "body.fuel[] string",
            "body.lamp_id string",
            "body.lamp_name string",
            "body.pressure integer",
        ]
    );
}

#[test]
fn links_may_sit_on_names_and_lists_stand_in_cells() {
    let page = "\
Lamps
=====

URI
---

GET /v3/lamps?limit={limit}&offset={offset}

.. table:: **Table 1** Query parameters

   +-----------------+-----------------+-----------------+------------------------------------+
   | Parameter       | Mandatory       | Type            | Description                        |
   +=================+=================+=================+====================================+
   | kind            | No              | String          | The kind. Its value can be any of  |
   |                 |                 |                 | the following:                     |
   |                 |                 |                 |                                    |
   |                 |                 |                 | -  **oil**: with a wick            |
   |                 |                 |                 | -  **gas**: with a mantle, used    |
   |                 |                 |                 |    when there is a pipe            |
   |                 |                 |                 |                                    |
   |                 |                 |                 | .. note::                          |
   |                 |                 |                 |                                    |
   |                 |                 |                 |    Mind the light.                 |
   +-----------------+-----------------+-----------------+------------------------------------+
   | limit           | No              | Integer         | The default value is **10**.       |
   +-----------------+-----------------+-----------------+------------------------------------+
   | offset          | No              | Integer         | For oil, the default value is      |
   |                 |                 |                 | **5**.                             |
   +-----------------+-----------------+-----------------+------------------------------------+

Response Parameters
-------------------

**Status code: 200**

.. table:: **Table 2** Parameters in the response body

   +------------------------------+------------------+-------------+
   | Parameter                    | Type             | Description |
   +==============================+==================+=============+
   | :ref:`links <lamps__links>`  | Object           | The links.  |
   +------------------------------+------------------+-------------+
   | :ref:`lamps <lamps__array>`  | Array of objects | The lamps.  |
   +------------------------------+------------------+-------------+

.. _lamps__links:

.. table:: **Table 3** links

   ========= ====== ==================
   Parameter Type   Description
   ========= ====== ==================
   self      String This page.
   ========= ====== ==================

.. _Lamps__Array:

.. table:: **Table 4** Description of the **lamps** field

   +---------------+--------------------------------------+-------------+
   | Attribute     | Type                                 | Description |
   +===============+======================================+=============+
   | lamp:external | Boolean                              | Outside?    |
   +---------------+--------------------------------------+-------------+
   | :ref:`links <lamps__links>`          | Object        | The links.  |
   +---------------+--------------------------------------+-------------+
   | state         | :ref:`Table 3 <lamps__links>` object | The state.  |
   +---------------+--------------------------------------+-------------+

Example:
--------

Example request

.. code-block:: text

   GET https://{Endpoint}/v3/lamps

Example response

.. code-block::

   { \"links\": { \"self\": \"x\" }, \"lamps\": [ { \"lamp:external\": true } ] }
";
    // One row is drawn badly: a border is missing there, and the table is read all the same.
    let page = page.replace(
        "   | :ref:`links <lamps__links>`          | Object        | The links.  |\n   +---------------+--------------------------------------+-------------+\n",
        "",
    );
    let (openapi, findings) = read(&page);
    assert_eq!(findings, "");
    assert_eq!(
        outline(&openapi, "get", "/v3/lamps"),
        [
            "query:kind string",
            "query:limit integer",
            "query:offset integer",
            "200 object",
            "200.lamps array",
            "200.lamps[] object",
            "200.lamps[].lamp:external boolean",
            "200.lamps[].state object",
            "200.lamps[].state.self string",
            "200.links object",
            "200.links.self string",
        ]
    );
    let parameters = &openapi["paths"]["/v3/lamps"]["get"]["parameters"];
    assert_eq!(parameters[0]["schema"]["enum"], json!(["oil", "gas"]));
    assert_eq!(parameters[1]["schema"]["default"], json!(10));
    assert_eq!(parameters[2]["schema"]["default"], Value::Null, "only for oil");
}

#[test]
fn only_plain_english_becomes_facts() {
    let page = |kind: &str, lines: &[&str]| {
        let mut cell = String::new();
        for line in lines {
            cell.push_str(&format!(
                "   |           |           |         | {line:<70} |\n"
            ));
        }
        let rule =
            format!("   +-----------+-----------+---------+{}+\n", "-".repeat(72));
        let cell = cell.replacen(
            "|           |           |         |",
            &format!("| a         | No        | {kind:<7} |"),
            1,
        );
        let head =
            format!("   | Parameter | Mandatory | Type    | {:<70} |\n", "Description");
        format!(
            "Lamp\n====\n\nURI\n---\n\nPUT /v3/lamp\n\nRequest Parameters\n------------------\n\n.. table:: **Table 1** Request body parameters\n\n{rule}{head}{}{cell}{rule}\n",
            rule.replace('-', "=")
        )
    };
    let (string, integer) = ("String", "Integer");
    for (kind, lines, wanted) in [
        (
            string,
            &["Options: **ON** and **OFF**."] as &[&str],
            json!({ "enum": ["ON", "OFF"] }),
        ),
        (
            string,
            &["The value can be **a**, **b**, or **c**."],
            json!({ "enum": ["a", "b", "c"] }),
        ),
        (
            string,
            &["Enumeration values:", "", "-  **a**", "-  **b**"],
            json!({ "enum": ["a", "b"] }),
        ),
        (
            string,
            &[
                "Valid value:",
                "",
                "If the value is **A**, it burns.",
                "",
                "If the value is **B**, not.",
            ],
            json!({ "enum": ["A", "B"] }),
        ),
        (
            string,
            &[
                "Its value can be any of the following:",
                "",
                "-  **a**: one",
                "-  For gas, **b**.",
            ],
            json!({}),
        ),
        (string, &["For gas, the value can be **a** or **b**."], json!({})),
        (
            string,
            &["The name must be 4 to 64 characters in length."],
            json!({ "minLength": 4, "maxLength": 64 }),
        ),
        (
            string,
            &["It contains a maximum of 36 Unicode characters."],
            json!({ "maxLength": 36 }),
        ),
        (string, &["When gas is used, it can contain up to 9 characters."], json!({})),
        (
            integer,
            &["The value ranges from **0** to **100**. The default value is **7**."],
            json!({ "minimum": 0, "maximum": 100, "default": 7 }),
        ),
        (integer, &["Its value range is from 10 GB to 20 GB."], json!({})),
        (
            integer,
            &["Value range: 1-9.", "", "Default: **3**"],
            json!({ "minimum": 1, "maximum": 9, "default": 3 }),
        ),
        (
            integer,
            &["The minimum value is **1** and the maximum value is **5**."],
            json!({ "minimum": 1, "maximum": 5 }),
        ),
        (
            integer,
            &["If this parameter is not set, the default value is **5**."],
            json!({ "default": 5 }),
        ),
        (integer, &["For gas, the default value is **5**."], json!({})),
        // Samples, of which there are more.
        (
            string,
            &[
                "A time window.",
                "",
                "Example value:",
                "",
                "-  08:15-09:15",
                "-  23:00-00:00",
            ],
            json!({}),
        ),
        (string, &["Valid values:", "", "-  08:15-09:15", "-  23:00-00:00"], json!({})),
        (string, &["Values, for example:", "", "-  **a**", "-  **b**"], json!({})),
        (integer, &["The default value is 15 minutes."], json!({})),
    ] {
        let (openapi, findings) = read(&page(kind, lines));
        let schema = &openapi["paths"]["/v3/lamp"]["put"]["requestBody"]["content"]["application/json"]
            ["schema"]["properties"]["a"];
        assert!(schema.is_object(), "{lines:?}: {findings}");
        let mut facts = schema.as_object().unwrap().clone();
        facts
            .retain(|key, _| !matches!(key.as_str(), "type" | "format" | "description"));
        assert_eq!(Value::Object(facts), wanted, "{lines:?}");
    }
}

#[test]
fn merged_and_broken_cells_keep_their_place() {
    let table = "   +-----------+-----------------------+-------------+
   | Parameter | Type                  | Description |
   +===========+=======================+=============+
   | a         | String                | Both of     |
   +-----------+-----------------------+ them.       |
   | b         | Integer               |             |
   +-----------+-----------------------+-------------+
   | c         | Boolean                             |
   +-----------+-------------------------------------+
";
    let page = |table: &str| {
        format!(
            "Lamp\n====\n\nURI\n---\n\nGET /v3/lamp\n\nResponse Parameters\n-------------------\n\n.. table:: **Table 1** Response body parameters\n\n{table}\n"
        )
    };
    let wanted = ["2XX object", "2XX.a string", "2XX.b integer", "2XX.c boolean"];
    let (openapi, findings) = read(&page(table));
    assert_eq!(findings, "");
    assert_eq!(outline(&openapi, "get", "/v3/lamp"), wanted);
    // Without its last border, and with a corner lost.
    let cut = table.rsplit_once("   +").unwrap().0.replacen(
        "+-------------+\n   | c",
        "--------------+\n   | c",
        1,
    );
    let (openapi, findings) = read(&page(&cut));
    assert!(findings.contains("the table is drawn badly"), "{findings}");
    assert_eq!(outline(&openapi, "get", "/v3/lamp"), wanted);
}

#[test]
fn two_operations_on_a_page_are_two() {
    let part = |method: &str, field: &str| {
        format!(
            "URI\n---\n\n{method} /v3/lamps/{{lamp_id}}\n\n.. table:: **Table 1** URI parameters\n\n   ========= ========= ====== ===========\n   Parameter Mandatory Type   Description\n   ========= ========= ====== ===========\n   lamp_id   Yes       String The lamp.\n   ========= ========= ====== ===========\n\nRequest\n-------\n\n.. table:: **Table 2** Request body parameters\n\n   ========= ========= ====== ===========\n   Parameter Mandatory Type   Description\n   ========= ========= ====== ===========\n   {field:<9} Yes       String A field.\n   ========= ========= ====== ===========\n\n"
        )
    };
    let page =
        format!("Lamps\n=====\n\n{}{}", part("PUT", "wick"), part("POST", "mantle"));
    let (openapi, findings) = read(&page);
    assert_eq!(findings, "");
    assert_eq!(
        outline(&openapi, "put", "/v3/lamps/{lamp_id}"),
        ["path:lamp_id! string", "body object", "body.wick! string"]
    );
    assert_eq!(
        outline(&openapi, "post", "/v3/lamps/{lamp_id}"),
        ["path:lamp_id! string", "body object", "body.mantle! string"]
    );
    // In one section nobody knows which body is whose.
    let page = page.replacen(
        "PUT /v3/lamps/{lamp_id}\n",
        "PUT /v3/lamps/{lamp_id}\n\nDELETE /v3/lamps\n",
        1,
    );
    let (_, findings) = read(&page);
    assert!(findings.contains("the page has a second URI"), "{findings}");
}

#[test]
fn paths_may_be_split_or_empty() {
    for (uri, method, path) in [
        ("PATH: /v1/{lampId}\n\n   Method: GET", "get", "/v1/{lampId}"),
        ("PATH: /\n\n   Method: GET", "get", "/"),
        ("GET https://{*Endpoint*}/", "get", "/"),
        ("GET /v2/{project_id}/lamps{?changes-since}", "get", "/v2/{project_id}/lamps"),
    ] {
        let page = format!("Lamps\n=====\n\nURI\n---\n\n-  URI format\n\n   {uri}\n");
        let (openapi, findings) = read(&page);
        assert!(openapi["paths"][path][method].is_object(), "{uri}: {findings}");
    }
}

#[test]
fn a_large_table_is_read_whole() {
    let row = |name: &str, kind: &str, text: &str| {
        format!("   | {name:<12} | {kind:<6} | {text:<80} |\n")
    };
    let rule =
        format!("   +{0}+{1}+{2}+\n", "-".repeat(14), "-".repeat(8), "-".repeat(82));
    let mut table =
        format!("{rule}   | Parameter    | Type   | {:<80} |\n", "Description");
    table.push_str(&rule.replace('-', "="));
    for number in 0..3_000 {
        table.push_str(&row(&format!("field{number}"), "String", "one line"));
        table.push_str(&row("", "", "-  another line, and **more** of it"));
        table.push_str(&rule);
    }
    let page = format!(
        "Lamp\n====\n\nURI\n---\n\nGET /v3/lamp\n\nResponse Parameters\n-------------------\n\n.. table:: **Table 1** Response body parameters\n\n{table}"
    );
    assert!(page.len() > 1_000_000);
    let (openapi, findings) = read(&page);
    assert!(findings.is_empty(), "{}", findings.lines().next().unwrap_or_default());
    assert_eq!(outline(&openapi, "get", "/v3/lamp").len(), 3_001);
}

#[test]
fn hostile_drawings_end() {
    for table in [
        format!("+{}\n", "-+".repeat(20_000)),
        format!(
            "+{0}\n{1}",
            "-+".repeat(2_000),
            format!("|{}\n", " |".repeat(2_000)).repeat(50)
        ),
        format!("+-+\n{}", "| |\n".repeat(50_000)),
        format!("+-+\n{}", "+-+\n".repeat(20_000)),
        "-  ".repeat(50_000),
        (0..2_000).map(|n| format!("{}x\n", " ".repeat(n))).collect(),
        "**".repeat(100_000),
        ":ref:`a".repeat(50_000),
        "``".repeat(100_001),
        "|a ".repeat(50_000),
    ] {
        let page = format!(
            ".. _a:\n\nLamp\n====\n\nURI\n---\n\nGET /v3/lamp\n\nResponse\n--------\n\n{table}\n"
        );
        let (openapi, _) = read(&page);
        assert!(openapi["paths"]["/v3/lamp"].is_object());
    }
}
