//! Damaged and hostile pages and specs: never a panic, never a hang, and no name that breaks out
//! of its string, comment or path.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use backstay_codegen::documents::{Document, ServiceProfile, Vendor, import};
use backstay_codegen::{Files, generate};
use proc_macro2::{TokenStream, TokenTree};
use serde_json::{Map, Value, json};

const NO_OVERLAY: &str = r#"{"overlay": "1.0.0", "info": {}, "actions": []}"#;

/// The small pages of this folder, by file name.
fn pages() -> Vec<(String, Vec<u8>)> {
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents"))
}

/// The small specs that show one feature of the generator each.
fn specs() -> Vec<(String, Vec<u8>)> {
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/specs"))
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = paths.filter(|path| path.is_file()).collect();
    paths.sort();
    let named = paths.iter().map(|path| {
        (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())
    });
    named.collect()
}

fn lantern(file: &str) -> ServiceProfile {
    let rpc = file.contains("rpc") || file.contains("actions");
    ServiceProfile {
        name: "lantern".to_owned(),
        vendor: if rpc { Vendor::AlibabaCloud } else { Vendor::HuaweiCloud },
        product: "lantern".to_owned(),
        title: "Lantern".to_owned(),
        api_version: rpc.then(|| "2020-02-02".to_owned()),
        documents: Vec::new(),
    }
}

/// A small generator of the same numbers on every machine (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }
}

fn mutated(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    const PIECES: &[&str] = &[
        "<table>",
        "</table>",
        "<tr>",
        "</td>",
        "<td rowspan=\"9999999\" colspan=\"9999999\">",
        "<ul><li>",
        "<pre>",
        "<a href=\"#table13\">",
        "```",
        "~~~",
        "|",
        "---|---|",
        "\n\n",
        "\t",
        "{",
        "}",
        "[",
        "\"",
        "/v2/{",
        "POST /",
        "**",
        "## ",
        "- ",
        "表 1",
        "#table1",
        "\u{e000}0\u{e001}",
        "\u{202e}",
        "状态码：200",
        "Array of ",
        "objects",
        "缺省值：",
        "枚举值：\n",
        "\\",
        "&#x110000;",
    ];
    let mut bytes = bytes.to_vec();
    for _ in 0..=numbers.below(3) {
        let at = numbers.below(bytes.len());
        let mut lines: Vec<Vec<u8>> =
            bytes.split(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
        let (one, two) = (numbers.below(lines.len()), numbers.below(lines.len()));
        match numbers.below(7) {
            0 => bytes.truncate(at),
            1 => {
                let end = (at + numbers.below(200)).min(bytes.len());
                bytes.drain(at..end);
            }
            2 => {
                let piece = PIECES[numbers.below(PIECES.len())].as_bytes().to_vec();
                bytes.splice(at..at, piece);
            }
            3 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = u8::try_from(numbers.below(256)).unwrap();
                }
            }
            4 => {
                lines.swap(one, two);
                bytes = lines.join(&b'\n');
            }
            5 => {
                lines.remove(one);
                bytes = lines.join(&b'\n');
            }
            _ => {
                let line = lines[one].clone();
                lines.insert(two, line);
                bytes = lines.join(&b'\n');
            }
        }
    }
    bytes
}

/// Damages a page as what it is made of: rows doubled, cells merged, fences and tags left open.
fn torn(text: &str, numbers: &mut Numbers) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let line = lines[numbers.below(lines.len())];
    match numbers.below(8) {
        0 => text.replacen("</td>", "", 1 + numbers.below(4)),
        1 => text.replacen("</table>", "", 1),
        2 => {
            text.replacen("<td", "<td rowspan=\"3\" colspan=\"2\"", 1 + numbers.below(6))
        }
        3 => text.replacen("```", "", 1),
        4 => text.replacen('|', " ", 1 + numbers.below(3)),
        5 => text.replace(line, &format!("{line}\n{line}")),
        6 => text.replace(line, &format!("\u{202e}{line}\u{200b}\u{7}")),
        _ => text.replacen('\n', "\n\n", 1 + numbers.below(20)),
    }
}

