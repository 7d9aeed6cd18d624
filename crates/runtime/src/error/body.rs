//! What the body of a failed answer says, in any of the shapes that the vendors use.

use std::borrow::Cow;

use serde_json::{Map, Value};

const CODES: [&str; 6] =
    ["error_code", "errorCode", "errCode", "err_code", "code", "Code"];
const MESSAGES: [&str; 10] = [
    "error_msg",
    "errorMsg",
    "error_message",
    "errorMessage",
    "errMsg",
    "externalMessage",
    "message",
    "Message",
    "title",
    "error_description",
];
const REQUEST_IDS: [&str; 3] = ["request_id", "requestId", "RequestId"];

/// The most bytes of a body without a known shape that serve as the message.
const RAW: usize = 2048;

/// Code, message and request id of a failed answer.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

/// Reads a body; whatever it holds, there is a report.
pub(crate) fn read(body: &[u8]) -> Report {
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Report::default();
    }
    if text.starts_with('<') {
        return of_markup(text);
    }
    let mut report = Report::default();
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        match &value {
            Value::String(message) => report.message = filled(message),
            value => search(value, &mut report),
        }
        if report.code.is_some() || report.message.is_some() {
            return report;
        }
    }
    let end = (0..=text.len().min(RAW)).rev().find(|end| text.is_char_boundary(*end));
    report.message = filled(&text[..end.unwrap_or(0)]);
    report
}

/// Fills in what is still missing, outer objects before inner ones.
fn search(value: &Value, report: &mut Report) {
    match value {
        Value::Object(fields) => {
            let had_code = report.code.is_some();
            let code = first(fields, &CODES);
            let message = first(fields, &MESSAGES).or_else(|| plain_error(fields));
            // A message belongs to the code beside it; the outer one wins.
            if !had_code && code.is_some() {
                report.code = code;
                if message.is_some() {
                    report.message = message;
                }
            } else if report.message.is_none() {
                report.message = message;
            }
            if report.request_id.is_none() {
                report.request_id = first(fields, &REQUEST_IDS);
            }
            for inner in fields.values() {
                search(inner, report);
            }
        }
        Value::Array(elements) => {
            for element in elements {
                search(element, report);
            }
        }
        _ => {}
    }
}

fn first(fields: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match fields.get(*name)? {
        Value::String(text) => filled(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// `{"error": "text"}`, where nothing else gives a message.
fn plain_error(fields: &Map<String, Value>) -> Option<String> {
    fields.get("error").and_then(Value::as_str).and_then(filled)
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// An XML `<Error>`, or a page of a proxy, which says nothing that the status doesn't.
fn of_markup(text: &str) -> Report {
    if !text.contains("<Error>") && !text.contains("<Code>") {
        return Report::default();
    }
    Report {
        code: element(text, "Code"),
        message: element(text, "Message"),
        request_id: element(text, "RequestId"),
    }
}

/// The text of the first element of this name; the vendors' errors have no attributes.
fn element(text: &str, name: &str) -> Option<String> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (inner, _) = rest.split_once(&format!("</{name}>"))?;
    filled(&unescape(inner))
}

fn unescape(text: &str) -> Cow<'_, str> {
    let text = match text.trim().strip_prefix("<![CDATA[") {
        Some(data) => return Cow::Borrowed(data.trim_end_matches("]]>")),
        None => text,
    };
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    // `&amp;` last, or `&amp;lt;` would be read twice.
    Cow::Owned(
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_gives_code_and_message() {
        for body in [
            r#"{"error_code":"C","error_msg":"M"}"#,
            r#"{"errorCode":"C","errorMsg":"M","code":"other"}"#,
            r#"{"errCode":"C","externalMessage":"M"}"#,
            r#"{"error_code":"C","error_message":"M"}"#,
            r#"{"code":"C","message":"M"}"#,
            r#"{"error":{"code":"C","title":"T","message":"M"}}"#,
            r#"{"itemNotFound":{"code":"C","message":"M"}}"#,
            r#"{"details":[{"error_code":"C","error_msg":"M"},{"error_code":"2","error_msg":"N"}]}"#,
            r#"{"errors":[{"code":"C","errMsg":"M"}]}"#,
            r#"{"Code":"C","Message":"M","HostId":"h","Recommend":"u"}"#,
            r#"{"message":"outer","error":{"error_code":"C","error_msg":"M"}}"#,
            "\u{feff} {\"code\":\"C\",\"message\":\" M \"}",
            "<?xml version='1.0'?><Error><HostId>h</HostId><Code>C</Code><Message>M</Message></Error>",
            "<Error><Code>C</Code><Message><![CDATA[M]]></Message></Error>",
        ] {
            let report = read(body.as_bytes());
            assert_eq!(report.code.as_deref(), Some("C"), "{body}");
            assert_eq!(report.message.as_deref(), Some("M"), "{body}");
        }
    }

    #[test]
    fn numbers_are_codes_and_ids_are_found() {
        let report =
            read(br#"{"error":{"code":401,"title":"Unauthorized"},"request_id":"r"}"#);
        assert_eq!(report.code.as_deref(), Some("401"));
        assert_eq!(report.message.as_deref(), Some("Unauthorized"));
        assert_eq!(report.request_id.as_deref(), Some("r"));
        assert_eq!(read(br#"{"RequestId":"R","Code":"c"}"#).request_id.unwrap(), "R");
        let xml = read(
            b"<Error><RequestId>R</RequestId><Message>a &amp;lt; b</Message></Error>",
        );
        assert_eq!(xml.request_id.as_deref(), Some("R"));
        assert_eq!(xml.message.as_deref(), Some("a &lt; b"));
    }

    #[test]
    fn a_message_alone_is_kept() {
        for body in [
            r#"{"error_msg":"M"}"#,
            r#"{"error":"M"}"#,
            r#""M""#,
            "M",
            r#"{"error_code":null,"error_msg":"M"}"#,
        ] {
            let report = read(body.as_bytes());
            assert_eq!(
                (report.code, report.message.as_deref()),
                (None, Some("M")),
                "{body}"
            );
        }
    }

    #[test]
    fn nothing_readable_is_no_message_and_no_panic() {
        for body in [
            &b""[..],
            b" \r\n",
            b"<html><head><title>502</title></head></html>",
            b"<",
            b"<Error><Code></Code>",
            b"{\"error_msg\":\"\"",
        ] {
            let report = read(body);
            assert_eq!(report.code, None, "{body:?}");
        }
        assert_eq!(read(b"\xff\xfe\x00 no").message.unwrap(), "\u{fffd}\u{fffd}\0 no");
        assert_eq!(
            read(b"{\"code\":\"\xff\",\"message\":\"M\"}").code.unwrap(),
            "\u{fffd}"
        );
        assert_eq!(read(br#"{"foo":1}"#).message.unwrap(), r#"{"foo":1}"#);
        assert!(read("é".repeat(5000).as_bytes()).message.unwrap().len() <= RAW);
        let deep = "[".repeat(100_000);
        assert!(read(deep.as_bytes()).message.is_some());
    }
}
