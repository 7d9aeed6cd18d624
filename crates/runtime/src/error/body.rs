//! What the body of a failed answer says, in any of the shapes that the vendors use.

use serde_json::{Map, Value};

use crate::markup::{describe, element, is_markup};

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

/// What else stands beside code and message where there is nothing but an error.
const BESIDE: [&str; 5] = [
    "error",
    "HostId",
    "Recommend",
    "AccessDeniedDetail",
    "encoded_authorization_message",
];

/// The most bytes of a body without a known shape that serve as the message.
const RAW: usize = 2048;

/// The most characters of a code. The vendors' have less than 100.
const CODE: usize = 200;

/// The largest body that is looked through: what is larger is no error that a service wrote.
pub(super) const LOOKED_AT: usize = 1 << 20;

/// Code, message and request id of a failed answer.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

/// Reads a body; whatever it holds, there is a report.
pub(crate) fn read(body: &[u8]) -> Report {
    let text = String::from_utf8_lossy(&body[..body.len().min(LOOKED_AT)]);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Report::default();
    }
    if is_markup(text) {
        return of_markup(text);
    }
    let mut report = Report::default();
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        match &value {
            Value::String(message) => report.message = filled(message),
            value => search(value, &mut report),
        }
        if report.code.is_some() || report.message.is_some() {
            return cut(report);
        }
    }
    let end = (0..=text.len().min(RAW)).rev().find(|end| text.is_char_boundary(*end));
    report.message = filled(&text[..end.unwrap_or(0)]);
    report
}

/// What refuses a call in a body whose status says success: an object with a code and a
/// message, or with no other object than such a one. A code of success refuses nothing.
pub(crate) fn refusal(body: &[u8]) -> Option<Report> {
    // Nearly no body has a code, and then it isn't parsed again.
    if body.len() > LOOKED_AT || !body.windows(4).any(|four| four == b"ode\"") {
        return None;
    }
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let value: Value = serde_json::from_slice(body).ok()?;
    let fields = value.as_object()?;
    let mut members = fields.iter().filter(|(name, _)| !is_request_id(name));
    let only = match (members.next(), members.next()) {
        (Some((_, only)), None) => only.as_object(),
        _ => None,
    };
    let said = [Some(fields), only].into_iter().flatten();
    let (code, message) = said
        .filter_map(|fields| Some((first(fields, &CODES)?, first(fields, &MESSAGES)?)))
        .next()?;
    let succeeded = code.parse().is_ok_and(|code: u16| code == 0 || code / 100 == 2)
        || ["ok", "success"].iter().any(|word| code.eq_ignore_ascii_case(word));
    let request_id = first(fields, &REQUEST_IDS);
    let report = Report { code: Some(code), message: Some(message), request_id };
    (!succeeded).then(|| cut(report))
}

/// Whether a member of an answer is its request's id, which refusals have as well.
pub(crate) fn is_request_id(name: &str) -> bool {
    REQUEST_IDS.contains(&name)
}

/// Whether a member tells people what happened.
pub(crate) fn is_message(name: &str) -> bool {
    MESSAGES.contains(&name)
}

/// Whether a member belongs to a refusal where no answer is described.
pub(crate) fn is_of_refusal(name: &str) -> bool {
    is_request_id(name)
        || [&CODES[..], &MESSAGES, &BESIDE].iter().any(|names| names.contains(&name))
}