#[test]
fn damaged_pages_are_told_or_give_a_spec() {
    let mut numbers = Numbers(7);
    let mut read = 0;
    let pages = pages();
    let rounds = 10_000 / pages.len() + 1;
    for (file, original) in &pages {
        let service = lantern(file);
        for round in 0..rounds {
            let bytes = match std::str::from_utf8(original) {
                Ok(text) if round % 3 == 0 => torn(text, &mut numbers).into_bytes(),
                _ => mutated(original, &mut numbers),
            };
            let damaged = [Document::new("page", bytes)];
            let first = import(&damaged, &service, None);
            match &first {
                Ok((import, _)) => {
                    read += 1;
                    if round % 20 == 0 {
                        // What came out is a document that the importer itself can go on with.
                        let existing = Some((&import.openapi, &import.sources));
                        let again =
                            self::import(&damaged, &service, existing).unwrap().0;
                        assert_eq!(*import, again, "{file}, round {round}");
                    }
                }
                Err(told) => {
                    assert!(told.has_errors(), "{file}, round {round}");
                    let lines = told.to_string();
                    assert_eq!(lines.lines().count(), told.findings().len(), "{lines}");
                }
            }
            if round % 20 == 1 {
                assert_eq!(
                    first,
                    import(&damaged, &service, None),
                    "{file}, round {round}"
                );
            }
        }
    }
    // Most damage is in prose and does no harm; if all pages failed, the test would show nothing.
    assert!(read > 3_000, "{read}");
}

#[test]
fn hostile_pages_end() {
    let start = "# T\n\n## URI\n\nPOST /v2/lamps\n\n## 请求参数\n\n";
    let repeated = |piece: &str, count: usize| format!("{start}{}", piece.repeat(count));
    let chain: String = (0..200)
        .map(|n| {
            format!(
                "**表 {n}**  S{n}\n\n| 参数 | 参数类型 |\n|---|---|\n| a | S{m} object |\n| b | S{m} object |\n\n",
                m = n + 1
            )
        })
        .collect();
    let pages = [
        repeated("<table><tr><td>", 5_000),
        repeated("<table><tr><td><b id=1><p>", 5_000),
        format!("{start}<table><tr><td {}>", "a".repeat(3).repeat(20_000)),
        format!(
            "{start}<table><tr><td {}>",
            (0..20_000).map(|n| format!("a{n} ")).collect::<String>()
        ),
        repeated("<table><tr><td rowspan=1000 colspan=1000>a</td></tr></table>\n", 500),
        repeated("> ", 20_000),
        repeated("- ", 20_000),
        repeated("*a **b ", 20_000),
        repeated("[", 50_000),
        repeated("```\n## 请求参数\n", 3_000),
        repeated("<table>\n# h\n", 3_000),
        format!("{start}## 请求示例\n\n```\n{}\n```\n", "{\"a\":".repeat(50_000)),
        format!("{start}## 请求示例\n\n```\n{}\n```\n", "[{} , ".repeat(50_000)),
        format!("{start}## 请求示例\n\n```\n{}\n```\n", "{ \" ".repeat(50_000)),
        format!(
            "{start}**表 1**  请求Body参数\n\n| 参数 | 参数类型 |\n|---|---|\n| a | S0 object |\n\n{chain}"
        ),
        format!(
            "{start}| 参数 | 参数类型 |\n|---|---|\n| a | {} |\n",
            "Array of ".repeat(20_000)
        ),
        format!("POST /{}", "{".repeat(100_000)),
        format!("URI\nPOST /a\n{}", "a |\nb |\n---|---|\n".repeat(10_000)),
        format!(
            "URI\nPOST /a\n请求参数\n名称 | 类型 |\n---|---|\n{}",
            "x".repeat(1_000_000)
        ),
        format!("URI\nPOST /a\n请求示例\n{}", "{ \"a\n".repeat(20_000)),
        format!("URI\nPOST /a\n\n{}", "Parameter\n\nType\n\n".repeat(20_000)),
        format!("{start}<table>{}", "<tr><td>a".repeat(100_000)),
        format!("{start}{}", "<div>".repeat(100_000)),
        format!("{start}## 请求示例\n\n{}\n", "[".repeat(100_000)),
        format!(
            "{start}| 参数 | 参数类型 |\n|---|---|\n| a | {} |\n",
            "List<".repeat(100_000)
        ),
        format!("{start}{}", "x ".repeat(5_000_000)),
        format!(
            "{start}| 参数 | 参数类型 | 描述 |\n|---|---|---|\n| a | String | {} |\n",
            "取值：a、".repeat(500_000)
        ),
        format!("T\n=\n\n+{}\n| {}", "-+".repeat(50_000), "a | ".repeat(50_000)),
        format!("T\n=\n\n.. _a:\n\n{}", "   ".repeat(100_000)),
        "{\"a\":".repeat(100_000),
        "[".repeat(100_000),
    ];
    for (index, text) in pages.into_iter().enumerate() {
        let large = text.len() > 1_000_000;
        let documents = [Document::new("hostile", text)];
        let first = import(&documents, &lantern(""), None);
        if !large {
            assert_eq!(first, import(&documents, &lantern(""), None), "page {index}");
        }
    }
}

