//! Answers and requests whose values are odd, through a canned transport.
#![cfg(feature = "huaweicloud")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "support/answer.rs"]
mod answer;

use std::sync::Arc;

use answer::{Instance, ShowInstance, Status, client, now};
use backstay::generated::{
    Descriptor, Enumeration, Idempotency, Operation, RequestWriter, Wire,
};
use backstay::testing::CannedTransport;
use backstay::{Error, ErrorKind, Secret, Timestamp};

fn canned() -> Arc<CannedTransport> {
    Arc::new(CannedTransport::new())
}

fn failure(headers: &[(&str, &str)], body: &[u8]) -> Error {
    let transport = canned();
    transport.answer_with(200, headers, body.to_vec());
    now(client(&transport).call(&ShowInstance)).unwrap_err()
}

#[test]
fn a_decode_error_says_where_what_and_which_call() {
    let id = [("X-Request-Id", "1a2b")];
    for (body, message) in [
        (
            r#"{"nodes":[{},{"parent":{"size":"big"}}]}"#,
            r#"`nodes[1].parent.size`: expected a whole number of 32 bits, came "big""#,
        ),
        (
            r#"{"nodes":[{"id":"a","#,
            r#"`nodes[0]`: expected the rest of the JSON, came "{\"nodes\":[{\"id\":\"a\"," (EOF while parsing a value at line 1 column 20)"#,
        ),
        (r#"{"nodes":{"id":"a"}}"#, "`nodes`: expected a list, came an object"),
        (r#"[{"id":"a"}]"#, "`the answer`: expected an object, came a list"),
        (
            r#"{"total":9223372036854775808}"#,
            "`total`: expected a whole number, came 9223372036854775808",
        ),
    ] {
        let error = failure(&id, body.as_bytes());
        assert_eq!(
            error.to_string(),
            format!("ShowInstance: {message} (200 OK, decode, request id 1a2b)")
        );
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)));
        assert_eq!((error.operation(), error.attempts()), (Some("ShowInstance"), 1));
        assert_eq!(error.body(), body.as_bytes());
        assert!(!error.is_retryable());
    }
}

#[test]
fn a_page_in_place_of_an_answer_is_named() {
    let page =
        b"<!DOCTYPE html><html><head><title>Sign in to the proxy</title></head></html>";
    let error = failure(&[("Content-Type", "text/html")], page);
    assert_eq!(
        error.to_string(),
        "ShowInstance: `the answer`: expected an object, came HTML \"Sign in to the proxy\" (200 OK, decode)"
    );
    let transport = canned();
    transport.answer(502, page.as_slice());
    let error = now(client(&transport).call(&ShowInstance)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ShowInstance: the server gave no reason but HTML \"Sign in to the proxy\" (502 Bad Gateway, server)"
    );
}

#[test]
fn errors_are_one_short_line_whatever_came() {
    let megabyte = 1 << 20;
    for body in [
        vec![0xff; megabyte],
        vec![b'['; megabyte],
        b"{\"id\":".repeat(megabyte / 6),
        b"<b>".repeat(megabyte / 3),
        [
            b"{\"labels\":{\"",
            "\u{202e}é\r\n".repeat(megabyte / 8).as_bytes(),
            b"\":[]}}",
        ]
        .concat(),
        format!("{{\"size\":\"{}\"}}", "\\n".repeat(megabyte / 2)).into_bytes(),
        format!("{{\"size\":{}}}", "9".repeat(megabyte)).into_bytes(),
    ] {
        let shown = failure(&[("X-Request-Id", "1a2b")], &body).to_string();
        assert!(shown.chars().count() < 500, "{}", shown.len());
        assert!(!shown.contains(char::is_control), "{shown:?}");
        assert!(shown.ends_with("(200 OK, decode, request id 1a2b)"), "{shown}");
    }
}

#[test]
fn untyped_answers_are_read_like_the_others() {
    let transport = canned();
    transport.answer(200, "\u{feff}{\"a\":[1,null,1.5,\"\"],\"b\":{\"c\":null}}");
    transport
        .answer(200, "null")
        .answer(204, "")
        .answer(200, "<html>Sign in")
        .answer(200, "{\"a\":[1,");
    let client = client(&transport);
    let next = || now(client.untyped("GET", "/x").into_future());
    let value = serde_json::json!({"a": [1, null, 1.5, ""], "b": {"c": null}});
    assert_eq!(next().unwrap(), value);
    assert_eq!(next().unwrap(), serde_json::Value::Null);
    assert_eq!(next().unwrap(), serde_json::Value::Null);
    for message in [
        r#"`the answer`: expected a JSON value, came HTML "Sign in""#,
        r#"`a`: expected the rest of the JSON, came "{\"a\":[1," (EOF while parsing a value at line 1 column 8)"#,
    ] {
        assert_eq!(next().unwrap_err().message(), Some(message));
    }
}

#[derive(Clone, Debug)]
struct ListInstances;