fn cut(mut report: Report) -> Report {
    for text in [&mut report.code, &mut report.request_id].into_iter().flatten() {
        if let Some((end, _)) = text.char_indices().nth(CODE) {
            text.truncate(end);
        }
    }
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

/// An XML `<Error>`, or a page of whatever stands before the service.
fn of_markup(text: &str) -> Report {
    let mut report = Report::default();
    if text.contains("<Error>") || text.contains("<Code>") {
        report.code = element(text, "Code");
        report.message = element(text, "Message");
        report.request_id = element(text, "RequestId");
    }
    if report.code.is_none() && report.message.is_none() {
        report.message =
            Some(format!("the server gave no reason but {}", describe(text)));
    }
    cut(report)
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
    fn a_refusal_has_a_code_and_a_message() {
        for (body, expected) in [
            (
                r#"{"error_code":"DBS.1","error_msg":"M","request_id":"r"}"#,
                Some("DBS.1"),
            ),
            (r#"{"Code":"A.B","Message":"M","HostId":"h"}"#, Some("A.B")),
            (r#"{"error":{"code":401,"title":"M"}}"#, Some("401")),
            (
                "\u{feff}{\"RequestId\":\"R\",\"x\":{\"code\":\"C\",\"message\":\"M\"}}",
                Some("C"),
            ),
            (r#"{"x":{"code":"C","message":"M"},"y":1}"#, None),
            (r#"{"code":"C"}"#, None),
            (r#"{"message":"code"}"#, None),
            (r#"{"code":"200","message":"M"}"#, None),
            (r#"{"code":0,"message":"M"}"#, None),
            (r#"{"Code":"Success","Message":"M"}"#, None),
            (r#"[{"code":"C","message":"M"}]"#, None),
            (r#"{"code":"C","message":"M""#, None),
            ("", None),
        ] {
            let code = refusal(body.as_bytes()).and_then(|report| report.code);
            assert_eq!(code.as_deref(), expected, "{body}");
        }
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
    fn codes_and_messages_may_lie_anywhere() {
        for (body, code, message) in [
            // Shapes of the services' gateways and of the older identity service.
            (r#"{"error_code":200019,"error_msg":"busy"}"#, "200019", "busy"),
            (r#"{"code":-1.5,"message":"m"}"#, "-1.5", "m"),
            (
                r#"[{"code":"C1","message":"m1"},{"code":"C2","message":"m2"}]"#,
                "C1",
                "m1",
            ),
            (r#"[[],[[{"errCode":"C"}]],{"externalMessage":"m"}]"#, "C", "m"),
            (
                r#"{"error":{"error":{"error":{"errorCode":"C","errorMsg":"m"}}}}"#,
                "C",
                "m",
            ),
            (
                r#"{"details":[{"code":"inner","message":"im"}],"error_code":"outer","error_msg":"om"}"#,
                "outer",
                "om",
            ),
            (r#"{"error_msg":"m","details":[{"error_code":"C"}]}"#, "C", "m"),
            (r#"{"error_code":"","code":"C","error_msg":" ","message":"m"}"#, "C", "m"),
            (
                r#"{"error_code":["x"],"code":"C","message":{"text":1},"title":"m"}"#,
                "C",
                "m",
            ),
            (
                r#"{"RequestId":"R","HostId":"h","Code":"Forbidden.RAM","Message":"m","AccessDeniedDetail":{"AuthAction":"rds:X","PolicyType":"p"}}"#,
                "Forbidden.RAM",
                "m",
            ),
            (
                "<?xml version='1.0' encoding='UTF-8'?>\n<Error xmlns='x'><Code> C </Code>\n<Message>m</Message></Error>",
                "C",
                "m",
            ),
        ] {
            let report = read(body.as_bytes());
            assert_eq!(report.code.as_deref(), Some(code), "{body}");
            assert_eq!(report.message.as_deref(), Some(message), "{body}");
        }
    }

    #[test]
    fn pages_are_described() {
        for (body, message) in [
            (
                "<html><head><title>502 Bad Gateway</title></head></html>",
                "the server gave no reason but HTML \"502 Bad Gateway\"",
            ),
            (
                "<!DOCTYPE html><body><script>x</script><h1>Not <b>here</b></h1>",
                "the server gave no reason but HTML \"Not\"",
            ),
            ("<html>", "the server gave no reason but HTML"),
            ("<a><b>down</b></a>", "the server gave no reason but XML \"down\""),
            ("<Error><Code></Code>", "the server gave no reason but XML"),
        ] {
            let report = read(body.as_bytes());
            assert_eq!(report.message.unwrap_or_default(), message, "{body}");
            assert_eq!(report.code, None);
        }
    }

    #[test]
    fn a_megabyte_of_junk_is_read_in_one_go() {
        const SIZE: usize = 1 << 20;
        let fill = |unit: &str| unit.repeat(SIZE / unit.len() + 1);
        for body in [
            fill("x"),
            fill("[") + "1",
            fill("{\"a\":"),
            fill("<"),
            fill("<Error>"),
            fill("<Code>"),
            fill("<html><title>"),
            fill("\u{0}"),
            fill("&amp;"),
            format!("<Error><Code>{}</Code></Error>", fill("&")),
            format!("\"{}\"", fill("\\u0000")),
            format!("{{\"code\":\"{}\",\"message\":1}}", "c".repeat(SIZE / 2)),
            format!("[{}0]", fill("0,")),
        ] {
            let report = read(body.as_bytes());
            let code = report.code.unwrap_or_default();
            assert!(code.chars().count() <= CODE, "{}", code.len());
            assert_eq!(read(&body.as_bytes()[..100]).request_id, None);
        }
        assert_eq!(
            read(&[0xff; SIZE]).message.map(|text| text.len() <= RAW),
            Some(true)
        );
        // Beyond what is looked at, even JSON is just text.
        let large = format!("{{\"code\":\"C\",\"x\":\"{}\"}}", fill("x"));
        assert_eq!(read(large.as_bytes()).code, None);
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