/// A word that is no name in Rust's style, so that it is a token only if it broke out.
const ESCAPED: &str = "Escaped_Out";

/// Names that end what they stand in, if nobody takes care.
const HOSTILE: &[&str] = &[
    "*/ fn Escaped_Out() {} /*",
    "\"; fn Escaped_Out() {} //",
    "\"#; fn Escaped_Out() {} //",
    "a\nfn Escaped_Out() {}",
    "a\r\nfn Escaped_Out() {}\r",
    "```\nfn Escaped_Out() {}\n```",
    "`] fn Escaped_Out() {}",
    "{} {Escaped_Out} {0}",
    "r#\"Escaped_Out\"#",
    "../../Escaped_Out",
    "/etc/Escaped_Out",
    "C:\\Escaped_Out",
    "\u{202e}tuO_depacsE\u{202c} Escaped_Out",
    "\u{2066}Escaped_Out\u{2069}",
    "Esc\u{200b}aped_Out",
    "\u{feff}Escaped_Out",
    "\u{7}\u{1b}[31mEscaped_Out",
    "Escaped_Out\u{0}",
    "|Escaped_Out|",
    "</code><script>Escaped_Out</script>",
    "-->\n# Escaped_Out",
    "\\",
    "",
    " ",
    ".",
    "..",
    "con",
    "${Escaped_Out}",
    "%2e%2e%2fEscaped_Out",
];

/// Whether the files are sound: names inside the folder, Rust that parses and in which no hostile
/// text has become a token of its own, and nothing that an editor would show as something else.
fn check(files: &Files, what: &str) {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    for (path, text) in files {
        assert!(path.len() < 300, "{what}: {path}");
        for part in path.split('/') {
            let sound =
                !part.is_empty() && !part.starts_with('.') && part.chars().all(plain);
            assert!(sound, "{what}: {path:?}");
        }
        // The licence is the same for all.
        if path.starts_with("LICENSE") {
            continue;
        }
        let shown_otherwise = |c: &char| {
            (c.is_control() && *c != '\n')
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}')
        };
        let odd = text.chars().find(shown_otherwise);
        assert_eq!(odd, None, "{what}: {path}");
        match path.rsplit('.').next() {
            Some("rs") => {
                let file = syn::parse_file(text);
                assert!(file.is_ok(), "{what}: {path}: {:?}", file.err());
                let tokens: TokenStream = text.parse().unwrap();
                assert!(!has_token(tokens, ESCAPED), "{what}: {path}:\n{text}");
            }
            Some("toml") => {
                assert_eq!(toml_tables(text), *TABLES, "{what}: {text}");
            }
            _ => {
                let fences = text.lines().filter(|line| line.starts_with("```")).count();
                assert_eq!(fences % 2, 0, "{what}: {text}");
                let titles = text.lines().filter(|line| line.starts_with("# ")).count();
                assert_eq!(titles, 1, "{what}: {text}");
            }
        }
    }
}

/// The tables of a manifest, as they are of a crate whose spec is in order.
static TABLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let (_, spec) = specs().swap_remove(1);
    let text = String::from_utf8(spec).unwrap();
    let files = generate("huaweicloud-x", &text, NO_OVERLAY).unwrap();
    toml_tables(&files["Cargo.toml"])
});

fn toml_tables(text: &str) -> Vec<String> {
    text.lines().filter(|line| line.starts_with('[')).map(str::to_owned).collect()
}

fn has_token(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => has_token(group.stream(), name),
        _ => false,
    })
}

/// Every place in a document: the way of keys and indices to it.
fn places(value: &Value, way: &mut Vec<String>, out: &mut Vec<Vec<String>>) {
    out.push(way.clone());
    let mut go = |key: String, inside: &Value| {
        way.push(key);
        places(inside, way, out);
        way.pop();
    };
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(key, inside)| go(key.clone(), inside))
        }
        Value::Array(array) => {
            array.iter().enumerate().for_each(|(at, inside)| go(at.to_string(), inside));
        }
        _ => {}
    }
}

fn at<'v>(value: &'v mut Value, way: &[String]) -> Option<&'v mut Value> {
    way.iter().try_fold(value, |value, key| match value {
        Value::Object(object) => object.get_mut(key),
        Value::Array(array) => array.get_mut(key.parse::<usize>().ok()?),
        _ => None,
    })
}

/// The object with one key of it called otherwise.
fn renamed(object: &Map<String, Value>, key: &str, name: &str) -> Map<String, Value> {
    let all = object.iter().map(|(other, value)| {
        (if other == key { name.to_owned() } else { other.clone() }, value.clone())
    });
    all.collect()
}