impl Operation for ListInstances {
    type Output = Vec<Instance>;
    const DESCRIPTOR: &'static Descriptor =
        &Descriptor { name: "ListInstances", ..*ShowInstance::DESCRIPTOR };
    fn write(&self, _request: &mut RequestWriter) {}
}

#[test]
fn no_body_is_an_empty_answer() {
    let transport = canned();
    transport.answer(204, "").answer(200, " \r\n").answer(200, "null");
    transport.answer(204, "").answer(200, "\n").answer(200, "null").answer(200, "[]");
    let client = client(&transport);
    for _ in 0..3 {
        assert_eq!(now(client.call(&ShowInstance)).unwrap(), Instance::default());
    }
    for _ in 0..4 {
        assert_eq!(now(client.call(&ListInstances)).unwrap(), []);
    }
    transport
        .answer(200, r#"[{"id":"a"},null,{"id":"b"}]"#)
        .answer(200, r#"{"id":"a"}"#);
    assert_eq!(now(client.call(&ListInstances)).unwrap().len(), 2);
    let error = now(client.call(&ListInstances)).unwrap_err();
    assert_eq!(error.message(), Some("`the answer`: expected a list, came an object"));
}

#[test]
fn answers_can_be_made_of_values() {
    let transport = canned();
    transport.answer_json(
        200,
        &serde_json::json!({"id": "a", "size": "40", "on": "True", "created": 1767323045678_i64}),
    );
    let read = now(client(&transport).call(&ShowInstance)).unwrap();
    assert_eq!(
        (read.id.as_deref(), read.size, read.on),
        (Some("a"), Some(40), Some(true))
    );
    assert_eq!(read.created.unwrap().unix_ms().unwrap(), 1_767_323_045_678);
}

#[derive(Clone, Debug)]
struct CreateInstance {
    id: String,
    password: Secret,
    header: Secret,
    status: Status,
    after: Timestamp,
    at: Timestamp,
    times: Vec<Timestamp>,
}

impl Operation for CreateInstance {
    type Output = Instance;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "CreateInstance",
        wire: Wire::Rest { method: "POST", path: "/v3/{project_id}/{status}/{id}" },
        idempotency: Idempotency::Unsafe,
        documentation: "",
    };
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.path("status", &self.status);
        request.query("after", &self.after);
        request.query_list("time", &self.times);
        request.header("X-Secret", &self.header);
        let mut object = request.body();
        object.field("password", &self.password);
        object.field("status", &self.status);
        object.field("at", &self.at);
        object.field("times", &self.times);
    }
}

fn create() -> CreateInstance {
    CreateInstance {
        id: "a".into(),
        password: Secret::from("pa55 word"),
        header: Secret::from("pa55 header"),
        status: Status::from_wire("BACKING UP"),
        after: Timestamp::from("2026-01-02T11:04:05+0800"),
        at: Timestamp::from("2026-01-02T03:04Z"),
        times: vec!["2026-01-02 03:04:05".into(), Timestamp::from("1767323045678")],
    }
}