/// Puts a hostile name somewhere: in a text or in a key, in place of what was there or behind it.
fn poison(spec: &mut Value, name: &str, numbers: &mut Numbers) -> String {
    let mut all = Vec::new();
    places(spec, &mut Vec::new(), &mut all);
    loop {
        let way = all[numbers.below(all.len())].clone();
        let Some(place) = at(spec, &way) else { continue };
        let extend = numbers.below(2) == 0;
        match place {
            Value::String(text) => {
                *text = if extend { format!("{text}{name}") } else { name.to_owned() };
                return way.join(" ");
            }
            Value::Object(object) if !object.is_empty() => {
                let at = numbers.below(object.len());
                let key = object.keys().nth(at).unwrap().clone();
                let new = if extend { format!("{key}{name}") } else { name.to_owned() };
                *object = renamed(object, &key, &new);
                return format!("{} {key}", way.join(" "));
            }
            _ => {}
        }
    }
}

#[test]
fn no_name_breaks_out_of_where_it_stands() {
    let mut numbers = Numbers(11);
    let mut generated = 0;
    for (file, bytes) in specs() {
        let spec: Value = serde_json::from_slice(&bytes).unwrap();
        for round in 0..100 {
            let mut poisoned = spec.clone();
            let name = HOSTILE[numbers.below(HOSTILE.len())];
            let place = poison(&mut poisoned, name, &mut numbers);
            let what = format!("{file}, round {round}: {name:?} at {place}");
            let crate_name =
                if file == "actions.json" { "alibabacloud-x" } else { "huaweicloud-x" };
            match generate(crate_name, &poisoned.to_string(), NO_OVERLAY) {
                Ok(files) => {
                    generated += 1;
                    check(&files, &what);
                }
                Err(told) => {
                    assert!(told.has_errors(), "{what}");
                    let lines = told.to_string();
                    assert!(
                        !lines.contains("mistake of the generator"),
                        "{what}: {lines}"
                    );
                    assert_eq!(
                        lines.lines().count(),
                        told.findings().len(),
                        "{what}: {lines}"
                    );
                }
            }
        }
    }
    // Most places take any text; if none did, the test would show nothing.
    assert!(generated > 350, "{generated}");
}

/// A spec of which every name, text and value is hostile.
#[test]
fn hostile_names_everywhere_give_a_sound_crate() {
    for name in HOSTILE.iter().filter(|name| !name.trim().is_empty()) {
        // A title or version of several lines is refused.
        let line = if name.contains(char::is_control) { "Lamps" } else { name };
        let mut properties = Map::new();
        for (index, other) in HOSTILE.iter().enumerate() {
            let values =
                if name == other { json!([name]) } else { json!([name, other]) };
            properties.insert(
                format!("{other}{index}"),
                json!({ "type": "string", "title": name, "description": other, "enum": values, "default": name }),
            );
        }
        let schema = json!({ "type": "object", "title": name, "description": name, "properties": properties });
        let content = json!({ "application/json": { "schema": schema } });
        let spec = json!({
            "openapi": "3.1.0",
            "info": { "title": line, "version": line, "description": name },
            "servers": [{ "url": "https://lantern.example.com" }],
            "paths": { "/v1/lamps": { "post": {
                "operationId": "DimLamp",
                "summary": name,
                "description": name,
                "parameters": [
                    { "name": name, "in": "query", "description": name, "schema": { "type": "string" } },
                ],
                "requestBody": { "content": content },
                "responses": { "200": { "description": name, "content": content } },
                "x-errors": [{ "code": name, "status": 400 }],
            } } },
        });
        match generate("huaweicloud-x", &spec.to_string(), NO_OVERLAY) {
            Ok(files) => check(&files, name),
            Err(told) => {
                assert!(
                    !told.to_string().contains("mistake of the generator"),
                    "{told}"
                );
            }
        }
    }
}

/// Damages a document as a tree: cuts, doubles, swaps, nests and changes types.
fn bent(value: &mut Value, numbers: &mut Numbers) {
    let mut all = Vec::new();
    places(value, &mut Vec::new(), &mut all);
    let way = all[numbers.below(all.len())].clone();
    let other = all[numbers.below(all.len())].clone();
    let taken = at(value, &other).map(|found| found.clone()).unwrap_or(Value::Null);
    let Some(place) = at(value, &way) else { return };
    *place = match numbers.below(10) {
        0 => Value::Null,
        1 => json!(-1),
        2 => json!(1e300),
        3 => json!([]),
        4 => json!({}),
        5 => json!("x"),
        6 => json!([place.clone(), place.clone()]),
        7 => json!({ "$ref": "#/components/schemas/Node" }),
        8 => json!(true),
        _ => taken,
    };
}

#[test]
fn damaged_specs_and_overlays_are_told_or_give_a_crate() {
    let overlay = json!({ "overlay": "1.0.0", "info": { "title": "x", "version": "1" }, "actions": [
        { "target": "$.info", "update": { "title": "Lamps" }, "description": "why" },
        { "target": "$.paths.*.*", "update": { "summary": "s" }, "description": "why" },
        { "target": "$..schema", "remove": false },
    ] });
    let mut numbers = Numbers(13);
    let mut generated = 0;
    for (file, bytes) in specs() {
        let crate_name =
            if file == "actions.json" { "alibabacloud-x" } else { "huaweicloud-x" };
        let spec: Value = serde_json::from_slice(&bytes).unwrap();
        for round in 0..200 {
            let what = format!("{file}, round {round}");
            let (text, over) = if round % 4 == 0 {
                let text =
                    String::from_utf8_lossy(&mutated(&bytes, &mut numbers)).into_owned();
                (text, NO_OVERLAY.to_owned())
            } else if round % 4 == 1 {
                let mut over = overlay.clone();
                bent(&mut over, &mut numbers);
                (spec.to_string(), over.to_string())
            } else {
                let mut tree = spec.clone();
                for _ in 0..=numbers.below(2) {
                    bent(&mut tree, &mut numbers);
                }
                (tree.to_string(), NO_OVERLAY.to_owned())
            };
            match generate(crate_name, &text, &over) {
                Ok(files) => {
                    generated += 1;
                    check(&files, &what);
                }
                Err(told) => {
                    assert!(told.has_errors(), "{what}");
                    assert!(
                        !told.to_string().contains("mistake of the generator"),
                        "{what}: {told}"
                    );
                }
            }
        }
    }
    assert!(generated > 100, "{generated}");
}

#[test]
fn hostile_specs_end() {
    let base = |schema: &str| {
        format!(
            r##"{{"openapi":"3.1.0","info":{{"title":"t","version":"1"}},"servers":[{{"url":"https://e.example.com"}}],"paths":{{"/v1/a":{{"post":{{"operationId":"A","requestBody":{{"content":{{"application/json":{{"schema":{schema}}}}}}},"responses":{{"200":{{"description":"d"}}}}}}}}}},"components":{{"schemas":{{"Node":{{"type":"object","properties":{{"next":{{"$ref":"#/components/schemas/Node"}}}}}}}}}}}}"##
        )
    };
    let chain = |count: usize, open: &str, close: &str| {
        let next = |n: usize| {
            format!(
                r##""L{n}":{open}{{"$ref":"#/components/schemas/L{}"}}{close},"##,
                n + 1
            )
        };
        let all: String = (0..count).map(next).collect();
        let text = base(r##"{"$ref":"#/components/schemas/L0"}"##);
        let last = format!(r##""L{count}":{{"type":"string"}},"##);
        text.replace("\"Node\":{", &format!("{all}{last}\"Node\":{{"))
    };
    let nested = |open: &str, close: &str, count: usize| {
        base(&format!("{}{{}}{}", open.repeat(count), close.repeat(count)))
    };
    let items = r#"{"type":"array","items":"#;
    let property = r#"{"type":"object","properties":{"a":"#;
    let texts = [
        nested(items, "}", 60),
        nested(items, "}", 100_000),
        nested(property, "}}", 60),
        nested(property, "}}", 100_000),
        nested(r#"{"allOf":["#, "]}", 60),
        nested(r#"{"oneOf":["#, "]}", 60),
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        chain(15, items, "}"),
        chain(2_000, items, "}"),
        chain(59, property, "}}"),
        chain(2_000, property, "}}"),
        chain(2_000, r#"{"allOf":["#, "]}"),
        base("{\"$ref\":\"#/components/schemas/Node\"}"),
        base("{\"$ref\":\"#/components/schemas/Gone\"}"),
        base(&format!("{{\"title\":\"{}\"}}", "x".repeat(1_000_000))),
        base(&format!(
            "{{\"type\":\"string\",\"enum\":[{}\"z\"]}}",
            "\"y\",".repeat(20_000)
        )),
    ];
    for (index, text) in texts.iter().enumerate() {
        for overlay in [NO_OVERLAY, text] {
            match generate("huaweicloud-x", text, overlay) {
                Ok(files) => check(&files, &format!("spec {index}")),
                Err(told) => assert!(told.has_errors(), "spec {index}"),
            }
        }
    }
}