#[test]
fn what_came_is_written_back_unchanged() {
    let transport = canned();
    transport.answer(
        200,
        r#"{"status":"BACKING UP","created":"2026-01-02T11:04:05.0+0800"}"#,
    );
    transport
        .answer(200, r#"{"created":1767323045678}"#)
        .answer(200, "{}")
        .answer(200, "{}");
    let client = client(&transport);
    let read = now(client.call(&ShowInstance)).unwrap();
    let numeric = now(client.call(&ShowInstance)).unwrap();
    now(client.call(&create())).unwrap();
    let again = CreateInstance {
        status: read.status.unwrap(),
        after: read.created.clone().unwrap(),
        at: numeric.created.clone().unwrap(),
        times: vec![read.created.unwrap(), numeric.created.unwrap()],
        ..create()
    };
    now(client.call(&again)).unwrap();

    let sent = &transport.requests()[2..];
    assert_eq!(
        sent[0].uri().path_and_query().unwrap(),
        "/v3/p/BACKING%20UP/a?after=2026-01-02T11%3A04%3A05%2B0800\
         &time=1767323045678&time=2026-01-02%2003%3A04%3A05"
    );
    assert_eq!(
        sent[0].body(),
        r#"{"password":"pa55 word","status":"BACKING UP","at":"2026-01-02T03:04Z","times":["2026-01-02 03:04:05","1767323045678"]}"#
    );
    assert_eq!(
        sent[1].uri().query().unwrap(),
        "after=2026-01-02T11%3A04%3A05.0%2B0800&time=1767323045678\
         &time=2026-01-02T11%3A04%3A05.0%2B0800"
    );
    assert_eq!(
        sent[1].body(),
        r#"{"password":"pa55 word","status":"BACKING UP","at":1767323045678,"times":["2026-01-02T11:04:05.0+0800",1767323045678]}"#
    );
}

#[test]
fn secrets_of_requests_and_answers_are_never_printed() {
    let transport = canned();
    for body in [
        r#"{"password":"pa55"}"#,
        r#"{"password":"pa55","size":"x"}"#,
        r#"{"password":"pa55"#,
        r#"{"password":["pa55"]}"#,
        r#"{"nodes":[{"password":"pa55"}],"size":tru"#,
        r#"{"unknown_secret":"pa55","size":tru"#,
    ] {
        transport.answer(200, body);
    }
    let client = client(&transport);
    let mut shown = format!("{:?} {:?} {client:?}", create(), client.call(&create()));
    let untyped = client
        .untyped("POST", "/v3/{project_id}/{id}")
        .path("id", Secret::from("pa55"))
        .query("q", Secret::from("pa55"))
        .with_header("X-Secret", Secret::from("pa55"))
        .json(serde_json::json!({"password": "pa55"}));
    shown += &format!("{untyped:?}");
    let answer = now(client.call(&ShowInstance)).unwrap();
    assert_eq!(answer.password.as_ref().map(Secret::expose), Some("pa55"));
    shown += &format!("{answer:?}");
    for _ in 0..5 {
        let error = now(client.call(&ShowInstance)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        shown += &format!("{error} {error:?}");
    }
    now(client.call(&CreateInstance { header: Secret::from("pa55\n"), ..create() }))
        .map_or_else(|error| shown += &format!("{error} {error:?}"), |_| unreachable!());
    transport.answer(200, "{}");
    now(client.call(&create())).unwrap();
    shown += &format!("{transport:?}");
    assert!(!shown.contains("pa55"), "{shown}");
}

backstay::answer! {
    /// A token that comes in a header.
    pub struct Token {
        expires_at: Timestamp = "expires_at",
        token: Secret = "X-Subject-Token",
        uses: i64 = "X-Uses",
    }
    required { token: Secret = "X-Subject-Token", }
    headers { "X-Subject-Token", "X-Uses", }
}

backstay::whole_answer! {
    /// A list.
    pub struct Names {
        body: [String],
        count: i64 = "X-Count",
    }
    headers { "X-Count", }
}

backstay::whole_answer! {
    /// Values by name.
    pub struct Labels {
        body: {i64},
    }
}

backstay::whole_answer! {
    /// A text.
    pub struct Motto {
        body: String,
    }
}

struct Asks<T>(std::marker::PhantomData<T>);

impl<T: backstay::generated::FromJson> Operation for Asks<T> {
    type Output = T;
    const DESCRIPTOR: &'static Descriptor = ShowInstance::DESCRIPTOR;
    fn write(&self, _: &mut RequestWriter) {}
}

fn answered<T: backstay::generated::FromJson + Send>(
    headers: &[(&str, &str)],
    body: &str,
) -> Result<T, Error> {
    let transport = canned();
    transport.answer_with(201, headers, body.to_owned());
    now(client(&transport).call(&Asks(std::marker::PhantomData::<T>)))
}

#[test]
fn members_come_in_headers_too() {
    let headers = [("x-subject-token", "MIIF-secret"), ("X-Uses", "3")];
    let token: Token =
        answered(&headers, r#"{"expires_at":"2026-01-02T03:04:05Z"}"#).unwrap();
    assert_eq!(token.token().unwrap().expose(), "MIIF-secret");
    assert_eq!(token.uses, Some(3));
    assert!(token.expires_at.is_some());
    assert!(!format!("{token:?}").contains("MIIF"));
    let error = answered::<Token>(&[], "{}").unwrap_err().to_string();
    assert!(error.contains("the answer has no X-Subject-Token"), "{error}");
    let headers = [("X-Subject-Token", "t"), ("X-Uses", "many")];
    let error = answered::<Token>(&headers, "").unwrap_err().to_string();
    assert!(error.contains("expected a whole number in the header X-Uses"), "{error}");
    assert!(!error.contains("many"), "{error}");
}

#[test]
fn an_answer_need_not_be_an_object() {
    let names: Names = answered(&[("X-Count", "2")], r#"["a",null,"b"]"#).unwrap();
    assert_eq!(names.body, ["a", "b"]);
    assert_eq!(names.count, Some(2));
    let names: Names = answered(&[], "").unwrap();
    assert!(names.body.is_empty());
    let labels: Labels = answered(&[], r#"{"a":1,"b":"2"}"#).unwrap();
    let labels: Vec<(String, i64)> = labels.body.into_iter().collect();
    assert_eq!(labels, [("a".to_owned(), 1), ("b".to_owned(), 2)]);
    let motto: Motto = answered(&[], r#""to be""#).unwrap();
    assert_eq!(motto.body.as_deref(), Some("to be"));
    let motto: Motto = answered(&[], "").unwrap();
    assert_eq!(motto.body, None);
    for (result, came) in [
        (
            answered::<Names>(&[], r#"{"a":1}"#).map(drop),
            "expected a list, came an object",
        ),
        (answered::<Labels>(&[], "[1]").map(drop), "expected an object, came a list"),
        (answered::<Motto>(&[], "{}").map(drop), "expected text, came an object"),
    ] {
        let error = result.unwrap_err().to_string();
        assert!(error.contains(came), "{error}");
    }
}
